import type { Cause } from '../model/cause.ts'
import type { Stop } from '../model/cause-instance.ts'
import type { Finding } from '../model/finding.ts'
import type { InstanceName } from '../model/finding-instance.ts'
import { readRevision } from '../model/image-reference.ts'
import type { Instance } from '../model/instance.ts'
import type { CommitSha } from '../model/plan.ts'
import {
  commandOf,
  type DiagnosisContext,
  type Explained,
  findingsOf,
  gather,
  groupedIn,
  groupIn,
  named,
  type ServiceInstances,
} from './context.ts'
import { proofOf } from './files.ts'
import { nameOf, runningImage } from './instance.ts'
import { isNewer, newerCause } from './newer.ts'

/** Explains why instances run another build, or do not run. */
export function instanceCauses(context: DiagnosisContext): readonly Explained[] {
  return [...otherBuilds(context), ...stops(context)]
}

type OtherBuildFinding = Extract<
  Finding,
  { readonly code: 'runtime/not-recreated' | 'runtime/other-commit' | 'runtime/labels-disagree' }
>
type Reason = Leftover | 'label-overridden' | 'running-newer' | 'rolled-back' | 'built-not-recreated' | 'one-off-left'

function otherBuilds(context: DiagnosisContext): readonly Explained[] {
  const findings = findingsOf(context, 'runtime/not-recreated', 'runtime/other-commit', 'runtime/labels-disagree')
  const reasons = new Map<OtherBuildFinding, Reason | undefined>(
    findings.map((finding) => [finding, reasonOf(finding, context)]),
  )
  const having = (reason: Reason) => findings.filter((finding) => reasons.get(finding) === reason)
  return [
    ...together('label-overridden', having('label-overridden')),
    ...[...Map.groupBy(having('running-newer'), (finding) => revisionOf(finding, context) ?? '')].flatMap(
      ([revision, findings]) =>
        byCommand(findings, (group) => {
          const isTagged = group.every((finding) => namesCommit(finding, context))
          return newerCause(context, groupedIn(context, group), revision, isTagged)
        }),
    ),
    ...byCommand(having('rolled-back'), (group) => ({
      code: 'rolled-back',
      ...groupedIn(context, group),
      revision: revisionOf(group[0], context),
    })),
    ...leftoverCauses(context, {
      // An orphaned container must not be started again, so its stop needs no separate cause.
      orphaned: [...having('orphaned'), ...findingsOf(context, 'runtime/not-running').filter(isOrphaned)],
      old: having('old-project'),
      left: having('left-behind'),
    }),
    ...byCommand(having('built-not-recreated'), (group) => ({
      code: 'built-not-recreated',
      ...groupedIn(context, group),
    })),
    ...together('one-off-left', having('one-off-left')),
  ]
}

type Group = readonly [OtherBuildFinding, ...OtherBuildFinding[]]

const byCommand = (findings: readonly OtherBuildFinding[], causeOf: (group: Group) => Cause): readonly Explained[] =>
  gather(findings, ({ instance }) => commandOf(instance)).map((group) => ({ cause: causeOf(group), findings: group }))

const together = (
  code: 'label-overridden' | 'one-off-left',
  findings: readonly OtherBuildFinding[],
): readonly Explained[] =>
  findings.length === 0
    ? []
    : [{ cause: { code, instances: named(findings.map(({ instance }) => instance)) }, findings }]

const revisionOf = ({ instance }: OtherBuildFinding, context: DiagnosisContext): string | undefined => {
  const evidence = context.instancesOf(instance.service, instance.target).byName.get(instance.container)
  return evidence && runningImage(evidence)?.labels.revision
}

/** The most specific reason that the evidence proves, or none. */
function reasonOf(finding: OtherBuildFinding, context: DiagnosisContext): Reason | undefined {
  const { service, target, container } = finding.instance
  const instancesOf = context.instancesOf(service, target)
  const evidence = instancesOf.byName.get(container)
  const claim = context.service(service)
  // Only a one-off container has findings without being an instance of its service.
  if (evidence === undefined || claim === undefined) return 'one-off-left'
  const commit = context.commitOf(service)
  if (finding.code !== 'runtime/not-recreated' && isOverridden(evidence, commit)) return 'label-overridden'
  if (finding.code === 'runtime/labels-disagree') return undefined
  const running = runningImage(evidence)
  const leftover = leftoverOf(evidence, instancesOf)
  if (leftover === 'orphaned') return leftover
  if (isNewer(context, service, running?.labels.revision)) return 'running-newer'
  if (leftover !== undefined) return leftover
  if (context.observed.wasProven) return 'rolled-back'
  return namesCommit(finding, context) ? 'built-not-recreated' : undefined
}

/** Whether the name of the image resolves to a build of the commit. */
function namesCommit({ instance }: OtherBuildFinding, context: DiagnosisContext): boolean {
  const { service, target, container } = instance
  const claim = context.service(service)
  const resolved = context.instancesOf(service, target).byName.get(container)?.resolved
  if (claim === undefined || resolved === undefined) return false
  return proofOf(resolved, claim, context.observed.wanted(claim, resolved.labels.revision).commit) !== undefined
}

/** Whether the container's own label names the commit while its image names another one. */
export const isOverridden = (instance: Instance, commit: CommitSha): boolean =>
  instance.ownLabels.revision === commit && readRevision(runningImage(instance)?.labels.revision, commit) === 'other'

