import type * as Net from 'node:net'
import type { IpcNetConnectOpts, LookupFunction, Socket, TcpNetConnectOpts } from 'node:net'
import type * as Tls from 'node:tls'
import type { Certificate, PeerCertificate, SecureContext, TLSSocket } from 'node:tls'
import type { buildConnector } from 'undici'
import type { RejectedCertificate } from '../model/evidence.ts'
import type { Proxies } from './proxy.ts'

/** How far a connection has come; `sent` while a proxy is expected to answer. */
export type DialPhase = 'resolve' | 'connect' | 'handshake' | 'sent'

/** The proxy of a connection. Until its tunnel is open, a failure is one of the proxy. */
export interface ProxyState {
  /** `HOST:PORT`. */
  readonly name: string
  readonly isOpen: boolean
  readonly unsupported?: true
  /** Its refusal to open the tunnel; `said` is hostile, bounded. */
  readonly answer?: { readonly status: number; readonly received: string; readonly wasAuthorized: boolean }
}

/** A connection that is being made: it can be cancelled at any moment, and reports its phase. */
export interface Dial {
  readonly socket: Socket
  phase(): DialPhase
  /** Nothing until the connection is made. */
  peer(): Peer | undefined
  /** The certificate that the peer sent, also if it was not accepted; nothing before. */
  certificate(): RejectedCertificate | undefined
  /** Whether the connection was aborted, and not ended. */
  broke(): boolean
  /** The proxy in between, if there is one. */
  proxy?(): ProxyState
}

/** The parts of a URL that identify the peer; an IPv6 address without its brackets. */
export type Destination = Pick<buildConnector.Options, 'hostname' | 'port' | 'protocol'>

/** How an origin is reached, when not in the default way. */
export interface Way {
  /** Dialled instead of the address of the name; the name stays in the request and in the certificate check. */
  readonly to?: { readonly host: string; readonly port: number } | { readonly path: string }
  /** The name of the tunnel's target, when no address is dialled. */
  readonly through?: string
  /** The far end of the tunnel, when it is not the loopback there with the port of the origin. */
  readonly far?: { readonly host?: string; readonly port: number }
  /** The authorities to trust instead of the default ones, as PEM. */
  readonly authorities?: string
  /** Whether HTTP/2 is offered before 1.1. */
  readonly http2?: true
  /** Whether the certificate's end date is requested. */
  readonly dated?: true
}

/** Facts about an open connection. */
export interface Peer {
  readonly address: string | undefined
  /** The negotiated protocol (ALPN); plain HTTP and older servers negotiate none. */
  readonly protocol: '1.1' | '2'
  /** When its certificate ends, in milliseconds since 1970; read on request. */
  readonly until: number | undefined
}

/** The parts of Node that dial; TLS is loaded by the first connection that needs it. */
export interface Lines {
  readonly net: typeof Net
  readonly tls: () => typeof Tls
  /** Shared by all connections of one check: fifty connections to a host need one name lookup. */
  readonly lookup: LookupFunction
  /** Shared by all connections too, one for each file of authorities. */
  readonly trust: (authorities: string | undefined) => SecureContext
  /** The proxies of the environment; without them, every origin is dialled directly. */
  readonly proxies?: Proxies | undefined
}

/**
 * Connects to an origin for undici, instead of its own connector, which can neither be cancelled nor report whether
 * the name, the port or the certificate failed. Certificates are always verified, even with
 * NODE_TLS_REJECT_UNAUTHORIZED; NODE_EXTRA_CA_CERTS adds authorities. Gives up after `limit` milliseconds.
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
  let sent: RejectedCertificate | undefined
  // Before Node verifies it, because a rejected certificate is gone with its connection.
  encrypted?.prependListener('secure', () => {
    sent = namesOf(encrypted.getPeerCertificate())
  })
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
    // Must run before the HTTP client's listener, which accepts a body without a length as complete when the
    // connection is reset.
    socket.on('error', () => {
      broke = true
    })
    peer = peerOf(socket, encrypted, way)
    callback(null, socket)
  })
  return { socket, phase: () => phase, peer: () => peer, certificate: () => sent, broke: () => broke }
}

/** Characters of a name in a certificate that are kept. */
const nameCap = 200

/** The names of a certificate in one line each: `O=Acme, CN=acme.example`. */
export function namesOf({ subject, issuer }: Partial<Pick<PeerCertificate, 'subject' | 'issuer'>>) {
  const inLine = (name: Certificate | undefined): string =>
    Object.entries(name ?? {})
      .map(([key, value]: [string, unknown]) => `${key}=${[value].flat().join('+')}`)
      .join(', ')
      .slice(0, nameCap)
  return subject === undefined ? undefined : { subject: inLine(subject), issuer: inLine(issuer) }
}

/** Opens a TLS connection to an address, or inside an open connection. */
export function dialEncrypted(
  { net, tls, trust }: Lines,
  to: TcpNetConnectOpts | IpcNetConnectOpts | { readonly socket: Socket },
  hostname: string,
  way: Way,
): TLSSocket {
  return tls().connect({
    ...to,
    servername: net.isIP(hostname) === 0 ? hostname : '',
    ALPNProtocols: way.http2 ? ['h2', 'http/1.1'] : ['http/1.1'],
    rejectUnauthorized: true,
    // Whatever address is dialled, the peer must prove that it is the host of the URL.
    checkServerIdentity: (_, certificate) => tls().checkServerIdentity(hostname, certificate),
    secureContext: trust(way.authorities),
  })
}

/** The facts of an open connection. */
export function peerOf({ remoteAddress: address }: Socket, encrypted: TLSSocket | undefined, { dated }: Way): Peer {
  return {
    address,
    protocol: encrypted?.alpnProtocol === 'h2' ? '2' : '1.1',
    until: dated ? encrypted?.getPeerX509Certificate()?.validToDate.getTime() : undefined,
  }
}

/** At least TLS 1.2, whatever the options of Node allow. */
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
