import { shellLine } from '../escape.ts'
import { plain, say } from '../phrase.ts'
import { commands, edit } from './commands.ts'
import { about, type MissingTeller, quote, within } from './missing-ssh.ts'
import { lasting, placeOf, readAddress, type Whereabouts, weighing } from './names.ts'

/** Who runs a command on the host. */
function login(at: Whereabouts): string | undefined {
  const { scheme, user, host, port } = readAddress(at.address)
  if (scheme === 'docker' || host === '') return undefined
  return `${user === undefined ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`
}

function joinGroup(at: Whereabouts) {
  const { user } = readAddress(at.address)
  const line = user === undefined ? undefined : shellLine(['sudo', 'usermod', '-aG', 'docker'], user)
  return commands(
    login(at),
    [line],
    say`put the user into the group ${'docker'} on that machine, or let it ask a rootless engine`,
    say`It takes effect with the next login. The group gives that user root on the host; a rootless engine does not.`,
  )
}

/** A forced command that prints an answer of its own, or a script or server that somebody installed there. */
function renewCollector(at: Whereabouts) {
  const { scheme } = readAddress(at.address)
  return scheme === 'ssh'
    ? edit(say`let the forced command run ${'sh -s'}, which runs the collector that this version sends`)
    : edit(
        say`install this version of Runtime Drift there, then print its script again: ${'runtime-drift collector --config .github/runtime-drift.yml'}; restart ${'runtime-drift serve'}`,
      )
}

