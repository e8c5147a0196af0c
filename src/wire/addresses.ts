import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import type { Way } from './dial.ts'
import { routedOf } from './routed.ts'
import type { Wire } from './wire.ts'

/** The maximum number of addresses of a name that get requests; with more of them, the servers behind the others would stay unknown. */
export const maxAddresses = 64

/**
 * A way to each address of a URL's host that this machine has a route to; one default way for a single address. Each
 * address can lead to another server.
 */
export async function waysTo(
  { hostname, port, protocol }: URL,
  wire: Wire,
): Promise<Evidence<readonly [Way, ...Way[]]>> {
  const { routed } = await routedOf(await wire.addresses(hostname))
  if (routed.length > maxAddresses)
    return noEvidence('resolve', 'addresses-too-many', { about: hostname, limit: maxAddresses, amount: routed.length })
  const [first, ...others] = routed
  if (first === undefined || others.length === 0) return seen([{}])
  const number = Number(port === '' ? (protocol === 'https:' ? 443 : 80) : port)
  const way = (host: string): Way => ({ to: { host, port: number } })
  return seen([way(first), ...others.map(way)])
}

/** Whether no connection was made. Such an address serves no requests, so it can't serve an old build. */
export const isUnreached = (evidence: Evidence<unknown>): boolean =>
  evidence.kind === 'missing' && (evidence.why.phase === 'resolve' || evidence.why.phase === 'connect')

/** The address of a way, for messages. */
export const addressOf = ({ to }: Way): string => (to !== undefined && 'host' in to ? to.host : '')
