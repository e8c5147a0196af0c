import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdapters, machineTime } from '../../src/app.ts'
import { inputNames, readRequest } from '../../src/inputs/index.ts'
import { seen } from '../../src/model/evidence.ts'
import type { Outcome } from '../../src/model/verdict.ts'
import { readManifest } from '../../src/origin/manifest.ts'
import { buildReport } from '../../src/reporters/rows/index.ts'
import { kinds } from '../../src/targets/registry.ts'
import { verify } from '../../src/verify.ts'
import { before, merged } from '../builders/observations.ts'
import { type Engine, startEngine } from './rig/engine.ts'
import { liveOrSkip } from './rig/live.ts'
import { type Sshd, startSshd } from './rig/sshd.ts'

/** Containers of one service that report their builds and publish no port. */
liveOrSkip(
  'docker',
  'sshd',
  'root',
)('a route at each instance', () => {
  let engine: Engine
  let host: Sshd

  beforeAll(async () => {
    engine = await startEngine()
    host = await startSshd({ env: { DOCKER_HOST: engine.host } })
    const labels = { 'org.opencontainers.image.revision': merged }
    const command = ['/bin/busybox', 'httpd', '-f', '-p', '3000', '-h', '/www']
    const built = (commit: string) => ({ labels, command, files: { 'www/version.json': `{"commit":"${commit}"}` } })
    await engine.build('fresh', built(merged))
    // Its label was made anew, and what is inside was not.
    await engine.build('cached', built(before))
  })
  afterEach(() => engine.clear())
  afterAll(async () => {
    await host?.stop()
    await engine?.stop()
  })

  /** Starts a container of the service, and waits until it responds. */
  const start = (name: string, image: string, ...options: readonly string[]) =>
    engine.docker('run', '-d', '--name', name, '--label', 'tier=api', ...options, image)

  async function ask(target: string, more = ''): Promise<{ readonly outcome: Outcome; readonly received: string }> {
    const workspace = await mkdtemp(join(tmpdir(), 'drift-instances-'))
    try {
      await mkdir(join(workspace, '.github'))
      const config = `targets: { prod: "${target}" }
services: { api: { container: { label: tier=api } } }
routes:
  - request: GET http://backoffice.invalid/version.json
    via: { service: api, port: 3000 }
    build: { json: /commit }${more}
    expect: { status: 200 }
`
      await writeFile(join(workspace, '.github/runtime-drift.yml'), config)
      const given: Readonly<Record<string, string>> = {
        ...{ commit: merged, wait: '3s', interval: '1s', stable: '1', timeout: '8s' },
        ...{ 'ssh-key': host.key, 'ssh-known-hosts': host.knownHosts },
      }
      const request = await readRequest(
        {
          front: 'action',
          inputs: new Map(inputNames.map((name) => [name, given[name] ?? ''] as const)),
          environment: {},
          workspace,
          event: { name: 'push', payload: { after: merged, deleted: false } },
        },
        kinds,
        () => {},
        readManifest,
      )
      if (!request.ok) throw new Error(JSON.stringify(request.problems))
      const adapters = createAdapters(request.value, { workspace, name: undefined, apiUrl: undefined, path: '' })
      const origin = { observe: async () => seen({ where: 'event' as const, exists: true }) }
      const calm = new AbortController().signal
      const outcome = await verify(request.value.plan, { ...adapters, origin }, machineTime, () => {}, calm)
      return { outcome, received: JSON.stringify(buildReport(outcome)) }
    } finally {
      await rm(workspace, { recursive: true })
    }
  }

  const places = [
    ['an engine of this machine', () => `docker://${engine.socket}`],
    ['a host over ssh', () => host.address],
  ] as const

  it.each(places)(
    'holds when every one of them answers with the build, on %s',
    async (_, place) => {
      await start('api-1', 'fresh')
      await start('api-2', 'fresh')
      const { outcome } = await ask(place(), '\n    samples: 3')
      expect(outcome.verdict.kind).toBe('proven')
      expect(outcome.observations.answers).toMatchObject([
        { evidence: { value: { tally: { samples: 6, by: 'instance', groups: [{ addresses: ['api-1', 'api-2'] }] } } } },
      ])
    },
    30_000,
  )

  it.each(places)(
    'names the one that answers with another build, on %s',
    async (_, place) => {
      await start('api-1', 'fresh')
      await start('api-2', 'cached')
      await start('api-3', 'fresh')
      const { outcome } = await ask(place())
      expect(outcome.verdict).toMatchObject({ kind: 'drifted', broken: 'route' })
      const route = outcome.verdict.chain.find(({ link }) => link === 'route')
      expect(route?.findings).toMatchObject([
        {
          code: 'route/mixed-builds',
          builds: [
            { build: merged, addresses: ['api-1', 'api-3'] },
            { build: before, addresses: ['api-2'] },
          ],
        },
      ])
    },
    30_000,
  )

  it('sends requests to the host’s loopback for a container on the host network, and none for one without a network', async () => {
    await start('api-1', 'fresh', '--network', 'host')
    expect((await ask(host.address)).outcome.verdict.kind).toBe('proven')
    await start('api-2', 'fresh', '--network', 'none')
    const { outcome, received } = await ask(host.address)
    expect(outcome.verdict.kind).toBe('unproven')
    expect(received).toContain('api-2')
    expect(outcome.verdict.chain.find(({ link }) => link === 'route')?.findings).toMatchObject([
      { code: 'route/unknown', why: { reason: 'instance-without-address' }, part: { count: 1, of: 2, at: ['api-2'] } },
    ])
  })
})
