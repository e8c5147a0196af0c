import type * as Dns from 'node:dns'
import type { LookupFunction } from 'node:net'

type Found = { readonly error: NodeJS.ErrnoException | null; readonly addresses: Dns.LookupAddress[] }

/** A lookup that asks for each name once and remembers the answer, for the few seconds of one look. */
export function lookupOnce(dns: typeof Dns): LookupFunction {
  const known = new Map<string, Promise<Found>>()
  const ask = (hostname: string): Promise<Found> =>
    new Promise((resolve) => {
      dns.lookup(hostname, { all: true }, (error, addresses) => resolve({ error, addresses }))
    })
  return (hostname, options, callback) => {
    const found = known.get(hostname) ?? ask(hostname)
    known.set(hostname, found)
    void found.then(({ error, addresses }) => {
      const first = addresses?.[0]
      if (error !== null || first === undefined) callback(error, [])
      else if (options.all === true) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}
