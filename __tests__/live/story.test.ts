import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aCommit, act } from '../rig/act.ts'
import { type Engine, startEngine } from './rig/engine.ts'
import { liveOrSkip } from './rig/live.ts'
import { builtFiles, openPack, type Pack } from './rig/pack.ts'
import { type Sshd, startSshd } from './rig/sshd.ts'

const before = '0f1e2d3c4b5a69788796a5b4c3d2e1f001122334'

liveOrSkip(
  'docker',
  'sshd',
  'root',
)('the story, over a real ssh against real compose containers', () => {
  let engine: Engine
  let host: Sshd
  let pack: Pack
  let fix = ''
  /** What the build job of the merged commit recorded. */
  let manifest = ''

  beforeAll(async () => {
    engine = await startEngine()
    host = await startSshd({ env: { DOCKER_HOST: engine.host } })
    pack = await openPack(engine)
    await pack.build(before, false)
    await pack.compose('up', '-d')
    await pack.build(aCommit, true)
    manifest = await record()
  })
  afterAll(async () => {
    await pack?.remove()
    await host?.stop()
    await engine?.stop()
  })

  async function record(): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'drift-story-'))
    try {
      const out = join(folder, 'build-manifest.json')
      const files = Object.entries(builtFiles(true)).map(([path, text]) => [`dist/${path}`, text])
      const { exit } = await act({
        action: 'manifest',
        inputs: { path: 'dist', out },
        files: Object.fromEntries(files),
      })
      expect(exit).toBe(0)
      return readFileSync(out, 'utf8')
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  const config = (): string => `targets:
  prod: ${host.address}
services:
  api: &built
    artifact: /www
    manifest: build-manifest.json
    require: hashed
  dashboard: *built
routes:
  - GET ${pack.url}/healthz -> 200
  - GET ${pack.url}/api/workflows -> 200
`
  const verify = (wait: string) =>
    act({
      inputs: { 'ssh-key': host.key, 'ssh-known-hosts': host.knownHosts, wait, interval: '500ms' },
      files: { '.github/runtime-drift.yml': config(), 'build-manifest.json': manifest },
    })

  it('fails at the runtime link: built, not recreated', async () => {
    const { exit, outputs, annotations, summary, log, report, leftovers, complaints } = await verify('1s')
    expect({ exit, outputs, leftovers, complaints }).toEqual({
      exit: 1,
      outputs: {
        verified: 'false',
        verdict: 'drifted',
        'broken-link': 'runtime',
        commit: aCommit,
        report: expect.any(String),
      },
      leftovers: [],
      complaints: [],
    })
    expect(report).toMatchObject({
      verdict: {
        kind: 'drifted',
        broken: 'runtime',
        chain: [
          { link: 'source', state: 'holds' },
          { link: 'build', state: 'holds' },
          {
            link: 'runtime',
            state: 'broken',
            findings: [{ code: 'runtime/not-recreated' }, { code: 'runtime/not-recreated' }],
          },
          {
            link: 'route',
            state: 'broken',
            blocked: true,
            findings: [{ code: 'route/status', status: 404, explained: true }],
          },
          { link: 'auth', state: 'unclaimed' },
        ],
        causes: [{ code: 'built-not-recreated', services: ['api', 'dashboard'] }],
      },
    })
    const errors = annotations.filter(({ name }) => name === 'error')
    expect(errors.map(({ properties }) => [properties['file'], properties['line'], properties['title']])).toEqual([
      ['.github/runtime-drift.yml', '4', 'Runtime drift: api'],
      ['.github/runtime-drift.yml', '8', 'Runtime drift: dashboard'],
    ])
    fix = /^\s*(?:\$ )?(docker-compose .*)$/m.exec(summary)?.[1] ?? ''
    expect(fix).toBe(
      `docker-compose -p ${pack.project} --project-directory ${pack.folder} -f ${pack.folder}/compose.yml up -d api dashboard`,
    )
    expect(log.join('\n')).toContain(fix)
  })

  it('is proven after the fix', async () => {
    await pack.paste(fix)
    const { exit, outputs, annotations, summary, report } = await verify('20s')
    expect({ exit, outputs, annotations }).toEqual({
      exit: 0,
      outputs: { verified: 'true', verdict: 'proven', 'broken-link': '', commit: aCommit, report: expect.any(String) },
      annotations: [],
    })
    expect(summary).toContain('Proven')
    expect(report).toMatchObject({
      verdict: { chain: [{}, { state: 'holds' }, { state: 'holds', proof: 'hashed' }, { state: 'holds' }, {}] },
    })
  })

  it('waits for a deployment in progress, and reports what it waits for', async () => {
    await pack.build('c'.repeat(40), true)
    await pack.compose('up', '-d')
    await pack.build(aCommit, true)
    const verifying = verify('30s')
    await new Promise((next) => setTimeout(next, 2_000))
    await pack.paste(fix)
    const { exit, log } = await verifying
    expect(exit).toBe(0)
    expect(log.filter((line) => /check 1: .*broken at runtime/.test(line))).toHaveLength(1)
  })
})
