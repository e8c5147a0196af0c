import { spawnSync } from 'node:child_process'
import { createServer, type Server, type ServerResponse } from 'node:http'

/** The part of GitHub's API that answers about commits, from a real repository. Prism judges the requests elsewhere. */
export interface GitHubApi {
  readonly settings: { readonly githubToken: string; readonly repository: string; readonly apiUrl: string }
  /** Path and query of every request. */
  readonly requests: string[]
  close(): void
}

interface Behaviour {
  /** Answers that take the place of the real ones, by a part of the path. */
  readonly instead?: Readonly<Record<string, (response: ServerResponse, url: URL) => void>>
  /** The pull requests of commits. */
  readonly pulls?: Readonly<Record<string, readonly number[]>>
  /** The workflow runs of commits. */
  readonly runs?: Readonly<Record<string, readonly object[]>>
}

export const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** Serves a repository of this machine as `acme/pack`. */
export async function serveGitHub(
  path: string,
  { instead = {}, pulls = {}, runs = {} }: Behaviour = {},
): Promise<GitHubApi> {
  const requests: string[] = []
  const git = (...args: readonly string[]): string | undefined => {
    const { status, stdout } = spawnSync('git', ['-C', path, ...args], { encoding: 'utf8' })
    return status === 0 ? stdout.replace(/\n$/, '') : undefined
  }
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const route = decodeURIComponent(url.pathname).replace('/repos/acme/pack/', '')
    requests.push(`${route}${url.search}`)
    for (const [part, answer] of Object.entries(instead))
      if (`${route}${url.search}`.includes(part)) return answer(response, url)
    const [, commitId = ''] = /^commits\/([0-9a-f]{40})$/.exec(route) ?? []
    if (commitId !== '') {
      const tree = git('rev-parse', '--verify', `${commitId}^{tree}`)
      if (tree === undefined) return json(response, 422, { message: `No commit found for SHA: ${commitId}` })
      const message = git('log', '-1', '--format=%B', commitId)?.trim()
      return json(response, 200, { sha: commitId, commit: { message, tree: { sha: tree } } })
    }
    const [, treeId = ''] = /^git\/trees\/([0-9a-f]{40})$/.exec(route) ?? []
    if (treeId !== '') {
      const listed = git('ls-tree', '-z', ...(url.searchParams.has('recursive') ? ['-r', '-t'] : []), treeId)
      if (listed === undefined) return json(response, 404, { message: 'Not Found' })
      const tree = listed.split('\0').flatMap((line) => {
        const [, mode, type, sha, name] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
        return name === undefined ? [] : [{ path: name, mode, type, sha }]
      })
      return json(response, 200, { sha: treeId, tree, truncated: false })
    }
    if (route === '/repos/acme/pack') return json(response, 200, { full_name: 'acme/pack', default_branch: 'main' })
    const [, branch = ''] = /^git\/ref\/heads\/(.+)$/.exec(route) ?? []
    if (branch !== '') {
      const sha = git('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`)
      if (sha === undefined) return json(response, 404, { message: 'Not Found' })
      return json(response, 200, { ref: `refs/heads/${branch}`, object: { type: 'commit', sha } })
    }
    const [, base = '', head = ''] = /^compare\/([0-9a-f]{40})\.\.\.([0-9a-f]{40})$/.exec(route) ?? []
    if (base !== '') {
      const merge = git('merge-base', base, head)
      if (merge === undefined) return json(response, 404, { message: 'Not Found' })
      const count = (range: string): number => Number(git('rev-list', '--count', range))
      const [ahead, behind] = [count(`${base}..${head}`), count(`${head}..${base}`)]
      const status = ahead === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged'
      const size = Number(url.searchParams.get('per_page') ?? 30)
      const page = Number(url.searchParams.get('page') ?? 1)
      const ids =
        git('rev-list', '--reverse', `${base}..${head}`)
          ?.split('\n')
          .filter((id) => id !== '') ?? []
      const commits = ids.slice((page - 1) * size, page * size).map((sha) => ({
        sha,
        html_url: `https://evil.example.com/${sha}`,
        commit: { message: git('log', '-1', '--format=%B', sha)?.trim() },
      }))
      return json(response, 200, { status, ahead_by: ahead, behind_by: behind, total_commits: ahead, commits })
    }
    const [, ofCommit = ''] = /^commits\/([0-9a-f]{40})\/pulls$/.exec(route) ?? []
    if (ofCommit !== '')
      return json(
        response,
        200,
        (pulls[ofCommit] ?? []).map((number) => ({ number, merged_at: '2026-11-20T10:00:00Z' })),
      )
    if (route === 'actions/runs') {
      const found = runs[url.searchParams.get('head_sha') ?? ''] ?? []
      return json(response, 200, { total_count: found.length, workflow_runs: found })
    }
    return json(response, 404, { message: 'Not Found' })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    requests,
    settings: { githubToken: 'canary-token', repository: 'acme/pack', apiUrl: `http://127.0.0.1:${port}` },
    close: () => {
      server.close().closeAllConnections()
    },
  }
}
