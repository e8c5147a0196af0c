import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seen } from '../../../src/model/evidence.ts'
import type { Target } from '../../../src/targets/port.ts'
import { type Time, verify } from '../../../src/verify.ts'
import { plan, service } from '../../builders/observations.ts'
import { liveOrSkip } from '../../live/rig/live.ts'
import { askApi, openSsh, requestFor } from '../../live/rig/request.ts'
import { type Sshd, type SshdOptions, startSshd } from '../../live/rig/sshd.ts'
import { standInDocker } from '../../live/rig/stand-in.ts'
import { becomes, lateness } from '../../patience.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function host(options: SshdOptions = {}): Promise<Sshd> {
  const started = await startSshd({ programs: { docker: standInDocker() }, ...options })
  closers.push(started.stop)
  return started
}

const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'drift-connection-'))
  closers.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function open(...[request, env]: Parameters<typeof openSsh>): Target {
  const target = openSsh(request, env)
  closers.push(() => target.close())
  return target
}

const never = new AbortController().signal
const logins = (at: Sshd): number => at.log().match(/^Accepted publickey/gm)?.length ?? 0

interface Listed {
  readonly pid: number
  readonly parent: number
  readonly line: string
}

/** The processes of this machine. */
const processes = (): readonly Listed[] =>
  readdirSync('/proc').flatMap((id) => {
    if (!/^\d+$/.test(id)) return []
    try {
      const [, parent] = /^PPid:\s(\d+)$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? []
      const line = readFileSync(`/proc/${id}/cmdline`, 'latin1').replaceAll('\0', ' ').trim()
      return [{ pid: Number(id), parent: Number(parent), line }]
    } catch {
      return []
    }
  })

/** Cuts all connections of a server, which goes on listening. */
function cut(at: Sshd): void {
  for (const { pid, parent } of processes()) if (parent === at.pid) process.kill(pid, 'SIGKILL')
}

const runs = (text: string): boolean => processes().some(({ line }) => line.includes(text))

/** A number that is in no other command line. */
const unique = (): string => `${Math.floor(1e8 + Math.random() * 1e8)}.5`

