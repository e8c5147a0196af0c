import type { Finding } from '../model/finding.ts'
import type { InstanceName } from '../model/finding-instance.ts'
import type { HostProcess } from '../model/host-process.ts'
import type { Instance } from '../model/instance.ts'
import type { ServiceClaim } from '../model/plan.ts'

/** The shortest and longest time to stay up after a restart before the start counts as successful, in seconds. */
const [shortest, longest] = [10, 60]

/** The longest time to stay up when earlier runs are known to have been long, and how many restarts show that alone. */
const [longestOfLoop, manyRestarts] = [600, 5]

/** What a run knows about a host from all its checks. */
export interface Watch {
  /** The host's clock, in seconds since 1970. */
  readonly clock: number
  /** How often the run observed a restart of a container or process. */
  restarts(name: string): number
}

/** The starts and restarts of a container or of a process of the host. */
interface Lived extends Pick<Instance, 'restarts' | 'startedAt' | 'task'> {
  readonly state: string
  /** The creation time of a container. A process of the host can't have run its release before that was put there. */
  readonly createdAt?: string | undefined
}

/**
 * A restarted instance is proven only if it stays up longer than before. Docker counts a start as successful after ten
 * seconds (moby, restartmanager). If earlier runs lasted longer, twice their average is required, at most a minute. For
 * a slow loop, `neededForLoop` requires more. A swarm replaces a failed task with a new one, so earlier tasks count too.
 */
export function judgeRestarts(
  { state, restarts: ofContainer, createdAt, startedAt, task }: Lived,
  watch: Watch,
  { place }: ServiceClaim,
  instance: InstanceName,
): readonly Finding[] {
  // A stopped instance has its own finding.
  if (state !== 'running') return []
  const { clock } = watch
  const { times = 0, within = 0 } = task?.failed ?? {}
  const restarts = ofContainer + times
  const observed = watch.restarts(instance.container)
  // The check-to-check comparison covers restarts by a person or by a deployment.
  if (restarts === 0 && observed < 2) return []
  const ran = task?.here === false ? (task.since ?? 0) : secondsSince(startedAt, clock)
  const ofContainers = createdAt ? secondsSince(createdAt, clock) / (Math.max(ofContainer, observed) + 1) : 0
  const average = times > 1 ? within / (times - 1) : times > 0 ? 0 : ofContainers
  const usual = Math.min(times > 1 ? longestOfLoop : longest, Math.max(shortest, 2 * average))
  const before = createdAt ? secondsSince(createdAt, clock) - secondsSince(startedAt, clock) : undefined
  const needed = Math.ceil(Math.max(usual, neededForLoop(ofContainer, before)))
  if (ran >= needed) return []
  const facts = { place, instance, restarts, ran: Math.floor(ran), needed }
  // One restart may be a slow dependency. Two restarts during one run are a loop.
  return observed >= 2
    ? [{ ...facts, code: 'runtime/crash-loop', observed }]
    : [{ ...facts, code: 'runtime/restarted-recently' }]
}

/**
 * How long an instance must stay up so that it is not in a loop of long runs, such as a crash every 70 seconds. `before`
 * is the time from its creation to its current start. One restart in days is no loop. Many restarts are, if the last one
 * was recent.
 */
function neededForLoop(restarts: number, before: number | undefined): number {
  if (restarts === 0) return 0
  const average = before === undefined ? undefined : before / restarts
  if (average !== undefined && average <= longestOfLoop) return Math.min(longestOfLoop, 1.5 * average)
  return restarts >= manyRestarts ? longestOfLoop : 0
}

/**
 * A supervisor does not report restarts. So one of its workers in the release must run for as long as a successful
 * start takes. Helpers that come and go are ignored.
 */
export function judgeWorkers(
  { main, children = [] }: Pick<HostProcess, 'main' | 'children'>,
  { clock }: Pick<Watch, 'clock'>,
  { place }: ServiceClaim,
  instance: InstanceName,
): readonly Finding[] {
  if (main === undefined || (main.release !== undefined && main.supervisor === undefined)) return []
  const ages = children.flatMap(({ release, startedAt }) =>
    release === undefined ? [] : [secondsSince(startedAt, clock)],
  )
  const oldest = ages.reduce((a, b) => Math.max(a, b), 0)
  if (ages.length === 0 || oldest >= shortest) return []
  return [
    { code: 'runtime/restarted-recently', place, instance, restarts: 0, ran: Math.floor(oldest), needed: shortest },
  ]
}

/** The seconds since a time of the host; 0 if it is invalid or in the future. */
function secondsSince(at: string, clock: number): number {
  const seconds = clock - Date.parse(at) / 1000
  return Number.isNaN(seconds) ? 0 : Math.max(0, seconds)
}
