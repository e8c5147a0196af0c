import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { merged } from '../builders/observations.ts'
import { act, root, run } from '../rig/act.ts'
import { type Engine, startEngine } from './rig/engine.ts'
import { debian } from './rig/engine-kinds.ts'
import { liveOrSkip } from './rig/live.ts'
import { type Sshd, startSshd } from './rig/sshd.ts'
import { createSudoer, type Sudoer } from './rig/sudoer.ts'

liveOrSkip(
  'docker',
  'sshd',
  'sudo',
)('a host where docker is a script for sudo', () => {
  let engine: Engine
  let user: Sudoer
  let sshd: Sshd
  let home = ''

  beforeAll(async () => {
    engine = await startEngine()
    user = await createSudoer('USER ALL=(root) NOPASSWD: ALL')
    home = await mkdtemp(join(tmpdir(), 'drift-sudo-'))
    await chmod(home, 0o755)
    const docker = `exec sudo -n env DOCKER_HOST=${engine.host} ${debian.docker} "$@"`
    sshd = await startSshd({ user: user.name, programs: { docker } })
    await mkdir(join(home, 'dist'))
    await writeFile(join(home, 'dist/index.js'), 'new\n')
    const words = ['manifest', 'dist', '--out', 'manifest.json', '--commit', merged]
    await run([join(root, 'src/cli.ts'), ...words], { PATH: process.env.PATH ?? '' }, home)
    for (const [name, text] of [
      ['right', 'new\n'],
      ['cached', 'old\n'],
    ] as const)
      await engine.build(name, {
        labels: { 'org.opencontainers.image.revision': merged },
        files: { '/app/dist/index.js': text },
      })
  })
  afterAll(async () => {
    await sshd?.stop()
    await engine?.stop()
    await user?.remove()
    await rm(home, { recursive: true, force: true })
  })
  afterEach(async () => engine.clear())

  it.each([
    ['right', 'true', 'proven'],
    ['cached', 'false', 'drifted'],
  ])('gives the same evidence as docker: the image %s', async (image, verified, verdict) => {
    await engine.docker('run', '-d', '--init', '--name', 'api', image)
    const service = `{ container: { name: api }, artifact: /app/dist, manifest: manifest.json }`
    const files = {
      'manifest.json': await readFile(join(home, 'manifest.json'), 'utf8'),
      'drift.yml': `targets: { host: "${sshd.address}" }\nservices: { api: ${service} }\n`,
    }
    const access = { 'ssh-key': sshd.key, 'ssh-known-hosts': sshd.knownHosts }
    const inputs = { config: 'drift.yml', commit: merged, wait: '5s', interval: '100ms', ...access }
    const { outputs, report } = await act({ inputs, files })
    expect(outputs).toMatchObject({ verified })
    expect(report).toMatchObject({ verdict: { kind: verdict } })
    const [runtime] = (report as { verdict: { chain: { link: string; proof?: string }[] } }).verdict.chain.filter(
      ({ link }) => link === 'runtime',
    )
    if (verdict === 'proven') expect(runtime?.proof).toBe('hashed')
  })
})
