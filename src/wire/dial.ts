import type * as Net from 'node:net'
import type { LookupFunction, Socket } from 'node:net'
import type * as Tls from 'node:tls'
import type { buildConnector } from 'undici'

/** How far a connection has come. */
export type DialPhase = 'resolve' | 'connect' | 'handshake'

/** A connection that is being made: it can be given up at any moment, and says how far it came. */
export interface Dial {
  readonly socket: Socket
  phase(): DialPhase
}

/** The parts of Node that dial, loaded only when somebody asks over HTTP. */
export interface Lines {
  readonly net: typeof Net
  readonly tls: typeof Tls
  /** Shared by all connections of one look: fifty connections to a host are one question to its name server. */
  readonly lookup: LookupFunction
}

/**
 * Connects to an origin for undici, in place of its own connector, which can neither be given up half-way nor say
 * whether the name, the port or the certificate failed. Certificates are always verified, whatever
 * NODE_TLS_REJECT_UNAUTHORIZED says; NODE_EXTRA_CA_CERTS adds authorities. Gives up after `limit` milliseconds.
 */
export function dial(
  lines: Lines,
  { hostname, port, protocol }: buildConnector.Options,
  limit: number,
  callback: buildConnector.Callback,
): Dial {
  const secure = protocol === 'https:'
  const address = lines.net.isIP(hostname) !== 0
  let phase: DialPhase = address ? 'connect' : 'resolve'
  const to = { host: hostname, port: port === '' ? (secure ? 443 : 80) : Number(port), lookup: lines.lookup }
  const socket = secure
    ? lines.tls.connect({
        ...to,
        servername: address ? '' : hostname,
        ALPNProtocols: ['http/1.1'],
        rejectUnauthorized: true,
      })
    : lines.net.connect(to)
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
    callback(null, socket)
  })
  return { socket, phase: () => phase }
}
