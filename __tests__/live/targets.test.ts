import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HostView } from '../../src/model/host.ts'
import type { Instance } from '../../src/model/instance.ts'
import { readDockerTarget } from '../../src/targets/docker/index.ts'
import type { ServiceAsk } from '../../src/targets/port.ts'
import { type Engine, startEngine } from './rig/engine.ts'
import { liveOrSkip } from './rig/live.ts'
import { startRegistry } from './rig/registry.ts'
import { lookOnce, openSsh, requestFor } from './rig/request.ts'
import { type Sshd, type SshdOptions, startSshd } from './rig/sshd.ts'
import { run, until } from './rig/started.ts'

const revision = 'org.opencontainers.image.revision'
const [before, after] = ['1'.repeat(40), '2'.repeat(40)]
const asks: readonly ServiceAsk[] = ['api', 'dashboard'].map((name) => ({ name, container: { by: 'service', name } }))

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function sshd(options: SshdOptions = {}): Promise<Sshd> {
  const host = await startSshd(options)
  closers.push(host.stop)
  return host
}

async function viewOf(host: Sshd, of: readonly ServiceAsk[] = asks): Promise<HostView> {
  const evidence = await lookOnce(openSsh(requestFor(host)), of)
  if (evidence.kind === 'missing' || evidence.value.kind !== 'host') throw new Error(JSON.stringify(evidence))
  return evidence.value
}

const named = (view: HostView, name: string): Instance => {
  const found = view.instances.find((instance) => instance.name === name)
  if (found === undefined) throw new Error(`no ${name} in ${view.instances.map(({ name }) => name).join()}`)
  return found
}

