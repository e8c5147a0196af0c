import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'

/** A server that sends exactly the given bytes, one behaviour per connection. */
export interface RawServer {
  /** `http://127.0.0.1:PORT`, or https. */
  readonly origin: string
  readonly port: number
  /** Every request head that arrived, in order. */
  readonly heads: readonly string[]
  /** How many connections were accepted, are open, and the most that were open at the same time. */
  readonly connections: () => { readonly accepted: number; readonly open: number; readonly max: number }
  close(): Promise<void>
}

/** Says something to a request; `nth` counts the requests of this connection from 0. */
export type Behaviour = (socket: Socket, head: string, nth: number) => void

export interface RawSettings {
  readonly host?: string
  /** A free one by default. */
  readonly port?: number
  readonly tls?: { readonly key: string; readonly cert: string }
  /** What is done with a connection before its first request. */
  readonly greet?: (socket: Socket) => void
}

/** Starts one on a free port of the loopback network. */
export async function rawServer(behave: Behaviour, settings: RawSettings = {}): Promise<RawServer> {
  const host = settings.host ?? '127.0.0.1'
  const open = new Set<Socket>()
  const heads: string[] = []
  let accepted = 0
  let max = 0
  const accept = (socket: Socket): void => {
    accepted += 1
    open.add(socket)
    max = Math.max(max, open.size)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => open.delete(socket))
    settings.greet?.(socket)
    let nth = 0
    let text = ''
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1')
      for (let end = text.indexOf('\r\n\r\n'); end !== -1; end = text.indexOf('\r\n\r\n')) {
        const head = text.slice(0, end)
        text = text.slice(end + 4)
        heads.push(head)
        behave(socket, head, nth)
        nth += 1
      }
    })
  }
  const server: Server = settings.tls ? createTlsServer({ ...settings.tls }, accept) : createServer(accept)
  await new Promise<void>((resolve) => server.listen(settings.port ?? 0, host, resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    origin: `${settings.tls ? 'https' : 'http'}://${host}:${port}`,
    port,
    heads,
    connections: () => ({ accepted, open: open.size, max }),
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

/** A whole answer with a length. */
export const answer = (status: string, body = '', fields = ''): string =>
  `HTTP/1.1 ${status}\r\n${fields}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`

/** Writes `text` again and again until the other side has gone. */
export function forever(socket: Socket, text: string, every = 0): void {
  const write = (): void => {
    if (socket.destroyed) return
    socket.write(text)
    setTimeout(write, every)
  }
  write()
}
