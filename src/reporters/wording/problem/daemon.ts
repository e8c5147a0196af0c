import type { KeeperFault } from '../../../problem.ts'
import { say } from '../../phrase.ts'
import { quote, type Says } from './says.ts'

/** Faults of services that are no containers, and of containers that are asked what only those can say. */
export function wordKeeper(fault: KeeperFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'host-path-malformed':
      return {
        what: say`${fault.key} is a path of the host; ${seen} is none that can be looked at`,
        mend: say`Write an absolute path without steps in it, such as ${fault.key === 'pidfile' ? '/run/api.pid' : '/srv/api/current'}.`,
      }
    case 'revision-file-malformed':
      return {
        what: say`${'revision'} is a file in the release directory; ${seen} is no path below it`,
        mend: say`Write its path relative to the release directory, such as ${'REVISION'}.`,
      }
    case 'of-a-container-alone':
      return {
        what: say`${fault.service} is a process of the host, and only a container has ${fault.key}`,
        mend: say`Remove ${fault.key} from the service, so that nobody takes it for proven.`,
      }
    case 'of-a-process-alone':
      return {
        what: say`${fault.key} is where a process of the host says its commit; this service is a container`,
        mend: say`Remove ${fault.key}, or name the process: ${'container: { systemd: NAME.service }'}.`,
      }
  }
}
