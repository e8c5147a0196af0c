import type { Stop } from '../../model/cause-instance.ts'
import type { SwarmCause } from '../../model/cause-swarm.ts'
import type { InstanceName } from '../../model/finding-instance.ts'
import type { SwarmFinding } from '../../model/finding-swarm.ts'
import type { Plan } from '../../model/plan.ts'
import type { SwarmTask } from '../../model/swarm.ts'
import { shellLine } from '../escape.ts'
import { type Fix, type Phrase, plain, type Sentence, type Statement, say } from '../phrase.ts'
import { commands, edit } from './commands.ts'
import { count, few, lasting, machineOf, nameInstance, short, verb } from './names.ts'

const received = (message: string | undefined): Phrase =>
  message === undefined || message === '' ? say`` : say` (${message})`

/** `shop_api of api on prod`; a service with the same name in the plan is named once. */
const nameSwarm = ({ service, swarm, target }: Pick<SwarmCause, 'service' | 'swarm' | 'target'>): Phrase =>
  service === swarm ? say`${service} on ${target}` : say`the swarm service ${swarm} of ${service} on ${target}`

/** The state of a swarm service as a whole. */
export function explainSwarm(finding: SwarmFinding, plan: Plan): Sentence {
  const name = nameSwarm(finding)
  switch (finding.code) {
    case 'runtime/updating': {
      const what = plain(finding.state === 'updating' ? 'update' : 'rollback')
      return {
        what: say`The ${what} of ${name} has not finished${received(finding.message)}`,
        fix: edit(
          say`raise ${'wait'} of this step (now ${plain(lasting(plan.pace.wait))}). Each batch of tasks takes the delay and the monitor time of the service`,
        ),
      }
    }
    case 'runtime/update-stuck':
      return { what: explainStuck(finding), fix: resume(finding, plan) }
    case 'runtime/update-rolled-back':
      return {
        what: explainRolledBack({ ...finding, wanted: finding.previous, revision: undefined }),
        fix: retry(finding, plan),
      }
    case 'runtime/draining':
      return {
        what: say`${count(finding.tasks.length, 'old task')} of ${name} ${verb(finding.tasks, 'is', 'are')} still running and must stop: ${few(finding.tasks)}`,
        fix: edit(
          say`raise ${'wait'} of this step (now ${plain(lasting(plan.pace.wait))}), or check that the node is reachable (${'docker node ls'})`,
        ),
      }
  }
}

/** A task that runs on a node that is not a target. */
export function explainElsewhere(instance: InstanceName, reference: string, node: string, plan: Plan): Sentence {
  const fix = edit(
    say`add ${node} as a target (with ${'container: { label: com.docker.swarm.service.name=…' + ' }'}), or set the digest that must run: ${'image: REPOSITORY@sha256:…'}`,
  )
  return {
    what: say`${nameInstance(instance)} runs ${short(reference)} on the node ${node}, so ${instance.target} can't show whether it is commit ${short(plan.commit)}`,
    fix,
  }
}

/** Why a swarm service does not run its image. */
export function explainSwarmCause(cause: SwarmCause): Statement {
  switch (cause.code) {
    case 'update-rolled-back':
      return { what: explainRolledBack(cause) }
    case 'update-stuck':
      return { what: explainStuck(cause) }
    case 'task-rejected': {
      const nodes = [...new Set(cause.tasks.map(({ node }) => node).filter((node) => node !== ''))]
      const where = nodes.length === 0 ? say`` : say` on ${few(nodes, 3)}`
      const tasks = few(
        cause.tasks.map(({ task }) => task),
        3,
      )
      return {
        what: say`${count(cause.tasks.length, 'task')} of ${nameSwarm(cause)} can't run ${short(cause.reference)}${where}: ${tasks}`,
        why: say`Swarm reports ${few(cause.errors, 2)}`,
      }
    }
  }
}

function explainRolledBack(facts: Omit<Extract<SwarmCause, { code: 'update-rolled-back' }>, 'code'>): Phrase {
  const { reference, wanted, revision, message } = facts
  const old = revision === undefined ? say`` : say` of commit ${short(revision)}`
  const to = wanted === undefined || wanted === reference ? say`` : say` to ${short(wanted)}`
  return say`The update of ${nameSwarm(facts)}${to} was rolled back, so it runs ${short(reference)}${old} again${received(message)}`
}

