import type { UnseenReason } from '../../chain/evidence.ts'
import { say } from '../phrase.ts'
import { unseenAnswers } from './unseen-answer.ts'
import { unseenCollector } from './unseen-collector.ts'
import { unseenConduct } from './unseen-conduct.ts'
import { unseenHosts } from './unseen-host.ts'
import { unseenInstances } from './unseen-instance.ts'
import { unseenLogins } from './unseen-login.ts'
import { unseenOrigins } from './unseen-origin.ts'
import { unseenSignatures } from './unseen-signature.ts'
import type { UnseenTeller } from './unseen-teller.ts'
import { placeOf } from './whereabouts.ts'

/** A sentence of its own for every reason; the compiler names the one that is missing. */
const sentences: Readonly<Record<UnseenReason, UnseenTeller>> = {
  ...unseenHosts,
  ...unseenLogins,
  ...unseenCollector,
  ...unseenConduct,
  ...unseenAnswers,
  ...unseenInstances,
  ...unseenOrigins,
  ...unseenSignatures,
}

/** Why nothing can be said about a place, and what now. A step on the way is told with what went wrong there. */
export const wordUnseen: UnseenTeller = (why, at) => {
  const { cause, about: hop, ...rest } = why
  if (cause === undefined || hop === undefined) return sentences[why.reason](why, at)
  const there = sentences[cause]({ ...rest, reason: cause }, { name: hop, address: hop })
  return { what: say`${placeOf(at)} could not be reached: its jump host ${there.what}`, now: there.now }
}
