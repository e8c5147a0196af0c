import { type Parsed, parsed, refused } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { isLoopback } from '../wire/url.ts'
import { problem } from './problems.ts'

/** Where evidence is served, and what its answers are signed with. */
export interface ServeAsk {
  /** A name or an address; one of IPv6 in brackets, as in URLs. */
  readonly host: string
  /** 0 takes any that is free. */
  readonly port: number
  /** A secret; nothing when answers are not signed. */
  readonly secret: string | undefined
  /** The words that say what is collected. */
  readonly rest: readonly string[]
}

/** Nobody but this machine, where a web server passes requests on. */
const usualListen = '127.0.0.1:9117'

/** The variable of the secret: a command line is public on its machine. */
export const secretVariable = 'RUNTIME_DRIFT_SIGN_SECRET'

/**
 * Reads `--listen HOST:PORT` out of the words of `runtime-drift serve`. Beyond this machine answers must be signed: whoever
 * asks without the secret would learn what runs here. `leastSecret` is in characters.
 */
export function readServeAsk(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  leastSecret: number,
): Parsed<ServeAsk, Problem> {
  const problems: Problem[] = []
  const place = { kind: 'input', name: 'listen' } as const
  const rest: string[] = []
  const declared: string[] = []
  const queue = [...words]
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const inline = /^--listen(?:=(.*))?$/s.exec(word)
    if (inline === null) {
      rest.push(word)
      continue
    }
    const value = inline[1] ?? queue.shift()
    if (value === undefined || value === '') problems.push(problem(place, undefined, { code: 'flag-value-missing' }))
    else declared.push(value)
  }
  if (declared.length > 1) problems.push(problem(place, undefined, { code: 'flag-twice' }))
  const text = declared[0] ?? usualListen
  const [, host = '', digits = ''] = /^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+):(\d{1,5})$/.exec(text) ?? []
  const secret = environment[secretVariable] === '' ? undefined : environment[secretVariable]
  const variable = { kind: 'environment', name: secretVariable } as const
  if (host === '' || Number(digits) > 65_535) problems.push(problem(place, text, { code: 'listen-malformed' }))
  else if (secret === undefined && !isLoopback(host))
    problems.push(problem(place, text, { code: 'serve-unsigned', variable: secretVariable }))
  if (secret !== undefined && secret.length < leastSecret)
    problems.push(problem(variable, undefined, { code: 'sign-secret-short', min: leastSecret }))
  return problems.length > 0 ? refused(...problems) : parsed({ host, port: Number(digits), secret, rest })
}
