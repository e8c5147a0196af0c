import {
  type ConfigFault,
  fillIn,
  type GeneralFault,
  type PlanFault,
  type RunnerFault,
  type ScalarFault,
  type TemplateFault,
  type YamlKind,
} from '../../../problem.ts'
import { list, plain, say } from '../../phrase.ts'
import { explainPlace, weighing } from '../names.ts'
import { expression, quote, type Says, suggest, variable } from './says.ts'

/** Faults of the config file and its YAML. */
export function explainConfig(fault: ConfigFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'config-missing':
      return {
        what: say`there is no file ${seen} in the workspace`,
        fix: say`Correct the path, and see that ${'actions/checkout'} runs before this step.`,
      }
    case 'config-not-a-file':
      return { what: say`${seen} is not a file`, fix: plain('Name the YAML file itself.') }
    case 'config-not-utf8':
      return { what: say`${seen} is not UTF-8 text`, fix: plain('Save it as UTF-8.') }
    case 'config-empty':
      return {
        what: plain('the config file says nothing'),
        fix: say`Add ${'services'} and ${'routes'}, or remove it.`,
      }
    case 'config-unreadable':
      return { what: say`${seen} cannot be read: ${fault.reason}`, fix: plain('Correct the path or its permissions.') }
    case 'config-exists':
      return {
        what: say`there is ${seen} already, and it is not overwritten`,
        fix: say`Look at a new draft with ${'runtime-drift init --stdout'}, or remove the file first.`,
      }
    case 'config-unwritable':
      return {
        what: say`${seen} cannot be written: ${fault.reason}`,
        fix: say`Correct the permissions, or print it with ${'runtime-drift init --stdout'}.`,
      }
    case 'value-left':
      return {
        what: say`${seen} has not been filled in`,
        fix: say`Write the value that only you know in place of ${fillIn}.`,
      }
    case 'config-outside':
      return {
        what: say`the config file must lie in the workspace, ${seen} ${plain(outside[fault.by])}`,
        fix: say`Give a path relative to the workspace: ${'.github/runtime-drift.yml'}.`,
      }
    case 'yaml-syntax':
      return {
        what: say`this is not YAML: ${fault.said}`,
        fix: plain('Look at the indentation and quotes of this line and the one above.'),
      }
    case 'yaml-duplicate-key':
      return { what: say`the key ${fault.key} stands here twice`, fix: plain('Keep one of the two.') }
    case 'yaml-reserved-key':
      return { what: say`${fault.key} cannot be a key`, fix: plain('Use another name.') }
    case 'yaml-key-not-text':
      return { what: plain('a key has to be a text'), fix: plain('Write a plain word before the colon.') }
    case 'yaml-tag':
      return { what: say`the tag ${fault.tag} means nothing here`, fix: plain('Write the value without a tag.') }
    case 'yaml-alias':
      return { what: say`${`*${fault.name}`} refers to nothing above it`, fix: say`Define ${`&${fault.name}`} first.` }
    case 'yaml-too-big':
      return {
        what: plain('from here on the file has more entries, or deeper ones, than any plan needs'),
        fix: plain('Write entries out instead of aliases of aliases, or spread them over several steps.'),
      }
    case 'yaml-documents':
      return { what: plain('a second YAML document begins here'), fix: say`Keep one document: remove ${'---'}.` }
    case 'yaml-type':
      return {
        what: say`${plain(kinds(fault.expected))} was expected, not ${plain(kindWords[fault.seen])}`,
        fix: fault.quoted === undefined ? say`Write ${plain(kinds(fault.expected))}.` : say`Quote it: ${fault.quoted}.`,
      }
    case 'entries-count':
      return {
        what: plain(`${fault.max === 1 ? 'exactly' : 'at least'} one of several keys was expected here`),
        fix: say`Write one of ${list(fault.known, 'or')}.`,
      }
    case 'list-empty':
      return { what: plain('this list is empty'), fix: plain('Add to it, or remove its key.') }
    case 'key-not-yet':
      return {
        what: say`${fault.key} comes with a later version`,
        fix: plain('Remove it for now: nothing would be proven by it.'),
      }
    case 'expression-in-file':
      return {
        what: say`${expression('…')} is evaluated in workflows alone, not in this file`,
        fix: say`In a header value write ${variable('NAME')} and set ${'NAME'} in the ${'env:'} of the step; elsewhere use an input.`,
      }
  }
}

const outside = {
  absolute: 'is absolute',
  parent: 'leads out of it',
  link: 'is a link that leads out of it',
} as const

