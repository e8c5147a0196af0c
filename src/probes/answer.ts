import { type Answer, type AnswerTraits, type EvidenceField, evidenceFields } from '../model/answer.ts'
import { cacheFields, usualSkew } from '../model/evidence-statement.ts'
import { readEdge } from '../wire/edge.ts'
import { maxHeaderSize, type Reply } from '../wire/line.ts'
import { fieldOf } from './assert.ts'
import type { RouteAsk } from './port.ts'
import { sumOf } from './sum.ts'
import type { TermTraits } from './terms.ts'

/** Characters that are kept: of a Location, of a field that is shown, and of one that shows how old the answer is. */
const locationCap = 1024
const fieldCap = 256
const cacheCap = maxHeaderSize
const day = 86_400_000

/** Whether the body of the response is kept, or only its end is awaited. */
export const readsBody = ({ claim: { asserts = [], build }, sum }: RouteAsk): boolean =>
  sum === true || asserts.some(({ on }) => on !== 'header') || (build !== undefined && build.by !== 'header')

/** The part of an answer that a claim is judged by; `terms` were read before. `now`: milliseconds since 1970. */
export function readAnswer(ask: RouteAsk, reply: Reply, terms: TermTraits, now: () => number): Answer {
  const { status, took } = reply
  const location = fieldOf(reply, 'location')?.slice(0, locationCap)
  const fields = revealingFields(reply)
  const edge = readEdge(reply)
  const dated = datedOf(reply, now())
  const answer = {
    status,
    location,
    took,
    ...(fields === undefined ? {} : { fields }),
    ...(edge === undefined ? {} : { edge }),
    ...cookieOf(reply),
    ...(dated === undefined ? {} : { dated }),
  }
  const { claim, sum } = ask
  const isPlain = !claim.asserts && !claim.build && !claim.http && !claim.certificateDays && !sum
  return isPlain
    ? answer
    : {
        ...answer,
        ...terms,
        ...traitsOf(ask, reply, now),
        ...(sum ? { body: sumOf(reply, claim.method, claim.url) } : {}),
      }
}

function traitsOf({ claim }: RouteAsk, reply: Reply, now: () => number): AnswerTraits {
  const { http, certificateDays } = claim
  const until = certificateDays === undefined ? undefined : reply.peer?.until
  const days = until === undefined ? undefined : Math.floor((until - now()) / day)
  return {
    ...(http === undefined || reply.peer === undefined ? {} : { http: reply.peer.protocol }),
    ...(until === undefined || days === undefined
      ? {}
      : { certificate: { days, until: new Date(until).toISOString() } }),
  }
}

/** The name of the first cookie that a redirect sets. Its value may be a secret. */
export function cookieOf({ status, headers }: Pick<Reply, 'status' | 'headers'>): Pick<AnswerTraits, 'setsCookie'> {
  if (status < 300 || status >= 400) return {}
  const [first = ''] = [headers['set-cookie'] ?? []].flat()
  const [, name] = /^([!#$%&'*+.^`|~\w-]{1,64})=/.exec(first) ?? []
  return name === undefined ? {} : { setsCookie: name }
}

/** The fields that show who answered and how fresh the answer is. */
export function revealingFields(reply: Reply): AnswerTraits['fields'] {
  let found: Partial<Record<EvidenceField, string>> | undefined
  for (const name of evidenceFields) {
    if (reply.headers[name] === undefined) continue
    found ??= {}
    // A hit at the end of a long list of caches is a hit too.
    found[name] = fieldOf(reply, name)?.slice(0, isOfCache(name) ? cacheCap : fieldCap) ?? ''
  }
  return found
}

const isOfCache = (name: EvidenceField): boolean => cacheFields.some((one) => one === name)

/** How many seconds its `Date` differs from our clock; undefined if it does not, or if the reply has none. */
function datedOf(reply: Reply, now: number): number | undefined {
  const seconds = Math.round((now - Date.parse(fieldOf(reply, 'date') ?? '')) / 1000)
  return Math.abs(seconds) > usualSkew ? seconds : undefined
}
