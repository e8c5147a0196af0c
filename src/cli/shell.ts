import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Flags, Shell } from '../inputs/flags.ts'
import type { InputName, RawInputs } from '../inputs/index.ts'
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

/** The request of a terminal: the flags, and the default files of its user for missing flags. */
export async function readTerminalInputs({ inputs }: Flags): Promise<RawInputs> {
  const workspace = process.cwd()
  const [knownHosts, key, checkout] = await Promise.all([
    inputs.has('ssh-known-hosts') ? undefined : ownFile('known_hosts'),
    inputs.has('ssh-key') ? undefined : ownKey(),
    inputs.has('commit') ? undefined : checkoutCommit(workspace),
  ])
  const usual = new Map<InputName, string>()
  if (knownHosts !== undefined) usual.set('ssh-known-hosts', knownHosts)
  if (key !== undefined) usual.set('ssh-key', key)
  return {
    front: 'terminal',
    inputs: new Map([...usual, ...inputs]),
    environment: process.env,
    workspace,
    event: undefined,
    checkoutCommit: checkout,
  }
}

/** A file that OpenSSH keeps for its user. */
async function ownFile(name: string): Promise<string | undefined> {
  const read = await shell.readFile(`~/.ssh/${name}`)
  return read.ok ? read.value : undefined
}

/** The keys that `ssh` tries by itself, the one that it prefers first. */
const defaultKeys = ['id_ed25519', 'id_ecdsa', 'id_rsa']

/** The first default key, where no agent has a key. */
async function ownKey(): Promise<string | undefined> {
  if (await agentHasKeys()) return undefined
  const keys = await Promise.all(defaultKeys.map(ownFile))
  return keys.find((key) => key !== undefined)
}

/** `ssh-add -l` exits 0 if the agent has a key, 1 if it has none, and 2 if it cannot be reached. */
async function agentHasKeys(): Promise<boolean> {
  if ((process.env.SSH_AUTH_SOCK ?? '') === '') return false
  return new Promise((resolve) => {
    execFile('ssh-add', ['-l'], { timeout: 5_000 }, (error) => resolve(error === null))
  })
}

/** The commit that the checkout is at, or nothing outside of one. */
const checkoutCommit = (workspace: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    execFile('git', ['-C', workspace, 'rev-parse', '--verify', 'HEAD'], { timeout: 10_000 }, (error, stdout) =>
      resolve(error === null ? stdout.trim() : undefined),
    )
  })
