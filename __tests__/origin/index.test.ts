import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CommitSha, commitSha } from '../../src/model/plan.ts'
import { type OriginSettings, openOrigin } from '../../src/origin/index.ts'
import { lateness } from '../patience.ts'

const folder = mkdtempSync(join(tmpdir(), 'origin-'))
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

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

function sha(text: string): CommitSha {
  const commit = commitSha(text)
  if (commit === undefined) throw new Error(text)
  return commit
}

/** A repository with two commits, of which the second is the head. */
function repository(name: string): { readonly path: string; readonly first: CommitSha; readonly second: CommitSha } {
  const path = join(folder, name)
  mkdirSync(path)
  git(path, 'init', '-q', '-b', 'main')
  const commit = (text: string): CommitSha => {
    writeFileSync(join(path, 'a.txt'), text)
    git(path, 'add', 'a.txt')
    git(path, 'commit', '-q', '-m', text)
    return sha(git(path, 'rev-parse', 'HEAD'))
  }
  return { path, first: commit('one'), second: commit('two') }
}

const unknown = sha('d'.repeat(40))
const never = new AbortController().signal
const settings = (more: Partial<OriginSettings>): OriginSettings => ({
  workspace: undefined,
  commitKnownBy: undefined,
  githubToken: undefined,
  repository: undefined,
  apiUrl: undefined,
  path: process.env.PATH ?? '',
  timeout: 5000,
  ...more,
})
const look = (commit: CommitSha, more: Partial<OriginSettings>) => openOrigin(settings(more)).observe(commit, never)

/** An API with this response to each request; returns its address and the requests. */
async function api(behave: (request: IncomingMessage, response: ServerResponse) => void) {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers.authorization}`)
    behave(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const github = { githubToken: 'canary-token', repository: 'acme/backoffice', apiUrl: `http://127.0.0.1:${port}` }
  return { requests, github }
}
const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

const plain = repository('plain')

