import { type Evidence, type Statement, seen, unseen } from '../../chain/evidence.ts'

/** Whether a value can name a commit at all. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** The statement of an endpoint that names `commit` at a place of its answer. A number is no id: JSON readers round large ones. */
export function statementOf(commit: unknown, at: string): Evidence<Statement> {
  if (isText(commit)) return seen({ kind: 'statement', commit: commit.trim().slice(0, 256), at })
  const isMissing = commit === undefined || commit === null || typeof commit === 'string'
  return isMissing
    ? unseen('parse', 'commit-missing', { about: at })
    : unseen('parse', 'commit-not-text', { about: at, said: Array.isArray(commit) ? 'list' : typeof commit })
}

/** The statement of an answer that names its commit several times: two different ones are none. */
export function onlyOne(commits: readonly string[], at: string): Evidence<Statement> {
  const [first, second] = [...new Set(commits.map((text) => text.trim()).filter((text) => text !== ''))]
  if (second === undefined) return statementOf(first, at)
  return unseen('parse', 'commit-ambiguous', { about: at, said: [first, second].join(', ').slice(0, 200) })
}
