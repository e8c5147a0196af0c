import type { HostProcessCause } from '../../model/cause-host-process.ts'
import type { HostProcessFact } from '../../model/finding-host-process.ts'
import type { InstanceName } from '../../model/finding-instance.ts'
import type { HostProcessState } from '../../model/host.ts'
import type { HostProcessManager, Plan } from '../../model/plan.ts'
import { shellLine } from '../escape.ts'
import { type Fix, type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { commands, edit } from './commands.ts'
import { explainMissing } from './missing.ts'
import { count, machineOf, nameInstance, short } from './names.ts'

/** `the unit api.service`, or `the process of /run/api.pid`. */
export const nameManager = (manager: HostProcessManager): Phrase =>
  manager.by === 'systemd' ? say`the unit ${manager.unit}` : say`the process of ${manager.path}`

/** What is wrong with a process of the host. */
export function explainHostProcess(
  finding: HostProcessFact & { readonly instance: InstanceName },
  plan: Plan,
): Sentence {
  const { instance } = finding
  const who = nameInstance(instance)
  const again = restart(instance, plan)
  switch (finding.code) {
    case 'runtime/process-stopped':
      return { what: say`${who} is not running: ${explainStopped(finding)}`, fix: readJournal(instance, plan) }
    case 'runtime/process-old-release':
      return {
        what: say`${who} still works in ${finding.running}${ofCommit(finding.revision, plan)}; its release directory is ${finding.current} by now`,
        fix: again,
      }
    case 'runtime/process-other-commit':
      return {
        what: say`${who} runs the release in ${finding.release}, which says commit ${short(finding.revision, plan.commit)}, not ${short(plan.commit, finding.revision)}`,
        fix: release(finding.release, instance, plan),
      }
    case 'runtime/process-no-revision':
    case 'runtime/process-short-revision':
      return { what: say`${who} ${explainRevision(finding)}`, fix: revisionFile }
    case 'runtime/process-older':
      return {
        what: say`${who} has been running since ${finding.startedAt}; ${finding.path} was put there later, at ${finding.changedAt}`,
        fix: again,
      }
    case 'runtime/process-replaced':
      return { what: say`${who} still runs a file that was replaced since: ${finding.path}`, fix: again }
    case 'runtime/process-other-release':
      return {
        what: say`${nameChild(finding.child)}${who} ${strayVerbs[finding.what]} ${finding.path}, which is not in the current release ${finding.current}`,
        fix: startThere(finding.supervisor, finding.current, instance, plan),
      }
    case 'runtime/process-supervisor':
      return { what: say`${who} ${explainSupervisor(finding)}`, fix: nameWorkers(finding.because, instance, plan) }
    case 'runtime/process-place-unknown':
      return explainPlace(finding, instance)
    case 'runtime/process-order-unknown':
      return {
        what: say`${who} started at ${finding.startedAt}, at the same moment as ${finding.path} changed (${finding.changedAt}), and does not work in the release: nothing shows which came first`,
        fix: again,
      }
    case 'runtime/process-unknown':
      return explainMissing(finding.why, { name: `${instance.container} on ${instance.target}`, address: '' })
  }
}

const strayVerbs = { directory: plain('works in'), executable: plain('runs'), file: plain('uses') }

const nameChild = (child: number | undefined): Phrase => (child === undefined ? say`` : say`process ${child} of `)

interface Supervised {
  readonly supervisor: string | undefined
  readonly children: number
  readonly because: 'no-worker' | 'hidden' | 'too-many'
}

/** Why a process that starts others proves nothing of them. */
function explainSupervisor({ supervisor, children, because }: Supervised): Phrase {
  const is = supervisor === undefined ? say`is a supervisor` : say`is a supervisor (${supervisor})`
  switch (because) {
    case 'no-worker':
      return children === 0
        ? say`${is} and has no other process: nothing runs the release`
        : say`${is}: it works outside the release, and so does all that it started (${count(children, 'process', 'processes')})`
    case 'hidden':
      return say`${is}, and the user that connects can't read where all that it started works (${count(children, 'process', 'processes')})`
    case 'too-many':
      return say`${is} of more than ${children} processes, which is more than are read`
  }
}

function nameWorkers(because: Supervised['because'], { target, service, manager }: InstanceName, plan: Plan): Fix {
  if (because === 'hidden') return edit(say`connect to ${target} as the user who runs ${service}, or as root`)
  const which = manager?.by === 'systemd' ? say`unit` : say`pid file`
  return edit(
    say`start ${service} on ${target} in the release directory of commit ${short(plan.commit)}, or name the ${which} of the process that does the work instead of that of its supervisor`,
  )
}

type PlaceUnknown = Extract<HostProcessFact, { readonly code: 'runtime/process-place-unknown' }>

function explainPlace({ about, path }: PlaceUnknown, instance: InstanceName): Sentence {
  const who = nameInstance(instance)
  const sameUser = edit(say`connect to ${instance.target} as the user who runs ${instance.service}, or as root`)
  switch (about) {
    case 'process':
      return {
        what: say`the user that connects can't read in which directory ${who} works (${`${path}/cwd`})`,
        fix: sameUser,
      }
    case 'children':
      return { what: say`nothing shows all processes of ${who} (${path})`, fix: sameUser }
    case 'path':
      return {
        what: say`${path} doesn't exist on ${instance.target} or can't be read, so nothing shows which release ${who} runs`,
        fix: edit(say`deploy to ${path}, or name the path that is there with ${'release:'} or ${'artifact:'}`),
      }
  }
}

const revisionFile: Fix = edit(
  say`let the deployment write the full commit id into the file ${'REVISION'} of the release directory (Capistrano does), and name that directory with ${'release:'} when the process works elsewhere`,
)

function explainRevision({
  release,
  revision,
}: {
  readonly release: string | undefined
  readonly revision: string | undefined
}): Phrase {
  if (release === undefined) return say`works in no release directory that says its commit, and none is named`
  if (revision === undefined || revision === '')
    return say`runs the release in ${release}, which does not say its commit`
  return say`runs the release in ${release}, which says ${revision}, and that is not a full commit id`
}

const ofCommit = (revision: string | undefined, plan: Plan): Phrase =>
  revision === undefined || revision === '' ? say`` : say` (commit ${short(revision, plan.commit)})`

interface Stopped {
  readonly state: Exclude<HostProcessState, 'running'>
  readonly result: string | undefined
  readonly exitCode: number | undefined
  readonly restarts: number
}

/** What systemd, or the pid file, says of a process that is not there. */
function explainStopped({ state, result, exitCode, restarts }: Stopped): Phrase {
  const often = restarts === 0 ? say`` : say` after ${count(restarts, 'restart')}`
  const code = exitCode === undefined || exitCode === 0 ? say`` : say` with code ${exitCode}`
  const why = result === undefined || result === '' || result === 'success' ? say`` : say` (${result})`
  switch (state) {
    case 'starting':
      return say`systemd is starting it${code}${often}`
    case 'stopped':
      return say`it is stopped${often}`
    case 'failed':
      return say`it failed${code}${why}${often}`
    case 'not-found':
      return plain('systemd knows no unit of that name')
    case 'no-pid-file':
      return plain('the pid file is not there')
    case 'no-pid':
      return plain('the pid file does not hold the number of a process')
    case 'gone':
      return plain('the pid file is stale: no process has that number')
    case 'anonymous':
      return plain('the pid file is stale: the process of that number began after the file was written')
  }
}

/** Why a process of the host runs another build, or does not run. */
export function explainHostProcessCause(cause: HostProcessCause, plan: Plan): Phrase {
  const who = say`${nameManager(cause.manager)} of ${cause.service} on ${cause.target}`
  const commit = short(plan.commit)
  switch (cause.code) {
    case 'not-restarted':
      switch (cause.by) {
        case 'release':
          return say`${cause.current} is the release of commit ${commit}, but ${who} still works in ${cause.running ?? 'another'}${ofCommit(cause.revision, plan)}: it was not restarted since`
        case 'other-release':
          return say`${who} still uses ${cause.running ?? 'another release'}, which is not in the current release ${cause.current}: it was not restarted there`
        case 'files':
          return say`${who} began before ${cause.current} was put there, so it has not read it: it was not restarted since`
        case 'executable':
          return say`${who} still runs what ${cause.current} was before it was replaced: it was not restarted since`
      }
      return say``
    case 'not-released':
      return say`${who} is started from ${cause.release}, and what lies there is commit ${short(cause.revision, plan.commit)}: commit ${commit} was not released there`
    case 'process-stopped':
      return say`${who} does not run: ${explainStopped(cause)}`
  }
}

/** What mends a process of the host. */
export function fixHostProcess(cause: HostProcessCause, plan: Plan): Fix {
  const instance = instanceOf(cause)
  switch (cause.code) {
    case 'not-restarted':
      return startThere(cause.supervisor, cause.current, instance, plan)
    case 'not-released':
      return release(cause.release, instance, plan)
    case 'process-stopped':
      return readJournal(instance, plan)
  }
}

const instanceOf = ({ service, target, manager }: HostProcessCause): InstanceName => ({
  service,
  target,
  container: manager.by === 'systemd' ? manager.unit : manager.path,
  compose: undefined,
  manager,
})

function restart({ container, target, service, manager }: InstanceName, plan: Plan): Fix {
  const words = say`restart ${service} on ${target}`
  if (manager?.by !== 'systemd') return edit(say`${words}: whatever writes ${container} knows how`)
  return commands(machineOf(plan, target), [shellLine(['sudo', 'systemctl', 'restart'], container)], words)
}

/** pm2 starts a process again in the directory in which it was started first. */
function startThere(supervisor: string | undefined, current: string, instance: InstanceName, plan: Plan): Fix {
  if (supervisor?.toLowerCase() !== 'pm2') return restart(instance, plan)
  return edit(
    say`on ${instance.target}, run ${'pm2 delete'} for ${instance.service}, then ${'pm2 start'} in ${current}: ${'pm2 restart'} and ${'pm2 reload'} keep the old directory`,
  )
}

function release(folder: string, { service, target, manager, container }: InstanceName, plan: Plan): Fix {
  const then = manager?.by === 'systemd' ? say`${`systemctl restart ${container}`}` : say`restart it`
  return edit(
    say`deploy commit ${short(plan.commit)} to ${folder} on ${target} (or turn the link to its release), then ${then} for ${service}`,
  )
}

/** What it said before it ended, then another start. */
function readJournal({ container, target, service, manager }: InstanceName, plan: Plan): Fix {
  const words = say`see on ${target} why ${service} does not run, and start it`
  if (manager?.by !== 'systemd') return edit(say`${words}: whatever writes ${container} knows how`)
  const lines = [
    shellLine(['sudo', 'journalctl', '-n', '50', '--no-pager', '-u'], container),
    shellLine(['sudo', 'systemctl', 'restart'], container),
  ]
  return commands(machineOf(plan, target), lines, words)
}
