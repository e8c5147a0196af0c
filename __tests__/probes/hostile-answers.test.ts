import type { AssertObservation } from '../../src/model/answer.ts'
import type { Assertion, Test } from '../../src/model/plan.ts'
import { openProber } from '../../src/probes/index.ts'
import { askOnce, closeServers, requestTo, seenOf, serve, timeout } from '../builders/requests.ts'
import { lateness } from '../patience.ts'
import { answer } from '../rig/raw-server.ts'

afterEach(closeServers)

const any: Test = { is: 'present' }
const json = (at: string, test: Test = any): Assertion => ({ on: 'json', at, test })
const body = (test: Test): Assertion => ({ on: 'body', test })
const matches = (pattern: string): Test => ({ is: 'matching', pattern })
const stopped: AssertObservation = { holds: false, saw: { kind: 'unreadable', why: 'too-costly' } }

/** How long the search in one answer may take in these tests, in milliseconds. */
const searchTime = 500

const items = (count: number): string =>
  JSON.stringify({ current: { id: 'none' }, items: Array.from({ length: count }, (_, at) => ({ id: `item-${at}` })) })
const tree = (depth: number): string => (depth === 0 ? '1' : `{"a":${tree(depth - 1)},"b":[${tree(depth - 1)}]}`)

async function assertsOf(received: string, asserts: readonly Assertion[], limit = searchTime) {
  const server = await serve((socket) => socket.write(answer('200 OK', received)))
  const prober = openProber({ timeout, concurrency: 10, searchTime: limit })
  try {
    const [probed] = await prober.ask([requestTo(server.origin, { terms: { asserts } })], new AbortController().signal)
    return probed?.evidence.kind === 'seen' ? probed.evidence.value.asserts : probed?.evidence
  } finally {
    await prober.close()
  }
}

/** The longest time in which this process did nothing else, in milliseconds. */
async function longestPause(work: () => Promise<unknown>): Promise<number> {
  let [longest, last] = [0, performance.now()]
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 10)
  await work()
  clearInterval(timer)
  return longest
}

describe('a search that does not end', () => {
  it.each([
    ['a filter that searches the whole document for each value', '$.items[?@.id == value($..current)]', items(25_000)],
    ['a filter that counts all values below each value', '$.items[?count($..*) == 3]', items(25_000)],
    ['filters within a filter', '$..[?count(@..[?@.a]) > 9]', tree(15)],
    [
      'filters from the root, one in the other',
      `$${'[?$'.repeat(8)}${'.*]'.repeat(8)}`,
      `[${'[[1,2,3]],'.repeat(60)}1]`,
    ],
    ['selectors that name everything twice', `$${'[*,*]'.repeat(60)}.none`, `${'['.repeat(80)}1${']'.repeat(80)}`],
  ])('is missing evidence: %s', async (_, at, received) => {
    expect(await assertsOf(received, [json(at)])).toEqual([stopped])
  })

  it('is missing evidence: a pattern with many steps for each character of a large body', async () => {
    // Each of the last hundred characters may be the one that matters, so no state occurs twice.
    const received = `z${Array.from({ length: 1_000_000 }, (_, at) => (Math.sin(at * at) < 0 ? 'x' : 'y')).join('')}`
    expect(await assertsOf(received, [body(matches('x[xy]{100}z'))])).toEqual([stopped])
  })

  it('is missing evidence when it needs too much memory', async () => {
    const everything = `..[${Array(12).fill('*').join()}]`
    const at = `$[?count($${everything}${everything}) > 1]`
    expect(await assertsOf(items(25_000), [json(at)], 8 * lateness)).toEqual([stopped])
  })

  it('does not affect the other assertions about the same response', async () => {
    const asserts = [
      json('/current/id', { is: 'equal', to: 'none' }),
      json('$.current'),
      json('$.items[?count($..*) == 3]'),
    ]
    expect(await assertsOf(items(25_000), asserts)).toEqual([{ holds: true }, stopped, stopped])
  })

  it('leaves the process free', async () => {
    expect(await longestPause(() => assertsOf(items(25_000), [json('$.items[?count($..*) == 3]')]))).toBeLessThan(
      lateness,
    )
  })

  it('ends at once when the run is cancelled', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 200)
    const server = await serve((socket) => socket.write(answer('200 OK', items(25_000))))
    const prober = openProber({ timeout, concurrency: 10, searchTime: 10 * lateness })
    const terms = { asserts: [json('$.items[?count($..*) == 3]')] }
    const begun = performance.now()
    const [probed] = await prober.ask([requestTo(server.origin, { terms })], stop.signal)
    expect(performance.now() - begun).toBeLessThan(lateness)
    expect(probed?.evidence).toMatchObject({ kind: 'missing', why: { reason: 'cancelled' } })
    await prober.close()
  })

  it('does not stop the searches of other answers', async () => {
    const server = await serve((socket, head) =>
      socket.write(answer('200 OK', head.startsWith('GET /hostile') ? items(25_000) : '{"status":"up"}')),
    )
    const prober = openProber({ timeout, concurrency: 10, searchTime })
    const right = { asserts: [json('$.status', { is: 'equal', to: 'up' })] }
    const hostile = { asserts: [json('$.items[?count($..*) == 3]')] }
    const asks = [
      requestTo(`${server.origin}/hostile`, { terms: hostile }),
      ...Array.from({ length: 5 }, (_, at) => requestTo(`${server.origin}/${at}`, { terms: right })),
    ]
    const probed = await prober.ask(asks, new AbortController().signal)
    expect(probed.map(({ evidence }) => seenOf(evidence).asserts)).toEqual([
      [stopped],
      ...Array.from({ length: 5 }, () => [{ holds: true }]),
    ])
    await prober.close()
  })
})

