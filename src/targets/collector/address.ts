import type { ServiceAsk } from '../port.ts'

/**
 * A further line of `docker inspect`: the network mode, then the IPv4 and IPv6 address in each network (empty where there
 * is none), as a record of ours. Networks are sorted by name.
 */
const addressFormat = [
  'n',
  '{{json .ID}}',
  '[{{json (printf "%.128s" .HostConfig.NetworkMode)}}{{range .NetworkSettings.Networks}}{{if .}},{{json .IPAddress}},{{json .GlobalIPv6Address}}{{end}}{{end}}]',
].join('\t')

export const addressFormats = (asks: readonly ServiceAsk[]): readonly string[] =>
  asks.some(({ address }) => address !== undefined) ? [addressFormat] : []

/** For awk: passes on those of containers that were chosen. */
export const addressRule = String.raw`/^n\t/ { if ($2 in chosen) print "n [" $2 "," $3 "]"; next }`
