import type { FeatureSight } from '../chain/evidence/feature.ts'
import { unseen } from '../chain/evidence.ts'
import type { Plan } from '../chain/plan.ts'
import type { SourceTree } from '../origin/port.ts'

/** Looks for what features are written in; a commit has what it has, so that what was seen once is kept. */
export function openFeatures(plan: Plan, tree: SourceTree | undefined) {
  const known = new Map<number, FeatureSight['source']>()
  return async (signal: AbortSignal): Promise<readonly FeatureSight[]> => {
    const sights: FeatureSight[] = []
    for (const [feature, { source }] of (plan.features ?? []).entries()) {
      if (source.length === 0) continue
      const globs = source.map(({ glob }) => glob)
      const found =
        known.get(feature) ?? (await tree?.find(plan.commit, globs, signal)) ?? unseen('run', 'checkout-missing')
      if (found.kind === 'seen') known.set(feature, found)
      sights.push({ feature, source: found })
    }
    return sights
  }
}

/** The same sight for every feature: what is left when none could be looked for to the end. */
export const everyFeature = ({ features = [] }: Plan, source: FeatureSight['source']): readonly FeatureSight[] =>
  features.map((_, feature) => ({ feature, source }))
