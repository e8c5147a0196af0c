import { judgeChain } from '../../src/judge/index.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { RunsObservation, WorkflowRun } from '../../src/model/evidence-runs.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import type { Observations } from '../../src/model/verdict.ts'
import {
  before,
  container,
  fresh,
  host,
  image,
  merged,
  observations,
  plan,
  service,
  stale,
  unlabelled,
} from '../builders/observations.ts'
import { absent, found, indexed, moving, ofCommit, registry, repository, variant } from '../builders/registry.ts'

type Instances = Parameters<typeof host>[1][]
const causes = (instances: Instances, facts: Partial<Observations> = {}, claim: Partial<ServiceClaim> = {}) =>
  judgeChain(
    plan({ services: [service('api', claim)] }),
    observations({ targets: [host('prod', ...instances)], ...facts }),
  ).causes
const codesOf = (...args: Parameters<typeof causes>) => causes(...args).map(({ code }) => code)

const pushed = image('pushed', before, { repoDigests: [`ghcr.io/acme/api@sha256:${'cd'.repeat(32)}`] })
const run = (facts: Partial<WorkflowRun> = {}): WorkflowRun => ({
  ...{ id: 7, name: 'Build', path: '.github/workflows/build.yml', number: 3, status: 'completed' },
  conclusion: 'failure',
  ...facts,
})
const runs = (...all: readonly WorkflowRun[]): { readonly runs: RunsObservation } => ({
  runs: seen({ total: all.length + 1, runs: all }),
})

describe('why no image of the commit was built', () => {
  it.each(['failure', 'timed_out', 'startup_failure', 'cancelled', 'action_required', 'stale'])(
    'is a build that ended with %s',
    (conclusion) => {
      expect(causes([container('api', pushed)], runs(run({ conclusion })))).toMatchObject([
        { code: 'build-run-failed', services: ['api'], run: { id: 7, conclusion }, more: 0 },
      ])
    },
  )

  it('is a build that has not finished', () => {
    const pending = runs(
      run({ status: 'in_progress', conclusion: undefined }),
      run({ path: 'b', conclusion: 'success' }),
    )
    expect(codesOf([container('api', pushed)], pending)).toEqual(['build-run-pending'])
  })

  it('is known before what its registry shows, unless the image was pushed', () => {
    const claim = { image: repository, tag: moving }
    const failed = runs(run())
    expect(codesOf([container('api', pushed)], { ...failed, registry: registry(absent) }, claim)).toEqual([
      'build-run-failed',
    ])
    const built = registry(found(indexed('index', variant('manifest', 'config', merged))))
    expect(codesOf([container('api', pushed)], { ...failed, registry: built }, claim)).toEqual(['never-pulled'])
    const succeeded = runs(run({ conclusion: 'success' }))
    expect(codesOf([container('api', pushed)], { ...succeeded, registry: registry(absent) }, claim)).toEqual([
      'never-pushed',
    ])
  })

  it('is a dirty tree, whatever its tag says', () => {
    const dirty = `${merged}-dirty`
    const local = image('local', dirty)
    const observed = registry(found(indexed('index', variant('manifest', 'config', dirty))), [], ofCommit.name)
    expect(codesOf([container('api', local)], { registry: observed }, { image: repository, tag: ofCommit })).toEqual([
      'dirty-tree',
    ])
  })

  it('is a build that never ran', () => {
    expect(codesOf([container('api', pushed)], { runs: seen({ total: 0, runs: [] }) })).toEqual(['build-never-ran'])
  })

  it.each<[string, Partial<Observations>]>([
    ['the build succeeded', runs(run({ conclusion: 'success' }))],
    ['the build was skipped', runs(run({ conclusion: 'skipped' }))],
    ['another workflow failed', runs(run({ name: 'Lint', path: '.github/workflows/lint.yml' }))],
    ['another workflow of a repository that builds failed', runs(run({ name: 'Lint', path: 'acme/images/lint.yml' }))],
    ['another workflow with a similar name failed', runs(run({ name: 'Decide', path: 'circle.yml' }))],
    ['only the own run exists', { runs: seen({ total: 1, runs: [] }) }],
    ['the runs could not be read', { runs: noEvidence('authenticate', 'api-refused', { amount: 403 }) }],
    ['the runs were not requested', {}],
  ])('stays unknown if %s', (_, facts) => {
    expect(codesOf([container('api', pushed)], facts)).toEqual(['never-built'])
  })

  it.each([
    ['Continuous integration', '.github/workflows/ci.yml'],
    ['Release images', '.github/workflows/main.yml'],
    ['CI', '.github/workflows/main.yml'],
    ['Main (CD)', '.github/workflows/main.yml'],
    ['x', '.github/workflows/docker-publish.yml'],
  ])('is found in the workflow %s', (name, path) => {
    expect(codesOf([container('api', pushed)], runs(run({ name, path })))).toEqual(['build-run-failed'])
  })

  it('is not a workflow if the image was built on the host', () => {
    expect(codesOf([container('api', stale)], runs(run()))).toEqual(['never-built'])
  })

  it('is not a workflow of the commit of the plan if the service has its own', () => {
    expect(codesOf([container('api', pushed)], runs(run()), { commit: merged })).toEqual(['build-run-failed'])
    const other = image('other', 'e'.repeat(40), { repoDigests: pushed.repoDigests })
    expect(codesOf([container('api', other)], runs(run()), { commit: before })).toEqual(['never-built'])
  })
})

