import type { FeatureFault, RouteFault, TermFault, UrlFault } from '../../../problem.ts'
import { list, plain, say } from '../../phrase.ts'
import { quote, type Says, suggest, variable } from './says.ts'

/** Problems of the keys of a route besides its request and its status. */
export function explainTerm(fault: TermFault, value: string | undefined): Says {
  const received = quote(value, 'this')
  switch (fault.code) {
    case 'json-place-malformed':
      return {
        what: say`${received} is neither a JSON pointer nor a JSON path`,
        fix: say`write a JSON pointer (${'/items/0/name'}) or a JSON path (${'$.items[0].name'}).`,
      }
    case 'json-path-malformed':
      return {
        what: say`${received} is not a JSON path: ${fault.received}`,
        fix: say`write it as RFC 9535 defines it: ${"$.items[?@.id == 'a'].name"}.`,
      }
    case 'json-path-costly':
      return {
        what: say`${received} has more than ${fault.limit} descendant segments (${'..'}), which take too long on a large response`,
        fix: say`write the keys of the path instead of ${'..'}.`,
      }
    case 'pattern-malformed':
      return {
        what: say`${received} is not a valid RE2 regular expression: ${fault.received}`,
        fix: plain('write it in RE2 syntax, without look-around and back references.'),
      }
    case 'pattern-costly':
      return {
        what: say`the regular expression ${received} is too large`,
        fix: plain('use smaller repetitions, or several shorter expressions.'),
      }
    case 'http-version-unknown':
      return { what: say`${received} is not a supported HTTP version`, fix: say`write ${'1.1'} or ${'2'}.` }
    case 'follow-unknown':
      return {
        what: say`expected ${'same-origin'} for ${'follow'}, received ${received}`,
        fix: say`write ${'follow: same-origin'}, or remove the key.`,
      }
    case 'via-malformed':
      return {
        what: say`${received} is neither an address nor the name of a target`,
        fix: say`write ${'HOST:PORT'}, ${'[::1]:8443'}, or the name of an ${'ssh://'} target.`,
      }
    case 'via-unknown':
      return {
        what: say`the target ${fault.name} in ${'via'} is not declared`,
        fix: say`${suggest(fault.nearest, fault.known)} Write an address with its port: ${'HOST:PORT'}.`,
      }
    case 'via-kind':
      return {
        what: say`${fault.name} is a ${`${fault.kind}://`} target, which can't forward requests`,
        fix: say`use an ${'ssh://'} target, or write ${'HOST:PORT'}.`,
      }
    case 'via-service-unknown':
      return {
        what: say`the service ${fault.name} in ${'via'} is not declared`,
        fix: suggest(fault.nearest, fault.known),
      }
    case 'via-service-kind':
      return {
        what:
          fault.target === undefined
            ? say`${fault.name} is a process of its host (${fault.kind}), which has no network address`
            : say`${fault.name} runs on the ${`${fault.kind}://`} target ${fault.target}, where requests can't be sent to each instance`,
        fix: say`use a service of containers on ${'ssh://'} or ${'docker://'} targets, or write ${'HOST:PORT'}.`,
      }
    case 'via-guard':
      return {
        what: say`${'guard'} can't be combined with ${'via'} and a service`,
        fix: say`write the guard in a separate entry without ${'via'}.`,
      }
    case 'body-not-json':
      return {
        what: say`the body contains ${'.inf'} or ${'.nan'}, which JSON does not support`,
        fix: say`quote the number, or remove it.`,
      }
    case 'term-needs-https':
      return {
        what: say`${list([fault.term])} requires ${'https://'}, but the request goes to ${received}`,
        fix: say`use ${'https://'}, or remove ${fault.term}.`,
      }
    case 'head-without-body':
      return { what: say`the response to ${'HEAD'} has no body to test`, fix: say`use ${'GET'}.` }
    case 'authorities-unreadable':
      return {
        what: say`the file ${received} in ${'tls.ca'} ${plain(unreadable[fault.reason])}`,
        fix: plain('use a PEM file of this repository, relative to the workspace.'),
      }
    case 'authorities-malformed':
      return {
        what: say`${received} contains more than certificates`,
        fix: say`keep only the blocks that start with ${'-----BEGIN CERTIFICATE-----'}, and remove private keys.`,
      }
  }
}

const unreadable = {
  missing: 'does not exist',
  'not-a-file': 'is not a file',
  'not-utf8': 'is not text',
  outside: 'is outside of the workspace',
  'too-large': 'is too large',
  unreadable: "can't be read",
  unknown: "can't be read at the commit of the base branch",
} as const

/** Problems of a URL. */
export function explainUrl(fault: UrlFault, value: string | undefined): Says {
  const received = quote(value, 'this')
  switch (fault.code) {
    case 'url-malformed':
      return {
        what: say`expected an absolute URL, received ${received}`,
        fix: say`write for example ${'https://host/path'}.`,
      }
    case 'url-credentials':
      return {
        what: plain('the URL contains a user or password, which would appear in every log'),
        fix: say`remove it. In the config file, a target or a route can send headers instead: ${`headers: { Authorization: "Bearer ${variable('TOKEN')}" }`}.`,
      }
    case 'url-fragment':
      return { what: say`${received} has a fragment (${'#…'}), which is never sent`, fix: plain('remove it.') }
    case 'url-query':
      return {
        what: say`${received} has a query, but the paths of the routes are appended to it`,
        fix: say`remove everything from ${'?'} on.`,
      }
    case 'url-scheme':
      return { what: say`the scheme ${fault.scheme} is not supported`, fix: say`write ${'https://…'}.` }
    case 'url-plain-http':
      return {
        what: say`${received} uses plain HTTP, so anyone on the network path can forge the responses`,
        fix: say`use ${'https://'}, or set ${'allow-unsafe-http: true'}, which is shown next to the verdict.`,
      }
  }
}

