import { judgeChain } from '../../src/judge/index.ts'
import type { Cause } from '../../src/model/cause.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import { type FindingCode, findingRecords } from '../../src/model/finding.ts'
import type { Plan, ServiceClaim } from '../../src/model/plan.ts'
import { type Observations, warningsOf } from '../../src/model/verdict.ts'
import { answering, body, challenge, serving } from '../builders/answers.ts'
import { claimed as attestation, attestationOf, attestedBy, attestedDigest } from '../builders/attested.ts'
import { bystander, extraRecords } from '../builders/bystanders.ts'
import { beyond, featured, graphql, guarded, guardedBy } from '../builders/guards.ts'
import { livedFor } from '../builders/host-of-age.ts'
import {
  answer,
  before,
  composed,
  container,
  contents,
  endpoint,
  extras,
  files,
  fresh,
  hidden,
  host,
  image,
  merged,
  mount,
  observations,
  plan,
  resultOf,
  route,
  says,
  service,
  silence,
  stale,
  target,
  unlabelled,
} from '../builders/observations.ts'
import {
  absent,
  digestNamed,
  found,
  indexed,
  moving,
  ofCommit,
  registry,
  repository,
  variant,
  withoutLogin,
} from '../builders/registry.ts'
import {
  aged,
  composedOf,
  having,
  holding,
  listening,
  looped,
  mountedAt,
  needing,
  socketed,
} from '../builders/requirements.ts'
import { build, missed, named, sampled, typed } from '../builders/route-assertions.ts'
import {
  elsewhere,
  hostProcess,
  kept,
  link,
  main,
  outside,
  release,
  startedAt,
  swarm,
  swarming,
  task,
  way,
} from '../builders/swarm.ts'

type Deployment = readonly [Plan, Observations]
type Instances = Parameters<typeof host>[1][]

const on = (instances: Instances, claim: Partial<ServiceClaim> = {}, seen: Partial<Observations> = {}): Deployment => [
  plan({ services: [service('api', claim)] }),
  observations({ targets: [host('prod', ...instances)], ...seen }),
]
const source = (evidence: Observations['source']): Deployment => [
  plan({ services: [service('api')] }),
  observations({ source: evidence }),
]
const statement = (received: string): Deployment => [
  plan({ targets: [endpoint('public')] }),
  observations({ targets: [says('public', received)] }),
]
const routed = (evidence: Observations['answers'][number]): Deployment => [
  plan({ services: [service('api')], routes: [route('/', 200)] }),
  observations({ targets: [host('prod', container('api', fresh))], answers: [evidence] }),
]
const restarted = (restarts: number, observed: number): Deployment => [
  plan({ services: [service('api')] }),
  observations({
    targets: [{ target: 'prod', evidence: seen(livedFor(3, { restarts })) }],
    ...(observed === 0 ? {} : { restarts: [{ target: 'prod', name: 'pack_api_1', count: observed }] }),
  }),
]
const short = image('short', merged.slice(0, 7))
const failed = elsewhere('acme/api:2', {
  state: 'dead',
  task: { node: 'node-2', here: false, state: 'rejected', error: 'No such image: acme/api:2' },
})
const inRelease = (revision: string | undefined) =>
  kept(seen(hostProcess({ main: main({ release: release('2', revision) }) })))
