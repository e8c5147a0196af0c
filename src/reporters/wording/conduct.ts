import { configurationCodes } from '../../chain/finding/configuration.ts'
import { processCodes } from '../../chain/finding/process.ts'
import { socketCodes } from '../../chain/finding/socket.ts'
import type { Finding } from '../../chain/finding.ts'
import type { Plan } from '../../chain/plan.ts'
import { shellLine } from '../escape.ts'
import { type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { commands, edit, recreate } from './remedy.ts'
import { wordSocket } from './socket.ts'
import { wordUnseen } from './unseen.ts'
import { machineOf, nameInstance } from './whereabouts.ts'

type Code = keyof typeof processCodes | keyof typeof socketCodes | keyof typeof configurationCodes

/** A finding of how the code of an instance runs: its process, its sockets, its configuration. */
export type ConductFinding = Extract<Finding, { readonly code: Code }>

export const isConductFinding = (finding: Finding): finding is ConductFinding =>
  [processCodes, socketCodes, configurationCodes].some((codes) => Object.hasOwn(codes, finding.code))

/** One sentence a finding, in general. */
export const conductMeanings: Readonly<Record<Code, string>> = {
  'runtime/executable-lost': 'The executable of the main process was deleted or replaced while it runs.',
  'runtime/older-than-files':
    'The process was started before its files were put there, so that nothing shows that it runs them. `reloads: true` says that it takes them up by itself.',
  'runtime/not-listening': 'Nothing listens on a port that the service must listen on.',
  'runtime/port-of-another': 'Another container has the port that the service must have.',
  'runtime/port-of-stranger':
    'A program of the host, outside of any container, has the port that the service must have.',
  'runtime/not-reachable':
    'The process listens only at an address that nothing outside of its container reaches, or that the port of the host does not lead to.',
  'runtime/socket-unseen': 'Who listens on a declared port could not be seen.',
  'runtime/env-differs': 'A declared variable has another value in the container, or in its process.',
  'runtime/env-missing': 'A declared variable is not set.',
  'runtime/env-unseen': 'What a declared variable holds could not be compared.',
  'runtime/config-behind': 'Compose would make another container of the files on the host than the one that runs.',
  'runtime/config-newer':
    'A file of the compose project was changed after the container was created, and what that means could not be computed.',
  'runtime/mount-behind':
    'A file of the host that is mounted was changed or replaced after the process had started, which runs with the one from before.',
  'runtime/config-unseen': 'Whether compose would make the same container again could not be seen.',
}

/** What was declared of how an instance runs, and what was seen instead. */
export function wordConduct(finding: ConductFinding, plan: Plan): Sentence {
  const { instance } = finding
  const who = nameInstance(instance)
  switch (finding.code) {
    case 'runtime/executable-lost':
      return { what: say`${who} runs ${finding.path}, which ${wordNow(finding.now)}`, now: restart(finding, plan) }
    case 'runtime/older-than-files':
      return {
        what: say`${who} was started ${time(finding.startedAt)}, before ${`${finding.artifact}/${finding.path}`} was put there ${time(finding.putAt)}`,
        now: restart(finding, plan),
      }
    case 'runtime/not-listening':
    case 'runtime/port-of-another':
    case 'runtime/port-of-stranger':
    case 'runtime/not-reachable':
    case 'runtime/socket-unseen':
      return wordSocket(finding, plan)
    case 'runtime/env-differs':
      return {
        what: say`${finding.variable} ${inWhat(finding.from)} ${who} has another value than declared`,
        now: mendVariable(finding, plan),
      }
    case 'runtime/env-missing':
      return {
        what: say`${finding.variable} is not set ${inWhat(finding.from)} ${who}`,
        now: mendVariable(finding, plan),
      }
    case 'runtime/config-behind':
      return {
        what: say`compose would make another container than ${who} of its files by now${changed(finding.changed)}`,
        now: recreate(plan, instance),
      }
    case 'runtime/mount-behind':
      return {
        what: say`${who} was started ${time(finding.startedAt)}, before ${finding.source} (${finding.destination} inside) was ${plain(finding.is === 'same' ? 'changed' : 'replaced')}`,
        now: restart(finding, plan),
      }
    case 'runtime/config-newer': {
      const { what } = wordUnseen(finding.why, { name: instance.container, address: '' })
      return {
        what: say`${finding.changed} was changed after ${who} had been created, and whether that changes the container could not be computed: ${what}`,
        // Nobody but the deployer knows what else the container was made with, so no command is told.
        now: edit(say`deploy ${instance.service} again, with everything that its deployment sets`),
      }
    }
    case 'runtime/env-unseen':
    case 'runtime/config-unseen':
      return wordUnseen(finding.why, { name: `${instance.container} on ${instance.target}`, address: '' })
  }
}

/** What became of an executable. */
export const wordNow = (now: 'gone' | 'another'): Phrase =>
  plain(now === 'gone' ? 'was deleted since it was started' : 'is another file since it was started')

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

function restart({ instance }: ConductFinding, plan: Plan) {
  const line = shellLine(['docker', 'restart'], instance.container)
  return commands(machineOf(plan, instance.target), [line], say`restart ${instance.container} on ${instance.target}`)
}

function mendVariable(
  { instance, variable, from }: Extract<ConductFinding, { readonly variable: string; readonly from: string }>,
  plan: Plan,
) {
  return from === 'process'
    ? edit(say`see what sets ${variable} when ${nameInstance(instance)} starts: its entrypoint has the last word`)
    : recreate(plan, instance)
}
