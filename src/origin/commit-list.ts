import type { ListedCommit } from '../model/answer.ts'
import { commitSha } from '../model/plan.ts'

/** How many commits are counted, how many are listed, and the length of a title. */
export const maxCounted = 10_000
export const maxListed = 100
const longestTitle = 120
const maxPulls = 5

/** A commit as a list shows it; `undefined` without a full id. */
export function listedCommit(id: string, message: string): ListedCommit | undefined {
  const sha = commitSha(id)
  if (sha === undefined) return undefined
  const [title = ''] = message.split(/\r?\n/, 1)
  return { id: sha, title: title.slice(0, longestTitle), pulls: pullsIn(title.slice(0, 1024)) }
}

/**
 * The pull requests that a title names, as GitHub writes them: `Merge pull request #101 from …`, or `… (#101)` of a squash
 * and of a rebase.
 */
function pullsIn(title: string): readonly number[] {
  const merged = /^Merge pull request #(\d{1,9}) from /.exec(title)?.[1]
  const squashed = [...title.matchAll(/\(#(\d{1,9})\)/g)].map(([, number]) => number)
  const named = merged === undefined ? squashed : [merged, ...squashed]
  return [...new Set(named.map(Number))].filter((number) => number > 0).slice(0, maxPulls)
}
