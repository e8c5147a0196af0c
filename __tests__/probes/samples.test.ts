import type { Answer, Tally } from '../../src/model/answer.ts'
import { type Evidence, noEvidence } from '../../src/model/evidence.ts'
import type { RouteTerms } from '../../src/model/plan.ts'
import { tallyUp } from '../../src/probes/tally.ts'
import { planRequests, type RequestPlan } from '../../src/probes/task.ts'
import { routedOf } from '../../src/wire/routed.ts'
import { openWire } from '../../src/wire/wire.ts'
import { askMany, askOnce, closeServers, requestTo, seenOf, serve, timeout, whyOf } from '../builders/requests.ts'
import { answer, type Behaviour } from '../rig/raw-server.ts'

afterEach(closeServers)

const build: RouteTerms['build'] = { by: 'header', name: 'x-revision' }
const revision = (received: string): string => answer('200 OK', '', `x-revision: ${received}\r\n`)

/** How many samples have which response, largest first. */
const groupsOf = (tally: Tally<Evidence<Answer>> | undefined) =>
  tally?.groups.map(({ count, evidence }) => [
    count,
    evidence.kind === 'seen' ? evidence.value.build : evidence.why.reason,
  ])

describe('samples of a route', () => {
  it('are taken over a new connection each', async () => {
    const server = await serve((socket) => socket.write(answer('200 OK')))
    const { tally } = seenOf(await askOnce(server.origin, { terms: { samples: 12 } }))
    expect(server.connections().accepted).toBe(12)
    expect(tally).toMatchObject({ samples: 12, addresses: 1, groups: [{ count: 12, addresses: ['127.0.0.1'] }] })
  })

  it('distinguish the builds behind one address', async () => {
    let nth = 0
    const behave: Behaviour = (socket) => {
      nth += 1
      socket.write(revision(nth % 4 === 0 ? 'old' : 'new'))
    }
    const server = await serve(behave)
    const { status, tally } = seenOf(await askOnce(server.origin, { terms: { samples: 40, build } }))
    expect(status).toBe(200)
    expect(groupsOf(tally)).toEqual([
      [30, { kind: 'named', build: 'new' }],
      [10, { kind: 'named', build: 'old' }],
    ])
  })

  it('keep those without an answer, too', async () => {
    let nth = 0
    const server = await serve((socket) => {
      nth += 1
      if (nth === 3) socket.resetAndDestroy()
      else socket.write(revision('new'))
    })
    const { tally } = seenOf(await askOnce(server.origin, { terms: { samples: 8, build } }))
    expect(groupsOf(tally)).toEqual([
      [7, { kind: 'named', build: 'new' }],
      [1, 'connection-reset'],
    ])
  })

  it('are grouped by body, server and cache', async () => {
    const pages = ['same', 'same', 'other']
    let nth = 0
    const server = await serve((socket) => {
      nth += 1
      const marks = nth === 4 ? 'cf-mitigated: challenge\r\n' : nth === 5 ? 'x-cache: HIT\r\n' : ''
      socket.write(answer('200 OK', pages[nth - 1] ?? 'same', marks))
    })
    const { tally } = seenOf(await askOnce(server.origin, { sum: true, terms: { samples: 5 } }))
    expect(tally?.groups.map(({ count }) => count)).toEqual([2, 1, 1, 1])
  })

  it('are represented by the one with the longest time in a cache', async () => {
    let nth = 0
    const server = await serve((socket) => {
      nth += 1
      socket.write(answer('200 OK', '', `x-cache: HIT\r\nage: ${nth === 2 ? 9_000_000 : nth}\r\n`))
    })
    const { tally } = seenOf(await askOnce(server.origin, { terms: { samples: 3 } }))
    expect(tally?.groups).toMatchObject([{ count: 3, evidence: { value: { fields: { age: '9000000' } } } }])
  })

  it('are missing when none of them has an answer', async () => {
    const server = await serve((socket) => socket.resetAndDestroy())
    expect(whyOf(await askOnce(server.origin, { terms: { samples: 3 } }))).toMatchObject({ reason: 'connection-reset' })
  })

  it('are sent to every address of the name in turn', async () => {
    // Every system has both for its own name, or at least one of them.
    const server = await serve((socket) => socket.write(answer('200 OK')), { host: 'localhost' })
    const { tally } = seenOf(await askOnce(`http://localhost:${server.port}`, { terms: { samples: 6 } }))
    const { lookup } = await import('node:dns/promises')
    const { routed } = await routedOf((await lookup('localhost', { all: true })).map(({ address }) => address))
    expect(tally?.addresses).toBe(routed.length)
    const counts = tally?.groups.map(({ count }) => count) ?? []
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6)
  })

  it('respect the limit of concurrent requests', async () => {
    const server = await serve((socket) => setTimeout(() => socket.write(answer('200 OK')), 10))
    await askMany([requestTo(server.origin, { terms: { samples: 20 } }), requestTo(`${server.origin}/b`)], 3)
    expect(server.connections().max).toBeLessThanOrEqual(4)
  })

  it('are missing evidence when they were cancelled before all were taken', async () => {
    const server = await serve((socket) => setTimeout(() => socket.write(answer('200 OK')), 30))
    const { openProber } = await import('../../src/probes/index.ts')
    const off = new AbortController()
    setTimeout(() => off.abort(), 100)
    const asks = [requestTo(server.origin, { terms: { samples: 1000 } })]
    const [evidence] = await openProber({ timeout, concurrency: 1 }).ask(asks, off.signal)
    expect(evidence?.evidence).toMatchObject({ kind: 'missing', why: { reason: 'cancelled' } })
  })
})

