import type { HostView } from '../model/host.ts'
import type { Instance } from '../model/instance.ts'
import type { SwarmService } from '../model/swarm.ts'
import type { Observations, Verdict } from '../model/verdict.ts'

/** Facts that differ from check to check although nothing changed. */
const volatile = new Set(['clock', 'log', 'since', 'launchedAt', 'took', 'age', 'ran', 'days'])

const textOf = (value: unknown): string =>
  JSON.stringify(value, (key, one: unknown) => (volatile.has(key) ? undefined : one))

/** What two checks are compared by: the same text means that nothing changed. */
export const readState = ({ targets }: Observations, { chain }: Verdict): string =>
  textOf([targets, chain.map(({ state, findings }) => [state, findings])])

/** How long something new may take to work, in seconds. An application can take minutes until it responds. */
const usualDelay = 60
const bootDelay = 300

/** Findings that time can clear: the application may still be starting. */
const clearedByBoot = ['runtime/not-listening', 'runtime/unhealthy']
/** Findings that say nothing about the hosts: a cache, an edge or a rate limit responded. */
const elsewhere = ['route/throttled', 'route/cached', 'route/edge-answered']

/**
 * Whether only a new deployment can change the result: evidence contradicts a claim, every target was observed, and
 * nothing on any of them is in transition. A published document may be older than its host, so it shows no rest.
 */
export function isSettled({ targets }: Observations, { kind, chain, broken }: Verdict): boolean {
  const link = chain.find((one) => one.link === broken)
  if (kind !== 'drifted' || link === undefined || targets.length === 0) return false
  const codes = link.findings.map(({ code }): string => code)
  if (codes.some((code) => elsewhere.includes(code) || code.startsWith('route/public-files'))) return false
  const isBooting = link.link === 'route' || link.link === 'auth' || codes.some((code) => clearedByBoot.includes(code))
  const delay = isBooting ? bootDelay : usualDelay
  return targets.every(
    ({ evidence }) =>
      evidence.kind === 'seen' &&
      evidence.value.kind === 'host' &&
      evidence.value.collected !== 'published' &&
      isAtRest(evidence.value, delay),
  )
}

const isAtRest = (view: HostView, delay: number): boolean =>
  !view.instances.some(isInTransition) &&
  !view.swarm?.some(isUpdating) &&
  !view.hostProcesses?.some(({ evidence }) => evidence.kind === 'missing' || evidence.value.state === 'starting') &&
  !hasRecentTime(view, delay)

const isInTransition = ({ state, health, task }: Instance): boolean =>
  state === 'created' ||
  state === 'restarting' ||
  state === 'removing' ||
  health === 'starting' ||
  (task !== undefined &&
    (task.ending === true || !endStates.includes(task.state) || (task.since !== undefined && task.since < usualDelay)))

/** States of a task that it keeps (moby, api/types/swarm/task.go). */
const endStates = ['running', 'complete', 'shutdown', 'failed', 'rejected', 'remove', 'orphaned']

const isUpdating = ({ update, draining }: SwarmService): boolean =>
  update === 'updating' || update === 'rollback_started' || draining.length > 0

/**
 * Whether any time of a host is younger than `delay` seconds by its own clock: when an instance was created or started,
 * an image was built, a file was written, a link was set.
 */
function hasRecentTime(view: HostView, delay: number): boolean {
  for (const [, time = ''] of textOf(view).matchAll(/"(\d{4}-\d\d-\d\dT[0-9:.]{8,20}(?:Z|[+-]\d\d:\d\d))"/g))
    if (!(view.clock - Date.parse(time) / 1000 >= delay)) return true
  return false
}
