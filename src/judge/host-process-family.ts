import type { HostProcessFact } from '../model/finding-host-process.ts'
import type { HostProcess, ObservedProcess, Release } from '../model/host-process.ts'
import type { ServiceClaim } from '../model/plan.ts'
import { isAfter } from './files.ts'
import { groundOf, isInside, linksOf, type ProcessPlace, placeOf } from './host-process-place.ts'

/** The maximum number of findings about other releases. */
const maxStrays = 5

interface Placed {
  readonly member: ObservedProcess
  readonly place: ProcessPlace
}

/** The processes of a unit or a pid file, sorted by what they can prove. */
interface Family {
  readonly main: Placed
  /** Processes that work in the current release, or started through its link. */
  readonly workers: readonly Placed[]
  readonly children: readonly Placed[]
  readonly current: readonly string[]
  readonly surplus: boolean
}

/**
 * Judges the processes that do the work. That is the main one if it works in the release, is alone, or only has forks
 * of itself. A supervisor starts other programs and proves nothing about them, so its workers are judged instead.
 * `judgeRelease` judges the release of a process.
 */
export function judgeFamily(
  hostProcess: HostProcess,
  main: ObservedProcess,
  judgeRelease: (running: Release | undefined) => readonly HostProcessFact[],
  service: ServiceClaim,
): readonly HostProcessFact[] {
  const unknown = judgeKnown(hostProcess, main, service)
  if (unknown.length > 0) return [...judgeRelease(main.release), ...unknown]
  const family = familyOf(hostProcess, main)
  const strays = family.children.flatMap((child) => strayOf(child, main)).slice(0, maxStrays)
  const replaced = (placed: readonly Placed[]): readonly HostProcessFact[] =>
    placed.flatMap(({ member }) => judgeExecutable(member, family, service)).slice(0, 1)
  if (isSupervisor(family)) {
    // A worker in another release is more specific than a missing worker in this one.
    const gaps = strays.length > 0 ? [] : judgeWorkers(family)
    const placed = family.workers.filter(({ place }) => place.kind === 'current')
    const releases = new Map(placed.map(({ member: { release } }) => [release?.path, release]))
    const judged = (releases.size === 0 ? [undefined] : [...releases.values()]).flatMap(judgeRelease)
    const ages = family.workers.flatMap((worker) => judgeAge(hostProcess, worker, service))
    return [
      ...judged.slice(0, maxStrays),
      ...strays,
      ...gaps,
      ...judgeFiles(family),
      ...ages.slice(0, 1),
      ...replaced(family.children),
    ]
  }
  const release = judgeRelease(main.release)
  const isOld = release.some(({ code }) => code === 'runtime/process-old-release')
  const inRelease = family.children.filter(({ place }) => place.kind === 'current')
  return [
    ...release,
    ...(isOld ? [] : strayOf(family.main, main)),
    ...strays,
    ...judgePlace(family),
    ...judgeFiles(family),
    ...[family.main, ...inRelease].flatMap((one) => judgeAge(hostProcess, one, service)).slice(0, 1),
    ...replaced([family.main, ...family.children]),
  ]
}

/** The process can't be judged if the collector did not report where links lead, or which processes exist. */
function judgeKnown(
  hostProcess: HostProcess,
  main: ObservedProcess,
  { release, files }: ServiceClaim,
): readonly HostProcessFact[] {
  const declared = [release?.path, files?.artifact].filter((path) => path !== undefined)
  const lost = declared.find((path) => !hostProcess.ways?.some((way) => way.path === path && way.real !== undefined))
  if (lost !== undefined) return [{ code: 'runtime/process-place-unknown', about: 'path', path: lost }]
  if (hostProcess.children !== undefined) return []
  return [{ code: 'runtime/process-place-unknown', about: 'children', path: folderOf(main) }]
}

const folderOf = ({ pid }: ObservedProcess): string => `/proc/${pid ?? ''}`

function familyOf(hostProcess: HostProcess, main: ObservedProcess): Family {
  const ground = groundOf(hostProcess)
  const place = (member: ObservedProcess): Placed => ({ member, place: placeOf(member, ground) })
  const all = (hostProcess.children ?? []).map(place)
  // A process that only shares a socket does no work for this service. It counts only if it works in another release.
  const children = all.filter(({ member, place: { kind } }) => member.shares !== true || kind === 'other')
  const isWorker = ({ member, place: { kind } }: Placed): boolean =>
    kind === 'current' || (kind !== 'other' && member.through !== undefined)
  const workers = children.filter(isWorker)
  return { main: place(main), workers, children, current: ground.current, surplus: hostProcess.surplus === true }
}

/** A main process that was given a file of the release does the work itself. Its helpers may work anywhere. */
const isSupervisor = ({ main, children }: Family): boolean =>
  main.member.supervisor !== undefined ||
  (children.some(({ member }) => member.shares !== true) &&
    (main.place.kind === 'elsewhere' || main.place.kind === 'hidden') &&
    main.member.release === undefined &&
    main.member.through === undefined)

function strayOf({ member, place }: Placed, main: ObservedProcess): readonly HostProcessFact[] {
  if (place.kind !== 'other') return []
  const child = member === main ? undefined : member.pid
  return [{ code: 'runtime/process-other-release', ...place.stray, child, supervisor: main.supervisor }]
}

