import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import type { buildConnector } from 'undici'
import { version } from '../version.ts'
import {
  type Destination,
  type Dial,
  type DialPhase,
  dial,
  dialEncrypted,
  type Lines,
  namesOf,
  type Peer,
  type ProxyState,
  peerOf,
  type Way,
} from './dial.ts'
import type { HttpProxy } from './proxy.ts'

/** Whether an origin is dialled by its name: other ways lead past every proxy. */
export const isDefaultWay = ({ to, through }: Way): boolean => to === undefined && through === undefined

/** Connects like `dial`, or through the proxy that the environment names for this origin. */
export function dialOrigin(
  lines: Lines,
  to: Destination,
  limit: number,
  callback: buildConnector.Callback,
  way: Way = {},
): Dial {
  const proxy = isDefaultWay(way) ? lines.proxies?.of(to) : undefined
  return proxy === undefined
    ? dial(lines, to, limit, callback, way)
    : dialThrough(proxy, lines, to, limit, callback, way)
}

/** Header bytes of an answer to CONNECT, and characters of it that are kept. */
const maxAnswer = 16 * 1024
const keptCap = 200

/** Opens a tunnel with CONNECT, and TLS to the origin inside it: the proxy sees the name and the port, nothing else. */
function dialThrough(
  proxy: HttpProxy,
  lines: Lines,
  { hostname, port }: Destination,
  limit: number,
  callback: buildConnector.Callback,
  way: Way,
): Dial {
  const { net } = lines
  const at = { host: proxy.host, port: proxy.port, lookup: lines.lookup }
  let state: ProxyState = { name: proxy.name, isOpen: false, ...(proxy.unsupported && { unsupported: true }) }
  let phase: DialPhase = net.isIP(proxy.host) === 0 ? 'resolve' : 'connect'
  let peer: Peer | undefined
  let broke = false
  let origin: TLSSocket | undefined
  let certificate: ReturnType<Dial['certificate']>
  let isOver = false
  const end = (error: Error): void => {
    clearTimeout(timer)
    current().destroy()
    if (isOver) return
    isOver = true
    callback(error, null)
  }
  const keepCertificate = (socket: TLSSocket): TLSSocket =>
    socket.prependListener('secure', () => {
      certificate = namesOf(socket.getPeerCertificate())
    })
  const encrypted =
    proxy.secure && !proxy.unsupported ? keepCertificate(dialEncrypted(lines, at, proxy.host, {})) : undefined
  const hop: Socket = encrypted ?? (proxy.unsupported ? new net.Socket() : net.connect(at))
  const current = (): Socket => origin ?? hop
  const timer = setTimeout(() => end(failed('ETIMEDOUT')), limit)
  hop.setNoDelay(true)
  hop.once('lookup', (error: Error | null) => {
    if (error === null) phase = 'connect'
  })
  hop.once('connect', () => {
    phase = proxy.secure ? 'handshake' : 'sent'
  })
  hop.once('secureConnect', () => {
    phase = 'sent'
  })
  hop.on('error', end)
  hop.once('close', () => end(failed('ECONNRESET')))
  const enter = (tunnel: Socket, early: Buffer): void => {
    state = { name: proxy.name, isOpen: true }
    phase = 'handshake'
    certificate = undefined
    if (early.length > 0) tunnel.unshift(early)
    const secured = keepCertificate(dialEncrypted(lines, { socket: tunnel }, hostname, way))
    origin = secured
    secured.once('error', end)
    secured.once('close', () => end(failed('ECONNRESET')))
    secured.once('secureConnect', () => {
      clearTimeout(timer)
      isOver = true
      secured.removeListener('error', end)
      // Must run before the HTTP client's listener, see dial.ts.
      secured.on('error', () => {
        broke = true
      })
      peer = { ...peerOf(secured, secured, way), address: undefined }
      callback(null, secured)
    })
  }
  if (proxy.unsupported) queueMicrotask(() => end(failed('ERR_PROXY_UNSUPPORTED')))
  else {
    const authority = `${hostname.includes(':') ? `[${hostname}]` : hostname}:${port === '' ? 443 : port}`
    const ask = process.getBuiltinModule('node:http').request({
      method: 'CONNECT',
      path: authority,
      maxHeaderSize: maxAnswer,
      createConnection: () => hop,
      headers: {
        host: authority,
        'user-agent': `runtime-drift/${version}`,
        ...(proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization }),
      },
    })
    ask.once('error', end)
    ask.once('connect', ({ statusCode = 0, statusMessage = '', headers }, tunnel, early) => {
      if (statusCode >= 200 && statusCode < 300) return enter(hop, early)
      const schemes = [headers['proxy-authenticate'] ?? []].flat().map((one) => one.split(/\s/, 1).join())
      const received = [statusMessage, headers['x-squid-error'] ?? []].flat().filter((one) => one !== '')
      state = {
        ...state,
        answer: {
          status: statusCode,
          received: (statusCode === 407 ? schemes : received).join(', ').slice(0, keptCap),
          wasAuthorized: proxy.authorization !== undefined,
        },
      }
      tunnel.destroy()
      end(failed('ERR_PROXY_REFUSED'))
    })
    ask.end()
  }
  return {
    get socket() {
      return current()
    },
    phase: () => phase,
    peer: () => peer,
    certificate: () => certificate,
    broke: () => broke,
    proxy: () => state,
  }
}

const failed = (code: string): Error => Object.assign(new Error('proxy'), { code })
