import type { Cause } from '../../src/model/cause.ts'
import { type EvidenceError, evidenceErrors, type MissingEvidence } from '../../src/model/evidence.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { InstanceName } from '../../src/model/finding-instance.ts'
import type { Outcome } from '../../src/model/verdict.ts'
import { challenge } from '../judge/answers.ts'
import { before, digest, line, merged, route, theStory } from './outcomes.ts'

/** One of every kind: the compiler names the one that is missing. */

const compose = {
  project: 'pack',
  service: 'api',
  number: '1',
  oneoff: false,
  workingDir: '/srv/pack',
  configFiles: ['/srv/pack/compose.yml'],
}
export const composed: InstanceName = { target: 'prod-1', service: 'api', container: 'pack-api-1', compose }
export const lone: InstanceName = { target: 'prod-1', service: 'api', container: 'api', compose: undefined }
const group = { target: 'prod-1', compose, services: ['api'], instances: [composed] }
const stops = [{ instance: composed, state: 'exited', exitCode: 137, restarts: 3 }] as const
const why: MissingEvidence = { phase: 'connect', reason: 'connection-refused' }
const selector = { by: 'service', name: 'api' } as const
const at = { place: line(5), service: 'api', target: 'prod-1' } as const
const on = { place: line(5), instance: composed } as const
const reference = 'ghcr.io/acme/api:main'
const image = digest('a')
const asked = { place: line(12), route: route('/x', '200', 12) } as const
const cache = { hit: true, by: 'x-cache', said: 'HIT', age: 300 } as const
const routed = { origin: 'https://backoffice.example.com', via: undefined, requests: ['GET /x'], of: 2 } as const
const publicFiles = {
  service: 'web',
  at: 'https://backoffice.example.com/',
  paths: ['index.html'],
  total: 1,
  of: 12,
} as const
const artifact = '/app/dist'
const marked = { mark: { by: 'header', name: 'x-revision' }, commit: merged } as const
const paths = ['index.js', 'workflow/index.js']
const mount = { type: 'bind', name: undefined, source: '/srv/app', destination: '/app/dist', writable: true }
const labels = { revision: merged, source: undefined, version: undefined }

const called = {
  place: line(20),
  method: 'GET',
  url: 'https://backoffice.example.com/api/workflows',
  caller: 'anonymous',
  headers: [],
  expected: '401',
} as const
const answered = { ...called, status: 200, location: undefined } as const
const authorized = { caller: 'authorized', headers: ['authorization'], expected: '200' } as const
const door = { method: called.method, url: called.url } as const
const listed = {
  service: 'api',
  manifest: 'dist/build-manifest.json',
  near: ['workflow/index.mjs'],
  commit: merged,
} as const

const unit: InstanceName = {
  target: 'prod-1',
  service: 'api',
  container: 'api.service',
  compose: undefined,
  manager: { by: 'systemd', unit: 'api.service' },
}
const ofUnit = { place: line(6), instance: unit } as const
const whose = { service: 'api', target: 'prod-1', manager: { by: 'systemd', unit: 'api.service' } } as const
const ended = { state: 'failed', result: 'exit-code', exitCode: 203, restarts: 5 } as const
const swarmed = { service: 'api', target: 'prod-1', swarm: 'shop_api' } as const
const updated = {
  ...swarmed,
  place: line(7),
  reference: 'acme/api:2',
  previous: 'acme/api:1',
  message: 'task: non-zero exit (3)',
}
const [folder, newer] = ['/srv/api/releases/1', '/srv/api/releases/2']

const old = {
  name: 'pack-old-api-1',
  project: 'pack-old',
  service: 'api',
  image: 'acme/api:1',
  revision: before,
} as const
const times = { putAt: '2026-11-22T10:05:00.000Z', startedAt: '2026-11-22T10:00:01Z' }

