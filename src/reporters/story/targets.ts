import type { Instance, TargetSight } from '../../chain/evidence.ts'
import type { Finding } from '../../chain/finding.ts'
import type { PlannedTarget } from '../../chain/plan.ts'
import type { Outcome } from '../../chain/verdict.ts'
import { type Phrase, plain, say } from '../phrase.ts'
import { placeOf, short, wordUnseen } from '../wording.ts'

/** One container as a row. `wrong` when a finding is about it. */
export interface InstanceRow {
  readonly service: string
  readonly container: string
  readonly state: Phrase
  readonly image: Phrase
  readonly revision: Phrase
  readonly wrong: boolean
}

/** What was seen at one target: rows of containers (the wrong ones first), or one sentence. */
export interface TargetRows {
  readonly name: string
  readonly address: string
  readonly wrong: boolean
  readonly says: Phrase | undefined
  readonly instances: readonly InstanceRow[]
}

/** Targets in the plan's order, those with something wrong first. */
export function targetRows(outcome: Outcome): readonly TargetRows[] {
  const blamed = blamedInstances(outcome)
  const sights = new Map(outcome.world.targets.map((sight) => [sight.target, sight]))
  const rows = outcome.plan.targets.map((target) => rowsOf(target, sights.get(target.name), outcome, blamed))
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
  sight: TargetSight | undefined,
  outcome: Outcome,
  blamed: ReadonlySet<string>,
): TargetRows {
  const { name, address } = target
  if (sight === undefined)
    return { name, address, wrong: true, says: say`${placeOf({ name, address })} was not looked at`, instances: [] }
  if (sight.sight.kind === 'unseen') {
    const says = wordUnseen(sight.sight.why, { name, address }).what
    return { name, address, wrong: true, says, instances: [] }
  }
  const view = sight.sight.value
  const { commit } = outcome.plan
  switch (view.kind) {
    case 'statement': {
      const says = say`${placeOf({ name, address })} says (${view.at}) that it runs commit ${short(view.commit, commit)}`
      return { name, address, wrong: view.commit !== commit, says, instances: [] }
    }
    case 'host': {
      const rows = view.instances.map((instance) => rowOf(instance, blamed.has(keyOf(name, instance.name)), commit))
      const instances = [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)]
      const says =
        instances.length === 0 ? say`${placeOf({ name, address })} has no container of a declared service` : undefined
      return { name, address, wrong: says !== undefined || rows.some((row) => row.wrong), says, instances }
    }
  }
}

function rowOf(instance: Instance, wrong: boolean, commit: string): InstanceRow {
  const health = instance.health === undefined ? '' : `, ${instance.health}`
  const revision = instance.image?.labels.revision
  return {
    service: instance.services.join(', '),
    container: instance.name,
    state: plain(`${instance.state}${health}`),
    image: say`${short(instance.imageId, instance.resolved?.id)}`,
    revision: revision === undefined ? plain('not said') : say`${short(revision, commit)}`,
    wrong,
  }
}
