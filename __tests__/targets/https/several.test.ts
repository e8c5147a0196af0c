import { lookup } from 'node:dns/promises'
import { type Evidence, noEvidence, seen } from '../../../src/model/evidence.ts'
import type { HostView, TargetView } from '../../../src/model/host.ts'
import { together } from '../../../src/targets/https/several.ts'
import { addressOf, isUnreached, waysTo } from '../../../src/wire/addresses.ts'
import { routedOf } from '../../../src/wire/routed.ts'
import { commit, look } from '../../builders/endpoints.ts'
import { container, fresh, view } from '../../builders/observations.ts'
import { answer, type RawServer, rawServer } from '../../rig/raw-server.ts'

const other = 'b'.repeat(40)
const states = (name: string, more: object = {}): Evidence<TargetView> =>
  seen({ kind: 'statement', commit: name, at: 'json /commit', ...more })
const refused = noEvidence('connect', 'connection-refused', { about: 'app.example.com' })
const [one, two, three] = ['192.0.2.1', '192.0.2.2', '2001:db8::3']
const join = (first: Evidence<TargetView>, ...more: readonly Evidence<TargetView>[]) =>
  together('app.example.com', [
    { address: one, evidence: first },
    ...more.map((evidence, at) => ({ address: [two, three][at] ?? '', evidence })),
  ])

describe('an endpoint whose name has several addresses', () => {
  it('returns a commit only if all of them return it', () => {
    expect(join(states(commit), states(commit), states(commit))).toEqual(states(commit))
    expect(join(states(commit), states(commit), states(other))).toEqual(
      noEvidence('read', 'addresses-differ', {
        about: 'app.example.com',
        received: `${one} returns ${commit}, ${three} returns ${other}`,
      }),
    )
  })

  it('is judged by the oldest cached response', () => {
    const old = states(commit, { cache: { age: '864000' } })
    const dated = states(commit, { dated: 99_999 })
    expect(join(states(commit), old)).toEqual(old)
    expect(join(old, states(commit))).toEqual(old)
    expect(join(states(commit), states(commit, { cache: { age: '2' } }), dated)).toEqual(dated)
    expect(join(states(commit), states(commit, { cache: { 'x-cache': 'HIT' } }))).toMatchObject({
      value: { cache: { 'x-cache': 'HIT' } },
    })
  })

  it('ignores an address without a connection, and is unreachable if no address has one', () => {
    expect(join(refused, states(commit))).toEqual(states(commit))
    expect(join(states(commit), refused, refused)).toEqual(states(commit))
    expect(join(refused, noEvidence('connect', 'connection-timeout'))).toEqual(refused)
  })

  it.each([
    noEvidence('handshake', 'tls-expired'),
    noEvidence('read', 'status-unexpected', { limit: 200, amount: 503 }),
    noEvidence('read', 'headers-timeout'),
    noEvidence('parse', 'not-json'),
  ])('is missing evidence if one address has none: %o', (lost) => {
    expect(isUnreached(lost)).toBe(false)
    expect(join(states(commit), lost)).toEqual(lost)
    expect(join(lost, states(commit))).toEqual(lost)
  })

  it('shows a host only if all of them show the same one', () => {
    const shows = (id: string, more: Partial<HostView> = {}): Evidence<TargetView> =>
      seen({ ...view(container('api', fresh, { id: id.repeat(64) })), ...more })
    expect(join(shows('a', { clock: 20 }), shows('a', { clock: 10 }))).toEqual(shows('a', { clock: 10 }))
    expect(join(shows('a'), shows('b'))).toMatchObject({
      why: {
        reason: 'addresses-differ',
        received: expect.stringMatching(/^192\.0\.2\.1 has .*\(a{12}\), 192\.0\.2\.2 has /),
      },
    })
    expect(join(shows('a', { boot: 'x' }), shows('a', { boot: 'y' }))).toMatchObject({ kind: 'missing' })
    expect(join(shows('a'), seen(view()))).toMatchObject({ why: { received: expect.stringContaining('no container') } })
  })

  it('sends each address a separate request', async () => {
    const { routed } = await routedOf((await lookup('localhost', { all: true })).map(({ address }) => address))
    const servers: RawServer[] = []
    const json = answer('200 OK', JSON.stringify({ commit }))
    try {
      const first = await rawServer((socket) => socket.write(json), { host: routed[0] ?? '127.0.0.1' })
      servers.push(first)
      for (const host of routed.slice(1))
        servers.push(await rawServer((socket) => socket.write(json), { host, port: first.port }))
      expect(await look(`http://localhost:${first.port}/version`)).toMatchObject(states(commit))
      expect(servers.map(({ heads }) => heads.length)).toEqual(routed.map(() => 1))
    } finally {
      for (const server of servers) await server.close()
    }
  })
})

describe('the addresses of a URL', () => {
  const wire = (...addresses: readonly string[]) => ({
    addresses: async () => addresses,
    line: () => {
      throw new Error('nothing is dialled')
    },
    isProxied: () => false,
    cut() {},
  })
  const url = (text: string): URL => new URL(text)
  const ways = async (text: string, some: ReturnType<typeof wire>) => {
    const found = await waysTo(url(text), some)
    return found.kind === 'seen' ? found.value : []
  }

  it('are the default for a single address, and one for each of several', async () => {
    expect(await ways('https://a.example/v', wire('127.0.0.1'))).toEqual([{}])
    expect(await ways('https://a.example/v', wire())).toEqual([{}])
    expect(await ways('https://a.example/v', wire('127.0.0.1', '127.0.0.2'))).toEqual([
      { to: { host: '127.0.0.1', port: 443 } },
      { to: { host: '127.0.0.2', port: 443 } },
    ])
    const ports = async (text: string) => (await ways(text, wire('127.0.0.1', '127.0.0.2'))).map(({ to }) => to)
    expect(await ports('http://a.example/')).toMatchObject([{ port: 80 }, { port: 80 }])
    expect(await ports('http://a.example:8080/')).toMatchObject([{ port: 8080 }, { port: 8080 }])
  })

  it('are bounded, and without addresses that this machine has no route to', async () => {
    const many = Array.from({ length: 64 }, (_, at) => `127.0.1.${at}`)
    expect(await ways('http://a.example/', wire(...many))).toHaveLength(64)
    expect(await ways('http://a.example/', wire('127.0.0.1', 'fe80::1%none'))).toEqual([{}])
  })

  it('are unknown if the name has more addresses than are compared', async () => {
    const many = Array.from({ length: 65 }, (_, at) => `127.0.1.${at}`)
    expect(await waysTo(url('http://a.example/'), wire(...many))).toMatchObject({
      kind: 'missing',
      why: { reason: 'addresses-too-many', about: 'a.example', limit: 64, amount: 65 },
    })
  })

  it('are named by their address', () => {
    expect(addressOf({ to: { host: '192.0.2.1', port: 443 } })).toBe('192.0.2.1')
    expect(addressOf({})).toBe('')
  })
})
