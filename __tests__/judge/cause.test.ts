import { canConverge, judgeChain } from '../../src/judge/index.ts'
import { noEvidence } from '../../src/model/evidence.ts'
import type { Plan } from '../../src/model/plan.ts'
import {
  answer,
  before,
  composed,
  container,
  endpoint,
  fresh,
  hidden,
  host,
  image,
  merged,
  observations,
  plan,
  route,
  says,
  service,
  stale,
  target,
  unlabelled,
} from '../builders/observations.ts'

const causesOf = (planned: Plan, targets: Parameters<typeof observations>[0]['targets'] = []) =>
  judgeChain(planned, observations({ targets })).causes

const api = plan({ services: [service('api')] })
const both = plan({ services: [service('api'), service('web')] })

describe('the cause', () => {
  it('is one for each compose project, because one command fixes its services', () => {
    const shop = { compose: composed('shop', 'web') }
    const causes = causesOf(both, [
      host('prod', container('api', stale, { means: fresh }), container('web', stale, { means: fresh, ...shop })),
    ])
    expect(causes).toMatchObject([
      { code: 'built-not-recreated', compose: { project: 'pack' }, services: ['api'] },
      { code: 'built-not-recreated', compose: { project: 'shop' }, services: ['web'] },
    ])
  })

  it('is one for each service outside compose, and one for each host', () => {
    const planned = plan({ services: [service('api', { on: ['a', 'b'] }), service('web', { on: ['a'] })] })
    const alone = { means: fresh, compose: undefined }
    const causes = causesOf(planned, [
      host('a', container('api', stale, alone), container('web', stale, alone)),
      host('b', container('api', stale, alone)),
    ])
    expect(causes).toMatchObject([
      { code: 'built-not-recreated', target: 'a', services: ['api'], compose: undefined },
      { code: 'built-not-recreated', target: 'b', services: ['api'] },
      { code: 'built-not-recreated', target: 'a', services: ['web'] },
    ])
  })

  it('is `built-not-recreated` also when only a digest identifies the image', () => {
    const digest = `sha256:${'ab'.repeat(32)}`
    const pulled = image('pulled', undefined, { repoDigests: [`ghcr.io/acme/api@${digest}`] })
    const planned = plan({ services: [service('api', { image: `ghcr.io/acme/api@${digest}` })] })
    const late = container('api', stale, { means: pulled, reference: 'ghcr.io/acme/api:main' })
    expect(causesOf(planned, [host('prod', late)])).toMatchObject([
      { code: 'built-not-recreated' },
      { code: 'as-found', finding: { code: 'runtime/digest-unknown' } },
    ])
  })

  it('is `built-not-recreated` also when the commit was built twice and the first build runs', () => {
    const again = image('again', merged)
    expect(causesOf(api, [host('prod', container('api', fresh, { means: again }))])).toMatchObject([
      { code: 'built-not-recreated' },
    ])
  })

  it('is one for each project even if two projects share a directory', () => {
    const blue = { compose: { ...composed('pack', 'web'), project: 'blue' } }
    expect(
      causesOf(both, [
        host('prod', container('api', stale, { means: fresh }), container('web', stale, { means: fresh, ...blue })),
      ]),
    ).toMatchObject([{ services: ['api'] }, { services: ['web'] }])
  })

  it('counts an unhealthy replica as right when its build is right', () => {
    const ill = container('api', fresh, { health: 'unhealthy' })
    const late = container('api', stale, { means: fresh, name: 'pack_api_2' })
    expect(causesOf(api, [host('prod', ill, late)])).toMatchObject([
      { code: 'left-behind', instances: [{ container: 'pack_api_2' }] },
      { code: 'as-found', finding: { code: 'runtime/unhealthy' } },
    ])
  })

  it('is `as-found` when the tagged image names the commit in capitals', () => {
    const again = image('again', merged.toUpperCase())
    expect(causesOf(api, [host('prod', container('api', fresh, { means: again }))])).toMatchObject([
      { code: 'as-found', finding: { code: 'runtime/not-recreated' } },
    ])
  })

  it('names both the label and the missing recreation when both are wrong', () => {
    const late = container('api', stale, { means: fresh, ownLabels: fresh.labels })
    expect(causesOf(api, [host('prod', late)])).toMatchObject([
      { code: 'label-overridden' },
      { code: 'built-not-recreated' },
    ])
  })

  it('does not call a build tagged because it runs', () => {
    const pulled = image('pulled', before, { repoDigests: ['ghcr.io/acme/api@sha256:00'] })
    expect(causesOf(api, [host('prod', container('api', pulled, { means: stale }))])).toMatchObject([
      { code: 'never-built', builds: [{ registered: false }] },
    ])
  })

  it('is one replica left behind when the others are right', () => {
    const causes = causesOf(api, [
      host(
        'prod',
        container('api', fresh),
        container('api', stale, { means: fresh, name: 'pack_api_2' }),
        container('api', fresh, { name: 'pack_api_3' }),
      ),
    ])
    expect(causes).toMatchObject([
      { code: 'left-behind', target: 'prod', services: ['api'], of: 3, instances: [{ container: 'pack_api_2' }] },
    ])
    expect(causes).toHaveLength(1)
  })

  it('is `left-behind` also when its own reference still names the old build', () => {
    const green = container('api', stale, { reference: 'api:green', name: 'green' })
    expect(causesOf(api, [host('prod', container('api', fresh), green)])).toMatchObject([
      { code: 'left-behind', of: 2, instances: [{ container: 'green' }] },
    ])
  })

  it('does not count a stopped replica of the right build as left behind', () => {
    const causes = causesOf(api, [
      host('prod', container('api', fresh), container('api', fresh, { name: 'b', state: 'exited', exitCode: 1 })),
    ])
    expect(causes).toMatchObject([{ code: 'stopped', stops: [{ state: 'exited', exitCode: 1 }] }])
  })

  it('is that no image of the commit was built or pulled', () => {
    const pulled = image('stale', before, { repoDigests: ['ghcr.io/acme/web@sha256:00'] })
    expect(causesOf(both, [host('prod', container('api', stale), container('web', pulled))])).toMatchObject([
      {
        code: 'never-built',
        target: 'prod',
        compose: { project: 'pack' },
        services: ['api', 'web'],
        builds: [
          { service: 'api', reference: 'api:latest', revision: before, registered: false },
          { service: 'web', reference: 'web:latest', revision: before, registered: true },
        ],
        instances: [{ container: 'pack_api_1' }, { container: 'pack_web_1' }],
      },
    ])
  })

  it('names a label that makes an old image look new first', () => {
    const causes = causesOf(api, [host('prod', container('api', stale, { ownLabels: fresh.labels }))])
    expect(causes).toMatchObject([
      { code: 'label-overridden', instances: [{ container: 'pack_api_1' }] },
      { code: 'never-built' },
    ])
  })

  it('is the overridden label when only that made a replica look right', () => {
    const green = container('api', stale, { name: 'green', reference: 'api:green', ownLabels: fresh.labels })
    const causes = causesOf(api, [host('prod', container('api', fresh), green)])
    expect(causes).toMatchObject([{ code: 'label-overridden', instances: [{ container: 'green' }] }])
    expect(causes).toHaveLength(1)
  })

  it('does not report an overridden label that hides nothing', () => {
    const ownLabels = { ...fresh.labels, revision: 'main' }
    expect(causesOf(api, [host('prod', container('api', fresh, { ownLabels }))])).toMatchObject([
      { code: 'as-found', finding: { code: 'runtime/labels-disagree' } },
    ])
  })

  it('is a one-off task that still runs', () => {
    const task = container('api', stale, { name: 'pack_api_run_1', compose: composed('pack', 'api', true) })
    expect(causesOf(api, [host('prod', container('api', fresh), task)])).toMatchObject([
      { code: 'one-off-left', instances: [{ container: 'pack_api_run_1' }] },
    ])
  })

  it.each([
    ['restarting', 'crash-loop'],
    ['exited', 'stopped'],
    ['created', 'stopped'],
    ['paused', 'stopped'],
  ] as const)('of an instance that is %s is %s', (state, code) => {
    const down = container('api', fresh, { state, exitCode: 137, restarts: 7 })
    expect(causesOf(api, [host('prod', down)])).toMatchObject([
      {
        code,
        services: ['api'],
        stops: [{ instance: { container: 'pack_api_1' }, state, exitCode: 137, restarts: 7 }],
      },
    ])
  })

  it('names the project of the other services when a service has no containers', () => {
    expect(causesOf(both, [host('prod', container('web', fresh))])).toMatchObject([
      { code: 'never-created', service: 'api', others: ['pack/worker', 'postgres'], compose: { project: 'pack' } },
    ])
  })

  it('names no project when it is unknown for a service without containers', () => {
    const three = plan({ services: [service('api'), service('web'), service('cron')] })
    const shop = container('cron', fresh, { compose: composed('shop', 'cron') })
    expect(causesOf(three, [host('prod', container('web', fresh), shop)])).toMatchObject([
      { code: 'never-created', compose: undefined },
    ])
    expect(causesOf(api, [host('prod')])).toMatchObject([{ code: 'never-created', compose: undefined }])
  })

  it('is one for all targets that failed for the same reason', () => {
    const planned = plan({ services: [service('api', { on: ['a', 'b', 'c', 'd'] })] })
    const refused = noEvidence('connect', 'connection-refused').why
    const causes = causesOf(planned, [
      hidden('a', refused),
      hidden('b', noEvidence('handshake', 'host-key-changed').why),
      hidden('c', refused),
      host('d', container('api', fresh)),
    ])
    expect(causes).toMatchObject([
      { code: 'target-unknown', reason: 'connection-refused', targets: [{ target: 'a' }, { target: 'c' }], of: 4 },
      { code: 'target-unknown', reason: 'host-key-changed', targets: [{ target: 'b' }], of: 4 },
    ])
  })

  it.each([
    [
      'right',
      [host('prod', container('api', fresh))],
      plan({ targets: [target('prod'), endpoint('public')], services: [service('api')] }),
    ],
    [
      'wrong',
      [host('prod', container('api', fresh, { health: 'unhealthy' }))],
      plan({ targets: [target('prod'), endpoint('public')], services: [service('api')] }),
    ],
    ['unclaimed', [], plan({ targets: [endpoint('public')] })],
    ['unclaimed', [], plan({ targets: [endpoint('public')], services: [service('api', { on: ['public'] })] })],
    [
      'right',
      [host('prod', container('api', fresh))],
      plan({ targets: [target('prod'), endpoint('public')], services: [service('api', { on: ['prod', 'public'] })] }),
    ],
    [
      'right',
      [host('prod', container('api', fresh)), says('edge', merged.slice(0, 7))],
      plan({ targets: [target('prod'), endpoint('edge'), endpoint('public')], services: [service('api')] }),
    ],
  ] as const)('of an endpoint with another commit reports that the hosts are %s', (hosts, there, planned) => {
    expect(causesOf(planned, [...there, says('public', before)])).toContainEqual({
      code: 'statement-stale',
      target: 'public',
      address: 'https://public.example.com/version',
      at: 'json /commit',
      received: before,
      hosts,
    })
  })

  it('of an endpoint with another commit reports that it is newer when the history shows it', () => {
    const planned = plan({ targets: [endpoint('public')] })
    const history = [{ commit: before, relation: 'descendant' }] as const
    expect(judgeChain(planned, observations({ targets: [says('public', before)], history })).causes).toMatchObject([
      { code: 'statement-stale', newer: true },
    ])
    const branch = { name: 'main', contains: false }
    const unmerged = [{ commit: before, relation: 'descendant', branch }] as const
    expect(
      judgeChain(planned, observations({ targets: [says('public', before)], history: unmerged })).causes,
    ).toMatchObject([{ code: 'statement-stale', newer: true, branch }])
    const older = [{ commit: before, relation: 'ancestor' }] as const
    const [cause] = judgeChain(planned, observations({ targets: [says('public', before)], history: older })).causes
    expect(cause).not.toHaveProperty('newer')
  })

  it('is `as-found` for each finding without another cause, contradictions first', () => {
    const causes = causesOf(both, [
      host('prod', container('api', fresh, { health: 'starting' }), container('web', fresh, { health: 'unhealthy' })),
    ])
    expect(causes).toMatchObject([
      { code: 'as-found', finding: { code: 'runtime/unhealthy' } },
      { code: 'as-found', finding: { code: 'runtime/health-starting' } },
    ])
  })

  it('is derived from the first broken link only', () => {
    const planned = plan({ services: [service('api')], routes: [route('/', 200)] })
    const observed = { targets: [host('prod', container('api', unlabelled))], answers: [answer(0, 500)] }
    expect(judgeChain(planned, observations(observed)).causes).toMatchObject([{ code: 'label-missing' }])
  })
})

