export const engineSigns = ['process', 'container', 'other', 'hidden', 'none'] as const

/** Which engine answered, and what shows that it is the engine of the host that was asked. Hostile text, bounded. */
export interface EngineObservation {
  /**
   * `process`: a process of one of its containers is one of the host. `container`: the shell that asked runs in one of its
   * containers. `other`: the processes of the host can be seen, and none is of its containers. `hidden`: they cannot be seen.
   * `none`: none of the containers that were asked for runs.
   */
  readonly shown: (typeof engineSigns)[number]
  /** What led to it: `DOCKER_HOST`, `CONTAINER_HOST` or `context NAME`; absent for the usual socket. */
  readonly source?: string
  /** Where that leads: `unix://…`, `tcp://…`, `ssh://…`; absent when it is not known. */
  readonly endpoint?: string
  /** How the engine calls the machine that it runs on, with its kernel; absent where it was not asked. */
  readonly machine?: { readonly name: string; readonly kernel: string; readonly system: string }
  /** The same of the host that was asked. */
  readonly host?: { readonly name: string; readonly kernel: string; readonly system: string }
  /** How many engines run on the host; counted only where the endpoint is a port. */
  readonly engines?: number
}

/** A container that runs beside those that were asked for, and seems to be of the same deployment. Hostile text, bounded. */
export interface Bystander {
  readonly id: string
  readonly name: string
  /** As the list of the engine shows it: an id when its name means another image by now. */
  readonly image: string
  readonly project: string | undefined
  readonly service: string | undefined
  readonly workingDir: string | undefined
  readonly revision: string | undefined
  readonly source: string | undefined
  readonly ports: readonly PublishedPort[]
}

/** A TCP port of the host that leads to a container. `ip` is the address of the host that it is bound to. */
export interface PublishedPort {
  readonly ip: string
  readonly port: number
}

/** The first of them, and how many there are. */
export interface Bystanders {
  readonly total: number
  readonly containers: readonly Bystander[]
}
