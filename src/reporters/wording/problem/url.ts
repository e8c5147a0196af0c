import type { RouteFault, UrlFault } from '../../../problem.ts'
import { plain, say } from '../../phrase.ts'
import { quote, type Says, variable } from './says.ts'

/** Faults of a URL. */
export function wordUrl(fault: UrlFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'url-malformed':
      return {
        what: say`an absolute URL was expected, not ${seen}`,
        mend: say`Write for example ${'https://host/path'}.`,
      }
    case 'url-credentials':
      return {
        what: plain('the URL contains a user or password, which would be shown in every log'),
        mend: say`Remove it. A target or a route in the config file can send headers instead: ${`headers: { Authorization: "Bearer ${variable('TOKEN')}" }`}.`,
      }
    case 'url-fragment':
      return { what: say`${seen} has a fragment (${'#…'}), which is never sent`, mend: plain('Remove it.') }
    case 'url-query':
      return {
        what: say`${seen} has a query, and paths are put behind it`,
        mend: say`Remove everything from ${'?'} on.`,
      }
    case 'url-scheme':
      return { what: say`${fault.scheme} is not asked over HTTP`, mend: say`Write ${'https://…'}.` }
    case 'url-plain-http':
      return {
        what: say`${seen} is plain HTTP: whoever is in between can forge the answers`,
        mend: say`Use ${'https://'}, or set ${'allow-unsafe-http: true'}; the verdict then says so.`,
      }
  }
}

/** Faults of a route. */
export function wordRoute(fault: RouteFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  const form = say`Write ${'GET /healthz -> 200'}: a method, a path or URL, an arrow, the status.`
  const statuses = say`Write a code (${'200'}), a class (${'2xx'}) or several (${'200|204'}).`
  switch (fault.code) {
    case 'route-malformed':
      return { what: say`a route was expected, not ${seen}`, mend: form }
    case 'route-path-malformed':
      return {
        what: say`${seen} is neither a path nor a URL`,
        mend: say`A path begins with ${'/'}, a URL with ${'https://'}.`,
      }
    case 'base-url-missing':
      return {
        what: say`${seen} is a path, and there is no ${'base-url'} that it begins with`,
        mend: say`Set ${'base-url: https://…'}, or write the whole URL.`,
      }
    case 'status-malformed':
      return { what: say`a status was expected, not ${seen}`, mend: statuses }
    case 'status-out-of-range':
      return {
        what: say`a status is a number from ${fault.least} to ${fault.most}, not ${seen}`,
        mend: statuses,
      }
    case 'method-malformed': {
      const mend = fault.suggestion === undefined ? form : say`Write ${fault.suggestion}.`
      return { what: say`a method in upper case was expected, not ${seen}`, mend }
    }
    case 'method-unsupported':
      return { what: say`${fault.method} cannot be asked`, mend: say`Use ${'GET'}, ${'HEAD'} or another method.` }
  }
}
