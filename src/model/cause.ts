import { type AuthCause, accessCauseRecords } from './cause-access.ts'
import { type BuildCause, buildCauseRecords } from './cause-build.ts'
import { type CommitCause, commitCauseRecords } from './cause-commit.ts'
import { type FeatureCause, featureCauseRecords } from './cause-feature.ts'
import { type FilesCause, filesCauseRecords } from './cause-files.ts'
import { type HostProcessCause, hostProcessCauseRecords } from './cause-host-process.ts'
import { type InstanceCause, instanceCauseRecords } from './cause-instance.ts'
import { type RegistryCause, registryCauseRecords } from './cause-registry.ts'
import { type RequirementsCause, requirementsCauseRecords } from './cause-requirements.ts'
import { type RouteCause, routeCauseRecords } from './cause-route.ts'
import { type PublicFilesCause, publicFilesCauseRecords } from './cause-site.ts'
import { type SwarmCause, swarmCauseRecords } from './cause-swarm.ts'
import { type TargetCause, targetCauseRecords } from './cause-target.ts'
import type { Continuity } from './evidence-continuity.ts'
import type { Finding } from './finding.ts'
import { answerFindings } from './finding-route.ts'
import type { CauseRecord, CauseRecords, WithExample } from './record.ts'

/** Causes of the run as a whole, and findings that no cause explains. */
export type RunCause =
  /** A finding without a more specific cause. Its own message has the reason and the fix. */
  | { readonly code: 'as-found'; readonly finding: Finding }
  /**
   * All links held, but the run ended before the required number of consecutive checks passed. `changes` and `repeated`
   * are why the last checks did not count.
   */
  | ({ readonly code: 'not-stable'; readonly stable: number; readonly wanted: number } & Continuity)
  /** The plan claims nothing about what runs, so nothing can be proven about the commit. */
  | { readonly code: 'nothing-claimed' }

/** Causes of the run as a whole. */
export const runCauseRecords: CauseRecords<RunCause> = {
  'as-found': {
    title: 'Failed check',
    fixedBy: 'none',
    meaning: 'A finding that no cause explains.',
    example: { finding: { code: 'route/status', ...answerFindings['route/status'].example } },
  },
  'not-stable': {
    title: 'Not stable',
    fixedBy: 'edit',
    meaning: 'Too few consecutive checks passed before the time limit.',
    example: { stable: 1, wanted: 2, changes: [], repeated: [] },
  },
  'nothing-claimed': {
    title: 'Nothing to check',
    fixedBy: 'none',
    meaning: 'Nothing in the plan shows which commit runs.',
    example: {},
  },
}

/** Why the first broken link broke, as data. */
export type Cause =
  | CommitCause
  | RegistryCause
  | InstanceCause
  | BuildCause
  | TargetCause
  | FilesCause
  | RequirementsCause
  | SwarmCause
  | HostProcessCause
  | FeatureCause
  | RouteCause
  | PublicFilesCause
  | AuthCause
  | RunCause

/** The record of each cause, by its code. */
export const causeRecords: Readonly<Record<Cause['code'], WithExample<CauseRecord>>> = {
  ...commitCauseRecords,
  ...registryCauseRecords,
  ...instanceCauseRecords,
  ...buildCauseRecords,
  ...targetCauseRecords,
  ...filesCauseRecords,
  ...requirementsCauseRecords,
  ...swarmCauseRecords,
  ...hostProcessCauseRecords,
  ...featureCauseRecords,
  ...routeCauseRecords,
  ...publicFilesCauseRecords,
  ...accessCauseRecords,
  ...runCauseRecords,
}

/** The example of each cause, in the order of the reference. */
export const exampleCauses = (): readonly Cause[] =>
  Object.entries(causeRecords).map(([code, { example }]) => ({ code, ...example }) as Cause)
