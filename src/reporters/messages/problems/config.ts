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
import { emptySecrets, expression, quote, type Says, suggest, variable } from './says.ts'

/** Problems of the config file and its YAML. */
export function explainConfig(fault: ConfigFault, value: string | undefined): Says {
  const received = quote(value, 'this')
  switch (fault.code) {
    case 'config-missing':
      return {
        what: say`the workspace has no file ${received}`,
        fix: say`correct the path, and run ${'actions/checkout'} before this step.`,
      }
    case 'config-misnamed':
      return {
        what: say`the config file is read from ${fault.usual}, and the workspace only has ${received}`,
        fix: say`rename the file, or set ${'config'} to its path.`,
      }
    case 'config-not-a-file':
      return { what: say`${received} is not a file`, fix: plain('set the path of the YAML file itself.') }
    case 'config-not-utf8':
      return { what: say`${received} is not UTF-8 text`, fix: plain('save the file as UTF-8.') }
    case 'config-empty':
      return {
        what: plain('the config file is empty'),
        fix: say`add ${'services'} and ${'routes'}, or remove the file.`,
      }
    case 'config-unreadable':
      return {
        what: say`${received} can't be read: ${fault.reason}`,
        fix: plain('correct the path or its permissions.'),
      }
    case 'config-exists':
      return {
        what: say`${received} exists already and is not overwritten`,
        fix: say`print a new draft with ${'runtime-drift init --stdout'}, or remove the file first.`,
      }
    case 'config-unwritable':
      return {
        what: say`${received} can't be written: ${fault.reason}`,
        fix: say`correct the permissions, or print the draft with ${'runtime-drift init --stdout'}.`,
      }
    case 'placeholder-left':
      return {
        what: say`the placeholder in ${received} was not replaced`,
        fix: say`replace ${fillIn} with the real value.`,
      }
    case 'config-outside':
      return {
        what: say`the config file must be in the workspace, but ${received} ${plain(outside[fault.by])}`,
        fix: say`use a path relative to the workspace: ${'.github/runtime-drift.yml'}.`,
      }
    case 'yaml-syntax':
      return {
        what: say`the YAML is invalid: ${fault.received}`,
        fix: plain('check the indentation and the quotes of this line and of the line above.'),
      }
    case 'yaml-duplicate-key':
      return { what: say`the key ${fault.key} is a duplicate`, fix: plain('keep one of the two.') }
    case 'yaml-reserved-key':
      return { what: say`the key ${fault.key} is reserved`, fix: plain('use another name.') }
    case 'yaml-key-not-text':
      return { what: plain('expected a key that is a string'), fix: plain('write a plain word before the colon.') }
    case 'yaml-tag':
      return { what: say`the tag ${fault.tag} is not supported`, fix: plain('write the value without a tag.') }
    case 'yaml-alias':
      return {
        what: say`the alias ${`*${fault.name}`} has no anchor above it`,
        fix: say`define ${`&${fault.name}`} first.`,
      }
    case 'yaml-too-big':
      return {
        what: plain('from this line on, the file has too many entries or too many levels'),
        fix: plain('replace nested aliases with their values, or split the file into several steps.'),
      }
    case 'yaml-documents':
      return { what: plain('a second YAML document starts here'), fix: say`keep one document: remove ${'---'}.` }
    case 'yaml-type':
      return {
        what: say`expected ${plain(kinds(fault.expected))}${fault.key === undefined ? plain('') : say` as ${fault.key}`}, received ${plain(kindWords[fault.seen])}`,
        fix:
          fault.quoted !== undefined
            ? say`quote it: ${fault.quoted}.`
            : fault.instead !== undefined
              ? say`write ${fault.instead}.`
              : say`write ${plain(kinds(fault.expected))}.`,
      }
    case 'key-of-service':
      return {
        what: say`${fault.key} is in the place of a service, but it is a key of a service`,
        fix:
          fault.service === undefined
            ? say`write it below the name of its service, with more indentation.`
            : say`write it below ${fault.service}, with one more level of indentation.`,
      }
    case 'entries-count':
      return {
        what: plain(`expected ${fault.max === 1 ? 'exactly' : 'at least'} one of several keys`),
        fix: say`write one of ${list(fault.known, 'or')}.`,
      }
    case 'list-empty':
      return { what: plain('the list is empty'), fix: plain('add an entry, or remove the key.') }
    case 'key-unsupported':
      return {
        what: say`the key ${fault.key} is not supported yet`,
        fix: plain('remove it: it would prove nothing.'),
      }
    case 'expression-in-file':
      return {
        what: say`the config file contains ${expression('…')}, which GitHub evaluates only in workflows`,
        fix: say`in a header value, write ${variable('NAME')} and set ${'NAME'} in the ${'env:'} of the step. Elsewhere, use an input.`,
      }
  }
}

