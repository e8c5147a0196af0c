import type { PlanFault } from '../../../problem.ts'
import { plain, say } from '../../phrase.ts'
import { type Says, suggest } from './says.ts'

/** The first names of a list. */
const listed = (names: readonly string[]): string =>
  `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`

/** Faults of the plan as a whole. */
export function wordPlan(fault: PlanFault): Says {
  switch (fault.code) {
    case 'nothing-to-verify':
      return {
        what: plain('there is nothing to verify: no service, no route and no endpoint was named'),
        mend: say`Add ${'services'} and a ${'target'}; or check that the config file is in the checkout.`,
      }
    case 'routes-alone':
      return {
        what: plain('only routes are asked, and a route shows that something answers, not which commit it is'),
        mend: say`Add ${'services'} and a ${'target: ssh://user@host'}, or an ${'https://'} target that says which commit it runs. A site without a host is a service with ${'manifest'} and ${'serves'}.`,
      }
    case 'services-without-target':
      return {
        what: plain('services were named, and no place where they run'),
        mend: say`Add ${'target: ssh://user@host'} (or ${'docker://'}, or an ${'https://'} endpoint).`,
      }
    case 'target-unknown':
      return {
        what: say`the service ${fault.service} is on ${fault.name}, which is not a target`,
        mend: suggest(fault.nearest, fault.known),
      }
    case 'target-unclaimed':
      return {
        what: say`nothing is claimed of the target ${fault.name}: it would be looked at and never be wrong`,
        mend: say`Name it in ${'on'} of a service, or remove it.`,
      }
    case 'services-not-visible': {
      const [endpoint = 'the endpoint'] = fault.targets
      return {
        what: say`no target can show the services ${listed(fault.services)}: an endpoint (${listed(fault.targets)}) states one commit and shows no containers`,
        mend: say`Add the host they run on (${'target: ssh://user@host'} or ${'docker://'}), or remove ${'services'}: the endpoint is checked without it. To tie one service to the endpoint, write ${`on: ${endpoint}`} under that service in the config file.`,
      }
    }
    case 'endpoint-of-several':
      return {
        what: say`the endpoint ${fault.target} is to speak for several services, ${listed(fault.services)}, and it states one commit`,
        mend: say`Keep ${fault.target} in ${'on'} of one service. Give every other service an endpoint of its own or a host.`,
      }
    case 'not-on-endpoint':
      return {
        what: say`${fault.key} of the service ${fault.service} needs a host, and ${fault.target} is an endpoint, which shows no containers`,
        mend: say`Add the host to ${'on'} of ${fault.service} (${'ssh://user@host'} or ${'docker://'}), or remove ${fault.key}.`,
      }
  }
}
