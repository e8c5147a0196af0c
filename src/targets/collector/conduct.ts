import type { ServiceAsk } from '../port.ts'
import { composeFormat, composeScript } from './compose-hash.ts'
import { environmentFormat, environmentScript, rawOf, wantedOf } from './environment.ts'
import { lostScript, processFormat, processTools } from './process.ts'
import { portsOf, socketFormat, socketScript } from './socket.ts'

/** Whether anybody asks for a part of the script. */
const asksFor = (asks: readonly ServiceAsk[], key: 'listens' | 'env' | 'current'): boolean =>
  asks.some((ask) => ask[key] !== undefined)

/** What is asked of how code runs, as variables of the script with the number of their ask. */
export function conductData(asks: readonly ServiceAsk[]): Readonly<Record<string, string>> {
  const entries = asks.flatMap((ask, at) => [
    ...(ask.listens === undefined ? [] : [[`listens${at}`, portsOf(ask)] as const]),
    ...(ask.env === undefined ? [] : [[`env${at}`, wantedOf(ask)] as const, [`raw${at}`, rawOf(ask)] as const]),
    ...(ask.current === undefined ? [] : [[`current${at}`, '1'] as const]),
  ])
  return Object.fromEntries(entries)
}

/** Further lines of `docker inspect`, a subject each. */
export const conductFormats = (asks: readonly ServiceAsk[]): readonly string[] => [
  processFormat,
  ...(asksFor(asks, 'listens') ? [socketFormat] : []),
  ...(asksFor(asks, 'env') ? [environmentFormat] : []),
  ...(asksFor(asks, 'current') ? [composeFormat] : []),
]

/** For awk: hands the lines of containers that were chosen and that run to the shell, with the asks they were chosen by. */
export const conductRule = String.raw`/^q\t/ { if (($2 in chosen) && $4 > 0) print "q\t" chosen[$2] "\t" substr($2, 2, length($2) - 2) substr($0, length($2) + 3) | "cat >&5"; next }`

/** `conduct` takes such a line; `lost` tells, when all have come, of the executables that are gone. */
export const conductScript = (asks: readonly ServiceAsk[]): string =>
  [
    processTools,
    lostScript,
    asksFor(asks, 'listens') ? socketScript : '',
    asksFor(asks, 'env') ? environmentScript : '',
    asksFor(asks, 'current') ? composeScript : '',
    String.raw`exes= mains=$newline
conduct() {
  case $3 in
  exe) exes=$exes$newline/proc/$4/exe mains=$mains$4' '$2$newline ;;
  socket) (sockets "$@") ;;
  env) (variables "$@") ;;
  config) (IFS=,; for ask in $1; do eval 'wanted=\${current'"$ask"'-}'; [ -z "$wanted" ] || { IFS=$newline; project "$@"; break; }; done) ;;
  esac
}
`.replaceAll(String.raw`\$`, '$'),
  ].join('')
