import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import type { Evidence, MissingEvidence } from '../../src/model/evidence.ts'
import { commitSha } from '../../src/model/plan.ts'
import { openOrigin } from '../../src/origin/index.ts'
import { openProber } from '../../src/probes/index.ts'
import { fetchBuilds } from '../../src/probes/public-files.ts'
import { explainMissing } from '../../src/reporters/messages/missing.ts'
import type { Phrase } from '../../src/reporters/phrase.ts'
import { httpsKind } from '../../src/targets/https/index.ts'
import { waysTo } from '../../src/wire/addresses.ts'
import { type Origin, readProxies } from '../../src/wire/proxy.ts'
import { openWire } from '../../src/wire/wire.ts'
import { commit, never, request } from '../builders/endpoints.ts'
import { requestTo } from '../builders/requests.ts'
import { certificates, selfSigned } from '../rig/certificates.ts'
import { type ConnectProxy, connectProxy, type ProxySettings } from '../rig/connect-proxy.ts'
import { answer, type RawServer, rawServer } from '../rig/raw-server.ts'

const zoo = certificates(['DNS:app.corp.example', 'DNS:api.corp.example'])
const servers: (RawServer | ConnectProxy)[] = []
const usual = getCACertificates('default')
beforeAll(() => setDefaultCACertificates([...usual, zoo.authority.cert]))
afterAll(() => setDefaultCACertificates(usual))
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function opened<T extends RawServer | ConnectProxy>(opening: Promise<T>): Promise<T> {
  const server = await opening
  servers.push(server)
  return server
}

const proxyOf = (settings: ProxySettings = {}): Promise<ConnectProxy> => opened(connectProxy(settings))
const originOf = (text = 'from the application', tls = zoo.fine): Promise<RawServer> =>
  opened(rawServer((socket) => socket.write(answer('200 OK', text)), { tls }))

async function exchange(url: string, env: Readonly<Record<string, string>>, timeout = 5000, way = {}) {
  const wire = openWire(timeout, readProxies(env))
  const ask = { method: 'GET', path: '/', headers: ['authorization', 'canary-token'], cap: 1000, keep: true }
  const evidence = await wire.line(url, way).exchange(ask)
  wire.cut()
  return evidence
}

const textOf = ({ parts }: Phrase): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.foreign)).join('')

function explained(evidence: Evidence<unknown>): { readonly why: MissingEvidence; readonly text: string } {
  if (evidence.kind === 'seen') throw new Error(`it was answered: ${JSON.stringify(evidence.value)}`)
  const { what, why, fix } = explainMissing(evidence.why, { name: 'web', address: 'https://app.corp.example' })
  return {
    why: evidence.why,
    text: [textOf(what), why === undefined ? '' : textOf(why), JSON.stringify(fix)].join('. '),
  }
}

const at = (url: string): Origin => new URL(url)

