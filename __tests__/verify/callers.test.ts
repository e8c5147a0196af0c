import type { Socket } from 'node:net'
import type { Plan } from '../../src/model/plan.ts'
import { openProber } from '../../src/probes/index.ts'
import type { Prober, RouteAsk, Sent } from '../../src/probes/port.ts'
import { askCallers, type CallerCredentials, everyCaller } from '../../src/verify/callers.ts'
import { caller, guard } from '../builders/guards.ts'
import { plan, route, routeId } from '../builders/observations.ts'
import { answer, type RawServer, rawServer } from '../rig/raw-server.ts'

const never = new AbortController().signal
const nothing: ReadonlyMap<string, Sent> = new Map()
const everybody = [caller('anonymous', 401), caller('invalid', 401), caller('authorized', 200)]
const credentials: readonly CallerCredentials[] = [
  { guard: 'guard 0', caller: 'invalid', headers: [['authorization', 'Bearer wrong']] },
  { guard: 'guard 0', caller: 'authorized', headers: [['authorization', 'Bearer right']] },
]

/** A prober that records its requests and answers all of them with 204. */
function noting(): { readonly prober: Prober; readonly requests: (readonly RouteAsk[])[] } {
  const requests: (readonly RouteAsk[])[] = []
  const prober: Prober = {
    async ask(asks) {
      requests.push(asks)
      return asks.map((_, at) => ({
        route: at,
        evidence: { kind: 'seen', value: { status: 204, location: undefined, took: 1 } },
      }))
    },
    close: async () => {},
  }
  return { prober, requests }
}

describe('requests of each caller of a guard', () => {
  const one = plan({ routes: [route('/api/workflows', 401)], guards: [guard(...everybody)] })

  it('sends the credential of the caller, and none for the anonymous one', async () => {
    const { prober, requests } = noting()
    const observed = await askCallers(one, nothing, credentials, prober, never)
    expect(requests.flat().map(({ headers }) => headers)).toEqual([
      [],
      [['authorization', 'Bearer wrong']],
      [['authorization', 'Bearer right']],
    ])
    expect(observed.map(({ guard, caller, evidence }) => [guard, caller, evidence.kind])).toEqual([
      ['guard 0', 'anonymous', 'seen'],
      ['guard 0', 'invalid', 'seen'],
      ['guard 0', 'authorized', 'seen'],
    ])
  })

  it('requests a path that cannot exist as each authorized caller, when nothing else distinguishes the responses', async () => {
    const baselines = {
      mode: 'pages',
      probes: [{ id: 'baseline', directory: 'https://backoffice.example.com/api/', routes: [routeId(0)] }],
    } as const
    const { prober, requests } = noting()
    const observed = await askCallers({ ...one, baselines }, nothing, credentials, prober, never)
    const others = requests.flat().filter(({ claim }) => claim.url.includes('runtime-drift-'))
    expect(others).toMatchObject([
      { headers: [['authorization', 'Bearer right']], sum: true, claim: { method: 'GET' } },
    ])
    expect(others[0]?.claim.url).toMatch(/^https:\/\/backoffice\.example\.com\/api\/runtime-drift-[0-9a-f-]{36}$/)
    expect(observed.map(({ baseline }) => baseline?.kind)).toEqual([undefined, undefined, 'seen'])
  })

  it('groups callers of one name, and never sends two names over one connection', async () => {
    const two: Plan = { ...one, guards: [guard(...everybody), { ...guard(...everybody), id: 'guard 1' }] }
    const { prober, requests } = noting()
    const observed = await askCallers(two, nothing, credentials, prober, never)
    expect(requests.map((asks) => asks.length)).toEqual([2, 2, 2])
    expect(observed.map(({ guard, caller }) => `${guard} ${caller}`)).toEqual(
      ['guard 0', 'guard 1'].flatMap((guard) => everybody.map(({ name }) => `${guard} ${name}`)),
    )
  })

  it('sends one name after the other when all together exceed the concurrency limit', async () => {
    const narrow: Plan = { ...one, pace: { ...one.pace, concurrency: 2 } }
    let open = 0
    let max = 0
    const prober: Prober = {
      async ask(asks) {
        open += asks.length
        max = Math.max(max, open)
        await new Promise((next) => setTimeout(next, 5))
        open -= asks.length
        return []
      },
      close: async () => {},
    }
    await askCallers(narrow, nothing, credentials, prober, never)
    expect(max).toBe(1)
    await askCallers(one, nothing, credentials, prober, never)
    expect(max).toBe(3)
  })

  it('uses the body and the settings of the route, and of its headers only those that describe the body', async () => {
    const routed: Plan = {
      ...one,
      routes: [
        {
          ...route('/api/workflows', 401),
          id: routeId(0),
          via: 'edge:8443',
          http: '2',
          timeout: 500,
          follow: 'same-origin',
          samples: 40,
        },
      ],
    }
    const sent: ReadonlyMap<string, Sent> = new Map([
      [
        routeId(0),
        {
          headers: [
            ['authorization', 'Bearer of the route'],
            ['cookie', 'session=1'],
            ['content-type', 'application/json'],
          ],
          body: '{}',
          authorities: 'PEM',
        },
      ],
    ])
    const { prober, requests } = noting()
    await askCallers(routed, sent, credentials, prober, never)
    const [anonymous, , authorized] = requests.flat()
    expect(anonymous).toMatchObject({ headers: [['content-type', 'application/json']], body: '{}', authorities: 'PEM' })
    expect(authorized?.headers).toEqual([
      ['content-type', 'application/json'],
      ['authorization', 'Bearer right'],
    ])
    expect(anonymous?.claim).toMatchObject({ via: 'edge:8443', http: '2', timeout: 500, expect: { codes: [401] } })
    // A redirect is an answer, and one answer is enough.
    expect(anonymous?.claim).not.toHaveProperty('follow')
    expect(anonymous?.claim).not.toHaveProperty('samples')
  })

  it('gives every caller the same evidence when the check was interrupted', () => {
    const evidence = { kind: 'missing', why: { phase: 'run', reason: 'deadline' } } as const
    expect(everyCaller(one, evidence)).toEqual(
      everybody.map(({ name }) => ({ guard: 'guard 0', caller: name, evidence })),
    )
  })
})

describe('a server with callers', () => {
  const servers: RawServer[] = []
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close()
  })

  const serve = async (behave: (socket: Socket, head: string) => void): Promise<RawServer> => {
    const server = await rawServer((socket, head) => behave(socket, head))
    servers.push(server)
    return server
  }

  it('never gets a credential behind a redirect, nor two callers over one connection', async () => {
    const thief = await serve((socket) => socket.write(answer('200 OK')))
    const server = await serve((socket) => socket.write(answer('302 Found', '', `location: ${thief.origin}/login\r\n`)))
    const url = `${server.origin}/api/workflows`
    const planned = plan({ routes: [{ ...route('/', 401), url }], guards: [{ ...guard(...everybody), url }] })
    const prober = openProber({ timeout: 2_000, concurrency: 10 })
    const observed = await askCallers(planned, nothing, credentials, prober, never)
    await prober.close()
    expect(observed.map(({ evidence }) => evidence.kind === 'seen' && evidence.value.status)).toEqual([302, 302, 302])
    expect(thief.heads).toEqual([])
    expect(server.heads).toHaveLength(3)
    const anonymous = server.heads.filter((head) => !/authorization/i.test(head))
    expect(anonymous).toHaveLength(1)
    expect(server.connections().accepted).toBe(3)
  })
})
