import type { HostProcessCause } from '../../model/cause-host-process.ts'
import type { HostProcessFact } from '../../model/finding-host-process.ts'
import type { InstanceName } from '../../model/finding-instance.ts'
import type { HostProcessState } from '../../model/host-process.ts'
import type { HostProcessManager, Plan } from '../../model/plan.ts'
import { shellLine } from '../escape.ts'
import { type Fix, type Phrase, plain, type Sentence, type Statement, say } from '../phrase.ts'
import { commands, edit } from './commands.ts'
import { explainMissing } from './missing.ts'
import { count, few, machineOf, nameInstance, short } from './names.ts'
import { time } from './settings.ts'

/** `the unit api.service`, or `the process of /run/api.pid`. */
export const nameManager = (manager: HostProcessManager): Phrase =>
  manager.by === 'systemd' ? say`the unit ${manager.unit}` : say`the process of the pid file ${manager.path}`

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
        what: say`${who} still runs in ${finding.running}${ofCommit(finding.revision, plan)}, expected ${finding.current}`,
        fix: again,
      }
    case 'runtime/process-other-commit':
      return {
        what: say`${who} runs the release in ${finding.release}, which is commit ${short(finding.revision, plan.commit)}, expected ${short(plan.commit, finding.revision)}`,
        fix: release(finding.release, instance, plan),
      }
    case 'runtime/process-no-revision':
    case 'runtime/process-short-revision':
      return { what: say`${who} ${explainRevision(finding)}`, fix: revisionFile }
    case 'runtime/process-older':
      return {
        what: finding.folder
          ? say`${who} started ${time(finding.startedAt)}, before the folder ${finding.path} was moved or changed ${time(finding.changedAt)}`
          : say`${who} started ${time(finding.startedAt)}, before ${finding.path} was written ${time(finding.changedAt)}`,
        fix: restart(instance, plan, orReloads(instance)),
      }
    case 'runtime/process-reload-unknown': {
      const { startedAt, path, changedAt, forkedAt } = finding
      return {
        what: say`The main process of ${who} started ${time(startedAt)}, before ${path} was written ${time(changedAt)}`,
        why:
          forkedAt === undefined
            ? say`Such a process reads changed files without a restart, unless a cache is in between`
            : say`Its workers started ${time(forkedAt)}, so it may have been reloaded`,
        fix: edit(
          say`set ${'reloads: true'} for ${instance.service} in the config, if the deployment reloads the process or it reads changed files by itself. If not, restart ${instance.service} on ${instance.target}`,
        ),
      }
    }
    case 'runtime/process-replaced':
      return {
        what: say`${who} still runs an old copy of ${finding.path}, which was replaced after the start`,
        fix: again,
      }
    case 'runtime/process-other-release':
      return {
        what: say`${nameChild(finding.child)}${who} ${strayVerbs[finding.what]} ${finding.path}, which is not in the current release ${finding.current}`,
        fix: startThere(finding.supervisor, finding.current, instance, plan),
      }
    case 'runtime/process-supervisor':
      return { what: say`${who} ${explainSupervisor(finding)}`, fix: nameWorkers(finding.because, instance, plan) }
    case 'runtime/process-also-running': {
      const { processes, current, more } = finding
      const names = processes.map(({ pid, name, path }) => `${name} (process ${pid}) in ${path}`)
      const rest = more === true ? say`. There are more processes near the release than were compared` : say``
      if (processes.length === 0)
        return {
          what: say`There are more processes near ${current} on ${instance.target} than are compared with other releases`,
          why: say`Another release could still run beside ${instance.container}. The verdict does not cover it`,
          fix: edit(say`list the processes that work in ${current} and in older releases on ${instance.target}`),
        }
      return {
        what: say`${count(processes.length, 'process', 'processes')} on ${instance.target} ${plain(processes.length === 1 ? 'works' : 'work')} in another release than ${current}: ${few(names, 3)}${rest}`,
        why: say`Such a process does not belong to ${instance.container}, so the verdict does not cover it`,
        fix: edit(say`restart or stop it if it is a worker of ${instance.service}, or declare it as a service`),
      }
    }
    case 'runtime/process-place-unknown':
      return explainPlace(finding, instance)
    case 'runtime/process-order-unknown':
      return {
        what: say`${who} started so close to a change of ${finding.path} that the order is unknown (${time(finding.startedAt)} and ${time(finding.changedAt)})`,
        why: say`It does not run in the release directory, so its directory does not show the release`,
        fix: again,
      }
    case 'runtime/process-unknown':
      return explainMissing(finding.why, { name: `${instance.container} on ${instance.target}`, address: '' })
  }
}

