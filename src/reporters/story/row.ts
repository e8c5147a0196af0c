import type { Phrase } from '../phrase.ts'

/** One container as a row. `wrong` when a finding is about it. */
export interface InstanceRow {
  readonly service: string
  readonly container: string
  readonly state: Phrase
  readonly image: Phrase
  readonly revision: Phrase
  readonly wrong: boolean
}
