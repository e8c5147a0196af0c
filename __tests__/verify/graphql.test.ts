import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { judgeAuth } from '../../src/judge/access.ts'
import { judgeChain } from '../../src/judge/index.ts'
import { indexObservations } from '../../src/judge/observations.ts'
import { openProber } from '../../src/probes/index.ts'
import { callerRows } from '../../src/reporters/rows/callers.ts'
import { askCallers } from '../../src/verify/callers.ts'
import { ask, codes } from '../builders/inputs.ts'
import { observations } from '../builders/observations.ts'

/** Answers queries with 200 and this document, by the credential that was sent. */
type Answers = (credential: string | undefined) => unknown

const servers: Server[] = []
afterAll(async () => {
  for (const server of servers) await new Promise((closed) => server.close(closed))
})

async function serving(answers: Answers): Promise<string> {
  const server = createServer((request, response) => {
    const document = answers(request.headers.authorization)
    response.writeHead(request.url === '/graphql' ? 200 : 404, { 'content-type': 'application/json' })
    response.end(typeof document === 'string' ? document : JSON.stringify(document))
  })
  servers.push(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const guard = (more: string): string => `
      anonymous: { status: 200, json: { /errors/0/extensions/code: UNAUTHENTICATED } }
      invalid: { status: 200, headers: { Authorization: Bearer wrong }, json: { /errors/0/extensions/code: UNAUTHENTICATED } }
      authorized: { status: 200, headers: { Authorization: Bearer right }${more} }`

/** What is found of a server, for a guard of its queries. */
async function foundAt(answers: Answers, callers = guard('')) {
  const { read } = await ask({
    file: `services: { api: }
targets: { prod: "ssh://deploy@prod" }
routes:
  - request: POST ${await serving(answers)}/graphql
    body: { query: "{ me { id } }" }
    expect: { status: 200 }
    guard:${callers}
`,
    inputs: { 'allow-unsafe-http': 'true' },
  })
  if (!read.ok) throw new Error(codes(read).join())
  const { plan, sent, credentials } = read.value
  const prober = openProber({ timeout: 5_000, concurrency: 4 })
  const signal = new AbortController().signal
  const called = await askCallers(plan, sent, credentials, prober, signal)
  await prober.close()
  const seen = observations({ callers: called })
  const verdict = judgeChain(plan, seen)
  const rows = callerRows({ plan, observations: seen, verdict, checks: 1, stable: 0, took: 1, ended: 'stable' })
  return { ...judgeAuth(plan, indexObservations(plan, seen)), rows }
}

const refused = { errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }], data: null }
const given = { data: { me: { id: '7' } } }
const right: Answers = (credential) => (credential === 'Bearer right' ? given : refused)

describe('a query that always returns 200', () => {
  it('distinguishes callers by the body of the response', async () => {
    const { state, rows } = await foundAt(right)
    expect(state).toBe('holds')
    expect(rows.map(({ caller, wrong }) => [caller, wrong])).toEqual([
      ['anonymous', false],
      ['invalid', false],
      ['authorized', false],
    ])
    expect((await foundAt(right, guard(', json: { /data/me/id: { exists: true } }'))).state).toBe('holds')
    const byText = guard('').replaceAll(/json: \{[^}]*\}/g, 'body: { contains: UNAUTHENTICATED }')
    expect((await foundAt(right, byText)).state).toBe('holds')
    expect(await codesOf(() => given, byText)).toContain('auth/anonymous-allowed')
  })

  const codesOf = async (answers: Answers, callers?: string) =>
    (await foundAt(answers, callers)).findings.map(({ code }) => code)

  it.each<[string, Answers, readonly string[]]>([
    ['everybody gets data', () => given, ['auth/anonymous-allowed', 'auth/invalid-allowed']],
    ['an invalid credential gets data', (one) => (one === undefined ? refused : given), ['auth/invalid-allowed']],
    ['no caller gets data', () => refused, ['auth/authorized-denied']],
    ['a page is returned', () => '<html>', ['auth/anonymous-allowed', 'auth/invalid-allowed']],
    [
      'something else is wrong',
      (one) => (one === 'Bearer right' ? given : { errors: [{ extensions: { code: 'RATE_LIMITED' } }] }),
      ['auth/response', 'auth/response'],
    ],
    [
      'a key is there twice',
      (one) => (one === 'Bearer right' ? given : '{"errors":[],"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]}'),
      ['auth/unknown', 'auth/unknown'],
    ],
  ])('is reported when %s', async (_, answers, expected) => {
    expect(await codesOf(answers)).toEqual(expected)
  })

  const both = guard(', json: { /data/me/id: { exists: true } }')
  it.each<[string, Answers, readonly string[]]>([
    [
      'an anonymous caller gets the data with the error',
      (one) => (one === 'Bearer right' ? given : { ...refused, ...(one === undefined ? given : {}) }),
      ['auth/anonymous-allowed'],
    ],
    [
      'an authorized caller gets the error with the data',
      (one) => (one === 'Bearer right' ? { ...refused, ...given } : refused),
      ['auth/authorized-denied'],
    ],
    [
      'an authorized caller gets neither',
      (one) => (one === 'Bearer right' ? { data: null } : refused),
      ['auth/response'],
    ],
  ])('is reported when %s', async (_, answers, expected) => {
    expect(await codesOf(answers, both)).toEqual(expected)
  })

  it('may reject a caller with another name, who needs `allowed: false`', async () => {
    const expired = (more: string) =>
      `${guard('')}\n      expired: { status: 200, headers: { Authorization: Bearer old }, json: { /errors/0/extensions/code: UNAUTHENTICATED }${more} }`
    expect(await codesOf(right, expired(', allowed: false'))).toEqual([])
    await expect(foundAt(right, expired(''))).rejects.toThrow('guard-tests-same')
    const all: Answers = (one) => (one === 'Bearer old' ? given : right(one))
    expect(await codesOf(all, expired(', allowed: false'))).toEqual(['auth/invalid-allowed'])
  })
})

describe('a guard', () => {
  const mistakes = async (callers: string) => {
    const file = `services: { api: }\ntargets: { prod: "ssh://a@b" }\nroutes:\n  - request: GET https://a.example/\n    expect: { status: 200 }\n    guard: ${callers}\n`
    const { read } = await ask({ file })
    return codes(read).map((code) => code.split(' ')[0])
  }
  it.each([
    ['{ anonymous: 200 }', ['guard-allows']],
    ['{ anonymous: { status: 200, json: {} } }', ['guard-allows']],
    ['{ anonymous: { status: 200, allowed: true, json: { /a: 1 } } }', ['guard-allows']],
    ['{ anonymous: 401, authorized: { status: 200, allowed: false, headers: { a: b } } }', ['guard-denies']],
    ['{ anonymous: { status: 200, json: { a: 1 } } }', ['json-place-malformed']],
    ['{ anonymous: { status: 200, body: { matches: "(" } } }', ['pattern-malformed']],
    ['{ anonymous: { status: 200, json: { "$..a[?": 1 } } }', ['json-path-malformed']],
    ['{ anonymous: { status: 200, jsonn: { /a: 1 } } }', ['unknown-key']],
    ['{ anonymous: { status: 200, json: { /a: { equal: 1 } } } }', ['unknown-key']],
  ])('is refused as %s', async (callers, expected) => {
    expect(await mistakes(callers)).toEqual(expected)
  })
})
