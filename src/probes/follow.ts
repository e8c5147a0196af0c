import type { AnswerTraits, HopObservation } from '../model/answer.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Exchange, Line, Reply } from '../wire/line.ts'
import { cookieOf } from './answer.ts'

/** The most redirects that are followed. */
const maxHops = 5
/** Characters of an address that are kept. */
const locationCap = 1024

/** The last reply, and the redirects that led to it. */
export interface Followed {
  readonly reply: Evidence<Reply>
  readonly trail: Pick<AnswerTraits, 'hops' | 'stopped' | 'setsCookie'>
}

/**
 * Sends a request and follows redirects over the same connection and with the same fields: what is configured for an
 * origin never leaves it. All of it shares the timeout of one request.
 */
export async function follow(line: Line, first: Exchange, url: URL, timeout: number): Promise<Followed> {
  const hops: HopObservation[] = []
  const been = new Set<string>()
  let cookie: Pick<AnswerTraits, 'setsCookie'> = {}
  const ends = performance.now() + timeout
  let at = url
  let ask = first
  for (;;) {
    been.add(`${ask.method} ${at.href}`)
    const left = Math.max(1, Math.ceil(ends - performance.now()))
    const reply = await line.exchange({ ...ask, timeout: left })
    if (reply.kind === 'seen' && cookie.setsCookie === undefined) cookie = cookieOf(reply.value)
    const to = reply.kind === 'seen' ? leadsTo(reply.value, at) : undefined
    const done = (stopped?: AnswerTraits['stopped']): Followed => ({
      reply,
      trail: { ...(hops.length === 0 ? {} : { hops }), ...(stopped === undefined ? {} : { stopped, ...cookie }) },
    })
    if (reply.kind === 'missing' || to === undefined) return done()
    if (to === 'not-a-url') return done(to)
    if (to.origin !== url.origin || to.username !== '' || to.password !== '') return done('other-origin')
    ask = repeated(ask, reply.value.status, to)
    if (been.has(`${ask.method} ${to.href}`)) return done('loop')
    if (hops.length === maxHops) return done('too-many')
    hops.push({ status: reply.value.status, to: to.href.slice(0, locationCap) })
    at = to
  }
}

/**
 * Where a redirect leads; nothing for other answers (RFC 9110, section 15.4: 300 and 304 lead nowhere by themselves).
 */
function leadsTo({ status, headers }: Reply, from: URL): URL | 'not-a-url' | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined
  const [location] = [headers['location'] ?? []].flat()
  if (location === undefined) return undefined
  if (location.length > 8192 || !URL.canParse(location, from.href)) return 'not-a-url'
  const to = new URL(location, from)
  to.hash = ''
  return to
}

/**
 * As browsers do it: 303 is followed with GET, and so are 301 and 302 after a POST. Without a body there is no
 * content type.
 */
function repeated({ body, ...ask }: Exchange, status: number, { pathname, search }: URL): Exchange {
  const path = pathname + search
  const isAsked = ask.method === 'GET' || ask.method === 'HEAD'
  const drops = !isAsked && (status === 303 || (ask.method === 'POST' && (status === 301 || status === 302)))
  if (!drops) return { ...ask, path, ...(body === undefined ? {} : { body }) }
  const headers = ask.headers.filter((_, at) => ask.headers[at - (at % 2)] !== 'content-type')
  return { ...ask, method: 'GET', path, headers }
}