/** Problems of a route. */
export function explainRoute(fault: RouteFault, value: string | undefined): Says {
  const received = quote(value, 'this')
  const form = say`write ${'GET /healthz -> 200'}: a method, a path or URL, an arrow, the status.`
  const statuses = say`write a code (${'200'}), a class (${'2xx'}) or several (${'200|204'}).`
  switch (fault.code) {
    case 'route-malformed':
      return { what: say`expected a route, received ${received}`, fix: form }
    case 'route-path-malformed':
      return {
        what: say`${received} is neither a path nor a URL`,
        fix: say`start a path with ${'/'} and a URL with ${'https://'}.`,
      }
    case 'base-url-missing':
      return {
        what: say`the path ${received} requires ${'base-url'}`,
        fix: say`set ${'base-url: https://…'}, or write the full URL.`,
      }
    case 'status-malformed':
      return { what: say`expected a status, received ${received}`, fix: statuses }
    case 'status-out-of-range':
      return {
        what: say`expected a status from ${fault.min} to ${fault.max}, received ${received}`,
        fix: statuses,
      }
    case 'method-malformed': {
      const fix = fault.suggestion === undefined ? form : say`write ${fault.suggestion}.`
      return { what: say`expected a method in upper case, received ${received}`, fix }
    }
    case 'method-unsupported':
      return {
        what: say`the method ${fault.method} is not supported`,
        fix: say`use ${'GET'}, ${'HEAD'} or another method.`,
      }
  }
}

/** Problems of a feature and its guard. Values of headers are secrets and are not shown. */
export function explainFeatureFault(fault: FeatureFault, value: string | undefined): Says {
  const received = quote(value, 'this')
  switch (fault.code) {
    case 'feature-empty':
      return {
        what: plain('the feature declares nothing, so it proves nothing'),
        fix: say`add ${'source'}, ${'artifact'} or ${'route'}.`,
      }
    case 'glob-malformed':
      return {
        what: say`expected files of the repository, but ${received} ${plain(globs[fault.reason])}`,
        fix: say`write a path or a glob from the root of the repository: ${'apps/api/src/workflow/**'}.`,
      }
    case 'paths-only-excluded':
      return {
        what: say`${'paths'} only excludes files, so it names nothing that the service is built from`,
        fix: say`add the directory of the service: ${'apps/api/**'}.`,
      }
    case 'feature-path-malformed':
      return {
        what: say`expected a file of the build, but ${received} ${plain(paths[fault.reason])}`,
        fix: say`write it as the manifest lists it, relative to the ${'artifact'} of the service: ${'workflow/index.js'}.`,
      }
    case 'feature-without-manifest':
      return {
        what: say`${'artifact'} of the feature requires a build manifest, and the service ${fault.service} has none`,
        fix: say`add ${'artifact'} and ${'manifest'} to the service. To check only that the file exists, write its absolute path in the container: ${'/app/dist/workflow/index.js'}.`,
      }
    case 'feature-unknown':
      return { what: say`the feature ${fault.name} is not declared`, fix: suggest(fault.nearest, fault.known) }
    case 'guard-hides-route':
      return {
        what: say`an anonymous request must get ${fault.status}, which a missing route returns too`,
        fix: say`write the route in its long form, with the headers of an authorized caller and ${'expect: { status: 200 }'}.`,
      }
    case 'guard-anonymous-headers':
      return {
        what: say`${'anonymous'} sends no credential and takes no ${'headers'}`,
        fix: say`write its status only (${'anonymous: 401'}), and give a caller with headers another name.`,
      }
    case 'guard-headers-missing':
      return {
        what: say`${fault.caller} requires ${'headers'} with a credential`,
        fix: say`add ${'headers'} and ${'status'}, or correct the name of the caller.`,
      }
    case 'guard-allows':
      return {
        what: say`${fault.caller} must be rejected, but the status ${received} allows the request`,
        fix: say`write the status of the rejection: ${'401'}, ${'403'} or ${'302'}. For a caller who is allowed, use another name.`,
      }
    case 'guard-denies':
      return {
        what: say`${fault.caller} must be allowed, but the status ${received} rejects the request`,
        fix: say`write the status of an allowed request: ${'200'}.`,
      }
    case 'guard-tests-same':
      return {
        what: say`${fault.caller} must be allowed and ${fault.other} must be rejected, but both declare the same ${'json'} or ${'body'}`,
        fix: say`set ${'allowed: false'} if ${fault.caller} must be rejected too, or declare what only an allowed caller gets.`,
      }
    case 'guard-callers-same':
      return {
        what: say`${fault.caller} and ${fault.other} send the same headers, but one must be allowed and the other rejected`,
        fix: plain('use a different secret for each of the two.'),
      }
  }
}

const globs = {
  empty: 'is empty',
  absolute: 'is an absolute path',
  parent: 'leads out of it',
  excluding: 'excludes files',
  'too-long': 'is too long',
} as const

const paths = {
  empty: 'is empty',
  absolute: 'is an absolute path',
  parent: 'leads out of it',
  directory: 'is a directory',
  'too-long': 'is too long',
} as const
