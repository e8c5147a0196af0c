import type { Unseen } from '../../chain/evidence.ts'
import type { Sentence } from '../phrase.ts'
import type { Whereabouts } from './whereabouts.ts'

/** Says why something could not be seen, and what to do about it. */
export type UnseenTeller = (why: Unseen, at: Whereabouts) => Sentence
