import { noEvidence } from '../model/evidence.ts'
import type { FeatureArtifact, FeatureClaim, Plan } from '../model/plan.ts'
import { type DiagnosisContext, type Explained, findingsOf, gather } from './context.ts'
import { broken, holding, type Share, silent } from './link.ts'
import type { ObservationIndex } from './observations.ts'

/** Checks that each glob of each feature matches a file at the commit. */
export const judgeFeatureSources = ({ features = [], commit }: Plan, observed: ObservationIndex): readonly Share[] =>
  features.map((feature) => judgeSourceOf(feature, observed, commit))

function judgeSourceOf({ name, source }: FeatureClaim, observed: ObservationIndex, commit: string): Share {
  const [first] = source
  if (first === undefined) return silent(0)
  const evidence = observed.feature(name)
  if (evidence.kind === 'missing')
    return broken({ code: 'source/feature-unknown', place: first.place, feature: name, why: evidence.why })
  // Rows of other globs are not evidence for these.
  if (evidence.value.length !== source.length) {
    const { why } = noEvidence('parse', 'answer-malformed', { about: first.glob })
    return broken({ code: 'source/feature-unknown', place: first.place, feature: name, why })
  }
  const missing = source.filter((_, index) => evidence.value[index]?.total === 0)
  const [gone] = missing
  // The tree of a commit is identified by its content.
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

/** Checks that the manifest of the service lists each path of each feature. Without a manifest, nothing is claimed. */
export const judgeFeatureBuilds = (plan: Plan): readonly Share[] =>
  (plan.features ?? []).flatMap(({ name, artifacts }) =>
    artifacts.filter(({ unlisted }) => !unlisted).map((artifact) => judgeListed(name, artifact, plan)),
  )

function judgeListed(feature: string, { service, path, listed, near, place }: FeatureArtifact, plan: Plan): Share {
  const { commit } = plan
  const files = plan.services.find(({ name }) => name === service)?.files
  // A manifest of another commit has its own finding, and proves nothing about this one.
  if (listed || (files?.commit !== undefined && files.commit !== commit)) return silent(1)
  const manifest = files?.manifest ?? ''
  return broken({ code: 'build/feature-missing', place, feature, service, path, manifest, near, commit })
}

/** Explains features that are missing at the commit or in a build: one cause for the commit, and one for each build. */
export function featureCauses(context: DiagnosisContext): readonly Explained[] {
  return [...notInCommit(context), ...notInBuild(context)]
}

const notInCommit = (context: DiagnosisContext): readonly Explained[] =>
  gather(findingsOf(context, 'source/feature-missing'), ({ commit }) => commit).map((findings): Explained => {
    const features = findings.map(({ feature }) => feature)
    const globs = [...new Set(findings.flatMap((finding) => finding.globs))]
    return { cause: { code: 'not-in-commit', features, globs, commit: findings[0].commit }, findings }
  })

const notInBuild = (context: DiagnosisContext): readonly Explained[] =>
  gather(findingsOf(context, 'build/feature-missing'), ({ service }) => service).map((findings): Explained => {
    const [{ service, manifest, commit }] = findings
    const each = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
    const features = each(findings.map(({ feature }) => feature))
    const paths = each(findings.map(({ path }) => path))
    const near = each(findings.flatMap((finding) => finding.near))
    return { cause: { code: 'not-in-build', service, manifest, features, paths, near, commit }, findings }
  })
