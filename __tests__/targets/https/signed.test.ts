import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, request as httpRequest, type RequestListener, type Server } from 'node:http'
import { connect, createServer as createNetServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { frame } from '../../../src/targets/collector/frame.ts'
import { doubtRequest, signAnswer, signRequest } from '../../../src/wire/signature.ts'
import { commit, faultsOf, look } from '../../builders/endpoints.ts'

const secret = '0123456789abcdef'.repeat(4)
const sign = { secret }
const opened: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((close) => close()))
})

async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  opened.push(
    () =>
      new Promise((closed) => {
        server.close(closed)
        server.closeAllConnections()
      }),
  )
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

interface Host {
  readonly secret?: string
  readonly clock?: number
  readonly body?: string
  readonly date?: string
}

/** A host that answers to signed requests alone. */
const host = ({
  secret: own = secret,
  clock = 0,
  body = JSON.stringify({ commit }),
  date,
}: Host = {}): RequestListener => {
  return (incoming, response) => {
    const request = { method: incoming.method ?? '', target: incoming.url ?? '', fields: incoming.headers }
    const now = Date.now() + clock
    if (date !== undefined) response.setHeader('date', date)
    if (doubtRequest(request, Buffer.alloc(0), own, now) !== undefined) return response.writeHead(401).end()
    const bytes = Buffer.from(body)
    return response.writeHead(200, signAnswer({ status: 200, body: bytes }, request, own, now)).end(bytes)
  }
}

