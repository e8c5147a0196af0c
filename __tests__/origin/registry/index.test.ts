import { access, chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { openRegistries } from '../../../src/origin/registry/index.ts'
import type { RegistrySettings } from '../../../src/origin/registry/port.ts'
import {
  type Answered,
  type Before,
  type Content,
  type FakeRegistry,
  fakeRegistry,
  index,
  platform,
  sha256,
  tag,
  types,
} from '../../rig/fake-registry.ts'
import { answer, forever, rawServer } from '../../rig/raw-server.ts'

const revision = 'org.opencontainers.image.revision'
const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'
const labels = { [revision]: commit }

const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

const emptyContent = (): Content => ({ manifests: {}, blobs: {} })

async function serve(content: Content, before?: Before): Promise<FakeRegistry> {
  const registry = await fakeRegistry('acme/api', content, before)
  opened.push(registry)
  return registry
}

/** A folder that is removed after the test. */
async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'drift-login-'))
  opened.push({ close: () => rm(path, { recursive: true, force: true }) })
  return path
}

const masked: string[] = []
const settings = (more: Partial<RegistrySettings> = {}): RegistrySettings => ({
  ...{ tokenHosts: new Map(), githubToken: undefined, environment: {}, workspace: '', timeout: 2_000 },
  mask: (secret) => masked.push(secret),
  ...more,
})

const never = new AbortController().signal

/** The answer to one ask, without state from before. */
async function lookUp(domain: string, reference: string, more: Partial<RegistrySettings> = {}) {
  const [first] = await openRegistries(settings(more)).lookUp(
    [{ repositories: [`${domain}/acme/api`], reference }],
    never,
  )
  return first
}

