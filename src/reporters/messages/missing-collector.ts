import { shellLine } from '../escape.ts'
import { type Phrase, plain, say } from '../phrase.ts'
import { commands, edit } from './commands.ts'
import { about, because, type ExplainMissing, within } from './missing-ssh.ts'
import { lasting, placeOf, readAddress, type Whereabouts, weighing } from './names.ts'

/** The user and host to run a command as; nothing for this machine. */
function login(at: Whereabouts): string | undefined {
  const { user, host, port } = readAddress(at.address)
  if (host === '') return undefined
  return `${user === undefined ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`
}

function joinGroup(at: Whereabouts) {
  const { user } = readAddress(at.address)
  const line = user === undefined ? undefined : shellLine(['sudo', 'usermod', '-aG', 'docker'], user)
  return commands(
    login(at),
    [line],
    say`add the user to the group ${'docker'} on that machine, or let it use a rootless engine`,
    say`It takes effect at the next login. The group gives that user root on the host; a rootless engine does not.`,
  )
}

/** An outdated collector is printed by a forced command, or by a script or server that is installed on the host. */
function updateCollector(at: Whereabouts) {
  const { scheme } = readAddress(at.address)
  return scheme === 'ssh'
    ? edit(
        say`print the collector again and install it on the host: ${'runtime-drift collector --forced-command'}. Without ${'collector: installed'} at the target, remove it from the login`,
      )
    : edit(
        say`install this version of Runtime Drift on the host and restart ${'runtime-drift serve'}. For a script, print it again: ${'runtime-drift collector --config .github/runtime-drift.yml'}`,
      )
}

const aboutOr = (about: string | undefined, otherwise: string): Phrase =>
  about === undefined || about === '' ? plain(otherwise) : say`${about}`

const version = (number: number | undefined): Phrase =>
  number === undefined ? plain('an unknown version') : say`version ${number}`

