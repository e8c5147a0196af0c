import { chmod, copyFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { debian, type EngineKind } from './engine-kinds.ts'
import { freePort, run, start, stop, until } from './started.ts'

/**
 * A separate Docker Engine: data, socket and pid file in a temporary folder, a separate bridge, nothing shared with
 * an engine that the machine may have. No image can be pulled in a test, so images are built from scratch around busybox.
 *
 *   const engine = await startEngine()
 *   await engine.build('api', { labels: { 'org.opencontainers.image.revision': commit } })
 *   await engine.docker('run', '-d', '--name', 'api', 'api')
 *   await engine.stop()
 */
export interface Engine {
  /** `unix://…`: what DOCKER_HOST must be. */
  readonly host: string
  readonly socket: string
  readonly kind: EngineKind
  /** The folder of its client's settings. */
  readonly settings: string
  /** The environment in which `docker` and Compose speak to this engine. */
  readonly env: NodeJS.ProcessEnv
  /** Runs the docker CLI; gives stdout, rejects with stderr. */
  docker(...args: readonly string[]): Promise<string>
  /** Builds an image that sleeps, and gives its id. */
  build(reference: string, context?: BuildContext): Promise<string>
  /** Removes every container, running or not. */
  clear(): Promise<void>
  /** Ends the engine and its containers, and removes everything it wrote. */
  stop(): Promise<void>
}

export interface BuildContext {
  readonly labels?: Readonly<Record<string, string>>
  /** Files of the image besides busybox: path to text. */
  readonly files?: Readonly<Record<string, string>>
  /** Folders of this machine that are copied into it: path in the image to path here. */
  readonly folders?: Readonly<Record<string, string>>
  /** The command; default: sleeps for a day. */
  readonly command?: readonly string[]
  /** Lines of the Dockerfile before the command, such as `HEALTHCHECK`. */
  readonly lines?: readonly string[]
}

export async function startEngine(kind: EngineKind = debian): Promise<Engine> {
  const dir = await mkdtemp(join(tmpdir(), 'drift-engine-'))
  const socket = join(dir, 'docker.sock')
  const host = `unix://${socket}`
  const settings = kind.plugins === undefined ? {} : { cliPluginsExtraDirs: [kind.plugins] }
  await writeFile(join(dir, 'config.json'), JSON.stringify(settings))
  // A login that may not use the engine may read the settings of its client.
  await chmod(dir, 0o711)
  const env = { PATH: kind.path, HOME: dir, DOCKER_HOST: host, DOCKER_CONFIG: dir, LC_ALL: 'C' }
  const bridge = await addBridge()
  const { child, received } = start(
    kind.dockerd,
    [
      ...['--bridge', bridge, '--data-root', join(dir, 'data'), '--exec-root', join(dir, 'exec')],
      ...['--pidfile', join(dir, 'pid'), '-H', host],
      // Engines that run side by side would remove each other's rules; published ports go through docker-proxy.
      ...['--iptables=false', '--ip6tables=false'],
    ],
    { ...process.env, PATH: kind.path },
  )
  const docker = (...args: readonly string[]): Promise<string> => run(kind.docker, args, env)
  const ready = (): Promise<boolean> => docker('version').then(...[() => true, () => false])
  const engine: Engine = {
    host,
    socket,
    kind,
    settings: dir,
    env,
    docker,
    build: (reference, context = {}) => build(docker, dir, reference, context),
    clear: async () => {
      const ids = await docker('ps', '-aq')
      if (ids !== '') await docker('rm', '-f', ...ids.split('\n'))
    },
    stop: async () => {
      if (child.exitCode === null && (await ready())) {
        await engine.clear()
        await docker('network', 'prune', '-f')
      }
      await stop(child)
      await unmount(join(dir, 'exec'))
      await run('ip', ['link', 'delete', bridge])
      await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
  try {
    await until(ready, received, 40_000)
  } catch (error) {
    await engine.stop()
    throw error
  }
  return engine
}

/** What an engine mounts for a network of the host, or of a swarm, stays when it ends. */
async function unmount(below: string): Promise<void> {
  const mounts = (await readFile('/proc/self/mounts', 'utf8')).split('\n').map((line) => line.split(' ')[1] ?? '')
  for (const path of mounts.filter((one) => one.startsWith(`${below}/`)).reverse()) await run('umount', [path])
}

/** Engines that share docker0 give the same address to containers of both. */
async function addBridge(): Promise<string> {
  const some = await freePort()
  const name = `drift${some}`
  await run('ip', ['link', 'add', 'name', name, 'type', 'bridge'])
  await run('ip', ['address', 'add', `10.${200 + (Math.floor(some / 256) % 50)}.${some % 256}.1/24`, 'dev', name])
  return name
}

async function build(
  docker: Engine['docker'],
  dir: string,
  reference: string,
  { labels = {}, files = {}, folders = {}, command = ['/bin/busybox', 'sleep', '86400'], lines = [] }: BuildContext,
): Promise<string> {
  const context = await mkdtemp(join(dir, 'build-'))
  await copyFile('/bin/busybox', join(context, 'busybox'))
  const copies: string[] = []
  for (const [at, [path, text]] of Object.entries(files).entries()) {
    await writeFile(join(context, `file-${at}`), text)
    copies.push(`COPY file-${at} ${path}`)
  }
  for (const [at, [path, from]] of Object.entries(folders).entries()) {
    await cp(from, join(context, `folder-${at}`), { recursive: true })
    copies.push(`COPY folder-${at} ${path}`)
  }
  const all = ['FROM scratch', 'COPY busybox /bin/busybox', ...copies, ...lines, `CMD ${JSON.stringify(command)}`]
  await writeFile(join(context, 'Dockerfile'), `${all.join('\n')}\n`)
  const flags = Object.entries(labels).flatMap(([key, value]) => ['--label', `${key}=${value}`])
  const id = await docker('build', '-q', ...flags, '-t', reference, context)
  await rm(context, { recursive: true })
  return id
}
