import { type BesideSight, type Evidence, type Inside, type PathList, seen, unseen } from '../../chain/evidence.ts'
import type { FilesAsk, ServiceAsk } from '../port.ts'
import { namesBeside } from './beside.ts'
import { readCount, readText, readTexts } from './fields.ts'
import { mostPaths } from './inside.ts'
import type { Hashing } from './seen-inside.ts'

/** A record `b`: what stands beside the hashed files of one ask in one container. */
export interface Besides {
  readonly id: string
  readonly ask: number
  readonly sight: Evidence<BesideSight>
}

/** Reads it with the list that it answers: every name was looked at, or it says nothing. */
export function readBeside(value: unknown, asks: readonly ServiceAsk[]): Besides | undefined {
  if (!Array.isArray(value)) return undefined
  const [id, ask, method] = [readText(value[0]), readCount(value[1]), readText(value[2])]
  const list = ask === undefined ? undefined : asks[ask]?.files
  if (id === undefined || ask === undefined || list === undefined) return undefined
  if (value.length === 3 && method === '')
    return { id, ask, sight: unseen('read', 'files-unreadable', { about: list.artifact }) }
  const sight = readSight(value, list)
  return sight === undefined ? undefined : { id, ask, sight: seen(sight) }
}

function readSight(value: readonly unknown[], list: FilesAsk): BesideSight | undefined {
  const method = (['proc', 'exec', 'cp', 'host'] as const).find((one) => one === value[2])
  const right = readCount(value[3])
  const names = namesBeside(list)
  const numbered = (paths: unknown): readonly string[] | undefined =>
    Array.isArray(paths) ? allOf(paths.map((at) => names[readCount(at) ?? -1])) : undefined
  const changed = readList(value[4], numbered(value[5]))
  const missing = readList(value[6], numbered(value[7]))
  const extra = readList(value[8], readTexts(value[9]))
  if (value.length !== 10 || method === undefined || right === undefined) return undefined
  if (changed === undefined || missing === undefined || extra === undefined) return undefined
  return right + changed.total + missing.total === names.length ? { method, right, changed, missing, extra } : undefined
}

/** As many paths as there are, or as are told. */
function readList(count: unknown, paths: readonly string[] | undefined): PathList | undefined {
  const total = readCount(count)
  if (total === undefined || paths === undefined || paths.length !== Math.min(total, mostPaths)) return undefined
  return { total, paths: paths.map((path) => path.slice(0, 400)) }
}

const allOf = <T>(values: readonly (T | undefined)[]): readonly T[] | undefined => {
  const known = values.filter((value) => value !== undefined)
  return known.length === values.length ? known : undefined
}

/** A list of names alone has no sums: that its files are there is all that was seen of them. */
export function hashingOf({ id, ask, sight }: Besides, asks: readonly ServiceAsk[]): readonly Hashing[] {
  if (asks[ask]?.files?.entries.length !== 0) return []
  if (sight.kind === 'unseen') return [{ id, ask, files: sight }]
  const { method, changed, missing } = sight.value
  const gone = { total: changed.total + missing.total, paths: [...changed.paths, ...missing.paths].slice(0, mostPaths) }
  return [
    { id, ask, files: seen({ method, hashed: 0, changed: { total: 0, paths: [] }, missing: gone, edited: undefined }) },
  ]
}

/** What is inside a container, with what stands beside its files for whoever asked. */
export const withBeside = (
  inside: readonly Inside[],
  asks: readonly ServiceAsk[],
  besides: readonly Besides[],
): readonly Inside[] =>
  inside.map((one) => {
    const answers = besides.filter(({ ask }) => asks[ask]?.name === one.service)
    const [first] = answers
    if (first === undefined) return one
    const beside = answers.length === 1 ? first.sight : unseen('parse', 'answer-malformed', { about: one.artifact })
    return { ...one, beside }
  })