const strayVerbs = { directory: plain('runs in'), executable: plain('runs'), file: plain('uses') }

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
        ? say`${is} without any other process, so nothing runs the release`
        : say`${is}, and none of its ${count(children, 'process', 'processes')} runs in the release`
    case 'hidden':
      return say`${is}, and the SSH user can't read the working directories of all its ${count(children, 'process', 'processes')}`
    case 'too-many':
      return say`${is} of more than ${plain(String(children))} processes, which is the limit`
  }
}

function nameWorkers(because: Supervised['because'], { target, service, manager }: InstanceName, plan: Plan): Fix {
  if (because === 'hidden') return edit(say`connect to ${target} as the user who runs ${service}, or as root`)
  const which = manager?.by === 'systemd' ? say`unit` : say`pid file`
  return edit(
    say`start ${service} on ${target} in the release directory of commit ${short(plan.commit)}. Or name the ${which} of the worker process instead of its supervisor`,
  )
}

type PlaceUnknown = Extract<HostProcessFact, { readonly code: 'runtime/process-place-unknown' }>

function explainPlace({ about, path }: PlaceUnknown, instance: InstanceName): Sentence {
  const who = nameInstance(instance)
  const sameUser = edit(say`connect to ${instance.target} as the user who runs ${instance.service}, or as root`)
  switch (about) {
    case 'process':
      return {
        what: say`The SSH user can't read ${`${path}/cwd`}, the working directory of ${who}`,
        fix: sameUser,
      }
    case 'children':
      return { what: say`The SSH user can't read ${path} and so not all processes of ${who}`, fix: sameUser }
    case 'files':
      return {
        what: say`Not all files of ${who} can be read (${path}): it has too many arguments, or uses files in too many directories`,
        why: say`A file of another release could be among the others`,
        fix: edit(
          say`set ${'release'} in the config to the directory on ${instance.target} that contains all files of ${instance.service}`,
        ),
      }
    case 'path':
      return {
        what: say`${path} does not exist on ${instance.target} or can't be read, so the release of ${who} is unknown`,
        fix: edit(say`deploy to ${path}, or correct ${'release'} or ${'artifact'} in the config`),
      }
  }
}

const revisionFile: Fix = edit(
  say`write the full commit ID into the file ${'REVISION'} of the release directory when you deploy (Capistrano does). If the process runs in another directory, set ${'release'} in the config`,
)

function explainRevision({
  release,
  revision,
}: {
  readonly release: string | undefined
  readonly revision: string | undefined
}): Phrase {
  if (release === undefined) return say`runs in no release directory with a commit, and ${'release'} is not set`
  if (revision === undefined || revision === '')
    return say`runs the release in ${release}, which has no file with its commit`
  return say`runs the release in ${release}, whose commit ${revision} is not a full commit ID`
}

const ofCommit = (revision: string | undefined, plan: Plan): Phrase =>
  revision === undefined || revision === '' ? say`` : say` (commit ${short(revision, plan.commit)})`

interface Stopped {
  readonly state: Exclude<HostProcessState, 'running'>
  readonly result: string | undefined
  readonly exitCode: number | undefined
  readonly restarts: number
}

/** What systemd or the pid file shows of a process that is not running. */
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
      return plain('systemd has no unit of that name')
    case 'no-pid-file':
      return plain('the pid file does not exist')
    case 'no-pid':
      return plain('the pid file contains no process number')
    case 'gone':
      return plain('the pid file is stale: no process has that number')
    case 'other-process':
      return plain('the pid file is stale: the process with that number started after the file was written')
  }
}

