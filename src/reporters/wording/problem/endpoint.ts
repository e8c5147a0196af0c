import type { EndpointFault } from '../../../problem.ts'
import { list, plain, say } from '../../phrase.ts'
import { quote, type Says, variable } from './says.ts'

/** Faults of the settings of an endpoint. Values of headers are secrets and are not told. */
export function wordEndpoint(fault: EndpointFault, value: string | undefined): Says {
  switch (fault.code) {
    case 'pointer-malformed':
      return {
        what: say`a JSON pointer was expected, not ${quote(value, 'none')}`,
        mend: say`It begins with a slash: ${'/build/commit'} is the field ${'commit'} of ${'build'}.`,
      }
    case 'header-name-malformed':
      return {
        what: say`${fault.name} cannot be the name of a header`,
        mend: say`Write letters, digits and dashes: ${'X-Revision'}.`,
      }
    case 'header-value-malformed':
      return {
        what: say`the value of the header ${fault.name} cannot be sent`,
        mend: plain('It has to be one line of printable text: does the secret end with a line break?'),
      }
    case 'header-reserved':
      return { what: say`the header ${fault.name} is set by this action`, mend: plain('Remove it.') }
    case 'header-name-twice':
      return {
        what: say`${fault.name} and ${fault.other} are the same header: case does not matter`,
        mend: plain('Keep one of the two.'),
      }
    case 'settings-exclude':
      return { what: say`${list(fault.keys)} exclude each other`, mend: plain('Keep one of them.') }
    case 'preset-unknown': {
      const meant =
        fault.nearest === undefined ? say`Write one of ${list(fault.known, 'or')}` : say`Write ${fault.nearest}`
      return {
        what: say`${quote(value, 'this')} is no endpoint that is known by name`,
        mend: say`${meant}, or say where the commit stands with ${'commit:'}, ${'header:'}, ${'meta:'} or ${'metric:'}.`,
      }
    }
    case 'meta-name-malformed':
      return {
        what: say`${quote(value, 'this')} cannot be the name of a meta tag`,
        mend: say`Write what stands in its ${'name="…"'}: ${'meta: revision'}.`,
      }
    case 'metric-malformed':
      return {
        what: say`${quote(value, 'this')} cannot be the name of a metric or of its label`,
        mend: say`Write letters, digits and underscores: ${'metric: app_build_info'}, ${'label: revision'}.`,
      }
    case 'endpoint-method':
      return {
        what:
          fault.method === undefined
            ? say`an endpoint is not asked with ${quote(value, 'this')}`
            : say`an endpoint is not asked with ${fault.method} here`,
        mend: say`Use ${'GET'}; ${'POST'} for a ${'body:'}; ${'HEAD'} for a ${'header:'} that names the commit.`,
      }
    case 'sign-secret-in-file':
      return {
        what: say`the secret of ${'sign'} stands in the file itself, where everybody can read it`,
        mend: say`Make a new one, and write ${`secret: "${variable('DRIFT_SECRET')}"`}.`,
      }
    case 'sign-secret-short':
      return {
        what: say`the secret of ${'sign'} has fewer than ${fault.least} characters, so it can be guessed`,
        mend: say`Make one with ${'openssl rand -hex 32'}.`,
      }
  }
}
