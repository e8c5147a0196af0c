import type { Answer, AssertObservation } from '../model/answer.ts'
import { concealer } from '../secrets.ts'
import type { HeaderField } from './port.ts'

/** Fields of a request that hold no secret. */
const harmless = new Set(['accept', 'accept-language', 'content-type', 'origin', 'referer', 'user-agent'])

/** Hides echoes of the headers that were sent, because a debugging endpoint prints them. */
export const concealSent = (headers: readonly HeaderField[]): ((text: string) => string) =>
  concealer(headers.flatMap(([name, value]) => (harmless.has(name) ? [] : [value])))

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
