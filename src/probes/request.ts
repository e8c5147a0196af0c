import type { Exchange } from '../wire/line.ts'
import { ownHeaders } from '../wire/wire.ts'
import { readsBody } from './answer.ts'
import type { RouteAsk } from './port.ts'

/** Bytes of a body that are read to check that the answer is complete; the rest of a larger one is refused. */
const bodyCap = 64 * 1024
/** The same limit for a body that is checked. */
const readCap = 1024 * 1024

/** A route as a request to the origin of its URL. */
export function exchangeOf(ask: RouteAsk, { pathname, search }: URL): Exchange {
  const { claim, headers, body } = ask
  return {
    method: claim.method,
    path: pathname + search,
    headers: headers.length === 0 ? ownHeaders : sentHeaders(headers),
    cap: readsBody(ask) ? readCap : bodyCap,
    // Pages of an edge are recognised by their body, too.
    keep: true,
    ...(claim.timeout === undefined ? {} : { timeout: claim.timeout }),
    ...(body === undefined ? {} : { body }),
  }
}

/** The default headers and the declared ones, which take precedence, as a flat list of names and values. */
function sentHeaders(headers: RouteAsk['headers']): readonly string[] {
  const declared = new Set(headers.map(([name]) => name))
  const own = ownHeaders.filter((_, at) => !declared.has(ownHeaders[at - (at % 2)] ?? ''))
  return [...own, ...headers.flat()]
}