describe('the place where a commit was found', () => {
  it('is the event, and nothing else is requested', async () => {
    const withoutSource = {
      workspace: '/nowhere',
      githubToken: 'a',
      repository: 'a/b',
      apiUrl: 'http://127.0.0.1:1',
      path: '',
    }
    expect(await look(unknown, { ...withoutSource, commitKnownBy: 'event' })).toEqual({
      kind: 'seen',
      value: { where: 'event', exists: true },
    })
  })

  it('is the checkout, also for a commit that is not its head', async () => {
    const { requests, github } = await api((_, response) => json(response, 500, {}))
    for (const commit of [plain.first, plain.second])
      expect(await look(commit, { workspace: plain.path, ...github })).toEqual({
        kind: 'seen',
        value: { where: 'checkout', exists: true },
      })
    expect(requests).toEqual([])
  })

  it('is a bare repository too, and a folder within a checkout', async () => {
    git(folder, 'clone', '-q', '--bare', plain.path, 'bare.git')
    mkdirSync(join(plain.path, 'apps'))
    for (const workspace of [join(folder, 'bare.git'), join(plain.path, 'apps')])
      expect(await look(plain.first, { workspace })).toMatchObject({ value: { where: 'checkout', exists: true } })
  })

  it('is a checkout of another user', async () => {
    const other = repository('other-user')
    execFileSync('chown', ['-R', '65534:65534', other.path])
    expect(await look(other.first, { workspace: other.path })).toMatchObject({ value: { exists: true } })
  })

  it('is not the checkout when it names a file or a tag there', async () => {
    const blob = sha(git(plain.path, 'rev-parse', 'HEAD:a.txt'))
    expect(await look(blob, { workspace: plain.path })).toMatchObject({ value: { where: 'checkout', exists: false } })
  })

  it('is not a complete checkout that does not have it', async () => {
    expect(await look(unknown, { workspace: plain.path })).toEqual({
      kind: 'seen',
      value: { where: 'checkout', exists: false },
    })
  })

  it('is unknown in a shallow checkout that does not have it', async () => {
    git(folder, 'clone', '-q', '--depth', '1', `file://${plain.path}`, 'shallow')
    const workspace = join(folder, 'shallow')
    expect(await look(plain.second, { workspace })).toMatchObject({ value: { where: 'checkout', exists: true } })
    expect(await look(plain.first, { workspace })).toEqual({
      kind: 'missing',
      why: { phase: 'run', reason: 'checkout-shallow', about: workspace },
    })
  })

  it('is unknown in a step without a checkout and a token, and not claimed on a terminal without them', async () => {
    const workspace = join(folder, 'empty')
    mkdirSync(workspace)
    expect(await look(unknown, { workspace, repository: 'a/b', apiUrl: 'http://127.0.0.1:1' })).toEqual({
      kind: 'missing',
      why: { phase: 'run', reason: 'checkout-missing' },
    })
    expect(await look(unknown, { workspace })).toBeUndefined()
    expect(await look(unknown, { workspace: join(folder, 'none') })).toBeUndefined()
    expect(await look(unknown, {})).toBeUndefined()
  })

  it('is unknown in a broken checkout', async () => {
    const broken = repository('broken')
    appendFileSync(join(broken.path, '.git/config'), '\n[core\n')
    expect(await look(broken.first, { workspace: broken.path })).toMatchObject({
      kind: 'missing',
      why: { reason: 'git-failed', received: expect.stringContaining('bad config') },
    })
  })

  it('is unknown without git', async () => {
    const path = process.env.PATH
    process.env.PATH = folder
    const evidence = await look(plain.first, { workspace: plain.path, repository: 'a/b' })
    process.env.PATH = path
    expect(evidence).toMatchObject({ kind: 'missing', why: { reason: 'git-missing' } })
  })

  it('is unknown when git does not answer', async () => {
    const bin = join(folder, 'bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'git'), '#!/bin/sh\nexec sleep 60\n')
    chmodSync(join(bin, 'git'), 0o755)
    const path = process.env.PATH
    process.env.PATH = `${bin}:${path}`
    const begun = performance.now()
    const evidence = await look(plain.first, { workspace: plain.path, path: process.env.PATH, timeout: 300 })
    process.env.PATH = path
    expect(evidence).toMatchObject({ kind: 'missing', why: { reason: 'git-failed', received: 'no answer in time' } })
    expect(performance.now() - begun).toBeLessThan(300 + lateness)
  })
})

describe('a hostile checkout', () => {
  it('runs nothing that its configuration names', async () => {
    const { path, first } = repository('hostile')
    const canary = join(folder, 'canary')
    const program = join(folder, 'program')
    writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${canary}\n`)
    chmodSync(program, 0o755)
    const hostile: readonly (readonly [string, string])[] = [
      ['core.fsmonitor', program],
      ['core.hooksPath', folder],
      ['core.pager', program],
      ['core.editor', program],
      ['core.sshCommand', program],
      ['core.askPass', program],
      ['core.gitProxy', program],
      ['core.alternateRefsCommand', program],
      ['credential.helper', program],
      ['alias.cat-file', `!${program}`],
      ['alias.rev-parse', `!${program}`],
      ['protocol.allow', 'always'],
      ['protocol.ext.allow', 'always'],
      ['protocol.file.allow', 'always'],
      ['core.repositoryFormatVersion', '1'],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.uploadpack', program],
      ['remote.origin.vcs', 'ext'],
    ]
    for (const [key, value] of hostile) git(path, 'config', key, value)
    for (const url of [`ext::${program}`, `ssh://127.0.0.1/a`, `file://${path}`]) {
      git(path, 'config', 'remote.origin.url', url)
      expect(await look(first, { workspace: path })).toMatchObject({ value: { exists: true } })
      await look(unknown, { workspace: path })
      if (url.startsWith('ext')) git(path, 'config', '--unset', 'remote.origin.vcs')
    }
    expect(existsSync(canary)).toBe(false)
  })

  it('cannot replace a commit with another one', async () => {
    const { path, first, second } = repository('replaced')
    git(path, 'update-ref', `refs/replace/${unknown}`, second)
    git(path, 'replace', first, second)
    expect(await look(unknown, { workspace: path })).toMatchObject({ value: { exists: false } })
  })
})

