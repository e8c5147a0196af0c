/** Who keeps an instance running, when that is not the Docker Engine by itself. Names as they are on the host. */
export type Keeper = { readonly by: 'podman' } | { readonly by: 'swarm'; readonly service: string } | DaemonKeeper

/** Who knows a process of the host that no engine keeps. */
export type DaemonKeeper =
  | { readonly by: 'systemd'; readonly unit: string }
  | { readonly by: 'pidfile'; readonly path: string }
