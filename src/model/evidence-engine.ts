export const engineSigns = ['process', 'container', 'other', 'hidden', 'none'] as const

/** Which engine answered, and how it is known to belong to the requested host. Hostile text, bounded. */
export interface EngineObservation {
  /**
   * `process`: a process of one of its containers runs on the host. `container`: the shell of the collector runs in one of
   * its containers. `other`: the processes of the host are visible and none is in its containers. `hidden`: they are not
   * visible. `none`: none of the requested containers runs.
   */
  readonly shown: (typeof engineSigns)[number]
  /** The setting that selects it: `DOCKER_HOST`, `CONTAINER_HOST` or `context NAME`; absent for the default socket. */
  readonly source?: string
  /** The endpoint: `unix://…`, `tcp://…`, `ssh://…`; absent if unknown. */
  readonly endpoint?: string
  /** The name and kernel of its machine, as the engine states them; absent if not requested. */
  readonly machine?: { readonly name: string; readonly kernel: string; readonly system: string }
  /** The name and kernel of the requested host. */
  readonly host?: { readonly name: string; readonly kernel: string; readonly system: string }
  /** How many engines run on the host; counted only if the endpoint is a port. */
  readonly engines?: number
}

/** A running container that no claim selects and that seems to belong to the same deployment. Hostile text, bounded. */
export interface Bystander {
  readonly id: string
  readonly name: string
  /** As the engine lists it: an id if the name now refers to another image. */
  readonly image: string
  readonly project: string | undefined
  readonly service: string | undefined
  readonly workingDir: string | undefined
  readonly revision: string | undefined
  readonly source: string | undefined
  readonly ports: readonly PublishedPort[]
  /** The socket of its engine, if that is not the one that answered. */
  readonly engine?: string
}

/** A TCP port of the host that is forwarded to a container. `ip` is the address of the host that it is bound to. */
export interface PublishedPort {
  readonly ip: string
  readonly port: number
  /** The last port of a range that begins with `port`. */
  readonly to?: number
}

/** The first of them, and how many there are. */
export interface Bystanders {
  readonly total: number
  readonly containers: readonly Bystander[]
}
