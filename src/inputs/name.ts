import { withoutCapitals } from '../model/image-reference.ts'
import type { Selector } from '../model/plan.ts'
import { type Parsed, type Place, parsed } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { mistake } from './problems.ts'

/** The names that Docker allows for containers, short enough for a message. They never start with a dash. */
const nameGrammar = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/

type Named = 'service' | 'target' | 'feature' | 'caller' | 'container' | 'compose'

/** Parses the name of a service, target, container or Compose project. */
export function readName(text: string, what: Named, place: Place): Parsed<string, Problem> {
  return nameGrammar.test(text) ? parsed(text) : mistake(place, text, { code: 'name-malformed', what })
}

/** Parses `project/service`, or `service` of any project. */
export function readCompose(text: string, place: Place): Parsed<Selector, Problem> {
  const [first = '', second, ...more] = text.split('/')
  const names = second === undefined ? [first] : [first, second]
  if (more.length > 0 || !names.every((name) => nameGrammar.test(name)))
    return mistake(place, text, { code: 'name-malformed', what: 'compose' })
  if (second === undefined) return parsed({ by: 'compose', project: undefined, service: first })
  return parsed({ by: 'compose', project: first, service: second })
}

/** The selector of `all` or `PROJECT/*`: every running container of a host or of a project. */
function everythingOf(text: string): Selector | undefined {
  if (text === 'all') return { by: 'all', project: undefined }
  const project = /^(.+)\/\*$/.exec(text)?.[1]
  return project === undefined ? undefined : { by: 'all', project }
}

/** Parses the name of a service, `PROJECT/NAME`, `PROJECT/*` or `all`, with the selector that it implies. */
export function readServiceName(text: string, place: Place): Parsed<Selector | undefined, Problem> {
  const every = everythingOf(text)
  const project = every?.by === 'all' ? every.project : undefined
  if (every === undefined && text.includes('/')) {
    const composed = readCompose(text, place)
    return composed.ok ? composed : mistake(place, text, { code: 'name-malformed', what: 'service' })
  }
  const named = readName(project ?? text, 'service', place)
  return named.ok ? parsed(every) : named
}

/** Parses the name of a service in a line about it: as in the input `services`. */
export function readServiceReference(text: string, place: Place): Parsed<string, Problem> {
  const read = readServiceName(text, place)
  return read.ok ? parsed(text) : read
}

/** Parses the label `key=value` of a container: printable ASCII, at most 256 characters each. */
export function readLabel(text: string, place: Place): Parsed<Selector, Problem> {
  const found = /^([\x21-\x3c\x3e-\x7e]{1,256})=([\x20-\x7e]{1,256})$/.exec(text)
  const [, key, value] = found ?? []
  if (key === undefined || value === undefined) return mistake(place, text, { code: 'name-malformed', what: 'label' })
  return parsed({ by: 'label', key, value })
}

/** Parses `registry/repository:tag@sha256:…`. Registries have no names in capitals, so they are lowered. */
export function readImage(text: string, place: Place): Parsed<string, Problem> {
  const good = /^[A-Za-z0-9](?:[A-Za-z0-9._\-:/@]{0,510}[A-Za-z0-9])?$/.test(text) && !/\/\/|:\/|@.*@/.test(text)
  if (!good) return mistake(place, text, { code: 'name-malformed', what: 'image' })
  const digest = text.split('@')[1]
  if (digest === undefined || /^sha256:[0-9a-f]{64}$/.test(digest)) return parsed(withoutCapitals(text))
  return mistake(place, text, { code: 'image-digest-malformed', digest })
}
