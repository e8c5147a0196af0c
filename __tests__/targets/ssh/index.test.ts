import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MissingEvidence } from '../../../src/model/evidence.ts'
import type { Access, TargetRequest } from '../../../src/targets/port.ts'
import { liveOrSkip } from '../../live/rig/live.ts'
import { askApi, lookOnce, openSsh, requestFor } from '../../live/rig/request.ts'
import { type Sshd, type SshdOptions, startSshd } from '../../live/rig/sshd.ts'
import { standInDocker } from '../../live/rig/stand-in.ts'
import { freePort, run, start, stop, until } from '../../live/rig/started.ts'
import { lateness } from '../../patience.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function host(options: SshdOptions = {}): Promise<Sshd> {
  const started = await startSshd({ programs: { docker: standInDocker() }, ...options })
  closers.push(started.stop)
  return started
}

/** A server on loopback that handles each connection with a function of the test. */
async function tcp(serve: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}))
    serve(socket)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  closers.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  return `ssh://root@127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

/** A listener that never accepts, with its queue full, answers no more. */
async function blackHole(address: string, port: number): Promise<void> {
  const code = `require('net').createServer().listen({port:${port},host:'${address}',backlog:1},()=>console.log('up'))`
  const { child, received } = start(process.execPath, ['-e', code])
  closers.push(() => child.kill('SIGCONT') && stop(child))
  await until(() => received().includes('up'), received)
  child.kill('SIGSTOP')
  const filling = Array.from({ length: 4 }, () => connect(port, address).on('error', () => {}))
  closers.push(() => filling.map((socket) => socket.destroy()))
  await new Promise((wait) => setTimeout(wait, 100))
}

async function whyMissing(
  at: Pick<Sshd, 'address' | 'key' | 'knownHosts'>,
  changes: Partial<TargetRequest> = {},
  access: Partial<Access> = {},
): Promise<MissingEvidence> {
  const evidence = await lookOnce(openSsh(requestFor(at, changes, access)))
  if (evidence.kind === 'seen') throw new Error('the host was seen')
  return evidence.why
}

const wrapped = (line: string): SshdOptions => ({ config: [`ForceCommand ${line}`] })

liveOrSkip('sshd')('a look over ssh', () => {
  it('costs one connection and one remote command', async () => {
    const at = await host()
    const evidence = await lookOnce(openSsh(requestFor(at)))
    expect(evidence).toMatchObject({ kind: 'seen', value: { kind: 'host', instances: [{ name: 'p_api_0' }] } })
    // One more connection than checks: the test itself checks whether sshd listens.
    expect(at.counts()).toEqual({ connections: 2, commands: 1 })
  })

  it('can be repeated, and returns no evidence after it was closed', async () => {
    const target = openSsh(requestFor(await host()))
    const open = new AbortController().signal
    expect(await target.observe(askApi, open)).toMatchObject({ kind: 'seen' })
    expect(await target.observe(askApi, open)).toMatchObject({ kind: 'seen' })
    target.close()
    target.close()
    expect(await target.observe(askApi, open)).toMatchObject({ kind: 'missing', why: { reason: 'cancelled' } })
  })

  it.each(['ed25519', 'rsa', 'ecdsa'] as const)('logs in with a key of type %s', async (keyType) => {
    const at = await host({ keyType })
    expect(await lookOnce(openSsh(requestFor(at)))).toMatchObject({ kind: 'seen' })
  })

  it.each([
    ['CRLF line ends', (key: string) => key.replaceAll('\n', '\r\n')],
    ['no last newline', (key: string) => key.trimEnd()],
    ['line ends written out', (key: string) => key.replaceAll('\n', '\\n')],
    ['spaces and quotes around it', (key: string) => `  "${key.trim()}" \n`],
    ['the whole of it in base64', (key: string) => Buffer.from(key).toString('base64')],
  ])('logs in with a key that has %s', async (_, change) => {
    const at = await host()
    expect(await lookOnce(openSsh(requestFor({ ...at, key: change(at.key) })))).toMatchObject({ kind: 'seen' })
  })

  it('logs in with an encrypted key and its passphrase, and shows neither', async () => {
    const passphrase = `it's "secret" $HOME %h`
    const at = await host({ passphrase, programs: { docker: standInDocker(1, { ps: 'sleep 1' }) } })
    const temporary = await mkdtemp(join(tmpdir(), 'drift-held-'))
    closers.push(() => rm(temporary, { recursive: true }))
    const env = { ...process.env, RUNNER_TEMP: temporary, INPUT_SECRET: 'input', GITHUB_TOKEN: 'token' }
    const target = openSsh(requestFor(at, {}, { sshKeyPassphrase: `${passphrase}\n` }), env)
    let seen = ''
    const files: string[] = []
    const watch = async (): Promise<void> => {
      seen += await ourSsh()
      files.push(...(await filesBelow(temporary)))
    }
    const look = lookOnce(target)
    const ended = look.then(() => true)
    while (!(await Promise.race([ended, watch().then(() => false)])));
    expect(await look).toMatchObject({ kind: 'seen' })
    expect(seen).toContain('IdentityFile=/proc/')
    for (const secret of [passphrase, at.key.slice(100, 140), 'INPUT_SECRET', 'GITHUB_TOKEN'])
      expect(seen).not.toContain(secret)
    expect(files).toEqual([])
    expect(await readdir(temporary)).toEqual([])
  })

  it('logs in with the key of an agent', async () => {
    const at = await host()
    const folder = await mkdtemp(join(tmpdir(), 'drift-agent-'))
    closers.push(() => rm(folder, { recursive: true }))
    const [socket, key] = [join(folder, 'agent'), join(folder, 'key')]
    const { child } = start('ssh-agent', ['-D', '-a', socket])
    closers.push(() => stop(child))
    await writeFile(key, at.key, { mode: 0o600 })
    const env = { ...process.env, SSH_AUTH_SOCK: socket }
    await until(
      () => run('ssh-add', ['-q', key], env).then(...[() => true, () => false]),
      () => '',
    )
    const target = openSsh(requestFor(at, {}, { sshKey: undefined }), env)
    expect(await lookOnce(target)).toMatchObject({ kind: 'seen' })
  })

  it('keeps nothing open once it is closed', async () => {
    const before = (await readdir('/proc/self/fd')).length
    await lookOnce(openSsh(requestFor(await host())))
    const count = async (): Promise<boolean> => (await readdir('/proc/self/fd')).length <= before + 4
    await until(count, () => '')
    const open = await Promise.all((await readdir('/proc/self/fd')).map((fd) => linkOf(fd)))
    expect(open.filter((path) => path.includes('runtime-drift-'))).toEqual([])
  })

  it('ends at once, and ends its ssh, when it is cancelled', async () => {
    const at = await host({ programs: { docker: 'sleep 20' } })
    const cancel = new AbortController()
    setTimeout(() => cancel.abort(), 400)
    const begun = Date.now()
    const evidence = await lookOnce(openSsh(requestFor(at, { timeout: 55_000 })), askApi, cancel.signal)
    expect(evidence).toMatchObject({ kind: 'missing', why: { reason: 'cancelled' } })
    expect(Date.now() - begun).toBeLessThan(400 + lateness)
    expect(await ourSsh()).toBe('')
  })
})

