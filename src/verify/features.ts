import type { FeatureObservation } from '../model/answer.ts'
import { noEvidence } from '../model/evidence.ts'
import type { Plan } from '../model/plan.ts'
import type { SourceTree } from '../origin/port.ts'

/** Looks for what features are written in; a commit has what it has, so that what was seen once is kept. */
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

/** The same sight for every feature: what is left when none could be looked for to the end. */
export const everyFeature = (
  { features = [] }: Plan,
  source: FeatureObservation['source'],
): readonly FeatureObservation[] => features.map(({ name }) => ({ feature: name, source }))
