import type { Evidence } from '../../src/model/evidence.ts'
import { seen } from '../../src/model/evidence.ts'
import type { HostProcessObservation, TargetObservation } from '../../src/model/host.ts'
import type { HostProcess, Link, ObservedProcess, Way } from '../../src/model/host-process.ts'
import type { Image, Instance } from '../../src/model/instance.ts'
import type { Plan, ServiceClaim } from '../../src/model/plan.ts'
import type { SwarmService } from '../../src/model/swarm.ts'
import type { Observations } from '../../src/model/verdict.ts'
import { container, merged, observations, plan, service, view } from './observations.ts'

/** Services that the Docker Engine does not keep by itself: tasks of a swarm, and processes of the host. */

export const swarmClaim = { container: { by: 'swarm', service: 'shop_api' } } as const
export const unitClaim = {
  container: { by: 'systemd', unit: 'api.service' },
  release: { path: '/srv/api/current', revision: 'REVISION' },
} as const

/** A task of `shop_api`, in the slot of that number, with its container on the requested host. */
export const task = (slot: number, runs: Image | undefined, facts: Partial<Instance> = {}): Instance =>
  container('api', runs, {
    name: `shop_api.${slot}`,
    compose: undefined,
    manager: { by: 'swarm', service: 'shop_api' },
    task: { node: 'node-1', here: true, state: 'running', error: undefined },
    ...facts,
  })

/** A task on another node, of which only the record of the manager is known. */
export const elsewhere = (reference: string, facts: Partial<Instance> = {}): Instance =>
  task(9, undefined, {
    imageId: '',
    reference,
    resolved: undefined,
    task: { node: 'node-2', here: false, state: 'running', error: undefined },
    ...facts,
  })

export const swarm = (facts: Partial<SwarmService> = {}): SwarmService => ({
  name: 'shop_api',
  reference: 'acme/api:2',
  previous: 'acme/api:1',
  update: 'completed',
  message: undefined,
  draining: [],
  ...facts,
})

/** The swarm service `shop_api` as the plan's `api`, with these tasks. */
export const swarming = (
  instances: readonly Instance[],
  known: SwarmService | undefined = swarm(),
  claim: Partial<ServiceClaim> = {},
): readonly [Plan, Observations] => {
  const evidence: TargetObservation['evidence'] = seen({
    ...view(...instances),
    swarm: known === undefined ? [] : [known],
  })
  return [
    plan({ services: [service('api', { ...swarmClaim, ...claim })] }),
    observations({ targets: [{ target: 'prod', evidence }] }),
  ]
}

export const startedAt = '2026-11-22T10:00:00.000Z'
export const release = (name: string, revision: string | undefined) => ({ path: `/srv/api/releases/${name}`, revision })

export const main = (facts: Partial<ObservedProcess> = {}): ObservedProcess => ({
  pid: 4242,
  startedAt,
  launchedAt: startedAt,
  directory: { path: '/srv/api/releases/2', removed: false },
  executable: { path: '/usr/bin/node', replaced: false, sha256: undefined },
  release: release('2', merged),
  ...facts,
})

/** A main process that works in no release: an interpreter that was started in `/`. */
export const outside = (facts: Partial<ObservedProcess> = {}): ObservedProcess =>
  main({ release: undefined, directory: { path: '/', removed: false }, ...facts })

/** A link of the host that leads to a release, turned before the unit was started. */
export const link = (to = '/srv/api/releases/2', facts: Partial<Link> = {}): Link => ({
  path: '/srv/api/current',
  to,
  changedAt: '2026-11-22T09:59:00.000Z',
  ...facts,
})

/** The declared path of the release, through its link. */
export const way = (facts: Partial<Way> = {}): Way => ({
  path: '/srv/api/current',
  real: '/srv/api/releases/2',
  links: [link()],
  ...facts,
})

/** The declared path of the files, without a link. */
export const plainWay = (path = '/app/dist'): Way => way({ path, real: path, links: [] })

/** A unit that runs the release of the merged commit, which its release link names. */
export const hostProcess = (facts: Partial<HostProcess> = {}): HostProcess => ({
  state: 'running',
  result: 'success',
  exitCode: 0,
  restarts: 0,
  main: main(),
  release: { ...release('2', merged), linkedAt: '2026-11-22T09:59:00.000Z' },
  newest: { path: '/srv/api/releases/2/REVISION', changedAt: '2026-11-22T09:58:00.000Z' },
  ways: [way(), plainWay()],
  children: [],
  ...facts,
})

/** The unit `api.service` as the plan's `api`; `times` is how often the host reports it. */
export const kept = (
  evidence: Evidence<HostProcess>,
  claim: Partial<ServiceClaim> = {},
  facts: Partial<HostProcessObservation> = {},
  times = 1,
): readonly [Plan, Observations] => {
  const manager = unitClaim.container
  const observation: HostProcessObservation = { service: 'api', manager, evidence, ...facts }
  const hostProcesses = Array.from({ length: times }, () => observation)
  const host: TargetObservation['evidence'] = seen({ ...view(), engine: 'none', others: [], hostProcesses })
  return [
    plan({ services: [service('api', { ...unitClaim, ...claim })] }),
    observations({ targets: [{ target: 'prod', evidence: host }] }),
  ]
}

/** The same without a revision of the release. */
export function nameless(): HostProcess {
  const { release: _, ...rest } = hostProcess({ main: outside() })
  return rest
}
