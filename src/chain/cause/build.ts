import type { Instance } from '../evidence.ts'
import type { Finding, InstanceName } from '../finding.ts'
import { commandOf, gather, groupOf } from '../group.ts'
import { proofInside } from '../inside.ts'
import { nameOf, runningImage } from '../instance.ts'
import type { OtherBuild } from '../verdict.ts'
import { isOverridden } from './instance.ts'
import { type Explained, findingsOf, type Scene } from './scene.ts'

type OtherCommit = Extract<Finding, { readonly code: 'build/other-commit' }>

/** Why a host has no image of the commit. */
export function buildCauses(scene: Scene): readonly Explained[] {
  const findings = findingsOf(scene, 'build/other-commit')
  const overridden = findings.flatMap((finding) =>
    namesOf(scene, finding, (instance) => isOverridden(instance, scene.plan.commit)),
  )
  const behind = findings.filter((finding) => hashed(scene, finding).length > 0)
  return [
    ...gather(behind, commandOf).flatMap((group) => labelBehind(scene, group)),
    // It explains why the containers look right; the build is still to be mended, so it accounts for no finding.
    ...(overridden.length === 0
      ? []
      : [{ cause: { code: 'label-overridden', instances: overridden }, findings: [] } as const]),
    ...gather(
      findings.filter((finding) => !behind.includes(finding)),
      commandOf,
    ).map((group): Explained => {
      const [{ target, compose }] = group
      const services = group.map(({ service }) => service)
      const instances = group.flatMap((finding) => namesOf(scene, finding, () => true))
      const builds = group.map((finding) => otherBuild(scene, finding))
      return { cause: { code: 'never-built', target, compose, services, instances, builds }, findings: group }
    }),
  ]
}

/** The instances whose files are those of the commit, in the image that is said to be of another. */
const hashed = (scene: Scene, finding: OtherCommit): readonly InstanceName[] =>
  namesOf(scene, finding, (instance) => {
    const claim = scene.service(finding.service)
    if (claim === undefined || runningImage(instance)?.id !== finding.image) return false
    return proofInside(instance, claim, scene.plan.commit) === 'hashed'
  })

function labelBehind(scene: Scene, group: readonly [OtherCommit, ...OtherCommit[]]): readonly Explained[] {
  const [first, ...others] = group.flatMap((finding) => hashed(scene, finding))
  if (first === undefined) return []
  const cause = { code: 'label-behind', ...groupOf([first, ...others]), revision: group[0].revision } as const
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
  const images = scene.crew(service, target).instances.flatMap(({ resolved, image }) => [resolved, image])
  const registered = images.some((known) => known?.id === image && known.repoDigests.length > 0)
  return { service, reference, revision, registered }
}
