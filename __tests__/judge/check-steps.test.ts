import { readSteps } from '../../src/judge/check-steps.ts'
import type { CheckStep } from '../../src/model/check-step.ts'
import { type EvidenceError, type MissingEvidence, noEvidence, seen } from '../../src/model/evidence.ts'
import {
  before,
  container,
  endpoint,
  files,
  fresh,
  hidden,
  host,
  image,
  merged,
  observations,
  plan,
  says,
  service,
  stale,
  unlabelled,
  view,
} from '../builders/observations.ts'
import { hostProcess, kept, main, nameless, release, unitClaim } from '../builders/swarm.ts'

const sshSteps: readonly CheckStep[] = [
  'client',
  'resolve',
  'connect',
  'host-key',
  'login',
  'shell',
  'engine',
  'answer',
]
const httpsSteps: readonly CheckStep[] = ['resolve', 'connect', 'certificate', 'answer']
const stepsOf = (target: string) => (target === 'version' ? httpsSteps : sshSteps)
const { clock } = view()
const now = clock * 1000
const onProd = plan({ services: [service('api')] })
const read = (
  ...[of, seenThere, at = now]: [Parameters<typeof readSteps>[0], Parameters<typeof readSteps>[1], number?]
) => readSteps(of, seenThere, stepsOf, at)
const only = (...given: Parameters<typeof read>) => {
  const [first, ...others] = read(...given)
  if (first === undefined || others.length > 0) throw new Error('expected one target')
  return first
}
const steps = (given: readonly { readonly step: string; readonly state: string }[]) =>
  given.map(({ step, state }) => `${step} ${state}`)

describe('the steps of a target', () => {
  it('all pass when the target answered', () => {
    const one = only(onProd, observations({ targets: [host('prod', container('api', fresh))] }))
    expect(one.steps).toEqual(sshSteps.map((step) => ({ step, state: 'passed' })))
    expect(one).toMatchObject({
      target: 'prod',
      address: 'ssh://deploy@prod.example.com',
      view: { kind: 'host' },
      skew: 0,
    })
  })

  it.each<[MissingEvidence['phase'], EvidenceError, CheckStep]>([
    ['prepare', 'ssh-missing', 'client'],
    ['resolve', 'name-not-resolved', 'resolve'],
    ['connect', 'connection-refused', 'connect'],
    ['handshake', 'host-key-unknown', 'host-key'],
    ['authenticate', 'authentication-refused', 'login'],
    ['run', 'engine-down', 'engine'],
    ['read', 'engine-elsewhere', 'engine'],
    ['run', 'not-a-manager', 'engine'],
    ['run', 'deadline', 'shell'],
    ['parse', 'answer-malformed', 'answer'],
  ])('stop where evidence of phase %s with reason %s is missing: %s', (phase, reason, stopped) => {
    const one = only(onProd, observations({ targets: [hidden('prod', { phase, reason })] }))
    const at = sshSteps.indexOf(stopped)
    expect(steps(one.steps)).toEqual(
      sshSteps.map((step, index) => `${step} ${index < at ? 'passed' : index === at ? 'failed' : 'not-reached'}`),
    )
    expect(one.steps[at]).toMatchObject({ why: { phase, reason } })
    expect(one).toMatchObject({ view: undefined, services: [], skew: undefined })
  })

  it('of an endpoint stop at its certificate, and at the last step for a phase that it lacks', () => {
    const of = plan({ services: [service('api', { on: ['version'] })], targets: [endpoint('version')] })
    const stopped = (phase: MissingEvidence['phase'], reason: EvidenceError) =>
      steps(only(of, observations({ targets: [hidden('version', { phase, reason })] })).steps)
    expect(stopped('handshake', 'tls-untrusted')).toEqual([
      'resolve passed',
      'connect passed',
      'certificate failed',
      'answer not-reached',
    ])
    expect(stopped('authenticate', 'authentication-refused').at(-1)).toBe('answer failed')
    expect(stopped('authenticate', 'authentication-refused').slice(0, 3)).toEqual([
      'resolve passed',
      'connect passed',
      'certificate passed',
    ])
  })

  it('stop at the shell when the target was not checked at all', () => {
    const one = only(onProd, observations({}))
    expect(one.steps.find(({ state }) => state === 'failed')).toEqual({
      step: 'shell',
      state: 'failed',
      why: noEvidence('run', 'deadline').why,
    })
  })

  it('report how far the clock of the host is ahead', () => {
    const there = observations({ targets: [host('prod', container('api', fresh))] })
    expect(only(onProd, there, now - 5_000).skew).toBe(5_000)
    expect(only(onProd, there, now + 7_000).skew).toBe(-7_000)
  })
})

const { main: _, ...idle } = hostProcess()