describe('the proxies of the environment', () => {
  const named = (env: Readonly<Record<string, string>>, url: string) => readProxies(env).of(at(url))?.name

  it.each([
    ['http://proxy.corp:3128', 'proxy.corp:3128'],
    ['proxy.corp:3128', 'proxy.corp:3128'],
    ['http://proxy.corp', 'proxy.corp:80'],
    ['https://proxy.corp', 'proxy.corp:443'],
    ['http://user:p%40ss@proxy.corp:3128/', 'proxy.corp:3128'],
    ['http://[fd00::1]:3128', '[fd00::1]:3128'],
  ])('read %s', (HTTPS_PROXY, name) => {
    expect(named({ HTTPS_PROXY }, 'https://a.example')).toBe(name)
    expect(named({ https_proxy: HTTPS_PROXY, HTTPS_PROXY: 'http://other:1' }, 'https://a.example')).toBe(name)
    expect(named({ HTTPS_PROXY, https_proxy: '' }, 'https://a.example')).toBe(name)
  })

  it('are not used for plain HTTP, nor is HTTP_PROXY for anything', () => {
    const env = { HTTPS_PROXY: 'http://p:1', HTTP_PROXY: 'http://p:2', ALL_PROXY: 'http://p:3' }
    expect(named(env, 'http://a.example')).toBeUndefined()
    expect(named({ HTTP_PROXY: 'http://p:2' }, 'https://a.example')).toBeUndefined()
    expect(readProxies(env).unusedFor(at('http://a.example'))).toBe('HTTP_PROXY')
    expect(readProxies(env).unusedFor(at('http://localhost'))).toBeUndefined()
  })

  it.each([
    ...['https://localhost', 'https://LOCALHOST:8443', 'https://localhost.', 'https://app.localhost'],
    ...['https://127.0.0.1', 'https://127.1', 'https://127.9.9.9', 'https://0.0.0.0'],
    ...['https://[::1]', 'https://[::]', 'https://[::ffff:127.0.0.1]'],
  ])('are never used for %s, which is this machine', (url) => {
    expect(named({ HTTPS_PROXY: 'http://p:1' }, url)).toBeUndefined()
  })

  it.each([
    ['*', 'https://a.example'],
    ['a.example', 'https://a.example'],
    ['a.example', 'https://a.example:8443'],
    ['A.Example.', 'https://a.example'],
    ['a.example', 'https://b.a.example'],
    ['.a.example', 'https://b.a.example'],
    ['.a.example', 'https://a.example'],
    ['*.a.example', 'https://b.a.example'],
    ['x.example, a.example', 'https://a.example'],
    ['x.example a.example', 'https://a.example'],
    ['a.example:443', 'https://a.example'],
    ['a.example:8443', 'https://a.example:8443'],
    ['10.0.0.5', 'https://10.0.0.5'],
    ['10.0.0.0/8', 'https://10.200.0.5'],
    ['10.0.0.5:8443', 'https://10.0.0.5:8443'],
    ['fd00::/8', 'https://[fd00::7]'],
    ['fd00::7', 'https://[fd00::7]'],
    ['[fd00::7]:8443', 'https://[fd00::7]:8443'],
    ['[fd00::7]', 'https://[fd00::7]'],
  ])('are not used with NO_PROXY=%s for %s', (NO_PROXY, url) => {
    const env = { HTTPS_PROXY: 'http://p:1', NO_PROXY }
    expect(named(env, url)).toBeUndefined()
    expect(readProxies(env).unusedFor(at(url))).toBe('NO_PROXY')
  })

  it('are not used for the last one of many entries of NO_PROXY', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `h${at}.example`)
    const env = { HTTPS_PROXY: 'http://p:1', NO_PROXY: many.join(',') }
    expect(named(env, 'https://h2999.example')).toBeUndefined()
    expect(named(env, 'https://h3000.example')).toBe('p:1')
  })

  it.each([
    ['', 'https://a.example'],
    ['a.example', 'https://ba.example'],
    ['a.example', 'https://example'],
    ['b.a.example', 'https://a.example'],
    ['a.example:8443', 'https://a.example'],
    ['10.0.0.0/8', 'https://11.0.0.1'],
    ['10.0.0.0/33', 'https://10.0.0.1'],
    ['0.5', 'https://10.0.0.5'],
    ['[fd00::7]:8443', 'https://[fd00::7]'],
    ['fd00::/8', 'https://10.0.0.5'],
    ['.', 'https://a.example'],
    [',', 'https://a.example'],
  ])('are used with NO_PROXY=%s for %s', (NO_PROXY, url) => {
    expect(named({ HTTPS_PROXY: 'http://p:1', NO_PROXY }, url)).toBe('p:1')
  })

  it('name each form of their credentials as a secret', () => {
    const { secrets } = readProxies({ HTTPS_PROXY: 'http://user:p%40ssword@p:1', HTTP_PROXY: 'http://token-alone@p:2' })
    const token = Buffer.from('user:p@ssword').toString('base64')
    expect(secrets).toEqual(expect.arrayContaining(['p@ssword', 'p%40ssword', token, 'token-alone']))
    expect(readProxies({ HTTPS_PROXY: 'http://user:pass word@p:99999' }).secrets).toContain('pass word')
    expect(readProxies({ HTTPS_PROXY: 'socks5://user:canary-1@p:1' }).secrets).toContain('canary-1')
  })
})

