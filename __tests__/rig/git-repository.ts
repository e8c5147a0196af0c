import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type CommitSha, commitSha } from '../../src/model/plan.ts'

const env = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_ALLOW_PROTOCOL: 'file',
}

/** Runs git in a folder, with an own configuration. */
export const runGit = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()

/** A full commit id. */
export function shaOf(text: string): CommitSha {
  const commit = commitSha(text)
  if (commit === undefined) throw new Error(text)
  return commit
}

/** A real repository that a test builds commit by commit. */
export interface Repository {
  readonly path: string
  git(...args: readonly string[]): string
  /** Commits these files; `undefined` deletes one. */
  commit(title: string, files: Readonly<Record<string, string | undefined>>): CommitSha
}

/** Makes an empty repository with the branch `main`. */
export function makeRepository(path: string): Repository {
  mkdirSync(path, { recursive: true })
  runGit(path, 'init', '-q', '-b', 'main')
  runGit(path, 'config', 'uploadpack.allowFilter', 'true')
  runGit(path, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  return {
    path,
    git: (...args) => runGit(path, ...args),
    commit(title, files) {
      for (const [name, text] of Object.entries(files)) {
        const file = join(path, name)
        if (text === undefined) rmSync(file, { recursive: true })
        else {
          mkdirSync(dirname(file), { recursive: true })
          writeFileSync(file, text)
        }
      }
      runGit(path, 'add', '-A')
      runGit(path, 'commit', '-q', '--allow-empty', '-m', title)
      return shaOf(runGit(path, 'rev-parse', 'HEAD'))
    },
  }
}
