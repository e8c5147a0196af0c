import { proofOf } from '../artifact.ts'
import type { Instance } from '../evidence.ts'
import type { Finding, InstanceName } from '../finding.ts'
import { commandOf, gather, named } from '../group.ts'
import { runningImage } from '../instance.ts'
import type { CommitSha } from '../plan.ts'
import { readRevision } from '../revision.ts'
import type { Cause, MovedTag, Stop } from '../verdict.ts'
import { groupedIn, groupIn } from './group.ts'
import { type Remnant, remnantCauses, remnantOf } from './remnant.ts'
import { type Explained, findingsOf, type Scene } from './scene.ts'

/** Why instances run another build, or do not run. */
export function instanceCauses(scene: Scene): readonly Explained[] {
  return [...otherBuilds(scene), ...stops(scene)]
}

type OtherBuildFinding = Extract<
  Finding,
  { readonly code: 'runtime/not-recreated' | 'runtime/other-commit' | 'runtime/labels-disagree' }
>
type Reason =
  | Remnant
  | 'label-overridden'
  | 'running-newer'
  | 'rolled-back'
  | 'built-not-recreated'
  | 'tag-moved'
  | 'one-off-left'

function otherBuilds(scene: Scene): readonly Explained[] {
  const findings = findingsOf(scene, 'runtime/not-recreated', 'runtime/other-commit', 'runtime/labels-disagree')
  const reasons = new Map<OtherBuildFinding, Reason | undefined>(
    findings.map((finding) => [finding, reasonOf(finding, scene)]),
  )
  const having = (reason: Reason) => findings.filter((finding) => reasons.get(finding) === reason)
  return [
    ...together('label-overridden', having('label-overridden')),
    ...byCommand(having('running-newer'), (group) => {
      const revision = revisionOf(group[0], scene)
      return revision === undefined ? undefined : { code: 'running-newer', ...groupedIn(scene, group), revision }
    }),
    ...byCommand(having('rolled-back'), (group) => ({
      code: 'rolled-back',
      ...groupedIn(scene, group),
      revision: revisionOf(group[0], scene),
    })),
    ...remnantCauses(scene, {
      // What is of no service any more is not to be started again, so that it does not run is no cause of its own.
      orphaned: [...having('orphaned'), ...findingsOf(scene, 'runtime/not-running').filter(isOrphaned)],
      old: having('old-project'),
      left: having('left-behind'),
    }),
    ...byCommand(having('built-not-recreated'), (group) => ({
      code: 'built-not-recreated',
      ...groupedIn(scene, group),
    })),
    ...byCommand(having('tag-moved'), (group) => ({
      code: 'tag-moved',
      ...groupedIn(scene, group),
      tags: tagsOf(group),
    })),
    ...together('one-off-left', having('one-off-left')),
  ]
}

type Group = readonly [OtherBuildFinding, ...OtherBuildFinding[]]

const byCommand = (
  findings: readonly OtherBuildFinding[],
  causeOf: (group: Group) => Cause | undefined,
): readonly Explained[] =>
  gather(findings, ({ instance }) => commandOf(instance)).flatMap((group) => {
    const cause = causeOf(group)
    return cause === undefined ? [] : [{ cause, findings: group }]
  })

/** What each reference must mean again, said once. */
const tagsOf = (group: Group): readonly MovedTag[] =>
  gather(
    group.flatMap((finding) =>
      finding.code === 'runtime/not-recreated' ? [{ reference: finding.reference, image: finding.running }] : [],
    ),
    ({ reference }) => reference,
  ).map(([first]) => first)

const together = (
  code: 'label-overridden' | 'one-off-left',
  findings: readonly OtherBuildFinding[],
): readonly Explained[] =>
  findings.length === 0
    ? []
    : [{ cause: { code, instances: named(findings.map(({ instance }) => instance)) }, findings }]

