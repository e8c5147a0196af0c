import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { merged } from '../builders/observations.ts'
import { root, run } from '../rig/act.ts'
import { type Engine, startEngine } from './rig/engine.ts'
import { liveOrSkip } from './rig/live.ts'

const revision = 'org.opencontainers.image.revision'
const secret = '0123456789abcdef'.repeat(4)

liveOrSkip('docker', 'root')('what a host publishes of itself', () => {
  let engine: Engine
  let home = ''
  let web: Server
  let page = ''
  let origin = ''
  let serving: ChildProcess | undefined

  beforeAll(async () => {
    engine = await startEngine()
    home = await mkdtemp(join(tmpdir(), 'drift-published-'))
    web = createServer((_, response) => response.end(page))
    await new Promise<void>((listening) => web.listen(0, '127.0.0.1', listening))
    origin = `http://127.0.0.1:${(web.address() as AddressInfo).port}`
    for (const [name, text] of [
      ['right', 'new\n'],
      ['cached', 'old\n'],
    ] as const)
      await engine.build(name, { labels: { [revision]: merged }, files: { '/app/dist/index.js': text } })
    await mkdir(join(home, 'dist'))
    await writeFile(join(home, 'dist/index.js'), 'new\n')
    await command('manifest', 'dist', '--out', 'manifest.json', '--commit', merged)
  })
  afterAll(async () => {
    serving?.kill()
    web?.closeAllConnections()
    web?.close()
    await engine?.stop()
    await rm(home, { recursive: true, force: true })
  })
  afterEach(async () => engine.clear())

  let collect = (): void => {}

  const environment = (): Record<string, string> => ({
    PATH: process.env.PATH ?? '',
    HOME: home,
    DOCKER_HOST: engine.host,
    DRIFT_SECRET: secret,
  })
  const command = (...words: readonly string[]) => run([join(root, 'src/cli.ts'), ...words], environment(), home)

  const configure = (address: string, sign = '', container = 'backoffice'): Promise<void> =>
    writeFile(
      join(home, 'drift.yml'),
      `targets: { host: { address: ${address}, evidence: true${sign} } }\nservices:\n  api:\n    container: { name: ${container} }\n    artifact: /app/dist\n    manifest: manifest.json\n    require: hashed\n`,
    )

  async function verify(): Promise<{
    readonly exit: number | null
    readonly proof: unknown
    readonly causes: unknown
  }> {
    const words = [
      '--config',
      'drift.yml',
      '--commit',
      merged,
      '--wait',
      '10s',
      '--interval',
      '100ms',
      '--json',
      'report.json',
    ]
    const { exit, stderr } = await command('verify', ...words)
    if (exit === 64 || exit === 70) throw new Error(stderr)
    const report = JSON.parse(await readFile(join(home, 'report.json'), 'utf8'))
    const runtime = report.verdict.chain.find(({ link }: { link: string }) => link === 'runtime')
    return { exit, proof: runtime.proof, causes: report.verdict.causes.map(({ code }: { code: string }) => code) }
  }

  /** What a timer on the host does: runs the script, and puts what it prints where the web server finds it. */
  async function publish(): Promise<void> {
    const { exit, stdout, stderr } = await command('collector', '--config', 'drift.yml')
    if (exit !== 0) throw new Error(stderr)
    collect = () => {
      page = spawnSync('sh', ['-s'], { input: stdout, env: environment(), encoding: 'utf8' }).stdout
    }
    collect()
  }

  /** Publishes anew while `work` goes on, as a timer does. */
  async function republishing<T>(work: () => Promise<T>): Promise<T> {
    const timer = setInterval(() => collect(), 500)
    return work().finally(() => clearInterval(timer))
  }

  it('proves the files of a container by their hashes', async () => {
    await engine.docker('run', '-d', '--name', 'backoffice', 'right')
    await configure(`${origin}/drift`)
    await publish()
    expect(await republishing(verify)).toEqual({ exit: 0, proof: 'hashed', causes: [] })
  })

  it('proves nothing by a document that is read twice and never published anew', async () => {
    await engine.docker('run', '-d', '--name', 'backoffice', 'right')
    await configure(`${origin}/drift`)
    await publish()
    expect(await verify()).toMatchObject({ exit: 2, causes: ['not-stable'] })
  })

  it('finds the right label over the wrong files', async () => {
    await engine.docker('run', '-d', '--name', 'backoffice', 'cached')
    await configure(`${origin}/drift`)
    await publish()
    expect(await verify()).toMatchObject({ exit: 1, causes: ['stale-cache'] })
  })

  it('reports that it was hashed with the manifest of another build', async () => {
    await engine.docker('run', '-d', '--name', 'backoffice', 'right')
    await configure(`${origin}/drift`)
    await publish()
    const whole = await readFile(join(home, 'manifest.json'), 'utf8')
    await writeFile(join(home, 'dist/index.js'), 'newer\n')
    await command('manifest', 'dist', '--out', 'manifest.json', '--commit', merged)
    const outcome = await verify()
    await writeFile(join(home, 'manifest.json'), whole)
    expect(outcome).toMatchObject({ exit: 2 })
    expect(await readFile(join(home, 'report.json'), 'utf8')).toContain('files-of-another-build')
  })

  it('proves nothing about a container that the host did not select', async () => {
    await engine.docker('run', '-d', '--name', 'staging', 'right')
    await engine.docker('run', '-d', '--name', 'backoffice', 'cached')
    await configure(`${origin}/drift`, '', 'staging')
    await publish()
    await configure(`${origin}/drift`)
    expect(await verify()).toMatchObject({ exit: 2 })
    expect(await readFile(join(home, 'report.json'), 'utf8')).toContain('selection-differs')
  })

  it('names a collector that is too old', async () => {
    await engine.docker('run', '-d', '--name', 'backoffice', 'right')
    await configure(`${origin}/drift`)
    await publish()
    page = page.replaceAll(/^runtime-drift\/\d+ /gm, 'runtime-drift/1 ')
    expect(await verify()).toMatchObject({ exit: 2 })
    expect(await readFile(join(home, 'report.json'), 'utf8')).toContain('collector-outdated')
  })

  it('sends a new signed answer for each request, so that an old answer is detected', async () => {
    await engine.docker('run', '-d', '--name', 'backoffice', 'right')
    await configure(origin)
    const env = { ...environment(), RUNTIME_DRIFT_SIGN_SECRET: secret }
    serving = spawn(
      process.execPath,
      [join(root, 'src/cli.ts'), 'serve', '--config', 'drift.yml', '--listen', '127.0.0.1:0'],
      {
        cwd: home,
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    const received = await new Promise<string>((resolve) =>
      serving?.stderr?.once('data', (chunk) => resolve(String(chunk))),
    )
    const url = /http:\/\/\S+?runtime-drift\b/.exec(received)?.[0] ?? received
    await configure(url, ', sign: { secret: "${DRIFT_SECRET}" }')
    expect(await verify()).toEqual({ exit: 0, proof: 'hashed', causes: [] })
    await engine.clear()
    await engine.docker('run', '-d', '--name', 'backoffice', 'cached')
    expect(await verify()).toMatchObject({ exit: 1, causes: ['stale-cache'] })
  })
})
