import { indexAccepted, readAccepted, readStated } from '../../judge/accepted.ts'
import { readHosts } from '../../judge/engine.ts'
import { indexComparisons, readWanted } from '../../judge/wanted.ts'
import { noEvidence } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import type { HostProcessObservation, HostView, TargetObservation } from '../../model/host.ts'
import { readRevision } from '../../model/image-reference.ts'
import type { Instance } from '../../model/instance.ts'
import type { CommitSha, PlannedTarget } from '../../model/plan.ts'
import type { Outcome } from '../../model/verdict.ts'
import { explainMissing, explainTaskState, placeOf, short } from '../messages/index.ts'
import { type Phrase, plain, say } from '../phrase.ts'

/** What was found at one target: rows of containers (the wrong ones first), or one sentence. */
export interface TargetRows {
  readonly name: string
  readonly address: string
  readonly wrong: boolean
  readonly says: Phrase | undefined
  readonly instances: readonly InstanceRow[]
  /** What the rows are; `instance` where they are of several kinds. */
  readonly noun: Noun
}

/** The singular and the plural. */
export interface Noun {
  readonly one: 'container' | 'task' | 'process' | 'instance'
  readonly many: string
}

const nouns = {
  container: { one: 'container', many: 'containers' },
  task: { one: 'task', many: 'tasks' },
  process: { one: 'process', many: 'processes' },
  instance: { one: 'instance', many: 'instances' },
} as const

/** Targets in the plan's order, those with something wrong first. */
export function targetRows(outcome: Outcome): readonly TargetRows[] {
  const blamed = blamedInstances(outcome)
  const observed = new Map(outcome.observations.targets.map(({ target, evidence }) => [target, evidence]))
  // The judge decides what counts as evidence of a host.
  const hosts = readHosts(outcome.plan, ({ name }) => observed.get(name) ?? noEvidence('read', 'answer-missing'))
  const rows = outcome.plan.targets.map((target) => {
    const evidence = observed.has(target.name) ? hosts.get(target.name) : undefined
    return rowsOf(target, evidence && { target: target.name, evidence }, outcome, blamed)
  })
  return [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)]
}

const keyOf = (target: string, container: string): string => JSON.stringify([target, container])

/** Every container that a finding names, as `[target, container]`. */
function blamedInstances(outcome: Outcome): ReadonlySet<string> {
  const findings: readonly Finding[] = outcome.verdict.chain.flatMap((link) => link.findings)
  return new Set(
    findings.flatMap((finding) =>
      'instance' in finding ? [keyOf(finding.instance.target, finding.instance.container)] : [],
    ),
  )
}

function rowsOf(
  target: PlannedTarget,
  evidence: TargetObservation | undefined,
  outcome: Outcome,
  blamed: ReadonlySet<string>,
): TargetRows {
  const { name, address } = target
  const noun = nouns.container
  if (evidence === undefined)
    return {
      name,
      address,
      wrong: true,
      says: say`${placeOf({ name, address })} was not checked`,
      instances: [],
      noun,
    }
  if (evidence.evidence.kind === 'missing') {
    const says = explainMissing(evidence.evidence.why, { name, address }).what
    return { name, address, wrong: true, says, instances: [], noun }
  }
  const view = evidence.evidence.value
  const { commit } = outcome.plan
  switch (view.kind) {
    case 'statement': {
      const says = say`${placeOf({ name, address })} reports commit ${short(view.commit, commit)} (read from ${view.at})`
      const isDoubted = outcome.verdict.chain.some(({ findings }) =>
        findings.some((finding) => finding.code === 'runtime/unknown' && finding.target === name),
      )
      const isRight = view.commit === statedCommit(name, view.commit, outcome)
      return { name, address, wrong: !isRight || isDoubted, says, instances: [], noun }
    }
    case 'host': {
      const isProven = outcome.verdict.chain.some(({ link, state }) => link === 'runtime' && state === 'holds')
      const isBlamed = (container: string): boolean => blamed.has(keyOf(name, container))
      const rows = [
        ...view.instances.map((instance) => rowOf(instance, isBlamed(instance.name), commit, isProven)),
        ...(view.hostProcesses ?? []).map((evidence) => hostProcessRow(evidence, isBlamed, commit)),
      ]
      const instances = [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)]
      const says =
        instances.length === 0 ? say`${placeOf({ name, address })} has no container of a configured service` : undefined
      const wrong = says !== undefined || rows.some((row) => row.wrong)
      return { name, address, wrong, says, instances, noun: nounOf(view) }
    }
  }
}

