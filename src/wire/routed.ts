/**
 * Separates the addresses that this machine has a route to from the others, without sending anything: many runners
 * have no IPv6. Returns all of them when it has a route to none.
 */
export async function routedOf(addresses: readonly string[]): Promise<{
  readonly routed: readonly string[]
  readonly unrouted: readonly string[]
}> {
  if (addresses.length < 2) return { routed: addresses, unrouted: [] }
  const { createSocket } = await import('node:dgram')
  const { isIPv6 } = await import('node:net')
  const isRouted = (address: string): Promise<boolean> =>
    new Promise((settle) => {
      const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4')
      const done = (routed: boolean): void => {
        socket.close()
        settle(routed)
      }
      socket.once('error', () => done(false))
      socket.once('connect', () => done(true))
      // Connecting a datagram socket only chooses its route.
      socket.connect(9, address)
    })
  const known = await Promise.all(addresses.map(isRouted))
  const routed = addresses.filter((_, at) => known[at])
  return routed.length === 0
    ? { routed: addresses, unrouted: [] }
    : { routed, unrouted: addresses.filter((_, at) => !known[at]) }
}