describe('a signed endpoint', () => {
  it('is accepted', async () => {
    expect(await look(`${await serve(host())}/version?full=1`, { sign })).toMatchObject({
      kind: 'seen',
      value: { commit, at: 'json /commit, signed', signed: true },
    })
  })

  it('ignores a header that its signature does not cover', async () => {
    const origin = await serve((incoming, response) => {
      const target = { method: incoming.method ?? '', target: incoming.url ?? '', fields: incoming.headers }
      response
        .writeHead(200, {
          'x-revision': commit,
          ...signAnswer({ status: 200, body: Buffer.alloc(0) }, target, secret, Date.now()),
        })
        .end()
    })
    expect(await look(origin, { sign, header: 'x-revision' })).toMatchObject({
      why: { reason: 'signature-missing', about: '"x-revision"' },
    })
  })

  it.each<[string, RequestListener, object]>([
    [
      'that does not sign',
      (_, response) => response.end(JSON.stringify({ commit })),
      { reason: 'signature-missing', about: 'Signature-Input' },
    ],
    [
      'that redirects',
      (_, response) => response.writeHead(302, { location: 'https://elsewhere.example/' }).end(),
      { reason: 'redirected', amount: 302 },
    ],
    [
      'with another secret, which refuses us',
      host({ secret: 'f'.repeat(64) }),
      { reason: 'status-unexpected', amount: 401 },
    ],
    [
      'whose clock is a day off, which refuses us',
      host({ clock: 86_400_000, date: new Date(Date.now() + 86_400_000).toUTCString() }),
      { reason: 'clock-skewed', limit: 60_000 },
    ],
    [
      'that signs what it does not send',
      (incoming, response) => {
        const target = { method: 'GET', target: incoming.url ?? '', fields: incoming.headers }
        const signed = signAnswer({ status: 200, body: Buffer.from('{"commit":"a"}') }, target, secret, Date.now())
        response.writeHead(200, signed).end(JSON.stringify({ commit }))
      },
      { reason: 'signature-wrong', about: 'Content-Digest' },
    ],
    [
      'that sends more than is read',
      (incoming, response) => {
        const target = { method: 'GET', target: incoming.url ?? '', fields: incoming.headers }
        const body = Buffer.from(JSON.stringify({ commit, filler: 'x'.repeat(2_000_000) }))
        response.writeHead(200, signAnswer({ status: 200, body }, target, secret, Date.now())).end(body)
      },
      { reason: 'answer-too-large' },
    ],
  ])('is not %s', async (_, listener, expected) => {
    const evidence = await look(`${await serve(listener)}/v`, { sign })
    expect(evidence).toMatchObject({ kind: 'missing', why: expected })
    expect(JSON.stringify(evidence)).not.toContain(secret)
  })

  it('is not a cache that returns the response to an earlier request', async () => {
    const origin = await serve(host())
    let kept:
      | { readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly body: string }
      | undefined
    const edge = await serve((incoming, response) => {
      const send = (): void => {
        if (kept !== undefined) response.writeHead(kept.status, kept.headers).end(kept.body)
      }
      if (kept !== undefined) return send()
      httpRequest(`${origin}${incoming.url}`, { headers: incoming.headers }, async (answer) => {
        let body = ''
        for await (const chunk of answer) body += chunk
        kept = { status: answer.statusCode ?? 0, headers: answer.headers, body }
        send()
      }).end()
    })
    expect(await look(`${edge}/v`, { sign })).toMatchObject({ kind: 'seen' })
    expect(await look(`${edge}/v`, { sign })).toMatchObject({ why: { reason: 'nonce-mismatch' } })
  })

  it('is not a signer in front of an old document', async () => {
    const documentOf = (age: number): string => {
      const records = [`t ${Math.floor(Date.now() / 1000) - age}`, 'x {"call":"list","code":0}', 'z']
      return `${frame} begin 0123456789abcdef\n${records.join('\n')}\n${frame} end 0123456789abcdef ${records.length}\n`
    }
    const check = async (age: number, settings: object) =>
      look(await serve(host({ body: documentOf(age) })), { evidence: true, ...settings })
    expect(await check(90, { sign })).toMatchObject({ why: { reason: 'answer-stale', limit: 60_000 } })
    expect(await check(30, { sign })).toMatchObject({ kind: 'seen', value: { kind: 'host' } })
    const unsigned = await serve((_, response) => response.end(documentOf(90)))
    expect(await look(unsigned, { evidence: true })).toMatchObject({ kind: 'seen', value: { kind: 'host' } })
  })

  it('sends a new nonce each time', async () => {
    const requests: string[] = []
    const origin = await serve((request, response) => {
      requests.push(String(request.headers['signature-input']))
      response.end()
    })
    await look(origin, { sign })
    await look(origin, { sign })
    expect(new Set(requests.map((text) => /nonce="([^"]+)"/.exec(text)?.[1])).size).toBe(2)
  })

  it('requires a long secret, which no message repeats', () => {
    expect(faultsOf({ sign: { secret: 'canary' } })).toEqual([{ code: 'sign-secret-short', min: 32 }])
    expect(faultsOf({ sign: 'canary' })).toMatchObject([{ code: 'yaml-type', expected: ['mapping'] }])
    expect(faultsOf({ sign: { secret: 5 } })).toMatchObject([{ code: 'yaml-type', expected: ['text'] }])
    expect(JSON.stringify(faultsOf({ sign: { secret: 'canary' } }))).not.toContain('canary')
  })
})

describe('the recipe in the guide to signed evidence', () => {
  let server: ChildProcess
  let folder: string
  let origin: string

  beforeAll(async () => {
    const [, code = ''] =
      /<!-- recipe: signed -->\n```js\n([\s\S]*?)```/.exec(await readFile('docs/guides/signed-evidence.md', 'utf8')) ??
      []
    folder = await mkdtemp(join(tmpdir(), 'runtime-drift-recipe-'))
    await writeFile(join(folder, 'version.mjs'), code)
    const port = await freePort()
    origin = `http://127.0.0.1:${port}`
    const env = { PATH: process.env['PATH'] ?? '', DRIFT_SECRET: secret, COMMIT: commit, PORT: String(port) }
    server = spawn(process.execPath, [join(folder, 'version.mjs')], { env, stdio: 'inherit' })
    await listening(port)
  })

  afterAll(async () => {
    server.kill()
    await rm(folder, { recursive: true, force: true })
  })

  it('signs an answer that is accepted', async () => {
    expect(await look(`${origin}/version?a=b`, { sign })).toMatchObject({ kind: 'seen', value: { commit } })
    expect(await look(origin, { sign })).toMatchObject({ kind: 'seen', value: { commit } })
  })

  it('refuses an unsigned request, another secret, and a request of yesterday', async () => {
    expect(await look(origin)).toMatchObject({ why: { reason: 'status-unexpected', amount: 401 } })
    expect(await look(origin, { sign: { secret: 'f'.repeat(64) } })).toMatchObject({ why: { amount: 401 } })
    const old = signRequest({ method: 'GET', target: '/' }, secret, Date.now() - 86_400_000, 'nonce-of-yesterday')
    expect((await fetch(`${origin}/`, { headers: { ...old.signs } })).status).toBe(401)
    const fresh = signRequest({ method: 'GET', target: '/' }, secret, Date.now(), 'nonce-of-today')
    expect((await fetch(`${origin}/`, { headers: { ...fresh.signs } })).status).toBe(200)
  })
})

async function freePort(): Promise<number> {
  const probe = createNetServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const address = probe.address()
  await new Promise((done) => probe.close(done))
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const open = await new Promise<boolean>((settle) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => settle(true)).once('error', () => settle(false))
      socket.once('connect', () => socket.destroy())
    })
    if (open) return
    await new Promise((wait) => setTimeout(wait, 50))
  }
  throw new Error(`nothing listens on ${port}`)
}
