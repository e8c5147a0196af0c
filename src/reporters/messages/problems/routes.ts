import type { FeatureFault, RouteFault, TermFault, UrlFault } from '../../../problem.ts'
import { list, plain, say } from '../../phrase.ts'
import { quote, type Says, suggest, variable } from './says.ts'

/** Faults of what a route says beside its request and its status. */
export function explainTerm(fault: TermFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'json-place-malformed':
      return {
        what: say`${seen} names no place in JSON`,
        fix: say`Write a JSON pointer (${'/items/0/name'}) or a JSON path (${'$.items[0].name'}).`,
      }
    case 'json-path-malformed':
      return {
        what: say`${seen} is not a JSON path: ${fault.said}`,
        fix: say`Write it as RFC 9535 has it: ${"$.items[?@.id == 'a'].name"}.`,
      }
    case 'json-path-costly':
      return {
        what: say`${seen} searches at every depth more than ${fault.limit} times, which a large answer would never end`,
        fix: say`Name the keys on the way instead of ${'..'}.`,
      }
    case 'pattern-malformed':
      return {
        what: say`${seen} is not a regular expression that can be searched in linear time: ${fault.said}`,
        fix: plain('Write it in RE2 syntax: as usual, but without look-around and back references.'),
      }
    case 'pattern-costly':
      return {
        what: say`the regular expression ${seen} is too large to be searched in time`,
        fix: plain('Use smaller repetitions, or several shorter expressions.'),
      }
    case 'http-version-unknown':
      return { what: say`${seen} is not a version of HTTP that can be asked`, fix: say`Write ${'1.1'} or ${'2'}.` }
    case 'follow-unknown':
      return {
        what: say`redirects can be followed inside of their origin only, not ${seen}`,
        fix: say`Write ${'follow: same-origin'}, or remove it.`,
      }
    case 'via-malformed':
      return {
        what: say`${seen} is neither an address nor the name of a target`,
        fix: say`Write ${'HOST:PORT'}, ${'[::1]:8443'}, or the name of an ${'ssh://'} target.`,
      }
    case 'via-unknown':
      return {
        what: say`there is no target ${fault.name} to ask through`,
        fix: say`${suggest(fault.nearest, fault.known)} An address is written with its port: ${'HOST:PORT'}.`,
      }
    case 'via-kind':
      return {
        what: say`${fault.name} is reached by ${`${fault.kind}://`}, which carries no requests`,
        fix: say`Name an ${'ssh://'} target, or write ${'HOST:PORT'}.`,
      }
    case 'via-service-unknown':
      return {
        what: say`there is no service ${fault.name} whose instances could be asked`,
        fix: suggest(fault.nearest, fault.known),
      }
    case 'via-service-kind':
      return {
        what:
          fault.target === undefined
            ? say`${fault.name} is a process of its host (${fault.kind}), which has no address of its own`
            : say`${fault.name} runs on ${fault.target}, which is reached by ${`${fault.kind}://`}: its instances cannot be asked one by one`,
        fix: say`Name a service of containers on ${'ssh://'} or ${'docker://'} targets, or write ${'HOST:PORT'}.`,
      }
    case 'via-guard':
      return {
        what: plain('callers cannot be asked for at each instance of a service'),
        fix: say`Guard the route as everybody reaches it, in an entry of its own without ${'via'}.`,
      }
    case 'body-not-json':
      return {
        what: plain('the body holds a number that JSON cannot write'),
        fix: say`Quote it, or leave it out: JSON knows neither ${'.inf'} nor ${'.nan'}.`,
      }
    case 'term-needs-https':
      return {
        what: say`${list([fault.term])} needs ${'https://'}, and the request goes to ${seen}`,
        fix: say`Ask over ${'https://'}, or remove ${fault.term}.`,
      }
    case 'head-without-body':
      return { what: say`an answer to ${'HEAD'} has no body to test`, fix: say`Ask with ${'GET'}.` }
    case 'authorities-unreadable':
      return {
        what: say`the file of authorities ${seen} ${plain(unreadable[fault.reason])}`,
        fix: plain('Name a PEM file of this repository, relative to the workspace.'),
      }
    case 'authorities-malformed':
      return {
        what: say`${seen} does not hold certificates alone`,
        fix: say`Each of them begins with ${'-----BEGIN CERTIFICATE-----'}; a private key has no place there.`,
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

/** Faults of a URL. */
export function explainUrl(fault: UrlFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'url-malformed':
      return {
        what: say`an absolute URL was expected, not ${seen}`,
        fix: say`Write for example ${'https://host/path'}.`,
      }
    case 'url-credentials':
      return {
        what: plain('the URL contains a user or password, which would be shown in every log'),
        fix: say`Remove it. A target or a route in the config file can send headers instead: ${`headers: { Authorization: "Bearer ${variable('TOKEN')}" }`}.`,
      }
    case 'url-fragment':
      return { what: say`${seen} has a fragment (${'#…'}), which is never sent`, fix: plain('Remove it.') }
    case 'url-query':
      return {
        what: say`${seen} has a query, and paths are put behind it`,
        fix: say`Remove everything from ${'?'} on.`,
      }
    case 'url-scheme':
      return { what: say`${fault.scheme} is not asked over HTTP`, fix: say`Write ${'https://…'}.` }
    case 'url-plain-http':
      return {
        what: say`${seen} is plain HTTP: whoever is in between can forge the answers`,
        fix: say`Use ${'https://'}, or set ${'allow-unsafe-http: true'}; the verdict then says so.`,
      }
  }
}

/** Faults of a route. */
export function explainRoute(fault: RouteFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  const form = say`Write ${'GET /healthz -> 200'}: a method, a path or URL, an arrow, the status.`
  const statuses = say`Write a code (${'200'}), a class (${'2xx'}) or several (${'200|204'}).`
  switch (fault.code) {
    case 'route-malformed':
      return { what: say`a route was expected, not ${seen}`, fix: form }
    case 'route-path-malformed':
      return {
        what: say`${seen} is neither a path nor a URL`,
        fix: say`A path begins with ${'/'}, a URL with ${'https://'}.`,
      }
    case 'base-url-missing':
      return {
        what: say`${seen} is a path, and there is no ${'base-url'} that it begins with`,
        fix: say`Set ${'base-url: https://…'}, or write the whole URL.`,
      }
    case 'status-malformed':
      return { what: say`a status was expected, not ${seen}`, fix: statuses }
    case 'status-out-of-range':
      return {
        what: say`a status is a number from ${fault.min} to ${fault.max}, not ${seen}`,
        fix: statuses,
      }
    case 'method-malformed': {
      const fix = fault.suggestion === undefined ? form : say`Write ${fault.suggestion}.`
      return { what: say`a method in upper case was expected, not ${seen}`, fix }
    }
    case 'method-unsupported':
      return { what: say`${fault.method} cannot be asked`, fix: say`Use ${'GET'}, ${'HEAD'} or another method.` }
  }
}

/** Faults of a feature, and of who may use it. Values of headers are secrets and are not told. */
export function explainFeatureFault(fault: FeatureFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'feature-empty':
      return {
        what: plain('nothing is claimed of this feature, so it could only ever be right'),
        fix: say`Add ${'source'}, ${'artifact'} or ${'route'}.`,
      }
    case 'glob-malformed':
      return {
        what: say`files of the repository were expected, ${seen} ${plain(globs[fault.reason])}`,
        fix: say`Write a path or a glob from the root of the repository: ${'apps/api/src/workflow/**'}.`,
      }
    case 'feature-path-malformed':
      return {
        what: say`a file of the build was expected, ${seen} ${plain(paths[fault.reason])}`,
        fix: say`Write it as the manifest lists it, relative to the ${'artifact'} of the service: ${'workflow/index.js'}.`,
      }
    case 'feature-without-manifest':
      return {
        what: say`the service ${fault.service} names no build manifest, so nobody can tell which files its build has`,
        fix: say`Give it ${'artifact'} and ${'manifest'}, or remove ${'artifact'} from the feature.`,
      }
    case 'feature-unknown':
      return { what: say`there is no feature ${fault.name}`, fix: suggest(fault.nearest, fault.known) }
    case 'guard-hides-route':
      return {
        what: say`a stranger must be answered ${fault.status} there, and so is everybody when the route is missing`,
        fix: say`Write the route in its long form, with the headers of somebody who is let in and ${'expect: { status: 200 }'}.`,
      }
    case 'guard-stranger-headers':
      return {
        what: plain('a stranger sends no credential'),
        fix: say`Write its status alone (${'stranger: 401'}); a caller with headers needs another name.`,
      }
    case 'guard-headers-missing':
      return {
        what: say`${fault.caller} sends no credential, which a stranger does`,
        fix: say`Add its ${'headers'} and ${'status'}, or correct its name.`,
      }
    case 'guard-admits':
      return {
        what: say`${fault.caller} is to be turned away, and ${seen} would let it in`,
        fix: say`Write how it is refused: ${'401'}, ${'403'} or ${'302'}. For somebody who is let in, use another name.`,
      }
    case 'guard-refuses':
      return {
        what: say`${fault.caller} is to be let in, and ${seen} would turn it away`,
        fix: say`Write how it is answered when it is let in: ${'200'}.`,
      }
    case 'guard-callers-same':
      return {
        what: say`${fault.caller} and ${fault.other} send the same, and one of them is to be let in, the other not`,
        fix: plain('See which secrets the two are made of.'),
      }
  }
}

const globs = {
  empty: 'is empty',
  absolute: 'is absolute',
  parent: 'leads out of it',
  excluding: 'excludes files',
  'too-long': 'is longer than any path',
} as const

const paths = {
  empty: 'is empty',
  absolute: 'is absolute',
  parent: 'leads out of it',
  directory: 'is a directory',
  'too-long': 'is longer than any path',
} as const
