import type { Bystander } from '../../src/chain/evidence/engine.ts'
import { type HostView, type Instance, seen } from '../../src/chain/evidence.ts'
import type { Plan } from '../../src/chain/plan.ts'
import type { World } from '../../src/chain/world.ts'
import { answer, plan, service, view, world } from './world.ts'

/** A container beside the declared ones: of the image repository `api`, in a project of its own. */
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

/** A host that runs these instances of `api`, and others beside them. Every route of the plan answers as declared. */
export const besides = (
  instances: readonly Instance[],
  containers: readonly Bystander[],
  facts: Partial<Plan> = {},
  more: Partial<HostView> = {},
): readonly [Plan, World] => {
  const { routes = [] } = facts
  const bystanders = { total: containers.length, containers }
  return [
    plan({ services: [service('api')], ...facts }),
    world({
      targets: [{ target: 'prod', sight: seen({ ...view(...instances), bystanders, ...more }) }],
      answers: routes.map((claim, at) => answer(at, claim.expect.codes[0] ?? 200)),
    }),
  ]
}
