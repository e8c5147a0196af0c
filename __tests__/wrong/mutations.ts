import { before } from '../builders/observations.ts'
import { isList, isObject, type Json, memberOf, membersOf, type ObjectType, type Type, worldType } from './shape.ts'

type Step = string | number

/** One fact of the evidence that is removed or contradicted. */
export interface Mutation {
  /** Where, with `[]` for every index: `targets[].sight.value.clock`. */
  readonly at: string
  /** What happens there: `removed`, `other`, `later`, `exited` … */
  readonly change: string
  readonly edit: Edit
}

/** What to do at a place of the evidence. `beside` adds to a list and leaves what is in it. */
export type Edit =
  | { readonly by: 'put' | 'extras'; readonly path: readonly Step[]; readonly value: Json }
  | { readonly by: 'remove'; readonly path: readonly Step[] }

/** The evidence with one edit. Nothing is changed in place. */
export function applied(value: Json, edit: Edit, depth = 0): Json {
  const step = edit.path[depth]
  if (step === undefined) {
    if (edit.by === 'put') return edit.value
    if (edit.by === 'extras' && isList(value)) return [...value, edit.value]
    throw new Error(`nothing to ${edit.by} at ${edit.path.join('.')}`)
  }
  const isLast = depth === edit.path.length - 1
  if (isList(value) && typeof step === 'number') {
    if (edit.by === 'remove' && isLast) return value.toSpliced(step, 1)
    return value.with(step, applied(value[step] ?? null, edit, depth + 1))
  }
  if (!isObject(value)) throw new Error(`no place ${edit.path.join('.')}`)
  if (edit.by === 'remove' && isLast)
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== String(step)))
  return { ...value, [step]: applied(value[step] ?? null, edit, depth + 1) }
}

/** Whether two edits can be made in either order, since neither touches what the other one does. */
export const isApart = (a: Edit, b: Edit): boolean => {
  const [one, two] = [placeOf(a), placeOf(b)]
  return !one.startsWith(two) && !two.startsWith(one)
}

/** What an edit touches: for one that moves the items of a list the whole list. */
const placeOf = ({ by, path }: Edit): string => {
  const isMoving = by === 'remove' && typeof path.at(-1) === 'number'
  return `${(isMoving ? path.slice(0, -1) : path).join(' ')} `
}

/** Every single fact of the evidence, removed and contradicted in every way that its type allows. */
export function* mutationsOf(observations: Json): Generator<Mutation> {
  yield* contents(worldType, observations, [], true)
}

/** `twins`: whether items of lists are also changed in a copy next to the correct one. */
function* contents(type: Type, value: Json, path: readonly Step[], twins: boolean): Generator<Mutation> {
  const member = memberOf(type, value)
  if (member === undefined) return
  yield* otherMembers(type, member, value, path)
  if (member.is === 'object' && isObject(value)) yield* insideObject(member, value, path, twins)
  if (member.is === 'array' && isList(value)) yield* insideList(member.of, value, path, twins)
  for (const [change, other] of othersOf(member, value, path)) yield put(path, change, other)
}

function* insideObject(
  { fields }: ObjectType,
  value: { readonly [key: string]: Json },
  path: readonly Step[],
  twins: boolean,
): Generator<Mutation> {
  for (const [key, field] of fields) {
    const [found, place] = [value[key], [...path, key]]
    if (found !== undefined) {
      // What has to be there may not be taken away: the reader refuses it before it is judged.
      if (field.optional) yield removed(place)
      // Why something is unknown is text for people: that it is unknown is the fact.
      if (key !== 'why') yield* contents(field.type, found, place, twins)
    } else for (const [name, example] of examplesOf(field.type, key)) yield put(place, `added ${name}`, example)
  }
}

function* insideList(of: Type, list: readonly Json[], path: readonly Step[], twins: boolean): Generator<Mutation> {
  if (list.length > 1) yield put(path, 'emptied', [])
  for (const [name, example] of examplesOf(of, 'item')) yield { ...extras(path, example), change: `added ${name}` }
  for (const [index, item] of list.entries()) {
    const place = [...path, index]
    yield removed(place)
    yield { ...extras(path, item), change: 'duplicated' }
    yield* contents(of, item, place, twins)
    if (!twins) continue
    for (const { edit, at, change } of contents(of, item, [], false))
      yield {
        ...extras(path, applied(item, edit)),
        at: `${nameOf(place)}${at && `.${at}`}`,
        change: `beside ${change}`,
      }
  }
}

