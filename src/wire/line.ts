import type { ClientHttp2Stream } from 'node:http2'
import type { Client, Dispatcher } from 'undici'
import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import { type Ahead, dialAhead } from './ahead.ts'
import type { Lines, Peer, Way } from './dial.ts'
import { type Circumstance, type Failure, late, readFailure, type Stage } from './failure.ts'
import { dialOrigin, isDefaultWay } from './proxied.ts'
import { nextStream, wasReset } from './stream.ts'

/** One request. */
export interface Exchange {
  readonly method: string
  /** Path and query, as sent. */
  readonly path: string
  /** A flat list of names and values. */
  readonly headers: readonly string[]
  /** Nothing for a request without one. */
  readonly body?: string
  /** How many bytes of the body are read before the rest is refused. */
  readonly cap: number
  /** Its timeout in milliseconds; default: that of the connection. */
  readonly timeout?: number
  /** Whether those bytes are kept, or read only to check that the answer is complete. */
  readonly keep: boolean
  /** Takes the bytes as they arrive, with the headers of the answer, for a body that is too large to keep. */
  readonly sink?: (chunk: Buffer, headers: Reply['headers']) => void
}

/** An answer, with all of its headers. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Empty unless it is kept. */
  readonly body: Buffer
  /**
   * False when the body was larger than the cap and the rest was refused, or when nothing shows that it is complete.
   */
  readonly whole: boolean
  /**
   * The body has no length and ended with its TLS connection. Without a `close_notify`, which Node does not report,
   * that is incomplete (RFC 9112, section 8).
   */
  readonly unended?: true
  /** Milliseconds from the request to the end of the headers. */
  readonly took: number
  /** The peer; nothing when it is no longer known. */
  readonly peer: Peer | undefined
}

/** One connection: how many requests were sent over it, and whether unsolicited bytes arrived. */
export interface Link {
  readonly asks: number
  readonly surplus: boolean
}

/** A line to one origin: one connection at most, one request at a time, kept alive between them. */
export interface Line {
  /** Sends one request: no retry, no redirect. Ends within the timeout, and never throws for expected failures. */
  exchange(ask: Exchange): Promise<Evidence<Reply>>
  /** The current or last connection; its counts change later. */
  link(): Link
  /** Waits this long for unsolicited bytes; true when none arrived. */
  staysQuiet(milliseconds: number): Promise<boolean>
  /** Closes the connection, also in the middle of a request, which is then `cancelled`. */
  cut(): void
}

/** The most bytes of header fields before an answer is refused. */
export const maxHeaderSize = 16 * 1024

/** The most time of a request for connecting, in milliseconds. */
export const dialLimit = 10_000

/**
 * The HTTP client of undici and its loader: loading takes longer than dialling, so the connections of a check are
 * dialled first.
 */
export interface HttpClient {
  /** Nothing until `load` has ended. */
  readonly loaded: typeof Client | undefined
  load(): Promise<typeof Client>
}

