import { gzipSync } from 'node:zlib'
import type { AssertObservation, Unreadable } from '../../src/model/answer.ts'
import type { Assertion, BuildMark, Test } from '../../src/model/plan.ts'
import {
  type Asking,
  askMany,
  askOnce,
  closeServers,
  requestTo,
  seenOf,
  serve,
  timeout,
  whyOf,
} from '../builders/requests.ts'
import { processorTime } from '../patience.ts'
import { answer, forever } from '../rig/raw-server.ts'

afterEach(closeServers)

/** The results of assertions about a response with this body and these headers. */
async function assertsOf(asserts: readonly Assertion[], body: string, fields = '', asking: Asking = {}) {
  const server = await serve((socket) => socket.write(answer('200 OK', body, fields)))
  return seenOf(await askOnce(server.origin, { ...asking, terms: { asserts } })).asserts
}

const json = (at: string, test: Test): Assertion => ({ on: 'json', at, test })
const header = (name: string, test: Test): Assertion => ({ on: 'header', name, test })
const body = (test: Test): Assertion => ({ on: 'body', test })
const equal = (to: string | number | boolean | null): Test => ({ is: 'equal', to })
const contains = (text: string): Test => ({ is: 'containing', text })
const matches = (pattern: string): Test => ({ is: 'matching', pattern })

const text = (received: string): AssertObservation => ({ holds: false, saw: { kind: 'text', text: received } })
const absent: AssertObservation = { holds: false, saw: { kind: 'absent' } }
const unreadable = (why: Unreadable): AssertObservation => ({
  holds: false,
  saw: { kind: 'unreadable', why },
})
const holds: AssertObservation = { holds: true }

describe('an assertion about a header', () => {
  const fields = 'X-Kind: a b\r\nX-Two: one\r\nX-Two: two\r\nX-None:\r\n'
  it.each<[string, Test, AssertObservation]>([
    ['x-kind', equal('a b'), holds],
    ['x-kind', equal('a'), text('a b')],
    ['x-kind', contains('b'), holds],
    ['x-kind', contains('c'), text('a b')],
    ['x-kind', matches('^a .$'), holds],
    ['x-kind', matches('^b'), text('a b')],
    ['x-kind', { is: 'present' }, holds],
    ['x-kind', { is: 'absent' }, text('a b')],
    ['x-two', equal('one, two'), holds],
    ['x-none', { is: 'present' }, holds],
    ['x-none', equal(''), holds],
    ['x-other', { is: 'present' }, absent],
    ['x-other', { is: 'absent' }, holds],
    ['x-other', contains(''), absent],
    ['content-length', equal(2), holds],
    ['__proto__', { is: 'absent' }, holds],
  ])('reads %s: %j', async (name, test, expected) => {
    expect(await assertsOf([header(name, test)], 'ok', fields)).toEqual([expected])
  })
})

