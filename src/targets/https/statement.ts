import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import { cacheFields, usualSkew } from '../../model/evidence-statement.ts'
import type { Statement } from '../../model/host.ts'
import type { Reply } from '../../wire/line.ts'

/** Whether a value can name a commit at all. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/**
 * The statement of an endpoint that names `commit` at a place of its answer. A number is no id: JSON readers round
 * large ones.
 */
export function statementOf(commit: unknown, at: string): Evidence<Statement> {
  if (isText(commit)) return seen({ kind: 'statement', commit: commit.trim().slice(0, 256), at })
  const isMissing = commit === undefined || commit === null || typeof commit === 'string'
  return isMissing
    ? noEvidence('parse', 'commit-missing', { about: at })
    : noEvidence('parse', 'commit-not-text', { about: at, received: Array.isArray(commit) ? 'list' : typeof commit })
}

/** The statement, with the age of its answer; `now` is our clock, in milliseconds. */
export function withFreshness(read: Evidence<Statement>, { headers }: Reply, now: number): Evidence<Statement> {
  if (read.kind === 'missing') return read
  const received = (name: string): string | undefined =>
    Object.hasOwn(headers, name) ? [headers[name] ?? []].flat().join(', ').slice(0, 256) : undefined
  const found = cacheFields.flatMap((name) => {
    const value = received(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  const date = Date.parse(received('date') ?? '')
  const dated = Number.isNaN(date) ? 0 : Math.round((now - date) / 1000)
  return seen({
    ...read.value,
    ...(found.length === 0 ? {} : { cache: Object.fromEntries(found) }),
    ...(Math.abs(dated) > usualSkew ? { dated } : {}),
  })
}

/**
 * The statement of an answer that names its commit several times; different commits are rejected, and so is an empty text
 * next to a commit, because the application may have written it and something else the commit.
 */
export function onlyOne(commits: readonly string[], at: string): Evidence<Statement> {
  const [first, second] = [...new Set(commits.map((text) => text.trim() || 'nothing'))].toSorted((a, b) =>
    a === 'nothing' ? 1 : b === 'nothing' ? -1 : 0,
  )
  if (first === 'nothing') return statementOf('', at)
  if (second === undefined) return statementOf(first, at)
  return noEvidence('parse', 'commit-ambiguous', { about: at, received: [first, second].join(', ').slice(0, 200) })
}
