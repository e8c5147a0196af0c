import type { ClientHttp2Stream } from 'node:http2'

/** What waits for the next stream that is made; the HTTP client makes it in the same moment in which it says that a request begins. */
let waiting: ((stream: ClientHttp2Stream) => void) | undefined
let listens = false

/** Gives the stream of the request that begins now; never, when it is not asked over HTTP/2. */
export function nextStream(take: (stream: ClientHttp2Stream) => void): void {
  waiting = take
  if (listens) return
  listens = true
  process.getBuiltinModule('node:diagnostics_channel').subscribe('http2.client.stream.created', (message) => {
    const taker = waiting
    waiting = undefined
    if (taker !== undefined && isCreated(message)) taker(message.stream)
  })
}

const isCreated = (message: unknown): message is { readonly stream: ClientHttp2Stream } =>
  typeof message === 'object' && message !== null && 'stream' in message

/**
 * Whether a stream that ended was reset before its last frame: Node ends it as well, when the code is NO_ERROR or CANCEL. To
 * be asked when the stream ends, for afterwards each one is closed.
 */
export function wasReset({ rstCode, closed, state }: ClientHttp2Stream): boolean {
  return (rstCode ?? 0) !== 0 || (closed && state.localClose === 1 && state.remoteClose === 1)
}
