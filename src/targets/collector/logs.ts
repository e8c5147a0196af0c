import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import { concealer } from '../../secrets.ts'
import type { ServiceAsk } from '../port.ts'
import { bounded, readText } from './shell.ts'

/** The maximum number of bytes of a log that are sent, its last ones; hex doubles them. */
export const logCap = 8 * 1024

const asksFor = (asks: readonly ServiceAsk[]): boolean => asks.some(({ logs }) => logs !== undefined)

/** The number of requested log lines, as variables of the script with the number of the request. */
export const logData = (asks: readonly ServiceAsk[]): Readonly<Record<string, string>> =>
  Object.fromEntries(asks.flatMap(({ logs }, at) => (logs === undefined ? [] : [[`log${at}`, String(logs.lines)]])))

/** A further line of `docker inspect`; whether the container runs does not matter, for what ended has a log, too. */
export const logFormats = (asks: readonly ServiceAsk[]): readonly string[] => (asksFor(asks) ? ['l\t{{json .ID}}'] : [])

/** For awk: passes the selected containers to the shell, with the requests that selected them. */
export const logRule = String.raw`/^l\t/ { if ($2 in chosen) print "l\t" chosen[$2] "\t" substr($2, 2, length($2) - 2) | "cat >&5"; next }`

/**
 * Prints a record `l`, in hex: the end of a container's output on both streams, a newline, and the exit code of the
 * engine's call.
 */
export const logScript = (asks: readonly ServiceAsk[]): string =>
  asksFor(asks)
    ? String.raw`logs() {
  IFS=,
  for ask in $1; do eval "lines=\$log$ask"; [ -z "$lines" ] || break; done
  IFS=$newline
  [ -n "$lines" ] || return
  printf 'l {"id":"%s","end":"' "$2"
  { docker logs --tail "$lines" "$2" 2>&1; printf '\n%s' "$?"; } | tail -c ${logCap} | od -An -v -tx1 | tr -d ' \n'
  printf '"}\n'
}
`
    : ''

/** The end of a container's log. */
export interface Logged {
  readonly id: string
  readonly log: Evidence<readonly string[]>
}

/** Characters of a line that are kept. */
const lineCap = 500

/** The keys of a record `l`. */
export const logKeys = ['id', 'end']

/** A record `l`: the id of a container and the end of its log in hex, as log.ts prints it. Secrets are hidden in it. */
export function readLogged(value: unknown, asks: readonly ServiceAsk[]): Logged | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [id, hex] = [readText(value[0]), readText(value[1])]
  if (id === undefined || hex === undefined || !/^(?:[0-9a-f]{2})*$/.test(hex) || hex.length > logCap * 2)
    return undefined
  const bytes = Buffer.from(hex, 'hex')
  const [, text, code] = /^([\s\S]*)\n(\d{1,3})$/.exec(bytes.toString('utf8')) ?? []
  if (text === undefined || code === undefined) return undefined
  const secrets = asks.flatMap(({ logs }) => logs?.conceal ?? [])
  // The first line may have lost its beginning, and with it the text that identifies a secret.
  const lines = (bytes.length === logCap ? text.slice(text.indexOf('\n') + 1) : text).split(/\r?\n/)
  const shown = conceal(lines, secrets).map((line) => line.slice(0, lineCap))
  while (shown.at(-1) === '') shown.pop()
  if (code !== '0') return { id, log: noEvidence('run', 'engine-failed', { received: bounded(shown.join(' ')) }) }
  const max = Math.max(...asks.map(({ logs }) => logs?.lines ?? 0))
  return { id, log: seen(shown.slice(-max)) }
}

/**
 * Names that identify a secret, and the separators between a name and its value in logs, headers, JSON and environments.
 */
const named =
  /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|authorization|cookie|credentials?|session(?:[-_]?id)?)["']?\s{0,3}[:=]\s{0,3}["']?)(?:(?:bearer|basic|digest|token)\s{1,3})?([^\s"',;&]{1,400})/gi

/**
 * Secrets that are recognised anywhere by their form: keys of clouds and git hosts, JSON web tokens, passwords in
 * addresses.
 */
const shaped: readonly (readonly [RegExp, string])[] = [
  [/\b(?:bearer|basic)\s{1,3}[\w~+/.=-]{8,400}/gi, '***'],
  [/\beyJ[\w-]{8,400}\.[\w-]{4,800}(?:\.[\w-]{0,400})?/g, '***'],
  [/\b(?:gh[opsur]_|github_pat_|glpat-|xox[abpr]-|sk-|AKIA|ASIA)[\w-]{12,200}/g, '***'],
  [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{0,100}:)[^\s/@]{1,200}(@)/gi, '$1***$2'],
]

/**
 * Lines of a log without secrets: those that the run knows, those after a name such as `password`, and those with a known form.
 */
export function conceal(lines: readonly string[], secrets: readonly string[]): readonly string[] {
  const known = concealer(secrets)
  let inKey = false
  return lines.map((line) => {
    const begins = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/.test(line)
    const ends = /-----END [A-Z ]{0,40}PRIVATE KEY-----/.test(line)
    const isOfKey = inKey || begins
    inKey = isOfKey && !ends
    if (isOfKey) return '***'
    const plain = known(line)
    return shaped.reduce((text, [shape, by]) => text.replace(shape, by), plain.replace(named, '$1***'))
  })
}
