import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Instance } from '../../src/model/instance.ts'
import type { ServiceAsk } from '../../src/targets/port.ts'
import { type Engine, startEngine } from './rig/engine.ts'
import { liveOrSkip } from './rig/live.ts'
import { lookOnce, openSsh, requestFor } from './rig/request.ts'
import { type Sshd, startSshd } from './rig/sshd.ts'
import { freePort, run, until } from './rig/started.ts'

const applets = 'RUN ["/bin/busybox", "--install", "-s", "/bin"]'
const web = (port: number): readonly string[] => ['httpd', '-f', '-p', String(port)]
/** The SHA-256 sum of `new\n`. */
const sum = '7aa7a5359173d05b63cfd682e3c38487f3cb4f7f1d60659fe59fab1505977d4c'

liveOrSkip(
  'docker',
  'sshd',
  'root',
)('how code runs inside a container', () => {
  let engine: Engine
  /** The user of the check is root, or a user who may only use the engine. */
  let root: Sshd
  let unprivileged: Sshd
  /** Root on a host that has nothing but busybox. */
  let small: Sshd
  const folders: string[] = []
  const servers: Server[] = []

  const folder = async (): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), 'drift-conduct-'))
    folders.push(made)
    return made
  }

  beforeAll(async () => {
    engine = await startEngine()
    const env = { DOCKER_HOST: engine.host }
    root = await startSshd({ env })
    const sh = 'exec setpriv --reuid 65534 --regid 65534 --clear-groups /bin/sh "$@"'
    unprivileged = await startSshd({ env, programs: { sh } })
    const applet = (name: string): readonly [string, string] => [name, `exec /bin/busybox ${name} "$@"`]
    small = await startSshd({
      env,
      programs: Object.fromEntries(
        ['sh', 'awk', 'ls', 'cat', 'tr', 'stat', 'cmp', 'date', 'xargs', 'sort'].map(applet),
      ),
    })
    await run('chmod', ['711', dirname(engine.socket)])
    await run('chmod', ['666', engine.socket])
    await engine.build('tools', { lines: [applets] })
  })
  afterAll(async () => {
    await root?.stop()
    await unprivileged?.stop()
    await small?.stop()
    await engine?.stop()
    for (const made of folders) await rm(made, { recursive: true })
  })
  afterEach(async () => {
    for (const server of servers.splice(0)) server.close()
    await engine.clear()
  })

  const start = (name: string, flags: readonly string[], command: readonly string[] = ['sleep', '86400']) =>
    engine.docker('run', '-d', '--init=false', '--name', name, ...flags, 'tools', ...command)

  async function look(host: Sshd, ask: Omit<ServiceAsk, 'name' | 'container'>): Promise<Instance> {
    const evidence = await lookOnce(openSsh(requestFor(host)), [
      { name: 'api', container: { by: 'name', name: 'api' }, ...ask },
    ])
    const [instance] = evidence.kind === 'seen' && evidence.value.kind === 'host' ? evidence.value.instances : []
    if (instance === undefined) throw new Error(JSON.stringify(evidence))
    return instance
  }

  /** Who holds what, as `container 80: own process`. */
  async function holders(host: Sshd, listens: NonNullable<ServiceAsk['listens']>): Promise<readonly string[]> {
    const { sockets = [] } = await look(host, { listens })
    return sockets.map(({ on, port, holder }) => {
      if (holder.kind === 'missing') return `${on} ${port}: ${holder.why.reason}`
      const { by, ...rest } = holder.value
      const { addresses: _, ...shown } = { addresses: undefined, ...rest }
      return `${on} ${port}: ${[by, ...Object.values(shown)].join(' ')}`
    })
  }

  const listening = (container: string, port: number) =>
    until(
      async () =>
        (await engine.docker('exec', container, 'cat', '/proc/net/tcp', '/proc/net/tcp6')).includes(
          `:${port.toString(16).toUpperCase().padStart(4, '0')} `,
        ),
      () => `${container} does not listen`,
    )

  it('finds the sockets of the container, and reports a port without a listener', async () => {
    await start('api', [], web(80))
    await listening('api', 80)
    for (const host of [root, unprivileged, small])
      expect(await holders(host, [{ port: 80 }, { port: 81 }])).toEqual([
        'container 80: own process',
        'container 81: nobody',
      ])
  })

  it('reports a socket as missing evidence when its owner is unknown', async () => {
    await start('api', [], web(80))
    await listening('api', 80)
    await engine.docker('exec', 'api', 'rm', '/bin/sh')
    expect(await holders(unprivileged, [{ port: 80 }])).toEqual(['container 80: process-unreadable'])
  })

  it('reports where a socket is bound, and for loopback which other containers share the network', async () => {
    const bound = async (host: Sshd) =>
      ((await look(host, { listens: [{ port: 80 }] })).sockets ?? []).map(({ holder }) => holder)
    const own = (addresses: readonly string[], network?: string) => [
      { kind: 'seen', value: { by: 'own', way: 'process', addresses, ...(network && { network }) } },
    ]
    await start('api', [], ['httpd', '-f', '-p', '127.0.0.1:80'])
    await listening('api', 80)
    for (const host of [root, small]) expect(await bound(host)).toEqual(own(['127.0.0.1'], 'own'))
    expect(await bound(unprivileged)).toEqual(own(['127.0.0.1'], 'unknown'))
    await start('proxy', ['--network', 'container:api'])
    for (const host of [root, small]) expect(await bound(host)).toEqual(own(['127.0.0.1'], 'shared'))
    await engine.clear()
    await start('api', [], web(80))
    await listening('api', 80)
    for (const host of [root, unprivileged, small]) expect(await bound(host)).toEqual(own(['::']))
  })

  it('distinguishes containers that share a network, and finds the container of a host port', async () => {
    await start('other', ['--network', 'host'], web(await freePort()))
    const port = await freePort()
    await start('holder', ['--network', 'host'], web(port))
    await start('api', ['--network', 'host'])
    await until(
      async () => (await holders(root, [{ port }]))[0] !== `container ${port}: nobody`,
      () => 'nobody listens',
    )
    for (const host of [root, small])
      expect(await holders(host, [{ port, host: port }])).toEqual([
        `container ${port}: container holder`,
        `host ${port}: container holder`,
      ])
  })

  it('finds another listener on the same port of one network', async () => {
    const shared = await freePort()
    await start('api', ['--network', 'host'], ['httpd', '-f', '-p', `0.0.0.0:${shared}`])
    const held = `container ${shared}: own process`
    await until(
      async () => (await holders(root, [{ port: shared }]))[0] === held,
      () => 'nobody listens',
    )
    expect(await holders(root, [{ port: shared }])).toEqual([held])
    // IPv4 and IPv6 are two addresses of the host, and one port.
    const wide = createServer().listen({ port: shared, host: '::', ipv6Only: true })
    servers.push(wide)
    await once(wide, 'listening')
    for (const host of [root, small])
      expect(await holders(host, [{ port: shared }])).toEqual([
        expect.stringMatching(`^container ${shared}: program (node|MainThread)`),
      ])
  })

  it('finds the proxy of the engine for a published port, or the process that holds it instead', async () => {
    const [published, foreign, free] = [await freePort(), await freePort(), await freePort()]
    await start('api', ['-p', `127.0.0.1:${published}:80`], web(80))
    await start('other', ['-p', `127.0.0.1:${foreign}:80`], web(80))
    await listening('api', 80)
    const anonymous = createServer().listen(free, '127.0.0.1')
    servers.push(anonymous)
    const args = [published, foreign, free].map((host) => ({ port: 80, host }))
    const container = 'container 80: own process'
    for (const host of [root, small])
      expect(await holders(host, args)).toEqual([
        container,
        `host ${published}: own proxy`,
        container,
        `host ${foreign}: container other`,
        container,
        expect.stringMatching(`^host ${free}: program (node|MainThread)`),
      ])
    expect(await holders(unprivileged, args.slice(0, 2))).toEqual([
      container,
      `host ${published}: own proxy`,
      container,
      `host ${foreign}: container other`,
    ])
  })

  it('compares variables on the host, with the container and with the environment of its process', async () => {
    const entry = 'export SET=x MADE=y; unset GONE; exec sleep 86400'
    const flags = ['SAME=a b', 'OTHER=1', 'SET=1', 'GONE=1', 'LINES=a\nb', `ODD=it's "$(id)" \\n \u00fc`]
    await start(
      'api',
      flags.flatMap((flag) => ['-e', flag]),
      ['sh', '-c', entry],
    )
    const wanted = {
      SAME: 'a b',
      OTHER: '2',
      NONE: '',
      SET: '1',
      GONE: '1',
      MADE: 'y',
      LINES: 'a\nb',
      ODD: `it's "$(id)" \\n \u00fc`,
    }
    const env = Object.entries(wanted).map(([name, value]) => ({ name, value }))
    const seen = async (host: Sshd) =>
      Object.fromEntries(
        ((await look(host, { env })).variables ?? []).map(({ name, evidence }) => [
          name,
          evidence.kind === 'seen' ? [evidence.value.created, evidence.value.started] : evidence.why.reason,
        ]),
      )
    for (const host of [root, small])
      expect(await seen(host)).toEqual({
        SAME: ['same', 'same'],
        OTHER: ['other', 'other'],
        NONE: ['missing', 'missing'],
        SET: ['same', 'other'],
        GONE: ['same', 'missing'],
        MADE: ['missing', 'same'],
        LINES: ['same', 'same'],
        ODD: ['same', 'same'],
      })
    expect(await seen(unprivileged)).toMatchObject({ SAME: ['same', undefined], OTHER: ['other', undefined] })
  })

  it('compares variables with those of the program that a shell started', async () => {
    const seen = async (host: Sshd, command: string) => {
      await start('api', ['-e', 'MODE=new'], ['sh', '-c', `${command}; true`])
      await until(
        async () => (await engine.docker('top', 'api')).includes('86400'),
        () => 'nothing was started',
      )
      const [variable] = (await look(host, { env: [{ name: 'MODE', value: 'new' }] })).variables ?? []
      await engine.clear()
      return variable?.evidence.kind === 'seen' && [variable.evidence.value.created, variable.evidence.value.started]
    }
    for (const host of [root, small]) {
      expect(await seen(host, 'sleep 86400')).toEqual(['same', 'same'])
      expect(await seen(host, 'MODE=old sleep 86400')).toEqual(['same', 'other'])
      expect(await seen(host, 'env -i sleep 86400')).toEqual(['same', 'missing'])
      expect(await seen(host, 'env -i sleep 1000 & sleep 86400')).toEqual(['same', 'same'])
    }
  })

  it('notices that the executable of a program that a shell started was replaced', async () => {
    const executable = async () => {
      const [one, other] = [await look(root, {}), await look(small, {})]
      expect(other.executable).toEqual(one.executable)
      return one.executable
    }
    const source = await folder()
    for (const name of ['sleep', 'next']) await run('cp', ['/bin/busybox', join(source, name)])
    await start('api', ['-v', `${source}:/srv/run`], ['sh', '-c', '/srv/run/sleep 86400; true'])
    await until(
      async () => (await engine.docker('top', 'api')).includes('/srv/run/sleep 86400'),
      () => 'nothing was started',
    )
    await rename(join(source, 'next'), join(source, 'sleep'))
    expect(await executable()).toBeUndefined()
    await writeFile(join(source, 'next'), 'another\n')
    await rename(join(source, 'next'), join(source, 'sleep'))
    expect(await executable()).toEqual({ path: '/srv/run/sleep', now: 'another' })
    // A helper that was unpacked, started and removed is no program that was lost.
    await rm(join(source, 'sleep'))
    expect(await executable()).toBeUndefined()
  })

  it('notices that an executable was deleted or replaced, but not that the same one was put there anew', async () => {
    const executable = async () => {
      const [one, other] = [await look(root, {}), await look(small, {})]
      expect(other.executable).toEqual(one.executable)
      return one.executable
    }
    const source = await folder()
    await mkdir(join(source, 'run'))
    await run('cp', ['/bin/busybox', join(source, 'run/busybox')])
    await start('api', ['-v', `${join(source, 'run')}:/srv/run`], ['/srv/run/busybox', 'sleep', '86400'])
    expect(await executable()).toBeUndefined()
    await run('cp', ['/bin/busybox', join(source, 'next')])
    await rename(join(source, 'next'), join(source, 'run/busybox'))
    expect(await executable()).toBeUndefined()
    await writeFile(join(source, 'next'), 'another\n')
    await rename(join(source, 'next'), join(source, 'run/busybox'))
    expect(await executable()).toEqual({ path: '/srv/run/busybox', now: 'another' })
    await rm(join(source, 'run/busybox'))
    expect(await executable()).toEqual({ path: '/srv/run/busybox', now: 'gone' })
    expect((await look(unprivileged, {})).executable).toBeUndefined()
  })

  it('reports the newest file of a mount, whatever modification time is set', async () => {
    const source = await folder()
    await chmod(source, 0o755)
    const files = { artifact: '/app', entries: ['a', 'b'].map((path) => ({ path, sha256: sum })) }
    const newest = async (host: Sshd) => {
      const [contents] = (await look(host, { files })).contents ?? []
      return contents?.files.kind === 'seen' ? contents.files.value.newest : undefined
    }
    for (const path of ['a', 'b']) await writeFile(join(source, path), 'new\n')
    await utimes(join(source, 'a'), 1_000_000_000, 1_000_000_000)
    await utimes(join(source, 'b'), 4_000_000_000, 4_000_000_000)
    await start('api', ['-v', `${source}:/app`])
    for (const host of [root, small])
      expect(Math.abs(Date.parse((await newest(host))?.at ?? '') - Date.now())).toBeLessThan(60_000)
  })
})