const outside = {
  absolute: 'is an absolute path',
  parent: 'leads out of it',
  link: 'is a symbolic link that leads out of it',
} as const

const kindWords: Record<YamlKind, string> = {
  text: 'a string',
  number: 'a number',
  boolean: 'true or false',
  nothing: 'nothing',
  list: 'a list',
  mapping: 'a mapping (`key: value`)',
}

const kinds = (expected: readonly YamlKind[]): string => expected.map((kind) => kindWords[kind]).join(' or ')

/** Problems of `${NAME}`. */
export function explainTemplate(fault: TemplateFault): Says {
  switch (fault.code) {
    case 'template-misplaced':
      return {
        what: say`${variable('NAME')} is replaced only in header values and secrets, so that no secret appears in a report`,
        fix: plain('write the value itself.'),
      }
    case 'template-malformed':
      return {
        what: say`expected the name of a variable in ${variable('…')}`,
        fix: say`write ${variable('NAME')} with letters, digits and underscores.`,
      }
    case 'template-unset':
    case 'template-empty':
      return {
        what: say`the variable ${fault.name} is ${plain(fault.code === 'template-unset' ? 'not set' : 'empty')}`,
        fix: say`set it in the step: ${`env: { ${fault.name}: "${expression(`secrets.${fault.name}`)}" }`}. ${emptySecrets}`,
      }
    case 'template-without-braces':
      return {
        what: say`${`$${fault.name}`} has no braces, so it would be sent as it is`,
        fix: say`write ${variable(fault.name)}.`,
      }
  }
}

/** Problems that any part of the plan can have. */
export function explainGeneral(fault: GeneralFault, value: string | undefined): Says {
  switch (fault.code) {
    case 'unknown-key':
      return { what: say`the key ${fault.key} is unknown`, fix: suggest(fault.nearest, fault.known) }
    case 'missing':
      return { what: say`the key ${fault.what} is missing`, fix: say`add ${fault.what}.` }
    case 'value-unknown':
      return {
        what: say`${fault.what} has no value ${quote(value, 'like this')}`,
        fix: suggest(fault.nearest, fault.known),
      }
    case 'too-large':
      return {
        what: plain(`the limit is ${weighing(fault.limit)}, this has ${weighing(fault.amount)}`),
        fix: plain('make it smaller, or check that this is the right file.'),
      }
    case 'too-many':
      return {
        what: plain(`the limit of one step is ${fault.limit} ${fault.what}, these are ${fault.amount}`),
        fix: plain('split them into several steps, each with its own config file.'),
      }
    case 'control-character':
      return {
        what: say`expected printable text, but ${quote(value, 'this')} contains the control character ${fault.character}`,
        fix: plain('type the line again, because a pasted line can contain invisible characters.'),
      }
    case 'name-malformed':
      return {
        what: say`${quote(value, 'this')} is not ${plain(forms[fault.what][0])}`,
        fix: plain(forms[fault.what][1]),
      }
    case 'declared-twice':
      return {
        what: say`the ${plain(fault.what)} ${fault.name} has two different values, here and at ${explainPlace(fault.other)}`,
        fix: plain('keep one of the two, or make them equal.'),
      }
  }
}