/** The commit that an endpoint must report, as the judge reads it. */
function statedCommit(target: string, received: string, { plan, observations }: Outcome): string {
  const [service, ...others] = plan.services.filter(({ on }) => on.includes(target))
  const accepts = indexAccepted(plan, observations)
  if (service === undefined || others.length > 0)
    return (
      readStated(
        plan.services.filter(({ on }) => on.includes(target)),
        received,
        plan,
        accepts,
      ) ?? plan.commit
    )
  return (
    readAccepted(service, received, plan, accepts) ??
    readWanted(service, received, plan, indexComparisons(observations))
  )
}

/** The common name of everything on a host. */
function nounOf({ instances, hostProcesses = [] }: HostView): Noun {
  const [kind, ...others] = new Set([
    ...instances.map(({ task }) => (task === undefined ? nouns.container.one : nouns.task.one)),
    ...hostProcesses.map(() => nouns.process.one),
  ])
  return nouns[others.length > 0 ? 'instance' : (kind ?? 'container')]
}

/** The text of a row is created when it is shown, because a target can have a hundred thousand. */
function rowOf(instance: Instance, wrong: boolean, commit: CommitSha, isProven: boolean): InstanceRow {
  const isRight = instance.state === 'running' && (isProven || !isOfOtherCommit(instance, commit))
  return {
    service: instance.services.join(', '),
    container: instance.name,
    wrong,
    mark: wrong ? '✗' : isRight ? '✓' : '–',
    get state() {
      const health = instance.health === undefined ? '' : `, ${instance.health}`
      return instance.task === undefined ? plain(`${instance.state}${health}`) : explainTaskState(instance.task)
    },
    get image() {
      return say`${short(instance.imageId === '' ? instance.reference : instance.imageId, instance.resolved?.id)}`
    },
    get revision() {
      const revision = instance.image?.labels.revision
      return revision === undefined ? plain('unknown') : say`${short(revision, commit)}`
    },
  }
}

const isOfOtherCommit = (instance: Instance, commit: CommitSha): boolean =>
  readRevision(instance.image?.labels.revision, commit) === 'other'

/** One container as a row. `wrong` when a finding is about it. */
export interface InstanceRow {
  readonly service: string
  readonly container: string
  readonly state: Phrase
  readonly image: Phrase
  readonly revision: Phrase
  readonly wrong: boolean
  /** `–` for one that no finding is about and that proves nothing: it is stopped, or of another commit. */
  readonly mark: '✗' | '✓' | '–'
}

/** A process of the host as a row: by its unit or its pid file, with what it executes in place of an image. */
export function hostProcessRow(
  { service, manager, evidence }: HostProcessObservation,
  isBlamed: (container: string) => boolean,
  commit: string,
): InstanceRow {
  const container = manager.by === 'systemd' ? manager.unit : manager.path
  const wrong = isBlamed(container)
  const facts = { service, container, wrong, mark: wrong ? '✗' : '✓' } as const
  if (evidence.kind === 'missing')
    return { ...facts, state: plain('unknown'), image: plain('unknown'), revision: plain('unknown') }
  const { state, main, release } = evidence.value
  // The release directory shows nothing about a process that is not running.
  const revision = main === undefined ? undefined : (main.release ?? release)?.revision
  return {
    ...facts,
    state: plain(state.replaceAll('-', ' ')),
    image: main?.executable === undefined ? plain('–') : say`${main.executable.path}`,
    revision: revision === undefined ? plain('unknown') : say`${short(revision, commit)}`,
  }
}
