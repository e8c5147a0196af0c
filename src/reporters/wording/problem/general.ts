import type { GeneralFault, RunnerFault } from '../../../problem.ts'
import { plain, say } from '../../phrase.ts'
import { weighing } from '../measure.ts'
import { wordPlace } from '../whereabouts.ts'
import { quote, type Says, suggest } from './says.ts'

/** Faults that any part of the plan can have. */
export function wordGeneral(fault: GeneralFault, value: string | undefined): Says {
  switch (fault.code) {
    case 'unknown-key':
      return { what: say`${fault.key} is not a key that is known here`, mend: suggest(fault.nearest, fault.known) }
    case 'missing':
      return { what: say`${fault.what} is missing here`, mend: say`Add ${fault.what}.` }
    case 'word-unknown':
      return {
        what: say`${quote(value, 'this')} is no word that ${fault.what} knows`,
        mend: suggest(fault.nearest, fault.known),
      }
    case 'too-large':
      return {
        what: plain(`at most ${weighing(fault.limit)} are read, this is ${weighing(fault.amount)}`),
        mend: plain('Make it smaller. A plan is a few kilobytes: is this the right file or text?'),
      }
    case 'too-many':
      return {
        what: plain(`at most ${fault.limit} ${fault.what} are verified in one step, these are ${fault.amount}`),
        mend: plain('Spread them over several steps, each with a config of its own.'),
      }
    case 'control-character':
      return {
        what: say`printable text was expected, ${quote(value, 'this')} contains the control character ${fault.character}`,
        mend: plain('Type the line anew: it was probably pasted with something that cannot be seen.'),
      }
    case 'name-malformed':
      return {
        what: say`${quote(value, 'this')} is not ${plain(forms[fault.what][0])}`,
        mend: plain(forms[fault.what][1]),
      }
    case 'said-twice':
      return {
        what: say`the ${plain(fault.what)} ${fault.name} is said twice, and not the same: ${wordPlace(fault.other)} says otherwise`,
        mend: plain('Keep one of the two, or make them equal.'),
      }
  }
}

const name = 'Letters, digits, dots, dashes and underscores, at most 128; the first is a letter or a digit.'

const forms = {
  service: ['a name of a service', name],
  target: ['a name of a target', name],
  feature: ['a name of a feature', name],
  caller: ['a name of a caller', name],
  container: ['a name of a container', name],
  compose: ['a compose service', 'Write `service`, or `project/service`.'],
  swarm: [
    'a name of a swarm service',
    'Letters, digits, dashes and underscores: `stack_service`, as `docker service ls` has it.',
  ],
  unit: [
    'a unit with a main process',
    'Write the name of a service unit, such as `api.service`, as `systemctl list-units` has it.',
  ],
  label: ['a label', 'Write `key=value` in printable ASCII, at most 256 characters each.'],
  variable: [
    'a name of a variable',
    'Letters, digits, dots, dashes and underscores; the first is a letter or an underscore.',
  ],
  image: ['an image reference', 'Write `registry/repository`, with `:tag` or `@sha256:…` when it matters.'],
} as const

/** Faults of what the runner passes to the step. */
export function wordRunner(fault: RunnerFault, value: string | undefined): Says {
  switch (fault.code) {
    case 'unknown-input':
      return { what: say`there is no input ${fault.key}`, mend: suggest(fault.nearest, fault.known) }
    case 'runner-variable-missing':
      return {
        what: say`the runner sets ${fault.name} for every step; here it is missing or empty`,
        mend: say`Run this as a step of a workflow (${'uses:'}), and pass the variable on if a container or script is in between. Outside of a workflow, use the terminal command.`,
      }
    case 'event-unreadable':
      return {
        what: say`the event's payload was expected in ${quote(value, 'the file')}, ${plain(payloads[fault.reason])}`,
        mend: say`The runner writes it before each job: see what changes ${'GITHUB_EVENT_PATH'} or that file before this step.`,
      }
  }
}

const payloads = {
  'not-found': 'which does not exist',
  'not-readable': 'which cannot be read',
  'not-json': 'which is not JSON',
  'not-an-object': 'which is not a JSON object',
  'too-large': 'which is larger than any payload that GitHub sends',
} as const