describe('a retry', () => {
  const verdictOf = (planned: Plan, targets: Parameters<typeof observations>[0]['targets'] = [], status = 200) =>
    judgeChain(planned, observations({ targets, answers: [answer(0, status)] }))

  it('can change what a deployment still does', () => {
    expect(canConverge(verdictOf(api, [host('prod', container('api', stale))]))).toBe(true)
    expect(canConverge(verdictOf(api, [hidden('prod', noEvidence('connect', 'connection-refused').why)]))).toBe(true)
  })

  it('cannot change a host key, in any link and with any other finding', () => {
    const planned = plan({ services: [service('api', { on: ['a', 'b'] })] })
    const changed = hidden('a', noEvidence('handshake', 'host-key-changed').why)
    expect(canConverge(verdictOf(planned, [changed, host('b', container('api', fresh))]))).toBe(false)
    // The build of b is the first broken link, and that may still change; the key of a may not.
    expect(canConverge(verdictOf(planned, [changed, host('b', container('api', stale))]))).toBe(false)
  })

  it('cannot change a plan that claims nothing, is ambiguous, or requires an unavailable proof', () => {
    expect(canConverge(verdictOf(plan({})))).toBe(false)
    const two = [container('api', fresh), container('api', fresh, { compose: composed('shop', 'api') })]
    expect(canConverge(verdictOf(api, [host('prod', ...two)]))).toBe(false)
    const strict = plan({ services: [service('api', { require: 'identified' })] })
    expect(canConverge(verdictOf(strict, [host('prod', container('api', fresh))]))).toBe(false)
  })

  it('cannot make a commit exist', () => {
    const unknown = judgeChain(
      { ...api, commit: merged },
      observations({ source: { kind: 'seen', value: { where: 'github', exists: false } } }),
    )
    expect(canConverge(unknown)).toBe(false)
  })
})
