import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CommitSha, commitSha } from '../../src/model/plan.ts'
import { openJobHistory } from '../../src/origin/job-history.ts'
import type { JobHistorySettings } from '../../src/origin/port.ts'

const folder = mkdtempSync(join(tmpdir(), 'job-history-'))
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function sha(text: string): CommitSha {
  const commit = commitSha(text)
  if (commit === undefined) throw new Error(text)
  return commit
}

type Behave = (path: string, response: ServerResponse) => void

/** An API with this response to each request; returns its settings and the requests. */
async function api(behave: Behave) {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    behave(request.url ?? '', response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { requests, settings: settings({ apiUrl: `http://127.0.0.1:${port}` }) }
}
const settings = (more: Partial<JobHistorySettings>): JobHistorySettings => ({
  workspace: folder,
  path: process.env.PATH ?? '',
  githubToken: 'canary-token',
  repository: 'acme/backoffice',
  apiUrl: undefined,
  run: '42',
  timeout: 5000,
  wait: 0,
  ...more,
})
const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

interface Status {
  readonly state: string
  readonly description?: string
  readonly log_url?: string
}
const deploymentOf = (id: number, environment = 'production') => ({
  id,
  sha: String(id % 10).repeat(40),
  ref: 'main',
  environment,
})
/** An API with these deployments, the newest first, each with its statuses, the newest first. */
const deployments =
  (all: readonly (readonly [ReturnType<typeof deploymentOf>, readonly Status[]])[]): Behave =>
  (path, response) => {
    const url = new URL(path, 'http://localhost')
    const [page, per] = ['page', 'per_page'].map((name) => Number(url.searchParams.get(name)))
    const cut = <T>(list: readonly T[]) => list.slice(((page ?? 1) - 1) * (per ?? 0), (page ?? 1) * (per ?? 0))
    const id = /deployments\/(\d+)\/statuses/.exec(path)?.[1]
    if (id === undefined) return json(response, 200, cut(all.map(([one]) => one)))
    json(response, 200, cut(all.find(([one]) => one.id === Number(id))?.[1] ?? []))
  }
const newest = async (all: Parameters<typeof deployments>[0], environment = 'production') => {
  const { requests, settings } = await api(deployments(all))
  return { evidence: await openJobHistory(settings).newestDeployment(environment), requests }
}
const success: Status = { state: 'success' }
const found = (id: number) => ({
  kind: 'seen',
  value: { kind: 'found', commit: String(id % 10).repeat(40), id, ref: 'main' },
})

describe('the newest successful deployment', () => {
  it('is the first whose newest status is success', async () => {
    const { evidence, requests } = await newest([
      [deploymentOf(9), []],
      [deploymentOf(8), [{ state: 'in_progress' }]],
      [deploymentOf(7), [{ state: 'failure' }, { state: 'in_progress' }]],
      [deploymentOf(6), [{ state: 'inactive' }, success]],
      [deploymentOf(5), [success, { state: 'in_progress' }]],
      [deploymentOf(4), [success]],
    ])
    expect(evidence).toEqual(found(5))
    expect(requests[0]).toBe('/repos/acme/backoffice/deployments?environment=production&per_page=30&page=1')
    expect(requests).toHaveLength(6)
  })

  it('does not depend on statuses that Runtime Drift wrote', async () => {
    const drift: Status = { state: 'failure', description: 'Runtime Drift: drifted' }
    const marked: Status = { state: 'failure', log_url: 'https://github.com/a/b/actions/runs/1#runtime-drift' }
    expect((await newest([[deploymentOf(9), [drift, marked, success]]])).evidence).toEqual(found(9))
    const proven: Status = { state: 'success', description: 'Runtime Drift: proven' }
    expect(
      (
        await newest([
          [deploymentOf(9), [proven]],
          [deploymentOf(8), [success]],
        ])
      ).evidence,
    ).toEqual(found(8))
    const many = Array.from({ length: 120 }, () => drift)
    expect((await newest([[deploymentOf(9), [...many, success]]])).evidence).toEqual(found(9))
  })

  it('is of the environment, whatever the API lists', async () => {
    const others: Parameters<typeof deployments>[0] = [
      [deploymentOf(9, 'Preview'), [success]],
      [deploymentOf(8, 'Production'), [success]],
    ]
    expect((await newest(others)).evidence).toEqual(found(8))
  })

  it('is missing if no deployment was successful, and the search is bounded', async () => {
    expect((await newest([])).evidence).toEqual({ kind: 'seen', value: { kind: 'none', amount: 0, more: false } })
    const failed = Array.from({ length: 90 }, (_, at) => [deploymentOf(1000 - at), [{ state: 'failure' }]] as const)
    const { evidence, requests } = await newest(failed)
    expect(evidence).toEqual({ kind: 'seen', value: { kind: 'none', amount: 60, more: true } })
    expect(requests).toHaveLength(62)
  })

  it('is unknown while a job of this run deploys', async () => {
    const own: Status = { state: 'in_progress', log_url: 'https://github.com/a/b/actions/runs/42/job/7' }
    const other: Status = { state: 'in_progress', log_url: 'https://github.com/a/b/actions/runs/421/job/7' }
    const last = [deploymentOf(7), [success]] as const
    expect((await newest([[deploymentOf(8), [own]], last])).evidence).toEqual({
      kind: 'seen',
      value: { kind: 'of-this-run' },
    })
    expect((await newest([[deploymentOf(8), [other]], last])).evidence).toEqual(found(7))
  })

  it('is not read from a response of another shape', async () => {
    for (const body of [[null], [{ sha: 'a' }], [{ ...deploymentOf(3), sha: 'main' }]]) {
      const { settings } = await api((path, response) =>
        json(response, 200, path.includes('statuses') ? [success] : body),
      )
      expect(await openJobHistory(settings).newestDeployment('production')).toMatchObject({
        kind: 'missing',
        why: { reason: 'answer-malformed' },
      })
    }
  })

  it.each<[number, Record<string, string>, object]>([
    [401, {}, { reason: 'api-token-rejected' }],
    [403, {}, { reason: 'api-refused', expected: 'deployments: read' }],
    [404, {}, { reason: 'api-refused', expected: 'deployments: read' }],
    [422, {}, { reason: 'api-refused' }],
    [403, { 'retry-after': '90' }, { reason: 'api-limited', limit: 90_000 }],
    [429, {}, { reason: 'api-limited' }],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }, { reason: 'api-limited', limit: 1_000 }],
    [500, {}, { reason: 'api-unreachable' }],
    [503, {}, { reason: 'api-unreachable' }],
  ])('is unknown after a %d with %j', async (status, headers, why) => {
    const { requests, settings } = await api((_, response) => json(response, status, { message: 'no' }, headers))
    const evidence = await openJobHistory(settings).newestDeployment('production')
    expect(evidence).toMatchObject({ kind: 'missing', why: { amount: status, ...why } })
    expect(JSON.stringify(evidence)).not.toContain('canary')
    expect(requests).toHaveLength(1)
  })

  it('is requested again after a temporary failure, while there is time', async () => {
    let failures = 2
    const { requests, settings } = await api((path, response) => {
      failures -= 1
      if (failures === 1) return json(response, 403, { message: 'secondary rate limit' }, { 'retry-after': '1' })
      if (failures === 0) return json(response, 502, {})
      deployments([[deploymentOf(5), [success]]])(path, response)
    })
    expect(await openJobHistory({ ...settings, wait: 10_000 }).newestDeployment('production')).toEqual(found(5))
    expect(requests.length).toBe(4)
  })

  it('is unknown without a response, without a safe address and without a token', async () => {
    const { settings: silent } = await api(() => {})
    expect(await openJobHistory({ ...silent, timeout: 200 }).newestDeployment('production')).toMatchObject({
      why: { reason: 'api-unreachable' },
    })
    const insecure = settings({ apiUrl: 'http://ghe.example.com/api/v3' })
    expect(await openJobHistory(insecure).newestDeployment('production')).toMatchObject({
      why: { reason: 'api-insecure' },
    })
    expect(await openJobHistory(settings({ githubToken: undefined })).newestDeployment('production')).toMatchObject({
      kind: 'missing',
    })
  })

  it('is requested below the path of an Enterprise Server', async () => {
    const { requests, settings } = await api(deployments([[deploymentOf(5), [success]]]))
    const evidence = await openJobHistory({ ...settings, apiUrl: `${settings.apiUrl}/api/v3` }).newestDeployment(
      'p r/d',
    )
    expect(requests[0]).toBe('/api/v3/repos/acme/backoffice/deployments?environment=p%20r%2Fd&per_page=30&page=1')
    expect(evidence).toMatchObject({ value: { kind: 'none' } })
  })
})

