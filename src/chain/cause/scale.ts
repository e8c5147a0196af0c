import { commandOf, gather } from '../group.ts'
import { nameOf } from '../instance.ts'
import { groupIn } from './group.ts'
import { type Explained, findingsOf, type Scene } from './scene.ts'

/** Why another number of copies runs than was declared: one compose service can be scaled, anything else is told apart. */
export const scaleCauses = (scene: Scene): readonly Explained[] =>
  findingsOf(scene, 'runtime/instance-count').flatMap((finding): readonly Explained[] => {
    const { service, target, expected, running } = finding
    const claim = scene.service(service)
    const { instances } = scene.crew(service, target)
    const names = claim === undefined ? [] : instances.map((instance) => nameOf(instance, claim, target))
    const [first, ...others] = names
    if (first === undefined) return []
    const isOne = gather(names, (name) => JSON.stringify([commandOf(name), name.compose?.service])).length === 1
    const group = groupIn(scene, [first, ...others])
    const own =
      isOne && first.compose !== undefined ? { copies: [{ service: first.compose.service, count: expected }] } : {}
    const compose = isOne ? first.compose : undefined
    return [{ cause: { code: 'wrong-scale', ...group, ...own, compose, expected, running }, findings: [finding] }]
  })
