import { gzipSync } from 'node:zlib'
import type { Evidence } from '../../../src/model/evidence.ts'
import type { TargetView } from '../../../src/model/host.ts'
import type { Place } from '../../../src/parsed.ts'
import { frame } from '../../../src/targets/collector/frame.ts'
import { questionRecords } from '../../../src/targets/collector/question.ts'
import { httpKind, httpsKind } from '../../../src/targets/https/index.ts'
import { settingKeys } from '../../../src/targets/https/settings.ts'
import type { Target, TargetRequest } from '../../../src/targets/port.ts'
import { answer, type Behaviour, forever, type RawServer, rawServer } from '../../rig/raw-server.ts'

const place: Place = { kind: 'file', path: '.github/runtime-drift.yml', line: 3, column: 5 }
const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'
const never = new AbortController().signal
const open: RawServer[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

const request = (
  address: string,
  settings: Readonly<Record<string, unknown>> = {},
  more: Partial<TargetRequest> = {},
): TargetRequest => ({
  name: 'public',
  address,
  place,
  settings: Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, { value, place }])),
  access: { sshKey: undefined, sshKeyPassphrase: undefined, sshKnownHosts: undefined, sshJump: undefined },
  timeout: 500,
  allowUnsafeHttp: false,
  ...more,
})