liveOrSkip('sshd')('the connection of a run', () => {
  it('is one login for thirty checks with an interval of two seconds', async () => {
    const at = await host()
    let now = 0
    const time: Time = {
      now: () => now,
      sleep: async (ms, signal) => {
        // Pauses pass at once; deadlines never come.
        if (ms <= 2_000) now += ms
        else await new Promise<void>((end) => signal.addEventListener('abort', () => end(), { once: true }))
      },
    }
    const thirty = plan({
      services: [service('api')],
      pace: { wait: 120_000, interval: 2_000, stable: 20, timeout: 8_000, concurrency: 1 },
    })
    const target = open(requestFor(at))
    const adapters = {
      targets: [target],
      openProber: () => Promise.reject(new Error('no prober expected')),
      origin: { observe: async () => seen({ where: 'event', exists: true } as const) },
      files: new Map(),
    }
    const outcome = await verify(thirty, adapters, time, () => {}, never)
    expect(outcome.checks).toBeGreaterThanOrEqual(30)
    expect(outcome.observations.targets).toMatchObject([{ evidence: { kind: 'seen' } }])
    expect([logins(at), at.counts().commands]).toEqual([1, 1])
  })

  it('is shared by the targets that name the same host', async () => {
    const at = await host()
    const request = requestFor(at)
    const [a, b] = [open({ ...request, name: 'a' }), open({ ...request, name: 'b' })]
    const both = await Promise.all([a.observe(askApi, never), b.observe(askApi, never)])
    expect(both).toMatchObject([{ kind: 'seen' }, { kind: 'seen' }])
    a.close()
    expect(await b.observe(askApi, never)).toMatchObject({ kind: 'seen' })
    expect(logins(at)).toBe(1)
  })

  it('is used for the tunnels too', async () => {
    const at = await host()
    const target = open(requestFor(at))
    const [evidence, ...tunnels] = await Promise.all([
      target.observe(askApi, never),
      target.tunnel?.(8080, never),
      target.tunnel?.(8081, never, '172.17.0.9'),
      target.tunnel?.(8080, never),
    ])
    expect(evidence).toMatchObject({ kind: 'seen' })
    const paths = tunnels.map((tunnel) => (tunnel?.kind === 'seen' ? tunnel.value.path : undefined))
    expect(new Set(paths).size).toBe(2)
    expect(paths).not.toContain(undefined)
    expect(logins(at)).toBe(1)
  })

  it('opens separate tunnels when a forced command answers once, and logs in for each check', async () => {
    const at = await host({ config: [`ForceCommand sed -u '/^); printf .* ready /q' | sh`] })
    const target = open(requestFor(at))
    expect(await target.observe(askApi, never)).toMatchObject({ kind: 'seen' })
    expect(await target.observe(askApi, never)).toMatchObject({ kind: 'seen' })
    expect(await target.tunnel?.(8080, never)).toMatchObject({ kind: 'seen' })
  })

  it('ends the input for a forced command that reads all of it before it answers', async () => {
    const whole = 'cat >"$0.script"; exec sh "$0.script"'
    const at = await host({ config: ['ForceCommand whole'], programs: { whole, docker: standInDocker() } })
    const target = open(requestFor(at, { timeout: 6_000 }))
    const first = await target.observe(askApi, never)
    expect(first.kind === 'missing' && first.why.reason).not.toBe('session-timeout')
    expect(await target.observe(askApi, never)).toMatchObject({ kind: 'seen' })
    expect(await target.observe(askApi, never)).toMatchObject({ kind: 'seen' })
    expect(await target.tunnel?.(8080, never)).toMatchObject({ kind: 'seen' })
  })

  it('is opened again when it was lost between two checks', async () => {
    const at = await host()
    const target = open(requestFor(at))
    expect(await target.observe(askApi, never)).toMatchObject({ kind: 'seen' })
    cut(at)
    expect(await target.observe(askApi, never)).toMatchObject({ kind: 'seen' })
    expect(logins(at)).toBe(2)
  })

  it('is opened again within the check in which it is lost', async () => {
    const flag = join(temporary(), 'flag')
    const at = await host({
      programs: { docker: standInDocker(1, { ps: `[ ! -e ${flag} ] || { rm ${flag}; sleep 5; }` }) },
    })
    const target = open(requestFor(at))
    expect(await target.observe(askApi, never)).toMatchObject({ kind: 'seen' })
    writeFileSync(flag, '')
    const second = target.observe(askApi, never)
    expect(await becomes(() => !existsSync(flag))).toBe(true)
    cut(at)
    expect(await second).toMatchObject({ kind: 'seen' })
    expect(logins(at)).toBe(2)
  })

  it('suggests a rate limit when a host that responded refuses, and waits longer each time', async () => {
    const at = await host()
    const target = open(requestFor(at))
    expect(await target.observe(askApi, never)).toMatchObject({ kind: 'seen' })
    cut(at)
    await at.stop()
    const times: number[] = []
    const firewall = createServer((socket) => {
      times.push(performance.now())
      socket.on('error', () => {}).destroy()
    })
    await new Promise<void>((listening) => firewall.listen(at.port, '127.0.0.1', listening))
    closers.push(() => firewall.close())
    for (let check = 0; check < 4; check += 1)
      expect(await target.observe(askApi, never)).toMatchObject({
        kind: 'missing',
        why: { reason: 'connection-reset', answeredBefore: true },
      })
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0))
    expect(pauses.map((pause, index) => pause >= 2 ** index * 950)).toEqual([true, true, true])
  })

  it('does not mention a rate limit when a host never responded', async () => {
    const at = await host()
    await at.stop()
    const evidence = await open(requestFor(at)).observe(askApi, never)
    expect(evidence).toMatchObject({ kind: 'missing', why: { reason: 'connection-refused' } })
    expect(evidence.kind === 'missing' && evidence.why).not.toHaveProperty('answeredBefore')
  })

  it.each(['/bin/sh', '/usr/bin/fish', '/usr/bin/tcsh'])(
    'ends a docker that hangs on a host with %s when a check takes too long',
    async (shell) => {
      const id = unique()
      const config = [`ForceCommand ${shell} -c "sh -s"`]
      const at = await host({ config, programs: { docker: `exec sleep ${id}` } })
      const target = open(requestFor(at, { timeout: 2_500 }))
      const looking = target.observe(askApi, never)
      expect(await becomes(() => runs(`sleep ${id}`))).toBe(true)
      expect(await looking).toMatchObject({ kind: 'missing', why: { reason: 'session-timeout' } })
      expect(await becomes(() => !runs(`sleep ${id}`))).toBe(true)
    },
  )

  it('ends a docker that hangs when the run is over, and leaves no ssh process and no file', async () => {
    const [id, folder] = [unique(), temporary()]
    const at = await host({ programs: { docker: `exec sleep ${id}` } })
    const target = open(requestFor(at, { timeout: 60_000 }), { ...process.env, RUNNER_TEMP: folder })
    const looking = target.observe(askApi, never)
    expect(await becomes(() => runs(`sleep ${id}`))).toBe(true)
    target.close()
    expect(await looking).toMatchObject({ kind: 'missing', why: { reason: 'cancelled' } })
    expect(await becomes(() => !runs(`sleep ${id}`) && !runs(`-p ${at.port}`))).toBe(true)
    expect(readdirSync(folder)).toEqual([])
  })

  it('does not wait for a process of the host that holds the stream open', async () => {
    const id = unique()
    const at = await host({ config: [`ForceCommand sleep ${id} & exec sh -s`] })
    const target = open(requestFor(at, { timeout: 60_000 }))
    const begun = performance.now()
    expect(await target.observe(askApi, never)).toMatchObject({ kind: 'seen' })
    expect(await target.observe(askApi, never)).toMatchObject({ kind: 'seen' })
    expect(performance.now() - begun).toBeLessThan(lateness)
    for (const { pid, line } of processes()) if (line === `sleep ${id}`) process.kill(pid)
  })
})