/** Whether all processes of a supervisor are known, and at least one is a worker. */
function judgeWorkers({ main, workers, children, surplus }: Family): readonly HostProcessFact[] {
  const isHidden = children.some(({ member, place }) => place.kind === 'hidden' && member.through === undefined)
  const because = surplus ? 'too-many' : isHidden ? 'hidden' : workers.length === 0 ? 'no-worker' : undefined
  if (because === undefined) return []
  const { supervisor } = main.member
  return [{ code: 'runtime/process-supervisor', supervisor, children: children.length, because }]
}

/** Missing evidence about a main process that has to prove the release itself. */
function judgePlace({ main: { member, place }, surplus }: Family): readonly HostProcessFact[] {
  const path = folderOf(member)
  if (surplus) return [{ code: 'runtime/process-place-unknown', about: 'children', path }]
  if (place.kind !== 'hidden' || member.through !== undefined) return []
  return [{ code: 'runtime/process-place-unknown', about: 'process', path }]
}

/** A file of another release may be among those that were not read. */
function judgeFiles({ main, children }: Family): readonly HostProcessFact[] {
  const cut = [main, ...children].find(({ member, place }) => member.more === true && place.kind !== 'other')
  return cut === undefined
    ? []
    : [{ code: 'runtime/process-place-unknown', about: 'files', path: folderOf(cut.member) }]
}

/**
 * Start times are exact to the clock tick, file times to the second, and the clock may have been set in between. In
 * milliseconds.
 */
const slack = 2_000

/** One clock tick plus the granularity of file times, if both are known to the millisecond. */
const tick = 20

/**
 * A process has not read a file that was changed after it started. If nothing shows that it works in the release, the
 * links at its start decide what it runs, so their order must be known too.
 */
function judgeAge(
  hostProcess: HostProcess,
  { member, place }: Placed,
  { reloads }: ServiceClaim,
): readonly HostProcessFact[] {
  if (reloads === true) return []
  const { startedAt, launchedAt } = member
  const shifted = shiftedUnder(hostProcess, member)
  if (shifted !== undefined)
    return mayReload(hostProcess, member, shifted.changedAt)
      ? [{ code: 'runtime/process-reload-unknown', ...shifted, startedAt, forkedAt: hostProcess.forkedAt }]
      : [{ code: 'runtime/process-older', ...shifted, startedAt, folder: true }]
  const files = [hostProcess.newest].filter((newest) => newest !== undefined)
  // If the process is known to be in one release, links add nothing.
  if (place.kind === 'current' || place.kind === 'other') {
    const late = files.find(({ changedAt }) => Date.parse(changedAt) > Date.parse(startedAt) + slack)
    return late === undefined ? [] : [{ code: 'runtime/process-older', ...late, startedAt }]
  }
  const began = Date.parse(launchedAt ?? startedAt)
  const context = launchedAt === undefined ? slack : tick
  const changes = [...files, ...linksOf(hostProcess)].map(({ path, changedAt }) => ({ path, changedAt }))
  const after = changes.find(({ changedAt }) => Date.parse(changedAt) > began + context)
  if (after !== undefined && mayReload(hostProcess, member, after.changedAt)) {
    const { forkedAt } = hostProcess
    return [{ code: 'runtime/process-reload-unknown', ...after, startedAt, forkedAt }]
  }
  if (after !== undefined) return [{ code: 'runtime/process-older', ...after, startedAt }]
  const close = changes.find(({ changedAt }) => Date.parse(changedAt) > began - context)
  return close === undefined ? [] : [{ code: 'runtime/process-order-unknown', ...close, startedAt }]
}

/**
 * The folder of the build that was put at its place after a process started: its files keep their times. A process that
 * works in the folder, or runs a program in it, was moved with it.
 */
const shiftedUnder = ({ moved = [] }: HostProcess, { startedAt, directory, executable }: ObservedProcess) => {
  const own = [
    directory?.removed === false ? directory.path : undefined,
    executable?.replaced === false ? executable.path : undefined,
  ]
  return moved.find(
    ({ path, changedAt }) =>
      !(Date.parse(changedAt) <= Date.parse(startedAt) + slack) &&
      !own.some((place) => place !== undefined && isInside(place, path)),
  )
}

/**
 * Whether a main process may have read a change without a restart. A reload keeps it and replaces its workers, and
 * php-fpm reads the files of an application for each request.
 */
function mayReload({ main, forkedAt }: HostProcess, { pid, executable }: ObservedProcess, changedAt: string): boolean {
  // The start of a fork is known to the second.
  const isForkedLater = forkedAt !== undefined && !isAfter(changedAt, forkedAt)
  const isPhp = executable !== undefined && /\/php-fpm[\d.]*$/.test(executable.path)
  return pid === main?.pid && (isForkedLater || isPhp)
}

/**
 * Reports a replaced executable of the build. Executables of the system, such as interpreters, are not part of the
 * build.
 */
function judgeExecutable(
  { executable, release: running }: ObservedProcess,
  { current }: Family,
  { files }: ServiceClaim,
): readonly HostProcessFact[] {
  if (executable?.replaced !== true) return []
  const folders = [running?.path, files?.artifact, ...current]
  const isOfTheBuild = folders.some((folder) => folder !== undefined && isInside(executable.path, folder))
  return isOfTheBuild ? [{ code: 'runtime/process-replaced', path: executable.path }] : []
}
