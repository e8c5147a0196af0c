import { type Evidence, noEvidence, seen } from '../../src/model/evidence.ts'
import { commitSha } from '../../src/model/plan.ts'
import type { CommittedFile, DeploymentSearch, OpenJobHistory } from '../../src/origin/port.ts'
import { type Asking, ask, mistakesOf, planOf } from '../builders/inputs.ts'

const deployed = commitSha('d'.repeat(40))
if (deployed === undefined) throw new Error('no commit')
const found: DeploymentSearch = { kind: 'found', commit: deployed, id: 7, ref: 'main' }

/** A history that returns these answers, and records its requests. */
function historyOf(search: Evidence<DeploymentSearch>, file: Evidence<CommittedFile> = seen({ kind: 'missing' })) {
  const requests: string[] = []
  const history: OpenJobHistory = (settings) => ({
    newestDeployment: async (environment) => {
      requests.push(`${environment} ${settings.repository} ${settings.run}`)
      return search
    },
    fileAt: async (commit, path) => {
      requests.push(`${commit.slice(0, 4)} ${path}`)
      return file
    },
  })
  return { requests, history }
}

const target = { target: 'ssh://deploy@prod', services: 'api' }
const event = (environment: unknown, more: object = {}, name = 'deployment_status') => ({
  name,
  payload: { deployment: { sha: 'a'.repeat(40), environment, ...more }, deployment_status: { state: 'success' } },
})
const step = (inputs: Asking['inputs'], of: Asking['event'], file?: string): Asking => ({
  inputs: { ...target, commit: '', ...inputs },
  event: of,
  ...(file === undefined ? {} : { file }),
})

describe('the environment of a run', () => {
  it('is the one of the step or of the config file', async () => {
    expect(await planOf(step({ environment: 'production' }, event('production')))).toMatchObject({
      environment: 'production',
      commit: 'a'.repeat(40),
    })
    expect(await planOf(step({}, event('Production'), 'environment: production\n'))).toMatchObject({
      environment: 'production',
    })
    const push = { name: 'push', payload: { ref: 'refs/heads/main', after: 'b'.repeat(40) } }
    expect(await planOf(step({ environment: ' staging ' }, push))).toMatchObject({ environment: 'staging' })
    expect(await planOf(step({}, push))).not.toHaveProperty('environment')
  })

  it('is the one of a deployment event by default', async () => {
    expect(await planOf(step({}, event('production', {}, 'deployment')))).toMatchObject({ environment: 'production' })
  })

  it.each(['deployment', 'deployment_status'])('refuses a %s event of another environment', async (name) => {
    for (const other of ['Preview', 'production-2', ' production', '', undefined, 5])
      expect(await mistakesOf(step({ environment: 'production' }, event(other, {}, name)))).toEqual([
        `environment-other @ event ${name}`,
      ])
  })

  it('refuses an event of another environment, also if `commit` is given', async () => {
    const given = step({ environment: 'production', commit: 'c'.repeat(40) }, event('Preview'))
    expect(await mistakesOf(given)).toEqual(['environment-other @ event deployment_status'])
  })

  it('must be given for a transient environment', async () => {
    const transient = event('pr-12', { transient_environment: true })
    expect(await mistakesOf(step({}, transient))).toEqual(['environment-not-named @ event deployment_status'])
    expect(await planOf(step({ environment: 'pr-12' }, transient))).toMatchObject({ environment: 'pr-12' })
  })

  it.each(['in_progress', 'queued', 'pending', 'failure', 'error', 'inactive'])(
    'refuses the status %s, because nothing was deployed',
    async (state) => {
      const status = event('production')
      const payload = { ...status.payload, deployment_status: { state } }
      expect(await mistakesOf(step({ environment: 'production' }, { ...status, payload }))).toEqual([
        'deployment-state @ event deployment_status',
      ])
    },
  )

  it('is declared once, and is a name', async () => {
    const push = { name: 'push', payload: { ref: 'refs/heads/main', after: 'b'.repeat(40) } }
    expect(await mistakesOf(step({ environment: 'staging' }, push, 'environment: production\n'))).toEqual([
      'declared-twice @ 1:14',
    ])
    expect(await planOf(step({ environment: 'Production' }, push, 'environment: production\n'))).toMatchObject({
      environment: 'Production',
    })
    expect(await mistakesOf(step({ environment: 'x'.repeat(256) }, push))).toEqual([
      'environment-malformed @ environment',
    ])
    expect(await mistakesOf(step({ environment: 'a\u001bb' }, push))).toEqual(['control-character @ environment'])
  })
})