const leftRelease = kept(seen(hostProcess({ main: main({ release: release('1', before) }) })))
const ended = kept(seen(hostProcess({ state: 'failed' })))
const ownProgram = { path: '/srv/api/releases/2/api', replaced: true, sha256: undefined }
const oneOff = { name: 'run', compose: composed('pack', 'api', true) }
const pinned = `ghcr.io/acme/api@sha256:${'ab'.repeat(32)}`
const pulled = image('pulled', before, { repoDigests: [pinned] })
const pushed = image('pushed', before, { repoDigests: [`ghcr.io/acme/api@sha256:${'cd'.repeat(32)}`] })
const workflowRun = {
  ...{ id: 7, name: 'Build', path: '.github/workflows/build.yml', number: 3, status: 'completed' },
  conclusion: 'failure',
}
const byLabel = { compose: undefined } as const
const retired = { name: 'old', state: 'exited', createdAt: '2026-11-21T10:00:00Z' } as const
const orphan = { compose: { ...composed('pack', 'api'), orphaned: true } }
const pulledTo = { reference: 'ghcr.io/acme/api:main' }
const relabelled = { ...stale.labels, revision: before }
const shadowed = { contents: contents({ changed: ['a'] }, [mount('/app/dist')]) }
const aside = (lists: Parameters<typeof extras>[0]) => ({ contents: contents({}, [], extras(lists)) })
const complete = files({ complete: ['**/*.js'] })
const edited = { contents: contents({ changed: ['a'], edited: ['a'] }) }
const pushedFresh = image('pushed-fresh', merged, { repoDigests: [`ghcr.io/acme/api@${attestedDigest}`] })
const refusedBy = (reading: Parameters<typeof attestationOf>[0]): Deployment =>
  on([container('api', pushedFresh)], { attestation }, { attestations: [attestationOf(reading)] })
const timeout = noEvidence('connect', 'connection-timeout').why
const refused = noEvidence('connect', 'connection-refused').why

const page = { status: 200, body: body('<!doctype html>') }
/** One request at the public address, and behind it. */
const twins = (edge: number, behind: number) =>
  [
    [route('/', 200), edge],
    [{ ...route('/', 200), via: '10.0.0.5:8080' }, behind],
  ] as const

const later = '2026-11-22T10:05:00.000Z'
const another = { by: 'container', name: 'web' } as const
const anonymous = { by: 'program', name: 'nginx' } as const

const tagged = { image: repository, tag: moving }
const taggedByCommit = { image: repository, tag: ofCommit }
const newBuild = found(indexed('index', variant('manifest', 'config', merged)))
const oldBuild = found(indexed('old index', variant('old manifest', 'old config', before)))
const pulledFresh = image('first build', merged, { repoDigests: [`${repository}@${digestNamed('first index')}`] })

