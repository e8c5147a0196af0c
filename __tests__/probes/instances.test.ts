import { noEvidence } from '../../src/model/evidence.ts'
import type { RouteTerms } from '../../src/model/plan.ts'
import { openProber } from '../../src/probes/index.ts'
import type { RequestedInstance } from '../../src/probes/port.ts'
import { askOnce, closeServers, requestTo, seenOf, serve, timeout, whyOf } from '../builders/requests.ts'
import { certificates } from '../rig/certificates.ts'
import { answer } from '../rig/raw-server.ts'

afterEach(closeServers)

const each: RouteTerms = { via: 'api:3000', each: { service: 'api', port: 3000 } }
const build: RouteTerms = { ...each, build: { by: 'header', name: 'x-revision' } }
const url = 'http://backoffice.invalid/version'

/** Instances that report their build. */
async function instances(...builds: readonly string[]) {
  const servers = await Promise.all(
    builds.map((received) => serve((socket) => socket.write(answer('200 OK', '', `x-revision: ${received}\r\n`)))),
  )
  const at = servers.map(
    ({ port }, nth): RequestedInstance => ({
      name: `api-${nth + 1}`,
      at: { kind: 'seen', value: { to: { host: '127.0.0.1', port } } },
    }),
  )
  return { servers, at }
}

describe('a route at each instance', () => {
  it('is requested once at each instance, with the name of its URL', async () => {
    const { servers, at } = await instances('new', 'old', 'new')
    const { tally } = seenOf(await askOnce(url, { terms: build, instances: at }))
    expect(tally).toMatchObject({
      ...{ samples: 3, addresses: 3, by: 'instance' },
      groups: [
        { count: 2, addresses: ['api-1', 'api-3'] },
        { count: 1, addresses: ['api-2'] },
      ],
    })
    expect(servers.map(({ heads }) => heads.map((head) => /host: (.*)/.exec(head)?.[1]))).toEqual(
      Array(3).fill(['backoffice.invalid']),
    )
  })

  it('is requested at a limited number of instances, whatever the host reports', async () => {
    const { at } = await instances('new')
    const many = Array.from({ length: 50_001 }, () => at).flat()
    expect(whyOf(await askOnce(url, { terms: { ...build, samples: 2 }, instances: many }))).toMatchObject({
      reason: 'requests-too-many',
      ...{ about: 'api', amount: 100_002, limit: 100_000 },
    })
  })

  it('is requested once for each sample at each instance, over separate connections', async () => {
    const { servers, at } = await instances('new', 'new')
    const { tally } = seenOf(await askOnce(url, { terms: { ...build, samples: 4 }, instances: at }))
    expect(tally).toMatchObject({ samples: 8, groups: [{ count: 8, addresses: ['api-1', 'api-2'] }] })
    expect(servers.map((server) => server.connections().accepted)).toEqual([4, 4])
  })

  it('names all of many instances', async () => {
    const { at } = await instances(...Array(12).fill('new'))
    const { tally } = seenOf(await askOnce(url, { terms: build, instances: at }))
    expect(tally?.groups[0]?.addresses).toHaveLength(12)
  })

  it('counts an unreachable instance among the samples', async () => {
    const { at } = await instances('new')
    const lost: RequestedInstance = {
      name: 'api-2',
      at: noEvidence('read', 'instance-without-address', { about: 'api-2' }),
    }
    const { tally } = seenOf(await askOnce(url, { terms: { ...build, samples: 2 }, instances: [...at, lost] }))
    expect(tally).toMatchObject({
      samples: 4,
      groups: [{ count: 2, addresses: ['api-2'], evidence: { kind: 'missing' } }, { addresses: ['api-1'] }],
    })
    expect(whyOf(await askOnce(url, { terms: each, instances: [lost] }))).toMatchObject({
      reason: 'instance-without-address',
    })
  })

  it('sends no request when the instances are unknown, and never one to the addresses of its name', async () => {
    const server = await serve((socket) => socket.write(answer('200 OK')))
    for (const known of [{}, { instances: [] }])
      expect((await askOnce(server.origin, { terms: each, ...known })).kind).toBe('missing')
    expect(server.connections().accepted).toBe(0)
  })

  it('still verifies the certificate of the requested name', async () => {
    const zoo = certificates()
    const { port } = await serve((socket) => socket.write(answer('200 OK')), { tls: zoo.fine })
    const at: RequestedInstance = { name: 'api-1', at: { kind: 'seen', value: { to: { host: '127.0.0.1', port } } } }
    const trust = { terms: each, instances: [at], authorities: zoo.authority.cert }
    expect(whyOf(await askOnce('https://localhost/', trust))).toBe('seen 200')
    expect(whyOf(await askOnce('https://backoffice.invalid/', trust))).toMatchObject({ reason: 'tls-wrong-name' })
  })

  it('goes through a separate tunnel to each instance on another host', async () => {
    const opened: unknown[] = []
    const at = ['172.17.0.2', '172.17.0.3'].map(
      (host): RequestedInstance => ({
        name: host,
        at: { kind: 'seen', value: { through: 'prod', far: { host, port: 3000 } } },
      }),
    )
    const prober = openProber({
      ...{ timeout, concurrency: 4 },
      tunnel: async (target, port, _, host) => {
        opened.push([target, host, port])
        return noEvidence('connect', 'forwarding-refused', { about: `${host}:${port}` })
      },
    })
    const asks = [requestTo(url, { terms: { ...each, samples: 3 }, instances: at })]
    const [evidence] = await prober.ask(asks, new AbortController().signal)
    expect(evidence && whyOf(evidence.evidence)).toMatchObject({ reason: 'forwarding-refused' })
    expect(opened).toEqual([
      ['prod', '172.17.0.2', 3000],
      ['prod', '172.17.0.3', 3000],
    ])
    await prober.close()
  })
})
