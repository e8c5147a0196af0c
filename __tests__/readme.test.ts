import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type Asked, inputNames, readRequest } from '../src/inputs/index.ts'
import { readManifest } from '../src/origin/manifest.ts'
import { kinds } from '../src/targets/registry.ts'

const readme = readFileSync(join(dirname(fileURLToPath(import.meta.url)), '..', 'README.md'), 'utf8')
const snippet = (marker: string): string =>
  new RegExp(`<!-- ${marker} -->\n\`\`\`yaml\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? ''

const key = `-----BEGIN OPENSSH PRIVATE KEY-----\n${'A'.repeat(70)}\n-----END OPENSSH PRIVATE KEY-----\n`
const hosts = ['backoffice', 'prod-1', '[prod-2.example.com]:2222', 'bastion']
const hostKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGPIKrRpiKXX2x6sOsGbUpXEJEUxbkPrRk9Jr6kYJr5C'
const knownHosts = hosts.map((name) => `${name.startsWith('[') ? name : `${name}.example.com`} ${hostKey}\n`).join('')

/** What the runner would make of an expression in the README. */
const evaluate = (text: string): string =>
  text.replace(/\$\{\{ (\S+) \}\}/g, (_, name) => (name === 'secrets.DEPLOY_KEY' ? key : knownHosts))

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Asks what a step with these inputs, in a repository with these files, would ask. */
async function ask(given: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  const workspace = mkdtempSync(join(tmpdir(), 'runtime-drift-readme-'))
  folders.push(workspace)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
  const inputs = inputNames.flatMap((name) =>
    given[name] === undefined ? [] : [[name, evaluate(given[name])] as const],
  )
  const asked: Asked = {
    front: 'action',
    inputs: new Map([...inputs, ['commit', '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d']]),
    environment: { API_TOKEN: 'a-t0ken', VERSION_TOKEN: 't0p-secret', BACKOFFICE_TOKEN: 'l3t-me-in' },
    workspace,
    event: { name: 'push', payload: { after: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d' } },
  }
  return readRequest(asked, kinds, () => {}, readManifest)
}

/** The step of ours in a workflow of the README. */
function step(name: string): Readonly<Record<string, string>> {
  const jobs: Record<string, { steps: { uses?: string; with?: Record<string, string> }[] }> = parse(
    snippet(`snippet: ${name}`),
  ).jobs
  const found = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ uses }) => uses?.startsWith('OWNER/runtime-drift@'))
  return found?.with ?? {}
}

describe('what the README shows', () => {
  it('asks for one host, two services and two routes in the smallest step', async () => {
    const request = await ask(step('smallest'))
    expect(request).toMatchObject({
      ok: true,
      value: {
        plan: {
          targets: [{ kind: 'ssh', yields: 'instances' }],
          services: [{ name: 'api' }, { name: 'dashboard' }],
          routes: [{ expect: { codes: [200] } }, { expect: { codes: [401] } }],
        },
      },
    })
  })

  it('asks an endpoint without any key', async () => {
    expect(await ask(step('endpoint'))).toMatchObject({
      ok: true,
      value: {
        plan: {
          targets: [{ kind: 'https', yields: 'statement' }],
          services: [],
          routes: [{}, { expect: { codes: [302, 401] } }],
        },
      },
    })
  })

  it('reads the whole config file as it stands there', async () => {
    const files = { '.github/runtime-drift.yml': snippet('config: whole') }
    const request = await ask({ 'ssh-key': key, 'ssh-known-hosts': knownHosts }, files)
    expect(request).toMatchObject({
      ok: true,
      value: { plan: { services: [{ name: 'api', instances: 2 }, { name: 'dashboard' }] } },
    })
    expect(request.ok && request.value.plan.targets.map(({ name }) => name)).toEqual(['prod-1', 'prod-2', 'public'])
  })

  it('hashes the files that the companion step recorded', async () => {
    const manifest = {
      schema: 1,
      name: 'runtime-drift-manifest',
      commit: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
      files: { 'index.js': { sha256: 'a'.repeat(64), size: 21 } },
    }
    const files = {
      '.github/runtime-drift.yml': snippet('config: hashed'),
      'build-manifest.json': JSON.stringify(manifest),
    }
    expect(await ask(step('hashed'), files)).toMatchObject({
      ok: true,
      value: { plan: { services: [{ name: 'api', require: 'hashed', files: { artifact: '/app/dist', count: 1 } }] } },
    })
  })

  it('asks more of a route than its status', async () => {
    const files = { '.github/runtime-drift.yml': `${snippet('config: routes')}services: { api: }\n` }
    const target = 'prod-1=ssh://deploy@prod-1.example.com'
    const request = await ask({ target, 'ssh-key': key, 'ssh-known-hosts': knownHosts }, files)
    expect(request).toMatchObject({
      ok: true,
      value: {
        plan: {
          routes: [
            { method: 'POST', headers: ['authorization', 'content-type'], body: 19, timeout: 5000 },
            { follow: 'same-origin', http: '2', certificateDays: 14, build: { by: 'meta' }, samples: 40 },
            { via: 'prod-1' },
            { each: { service: 'api', port: 3000 }, build: { by: 'json' } },
          ],
        },
      },
    })
    expect(request.ok && request.value.plan.routes[0]?.asserts).toHaveLength(5)
    expect(request.ok && request.value.sent.get(0)?.headers[0]).toEqual(['authorization', 'Bearer a-t0ken'])
  })

  it('is a plan that fetches what the public gets', async () => {
    const manifest = {
      schema: 1,
      name: 'runtime-drift-manifest',
      commit: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
      files: { 'index.html': { sha256: 'ab'.repeat(32), size: 1 } },
    }
    const files = {
      '.github/runtime-drift.yml': `targets: { prod: "docker://" }\n${snippet('config: served')}`,
      'build-manifest.json': JSON.stringify(manifest),
    }
    expect(await ask({}, files)).toMatchObject({
      ok: true,
      value: { plan: { served: [{ service: 'dashboard', at: 'https://backoffice.example.com/', asked: 1 }] } },
    })
  })

  it('is a plan that follows a feature through all links', async () => {
    const manifest = {
      schema: 1,
      name: 'runtime-drift-manifest',
      commit: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
      files: { 'workflow/index.js': { sha256: 'ab'.repeat(32), size: 1 } },
    }
    const files = {
      '.github/runtime-drift.yml': `targets: { prod: "docker://" }\n${snippet('config: feature')}`,
      'build-manifest.json': JSON.stringify(manifest),
    }
    expect(await ask({}, files)).toMatchObject({
      ok: true,
      value: {
        plan: {
          features: [{ name: 'workflow', artifacts: [{ listed: true }], routes: [0], guards: [0] }],
          guards: [{ callers: [{ name: 'stranger' }, { name: 'wrong' }, { name: 'invited', admitted: true }] }],
        },
      },
    })
  })

  it('asks for the ports and the variables of the example, without their values', async () => {
    const files = { '.github/runtime-drift.yml': snippet('config: conduct') }
    const request = await ask({ 'ssh-key': key, 'ssh-known-hosts': knownHosts }, files)
    expect(request).toMatchObject({
      ok: true,
      value: {
        plan: {
          services: [
            {
              listens: [{ port: 3000, host: 8080 }],
              env: [{ name: 'WORKFLOWS_ENABLED' }, { name: 'API_TOKEN' }],
              current: true,
            },
          ],
        },
      },
    })
    expect(JSON.stringify(request.ok && request.value.plan)).not.toContain('a-t0ken')
  })

  it('says what each exit code means', () => {
    for (const [verdict, code] of Object.entries({ proven: 0, drifted: 1, unproven: 2 }))
      expect(readme).toContain(`| \`${verdict}\` | ${code} |`)
  })
})
