import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inputNames, type RawInputs, readRequest } from '../../src/inputs/index.ts'
import { readManifest } from '../../src/origin/manifest.ts'
import { kinds } from '../../src/targets/registry.ts'

const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'
const key = `-----BEGIN OPENSSH PRIVATE KEY-----\n${'A'.repeat(70)}\n-----END OPENSSH PRIVATE KEY-----\n`
const hosts = ['backoffice', 'prod-1', '[prod-2.example.com]:2222', 'bastion', 'manager', 'edge', 'legacy']
const hostKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGPIKrRpiKXX2x6sOsGbUpXEJEUxbkPrRk9Jr6kYJr5C'
const knownHosts = hosts.map((name) => `${name.startsWith('[') ? name : `${name}.example.com`} ${hostKey}\n`).join('')

/** The inputs of a step that checks hosts over SSH. */
export const overSsh = { 'ssh-key': key, 'ssh-known-hosts': knownHosts }

/** The manifest of a build with these files, where the examples expect it. */
export const built = (...paths: readonly string[]): Readonly<Record<string, string>> => ({
  'build-manifest.json': JSON.stringify({
    schema: 1,
    name: 'runtime-drift-manifest',
    commit,
    files: Object.fromEntries(paths.map((path) => [path, { sha256: 'ab'.repeat(32), size: 1 }])),
  }),
})

/** What the runner would make of an expression in a workflow. */
const evaluate = (text: string): string =>
  text.replace(/\$\{\{ (\S+) \}\}/g, (_, name) => (name === 'secrets.DEPLOY_KEY' ? key : knownHosts))

/** The request of a step with these inputs, in a repository with these files. */
export async function ask(given: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  const workspace = mkdtempSync(join(tmpdir(), 'runtime-drift-docs-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true })
      writeFileSync(join(workspace, path), text)
    }
    const inputs = inputNames.flatMap((name) =>
      given[name] === undefined ? [] : [[name, evaluate(given[name])] as const],
    )
    const raw: RawInputs = {
      front: 'action',
      inputs: new Map([...inputs, ['commit', commit]]),
      environment: {
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'acme/api',
        API_TOKEN: 'a-t0ken',
        SEARCH_COMMIT: '9b1d2c3e4f5a60718293a4b5c6d7e8f901234567',
        VERSION_TOKEN: 't0p-secret',
        BACKOFFICE_TOKEN: 'l3t-me-in',
        DRIFT_SECRET: '0123456789abcdef'.repeat(4),
      },
      workspace,
      event: { name: 'push', payload: { after: commit } },
    }
    return await readRequest(raw, kinds, () => {}, readManifest)
  } finally {
    rmSync(workspace, { recursive: true })
  }
}

/** The request of a step with this config file. */
export const askConfig = (text: string, given: Readonly<Record<string, string>> = overSsh, files = {}) =>
  ask(given, { ...files, '.github/runtime-drift.yml': text })