const kindWords: Record<YamlKind, string> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  nothing: 'nothing',
  list: 'a list',
  mapping: 'a mapping (`key: value`)',
}

const kinds = (expected: readonly YamlKind[]): string => expected.map((kind) => kindWords[kind]).join(' or ')

/** Faults of `${NAME}`. */
export function explainTemplate(fault: TemplateFault): Says {
  switch (fault.code) {
    case 'template-misplaced':
      return {
        what: say`${variable('NAME')} is filled in for header values of targets only: a secret must not become part of the plan`,
        fix: plain('Write the value itself.'),
      }
    case 'template-malformed':
      return {
        what: say`${variable('…')} has to hold the name of a variable`,
        fix: say`Write ${variable('NAME')}: letters, digits and underscores.`,
      }
    case 'template-unset':
    case 'template-empty':
      return {
        what: say`the variable ${fault.name} is ${plain(fault.code === 'template-unset' ? 'not set' : 'empty')}`,
        fix: say`Set it in the step: ${`env: { ${fault.name}: "${expression(`secrets.${fault.name}`)}" }`}; a secret is empty in workflows of forks and of Dependabot.`,
      }
  }
}

/** Faults that any part of the plan can have. */
export function explainGeneral(fault: GeneralFault, value: string | undefined): Says {
  switch (fault.code) {
    case 'unknown-key':
      return { what: say`${fault.key} is not a key that is known here`, fix: suggest(fault.nearest, fault.known) }
    case 'missing':
      return { what: say`${fault.what} is missing here`, fix: say`Add ${fault.what}.` }
    case 'word-unknown':
      return {
        what: say`${quote(value, 'this')} is no word that ${fault.what} knows`,
        fix: suggest(fault.nearest, fault.known),
      }
    case 'too-large':
      return {
        what: plain(`at most ${weighing(fault.limit)} are read, this is ${weighing(fault.amount)}`),
        fix: plain('Make it smaller. A plan is a few kilobytes: is this the right file or text?'),
      }
    case 'too-many':
      return {
        what: plain(`at most ${fault.limit} ${fault.what} are verified in one step, these are ${fault.amount}`),
        fix: plain('Spread them over several steps, each with a config of its own.'),
      }
    case 'control-character':
      return {
        what: say`printable text was expected, ${quote(value, 'this')} contains the control character ${fault.character}`,
        fix: plain('Type the line anew: it was probably pasted with something that cannot be seen.'),
      }
    case 'name-malformed':
      return {
        what: say`${quote(value, 'this')} is not ${plain(forms[fault.what][0])}`,
        fix: plain(forms[fault.what][1]),
      }
    case 'said-twice':
      return {
        what: say`the ${plain(fault.what)} ${fault.name} is said twice, and not the same: ${explainPlace(fault.other)} says otherwise`,
        fix: plain('Keep one of the two, or make them equal.'),
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
export function explainRunner(fault: RunnerFault, value: string | undefined): Says {
  switch (fault.code) {
    case 'unknown-input':
      return { what: say`there is no input ${fault.key}`, fix: suggest(fault.nearest, fault.known) }
    case 'runner-variable-missing':
      return {
        what: say`the runner sets ${fault.name} for every step; here it is missing or empty`,
        fix: say`Run this as a step of a workflow (${'uses:'}), and pass the variable on if a container or script is in between. Outside of a workflow, use the terminal command.`,
      }
    case 'event-unreadable':
      return {
        what: say`the event's payload was expected in ${quote(value, 'the file')}, ${plain(payloads[fault.reason])}`,
        fix: say`The runner writes it before each job: see what changes ${'GITHUB_EVENT_PATH'} or that file before this step.`,
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

/** The first names of a list. */
const listed = (names: readonly string[]): string =>
  `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`

/** Faults of the plan as a whole. */
export function explainPlan(fault: PlanFault): Says {
  switch (fault.code) {
    case 'nothing-to-verify':
      return {
        what: plain('there is nothing to verify: no service, no route and no endpoint was named'),
        fix: say`Add ${'services'} and a ${'target'}; or check that the config file is in the checkout.`,
      }
    case 'routes-alone':
      return {
        what: plain('only routes are asked, and a route shows that something answers, not which commit it is'),
        fix: say`Add ${'services'} and a ${'target: ssh://user@host'}, or an ${'https://'} target that says which commit it runs. A site without a host is a service with ${'manifest'} and ${'serves'}.`,
      }
    case 'services-without-target':
      return {
        what: plain('services were named, and no place where they run'),
        fix: say`Add ${'target: ssh://user@host'} (or ${'docker://'}, or an ${'https://'} endpoint).`,
      }
    case 'target-unknown':
      return {
        what: say`the service ${fault.service} is on ${fault.name}, which is not a target`,
        fix: suggest(fault.nearest, fault.known),
      }
    case 'target-unclaimed':
      return {
        what: say`nothing is claimed of the target ${fault.name}: it would be looked at and never be wrong`,
        fix: say`Name it in ${'on'} of a service, or remove it.`,
      }
    case 'services-not-visible': {
      const [endpoint = 'the endpoint'] = fault.targets
      return {
        what: say`no target can show the services ${listed(fault.services)}: an endpoint (${listed(fault.targets)}) states one commit and shows no containers`,
        fix: say`Add the host they run on (${'target: ssh://user@host'} or ${'docker://'}), or remove ${'services'}: the endpoint is checked without it. To tie one service to the endpoint, write ${`on: ${endpoint}`} under that service in the config file.`,
      }
    }
    case 'endpoint-of-several':
      return {
        what: say`the endpoint ${fault.target} is to speak for several services, ${listed(fault.services)}, and it states one commit`,
        fix: say`Keep ${fault.target} in ${'on'} of one service. Give every other service an endpoint of its own or a host.`,
      }
    case 'not-on-endpoint':
      return {
        what: say`${fault.key} of the service ${fault.service} needs a host, and ${fault.target} is an endpoint, which shows no containers`,
        fix: say`Add the host to ${'on'} of ${fault.service} (${'ssh://user@host'} or ${'docker://'}), or remove ${fault.key}.`,
      }
  }
}

const duration = say`Write for example ${'500ms'}, ${'30s'}, ${'2m'} or ${'1m30s'}.`

/** Faults of durations, numbers and switches. */
export function explainScalar(fault: ScalarFault, value: string | undefined): Says {
  const seen = quote(value, 'nothing')
  switch (fault.code) {
    case 'duration-unit-missing':
      return { what: say`${seen} has no unit`, fix: say`Write ${fault.suggestion} if seconds are meant.` }
    case 'duration-malformed':
      return { what: say`a duration was expected, not ${seen}`, fix: duration }
    case 'duration-negative':
      return { what: say`a duration cannot be negative, this is ${seen}`, fix: duration }
    case 'duration-fraction': {
      const fix = fault.suggestion === undefined ? duration : say`Write ${fault.suggestion}.`
      return { what: say`durations are whole numbers, not ${seen}`, fix }
    }
    case 'duration-too-long':
      return { what: say`at most ${brief(fault.max)} are allowed, not ${seen}`, fix: duration }
    case 'duration-too-short':
      return { what: say`at least ${brief(fault.min)} are needed, not ${seen}`, fix: duration }
    case 'number-malformed':
    case 'number-out-of-range': {
      const range = `${fault.min} to ${fault.max}`
      return {
        what: say`a whole number from ${plain(range)} was expected, not ${seen}`,
        fix: plain('Write such a number in digits.'),
      }
    }
    case 'boolean-malformed':
      return {
        what: say`${'true'} or ${'false'} was expected, not ${seen}`,
        fix: say`Write ${'true'} or ${'false'}.`,
      }
    case 'proof-unknown':
      return { what: say`${seen} is not a kind of proof`, fix: suggest(fault.nearest, fault.known) }
    case 'proof-not-yet':
      return {
        what: say`the proof ${seen} comes with a later version`,
        fix: say`Use ${list(fault.available, 'or')} for now.`,
      }
    case 'wait-too-short':
      return {
        what: say`${'stable'} asks for ${fault.stable} looks in a row, ${brief(fault.interval)} apart (${'interval'}): that takes ${brief(fault.needed)}, but ${'wait'} is ${brief(fault.wait)}`,
        fix: say`Set ${'wait'} to ${brief(fault.needed)} or more, or ${'stable'} to ${'1'} for a single look.`,
      }
  }
}

/** Milliseconds as an input is written. */
function brief(milliseconds: number): string {
  if (milliseconds % 1000 !== 0) return `${milliseconds}ms`
  const seconds = milliseconds / 1000
  if (seconds % 3600 === 0 && seconds > 0) return `${seconds / 3600}h`
  return seconds % 60 === 0 && seconds > 0 ? `${seconds / 60}m` : `${seconds}s`
}
