import { type ConfigFault, fillIn, type TemplateFault, type YamlKind } from '../../../problem.ts'
import { list, plain, say } from '../../phrase.ts'
import { expression, quote, type Says, variable } from './says.ts'

/** Faults of the config file and its YAML. */
export function wordConfig(fault: ConfigFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'config-missing':
      return {
        what: say`there is no file ${seen} in the workspace`,
        mend: say`Correct the path, and see that ${'actions/checkout'} runs before this step.`,
      }
    case 'config-not-a-file':
      return { what: say`${seen} is not a file`, mend: plain('Name the YAML file itself.') }
    case 'config-not-utf8':
      return { what: say`${seen} is not UTF-8 text`, mend: plain('Save it as UTF-8.') }
    case 'config-empty':
      return {
        what: plain('the config file says nothing'),
        mend: say`Add ${'services'} and ${'routes'}, or remove it.`,
      }
    case 'config-unreadable':
      return { what: say`${seen} cannot be read: ${fault.reason}`, mend: plain('Correct the path or its permissions.') }
    case 'config-exists':
      return {
        what: say`there is ${seen} already, and it is not overwritten`,
        mend: say`Look at a new draft with ${'runtime-drift init --stdout'}, or remove the file first.`,
      }
    case 'config-unwritable':
      return {
        what: say`${seen} cannot be written: ${fault.reason}`,
        mend: say`Correct the permissions, or print it with ${'runtime-drift init --stdout'}.`,
      }
    case 'value-left':
      return {
        what: say`${seen} has not been filled in`,
        mend: say`Write the value that only you know in place of ${fillIn}.`,
      }
    case 'config-outside':
      return {
        what: say`the config file must lie in the workspace, ${seen} ${plain(outside[fault.by])}`,
        mend: say`Give a path relative to the workspace: ${'.github/runtime-drift.yml'}.`,
      }
    case 'yaml-syntax':
      return {
        what: say`this is not YAML: ${fault.said}`,
        mend: plain('Look at the indentation and quotes of this line and the one above.'),
      }
    case 'yaml-duplicate-key':
      return { what: say`the key ${fault.key} stands here twice`, mend: plain('Keep one of the two.') }
    case 'yaml-reserved-key':
      return { what: say`${fault.key} cannot be a key`, mend: plain('Use another name.') }
    case 'yaml-key-not-text':
      return { what: plain('a key has to be a text'), mend: plain('Write a plain word before the colon.') }
    case 'yaml-tag':
      return { what: say`the tag ${fault.tag} means nothing here`, mend: plain('Write the value without a tag.') }
    case 'yaml-alias':
      return { what: say`${`*${fault.name}`} refers to nothing above it`, mend: say`Define ${`&${fault.name}`} first.` }
    case 'yaml-too-big':
      return {
        what: plain('from here on the file has more entries, or deeper ones, than any plan needs'),
        mend: plain('Write entries out instead of aliases of aliases, or spread them over several steps.'),
      }
    case 'yaml-documents':
      return { what: plain('a second YAML document begins here'), mend: say`Keep one document: remove ${'---'}.` }
    case 'yaml-type':
      return {
        what: say`${plain(kinds(fault.expected))} was expected, not ${plain(kindWords[fault.seen])}`,
        mend:
          fault.quoted === undefined ? say`Write ${plain(kinds(fault.expected))}.` : say`Quote it: ${fault.quoted}.`,
      }
    case 'entries-count':
      return {
        what: plain(`${fault.most === 1 ? 'exactly' : 'at least'} one of several keys was expected here`),
        mend: say`Write one of ${list(fault.known, 'or')}.`,
      }
    case 'list-empty':
      return { what: plain('this list is empty'), mend: plain('Add to it, or remove its key.') }
    case 'key-not-yet':
      return {
        what: say`${fault.key} comes with a later version`,
        mend: plain('Remove it for now: nothing would be proven by it.'),
      }
    case 'expression-in-file':
      return {
        what: say`${expression('…')} is evaluated in workflows alone, not in this file`,
        mend: say`In a header value write ${variable('NAME')} and set ${'NAME'} in the ${'env:'} of the step; elsewhere use an input.`,
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
export function wordTemplate(fault: TemplateFault): Says {
  switch (fault.code) {
    case 'template-misplaced':
      return {
        what: say`${variable('NAME')} is filled in for header values of targets only: a secret must not become part of the plan`,
        mend: plain('Write the value itself.'),
      }
    case 'template-malformed':
      return {
        what: say`${variable('…')} has to hold the name of a variable`,
        mend: say`Write ${variable('NAME')}: letters, digits and underscores.`,
      }
    case 'template-unset':
    case 'template-empty':
      return {
        what: say`the variable ${fault.name} is ${plain(fault.code === 'template-unset' ? 'not set' : 'empty')}`,
        mend: say`Set it in the step: ${`env: { ${fault.name}: "${expression(`secrets.${fault.name}`)}" }`}; a secret is empty in workflows of forks and of Dependabot.`,
      }
  }
}
