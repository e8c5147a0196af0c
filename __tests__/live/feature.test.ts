import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Acted, act } from '../rig/act.ts'
import { type Backoffice, openBackoffice } from './rig/backoffice.ts'
import { type Engine, startEngine } from './rig/engine.ts'
import { liveOrSkip } from './rig/live.ts'
import { type Sshd, startSshd } from './rig/sshd.ts'

/** What the back office is written in and built into, without the workflow screen and with it. */
const sources = { 'apps/api/src/index.ts': 'export {}\n', '.gitignore': 'dist/\n' }
const screen = { 'apps/api/src/workflow/index.ts': 'export const workflows = []\n' }
const plain = { healthz: 'ok\n', 'index.js': 'serve()\n', 'httpd.conf': '# nobody is asked\n' }
const withScreen = { ...plain, 'workflow/index.js': 'workflows()\n', 'api/workflows': '[]\n' }
const guarded = { ...withScreen, 'httpd.conf': '/api/workflows:clerk:a-long-password\n' }

liveOrSkip(
  'docker',
  'sshd',
  'nginx',
  'root',
)('the workflow screen, from its source to who may use it', () => {
  let engine: Engine
  let host: Sshd
  let office: Backoffice
  let commit = ''

  beforeAll(async () => {
    engine = await startEngine()
    host = await startSshd({ env: { DOCKER_HOST: engine.host } })
    office = await openBackoffice(engine)
  })
  afterAll(async () => {
    await office?.remove()
    await host?.stop()
    await engine?.stop()
  })

  const config = (): string => `targets:
  prod: ${host.address}
services:
  api:
    artifact: /app/dist
    manifest: dist/build-manifest.json
    require: hashed
routes:
  - GET ${office.url}/healthz -> 200
features:
  workflow:
    source: apps/api/src/workflow/**
    artifact: { service: api, path: workflow/index.js }
    route: GET ${office.url}/api/workflows
    guard:
      anonymous: 401
      invalid: { headers: { Authorization: Basic bm9ib2R5Om5vdGhpbmc= }, status: 401 }
      authorized: { headers: { Authorization: "Basic \${BACKOFFICE_TOKEN}" }, status: 200 }
`

  async function verify(state: string, wait = '1s', token = office.token) {
    const acted = await act({
      sha: commit,
      checkout: office.checkout,
      inputs: { 'ssh-key': host.key, 'ssh-known-hosts': host.knownHosts, wait, interval: '500ms' },
      env: { BACKOFFICE_TOKEN: token },
      files: { '.github/runtime-drift.yml': config() },
    })
    const folder = process.env.RUNTIME_DRIFT_SUMMARIES
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, `${state}.md`), acted.summary)
      writeFileSync(join(folder, `${state}.log`), acted.log.join('\n'))
      writeFileSync(join(folder, `${state}.json`), JSON.stringify(acted.report, null, 2))
    }
    const { exit, leftovers, complaints } = acted
    expect({ exit, leftovers, complaints }).toEqual({
      exit: state === 'guarded' ? 0 : 1,
      leftovers: [],
      complaints: [],
    })
    return { ...acted, ...readReport(acted) }
  }

  it('breaks the source link when it is not in the commit, and shows where it is', async () => {
    commit = await office.commit(sources)
    await office.build(plain)
    await office.deploy()
    await office.route('/healthz')
    const { row, causes, summary, annotations } = await verify('missing')
    expect({ row, causes }).toEqual({ row: '✗ (✗) (✓) (✗) (✗)', causes: ['not-in-commit'] })
    expect(summary).toContain('Drifted: broken at source')
    expect(summary).toContain("git log --all --oneline -n 5 -- ':(top,glob)apps/api/src/workflow/**'")
    expect(annotations.find(({ name }) => name === 'error')?.properties).toMatchObject({
      file: '.github/runtime-drift.yml',
      line: '12',
      title: 'Runtime drift: workflow',
    })
  })

  it('breaks the build link when it is in the source but not in the artifact', async () => {
    commit = await office.commit(screen)
    await office.build(plain)
    await office.deploy()
    const { row, causes, summary } = await verify('unbuilt')
    expect({ row, causes }).toEqual({ row: '✓ ✗ (✓) (✗) (✗)', causes: ['not-in-build'] })
    expect(summary).toContain('Drifted: broken at build')
    expect(summary).toContain('add `workflow/index.js` to the build of `api`')
  })

  it('breaks the runtime link when it is built but not running, and shows the command that fixes it', async () => {
    commit = await office.commit({ 'apps/api/build.json': '{ "entries": ["index", "workflow/index"] }\n' })
    await office.build(withScreen)
    const { row, causes, summary } = await verify('stale')
    expect({ row, causes }).toEqual({ row: '✓ ✓ ✗ (✗) (✗)', causes: ['built-not-recreated'] })
    expect(summary).toContain('is missing from 1 of 1 instance of')
    const fix = /^\s*(?:\$ )?(docker-compose .*)$/m.exec(summary)?.[1] ?? ''
    expect(fix).toMatch(/ up -d .*api$/)
    await office.paste(fix)
  })

  it('breaks the route link when it is running but the proxy does not route it', async () => {
    const { row, causes, summary } = await verify('unrouted')
    expect(row).toBe('✓ ✓ ✓ ✗ (✗)')
    expect(causes).toHaveLength(1)
    expect(summary).toContain('Drifted: broken at route')
  })

  it('breaks the auth link at once when it is open to anonymous requests', async () => {
    await office.route('/healthz', '/api/workflows')
    const { row, causes, summary, annotations, report } = await verify('open', '30s')
    expect({ row, causes }).toEqual({ row: '✓ ✓ ✓ ✓ ✗', causes: ['open-to-anonymous'] })
    expect(report).toMatchObject({ run: { checks: 1, ended: 'cannot-converge' } })
    expect(summary).toContain('but anonymous requests are allowed')
    expect(annotations.filter(({ name }) => name === 'error').map(({ data }) => data)).toEqual([
      expect.stringContaining('returned an unexpected response to an anonymous request: expected 401, received 200'),
      expect.stringContaining(
        'returned an unexpected response to a request with an invalid credential: expected 401, received 200',
      ),
    ])
  })

  it('is proven when it is routed and guarded and authorized requests are allowed, with the secret masked everywhere', async () => {
    commit = await office.commit({ 'apps/api/src/guard.ts': 'export {}\n' })
    await office.build(guarded)
    await office.deploy()
    const processes = watchProcesses(office.token)
    const { row, causes, outputs, annotations, stdout, stderr, summary, report } = await verify('guarded', '20s')
    expect({ row, causes, annotations }).toEqual({ row: '✓ ✓ ✓ ✓ ✓', causes: [], annotations: [] })
    expect(outputs).toMatchObject({ verified: 'true', verdict: 'proven' })
    expect(processes.found()).toEqual([])
    const texts = [stderr, summary, JSON.stringify(report), stdout.replaceAll(`::add-mask::${office.token}`, '')]
    for (const text of texts) expect(text).not.toContain(office.token)
    expect(stdout).toContain(`::add-mask::${office.token}`)
  })

  it('refuses authorized requests when their secret was rotated on one side only, and shows no secret', async () => {
    const rotated = Buffer.from('clerk:the-password-of-before').toString('base64')
    const { row, causes, summary, stdout, report } = await verify('rotated', '1s', rotated)
    expect({ row, causes }).toEqual({ row: '✓ ✓ ✓ ✓ ✗', causes: ['locked-out'] })
    expect(summary).toContain('like an invalid credential. The server does not know the value of `authorization`')
    for (const text of [summary, JSON.stringify(report), stdout.replaceAll(`::add-mask::${rotated}`, '')])
      expect(text).not.toContain(rotated)
  })
})

/** The row of the first feature by its marks, and the codes of the causes. */
function readReport({ report }: Acted): { readonly row: string; readonly causes: readonly string[] } {
  const { features, verdict } = report as {
    readonly features: readonly { readonly links: readonly { readonly state: string; readonly blocked: boolean }[] }[]
    readonly verdict: { readonly causes: readonly { readonly code: string }[] }
  }
  const marks: Readonly<Record<string, string>> = { holds: '✓', broken: '✗', unknown: '?', unclaimed: '○' }
  const links = features[0]?.links ?? []
  return {
    row: links.map(({ state, blocked }) => (blocked ? `(${marks[state]})` : marks[state])).join(' '),
    causes: verdict.causes.map(({ code }) => code),
  }
}

/** Looks every few milliseconds whether the command line of any process holds a secret. */
function watchProcesses(secret: string): { found(): readonly string[] } {
  const found = new Set<string>()
  const timer = setInterval(() => {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        if (line.includes(secret)) found.add(line.replaceAll('\0', ' '))
      } catch {
        // It ended in between.
      }
    }
  }, 10)
  timer.unref()
  return {
    found() {
      clearInterval(timer)
      return [...found]
    },
  }
}
