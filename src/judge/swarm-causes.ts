import type { Cause } from '../model/cause.ts'
import type { Finding } from '../model/finding.ts'
import type { SwarmTask } from '../model/swarm.ts'
import { type DiagnosisContext, type Explained, findingsOf, gather } from './context.ts'

/** Explains swarm services that do not run the requested image: tasks can't start, or an update failed. */
export function swarmCauses(context: DiagnosisContext): readonly Explained[] {
  return [...rejections(context), ...rollbacks(context), ...stuckUpdates(context), ...starts(context)]
}

type NotRunning = Extract<Finding, { readonly code: 'runtime/not-running' }>

/** Error messages of a node without the image (moby, daemon/images and registry errors; containerd, remotes/docker). */
const imageMissing =
  /no such image|pull access denied|manifest (?:for .* )?(?:unknown|not found)|repository .* not found|failed to resolve reference .*: not found/i

/** A task that a node rejected, or that ended with an error. */
interface Rejected {
  readonly finding: NotRunning
  readonly swarm: string
  readonly task: SwarmTask
  readonly error: string
}

function rejectedIn(finding: NotRunning): readonly Rejected[] {
  const { instance, task } = finding
  return instance.manager?.by === 'swarm' && task?.error !== undefined
    ? [{ finding, swarm: instance.manager.service, task, error: task.error }]
    : []
}

function rejections(context: DiagnosisContext): readonly Explained[] {
  const rejected = findingsOf(context, 'runtime/not-running').flatMap(rejectedIn)
  return gather(rejected, ({ finding: { instance } }) => JSON.stringify([instance.target, instance.service])).map(
    (group) => {
      const errors = [...new Set(group.map(({ error }) => error))]
      const [{ finding, swarm }] = group
      const { service, target, container } = finding.instance
      const reference = context.instancesOf(service, target).byName.get(container)?.reference ?? ''
      const tasks = group.map(({ finding, task: { node, state } }) => ({
        task: finding.instance.container,
        node,
        state,
      }))
      const missing = errors.every((error) => imageMissing.test(error))
      const cause: Cause = { code: 'task-rejected', service, target, swarm, reference, tasks, errors, missing }
      return { cause, findings: group.map(({ finding }) => finding) }
    },
  )
}

/** Tasks that have not started yet. No engine command would start them. */
const starts = (context: DiagnosisContext): readonly Explained[] =>
  findingsOf(context, 'runtime/not-running')
    .filter(({ instance, task }) => instance.manager?.by === 'swarm' && task?.error === undefined)
    .map((finding) => ({ cause: { code: 'as-found', finding }, findings: [finding] }))

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