/** Running the collector on a host, and reading its framed answer. */
export const missingCollector = {
  'session-timeout': (why, at) => ({
    what: say`${placeOf(at)} was logged into, but the collector did not finish${within(why)}`,
    fix: edit(say`give one look more time (${'timeout:'}), or see what slows down ${'docker inspect'} there`),
  }),
  'session-dropped': (why, at) => ({
    what: say`${placeOf(at)} dropped the connection in the middle of the answer${quote(why)}`,
    fix: edit(say`look again; when it stays, read the log of its sshd`),
  }),
  'shell-missing': (why, at) => ({
    what: say`${placeOf(at)} runs no POSIX shell for this user${quote(why)}`,
    fix: edit(say`give the user a login shell, or let a forced command run ${'sh -s'}`),
  }),
  'remote-exit': (why, at) => ({
    what: say`the collector on ${placeOf(at)} ended with exit code ${why.amount ?? 'unknown'} instead of an answer${quote(why)}`,
    fix: edit(say`log in as that user, run ${'docker ps'}, and mend what it complains about`),
  }),
  'remote-signal': (why, at) => ({
    what: say`the collector on ${placeOf(at)} was killed before it finished${quote(why)}`,
    fix: edit(
      say`see what kills processes of that user there: memory (${'dmesg'}), a limit on processor time, or a shutdown`,
    ),
  }),
  'engine-missing': (why, at) => ({
    what: say`${placeOf(at)} has neither ${'docker'} nor ${'podman'} on the path of this user${quote(why)}`,
    fix: edit(say`install the CLI of the engine there, or put it on the path of a shell that is not interactive`),
  }),
  'engine-permission': (why, at) => ({
    what: say`${placeOf(at)} does not let this user ask the Docker Engine${quote(why)}`,
    fix: joinGroup(at),
  }),
  'engine-elsewhere': (why, at) => {
    const led = why.about === undefined || why.about === '' ? say`` : say` (${why.about})`
    const runs = why.said === undefined || why.said === '' ? say`` : say`: it runs on ${why.said}`
    return {
      what: say`the engine that answered on ${placeOf(at)} is not the engine of that host${led}${runs}. What it runs proves nothing about the host`,
      fix: edit(
        say`let the login use the engine of the host (${'docker context use default'}, no ${'DOCKER_HOST'}), or add ${'remote-engine: true'} to this target if that engine is the one to check`,
      ),
    }
  },
  'engine-twice': (why, at) => ({
    what: say`${placeOf(at)} is the same host as ${about(why, at)}: both show the same containers or processes, so only one host was checked`,
    fix: edit(
      say`correct the address of one of them (DNS, ${'~/.ssh'}, the docker context of the login), or remove one of the two targets`,
    ),
  }),
  'engine-down': (why, at) => ({
    what: say`the Docker Engine on ${placeOf(at)} does not answer${quote(why)}`,
    fix: commands(login(at), ['sudo systemctl restart docker'], say`start the Docker Engine`),
  }),
  'engine-failed': (why, at) => ({
    what: say`the Docker Engine on ${placeOf(at)} failed when it was asked${quote(why)}`,
    fix: edit(say`run ${'docker ps'} and ${'docker inspect'} there and mend what they complain about`),
  }),
  'not-a-manager': (why, at) => ({
    what: say`${placeOf(at)} is no manager of a swarm, and only a manager knows the tasks of all nodes${quote(why)}`,
    fix: edit(say`name a manager of the swarm as the target (${'docker node ls'} shows which they are)`),
  }),
  'systemd-missing': (why, at) => ({
    what: say`${placeOf(at)} has no ${why.about ?? 'systemctl'}, so nobody there knows of units`,
    fix: edit(say`name the process by its pid file instead: ${'container: { pidfile: /run/NAME.pid }'}`),
  }),
  'systemd-failed': (why, at) => ({
    what: say`systemd did not answer for ${placeOf(at)}${quote(why)}`,
    fix: edit(say`run ${'systemctl status'} there as the user who looks, and mend what it complains about`),
  }),
  'pid-hidden': (why, at) => ({
    what: say`the user who looks may not see ${why.about ?? 'the process'} of ${placeOf(at)}${quote(why)}`,
    fix: edit(say`look as the user of that process or as root, or mount ${'/proc'} without ${'hidepid'}`),
  }),
  'main-pid-missing': (_, at) => ({
    what: say`systemd calls ${placeOf(at)} active, and it has no main process that could be looked at`,
    fix: edit(say`name the unit that starts the program itself (${'Type=exec'} or ${'Type=notify'}), or its pid file`),
  }),
  'files-unreadable': (why, at) => ({
    what: say`the files in ${why.about ?? 'the artifact'} of ${placeOf(at)} could not all be read${quote(why)}`,
    fix: edit(
      say`let the user who looks read them: as root of the host, or with ${'sh'}, ${'xargs'} and ${'sha256sum'} in the image`,
    ),
  }),
  'hash-tool-missing': (why, at) => ({
    what: say`nothing there can hash the files in ${why.about ?? 'the artifact'} of ${placeOf(at)}${quote(why)}`,
    fix: edit(say`install ${'openssl'} or ${'sha256sum'} on that host`),
  }),
  'answer-missing': (why, at) => ({
    what: say`${placeOf(at)} answered, but not with the collector's answer${quote(why)}`,
    fix: edit(say`see what the login shell, a forced command or the endpoint writes instead`),
  }),
  'answer-cut': (why, at) => ({
    what: say`the answer of ${placeOf(at)} is not complete, so none of it counts${quote(why)}`,
    fix: edit(say`look again; when it stays, see what ends the session or the response early`),
  }),
  'answer-too-large': (why, at) => ({
    what: say`${placeOf(at)} answered with more than ${plain(why.limit === undefined ? 'is read' : weighing(why.limit))}`,
    fix: edit(
      say`see what writes that much: a login banner, a debug trace, another document than the one that was asked for`,
    ),
  }),
  'answer-malformed': (why, at) => ({
    what: say`the answer of ${placeOf(at)} cannot be read${why.about === undefined ? say`` : say` at ${why.about}`}${quote(why)}`,
    fix: edit(say`see that the same version of Runtime Drift made the answer and reads it`),
  }),
  'service-not-collected': (why, at) => ({
    what: say`the answer of ${placeOf(at)} says nothing about the service ${why.about ?? 'that was asked for'}`,
    fix: edit(say`publish the evidence with that service among those the collector is asked for`),
  }),
  'selection-differs': (why, at) => ({
    what: say`${placeOf(at)} publishes evidence that was collected for another selection of ${why.about ?? 'a service'}: ${why.said ?? 'unknown'} instead of ${why.expected ?? 'what the plan selects'}`,
    fix: edit(
      say`bring this config to the host and print its script again: ${'runtime-drift collector --config .github/runtime-drift.yml'}`,
    ),
  }),
  'collector-outdated': (why, at) => ({
    what: say`${placeOf(at)} answers with an older collector: version ${why.amount ?? 'unknown'} of the format, version ${why.limit ?? 'unknown'} is needed`,
    fix: renewCollector(at),
  }),
  'collector-newer': (why, at) => ({
    what: say`${placeOf(at)} answers with a newer collector: version ${why.amount ?? 'unknown'} of the format, this version of Runtime Drift reads version ${why.limit ?? 'unknown'}`,
    fix: edit(say`use the same version of Runtime Drift in the workflow and on the host`),
  }),
  'answer-cached': (why, at) => ({
    what: say`${placeOf(at)} answered from a cache (header ${why.about ?? 'age'})${why.amount === undefined ? say`` : say`: the answer is ${plain(lasting(why.amount))} old`}, so it does not show what runs now`,
    fix: edit(
      say`exclude this path from every cache (${'Cache-Control: no-store'}), or let the endpoint sign its answers (${'sign:'})`,
    ),
  }),
  'answer-stale': (why, at) => ({
    what: say`the answer of ${placeOf(at)} is old: it was made ${plain(why.amount === undefined ? 'long' : lasting(why.amount))} ago${why.limit === undefined ? say`` : say`, ${plain(lasting(why.limit))} are accepted`}`,
    fix: edit(say`let the host publish its evidence again, and see that no cache keeps the old one`),
  }),
} satisfies Record<string, MissingTeller>
