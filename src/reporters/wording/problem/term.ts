import type { TermFault } from '../../../problem.ts'
import { list, plain, say } from '../../phrase.ts'
import { quote, type Says, suggest } from './says.ts'

/** Faults of what a route says beside its request and its status. */
export function wordTerm(fault: TermFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'json-place-malformed':
      return {
        what: say`${seen} names no place in JSON`,
        mend: say`Write a JSON pointer (${'/items/0/name'}) or a JSON path (${'$.items[0].name'}).`,
      }
    case 'json-path-malformed':
      return {
        what: say`${seen} is not a JSON path: ${fault.said}`,
        mend: say`Write it as RFC 9535 has it: ${"$.items[?@.id == 'a'].name"}.`,
      }
    case 'json-path-costly':
      return {
        what: say`${seen} searches at every depth more than ${fault.limit} times, which a large answer would never end`,
        mend: say`Name the keys on the way instead of ${'..'}.`,
      }
    case 'pattern-malformed':
      return {
        what: say`${seen} is not a regular expression that can be searched in linear time: ${fault.said}`,
        mend: plain('Write it in RE2 syntax: as usual, but without look-around and back references.'),
      }
    case 'pattern-costly':
      return {
        what: say`the regular expression ${seen} is too large to be searched in time`,
        mend: plain('Use smaller repetitions, or several shorter expressions.'),
      }
    case 'http-version-unknown':
      return { what: say`${seen} is not a version of HTTP that can be asked`, mend: say`Write ${'1.1'} or ${'2'}.` }
    case 'follow-unknown':
      return {
        what: say`redirects can be followed inside of their origin only, not ${seen}`,
        mend: say`Write ${'follow: same-origin'}, or remove it.`,
      }
    case 'via-malformed':
      return {
        what: say`${seen} is neither an address nor the name of a target`,
        mend: say`Write ${'HOST:PORT'}, ${'[::1]:8443'}, or the name of an ${'ssh://'} target.`,
      }
    case 'via-unknown':
      return {
        what: say`there is no target ${fault.name} to ask through`,
        mend: say`${suggest(fault.nearest, fault.known)} An address is written with its port: ${'HOST:PORT'}.`,
      }
    case 'via-kind':
      return {
        what: say`${fault.name} is reached by ${`${fault.kind}://`}, which carries no requests`,
        mend: say`Name an ${'ssh://'} target, or write ${'HOST:PORT'}.`,
      }
    case 'via-service-unknown':
      return {
        what: say`there is no service ${fault.name} whose instances could be asked`,
        mend: suggest(fault.nearest, fault.known),
      }
    case 'via-service-kind':
      return {
        what:
          fault.target === undefined
            ? say`${fault.name} is a process of its host (${fault.kind}), which has no address of its own`
            : say`${fault.name} runs on ${fault.target}, which is reached by ${`${fault.kind}://`}: its instances cannot be asked one by one`,
        mend: say`Name a service of containers on ${'ssh://'} or ${'docker://'} targets, or write ${'HOST:PORT'}.`,
      }
    case 'via-guard':
      return {
        what: plain('callers cannot be asked for at each instance of a service'),
        mend: say`Guard the route as everybody reaches it, in an entry of its own without ${'via'}.`,
      }
    case 'body-not-json':
      return {
        what: plain('the body holds a number that JSON cannot write'),
        mend: say`Quote it, or leave it out: JSON knows neither ${'.inf'} nor ${'.nan'}.`,
      }
    case 'term-needs-https':
      return {
        what: say`${list([fault.term])} needs ${'https://'}, and the request goes to ${seen}`,
        mend: say`Ask over ${'https://'}, or remove ${fault.term}.`,
      }
    case 'head-without-body':
      return { what: say`an answer to ${'HEAD'} has no body to test`, mend: say`Ask with ${'GET'}.` }
    case 'authorities-unreadable':
      return {
        what: say`the file of authorities ${seen} ${plain(unreadable[fault.reason])}`,
        mend: plain('Name a PEM file of this repository, relative to the workspace.'),
      }
    case 'authorities-malformed':
      return {
        what: say`${seen} does not hold certificates alone`,
        mend: say`Each of them begins with ${'-----BEGIN CERTIFICATE-----'}; a private key has no place there.`,
      }
  }
}

const unreadable = {
  missing: 'does not exist',
  'not-a-file': 'is not a file',
  'not-utf8': 'is not text',
  outside: 'lies outside of the workspace',
  'too-large': 'is too large',
  unreadable: 'cannot be read',
} as const
