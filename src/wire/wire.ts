import type * as Tls from 'node:tls'
import type { Client } from 'undici'
import { version } from '../version.ts'
import { trusting, type Way } from './dial.ts'
import { type HttpClient, type Line, openLine } from './line.ts'
import { lookupOnce } from './lookup.ts'
import type { Proxies } from './proxy.ts'

/**
 * The connections of one check. New for every check, so that a kept connection cannot answer for a drained server.
 */
export interface Wire {
  /** A new connection to an origin (`https://host:port`); a dead one when the wire is cut. */
  line(origin: string, way?: Way): Line
  /** All addresses of a name, in the order of the name server; empty when it has none. */
  addresses(hostname: string): Promise<readonly string[]>
  /** Whether a proxy connects to an origin, so that its addresses are the proxy's matter. */
  isProxied(origin: URL): boolean
  /** Closes all connections at once. */
  cut(): void
}

/** The header fields of every request, as a flat list of names and values. */
export const ownHeaders: readonly string[] = [
  'user-agent',
  `runtime-drift/${version}`,
  'accept',
  '*/*',
  'accept-encoding',
  'identity',
  'cache-control',
  'no-cache',
]

let client: typeof Client | undefined
let loading: Promise<typeof Client> | undefined

/**
 * Shared by all connections. Compiling it blocks the event loop, so it waits until the existing connections have
 * dialled, and then comes next.
 */
const http: HttpClient = {
  get loaded() {
    return client
  },
  load() {
    loading ??= new Promise<void>((next) => process.nextTick(next))
      .then(() => import('undici/lib/dispatcher/client.js'))
      .then((loaded) => {
        client = loaded.default
        return client
      })
    return loading
  },
}

/** Opens lines; `timeout` bounds each whole request, in milliseconds. */
export function openWire(timeout: number, proxies?: Proxies): Wire {
  const net = process.getBuiltinModule('node:net')
  const tls = (): typeof Tls => process.getBuiltinModule('node:tls')
  const lookup = lookupOnce((hostname) => process.getBuiltinModule('node:dns').promises.lookup(hostname, { all: true }))
  const lines = { net, tls, lookup, trust: trusting(tls), proxies }
  const open: Line[] = []
  let isCut = false
  return {
    line(origin, way) {
      const line = openLine(http, lines, new URL(origin), timeout, way)
      if (isCut) line.cut()
      else open.push(line)
      return line
    },
    addresses: (hostname) =>
      new Promise((settle) => {
        const bare = hostname.replace(/^\[(.*)\]$/, '$1')
        if (net.isIP(bare) !== 0) settle([bare])
        else lookup(bare, { all: true }, (_, found) => settle([found].flat().map((one) => addressOf(one))))
      }),
    isProxied: (origin) => proxies?.of(origin) !== undefined,
    cut() {
      isCut = true
      for (const line of open.splice(0)) line.cut()
    },
  }
}

const addressOf = (found: string | { readonly address: string }): string =>
  typeof found === 'string' ? found : found.address

/** Connections that are open only during a check. */
export interface Wires {
  /**
   * The result of `look` with new connections, which are closed when it has ended, `signal` aborts or everything is
   * closed.
   */
  during<T>(signal: AbortSignal, look: (wire: Wire) => Promise<T>): Promise<T>
  close(): void
}

/** Opens nothing yet; `timeout` bounds each whole request, in milliseconds. */
export function openWires(timeout: number, proxies?: Proxies): Wires {
  const open = new Set<Wire>()
  let closed = false
  return {
    async during(signal, look) {
      const wire = openWire(timeout, proxies)
      const cut = (): void => wire.cut()
      open.add(wire)
      signal.addEventListener('abort', cut, { once: true })
      if (closed || signal.aborted) cut()
      try {
        return await look(wire)
      } finally {
        signal.removeEventListener('abort', cut)
        open.delete(wire)
        wire.cut()
      }
    },
    close() {
      closed = true
      for (const wire of open) wire.cut()
    },
  }
}
