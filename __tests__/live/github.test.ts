import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, request, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { createServer as createPort, type Server as NetServer } from 'node:net'
import type { EventBranches } from '../../src/model/branches.ts'
import { type CommitSha, commitSha } from '../../src/model/plan.ts'
import { openGitHubAttestations } from '../../src/origin/attestation/github.ts'
import { openOrigin } from '../../src/origin/index.ts'

/**
 * GitHub's API according to its description: prism answers from the OpenAPI document that GitHub publishes, and
 * refuses requests that the document does not allow. A front in between chooses which of the documented answers comes.
 */
const resolve = createRequire(import.meta.url).resolve
let prism: ChildProcess
let front: Server
let api = ''
let prefer: string | undefined
let violations: string[] = []

/** Listens on a free port of the loopback network, and returns it. */
const listen = (server: NetServer): Promise<number> =>
  new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      done(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })

async function freePort(): Promise<number> {
  const server = createPort()
  const port = await listen(server)
  await new Promise((done) => server.close(done))
  return port
}

beforeAll(async () => {
  const port = await freePort()
  const description = resolve('@octokit/openapi/generated/api.github.com.json')
  const cli = resolve('@stoplight/prism-cli/dist/index.js')
  prism = spawn(process.execPath, [cli, 'mock', '-h', '127.0.0.1', '-p', String(port), description], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH },
  })
  await new Promise<void>((ready, fail) => {
    let received = ''
    prism.stdout?.on('data', (chunk: Buffer) => {
      received = (received + chunk).slice(-4000)
      if (received.includes('Prism is listening')) ready()
    })
    prism.once('exit', () => fail(new Error(`prism ended: ${received}`)))
  })
  front = createServer((incoming, response) => {
    const headers = { ...incoming.headers, ...(prefer === undefined ? {} : { prefer }) }
    const passed = request(
      { port, host: '127.0.0.1', method: incoming.method, path: incoming.url, headers },
      (answer) => {
        const violation = answer.headers['sl-violations']
        if (violation !== undefined) violations.push(String(violation))
        response.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(response)
      },
    )
    passed.on('error', () => response.destroy())
    passed.end()
  })
  api = `http://127.0.0.1:${await listen(front)}`
})

afterAll(() => {
  front?.close().closeAllConnections()
  prism?.removeAllListeners().kill()
})

beforeEach(() => {
  violations = []
  prefer = undefined
})

function sha(text: string): CommitSha {
  const commit = commitSha(text)
  if (commit === undefined) throw new Error(text)
  return commit
}

const origin = (runId?: string, branches?: EventBranches) =>
  openOrigin({
    branches,
    workspace: undefined,
    commitKnownBy: undefined,
    githubToken: 'ghs_example',
    repository: 'octocat/Hello-World',
    apiUrl: api,
    path: '',
    runId,
    timeout: 10_000,
  })
const look = (commit: CommitSha) => origin().observe(commit, new AbortController().signal)