describe('`commit: deployed`', () => {
  const environment = { GITHUB_REPOSITORY: 'acme/backoffice', GITHUB_RUN_ID: '42' }
  const asking = (search: Evidence<DeploymentSearch>, inputs: Asking['inputs'] = {}) => {
    const { requests, history } = historyOf(search)
    const all = { ...target, commit: 'deployed', environment: 'production', 'github-token': 't0ken', ...inputs }
    const event = { name: 'schedule', payload: {} }
    return { requests, step: { inputs: all, environment, event, history } satisfies Asking }
  }

  it('is the commit of the newest successful deployment', async () => {
    const { requests, step } = asking(seen(found))
    expect(await planOf(step)).toMatchObject({
      commit: deployed,
      commitFrom: { kind: 'deployment', id: 7, ref: 'main' },
      environment: 'production',
    })
    expect(requests).toEqual(['production acme/backoffice 42'])
    expect((await ask(step)).read).toMatchObject({ value: { commitKnownBy: undefined } })
  })

  it.each<[DeploymentSearch, string]>([
    [{ kind: 'none', amount: 3, more: false }, 'deployed-none @ commit'],
    [{ kind: 'of-this-run' }, 'deployed-by-this-run @ commit'],
  ])('is refused for %j', async (search, mistake) => {
    expect(await mistakesOf(asking(seen(search)).step)).toEqual([mistake])
  })

  it('is unknown if GitHub refuses', async () => {
    const refused = noEvidence('authenticate', 'api-refused', { amount: 403, expected: 'deployments: read' })
    expect(await mistakesOf(asking(refused).step)).toEqual(['deployed-unknown @ commit'])
  })

  it('needs an environment, a token and a repository', async () => {
    const { requests, step } = asking(seen(found), { environment: '', 'github-token': '' })
    expect(await mistakesOf({ ...step, environment: {} })).toEqual([
      'deployed-without @ commit',
      'deployed-without @ commit',
      'deployed-without @ commit',
    ])
    expect(requests).toEqual([])
  })

  it('sends no request while another input is wrong', async () => {
    const { requests, step } = asking(seen(found), { wait: 'soon' })
    expect(await mistakesOf(step)).toEqual(['duration-unit-missing @ wait'].map(() => expect.stringMatching(/@ wait$/)))
    expect(requests).toEqual([])
  })
})

describe('on an event that may run code of other people', () => {
  const base = 'e'.repeat(40)
  const asking = (name: string, more: Partial<Asking> = {}, file?: Evidence<CommittedFile>) => {
    const { requests, history } = historyOf(seen(found), file)
    const step: Asking = {
      inputs: { ...target },
      environment: { GITHUB_SHA: base },
      event: { name, payload: { workflow_run: { head_sha: 'a'.repeat(40) } } },
      file: 'services: { evil: {} }\n',
      history,
      ...more,
    }
    return { requests, step }
  }

  it.each(['pull_request_target', 'workflow_run', 'issue_comment', 'check_run'])(
    'the config of %s comes from the base commit, whatever the workspace has',
    async (name) => {
      const { requests, step } = asking(name, {}, seen({ kind: 'text', text: 'services: { web: {} }\n' }))
      expect((await planOf(step)).services.map((service) => service.name)).toEqual(['web', 'api'])
      expect(requests).toEqual(['eeee .github/runtime-drift.yml'])
    },
  )

  it('a config that only the workspace has does not count', async () => {
    const { step } = asking('workflow_run')
    expect((await planOf(step)).services.map((service) => service.name)).toEqual(['api'])
  })

  it('a config that was removed from the workspace still counts', async () => {
    const files = { '.git/HEAD': 'ref: refs/heads/main\n' }
    const { file: _, ...none } = asking(
      'workflow_run',
      { files },
      seen({ kind: 'text', text: 'services: { web: {} }\n' }),
    ).step
    expect((await planOf(none)).services.map((service) => service.name)).toEqual(['web', 'api'])
  })

  it('a workspace without a checkout and without the file has no config, and GitHub is not requested', async () => {
    const { requests, step } = asking('workflow_run')
    const { file: _, ...none } = step
    expect((await planOf(none)).services.map((service) => service.name)).toEqual(['api'])
    expect(requests).toEqual([])
  })

  it('a config of the base commit that cannot be read is missing evidence', async () => {
    const { step } = asking('workflow_run', {}, noEvidence('run', 'checkout-without-commit', { about: base }))
    expect(await mistakesOf(step)).toEqual(['base-unknown @ config'])
    const { history: _, ...unrequested } = step
    expect(await mistakesOf(unrequested)).toEqual(['base-unknown @ config'])
    expect(await mistakesOf({ ...step, environment: {} })).toContain('commit-not-hex @ $GITHUB_SHA')
  })

  it('a link and a path out of the repository are refused', async () => {
    expect(await mistakesOf(asking('workflow_run', {}, seen({ kind: 'link' })).step)).toEqual([
      'config-outside @ config',
    ])
    const { step } = asking('workflow_run')
    expect(await mistakesOf({ ...step, inputs: { ...target, config: '../evil.yml' } })).toEqual([
      'config-outside @ config',
    ])
  })

  it('certificate authorities come from the base commit, too', async () => {
    const text = `routes: [{ request: GET https://a.example.com/, expect: { status: 200 }, tls: { ca: ca.pem } }]\n`
    const { requests, step } = asking('workflow_run', { files: { 'ca.pem': 'x' } }, seen({ kind: 'text', text }))
    expect(await mistakesOf(step)).toEqual(['authorities-malformed @ 1:85'])
    expect(requests).toEqual(['eeee .github/runtime-drift.yml', 'eeee ca.pem'])
  })

  it('other events read the workspace', async () => {
    const { requests, step } = asking('workflow_dispatch', {}, seen({ kind: 'text', text: 'services: { web: {} }\n' }))
    expect((await planOf(step)).services.map((service) => service.name)).toEqual(['evil', 'api'])
    expect(requests).toEqual([])
  })
})
