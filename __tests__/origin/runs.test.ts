import { type OriginSettings, openOrigin } from '../../src/origin/index.ts'
import { shaOf } from '../rig/git-repository.ts'
import { type GitHubApi, json, serveGitHub } from '../rig/github-api.ts'

const apis: GitHubApi[] = []
afterEach(() => {
  for (const api of apis.splice(0)) api.close()
})
const commit = shaOf('d'.repeat(40))
const never = new AbortController().signal

async function ask(behaviour: Parameters<typeof serveGitHub>[1], more: Partial<OriginSettings> = {}) {
  const api = await serveGitHub('/nowhere', behaviour)
  apis.push(api)
  const origin = openOrigin({
    ...{ workspace: undefined, commitKnownBy: undefined, path: '', timeout: 5000, runId: '1' },
    ...api.settings,
    ...more,
  })
  return { runs: await origin.runs?.(commit, never), requests: api.requests }
}
const run = (id: number, path: string, facts: object = {}) => ({
  ...{ id, name: path, path, run_number: id, status: 'completed', conclusion: 'success', head_sha: commit },
  ...facts,
})

describe('the workflow runs of a commit', () => {
  it('are the newest of each workflow, without the current one', async () => {
    const { runs, requests } = await ask({
      runs: { [commit]: [run(1, 'deploy.yml'), run(9, 'build.yml', { conclusion: 'failure' }), run(8, 'build.yml')] },
    })
    expect(runs).toEqual({
      kind: 'seen',
      value: {
        total: 3,
        runs: [{ id: 9, number: 9, path: 'build.yml', name: 'build.yml', status: 'completed', conclusion: 'failure' }],
      },
    })
    expect(requests).toEqual([`actions/runs?head_sha=${commit}&per_page=100&exclude_pull_requests=true`])
  })

  it('exclude those of another commit, and are bounded', async () => {
    const { runs } = await ask({
      runs: {
        [commit]: [
          run(2, 'a.yml', { head_sha: 'e'.repeat(40) }),
          null as never,
          run(3, 'b.yml', { id: 'x' }),
          run(4, 'c.yml', { name: 'n'.repeat(999), conclusion: null, status: 'queued' }),
        ],
      },
    })
    expect(runs).toMatchObject({ value: { total: 4, runs: [{ id: 4, status: 'queued', conclusion: undefined }] } })
    expect(JSON.stringify(runs).length).toBeLessThan(400)
  })

  it.each([
    [403, 'api-refused'],
    [404, 'api-refused'],
    [502, 'api-unreachable'],
  ])('are missing evidence after %d', async (status, reason) => {
    const { runs } = await ask({ instead: { 'actions/runs': (response) => json(response, status, {}) } })
    expect(runs).toMatchObject({ kind: 'missing', why: { reason, amount: status } })
  })

  it.each([{}, { total_count: 1 }, { total_count: 0, workflow_runs: [{}] }, { total_count: '1', workflow_runs: [] }])(
    'are missing evidence in the answer %j',
    async (body) => {
      const { runs } = await ask({ instead: { 'actions/runs': (response) => json(response, 200, body) } })
      expect(runs).toMatchObject({ kind: 'missing', why: { reason: 'answer-malformed' } })
    },
  )

  it('are not requested without a token or outside of a run', async () => {
    for (const more of [{ runId: undefined }, { githubToken: undefined }]) {
      const { runs, requests } = await ask({}, more)
      expect([runs, requests]).toEqual([undefined, []])
    }
  })
})