describe('the addresses of a name with samples', () => {
  const many = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `127.0.1.${at}`)
  const planned = (samples: number, addresses: readonly string[]) => {
    const wire = { ...openWire(1000), addresses: () => Promise.resolve(addresses) }
    return planRequests([requestTo('http://app.invalid', { terms: { samples } })], wire)
  }
  const hosts = ({ all }: RequestPlan) =>
    all.flatMap(({ tasks }) => tasks.map(({ way }) => (way?.to !== undefined && 'host' in way.to ? way.to.host : '')))

  it.each([
    [4, 4, 0],
    [5, 4, 0],
    [4, 5, 1],
    [2, 64, 62],
  ])('with %i samples of %i addresses: %i are left out, and named', async (samples, count, skipped) => {
    const plan = await planned(samples, many(count))
    expect(new Set(hosts(plan)).size).toBe(count - skipped)
    expect(plan.leftOut.get(0)).toEqual({ unrouted: [], skipped: many(count).slice(count - skipped) })
  })

  it('are unknown if there are more than are compared', async () => {
    const plan = await planned(4, many(65))
    expect(plan.all.flatMap(({ tasks }) => tasks)).toEqual([])
    expect(plan.refused.get(0)).toMatchObject({ why: { reason: 'addresses-too-many', limit: 64, amount: 65 } })
  })

  it('are all in the observation, also those that got no request', () => {
    const left = { unrouted: many(20), skipped: many(30) }
    const taken = many(12).map((address) => ({ address, evidence: noEvidence('read', 'connection-reset') }))
    const one = {
      address: '127.0.2.1',
      evidence: { kind: 'seen', value: { status: 200, location: undefined, took: 1 } },
    } as const
    const { tally } = seenOf(tallyUp([...taken, one], left))
    expect(tally).toMatchObject(left)
    expect(tally?.groups.map(({ addresses }) => addresses.length)).toEqual([12, 1])
  })
})

describe('the addresses with a route', () => {
  it('are distinguished from those without a route, without a packet', async () => {
    expect(await routedOf(['127.0.0.1', '127.0.0.2'])).toEqual({ routed: ['127.0.0.1', '127.0.0.2'], unrouted: [] })
    // No machine has a route over an interface that is not there.
    expect(await routedOf(['127.0.0.1', 'fe80::1%none'])).toEqual({ routed: ['127.0.0.1'], unrouted: ['fe80::1%none'] })
  })

  it('are all of them where none has a route', async () => {
    expect(await routedOf(['fe80::1%none', 'fe80::2%none'])).toEqual({
      routed: ['fe80::1%none', 'fe80::2%none'],
      unrouted: [],
    })
  })
})
