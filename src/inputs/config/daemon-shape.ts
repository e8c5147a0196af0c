import * as v from 'valibot'
import { text } from './closed.ts'

/** Services that are no containers of the engine alone: keys of `container`. */
export const managerEntries = {
  swarm: v.exactOptional(text('A swarm service by its full name, `stack_service`; its target is a manager.')),
  systemd: v.exactOptional(text('No container: the main process of this systemd unit.')),
  pidfile: v.exactOptional(
    text('No container: the process whose number this file of the host holds, as an absolute path.'),
  ),
}

/** Where a process of the host says what it was released from: keys of a service. */
export const releaseEntries = {
  release: v.exactOptional(
    text(
      'systemd, pidfile: the release directory on the host, which may be a link (Capistrano’s `current`). Not given: the directory that the process works in.',
    ),
  ),
  revision: v.exactOptional(
    text('systemd, pidfile: the file in the release directory that holds the commit. Not given: `REVISION`.'),
  ),
}
