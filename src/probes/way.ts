import type { Way } from '../wire/dial.ts'
import type { RouteAsk } from './port.ts'

/** How the origin of a claim is reached; `undefined` for the default way. */
export function wayOf({ claim: { http, via, certificateDays }, authorities }: RouteAsk): Way | undefined {
  if (!http && !via && certificateDays === undefined && authorities === undefined) return undefined
  const to = via === undefined ? undefined : addressOf(via)
  return {
    ...(to === undefined ? {} : { to }),
    ...(via === undefined || to !== undefined ? {} : { through: via }),
    ...(authorities === undefined ? {} : { authorities }),
    ...(http === '2' ? { http2: true } : {}),
    ...(certificateDays === undefined ? {} : { dated: true }),
  }
}

/** The host and port of `HOST:PORT`; nothing for a name without a port. */
function addressOf(via: string): { readonly host: string; readonly port: number } | undefined {
  const [, host, port] = /^\[?(.*?)\]?:(\d+)$/.exec(via) ?? []
  return host === undefined ? undefined : { host, port: Number(port) }
}

/** One object for all equal ways, so that a connection is reused for as long as the way exists. */
export function sameWays(): (way: Way | undefined) => Way | undefined {
  const known = new Map<string, Way>()
  return (way) => {
    if (way === undefined) return undefined
    const key = JSON.stringify(way)
    const same = known.get(key) ?? way
    known.set(key, same)
    return same
  }
}
