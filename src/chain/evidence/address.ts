/** Where an instance can be asked, as its own host knows it; `ip` is written without brackets. */
export type InstanceAddress =
  | { readonly by: 'network'; readonly ip: string }
  /** It shares the network of its host: the host's loopback. */
  | { readonly by: 'host' }
  /** It has no address of its own: it shares the network of another container, or has none. Bounded, hostile. */
  | { readonly by: 'none'; readonly network: string }
