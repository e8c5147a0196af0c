import type { Finding } from '../finding.ts'
import { gather } from '../group.ts'
import type { Cause } from '../verdict.ts'
import { type Explained, findingsOf, type Scene } from './scene.ts'

/** Why a swarm service does not run what it was told to: its tasks cannot start, or its update did not go through. */
export function swarmCauses(scene: Scene): readonly Explained[] {
  return [...rejections(scene), ...rollbacks(scene), ...stuckUpdates(scene), ...starts(scene)]
}

type NotRunning = Extract<Finding, { readonly code: 'runtime/not-running' }>

/** A node's own words for an image that it cannot have (moby, daemon/images and registry errors). */
const imageMissing =
  /no such image|pull access denied|manifest (?:for .* )?(?:unknown|not found)|repository .* not found/i

/** Tasks of a service that a node refused, or that ended with an error. */
function rejections(scene: Scene): readonly Explained[] {
  const refused = findingsOf(scene, 'runtime/not-running').filter(
    ({ instance, task }) => instance.keeper?.by === 'swarm' && task?.error !== undefined,
  )
  return gather(refused, ({ instance }) => JSON.stringify([instance.target, instance.service])).map((group) => {
    const errors = [...new Set(group.flatMap(({ task }) => task?.error ?? []))]
    const [{ instance }] = group
    const reference = scene.crew(instance.service, instance.target).byName.get(instance.container)?.reference ?? ''
    const cause: Cause = {
      code: 'task-rejected',
      ...of(instance),
      reference,
      tasks: group.map(taskOf),
      errors,
      missing: errors.every((error) => imageMissing.test(error)),
    }
    return { cause, findings: group }
  })
}

/** Tasks that only have not started yet: no command of the engine would make them. */
const starts = (scene: Scene): readonly Explained[] =>
  findingsOf(scene, 'runtime/not-running')
    .filter(({ instance, task }) => instance.keeper?.by === 'swarm' && task?.error === undefined)
    .map((finding) => ({ cause: { code: 'as-found', finding }, findings: [finding] }))

const taskOf = ({ instance, task, state }: NotRunning) => ({
  task: instance.container,
  node: task?.node ?? '',
  state: task?.state ?? state,
})

const of = ({ service, target, keeper }: NotRunning['instance']) => ({
  service,
  target,
  swarm: keeper?.by === 'swarm' ? keeper.service : service,
})

function rollbacks(scene: Scene): readonly Explained[] {
  return findingsOf(scene, 'runtime/update-rolled-back').map((finding) => {
    const { service, target, swarm, reference, previous: wanted, message } = finding
    const old = wrongBuilds(scene, finding)
    const revision = old.flatMap((one) => (one.code === 'runtime/other-commit' ? one.revision : []))[0]
    return {
      cause: { code: 'update-rolled-back', service, target, swarm, reference, wanted, revision, message },
      findings: [finding, ...old],
    }
  })
}

function stuckUpdates(scene: Scene): readonly Explained[] {
  return findingsOf(scene, 'runtime/update-stuck').map((finding) => {
    const { service, target, swarm, reference, state, message } = finding
    return {
      cause: { code: 'update-stuck', service, target, swarm, reference, state, message },
      findings: [finding, ...wrongBuilds(scene, finding)],
    }
  })
}

/** The tasks that run another build: the update that did not go through is why. */
const wrongBuilds = (scene: Scene, { service, target }: { readonly service: string; readonly target: string }) =>
  findingsOf(scene, 'runtime/other-commit', 'runtime/not-recreated', 'runtime/other-image').filter(
    ({ instance }) => instance.service === service && instance.target === target,
  )
