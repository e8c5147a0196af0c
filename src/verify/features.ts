import type { FeatureObservation } from '../model/answer.ts'
import { noEvidence } from '../model/evidence.ts'
import type { Plan } from '../model/plan.ts'
import type { SourceTree } from '../origin/port.ts'

/** Searches the commit for the source of features. A commit doesn't change, so a result is kept for the whole run. */
export function openFeatures(plan: Plan, tree: SourceTree | undefined) {
  const known = new Map<string, FeatureObservation['source']>()
  return async (signal: AbortSignal): Promise<readonly FeatureObservation[]> => {
    const observed: FeatureObservation[] = []
    for (const { name: feature, source } of plan.features ?? []) {
      if (source.length === 0) continue
      const globs = source.map(({ glob }) => glob)
      const found =
        known.get(feature) ?? (await tree?.find(plan.commit, globs, signal)) ?? noEvidence('run', 'checkout-missing')
      if (found.kind === 'seen') known.set(feature, found)
      observed.push({ feature, source: found })
    }
    return observed
  }
}

/** The same evidence for every feature, for a check that was interrupted. */
export const everyFeature = (
  { features = [] }: Plan,
  source: FeatureObservation['source'],
): readonly FeatureObservation[] => features.map(({ name }) => ({ feature: name, source }))