describe('an image of a registry', () => {
  it.each([false, true])(
    'has its platforms, configs and labels, but no attestations (Docker media types: %s)',
    async (docker) => {
      const content = emptyContent()
      const amd64 = platform(content, labels, { docker })
      const arm64 = platform(content, { [revision]: 'other' }, { docker, architecture: 'arm64' })
      const attestation = {
        ...{ mediaType: types.manifest, digest: sha256('attestation'), size: 11 },
        platform: { os: 'unknown', architecture: 'unknown' },
      }
      const digest = index(content, [amd64, arm64, attestation], docker ? types.list : types.index)
      tag(content, 'main', digest)
      const { domain, requests } = await serve(content)
      const variant = ({ digest: manifest, config }: typeof amd64, architecture: string, own: string) => ({
        ...{ manifest, config, platform: `linux/${architecture}` },
        labels: { revision: own, source: undefined, version: undefined },
      })
      const image = { digest, variants: [variant(amd64, 'amd64', commit), variant(arm64, 'arm64', 'other')] }
      const seen = { kind: 'seen', value: { kind: 'image', repository: `${domain}/acme/api`, image } }
      expect(await lookUp(domain, 'main')).toEqual(seen)
      expect(await lookUp(domain, digest)).toEqual(seen)
      expect(requests.filter((request) => request.includes(sha256('attestation')))).toEqual([])
    },
  )

  it('of one platform is its manifest and its config: two requests', async () => {
    const content = emptyContent()
    const { digest, config } = platform(content, labels)
    tag(content, 'main', digest)
    const { domain, requests } = await serve(content)
    expect(await lookUp(domain, 'main')).toMatchObject({
      value: { image: { digest, variants: [{ manifest: digest, config, platform: 'linux/amd64' }] } },
    })
    expect(requests).toEqual(['GET /v2/acme/api/manifests/main', `GET /v2/acme/api/blobs/${config}`])
  })

  it('has the annotations of its manifest where its config has no labels', async () => {
    const content = emptyContent()
    const { digest } = platform(content, {}, { annotations: labels })
    const { domain } = await serve(content)
    expect(await lookUp(domain, digest)).toMatchObject({
      value: { image: { variants: [{ labels: { revision: commit } }] } },
    })
  })

  it('is read once in a run by its digest, for all services', async () => {
    const content = emptyContent()
    const { digest } = platform(content, labels)
    tag(content, 'main', digest)
    const { domain, requests } = await serve(content)
    const registries = openRegistries(settings())
    const ask = { repositories: [`${domain}/acme/api`], reference: digest }
    const answers = await registries.lookUp(
      Array.from({ length: 50 }, () => ask),
      never,
    )
    await registries.lookUp([ask, { ...ask, reference: 'main' }], never)
    expect(answers.every((one) => one.kind === 'seen')).toBe(true)
    expect(requests.map((request) => request.replace(/.*\//, ''))).toEqual([
      digest,
      expect.stringMatching(/^sha256/),
      'main',
    ])
  })

  it('comes from the first repository that has it', async () => {
    const content = emptyContent()
    const { digest } = platform(content, labels)
    const [empty, full] = [await serve(emptyContent()), await serve(content)]
    const repositories = [empty, full].map(({ domain }) => `${domain}/acme/api`)
    const [found, absent] = await openRegistries(settings()).lookUp(
      [
        { repositories, reference: digest },
        { repositories, reference: 'main' },
      ],
      never,
    )
    expect(found).toMatchObject({ value: { kind: 'image', repository: repositories[1] } })
    expect(absent).toEqual({ kind: 'seen', value: { kind: 'absent', repository: repositories[0], what: 'image' } })
  })

  it('is absent if the registry reports it, and not if a web server has no such page', async () => {
    const { domain } = await serve(emptyContent())
    expect(await lookUp(domain, 'main')).toMatchObject({ value: { kind: 'absent', what: 'image' } })
    const [other] = await openRegistries(settings()).lookUp(
      [{ repositories: [`${domain}/acme/web`], reference: 'main' }],
      never,
    )
    expect(other).toMatchObject({ value: { kind: 'absent', what: 'repository' } })
    const page = await serve(emptyContent(), () => ({ status: 404, body: '<h1>Not Found</h1>' }))
    expect(await lookUp(page.domain, 'main')).toMatchObject({ why: { reason: 'registry-answer', amount: 404 } })
  })
})

it.each(['../../other/api/manifests/main', 'sha256:../../x', 'a b', ''])(
  'sends no request for an invalid tag or digest: %s',
  async (reference) => {
    const { domain, requests } = await serve(emptyContent())
    expect(await lookUp(domain, reference)).toMatchObject({ why: { reason: 'registry-address' } })
    expect(requests).toEqual([])
  },
)

describe('an answer that is no image', () => {
  const changed = async (
    change: (body: string, type: string) => Answered,
    what: 'manifests' | 'blobs' = 'manifests',
  ) => {
    const content = emptyContent()
    const { digest, config } = platform(content, labels)
    tag(content, 'main', digest)
    const document = content.manifests[digest] ?? { body: '', type: '' }
    const { domain } = await serve(content, (path) => {
      if (!path.includes(what)) return undefined
      return change(what === 'blobs' ? (content.blobs[config] ?? '') : document.body, document.type)
    })
    return Promise.all([lookUp(domain, 'main'), lookUp(domain, digest)])
  }
  const both = (reason: string) => [{ why: { reason } }, { why: { reason } }]

  it('has other bytes than those of its digest', async () => {
    const other = await changed((body, type) => ({
      status: 200,
      headers: { 'content-type': type, 'docker-content-digest': sha256(body) },
      body: `${body} `,
    }))
    expect(other).toMatchObject(both('registry-digest-differs'))
    const blob = await changed((body) => ({ status: 200, body: body.replace(commit, '0'.repeat(40)) }), 'blobs')
    expect(blob).toMatchObject(both('registry-digest-differs'))
  })

  it.each([
    ['a page', 'text/html', undefined],
    ['JSON of no type', 'application/json', undefined],
    ['a manifest with the type of an index', types.index, undefined],
    ['a manifest of the first version', 'application/vnd.docker.distribution.manifest.v1+prettyjws', undefined],
    ['no JSON', types.manifest, '<html>'],
    ['brackets', types.manifest, '['.repeat(400_000)],
    ['a manifest that is an index too', types.manifest, JSON.stringify({ manifests: [], config: {} })],
    ['a key that stands twice', types.manifest, '{"config":{},"config":{}}'],
  ])('is %s', async (_name, type, body) => {
    const [first] = await changed((own) => ({ status: 200, headers: { 'content-type': type }, body: body ?? own }))
    expect(first).toMatchObject({ why: { reason: 'registry-answer' } })
  })

  it('is a chart, or only attestations', async () => {
    const content = emptyContent()
    const chart = JSON.stringify({
      schemaVersion: 2,
      config: { mediaType: 'application/vnd.cncf.helm.config.v1+json', digest: sha256('{}'), size: 2 },
      layers: [],
    })
    content.manifests['chart'] = { type: types.manifest, body: chart }
    const attestations = JSON.stringify({ schemaVersion: 2, manifests: [] })
    content.manifests['empty'] = { type: types.index, body: attestations }
    const { domain } = await serve(content)
    expect(await lookUp(domain, 'chart')).toMatchObject({
      why: { reason: 'registry-not-an-image', received: 'application/vnd.cncf.helm.config.v1+json' },
    })
    expect(await lookUp(domain, 'empty')).toMatchObject({ why: { reason: 'registry-not-an-image' } })
  })

  it('is larger than the limit: 300 MB of manifest are not read', async () => {
    let sent = 0
    const server = await rawServer((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-type: ${types.manifest}\r\ncontent-length: 314572800\r\n\r\n`)
      const chunk = ' '.repeat(1024 * 1024)
      const write = (): void => {
        if (socket.destroyed || sent >= 300) return
        sent += 1
        socket.write(chunk, write)
      }
      write()
    })
    opened.push(server)
    expect(await lookUp(`127.0.0.1:${server.port}`, 'main')).toMatchObject({
      why: { reason: 'registry-too-large', limit: 4 * 1024 * 1024 },
    })
    expect(sent).toBeLessThan(50)
  })

  it('has a config whose declared size exceeds the limit, which is not fetched', async () => {
    const content = emptyContent()
    const config = { mediaType: types.config, digest: sha256('x'), size: 1024 ** 3 }
    content.manifests['main'] = { type: types.manifest, body: JSON.stringify({ schemaVersion: 2, config, layers: [] }) }
    const { domain, requests } = await serve(content)
    expect(await lookUp(domain, 'main')).toMatchObject({ why: { reason: 'registry-too-large' } })
    expect(requests).toHaveLength(1)
  })

  it('drips, and ends with the time limit', async () => {
    const server = await rawServer((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-type: ${types.manifest}\r\ncontent-length: 100000\r\n\r\n`)
      forever(socket, ' ', 20)
    })
    opened.push(server)
    const begun = Date.now()
    const evidence = await lookUp(`127.0.0.1:${server.port}`, 'main', { timeout: 400 })
    expect(evidence).toMatchObject({
      kind: 'missing',
      why: { reason: expect.stringMatching(/^registry-(?:slow|unreachable)$/) },
    })
    expect(Date.now() - begun).toBeLessThan(1_500)
  })

  it('is refused for now, and the registry is left alone as long as it wants', async () => {
    const { domain, requests } = await serve(emptyContent(), () => ({ status: 429, headers: { 'retry-after': '60' } }))
    const registries = openRegistries(settings())
    const ask = { repositories: [`${domain}/acme/api`], reference: 'main' }
    const reason = 'registry-throttled'
    expect(await registries.lookUp([ask], never)).toMatchObject([{ why: { reason, limit: 60_000 } }])
    expect(await registries.lookUp([ask], never)).toMatchObject([{ why: { reason } }])
    expect(requests).toHaveLength(1)
  })

  it.each([
    [{ status: 500 }, { reason: 'registry-unreachable', amount: 500 }],
    [{ status: 503 }, { reason: 'registry-unreachable', amount: 503 }],
    [{ status: 401 }, { reason: 'registry-answer', amount: 401 }],
    [{ status: 204 }, { reason: 'registry-answer', amount: 204 }],
    [{ status: 403 }, { reason: 'registry-login-missing' }],
    [{ status: 302, headers: { location: 'http://example.com/' } }, { reason: 'registry-answer' }],
    [{ status: 302, headers: { location: 'ftp://127.0.0.1/' } }, { reason: 'registry-answer' }],
    [{ status: 302, headers: { location: '/again' } }, { reason: 'registry-answer' }],
    [{ status: 302 }, { reason: 'registry-answer' }],
  ] satisfies readonly (readonly [Answered, object])[])('is %j', async (said, why) => {
    const { domain } = await serve(emptyContent(), () => said)
    expect(await lookUp(domain, 'main')).toMatchObject({ kind: 'missing', why })
  })

  it('does not come, because nothing listens or the connection breaks', async () => {
    const server = await rawServer((socket) => socket.destroy())
    const { port } = server
    expect(await lookUp(`127.0.0.1:${port}`, 'main')).toMatchObject({ why: { reason: 'registry-unreachable' } })
    await server.close()
    expect(await lookUp(`127.0.0.1:${port}`, 'main')).toMatchObject({
      why: { reason: 'registry-unreachable', below: { reason: 'connection-refused' } },
    })
  })

  it('is cut with the run', async () => {
    const server = await rawServer(() => {})
    opened.push(server)
    const stop = new AbortController()
    const asked = openRegistries(settings()).lookUp(
      [{ repositories: [`127.0.0.1:${server.port}/acme/api`], reference: 'main' }],
      stop.signal,
    )
    setTimeout(() => stop.abort(), 50)
    expect(await asked).toMatchObject([{ why: { reason: 'cancelled' } }])
  })

  it.each(['127.0.0.1:1/Acme/api', 'acme', 'example.com/../../etc', 'example.com:99999999/acme'])(
    'is not requested for a name that no registry can have: %s',
    async (repository) => {
      expect(
        await openRegistries(settings()).lookUp([{ repositories: [repository], reference: 'main' }], never),
      ).toMatchObject([{ why: { reason: 'registry-address' } }])
    },
  )
})

