import { requestedPaths, tooMany } from '../judge/paths.ts'
import { noEvidence } from '../model/evidence.ts'
import type { PathsObservation } from '../model/evidence-paths.ts'
import type { TargetObservation } from '../model/host.ts'
import type { Plan } from '../model/plan.ts'
import type { Origin } from '../origin/port.ts'

/**
 * Compares the commits that builds of services with paths name with the commits to run. Commits do not change, so a result
 * is kept for the whole run.
 */
export function openPaths(plan: Plan, origin: Origin) {
  const known = new Map<string, PathsObservation['evidence']>()
  return (targets: readonly TargetObservation[], signal: AbortSignal): Promise<readonly PathsObservation[]> =>
    Promise.all(
      requestedPaths(plan, targets).map(async ({ service, commit, revision, globs, isExtra }) => {
        const key = JSON.stringify([commit, revision, globs])
        const found =
          known.get(key) ??
          (isExtra ? tooMany() : await origin.compare?.(commit, revision, globs, signal)) ??
          noEvidence('run', 'checkout-missing')
        if (found.kind === 'seen') known.set(key, found)
        return { service, revision, evidence: found }
      }),
    )
}

/** The same evidence for every comparison, for a check that was interrupted. */
export const everyPath = (
  plan: Plan,
  targets: readonly TargetObservation[],
  evidence: PathsObservation['evidence'],
): readonly PathsObservation[] =>
  requestedPaths(plan, targets).map(({ service, revision }) => ({ service, revision, evidence }))
