import type { Unseen, UnseenReason } from '../../chain/evidence.ts'
import type { Sentence } from '../phrase.ts'
import { unseenAnswers } from './unseen-answer.ts'
import { unseenCollector } from './unseen-collector.ts'
import { unseenHosts } from './unseen-host.ts'
import { unseenLogins } from './unseen-login.ts'
import { unseenOrigins } from './unseen-origin.ts'
import type { Whereabouts } from './whereabouts.ts'

/** Says why something could not be seen, and what to do about it. */
export type UnseenTeller = (why: Unseen, at: Whereabouts) => Sentence

/** A sentence of its own for every reason; the compiler names the one that is missing. */
const sentences: Readonly<Record<UnseenReason, UnseenTeller>> = {
  ...unseenHosts,
  ...unseenLogins,
  ...unseenCollector,
  ...unseenAnswers,
  ...unseenOrigins,
}

/** Why nothing can be said about a place, and what now. */
export const wordUnseen: UnseenTeller = (why, at) => sentences[why.reason](why, at)
