import type { Cause } from '../../model/cause.ts'
import type { RequirementsCause } from '../../model/cause-requirements.ts'
import type { Finding } from '../../model/finding.ts'
import type { RequirementsFinding } from '../../model/finding-requirements.ts'
import type { Plan } from '../../model/plan.ts'
import { shellLine } from '../escape.ts'
import { type Fix, type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { commands, composeGroup, composeLines, edit, recreate, recreateGroup } from './commands.ts'
import { explainMissing } from './missing.ts'
import { few, machineOf, nameContained, nameGroup, nameInstance, short, verb } from './names.ts'

/** What was declared of how an instance runs, and what was seen instead. */
export function explainRequirements(finding: RequirementsFinding, plan: Plan): Sentence {
  const { instance } = finding
  const who = nameInstance(instance)
  switch (finding.code) {
    case 'runtime/executable-lost':
      return { what: say`${who} runs ${finding.path}, which ${explainNow(finding.now)}`, fix: restart(finding, plan) }
    case 'runtime/older-than-files':
      return {
        what: say`${who} was started ${time(finding.startedAt)}, before ${`${finding.artifact}/${finding.path}`} was put there ${time(finding.putAt)}`,
        fix: restart(finding, plan),
      }
    case 'runtime/not-listening':
    case 'runtime/port-of-other-container':
    case 'runtime/port-of-other-process':
    case 'runtime/not-reachable':
    case 'runtime/socket-unknown':
      return explainSocket(finding, plan)
    case 'runtime/env-differs':
      return {
        what: say`${finding.variable} ${inWhat(finding.from)} ${who} has another value than declared`,
        fix: fixVariable(finding, plan),
      }
    case 'runtime/env-missing':
      return {
        what: say`${finding.variable} is not set ${inWhat(finding.from)} ${who}`,
        fix: fixVariable(finding, plan),
      }
    case 'runtime/config-behind':
      return {
        what: say`compose would make another container than ${who} of its files by now${changed(finding.changed)}`,
        fix: recreate(plan, instance),
      }
    case 'runtime/mount-behind':
      return {
        what: say`${who} was started ${time(finding.startedAt)}, before ${finding.source} (${finding.destination} inside) was ${plain(finding.is === 'same' ? 'changed' : 'replaced')}`,
        fix: restart(finding, plan),
      }
    case 'runtime/config-newer': {
      const { what } = explainMissing(finding.why, { name: instance.container, address: '' })
      return {
        what: say`${finding.changed} was changed after ${who} had been created, and whether that changes the container could not be computed: ${what}`,
        // Nobody but the deployer knows what else the container was made with, so no command is told.
        fix: edit(say`deploy ${instance.service} again, with everything that its deployment sets`),
      }
    }
    case 'runtime/env-unknown':
    case 'runtime/config-unknown':
      return explainMissing(finding.why, { name: `${instance.container} on ${instance.target}`, address: '' })
  }
}

/** What became of an executable. */
export const explainNow = (fix: 'gone' | 'another'): Phrase =>
  plain(fix === 'gone' ? 'was deleted since it was started' : 'is another file since it was started')

/** `: compose.yml was changed since`. */
export const changed = (file: string | undefined): Phrase =>
  file === undefined ? say`` : say`: ${file} was changed since`

/** A time by the host's clock, to the second: `at 2026-11-22 10:00:00 UTC`. */
export function time(at: string): Phrase {
  const second = Date.parse(at)
  if (Number.isNaN(second)) return say`at ${at}`
  return say`at ${`${new Date(second).toISOString().slice(0, 19).replace('T', ' ')} UTC`}`
}

/** Where a value was read. */
export const inWhat = (from: 'container' | 'process'): Phrase =>
  plain(from === 'container' ? 'in the container of' : 'in the process of')

function restart({ instance }: RequirementsFinding, plan: Plan) {
  const line = shellLine(['docker', 'restart'], instance.container)
  return commands(machineOf(plan, instance.target), [line], say`restart ${instance.container} on ${instance.target}`)
}

function fixVariable(
  { instance, variable, from }: Extract<RequirementsFinding, { readonly variable: string; readonly from: string }>,
  plan: Plan,
) {
  return from === 'process'
    ? edit(say`see what sets ${variable} when ${nameInstance(instance)} starts: its entrypoint has the last word`)
    : recreate(plan, instance)
}

export function explainRequirementsCause(cause: RequirementsCause, plan: Plan): Phrase {
  switch (cause.code) {
    case 'executable-lost':
      return say`${nameContained(cause)} ${verb(cause.instances, 'runs', 'run')} ${cause.path}, which ${explainNow(cause.now)}: what runs is not what is there`
    case 'older-than-files':
      return say`the files of commit ${short(plan.commit)} are in ${nameContained(cause)}, but the process was started before: ${time(cause.startedAt)}, and ${`${cause.artifact}/${cause.path}`} was put there ${time(cause.putAt)}`
    case 'mount-behind':
      return cause.is === 'another'
        ? say`${nameContained(cause)} still ${verb(cause.instances, 'sees', 'see')} the file that was ${cause.source} before: it was replaced, and a mount (${cause.destination} inside) keeps the old one`
        : say`${cause.source} (${cause.destination} inside) was changed after ${nameContained(cause)} ${verb(cause.instances, 'was', 'were')} started`
    case 'port-taken': {
      const at = cause.on === 'host' ? say`port ${cause.port} of ${cause.target}` : say`port ${cause.port}`
      return say`${explainHolder(cause)} answers at ${at}, where ${nameContained(cause)} must`
    }
    case 'config-behind':
      return say`${nameContained(cause)} ${verb(cause.instances, 'was', 'were')} created with another configuration than compose has for ${verb(cause.instances, 'it', 'them')} now${changed(cause.changed)}${explainVariables(cause.variables)}`
    case 'env-differs':
      return cause.from === 'container'
        ? say`${nameContained(cause)} ${verb(cause.instances, 'was', 'were')} created with another environment than declared: ${few(cause.variables)}`
        : say`something sets ${few(cause.variables)} otherwise than declared when ${nameContained(cause)} ${verb(cause.instances, 'starts', 'start')}`
  }
}

const explainVariables = (variables: readonly string[]): Phrase =>
  variables.length === 0 ? say`` : say`; that is why ${few(variables)} ${verb(variables, 'is', 'are')} not as declared`

const explainHolder = ({ holder }: Extract<Cause, { readonly code: 'port-taken' }>): Phrase =>
  holder.by === 'container' ? say`the container ${holder.name}` : say`the program ${holder.name} of the host`

/** What mends it. */
export function fixRequirementsCause(cause: RequirementsCause, plan: Plan): readonly Fix[] {
  switch (cause.code) {
    case 'older-than-files':
    case 'mount-behind':
      return restartGroup(cause, plan)
    case 'executable-lost':
      // A container whose executable is gone does not start again.
      return cause.now === 'gone'
        ? composeGroup(cause, plan, [['up', '-d', '--force-recreate']], say`the same image`)
        : restartGroup(cause, plan)
    case 'port-taken': {
      const at = cause.on === 'host' ? say`port ${cause.port} of ${cause.target}` : say`port ${cause.port}`
      return [edit(freePort(explainHolder(cause), at, nameGroup(cause)))]
    }
    case 'config-behind':
      return recreateGroup(cause, plan)
    case 'env-differs':
      return [edit(setVariables(cause))]
  }
}

function setVariables({ variables, from, ...group }: Extract<Cause, { readonly code: 'env-differs' }>): Phrase {
  if (from === 'process')
    return say`see what sets ${few(variables)} when ${nameGroup(group)} starts: its entrypoint has the last word`
  const where =
    group.compose === undefined
      ? say`${'-e'} or ${'--env-file'} of ${'docker run'}`
      : say`${'environment:'} and ${'env_file:'} of the compose file, and ${'.env'}`
  return say`give ${few(variables)} the declared ${verb(variables, 'value', 'values')} where ${nameGroup(group)} is declared (${where}), then recreate it: a restart keeps the old environment`
}

/** A restart of the same container starts the process anew, over the files that are there. */
function restartGroup(group: RequirementsCause, plan: Plan): readonly Fix[] {
  const names = group.instances.map(({ container }) => container)
  const words = say`restart ${few(names)} on ${group.target}`
  const lines =
    group.compose === undefined ? [shellLine(['docker', 'restart'], ...names)] : composeLines(group, [['restart']])
  return [commands(machineOf(plan, group.target), lines, words)]
}

type Socket = Extract<Finding, { readonly on: 'container' | 'host' }>

/** Who has a declared port, when it is not the service. */
export function explainSocket(finding: Socket, plan: Plan): Sentence {
  const { instance, port, on } = finding
  const who = nameInstance(instance)
  const at = on === 'host' ? say`port ${port} of ${instance.target}` : say`port ${port}`
  switch (finding.code) {
    case 'runtime/not-listening': {
      const log = shellLine(['docker', 'logs', '--tail', '50'], instance.container)
      return on === 'host'
        ? {
            what: say`${at} must lead to ${who}, and nobody listens there`,
            fix: edit(say`publish the port where the container is declared (${'ports:'}, ${'-p'}), then recreate it`),
          }
        : {
            what: say`${who} must listen on ${at}, and none of its processes does`,
            fix: commands(machineOf(plan, instance.target), [log], say`read the log of ${who}`),
          }
    }
    case 'runtime/port-of-other-container':
    case 'runtime/port-of-other-process': {
      const { holder, code } = finding
      const whom =
        code === 'runtime/port-of-other-container'
          ? say`the container ${holder}`
          : say`the program ${holder} of the host`
      return { what: say`${at} must belong to ${who}; ${whom} has it`, fix: edit(freePort(whom, at, who)) }
    }
    case 'runtime/not-reachable': {
      const { addresses, leads } = finding
      return {
        what:
          on === 'host'
            ? say`${at} leads to ${few(leads)}, and ${who} listens only on ${few(addresses)}`
            : say`${who} listens on ${at} only at ${few(addresses)}, so nothing outside of its container reaches it`,
        fix: edit(
          on === 'host'
            ? say`make ${instance.service} listen on ${'0.0.0.0'}`
            : say`make ${instance.service} listen on ${'0.0.0.0'}; if only its own container may reach it, say ${'loopback: true'} at that port`,
        ),
      }
    }
    case 'runtime/socket-unknown':
      return explainMissing(finding.why, { name: `${instance.container} on ${instance.target}`, address: '' })
  }
}

/** Who must leave a port to whom: nothing is stopped by a line that is pasted. */
export const freePort = (whom: Phrase, at: Phrase, who: Phrase): Phrase =>
  say`stop ${whom} or give it another port, so that ${at} is free, then recreate ${who}`