const revisionOf = ({ instance }: OtherBuildFinding, scene: Scene): string | undefined => {
  const evidence = scene.crew(instance.service, instance.target).byName.get(instance.container)
  return evidence === undefined ? undefined : runningImage(evidence)?.labels.revision
}

/** The most specific reason that the evidence proves, or none. */
function reasonOf(finding: OtherBuildFinding, scene: Scene): Reason | undefined {
  const { service, target, container } = finding.instance
  const crew = scene.crew(service, target)
  const evidence = crew.byName.get(container)
  const claim = scene.service(service)
  // Only a one-off has findings without being one of its service's instances.
  if (evidence === undefined || claim === undefined) return 'one-off-left'
  const { commit } = scene.plan
  if (finding.code !== 'runtime/not-recreated' && isOverridden(evidence, commit)) return 'label-overridden'
  if (finding.code === 'runtime/labels-disagree') return undefined
  const isTagged = evidence.resolved !== undefined && proofOf(evidence.resolved, claim, commit) !== undefined
  const running = runningImage(evidence)
  const isRunning = running !== undefined && proofOf(running, claim, commit) !== undefined
  if (isRunning && !isTagged) return 'tag-moved'
  const remnant = remnantOf(evidence, crew)
  if (remnant === 'orphaned') return remnant
  if (scene.sights.relation(running?.labels.revision) === 'descendant') return 'running-newer'
  if (remnant !== undefined) return remnant
  if (scene.sights.wasProven) return 'rolled-back'
  return isTagged ? 'built-not-recreated' : undefined
}

/** The container's own label says the commit while its image says another. */
export const isOverridden = (instance: Instance, commit: CommitSha): boolean =>
  instance.ownLabels.revision === commit && readRevision(runningImage(instance)?.labels.revision, commit) === 'other'

function stops(scene: Scene): readonly Explained[] {
  const findings = findingsOf(scene, 'runtime/not-running').filter((finding) => !isOrphaned(finding))
  const isLooping = ({ state }: { readonly state: Instance['state'] }): boolean => state === 'restarting'
  return [
    ...stopped(scene, 'crash-loop', findings.filter(isLooping)),
    ...loops(scene),
    ...stopped(
      scene,
      'stopped',
      findings.filter((finding) => !isLooping(finding)),
    ),
  ]
}

/** Those that were caught between two of their ends. */
const loops = (scene: Scene): readonly Explained[] =>
  gather(
    findingsOf(scene, 'runtime/crash-loop').filter(({ instance: { keeper } }) => !isOfHost(keeper)),
    ({ instance }) => commandOf(instance),
  ).map((group) => {
    const stops = group.map(({ instance, restarts }): Stop => {
      const evidence = scene.crew(instance.service, instance.target).byName.get(instance.container)
      return { instance, state: 'running', exitCode: evidence?.exitCode ?? 0, restarts }
    })
    return { cause: { code: 'crash-loop', ...groupedIn(scene, group), stops }, findings: group }
  })

/** A process of the host: no command of the engine reads its log. */
const isOfHost = (keeper: InstanceName['keeper']): boolean => keeper?.by === 'systemd' || keeper?.by === 'pidfile'

const isOrphaned = ({ instance }: { readonly instance: InstanceName }): boolean => instance.compose?.orphaned === true

type NotRunning = Extract<Finding, { readonly code: 'runtime/not-running' }>

const stopped = (scene: Scene, code: 'crash-loop' | 'stopped', findings: readonly NotRunning[]): readonly Explained[] =>
  gather(findings, ({ instance }) => commandOf(instance)).map((group) => {
    const [first, ...others] = group
    const stops = group.map(
      ({ instance, state, exitCode, restarts }): Stop => ({ instance, state, exitCode, restarts }),
    )
    const instances = groupIn(scene, [first.instance, ...others.map(({ instance }) => instance)])
    return { cause: { code, ...instances, stops }, findings: group }
  })
