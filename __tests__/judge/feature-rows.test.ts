import { traceFeatures } from '../../src/judge/feature-rows.ts'
import { judgeChain } from '../../src/judge/index.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import { artifact, called, caller, type Feat, feature, featured, guard } from '../builders/guards.ts'
import {
  answer,
  before,
  closed,
  composed,
  container,
  contents,
  endpoint,
  extras,
  files,
  fresh,
  hidden,
  host,
  merged,
  numbered,
  resultOf,
  route,
  routeId,
  says,
  service,
  stale,
  target,
} from '../builders/observations.ts'
import { hostProcess, kept } from '../builders/swarm.ts'

type Deployment = ReturnType<typeof featured>

const trace = ([plan, observations]: Deployment) => traceFeatures(plan, observations, judgeChain(plan, observations))

/** The five states of the first feature in their order; in brackets what proves nothing. */
function row(deployment: Deployment): string {
  const links = trace(deployment)[0]?.links ?? []
  return links.map(({ state, blocked }) => (blocked ? `(${state})` : state)).join(' ')
}

/** Evidence of a build of two files, of which so many were hashed. */
const hashing = (hashed: number) =>
  contents().map((one) => (one.files.kind === 'seen' ? { ...one, files: seen({ ...one.files.value, hashed }) } : one))

const built = {
  instances: [container('api', stale, { means: fresh, contents: contents({ missing: ['workflow/index.js'] }) })],
}

