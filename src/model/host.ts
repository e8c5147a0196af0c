import type { Evidence } from './evidence.ts'
import type { Bystanders, EngineObservation } from './evidence-engine.ts'
import type { Freshness } from './evidence-statement.ts'
import type { HostProcess } from './host-process.ts'
import type { Contents, Instance } from './instance.ts'
import type { HostProcessManager } from './plan.ts'
import type { SwarmService } from './swarm.ts'

/** Where the commit was searched (the event, the checkout or the git host), and whether it exists there. */
export interface SourceObservation {
  readonly where: 'event' | 'checkout' | 'github'
  readonly exists: boolean
}

export interface TargetObservation {
  readonly target: string
  readonly evidence: Evidence<TargetView>
}

export type TargetView = HostView | Statement

/** The observations of the collector on a host. If a part could not be read, the whole evidence is missing. */
export interface HostView {
  readonly kind: 'host'
  /** The host's clock, in seconds since 1970. Times of a host are compared with it and never with our clock. */
  readonly clock: number
  /**
   * `published` was collected before this request, so only a newer clock shows a new collection. Absent means `asked`:
   * collected for this request, with our nonce.
   */
  readonly collected?: 'published' | 'asked'
  /** The engine of the containers; `none` if no service runs in one, so that no engine was requested. */
  readonly engine: 'docker' | 'podman' | 'none'
  /** Every container of every declared service, running or not. */
  readonly instances: readonly Instance[]
  /** Containers of declared services whose state is unknown here; absent if there are none. */
  readonly unknownContainers?: readonly UnknownContainer[]
  /** Existing names of Compose services and containers, for messages about an unknown name; bounded. */
  readonly others: readonly string[]
  /** The Swarm services that the plan names, if the host is a manager. */
  readonly swarm?: readonly SwarmService[]
  /** The host processes that the plan names by a unit or a pid file. */
  readonly hostProcesses?: readonly HostProcessObservation[]
  /** The engine that answered; absent if none was requested, or with an older collector. */
  readonly answering?: EngineObservation
  /** The boot id of the kernel; present if host processes were requested. */
  readonly boot?: string
  /** The versions of Compose on the host, for `doctor`; absent if they were not requested, or none was found. */
  readonly composeVersions?: readonly ComposeVersion[]
  /** Other containers there that seem to belong to the same deployment; absent if there are none. */
  readonly bystanders?: Bystanders
}

/** A container in a state or health state that is unknown here, in the words of the engine. Hostile, bounded. */
export interface UnknownContainer {
  readonly name: string
  readonly services: readonly string[]
  readonly received: string
}

/** A Compose of a host: the plugin (`docker compose`) or a separate program (`docker-compose`). Hostile text, bounded. */
export interface ComposeVersion {
  readonly by: 'plugin' | 'standalone'
  readonly version: string
}

/** A host process, for the service that names it. */
export interface HostProcessObservation {
  readonly service: string
  readonly manager: HostProcessManager
  readonly evidence: Evidence<HostProcess>
  /** Its files on the host, if the service names any. */
  readonly contents?: readonly Contents[]
}

/** The commit that an endpoint reports. */
export interface Statement extends Freshness {
  readonly kind: 'statement'
  /** As it was received; hostile, bounded at 256 characters. */
  readonly commit: string
  /** Its place in the response: `header x-revision`, `json /commit`, `meta revision`, `metric app_build_info{revision}`; `json /commit, signed`. */
  readonly at: string
}
