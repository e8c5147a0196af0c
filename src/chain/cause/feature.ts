import { gather } from '../group.ts'
import { type Explained, findingsOf, type Scene } from './scene.ts'

/** Why features are not at the commit, or not in a build: one cause for the commit, one for each build. */
export function featureCauses(scene: Scene): readonly Explained[] {
  return [...notInCommit(scene), ...notInBuild(scene)]
}

const notInCommit = (scene: Scene): readonly Explained[] =>
  gather(findingsOf(scene, 'source/feature-missing'), ({ commit }) => commit).map((findings): Explained => {
    const features = findings.map(({ feature }) => feature)
    const globs = [...new Set(findings.flatMap((finding) => finding.globs))]
    return { cause: { code: 'not-in-commit', features, globs, commit: findings[0].commit }, findings }
  })

const notInBuild = (scene: Scene): readonly Explained[] =>
  gather(findingsOf(scene, 'build/feature-missing'), ({ service }) => service).map((findings): Explained => {
    const [{ service, manifest, commit }] = findings
    const each = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
    const features = each(findings.map(({ feature }) => feature))
    const paths = each(findings.map(({ path }) => path))
    const near = each(findings.flatMap((finding) => finding.near))
    return { cause: { code: 'not-in-build', service, manifest, features, paths, near, commit }, findings }
  })