function explainStuck(facts: Omit<Extract<SwarmCause, { code: 'update-stuck' }>, 'code'>): Phrase {
  const what = plain(facts.state === 'rollback_paused' ? 'rollback' : 'update')
  return say`The ${what} of ${nameSwarm(facts)} to ${short(facts.reference)} is paused and not complete${received(facts.message)}`
}

type Facts = Pick<SwarmCause, 'service' | 'target' | 'swarm'>

/** The command that lists the tasks of a service with their errors. */
const tasksLine = ({ swarm }: Facts): string | undefined => shellLine(['docker', 'service', 'ps', '--no-trunc'], swarm)

function retry(finding: Facts & { readonly previous: string | undefined }, plan: Plan): Fix {
  const { swarm, target, previous } = finding
  const again = previous === undefined ? [] : [shellLine(['docker', 'service', 'update', '--image'], previous, swarm)]
  const words = say`find out on ${target} why the tasks of ${swarm} failed (${'docker service ps --no-trunc'}), fix that, then update the service again`
  return commands(
    machineOf(plan, target),
    [tasksLine(finding), ...again],
    words,
    say`Fix the errors of its tasks before you update it again.`,
  )
}

function resume(facts: Facts & { readonly reference: string }, plan: Plan): Fix {
  const { swarm, target, reference } = facts
  const words = say`find out on ${target} why the tasks of ${swarm} failed (${'docker service ps --no-trunc'}), fix that, then continue the update`
  const go = shellLine(['docker', 'service', 'update', '--image'], reference, swarm)
  return commands(
    machineOf(plan, target),
    [tasksLine(facts), go],
    words,
    say`Fix the errors of the tasks first. The second command continues the update.`,
  )
}

/** The fix for a swarm service. */
export function fixSwarm(cause: SwarmCause, plan: Plan): Fix {
  switch (cause.code) {
    case 'update-rolled-back':
      return retry({ ...cause, previous: cause.wanted }, plan)
    case 'update-stuck':
      return resume(cause, plan)
    case 'task-rejected': {
      const words = say`find out on ${cause.target} why the tasks of ${cause.swarm} failed: ${'docker service ps --no-trunc'}`
      if (!cause.missing) return commands(machineOf(plan, cause.target), [tasksLine(cause)], words)
      const update = shellLine(
        ['docker', 'service', 'update', '--with-registry-auth', '--image'],
        cause.reference,
        cause.swarm,
      )
      const push = say`First push ${short(cause.reference)} to a registry that every node can reach. An image that was built on one node is missing on the others.`
      return commands(machineOf(plan, cause.target), [tasksLine(cause), update], words, push)
    }
  }
}

/** Recreates the tasks of a service from the image that its reference points to now. */
export function forceUpdate({ target }: InstanceName, swarm: string, plan: Plan): Fix {
  const words = say`recreate the tasks of the swarm service ${swarm} on ${target}`
  return commands(machineOf(plan, target), [shellLine(['docker', 'service', 'update', '--force'], swarm)], words)
}

/** Gives a service the image of the commit. */
export const updateTo = ({ target }: InstanceName, swarm: string, plan: Plan): Fix =>
  edit(
    say`update the swarm service ${swarm} on ${target} to the image of commit ${short(plan.commit)}: ${`docker service update --image REPOSITORY@sha256:… ${swarm}`}`,
  )

/** The state of a task, with its node when it is not the target itself. */
export const explainTaskState = ({ state, node, here }: SwarmTask): Phrase =>
  here ? say`${plain(state)}` : say`${plain(state)} on ${node}`

type Stopped = Omit<Stop, 'instance'> & { readonly task?: SwarmTask }

/** What swarm reports of a task that is not running: `rejected on node-2: No such image`. */
function explainTask({ state, node, error }: SwarmTask): Phrase {
  const where = node === '' ? say`` : say` on ${node}`
  return error === undefined ? say`${state}${where}` : say`${state}${where}: ${error}`
}

/** What the engine reports of a container that is not running: `exited with code 137 after 3 restarts`. */
export function explainStop({ state, exitCode, restarts, task }: Stopped): Phrase {
  if (task !== undefined) return explainTask(task)
  const often = restarts === 0 ? say`` : say` after ${count(restarts, 'restart')}`
  if (state === 'created') return plain('created, but never started')
  const ended = state === 'exited' || state === 'dead' || state === 'restarting'
  return say`${plain(ended ? `${state} with code ${exitCode}` : state)}${often}`
}
