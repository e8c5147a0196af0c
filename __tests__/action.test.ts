import { createHash } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createSecureServer } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { marked } from 'marked'
import { aCommit, act, root } from './rig/act.ts'
import { certificates } from './rig/certificates.ts'

const servers: Server[] = []
/** A server on loopback for one test. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

/** Says which of the bundle's files are loaded, on standard error. */
const traceLoads = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module'
  import { writeSync } from 'node:fs'
  registerHooks({ load: (url, context, next) => { writeSync(2, 'LOADED ' + url + '\\n'); return next(url, context) } })
`)}`
/** What the bundle's loaded files contain. */
const loaded = (stderr: string): string =>
  [...stderr.matchAll(/^LOADED (file:.*)$/gm)].map(([, url = '']) => readFileSync(new URL(url), 'utf8')).join('')

const endpoint =
  (commit: string): RequestListener =>
  (request, response) => {
    if (request.url === '/version') response.end(JSON.stringify({ commit }))
    else response.writeHead(request.url === '/healthz' ? 200 : 404).end()
  }

/** For what stays red, and for what turns green sooner or later on a busy machine. */
const quick = { wait: '300ms', interval: '100ms' }
const patient = { wait: '60s', interval: '100ms' }

describe('the action', () => {
  it('proves a deployment that reports the commit, and only then exits with 0', async () => {
    const url = await serve(endpoint(aCommit))
    const step = await act({
      inputs: { ...patient, target: `${url}/version`, 'base-url': url, routes: 'GET /healthz -> 200' },
    })
    expect(step).toMatchObject({
      exit: 0,
      complaints: [],
      annotations: [],
      leftovers: [],
      outputs: { verified: 'true', verdict: 'proven', 'broken-link': '', commit: aCommit },
    })
    expect(step.summary).toContain('Proven')
  })

  it('sends bodies and supports HTTP/2 with the bundled client', async () => {
    const zoo = certificates()
    const heard: string[] = []
    const secure = createSecureServer({ ...zoo.fine, allowHTTP1: true }, (request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString('utf8')
      })
      request.on('end', () => {
        heard.push(`${request.httpVersion} ${request.method} ${body}`)
        response.writeHead(request.url === '/' ? 200 : 404).end(JSON.stringify({ commit: aCommit }))
      })
    })
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve))
    const origin = `https://127.0.0.1:${(secure.address() as AddressInfo).port}`
    const url = await serve(endpoint(aCommit))
    const of = (method: string, more: string): string =>
      `  - { request: ${method} ${origin}/, tls: { ca: ca.pem }, ${more}, expect: { status: 200 } }`
    const config = [
      `targets: { site: ${url}/version }`,
      'routes:',
      of('GET', 'http: 2'),
      of('POST', 'http: 2, body: second'),
    ]
    const step = await act({
      inputs: patient,
      files: {
        '.github/runtime-drift.yml': [...config, of('POST', 'body: { first: 1 }'), ''].join('\n'),
        'ca.pem': zoo.authority.cert,
      },
    })
    await new Promise((resolve) => secure.close(resolve))
    expect(step).toMatchObject({ exit: 0, complaints: [], outputs: { verdict: 'proven' } })
    expect(new Set(heard)).toEqual(new Set(['2.0 GET ', '2.0 POST second', '1.1 POST {"first":1}', '1.1 GET ']))
  })

  it('fails for a deployment that reports another commit', async () => {
    const url = await serve(endpoint('d'.repeat(40)))
    const step = await act({ inputs: { ...quick, target: `${url}/version` } })
    expect(step).toMatchObject({
      exit: 1,
      outputs: { verified: 'false', verdict: 'drifted', 'broken-link': 'runtime' },
    })
    expect(step.annotations[0]).toMatchObject({ name: 'error' })
    expect(step.annotations[0]?.data).toContain('dddddddddddd')
  })

  it('fails with `unproven` for a deployment that does not respond', async () => {
    const step = await act({ inputs: { ...quick, target: 'http://127.0.0.1:9/version' } })
    expect(step).toMatchObject({
      exit: 1,
      outputs: { verified: 'false', verdict: 'unproven', 'broken-link': 'runtime' },
    })
  })

  it('fails when a route returns an unexpected response although the commit runs', async () => {
    const url = await serve(endpoint(aCommit))
    const step = await act({
      inputs: { ...quick, target: `${url}/version`, 'base-url': url, routes: 'GET /gone -> 200' },
    })
    expect(step).toMatchObject({ exit: 1, outputs: { verdict: 'drifted', 'broken-link': 'route' } })
  })

  it('proves no unstable deployment: every required consecutive check must pass', async () => {
    let answers = 0
    const url = await serve((_, response) => {
      answers += 1
      response.end(JSON.stringify({ commit: answers % 2 === 1 ? aCommit : 'd'.repeat(40) }))
    })
    const step = await act({ inputs: { target: `${url}/version`, wait: '1s', interval: '100ms', stable: '2' } })
    expect(step.outputs.verified).toBe('false')
    expect(step.exit).toBe(1)
    expect(answers).toBeGreaterThan(4)
  })

  it('reads the config file and annotates its lines', async () => {
    const url = await serve(endpoint('d'.repeat(40)))
    const config = `targets:\n  public: ${url}/version\nroutes:\n  - GET ${url}/healthz -> 204\n`
    const step = await act({ inputs: quick, files: { '.github/runtime-drift.yml': config } })
    expect(step.annotations.map(({ name, properties }) => [name, properties.file, properties.line])).toEqual([
      ['error', '.github/runtime-drift.yml', '2'],
      ['notice', '.github/runtime-drift.yml', '4'],
    ])
  })
})

