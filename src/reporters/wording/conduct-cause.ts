import type { Plan } from '../../chain/plan.ts'
import type { Cause } from '../../chain/verdict.ts'
import { shellLine } from '../escape.ts'
import { type Phrase, type Remedy, say } from '../phrase.ts'
import { few, nameContained, nameGroup, verb } from './amount.ts'
import { composeGroup, composeLines, recreateGroup } from './compose.ts'
import { changed, time, wordNow } from './conduct.ts'
import { short } from './measure.ts'
import { commands, edit } from './remedy.ts'
import { freePort } from './socket.ts'
import { machineOf } from './whereabouts.ts'

/** What causes are called that are about how the code of an instance runs. */
export const conductCauseNames = {
  'executable-lost': 'Executable lost',
  'older-than-files': 'Older than its files',
  'mount-behind': 'Mounted file behind',
  'port-taken': 'Port taken',
  'config-behind': 'Configuration behind',
  'env-differs': 'Environment differs',
} as const

/** A cause in how the code of an instance runs. */
export type ConductCause = Extract<Cause, { readonly code: keyof typeof conductCauseNames }>

export const isConductCause = (cause: Cause): cause is ConductCause => Object.hasOwn(conductCauseNames, cause.code)

export function wordConductCause(cause: ConductCause, plan: Plan): Phrase {
  switch (cause.code) {
    case 'executable-lost':
      return say`${nameContained(cause)} ${verb(cause.instances, 'runs', 'run')} ${cause.path}, which ${wordNow(cause.now)}: what runs is not what is there`
    case 'older-than-files':
      return say`the files of commit ${short(plan.commit)} are in ${nameContained(cause)}, but the process was started before: ${time(cause.startedAt)}, and ${`${cause.artifact}/${cause.path}`} was put there ${time(cause.putAt)}`
    case 'mount-behind':
      return cause.is === 'another'
        ? say`${nameContained(cause)} still ${verb(cause.instances, 'sees', 'see')} the file that was ${cause.source} before: it was replaced, and a mount (${cause.destination} inside) keeps the old one`
        : say`${cause.source} (${cause.destination} inside) was changed after ${nameContained(cause)} ${verb(cause.instances, 'was', 'were')} started`
    case 'port-taken': {
      const at = cause.on === 'host' ? say`port ${cause.port} of ${cause.target}` : say`port ${cause.port}`
      return say`${wordHolder(cause)} answers at ${at}, where ${nameContained(cause)} must`
    }
    case 'config-behind':
      return say`${nameContained(cause)} ${verb(cause.instances, 'was', 'were')} created with another configuration than compose has for ${verb(cause.instances, 'it', 'them')} now${changed(cause.changed)}${wordVariables(cause.variables)}`
    case 'env-differs':
      return cause.from === 'container'
        ? say`${nameContained(cause)} ${verb(cause.instances, 'was', 'were')} created with another environment than declared: ${few(cause.variables)}`
        : say`something sets ${few(cause.variables)} otherwise than declared when ${nameContained(cause)} ${verb(cause.instances, 'starts', 'start')}`
  }
}

const wordVariables = (variables: readonly string[]): Phrase =>
  variables.length === 0 ? say`` : say`; that is why ${few(variables)} ${verb(variables, 'is', 'are')} not as declared`

const wordHolder = ({ holder }: Extract<Cause, { readonly code: 'port-taken' }>): Phrase =>
  holder.by === 'container' ? say`the container ${holder.name}` : say`the program ${holder.name} of the host`

/** What mends it. */
export function mendConductCause(cause: ConductCause, plan: Plan): readonly Remedy[] {
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
      return [edit(freePort(wordHolder(cause), at, nameGroup(cause)))]
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
function restartGroup(group: ConductCause, plan: Plan): readonly Remedy[] {
  const names = group.instances.map(({ container }) => container)
  const words = say`restart ${few(names)} on ${group.target}`
  const lines =
    group.compose === undefined ? [shellLine(['docker', 'restart'], ...names)] : composeLines(group, [['restart']])
  return [commands(machineOf(plan, group.target), lines, words)]
}