describe('a login', () => {
  const user = 'reader'
  const password = 'a long password'
  const basic = Buffer.from(`${user}:${password}`).toString('base64')
  const token = 'a-token-of-the-server'

  /** A registry that wants a token, which its own server gives for this login. */
  async function guarded(
    realm: (domain: string) => string = (domain) => `http://${domain}/token`,
    accepts = `Basic ${basic}`,
  ) {
    const content = emptyContent()
    const { digest } = platform(content, labels)
    tag(content, 'main', digest)
    const registry = await serve(content, (path, { headers }, domain) => {
      if (path.startsWith('/token'))
        return headers.authorization === accepts ? { status: 200, body: JSON.stringify({ token }) } : { status: 401 }
      if (headers.authorization === `Bearer ${token}`) return undefined
      const scope = 'repository:acme/api:pull,push,delete'
      return {
        status: 401,
        headers: { 'www-authenticate': `Bearer realm="${realm(domain)}",service="registry, of acme",scope="${scope}"` },
      }
    })
    return { ...registry, digest }
  }

  /** DOCKER_CONFIG of a config file. */
  async function loggedIn(config: object): Promise<RegistrySettings['environment']> {
    const path = await folder()
    await writeFile(join(path, 'config.json'), JSON.stringify(config))
    return { DOCKER_CONFIG: path, PATH: `${path}:${process.env.PATH}` }
  }

  it('of docker login is sent to the token server alone, for pull alone, once', async () => {
    const { domain, requests, digest } = await guarded()
    const environment = await loggedIn({ auths: { [domain]: { auth: basic } } })
    const registries = openRegistries(settings({ environment }))
    const ask = { repositories: [`${domain}/acme/api`], reference: 'main' }
    const answers = await registries.lookUp([ask, { ...ask, reference: digest }], never)
    expect(answers.every((one) => one.kind === 'seen')).toBe(true)
    expect(requests.filter((request) => request.includes('/token'))).toEqual([
      `GET /token?service=registry%2C+of+acme&scope=repository%3Aacme%2Fapi%3Apull [Basic ${basic}]`,
    ])
    expect(requests.filter((request) => request.includes('/v2/') && request.includes('Basic'))).toEqual([])
    expect(masked).toEqual(expect.arrayContaining([password, basic, token]))
  })

  it('is missing, is refused, or can not be read', async () => {
    const { domain } = await guarded()
    expect(await lookUp(domain, 'main')).toMatchObject({
      why: { reason: 'registry-login-missing', about: `${domain}/acme/api` },
    })
    const wrong = Buffer.from('reader:wrong').toString('base64')
    const refused = await loggedIn({ auths: { [domain]: { auth: wrong } } })
    expect(await lookUp(domain, 'main', { environment: refused })).toMatchObject({
      why: { reason: 'registry-login-refused' },
    })
    for (const auth of ['no colon', Buffer.from('a:b\r\nX-Injected: 1').toString('base64')]) {
      const environment = await loggedIn({ auths: { [domain]: { auth } } })
      expect(await lookUp(domain, 'main', { environment })).toMatchObject({
        why: { reason: 'registry-login-unreadable' },
      })
    }
    const path = await folder()
    await writeFile(join(path, 'config.json'), '{')
    expect(await lookUp(domain, 'main', { environment: { DOCKER_CONFIG: path } })).toMatchObject({
      why: { reason: 'registry-login-unreadable', about: join(path, 'config.json') },
    })
  })

  it('is not sent to a host that the registry names and the plan does not', async () => {
    const other = await serve(emptyContent(), () => ({ status: 200, body: JSON.stringify({ token }) }))
    const { domain } = await guarded(() => `http://${other.domain}/token`)
    const environment = await loggedIn({ auths: { [domain]: { auth: basic } } })
    expect(await lookUp(domain, 'main', { environment })).toMatchObject({
      why: { reason: 'registry-token-server', about: domain, received: other.domain },
    })
    expect(other.requests).toEqual([])
    const tokenHosts = new Map([[domain, [other.domain]]])
    expect(await lookUp(domain, 'main', { environment, tokenHosts })).toMatchObject({ kind: 'seen' })
  })

  it('is not sent along a redirect', async () => {
    const content = emptyContent()
    const { digest } = platform(content, labels)
    const storage = await serve(content)
    const registry = await serve(content, (path, { headers }) => {
      if (headers.authorization === undefined)
        return { status: 401, headers: { 'www-authenticate': 'Basic realm="acme"' } }
      return path.includes('/blobs/')
        ? { status: 307, headers: { location: `http://${storage.domain}${path}` } }
        : undefined
    })
    const environment = await loggedIn({ auths: { [registry.domain]: { auth: basic } } })
    expect(await lookUp(registry.domain, digest, { environment })).toMatchObject({
      kind: 'seen',
      value: { kind: 'image' },
    })
    expect(storage.requests).toEqual([expect.not.stringContaining('[')])
    expect(registry.requests.at(-1)).toContain(`[Basic ${basic}]`)
  })

  it('comes from a credential helper', async () => {
    const { domain } = await guarded()
    const environment = await loggedIn({ credHelpers: { [domain]: 'acme' }, credsStore: 'absent' })
    const helper = join(environment['DOCKER_CONFIG'] ?? '', 'docker-credential-acme')
    const told = JSON.stringify({ ServerURL: domain, Username: user, Secret: password })
    await writeFile(
      helper,
      `#!/bin/sh\nread server\n[ "$1 $server" = "get ${domain}" ] && [ -z "$INPUT_KEY" ] && echo '${told}'\n`,
    )
    await chmod(helper, 0o755)
    const own = { ...environment, INPUT_KEY: 'secret' }
    expect(await lookUp(domain, 'main', { environment: own })).toMatchObject({ kind: 'seen', value: { kind: 'image' } })
  })

  it.each([
    ['is not installed', undefined],
    ['fails', 'exit 3'],
    ['prints something else', 'echo hello'],
    ['never ends', 'sleep 60 & wait'],
    ['prints without end', 'yes'],
  ])('is missing where the credential helper %s', async (_name, script) => {
    const { domain } = await guarded()
    const environment = await loggedIn({ credsStore: 'acme' })
    const helper = join(environment['DOCKER_CONFIG'] ?? '', 'docker-credential-acme')
    if (script !== undefined) {
      await writeFile(helper, `#!/bin/sh\n${script}\n`)
      await chmod(helper, 0o755)
    }
    const begun = Date.now()
    expect(await lookUp(domain, 'main', { environment, timeout: 700 })).toMatchObject({
      kind: 'missing',
      why: { reason: expect.stringMatching(/^registry-(?:helper-failed|slow)$/) },
    })
    expect(Date.now() - begun).toBeLessThan(2_000)
  })

  it.each([
    ['the checkout', (path: string) => ({ PATH: `${path}/bin` })],
    ['the checkout, by a link outside of it', (path: string) => ({ PATH: `${path}-links` })],
    ['a relative folder of PATH', (path: string) => ({ PATH: `.:bin:${relative(process.cwd(), `${path}/bin`)}` })],
  ])('never comes from a credential helper of %s', async (_name, environment) => {
    const { domain } = await guarded()
    const workspace = await folder()
    await mkdir(join(workspace, 'bin'))
    const helper = join(workspace, 'bin/docker-credential-acme')
    await writeFile(helper, `#!/bin/sh\ntouch ${workspace}/ran\n`)
    await chmod(helper, 0o755)
    const links = `${workspace}-links`
    opened.push({ close: () => rm(links, { recursive: true, force: true }) })
    await mkdir(links)
    await symlink(helper, join(links, 'docker-credential-acme'))
    const { DOCKER_CONFIG } = await loggedIn({ credsStore: 'acme' })
    const own = { DOCKER_CONFIG, ...environment(workspace) }
    expect(await lookUp(domain, 'main', { environment: own, workspace })).toMatchObject({
      why: { reason: 'registry-helper-failed', about: 'docker-credential-acme' },
    })
    await expect(access(join(workspace, 'ran'))).rejects.toThrow('ENOENT')
  })

  it('is taken from the file where the helper has none', async () => {
    const { domain } = await guarded()
    const environment = await loggedIn({ credsStore: 'acme', auths: { [`https://${domain}/v1/`]: { auth: basic } } })
    const helper = join(environment['DOCKER_CONFIG'] ?? '', 'docker-credential-acme')
    await writeFile(helper, '#!/bin/sh\necho credentials not found in native keychain\nexit 1\n')
    await chmod(helper, 0o755)
    expect(await lookUp(domain, 'main', { environment })).toMatchObject({ kind: 'seen' })
  })

  it('with an identity token is exchanged by POST', async () => {
    const { domain, requests } = await guarded(undefined, '')
    const environment = await loggedIn({ auths: { [domain]: { identitytoken: 'refresh-me' } } })
    await lookUp(domain, 'main', { environment })
    expect(requests).toContain('POST /token')
    expect(requests.filter((request) => request.includes('refresh-me'))).toEqual([])
  })

  it('is requested again once when a token has expired', async () => {
    const content = emptyContent()
    const { digest } = platform(content, labels)
    let given = 0
    const { domain, requests } = await serve(content, (path, { headers }, own) => {
      if (path.startsWith('/token')) {
        given += 1
        return { status: 200, body: JSON.stringify({ access_token: `token-${given}` }) }
      }
      // Each token is good for one request.
      if (headers.authorization === `Bearer token-${given}` && path.includes(given === 1 ? 'manifests' : 'blobs'))
        return undefined
      return { status: 401, headers: { 'www-authenticate': `Bearer realm="http://${own}/token"` } }
    })
    expect(await lookUp(domain, digest)).toMatchObject({ kind: 'seen', value: { kind: 'image' } })
    expect(requests.filter((request) => request.includes('/token'))).toHaveLength(2)
  })

  it('that a registry refuses with a valid token is reported once', async () => {
    const { domain, requests } = await serve(emptyContent(), (path, _, own) =>
      path.startsWith('/token')
        ? { status: 200, body: JSON.stringify({ token }) }
        : { status: 401, headers: { 'www-authenticate': `Bearer realm="http://${own}/token"` } },
    )
    expect(await lookUp(domain, 'main')).toMatchObject({ why: { reason: 'registry-login-missing' } })
    expect(requests).toHaveLength(3)
  })

  it('never shows in what is missing', async () => {
    const { domain } = await serve(emptyContent(), (_, { headers }) =>
      headers.authorization === undefined
        ? { status: 401, headers: { 'www-authenticate': 'Basic' } }
        : { status: 400, body: JSON.stringify({ errors: [{ code: `${password} ${headers.authorization}` }] }) },
    )
    const environment = await loggedIn({ auths: { [domain]: { auth: basic } } })
    const evidence = JSON.stringify(await lookUp(domain, 'main', { environment }))
    expect(evidence).toContain('registry-answer')
    expect(evidence).not.toContain(password)
    expect(evidence).not.toContain(basic)
  })

  it('never shows in labels, or in the host that a registry sends its users to', async () => {
    const content = emptyContent()
    const echo = 'org.opencontainers.image.version'
    tag(content, 'main', platform(content, { ...labels, [echo]: `${password} Basic ${basic}` }).digest)
    const basicOnly = await serve(content, (_, { headers }) =>
      headers.authorization === undefined ? { status: 401, headers: { 'www-authenticate': 'Basic' } } : undefined,
    )
    const shown = JSON.stringify(
      await lookUp(basicOnly.domain, 'main', {
        environment: await loggedIn({ auths: { [basicOnly.domain]: { auth: basic } } }),
      }),
    )
    expect(shown).toContain('"kind":"image"')
    expect(shown).not.toContain(password)
    expect(shown).not.toContain(basic)
    const leading = await serve(emptyContent(), (_, { headers }) => {
      const challenge = headers.authorization === undefined ? 'Basic' : `Bearer realm="https://${password}.example/"`
      return { status: 401, headers: { 'www-authenticate': challenge } }
    })
    const environment = await loggedIn({ auths: { [leading.domain]: { auth: basic } } })
    const registries = openRegistries(settings({ environment }))
    const ask = { repositories: [`${leading.domain}/acme/api`], reference: 'main' }
    const answers = JSON.stringify([await registries.lookUp([ask], never), await registries.lookUp([ask], never)])
    expect(answers).not.toContain(password)
  })

  it('answers with plain HTTP', async () => {
    const server = await rawServer((socket) => socket.end(answer('200 OK', '{}')))
    opened.push(server)
    expect(await lookUp(`127.0.0.1:${server.port}`, 'main')).toMatchObject({ why: { reason: 'registry-answer' } })
  })
})
