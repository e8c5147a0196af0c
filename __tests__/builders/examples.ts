import { type Cause, exampleCauses } from '../../src/model/cause.ts'
import { type EvidenceError, evidenceErrors } from '../../src/model/evidence.ts'
import { composed } from '../../src/model/example.ts'
import { exampleFindings, type Finding } from '../../src/model/finding.ts'
import type { InstanceName } from '../../src/model/finding-instance.ts'
import type { Outcome } from '../../src/model/verdict.ts'
import { theStory } from './outcomes.ts'

/** The example of every finding and cause, from the records in src/model. */
export const everyFinding: readonly Finding[] = exampleFindings()
export const everyCause: readonly Cause[] = exampleCauses()

/** A container of Compose, and one without. */
export { composed }
export const lone: InstanceName = { target: 'prod-1', service: 'api', container: 'api', compose: undefined }

/** Outcomes whose verdict has one cause each. */
export const causeKinds: readonly Outcome[] = everyCause.map((cause) => ({
  ...theStory,
  verdict: { ...theStory.verdict, causes: [cause] },
}))

export const everyReason: readonly EvidenceError[] = Object.keys(evidenceErrors).filter(
  (reason): reason is EvidenceError => reason in evidenceErrors,
)
