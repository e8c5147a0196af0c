import type * as Net from 'node:net'
import type { IpcNetConnectOpts, LookupFunction, Socket, TcpNetConnectOpts } from 'node:net'
import type * as Tls from 'node:tls'
import type { SecureContext, TLSSocket } from 'node:tls'
import type { buildConnector } from 'undici'

/** How far a connection has come. */
export type DialPhase = 'resolve' | 'connect' | 'handshake'

/** A connection that is being made: it can be given up at any moment, and says how far it came. */
export interface Dial {
  readonly socket: Socket
  phase(): DialPhase
  /** Nothing before the connection was made. */
  peer(): Peer | undefined
  /** Whether the connection was broken off, and not ended. */
  broke(): boolean
}

/** The parts of a URL that say who is dialled; an IPv6 address without its brackets. */
export type Destination = Pick<buildConnector.Options, 'hostname' | 'port' | 'protocol'>

/** How an origin is reached, when not as everybody would. */
export interface Way {
  /** Who is asked in place of the address of the name; the name stays in the request and in the certificate. */
  readonly to?: { readonly host: string; readonly port: number } | { readonly path: string }
  /** The name of what carries the connection, when no address is dialled. */
  readonly through?: string
  /** Where that leads, when not to its own loopback and the port of the origin. */
  readonly far?: { readonly host?: string; readonly port: number }
  /** The authorities to trust in place of the usual ones, as PEM. */
  readonly authorities?: string
  /** Whether HTTP/2 is offered before 1.1. */
  readonly http2?: true
  /** Whether it is wanted when the certificate ends. */
  readonly dated?: true
}

/** What is known of a connection that was made. */
export interface Peer {
  readonly address: string | undefined
  /** The protocol that was agreed on (ALPN); plain HTTP and older servers agree on none. */
  readonly protocol: '1.1' | '2'
  /** When its certificate ends, in milliseconds since 1970; read when it was wanted. */
  readonly until: number | undefined
}

/** The parts of Node that dial; what encrypts is loaded by the first line that does. */
export interface Lines {
  readonly net: typeof Net
  readonly tls: () => typeof Tls
  /** Shared by all connections of one look: fifty connections to a host are one question to its name server. */
  readonly lookup: LookupFunction
  /** Shared by all connections too, one for each file of authorities. */
  readonly trust: (authorities: string | undefined) => SecureContext
}

/**
 * Connects to an origin for undici, in place of its own connector, which can neither be given up half-way nor say
 * whether the name, the port or the certificate failed. Certificates are always verified, whatever
 * NODE_TLS_REJECT_UNAUTHORIZED says; NODE_EXTRA_CA_CERTS adds authorities. Gives up after `limit` milliseconds.
 */
export function dial(
  lines: Lines,
  { hostname, port, protocol }: Destination,
  limit: number,
  callback: buildConnector.Callback,
  way: Way = {},
): Dial {
  const secure = protocol === 'https:'
  const at = way.to ?? { host: hostname, port: port === '' ? (secure ? 443 : 80) : Number(port) }
  let phase: DialPhase = 'path' in at || lines.net.isIP(at.host) !== 0 ? 'connect' : 'resolve'
  let peer: Peer | undefined
  let broke = false
  const to = { ...at, lookup: lines.lookup }
  const encrypted = secure ? dialEncrypted(lines, to, hostname, way) : undefined
  const socket = encrypted ?? lines.net.connect(to)
  const timer = setTimeout(() => socket.destroy(Object.assign(new Error('dial'), { code: 'ETIMEDOUT' })), limit)
  const failed = (error: Error): void => {
    clearTimeout(timer)
    callback(error, null)
  }
  socket.setNoDelay(true)
  socket.once('close', () => clearTimeout(timer))
  socket.once('lookup', (error: Error | null) => {
    if (error === null) phase = 'connect'
  })
  socket.once('connect', () => {
    phase = 'handshake'
  })
  socket.once('error', failed)
  socket.once(secure ? 'secureConnect' : 'connect', () => {
    clearTimeout(timer)
    socket.removeListener('error', failed)
    // Before the HTTP client listens, which takes a body without a length for whole when it is reset.
    socket.on('error', () => {
      broke = true
    })
    peer = peerOf(socket, encrypted, way)
    callback(null, socket)
  })
  return { socket, phase: () => phase, peer: () => peer, broke: () => broke }
}

function dialEncrypted(
  { net, tls, trust }: Lines,
  to: TcpNetConnectOpts | IpcNetConnectOpts,
  hostname: string,
  way: Way,
): TLSSocket {
  return tls().connect({
    ...to,
    servername: net.isIP(hostname) === 0 ? hostname : '',
    ALPNProtocols: way.http2 ? ['h2', 'http/1.1'] : ['http/1.1'],
    rejectUnauthorized: true,
    // Whoever is dialled, it has to prove that it is the host of the URL.
    checkServerIdentity: (_, certificate) => tls().checkServerIdentity(hostname, certificate),
    secureContext: trust(way.authorities),
  })
}

function peerOf({ remoteAddress: address }: Socket, encrypted: TLSSocket | undefined, { dated }: Way): Peer {
  return {
    address,
    protocol: encrypted?.alpnProtocol === 'h2' ? '2' : '1.1',
    until: dated ? encrypted?.getPeerX509Certificate()?.validToDate.getTime() : undefined,
  }
}

/** Nothing older than TLS 1.2 is spoken, whatever the options of Node say. */
export function trusting(tls: Lines['tls']): Lines['trust'] {
  const known = new Map<string | undefined, SecureContext>()
  return (authorities) => {
    const context =
      known.get(authorities) ??
      tls().createSecureContext({ minVersion: 'TLSv1.2', ...(authorities === undefined ? {} : { ca: authorities }) })
    known.set(authorities, context)
    return context
  }
}
