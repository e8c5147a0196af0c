import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'

/** All addresses of a name, or the rejection of `dns.promises.lookup` (`ENOTFOUND`, `EAI_AGAIN`). */
export type Resolver = (hostname: string) => Promise<LookupAddress[]>

/** A lookup that asks for each name once and remembers the answer, for the few seconds of one look. */
export function lookupOnce(resolve: Resolver): LookupFunction {
  const known = new Map<string, Promise<LookupAddress[]>>()
  return (hostname, { all }, callback) => {
    const found = known.get(hostname) ?? resolve(hostname)
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