/** One deployment for each finding; a new code stops the compiler here. */
const findings: Readonly<Record<FindingCode, Deployment>> = {
  'source/commit-unknown': source(seen({ where: 'checkout', exists: false })),
  'source/unknown': source(noEvidence('run', 'git-failed')),
  'source/paths-unknown': on(
    [container('api', stale)],
    { paths: { globs: ['api/**'], place: service('api').place } },
    { paths: [{ service: 'api', revision: before, evidence: noEvidence('run', 'checkout-shallow') }] },
  ),
  'source/feature-missing': featured({ matches: 0 }),
  'source/feature-unknown': featured({ unseen: 'checkout-missing' }),
  'build/feature-missing': featured({ listed: false }),
  'build/other-commit': on([container('api', stale)]),
  'build/no-revision': on([container('api', unlabelled)]),
  'build/short-revision': on([container('api', short)]),
  'build/image-gone': on([container('api', undefined)]),
  'build/registry-unknown': on([container('api', fresh, pulledTo)], tagged, { registry: registry(withoutLogin) }),
  'build/tag-missing': on([container('api', fresh, pulledTo)], tagged, { registry: registry(absent) }),
  'build/tag-other-commit': on([container('api', fresh, pulledTo)], tagged, { registry: registry(oldBuild) }),
  'build/manifest-dirty': on([container('api', fresh)], { files: files({ dirty: { total: 1, paths: ['a.ts'] } }) }),
  'build/manifest-other-commit': on([container('api', fresh)], { files: files({ commit: before }) }),
  'build/attestation-missing': refusedBy({ fault: 'none' }),
  'build/attestation-invalid': refusedBy({ fault: 'signature' }),
  'build/attestation-other-signer': refusedBy({ fault: 'workflow', expected: 'a', received: 'b' }),
  'build/attestation-other-commit': refusedBy({ fault: 'commit', expected: merged, received: before }),
  'build/attestation-no-commit': refusedBy({ fault: 'commit', expected: merged }),
  'build/attestation-unknown': on([container('api', pushedFresh)], { attestation }),
  'runtime/not-attested': on(
    [container('api', pushedFresh), container('api', fresh, { name: 'pack_api_2' })],
    { attestation },
    { attestations: [attestedBy(merged)] },
  ),
  'runtime/unknown': [plan({ services: [service('api')] }), observations({ targets: [hidden('prod', timeout)] })],
  'runtime/no-instance': on([]),
  'runtime/ambiguous': on([container('api', fresh), container('api', fresh, { compose: composed('shop', 'api') })]),
  'runtime/not-recreated': on([container('api', stale, { means: fresh })]),
  'runtime/tag-moved': on([container('api', fresh, { means: stale })]),
  'runtime/other-commit': on([container('api', stale)]),
  'runtime/no-revision': on([container('api', unlabelled)]),
  'runtime/short-revision': on([container('api', short)]),
  'runtime/variant-unknown': on([
    container('api', fresh, { ownLabels: { revision: undefined, source: undefined, version: undefined } }),
  ]),
  'runtime/labels-disagree': on([container('api', fresh, { ownLabels: { ...relabelled, revision: 'main' } })]),
  'runtime/kept-copies': on(
    [container('api', fresh, { ...byLabel, name: 'new' }), container('api', stale, { ...byLabel, ...retired })],
    { container: { by: 'label', key: 'service', value: 'api' } },
  ),
  'runtime/other-nodes': on([container('api', fresh, { name: `shop_api.1.${'a'.repeat(25)}` })], {
    container: { by: 'image', reference: 'acme/api' },
  }),
  'runtime/label-copied': on([container('api', fresh, { ownLabels: relabelled })]),
  'runtime/image-gone': on([container('api', undefined)]),
  'runtime/not-running': on([container('api', fresh, { state: 'exited' })]),
  'runtime/unhealthy': on([container('api', fresh, { health: 'unhealthy' })]),
  'runtime/health-starting': on([container('api', fresh, { health: 'starting' })]),
  'runtime/restarted-recently': restarted(20, 0),
  'runtime/crash-loop': restarted(20, 2),
  'runtime/instance-count': on([container('api', fresh)], { instances: 2 }),
  'runtime/other-image': on([container('api', fresh)], { image: 'ghcr.io/acme/api' }),
  'runtime/digest-unknown': on([container('api', fresh, pulledTo)], { image: pinned }),
  'runtime/other-build': on([container('api', pulledFresh, pulledTo)], tagged, { registry: registry(newBuild) }),
  'runtime/file-changed': on([container('api', fresh, { contents: contents({ changed: ['a'] }) })], { files: files() }),
  'runtime/file-missing': on([container('api', fresh, { contents: contents({ missing: ['a'] }) })], { files: files() }),
  'runtime/link-changed': on([container('api', fresh, aside({ missing: ['latest'] }))], { files: files({ links: 1 }) }),
  'runtime/file-extra': on([container('api', fresh, aside({ extra: ['old.js'] }))], { files: complete }),
  'runtime/code-mounted': on([
    container('api', fresh, { covered: { how: 'runner', by: 'npm', mount: mount('/app') } }),
  ]),
  'runtime/directory-mounted': on([
    container('api', fresh, { covered: { how: 'directory', by: '', mount: mount('/app/src') } }),
  ]),
  'runtime/shadowed': on([container('api', fresh, shadowed)], { files: files() }),
  'runtime/edited': on([container('api', fresh, edited)], { files: files() }),
  'runtime/files-added-later': on([container('api', fresh, holding('other', 'late'))], { files: files() }),
  'runtime/files-not-counted': on([container('api', fresh, holding('unknown', 'late'))], { files: files() }),
  'runtime/files-unknown': on([container('api', fresh)], { files: files(), require: 'hashed' }),
  'runtime/executable-lost': on([container('api', fresh, { executable: { path: '/app', now: 'gone' } })]),
  'runtime/older-than-files': on([container('api', fresh, aged('2026-11-22T10:05:00.000Z'))], { files: files() }),
  'runtime/not-listening': on([container('api', fresh, socketed({ '3000': { by: 'nobody' } }))], listening),
  'runtime/port-of-other-container': on([container('api', fresh, socketed({ '8080': another }))], listening),
  'runtime/port-of-other-process': on([container('api', fresh, socketed({ '8080': anonymous }))], listening),
  'runtime/not-reachable': on([container('api', fresh, socketed({ '3000': looped() }))], listening),
  'runtime/socket-unknown': on([container('api', fresh, socketed({ '80': 'process-unreadable' }))], listening),
  'runtime/env-differs': on([container('api', fresh, having({ created: 'other', started: undefined }))], needing),
  'runtime/env-missing': on([container('api', fresh, having({ created: 'missing', started: 'missing' }))], needing),
  'runtime/env-unknown': on([container('api', fresh)], needing),
  'runtime/config-behind': on([container('api', fresh, composedOf('other'))], { current: true }),
  'runtime/config-newer': on([container('api', fresh, composedOf('compose-missing', later))], { current: true }),
  'runtime/mount-behind': on([container('api', fresh, mountedAt(later))], { current: true }),
  'runtime/config-unknown': on([container('api', fresh, composedOf('compose-failed'))], { current: true }),
  'runtime/weak-proof': on([container('api', fresh)], { require: 'identified' }),
  'runtime/updating': swarming([task(1, fresh)], swarm({ update: 'updating' })),
  'runtime/update-stuck': swarming([task(1, stale)], swarm({ update: 'paused' })),
  'runtime/update-rolled-back': swarming([task(1, stale)], swarm({ update: 'rollback_completed' })),
  'runtime/also-running': extraRecords([container('api', fresh)], [bystander({ revision: before })]),
  'route/other-container': extraRecords(
    [container('api', fresh)],
    [bystander({ revision: before, ports: [{ ip: '0.0.0.0', port: 443 }] })],
    { routes: [{ ...route('/', 200), via: 'prod' }] },
  ),
  'runtime/draining': swarming([task(1, fresh)], swarm({ draining: [{ task: 'shop_api.1', node: 'node-2' }] })),
  'runtime/task-elsewhere': swarming([elsewhere('acme/api:2')]),
  'runtime/process-stopped': ended,
  'runtime/process-old-release': leftRelease,
  'runtime/process-other-commit': inRelease(before),
  'runtime/process-no-revision': inRelease(undefined),
  'runtime/process-short-revision': inRelease(merged.slice(0, 7)),
  'runtime/process-older': kept(
    seen(hostProcess({ newest: { path: '/srv/api/a', changedAt: '2026-11-22T11:00:00.000Z' } })),
  ),
  'runtime/process-reload-unknown': kept(
    seen(
      hostProcess({
        main: outside(),
        ways: [way({ links: [link(undefined, { changedAt: '2026-11-22T11:00:00.000Z' })] })],
        forkedAt: '2026-11-22T11:00:02.000Z',
      }),
    ),
  ),
  'runtime/process-replaced': kept(seen(hostProcess({ main: main({ executable: ownProgram }) }))),
  'runtime/process-other-release': kept(seen(hostProcess({ main: outside({ names: ['/srv/api/releases/1/a.js'] }) }))),
  'runtime/process-supervisor': kept(seen(hostProcess({ main: outside({ supervisor: 'pm2' }) }))),
  'runtime/process-also-running': kept(
    seen(hostProcess({ outside: [{ pid: 9, name: 'worker', path: '/srv/api/releases/1' }] })),
  ),
  'runtime/process-place-unknown': kept(seen(hostProcess({ surplus: true }))),
  'runtime/process-order-unknown': kept(
    seen(hostProcess({ main: outside(), ways: [way({ links: [link(undefined, { changedAt: startedAt })] })] })),
  ),
  'runtime/process-unknown': kept(noEvidence('run', 'systemd-missing')),
  'runtime/statement-other-commit': statement(before),
  'runtime/statement-short': statement(merged.slice(0, 7)),
  'route/status': routed(answer(0, 404)),
  'route/refused': routed(silence(0, refused)),
  'route/unknown': routed(silence(0, timeout)),
  'route/public-files-stale': serving({ changed: ['index.html'] }),
  'route/public-files-missing': serving({ missing: ['app.js'] }),
  'route/public-files-rewritten': serving({ rewritten: ['index.html'] }),
  'route/public-files-extended': serving({ extended: ['index.html'] }),
  'route/public-files-unknown': serving({ lost: 1 }),
  'route/assertion': answering([[{ ...route('/', 200), asserts: [typed] }, missed('absent')]]),
  'route/assertion-unknown': answering([[{ ...route('/', 200), asserts: [typed] }, missed('encoded')]]),
  'route/other-build': answering([
    [
      { ...route('/', 200), build },
      { status: 200, build: named(before) },
    ],
  ]),
  'route/mixed-builds': sampled([named(merged), 3], [named(before), 1]),
  'route/build-unnamed': answering([
    [
      { ...route('/', 200), build },
      { status: 200, build: { kind: 'absent' } },
    ],
  ]),
  'route/other-http': answering([
    [
      { ...route('/', 200), http: '2' },
      { status: 200, http: '1.1' },
    ],
  ]),
  'route/certificate-ending': answering([
    [
      { ...route('/', 200), certificateDays: 14 },
      { status: 200, certificate: { days: 3, until: '2026-12-05T10:00:00.000Z' } },
    ],
  ]),
  'route/redirect-endless': answering([
    [
      { ...route('/', 200), follow: 'same-origin' },
      { status: 302, location: '/', stopped: 'loop' },
    ],
  ]),
  'route/throttled': answering([[route('/', 200), 429]]),
  'route/cached': answering([[route('/', 200), { status: 200, fields: { age: '9000' } }]]),
  'route/edge-answered': answering([[route('/a', 403), { status: 403, edge: challenge }]]),
  'route/catch-all': answering([[route('/a', 200), page]], { baseline: page }),
  'route/all-turned-away': answering([[route('/a', 401), 401]], { baseline: 401, mode: 'strict' }),
  'route/not-compared': answering([[{ ...route('/a', 200), method: 'POST' }, 200]], { baseline: 404 }),
  'auth/anonymous-allowed': guarded(200, 401, 200),
  'auth/invalid-allowed': guarded(401, 200, 200),
  'auth/authorized-denied': guarded(401, 401, 401),
  'auth/status': guarded(401, 401, 500),
  'auth/response': graphql({ status: 200, asserts: [{ holds: false, saw: { kind: 'text', text: 'RATE_LIMITED' } }] }),
  'auth/catch-all': beyond(page),
  'auth/not-compared': posted(beyond(404, 200)),
  'auth/moved': guardedBy('302', { status: 302, location: '/api/workflows/' }, 401, 200),
  'auth/edge-answered': guarded({ status: 401, edge: challenge }, 401, 200),
  'auth/unknown': guarded('connection-timeout', 401, 200),
}