function stops(context: DiagnosisContext): readonly Explained[] {
  const findings = findingsOf(context, 'runtime/not-running').filter((finding) => !isOrphaned(finding))
  const isLooping = ({ state }: { readonly state: Instance['state'] }): boolean => state === 'restarting'
  return [
    ...stopped(context, 'crash-loop', findings.filter(isLooping)),
    ...loops(context),
    ...stopped(
      context,
      'stopped',
      findings.filter((finding) => !isLooping(finding)),
    ),
  ]
}

/** Explains crash loops: instances that were running at the check, between two crashes. */
const loops = (context: DiagnosisContext): readonly Explained[] =>
  gather(
    findingsOf(context, 'runtime/crash-loop').filter(({ instance: { manager } }) => !isOfHost(manager)),
    ({ instance }) => commandOf(instance),
  ).map((group) => {
    const stops = group.map(({ instance, restarts }): Stop => {
      const evidence = context.instancesOf(instance.service, instance.target).byName.get(instance.container)
      return { instance, state: 'running', exitCode: evidence?.exitCode ?? 0, restarts }
    })
    return { cause: { code: 'crash-loop', ...groupedIn(context, group), stops }, findings: group }
  })

/** The engine can't read the log of a process of the host. */
const isOfHost = (manager: InstanceName['manager']): boolean => manager?.by === 'systemd' || manager?.by === 'pidfile'

const isOrphaned = ({ instance }: { readonly instance: InstanceName }): boolean => instance.compose?.orphaned === true

type NotRunning = Extract<Finding, { readonly code: 'runtime/not-running' }>

const stopped = (
  context: DiagnosisContext,
  code: 'crash-loop' | 'stopped',
  findings: readonly NotRunning[],
): readonly Explained[] =>
  gather(findings, ({ instance }) => commandOf(instance)).map((group) => {
    const [first, ...others] = group
    const stops = group.map(
      ({ instance, state, exitCode, restarts }): Stop => ({ instance, state, exitCode, restarts }),
    )
    const instances = groupIn(context, [first.instance, ...others.map(({ instance }) => instance)])
    return { cause: { code, ...instances, stops }, findings: group }
  })

/** A finding about one instance. */
type Placed = Finding & { readonly instance: InstanceName }

/** Why an instance is left over: its service is gone, its project is gone, or it was not replaced. */
export type Leftover = 'orphaned' | 'old-project' | 'left-behind'

/** The kind of leftover that an instance is; undefined if it is none. */
export function leftoverOf(instance: Instance, instancesOf: ServiceInstances): Leftover | undefined {
  if (instance.compose?.orphaned === true) return 'orphaned'
  if (!instancesOf.isAnyRight) return undefined
  return currentProjects(instance, instancesOf).length > 0 ? 'old-project' : 'left-behind'
}

/**
 * The other projects with correct instances of the same compose service; empty if the instance's own project has one.
 */
function currentProjects({ compose }: Instance, instancesOf: ServiceInstances): readonly string[] {
  if (compose === undefined) return []
  const { names, sorted } = instancesOf.rightProjects(compose.service)
  return names.has(compose.project) ? [] : sorted
}

/** The most current projects that one cause lists. */
const maxProjects = 20

/** The causes of leftover instances, grouped by the command that removes them. */
export function leftoverCauses(
  context: DiagnosisContext,
  { orphaned, old, left }: Readonly<Record<'orphaned' | 'old' | 'left', readonly Placed[]>>,
): readonly Explained[] {
  const groupOfFinding = ({ instance }: Placed): ServiceInstances =>
    context.instancesOf(instance.service, instance.target)
  const together = (findings: readonly Placed[]) => gather(findings, ({ instance }) => commandOf(instance))
  return [
    ...together(orphaned).map((group): Explained => {
      const right = group.every((finding) => groupOfFinding(finding).isAnyRight)
      return { cause: { code: 'orphaned', ...groupedIn(context, group), right }, findings: group }
    }),
    ...together(old).map((group): Explained => {
      const current = gather(group, ({ instance }) =>
        JSON.stringify([instance.service, instance.compose?.service]),
      ).flatMap(([finding]) => {
        const evidence = groupOfFinding(finding).byName.get(finding.instance.container)
        return evidence === undefined ? [] : [currentProjects(evidence, groupOfFinding(finding))]
      })
      const projects = [...new Set(current.flat())]
      const cause = {
        code: 'old-project',
        ...groupedIn(context, group),
        current: projects.slice(0, maxProjects),
        ...(projects.length > maxProjects ? { more: true as const } : {}),
      } as const
      return { cause, findings: group }
    }),
    ...gather(left, ({ instance }) => JSON.stringify([instance.service, commandOf(instance)])).map(
      (group): Explained => {
        const of = groupOfFinding(group[0]).instances.length
        return { cause: { code: 'left-behind', ...groupedIn(context, group), of }, findings: group }
      },
    ),
  ]
}

/** Explains a wrong number of instances. Only a single compose service can be scaled with one command. */
export const scaleCauses = (context: DiagnosisContext): readonly Explained[] =>
  findingsOf(context, 'runtime/instance-count').flatMap((finding): readonly Explained[] => {
    const { service, target, expected, running } = finding
    const { instances } = context.instancesOf(service, target)
    const names = instances.map((instance) => nameOf(instance, { name: service }, target))
    const [first, ...others] = names
    if (first === undefined) return []
    const isOne = gather(names, (name) => JSON.stringify([commandOf(name), name.compose?.service])).length === 1
    const group = groupIn(context, [first, ...others])
    const own =
      isOne && first.compose !== undefined ? { copies: [{ service: first.compose.service, count: expected }] } : {}
    const compose = isOne ? first.compose : undefined
    return [{ cause: { code: 'wrong-scale', ...group, ...own, compose, expected, running }, findings: [finding] }]
  })