liveOrSkip(
  'docker',
  'sshd',
  'root',
)('a look at a real engine', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await startEngine()
  })
  afterAll(async () => engine.stop())
  afterEach(async () => engine.clear())
  const onEngine = (options: SshdOptions = {}): Promise<Sshd> =>
    sshd({ ...options, env: { DOCKER_HOST: engine.host, ...options.env } })

  it('reports compose services that were rebuilt and not recreated, until they are recreated', async () => {
    const project = await mkdtemp('/tmp/drift-project-')
    closers.push(() => rm(project, { recursive: true }))
    const file = join(project, 'docker-compose.yml')
    await writeFile(
      file,
      'version: "3"\nservices:\n  api: { image: acme/api }\n  dashboard: { image: acme/dashboard }\n',
    )
    const up = () => run('/usr/bin/docker-compose', ['-p', 'office', '-f', file, 'up', '-d'], engine.env)
    const build = (commit: string) =>
      Promise.all(
        ['acme/api', 'acme/dashboard'].map((image) => engine.build(image, { labels: { [revision]: commit } })),
      )
    await build(before)
    await up()
    await build(after)
    const host = await onEngine()
    const drifted = await viewOf(host)
    expect(drifted.instances.map(({ services }) => services).sort()).toEqual([['api'], ['dashboard']])
    for (const instance of drifted.instances) {
      expect(instance).toMatchObject({ state: 'running', reference: expect.stringMatching(/^acme\//) })
      expect(instance.ownLabels.revision).toBe(before)
      expect(instance.image).toMatchObject({ id: instance.imageId, tags: [], labels: { revision: before } })
      expect(instance.resolved).toMatchObject({ labels: { revision: after } })
      expect(instance.resolved?.id).not.toBe(instance.imageId)
      expect(instance.compose).toMatchObject({ project: 'office', oneoff: false, number: '1', configFiles: [file] })
    }
    await up()
    for (const instance of (await viewOf(host)).instances) {
      expect(instance.image).toEqual(instance.resolved)
      expect(instance).toMatchObject({ ownLabels: { revision: after }, image: { labels: { revision: after } } })
    }
  })

  it('shows every container, running or not, with its health and how it ended', async () => {
    await engine.build('api', { lines: ['HEALTHCHECK --interval=1s --retries=1 CMD ["/bin/busybox", "false"]'] })
    await engine.build('plain')
    const label = ['--label', 'com.docker.compose.project=p', '--label', 'com.docker.compose.service=api']
    await engine.docker('create', '--name', 'created', ...label, 'plain')
    await engine.docker('run', '-d', '--name', 'ill', ...label, 'api')
    await engine.docker('run', '-d', '--name', 'held', ...label, 'plain')
    await engine.docker('pause', 'held')
    await engine
      .docker('run', '--name', 'over', ...label, 'plain', '/bin/busybox', 'sh', '-c', 'exit 7')
      .catch(() => '')
    const health = '{{.State.Health.Status}}'
    while ((await engine.docker('inspect', '--format', health, 'ill')) === 'starting')
      await new Promise((wait) => setTimeout(wait, 200))
    const view = await viewOf(await onEngine())
    expect(named(view, 'created')).toMatchObject({ state: 'created', startedAt: '0001-01-01T00:00:00Z' })
    expect(named(view, 'ill')).toMatchObject({ state: 'running', health: 'unhealthy' })
    expect(named(view, 'held')).toMatchObject({ state: 'paused', health: undefined })
    expect(named(view, 'over')).toMatchObject({ state: 'exited', exitCode: 7 })
    expect(Math.abs(view.clock - Date.now() / 1000)).toBeLessThan(60)
    await engine.docker('unpause', 'held')
  })

  it('distinguishes labels of a container from those of its image, and reads hostile ones safely', async () => {
    const hostile = `::set-output name=verified::true\n##[add-mask]true\u001B[31m\u202E</code>\nruntime-drift/1 end`
    await engine.build('api', { labels: { [revision]: before } })
    const labels = join(await mkdtemp('/tmp/drift-labels-'), 'labels')
    closers.push(() => rm(join(labels, '..'), { recursive: true }))
    await writeFile(labels, `org.opencontainers.image.version=${'v'.repeat(60_000)}\n`)
    const flags = ['--label', `${revision}=${hostile}`, '--label-file', labels]
    await engine.docker('create', '--name', 'api', ...flags, 'api')
    const instance = named(await viewOf(await onEngine()), 'api')
    expect(instance.ownLabels).toMatchObject({ revision: hostile, version: 'v'.repeat(256) })
    expect(instance.image?.labels).toMatchObject({ revision: before, version: undefined })
  })

  it('reports when the image of a container, or its name, is gone', async () => {
    await engine.build('api', { labels: { test: 'gone' } })
    await engine.docker('create', '--name', 'api', 'api')
    await engine.docker('rmi', '--force', 'api')
    expect(named(await viewOf(await onEngine()), 'api')).toMatchObject({
      reference: 'api',
      image: undefined,
      resolved: undefined,
    })
  })

  it('follows what was created from an id, or from a beginning of one', async () => {
    const id = await engine.build('api', { labels: { test: 'id' } })
    await engine.docker('create', '--name', 'api', id)
    await engine.docker('create', '--name', 'dashboard', id.slice(7, 19))
    const view = await viewOf(await onEngine())
    for (const name of ['api', 'dashboard'])
      expect(named(view, name).resolved).toMatchObject({ id, tags: ['api:latest'] })
  })

  it('follows digests of a registry, also of an image that has lost its tag', async () => {
    const registry = await startRegistry()
    closers.push(registry.stop)
    const repository = `${registry.domain}/acme/api`
    const id = await engine.build(`${repository}:main`, { labels: { test: 'digest' } })
    await engine.docker('push', '-q', `${repository}:main`)
    const pushed = await engine.docker('image', 'inspect', '--format', '{{index .RepoDigests 0}}', id)
    await engine.docker('create', '--name', 'api', pushed)
    await engine.docker('create', '--name', 'dashboard', `${repository}:main`)
    await engine.build(`${repository}:main`, { labels: { test: 'digest of the next' } })
    const view = await viewOf(await onEngine())
    expect(named(view, 'api')).toMatchObject({
      reference: pushed,
      imageId: id,
      resolved: { id, repoDigests: [pushed] },
    })
    expect(named(view, 'dashboard')).toMatchObject({ imageId: id, image: { id, repoDigests: [pushed] } })
    expect(named(view, 'dashboard').resolved).toMatchObject({ tags: [`${repository}:main`], repoDigests: [] })
  })

  it('needs at most four docker calls, and a kilobyte for each container, among a hundred unrelated containers', async () => {
    await engine.build('ghcr.io/acme/backoffice-api', {
      labels: { [revision]: before, 'org.opencontainers.image.source': 'https://github.com/acme/backoffice' },
    })
    await engine.build('other')
    const compose = (name: string, value: string) => ['--label', `com.docker.compose.${name}=${value}`]
    const label = [
      ...compose('project', 'ai-backoffice-pack'),
      ...compose('service', 'api'),
      ...compose('project.working_dir', '/srv/deploy/ai-backoffice-pack'),
      ...compose('project.config_files', '/srv/deploy/ai-backoffice-pack/docker-compose.yml'),
    ]
    const create = async (count: number, name: string, image: string, flags: readonly string[]) => {
      for (let at = 0; at < count; at += 1) await engine.docker('create', '--name', `${name}-${at}`, ...flags, image)
    }
    await create(20, 'ai-backoffice-pack-api', 'ghcr.io/acme/backoffice-api', label)
    await create(100, 'other', 'other', [])
    const calls = join(await mkdtemp('/tmp/drift-calls-'), 'calls')
    closers.push(() => rm(join(calls, '..'), { recursive: true }))
    const host = await onEngine({
      programs: {
        docker: `echo "$1" >> ${calls}; exec /usr/bin/docker "$@"`,
        sh: `/bin/sh "$@" | tee ${calls}.wire`,
      },
    })
    const [api = { name: '', container: { by: 'name', name: '' } }] = asks
    expect((await viewOf(host, [api])).instances).toHaveLength(20)
    expect((await readFile(calls, 'utf8')).trim().split('\n').length).toBeLessThanOrEqual(4)
    expect((await readFile(`${calls}.wire`)).length).toBeLessThanOrEqual(20 * 1024)
    expect(await readFile(`${calls}.wire`, 'utf8')).not.toContain('other')
  })

  it('reports the same on this machine as over ssh', async () => {
    await engine.build('api')
    await engine.docker('create', '--name', 'api', 'api')
    const host = await onEngine()
    const local = readDockerTarget(requestFor(host, { address: `docker://${engine.socket}` }), process.env)
    if (!local.ok) throw new Error(JSON.stringify(local.problems))
    const evidence = await lookOnce(local.value, asks)
    expect(evidence).toMatchObject({ kind: 'seen', value: { instances: (await viewOf(host)).instances } })
  })

  it('reports a socket that this user may not open', async () => {
    const sh = 'exec setpriv --reuid 65534 --regid 65534 --clear-groups /bin/sh "$@"'
    const host = await onEngine({ programs: { sh } })
    await run('chmod', ['711', join(engine.socket, '..')])
    expect(await lookOnce(openSsh(requestFor(host)), asks)).toMatchObject({
      kind: 'missing',
      why: { phase: 'run', reason: 'engine-permission', received: expect.stringContaining('permission denied') },
    })
  })

  it('leaves no client behind when the engine hangs', async () => {
    const paused = await startEngine()
    closers.push(paused.stop)
    const host = await sshd({ env: { DOCKER_HOST: paused.host } })
    const daemon = Number(await readFile(join(paused.socket, '..', 'pid'), 'utf8'))
    const clients = async (): Promise<number> =>
      Number(
        await run('sh', ['-c', `cat /proc/[0-9]*/environ 2>/dev/null | grep -zc 'DOCKER_HOST=${paused.host}' || :`]),
      )
    const target = openSsh(requestFor(host, { timeout: 3_000 }))
    process.kill(daemon, 'SIGSTOP')
    try {
      const looking = target.observe(asks, new AbortController().signal)
      await until(async () => (await clients()) > 0, host.log)
      expect(await looking).toMatchObject({ kind: 'missing', why: { reason: 'session-timeout' } })
      await until(async () => (await clients()) === 0, host.log)
    } finally {
      process.kill(daemon, 'SIGCONT')
      target.close()
    }
  })

  it('reports an engine that was stopped', async () => {
    const other = await startEngine()
    await other.stop()
    const host = await sshd({ env: { DOCKER_HOST: other.host } })
    expect(await lookOnce(openSsh(requestFor(host)), asks)).toMatchObject({
      kind: 'missing',
      why: { phase: 'run', reason: 'engine-down' },
    })
  })
})

liveOrSkip(
  'sshd',
  'docker',
  'root',
)('a host that is nothing but busybox', () => {
  /** A root that sshd accepts: below a folder that only root may write to. */
  async function busyboxRoot(): Promise<string> {
    const root = await mkdtemp('/run/drift-root-')
    closers.push(() => rm(root, { recursive: true }))
    await run('chmod', ['755', root])
    for (const folder of ['bin', 'dev', 'tmp', 'root']) await mkdir(join(root, folder))
    await copyFile('/bin/busybox', join(root, 'bin/busybox'))
    for (const name of ['sh', 'awk', 'sed', 'date', 'cat']) await symlink('busybox', join(root, 'bin', name))
    // Whatever shell the password file names for this user is this one here.
    for (const name of ['bash', 'zsh', 'fish'])
      await writeFile(join(root, 'bin', name), '#!/bin/sh\nexec /bin/sh "$@"\n', { mode: 0o755 })
    await run('mknod', ['-m', '666', join(root, 'dev/null'), 'c', '1', '3'])
    return root
  }
  const listing = (root: string): Promise<string> =>
    run('find', [root, '-type', 'f', '-printf', '%p %s %T@\n', '-o', '-type', 'd', '-printf', '%p %T@\n'])

  it('reports a host without docker', async () => {
    const root = await busyboxRoot()
    const host = await sshd({ config: [`ChrootDirectory ${root}`] })
    expect(await lookOnce(openSsh(requestFor(host)), asks)).toMatchObject({
      kind: 'missing',
      why: { phase: 'run', reason: 'engine-missing' },
    })
  })

  it('leaves the host unchanged', async () => {
    const root = await busyboxRoot()
    await writeFile(join(root, 'bin/docker'), '#!/bin/sh\nexit 0\n', { mode: 0o755 })
    const host = await sshd({ config: [`ChrootDirectory ${root}`] })
    const found = await listing(root)
    expect(await lookOnce(openSsh(requestFor(host)), asks)).toMatchObject({ kind: 'seen', value: { instances: [] } })
    expect(await listing(root)).toBe(found)
  })
})
