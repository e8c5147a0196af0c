import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aCommit, root, run } from '../rig/act.ts'
import { type Engine, startEngine } from './rig/engine.ts'
import { liveOrSkip } from './rig/live.ts'
import { type Sshd, startSshd } from './rig/sshd.ts'

const revision = 'org.opencontainers.image.revision'
const home = mkdtempSync(join(tmpdir(), 'runtime-drift-doctor-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** A home folder as OpenSSH keeps it, with these of its files. */
function homeOf(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(home, name)
  mkdirSync(join(folder, '.ssh'), { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, '.ssh', file), text, { mode: 0o600 })
  return folder
}

const doctor = (folder: string, ...words: readonly string[]) =>
  run(
    [join(root, 'dist/cli.js'), 'doctor', '--commit', aCommit, ...words],
    { PATH: process.env.PATH, HOME: folder },
    folder,
  )

liveOrSkip('sshd')('runtime-drift doctor on a host without an engine', () => {
  let host: Sshd
  beforeAll(async () => {
    host = await startSshd({ programs: { docker: 'echo "docker: not found" >&2; exit 127' } })
  })
  afterAll(async () => host.stop())
  const words = () => ['--target', `prod=${host.address}`, '--services', 'api']

  it('logs in with the default key and the known hosts of its user, and names the engine as what is missing', async () => {
    const folder = homeOf('usual', { id_ed25519: host.key, known_hosts: host.knownHosts })
    const { exit, stdout, stderr } = await doctor(folder, ...words(), '--verbose')
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' })
    for (const step of ['client', 'resolve', 'connect', 'host key', 'login', 'shell'])
      expect(stdout).toContain(`✓ ${step} `)
    expect(stdout).toMatch(/✗ engine /)
    expect(stdout).toContain('Fix: ')
    expect(stdout).toMatch(/- answer +Not checked\./)
    expect(stdout).toContain(`ssh -F /dev/null`)
    expect(stdout).not.toContain('PRIVATE KEY')
  })

  it('fails at the host key where another one is known', async () => {
    const other = host.knownHosts.replaceAll(/ssh-ed25519 \S+/g, `ssh-ed25519 ${'A'.repeat(68)}`)
    const { exit, stdout } = await doctor(homeOf('other', { id_ed25519: host.key, known_hosts: other }), ...words())
    expect(exit).toBe(1)
    expect(stdout).toContain('✓ connect ')
    expect(stdout).toMatch(/✗ host key /)
    expect(stdout).toMatch(/- login +Not checked\./)
  })

  it('fails at the login where the host does not accept the key', async () => {
    const unknownHost = await startSshd()
    const folder = homeOf('stranger', { id_ed25519: unknownHost.key, known_hosts: host.knownHosts })
    await unknownHost.stop()
    const { exit, stdout } = await doctor(folder, ...words())
    expect(exit).toBe(1)
    expect(stdout).toContain('✓ host key ')
    expect(stdout).toMatch(/✗ login /)
    expect(stdout).toMatch(/- shell +Not checked\./)
  })

  it('fails at the connection where nothing listens', async () => {
    const folder = homeOf('closed', { id_ed25519: host.key, known_hosts: host.knownHosts })
    const { exit, stdout } = await doctor(folder, '--target', 'prod=ssh://deploy@127.0.0.1:9', '--services', 'api')
    expect(exit).toBe(1)
    expect(stdout).toContain('✓ resolve ')
    expect(stdout).toMatch(/✗ connect /)
  })
})

liveOrSkip(
  'docker',
  'sshd',
  'root',
)('runtime-drift doctor on a host with an engine', () => {
  let engine: Engine
  let host: Sshd
  beforeAll(async () => {
    engine = await startEngine()
    host = await startSshd({ env: { DOCKER_HOST: engine.host } })
    await engine.build('acme/api', { labels: { [revision]: 'd'.repeat(40) } })
    await engine.build('acme/worker', { labels: {} })
    await engine.docker('run', '-d', '--name', 'api', 'acme/api')
    await engine.docker('run', '-d', '--name', 'worker', 'acme/worker')
  })
  afterAll(async () => {
    await host?.stop()
    await engine?.stop()
  })
  const folder = () => homeOf('engine', { id_ed25519: host.key, known_hosts: host.knownHosts })

  it('exits 0 where the service can be identified, whichever commit it runs', async () => {
    const { exit, stdout } = await doctor(folder(), '--target', host.address, '--services', 'api')
    expect({ exit, stdout }).toMatchObject({ exit: 0 })
    for (const row of [
      /✓ engine +Docker at /,
      /✓ Compose +The host has /,
      /✓ clock /,
      /✓ api +1 instance, commit dddd/,
      /label\s+org\.opencontainers/,
    ])
      expect(stdout).toMatch(row)
  })

  it('fails for an image without a label, and for a service that is not there', async () => {
    const { exit, stdout } = await doctor(folder(), '--target', host.address, '--services', 'worker nowhere')
    expect(exit).toBe(1)
    expect(stdout).toMatch(/✗ worker /)
    expect(stdout).toContain(revision)
    expect(stdout).toMatch(/✗ nowhere /)
  })
})