describe('the API that GitHub describes', () => {
  it('accepts our request, and names the commit', async () => {
    expect(await look(sha('6dcb09b5b57875f334f61aebed695e2e4193db5e'))).toEqual({
      kind: 'seen',
      value: { where: 'github', exists: true },
    })
    expect(violations).toEqual([])
  })

  it('returns another commit than the requested one', async () => {
    expect(await look(sha('d'.repeat(40)))).toEqual({ kind: 'seen', value: { where: 'github', exists: false } })
  })

  it('compares two commits', async () => {
    const [commit, other] = [sha('d'.repeat(40)), sha('e'.repeat(40))]
    const related = () => origin(undefined, { own: 'featureA' }).relate?.(commit, [other], new AbortController().signal)
    expect(await related()).toMatchObject([
      { commit: other, relation: expect.stringMatching(/^(?:ancestor|descendant|apart)$/) },
    ])
    expect(violations).toEqual([])
    prefer = 'code=404'
    expect(await related()).toEqual([])
  })

  it.each([
    ['a branch', { own: 'featureA' }, { name: 'featureA' }],
    ['a branch whose name has a slash', { own: 'feature/a' }, { name: 'feature/a' }],
    ['the default branch', undefined, { name: 'master' }],
  ])('reports whether %s contains a newer commit', async (_, branches, expected) => {
    const [commit, other] = [sha('d'.repeat(40)), sha('e'.repeat(40))]
    // The example of a comparison in the description is a commit that is behind.
    const [relation] = (await origin(undefined, branches).relate?.(commit, [other], new AbortController().signal)) ?? []
    expect(relation).toMatchObject({ relation: 'descendant', branch: expected })
    // The example of a ref in the description is that of one branch.
    expect(relation?.branch?.contains).toBe(expected.name === 'featureA' ? true : undefined)
    // The example of a repository in the description lacks a field.
    expect(violations.filter((text) => text.includes('"request"'))).toEqual([])
  })

  it('gives the commit of a branch that a dispatch names', async () => {
    const event = {
      event: 'workflow_dispatch',
      commits: [],
      refs: [{ ref: 'release/1.2', expression: 'github.event.inputs.ref' }],
    }
    const named = () => origin().jobCommits?.(event, new AbortController().signal)
    expect(await named()).toEqual([{ commit: '6dcb09b5b57875f334f61aebed695e2e4193db5e', ...event.refs[0] }])
    expect(violations).toEqual([])
    prefer = 'code=404'
    expect(await named()).toEqual([])
  })

  it('lists the trees of two commits', async () => {
    const commit = sha('6dcb09b5b57875f334f61aebed695e2e4193db5e')
    const compared = await origin().compare?.(commit, commit, ['**'], new AbortController().signal)
    expect(compared).toEqual({ kind: 'seen', value: { is: 'same', where: 'github' } })
    expect(violations).toEqual([])
  })

  it('lists the workflow runs of a commit', async () => {
    const commit = sha('009b8a3a9ccbb128af87f9b1c0f4c62e8a304f6d')
    expect(await origin('1').runs?.(commit, new AbortController().signal)).toMatchObject({ kind: 'seen' })
    expect(violations.filter((one) => !one.includes('"response"'))).toEqual([])
  })

  it('lists the attestations of a digest', async () => {
    const settings = { token: 'ghs_example', repository: 'octocat/Hello-World', apiUrl: api, timeout: 10_000 }
    const find = () => openGitHubAttestations(settings).find(`sha256:${'ab'.repeat(32)}`, new AbortController().signal)
    const found = await find()
    // The example has no bundle, only the address of one, which a test does not depend on.
    expect(found).toMatchObject({
      kind: 'seen',
      value: { more: false, bundles: [], lost: { why: { reason: expect.stringMatching(/^attestation-/) } } },
    })
    // The example of the description itself may lack a property.
    expect(violations.filter((one) => !one.includes('"response"'))).toEqual([])
  })

  it('lists the pull requests of a commit', async () => {
    const commits = [{ id: 'd'.repeat(40), title: 'x', pulls: [] }]
    const history = [{ commit: 'e'.repeat(40), relation: 'ancestor', behind: { total: 1, commits } }] as const
    const [completed] = (await origin().withPulls?.(history, new AbortController().signal)) ?? []
    expect(completed?.behind?.commits[0]?.pulls).toEqual([1347])
    // The example of the description itself lacks a property.
    expect(violations.filter((one) => !one.includes('"response"'))).toEqual([])
  })

  it('returns 422 for a missing commit', async () => {
    prefer = 'code=422'
    expect(await look(sha('d'.repeat(40)))).toEqual({ kind: 'seen', value: { where: 'github', exists: false } })
  })

  it.each([
    [404, 'api-refused'],
    [500, 'api-unreachable'],
    [503, 'api-unreachable'],
  ])('returns %d, which proves nothing', async (status, reason) => {
    prefer = `code=${status}`
    expect(await look(sha('d'.repeat(40)))).toMatchObject({ kind: 'missing', why: { reason, amount: status } })
  })
})
