/** Which socket a service was asked about: a port inside of the container, or one of its host. */
export interface SocketAsked {
  readonly service: string
  readonly port: number
  readonly on: 'container' | 'host'
}

/** Who holds a listening TCP socket. Names are hostile text, bounded. */
export type Holder =
  /**
   * This very container: one of its processes, the engine's proxy for it (`docker-proxy`), or, where nobody listens on
   * the host, the engine's own word that it forwards the port (rules of the packet filter).
   */
  | { readonly by: 'own'; readonly way: 'process' | 'proxy' | 'rules' }
  | { readonly by: 'nobody' }
  | { readonly by: 'container'; readonly name: string }
  /** A program of the host, outside of any container. */
  | { readonly by: 'program'; readonly name: string }
