import { type Parsed, parsed, refused } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { isLoopback } from '../wire/url.ts'
import type { Flag } from './command-line.ts'
import { collectorFlags } from './flags.ts'
import { problem } from './problems.ts'

/** Where evidence is served, and what its answers are signed with. */
export interface ServeInputs {
  /** A name or an address. An IPv6 address has brackets, as in URLs. */
  readonly host: string
  /** 0 selects a free port. */
  readonly port: number
  /** A secret; nothing when answers are not signed. */
  readonly secret: string | undefined
}

/** Only this machine, where a web server forwards requests. */
const usualListen = '127.0.0.1:9117'

/** The variable of the secret: a command line is public on its machine. */
export const secretVariable = 'RUNTIME_DRIFT_SIGN_SECRET'

export const serveFlags = {
  listen: {
    value: 'HOST:PORT',
    description: 'Where to answer requests. Any address but loopback needs a signing secret.',
    default: usualListen,
  },
  ...collectorFlags,
} as const satisfies Readonly<Record<string, Flag>>

/**
 * Reads where `runtime-drift serve` listens, and its secret. Beyond this machine answers must be signed: without a secret,
 * anyone could ask what runs here. `leastSecret` is in characters.
 */
export function readServeInputs(
  text: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  leastSecret: number,
): Parsed<ServeInputs, Problem> {
  const problems: Problem[] = []
  const place = { kind: 'input', name: 'listen' } as const
  const listen = text ?? usualListen
  const [, host = '', digits = ''] = /^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+):(\d{1,5})$/.exec(listen) ?? []
  const secret = environment[secretVariable] === '' ? undefined : environment[secretVariable]
  const variable = { kind: 'environment', name: secretVariable } as const
  if (host === '' || Number(digits) > 65_535) problems.push(problem(place, listen, { code: 'listen-malformed' }))
  else if (secret === undefined && !isLoopback(host))
    problems.push(problem(place, listen, { code: 'serve-unsigned', variable: secretVariable }))
  if (secret !== undefined && secret.length < leastSecret)
    problems.push(problem(variable, undefined, { code: 'sign-secret-short', min: leastSecret }))
  return problems.length > 0 ? refused(...problems) : parsed({ host, port: Number(digits), secret })
}