/** The same with a guard of a POST. */
function posted([planned, observed]: Deployment): Deployment {
  return [{ ...planned, guards: (planned.guards ?? []).map((one) => ({ ...one, method: 'POST' })) }, observed]
}

/** One deployment for each cause of a single check; `not-stable` is a cause of the whole run. */
const causes: Readonly<Record<Exclude<Cause['code'], 'not-stable'>, Deployment>> = {
  'other-ref-built': on([container('api', stale)], {}, { jobCommits: [{ commit: before, head: { ref: 'release' } }] }),
  'build-run-failed': on([container('api', pushed)], {}, { runs: seen({ total: 1, runs: [workflowRun] }) }),
  'build-run-pending': on(
    [container('api', pushed)],
    {},
    { runs: seen({ total: 1, runs: [{ ...workflowRun, status: 'queued', conclusion: undefined }] }) },
  ),
  'build-never-ran': on([container('api', pushed)], {}, { runs: seen({ total: 0, runs: [] }) }),
  'dirty-tree': on([container('api', image('dirty', `${before}-dirty`))]),
  'label-missing': on([container('api', unlabelled)]),
  'built-not-recreated': on([container('api', stale, { means: fresh })]),
  'left-behind': on([container('api', fresh), container('api', stale, { means: fresh, name: 'b' })]),
  orphaned: on([container('api', stale, orphan)]),
  'old-project': on(
    [container('api', fresh, { name: 'new', compose: composed('new', 'api') }), container('api', stale)],
    {
      container: { by: 'label', key: 'role', value: 'api' },
    },
  ),
  'running-newer': on([container('api', stale)], {}, { history: [{ commit: before, relation: 'descendant' }] }),
  'running-unmerged': on(
    [container('api', stale)],
    {},
    { history: [{ commit: before, relation: 'descendant', branch: { name: 'main', contains: false } }] },
  ),
  'rolled-back': on([container('api', stale)], {}, { wasProven: true }),
  'digest-of-other-commit': on([container('api', pulled)], { image: pinned }),
  'wrong-scale': on([container('api', fresh)], { instances: 2 }),
  'never-built': on([container('api', stale)]),
  'never-pulled': on([container('api', stale, pulledTo)], tagged, { registry: registry(newBuild) }),
  'never-pushed': on([container('api', stale, pulledTo)], tagged, { registry: registry(absent) }),
  'tag-of-other-commit': on([container('api', stale, pulledTo)], taggedByCommit, {
    registry: registry(oldBuild, [], ofCommit.name),
  }),
  'label-overridden': on([container('api', stale, { ownLabels: fresh.labels })]),
  'one-off-left': on([container('api', fresh), container('api', stale, oneOff)]),
  'crash-loop': on([container('api', fresh, { state: 'restarting' })]),
  stopped: on([container('api', fresh, { state: 'exited' })]),
  shadowed: on([container('api', fresh, shadowed)], { files: files() }),
  'edited-in-place': on([container('api', fresh, edited)], { files: files() }),
  'stale-cache': on([container('api', fresh, { contents: contents({ changed: ['a'] }) })], { files: files() }),
  'label-behind': on([container('api', stale, { contents: contents() })], { files: files() }),
  'executable-lost': on([container('api', fresh, { executable: { path: '/app', now: 'gone' } })]),
  'older-than-files': on([container('api', fresh, aged('2026-11-22T10:05:00.000Z'))], { files: files() }),
  'mount-behind': on([container('api', fresh, mountedAt(later))], { current: true }),
  'port-taken': on([container('api', fresh, socketed({ '8080': anonymous }))], listening),
  'config-behind': on([container('api', fresh, composedOf('other'))], { current: true }),
  'env-differs': on([container('api', fresh, having({ created: 'other', started: undefined }))], needing),
  'update-rolled-back': swarming([task(1, stale)], swarm({ update: 'rollback_completed' })),
  'update-stuck': swarming([task(1, stale)], swarm({ update: 'paused' })),
  'task-rejected': swarming([failed]),
  'not-restarted': leftRelease,
  'not-released': inRelease(before),
  'process-stopped': ended,
  'never-created': on([]),
  'stale-between': serving({ changed: ['index.html'], fields: { 'x-cache': 'HIT' } }),
  'stale-public': serving({ changed: ['index.html'] }),
  'rewritten-between': serving({ rewritten: ['index.html'] }),
  'not-public': serving({ missing: ['app.js'] }),
  'other-copy': answering([
    [
      { ...route('/', 200), build },
      { status: 200, build: named(before) },
    ],
  ]),
  'mixed-copies': sampled([named(merged), 3], [named(before), 1]),
  'edge-stale': answering([[route('/', 200), { status: 404, fields: { 'x-cache': 'HIT' } }]]),
  'edge-old': answering([[route('/', 200), { status: 200, fields: { age: '9000' } }]]),
  'edge-alone': answering([...twins(404, 200)]),
  'edge-hides': answering([...twins(200, 404)]),
  'origin-silent': answering([[route('/', 200), 'connection-refused']]),
  throttled: answering([[route('/', 200), 429]]),
  'upstream-down': answering([[route('/', 200), 502]]),
  'code-fails': answering([[route('/', 200), 500]]),
  'login-wall': answering([[route('/', 200), { status: 302, location: '/login' }]]),
  'redirects-to-itself': answering([[route('/', 200), { status: 302, location: '/', setsCookie: 'check' }]]),
  moved: answering([[route('/', 200), { status: 301, location: '/elsewhere' }]]),
  'nothing-routed': answering([
    [route('/a', 200), 404],
    [route('/b', 200), 404],
  ]),
  'not-routed': answering([[route('/', 200), 404]]),
  'method-missing': answering([[route('/', 200), 405]]),
  'turned-away': answering([[route('/', 200), 401]]),
  'edge-answered': answering([[route('/a', 403), { status: 403, edge: challenge }]]),
  'catch-all': answering([[route('/a', 200), page]], { baseline: page }),
  'all-turned-away': answering([[route('/a', 401), 401]], { baseline: 401, mode: 'strict' }),
  'target-unknown': [plan({ targets: [target('prod')] }), observations({ targets: [hidden('prod', timeout)] })],
  'statement-stale': statement(before),
  'not-in-commit': featured({ matches: 0 }),
  'not-in-build': featured({ listed: false }),
  'open-to-anonymous': guarded(200, 200, 200),
  'credential-unchecked': guarded(401, 200, 200),
  'locked-out': guarded(401, 401, 401),
  'as-found': on([container('api', short)]),
  'nothing-claimed': [plan({}), observations({})],
}

