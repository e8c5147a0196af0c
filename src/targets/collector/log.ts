import type { ServiceAsk } from '../port.ts'

/** The most bytes of a log that travel, its last ones; hex makes two of each. */
export const logCap = 8 * 1024

const asksFor = (asks: readonly ServiceAsk[]): boolean => asks.some(({ logs }) => logs !== undefined)

/** How many lines are wanted of the containers of an ask, as variables of the script with its number. */
export const logData = (asks: readonly ServiceAsk[]): Readonly<Record<string, string>> =>
  Object.fromEntries(asks.flatMap(({ logs }, at) => (logs === undefined ? [] : [[`log${at}`, String(logs.lines)]])))

/** A further line of `docker inspect`; whether the container runs does not matter, for what ended has a log, too. */
export const logFormats = (asks: readonly ServiceAsk[]): readonly string[] => (asksFor(asks) ? ['l\t{{json .ID}}'] : [])

/** For awk: hands the containers that were chosen to the shell, with the asks they were chosen by. */
export const logRule = String.raw`/^l\t/ { if ($2 in chosen) print "l\t" chosen[$2] "\t" substr($2, 2, length($2) - 2) | "cat >&5"; next }`

/** Prints `l [id, hex]`: the end of what a container said on both streams, a newline, and the exit code of the engine's call. */
export const logScript = (asks: readonly ServiceAsk[]): string =>
  asksFor(asks)
    ? String.raw`logs() {
  IFS=,
  for ask in $1; do eval "lines=\$log$ask"; [ -z "$lines" ] || break; done
  IFS=$newline
  [ -n "$lines" ] || return
  printf 'l ["%s","' "$2"
  { docker logs --tail "$lines" "$2" 2>&1; printf '\n%s' "$?"; } | tail -c ${logCap} | od -An -v -tx1 | tr -d ' \n'
  printf '"]\n'
}
`
    : ''
