import type { Place } from '../parsed.ts'
import type { EdgeObservation } from './answer.ts'
import type { MissingEvidence } from './evidence.ts'
import { type CommitSha, commitSha, type Plan, type RouteClaim } from './plan.ts'

/** What the examples of findings and causes share: one deployment of a project to `prod-1`. */

const shaOf = (text: string): CommitSha => {
  const sha = commitSha(text)
  if (sha === undefined) throw new Error(`${text} is not a commit id`)
  return sha
}

/** The commit that must be running, and an older one. */
export const commit = shaOf('4f0c7d1e9a2b3c4d5e6f708192a3b4c5d6e7f809')
export const older = shaOf('9b1d2c3e4f5a60718293a4b5c6d7e8f901234567')

/** A line of the config file. */
export const line = (at: number): Place => ({ kind: 'file', path: '.github/runtime-drift.yml', line: at, column: 3 })

/** A digest that is easy to recognise. */
export const digest = (seed: string): string => `sha256:${seed.repeat(64).slice(0, 64)}`

// Containers.
export const compose = {
  project: 'pack',
  service: 'api',
  number: '1',
  oneoff: false,
  workingDir: '/srv/pack',
  configFiles: ['/srv/pack/compose.yml'],
}
export const composed = { target: 'prod-1', service: 'api', container: 'pack-api-1', compose } as const
export const oldContainer = {
  name: 'pack-old-api-1',
  project: 'pack-old',
  service: 'api',
  image: 'acme/api:1',
  revision: older,
} as const
export const ofService = { place: line(5), service: 'api', target: 'prod-1' } as const
export const ofInstance = { place: line(5), instance: composed } as const
export const ofGroup = { target: 'prod-1', compose, services: ['api'], instances: [composed] }
export const stops = [{ instance: composed, state: 'exited', exitCode: 137, restarts: 3 }] as const
export const selector = { by: 'service', name: 'api' } as const
export const reference = 'ghcr.io/acme/api:main'
export const image = digest('a')
export const labels = { revision: commit, source: undefined, version: undefined }

// Files.
export const artifact = '/app/dist'
export const paths = ['index.js', 'workflow/index.js']
export const mount = { type: 'bind', name: undefined, source: '/srv/app', destination: '/app/dist', writable: true }
export const times = { putAt: '2026-11-22T10:05:00.000Z', startedAt: '2026-11-22T10:00:01Z' }
export const ofManifest = {
  service: 'api',
  manifest: 'dist/build-manifest.json',
  near: ['workflow/index.mjs'],
  commit,
} as const

// Host processes.
const unit = {
  target: 'prod-1',
  service: 'api',
  container: 'api.service',
  compose: undefined,
  manager: { by: 'systemd', unit: 'api.service' },
} as const
export const ofUnit = { place: line(6), instance: unit } as const
export const ofProcess = { service: 'api', target: 'prod-1', manager: { by: 'systemd', unit: 'api.service' } } as const
export const ended = { state: 'failed', result: 'exit-code', exitCode: 203, restarts: 5 } as const
export const release = '/srv/api/releases/1'
export const newerRelease = '/srv/api/releases/2'

// Swarm.
export const ofSwarm = { service: 'api', target: 'prod-1', swarm: 'shop_api' } as const
export const ofUpdate = {
  ...ofSwarm,
  place: line(7),
  reference: 'acme/api:2',
  previous: 'acme/api:1',
  message: 'task: non-zero exit (3)',
}

// Routes, sites and callers.
const route: RouteClaim = {
  id: '/x',
  method: 'GET',
  url: 'https://backoffice.example.com/x',
  expect: { codes: [200], classes: [], text: '200' },
  place: line(12),
}
export const why: MissingEvidence = { phase: 'connect', reason: 'connection-refused' }
export const ofRoute = { place: route.place, route } as const
export const ofRoutes = {
  origin: 'https://backoffice.example.com',
  via: undefined,
  requests: ['GET /x'],
  of: 2,
} as const
export const ofMark = { mark: { by: 'header', name: 'x-revision' }, commit } as const
export const cache = { hit: true, by: 'x-cache', received: 'HIT', age: 300 } as const
export const challenge: EdgeObservation = { by: 'Cloudflare', did: 'challenged', mark: 'cf-mitigated' }
export const ofSite = {
  service: 'web',
  at: 'https://backoffice.example.com/',
  paths: ['index.html'],
  total: 1,
  of: 12,
} as const
export const ofCaller = {
  place: line(20),
  method: 'GET',
  url: 'https://backoffice.example.com/api/workflows',
  caller: 'anonymous',
  headers: [],
  expected: '401',
} as const
export const ofAnswer = { ...ofCaller, status: 200, location: undefined } as const
export const ofAuthorized = { caller: 'authorized', headers: ['authorization'], expected: '200' } as const
export const ofGuard = { method: ofCaller.method, url: ofCaller.url } as const

const claim = { on: ['prod-1'], instances: undefined, image: undefined, files: undefined, require: 'claimed' } as const

/** The plan of the examples. */
export const examplePlan: Plan = {
  commit,
  commitFrom: { kind: 'event', event: 'push', field: 'after' },
  targets: [
    {
      name: 'prod-1',
      kind: 'ssh',
      address: 'ssh://deploy@prod-1.example.com',
      hasInstances: true,
      place: line(2),
    },
  ],
  services: [{ ...claim, name: 'api', container: { by: 'service', name: 'api' }, place: line(5) }],
  routes: [route],
  pace: { wait: 60_000, interval: 2000, stable: 2, timeout: 20_000, concurrency: 50 },
  unsafe: [],
}
