import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Shell } from '../inputs/flags.ts'
import { inputNames, type RawInputs } from '../inputs/index.ts'
import { parsed, refused } from '../parsed.ts'

const fileBytes = 1024 * 1024

/** This machine, as the command line sees it. */
export const shell: Shell = {
  environment: process.env,
  async readFile(path) {
    const file = path.startsWith('~/') ? join(homedir(), path.slice(2)) : path
    try {
      if ((await stat(file)).size > fileBytes) return refused('too-large')
      return parsed(await readFile(file, 'utf8'))
    } catch (error) {
      return refused(
        error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'not-found' : 'not-readable',
      )
    }
  },
}

/** What a terminal takes for granted: the host keys that its user knows. */
export async function withKnownHosts(inputs: RawInputs['inputs']): Promise<RawInputs['inputs']> {
  const name = inputNames.find((one) => one === 'ssh-known-hosts')
  if (name === undefined || inputs.has(name)) return inputs
  const own = await shell.readFile('~/.ssh/known_hosts')
  return own.ok ? new Map([...inputs, [name, own.value]]) : inputs
}

/** The commit that the checkout is at, or nothing outside of one. */
export const checkoutCommit = (workspace: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    execFile('git', ['-C', workspace, 'rev-parse', '--verify', 'HEAD'], { timeout: 10_000 }, (error, stdout) =>
      resolve(error === null ? stdout.trim() : undefined),
    )
  })
