import type { ListenClaim } from '../../model/plan.ts'
import { parsed } from '../../parsed.ts'
import type { Problem } from '../../problem.ts'
import type { DeclaredRequirements, DeclaredVariable } from '../declarations.ts'
import { controlCharacter, every, keep, mistake, problem } from '../problems.ts'
import { fillTemplate, type Secrets } from '../template.ts'
import type { ConfigSchema } from './schema.ts'
import type { Located, Path } from './yaml.ts'

type ServiceKeys = NonNullable<Exclude<ConfigSchema['services'], string | undefined>[string]>
type Listens = NonNullable<ServiceKeys['listens']>

const maxVariables = 100
/** The maximum length of a value in bytes. */
const maxBytes = 8192

/** The requirements of a service; an invalid one is reported and removed. */
export function requirementsOf(
  { listens, env, current, reloads }: ServiceKeys,
  path: Path,
  yaml: Located,
  secrets: Secrets,
  problems: Problem[],
): DeclaredRequirements {
  return {
    listens: listens === undefined ? [] : listensOf(listens, [...path, 'listens'], yaml),
    env: env === undefined ? [] : variablesOf(env, [...path, 'env'], yaml, secrets, problems),
    current: current === true,
    reloads: reloads === true,
  }
}

/** Removes duplicates. */
function listensOf(listens: Listens, path: Path, yaml: Located): readonly ListenClaim[] {
  const claims = (Array.isArray(listens) ? listens : [listens]).map((one, at): ListenClaim => {
    const place = yaml.at(Array.isArray(listens) ? [...path, at] : path)
    if (typeof one === 'number') return { port: one, place }
    const { loopback, ...ports } = one
    return { ...ports, ...(loopback === true ? { loopback } : {}), place }
  })
  return claims.filter((one, at) => claims.findIndex(({ port, host }) => port === one.port && host === one.host) === at)
}

function variablesOf(
  env: Readonly<Record<string, string>>,
  path: Path,
  yaml: Located,
  secrets: Secrets,
  problems: Problem[],
): readonly DeclaredVariable[] {
  const names = Object.entries(env)
  if (names.length > maxVariables) {
    const fault = { code: 'too-many', what: 'variables', limit: maxVariables, amount: names.length } as const
    problems.push(problem(yaml.at(path), undefined, fault))
    return []
  }
  const read = every(names, ([name, text]) => {
    const at = [...path, name]
    // Engines accept almost any name, so only names that no environment can hold are rejected.
    if (!/^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/.test(name))
      return mistake(yaml.atKey(at), name, { code: 'name-malformed', what: 'variable' })
    const filled = fillTemplate(text, yaml.at(at), secrets)
    if (!filled.ok) return filled
    const character = controlCharacter(filled.value.replaceAll(/[\t\n]/g, ' '))
    if (character !== undefined) return mistake(yaml.at(at), undefined, { code: 'control-character', character })
    const amount = Buffer.byteLength(filled.value)
    if (amount > maxBytes) return mistake(yaml.at(at), undefined, { code: 'too-large', limit: maxBytes, amount })
    return parsed({ name, value: filled.value, place: yaml.atKey(at) })
  })
  return keep(read, problems) ?? []
}
