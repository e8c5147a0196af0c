import type { Branded } from '../../parsed.ts'

/** A full SHA-1 (40) or SHA-256 (64) commit id in lower-case hex, never all zeros. Made by `commitSha` alone. */
export type CommitSha = Branded<'CommitSha'>

/** The commit id in `text`, or nothing: no prefixes, no upper case, no zero id (git's name for "no commit"). */
export function commitSha(text: string): CommitSha | undefined {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text) ? (text as CommitSha) : undefined
}
