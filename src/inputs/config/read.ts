import { safeParse } from 'valibot'
import type { Problem } from '../../problem.ts'
import { problem } from '../mistakes.ts'
import { nothingSaid, type Reading, type Said } from '../said.ts'
import { misplacedTemplate, type Secrets } from '../template.ts'
import { routesIn, servicesIn, targetsIn } from './entries.ts'
import type { ConfigText } from './file.ts'
import { misshapesOf } from './issues.ts'
import { type ConfigShape, configShape } from './shape.ts'
import { type Located, type Path, readYaml } from './yaml.ts'

/** Reads the config file: all of it that can be read, and every mistake in the rest. */
export function readConfig(file: ConfigText, secrets: Secrets): Reading {
  const yaml = readYaml(file.text, file.path)
  if (!yaml.ok) return { said: nothingSaid, problems: yaml.problems }
  const { value } = yaml.value
  if (value === null)
    return { said: nothingSaid, problems: [problem(yaml.value.at([]), undefined, { code: 'config-empty' })] }
  const problems: Problem[] = misplaced(value, [], yaml.value)
  const { config, has } = shapeOf(value, yaml.value, problems)
  const baseUrl = config['base-url']
  const said: Said = {
    targets: targetsIn(config.targets ?? {}, yaml.value, secrets, problems),
    services: servicesIn(config.services ?? {}, yaml.value, problems),
    routes: routesIn(config.routes ?? [], yaml.value).filter((_, at) => has(['routes', at])),
    baseUrl: baseUrl === undefined ? undefined : { text: baseUrl, place: yaml.value.at(['base-url']) },
  }
  return { said, problems }
}

interface Shaped {
  readonly config: ConfigShape
  /** Whether the entry at this path is of good shape. */
  has(path: Path): boolean
}

/** The entries of good shape; a route that is not is left as an empty text, so that the others keep their line. */
function shapeOf(value: unknown, yaml: Located, problems: Problem[]): Shaped {
  const whole = safeParse(configShape, value)
  if (whole.success) return { config: whole.output, has: () => true }
  const misshapes = misshapesOf(whole.issues, yaml)
  problems.push(...misshapes.map((one) => one.problem))
  const bad = new Set(misshapes.map(({ path }) => entryOf(path)))
  const has = (path: Path) => !bad.has(entryOf(path))
  const rest = safeParse(configShape, without(value, has))
  return { config: rest.success ? rest.output : {}, has }
}

/** The entry of the file that a path belongs to: `services › api`, `routes › 3`, `base-url`. */
const entryOf = (path: Path): string => JSON.stringify(path.slice(0, 2).map(String))

function without(value: unknown, has: Shaped['has']): unknown {
  if (typeof value !== 'object' || value === null) return {}
  const entries = Object.entries(value).filter(([key]) => has([key]))
  return Object.fromEntries(
    entries.map(([key, below]: [string, unknown]) => {
      if (Array.isArray(below)) return [key, below.map((item: unknown, at) => (has([key, at]) ? item : ''))]
      if (typeof below !== 'object' || below === null) return [key, below]
      return [key, Object.fromEntries(Object.entries(below).filter(([name]) => has([key, name])))]
    }),
  )
}

/** `${…}` is for the header values of targets; a secret in a plan that is saved and shown would be none. */
function misplaced(value: unknown, path: Path, yaml: Located): Problem[] {
  if (path.length === 4 && path[0] === 'targets' && path[2] === 'headers') return []
  if (typeof value === 'string') return [misplacedTemplate(value, yaml.at(path))].filter((one) => one !== undefined)
  if (typeof value !== 'object' || value === null) return []
  const list = Array.isArray(value)
  return Object.entries(value).flatMap(([key, below]) => misplaced(below, [...path, list ? Number(key) : key], yaml))
}
