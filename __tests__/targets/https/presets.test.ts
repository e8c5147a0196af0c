import { createServer, type RequestListener, type Server } from 'node:http'
import { httpKind } from '../../../src/targets/https/index.ts'
import { commit, endpoint, faultsOf, look, request } from '../../builders/endpoints.ts'

const open: Server[] = []
afterEach(async () => {
  const closing = open.splice(0).map(
    (server) =>
      new Promise((closed) => {
        server.close(closed)
        server.closeAllConnections()
      }),
  )
  await Promise.all(closing)
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  open.push(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

/** A server with one page. */
const page = (path: string, body: string, type = 'application/json'): Promise<string> =>
  serve((incoming, response) => {
    response
      .writeHead(incoming.url === path ? 200 : 404, { 'content-type': type })
      .end(incoming.url === path ? body : '')
  })

const info = (id: unknown): string =>
  JSON.stringify({ git: { branch: 'main', commit: { id, time: '2026-11-20T10:00:00Z' } } })

describe('the presets of endpoints', () => {
  it('read the version object of Dockerflow', async () => {
    const body = JSON.stringify({ source: 'https://github.com/acme/api', version: '', commit, build: 'https://ci/1' })
    expect(await look(await page('/__version__', body), { preset: 'dockerflow' })).toMatchObject({
      value: { commit, at: 'json /commit' },
    })
  })

  it.each([
    ['in full', { full: commit, abbrev: '1a2b3c4', describe: '' }, commit, 'json /git/commit/id/full'],
    ['as a text', commit, commit, 'json /git/commit/id'],
    ['by its first seven digits, which is reported unchanged', '1a2b3c4', '1a2b3c4', 'json /git/commit/id'],
    ['by an abbreviation alone', { abbrev: '1a2b3c4' }, '1a2b3c4', 'json /git/commit/id/abbrev'],
  ])('read the actuator of Spring %s', async (_, id, received, at) => {
    expect(await look(await page('/actuator/info', info(id)), { preset: 'actuator' })).toMatchObject({
      value: { commit: received, at },
    })
  })

  it('name the actuator endpoint that has no commit', async () => {
    expect(await look(await page('/actuator/info', '{}'), { preset: 'actuator' })).toMatchObject({
      why: { reason: 'commit-missing', about: 'json /git/commit/id/full' },
    })
  })

  it('read the build_info of Prometheus, or another metric and label when they are set', async () => {
    const text = `go_build_info{path="a"} 1\napp_build_info{revision="${commit}"} 1\nother{sha="${'f'.repeat(40)}"} 1\n`
    const origin = await page('/metrics', text, 'text/plain; version=0.0.4')
    expect(await look(origin, { preset: 'prometheus' })).toMatchObject({ value: { commit } })
    expect(await look(origin, { preset: 'prometheus', metric: 'other', label: 'sha' })).toMatchObject({
      value: { commit: 'f'.repeat(40), at: 'metric other{sha}' },
    })
    expect(await look(`${origin}/metrics`, { metric: 'app_build_info' })).toMatchObject({ value: { commit } })
  })

  it('request the path of the address, when it has one', async () => {
    const origin = await page('/v/1', JSON.stringify({ commit }))
    expect(await look(`${origin}/v/1`, { preset: 'dockerflow' })).toMatchObject({ value: { commit } })
    expect(endpoint(`${origin}/?x=1`, { preset: 'dockerflow' }).address).toBe(`${origin}/?x=1`)
    expect(endpoint(origin, { preset: 'dockerflow' }).address).toBe(`${origin}/__version__`)
  })

  it('are known by name', () => {
    expect(faultsOf({ preset: 'actuators' })).toEqual([
      { code: 'preset-unknown', nearest: 'actuator', known: ['dockerflow', 'actuator', 'prometheus'] },
    ])
    expect(faultsOf({ preset: 7 })).toMatchObject([{ code: 'yaml-type' }])
  })
})

describe('the page of an endpoint', () => {
  const html = (head: string): string =>
    `<!doctype html>\n<html lang="en"><head><title>Back Office</title>${head}</head><body><p>hi</p></body></html>`

  it('names its commit in a meta tag', async () => {
    const origin = await page('/', html(`<meta name="revision" content="${commit}">`), 'text/html')
    expect(await look(origin, { meta: 'revision' })).toMatchObject({ value: { commit, at: 'meta revision' } })
  })

  it.each([
    ['a comment', `<!-- <meta name="revision" content="${commit}"> -->`],
    ['a script', `<script>const t = '<meta name="revision" content="${commit}">'</script>`],
  ])('names no commit in %s', async (_, head) => {
    expect(await look(await page('/', html(head)), { meta: 'revision' })).toMatchObject({
      why: { reason: 'commit-missing' },
    })
  })

  it('is read after a byte order mark', async () => {
    const origin = await page('/', `\ufeff${html(`<meta name="revision" content="${commit}">`)}`, 'text/html')
    expect(await look(origin, { meta: 'revision' })).toMatchObject({ value: { commit } })
  })

  it('names no commit when one of its tags is empty', async () => {
    for (const content of ['', ' ']) {
      const head = `<meta name="revision" content="${content}"><meta name="revision" content="${commit}">`
      expect(await look(await page('/', html(head)), { meta: 'revision' })).toMatchObject({
        why: { reason: 'commit-ambiguous', received: `${commit}, nothing` },
      })
    }
  })

  it('names no commit when it names two', async () => {
    const head = `<meta name="revision" content="${commit}"><meta name="revision" content="ffff">`
    expect(await look(await page('/', html(head)), { meta: 'revision' })).toMatchObject({
      why: { reason: 'commit-ambiguous', received: `${commit}, ffff` },
    })
  })

  it('may be larger than the limit, if its head is not', async () => {
    const long = 'x'.repeat(2_000_000)
    const body = `<head><meta name="revision" content="${commit}"></head><body>${long}`
    expect(await look(await page('/', body), { meta: 'revision' })).toMatchObject({ value: { commit } })
    const head = `<head><meta name="revision" content="${commit}"><style>${long}</style></head>`
    expect(await look(await page('/', head), { meta: 'revision' })).toMatchObject({
      why: { reason: 'answer-too-large' },
    })
  })
})

describe('the request of an endpoint', () => {
  it('is a POST when it has a body', async () => {
    const origin = await serve(async (incoming, response) => {
      let body = ''
      for await (const chunk of incoming) body += chunk
      const right =
        incoming.method === 'POST' &&
        body === '{"query":"{version}"}' &&
        incoming.headers['content-type'] === 'application/json'
      response.writeHead(right ? 200 : 400).end(JSON.stringify({ data: { version: commit } }))
    })
    const settings = {
      body: '{"query":"{version}"}',
      headers: { 'Content-Type': 'application/json' },
      commit: '/data/version',
    }
    expect(await look(origin, settings)).toMatchObject({ value: { commit } })
  })

  it('needs no body in the response when a header names the commit', async () => {
    const origin = await serve((incoming, response) => {
      response.writeHead(incoming.method === 'HEAD' ? 200 : 405, { 'x-revision': commit }).end()
    })
    expect(await look(origin, { method: 'HEAD', header: 'X-Revision' })).toMatchObject({ value: { commit } })
  })

  it.each([
    [{ method: 'HEAD' }, { code: 'endpoint-method', method: 'HEAD' }],
    [
      { method: 'GET', body: 'a' },
      { code: 'endpoint-method', method: 'GET' },
    ],
    [{ method: 'DELETE' }, { code: 'endpoint-method', method: undefined }],
    [{ method: 'get' }, { code: 'endpoint-method', method: undefined }],
    [{ body: { a: 1 } }, { code: 'yaml-type', expected: ['text'], seen: 'mapping', quoted: undefined }],
    [{ meta: 'a b' }, { code: 'meta-name-malformed' }],
    [{ metric: 'a-b' }, { code: 'metric-malformed' }],
    [{ metric: 'a', label: 'b{' }, { code: 'metric-malformed' }],
    [{ label: 'revision' }, { code: 'missing', what: 'metric' }],
    [
      { preset: 'actuator', commit: '/a' },
      { code: 'settings-exclude', keys: ['preset', 'commit'] },
    ],
    [
      { preset: 'actuator', metric: 'a' },
      { code: 'settings-exclude', keys: ['preset', 'metric'] },
    ],
    [
      { meta: 'a', header: 'b' },
      { code: 'settings-exclude', keys: ['header', 'meta'] },
    ],
  ])('is refused with %j', (settings, expected) => expect(faultsOf(settings)).toEqual([expected]))
})

describe('an endpoint that never ends', () => {
  it('is stopped after eight megabytes of metrics', async () => {
    let sent = 0
    const chunk = Buffer.from(`filler{x="${'y'.repeat(65_000)}"} 1\n`)
    const origin = await serve((_, response) => {
      response.writeHead(200)
      const write = (): void => {
        while (sent < 1e9 && !response.destroyed && response.write(chunk)) sent += chunk.length
        sent += chunk.length
      }
      response.on('drain', write).on('error', () => {})
      write()
    })
    expect(await look(origin, { preset: 'prometheus' })).toMatchObject({
      why: { reason: 'answer-too-large', limit: 8 * 1024 * 1024 },
    })
    expect(sent).toBeLessThan(100e6)
  })
})

it('rejects a setting of another kind of response', () => {
  const read = httpKind.read(request('http://127.0.0.1/', { preset: 'prometheus', label: 5, metric: 6 }))
  expect(read.ok ? [] : read.problems.map(({ fault }) => fault.code)).toEqual(['yaml-type', 'yaml-type'])
})