function readTarget(ask: TargetRequest): Target {
  const read = (ask.address.startsWith('https') ? httpsKind : httpKind).read(ask)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

const problemsOf = (ask: TargetRequest) => {
  const read = httpsKind.read(ask)
  return read.ok ? [] : read.problems
}
const codesOf = (ask: TargetRequest): readonly string[] => problemsOf(ask).map(({ fault }) => fault.code)

async function serve(behave: Behaviour): Promise<RawServer> {
  const server = await rawServer(behave)
  open.push(server)
  return server
}

/** Looks once at an endpoint that behaves so. */
async function look(behave: Behaviour | string, settings = {}, services: readonly string[] = []) {
  const { origin } = await serve(typeof behave === 'string' ? (socket) => socket.end(behave) : behave)
  const asks = services.map((name) => ({ name, container: { by: 'service', name } as const }))
  return readTarget(request(`${origin}/version`, settings)).observe(asks, never)
}
const reasonOf = (evidence: Evidence<TargetView>): string => (evidence.kind === 'seen' ? 'seen' : evidence.why.reason)

describe('the address of an endpoint', () => {
  it.each([
    'https://backoffice.example.com',
    'https://backoffice.example.com:8443/version?full=1',
    'https://[2001:db8::1]/v',
  ])('is %s', (address) => expect(codesOf(request(address))).toEqual([]))

  it.each(['http://127.0.0.1:8080/', 'http://127.9.9.9/', 'http://[::1]:1/', 'http://localhost/v'])(
    'is %s, which never leaves this machine',
    (address) => expect(codesOf(request(address))).toEqual([]),
  )

  it.each(['http://example.com/', 'http://127.0.0.1.example.com/', 'http://localhost.example.com/', 'http://0.0.0.0/'])(
    'is not %s, unless the plan allows it',
    (address) => {
      expect(codesOf(request(address))).toEqual(['url-plain-http'])
      expect(codesOf(request(address, {}, { allowUnsafeHttp: true }))).toEqual([])
    },
  )

  it.each([
    ['https://', 'url-malformed'],
    ['https:///version', 'url-malformed'],
    ['https://exa mple.com/', 'url-malformed'],
    ['https://example.com\\@evil.example/', 'url-malformed'],
    ['https://example.com/a\nb', 'url-malformed'],
    ['https://example.com:99999/', 'url-malformed'],
    ['https://example.com/#commit', 'url-fragment'],
    ['https://@example.com/', 'url-credentials'],
  ])('is not %j', (address, code) => expect(codesOf(request(address))).toEqual([code]))

  it('rejects a password, and does not repeat it', () => {
    const problems = problemsOf(request('https://deploy:hunter2-canary@example.com/version'))
    expect(problems).toEqual([{ place, value: 'https://…@example.com/version', fault: { code: 'url-credentials' } }])
  })
})

describe('the settings of an endpoint', () => {
  const faults = (settings: Readonly<Record<string, unknown>>) =>
    problemsOf(request('https://example.com/', settings)).map(({ fault }) => fault)

  it('report whether the target has instances before any request', () => {
    expect(readTarget(request('https://example.com/')).hasInstances).toBe(false)
    expect(readTarget(request('https://example.com/', { header: 'x-revision' })).hasInstances).toBe(false)
    expect(readTarget(request('https://example.com/', { evidence: true })).hasInstances).toBe(true)
    expect(readTarget(request('https://example.com/', { evidence: false })).hasInstances).toBe(false)
  })

  it('suggest the key that was meant', () => {
    expect(faults({ comit: '/commit', banana: 1 })).toEqual([
      { code: 'unknown-key', key: 'comit', nearest: 'commit', known: [...settingKeys] },
      { code: 'unknown-key', key: 'banana', nearest: undefined, known: expect.any(Array) },
    ])
  })

  it.each([
    [{ commit: 'build.commit' }, [{ code: 'pointer-malformed' }]],
    [{ commit: '' }, [{ code: 'pointer-malformed' }]],
    [{ commit: 5 }, [{ code: 'yaml-type', expected: ['text'], seen: 'number', quoted: undefined }]],
    [{ header: 'x revision' }, [{ code: 'header-name-malformed', name: 'x revision' }]],
    [{ evidence: 'yes' }, [{ code: 'yaml-type', expected: ['boolean'], seen: 'text', quoted: undefined }]],
    [{ headers: ['a'] }, [{ code: 'yaml-type', expected: ['mapping'], seen: 'list', quoted: undefined }]],
    [{ commit: '/a', header: 'b' }, [{ code: 'settings-exclude', keys: ['commit', 'header'] }]],
    [{ evidence: true, header: 'b' }, [{ code: 'settings-exclude', keys: ['header', 'evidence'] }]],
    [{ headers: { 'a:b': 'x' } }, [{ code: 'header-name-malformed', name: 'a:b' }]],
    [{ headers: { 'x-a': 'b\r\nx-c: d' } }, [{ code: 'header-value-malformed', name: 'x-a' }]],
    [{ headers: { 'x-a': 'ä' } }, [{ code: 'header-value-malformed', name: 'x-a' }]],
    [{ headers: { 'x-a': 7 } }, [{ code: 'header-value-malformed', name: 'x-a' }]],
    [{ headers: { Host: 'a' } }, [{ code: 'header-reserved', name: 'Host' }]],
    [{ headers: { 'X-A': '1', 'x-a': '2' } }, [{ code: 'header-name-twice', name: 'x-a', other: 'X-A' }]],
  ])('refuse %j', (settings, expected) => expect(faults(settings)).toEqual(expected))

  it('report every mistake at once, and no value that may be secret', () => {
    const problems = problemsOf(
      request('http://example.com/', { commit: 'x', wrong: 1, headers: { 'x-a': 'canary\n', 'b c': 'canary' } }),
    )
    expect(problems.map(({ fault }) => fault.code)).toEqual([
      'url-plain-http',
      'unknown-key',
      'pointer-malformed',
      'header-value-malformed',
      'header-name-malformed',
    ])
    expect(JSON.stringify(problems)).not.toContain('canary')
  })
})

describe('the statement of an endpoint', () => {
  it('is the commit of its JSON', async () => {
    expect(await look(answer('200 OK', JSON.stringify({ commit })))).toEqual({
      kind: 'seen',
      value: { kind: 'statement', commit, at: 'json /commit' },
    })
  })

  it('is the value at the pointer', async () => {
    const body = JSON.stringify({ git: { commit: { 'id/full': commit } } })
    expect(await look(answer('200 OK', body), { commit: '/git/commit/id~1full' })).toMatchObject({
      value: { commit, at: 'json /git/commit/id~1full' },
    })
  })

  it('is a header, whatever the body is', async () => {
    expect(await look(answer('200 OK', '<html>', `X-Revision: ${commit}\r\n`), { header: 'X-REVISION' })).toMatchObject(
      {
        value: { commit, at: 'header x-revision' },
      },
    )
  })

  it('reports the cache headers and the date of its response', async () => {
    const body = JSON.stringify({ commit })
    const then = new Date(Date.now() - 7200_000).toUTCString()
    const fields = `Age: 864000\r\nX-Cache: HIT, HIT\r\nX-Cache: MISS\r\nDate: ${then}\r\nServer: nginx\r\n`
    expect(await look(answer('200 OK', body, fields))).toMatchObject({
      value: { commit, cache: { age: '864000', 'x-cache': 'HIT, HIT, MISS' }, dated: expect.closeTo(7200, -2) },
    })
    expect(await look(answer('200 OK', body, `Date: ${new Date().toUTCString()}\r\n`))).toEqual({
      kind: 'seen',
      value: { kind: 'statement', commit, at: 'json /commit' },
    })
    const echo = 'X-Cache: HIT for Bearer canary-7f3a9\r\nAge: 5\r\n'
    const secret = { headers: { authorization: 'Bearer canary-7f3a9' } }
    expect(await look(answer('200 OK', body, echo), secret)).toMatchObject({ value: { cache: { age: '5' } } })
    expect(JSON.stringify(await look(answer('200 OK', body, echo), secret))).not.toContain('canary')
  })

  it.each([
    ['twice', `X-Revision: ${commit}\r\nX-Revision: ${commit}\r\n`],
    ['twice in one line', `X-Revision: ${commit}, ${commit}\r\n`],
  ])('is the commit that a header names %s', async (_, fields) => {
    expect(await look(answer('200 OK', '', fields), { header: 'x-revision' })).toMatchObject({ value: { commit } })
  })

  it.each<[string, string, string, string]>([
    ['in one object', `{"commit":"${'f'.repeat(40)}","commit":"${commit}"}`, '/commit', 'commit'],
    ['spelled with escapes', `{"\\u0063ommit":"${'f'.repeat(40)}","commit":"${commit}"}`, '/commit', 'commit'],
    ['with a space before the colon', `{"commit" :"${'f'.repeat(40)}","commit":"${commit}"}`, '/commit', 'commit'],
    ['further up', `{"build":{"commit":"${'f'.repeat(40)}"},"build":{"commit":"${commit}"}}`, '/build/commit', 'build'],
    ['in a list', `[{"commit":"${'f'.repeat(40)}","commit":"${commit}"}]`, '/0/commit', 'commit'],
  ])('is missing when its key occurs twice %s', async (_, body, pointer, about) => {
    const read = await look(answer('200 OK', body), { commit: pointer })
    expect(read).toMatchObject({ kind: 'missing', why: { reason: 'key-repeated', about } })
  })

  it('is read where sibling objects have the same keys', async () => {
    const body = JSON.stringify({ commit, parent: { commit: 'other' }, all: [{ commit: 'a' }, { commit: 'b' }] })
    expect(await look(answer('200 OK', `\uFEFF${body}\n`))).toMatchObject({ value: { commit } })
    const deep = `{"commit":"${commit}","a\\":":${'['.repeat(4e5)}${']'.repeat(4e5)}}`
    expect(await look(answer('200 OK', deep))).toMatchObject({ value: { commit } })
  })

  it.each([
    ['an empty header', `X-Revision:\r\nX-Revision: ${commit}\r\n`],
    ['an empty part of a header', `X-Revision: ${commit},\r\n`],
  ])('is not one commit next to %s', async (_, fields) => {
    expect(await look(answer('200 OK', '', fields), { header: 'x-revision' })).toMatchObject({
      why: { reason: 'commit-ambiguous', about: 'header x-revision', received: `${commit}, nothing` },
    })
  })

  it('is missing when all headers are empty', async () => {
    expect(
      await look(answer('200 OK', '', 'X-Revision:\r\nX-Revision: ,\r\n'), { header: 'x-revision' }),
    ).toMatchObject({
      why: { reason: 'commit-missing' },
    })
  })

  it('is not one commit when the header names two', async () => {
    const fields = `X-Revision: ${commit}\r\nX-Revision: ${'f'.repeat(40)}\r\n`
    expect(await look(answer('200 OK', '', fields), { header: 'x-revision' })).toMatchObject({
      why: { reason: 'commit-ambiguous', about: 'header x-revision', received: `${commit}, ${'f'.repeat(40)}` },
    })
  })

  it('is bounded', async () => {
    expect(await look(answer('200 OK', JSON.stringify({ commit: 'a'.repeat(100_000) })))).toMatchObject({
      value: { commit: 'a'.repeat(256) },
    })
  })

  it.each<[string, object, string | Behaviour, object?]>([
    [
      'another status',
      { reason: 'status-unexpected', amount: 503 },
      answer('503 Unavailable', JSON.stringify({ commit })),
    ],
    ['no content', { reason: 'status-unexpected', amount: 204 }, 'HTTP/1.1 204 No Content\r\n\r\n'],
    ['HTML', { reason: 'not-json', received: '<!doctype html>' }, answer('200 OK', '<!doctype html>')],
    ['nothing', { reason: 'not-json' }, answer('200 OK', '')],
    ['half of a JSON', { reason: 'not-json' }, answer('200 OK', '{"commit":')],
    [
      'no UTF-8',
      { reason: 'not-json', about: 'utf-8' },
      (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n\u00ff\u00fe', 'latin1'),
    ],
    ['no such member', { reason: 'commit-missing', about: 'json /commit' }, answer('200 OK', '{"sha":"a"}')],
    ['a number', { reason: 'commit-not-text', received: 'number' }, answer('200 OK', '{"commit":12345}')],
    ['a large number', { reason: 'commit-not-text' }, answer('200 OK', `{"commit":${'1'.repeat(40)}}`)],
    ['a list', { reason: 'commit-not-text', received: 'list' }, answer('200 OK', `{"commit":["${commit}"]}`)],
    ['nothing but null', { reason: 'commit-missing' }, answer('200 OK', '{"commit":null}')],
    ['JSON with something behind it', { reason: 'not-json' }, answer('200 OK', `{"commit":"${commit}"}{}`)],
    ['an empty text', { reason: 'commit-missing' }, answer('200 OK', '{"commit":" "}')],
    [
      'no such header',
      { reason: 'commit-missing', about: 'header x-revision' },
      answer('200 OK', '{}'),
      { header: 'X-Revision' },
    ],
    ['an inherited member', { reason: 'commit-missing' }, answer('200 OK', '{}'), { commit: '/constructor/name' }],
    [
      'a body cut short',
      { reason: 'answer-cut' },
      `HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"commit":"${commit}"}`,
    ],
    [
      'two megabytes',
      { reason: 'answer-too-large', limit: 1048576 },
      answer('200 OK', `{"commit":"${commit}","a":"${'x'.repeat(2e6)}"}`),
    ],
    [
      'a drip',
      { reason: 'body-timeout' },
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n')
        forever(socket, '1\r\n{\r\n', 20)
      },
    ],
  ])('is missing in %s', async (...[, expected, behave, settings]) => {
    expect(await look(behave, settings)).toMatchObject({ kind: 'missing', why: expected })
  })

  it('is not decompressed, because no compressed response was requested', async () => {
    const bomb = gzipSync(Buffer.alloc(5e6))
    const evidence = await look((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${bomb.length}\r\n\r\n`)
      socket.write(bomb)
    })
    expect(evidence).toMatchObject({ kind: 'missing', why: { reason: 'encoding-unexpected', received: 'gzip' } })
  })
})

describe('the secret headers of an endpoint', () => {
  const headers = { Authorization: 'Bearer canary-7f3a9', 'User-Agent': 'mine' }

  it('are sent, once each, to the declared origin', async () => {
    const server = await serve((socket) => socket.write(answer('200 OK', JSON.stringify({ commit }))))
    await readTarget(request(`${server.origin}/v`, { headers })).observe([], never)
    expect(server.heads[0]).toMatch(/^authorization: Bearer canary-7f3a9$/m)
    expect(server.heads[0]?.match(/^user-agent: .*$/gm)).toEqual(['user-agent: mine'])
    expect(server.heads[0]).toMatch(/^accept-encoding: identity$/m)
  })

  it('do not follow a redirect', async () => {
    const elsewhere = await serve((socket) => socket.write(answer('200 OK', JSON.stringify({ commit }))))
    const location = `location: ${elsewhere.origin}/v\r\n`
    expect(await look(answer('307 Temporary', '', location), { headers })).toEqual({
      kind: 'missing',
      why: { phase: 'read', reason: 'redirected', amount: 307, received: `${elsewhere.origin}/v` },
    })
    expect(elsewhere.connections().accepted).toBe(0)
  })

  it.each<[string, string, object]>([
    ['a body that is no JSON', answer('200 OK', 'you sent Bearer canary-7f3a9'), { reason: 'not-json' }],
    ['a redirect', answer('302 Found', '', 'location: /?token=canary-7f3a9\r\n'), { reason: 'redirected' }],
    ['the commit', answer('200 OK', '{"commit":"Bearer canary-7f3a9"}'), { reason: 'commit-missing' }],
    ['half of the commit', answer('200 OK', '{"commit":"rer canary-7f3a"}'), { reason: 'commit-missing' }],
  ])('are not shown when the server repeats them in %s', async (_, behave, expected) => {
    const evidence = await look(behave, { headers })
    expect(evidence).toMatchObject({ kind: 'missing', why: expected })
    expect(JSON.stringify(evidence)).not.toContain('canary')
  })
})

describe('the evidence that a host publishes', () => {
  const document = (age = 0, services = ['api']): string => {
    const records = [
      `t ${Math.floor(Date.now() / 1000) - age}`,
      ...services.map((name) => `s "${name}"`),
      ...questionRecords(services.map((name) => ({ name, container: { by: 'service', name } }))),
      'x {"call":"list","code":0}',
      'z',
    ]
    return `${frame} begin 0123456789abcdef\n${records.join('\n')}\n${frame} end 0123456789abcdef ${records.length}\n`
  }
  const evidence = { evidence: true }

  it('is the evidence of the host', async () => {
    expect(await look(answer('200 OK', document()), evidence, ['api'])).toMatchObject({
      kind: 'seen',
      value: { kind: 'host', instances: [] },
    })
  })

  it.each([
    ['older than five minutes', 400, ''],
    ['older than its publisher says', 0, `date: ${new Date(Date.now() + 600_000).toUTCString()}\r\n`],
  ])('is stale when it is %s', async (_, age, fields) => {
    expect(reasonOf(await look(answer('200 OK', document(age), fields), evidence))).toBe('answer-stale')
  })

  it('proves nothing when the clock of its host is more than a minute ahead', async () => {
    expect(await look(answer('200 OK', document(-90)), evidence)).toMatchObject({
      why: { reason: 'clock-skewed', limit: 60_000 },
    })
    expect(reasonOf(await look(answer('200 OK', document(-30)), evidence))).toBe('seen')
  })

  it('is missing for a service that it was not collected for', async () => {
    expect(await look(answer('200 OK', document()), evidence, ['api', 'dashboard'])).toMatchObject({
      why: { reason: 'service-not-collected', about: 'dashboard' },
    })
  })

  it.each([
    ['is cut', document().slice(0, -20), 'answer-cut'],
    ['is something else', '{"commit":"a"}', 'answer-missing'],
  ])('is missing when it %s', async (_, body, reason) => {
    expect(reasonOf(await look(answer('200 OK', body), evidence))).toBe(reason)
  })
})

describe('a check of an endpoint', () => {
  it('ends at once when it is cancelled, or the target is closed', async () => {
    const server = await serve(() => {})
    const target = readTarget(request(`${server.origin}/v`, {}, { timeout: 60_000 }))
    const off = new AbortController()
    const checks = [target.observe([], off.signal), readTarget(request(server.origin)).observe([], AbortSignal.abort())]
    setTimeout(() => off.abort(), 50)
    expect((await Promise.all(checks)).map(reasonOf)).toEqual(['cancelled', 'cancelled'])
    const again = target.observe([], never)
    setTimeout(() => target.close(), 50)
    expect(reasonOf(await again)).toBe('cancelled')
  })
})
