import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RouteTerms } from '../../src/model/plan.ts'
import { openProber } from '../../src/probes/index.ts'
import type { RouteAsk } from '../../src/probes/port.ts'
import type { Target, TargetRequest } from '../../src/targets/port.ts'
import { closeServers, requestTo, seenOf, serve, whyOf } from '../builders/requests.ts'
import { certificates } from '../rig/certificates.ts'
import { answer } from '../rig/raw-server.ts'
import { liveOrSkip } from './rig/live.ts'
import { openSsh, requestFor } from './rig/request.ts'
import { type Sshd, type SshdOptions, startSshd } from './rig/sshd.ts'

const zoo = certificates()
const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
  await closeServers()
})

async function sshd(options: SshdOptions = {}): Promise<Sshd> {
  const host = await startSshd(options)
  closers.push(host.stop)
  return host
}

/** The folder that temporary files of a target go to: empty again when the test ends. */
function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'drift-tunnel-'))
  closers.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function open(request: TargetRequest, folder = temporary()): Target {
  const target = openSsh(request, { ...process.env, RUNNER_TEMP: folder })
  closers.push(() => target.close())
  return target
}

/** Sends a request through a target, and returns the evidence. */
async function askThrough(target: Target, asks: readonly RouteAsk[], signal = new AbortController().signal) {
  const tunnel = target.tunnel ?? (() => Promise.reject(new Error('no way')))
  const prober = openProber({ timeout: 8000, concurrency: 4, tunnel: (_, port, ending) => tunnel(port, ending) })
  try {
    return (await prober.ask(asks, signal)).map(({ evidence }) => evidence)
  } finally {
    await prober.close()
  }
}

const via: RouteTerms = { via: 'prod' }

