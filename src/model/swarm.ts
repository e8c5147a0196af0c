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
  /** The reference that its tasks are created from; a manager adds `@sha256:…` if it could reach the registry. */
  readonly reference: string
  /** The reference before the last update, or before its rollback. */
  readonly previous: string | undefined
  /** The state of its last update or rollback; absent before the first one. */
  readonly update: UpdateState | undefined
  /** The manager's message about that state. */
  readonly message: string | undefined
  /** Tasks with another image than the service that should have ended and still run. */
  readonly draining: readonly { readonly task: string; readonly node: string }[]
}

/** The task of an instance, from a manager. Hostile text, bounded. */
export interface SwarmTask {
  /** Swarm replaces a task that ended with a new one. */
  readonly id?: string
  /** For how many seconds it has been in its state. Managers round to whole minutes, hours or days. */
  readonly since?: number
  /** How many earlier tasks of its slot and reference ended in the last minutes, and the seconds from first to last. */
  readonly failed?: { readonly times: number; readonly within: number }
  /** The host name of its node. */
  readonly node: string
  /** Whether its container is on the requested host. A task on another node is known by its reference only. */
  readonly here: boolean
  /** A state of Swarm: `running`, `preparing`, `pending` … */
  readonly state: string
  /** Why this task, or the last one of its slot, did not run. */
  readonly error: string | undefined
  /** Whether it still runs although its desired state in Swarm is an ended one. */
  readonly ending?: true
}
