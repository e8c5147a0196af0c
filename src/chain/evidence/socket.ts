/** Which socket a service was asked about: a port inside of the container, or one of its host. */
export interface SocketAsked {
  readonly service: string
  readonly port: number
  readonly on: 'container' | 'host'
}

/** Whose the network of a container is: its own, one that other containers are in, that of the host, or nobody could tell. */
export const networkSharings = ['own', 'shared', 'host', 'unknown'] as const
export type NetworkSharing = (typeof networkSharings)[number]

/** Who holds a listening TCP socket. Names are hostile text, bounded. */
export type Holder =
  /**
   * This very container: one of its processes, the engine's proxy for it (`docker-proxy`), or, where nobody listens on
   * the host, the engine's own word that it forwards the port (rules of the packet filter).
   */
  | {
      readonly by: 'own'
      readonly way: 'process' | 'proxy' | 'rules'
      /** Where the process is bound; of a proxy and of rules, the addresses of the container that they lead to. */
      readonly addresses?: readonly string[]
      /** Who else is in the network of a process that is bound to loopback alone. */
      readonly network?: NetworkSharing
    }
  | { readonly by: 'nobody' }
  | { readonly by: 'container'; readonly name: string }
  /** A program of the host, outside of any container. */
  | { readonly by: 'program'; readonly name: string }