liveOrSkip('sshd')('a route through a target', () => {
  it('is requested on the loopback of the host, with the name of its URL, over one login for all requests', async () => {
    const [host, folder] = [await sshd(), temporary()]
    const server = await serve((socket) => socket.write(answer('200 OK')))
    const url = `http://backoffice.invalid:${server.port}`
    const asks = Array.from({ length: 20 }, (_, at) => requestTo(`${url}/${at}`, { terms: via }))
    const target = open(requestFor(host), folder)
    const observed = await askThrough(target, asks)
    expect(observed.map(whyOf)).toEqual(Array(20).fill('seen 200'))
    expect(server.heads[0]).toContain(`host: backoffice.invalid:${server.port}`)
    expect(loginsOf(host)).toBe(1)
    target.close()
    expect(readdirSync(folder)).toEqual([])
  })

  it('still verifies the certificate of the requested name', async () => {
    const host = await sshd()
    const server = await serve((socket) => socket.write(answer('200 OK')), { tls: zoo.fine })
    const url = (name: string): string => `https://${name}:${server.port}/`
    const trust = { terms: via, authorities: zoo.authority.cert }
    const [right, wrong] = await askThrough(open(requestFor(host)), [
      requestTo(url('localhost'), trust),
      requestTo(url('backoffice.invalid'), trust),
    ])
    expect(right && seenOf(right).status).toBe(200)
    expect(wrong && whyOf(wrong)).toMatchObject({ reason: 'tls-wrong-name' })
  })

  it('takes samples over separate connections through the same tunnel', async () => {
    const host = await sshd()
    const server = await serve((socket) => socket.write(answer('200 OK')))
    const ask = requestTo(`http://127.0.0.1:${server.port}/`, { terms: { ...via, samples: 8 } })
    const [evidence] = await askThrough(open(requestFor(host)), [ask])
    expect(evidence && seenOf(evidence).tally).toMatchObject({ samples: 8, addresses: 0, groups: [{ count: 8 }] })
    expect(server.connections().accepted).toBe(8)
    expect(loginsOf(host)).toBe(1)
  })

  it('goes through a jump host', async () => {
    const [jump, host] = [await sshd(), await sshd()]
    const server = await serve((socket) => socket.write(answer('200 OK')))
    const knownHosts = jump.knownHosts + host.knownHosts
    const place = { kind: 'input', name: 'ssh-jump' } as const
    const settings = { jump: { value: jump.address, place } }
    appendFileSync(keysOf(jump), readFileSync(keysOf(host), 'utf8'))
    const target = open({ ...requestFor({ ...host, knownHosts }), settings })
    const [evidence] = await askThrough(target, [requestTo(server.origin, { terms: via })])
    expect(evidence && whyOf(evidence)).toBe('seen 200')
    expect(loginsOf(jump)).toBe(1)
  })

  it('reports the refusal of the host when nothing listens there', async () => {
    const host = await sshd()
    const server = await serve(() => {})
    await server.close()
    const [evidence] = await askThrough(open(requestFor(host)), [requestTo(server.origin, { terms: via })])
    expect(evidence && whyOf(evidence)).toMatchObject({
      reason: 'connection-refused',
      about: `localhost:${server.port}`,
    })
  })

  it('is missing evidence when the host forwards nothing', async () => {
    const host = await sshd({ config: ['AllowTcpForwarding no'] })
    const server = await serve((socket) => socket.write(answer('200 OK')))
    const [evidence] = await askThrough(open(requestFor(host)), [requestTo(server.origin, { terms: via })])
    expect(evidence && whyOf(evidence)).toMatchObject({ reason: 'forwarding-refused' })
    expect(server.connections().accepted).toBe(0)
  })

  it('is missing evidence, with the reason of the login, when the login is refused', async () => {
    const [host, anonymous, folder] = [await sshd(), await sshd(), temporary()]
    const server = await serve((socket) => socket.write(answer('200 OK')))
    const target = open(requestFor({ ...host, key: anonymous.key }), folder)
    const [evidence] = await askThrough(target, [requestTo(server.origin, { terms: via })])
    expect(evidence && whyOf(evidence)).toMatchObject({ phase: 'authenticate', reason: 'authentication-refused' })
    target.close()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is missing evidence, and never requested elsewhere, when the host has another key than the known one', async () => {
    const [host, other] = [await sshd(), await sshd()]
    const server = await serve((socket) => socket.write(answer('200 OK')))
    const knownHosts = other.knownHosts.replaceAll(`:${other.port} `, `:${host.port} `)
    const [evidence] = await askThrough(open(requestFor({ ...host, knownHosts })), [
      requestTo(server.origin, { terms: via }),
    ])
    expect(evidence && whyOf(evidence)).toMatchObject({ reason: 'host-key-changed' })
    expect(server.connections().accepted).toBe(0)
  })

  it('ends when the check is cancelled, and leaves nothing behind', async () => {
    const [host, folder] = [await sshd(), temporary()]
    const server = await serve(() => {})
    const off = new AbortController()
    const target = open(requestFor(host), folder)
    const asking = askThrough(target, [requestTo(server.origin, { terms: via })], off.signal)
    while (server.heads.length === 0) await new Promise((next) => setTimeout(next, 10))
    off.abort()
    expect((await asking).map(whyOf)).toMatchObject([{ reason: 'cancelled' }])
    await new Promise((next) => setTimeout(next, 600))
    expect(server.connections().open).toBe(0)
    target.close()
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves nothing behind when the target is closed, which a signal does', async () => {
    const [host, folder] = [await sshd(), temporary()]
    const target = open(requestFor(host), folder)
    const tunnel = await target.tunnel?.(9, new AbortController().signal)
    expect(tunnel?.kind).toBe('seen')
    expect(readdirSync(folder)).toHaveLength(1)
    target.close()
    expect(readdirSync(folder)).toEqual([])
  })
})

const loginsOf = (host: Sshd): number => host.log().match(/^Accepted publickey/gm)?.length ?? 0

/** The keys that may log in. */
const keysOf = (host: Sshd): string => join(host.bin, '..', 'key.pub')