const env = {
  PATH: process.env.PATH ?? '',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
}
const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()

describe('a file of a commit', () => {
  const workspace = join(folder, 'repository')
  const path = '.github/runtime-drift.yml'
  mkdirSync(join(workspace, '.github'), { recursive: true })
  git(workspace, 'init', '-q', '-b', 'main')
  writeFileSync(join(workspace, path), '\uFEFFservices: { api: {} } # é\n')
  writeFileSync(join(workspace, 'binary'), Buffer.from([0x61, 0xff, 0xfe]))
  writeFileSync(join(workspace, 'large'), 'x'.repeat(101))
  symlinkSync('large', join(workspace, 'link'))
  git(workspace, 'add', '.')
  git(workspace, 'commit', '-q', '-m', 'base')
  const base = sha(git(workspace, 'rev-parse', 'HEAD'))
  writeFileSync(join(workspace, path), 'services: { evil: {} }\n')
  git(workspace, 'commit', '-q', '-a', '-m', 'head')
  const read = (file: string, more: Partial<JobHistorySettings> = {}) =>
    openJobHistory(settings({ workspace, ...more })).fileAt(base, file, 100)

  it('comes from the objects of the checkout, not from its files', async () => {
    expect(await read(path)).toEqual({ kind: 'seen', value: { kind: 'text', text: 'services: { api: {} } # é\n' } })
    expect(await read('none.yml')).toEqual({ kind: 'seen', value: { kind: 'missing' } })
    expect(await read('*')).toEqual({ kind: 'seen', value: { kind: 'missing' } })
    expect(await read('.github')).toEqual({ kind: 'seen', value: { kind: 'not-a-file' } })
    expect(await read('link')).toEqual({ kind: 'seen', value: { kind: 'link' } })
    expect(await read('binary')).toEqual({ kind: 'seen', value: { kind: 'not-utf8' } })
    expect(await read('large')).toEqual({ kind: 'seen', value: { kind: 'too-large', amount: 101 } })
  })

  it('is unknown if neither the checkout nor GitHub has the commit', async () => {
    git(folder, 'clone', '-q', '--depth', '1', `file://${workspace}`, 'shallow')
    const shallow = join(folder, 'shallow')
    expect(await read(path, { workspace: shallow, githubToken: undefined })).toMatchObject({
      kind: 'missing',
      why: { reason: 'checkout-without-commit', about: base },
    })
  })

  const content = (text: string) => ({
    type: 'file',
    encoding: 'base64',
    size: Buffer.byteLength(text),
    content: Buffer.from(text).toString('base64'),
  })
  const remote = async (behave: Behave, file = path) => {
    const { requests, settings } = await api(behave)
    return { evidence: await openJobHistory({ ...settings, workspace: folder }).fileAt(base, file, 100), requests }
  }

  it('comes from GitHub when the checkout does not have the commit', async () => {
    const { evidence, requests } = await remote((_, response) => json(response, 200, content('services: {}\n')))
    expect(evidence).toEqual({ kind: 'seen', value: { kind: 'text', text: 'services: {}\n' } })
    expect(requests.map(decodeURIComponent)).toEqual([`/repos/acme/backoffice/contents/${path}?ref=${base}`])
  })

  it('is missing only if GitHub shows the commit', async () => {
    const { evidence } = await remote((url, response) =>
      url.includes('/commits/') ? json(response, 200, { sha: base }) : json(response, 404, { message: 'Not Found' }),
    )
    expect(evidence).toEqual({ kind: 'seen', value: { kind: 'missing' } })
    const hidden = await remote((_, response) => json(response, 404, { message: 'Not Found' }))
    expect(hidden.evidence).toMatchObject({ kind: 'missing', why: { reason: 'api-refused', amount: 404 } })
    const unknown = await remote((url, response) => json(response, url.includes('/commits/') ? 422 : 404, {}))
    expect(unknown.evidence).toMatchObject({ kind: 'missing', why: { reason: 'checkout-without-commit' } })
  })

  it.each<[unknown, string]>([
    [[], 'not-a-file'],
    [{ type: 'symlink', target: 'x' }, 'link'],
    [{ type: 'submodule' }, 'not-a-file'],
    [{ ...content('x'), size: 101 }, 'too-large'],
    [{ ...content('x'), encoding: 'none', content: '' }, 'not-a-file'],
    [{ ...content('x'), size: 3 }, 'not-utf8'],
    [{ type: 'file', encoding: 'base64', size: 1, content: '/w==' }, 'not-utf8'],
  ])('is not read from %j', async (body, kind) => {
    expect((await remote((_, response) => json(response, 200, body))).evidence).toMatchObject({ value: { kind } })
  })
})
