import type { OtherBuild, ServiceGroup } from '../model/cause-instance.ts'
import type { RegistryCause } from '../model/cause-registry.ts'
import type { Finding } from '../model/finding.ts'
import type { InstanceName } from '../model/finding-instance.ts'
import { hasDigest, isRegistered, readReference } from '../model/image-reference.ts'
import type { Instance } from '../model/instance.ts'
import { buildReason, labelCauses } from './build-run-causes.ts'
import { commandOf, copiesIn, type DiagnosisContext, type Explained, findingsOf, gather, named } from './context.ts'
import { proofOfContents } from './files.ts'
import { nameOf, runningImage } from './instance.ts'
import { isOverridden } from './instance-causes.ts'
import { isNewer, newerCause } from './newer.ts'
import { registryBuild, registryReason } from './registry-causes.ts'

type OtherCommit = Extract<Finding, { readonly code: 'build/other-commit' }>

/** Explains why a host has no image of the commit. */
export function buildCauses(context: DiagnosisContext): readonly Explained[] {
  const findings = findingsOf(context, 'build/other-commit')
  const overridden = findings.flatMap((finding) =>
    namesOf(context, finding, (instance) => isOverridden(instance, context.commitOf(finding.service))),
  )
  const groups = Map.groupBy(findings, (finding) => reasonOf(context, finding))
  const having = (reason: Reason) => gather(groups.get(reason) ?? [], commandOf)
  return [
    ...having('label-behind').map((group) => labelBehind(context, group)),
    // This explains why the containers look right, but the build still has to be fixed. So it accounts for no finding.
    ...(overridden.length === 0
      ? []
      : [{ cause: { code: 'label-overridden', instances: overridden }, findings: [] } as const]),
    ...gather(groups.get('running-newer') ?? [], (finding) => `${finding.revision} ${commandOf(finding)}`).map(
      (group) => {
        const [{ revision }] = group
        return { cause: newerCause(context, grouped(context, group), revision, false), findings: group }
      },
    ),
    ...having('rolled-back').map((group): Explained => {
      const [{ revision }] = group
      return { cause: { code: 'rolled-back', ...grouped(context, group), revision }, findings: group }
    }),
    ...having('digest-of-other-commit').flatMap((group) => wrongDigest(context, group)),
    ...having('orphaned').map(
      (group): Explained => ({
        cause: { code: 'orphaned', ...grouped(context, group), right: false },
        findings: group,
      }),
    ),
    ...labelCauses(context),
    ...(['never-pulled', 'never-pushed', 'tag-of-other-commit'] as const).flatMap((code) =>
      having(code).map((group): Explained => {
        const services = grouped(context, group)
        const images = group.map((finding) => otherBuild(context, finding))
        const builds = group.flatMap((finding) => registryBuild(context, finding))
        // The workflow runs of the commit show better why nothing was pushed.
        const why = code === 'never-pushed' ? buildReason(context, services, images) : undefined
        return { cause: why ?? { code, ...services, builds }, findings: group }
      }),
    ),
    ...having('never-built').map((group): Explained => {
      const builds = group.map((finding) => otherBuild(context, finding))
      const services = grouped(context, group)
      const cause = buildReason(context, services, builds) ?? { code: 'never-built', ...services, builds }
      return { cause, findings: group }
    }),
  ]
}

type Reason =
  | 'label-behind'
  | 'running-newer'
  | 'rolled-back'
  | 'digest-of-other-commit'
  | 'orphaned'
  | RegistryCause['code']
  | 'never-built'

/** The most specific reason that the evidence proves. Without one, the image was not built. */
function reasonOf(context: DiagnosisContext, finding: OtherCommit): Reason {
  if (hashed(context, finding).length > 0) return 'label-behind'
  if (isNewer(context, finding.service, finding.revision)) return 'running-newer'
  if (declaredDigest(context, finding) !== undefined) return 'digest-of-other-commit'
  const { instances } = context.instancesOf(finding.service, finding.target)
  if (instances.every(({ compose }) => compose?.orphaned === true)) return 'orphaned'
  if (context.observed.wasProven) return 'rolled-back'
  return registryReason(context, finding) ?? 'never-built'
}

/** The declared image, if its digest belongs to the image whose label names another commit. */
function declaredDigest(context: DiagnosisContext, { service, target, image }: OtherCommit): string | undefined {
  const declared = context.service(service)?.image
  const digest = declared === undefined ? undefined : readReference(declared).digest
  if (digest === undefined) return undefined
  const images = context.instancesOf(service, target).instances.flatMap(({ resolved, image }) => [resolved, image])
  return images.some((known) => known?.id === image && hasDigest(known, digest)) ? declared : undefined
}

function wrongDigest(context: DiagnosisContext, group: Group): readonly Explained[] {
  const [first] = group
  const image = declaredDigest(context, first)
  if (image === undefined) return []
  const { revision } = first
  return [{ cause: { code: 'digest-of-other-commit', ...grouped(context, group), image, revision }, findings: group }]
}

type Group = readonly [OtherCommit, ...OtherCommit[]]

/** The services of the findings, with all their instances or these. */
function grouped(
  context: DiagnosisContext,
  group: Group,
  instances = group.flatMap((finding) => namesOf(context, finding, () => true)),
): ServiceGroup {
  const [{ target, compose }] = group
  const services = group.map(({ service }) => service)
  return { target, compose, services, instances: named(instances), ...copiesIn(context, instances) }
}

/** The instances that have the files of the commit although their image names another one. */
const hashed = (context: DiagnosisContext, finding: OtherCommit): readonly InstanceName[] =>
  namesOf(context, finding, (instance) => {
    const claim = context.service(finding.service)
    if (claim === undefined || runningImage(instance)?.id !== finding.image) return false
    return proofOfContents(instance, claim, context.commitOf(finding.service)) === 'hashed'
  })

function labelBehind(context: DiagnosisContext, group: Group): Explained {
  const instances = group.flatMap((finding) => hashed(context, finding))
  const [{ revision }] = group
  return { cause: { code: 'label-behind', ...grouped(context, group, instances), revision }, findings: group }
}

function namesOf(
  context: DiagnosisContext,
  { service, target }: OtherCommit,
  which: (instance: Instance) => boolean,
): readonly InstanceName[] {
  const instances = context.instancesOf(service, target).instances.filter(which)
  return instances.map((instance) => nameOf(instance, { name: service }, target))
}

function otherBuild(
  context: DiagnosisContext,
  { service, target, reference, image, revision }: OtherCommit,
): OtherBuild {
  const { instances } = context.instancesOf(service, target)
  const images = instances.flatMap(({ resolved, image }) => [resolved, image])
  const known = images.find((one) => one?.id === image)
  const registered = known && isRegistered(known)
  const named = instances.some((instance) => instance.reference === reference && instance.resolved !== undefined)
  return {
    ...{ service, reference, revision },
    ...(registered === undefined ? {} : { registered }),
    ...(named ? {} : { untagged: true }),
  }
}