/** Opens a connection and dials it; a request waits for the connection and for the HTTP client at the same time. */
export function openLine(http: HttpClient, lines: Lines, origin: URL, timeout: number, way: Way = {}): Line {
  const { port, protocol } = origin
  const to = { hostname: origin.hostname.replace(/^\[(.*)\]$/, '$1'), port, protocol }
  const limit = Math.min(timeout, dialLimit)
  let ahead: Ahead | undefined = dialAhead(lines, to, limit, way)
  let dialled = ahead.dial
  const unused = isDefaultWay(way) ? lines.proxies?.unusedFor(to) : undefined
  let hungUp = false
  let link = { asks: 0, surplus: false }
  // A server that sends bytes before a request: they are no answer.
  let spokeFirst: ((evidence: Evidence<never>) => void) | undefined
  let client: Client | undefined
  const openClient = (Dialler: typeof Client): Client => {
    const opened = new Dialler(origin, {
      pipelining: 1,
      allowH2: way.http2 === true,
      maxHeaderSize,
      // The timers of undici count in seconds and restart with every byte; ours bound the whole request.
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: (_, callback) => {
        const first = ahead
        ahead = undefined
        link = { asks: 0, surplus: false }
        if (first?.hand(callback) !== true) dialled = dialOrigin(lines, to, limit, callback, way)
      },
    })
    opened.on('disconnect', (_, __, error) => {
      // The parser received bytes while no request was waiting.
      if (error.name !== 'HTTPParserError' && error.message !== 'bad response') return
      link.surplus = true
      if (link.asks === 0) spokeFirst?.(noEvidence('read', 'answer-surplus', { about: origin.hostname }))
    })
    return opened
  }
  const exchange = async (ask: Exchange): Promise<Evidence<Reply>> => {
    client ??= openClient(http.loaded ?? (await http.load()))
    if (hungUp) return noEvidence('run', 'cancelled')
    return exchangeOver(client, ask)
  }
  const exchangeOver = (over: Client, ask: Exchange): Promise<Evidence<Reply>> =>
    new Promise((settle, fail) => {
      const begun = performance.now()
      const within = ask.timeout ?? timeout
      const circumstance = (): Circumstance => ({
        ...{ host: origin.hostname, timeout: within, maxHeaderSize, unused },
        ...{ certificate: dialled.certificate(), proxy: dialled.proxy?.() },
      })
      let controller: Dispatcher.DispatchController | undefined
      let answered: Omit<Reply, 'body' | 'whole'> | undefined
      let size = 0
      let open = false
      let stream: ClientHttp2Stream | undefined
      const chunks: Buffer[] = []
      const stage = (): Stage => (answered ? 'answering' : controller ? 'sent' : dialled.phase())
      const finish = (evidence: Evidence<Reply>): void => {
        clearTimeout(timer)
        settle(evidence)
      }
      spokeFirst = (evidence) => {
        finish(evidence)
        cut()
      }
      const timer = setTimeout(() => {
        finish(late(stage(), circumstance()))
        if (controller) controller.abort(new Error('late'))
        else dialled.socket.destroy(new Error('late'))
      }, within)
      const handler: Dispatcher.DispatchHandler = {
        onRequestStart(started) {
          controller = started
          link.asks += 1
          if (way.http2 === true)
            nextStream((made) => {
              stream = made
            })
        },
        onResponseStart(_, status, headers) {
          if (status < 200) return
          open = isOpenEnded(ask.method, status, headers)
          answered = { status, headers, took: performance.now() - begun, peer: dialled.peer() }
        },
        onResponseData(started, chunk) {
          size += chunk.length
          if (ask.keep) chunks.push(chunk)
          ask.sink?.(chunk, answered?.headers ?? {})
          if (size <= ask.cap || answered === undefined) return
          finish(seen({ ...answered, body: Buffer.concat(chunks, ask.cap), whole: false }))
          started.abort(new Error('enough'))
        },
        onResponseEnd() {
          if (answered === undefined) return
          const body = Buffer.concat(chunks)
          const isCut = dialled.peer()?.protocol === '2' ? stream === undefined || wasReset(stream) : dialled.broke()
          if (open && isCut) finish(noEvidence('read', 'answer-cut', { about: origin.hostname }))
          else if (open && protocol === 'https:' && stream === undefined)
            finish(seen({ ...answered, body, whole: false, unended: true }))
          else finish(seen({ ...answered, body, whole: true }))
        },
        onResponseError(_, error) {
          const failure = failureOf(error)
          // A request that undici refuses to write is a bug of ours, not a finding.
          if (hungUp) finish(noEvidence('run', 'cancelled'))
          else if (failure.code === 'UND_ERR_INVALID_ARG') {
            clearTimeout(timer)
            fail(error)
          } else finish(readFailure(failure, stage(), circumstance()))
        },
      }
      const { method, path, body = null } = ask
      over.dispatch({ method, path, headers: [...ask.headers], body }, handler)
    })
  const staysQuiet = async (milliseconds: number): Promise<boolean> => {
    await new Promise((next) => setTimeout(next, milliseconds))
    return dialled.socket.readableLength === 0
  }
  const cut = (): void => {
    hungUp = true
    dialled.socket.destroy()
    void client?.destroy()
  }
  return { exchange, link: () => link, staysQuiet, cut }
}

/** Whether the body of an answer ends where its connection does (RFC 9112, section 6.3). */
function isOpenEnded(method: string, status: number, headers: Reply['headers']): boolean {
  if (method === 'HEAD' || status === 204 || status === 304) return false
  const coding = [headers['transfer-encoding'] ?? []].flat().join(', ')
  return coding === '' ? headers['content-length'] === undefined : !/(?:^|,)\s*chunked\s*$/i.test(coding)
}

function failureOf(error: Error & { readonly code?: unknown; readonly data?: unknown }): Failure {
  return {
    code: typeof error.code === 'string' ? error.code : error.name,
    message: error.message,
    ...(typeof error.data === 'string' ? { data: error.data } : {}),
  }
}
