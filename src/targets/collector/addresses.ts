import type { InstanceAddress } from '../../model/instance.ts'
import type { ServiceAsk } from '../port.ts'
import { readText } from './shell.ts'

/**
 * A further line of `docker inspect`: the network mode, then the IPv4 and IPv6 address in each network (empty where there
 * is none), as a record of ours. Networks are sorted by name.
 */
const addressFormat = [
  'n',
  '{{json .ID}}',
  '"mode":{{json (printf "%.128s" .HostConfig.NetworkMode)}},"ips":[""{{range .NetworkSettings.Networks}}{{if .}},{{json .IPAddress}},{{json .GlobalIPv6Address}}{{end}}{{end}}]',
].join('\t')

export const addressFormats = (asks: readonly ServiceAsk[]): readonly string[] =>
  asks.some(({ address }) => address !== undefined) ? [addressFormat] : []

/** For awk: passes on the lines of the selected containers. */
export const addressRule = String.raw`/^n\t/ { if ($2 in chosen) print "n {\"id\":" $2 "," $3 "}"; next }`

/** The address at which a container can be reached. */
export interface Addressed {
  readonly id: string
  readonly address: InstanceAddress
}

/** The most networks that one container is read in. */
const maxNetworks = 100

const v4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/
const v6 = /^(?=.*:)[0-9a-f:]{2,39}$/i

/** The keys of a record `n`. */
export const addressKeys = ['id', 'mode', 'ips']

/** A record `n`: the id of a container, and its networks in the format of addresses.ts. */
export function readAddressed(value: unknown): Addressed | undefined {
  if (!Array.isArray(value) || value.length !== 3 || !Array.isArray(value[2])) return undefined
  const [id, mode] = [readText(value[0]), readText(value[1])]
  const texts = value[2].map(readText)
  if (id === undefined || mode === undefined || texts.length > 2 * maxNetworks + 1) return undefined
  const ips = texts.filter((text) => text !== '')
  if (!ips.every((ip) => ip !== undefined && (v4.test(ip) || v6.test(ip)))) return undefined
  if (mode === 'host') return { id, address: { by: 'host' } }
  const ip = ips.find((one) => one !== undefined && v4.test(one)) ?? ips[0]
  return { id, address: ip === undefined ? { by: 'none', network: mode.slice(0, 128) } : { by: 'network', ip } }
}