describe('GitHub as the source of a commit', () => {
  it('has the commit', async () => {
    const { requests, github } = await api((_, response) => json(response, 200, { sha: unknown }))
    expect(await look(unknown, github)).toEqual({ kind: 'seen', value: { where: 'github', exists: true } })
    expect(requests).toEqual([`GET /repos/acme/backoffice/commits/${unknown}?per_page=1 token canary-token`])
  })

  it('is requested when the checkout does not have it, shallow or complete', async () => {
    const { requests, github } = await api((_, response) => json(response, 200, { sha: unknown }))
    for (const workspace of [plain.path, join(folder, 'shallow'), folder])
      expect(await look(unknown, { ...github, workspace })).toMatchObject({ value: { where: 'github', exists: true } })
    expect(requests).toHaveLength(3)
  })

  it('does not have the commit', async () => {
    const { requests, github } = await api((_, response) =>
      json(response, 422, { message: `No commit found for SHA: ${unknown}` }),
    )
    expect(await look(unknown, github)).toEqual({ kind: 'seen', value: { where: 'github', exists: false } })
    expect(requests).toHaveLength(1)
  })

  it('returns the commit of a branch that is named like it', async () => {
    const { github } = await api((_, response) => json(response, 200, { sha: 'e'.repeat(40) }))
    expect(await look(unknown, github)).toEqual({ kind: 'seen', value: { where: 'github', exists: false } })
  })

  it.each([
    [401, { phase: 'authenticate', reason: 'api-token-rejected' }],
    [403, { phase: 'authenticate', reason: 'api-refused', expected: 'contents: read' }],
    [404, { phase: 'authenticate', reason: 'api-refused', expected: 'contents: read' }],
    [429, { phase: 'read', reason: 'api-limited' }],
  ])('refuses with %d, once', async (status, why) => {
    const { requests, github } = await api((_, response) => json(response, status, { message: 'no' }))
    const evidence = await look(unknown, github)
    expect(evidence).toEqual({
      kind: 'missing',
      why: { ...why, amount: status, about: new URL(github.apiUrl).host },
    })
    expect(requests).toHaveLength(1)
    expect(JSON.stringify(evidence)).not.toContain('canary')
  })

  it.each<[string, (request: IncomingMessage, response: ServerResponse) => void]>([
    ['is down', (_, response) => json(response, 502, {})],
    ['hangs up', (request) => request.socket.destroy()],
    ['says nothing', () => {}],
  ])('cannot be reached when it %s', async (_, behave) => {
    const { github } = await api(behave)
    expect(await look(unknown, { ...github, timeout: 300 })).toMatchObject({
      kind: 'missing',
      why: { reason: 'api-unreachable' },
    })
  })

  it('ends when the run is cancelled', async () => {
    const { github } = await api(() => {})
    const off = new AbortController()
    setTimeout(() => off.abort(), 100)
    const evidence = await openOrigin(settings({ ...github, timeout: 60_000 })).observe(unknown, off.signal)
    expect(evidence).toMatchObject({ kind: 'missing', why: { reason: 'cancelled' } })
  })
})

describe('how another commit relates to the commit to prove', () => {
  const relate = (commit: CommitSha, other: CommitSha, more: Partial<OriginSettings>) =>
    openOrigin(settings(more)).relate?.(commit, [other], never)
  const history = repository('history')
  git(history.path, 'checkout', '-q', '--orphan', 'apart')
  git(history.path, 'commit', '-q', '-m', 'apart')
  const apart = sha(git(history.path, 'rev-parse', 'HEAD'))

  it('is unknown in a checkout that has only one of them, or whose history is cut off', async () => {
    git(folder, 'clone', '-q', '--depth', '1', '--no-single-branch', `file://${history.path}`, 'cut')
    const workspace = join(folder, 'cut')
    expect(await relate(history.second, history.first, { workspace })).toEqual([])
    expect(await relate(history.second, apart, { workspace })).toEqual([])
    expect(await relate(history.second, unknown, { workspace: history.path })).toEqual([])
    expect(await relate(history.second, unknown, { workspace: folder })).toEqual([])
  })

  it('comes from GitHub when the checkout does not show it', async () => {
    const { path: workspace, second } = history
    for (const [status, relation] of [
      ['behind', 'descendant'],
      ['ahead', 'ancestor'],
      ['diverged', 'apart'],
    ]) {
      const { requests, github } = await api((_, response) => json(response, 200, { status }))
      expect(await relate(second, unknown, { workspace, ...github })).toEqual([{ commit: unknown, relation }])
      const path = `/repos/acme/backoffice/compare/${unknown}...${second}`
      expect(requests.map((line) => line.replaceAll('%2E', '.'))).toEqual([
        `GET ${path}?per_page=100&page=2 token canary-token`,
        // Only of a newer commit it matters whether the branch of the run contains it, here the default branch.
        ...(relation === 'descendant' ? ['GET /repos/acme/backoffice token canary-token'] : []),
      ])
    }
  })

  it('is unknown when GitHub has neither commit', async () => {
    const { github } = await api((_, response) => json(response, 404, { message: 'Not Found' }))
    expect(await relate(history.second, unknown, github)).toEqual([])
    expect(await relate(history.second, unknown, {})).toEqual([])
  })
})
