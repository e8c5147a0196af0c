import type { Answer, AssertObservation } from '../model/answer.ts'
import type { HeaderField } from './port.ts'

/** So many characters in a row of a secret are enough to call a text an echo of it, though both may be cut. */
const telling = 8

/** Fields of a request that hold no secret. */
const harmless = new Set(['accept', 'accept-language', 'content-type', 'origin', 'referer', 'user-agent'])

/**
 * Hides echoes of the headers that were sent: a debugging endpoint prints them, and the runner masks its log, but not
 * the summary or the report.
 */
export function concealer(headers: readonly HeaderField[]): (text: string) => string {
  const secrets = headers.filter(([name, value]) => !harmless.has(name) && value.length >= telling)
  if (secrets.length === 0) return (text) => text
  const pieces = new Set(secrets.flatMap(([, value]) => piecesOf(value)))
  return (text) => {
    const hidden = new Set<number>()
    for (let at = 0; at + telling <= text.length; at += 1) {
      if (!pieces.has(text.slice(at, at + telling))) continue
      for (let next = at; next < at + telling; next += 1) hidden.add(next)
    }
    if (hidden.size === 0) return text
    const shown = [...Array(text.length).keys()].map((at) =>
      hidden.has(at) ? (hidden.has(at - 1) ? '' : '***') : text.charAt(at),
    )
    return shown.join('')
  }
}

const piecesOf = (secret: string): readonly string[] =>
  Array.from({ length: secret.length - telling + 1 }, (_, at) => secret.slice(at, at + telling))

/** An answer without echoes, in every text that a server could fill. */
export function concealTraits(answer: Answer, conceal: (text: string) => string): Answer {
  const { location, asserts, build, fields, hops } = answer
  return {
    ...answer,
    location: location === undefined ? undefined : conceal(location),
    ...(asserts === undefined ? {} : { asserts: asserts.map((one) => concealSaw(one, conceal)) }),
    ...(build?.kind === 'named' ? { build: { kind: 'named', build: conceal(build.build) } } : {}),
    ...(hops === undefined ? {} : { hops: hops.map(({ status, to }) => ({ status, to: conceal(to) })) }),
    ...(fields === undefined
      ? {}
      : { fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, conceal(value)])) }),
  }
}

function concealSaw(evidence: AssertObservation, conceal: (text: string) => string): AssertObservation {
  const { saw } = evidence
  if (saw === undefined || !('text' in saw)) return evidence
  return { ...evidence, saw: { ...saw, text: conceal(saw.text) } }
}
