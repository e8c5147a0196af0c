import type { Instance } from '../evidence.ts'
import type { Finding, InstanceName } from '../finding.ts'
import { commandOf, gather } from '../group.ts'
import { proofInside } from '../inside.ts'
import { nameOf, runningImage } from '../instance.ts'
import { hasDigest, readReference } from '../reference.ts'
import type { OtherBuild, ServiceGroup } from '../verdict.ts'
import { groupIn } from './group.ts'
import { isOverridden } from './instance.ts'
import { type Explained, findingsOf, type Scene } from './scene.ts'

type OtherCommit = Extract<Finding, { readonly code: 'build/other-commit' }>

/** Why a host has no image of the commit. */
export function buildCauses(scene: Scene): readonly Explained[] {
  const findings = findingsOf(scene, 'build/other-commit')
  const overridden = findings.flatMap((finding) =>
    namesOf(scene, finding, (instance) => isOverridden(instance, scene.plan.commit)),
  )
  const groups = Map.groupBy(findings, (finding) => reasonOf(scene, finding))
  const having = (reason: Reason) => gather(groups.get(reason) ?? [], commandOf)
  return [
    ...having('label-behind').flatMap((group) => labelBehind(scene, group)),
    // It explains why the containers look right; the build is still to be mended, so it accounts for no finding.
    ...(overridden.length === 0
      ? []
      : [{ cause: { code: 'label-overridden', instances: overridden }, findings: [] } as const]),
    ...having('running-newer').map((group): Explained => {
      const [{ revision }] = group
      return { cause: { code: 'running-newer', ...grouped(scene, group), revision }, findings: group }
    }),
    ...having('rolled-back').map((group): Explained => {
      const [{ revision }] = group
      return { cause: { code: 'rolled-back', ...grouped(scene, group), revision }, findings: group }
    }),
    ...having('digest-of-other-commit').flatMap((group) => wrongDigest(scene, group)),
    ...having('orphaned').map(
      (group): Explained => ({
        cause: { code: 'orphaned', ...grouped(scene, group), right: false },
        findings: group,
      }),
    ),
    ...having('never-built').map((group): Explained => {
      const builds = group.map((finding) => otherBuild(scene, finding))
      return { cause: { code: 'never-built', ...grouped(scene, group), builds }, findings: group }
    }),
  ]
}

type Reason = 'label-behind' | 'running-newer' | 'rolled-back' | 'digest-of-other-commit' | 'orphaned' | 'never-built'

/** The most specific reason that the evidence proves; that nobody built it is what is left. */
function reasonOf(scene: Scene, finding: OtherCommit): Reason {
  if (hashed(scene, finding).length > 0) return 'label-behind'
  if (scene.sights.relation(finding.revision) === 'descendant') return 'running-newer'
  if (declaredDigest(scene, finding) !== undefined) return 'digest-of-other-commit'
  const { instances } = scene.crew(finding.service, finding.target)
  if (instances.every(({ compose }) => compose?.orphaned === true)) return 'orphaned'
  return scene.sights.wasProven ? 'rolled-back' : 'never-built'
}

/** The declared image, when its digest is that of the image that says another commit. */
function declaredDigest(scene: Scene, { service, target, image }: OtherCommit): string | undefined {
  const declared = scene.service(service)?.image
  const digest = declared === undefined ? undefined : readReference(declared).digest
  if (digest === undefined) return undefined
  const images = scene.crew(service, target).instances.flatMap(({ resolved, image }) => [resolved, image])
  return images.some((known) => known?.id === image && hasDigest(known, digest)) ? declared : undefined
}

function wrongDigest(scene: Scene, group: Group): readonly Explained[] {
  const [first] = group
  const image = declaredDigest(scene, first)
  if (image === undefined) return []
  const { revision } = first
  return [{ cause: { code: 'digest-of-other-commit', ...grouped(scene, group), image, revision }, findings: group }]
}

type Group = readonly [OtherCommit, ...OtherCommit[]]

/** The services of findings with all of their instances. */
function grouped(scene: Scene, group: Group): ServiceGroup {
  const [{ target, compose }] = group
  const [first, ...others] = group.flatMap((finding) => namesOf(scene, finding, () => true))
  const services = group.map(({ service }) => service)
  if (first === undefined) return { target, compose, services, instances: [] }
  return { ...groupIn(scene, [first, ...others]), compose, services }
}

/** The instances whose files are those of the commit, in the image that is said to be of another. */
const hashed = (scene: Scene, finding: OtherCommit): readonly InstanceName[] =>
  namesOf(scene, finding, (instance) => {
    const claim = scene.service(finding.service)
    if (claim === undefined || runningImage(instance)?.id !== finding.image) return false
    return proofInside(instance, claim, scene.plan.commit) === 'hashed'
  })

function labelBehind(scene: Scene, group: Group): readonly Explained[] {
  const [first, ...others] = group.flatMap((finding) => hashed(scene, finding))
  if (first === undefined) return []
  const cause = { code: 'label-behind', ...groupIn(scene, [first, ...others]), revision: group[0].revision } as const
  return [{ cause, findings: group }]
}

function namesOf(
  scene: Scene,
  { service, target }: OtherCommit,
  which: (instance: Instance) => boolean,
): readonly InstanceName[] {
  const claim = scene.service(service)
  if (claim === undefined) return []
  const instances = scene.crew(service, target).instances.filter(which)
  return instances.map((instance) => nameOf(instance, claim, target))
}

function otherBuild(scene: Scene, { service, target, reference, image, revision }: OtherCommit): OtherBuild {
  const { instances } = scene.crew(service, target)
  const images = instances.flatMap(({ resolved, image }) => [resolved, image])
  const registered = images.some((known) => known?.id === image && known.repoDigests.length > 0)
  const named = instances.some((instance) => instance.reference === reference && instance.resolved !== undefined)
  return { service, reference, revision, registered, ...(named ? {} : { untagged: true }) }
}
