import { type Parsed, type Place, parsed, refused } from '../parsed.ts'
import type { Fault, Problem } from '../problem.ts'
import { mistake, problem } from './problems.ts'

/** The source of secrets, and the function that masks them. */
export interface Secrets {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly mask: (secret: string) => void
}

/** `${NAME}`. A name has a limit, because a search without one reads the whole rest of a text for each `${`. */
const template = /\$\{([^}]{0,256})\}/g

/** Replaces each `${NAME}` with its variable, which is masked first. Problems never contain the text. */
export function fillTemplate(text: string, place: Place, secrets: Secrets): Parsed<string, Problem> {
  if (text.includes('${{')) return mistake(place, undefined, { code: 'expression-in-file' })
  const problems: Problem[] = []
  const filled = text.replace(template, (_all, name: string) => {
    const fault = faultOf(name, secrets.environment)
    if (fault !== undefined) problems.push(problem(place, undefined, fault))
    return variable(name, secrets.environment)
  })
  const bare = /(?:^|[\s=:])\$([A-Z_][A-Z0-9_]{2,})(?=$|[\s;,])/.exec(text)?.[1]
  if (bare !== undefined) problems.push(problem(place, undefined, { code: 'template-without-braces', name: bare }))
  if (text.replace(template, ' ').includes('${'))
    problems.push(problem(place, undefined, { code: 'template-malformed' }))
  for (const [, name = ''] of text.matchAll(template)) {
    const value = variable(name, secrets.environment)
    if (!isPublic(value, secrets.environment)) maskLines(value, secrets.mask)
  }
  return problems.length > 0 ? refused(...problems) : parsed(filled)
}

/** Variables of the runner that every log shows (docs.github.com, "Default environment variables"). */
const publicNames =
  /^(?:GITHUB_(?:SHA|REF|REF_NAME|HEAD_REF|BASE_REF|REPOSITORY|REPOSITORY_OWNER|ACTOR|TRIGGERING_ACTOR|RUN_ID|RUN_NUMBER|RUN_ATTEMPT|JOB|WORKFLOW|EVENT_NAME|SERVER_URL|API_URL)|RUNNER_(?:OS|ARCH|NAME|ENVIRONMENT))$/

/**
 * Whether a value is known to be no secret: a switch, a short number, or a text that the runner shows anyway. The runner
 * drops each job output that contains a masked text, so masking `true` or the commit would lose outputs.
 */
function isPublic(value: string, environment: Secrets['environment']): boolean {
  if (/^(?:true|false|yes|no|on|off|null|none|\d{1,5})$/i.test(value.trim())) return true
  return Object.entries(environment).some(([name, text]) => publicNames.test(name) && text === value)
}

/** Refuses `${…}` where it is not supported, so that it is never sent or compared literally. */
export function misplacedTemplate(text: string, place: Place): Problem | undefined {
  if (text.includes('${{')) return problem(place, text, { code: 'expression-in-file' })
  return text.includes('${') ? problem(place, text, { code: 'template-misplaced' }) : undefined
}

/** Masks a secret as a whole and line by line, because a log shows lines. Short lines would mask unrelated text. */
export function maskLines(secret: string, mask: (secret: string) => void): void {
  if (secret !== '') mask(secret)
  const lines = secret.split(/\r?\n|\r|\\n/).map((line) => line.trim())
  if (lines.length > 1) for (const line of lines) if (line.length >= 8) mask(line)
}

function faultOf(name: string, environment: Secrets['environment']): Fault | undefined {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return { code: 'template-malformed' }
  if (!Object.hasOwn(environment, name) || environment[name] === undefined) return { code: 'template-unset', name }
  return environment[name] === '' ? { code: 'template-empty', name } : undefined
}

const variable = (name: string, environment: Secrets['environment']): string =>
  Object.hasOwn(environment, name) ? (environment[name] ?? '') : ''