/** The names of regular files: sockets have no content. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

/** Command lines and environments of every ssh that this process has started. */
async function ourSsh(): Promise<string> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const all = await Promise.all(
    ids.map(async (id) => {
      const [status, line, env] = await Promise.all(
        ['status', 'cmdline', 'environ'].map((file) => readFile(`/proc/${id}/${file}`, 'utf8').catch(() => '')),
      )
      return new RegExp(`^PPid:\\s${process.pid}$`, 'm').test(status ?? '') && line?.startsWith('ssh\0')
        ? line + env
        : ''
    }),
  )
  return all.join('')
}

/** Command lines of all processes of ours that hold this text; sshd shows its own otherwise. */
async function commandsWith(text: string): Promise<readonly string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')))
  return lines.filter((line) => line.startsWith('ssh\0') && line.includes(text))
}

async function linkOf(fd: string): Promise<string> {
  const { readlink } = await import('node:fs/promises')
  return readlink(`/proc/self/fd/${fd}`).catch(() => '')
}

liveOrSkip('sshd')('a host that cannot be reached', () => {
  const noCredentials = { key: '', knownHosts: '' }
  let door: Pick<Sshd, 'key' | 'knownHosts'> = noCredentials
  beforeAll(async () => {
    const at = await startSshd()
    await at.stop()
    door = at
  })
  const why = (address: string, timeout = 1500) => whyMissing({ ...door, address }, { timeout })

  it('has no such name', async () => {
    expect(await why('ssh://root@no-such-host.invalid', 10_000)).toMatchObject({
      phase: 'resolve',
      reason: 'name-not-resolved',
      about: 'no-such-host.invalid',
    })
  })

  it('refuses the connection', async () => {
    const refused = { phase: 'connect', reason: 'connection-refused', about: '127.0.0.1' }
    expect(await why(`ssh://root@127.0.0.1:${await freePort()}`)).toMatchObject(refused)
  })

  it('has no route to it', async () => {
    expect(await why('ssh://root@255.255.255.255')).toMatchObject({ phase: 'connect', reason: 'network-unreachable' })
  })

  it('does not answer', async () => {
    const port = await freePort()
    await blackHole('127.0.0.1', port)
    expect(await why(`ssh://root@127.0.0.1:${port}`)).toMatchObject({ reason: 'connection-timeout', limit: 1500 })
  })

  it('accepts the connection and sends nothing', async () => {
    expect(await why(await tcp(() => {}))).toMatchObject({ phase: 'handshake', reason: 'banner-timeout' })
  })

  it('drips its greeting', async () => {
    const address = await tcp((socket) => {
      const drip = setInterval(() => socket.write('x\r\n'), 100)
      socket.on('close', () => clearInterval(drip))
    })
    const begun = Date.now()
    expect(await why(address)).toMatchObject({ phase: 'handshake', reason: 'banner-timeout', limit: 1500 })
    expect(Date.now() - begun).toBeLessThan(1500 + lateness)
  })

  it('greets and then sends nothing', async () => {
    const address = await tcp((socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n'))
    expect(await why(address)).toMatchObject({ phase: 'authenticate', reason: 'authentication-timeout', limit: 1500 })
  })

  it.each([
    ['speaks HTTP', 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'],
    ['speaks SMTP', '220 mail.example.com ESMTP\r\n'],
    ['greets like ssh, and then does not speak it', 'SSH-2.0-x\r\nnothing that is a packet, only words and words\r\n'],
    ['speaks the protocol of 1995', 'SSH-1.5-OpenSSH_2.0\r\n'],
  ])('%s', async (_, words) => {
    const address = await tcp((socket) => socket.end(words))
    expect(await why(address)).toMatchObject({ phase: 'handshake', reason: 'not-an-ssh-server' })
  })

  it('closes the connection before it greets', async () => {
    const address = await tcp((socket) => socket.destroy())
    expect(await why(address)).toMatchObject({ phase: 'handshake', reason: 'connection-reset' })
  })

  it('needs an ssh client on the runner', async () => {
    const target = openSsh(requestFor({ ...door, address: 'ssh://root@127.0.0.1' }), { PATH: '/nonexistent' })
    expect(await lookOnce(target)).toMatchObject({ kind: 'missing', why: { phase: 'prepare', reason: 'ssh-missing' } })
  })
})

liveOrSkip('sshd')('a host that is not let in, or does not let us in', () => {
  it('is not listed: its fingerprint is shown for comparison', async () => {
    const at = await host()
    const why = await whyMissing(at, {}, { sshKnownHosts: at.knownHosts.replaceAll('127.0.0.1', '127.0.0.9') })
    expect(why).toMatchObject({ phase: 'handshake', reason: 'host-key-unknown', about: '127.0.0.1' })
    expect(why.received).toMatch(/^ssh-ed25519 SHA256:\S+$/)
  })

  it('has another key than the listed one: the line is shown', async () => {
    const [at, other] = [await host(), await host()]
    const [, type, key] = other.knownHosts.split(/\s/)
    const why = await whyMissing(at, {}, { sshKnownHosts: `# prod\n\n[127.0.0.1]:${at.port} ${type} ${key}\n` })
    expect(why).toMatchObject({ phase: 'handshake', reason: 'host-key-changed', about: '127.0.0.1' })
    expect(why.received).toMatch(/^ssh-ed25519 SHA256:\S+, ssh-known-hosts:3$/)
  })

  it('shows a revoked key', async () => {
    const at = await host()
    const revoked = at.knownHosts.replaceAll(/^/gm, '@revoked ').replace(/@revoked $/, '')
    expect(await whyMissing(at, {}, { sshKnownHosts: revoked })).toMatchObject({ reason: 'host-key-revoked' })
  })

  it('has no algorithm in common with us', async () => {
    const at = await host({ config: ['KexAlgorithms diffie-hellman-group1-sha1'] })
    const why = await whyMissing(at)
    expect(why).toMatchObject({ phase: 'handshake', reason: 'no-common-algorithm' })
    expect(why.received).toContain('diffie-hellman-group1-sha1')
  })

  it('refuses our key', async () => {
    const [at, other] = [await host(), await host()]
    expect(await whyMissing({ ...at, key: other.key })).toMatchObject({
      phase: 'authenticate',
      reason: 'authentication-refused',
      received: expect.stringContaining('Permission denied (publickey)'),
    })
  })

  it('cannot be reached with a damaged key', async () => {
    const at = await host()
    const middle = at.key.split('\n').map((line, index) => (index === 2 ? line.replaceAll(/./g, 'A') : line))
    expect(await whyMissing({ ...at, key: middle.join('\n') })).toMatchObject({
      phase: 'authenticate',
      reason: 'key-unreadable',
    })
  })

  it('cannot be reached with the wrong passphrase', async () => {
    const at = await host({ passphrase: 'right' })
    expect(await whyMissing(at, {}, { sshKeyPassphrase: 'wrong' })).toMatchObject({
      phase: 'authenticate',
      reason: 'key-passphrase-wrong',
    })
  })
})

liveOrSkip('sshd')('a jump host', () => {
  const through = (hop: Sshd, at: Sshd, access: Partial<Access> = {}): Promise<MissingEvidence> =>
    whyMissing(at, {}, { sshJump: hop.address, sshKnownHosts: at.knownHosts + hop.knownHosts, ...access })
  const sameKey = (at: Sshd, hop: Sshd): Sshd => ({ ...hop, key: at.key })

  /** Two servers that let the same key in. */
  async function pair(): Promise<readonly [Sshd, Sshd]> {
    const at = await host()
    const keys = await readFile(join(at.bin, '..', 'key.pub'), 'utf8')
    const hop = await host({
      config: [`AuthorizedKeysCommand /bin/echo ${keys.trim()}`, 'AuthorizedKeysCommandUser root'],
    })
    return [at, sameKey(at, hop)]
  }

  it('is passed, with the same strictness and one session on the target', async () => {
    const [at, hop] = await pair()
    const request = requestFor(at, {}, { sshJump: hop.address, sshKnownHosts: at.knownHosts + hop.knownHosts })
    expect(await lookOnce(openSsh(request))).toMatchObject({ kind: 'seen' })
    expect(at.counts().commands).toBe(1)
    expect(hop.counts()).toEqual({ connections: 2, commands: 0 })
  })

  it('is not listed', async () => {
    const [at, hop] = await pair()
    expect(
      await through(hop, at, { sshKnownHosts: at.knownHosts, sshJump: hop.address.replace('127.0.0.1', '127.0.0.3') }),
    ).toMatchObject({
      reason: 'jump-host-failed',
      cause: 'host-key-unknown',
      about: '127.0.0.3',
    })
  })

  it('refuses our key', async () => {
    const [at, hop] = [await host(), await host()]
    const failed = { reason: 'jump-host-failed', cause: 'authentication-refused', about: '127.0.0.1' }
    expect(await through(hop, at)).toMatchObject({ ...failed, jump: hop.address })
  })

  it('is not running', async () => {
    const at = await host()
    const gone = { ...at, address: `ssh://root@127.0.0.4:${await freePort()}` }
    const failed = { reason: 'jump-host-failed', cause: 'connection-refused', about: '127.0.0.4' }
    expect(await through(gone, at)).toMatchObject(failed)
  })

  it('sends nothing', async () => {
    const at = await host()
    const silent = { ...at, address: await tcp(() => {}) }
    const failed = { reason: 'jump-host-failed', cause: 'banner-timeout' }
    expect(await whyMissing(at, { timeout: 1500 }, { sshJump: silent.address })).toMatchObject(failed)
    expect(await commandsWith(`:${at.port}`)).toEqual([])
  })

  it('cannot reach the host behind it', async () => {
    const [at, hop] = await pair()
    const gone = { ...at, address: `ssh://root@127.0.0.5:${await freePort()}` }
    const failed = { reason: 'connection-refused', about: '127.0.0.5', jump: hop.address }
    expect(await through(hop, gone)).toMatchObject(failed)
  })

  it('reaches no answer of the host behind it', async () => {
    const [at, hop] = await pair()
    const silent = { ...at, address: await tcp(() => {}) }
    const why = await whyMissing(silent, { timeout: 3000 }, { sshJump: hop.address, sshKnownHosts: hop.knownHosts })
    expect(why).toMatchObject({ phase: 'connect', reason: 'connection-timeout', jump: hop.address, limit: 3000 })
  })

  it('is passed, and the host behind it is not listed', async () => {
    const [at, hop] = await pair()
    expect(await through(hop, at, { sshKnownHosts: hop.knownHosts })).toMatchObject({
      reason: 'host-key-unknown',
      about: '127.0.0.1',
    })
  })
})

liveOrSkip('sshd')('what a session comes to', () => {
  it.each([
    ['fish', 'exec fish -c "$SSH_ORIGINAL_COMMAND"'],
    ['tcsh', 'exec tcsh -c "$SSH_ORIGINAL_COMMAND"'],
    ['a restricted bash', 'exec bash -r -c "$SSH_ORIGINAL_COMMAND"'],
    ['noise before and after', 'echo Welcome; printf "no line end"; sh -s; echo bye; exit 3'],
    ['noise on stderr', 'seq 100000 >&2; sh -s'],
  ])('is accepted with %s', async (_, line) => {
    expect(await lookOnce(openSsh(requestFor(await host(wrapped(line)))))).toMatchObject({ kind: 'seen' })
  })

  it.each([
    ['no shell at all', 'echo "This account is currently not available."; exit 1', 'shell-missing', 'run'],
    ['a git shell', `echo "fatal: unrecognized command 'sh -s'" >&2; exit 128`, 'shell-missing', 'run'],
    ['no sh', 'PATH=/nonexistent; sh -s', 'shell-missing', 'run'],
    ['file transfers only', 'echo "This service allows sftp connections only."; exit 1', 'shell-missing', 'run'],
    ['rssh', 'echo "This account is restricted by rssh." >&2; exit 1', 'shell-missing', 'run'],
    ['a forced command', 'echo Backup done', 'answer-missing', 'read'],
    ['a forced command that fails', 'echo Backup failed; exit 255', 'remote-exit', 'run'],
    [
      'one that misses a file of its own',
      'echo "sh: 9: /etc/env: No such file or directory" >&2; exit 2',
      'remote-exit',
      'run',
    ],
    ['an answer that is cut', 'sh -s | head -n 4', 'answer-cut', 'read'],
    ['an exit in the middle', 'sh -s | head -n 4; exit 255', 'remote-exit', 'run'],
    ['a signal', 'kill -9 $$', 'remote-signal', 'run'],
    ['silence', 'sleep 30', 'session-timeout', 'run'],
  ])('is missing with %s', async (_, line, reason, phase) => {
    const timeout = reason === 'session-timeout' ? 1500 : 8000
    expect(await whyMissing(await host(wrapped(line)), { timeout })).toMatchObject({ reason, phase })
  })

  it('is missing when the connection is dropped in the middle', async () => {
    const drop =
      'p=$$; while ! grep -qs "^sshd" /proc/$p/comm; do p=$(sed -n "s/^PPid:[^0-9]*//p" /proc/$p/status); done; kill -9 $p'
    const at = await host({ programs: { docker: standInDocker(1, { inspect: `${drop}; sleep 1` }) } })
    expect(await whyMissing(at)).toMatchObject({ phase: 'run', reason: 'session-dropped' })
  })

  it('is missing with an answer that has no end', async () => {
    const at = await host({ programs: { docker: standInDocker(1, { inspect: `yes "$(printf %01000d 0)"` }) } })
    expect(await whyMissing(at)).toMatchObject({ phase: 'read', reason: 'answer-too-large', limit: 8 * 1024 * 1024 })
  })

  it.each([
    [
      'permission',
      'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
      'engine-permission',
    ],
    [
      'no daemon',
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
      'engine-down',
    ],
    ['another error', 'Error response from daemon: layer does not exist', 'engine-failed'],
  ])('is missing when the engine answers with %s', async (_, words, reason) => {
    for (const call of ['ps', 'inspect', 'image']) {
      const docker = standInDocker(1, { [call]: `echo '${words}' >&2; exit 1` })
      expect(await whyMissing(await host({ programs: { docker } }))).toMatchObject({
        phase: 'run',
        reason,
        received: words,
      })
    }
  })
})

liveOrSkip('sshd', 'root')('a host whose name has two addresses, of which the first drops packets', () => {
  it('is reached at the second address after a check that did not connect', async () => {
    const at = await host()
    const folder = await mkdtemp(join(tmpdir(), 'drift-names-'))
    closers.push(() => rm(folder, { recursive: true }))
    const port = await freePort()
    await blackHole('127.0.0.2', port)
    const relay = createServer((from) => {
      const to = connect(at.port, '127.0.0.1')
      for (const socket of [from, to]) socket.on('error', () => {})
      from.pipe(to).pipe(from)
    })
    await new Promise<void>((listening) => relay.listen(port, '127.0.0.3', listening))
    closers.push(() => relay.close())
    await writeFile(join(folder, 'hosts'), '127.0.0.2 two.example\n127.0.0.3 two.example\n')
    const inside = `mount --bind ${folder}/hosts /etc/hosts && exec /usr/bin/ssh "$@"`
    const program = `#!/bin/sh\necho "$*" >>${folder}/calls\nexec unshare -m sh -c '${inside}' ssh "$@"\n`
    await writeFile(join(folder, 'ssh'), program, { mode: 0o755 })
    const named = {
      ...at,
      address: `ssh://${at.user}@two.example:${port}`,
      knownHosts: at.knownHosts.replaceAll(`[127.0.0.1]:${at.port}`, `[two.example]:${port}`),
    }
    const timeout = 12_000
    const target = openSsh(requestFor(named, { timeout }), { ...process.env, PATH: `${folder}:${process.env.PATH}` })
    closers.push(() => target.close())
    const open = new AbortController().signal
    expect(await target.observe(askApi, open)).toMatchObject({ why: { reason: 'connection-timeout', limit: timeout } })
    expect(await target.observe(askApi, open)).toMatchObject({ kind: 'seen' })
    const seconds = [...(await readFile(join(folder, 'calls'), 'utf8')).matchAll(/ConnectTimeout=(\d+)/g)]
    expect(seconds.map(([, text]) => text)).toEqual(['12', '3'])
  }, 60_000)
})