describe('a search in a large answer', () => {
  it('finds what a pattern matches', async () => {
    const received = `${'x'.repeat(300_000)} commit 1a2b3c`
    expect(await assertsOf(received, [body(matches('commit [0-9a-f]{6}$'))])).toEqual([{ holds: true }])
  })

  it('is missing evidence if a pattern of the answer takes too many steps', async () => {
    const costly = JSON.stringify({ pattern: '(a{50}){20}', items: [{ id: 'aaa' }] })
    expect(await assertsOf(costly, [json('$.items[?search(@.id, $.pattern)]', { is: 'absent' })])).toEqual([stopped])
    const wrong = JSON.stringify({ pattern: '(', items: [{ id: 'aaa' }] })
    expect(await assertsOf(wrong, [json('$.items[?search(@.id, $.pattern)]', { is: 'absent' })])).toEqual([
      { holds: true },
    ])
  })

  it('finds the values at a path', async () => {
    expect(await assertsOf(items(5_000), [json("$.items[?@.id == 'item-4999']")])).toEqual([{ holds: true }])
  })
})

describe('a body of 400,000 brackets', () => {
  const deep = '['.repeat(400_000)

  it.each([
    ['/a', deep, 'not-json'],
    ['$..a', deep, 'not-json'],
    ['$..a', `${deep}${']'.repeat(400_000)}`, 'too-deep'],
  ])('is read at %s', async (at, received, why) => {
    const server = await serve((socket) => socket.write(answer('200 OK', received)))
    const evidence = await askOnce(server.origin, { terms: { asserts: [json(at)] } })
    expect(seenOf(evidence).asserts).toEqual([{ holds: false, saw: { kind: 'unreadable', why } }])
  })

  it('is a structure like any other', async () => {
    const server = await serve((socket) => socket.write(answer('200 OK', `${deep}${']'.repeat(400_000)}`)))
    const asserts = [json('/0', { is: 'equal', to: 1 }), json('')]
    const evidence = await askOnce(server.origin, { terms: { asserts, build: { by: 'json', at: '/0/0' } } })
    expect(seenOf(evidence)).toMatchObject({
      asserts: [{ holds: false, saw: { kind: 'structure' } }, { holds: true }],
      build: { kind: 'unreadable', why: 'not-a-string' },
    })
  })
})
