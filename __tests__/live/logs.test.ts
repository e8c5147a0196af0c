import { merged } from '../builders/observations.ts'
import { act } from '../rig/act.ts'
import { startApp } from './rig/edge.ts'
import { type Engine, startEngine } from './rig/engine.ts'
import { liveOrSkip } from './rig/live.ts'
import { lookOnce, openSsh, requestFor } from './rig/request.ts'
import { type Sshd, startSshd } from './rig/sshd.ts'

liveOrSkip(
  'docker',
  'sshd',
  'root',
)('the log of what fails', () => {
  let engine: Engine
  let host: Sshd

  beforeAll(async () => {
    engine = await startEngine()
    host = await startSshd({ env: { DOCKER_HOST: engine.host } })
    const say =
      'i=0; while [ $i -lt 60 ]; do echo line $i; i=$((i+1)); done; sleep 0.3; echo "db: postgres://app:hunter22@db/x" >&2; sleep 0.3; echo sent s3cr3t-value; sleep 86400'
    const labels = { 'org.opencontainers.image.revision': merged }
    await engine.build('loud', { labels, command: ['/bin/busybox', 'sh', '-c', say] })
    await engine.docker('run', '-d', '--name', 'api', 'loud')
    await new Promise((received) => setTimeout(received, 1_500))
    await engine.docker('run', '-d', '--name', 'dumb', '--log-driver', 'none', 'loud')
  })
  afterAll(async () => {
    await host?.stop()
    await engine?.stop()
  })

  const look = (name: string, lines?: number) =>
    lookOnce(openSsh(requestFor(host)), [
      {
        name,
        container: { by: 'name', name },
        ...(lines === undefined ? {} : { logs: { lines, conceal: ['s3cr3t-value'] } }),
      },
    ])

  it('is read over the same connection on request, without secrets', async () => {
    const evidence = await look('api', 4)
    expect(evidence).toMatchObject({
      kind: 'seen',
      value: { instances: [{ log: { value: ['line 58', 'line 59', expect.any(String), expect.any(String)] } }] },
    })
    const received = JSON.stringify(evidence)
    expect([received.includes('postgres://app:***@db/x'), received.includes('sent ***')]).toEqual([true, true])
    expect(received).not.toMatch(/hunter22|s3cr3t/)
  })

  it('is not read without a request', async () => {
    const evidence = await look('api')
    expect(JSON.stringify(evidence)).not.toContain('line 59')
  })

  it('is missing where the engine keeps none, without losing other evidence', async () => {
    expect(await look('dumb', 4)).toMatchObject({
      kind: 'seen',
      value: { instances: [{ state: 'running', log: { kind: 'missing', why: { reason: 'engine-failed' } } }] },
    })
  })

  it('is folded into the summary when a route fails', async () => {
    const app = await startApp(merged)
    try {
      const config = `targets: { prod: "${host.address}" }\nlogs: 3\nservices: { api: }\nroutes: ["GET ${app.origin}/fails -> 200"]\n`
      const { exit, summary } = await act({
        inputs: { 'ssh-key': host.key, 'ssh-known-hosts': host.knownHosts, wait: '0s', stable: '1' },
        files: { '.github/runtime-drift.yml': config },
        sha: merged,
      })
      expect(exit).toBe(1)
      expect(summary).toContain('docker logs --tail 50 api')
      expect(summary).toContain('<summary><code>api</code> on <code>prod</code>: the last 3 lines</summary>')
      expect(summary).toMatch(/<pre>line 59<br>db: postgres:\/\/app:\*\*\*@db\/x<br>/)
    } finally {
      await app.stop()
    }
  })
})