describe('the row of a feature', () => {
  it('holds in all five links when authorized callers are allowed', () => {
    expect(row(featured({}))).toBe('holds holds holds holds holds')
    expect(trace(featured({}))[0]).toMatchObject({ feature: 'workflow', broken: undefined })
  })

  it.each<[Feat, string, string]>([
    [{ matches: 0 }, 'broken (holds) (holds) (holds) (holds)', 'source'],
    [{ listed: false }, 'holds broken (holds) (holds) (holds)', 'build'],
    [{ ...built, status: 404, answers: [404, 404, 404] }, 'holds holds broken (broken) (broken)', 'runtime'],
    [{ status: 404, answers: [404, 404, 404] }, 'holds holds holds broken (broken)', 'route'],
    [{ status: 200, answers: [200, 200, 200] }, 'holds holds holds holds broken', 'auth'],
    [{ unseen: 'checkout-missing' }, 'unknown (holds) (holds) (holds) (holds)', 'source'],
  ])('breaks at its own first link: %j', (facts, states, broken) => {
    expect(row(featured(facts))).toBe(states)
    expect(trace(featured(facts))[0]?.broken).toBe(broken)
  })

  it('claims nothing for links that the feature does not use, and those never hold', () => {
    expect(row(featured({ claim: { source: [], guards: [] } }))).toBe('unclaimed holds holds holds unclaimed')
    expect(row(featured({ claim: { artifacts: [], routes: [] } }))).toBe('holds unclaimed unclaimed unclaimed holds')
    expect(row(featured({ claim: { artifacts: [] } }))).toBe('holds unclaimed unclaimed holds holds')
    expect(row(featured({ claim: { routes: [] } }))).toBe('holds holds holds unclaimed holds')
  })

  it('is not broken by findings about another service, route, guard or feature', () => {
    const [plan, observations] = featured({})
    const others = {
      ...plan,
      services: [...plan.services, service('web')],
      routes: numbered([...plan.routes, route('/other', 200)]),
      guards: [
        ...(plan.guards ?? []),
        { ...guard(caller('anonymous', 401)), id: 'guard 1', url: 'https://backoffice.example.com/other' },
      ],
      features: [
        ...(plan.features ?? []),
        feature({ name: 'other', artifacts: [artifact({ path: 'x', listed: false })], routes: [routeId(1)] }),
      ],
    }
    const instances = [container('api', fresh, { contents: contents() }), container('web', stale, { means: fresh })]
    const observed = {
      ...observations,
      targets: [host('prod', ...instances)],
      answers: [...observations.answers, answer(1, 404)],
    }
    expect(judgeChain(others, observed).chain.map(({ state }) => state)).toEqual([
      'unknown',
      'broken',
      'broken',
      'broken',
      'unknown',
    ])
    expect(row([others, observed])).toBe('holds holds holds holds holds')
  })

  it('is broken by a commit that does not exist, and by an unobserved host of its service', () => {
    const [plan, observations] = featured({})
    expect(row([plan, { ...observations, source: noEvidence('run', 'git-failed') }])).toMatch(/^unknown \(holds\)/)
    const lost = hidden('prod', noEvidence('connect', 'connection-timeout').why)
    expect(row([plan, { ...observations, targets: [lost] }])).toBe('holds holds unknown (holds) (holds)')
  })

  it('is not broken by missing evidence, hosts or guards of other features', () => {
    const [plan, observations] = featured({})
    const claims = [...plan.services, service('web'), service('jobs', { on: ['batch'] })]
    const written = { ...guard(caller('anonymous', 401)), id: 'guard 1', method: 'POST' }
    const planned = { ...plan, services: claims, guards: [...(plan.guards ?? []), written] }
    const targets = [...plan.targets, target('batch'), endpoint('public')]
    const lost = hidden('batch', noEvidence('connect', 'connection-timeout').why)
    const observed = { ...observations, targets: [...observations.targets, lost, says('public', before)] }
    const callers = [...(observations.callers ?? []), ...called(200).map((one) => ({ ...one, guard: 'guard 1' }))]
    const verdict = judgeChain({ ...planned, targets }, { ...observed, callers })
    expect(resultOf(verdict).findings).toEqual([
      'runtime/unknown',
      'runtime/statement-other-commit',
      'runtime/no-instance',
      'auth/anonymous-allowed',
    ])
    // An endpoint on which no service is speaks of all of them.
    expect(
      row([
        { ...planned, targets },
        { ...observed, callers },
      ]),
    ).toBe('holds holds broken (holds) (holds)')
    const without = { ...observed, callers, targets: [...observations.targets, lost, says('public', merged)] }
    expect(row([{ ...planned, targets }, without])).toBe('holds holds holds holds holds')
  })

  it('is broken by each host of its own service', () => {
    const [plan, observations] = featured({})
    const claims = [service('web'), ...plan.services.map((one) => ({ ...one, on: ['prod', 'edge'] }))]
    const lost = hidden('edge', noEvidence('connect', 'connection-timeout').why)
    const planned = { ...plan, services: claims, targets: [...plan.targets, target('edge')] }
    expect(row([planned, { ...observations, targets: [...observations.targets, lost] }])).toBe(
      'holds holds unknown (holds) (holds)',
    )
  })

  it('is broken only by hosts of its own service', () => {
    const [plan, observations] = featured({})
    const claims = [...plan.services, service('web', { on: ['prod', 'edge'] })]
    const lost = hidden('edge', noEvidence('connect', 'connection-timeout').why)
    const planned = { ...plan, services: claims, targets: [...plan.targets, target('edge')] }
    expect(row([planned, { ...observations, targets: [...observations.targets, lost] }])).toBe(
      'holds holds holds holds holds',
    )
  })

  it('is broken by any of its guards', () => {
    const [plan, observations] = featured({ claim: { guards: ['guard 0', 'guard 1'] } })
    const other = { ...guard(caller('anonymous', 401)), id: 'guard 1', url: 'https://backoffice.example.com/other' }
    const callers = [...(observations.callers ?? []), ...called(200).map((one) => ({ ...one, guard: 'guard 1' }))]
    const planned = { ...plan, guards: [...(plan.guards ?? []), other] }
    expect(row([planned, { ...observations, callers }])).toBe('holds holds holds holds broken')
  })

  const unread = container('api', fresh, { contents: closed(noEvidence('read', 'files-unreadable').why) })
  const whole = container('api', fresh, { contents: contents() })

  it.each<[string, NonNullable<Parameters<typeof container>[2]>]>([
    ['could be read in none', {}],
    ['was not checked', { contents: [] }],
    ['was checked in another place', { contents: contents().map((one) => ({ ...one, artifact: '/elsewhere' })) }],
    ['is of another service', { contents: contents().map((one) => ({ ...one, service: 'web' })) }],
    ['is one of another number than were hashed', { contents: hashing(1) }],
  ])('is unknown at runtime when its file %s, even if a label proves the service', (_, facts) => {
    const deployment = featured({ instances: [container('api', fresh, facts)] })
    expect(judgeChain(...deployment).kind).toBe('proven')
    expect(row(deployment)).toBe('holds holds unknown (holds) (holds)')
    expect(trace(deployment)[0]).toMatchObject({ broken: 'runtime', files: [{ of: 1, unknown: 1, whole: 0 }] })
  })

  it('is unknown at runtime when its file was readable in only some instances', () => {
    const second = { ...unread, id: 'b'.repeat(64), name: 'pack_api_2' }
    expect(row(featured({ instances: [whole, second] }))).toBe('holds holds unknown (holds) (holds)')
    expect(row(featured({ instances: [whole, { ...whole, id: 'b'.repeat(64), name: 'pack_api_2' }] }))).not.toContain(
      'unknown',
    )
  })

  it('is unknown at runtime when one file of a glob is unknown', () => {
    const files = ['workflow/index.js', 'workflow/other.js']
    const globbed = (...instances: Parameters<typeof host>[1][]) =>
      row(featured({ claim: { artifacts: [artifact({ path: 'workflow/*', files })] }, instances }))
    expect(globbed(unread)).toBe('holds holds unknown (holds) (holds)')
    expect(globbed(whole)).toBe('holds holds holds holds holds')
  })

  it('is unknown at runtime when only an endpoint reports its service', () => {
    const [plan, observations] = featured({})
    const planned = { ...plan, targets: [endpoint('prod')] }
    const stated = { ...observations, targets: [says('prod', merged)] }
    expect(row([planned, stated])).toBe('holds holds unknown (holds) (holds)')
    expect(trace([planned, stated])[0]?.files).toMatchObject([{ of: 1, unknown: 1 }])
  })

  it('holds at runtime when the file of a host process was observed, and is unknown without it', () => {
    const [plan, observations] = featured({})
    const of = (facts: Parameters<typeof kept>[2]): Deployment => {
      const [{ services, targets }, there] = kept(seen(hostProcess()), { files: files() }, facts)
      return [
        { ...plan, services, targets },
        { ...observations, targets: there.targets },
      ]
    }
    expect(row(of({ contents: contents() }))).toBe('holds holds holds holds holds')
    expect(row(of({}))).toBe('holds holds unknown (holds) (holds)')
    expect(row(of({ contents: closed(noEvidence('read', 'files-unreadable').why) }))).toBe(
      'holds holds unknown (holds) (holds)',
    )
  })

  it('holds at runtime when the names of a bundler were found, and breaks when its own is missing', () => {
    const [plan, observations] = featured({})
    const services = [service('api', { files: files({ named: 'vite', commit: undefined }) })]
    const of = (right: number | undefined, ...missing: readonly string[]): Deployment => {
      const gone = { hashed: 0, missing: { total: missing.length, paths: missing } }
      const held = contents().flatMap((one) =>
        one.files.kind === 'missing' ? [] : [{ ...one, files: seen({ ...one.files.value, ...gone }) }],
      )
      const named = held.map((one) => (right === undefined ? one : { ...one, extras: seen(extras({ right })) }))
      const targets = [host('prod', container('api', fresh, { contents: named }))]
      return [
        { ...plan, services },
        { ...observations, targets },
      ]
    }
    expect(row(of(2))).toBe('holds holds holds holds holds')
    expect(row(of(undefined))).toBe('holds holds unknown (holds) (holds)')
    expect(row(of(1, 'workflow/index.js'))).toBe('holds holds broken (holds) (holds)')
    expect(trace(of(1, 'workflow/index.js'))[0]?.files).toMatchObject([{ missing: 1, whole: 0 }])
    expect(trace(of(1, 'other.js'))[0]?.files).toMatchObject([{ missing: 0, whole: 1 }])
    expect(trace(of(undefined, 'other.js'))[0]?.files).toMatchObject([{ unknown: 1, whole: 0 }])
  })

  it('claims nothing about the build without a manifest, and checks the file in the running container', () => {
    const [plan, observations] = featured({})
    const services = [service('api', { files: files({ named: 'feature', manifest: '', commit: undefined, count: 1 }) })]
    const features = [feature({ artifacts: [artifact({ path: '/app/dist/a.js', files: ['a.js'], unlisted: true })] })]
    const of = (...missing: readonly string[]): Deployment => {
      const gone = { hashed: 0, missing: { total: missing.length, paths: missing } }
      const held = contents().flatMap((one) =>
        one.files.kind === 'missing' ? [] : [{ ...one, files: seen({ ...one.files.value, ...gone }) }],
      )
      const named = held.map((one) => ({ ...one, extras: seen(extras({ right: 1 - missing.length })) }))
      const targets = [host('prod', container('api', fresh, { contents: named }))]
      return [
        { ...plan, services, features },
        { ...observations, targets },
      ]
    }
    expect(row(of())).toBe('holds unclaimed holds holds holds')
    // The image of the service is claimed, and not the file.
    expect(judgeChain(...of()).chain.find(({ link }) => link === 'build')?.claims).toBe(1)
    expect(row(of('a.js'))).toBe('holds unclaimed broken (holds) (holds)')
    const finding = judgeChain(...of('a.js')).chain.flatMap(({ findings }) => findings)[0]
    expect(finding).toMatchObject({ code: 'runtime/file-missing', unlisted: true, paths: ['a.js'] })
  })

  it('does not require the file in a stopped instance', () => {
    const stopped = container('api', fresh, { name: 'pack_api_0', state: 'exited' })
    const deployment = featured({ instances: [whole, stopped] })
    expect(trace(deployment)[0]?.files).toMatchObject([{ of: 1, whole: 1 }])
  })

  it('is the same when plan and observations are read from a report', () => {
    for (const facts of [{}, built, { status: 404 }, { answers: [200, 200, 200] }]) {
      const saved: Deployment = JSON.parse(JSON.stringify(featured(facts)))
      expect(trace(saved)).toEqual(trace(featured(facts)))
    }
  })
})

