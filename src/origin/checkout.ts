import type { CommitSha } from '../model/plan.ts'

/** What a checkout knows of a commit. A shallow one was cut off, so what it does not have may still exist. */
export type CheckoutAnswer =
  | { readonly kind: 'found' | 'absent' | 'shallow' | 'no-checkout' | 'git-missing' }
  | { readonly kind: 'failed'; readonly said: string }

/** A finished command: `code` is undefined when it could not be started. */
export interface Finished {
  readonly code: number | undefined
  readonly stdout: string
  readonly stderr: string
}

/** Runs git with these arguments, in a bounded time. */
export type Git = (args: readonly string[]) => Promise<Finished>

/**
 * The arguments that make git read an untrusted checkout without running anything that its configuration names. The
 * repository may belong to another user (a container job), which `safe.directory` allows for this one command.
 */
export const gitCommand = (workspace: string, ...args: readonly string[]): readonly string[] => [
  '-C',
  workspace,
  '-c',
  'safe.directory=*',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  ...args,
]

/**
 * The whole environment of git: nothing of ours, so no token; no configuration but the repository's own; no question
 * to a person; and no transport at all, for a partial clone would fetch a missing commit with the programs (`ssh`,
 * `upload-pack`) that its configuration names (GIT_NO_LAZY_FETCH is unknown before git 2.39.4).
 */
export const gitEnvironment = (path: string): Readonly<Record<string, string>> => ({
  PATH: path,
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
})

/**
 * Asks the checkout for a commit: `cat-file -t` prints what kind of object it is. That there is none is read from its
 * own words, for its exit code (128) also means a broken configuration, or a fetch that was not allowed. The commit
 * is an argument, not a line on stdin: a git that ends before it reads would end us too (EPIPE in @actions/exec).
 */
export async function askCheckout(git: Git, workspace: string, commit: CommitSha): Promise<CheckoutAnswer> {
  const object = await git(gitCommand(workspace, 'cat-file', '-t', commit))
  if (object.code === undefined) return { kind: 'git-missing' }
  if (object.code === 0) return { kind: object.stdout.trim() === 'commit' ? 'found' : 'absent' }
  if (/not a git repository|cannot change to/.test(object.stderr)) return { kind: 'no-checkout' }
  if (!/could not get object info/.test(object.stderr)) return failed(object)
  const shallow = await git(gitCommand(workspace, 'rev-parse', '--is-shallow-repository'))
  if (shallow.stdout.trim() === 'true') return { kind: 'shallow' }
  return shallow.stdout.trim() === 'false' ? { kind: 'absent' } : failed(shallow)
}

const failed = ({ stderr, code }: Finished): CheckoutAnswer => ({
  kind: 'failed',
  said: (stderr.trim() === '' ? `exit ${code}` : stderr.trim()).slice(0, 240),
})
