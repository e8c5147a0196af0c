import type { Stop } from '../../model/cause-instance.ts'
import type { SwarmCause } from '../../model/cause-swarm.ts'
import type { InstanceName } from '../../model/finding-instance.ts'
import type { SwarmFinding } from '../../model/finding-swarm.ts'
import type { SwarmTask } from '../../model/host.ts'
import type { Plan } from '../../model/plan.ts'
import { shellLine } from '../escape.ts'
import { type Fix, type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { commands, edit } from './commands.ts'
import { count, few, machineOf, nameInstance, short, verb } from './names.ts'

const said = (message: string | undefined): Phrase =>
  message === undefined || message === '' ? say`` : say` (it says: ${message})`

/** `shop_api of api on prod`; a service that the plan calls alike is named once. */
const nameSwarm = ({ service, swarm, target }: Pick<SwarmCause, 'service' | 'swarm' | 'target'>): Phrase =>
  service === swarm ? say`${service} on ${target}` : say`the swarm service ${swarm} of ${service} on ${target}`

/** How a swarm service stands as a whole. */
export function explainSwarm(finding: SwarmFinding, plan: Plan): Sentence {
  const name = nameSwarm(finding)
  switch (finding.code) {
    case 'runtime/updating': {
      const what = plain(finding.state === 'updating' ? 'update' : 'rollback')
      return {
        what: say`the ${what} of ${name} has not ended${said(finding.message)}`,
        fix: edit(
          say`give it more time (${'wait:'}): a service needs its delay and its monitor for each batch of tasks`,
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
        what: say`${count(finding.tasks.length, 'old task')} of ${name} ${verb(finding.tasks, 'is', 'are')} to end and still ${verb(finding.tasks, 'runs', 'run')}: ${few(finding.tasks)}`,
        fix: edit(say`give it more time (${'wait:'}), or see whether the node still answers (${'docker node ls'})`),
      }
  }
}

/** That a task runs where nobody looked. */
export function explainElsewhere(instance: InstanceName, reference: string, node: string, plan: Plan): Sentence {
  const fix = edit(
    say`look at ${node} too (a target with ${'container: { label: com.docker.swarm.service.name=…' + ' }'}), or say which digest must run: ${'image: REPOSITORY@sha256:…'}`,
  )
  return {
    what: say`${nameInstance(instance)} runs on the node ${node} from ${short(reference)}, and nothing on ${instance.target} tells which build of commit ${short(plan.commit)} or another that is`,
    fix,
  }
}

/** Why a swarm service does not run what it was told to. */
export function explainSwarmCause(cause: SwarmCause): Phrase {
  switch (cause.code) {
    case 'update-rolled-back':
      return explainRolledBack(cause)
    case 'update-stuck':
      return explainStuck(cause)
    case 'task-rejected': {
      const nodes = [...new Set(cause.tasks.map(({ node }) => node).filter((node) => node !== ''))]
      const where = nodes.length === 0 ? say`` : say` on ${few(nodes, 3)}`
      return say`${count(cause.tasks.length, 'task')} of ${nameSwarm(cause)} ${verb(cause.tasks, 'does', 'do')} not run: ${few(
        cause.tasks.map(({ task }) => task),
        3,
      )} from ${short(cause.reference)}${where} (${few(cause.errors, 2)})`
    }
  }
}

function explainRolledBack(facts: Omit<Extract<SwarmCause, { code: 'update-rolled-back' }>, 'code'>): Phrase {
  const { reference, wanted, revision, message } = facts
  const old = revision === undefined ? say`` : say` of commit ${short(revision)}`
  const to = wanted === undefined || wanted === reference ? say`` : say` to ${short(wanted)}`
  return say`the update of ${nameSwarm(facts)}${to} was rolled back, so it runs ${short(reference)}${old} again${said(message)}`
}

function explainStuck(facts: Omit<Extract<SwarmCause, { code: 'update-stuck' }>, 'code'>): Phrase {
  const what = plain(facts.state === 'rollback_paused' ? 'rollback' : 'update')
  return say`the ${what} of ${nameSwarm(facts)} to ${short(facts.reference)} stopped half-way and is paused${said(facts.message)}`
}

type Facts = Pick<SwarmCause, 'service' | 'target' | 'swarm'>

/** What the tasks of a service say of themselves, errors included. */
const tasksLine = ({ swarm }: Facts): string | undefined => shellLine(['docker', 'service', 'ps', '--no-trunc'], swarm)

function retry(finding: Facts & { readonly previous: string | undefined }, plan: Plan): Fix {
  const { swarm, target, previous } = finding
  const again = previous === undefined ? [] : [shellLine(['docker', 'service', 'update', '--image'], previous, swarm)]
  const words = say`see on ${target} why the tasks of ${swarm} failed (${'docker service ps --no-trunc'}), mend that, and update the service again`
  return commands(
    machineOf(plan, target),
    [tasksLine(finding), ...again],
    words,
    say`Mend what its tasks failed of before it is updated again.`,
  )
}

function resume(facts: Facts & { readonly reference: string }, plan: Plan): Fix {
  const { swarm, target, reference } = facts
  const words = say`see on ${target} why the tasks of ${swarm} failed (${'docker service ps --no-trunc'}), mend that, and let the update go on`
  const go = shellLine(['docker', 'service', 'update', '--image'], reference, swarm)
  return commands(
    machineOf(plan, target),
    [tasksLine(facts), go],
    words,
    say`The second command goes on with the update; mend what the tasks failed of first.`,
  )
}

/** What mends a swarm service, most specific first. */
export function fixSwarm(cause: SwarmCause, plan: Plan): Fix {
  switch (cause.code) {
    case 'update-rolled-back':
      return retry({ ...cause, previous: cause.wanted }, plan)
    case 'update-stuck':
      return resume(cause, plan)
    case 'task-rejected': {
      const words = say`see on ${cause.target} why the tasks of ${cause.swarm} failed: ${'docker service ps --no-trunc'}`
      if (!cause.missing) return commands(machineOf(plan, cause.target), [tasksLine(cause)], words)
      const update = shellLine(
        ['docker', 'service', 'update', '--with-registry-auth', '--image'],
        cause.reference,
        cause.swarm,
      )
      const push = say`Push ${short(cause.reference)} to a registry that every node reaches first; a node has no image that was only built on another.`
      return commands(machineOf(plan, cause.target), [tasksLine(cause), update], words, push)
    }
  }
}

/** Starts the tasks of a service anew, from what its reference means now. */
export function forceUpdate({ target }: InstanceName, swarm: string, plan: Plan): Fix {
  const words = say`let the swarm start the tasks of ${swarm} on ${target} anew`
  return commands(machineOf(plan, target), [shellLine(['docker', 'service', 'update', '--force'], swarm)], words)
}

/** Gives a service the image of the commit: it was never told to run that. */
export const updateTo = ({ target }: InstanceName, swarm: string, plan: Plan): Fix =>
  edit(
    say`let the swarm service ${swarm} on ${target} run the image of commit ${short(plan.commit)}: ${`docker service update --image REPOSITORY@sha256:… ${swarm}`}`,
  )

/** What a swarm calls the state of a task; on which node, when the host that was asked is another. */
export const explainTaskState = ({ state, node, here }: SwarmTask): Phrase =>
  here ? say`${plain(state)}` : say`${plain(state)} on ${node}`

type Stopped = Omit<Stop, 'instance'> & { readonly task?: SwarmTask }

/** What a swarm says of a task that does not run: `rejected on node-2: No such image`. */
function explainTask({ state, node, error }: SwarmTask): Phrase {
  const where = node === '' ? say`` : say` on ${node}`
  return error === undefined ? say`${state}${where}` : say`${state}${where}: ${error}`
}

/** What the engine says of a container that does not run: `exited with code 137 after 3 restarts`. */
export function explainStop({ state, exitCode, restarts, task }: Stopped): Phrase {
  if (task !== undefined) return explainTask(task)
  const often = restarts === 0 ? say`` : say` after ${count(restarts, 'restart')}`
  if (state === 'created') return plain('created, but never started')
  const ended = state === 'exited' || state === 'dead' || state === 'restarting'
  return say`${plain(ended ? `${state} with code ${exitCode}` : state)}${often}`
}
