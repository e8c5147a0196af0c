import type { CommitSha } from '../model/plan.ts'

/** Whether a checkout has a commit. A commit that is missing from a shallow checkout may still exist. */
export type CheckoutAnswer =
  | { readonly kind: 'found' | 'absent' | 'shallow' | 'no-checkout' | 'git-missing' }
  | { readonly kind: 'failed'; readonly received: string }

/** A finished command. `code` is `undefined` if it could not be started. */
export interface Finished {
  readonly code: number | undefined
  readonly stdout: string
  readonly stderr: string
}

/** Runs git with these arguments and a timeout. */
export type Git = (args: readonly string[]) => Promise<Finished>

/**
 * Arguments with which git reads an untrusted checkout without running programs of its configuration. In a container job
 * the repository may belong to another user, which `safe.directory` allows for this command.
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
 * The full environment of git: no token, no global configuration, no prompt and no transport. A partial clone would fetch a
 * missing commit with programs of its configuration (GIT_NO_LAZY_FETCH is unknown before git 2.39.4).
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
 * Reads the type of a commit with `cat-file -t`. A missing object is recognised by the message, because exit code 128 also
 * means a broken configuration or a refused fetch. The commit is an argument and not on stdin, because a git that exits
 * early would fail this process too (EPIPE in @actions/exec).
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
  received: (stderr.trim() === '' ? `exit ${code}` : stderr.trim()).slice(0, 240),
})
