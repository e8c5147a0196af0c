import type { Answer, Evidence } from '../evidence.ts'

/** What a path that cannot exist was answered. */
export interface ControlSight {
  /** Index of the claim in `plan.controls.probes`. */
  readonly control: number
  readonly sight: Evidence<Answer>
}