describe('the file of a feature', () => {
  const fileOf = (deployment: Deployment) => trace(deployment)[0]?.files[0]
  const two = (second: Parameters<typeof contents>[0]) =>
    featured({
      instances: [
        container('api', fresh, { contents: contents() }),
        container('api', fresh, { name: 'pack_api_2', contents: contents(second) }),
      ],
    })

  it('is counted in each instance by its state', () => {
    expect(fileOf(two({}))).toMatchObject({ of: 2, whole: 2 })
    expect(fileOf(two({ missing: ['workflow/index.js'] }))).toMatchObject({ of: 2, whole: 1, missing: 1 })
    expect(fileOf(two({ changed: ['workflow/index.js'] }))).toMatchObject({ of: 2, whole: 1, changed: 1 })
    expect(fileOf(two({ changed: ['index.js'] }))).toMatchObject({ of: 2, whole: 2, changed: 0 })
  })

  it('is unknown when files could not be read, or more of them differ than are listed', () => {
    const why = noEvidence('read', 'files-unreadable').why
    expect(fileOf(featured({ instances: [container('api', fresh, { contents: closed(why) })] }))).toMatchObject({
      unknown: 1,
    })
    const many = contents({ changed: ['index.js'] }).map((one) =>
      one.files.kind === 'missing'
        ? one
        : {
            ...one,
            files: { ...one.files, value: { ...one.files.value, changed: { total: 30, paths: ['index.js'] } } },
          },
    )
    expect(fileOf(featured({ instances: [container('api', fresh, { contents: many })] }))).toMatchObject({
      unknown: 1,
      whole: 0,
    })
  })

  it('has the worst state of the files that match a glob', () => {
    const globbed = (differs: Parameters<typeof contents>[0]) =>
      fileOf(
        featured({
          claim: { artifacts: [artifact({ path: 'workflow/*', files: ['workflow/a.js', 'workflow/b.js'] })] },
          instances: [container('api', fresh, { contents: contents(differs) })],
        }),
      )
    expect(globbed({})).toMatchObject({ path: 'workflow/*', of: 1, whole: 1 })
    expect(globbed({ changed: ['workflow/a.js'] })).toMatchObject({ whole: 0, changed: 1 })
    expect(globbed({ changed: ['workflow/a.js'], missing: ['workflow/b.js'] })).toMatchObject({
      changed: 0,
      missing: 1,
    })
    expect(globbed({ missing: ['workflow/*'] })).toMatchObject({ whole: 1 })
  })

  it('is checked in its own service, and unknown if that claims no files', () => {
    const [plan, observations] = featured({ claim: { artifacts: [artifact({ service: 'web' })] } })
    const instances = [
      container('api', fresh, { contents: contents() }),
      container('web', fresh),
      container('web', fresh, { name: 'b' }),
    ]
    const planned = { ...plan, services: [...plan.services, service('web')] }
    expect(fileOf([planned, { ...observations, targets: [host('prod', ...instances)] }])).toMatchObject({
      of: 2,
      unknown: 2,
      whole: 0,
    })
  })

  it('is in no instance when there are none', () => {
    expect(fileOf(featured({ instances: [] }))).toEqual({
      ...{ service: 'api', path: 'workflow/index.js' },
      ...{ of: 0, whole: 0, changed: 0, missing: 0, unknown: 0 },
    })
  })
})

