import type { EventCommits, JobCommit } from '../model/job-commit.ts'
import { commitSha } from '../model/plan.ts'
import { type Git, gitCommand } from './checkout.ts'

/** The longest name of a ref that is kept. */
const longestRef = 200

/** Finds the commit of a ref outside of the checkout; `undefined` if it is unknown. */
export type ResolveRef = (ref: string) => Promise<string | undefined>

/** The commits that the job knows, each once: HEAD of the checkout, then what the event names. */
export async function findJobCommits(
  git: Git | undefined,
  workspace: string,
  event: EventCommits | undefined,
  elsewhere: ResolveRef | undefined,
): Promise<readonly JobCommit[]> {
  const head = git === undefined ? undefined : await headOf(git, workspace)
  const named = (event?.refs ?? []).map(async ({ ref, expression }): Promise<JobCommit[]> => {
    const local = git === undefined ? undefined : await tipOf(git, workspace, ref)
    const commit = local ?? (await elsewhere?.(ref))
    return commit === undefined ? [] : [{ commit, ref, expression }]
  })
  const all: readonly JobCommit[] = [
    ...(head === undefined ? [] : [head]),
    ...(event?.commits ?? []),
    ...(await Promise.all(named)).flat(),
  ]
  const byCommit = Map.groupBy(all, ({ commit }) => commit)
  return [...byCommit].map(([commit, same]) => {
    const head = same.find((one) => one.head !== undefined)?.head
    const { expression, ref } = same.find((one) => one.expression !== undefined) ?? {}
    return {
      commit,
      ...(head === undefined ? {} : { head }),
      ...(expression === undefined ? {} : { expression }),
      ...(ref === undefined ? {} : { ref }),
    }
  })
}

async function headOf(git: Git, workspace: string): Promise<JobCommit | undefined> {
  const commit = await commitAt(git, workspace, 'HEAD')
  if (commit === undefined) return undefined
  const branch = await nameFrom(git, workspace, 'symbolic-ref', '--quiet', '--short', 'HEAD')
  const ref =
    branch ??
    (await nameFrom(
      git,
      workspace,
      'for-each-ref',
      '--count=1',
      '--points-at=HEAD',
      '--format=%(refname:short)',
      'refs/tags',
      'refs/remotes',
    ))
  return { commit, head: ref === undefined ? {} : { ref } }
}

/** The tip of a branch or tag in the checkout. An annotated tag is followed to its commit. */
async function tipOf(git: Git, workspace: string, ref: string): Promise<string | undefined> {
  for (const space of ['refs/remotes/origin', 'refs/tags', 'refs/heads']) {
    const commit = await commitAt(git, workspace, `${space}/${ref}`)
    if (commit !== undefined) return commit
  }
  return undefined
}

async function commitAt(git: Git, workspace: string, name: string): Promise<string | undefined> {
  const found = await git(gitCommand(workspace, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`))
  return found.code === 0 ? commitSha(found.stdout.trim()) : undefined
}

async function nameFrom(git: Git, workspace: string, ...args: readonly string[]): Promise<string | undefined> {
  const { code, stdout } = await git(gitCommand(workspace, ...args))
  const name = stdout.split('\n', 1)[0]?.slice(0, longestRef) ?? ''
  return code === 0 && name !== '' ? name : undefined
}
