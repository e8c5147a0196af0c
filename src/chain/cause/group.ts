import type { Instance } from '../evidence.ts'
import type { InstanceName } from '../finding.ts'
import { gather, groupOf } from '../group.ts'
import type { Copies, ServiceGroup } from '../verdict.ts'
import type { Scene } from './scene.ts'

/** The instances of one command as a group, with how many containers its services have. */
export function groupIn(scene: Scene, instances: readonly [InstanceName, ...InstanceName[]]): ServiceGroup {
  const copies = copiesOf(scene, instances)
  return copies.length === 0 ? groupOf(instances) : { ...groupOf(instances), copies }
}

/** Of findings that are about instances. */
export const groupedIn = (scene: Scene, [first, ...others]: readonly [Placed, ...Placed[]]): ServiceGroup =>
  groupIn(scene, [first.instance, ...others.map(({ instance }) => instance)])

interface Placed {
  readonly instance: InstanceName
}

/**
 * What has more than one container loses them by a bare `up`, which goes by the compose file: the declared number, else
 * the one that is there.
 */
const copiesOf = (scene: Scene, instances: readonly InstanceName[]): readonly Copies[] =>
  gather(instances, ({ service, compose }) => JSON.stringify([service, compose?.service])).flatMap(([first]) => {
    const { service, target, compose } = first
    if (compose === undefined) return []
    const all = scene.crew(service, target).instances
    const own = all.filter((instance) => isOf(instance, compose))
    const declared = own.length === all.length ? scene.service(service)?.instances : undefined
    const count = declared ?? own.length
    return count > 1 ? [{ service: compose.service, count }] : []
  })

const isOf = ({ compose }: Instance, { project, service }: NonNullable<InstanceName['compose']>): boolean =>
  compose?.project === project && compose.service === service
