import { seen } from '../../src/model/evidence.ts'
import type { Bystander } from '../../src/model/evidence-engine.ts'
import type { HostView } from '../../src/model/host.ts'
import type { Instance } from '../../src/model/instance.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Observations } from '../../src/model/verdict.ts'
import { answer, observations, plan, service, view } from './observations.ts'

/** An undeclared container of the image repository `api`, in a separate project. */
export const bystander = (facts: Partial<Bystander> = {}): Bystander => ({
  id: 'f'.repeat(64),
  name: 'pack-old_api_1',
  image: 'api:1',
  project: 'pack-old',
  service: 'api',
  workingDir: '/srv/pack-old',
  revision: undefined,
  source: undefined,
  ports: [],
  ...facts,
})

/** A host with these instances of `api` and other containers. Every route of the plan responds as declared. */
export const extraRecords = (
  instances: readonly Instance[],
  containers: readonly Bystander[],
  facts: Partial<Plan> = {},
  more: Partial<HostView> = {},
): readonly [Plan, Observations] => {
  const { routes = [] } = facts
  const bystanders = { total: containers.length, containers }
  return [
    plan({ services: [service('api')], ...facts }),
    observations({
      targets: [{ target: 'prod', evidence: seen({ ...view(...instances), bystanders, ...more }) }],
      answers: routes.map((claim, at) => answer(at, claim.expect.codes[0] ?? 200)),
    }),
  ]
}