describe('wrong input', () => {
  it('is reported all at once, before the first request', async () => {
    let requestCount = 0
    const url = await serve((_, response) => {
      requestCount += 1
      response.end()
    })
    const step = await act({
      inputs: {
        commit: '1a2b3c4',
        target: `${url}/version\nssh://-oProxyCommand=x@host\nssj://deploy@prod`,
        services: 'api -x',
        routes: 'GET /x -> 200\nGET http://user:hunter2@127.0.0.1/ -> 99',
        wait: 'banana',
        interval: '5',
        stable: '0',
        require: 'hashed',
        'allow-unsafe-http': 'yes',
      },
    })
    expect(step).toMatchObject({ exit: 1, outputs: { verified: 'false' }, complaints: [] })
    expect(step.annotations).toHaveLength(10)
    expect(step.annotations[0]?.data).toMatch(/^1\d problems, the first 10 are annotated/)
    for (const word of ['commit', 'banana', '`?5`?', 'base-url', 'ssj', 'stable', 'hashed', 'allow-unsafe-http', '-x'])
      expect(step.log.join('\n')).toMatch(new RegExp(word))
    expect(step.stdout + step.stderr + step.summary).not.toContain('hunter2')
    expect(requestCount).toBe(0)
  })

  it('is refused when the runner has no files for outputs, and old workflow commands are not used', async () => {
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_WORKSPACE', 'RUNNER_TEMP']) {
      const step = await act({ inputs: { target: 'http://127.0.0.1:9/version' }, env: { [name]: undefined } })
      expect({ name, exit: step.exit, commands: step.commands.map((command) => command.name) }).toEqual({
        name,
        exit: 1,
        commands: ['error'],
      })
      expect(step.log.join('\n')).toContain(name)
    }
  })

  it('is refused when there is nothing to verify', async () => {
    expect(await act({ inputs: {} })).toMatchObject({ exit: 1, outputs: { verified: 'false' } })
  })

  it('is refused on pull_request_target without a commit', async () => {
    const event = { name: 'pull_request_target', payload: { pull_request: { head: { sha: 'd'.repeat(40) } } } }
    const url = await serve(endpoint(aCommit))
    const refused = await act({ inputs: { ...quick, target: `${url}/version` }, event })
    expect(refused.exit).toBe(1)
    expect(refused.annotations[0]?.data).toContain('pull_request_target')
  })

  it('loads neither the HTTP client nor the YAML reader nor the GitHub API', async () => {
    const heavy = ['class HTTPParserError', 'class YAMLParseError', 'class Octokit']
    const bundle = join(root, 'dist/bundle')
    const all = readdirSync(bundle).map((file) => readFileSync(join(bundle, file), 'utf8'))
    expect(heavy.filter((word) => all.join('').includes(word))).toEqual(heavy)
    const step = await act({ inputs: { wait: 'banana' }, node: ['--import', traceLoads] })
    expect(step.exit).toBe(1)
    expect(loaded(step.stderr)).toContain('write for example ')
    expect(heavy.filter((word) => loaded(step.stderr).includes(word))).toEqual([])
  })
})