describe('a feature whose files are in no instance, or in some', () => {
  const gone = noEvidence('connect', 'connection-timeout').why
  const none = { of: 0, whole: 0, changed: 0, missing: 0, unknown: 0 }
  const filesOf = (deployment: Deployment) => trace(deployment)[0]?.files

  it('is unknown at runtime when its service was scaled to zero', () => {
    const [plan, observations] = featured({ instances: [] })
    const services = plan.services.map((one) => ({ ...one, instances: 0 }))
    expect(row([{ ...plan, services }, observations])).toBe('holds holds unknown (holds) (holds)')
  })

  it('is unknown at runtime when only one of its two services shows its files', () => {
    const artifacts = [artifact(), artifact({ service: 'web' })]
    const [plan, observations] = featured({ claim: { artifacts } })
    const instances = [container('api', fresh, { contents: contents() }), container('web', fresh)]
    const planned = { ...plan, services: [...plan.services, service('web', { files: files() })] }
    expect(row([planned, { ...observations, targets: [host('prod', ...instances)] }])).toMatch(/^holds holds unknown/)
  })

  it('needs no guards', () => {
    const [{ guards: _, ...plan }, observations] = featured({ claim: { guards: [] } })
    expect(row([plan, observations])).toBe('holds holds holds holds unclaimed')
  })

  it('counts no instance of a service that the plan does not have', () => {
    expect(filesOf(featured({ claim: { artifacts: [artifact({ service: 'gone' })] } }))).toMatchObject([none])
  })

  it('counts no instance of a service that is ambiguous or was not observed', () => {
    const [plan, observations] = featured({})
    const two = ['a', 'b'].map((project) =>
      container('api', fresh, { name: project, compose: composed(project, 'api') }),
    )
    expect(filesOf([plan, { ...observations, targets: [host('prod', ...two)] }])).toMatchObject([none])
    expect(filesOf([plan, { ...observations, targets: [hidden('prod', gone)] }])).toMatchObject([none])
    expect(filesOf([plan, { ...observations, targets: [] }])).toMatchObject([none])
  })

  it('counts one unknown instance of a process that could not be read', () => {
    const [plan, observations] = featured({})
    const [{ services, targets }, there] = kept({ kind: 'missing', why: gone }, { files: files() })
    expect(
      filesOf([
        { ...plan, services, targets },
        { ...observations, targets: there.targets },
      ]),
    ).toMatchObject([{ of: 1, unknown: 1 }])
  })
})