/** Running the collector on a host, and parsing its response. */
export const missingCollector = {
  'session-timeout': (why, at) => ({
    what: say`the collector on ${placeOf(at)} did not finish${within(why)}`,
    ...because(why),
    fix: edit(say`raise ${'timeout'}, or find out what slows down ${'docker inspect'} on that host`),
  }),
  'session-dropped': (why, at) => ({
    what: say`${placeOf(at)} closed the SSH connection while the collector was running`,
    ...because(why),
    fix: edit(say`run the job again. If it happens again, read the sshd log of the host`),
  }),
  'shell-missing': (why, at) => ({
    what: say`${placeOf(at)} runs no POSIX shell for this user`,
    ...because(why),
    fix: edit(
      /\bsftp\b/i.test(why.received ?? '')
        ? say`this login may only transfer files: remove ${'ForceCommand internal-sftp'} for it in ${'/etc/ssh/sshd_config'} of the host, or use another user`
        : say`give the user a login shell, or install the collector as docs/guides/restrict-the-ssh-key.md describes`,
    ),
  }),
  'remote-exit': (why, at) => ({
    what: say`the collector on ${placeOf(at)} failed with exit code ${why.amount ?? 'unknown'}`,
    ...because(why),
    fix: edit(say`log in as that user, run ${'docker ps'}, and fix what it reports`),
  }),
  'remote-signal': (why, at) => ({
    what: say`the collector on ${placeOf(at)} was killed before it finished`,
    ...because(why),
    fix: edit(
      say`find out what kills processes of that user: low memory (${'dmesg'}), a CPU time limit, or a shutdown`,
    ),
  }),
  'engine-missing': (why, at) => ({
    what: say`${placeOf(at)} has neither ${'docker'} nor ${'podman'} in the ${'PATH'} of this user`,
    ...because(why),
    fix: edit(say`install the CLI of the engine on the host, or add it to the ${'PATH'} of non-interactive shells`),
  }),
  'engine-permission': (why, at) => ({
    what: say`the SSH user on ${placeOf(at)} may not use the Docker Engine`,
    ...because(why),
    fix: joinGroup(at),
  }),
  'engine-elsewhere': (why, at) => {
    const led = why.about === undefined || why.about === '' ? say`` : say` (${why.about})`
    const runs = why.received === undefined || why.received === '' ? say`` : say`: it runs on ${why.received}`
    return {
      what: say`the engine that responded on ${placeOf(at)} is not the engine of that host${led}${runs}`,
      why: say`The containers of another machine prove nothing about this host`,
      fix: edit(
        say`let the SSH user use the engine of the host (${'docker context use default'}, no ${'DOCKER_HOST'}). If that engine is the one to check, add ${'remote-engine: true'} to this target`,
      ),
    }
  },
  'engine-twice': (why, at) => ({
    what: say`${placeOf(at)} is the same host as ${about(why, at)}, so only one host was checked`,
    why: say`Both show the same containers or processes`,
    fix: edit(
      say`correct the address of one target (DNS, ${'~/.ssh'}, the docker context of the user), or remove one target`,
    ),
  }),
  'engine-down': (why, at) => ({
    what: say`the Docker Engine on ${placeOf(at)} does not respond`,
    ...because(why),
    fix: commands(login(at), ['sudo systemctl restart docker'], say`start the Docker Engine`),
  }),
  'engine-rootless': (why, at) => ({
    what: say`the Docker Engine on ${placeOf(at)} does not respond, but this user has a rootless engine at ${about(why, at)}`,
    ...because(why, plain('Only interactive shells of this user set DOCKER_HOST')),
    fix: edit(
      say`set ${`DOCKER_HOST=unix://${why.about ?? ''}`} for this login too: as ${'SetEnv'} in a ${'Match User'} block of ${'/etc/ssh/sshd_config'}, or with ${'docker context use rootless'} as that user`,
    ),
  }),
  'engine-failed': (why, at) => ({
    what: say`the Docker Engine on ${placeOf(at)} returned an error`,
    ...because(why),
    fix: edit(say`run ${'docker ps'} and ${'docker inspect'} on that host and fix what they report`),
  }),
  'not-a-manager': (why, at) => ({
    what: say`${placeOf(at)} is not a swarm manager, and only a manager lists the tasks of all nodes`,
    ...because(why),
    fix: edit(say`use a manager of the swarm as the target. ${'docker node ls'} lists the managers`),
  }),
  'systemd-missing': (why, at) => ({
    what: say`can't check the unit ${placeOf(at)}: the host has no ${why.about ?? 'systemctl'}`,
    ...because(why),
    fix: edit(say`select the process by its pid file instead: ${'container: { pidfile: /run/NAME.pid }'}`),
  }),
  'systemd-failed': (why, at) => ({
    what: say`systemd did not return the state of ${placeOf(at)}`,
    ...because(why),
    fix: edit(say`run ${'systemctl status'} on that host as the SSH user and fix what it reports`),
  }),
  'pid-hidden': (why, at) => ({
    what: say`the SSH user may not see ${aboutOr(why.about, 'the process')} of ${placeOf(at)}`,
    ...because(why),
    fix: edit(say`connect as the user of that process or as root, or mount ${'/proc'} without ${'hidepid'}`),
  }),
  'main-pid-missing': (why, at) => ({
    what: say`systemd reports ${placeOf(at)} as active, but without a main process that could be checked`,
    ...because(why),
    fix: edit(
      say`select the unit that starts the program itself (${'Type=exec'} or ${'Type=notify'}), or its pid file`,
    ),
  }),
  'files-unreadable': (why, at) => ({
    what: say`some files in ${aboutOr(why.about, 'the artifact')} of ${placeOf(at)} can't be read`,
    ...because(why),
    fix: edit(say`connect as root, or install ${'sh'}, ${'xargs'} and ${'sha256sum'} in the image`),
  }),
  'files-of-other-release': (why, at) => ({
    what: say`a process in ${placeOf(at)} works in another release than the one that ${aboutOr(why.about, 'the artifact')} leads to now`,
    ...because(why),
    fix: edit(say`start it from the current release, and restart the container`),
  }),
  'hash-tool-missing': (why, at) => ({
    what: say`the host has no tool to hash the files in ${aboutOr(why.about, 'the artifact')} of ${placeOf(at)}`,
    ...because(why),
    fix: edit(say`install ${'openssl'} or ${'sha256sum'} on that host`),
  }),
  'answer-missing': (why, at) => ({
    what: say`${placeOf(at)} responded without the output of the collector`,
    ...because(why),
    fix: edit(
      say`check what the login shell, a forced command or the endpoint prints instead. A forced command needs ${'collector: installed'} at the target`,
    ),
  }),
  'answer-cut': (why, at) => ({
    what: say`the output of the collector on ${placeOf(at)} is incomplete, so none of it counts`,
    ...because(why),
    fix: edit(say`run the job again. If it happens again, find out what ends the session or the response early`),
  }),
  'answer-too-large': (why, at) => ({
    what: say`${placeOf(at)} returned more than the limit${why.limit === undefined ? say`` : say` of ${plain(weighing(why.limit))}`}`,
    ...because(why),
    fix: edit(say`check what writes that much: a login banner, a debug trace, or a different document`),
  }),
  'answer-malformed': (why, at) => ({
    what: say`the output of the collector on ${placeOf(at)} can't be parsed${why.about === undefined ? say`` : say` at ${why.about}`}`,
    ...because(why),
    fix: edit(say`use the same version of Runtime Drift on the host and in the workflow`),
  }),
  'container-state-unknown': (why, at) => ({
    what: say`the engine on ${placeOf(at)} reports an unknown state of the container ${aboutOr(why.about, 'of a service')}: ${why.received ?? ''}`,
    fix: edit(say`update Runtime Drift, or recreate the container`),
  }),
  'service-not-collected': (why, at) => ({
    what: say`the evidence of ${placeOf(at)} does not include the service ${aboutOr(why.about, 'of the plan')}`,
    ...because(why),
    fix: edit(
      say`copy this config file to the host and print its script again: ${'runtime-drift collector --config .github/runtime-drift.yml'}`,
    ),
  }),
  'selection-differs': (why, at) => ({
    what: say`${placeOf(at)} publishes evidence for another selection of ${aboutOr(why.about, 'a service')}: expected ${aboutOr(why.expected, 'the one of the plan')}, received ${aboutOr(why.received, 'none')}`,
    fix: edit(
      say`copy this config file to the host and print its script again: ${'runtime-drift collector --config .github/runtime-drift.yml'}`,
    ),
  }),
  'collector-outdated': (why, at) => ({
    what: say`the collector on ${placeOf(at)} is outdated: expected format ${version(why.limit)}, received ${version(why.amount)}`,
    ...because(why),
    fix: updateCollector(at),
  }),
  'collector-newer': (why, at) => ({
    what: say`the collector on ${placeOf(at)} is too new: expected format ${version(why.limit)}, received ${version(why.amount)}`,
    ...because(why),
    fix: edit(say`use the same version of Runtime Drift in the workflow and on the host`),
  }),
  'answer-cached': (why, at) => ({
    what: say`${placeOf(at)} returned a response from a cache (header ${why.about ?? 'age'})${why.amount === undefined ? say`` : say`, ${plain(lasting(why.amount))} old`}`,
    ...because(why, plain("A cached response doesn't show what runs now")),
    fix: edit(
      say`exclude this path from every cache (${'Cache-Control: no-store'}), or let the endpoint sign its responses (${'sign:'})`,
    ),
  }),
  'answer-stale': (why, at) => ({
    what: say`the evidence of ${placeOf(at)} is outdated: ${plain(why.amount === undefined ? 'its age is unknown' : `it is ${lasting(why.amount)} old`)}${why.limit === undefined ? say`` : say`, at most ${plain(lasting(why.limit))} is accepted`}`,
    ...because(why),
    fix: edit(say`let the host publish its evidence again, and check that no cache keeps the old one`),
  }),
} satisfies Record<string, ExplainMissing>