const findings: Readonly<Record<Finding['code'], Finding>> = {
  'source/commit-unknown': { code: 'source/commit-unknown', place: line(1), commit: merged, where: 'checkout' },
  'source/unknown': { code: 'source/unknown', place: line(1), why: { phase: 'run', reason: 'git-failed' } },
  'source/feature-missing': {
    code: 'source/feature-missing',
    place: line(14),
    feature: 'workflow',
    globs: ['apps/api/src/workflow/**'],
    commit: merged,
  },
  'source/feature-unknown': {
    code: 'source/feature-unknown',
    place: line(14),
    feature: 'workflow',
    why: { phase: 'run', reason: 'checkout-missing' },
  },
  'build/feature-missing': {
    code: 'build/feature-missing',
    place: line(15),
    feature: 'workflow',
    path: 'workflow/index.js',
    ...listed,
  },
  'build/other-commit': {
    code: 'build/other-commit',
    ...at,
    reference,
    image,
    revision: before,
    commit: merged,
    compose,
  },
  'build/no-revision': { code: 'build/no-revision', ...at, reference, image, revision: undefined },
  'build/short-revision': { code: 'build/short-revision', ...at, reference, image, revision: '4f0c7d1' },
  'build/image-gone': { code: 'build/image-gone', ...at, reference, image },
  'build/manifest-dirty': {
    code: 'build/manifest-dirty',
    place: line(7),
    service: 'api',
    manifest: 'dist/build-manifest.json',
    total: 12,
    paths: ['package-lock.json', 'src/version.ts'],
  },
  'build/manifest-other-commit': {
    code: 'build/manifest-other-commit',
    place: line(7),
    service: 'api',
    manifest: 'dist/build-manifest.json',
    said: before,
    commit: merged,
  },
  'runtime/unknown': {
    code: 'runtime/unknown',
    place: line(2),
    target: 'prod-1',
    address: 'ssh://deploy@prod-1.example.com',
    why,
  },
  'runtime/no-instance': { code: 'runtime/no-instance', ...at, selector, others: ['web', 'db'] },
  'runtime/ambiguous': { code: 'runtime/ambiguous', ...at, candidates: ['pack/api', 'old/api'] },
  'runtime/not-recreated': {
    code: 'runtime/not-recreated',
    ...on,
    reference,
    running: image,
    tagged: digest('b'),
    runningRevision: before,
    taggedRevision: merged,
    commit: merged,
  },
  'runtime/tag-moved': {
    code: 'runtime/tag-moved',
    ...on,
    reference,
    tagged: image,
    taggedRevision: before,
    commit: merged,
  },
  'runtime/other-commit': { code: 'runtime/other-commit', ...on, image, revision: before, commit: merged },
  'runtime/no-revision': { code: 'runtime/no-revision', ...on, image, revision: undefined, commit: merged },
  'runtime/short-revision': { code: 'runtime/short-revision', ...on, image, revision: '4f0c7d1', commit: merged },
  'runtime/variant-unknown': { code: 'runtime/variant-unknown', ...on, image: { ...labels, revision: before } },
  'runtime/labels-disagree': {
    code: 'runtime/labels-disagree',
    ...on,
    own: labels,
    image: { ...labels, revision: before },
  },
  'runtime/image-gone': { code: 'runtime/image-gone', ...on, image },
  'runtime/not-running': { code: 'runtime/not-running', ...on, state: 'exited', exitCode: 137, restarts: 3 },
  'runtime/unhealthy': { code: 'runtime/unhealthy', ...on },
  'runtime/health-starting': { code: 'runtime/health-starting', ...on },
  'runtime/restarted-recently': { code: 'runtime/restarted-recently', ...on, restarts: 20, ran: 3, needed: 10 },
  'runtime/crash-loop': { code: 'runtime/crash-loop', ...on, restarts: 20, ran: 3, needed: 10, observed: 2 },
  'runtime/instance-count': { code: 'runtime/instance-count', ...at, expected: 2, running: 1 },
  'runtime/other-image': {
    code: 'runtime/other-image',
    ...on,
    expected: `ghcr.io/acme/api@${digest('b')}`,
    reference,
    repoDigests: [],
  },
  'runtime/digest-unknown': {
    code: 'runtime/digest-unknown',
    ...on,
    expected: `ghcr.io/acme/api@${digest('b')}`,
    image,
  },
  'runtime/file-changed': { code: 'runtime/file-changed', ...on, artifact, paths, total: 20, of: 120 },
  'runtime/file-missing': { code: 'runtime/file-missing', ...on, artifact, paths, total: 2, of: 120 },
  'runtime/link-changed': { code: 'runtime/link-changed', ...on, artifact, paths: ['latest'], total: 1, of: 3 },
  'runtime/file-extra': { code: 'runtime/file-extra', ...on, artifact, paths: ['old/a.js'], total: 1 },
  'runtime/shadowed': { code: 'runtime/shadowed', ...on, artifact, mount, paths },
  'runtime/edited': { code: 'runtime/edited', ...on, artifact, paths },
  'runtime/files-added-later': {
    code: 'runtime/files-added-later',
    ...on,
    artifact,
    paths: ['index.js'],
    total: 1,
    newest: { path: 'index.js', at: '2026-11-22T10:05:00.000Z' },
    startedAt: '2026-11-22T10:00:01Z',
  },
  'runtime/files-not-counted': {
    code: 'runtime/files-not-counted',
    ...on,
    artifact,
    paths: ['a.js', 'b.js'],
    total: 2,
    newest: undefined,
    startedAt: '2026-11-22T10:00:01Z',
  },
  'runtime/files-unknown': {
    code: 'runtime/files-unknown',
    ...on,
    artifact,
    why: { phase: 'read', reason: 'files-unreadable', about: artifact },
  },
  'runtime/executable-lost': { code: 'runtime/executable-lost', ...on, path: '/app/server', now: 'another' },
  'runtime/older-than-files': { code: 'runtime/older-than-files', ...on, artifact, path: 'index.js', ...times },
  'runtime/not-listening': { code: 'runtime/not-listening', ...on, on: 'container', port: 3000 },
  'runtime/port-of-other-container': {
    code: 'runtime/port-of-other-container',
    ...on,
    on: 'host',
    port: 8080,
    holder: 'shop_web_1',
  },
  'runtime/port-of-other-process': {
    code: 'runtime/port-of-other-process',
    ...on,
    on: 'host',
    port: 8080,
    holder: 'nginx',
  },
  'runtime/not-reachable': {
    code: 'runtime/not-reachable',
    ...on,
    on: 'container',
    port: 3000,
    addresses: ['127.0.0.1', '::1'],
    leads: [],
  },
  'runtime/socket-unknown': {
    code: 'runtime/socket-unknown',
    ...on,
    on: 'container',
    port: 3000,
    why: { phase: 'read', reason: 'process-unreadable', about: 'port 3000' },
  },
  'runtime/env-differs': { code: 'runtime/env-differs', ...on, variable: 'WORKFLOWS_ENABLED', from: 'container' },
  'runtime/env-missing': { code: 'runtime/env-missing', ...on, variable: 'WORKFLOWS_ENABLED', from: 'process' },
  'runtime/env-unknown': {
    code: 'runtime/env-unknown',
    ...on,
    variable: 'WORKFLOWS_ENABLED',
    why: { phase: 'read', reason: 'answer-missing', about: 'WORKFLOWS_ENABLED' },
  },
  'runtime/config-behind': { code: 'runtime/config-behind', ...on, changed: '/srv/pack/.env' },
  'runtime/config-newer': {
    code: 'runtime/config-newer',
    ...on,
    changed: '/srv/pack/.env',
    why: { phase: 'run', reason: 'compose-variable', about: 'TAG' },
  },
  'runtime/mount-behind': {
    code: 'runtime/mount-behind',
    ...on,
    source: '/srv/pack/nginx.conf',
    destination: '/etc/nginx/nginx.conf',
    is: 'another',
    writtenAt: times.putAt,
    startedAt: times.startedAt,
  },
  'runtime/config-unknown': {
    code: 'runtime/config-unknown',
    ...on,
    why: { phase: 'run', reason: 'compose-missing', about: 'docker compose' },
  },
  'runtime/weak-proof': {
    code: 'runtime/weak-proof',
    place: line(5),
    service: 'api',
    proof: 'claimed',
    required: 'identified',
  },
  'runtime/statement-other-commit': {
    code: 'runtime/statement-other-commit',
    place: line(4),
    target: 'public',
    at: 'json /commit',
    said: before,
    commit: merged,
  },
  'runtime/statement-short': {
    code: 'runtime/statement-short',
    place: line(4),
    target: 'public',
    at: 'json /commit',
    said: '4f0c7d1',
    commit: merged,
  },
  'route/status': { code: 'route/status', ...asked, status: 404, location: undefined, explained: false },
  'route/refused': { code: 'route/refused', ...asked, why, explained: false },
  'route/unknown': { code: 'route/unknown', ...asked, why: { phase: 'read', reason: 'body-timeout', limit: 20_000 } },
  'route/assertion': {
    code: 'route/assertion',
    ...asked,
    assertion: { on: 'json', at: '/status', test: { is: 'equal', to: 'up' } },
    saw: { kind: 'text', text: 'down' },
    explained: false,
  },
  'route/assertion-unknown': {
    code: 'route/assertion-unknown',
    ...asked,
    assertion: { on: 'body', test: { is: 'matching', pattern: '^ok' } },
    reason: 'encoded',
  },
  'route/other-build': { code: 'route/other-build', ...asked, ...marked, said: before, explained: false },
  'route/mixed-builds': {
    code: 'route/mixed-builds',
    ...asked,
    ...marked,
    builds: [
      { build: merged, count: 37, addresses: ['192.0.2.1'] },
      { build: before, count: 3, addresses: ['192.0.2.2'] },
    ],
    samples: 40,
    explained: false,
  },
  'route/build-unnamed': { code: 'route/build-unnamed', ...asked, ...marked, reason: 'absent', said: undefined },
  'route/other-http': { code: 'route/other-http', ...asked, spoken: '1.1' },
  'route/certificate-ending': {
    code: 'route/certificate-ending',
    place: asked.place,
    origin: 'https://backoffice.example.com',
    certificate: { days: 3, until: '2026-12-05T10:00:00.000Z' },
    wanted: 14,
  },
  'route/redirect-endless': {
    code: 'route/redirect-endless',
    ...asked,
    stopped: 'loop',
    hops: 2,
    location: 'https://backoffice.example.com/x',
  },
  'route/public-files-stale': {
    code: 'route/public-files-stale',
    place: line(8),
    ...publicFiles,
    cache,
    foreign: [],
    behind: 'right',
  },
  'route/public-files-missing': {
    code: 'route/public-files-missing',
    place: line(8),
    ...publicFiles,
    status: 404,
    page: false,
    behind: 'unknown',
  },
  'route/public-files-rewritten': {
    code: 'route/public-files-rewritten',
    place: line(8),
    ...publicFiles,
    by: undefined,
    added: ['/edge.js'],
  },
  'route/public-files-extended': {
    code: 'route/public-files-extended',
    place: line(8),
    ...publicFiles,
    by: 'Cloudflare',
    added: ['/cdn-cgi/scripts/email-decode.min.js'],
  },
  'route/public-files-unknown': {
    code: 'route/public-files-unknown',
    place: line(8),
    service: publicFiles.service,
    at: publicFiles.at,
    total: publicFiles.total,
    of: publicFiles.of,
    why,
  },
  'route/throttled': { code: 'route/throttled', ...asked, status: 429, after: 30 },
  'route/cached': { code: 'route/cached', ...asked, status: 200, cache, ran: 12 },
  'route/edge-answered': { code: 'route/edge-answered', ...asked, status: 403, edge: challenge },
  'route/catch-all': { code: 'route/catch-all', ...asked, status: 200, baseline: 'https://backoffice.example.com/' },
  'route/all-turned-away': {
    code: 'route/all-turned-away',
    ...asked,
    status: 401,
    baseline: 'https://backoffice.example.com/',
  },
  'auth/anonymous-allowed': { code: 'auth/anonymous-allowed', ...answered },
  'runtime/updating': { code: 'runtime/updating', ...updated, state: 'updating' },
  'runtime/update-stuck': { code: 'runtime/update-stuck', ...updated, state: 'paused' },
  'runtime/update-rolled-back': { code: 'runtime/update-rolled-back', ...updated, state: 'rollback_completed' },
  'runtime/also-running': {
    code: 'runtime/also-running',
    place: line(2),
    target: 'prod-1',
    containers: [
      old,
      { name: 'pack-worker-1', project: 'pack', service: 'worker', image: 'sha256:ab', revision: undefined },
    ],
    total: 60,
    more: true,
  },
  'route/other-container': {
    code: 'route/other-container',
    ...asked,
    target: 'prod-1',
    port: 8080,
    holder: old,
    commit: merged,
  },
  'runtime/draining': { code: 'runtime/draining', ...swarmed, place: line(7), tasks: ['shop_api.1'] },
  'runtime/task-elsewhere': { code: 'runtime/task-elsewhere', ...on, reference: 'acme/api:2', node: 'node-2' },
  'runtime/process-stopped': { code: 'runtime/process-stopped', ...ofUnit, ...ended },
  'runtime/process-old-release': {
    code: 'runtime/process-old-release',
    ...ofUnit,
    running: folder,
    current: newer,
    revision: before,
    currentRevision: merged,
  },
  'runtime/process-other-commit': {
    code: 'runtime/process-other-commit',
    ...ofUnit,
    release: folder,
    revision: before,
    commit: merged,
  },
  'runtime/process-no-revision': {
    code: 'runtime/process-no-revision',
    ...ofUnit,
    release: undefined,
    revision: undefined,
  },
  'runtime/process-short-revision': {
    code: 'runtime/process-short-revision',
    ...ofUnit,
    release: folder,
    revision: merged.slice(0, 7),
  },
  'runtime/process-older': {
    code: 'runtime/process-older',
    ...ofUnit,
    path: '/srv/api/current/index.js',
    changedAt: '2026-11-22T10:05:00.000Z',
    startedAt: '2026-11-22T10:00:01.000Z',
  },
  'runtime/process-replaced': { code: 'runtime/process-replaced', ...ofUnit, path: '/srv/api/bin/api' },
  'runtime/process-other-release': {
    code: 'runtime/process-other-release',
    ...ofUnit,
    what: 'executable',
    path: `${folder}/server`,
    current: newer,
    child: 4243,
    supervisor: 'pm2',
  },
  'runtime/process-supervisor': {
    code: 'runtime/process-supervisor',
    ...ofUnit,
    supervisor: 'pm2',
    children: 2,
    because: 'no-worker',
  },
  'runtime/process-place-unknown': {
    code: 'runtime/process-place-unknown',
    ...ofUnit,
    about: 'process',
    path: '/proc/4242',
  },
  'runtime/process-order-unknown': {
    code: 'runtime/process-order-unknown',
    ...ofUnit,
    path: '/srv/api/current',
    changedAt: '2026-11-22T10:00:01.010Z',
    startedAt: '2026-11-22T10:00:01.000Z',
  },
  'runtime/process-unknown': {
    code: 'runtime/process-unknown',
    ...ofUnit,
    why: { phase: 'run', reason: 'systemd-missing' },
  },
  'auth/invalid-allowed': { code: 'auth/invalid-allowed', ...answered, caller: 'invalid', headers: ['authorization'] },
  'auth/authorized-denied': { code: 'auth/authorized-denied', ...answered, ...authorized, status: 401 },
  'auth/status': { code: 'auth/status', ...answered, status: 500 },
  'auth/catch-all': { code: 'auth/catch-all', ...answered, ...authorized, status: 200 },
  'auth/moved': { code: 'auth/moved', ...answered, status: 302, location: '/api/workflows/' },
  'auth/edge-answered': { code: 'auth/edge-answered', ...answered, edge: challenge },
  'auth/unknown': { code: 'auth/unknown', ...called, why },
}

