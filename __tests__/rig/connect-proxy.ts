import { createServer as createHttpServer, type IncomingMessage } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/** A proxy that opens tunnels. Every name leads to this machine, so names that no DNS knows work through it alone. */
export interface ConnectProxy {
  readonly port: number
  /** The `HOST:PORT` of every CONNECT, in order. */
  readonly requests: readonly string[]
  /** The header fields of every CONNECT. */
  readonly fields: readonly IncomingMessage['headers'][]
  /** Requests that were no CONNECT. */
  readonly others: readonly string[]
  close(): Promise<void>
}

export interface ProxySettings {
  /** `user:password` that it requires. */
  readonly credentials?: string
  /** The schemes that a 407 offers. */
  readonly schemes?: readonly string[]
  /** Answers a CONNECT in its own way. */
  readonly answer?: (socket: Duplex) => void
  readonly tls?: { readonly key: string; readonly cert: string }
}

/** Starts one on a free port of the loopback network. */
export async function connectProxy({ credentials, schemes, answer, tls }: ProxySettings = {}): Promise<ConnectProxy> {
  const requests: string[] = []
  const fields: IncomingMessage['headers'][] = []
  const others: string[] = []
  const open = new Set<Duplex>()
  const server = tls === undefined ? createHttpServer() : createHttpsServer(tls)
  server.on('request', (request, response) => {
    others.push(`${request.method} ${request.url}`)
    response.end('the proxy itself')
  })
  server.on('connection', (socket: Socket) => open.add(socket))
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    requests.push(request.url ?? '')
    fields.push(request.headers)
    socket.on('error', () => {})
    if (answer !== undefined) return answer(socket)
    const sent = request.headers['proxy-authorization']
    if (credentials !== undefined && sent !== `Basic ${Buffer.from(credentials).toString('base64')}`) {
      const offered = (schemes ?? ['Basic realm="proxy"']).map((one) => `Proxy-Authenticate: ${one}\r\n`).join('')
      return socket.end(`HTTP/1.1 407 Proxy Authentication Required\r\n${offered}Content-Length: 2\r\n\r\nno`)
    }
    const far = connect(Number(/\d+$/.exec(request.url ?? '')?.[0]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      far.pipe(socket).pipe(far)
    })
    open.add(far)
    far.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    fields,
    others,
    close: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy()
        server.close(() => done())
      }),
  }
}