describe('a request through a proxy', () => {
  it('reaches the application by its name through a tunnel that the proxy cannot read', async () => {
    const [proxy, origin] = [await proxyOf(), await originOf()]
    const evidence = await exchange(`https://app.corp.example:${origin.port}`, {
      HTTPS_PROXY: `127.0.0.1:${proxy.port}`,
    })
    expect(evidence).toMatchObject({ kind: 'seen', value: { status: 200 } })
    expect(proxy.requests).toEqual([`app.corp.example:${origin.port}`])
    expect(JSON.stringify(proxy.fields)).not.toContain('canary-token')
    expect(origin.heads[0]).toContain('canary-token')
  })

  it('sends the credentials to the proxy and never to the origin', async () => {
    const [proxy, origin] = [await proxyOf({ credentials: 'user:p@ss' }), await originOf()]
    const env = { HTTPS_PROXY: `http://user:p%40ss@127.0.0.1:${proxy.port}` }
    expect(await exchange(`https://app.corp.example:${origin.port}`, env)).toMatchObject({ kind: 'seen' })
    expect(origin.heads.join()).not.toMatch(/proxy-authorization|dXNlc/i)
  })

  it('goes through a proxy that speaks TLS itself', async () => {
    const [proxy, origin] = [await proxyOf({ tls: zoo.fine }), await originOf()]
    const env = { HTTPS_PROXY: `https://localhost:${proxy.port}` }
    expect(await exchange(`https://app.corp.example:${origin.port}`, env)).toMatchObject({ kind: 'seen' })
  })

  it.each([
    [
      'requires credentials',
      'http://',
      'Basic realm="x"',
      0,
      /requires credentials, and HTTPS_PROXY has none.*USER:PASSWORD/,
    ],
    ['rejects them', 'http://user:canary-9@', 'Basic realm="x"', 1, /rejected the credentials in HTTPS_PROXY/],
    ['wants another scheme', 'http://', 'Negotiate', 0, /It accepts: Negotiate.*only supported scheme/],
  ])('names a proxy that %s', async (_, before, scheme, amount, words) => {
    const [proxy, origin] = [await proxyOf({ credentials: 'user:right', schemes: [scheme] }), await originOf()]
    const env = { HTTPS_PROXY: `${before}127.0.0.1:${proxy.port}` }
    const { why, text } = explained(await exchange(`https://app.corp.example:${origin.port}`, env))
    expect(why).toMatchObject({ reason: 'proxy-authentication', about: `127.0.0.1:${proxy.port}`, amount })
    expect(text).toContain(`through the proxy 127.0.0.1:${proxy.port}`)
    expect(text).toMatch(words)
    expect(JSON.stringify(why) + text).not.toContain('canary-9')
    expect(origin.heads).toEqual([])
  })

  it.each([
    [403, 'Forbidden', /refused the connection with status 403.*Its rules do not allow.*Forbidden/],
    [502, 'Bad Gateway', /status 502.*It could not reach that host/],
    [503, 'Service Unavailable', /status 503/],
    [302, 'Found', /status 302/],
    [199, 'Odd', /status 199/],
  ])('does not treat the status %d of a proxy as a response of the application', async (status, reason, words) => {
    const proxy = await proxyOf({
      answer: (socket) => socket.end(`HTTP/1.1 ${status} ${reason}\r\nX-Squid-Error: ERR_X 0\r\n\r\n<h1>blocked</h1>`),
    })
    const { why, text } = explained(
      await exchange('https://app.corp.example', { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }),
    )
    expect(why).toMatchObject({ reason: 'proxy-refused', amount: status })
    expect(text).toMatch(words)
  })

  it('does not treat a response in place of the tunnel as a response of the application', async () => {
    const page = answer('200 OK', 'from the application')
    for (const first of [page, `HTTP/1.1 200 OK\r\n\r\n${page}`]) {
      const proxy = await proxyOf({ answer: (socket) => socket.end(first) })
      const evidence = await exchange('https://app.corp.example', { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` })
      expect(evidence).toMatchObject({ kind: 'missing', why: { through: `127.0.0.1:${proxy.port}` } })
    }
  })

  const broken: readonly (readonly [string, ProxySettings['answer'], string])[] = [
    ['says nothing', () => {}, 'headers-timeout'],
    ['hangs up', (socket) => socket.destroy(), 'connection-reset'],
    ['speaks another protocol', (socket) => socket.end('220 mail.example ESMTP\r\n'), 'not-http'],
    ['floods', (socket) => socket.write(`HTTP/1.1 200 OK\r\nA: ${'x'.repeat(100_000)}`), 'headers-too-large'],
  ]
  it.each(broken)('names a proxy that %s', async (_, behave, cause) => {
    const proxy = await proxyOf(behave === undefined ? {} : { answer: behave })
    const env = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }
    const { why, text } = explained(await exchange('https://app.corp.example', env, 700))
    expect(why).toMatchObject({ phase: 'connect', reason: 'proxy-failed', cause, about: `127.0.0.1:${proxy.port}` })
    expect(text).toMatch(/can't connect to web .* through the proxy 127\.0\.0\.1:\d+\..*HTTPS_PROXY/)
  })

  it.each([
    ['http://proxy.invalid:3128', 'proxy.invalid:3128', 'name-not-resolved'],
    ['http://127.0.0.1:1', '127.0.0.1:1', 'connection-refused'],
  ])('names the proxy %s that cannot be reached', async (HTTPS_PROXY, about, cause) => {
    const { why, text } = explained(await exchange('https://app.corp.example', { HTTPS_PROXY }))
    expect(why).toMatchObject({ reason: 'proxy-failed', about, cause })
    expect(text).toContain(`through the proxy ${about}`)
  })

  it('does not send its credentials to a proxy whose certificate is not trusted', async () => {
    const proxy = await proxyOf({ tls: selfSigned('/CN=proxy') })
    const env = { HTTPS_PROXY: `https://user:canary-9@127.0.0.1:${proxy.port}` }
    expect(explained(await exchange('https://app.corp.example', env)).why).toMatchObject({
      ...{ reason: 'proxy-failed', cause: 'tls-untrusted', certificate: { subject: 'CN=proxy' } },
    })
    expect(proxy.fields).toEqual([])
  })

  it('names a certificate that a proxy put in the place of the real one', async () => {
    const [proxy, origin] = [await proxyOf(), await originOf('', selfSigned('/O=Corp/CN=Corp Inspection'))]
    const env = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }
    const { why, text } = explained(await exchange(`https://app.corp.example:${origin.port}`, env))
    expect(why).toMatchObject({ phase: 'handshake', reason: 'tls-untrusted', through: `127.0.0.1:${proxy.port}` })
    expect(text).toMatch(/CN=Corp Inspection.*went through the proxy 127.*NODE_EXTRA_CA_CERTS/)
    expect(origin.heads).toEqual([])
  })

  it.each(['socks5://user:canary-9@p:1080', 'http://user:canary-9@p:99999'])('does not use %s', async (HTTPS_PROXY) => {
    const { why, text } = explained(await exchange('https://app.corp.example', { HTTPS_PROXY }))
    expect(why).toMatchObject({ reason: 'proxy-unsupported' })
    expect(text).not.toContain('canary-9')
  })

  it('is not sent for this machine, for another address, or for a socket', async () => {
    const [proxy, origin] = [await proxyOf(), await originOf()]
    const env = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }
    expect(await exchange(`https://127.0.0.1:${origin.port}`, env)).toMatchObject({ kind: 'seen' })
    const to = { host: '127.0.0.1', port: origin.port }
    expect(await exchange('https://app.corp.example', env, 5000, { to })).toMatchObject({ kind: 'seen' })
    const path = '/nonexistent/tunnel'
    expect(await exchange('https://app.corp.example', env, 5000, { to: { path }, through: 'prod' })).toMatchObject({
      kind: 'missing',
    })
    expect(proxy.requests).toEqual([])
  })

  it('reports that HTTP_PROXY is not used, and that NO_PROXY excludes a host', async () => {
    const plain = explained(await exchange('http://app.invalid', { HTTP_PROXY: 'http://127.0.0.1:1' }))
    expect(plain.text).toContain('HTTP_PROXY is set, but proxies are only used for https://')
    const env = { HTTPS_PROXY: 'http://127.0.0.1:1', NO_PROXY: '.invalid' }
    expect(explained(await exchange('https://app.invalid', env)).text).toContain('NO_PROXY lists this host')
  })

  it('ends at once when it is cut, before and after the proxy has answered', async () => {
    const proxy = await proxyOf({ answer: () => {} })
    const wire = openWire(60_000, readProxies({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }))
    const line = wire.line('https://app.corp.example')
    const asking = line.exchange({ method: 'GET', path: '/', headers: [], cap: 10, keep: false })
    setTimeout(() => wire.cut(), 300)
    expect(await asking).toMatchObject({ why: { reason: 'cancelled' } })
  })

  it('lets the proxy resolve the name', async () => {
    const wire = openWire(1000, readProxies({ HTTPS_PROXY: 'http://127.0.0.1:1', NO_PROXY: 'localhost' }))
    expect(await waysTo(new URL('https://app.invalid'), wire)).toEqual({ kind: 'seen', value: [{}] })
    wire.cut()
  })
})

describe('requests of a run, in a network where only the proxy reaches the application', () => {
  const behind = async (reply: string) => {
    const [proxy, origin] = [await proxyOf(), await originOf(reply)]
    const proxies = readProxies({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` })
    return { proxy, origin, proxies, url: `https://app.corp.example:${origin.port}` }
  }

  it('reach an endpoint', async () => {
    const { proxy, proxies, url } = await behind(JSON.stringify({ commit }))
    const read = httpsKind.read({ ...request(`${url}/version`), proxies })
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(await read.value.observe([], never)).toMatchObject({ kind: 'seen', value: { commit } })
    expect(proxy.requests).toHaveLength(1)
  })

  it('reach a route once and in samples', async () => {
    const { proxy, proxies, url } = await behind('fine')
    const prober = openProber({ timeout: 5000, concurrency: 4, proxies })
    const answers = await prober.ask([requestTo(`${url}/`), requestTo(`${url}/b`, { terms: { samples: 3 } })], never)
    await prober.close()
    expect(answers.map(({ evidence }) => evidence.kind)).toEqual(['seen', 'seen'])
    expect(proxy.requests).toHaveLength(4)
  })

  it('reach a public build', async () => {
    const { proxy, proxies, url } = await behind('hello')
    const sha256 = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'
    const asks = [{ service: 'web', at: `${url}/`, files: [{ path: 'a.js', sha256 }], max: 1 }]
    expect(await fetchBuilds(asks, { timeout: 5000, concurrency: 2, proxies }, never)).toMatchObject([
      { kind: 'seen', value: { right: 1 } },
    ])
    expect(new Set(proxy.requests)).toEqual(new Set([new URL(url).host]))
  })

  const ask = async (apiUrl: string, proxies: ReturnType<typeof readProxies>) => {
    const read = commitSha(commit)
    if (read === undefined) throw new Error('no commit')
    return openOrigin({
      ...{ workspace: undefined, commitKnownBy: undefined, githubToken: 'canary-token', repository: 'a/b' },
      ...{ apiUrl, path: '', timeout: 5000, proxies },
    }).observe(read, never)
  }

  it('reach the GitHub API', async () => {
    const proxy = await proxyOf()
    const api = await opened(
      rawServer(
        (socket) =>
          socket.write(answer('200 OK', JSON.stringify({ sha: commit }), 'content-type: application/json\r\n')),
        { tls: zoo.fine },
      ),
    )
    const proxies = readProxies({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` })
    expect(await ask(`https://api.corp.example:${api.port}`, proxies)).toEqual({
      ...{ kind: 'seen', value: { where: 'github', exists: true } },
    })
    expect(proxy.requests).toEqual([`api.corp.example:${api.port}`])
    expect(api.heads[0]).toContain('token canary-token')
  })

  it('names a proxy that refuses them, and a certificate that replaces the one of the API', async () => {
    const refusing = await proxyOf({ credentials: 'user:right' })
    const wrong = readProxies({ HTTPS_PROXY: `http://user:canary-9@127.0.0.1:${refusing.port}` })
    const refused = explained((await ask('https://api.corp.example', wrong)) ?? { kind: 'seen', value: undefined })
    expect(refused.why).toMatchObject({ reason: 'api-unreachable', below: { reason: 'proxy-authentication' } })
    expect(refused.text).toMatch(/GitHub API can't be reached.*through the proxy 127.*rejected the credentials/)
    expect(JSON.stringify(refused)).not.toContain('canary-9')
    const [proxy, impostor] = [await proxyOf(), await originOf('', selfSigned('/CN=Corp Inspection'))]
    const fine = readProxies({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` })
    const replaced = explained(
      (await ask(`https://api.corp.example:${impostor.port}`, fine)) ?? { kind: 'seen', value: undefined },
    )
    expect(replaced.text).toMatch(/does not trust \(CN=Corp Inspection.*NODE_EXTRA_CA_CERTS/)
    expect(impostor.heads).toEqual([])
  })
})
