import type { Finding } from '../model/finding.ts'
import type { InstanceName } from '../model/finding-instance.ts'
import type { HostProcess, Instance } from '../model/host.ts'
import type { ServiceClaim } from '../model/plan.ts'

/** The shortest and the longest time that something has to run before its last restart counts as a success, in seconds. */
const [shortest, longest] = [10, 60]

/** What a run knows of a host beside one check. */
export interface Watch {
  /** The host's clock, in seconds since 1970. */
  readonly clock: number
  /** How often the run saw a container or process being restarted. */
  restarts(name: string): number
}

/** What is known of the lives of a container, or of a process of the host. */
interface Lived extends Pick<Instance, 'restarts' | 'startedAt' | 'task'> {
  readonly state: string
  /** When a container was created; a process of the host has no such time. */
  readonly createdAt?: string
}

/**
 * What restarts is proven only when its present life is longer than the lives before it. Docker itself takes ten seconds for a
 * successful start (moby, restartmanager); where lives were longer, twice their average is needed, a minute at most. A swarm starts
 * another task in place of one that failed, so those before it are its earlier lives.
 */
export function judgeRestarts(
  { state, restarts: ofContainer, createdAt, startedAt, task }: Lived,
  watch: Watch,
  { place }: ServiceClaim,
  instance: InstanceName,
): readonly Finding[] {
  // What does not run has a finding of its own.
  if (state !== 'running') return []
  const { clock } = watch
  const { times = 0, within = 0 } = task?.failed ?? {}
  const restarts = ofContainer + times
  const observed = watch.restarts(instance.container)
  // One that a person restarted by hand, or a deployment, is compared from check to check.
  if (restarts === 0 && observed < 2) return []
  const ran = task?.here === false ? (task.since ?? 0) : secondsSince(startedAt, clock)
  const ofContainers = createdAt ? secondsSince(createdAt, clock) / (Math.max(ofContainer, observed) + 1) : 0
  const average = times > 1 ? within / (times - 1) : times > 0 ? 0 : ofContainers
  const needed = Math.ceil(Math.min(longest, Math.max(shortest, 2 * average)))
  if (ran >= needed) return []
  const facts = { place, instance, restarts, ran: Math.floor(ran), needed }
  // Once may be a slow dependency; twice while somebody watched is a loop.
  return observed >= 2
    ? [{ ...facts, code: 'runtime/crash-loop', observed }]
    : [{ ...facts, code: 'runtime/restarted-recently' }]
}

/**
 * Who starts others again does not say how often. So what works in the release counts once one of its processes has run for as long
 * as a successful start takes; helpers that come and go beside it do not matter.
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

/** Seconds since a time of the host; none for what is no time, or lies in its future. */
function secondsSince(at: string, clock: number): number {
  const seconds = clock - Date.parse(at) / 1000
  return Number.isNaN(seconds) ? 0 : Math.max(0, seconds)
}