/** A value may be another one of its union (`seen` may be `missing`), and one with a named type may hold only what it must. */
function* otherMembers(type: Type, member: Type, value: Json, path: readonly Step[]): Generator<Mutation> {
  const key = String(path.at(-1))
  for (const part of type.is === 'union' ? type.of : [type])
    for (const other of membersOf(part)) {
      if (other === member && part.is !== 'name') continue
      for (const [name, example] of examplesOf(other, key))
        if (JSON.stringify(example) !== JSON.stringify(value)) yield put(path, name, example)
    }
}

const put = (path: readonly Step[], change: string, value: Json): Mutation => ({
  at: nameOf(path),
  change,
  edit: { by: 'put', path, value },
})
const extras = (path: readonly Step[], value: Json): Mutation => ({
  at: `${nameOf(path)}[]`,
  change: 'extras',
  edit: { by: 'extras', path, value },
})
const removed = (path: readonly Step[]): Mutation => ({
  at: nameOf(path),
  change: 'removed',
  edit: { by: 'remove', path },
})

const nameOf = (path: readonly Step[]): string =>
  path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .replace(/^\./, '')

const hours = 3 * 3_600_000
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/
const digest = /[0-9a-f]{64}/

/** Other values of the type of a value, by what happened to it. */
function othersOf(type: Type, value: Json, path: readonly Step[]): readonly (readonly [string, Json])[] {
  if (type.is === 'boolean') return [['negated', value !== true]]
  if (type.is === 'number' && typeof value === 'number') {
    const steps = [['more', value + 1] as const, ['fewer', value - 1] as const]
    // A clock that is off by a second is none that is wrong.
    return path.at(-1) === 'clock' ? [['later', value + 10_800] as const, ['earlier', value - 10_800] as const] : steps
  }
  if (type.is !== 'string' || typeof value !== 'string') return []
  if (time.test(value)) {
    const moved = (by: number): string => new Date(Date.parse(value) + by).toISOString()
    return [
      ['earlier', moved(-hours)],
      ['later', moved(hours)],
      ['garbled', 'yesterday'],
    ]
  }
  if (/^[0-9a-f]{40}$/.test(value))
    return [
      ['other', before],
      ['short', value.slice(0, 12)],
      ['dirty', `${value}-dirty`],
      ['empty', ''],
    ]
  return [
    ...(digest.test(value) ? [['other digest', value.replace(digest, '9'.repeat(64))] as const] : []),
    ['other', `other-${value}`],
    ['empty', ''],
  ]
}

/** The value of a field of this name if nothing better is known. */
const texts: Readonly<Record<string, string>> = {
  age: '864000',
  'cf-cache-status': 'HIT',
  'cache-status': 'edge; hit',
  'x-cache': 'HIT',
  'x-vercel-cache': 'HIT',
  warning: '110 - stale',
  revision: before,
  commit: before,
  build: before,
}

const numbers: Readonly<Record<string, number>> = { dated: 864_000 }

const textOf = (key: string): string => texts[key] ?? (/(?:At|^at)$/.test(key) ? '2100-01-01T00:00:00Z' : 'added')

/** Values of a type, one for each member of its union; of what may be absent nothing. */
function examplesOf(type: Type, key: string): readonly (readonly [string, Json])[] {
  return membersOf(type).flatMap((member) => memberExamples(member, key))
}

function memberExamples(member: Type, key: string): readonly (readonly [string, Json])[] {
  switch (member.is) {
    case 'literal':
      return [[String(member.value), member.value]]
    case 'string':
      return [['text', textOf(key)]]
    case 'number':
      return [['number', numbers[key] ?? 1]]
    case 'boolean':
      return [
        ['true', true],
        ['false', false],
      ]
    case 'array': {
      const [item] = examplesOf(member.of, key)
      return [['list', item === undefined ? [] : [item[1]]]]
    }
    case 'object':
      return [exampleOf(member)]
    case 'null':
      return [['null', null]]
    case 'name':
    case 'union':
      return []
  }
}

/** An object that has what it must have, or all that it may have when that is nothing; it is called by its first literal. */
function exampleOf({ fields }: ObjectType): readonly [string, Json] {
  const mayBeEmpty = [...fields.values()].every(({ optional }) => optional)
  const entries = [...fields].flatMap(([key, field]) => {
    const [first] = field.optional && !mayBeEmpty ? [] : examplesOf(field.type, key)
    return first === undefined ? [] : [[key, ...first] as const]
  })
  const isLiteral = (key: string): boolean => {
    const field = fields.get(key)
    return field !== undefined && membersOf(field.type).every(({ is }) => is === 'literal')
  }
  const literal = entries.find(([key]) => isLiteral(key))
  return [literal?.[1] ?? 'object', Object.fromEntries(entries.map(([key, , value]) => [key, value]))]
}
