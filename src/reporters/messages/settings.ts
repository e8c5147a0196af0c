import type { Cause } from '../../model/cause.ts'
import type { RequirementsCause } from '../../model/cause-requirements.ts'
import type { Finding } from '../../model/finding.ts'
import type { RequirementsFinding } from '../../model/finding-requirements.ts'
import type { Plan } from '../../model/plan.ts'
import { shellLine } from '../escape.ts'
import { type Fix, type Phrase, plain, type Sentence, type Statement, say } from '../phrase.ts'
import { commands, composeGroup, composeLines, edit, recreate, recreateGroup } from './commands.ts'
import { explainMissing } from './missing.ts'
import { few, machineOf, nameContained, nameGroup, nameInstance, short, verb } from './names.ts'

/** What was configured for how an instance runs, and what was found instead. */
export function explainRequirements(finding: RequirementsFinding, plan: Plan): Sentence {
  const { instance } = finding
  const who = nameInstance(instance)
  switch (finding.code) {
    case 'runtime/executable-lost':
      return { what: say`${who} runs ${finding.path}, which ${explainNow(finding.now)}`, fix: restart(finding, plan) }
    case 'runtime/older-than-files':
      return {
        what: say`${who} was started ${time(finding.startedAt)}, before ${`${finding.artifact}/${finding.path}`} was written ${time(finding.putAt)}`,
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
        what: say`The environment variable ${finding.variable} ${inWhat(finding.from)} ${who} does not have the configured value`,
        fix: fixVariable(finding, plan),
      }
    case 'runtime/env-missing':
      return {
        what: say`The environment variable ${finding.variable} is not set ${inWhat(finding.from)} ${who}`,
        fix: fixVariable(finding, plan),
      }
    case 'runtime/config-behind':
      return {
        what: say`${who} was created from an older version of its Compose configuration`,
        ...changed(finding.changed),
        fix: recreate(plan, instance),
      }
    case 'runtime/mount-behind':
      return {
        what: say`${who} was started ${time(finding.startedAt)}, before the mounted file ${finding.source} (${finding.destination} in the container) was ${plain(finding.is === 'same' ? 'changed' : 'replaced')}`,
        fix: restart(finding, plan),
      }
    case 'runtime/config-newer': {
      const { what } = explainMissing(finding.why, { name: instance.container, address: '' })
      return {
        what: say`${finding.changed} was changed after ${who} was created, so the container may be outdated`,
        why: what,
        // Only the deployment knows all variables and profiles, so no command is shown.
        fix: edit(say`run the deployment of ${instance.service} again`),
      }
    }
    case 'runtime/env-unknown':
    case 'runtime/config-unknown':
      return explainMissing(finding.why, { name: `${instance.container} on ${instance.target}`, address: '' })
  }
}

/** What became of an executable. */
export const explainNow = (fix: 'gone' | 'another'): Phrase =>
  plain(fix === 'gone' ? 'was deleted after the start' : 'was replaced after the start')

/** The file that was changed, where it is known. */
export const changed = (file: string | undefined): { readonly why?: Phrase } =>
  file === undefined ? {} : { why: say`${file} was changed after the container was created` }

/** A time by the host's clock, to the second: `at 2026-11-22 10:00:00 UTC`. */
export function time(at: string): Phrase {
  const second = Date.parse(at)
  if (Number.isNaN(second)) return say`at ${at}`
  return plain(`at ${new Date(second).toISOString().slice(0, 19).replace('T', ' ')} UTC`)
}

/** Where a value was read. */
export const inWhat = (from: 'container' | 'process'): Phrase =>
  plain(from === 'container' ? 'of' : 'in the process of')

function restart({ instance }: RequirementsFinding, plan: Plan) {
  const line = shellLine(['docker', 'restart'], instance.container)
  return commands(machineOf(plan, instance.target), [line], say`restart ${instance.container} on ${instance.target}`)
}

function fixVariable(
  { instance, variable, from }: Extract<RequirementsFinding, { readonly variable: string; readonly from: string }>,
  plan: Plan,
) {
  return from === 'process'
    ? edit(say`check the entrypoint of ${nameInstance(instance)}: it can set ${variable} at the start`)
    : recreate(plan, instance)
}