const name = 'use at most 128 letters, digits, dots, dashes and underscores, and start with a letter or a digit.'

const forms = {
  service: ['a valid service name', name],
  target: ['a valid target name', name],
  feature: ['a valid feature name', name],
  caller: ['a valid caller name', name],
  container: ['a valid container name', name],
  compose: ['a valid Compose service', 'write `service` or `project/service`.'],
  swarm: [
    'a valid swarm service',
    'write `stack_service` as `docker service ls` shows it, with letters, digits, dashes and underscores.',
  ],
  unit: [
    'the name of a systemd service unit',
    'write the name of a service unit, such as `api.service`, as `systemctl list-units` shows it.',
  ],
  label: ['a valid label', 'write `key=value` in printable ASCII, at most 256 characters each.'],
  variable: [
    'a valid variable name',
    'use letters, digits, dots, dashes and underscores, and start with a letter or an underscore.',
  ],
  image: ['a valid image reference', 'write `registry/repository`, with `:tag` or `@sha256:…` if needed.'],
} as const

/** Problems of what the runner passes to the step. */
export function explainRunner(fault: RunnerFault, value: string | undefined): Says {
  switch (fault.code) {
    case 'unknown-input':
      return { what: say`the input ${fault.key} is unknown`, fix: suggest(fault.nearest, fault.known) }
    case 'runner-variable-missing':
      return {
        what: say`the variable ${fault.name}, which the runner sets for every step, is missing or empty`,
        fix: say`run the action as a step of a workflow (${'uses:'}), and pass the variable into containers and scripts. Outside of a workflow, use ${'runtime-drift verify'}.`,
      }
    case 'event-unreadable':
      return {
        what: say`can't read the payload of the event: ${quote(value, 'the file')} ${plain(payloads[fault.reason])}`,
        fix: say`find the step that changes ${'GITHUB_EVENT_PATH'} or that file, and remove the change.`,
      }
    case 'runner-file-unwritable':
      return {
        what: say`can't write to ${quote(value, 'the path')}: ${plain(unwritable[fault.reason] ?? 'the system refused it')} (${plain(fault.reason)})`,
        fix:
          fault.reason === 'ENOSPC' || fault.reason === 'EDQUOT'
            ? say`remove files from the disk of the runner. ${'df -h'} shows its file systems.`
            : say`let ${fault.variable} name a path that the user of the runner can write to, as the runner sets it.`,
      }
  }
}

/** The codes of system errors that a full, missing or protected path gives. */
const unwritable: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EACCES: 'the user has no write permission',
  EPERM: 'the user has no write permission',
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is no folder',
  EISDIR: 'it is a folder',
}

const payloads = {
  'not-found': 'does not exist',
  'not-readable': 'has no read permission',
  'not-json': 'is not JSON',
  'not-an-object': 'is not a JSON object',
  'too-large': 'is larger than any payload that GitHub sends',
} as const

/** The first names of a list. */
const listed = (names: readonly string[]): string =>
  `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`