const warnings: readonly string[] = Object.entries(findingRecords).flatMap(([code, { kind }]) =>
  kind === 'warning' ? [code] : [],
)

describe('every finding', () => {
  it.each(Object.entries(findings).filter(([code]) => !warnings.includes(code)))(
    '%s occurs in a deployment that is not proven',
    (code, [planned, observed]) => {
      const verdict = resultOf(judgeChain(planned, observed))
      expect(verdict.findings).toContain(code)
      expect(verdict.kind).not.toBe('proven')
      expect(verdict.causes).not.toEqual([])
    },
  )

  it.each(Object.entries(findings).filter(([code]) => warnings.includes(code)))(
    '%s occurs in a deployment that is still proven',
    (code, [planned, observed]) => {
      const verdict = judgeChain(planned, observed)
      expect(warningsOf(verdict).map((one) => one.code)).toContain(code)
      expect(verdict.kind).toBe('proven')
    },
  )

  it('is in the table of codes', () => {
    expect(Object.keys(findings).toSorted()).toEqual(Object.keys(findingRecords).toSorted())
  })
})

describe('every cause', () => {
  it.each(Object.entries(causes))('%s occurs in a deployment and is reported first', (code, [planned, observed]) => {
    expect(resultOf(judgeChain(planned, observed)).causes[0]).toBe(code)
  })
})

describe('saved observations', () => {
  it.each([...Object.entries(findings), ...Object.entries(causes)])(
    'of %s give the same verdict again',
    (_, [planned, observed]) => {
      const saved: Deployment = JSON.parse(JSON.stringify([planned, observed]))
      expect(judgeChain(...saved)).toEqual(judgeChain(planned, observed))
    },
  )
})