describe('the services of a target', () => {
  it('have the commits of their containers, each once', () => {
    const many = [
      container('api', fresh),
      container('api', fresh, { name: 'b' }),
      container('api', stale, { name: 'c' }),
    ]
    const one = only(onProd, observations({ targets: [host('prod', ...many, container('web', stale))] }))
    expect(one.services).toEqual([{ service: 'api', instances: 3, revisions: [merged, before], obstacles: [] }])
  })

  it("have the commit of the container's own label before that of its image", () => {
    const own = { revision: before, source: undefined, version: undefined }
    const of = (instance: ReturnType<typeof container>) =>
      only(onProd, observations({ targets: [host('prod', instance)] })).services[0]?.revisions
    expect(of(container('api', fresh, { ownLabels: own }))).toEqual([before])
    expect(of(container('api', fresh, { ownLabels: { ...own, revision: undefined } }))).toEqual([merged])
    expect(of(container('api', undefined))).toStrictEqual([])
  })

  it('are those that the plan puts on the target', () => {
    const two = plan({ services: [service('api'), service('web', { on: ['prod-2'] })] })
    const results = read(two, observations({ targets: [host('prod', container('api', fresh)), host('prod-2')] }))
    expect(results.map(({ target, services }) => [target, services.map(({ service: name }) => name)])).toEqual([
      ['prod', ['api']],
      ['prod-2', ['web']],
    ])
  })

  it('have the release of their process', () => {
    const of = plan({ services: [service('api', unitClaim)] })
    const there = (evidence: Parameters<typeof seen>[0]) =>
      observations({
        targets: [
          {
            target: 'prod',
            evidence: seen({
              ...view(),
              hostProcesses: [
                { service: 'api', manager: { by: 'systemd', unit: 'api.service' }, evidence: evidence as never },
                { service: 'other', manager: { by: 'systemd', unit: 'other.service' }, evidence: evidence as never },
                { service: 'third', manager: { by: 'systemd', unit: 'third.service' }, evidence: evidence as never },
              ],
            }),
          },
        ],
      })
    const running = seen(hostProcess({ main: main({ release: release('2', merged) }) }))
    expect(only(of, there(running)).services).toMatchObject([{ instances: 1, revisions: [merged] }])
    expect(only(of, there(noEvidence('run', 'systemd-missing'))).services).toMatchObject([
      { instances: 1, revisions: [] },
    ])
    expect(only(of, there(seen(idle))).services).toMatchObject([{ revisions: [] }])
    const unnamed = seen(hostProcess({ main: main({ release: undefined }) }))
    expect(only(of, there(unnamed)).services).toMatchObject([{ instances: 1, revisions: [] }])
  })

  it.each<[string, ReturnType<typeof container>[], readonly string[]]>([
    ['has no container', [], ['runtime/no-instance']],
    ['has an image without a revision', [container('api', unlabelled)], ['build/no-revision', 'runtime/no-revision']],
    [
      'has an abbreviated revision',
      [container('api', image('s', merged.slice(0, 7)))],
      ['build/short-revision', 'runtime/short-revision'],
    ],
    [
      'has an image that the engine no longer has',
      [container('api', undefined)],
      ['build/image-gone', 'runtime/image-gone'],
    ],
    [
      'has labels of another platform',
      [container('api', fresh, { ownLabels: { revision: undefined, source: undefined, version: undefined } })],
      ['runtime/variant-unknown'],
    ],
    [
      'has containers of two owners',
      [
        container('api', fresh),
        container('api', fresh, {
          compose: { project: 'b', service: 'api', number: '1', oneoff: false, workingDir: '/b', configFiles: [] },
        }),
      ],
      ['runtime/ambiguous'],
    ],
  ])('name what hides their commit: the service %s', (_, instances, codes) => {
    const one = only(onProd, observations({ targets: [host('prod', ...instances)] }))
    expect(one.services[0]?.obstacles.map((finding) => finding.code)).toEqual(codes)
    expect(one.obstacles).toEqual([])
  })

  it('name that their files hide their commit, if those must prove it', () => {
    const hashed = plan({ services: [service('api', { files: files(), require: 'hashed' })] })
    const one = only(hashed, observations({ targets: [host('prod', container('api', fresh))] }))
    expect(one.services[0]?.obstacles.map(({ code }) => code)).toEqual(['runtime/files-unknown'])
  })

  it.each<[string, Parameters<typeof kept>[0], string]>([
    ['names no commit', seen(nameless()), 'runtime/process-no-revision'],
    [
      'names an abbreviated commit',
      seen(hostProcess({ main: main({ release: release('2', merged.slice(0, 7)) }) })),
      'runtime/process-short-revision',
    ],
    ['is in an unknown place', seen(hostProcess({ ways: [] })), 'runtime/process-place-unknown'],
    ['could not be checked', noEvidence('run', 'systemd-missing'), 'runtime/process-unknown'],
  ])('name what hides the commit of a process: it %s', (_, evidence, code) => {
    const one = only(...kept(evidence))
    expect(one.services[0]?.obstacles.map((finding) => finding.code)).toEqual([code])
  })

  it('name no wrong deployment, which a verification reports', () => {
    const one = only(onProd, observations({ targets: [host('prod', container('api', stale, { state: 'exited' }))] }))
    expect(one.services[0]?.obstacles).toEqual([])
  })

  it('have only the obstacles of their own service', () => {
    const two = plan({ services: [service('api'), service('web')] })
    const there = observations({ targets: [host('prod', container('api', fresh), container('web', unlabelled))] })
    expect(only(two, there).services.map(({ obstacles }) => obstacles.length > 0)).toEqual([false, true])
    const hosts = plan({ services: [service('api', { on: ['prod', 'prod-2'] })] })
    const both = observations({
      targets: [host('prod', container('api', fresh)), host('prod-2', container('api', unlabelled))],
    })
    expect(read(hosts, both).map(({ services }) => services.map(({ obstacles }) => obstacles.length > 0))).toEqual([
      [false],
      [true],
    ])
  })
})

describe('an endpoint', () => {
  const of = plan({ services: [service('api', { on: ['version'] })], targets: [endpoint('version')] })

  it('has no services, and no clock', () => {
    expect(only(of, observations({ targets: [says('version', merged)] }))).toMatchObject({
      services: [],
      obstacles: [],
      skew: undefined,
      view: { kind: 'statement' },
    })
  })

  it('names no commit if its statement is abbreviated', () => {
    const one = only(of, observations({ targets: [says('version', merged.slice(0, 7))] }))
    expect(one.obstacles.map(({ code }) => code)).toEqual(['runtime/statement-short'])
  })
})