const notRestarted = plain('The process was not restarted after the deployment')

/** Why a process of the host runs another build, or is not running. */
export function explainHostProcessCause(cause: HostProcessCause, plan: Plan): Statement {
  const who = say`${nameManager(cause.manager)} of ${cause.service} on ${cause.target}`
  const commit = short(plan.commit)
  switch (cause.code) {
    case 'not-restarted':
      switch (cause.by) {
        case 'release':
          return {
            what: say`${who} still runs in ${cause.running ?? 'another release'}${ofCommit(cause.revision, plan)}, expected ${cause.current} (commit ${commit})`,
            why: notRestarted,
          }
        case 'other-release':
          return {
            what: say`${who} still uses ${cause.running ?? 'another release'}, which is not in the current release ${cause.current}`,
            why: notRestarted,
          }
        case 'files':
          return { what: say`${who} started before ${cause.current} was written`, why: notRestarted }
        case 'executable':
          return {
            what: say`${who} still runs an old copy of ${cause.current}, which was replaced after the start`,
            why: notRestarted,
          }
      }
      return { what: who }
    case 'not-released':
      return {
        what: say`${who} runs the release in ${cause.release}, which is commit ${short(cause.revision, plan.commit)}, expected ${commit}`,
        why: say`Commit ${commit} was not deployed to that directory`,
      }
    case 'process-stopped':
      return { what: say`${who} is not running: ${explainStopped(cause)}` }
  }
}

/** The fix for a process of the host. */
export function fixHostProcess(cause: HostProcessCause, plan: Plan): Fix {
  const instance = instanceOf(cause)
  switch (cause.code) {
    case 'not-restarted':
      if (cause.by === 'files') return restart(instance, plan, orReloads(cause))
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

function restart({ container, target, service, manager }: InstanceName, plan: Plan, then?: Phrase): Fix {
  const words = say`restart ${service} on ${target}`
  if (manager?.by !== 'systemd') {
    const again = say`${words} with the program that writes ${container}`
    return edit(then === undefined ? again : say`${again}. ${then}`)
  }
  return commands(
    machineOf(plan, target),
    [shellLine(['sudo', 'systemctl', 'restart'], container)],
    words,
    then && say`${then}.`,
  )
}

/** A process may be older than its files if it reads them again. */
const orReloads = ({ service }: Pick<InstanceName, 'service'>): Phrase =>
  say`If the process loads changed files without a restart, set ${'reloads: true'} for ${service} in the config`

/** pm2 restarts a process in the directory of its first start. */
function startThere(supervisor: string | undefined, current: string, instance: InstanceName, plan: Plan): Fix {
  if (supervisor?.toLowerCase() !== 'pm2') return restart(instance, plan)
  return edit(
    say`on ${instance.target}, run ${'pm2 delete'} for ${instance.service}, then ${'pm2 start'} in ${current}: ${'pm2 restart'} and ${'pm2 reload'} keep the old directory`,
  )
}

function release(folder: string, { service, target, manager, container }: InstanceName, plan: Plan): Fix {
  const then = manager?.by === 'systemd' ? say`${`systemctl restart ${container}`}` : say`restart it`
  return edit(
    say`deploy commit ${short(plan.commit)} to ${folder} on ${target} (or point the link to its release), then ${then} for ${service}`,
  )
}

/** The end of the log, then another start. */
function readJournal({ container, target, service, manager }: InstanceName, plan: Plan): Fix {
  const words = say`find out on ${target} why ${service} stopped, then start it`
  if (manager?.by !== 'systemd') return edit(say`${words} with the program that writes ${container}`)
  const lines = [
    shellLine(['sudo', 'journalctl', '-n', '50', '--no-pager', '-u'], container),
    shellLine(['sudo', 'systemctl', 'restart'], container),
  ]
  return commands(machineOf(plan, target), lines, words)
}