export function explainRequirementsCause(cause: RequirementsCause, plan: Plan): Statement {
  switch (cause.code) {
    case 'executable-lost':
      return {
        what: say`${nameContained(cause)} ${verb(cause.instances, 'runs', 'run')} ${cause.path}, which ${explainNow(cause.now)}`,
        why: say`The running process is not the file that is there now`,
      }
    case 'older-than-files':
      return {
        what: say`${nameContained(cause)} ${verb(cause.instances, 'has', 'have')} the files of commit ${short(plan.commit)}, but the process started before they were written`,
        why: say`It started ${time(cause.startedAt)}, and ${`${cause.artifact}/${cause.path}`} was written ${time(cause.putAt)}`,
      }
    case 'mount-behind':
      return cause.is === 'another'
        ? {
            what: say`${nameContained(cause)} still ${verb(cause.instances, 'uses', 'use')} an old copy of the mounted file ${cause.source}`,
            why: say`The file was replaced, and the mount at ${cause.destination} keeps the old one until a restart`,
          }
        : {
            what: say`The mounted file ${cause.source} was changed after ${nameContained(cause)} ${verb(cause.instances, 'was', 'were')} started`,
            why: say`A running process does not read ${cause.destination} again`,
          }
    case 'port-taken': {
      const at = cause.on === 'host' ? say`port ${cause.port} of ${cause.target}` : say`port ${cause.port}`
      return { what: say`${explainHolder(cause)} uses ${at}, expected ${nameContained(cause)}` }
    }
    case 'config-behind':
      return {
        what: say`${nameContained(cause)} ${verb(cause.instances, 'was', 'were')} created from an older version of the Compose configuration${explainVariables(cause.variables)}`,
        ...changed(cause.changed),
      }
    case 'env-differs':
      return cause.from === 'container'
        ? {
            what: say`${nameContained(cause)} ${verb(cause.instances, 'was', 'were')} created with unexpected values of environment variables: ${few(cause.variables)}`,
          }
        : {
            what: say`The process of ${nameContained(cause)} has unexpected values of environment variables: ${few(cause.variables)}`,
            why: say`The entrypoint sets them at the start`,
          }
  }
}

const explainVariables = (variables: readonly string[]): Phrase =>
  variables.length === 0 ? say`` : say`, so ${few(variables)} ${verb(variables, 'has an old value', 'have old values')}`

const explainHolder = ({ holder }: Extract<Cause, { readonly code: 'port-taken' }>): Phrase =>
  holder.by === 'container' ? say`the container ${holder.name}` : say`the program ${holder.name} of the host`

/** The fix. */
export function fixRequirementsCause(cause: RequirementsCause, plan: Plan): readonly Fix[] {
  switch (cause.code) {
    case 'older-than-files':
    case 'mount-behind':
      return restartGroup(cause, plan)
    case 'executable-lost':
      // A container whose executable was deleted can't start again.
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
    return say`check the entrypoint of ${nameGroup(group)}: it can set ${few(variables)} at the start`
  const where =
    group.compose === undefined
      ? say`${'-e'} or ${'--env-file'} of ${'docker run'}`
      : say`${'environment:'} or ${'env_file:'} in the Compose file, or ${'.env'}`
  return say`set ${few(variables)} of ${nameGroup(group)} to the configured ${verb(variables, 'value', 'values')} (${where}), then recreate the container. A restart keeps the old environment`
}

/** A restart of the same container starts the process again, with the files that are there. */
function restartGroup(group: RequirementsCause, plan: Plan): readonly Fix[] {
  const names = group.instances.map(({ container }) => container)
  const words = say`restart ${few(names)} on ${group.target}`
  const lines =
    group.compose === undefined ? [shellLine(['docker', 'restart'], ...names)] : composeLines(group, [['restart']])
  return [commands(machineOf(plan, group.target), lines, words)]
}

type Socket = Extract<Finding, { readonly on: 'container' | 'host' }>

/** Who uses a configured port, when it is not the service. */
export function explainSocket(finding: Socket, plan: Plan): Sentence {
  const { instance, port, on } = finding
  const who = nameInstance(instance)
  const at = on === 'host' ? say`port ${port} of ${instance.target}` : say`port ${port}`
  switch (finding.code) {
    case 'runtime/not-listening': {
      const log = shellLine(['docker', 'logs', '--tail', '50'], instance.container)
      return on === 'host'
        ? {
            what: say`Nothing listens on ${at}, expected ${who}`,
            fix: edit(
              say`publish port ${port} (${'ports:'} in the Compose file, or ${'-p'} of ${'docker run'}), then recreate the container`,
            ),
          }
        : {
            what: say`No process of ${who} listens on ${at}`,
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
      return { what: say`${whom} uses ${at}, expected ${who}`, fix: edit(freePort(whom, at, who)) }
    }
    case 'runtime/not-reachable': {
      const { addresses, leads } = finding
      return {
        what:
          on === 'host'
            ? say`${at} forwards to ${few(leads)}, but ${who} listens only on ${few(addresses)}`
            : say`${who} listens on ${at} only at ${few(addresses)}, so nothing outside its container can connect`,
        fix: edit(
          on === 'host'
            ? say`configure ${instance.service} to listen on ${'0.0.0.0'}`
            : say`configure ${instance.service} to listen on ${'0.0.0.0'}. If only its own container may connect, set ${'loopback: true'} for that port in the config`,
        ),
      }
    }
    case 'runtime/socket-unknown':
      return explainMissing(finding.why, { name: `${instance.container} on ${instance.target}`, address: '' })
  }
}

/** No command here: it would stop something that may be needed. */
export const freePort = (whom: Phrase, at: Phrase, who: Phrase): Phrase =>
  say`stop ${whom} or move it to another port, so that ${at} is free, then recreate ${who}`