describe('an image of changed files', () => {
  it.each([`${before}-dirty`, 'v1.2-3-gabc1234-dirty', `${merged}-dirty`, `${merged}+modified`])(
    'is named by %s',
    (revision) => {
      expect(causes([container('api', image('dirty', revision))])).toMatchObject([
        { code: 'dirty-tree', builds: [{ service: 'api', revision }] },
      ])
    },
  )

  it('is no cause of a clean label', () => {
    expect(codesOf([container('api', image('other', 'dirty-harry'))])).toEqual(['never-built'])
  })
})

describe('an image without a commit label', () => {
  it('was built by Compose', () => {
    expect(causes([container('api', unlabelled)])).toEqual([
      {
        code: 'label-missing',
        target: 'prod',
        services: ['api'],
        references: ['api:latest'],
        how: 'compose',
        file: '/srv/pack/compose.yml',
      },
    ])
  })

  it('was built on the host, or pulled', () => {
    expect(causes([container('api', unlabelled, { compose: undefined })])).toMatchObject([{ how: 'local' }])
    const pulled = image('pulled', undefined, { repoDigests: pushed.repoDigests })
    expect(causes([container('api', pulled)])).toMatchObject([{ code: 'label-missing', how: 'registry' }])
  })

  it('differs from an image with a short commit', () => {
    expect(codesOf([container('api', image('short', merged.slice(0, 7)))])).toEqual(['as-found'])
  })
})

describe('why no image of several services was built', () => {
  const causesOfTwo = (
    instances: Instances,
    facts: Partial<Observations> = runs(run()),
    claim: Partial<ServiceClaim> = {},
  ) =>
    judgeChain(
      plan({ services: [service('api'), service('web', claim)] }),
      observations({ targets: [host('prod', ...instances)], ...facts }),
    ).causes

  it('is one failed build for all services of a project', () => {
    expect(causesOfTwo([container('api', pushed), container('web', pushed)])).toMatchObject([
      { code: 'build-run-failed', services: ['api', 'web'] },
    ])
  })

  it('is not a failed build if one of the images was built on the host', () => {
    expect(causesOfTwo([container('api', pushed), container('web', stale)])).toMatchObject([
      { code: 'never-built', services: ['api', 'web'] },
    ])
  })

  it('is not a failed build of the commit of the plan if one service has its own commit', () => {
    const other = image('other', 'e'.repeat(40), { repoDigests: pushed.repoDigests })
    const instances = [container('api', pushed), container('web', other)]
    expect(causesOfTwo(instances, runs(run()), { commit: before })).toMatchObject([{ code: 'never-built' }])
  })

  it('is not a changed working tree if one of the labels is clean', () => {
    const dirty = image('dirty', `${before}-dirty`)
    expect(causesOfTwo([container('api', dirty), container('web', stale)], {})).toMatchObject([{ code: 'never-built' }])
    expect(causesOfTwo([container('api', dirty), container('web', dirty)], {})).toMatchObject([
      { code: 'dirty-tree', services: ['api', 'web'] },
    ])
  })

  it('is one missing label for all services with the same Compose file', () => {
    const instances = [container('api', unlabelled), container('web', unlabelled)]
    expect(causesOfTwo(instances, {})).toMatchObject([
      { code: 'label-missing', services: ['api', 'web'], references: ['api:latest', 'web:latest'], how: 'compose' },
    ])
  })

  it('are separate causes for services that were built in different ways', () => {
    const pulled = image('pulled', undefined, { repoDigests: pushed.repoDigests })
    expect(causesOfTwo([container('api', unlabelled), container('web', pulled)], {})).toStrictEqual([
      {
        ...{ code: 'label-missing', target: 'prod', services: ['api'], references: ['api:latest'] },
        ...{ how: 'compose', file: '/srv/pack/compose.yml' },
      },
      { code: 'label-missing', target: 'prod', services: ['web'], references: ['web:latest'], how: 'registry' },
    ])
  })
})

describe('a container without a commit label next to one of the commit', () => {
  const beside = (...others: Instances) => causes([container('api', fresh), ...others])
  const label = { code: 'label-missing', target: 'prod', services: ['api'] }

  it('is explained by how its own image was built', () => {
    const built = container('api', unlabelled, { name: 'b', reference: 'api:old' })
    expect(beside(built)).toStrictEqual([
      { ...label, references: ['api:old'], how: 'compose', file: '/srv/pack/compose.yml' },
    ])
    const bare = image('bare', undefined, { repoDigests: [`docker.io/acme/api@sha256:${'ef'.repeat(32)}`] })
    const pulled = container('api', bare, { name: 'c', reference: 'acme/api:1' })
    expect(beside(built, pulled)).toStrictEqual([
      { ...label, references: ['api:old'], how: 'compose', file: '/srv/pack/compose.yml' },
      { ...label, references: ['acme/api:1'], how: 'registry' },
    ])
  })

  it('is explained also when its reference names no image any more', () => {
    const gone = container('api', unlabelled, { name: 'b', reference: 'api:old', means: 'nothing' })
    expect(beside(gone)).toStrictEqual([
      { ...label, references: ['api:old'], how: 'compose', file: '/srv/pack/compose.yml' },
    ])
  })

  it('is explained once for all copies', () => {
    const two = ['b', 'c'].map((name) => container('api', unlabelled, { name, reference: 'api:old' }))
    expect(beside(...two)).toMatchObject([{ ...label, references: ['api:old'] }])
  })

  it('has no missing label if that is only a short commit', () => {
    const short = container('api', image('short', merged.slice(0, 7)), { name: 'b', reference: 'api:old' })
    expect(beside(short)).toMatchObject([{ code: 'as-found', finding: { code: 'runtime/short-revision' } }])
  })
})