describe('an assertion about the body', () => {
  it.each<[string, Test, AssertObservation]>([
    ['grün', equal('grün'), holds],
    ['grün', equal('gr'), text('grün')],
    ['grün', contains('ün'), holds],
    ['grün', matches('\\p{L}+$'), holds],
    ['grün', matches('x'), text('grün')],
    ['', { is: 'absent' }, holds],
    ['', { is: 'present' }, absent],
    ['a', { is: 'absent' }, text('a')],
    ['a'.repeat(1000), contains('b'), text('a'.repeat(200))],
  ])('reads %j: %j', async (received, test, expected) => {
    expect(await assertsOf([body(test)], received)).toEqual([expected])
  })

  it('searches the beginning of an endless body, and reports nothing about the rest', async () => {
    const server = await serve((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n')
      forever(socket, `10000\r\n${'x'.repeat(0x10000)}\r\n`, 1)
    })
    const tests = [contains('hello'), contains('world'), equal('hello'), matches('x$')]
    const { asserts } = seenOf(await askOnce(server.origin, { terms: { asserts: tests.map(body), timeout: 5000 } }))
    expect(asserts).toEqual([holds, unreadable('too-large'), unreadable('too-large'), unreadable('too-large')])
  })

  it('reads no body that is not UTF-8', async () => {
    const server = await serve((socket) =>
      socket.write(Buffer.from(answer('200 OK', '??').replace('??', '\xff\xfe'), 'latin1')),
    )
    const { asserts } = seenOf(await askOnce(server.origin, { terms: { asserts: [body(contains('a'))] } }))
    expect(asserts).toEqual([unreadable('not-text')])
  })

  it('rejects a compressed body, and inflates no bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024))
    const server = await serve((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${bomb.length}\r\n\r\n`)
      socket.write(bomb)
    })
    const { asserts } = seenOf(await askOnce(server.origin, { terms: { asserts: [body(contains('a'))] } }))
    expect(asserts).toEqual([unreadable('encoded')])
  })

  it.each([
    ['twenty encodings', Array(20).fill('gzip').join(', '), unreadable('encoded')],
    ['an encoding that does nothing', 'identity', holds],
  ])('reads a body behind %s', async (_what, encodings, expected) => {
    expect(await assertsOf([body(contains('a'))], 'a', `content-encoding: ${encodings}\r\n`)).toEqual([expected])
  })

  it('searches in linear time', async () => {
    const spent = await processorTime(async () =>
      expect(await assertsOf([body(matches('(a+)+$'))], `${'a'.repeat(50_000)}b`)).toEqual([text('a'.repeat(200))]),
    )
    expect(spent).toBeLessThan(10_000)
  })
})

describe('an assertion about a value in JSON', () => {
  const document = JSON.stringify({
    status: 'up',
    count: 1,
    none: null,
    ok: true,
    'a/b': 1,
    '': 'empty',
    items: [
      { id: 'a', state: 'up' },
      { id: 'b', state: 'down' },
    ],
  })
  it.each<[string, Test, AssertObservation]>([
    ['/status', equal('up'), holds],
    ['/status', equal('down'), text('up')],
    ['/count', equal(1), holds],
    ['/count', equal('1'), { holds: false, saw: { kind: 'text', text: '1', type: 'number' } }],
    ['/none', equal(null), holds],
    ['/none', equal('null'), { holds: false, saw: { kind: 'text', text: 'null', type: 'null' } }],
    ['/ok', equal('true'), { holds: false, saw: { kind: 'text', text: 'true', type: 'boolean' } }],
    ['/ok', equal(true), holds],
    ['/ok', contains('ru'), holds],
    ['/a~1b', equal(1), holds],
    ['/', equal('empty'), holds],
    ['', { is: 'present' }, holds],
    ['/items/1/id', equal('b'), holds],
    ['/items/0', equal('a'), { holds: false, saw: { kind: 'structure', text: '{"id":"a","state":"up"}' } }],
    ['/items', contains('a'), { holds: false, saw: { kind: 'structure', text: '[{…},{…}]' } }],
    ['/items/length', { is: 'present' }, absent],
    ['/constructor', { is: 'present' }, absent],
    ['/other', equal('up'), absent],
    ['/other', { is: 'absent' }, holds],
    ['/status', { is: 'absent' }, text('up')],
    ['$.status', matches('^u'), holds],
    ['$.items[*].id', matches('^[ab]$'), holds],
    ['$.items[*].state', equal('up'), text('down')],
    ["$.items[?@.id == 'b'].state", equal('down'), holds],
    ["$.items[?match(@.id, '[a-b]')].id", { is: 'present' }, holds],
    ["$.items[?search(@.id, '^c')]", { is: 'absent' }, holds],
    ['$.items[9]', equal('a'), absent],
    ['$..state', contains('o'), text('up')],
  ])('reads %s: %j', async (at, test, expected) => {
    expect(await assertsOf([json(at, test)], document)).toEqual([expected])
  })

  it.each(['<html>', '', 'NaN', '{"a":1', 'undefined'])('does not hold for %j, which is not JSON', async (received) => {
    expect(await assertsOf([json('/a', equal(1))], received)).toEqual([unreadable('not-json')])
  })

  it('does not hold for a document with a duplicate key, or for a rounded number', async () => {
    const twice = '{"status":"down","status":"up"}'
    expect(await assertsOf([json('/status', equal('up')), json('$.status', equal('up'))], twice)).toEqual([
      unreadable('key-repeated'),
      unreadable('key-repeated'),
    ])
    const large = '{"build":9007199254740993}'
    expect(await assertsOf([json('/build', equal(9007199254740992)), json('/build', matches('992$'))], large)).toEqual([
      unreadable('number-inexact'),
      unreadable('number-inexact'),
    ])
    expect(await assertsOf([json('/build', { is: 'present' })], large)).toEqual([holds])
    expect(await assertsOf([json('/build', equal(9007199254740991))], '{"build":9007199254740991}')).toEqual([holds])
  })

  it('searches no deeper than its limit', async () => {
    const deep = `${'['.repeat(5000)}1${']'.repeat(5000)}`
    expect(await assertsOf([json('$..a', { is: 'absent' })], deep)).toEqual([unreadable('too-deep')])
    expect(await assertsOf([json('/0/0', { is: 'present' })], deep)).toEqual([holds])
  })

  it('collects no more values than its limit', async () => {
    const wide = `[${Array(20_000).fill(1).join()}]`
    expect(await assertsOf([json('$[*]', equal(1))], wide)).toEqual([unreadable('too-large')])
  })

  it('compares with a pattern of the answer itself in linear time', async () => {
    const hostile = JSON.stringify([{ text: `${'a'.repeat(40)}b`, pattern: '(a|a)*(a|a)*(a|a)*$x' }])
    const spent = await processorTime(async () =>
      expect(await assertsOf([json('$[?match(@.text, @.pattern)]', { is: 'absent' })], hostile)).toEqual([holds]),
    )
    expect(spent).toBeLessThan(10_000)
  })
})

describe('the build that an answer names', () => {
  const sha = '6113728f27ae82c7b1a177c8d03f9e96e0adf246'
  const buildOf = async (mark: BuildMark, received: string, fields = '') => {
    const server = await serve((socket) => socket.write(answer('200 OK', received, fields)))
    return seenOf(await askOnce(server.origin, { terms: { build: mark } })).build
  }

  it.each<[BuildMark, string, string]>([
    [{ by: 'header', name: 'x-revision' }, '', `X-Revision: ${sha}\r\n`],
    [{ by: 'json', at: '/git/commit' }, JSON.stringify({ git: { commit: sha } }), ''],
    [{ by: 'json', at: '$.git.commit' }, JSON.stringify({ git: { commit: sha } }), ''],
    [{ by: 'meta', name: 'revision' }, `<!doctype html><meta name="revision" content=" ${sha} "><body>`, ''],
  ])('is read from %j', async (mark, received, fields) => {
    expect(await buildOf(mark, received, fields)).toEqual({ kind: 'named', build: sha })
  })

  it.each<[BuildMark, string]>([
    [{ by: 'header', name: 'x-revision' }, ''],
    [{ by: 'json', at: '/commit' }, '{}'],
    [{ by: 'json', at: '/commit' }, '{"commit":" "}'],
    [{ by: 'json', at: '$[*].commit' }, `[{"commit":"${sha}"},{"commit":""}]`],
    [{ by: 'json', at: '$[*].commit' }, `[{"commit":null},{"commit":"${sha}"}]`],
    [{ by: 'meta', name: 'revision' }, `<meta name="revision" content=""><meta name="revision" content="${sha}">`],
    [{ by: 'meta', name: 'revision' }, '<!doctype html><!-- <meta name="revision" content="x"> --><body>'],
  ])('is absent where %j finds nothing in %j', async (mark, received) => {
    expect(await buildOf(mark, received)).toEqual({ kind: 'absent' })
  })

  it('is no build when two values differ', async () => {
    const fields = `X-Revision: ${sha}\r\nX-Revision: other\r\n`
    expect(await buildOf({ by: 'header', name: 'x-revision' }, '', fields)).toEqual({
      kind: 'named',
      build: `${sha}, other`,
    })
    const page = `<meta name=revision content=${sha}><meta name=revision content=other><body>`
    expect(await buildOf({ by: 'meta', name: 'revision' }, page)).toEqual({ kind: 'named', build: `${sha}, other` })
  })

  it('is one build when two values are equal', async () => {
    const fields = `X-Revision: ${sha}\r\nX-Revision: ${sha}\r\n`
    expect(await buildOf({ by: 'header', name: 'x-revision' }, '', fields)).toEqual({ kind: 'named', build: sha })
    const page = `<meta name=revision content=${sha}><meta name=revision content="${sha} "><body>`
    expect(await buildOf({ by: 'meta', name: 'revision' }, page)).toEqual({ kind: 'named', build: sha })
    expect(await buildOf({ by: 'json', at: '$..commit' }, `[{"commit":"${sha}"},{"commit":"${sha}"}]`)).toEqual({
      kind: 'named',
      build: sha,
    })
  })

  it.each<[string, string, object]>([
    ['/commit', `{"commit":"other","commit":"${sha}"}`, { kind: 'unreadable', why: 'key-repeated' }],
    ['$.commit', `{"commit":"other","commit":"${sha}"}`, { kind: 'unreadable', why: 'key-repeated' }],
    ['/commit', `{"commit":${'1'.repeat(40)}}`, { kind: 'unreadable', why: 'not-a-string' }],
    ['$..commit', `{"commit":7,"of":{"commit":"${sha}"}}`, { kind: 'unreadable', why: 'not-a-string' }],
    ['$..commit', `{"commit":"other","of":{"commit":"${sha}"}}`, { kind: 'named', build: `other, ${sha}` }],
    ['/commit', '{"commit":null}', { kind: 'absent' }],
  ])('is missing at %s of %s', async (at, received, expected) => {
    expect(await buildOf({ by: 'json', at }, received)).toEqual(expected)
  })

  it('is bounded', async () => {
    const fields = `X-Revision: ${'a'.repeat(1000)}\r\n`
    expect(await buildOf({ by: 'header', name: 'x-revision' }, '', fields)).toEqual({
      kind: 'named',
      build: 'a'.repeat(256),
    })
  })

  it('cannot be read from a page that is not JSON', async () => {
    expect(await buildOf({ by: 'json', at: '/commit' }, '<html>')).toEqual({ kind: 'unreadable', why: 'not-json' })
  })
})

describe('an answer', () => {
  it('keeps only the fields that show who sent it, bounded', async () => {
    const fields = `Server: ${'n'.repeat(500)}\r\nX-Cache: HIT\r\nAge: 7\r\nSet-Cookie: a=b\r\n`
    const server = await serve((socket) => socket.write(answer('200 OK', '', fields)))
    expect(seenOf(await askOnce(server.origin)).fields).toEqual({ server: 'n'.repeat(256), 'x-cache': 'HIT', age: '7' })
  })

  it('keeps the whole field of a cache, whose hit may be the last of many', async () => {
    const fields = `X-Cache: ${'MISS, '.repeat(60)}HIT\r\n`
    const server = await serve((socket) => socket.write(answer('200 OK', '', fields)))
    expect(seenOf(await askOnce(server.origin)).fields?.['x-cache']).toMatch(/ HIT$/)
  })

  it('hashes its body on request', async () => {
    const server = await serve((socket) => socket.write(answer('200 OK', 'abc')))
    expect(seenOf(await askOnce(server.origin, { sum: true })).body).toEqual({
      bytes: 3,
      whole: true,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    })
  })

  it('shows no sent secret, wherever the server repeats it', async () => {
    const secret = 'hunter2-hunter2'
    const echo = `location: /login?was=${secret}\r\nserver: ${secret}\r\nx-revision: ${secret}\r\nx-all: Bearer ${secret} end\r\n`
    const server = await serve((socket) => socket.write(answer('302 Found', `you sent ${secret}`, echo)))
    const asserts = [header('x-all', equal('a')), body(equal('a'))]
    const evidence = await askOnce(server.origin, {
      headers: [['authorization', `Bearer ${secret}`]],
      terms: { headers: ['authorization'], asserts, build: { by: 'header', name: 'x-revision' } },
    })
    expect(JSON.stringify(evidence)).not.toContain('hunter2')
    expect(seenOf(evidence)).toMatchObject({
      location: '/login?was=***',
      fields: { server: '***' },
      build: { build: '***' },
      asserts: [{ saw: { text: '***' + ' end' } }, { saw: { text: 'you sent***' } }],
    })
  })

  it('ends at the timeout of its route', async () => {
    const server = await serve((socket) => setTimeout(() => socket.write(answer('200 OK')), timeout + 100))
    expect(whyOf(await askOnce(server.origin, { terms: { timeout: 800 } }))).toMatchObject({
      reason: 'headers-timeout',
      limit: 800,
    })
    expect(whyOf(await askOnce(server.origin, { terms: { timeout: 30_000 } }))).toBe('seen 200')
  })

  it('belongs to its request, even when a server sends data before the next one', async () => {
    const poison = answer('200 OK', 'poison')
    const server = await serve((socket, head) =>
      socket.write(head.includes('/first') ? answer('404 Not Found') + poison : answer('404 Not Found', 'true')),
    )
    const observed = await askMany([requestTo(`${server.origin}/first`), requestTo(`${server.origin}/second`)], 1)
    expect(observed.map(({ evidence }) => whyOf(evidence))).toEqual(['seen 404', 'seen 404'])
  })
})
