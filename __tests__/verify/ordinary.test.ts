import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { judgeChain } from '../../src/judge/index.ts'
import { openProber } from '../../src/probes/index.ts'
import { fetchBuilds } from '../../src/probes/public-files.ts'
import { askCallers } from '../../src/verify/callers.ts'
import { askRoutes } from '../../src/verify/routes.ts'
import { running } from '../builders/answers.ts'
import { ask, codes } from '../builders/inputs.ts'
import { merged, observations, resultOf } from '../builders/observations.ts'
import { type App, app, build, ordinary, page, sites } from '../builders/ordinary.ts'

const servers: Server[] = []
afterAll(async () => {
  for (const server of servers) await new Promise((closed) => server.close(closed))
})

async function serving(app: App): Promise<string> {
  const server = createServer((request, response) => {
    const { status = 200, headers = {}, body = '' } = app(request.method ?? '', request.url ?? '', request)
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
  })
  servers.push(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Routes in short or long form; `@` is the origin. */
async function verdictOf(routes: readonly string[], of: App) {
  const origin = await serving(of)
  const lines = routes.map((route) => `  - ${route.replaceAll('@', origin)}\n`)
  const { read } = await ask({
    file: `services: { api: }\ntargets: { prod: "ssh://deploy@prod" }\nroutes:\n${lines.join('')}`,
    inputs: { commit: merged },
    environment: { TOKEN: 'right-token-7', WRONG: 'wrong-token-7' },
  })
  if (!read.ok) throw new Error(codes(read).join())
  const { plan, sent, credentials } = read.value
  const prober = openProber({ timeout: 5_000, concurrency: 4 })
  const signal = new AbortController().signal
  const answers = await askRoutes(plan, sent, prober, signal)
  const callers = await askCallers(plan, sent, credentials, prober, signal)
  await prober.close()
  const guards = plan.guards === undefined ? {} : { callers }
  const seen = observations({
    targets: running(600),
    answers: answers.answers,
    baselines: answers.baselines,
    ...guards,
  })
  return judgeChain(plan, seen)
}

describe('an ordinary deployment is proven', () => {
  it.each(ordinary)('with %s', async (_, routes, of) => {
    const verdict = await verdictOf(routes, of)
    expect(resultOf(verdict)).toMatchObject({ kind: 'proven', findings: [], causes: [] })
  })

  it('and a wrong one is not, with the same builders', async () => {
    expect(resultOf(await verdictOf(['GET @/ -> 200'], app({ '/': { status: 500 } })))).toMatchObject({
      kind: 'drifted',
    })
    expect(resultOf(await verdictOf(['GET @/orders -> 200'], app({}, page('everything'))))).toMatchObject({
      kind: 'unproven',
    })
  })

  it('in enough shapes', () => {
    expect(ordinary.length + sites.length).toBeGreaterThanOrEqual(55)
  })
})

describe('an ordinary site is proven', () => {
  it.each(sites)('at %s', async (_, of) => {
    const at = `${await serving(of)}/`
    const files = Object.fromEntries(
      Object.entries(build).map(([path, text]) => [
        path,
        { sha256: createHash('sha256').update(text).digest('hex'), size: text.length },
      ]),
    )
    const manifest = JSON.stringify({ schema: 1, name: 'runtime-drift-manifest', commit: merged, files })
    const { read } = await ask({
      file: `services: { web: { manifest: m.json, serves: "${at}" } }\n`,
      files: { 'm.json': manifest },
      inputs: { commit: merged },
    })
    if (!read.ok) throw new Error(codes(read).join())
    const { plan, publicFiles } = read.value
    const signal = new AbortController().signal
    const [evidence] = await fetchBuilds(publicFiles, { timeout: 5_000, concurrency: 4 }, signal)
    if (evidence === undefined) throw new Error('no evidence')
    const verdict = judgeChain(plan, observations({ targets: [], publicFiles: [{ publicFiles: 'web', evidence }] }))
    expect(resultOf(verdict)).toMatchObject({ kind: 'proven', findings: [], causes: [] })
    expect(plan.publicFiles).toMatchObject([{ leftOut: { total: 5 } }])
  })
})
