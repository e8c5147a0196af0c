import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'

/** All addresses of a name, or the rejection of `dns.promises.lookup` (`ENOTFOUND`, `EAI_AGAIN`). */
export type Resolver = (hostname: string) => Promise<LookupAddress[]>

/**
 * A lookup that resolves each name once and caches the answer for one check. `localhost` is always this machine (RFC
 * 6761, 6.3), because that decides what may be sent unencrypted; other addresses of that name are ignored.
 */
export function lookupOnce(resolve: Resolver): LookupFunction {
  const known = new Map<string, Promise<LookupAddress[]>>()
  return (hostname, { all }, callback) => {
    const found = known.get(hostname) ?? (isLocalhost(hostname) ? resolve(hostname).then(ownAlone) : resolve(hostname))
    known.set(hostname, found)
    found.then(
      (addresses) => {
        const [first] = addresses
        if (all === true || first === undefined) callback(null, addresses)
        else callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    )
  }
}

const isLocalhost = (hostname: string): boolean => /^localhost\.?$/i.test(hostname)

function ownAlone(addresses: LookupAddress[]): LookupAddress[] {
  const own = addresses.filter(({ address }) => address === '::1' || address.startsWith('127.'))
  if (own.length === 0) throw Object.assign(new Error('localhost is not this machine'), { code: 'ENOTFOUND' })
  return own
}
