import { type Evidence, noEvidence } from '../../model/evidence.ts'
import type { Reply } from '../../wire/line.ts'
import { clockLimit, doubtAnswer, type SignedRequest } from '../../wire/signature.ts'
import { capOf, fieldOf, refusalOf, tooShort } from './reply.ts'
import type { Says } from './says.ts'

/**
 * Why an answer to a signed request is rejected: it has no signature, the wrong one, or that of an answer to another
 * request. `now` is our clock, in milliseconds.
 */
export function doubtReply(
  reply: Reply,
  says: Says,
  request: SignedRequest,
  secret: string,
  now: number,
): Evidence<never> | undefined {
  if (reply.status === 401) {
    // The unsigned `date` of the refusal shows how far the clocks differ; it is only a hint.
    const amount = Date.parse(fieldOf(reply, 'date') ?? '') - now
    if (Math.abs(amount) > clockLimit) return noEvidence('parse', 'clock-skewed', { limit: clockLimit, amount })
  }
  const refusal = refusalOf(reply)
  if (refusal !== undefined) return refusal
  if (says.kind !== 'header' && !reply.whole) return tooShort(reply, capOf(says))
  const { status, headers: fields, body } = reply
  return doubtAnswer({ status, fields, body }, request, secret, now, says.kind === 'header' ? says.name : undefined)
}
