import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import { ownHeaders, type Wire } from '../../wire/wire.ts'

/** A file that was fetched. */
export interface Downloaded {
  readonly status: number
  readonly body: Buffer
}

/**
 * Fetches an https address: without credentials, redirects or more bytes than `cap`. `allowPrivate` accepts addresses of
 * private networks, as those of an Enterprise Server.
 */
export async function download(
  wire: Wire,
  address: string,
  cap: number,
  allowPrivate = false,
): Promise<Evidence<Downloaded>> {
  const url = URL.parse(address)
  const about = (url?.host ?? address).slice(0, 256)
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '')
    return noEvidence('connect', 'attestation-url-refused', { about })
  if (!allowPrivate && !(await isPublic(wire, url))) return noEvidence('connect', 'attestation-url-refused', { about })
  const line = wire.line(url.origin)
  const reply = await line.exchange({
    method: 'GET',
    path: url.pathname + url.search,
    headers: ownHeaders,
    cap,
    keep: true,
  })
  line.cut()
  if (reply.kind === 'missing') return noEvidence('connect', 'attestation-unreachable', { about, below: reply.why })
  const { status, body, whole, unended } = reply.value
  if (!whole && unended !== true) return noEvidence('read', 'answer-too-large', { about, limit: cap })
  return seen({ status, body })
}

/** Whether all addresses of the host are public. A proxy looks names up itself, and guards its own network. */
async function isPublic(wire: Wire, url: URL): Promise<boolean> {
  if (wire.isProxied(url)) return !/^(?:localhost|\[.*\]|[\d.]+)$/.test(url.hostname)
  const addresses = await wire.addresses(url.hostname)
  return addresses.length > 0 && addresses.every(isPublicAddress)
}

const v4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
]

/** Only global unicast is public. In it, 2002::/16 and 64:ff9b::/96 lead to addresses of version 4, which may be private. */
export function isPublicAddress(address: string): boolean {
  const { BlockList, isIPv4 } = process.getBuiltinModule('node:net')
  const list = new BlockList()
  if (isIPv4(address)) {
    for (const [network, prefix] of v4) list.addSubnet(network, prefix, 'ipv4')
    return !list.check(address, 'ipv4')
  }
  const global = new BlockList()
  global.addSubnet('2000::', 3, 'ipv6')
  list.addSubnet('2002::', 16, 'ipv6')
  list.addSubnet('2001::', 23, 'ipv6')
  return global.check(address, 'ipv6') && !list.check(address, 'ipv6')
}
