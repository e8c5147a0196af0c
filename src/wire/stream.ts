import type { ClientHttp2Stream } from 'node:http2'

/** Receives the next stream; the HTTP client creates it at the moment in which it reports that a request begins. */
let waiting: ((stream: ClientHttp2Stream) => void) | undefined
let listens = false

/** Passes on the stream of the request that begins now; never calls back without HTTP/2. */
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
 * Whether an ended stream was reset before its last frame: Node ends it as well, when the code is NO_ERROR or CANCEL.
 * Call it when the stream ends, because afterwards every stream is closed.
 */
export function wasReset({ rstCode, closed, state }: ClientHttp2Stream): boolean {
  return (rstCode ?? 0) !== 0 || (closed && state.localClose === 1 && state.remoteClose === 1)
}
