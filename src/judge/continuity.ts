import type { Change, Continuity, Restarts } from '../model/evidence-continuity.ts'
import type { HostView } from '../model/host.ts'
import type { HostProcess } from '../model/host-process.ts'
import type { Observations } from '../model/verdict.ts'

/**
 * Compares the hosts of two consecutive checks instance by instance: id, start time, restarts and state. Anything that
 * one of the checks did not observe is skipped, because such a check proves nothing.
 */
export function compareChecks(before: Observations, now: Observations): Continuity {
  const earlier = new Map(before.targets.flatMap(({ target, evidence }) => hostOf(target, evidence)))
  const pairs = now.targets.flatMap(({ target, evidence }) =>
    hostOf(target, evidence).flatMap(([name, view]) => {
      const old = earlier.get(name)
      return old === undefined ? [] : [{ target: name, old, view }]
    }),
  )
  return {
    changes: pairs.flatMap(({ target, old, view }) => changesOf(target, old, view)),
    repeated: pairs
      .filter(({ old, view }) => view.collected === 'published' && view.clock === old.clock)
      .map(({ target }) => target),
  }
}

/** Adds the restarts of a comparison to the known ones. */
export function addRestarts(known: readonly Restarts[], { changes }: Continuity): readonly Restarts[] {
  const counts = new Map(known.map((one) => [keyOf(one), one]))
  for (const { target, name, times = 0 } of changes) {
    if (name === undefined || times === 0) continue
    const count = (counts.get(keyOf({ target, name }))?.count ?? 0) + times
    counts.set(keyOf({ target, name }), { target, name, count })
  }
  return [...counts.values()]
}

const keyOf = ({ target, name }: { readonly target: string; readonly name: string }): string => `${target}\n${name}`

const hostOf = (
  target: string,
  evidence: Observations['targets'][number]['evidence'],
): readonly (readonly [string, HostView])[] =>
  evidence.kind === 'seen' && evidence.value.kind === 'host' ? [[target, evidence.value]] : []

/** Identifies one running container or process, so that two checks can be compared. */
interface Life {
  readonly key: string
  readonly name: string
  readonly state: string
  readonly started: string
  readonly restarts: number
  /** The processes that a supervisor keeps running. They can change while the supervisor stays. */
  readonly workers?: readonly number[]
}

const livesOf = ({ instances, hostProcesses = [] }: HostView): readonly Life[] => [
  ...instances.map(({ id, name, state, startedAt, restarts, pid, task }) => ({
    // A task on another node has no container here.
    key: id === '' ? `task ${task?.id ?? name}` : id,
    name,
    state,
    started: `${startedAt} ${pid ?? ''}`,
    restarts,
  })),
  ...hostProcesses.flatMap(({ service, manager, evidence }) => {
    if (evidence.kind === 'missing') return []
    const { state, restarts, main } = evidence.value
    const name = manager.by === 'systemd' ? manager.unit : manager.path
    const started = `${main?.startedAt} ${main?.pid ?? ''}`
    return [{ key: `unit ${service}`, name, state, started, restarts, ...workersOf(evidence.value) }]
  }),
]

/** Helper processes come and go, so only workers of a supervisor count. */
function workersOf({ main, children = [] }: HostProcess): Pick<Life, 'workers'> {
  const isSupervisor = main?.supervisor !== undefined || (main?.release === undefined && main?.through === undefined)
  return isSupervisor
    ? { workers: children.flatMap(({ pid, shares }) => (shares || pid === undefined ? [] : [pid])) }
    : {}
}

/** Whether all workers of the last check are gone. */
const areReplaced = ({ workers: before = [] }: Life, { workers: now = [] }: Life): boolean =>
  before.length > 0 && now.length > 0 && !now.some((pid) => before.includes(pid))

function changesOf(target: string, old: HostView, view: HostView): readonly Change[] {
  const [before, now] = [livesOf(old), livesOf(view)].map((lives) => new Map(lives.map((life) => [life.key, life])))
  const changes: Change[] = []
  // If the clock was set back, no time of that host is reliable.
  if (view.clock < old.clock) changes.push({ target, name: undefined, what: 'clock' })
  if (view.engine !== old.engine) changes.push({ target, name: undefined, what: 'engine' })
  for (const [key, life] of now ?? []) {
    const { name, state, started, restarts } = life
    const earlier = before?.get(key)
    if (earlier === undefined) changes.push({ target, name, what: 'started' })
    else if (started !== earlier.started || restarts !== earlier.restarts)
      changes.push({ target, name, what: 'restarted', times: Math.max(1, restarts - earlier.restarts) })
    else if (areReplaced(earlier, life)) changes.push({ target, name, what: 'restarted', times: 1 })
    else if (state !== earlier.state) changes.push({ target, name, what: 'state' })
  }
  for (const [key, { name }] of before ?? []) if (now?.has(key) !== true) changes.push({ target, name, what: 'gone' })
  return changes
}
