import { execFileSync, spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { merged } from '../builders/observations.ts'
import { root, run } from '../rig/act.ts'
import { type Engine, startEngine } from './rig/engine.ts'
import { liveOrSkip } from './rig/live.ts'
import { type Sshd, startSshd } from './rig/sshd.ts'
import { freePort } from './rig/started.ts'

/** The lines of docs/guides/restrict-the-ssh-key.md, typed as they are but for names, paths, ports and the key. */

const revision = 'org.opencontainers.image.revision'

liveOrSkip(
  'docker',
  'sshd',
  'sudo',
  'root',
)('the guide about a restricted key', () => {
  const user = `drift-${process.pid}-${Math.floor(1e6 * Math.random())}`
  let engine: Engine
  let sshd: Sshd
  let home = ''
  let page = ''
  let key = ''
  let web: Server
  let port = 0

  beforeAll(async () => {
    page = await readFile(join(root, 'docs/guides/restrict-the-ssh-key.md'), 'utf8')
    engine = await startEngine()
    home = await mkdtemp(join(tmpdir(), 'drift-guide-'))
    await chmod(home, 0o755)
    await engine.build('right', { labels: { [revision]: merged } })
    await engine.docker('run', '-d', '--init', '--name', 'api', 'right')
    for (const block of [blockWith('useradd'), blockWith('sudoers.d')]) sh(block.replace(/^.*\binstall\b.*$/m, ''))
    // The engine of the test is at another socket than Docker's own.
    await writeFile(`/etc/sudoers.d/${user}-rig`, `Defaults:${user} env_keep += "DOCKER_HOST"\n`, { mode: 0o440 })
    await mkdir(`/home/${user}/.ssh`)
    sshd = await startSshd({
      user,
      env: { DOCKER_HOST: engine.host },
      config: ['AuthorizedKeysFile .ssh/authorized_keys', 'LogLevel DEBUG1'],
    })
    await writeFile(join(home, 'key'), sshd.key, { mode: 0o600 })
    key = execFileSync('ssh-keygen', ['-y', '-f', join(home, 'key')], { encoding: 'utf8' }).trim()
    await writeFile(join(home, 'known_hosts'), sshd.knownHosts)
    web = createServer(({ url }, response) => response.writeHead(url === '/healthz' ? 200 : 404).end())
    port = await freePort()
    await new Promise<void>((done) => web.listen(port, '127.0.0.1', done))
  })
  afterAll(async () => {
    web?.close()
    await sshd?.stop()
    await engine?.stop()
    spawnSync('userdel', ['--remove', '--force', user])
    for (const name of [user, `${user}-rig`]) await rm(`/etc/sudoers.d/${name}`, { force: true })
    await rm(home, { recursive: true, force: true })
  })

  /** The one code block of the guide that contains a text. */
  function blockWith(text: string): string {
    const blocks = [...page.matchAll(/^```(?:sh|text)\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
    const [block, more] = blocks.filter((one) => one.includes(text))
    if (block === undefined || more !== undefined) throw new Error(`not one block of the guide contains ${text}`)
    return block
  }

  /** A text of the guide with the names, paths, ports and the key of this test. */
  const here = (text: string): string =>
    text
      .replaceAll('/usr/local/sbin/runtime-drift-collect', join(home, 'sbin/collect'))
      .replaceAll(/(?<![\w/-])runtime-drift(?= ALL|$)/gm, user)
      .replaceAll('sudoers.d/runtime-drift', `sudoers.d/${user}`)
      .replaceAll('localhost:3000', `localhost:${port}`)
      .replace('ssh-ed25519 AAAA…', key)

  const sh = (text: string): string => execFileSync('sh', ['-ec', here(text)], { encoding: 'utf8', cwd: home })

  const type = (...words: readonly string[]) =>
    run([join(root, 'src/cli.ts'), ...words], { PATH: process.env.PATH ?? '', HOME: home }, home)

  /** Installs the program for this config, allows the key what the line says, and verifies. */
  async function verify(line: string, more = '', setting = '') {
    await writeFile(`/home/${user}/.ssh/authorized_keys`, here(line))
    const target = `{ address: "${sshd.address}", collector: installed${setting} }`
    const config = `targets:\n  host: ${target}\nservices:\n  api: { container: { name: api } }\n${more}`
    await writeFile(join(home, 'drift.yml'), config)
    const { exit, stdout, stderr } = await type('collector', '--forced-command', '--config', 'drift.yml')
    if (exit !== 0) throw new Error(stderr)
    await writeFile(join(home, 'runtime-drift-collect'), stdout)
    await mkdir(join(home, 'sbin'), { recursive: true })
    sh(/^.*\binstall\b.*$/m.exec(blockWith('useradd'))?.[0] ?? 'false')
    const access = ['--ssh-key', '@key', '--ssh-known-hosts', '@known_hosts', '--commit', merged]
    const pace = ['--wait', '5s', '--interval', '100ms', '--json', 'report.json']
    const told = await type('verify', '--config', 'drift.yml', ...access, ...pace)
    if (told.exit === 64 || told.exit === 70) throw new Error(told.stderr)
    const { verdict } = JSON.parse(await readFile(join(home, 'report.json'), 'utf8'))
    const codes = verdict.chain.flatMap(({ findings }: { findings: readonly { code: string }[] }) =>
      findings.map(({ code }) => code),
    )
    return { verdict: verdict.kind, codes }
  }

  const ssh = (...words: readonly string[]) =>
    spawnSync(
      'ssh',
      [
        ...['-F', '/dev/null', '-i', join(home, 'key'), '-o', `UserKnownHostsFile=${join(home, 'known_hosts')}`],
        ...['-o', 'BatchMode=yes', '-p', `${sshd.port}`, `${user}@127.0.0.1`, ...words],
      ],
      { encoding: 'utf8', input: 'id\n', timeout: 20_000 },
    )

  const restricted = () => blockWith('\nrestrict,command="sudo'.trim())
  const route = (to: number) =>
    `routes:\n  - { request: "GET http://localhost:${to}/healthz", expect: { status: 200 }, via: host }\n`

  it('has a key that proves with sudo, and that runs nothing else', async () => {
    expect(await verify(restricted())).toMatchObject({ verdict: 'proven' })
    for (const words of [['id'], ['sudo', '-n', 'id'], ['sh', '-s']]) expect(ssh(...words).stdout).not.toMatch(/uid=/)
  })

  it('has a user who may run the program as root, without arguments, and nothing else', async () => {
    await verify(restricted())
    const may = (...words: readonly string[]) => spawnSync('su', [user, '-c', `sudo -n ${words.join(' ')} </dev/null`])
    const program = join(home, 'sbin/collect')
    expect(may(program).stderr.toString()).toContain('the request is not valid')
    for (const words of [[program, 'x'], ['id'], ['docker', 'ps'], ['sh', program]])
      expect(may(...words).stderr.toString()).toMatch(/password is required|not allowed/)
    expect(execFileSync('id', ['-nG', user], { encoding: 'utf8' })).not.toContain('docker')
  })

  it('has a key that opens no tunnel, and one that opens those that it allows', async () => {
    const line = blockWith('permitopen=')
    expect(await verify(restricted(), route(port))).toMatchObject({ verdict: 'unproven' })
    expect(await verify(line, route(port))).toMatchObject({ verdict: 'proven' })
    const other = await freePort()
    const second = createServer((_, response) => response.end())
    await new Promise<void>((done) => second.listen(other, '127.0.0.1', done))
    expect(await verify(line, route(other))).toMatchObject({ verdict: 'unproven' })
    second.close()
  })

  it('has a key that proves through a proxy of the socket that only allows GET requests', async () => {
    const asked: string[] = []
    const proxy = createServer(({ method = '', url, headers }, response) => {
      asked.push(method)
      if (method !== 'GET' && method !== 'HEAD') return response.writeHead(403).end()
      const onward = request(
        { socketPath: engine.host.replace('unix://', ''), method, path: url, headers },
        (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers)
          answer.pipe(response)
        },
      )
      return onward.end()
    })
    const at = await freePort()
    await new Promise<void>((done) => proxy.listen(at, '127.0.0.1', done))
    const line = blockWith('DOCKER_HOST=tcp').replace('127.0.0.1:2375', `127.0.0.1:${at}`)
    // Other tests run engines on this machine at the same time, and a port could lead to any of them.
    expect(await verify(line, '', ', remote-engine: true')).toMatchObject({ verdict: 'proven' })
    expect(asked).toContain('GET')
    proxy.close()
  })
})