describe('text of a server', () => {
  const hostile = '\n::set-output name=verified::true\n##[add-mask]true\u001b[31m\u202e</code><h1>x</h1>|`'

  it('injects no command, no markup and no output', async () => {
    const url = await serve((_, response) => {
      response.end(JSON.stringify({ commit: `${hostile}${'x'.repeat(1_000_000 / 2)}` }))
    })
    const step = await act({ inputs: { ...quick, target: `${url}/version` } })
    expect(step).toMatchObject({ exit: 1, outputs: { verified: 'false' }, masks: [], complaints: [] })
    const names = new Set(step.commands.map(({ name }) => name))
    expect(names).toContain('error')
    expect([...names].filter((name) => !['error', 'warning', 'notice', 'group', 'endgroup'].includes(name))).toEqual([])
    expect(await marked.parse(step.summary)).not.toContain('<h1>')
    expect(step.summary + step.stdout).not.toMatch(/[\p{Bidi_Control}]|(?!\n)\p{Cc}/u)
    expect(step.summary.length).toBeLessThan(20_000)
  })

  it('proves a site that runs on no host by its bytes, and names the file that is stale', async () => {
    const built: Record<string, string> = { 'index.html': '<script src="app.js"></script>', 'app.js': 'new()' }
    const sums = Object.entries(built).map(
      ([path, text]) => [path, { sha256: createHash('sha256').update(text).digest('hex'), size: text.length }] as const,
    )
    const manifest = { schema: 1, name: 'runtime-drift-manifest', commit: aCommit, files: Object.fromEntries(sums) }
    const published: Record<string, string> = { ...built, 'app.js': 'old()' }
    const url = await serve((request, response) => {
      const text = published[request.url?.slice(1) || 'index.html']
      if (text === undefined) response.writeHead(404).end()
      else response.end(text)
    })
    const site = {
      inputs: quick,
      files: {
        'build.json': JSON.stringify(manifest),
        '.github/runtime-drift.yml': `services:\n  shop: { manifest: build.json, serves: ${url} }\n`,
      },
    }
    const stale = await act(site)
    expect(stale).toMatchObject({ exit: 1, outputs: { verdict: 'drifted', 'broken-link': 'route' } })
    expect(stale.summary).toContain('The public files are not those of commit')
    expect(stale.summary).toContain('app.js')
    published['app.js'] = 'new()'
    expect(await act({ ...site, inputs: patient })).toMatchObject({ exit: 0, outputs: { verdict: 'proven' } })
    expect(await act({ ...site, sha: 'd'.repeat(40) })).toMatchObject({
      exit: 1,
      outputs: { verdict: 'drifted', 'broken-link': 'build' },
    })
  })

  it('reveals no secret, whatever the server returns', async () => {
    const secret = 'c4n4ry-s3cr3t-value'
    const url = await serve((request, response) => {
      response.setHeader('location', `/?leak=${request.headers.authorization}`)
      response.writeHead(302).end(JSON.stringify({ commit: request.headers.authorization }))
    })
    const config = `targets:\n  public:\n    address: ${url}/version\n    headers:\n      Authorization: Bearer \${VERSION_TOKEN}\n`
    const step = await act({
      inputs: quick,
      files: { '.github/runtime-drift.yml': config },
      env: { VERSION_TOKEN: secret },
    })
    expect(step.exit).toBe(1)
    expect(step.masks).toContain(secret)
    const outputs = step.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    expect(outputs.join('\n') + step.stderr + step.summary + JSON.stringify(step.report)).not.toContain(secret)
  })
})

describe('a run that is interrupted', () => {
  it('fails soon after the job is cancelled, and leaves nothing behind', async () => {
    const asks = new EventEmitter()
    const url = await serve((request, response) => {
      asks.emit('ask')
      endpoint('d'.repeat(40))(request, response)
    })
    // A second check begins only after the first one was judged.
    const again = once(asks, 'ask').then(() => once(asks, 'ask'))
    const begun = Date.now()
    const step = await act({
      inputs: { target: `${url}/version`, wait: '120s' },
      signal: { name: 'SIGTERM', after: again },
    })
    expect(Date.now() - begun).toBeLessThan(60_000)
    expect(step).toMatchObject({ exit: 1, outputs: { verified: 'false', verdict: 'drifted' }, leftovers: [] })
  })

  it('warns when the summary cannot be written, and keeps the verdict', async () => {
    const url = await serve(endpoint(aCommit))
    const step = await act({
      inputs: { ...patient, target: `${url}/version` },
      env: { GITHUB_STEP_SUMMARY: '/dev/full' },
    })
    expect(step).toMatchObject({ exit: 0, outputs: { verified: 'true' } })
    expect(step.annotations.map(({ name }) => name)).toEqual(['warning'])
  })
})
