import type { FeatureFault } from '../../../problem.ts'
import { plain, say } from '../../phrase.ts'
import { quote, type Says, suggest } from './says.ts'

/** Faults of a feature, and of who may use it. Values of headers are secrets and are not told. */
export function wordFeatureFault(fault: FeatureFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'feature-empty':
      return {
        what: plain('nothing is claimed of this feature, so it could only ever be right'),
        mend: say`Add ${'source'}, ${'artifact'} or ${'route'}.`,
      }
    case 'glob-malformed':
      return {
        what: say`files of the repository were expected, ${seen} ${plain(globs[fault.reason])}`,
        mend: say`Write a path or a glob from the root of the repository: ${'apps/api/src/workflow/**'}.`,
      }
    case 'feature-path-malformed':
      return {
        what: say`a file of the build was expected, ${seen} ${plain(paths[fault.reason])}`,
        mend: say`Write it as the manifest lists it, relative to the ${'artifact'} of the service: ${'workflow/index.js'}.`,
      }
    case 'feature-without-manifest':
      return {
        what: say`the service ${fault.service} names no build manifest, so nobody can tell which files its build has`,
        mend: say`Give it ${'artifact'} and ${'manifest'}, or remove ${'artifact'} from the feature.`,
      }
    case 'feature-unknown':
      return { what: say`there is no feature ${fault.name}`, mend: suggest(fault.nearest, fault.known) }
    case 'guard-hides-route':
      return {
        what: say`a stranger must be answered ${fault.status} there, and so is everybody when the route is missing`,
        mend: say`Write the route in its long form, with the headers of somebody who is let in and ${'expect: { status: 200 }'}.`,
      }
    case 'guard-stranger-headers':
      return {
        what: plain('a stranger sends no credential'),
        mend: say`Write its status alone (${'stranger: 401'}); a caller with headers needs another name.`,
      }
    case 'guard-headers-missing':
      return {
        what: say`${fault.caller} sends no credential, which a stranger does`,
        mend: say`Add its ${'headers'} and ${'status'}, or correct its name.`,
      }
    case 'guard-admits':
      return {
        what: say`${fault.caller} is to be turned away, and ${seen} would let it in`,
        mend: say`Write how it is refused: ${'401'}, ${'403'} or ${'302'}. For somebody who is let in, use another name.`,
      }
    case 'guard-refuses':
      return {
        what: say`${fault.caller} is to be let in, and ${seen} would turn it away`,
        mend: say`Write how it is answered when it is let in: ${'200'}.`,
      }
    case 'guard-callers-same':
      return {
        what: say`${fault.caller} and ${fault.other} send the same, and one of them is to be let in, the other not`,
        mend: plain('See which secrets the two are made of.'),
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
