import { proofOf } from '../artifact.ts'
import type { Instance } from '../evidence.ts'
import type { Finding } from '../finding.ts'
import { commandOf, gather, groupOf, named } from '../group.ts'
import { runningImage } from '../instance.ts'
import type { CommitSha } from '../plan.ts'
import { readRevision } from '../revision.ts'
import type { Cause, Stop } from '../verdict.ts'
import { type Explained, findingsOf, type Scene } from './scene.ts'

/** Why instances run another build, or do not run. */
export function instanceCauses(scene: Scene): readonly Explained[] {
  return [...otherBuilds(scene), ...stops(scene)]
}

type OtherBuildFinding = Extract<
  Finding,
  { readonly code: 'runtime/not-recreated' | 'runtime/other-commit' | 'runtime/labels-disagree' }
>
type Reason = 'label-overridden' | 'left-behind' | 'built-not-recreated' | 'tag-moved' | 'one-off-left'

function otherBuilds(scene: Scene): readonly Explained[] {
  const findings = findingsOf(scene, 'runtime/not-recreated', 'runtime/other-commit', 'runtime/labels-disagree')
  const reasons = new Map<OtherBuildFinding, Reason | undefined>(
    findings.map((finding) => [finding, reasonOf(finding, scene)]),
  )
  const having = (reason: Reason) => findings.filter((finding) => reasons.get(finding) === reason)
  const overridden = having('label-overridden')
  const oneOffs = having('one-off-left')
  return [
    ...together('label-overridden', overridden),
    ...gather(having('left-behind'), ({ instance }) => JSON.stringify([instance.target, instance.service])).map(
      (group): Explained => {
        const { service, target } = group[0].instance
        const of = scene.crew(service, target).instances.length
        return { cause: { code: 'left-behind', ...grouped(group), of }, findings: group }
      },
    ),
    ...byCommand('built-not-recreated', having('built-not-recreated')),
    ...byCommand('tag-moved', having('tag-moved')),
    ...together('one-off-left', oneOffs),
  ]
}

const grouped = (group: readonly [OtherBuildFinding, ...OtherBuildFinding[]]) => {
  const [first, ...others] = group
  return groupOf([first.instance, ...others.map(({ instance }) => instance)])
}

const byCommand = (
  code: 'built-not-recreated' | 'tag-moved',
  findings: readonly OtherBuildFinding[],
): readonly Explained[] =>
  gather(findings, ({ instance }) => commandOf(instance)).map((group) => ({
    cause: { code, ...grouped(group) },
    findings: group,
  }))

const together = (
  code: 'label-overridden' | 'one-off-left',
  findings: readonly OtherBuildFinding[],
): readonly Explained[] =>
  findings.length === 0
    ? []
    : [{ cause: { code, instances: named(findings.map(({ instance }) => instance)) }, findings }]

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
  if (crew.isAnyRight) return 'left-behind'
  return finding.code === 'runtime/not-recreated' && isTagged ? 'built-not-recreated' : undefined
}

/** The container's own label says the commit while its image says another. */
export const isOverridden = (instance: Instance, commit: CommitSha): boolean =>
  instance.ownLabels.revision === commit && readRevision(runningImage(instance)?.labels.revision, commit) === 'other'

function stops(scene: Scene): readonly Explained[] {
  const findings = findingsOf(scene, 'runtime/not-running')
  const isLooping = ({ state }: { readonly state: Instance['state'] }): boolean => state === 'restarting'
  return [
    ...stopped('crash-loop', findings.filter(isLooping)),
    ...stopped(
      'stopped',
      findings.filter((finding) => !isLooping(finding)),
    ),
  ]
}

type NotRunning = Extract<Finding, { readonly code: 'runtime/not-running' }>

const stopped = (code: 'crash-loop' | 'stopped', findings: readonly NotRunning[]): readonly Explained[] =>
  gather(findings, ({ instance }) => commandOf(instance)).map((group) => {
    const [first, ...others] = group
    const stops = group.map(
      ({ instance, state, exitCode, restarts }): Stop => ({ instance, state, exitCode, restarts }),
    )
    const cause: Cause = { code, ...groupOf([first.instance, ...others.map(({ instance }) => instance)]), stops }
    return { cause, findings: group }
  })
