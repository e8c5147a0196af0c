import { unseen } from './evidence.ts'
import { broken, holding, type Share, silent } from './link.ts'
import type { FeatureArtifact, FeatureClaim } from './plan/feature.ts'
import type { Plan } from './plan.ts'
import type { Sights } from './sights.ts'

/** Each glob of each feature matches a file at the commit. */
export const judgeFeatureSources = ({ features = [], commit }: Plan, sights: Sights): readonly Share[] =>
  features.map((feature, at) => judgeSourceOf(feature, at, sights, commit))

function judgeSourceOf({ name, source }: FeatureClaim, at: number, sights: Sights, commit: string): Share {
  const [first] = source
  if (first === undefined) return silent(0)
  const sight = sights.feature(at)
  if (sight.kind === 'unseen')
    return broken({ code: 'source/feature-unseen', place: first.place, feature: name, why: sight.why })
  // Rows of other globs say nothing of these.
  if (sight.value.length !== source.length) {
    const { why } = unseen('parse', 'answer-malformed', { about: first.glob })
    return broken({ code: 'source/feature-unseen', place: first.place, feature: name, why })
  }
  const missing = source.filter((_, index) => sight.value[index]?.total === 0)
  const [gone] = missing
  // The tree of a commit is named by its content.
  if (gone === undefined) return holding('identified')
  const globs = missing.map(({ glob }) => glob)
  return broken({
    code: 'source/feature-missing',
    place: gone.place,
    feature: name,
    globs,
    commit,
  })
}

/** Each path of each feature is listed by the manifest of its service. */
export const judgeFeatureBuilds = (plan: Plan): readonly Share[] =>
  (plan.features ?? []).flatMap(({ name, artifacts }) => artifacts.map((artifact) => judgeListed(name, artifact, plan)))

function judgeListed(feature: string, { service, path, listed, near, place }: FeatureArtifact, plan: Plan): Share {
  const { commit } = plan
  const files = plan.services.find(({ name }) => name === service)?.files
  // The list of another commit is a finding of its own, and says nothing of this one.
  if (listed || (files?.commit !== undefined && files.commit !== commit)) return silent(1)
  const manifest = files?.manifest ?? ''
  return broken({ code: 'build/feature-missing', place, feature, service, path, manifest, near, commit })
}
