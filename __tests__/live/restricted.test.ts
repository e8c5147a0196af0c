import { spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { merged } from '../builders/observations.ts'
import { root, run } from '../rig/act.ts'
import { type Engine, startEngine } from './rig/engine.ts'
import { liveOrSkip } from './rig/live.ts'
import { type Sshd, startSshd } from './rig/sshd.ts'

const revision = 'org.opencontainers.image.revision'

liveOrSkip(
  'docker',
  'sshd',
  'root',
)('a key that may only run the installed collector', () => {
  let engine: Engine
  let sshd: Sshd
  let home = ''
  const program = () => join(home, 'installed/runtime-drift-collect')

  beforeAll(async () => {
    engine = await startEngine()
    home = await mkdtemp(join(tmpdir(), 'drift-restricted-'))
    await chmod(home, 0o755)
    await mkdir(join(home, 'installed'))
    await mkdir(join(home, 'dist'))
    await writeFile(join(home, 'dist/index.js'), 'new\n')
    await type('manifest', 'dist', '--out', 'manifest.json', '--commit', merged)
    for (const [name, text] of [
      ['right', 'new\n'],
      ['cached', 'old\n'],
    ] as const)
      await engine.build(name, { labels: { [revision]: merged }, files: { '/app/dist/index.js': text } })
    await configure()
    sshd = await startSshd({
      env: { DOCKER_HOST: engine.host },
      config: ['LogLevel DEBUG1', `ForceCommand ${program()}`, 'AllowTcpForwarding no', 'PermitTTY no'],
    })
    await writeFile(join(home, 'key'), sshd.key, { mode: 0o600 })
    await writeFile(join(home, 'known_hosts'), sshd.knownHosts)
    await install()
  })
  afterAll(async () => {
    await sshd?.stop()
    await engine?.stop()
    await rm(home, { recursive: true, force: true })
  })
  afterEach(async () => engine.clear())

  const type = (...words: readonly string[]) =>
    run([join(root, 'src/cli.ts'), ...words], { PATH: process.env.PATH ?? '', HOME: home }, home)

  const configure = (service = 'api', more = '') =>
    writeFile(
      join(home, 'drift.yml'),
      `targets: { host: { address: "${sshd?.address ?? 'ssh://root@127.0.0.1'}", collector: installed } }\nservices:\n  ${service}:\n    container: { name: ${service} }\n    artifact: /app/dist\n    manifest: manifest.json\n${more}`,
    )

  async function install(): Promise<void> {
    const { exit, stdout, stderr } = await type('collector', '--forced-command', '--config', 'drift.yml')
    if (exit !== 0) throw new Error(stderr)
    await writeFile(program(), stdout, { mode: 0o755 })
  }

  async function verify(...words: readonly string[]) {
    const access = ['--ssh-key', '@key', '--ssh-known-hosts', '@known_hosts']
    const pace = words.includes('--wait') ? [] : ['--wait', '10s', '--interval', '100ms']
    const { exit, stderr } = await type(
      'verify',
      '--config',
      'drift.yml',
      '--commit',
      merged,
      ...access,
      ...pace,
      ...['--json', 'report.json'],
      ...words,
    )
    if (exit === 64 || exit === 70) throw new Error(stderr)
    const { verdict } = JSON.parse(await readFile(join(home, 'report.json'), 'utf8'))
    const runtime = verdict.chain.find(({ link }: { link: string }) => link === 'runtime')
    const [finding] = runtime.findings
    return {
      verdict: verdict.kind,
      proof: runtime.proof,
      codes: runtime.findings.map(({ code }: { code: string }) => code),
      reason: finding?.why?.reason,
    }
  }

  const start = (image: string, name: string) => engine.docker('run', '-d', '--init', '--name', name, image)

  const ssh = (...words: readonly string[]) =>
    spawnSync(
      'ssh',
      [
        '-F',
        '/dev/null',
        '-i',
        join(home, 'key'),
        '-o',
        `UserKnownHostsFile=${join(home, 'known_hosts')}`,
        '-o',
        'BatchMode=yes',
        '-p',
        `${sshd.port}`,
        `${sshd.user}@127.0.0.1`,
        ...words,
      ],
      { encoding: 'utf8', input: 'id\n', timeout: 20_000 },
    )

  it('proves files, with one login for all checks', async () => {
    await configure()
    await start('right', 'api')
    const before = sshd.counts().connections
    expect(await verify('--require', 'hashed', '--stable', '5')).toMatchObject({ verdict: 'proven', proof: 'hashed' })
    expect(sshd.counts().connections - before).toBe(1)
  })

  it('reports files of another build', async () => {
    await configure()
    await start('cached', 'api')
    expect(await verify()).toMatchObject({ verdict: 'drifted', codes: ['runtime/file-changed'] })
  })

  it('serves no service that the program was not made for', async () => {
    await configure('other')
    await start('right', 'other')
    expect(await verify('--wait', '0s')).toMatchObject({ verdict: 'unproven', reason: 'service-not-collected' })
  })

  it('serves no other selection under the same name', async () => {
    await configure()
    const text = (await readFile(join(home, 'drift.yml'), 'utf8')).replace('{ name: api }', '{ name: other }')
    await writeFile(join(home, 'drift.yml'), text)
    await start('right', 'other')
    expect(await verify('--wait', '0s')).toMatchObject({ verdict: 'unproven', reason: 'selection-differs' })
  })

  it('serves no file at another path', async () => {
    await configure()
    const text = (await readFile(join(home, 'drift.yml'), 'utf8')).replace('/app/dist', '/etc')
    await writeFile(join(home, 'drift.yml'), text)
    await start('right', 'api')
    expect((await verify('--wait', '0s')).verdict).toBe('unproven')
  })

  it.each([['id'], ['sh', '-s'], ['cat', '/etc/shadow'], ['runtime-drift-collect', ';', 'id'], []])(
    'runs no command: %s',
    (...words) => {
      const { stdout, status } = ssh(...words)
      expect(status).toBe(64)
      expect(stdout).not.toMatch(/uid=|root:/)
    },
  )

  it('is reported by a target that sends its script', async () => {
    await configure()
    const text = (await readFile(join(home, 'drift.yml'), 'utf8')).replace(', collector: installed', '')
    await writeFile(join(home, 'drift.yml'), text)
    expect((await verify('--wait', '0s')).verdict).toBe('unproven')
  })
})
