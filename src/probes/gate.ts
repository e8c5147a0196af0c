import type { Evidence } from '../chain/evidence.ts'
import type { Tunnel } from '../targets/port.ts'
import type { Way } from '../wire/dial.ts'

/** Opens a way through a target to a port of its own loopback, until `signal` aborts. */
export type OpenTunnel = (target: string, port: number, signal: AbortSignal) => Promise<Evidence<Tunnel>>

/** A way as it can be dialled, and what the other end of a tunnel said of connections that came to nothing. */
export interface Passage {
  readonly way: Way | undefined
  readonly tunnel: Tunnel | undefined
}

/** Enters a way: opens its tunnel, when it has one. */
export type Gates = (way: Way | undefined, url: URL) => Promise<Evidence<Passage>>

/** Opens each tunnel once, when it is first needed, for all who go through it. */
export function openGates(open: OpenTunnel, signal: AbortSignal): Gates {
  const known = new Map<string, Promise<Evidence<Tunnel>>>()
  return async (way: Way | undefined, { port, protocol }: URL): Promise<Evidence<Passage>> => {
    const through = way?.through
    if (through === undefined) return { kind: 'seen', value: { way, tunnel: undefined } }
    const to = Number(port === '' ? (protocol === 'https:' ? 443 : 80) : port)
    const key = `${through}:${to}`
    const opening = known.get(key) ?? open(through, to, signal)
    known.set(key, opening)
    const tunnel = await opening
    if (tunnel.kind === 'unseen') return tunnel
    return { kind: 'seen', value: { way: { ...way, to: { path: tunnel.value.path } }, tunnel: tunnel.value } }
  }
}
