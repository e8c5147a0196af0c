/** `UpdateStatus.State` of a service (moby, api/types/swarm/service.go). */
export const updateStates = [
  'updating',
  'paused',
  'completed',
  'rollback_started',
  'rollback_paused',
  'rollback_completed',
] as const
export type UpdateState = (typeof updateStates)[number]

/** A swarm service as a manager knows it. Hostile text, bounded. */
export interface SwarmService {
  readonly name: string
  /** What its tasks are created from; a manager adds `@sha256:…` when a registry could be asked. */
  readonly reference: string
  /** What they were created from before the last update, or before the rollback of it. */
  readonly previous: string | undefined
  /** How its last update or rollback goes; nothing before the first. */
  readonly update: UpdateState | undefined
  /** Why it goes so, in the manager's words. */
  readonly message: string | undefined
  /** Tasks that are to end, run another image than the service, and still run. */
  readonly draining: readonly { readonly task: string; readonly node: string }[]
}

/** What a manager knows of the task behind an instance. Hostile text, bounded. */
export interface SwarmTask {
  /** The host name of its node. */
  readonly node: string
  /** Whether its container is on the host that was asked: what runs on other nodes shows by its reference alone. */
  readonly here: boolean
  /** In swarm's words: `running`, `preparing`, `pending` … */
  readonly state: string
  /** Why it, or the last one in its slot, did not run. */
  readonly error: string | undefined
  /** That the swarm wants it to end, and it still runs. */
  readonly ending?: true
}
