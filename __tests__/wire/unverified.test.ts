import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createPlainServer, type Server as HttpServer } from 'node:http'
import { createSecureServer } from 'node:http2'
import { createServer, type Server } from 'node:https'
import { connect, type Server as NetServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { certificates } from '../rig/certificates.ts'

/**
 * Servers without a trusted certificate, requested by a separate process: Node reads NODE_TLS_REJECT_UNAUTHORIZED from the
 * real environment, which a test can't change for itself.
 */
const zoo = certificates()
const folder = mkdtempSync(join(tmpdir(), 'unverified-'))
const authority = join(folder, 'authority.pem')
writeFileSync(authority, zoo.authority.cert)
const open: NetServer[] = []
afterAll(() => {
  for (const server of open) server.close()
  rmSync(folder, { recursive: true, force: true })
})

const listen = (server: NetServer): Promise<number> =>
  new Promise((done) => {
    open.push(server)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      done(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })

const commit = 'd'.repeat(40)

/** Answers everything as a deployment of the commit would, and keeps what it was sent. */
async function impostor(certificate: { readonly key: string; readonly cert: string }) {
  const requests: string[] = []
  const server: Server = createServer(certificate, (request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ sha: commit, commit }))
  })
  return { requests, port: await listen(server) }
}

async function impostorOfHttp2() {
  const requests: string[] = []
  const server = createSecureServer({ ...zoo.selfSigned, allowHTTP1: true }, (request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`)
    response.writeHead(200)
    response.end('{}')
  })
  return { requests, port: await listen(server) }
}

/** A proxy that carries connections, as companies have them. */
async function proxy() {
  const carried: string[] = []
  const server: HttpServer = createPlainServer()
  server.on('connect', (request, socket) => {
    carried.push(request.url ?? '')
    const port = Number(/\d+$/.exec(request.url ?? '')?.[0])
    const far = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
    far.pipe(socket).pipe(far)
    for (const end of [far, socket]) end.on('error', () => far.destroy())
  })
  return { carried, port: await listen(server) }
}

const src = (file: string): string => JSON.stringify(fileURLToPath(new URL(`../../src/${file}`, import.meta.url)))

/** What a script prints as JSON, run in a process with this environment. */
function run(script: string, env: Readonly<Record<string, string>>): Promise<unknown> {
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let received = ''
  let wrong = ''
  child.stdout.on('data', (chunk: Buffer) => (received += chunk))
  child.stderr.on('data', (chunk: Buffer) => (wrong += chunk))
  return new Promise((done, fail) => {
    child.on('close', () => {
      try {
        done(JSON.parse(received))
      } catch {
        fail(new Error(received + wrong))
      }
    })
  })
}

const unverified = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }

const askApi = (apiUrl: string): string => `
  const { openOrigin } = await import(${src('origin/index.ts')})
  const { readProxies } = await import(${src('wire/proxy.ts')})
  const proxies = readProxies(process.env)
  const origin = openOrigin({ proxies, workspace: undefined, commitKnownBy: undefined, githubToken: 'canary-token',
    repository: 'acme/backoffice', apiUrl: ${JSON.stringify(apiUrl)}, path: '', timeout: 10000 })
  const never = new AbortController().signal
  const seen = await origin.observe('${commit}', never)
  const related = await origin.relate('${commit}', ['${'e'.repeat(40)}'], never)
  console.log(JSON.stringify({ seen, related }))
  process.exit()`

const askWire = (origin: string, way: object): string => `
  const { openWire } = await import(${src('wire/wire.ts')})
  const wire = openWire(10000)
  const ask = { method: 'GET', path: '/a', headers: ['authorization', 'canary-token'], cap: 1000, keep: true }
  const seen = await wire.line(${JSON.stringify(origin)}, ${JSON.stringify(way)}).exchange(ask)
  console.log(JSON.stringify(seen))
  process.exit()`

describe('a job that configures Node to accept every certificate', () => {
  it.each([
    ['api', 'selfSigned'],
    ['api', 'expired'],
    ['api', 'wrongName'],
  ] as const)('does not trust an impostor of the %s (%s), and does not send it the token', async (_, kind) => {
    const { requests, port } = await impostor(zoo[kind])
    const env = { ...unverified, NODE_EXTRA_CA_CERTS: authority }
    const { seen, related } = (await run(askApi(`https://127.0.0.1:${port}`), env)) as Record<string, unknown>
    expect(seen).toMatchObject({ kind: 'missing', why: { reason: 'api-unreachable' } })
    expect(related).toEqual([])
    expect(requests).toEqual([])
  })

  it('does not send the token to an impostor behind a proxy', async () => {
    const { requests, port } = await impostor(zoo.selfSigned)
    const { carried, port: through } = await proxy()
    const host = 'api.localtest.example'
    const env = { ...unverified, HTTPS_PROXY: `http://127.0.0.1:${through}` }
    // A name, because loopback addresses are not requested through a proxy.
    const { seen } = (await run(askApi(`https://${host}:${port}`), env)) as Record<string, unknown>
    expect(seen).toMatchObject({ kind: 'missing', why: { reason: 'api-unreachable' } })
    expect(carried).toContain(`${host}:${port}`)
    expect(requests).toEqual([])
  })

  it('sends requests to an API whose certificate an authority signed', async () => {
    const { requests, port } = await impostor(zoo.fine)
    const env = { ...unverified, NODE_EXTRA_CA_CERTS: authority }
    const { seen } = (await run(askApi(`https://localhost:${port}`), env)) as Record<string, unknown>
    expect(seen).toEqual({ kind: 'seen', value: { where: 'github', exists: true } })
    expect(requests[0]).toContain('canary-token')
  })

  it.each([
    ['HTTP/1.1', {}],
    ['HTTP/2', { http2: true }],
    ['another address', { to: { host: '127.0.0.1', port: 0 } }],
  ])('sends nothing to a route, an endpoint or a site over %s', async (_, way) => {
    const { requests, port } = 'http2' in way ? await impostorOfHttp2() : await impostor(zoo.selfSigned)
    const through = 'to' in way ? { to: { host: '127.0.0.1', port } } : way
    const seen = await run(askWire(`https://127.0.0.1:${port}`, through), unverified)
    expect(seen).toMatchObject({ kind: 'missing', why: { reason: 'tls-untrusted' } })
    expect(requests).toEqual([])
  })
})

describe('a token', () => {
  it.each([
    'http://api.github.example',
    'http://localhost.evil.example:1',
    'http://10.0.0.1:1',
    'ftp://api.github.example',
    'https://user:password@api.github.example',
    'api.github.example',
  ])('is not sent to %s', async (apiUrl) => {
    const { seen, related } = (await run(askApi(apiUrl), {})) as Record<string, unknown>
    expect(seen).toEqual({ kind: 'missing', why: { phase: 'connect', reason: 'api-insecure' } })
    expect(related).toEqual([])
  })

  it('is not sent on when the API redirects the request', async () => {
    const elsewhere = await impostor(zoo.fine)
    const server = createServer(zoo.fine, (_, response) => {
      response.writeHead(302, { location: `https://localhost:${elsewhere.port}/` }).end()
    })
    const port = await listen(server)
    const env = { NODE_EXTRA_CA_CERTS: authority }
    const { seen } = (await run(askApi(`https://localhost:${port}`), env)) as Record<string, unknown>
    expect(seen).toMatchObject({ kind: 'missing', why: { reason: 'api-unreachable' } })
    expect(elsewhere.requests.join()).not.toContain('canary-token')
  })
})
