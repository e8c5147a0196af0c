import { ask, mistakesOf } from '../../builders/inputs.ts'

const head = `
targets:
  prod: ssh://deploy@prod.example.com
  local: docker://
services: { api: }
routes:
`
const origin = 'https://shop.example.com'
const authority = { ca: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n' }

/** What one route in its long form is read as: its claim, and what it sends. */
async function termsOf(keys: string, environment: Readonly<Record<string, string>> = {}) {
  const { read, masked } = await ask({ file: `${head}  - { request: POST ${origin}/a, ${keys} }`, environment })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const { plan, sent } = read.value
  const [route] = plan.routes
  if (route === undefined) throw new Error('no route')
  const { method: _method, url: _url, expect: _expect, place: _place, id, ...terms } = route
  return { terms, sent: sent.get(id), masked, plan: JSON.stringify(plan) }
}

const wrong = (keys: string, environment: Readonly<Record<string, string>> = {}) =>
  mistakesOf({ file: `${head}  - { request: POST ${origin}/a, ${keys} }`, environment })

describe('the long form of a route', () => {
  it('sends headers with the values of the environment, which are masked and not in the plan', async () => {
    const keys = 'headers: { Authorization: "Bearer ${TOKEN}", Accept: text/html }, expect: { status: 200 }'
    const { terms, sent, masked, plan } = await termsOf(keys, { TOKEN: 'hunter2-hunter2' })
    expect(terms).toEqual({ headers: ['authorization', 'accept'] })
    expect(sent).toEqual({
      headers: [
        ['authorization', 'Bearer hunter2-hunter2'],
        ['accept', 'text/html'],
      ],
      body: undefined,
    })
    expect(masked).toEqual(['hunter2-hunter2'])
    expect(plan).not.toContain('hunter2')
  })

  it('sends a mapping as JSON and a string unchanged, with the content type', async () => {
    const json = await termsOf('body: { name: Zoë, tags: [1] }, expect: { status: 200 }')
    expect(json.sent).toEqual({ headers: [['content-type', 'application/json']], body: '{"name":"Zoë","tags":[1]}' })
    expect(json.terms).toEqual({ headers: ['content-type'], body: 26 })
    expect((await termsOf('body: a=1, expect: { status: 200 }')).sent).toEqual({
      headers: [['content-type', 'text/plain; charset=utf-8']],
      body: 'a=1',
    })
  })

  it('keeps a declared content type', async () => {
    const form = 'headers: { Content-Type: application/x-www-form-urlencoded }, body: a=1, expect: { status: 200 }'
    expect((await termsOf(form)).sent?.headers).toEqual([['content-type', 'application/x-www-form-urlencoded']])
  })

  it('expects values, and tests, of headers, the body and places in JSON, in the order of the file', async () => {
    const { terms } = await termsOf(
      'expect: { status: 200, headers: { X-Kind: a, Link: { exists: false } }, body: { contains: [a, b], matches: "^{" }, ' +
        'json: { /ok: true, "$.n[0]": { equals: 1 }, "": { exists: true } } }',
    )
    expect(terms.asserts).toEqual([
      { on: 'header', name: 'x-kind', test: { is: 'equal', to: 'a' } },
      { on: 'header', name: 'link', test: { is: 'absent' } },
      { on: 'body', test: { is: 'containing', text: 'a' } },
      { on: 'body', test: { is: 'containing', text: 'b' } },
      { on: 'body', test: { is: 'matching', pattern: '^{' } },
      { on: 'json', at: '/ok', test: { is: 'equal', to: true } },
      { on: 'json', at: '$.n[0]', test: { is: 'equal', to: 1 } },
      { on: 'json', at: '', test: { is: 'present' } },
    ])
  })

  it('takes the keys of the request, and where a response names its build', async () => {
    const keys = 'timeout: 2s, follow: same-origin, via: 10.0.0.1:8443, http: 2, samples: 40, tls: { days: 14 }'
    expect((await termsOf(`${keys}, build: { header: X-Revision }, expect: { status: 200 }`)).terms).toEqual({
      timeout: 2000,
      follow: 'same-origin',
      via: '10.0.0.1:8443',
      http: '2',
      samples: 40,
      certificateDays: 14,
      build: { by: 'header', name: 'x-revision' },
    })
  })

  it.each(['prod', '[::1]:8443', 'origin.example.com:443'])('can be requested via %s', async (via) => {
    expect((await termsOf(`via: "${via}", expect: { status: 200 }`)).terms).toEqual({ via })
  })

  it('can be sent to each instance of a service, also without TLS', async () => {
    const keys = 'via: { service: api, port: 3000 }, expect: { status: 200 }'
    const terms = { via: 'api:3000', each: { service: 'api', port: 3000 } }
    expect((await termsOf(keys)).terms).toEqual(terms)
    const plain = await ask({ file: `${head}  - { request: GET http://shop.example.com/a, ${keys} }` })
    expect(plain.read.ok && plain.read.value.plan.routes).toMatchObject([terms])
    expect(await mistakesOf({ file: `${head}  - GET http://shop.example.com/a -> 200` })).toEqual([
      'url-plain-http @ 7:5',
    ])
  })

  it.each([
    'some.host:80',
    '10.0.0.1:80',
    '0.0.0.0:80',
    'localhost.evil.example:80',
    '127.0.0.1.example:80',
    '[::ffff:10.0.0.1]:80',
    '[::]:80',
  ])('sends no plain HTTP to %s, whatever name the URL has for this machine', async (via) => {
    const route = (url: string) => `  - { request: "GET ${url}", via: "${via}", expect: { status: 200 } }`
    for (const url of ['http://localhost/a', 'http://127.0.0.1/a', 'http://[::1]/a'])
      expect(await mistakesOf({ file: `${head}${route(url)}` })).toEqual([`url-plain-http @ 7:${url.length + 29}`])
    expect(await mistakesOf({ file: `${head}${route('https://shop.example.com/a')}` })).toEqual([])
    const allowed = { file: `${head}${route('http://localhost/a')}`, inputs: { 'allow-unsafe-http': 'true' } }
    expect(await mistakesOf(allowed)).toEqual([])
  })

  it.each(['127.0.0.1:8080', 'localhost:80', 'LOCALHOST:80', '127.1:80', '2130706433:80', '[::1]:80', 'prod'])(
    'can be requested without TLS via %s, which no other machine can read',
    async (via) => {
      const file = `${head}  - { request: GET http://shop.example.com/a, via: "${via}", expect: { status: 200 } }`
      const { read } = await ask({ file })
      expect(read.ok && read.value.plan.routes).toMatchObject([{ via }])
    },
  )

  it('is a different route at each instance than at an address of the same name', async () => {
    const at = (via: string): string => `  - { request: GET ${origin}/a, via: ${via}, expect: { status: 200 } }\n`
    const { read } = await ask({ file: `${head}${at('"api:3000"')}${at('{ service: api, port: 3000 }')}` })
    expect(read.ok && read.value.plan.routes.map(({ each }) => each?.service)).toEqual([undefined, 'api'])
  })

  it('is the same route as the same request in one line, and a different route with other headers', async () => {
    const routes = (more: string) =>
      ask({
        file: `${head}  - GET ${origin}/a -> 200\n  - { request: GET ${origin}/a, ${more}expect: { status: 200 } }`,
      })
    const counts = await Promise.all(['', 'headers: { A: b }, ', 'http: 2, '].map(routes))
    expect(counts.map(({ read }) => (read.ok ? read.value.plan.routes.length : 0))).toEqual([1, 2, 2])
  })

  it('keeps the headers and body of each route separate', async () => {
    const file = `${head}  - GET ${origin}/a -> 200\n  - { request: GET ${origin}/b, headers: { A: b }, expect: { status: 200 } }`
    const { read } = await ask({ file })
    expect(read.ok && [...read.value.sent.keys()]).toEqual(['GET https://shop.example.com/b'])
  })
})

describe('a wrong long form', () => {
  const ok = 'expect: { status: 200 }'
  const cases: readonly (readonly [what: string, keys: string, codes: readonly string[]])[] = [
    ['a line break in the value of a header', `headers: { A: "a\\r\\nB: c" }, ${ok}`, ['header-value-malformed']],
    ['a control character in the value of a header', `headers: { A: "a\\x01" }, ${ok}`, ['header-value-malformed']],
    ['a name that no header can have', `headers: { "A B": c }, ${ok}`, ['header-name-malformed']],
    ['a line break in the name of a header', `headers: { "A\\r\\nB": c }, ${ok}`, ['header-name-malformed']],
    ['two names that differ in case only', `headers: { X-A: b, x-a: c }, ${ok}`, ['header-name-twice']],
    ['a header that belongs to the connection', `headers: { Host: b }, ${ok}`, ['header-reserved']],
    ['a secret that is not set', `headers: { A: "\${NONE}" }, ${ok}`, ['template-unset']],
    ['a secret in the body', `body: "\${TOKEN}", ${ok}`, ['template-misplaced']],
    ['a secret in the name of a header', `headers: { "\${TOKEN}": a }, ${ok}`, ['header-name-malformed']],
    ['a number that JSON cannot write', `body: { n: .inf }, ${ok}`, ['body-not-json']],
    ['a pattern that is none', 'expect: { status: 200, body: { matches: "(" } }', ['pattern-malformed']],
    ['a pattern that looks around', 'expect: { status: 200, body: { matches: "(?=a)a" } }', ['pattern-malformed']],
    ['a pattern that refers back', 'expect: { status: 200, body: { matches: "(a)\\\\1" } }', ['pattern-malformed']],
    ['a pattern that explodes', 'expect: { status: 200, body: { matches: "(a{30}){30}" } }', ['pattern-costly']],
    ['a pattern without end', `expect: { status: 200, body: { matches: ${'a*'.repeat(600)} } }`, ['pattern-costly']],
    ['a place in JSON that is none', 'expect: { status: 200, json: { name: a } }', ['json-place-malformed']],
    ['a JSON path that is none', 'expect: { status: 200, json: { "$.[": a } }', ['json-path-malformed']],
    ['a JSON path that takes for ever', 'expect: { status: 200, json: { "$..a..b..c": a } }', ['json-path-costly']],
    ['a test that is not known', 'expect: { status: 200, body: { contain: a } }', ['unknown-key']],
    ['no test at all', 'expect: { status: 200, body: { } }', ['entries-count']],
    ['headers that differ in case only', 'expect: { status: 200, headers: { A: b, a: c } }', ['header-name-twice']],
    ['two places of the build', `build: { header: a, meta: b }, ${ok}`, ['entries-count']],
    ['a build at no place in JSON', `build: { json: name }, ${ok}`, ['json-place-malformed']],
    ['a build in a header that none can be', `build: { header: a b }, ${ok}`, ['header-name-malformed']],
    ['HTTP/3', `http: 3, ${ok}`, ['http-version-unknown']],
    ['redirects to anywhere', `follow: all, ${ok}`, ['follow-unknown']],
    ['no time at all', `timeout: 0s, ${ok}`, ['duration-too-short']],
    ['a time without its unit', `timeout: "5", ${ok}`, ['duration-unit-missing']],
    ['no sample', `samples: 0, ${ok}`, ['number-out-of-range']],
    ['a way through nothing', `via: "a b", ${ok}`, ['via-malformed']],
    ['a way through a port that is none', `via: "a:99999", ${ok}`, ['via-malformed']],
    ['a way through a target that is not there', `via: prd, ${ok}`, ['via-unknown']],
    ['a way through a target that carries nothing', `via: local, ${ok}`, ['via-kind']],
    ['instances of no service', `via: { port: 3000 }, ${ok}`, ['missing']],
    ['instances without a port', `via: { service: api }, ${ok}`, ['missing']],
    ['instances at a port that is none', `via: { service: api, port: 65536 }, ${ok}`, ['number-out-of-range']],
    ['instances at a port in words', `via: { service: api, port: "3000" }, ${ok}`, ['yaml-type']],
    ['instances of a list', `via: [api, 3000], ${ok}`, ['yaml-type']],
    ['a key that instances do not have', `via: { service: api, port: 1, host: a }, ${ok}`, ['unknown-key']],
    ['instances of a service that is not there', `via: { service: apo, port: 1 }, ${ok}`, ['via-service-unknown']],
    ['a guard at each instance', `via: { service: api, port: 1 }, guard: { anonymous: 401 }, ${ok}`, ['via-guard']],
    ['a file of authorities that is not there', `tls: { ca: none.pem }, ${ok}`, ['authorities-unreadable']],
    ['a file of authorities elsewhere', `tls: { ca: ../ca.pem }, ${ok}`, ['authorities-unreadable']],
  ]
  it.each(cases)('is refused with one message: %s', async (_what, keys, codes) => {
    expect((await wrong(keys)).map((one) => one.split(' ')[0])).toEqual(codes)
  })

  it("is refused for instances that requests can't reach", async () => {
    const file = (services: string): string =>
      `targets: { prod: "ssh://deploy@prod.example.com", public: "https://shop.example.com/version" }\n` +
      `services: { api: ${services} }\nroutes:\n` +
      `  - { request: GET ${origin}/a, via: { service: api, port: 1 }, ${ok} }`
    expect(await mistakesOf({ file: file('{ container: { systemd: api } }') })).toEqual(['via-service-kind @ 4:53'])
    expect(await mistakesOf({ file: file('{ on: [prod, public] }') })).toEqual(['via-service-kind @ 4:53'])
    expect(await mistakesOf({ file: file('{ on: [prod] }') })).toEqual([])
  })

  it('names the line and column of each mistake', async () => {
    const keys = 'headers: { A: "\\n", B: "${NONE}" }, expect: { status: 200, json: { a: 1 } }'
    expect(await wrong(keys)).toEqual([
      'header-value-malformed @ 7:60',
      'template-unset @ 7:69',
      'json-place-malformed @ 7:116',
    ])
  })

  it('reports schema problems and invalid values together', async () => {
    const keys =
      'samples: 0, headers: { A B: c }, tls: { day: 1 }, expect: { status: 200, body: { contain: a }, json: { a: 1 } }'
    expect((await wrong(keys)).map((one) => one.split(' ')[0])).toEqual([
      'unknown-key',
      'number-out-of-range',
      'unknown-key',
      'header-name-malformed',
      'json-place-malformed',
    ])
  })

  it('never shows the value of a header', async () => {
    const file = `${head}  - { request: GET ${origin}/a, headers: { A: "hunter2\\n\${NONE}" }, expect: { status: 200 } }`
    const { read } = await ask({ file })
    expect(JSON.stringify(read)).not.toContain('hunter2')
    expect(read.ok).toBe(false)
  })

  it.each([
    ['another status', 'expect: { status: 404 }'],
    ['another body', 'expect: { status: 200, body: { contains: a } }'],
    ['another build', 'build: { header: a }, expect: { status: 200 }'],
  ])('is refused when the same request expects %s', async (_what, keys) => {
    const file = `${head}  - GET ${origin}/a -> 200\n  - { request: GET ${origin}/a, ${keys} }`
    expect(await mistakesOf({ file })).toEqual(['declared-twice @ 8:5'])
  })

  it('is refused when its file of authorities holds no certificate', async () => {
    const file = `${head}  - { request: GET ${origin}/a, tls: { ca: ca }, expect: { status: 200 } }`
    expect(await mistakesOf({ file, files: authority })).toEqual(['authorities-malformed @ 7:59'])
  })

  it('is refused when a key requires HTTPS', async () => {
    const route = (keys: string) => mistakesOf({ file: `${head}  - { request: HEAD http://127.0.0.1/a, ${keys} }` })
    expect(await route(`http: 2, tls: { days: 1 }, ${ok}`)).toEqual([
      'term-needs-https @ 7:47',
      'term-needs-https @ 7:50',
    ])
    expect(await route('expect: { status: 200, body: { contains: a } }')).toEqual(['head-without-body @ 7:64'])
  })
})