export const everyFinding: readonly Finding[] = Object.values(findings)

const causes: Readonly<Record<Cause['code'], Cause>> = {
  'built-not-recreated': { code: 'built-not-recreated', ...group },
  'left-behind': { code: 'left-behind', ...group, of: 3 },
  orphaned: { code: 'orphaned', ...group, right: true },
  'old-project': { code: 'old-project', ...group, current: ['pack-green'] },
  'running-newer': { code: 'running-newer', ...group, revision: before },
  'rolled-back': { code: 'rolled-back', ...group, revision: before },
  'digest-of-other-commit': {
    code: 'digest-of-other-commit',
    ...group,
    image: `ghcr.io/acme/api@${digest('b')}`,
    revision: before,
  },
  'wrong-scale': { code: 'wrong-scale', ...group, copies: [{ service: 'api', count: 3 }], expected: 3, running: 2 },
  'never-built': {
    code: 'never-built',
    ...group,
    builds: [{ service: 'api', reference, revision: before, registered: false }],
  },
  'label-overridden': { code: 'label-overridden', instances: [composed] },
  'one-off-left': { code: 'one-off-left', instances: [composed] },
  'crash-loop': { code: 'crash-loop', ...group, stops },
  stopped: { code: 'stopped', ...group, stops },
  shadowed: { code: 'shadowed', ...group, mount, paths },
  'edited-in-place': { code: 'edited-in-place', ...group, artifact, paths },
  'stale-cache': { code: 'stale-cache', ...group, artifact, paths },
  'executable-lost': { code: 'executable-lost', ...group, path: '/app/server', now: 'gone' },
  'older-than-files': { code: 'older-than-files', ...group, artifact, path: 'index.js', ...times },
  'mount-behind': {
    code: 'mount-behind',
    ...group,
    source: '/srv/pack/nginx.conf',
    destination: '/etc/nginx/nginx.conf',
    is: 'another',
  },
  'port-taken': {
    code: 'port-taken',
    ...group,
    on: 'host',
    port: 8080,
    holder: { by: 'container', name: 'shop_web_1' },
  },
  'config-behind': { code: 'config-behind', ...group, changed: '/srv/pack/.env', variables: ['WORKFLOWS_ENABLED'] },
  'env-differs': { code: 'env-differs', ...group, variables: ['WORKFLOWS_ENABLED'], from: 'container' },
  'label-behind': { code: 'label-behind', ...group, revision: before },
  'stale-between': { code: 'stale-between', ...publicFiles, cache, foreign: ['assets/app-OLD.js'], behind: 'right' },
  'stale-public': { code: 'stale-public', ...publicFiles, cache: undefined, foreign: [], behind: 'unknown' },
  'rewritten-between': { code: 'rewritten-between', ...publicFiles, by: 'PageSpeed', added: [] },
  'not-public': { code: 'not-public', ...publicFiles, status: 200, page: true, behind: 'right' },
  'other-copy': { code: 'other-copy', ...routed, status: undefined, said: before, cache: undefined },
  'mixed-copies': {
    code: 'mixed-copies',
    ...routed,
    status: undefined,
    samples: 40,
    copies: [{ build: before, count: 3, addresses: ['10.0.0.7'] }],
  },
  'edge-stale': { code: 'edge-stale', ...routed, status: 404, cache, ran: 12 },
  'edge-old': { code: 'edge-old', ...routed, status: 200, cache, ran: 12 },
  'edge-alone': { code: 'edge-alone', ...routed, status: 404, via: '10.0.0.5:8080' },
  'edge-hides': { code: 'edge-hides', ...routed, status: 404, via: '10.0.0.5:8080' },
  'origin-silent': { code: 'origin-silent', ...routed, status: undefined, reason: 'connection-refused', why },
  throttled: { code: 'throttled', ...routed, status: 429, after: 30 },
  'upstream-down': { code: 'upstream-down', ...routed, status: 502, after: undefined },
  'code-fails': { code: 'code-fails', ...routed, status: 500 },
  'login-wall': { code: 'login-wall', ...routed, status: 302, location: '/login' },
  moved: { code: 'moved', ...routed, status: 301, to: 'tls', location: 'https://backoffice.example.com/x' },
  'nothing-routed': { code: 'nothing-routed', ...routed, status: 404 },
  'not-routed': { code: 'not-routed', ...routed, status: 404, extras: 1, by: { server: 'nginx', others: 'uvicorn' } },
  'method-missing': { code: 'method-missing', ...routed, status: 405, allow: ['GET', 'HEAD'] },
  'turned-away': { code: 'turned-away', ...routed, status: 401, credential: false, challenge: 'Bearer' },
  'edge-answered': { code: 'edge-answered', ...routed, status: 403, edge: challenge },
  'catch-all': { code: 'catch-all', ...routed, status: 200, baseline: 'https://backoffice.example.com/' },
  'all-turned-away': { code: 'all-turned-away', ...routed, status: 401, baseline: 'https://backoffice.example.com/' },
  'never-created': { code: 'never-created', service: 'api', target: 'prod-1', selector, others: ['web'], compose },
  'target-unknown': {
    code: 'target-unknown',
    reason: 'connection-refused',
    targets: [{ target: 'prod-1', address: 'ssh://deploy@prod-1.example.com', why }],
    of: 2,
  },
  'statement-stale': {
    code: 'statement-stale',
    target: 'public',
    address: 'https://backoffice.example.com/version',
    at: 'json /commit',
    said: before,
    hosts: 'right',
  },
  'update-rolled-back': {
    code: 'update-rolled-back',
    ...swarmed,
    reference: 'acme/api:1',
    wanted: 'acme/api:2',
    revision: before,
    message: 'task: non-zero exit (3)',
  },
  'update-stuck': {
    code: 'update-stuck',
    ...swarmed,
    state: 'paused',
    reference: 'acme/api:2',
    message: 'task: non-zero exit (3)',
  },
  'task-rejected': {
    code: 'task-rejected',
    ...swarmed,
    reference: 'acme/api:2',
    tasks: [{ task: 'shop_api.1', node: 'node-2', state: 'rejected' }],
    errors: ['No such image: acme/api:2'],
    missing: true,
  },
  'not-restarted': {
    code: 'not-restarted',
    ...whose,
    by: 'release',
    running: folder,
    current: newer,
    revision: before,
  },
  'not-released': { code: 'not-released', ...whose, release: folder, revision: before },
  'process-stopped': { code: 'process-stopped', ...whose, ...ended },
  'not-in-commit': {
    code: 'not-in-commit',
    features: ['workflow'],
    globs: ['apps/api/src/workflow/**'],
    commit: merged,
  },
  'not-in-build': { code: 'not-in-build', features: ['workflow'], paths: ['workflow/index.js'], ...listed },
  'open-to-anonymous': { code: 'open-to-anonymous', ...door, status: 200, expected: '401', others: ['invalid'] },
  'credential-unchecked': { code: 'credential-unchecked', ...door, status: 200, expected: '401', callers: ['invalid'] },
  'locked-out': {
    code: 'locked-out',
    ...door,
    status: 401,
    location: undefined,
    callers: ['authorized'],
    headers: ['authorization'],
    as: 'invalid',
  },
  'as-found': { code: 'as-found', finding: findings['route/status'] },
  'not-stable': { code: 'not-stable', stable: 1, wanted: 2, changes: [], repeated: [] },
  'nothing-claimed': { code: 'nothing-claimed' },
}

export const everyCause: readonly Cause[] = Object.values(causes)

/** Outcomes whose verdict has one cause each. */
export const causeKinds: readonly Outcome[] = everyCause.map((cause) => ({
  ...theStory,
  verdict: { ...theStory.verdict, causes: [cause] },
}))

export const everyReason: readonly EvidenceError[] = Object.keys(evidenceErrors).filter(
  (reason): reason is EvidenceError => reason in evidenceErrors,
)
