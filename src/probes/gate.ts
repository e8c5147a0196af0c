import type { Evidence } from '../model/evidence.ts'
import type { Tunnel } from '../targets/port.ts'
import type { Way } from '../wire/dial.ts'

/**
 * Opens a tunnel through a target to a port of its own loopback, or of an address in its network, until `signal`
 * aborts.
 */
export type OpenTunnel = (target: string, port: number, signal: AbortSignal, host?: string) => Promise<Evidence<Tunnel>>

/** A way that can be dialled, and why the other end of a tunnel refused connections. */
export interface Passage {
  readonly way: Way | undefined
  readonly tunnel: Tunnel | undefined
}

/** The tunnels of one check. */
export interface Gates {
  /** Opens the tunnel of a way, when it has one: once for all requests. */
  enter(through: string, way: Way, url: URL): Promise<Evidence<Passage>>
  close(): void
}

/** Opens nothing yet; open tunnels end when `signal` aborts, or with `close`. */
export function openGates(open: OpenTunnel, signal: AbortSignal): Gates {
  const known = new Map<string, Promise<Evidence<Tunnel>>>()
  let over: AbortController | undefined
  return {
    async enter(through, way, { port, protocol }) {
      over ??= new AbortController()
      const own = Number(port === '' ? (protocol === 'https:' ? 443 : 80) : port)
      const { host, port: to } = { host: undefined, port: own, ...way.far }
      const key = JSON.stringify([through, host, to])
      const opening = known.get(key) ?? open(through, to, AbortSignal.any([signal, over.signal]), host)
      known.set(key, opening)
      const tunnel = await opening
      if (tunnel.kind === 'missing') return tunnel
      return { kind: 'seen', value: { way: { ...way, to: { path: tunnel.value.path } }, tunnel: tunnel.value } }
    },
    close: () => over?.abort(),
  }
}
