import * as v from 'valibot'
import { text } from './closed.ts'

/** Keys of `container` for services that a swarm, systemd or a pid file manages. */
export const managerEntries = {
  swarm: v.exactOptional(text('Full name of a swarm service, `stack_service`. Its target must be a swarm manager.')),
  systemd: v.exactOptional(text('Name of a systemd unit. Its main process is checked instead of a container.')),
  pidfile: v.exactOptional(
    text('Absolute path of a pid file on the host. Its process is checked instead of a container.'),
  ),
}

/** Keys of a service that say where a process of the host has its release. */
export const releaseEntries = {
  release: v.exactOptional(
    text(
      'systemd, pidfile: release directory on the host. It may be a symbolic link, such as `current` of Capistrano. Defaults to the working directory of the process.',
    ),
  ),
  revision: v.exactOptional(
    text('systemd, pidfile: file in the release directory that contains the commit. Defaults to `REVISION`.'),
  ),
}