/** Problems of the plan as a whole. */
export function explainPlan(fault: PlanFault): Says {
  switch (fault.code) {
    case 'nothing-to-verify':
      return {
        what: plain('there is nothing to verify: no service, no route and no endpoint is declared'),
        fix: say`add ${'services'} and ${'target'}, or check that the config file is in the checkout.`,
      }
    case 'routes-only':
      return {
        what: plain('only routes are declared, and a route does not show which commit responds'),
        fix: say`add ${'services'} and ${'target: ssh://user@host'}, or an ${'https://'} target that returns its commit. A site without a host is a service with ${'manifest'} and ${'serves'}.`,
      }
    case 'services-without-target':
      return {
        what: say`${'services'} requires a target, and none is declared`,
        fix: say`add ${'target: ssh://user@host'}, ${'docker://'} or an ${'https://'} endpoint.`,
      }
    case 'target-unknown':
      return {
        what: say`the target ${fault.name} of the service ${fault.service} is not declared`,
        fix: suggest(fault.nearest, fault.known),
      }
    case 'target-unclaimed':
      return {
        what: say`no service uses target ${fault.name}, so checking it proves nothing`,
        fix: say`add ${`on: [${fault.name}]`} to a service, or remove the target.`,
      }
    case 'services-not-visible': {
      const [endpoint = 'the endpoint'] = fault.targets
      return {
        what: say`no target can show the services ${listed(fault.services)}: an endpoint (${listed(fault.targets)}) returns one commit and shows no containers`,
        fix: say`add the host they run on (${'target: ssh://user@host'} or ${'docker://'}), or remove ${'services'}: the endpoint is checked without it. To tie one service to the endpoint, write ${`on: ${endpoint}`} under that service in the config file.`,
      }
    }
    case 'endpoint-of-several':
      return {
        what: say`the endpoint ${fault.target} returns one commit, but several services use it: ${listed(fault.services)}`,
        fix: say`keep ${fault.target} in ${'on'} of one service, and give every other service a host or its own endpoint.`,
      }
    case 'not-on-endpoint':
      return {
        what: say`${fault.key} of the service ${fault.service} requires a host, and the endpoint ${fault.target} shows no containers`,
        fix: say`add the host to ${'on'} of ${fault.service} (${'ssh://user@host'} or ${'docker://'}), or remove ${fault.key}.`,
      }
  }
}

const duration = say`write for example ${'500ms'}, ${'30s'}, ${'2m'} or ${'1m30s'}.`

/** Problems of durations, numbers and switches. */
export function explainScalar(fault: ScalarFault, value: string | undefined): Says {
  const received = quote(value, 'nothing')
  switch (fault.code) {
    case 'duration-unit-missing':
      return { what: say`the duration ${received} has no unit`, fix: say`for seconds, write ${fault.suggestion}.` }
    case 'duration-malformed':
      return { what: say`expected a duration, received ${received}`, fix: duration }
    case 'duration-negative':
      return { what: say`expected a duration of 0 or more, received ${received}`, fix: duration }
    case 'duration-fraction': {
      const fix = fault.suggestion === undefined ? duration : say`write ${fault.suggestion}.`
      return { what: say`expected a duration in whole numbers, received ${received}`, fix }
    }
    case 'duration-too-long':
      return { what: say`expected at most ${brief(fault.max)}, received ${received}`, fix: duration }
    case 'duration-too-short':
      return { what: say`expected at least ${brief(fault.min)}, received ${received}`, fix: duration }
    case 'number-malformed':
    case 'number-out-of-range': {
      const range = `${fault.min} to ${fault.max}`
      return {
        what: say`expected a whole number from ${plain(range)}, received ${received}`,
        fix: plain('write such a number in digits.'),
      }
    }
    case 'boolean-malformed':
      return {
        what: say`expected ${'true'} or ${'false'}, received ${received}`,
        fix: say`write ${'true'} or ${'false'}.`,
      }
    case 'proof-unknown':
      return { what: say`${received} is not a proof grade`, fix: suggest(fault.nearest, fault.known) }
    case 'proof-unsupported':
      return {
        what: say`the proof grade ${received} is not supported yet`,
        fix: say`use ${list(fault.available, 'or')}.`,
      }
    case 'wait-too-short':
      return {
        what: say`${fault.stable} consecutive checks (${'stable'}), ${brief(fault.interval)} apart (${'interval'}), take ${brief(fault.needed)}, but ${'wait'} is ${brief(fault.wait)}`,
        fix: say`set ${'wait'} to ${brief(fault.needed)} or more, or ${'stable'} to ${'1'} for a single check.`,
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
