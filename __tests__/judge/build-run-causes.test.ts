import { judgeChain } from '../../src/judge/index.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { RunsObservation, WorkflowRun } from '../../src/model/evidence-runs.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import type { Observations } from '../../src/model/verdict.ts'
import {
  before,
  container,
  host,
  image,
  merged,
  observations,
  plan,
  service,
  stale,
  unlabelled,
} from '../builders/observations.ts'

type Instances = Parameters<typeof host>[1][]
const causes = (instances: Instances, facts: Partial<Observations> = {}, claim: Partial<ServiceClaim> = {}) =>
  judgeChain(
    plan({ services: [service('api', claim)] }),
    observations({ targets: [host('prod', ...instances)], ...facts }),
  ).causes
const codesOf = (...asked: Parameters<typeof causes>) => causes(...asked).map(({ code }) => code)

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
  it.each(['failure', 'timed_out', 'startup_failure', 'cancelled'])('is a build that ended with %s', (conclusion) => {
    expect(causes([container('api', pushed)], runs(run({ conclusion })))).toMatchObject([
      { code: 'build-run-failed', services: ['api'], run: { id: 7, conclusion }, more: 0 },
    ])
  })

  it('is a build that has not finished', () => {
    const pending = runs(
      run({ status: 'in_progress', conclusion: undefined }),
      run({ path: 'b', conclusion: 'success' }),
    )
    expect(codesOf([container('api', pushed)], pending)).toEqual(['build-run-pending'])
  })

  it('is a build that never ran', () => {
    expect(codesOf([container('api', pushed)], { runs: seen({ total: 0, runs: [] }) })).toEqual(['build-never-ran'])
  })

  it.each<[string, Partial<Observations>]>([
    ['the build succeeded', runs(run({ conclusion: 'success' }))],
    ['the build was skipped', runs(run({ conclusion: 'skipped' }))],
    ['another workflow failed', runs(run({ name: 'Lint', path: '.github/workflows/lint.yml' }))],
    ['only the own run exists', { runs: seen({ total: 1, runs: [] }) }],
    ['the runs could not be read', { runs: noEvidence('authenticate', 'api-refused', { amount: 403 }) }],
    ['the runs were not requested', {}],
  ])('stays unknown if %s', (_, facts) => {
    expect(codesOf([container('api', pushed)], facts)).toEqual(['never-built'])
  })

  it.each([
    ['Continuous integration', '.github/workflows/ci.yml'],
    ['Release images', '.github/workflows/main.yml'],
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
