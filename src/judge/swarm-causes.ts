import type { Cause } from '../model/cause.ts'
import type { Finding } from '../model/finding.ts'
import { type DiagnosisContext, type Explained, findingsOf, gather } from './context.ts'

/** Explains swarm services that do not run the requested image: tasks can't start, or an update failed. */
export function swarmCauses(context: DiagnosisContext): readonly Explained[] {
  return [...rejections(context), ...rollbacks(context), ...stuckUpdates(context), ...starts(context)]
}

type NotRunning = Extract<Finding, { readonly code: 'runtime/not-running' }>

/** Error messages of a node without the image (moby, daemon/images and registry errors; containerd, remotes/docker). */
const imageMissing =
  /no such image|pull access denied|manifest (?:for .* )?(?:unknown|not found)|repository .* not found|failed to resolve reference .*: not found/i

/** Explains tasks that a node rejected, or that ended with an error. */
function rejections(context: DiagnosisContext): readonly Explained[] {
  const refused = findingsOf(context, 'runtime/not-running').filter(
    ({ instance, task }) => instance.manager?.by === 'swarm' && task?.error !== undefined,
  )
  return gather(refused, ({ instance }) => JSON.stringify([instance.target, instance.service])).map((group) => {
    const errors = [...new Set(group.flatMap(({ task }) => task?.error ?? []))]
    const [{ instance }] = group
    const reference =
      context.instancesOf(instance.service, instance.target).byName.get(instance.container)?.reference ?? ''
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

/** Tasks that have not started yet. No engine command would start them. */
const starts = (context: DiagnosisContext): readonly Explained[] =>
  findingsOf(context, 'runtime/not-running')
    .filter(({ instance, task }) => instance.manager?.by === 'swarm' && task?.error === undefined)
    .map((finding) => ({ cause: { code: 'as-found', finding }, findings: [finding] }))

const taskOf = ({ instance, task, state }: NotRunning) => ({
  task: instance.container,
  node: task?.node ?? '',
  state: task?.state ?? state,
})

const of = ({ service, target, manager }: NotRunning['instance']) => ({
  service,
  target,
  swarm: manager?.by === 'swarm' ? manager.service : service,
})

function rollbacks(context: DiagnosisContext): readonly Explained[] {
  return findingsOf(context, 'runtime/update-rolled-back').map((finding) => {
    const { service, target, swarm, reference, previous: wanted, message } = finding
    const old = wrongBuilds(context, finding)
    const revision = old.flatMap((one) => (one.code === 'runtime/other-commit' ? one.revision : []))[0]
    return {
      cause: { code: 'update-rolled-back', service, target, swarm, reference, wanted, revision, message },
      findings: [finding, ...old],
    }
  })
}

function stuckUpdates(context: DiagnosisContext): readonly Explained[] {
  return findingsOf(context, 'runtime/update-stuck').map((finding) => {
    const { service, target, swarm, reference, state, message } = finding
    return {
      cause: { code: 'update-stuck', service, target, swarm, reference, state, message },
      findings: [finding, ...wrongBuilds(context, finding)],
    }
  })
}

/** The tasks that run another build because the update failed. */
const wrongBuilds = (
  context: DiagnosisContext,
  { service, target }: { readonly service: string; readonly target: string },
) =>
  findingsOf(context, 'runtime/other-commit', 'runtime/not-recreated', 'runtime/other-image').filter(
    ({ instance }) => instance.service === service && instance.target === target,
  )
