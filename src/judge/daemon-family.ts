import type { HostProcessFact } from '../model/finding-host-process.ts'
import type { HostProcess, HostProcessProcess, Release } from '../model/host.ts'
import type { ServiceClaim } from '../model/plan.ts'
import { groundOf, linksOf, type ProcessPlace, placeOf } from './daemon-place.ts'

/** How many processes of another release are told. */
const maxStrays = 5

interface Placed {
  readonly member: HostProcessProcess
  readonly place: ProcessPlace
}

/** The processes of a unit or a pid file, sorted by what they can prove. */
interface Family {
  readonly main: Placed
  /** Those of the others that work in the current release, or began through its link. */
  readonly workers: readonly Placed[]
  readonly children: readonly Placed[]
  readonly current: readonly string[]
  readonly surplus: boolean
}

/**
 * Judges the processes that do the work. The main one does when it works in the release, or when it is alone or has only
 * forks of itself. A supervisor, which starts other programs, proves nothing of them: they are judged in its place.
 * `judgeRelease` says what is wrong with the release that a process works in.
 */
export function judgeFamily(
  hostProcess: HostProcess,
  main: HostProcessProcess,
  judgeRelease: (running: Release | undefined) => readonly HostProcessFact[],
  service: ServiceClaim,
): readonly HostProcessFact[] {
  const unknown = judgeKnown(hostProcess, main, service)
  if (unknown.length > 0) return [...judgeRelease(main.release), ...unknown]
  const family = familyOf(hostProcess, main)
  const strays = family.children.flatMap((child) => strayOf(child, main)).slice(0, maxStrays)
  const replaced = (placed: readonly Placed[]): readonly HostProcessFact[] =>
    placed.flatMap(({ member }) => judgeExecutable(hostProcess, member, family, service)).slice(0, 1)
  if (isSupervisor(family)) {
    // A worker in another release says more than that there is none in this one.
    const gaps = strays.length > 0 ? [] : judgeWorkers(family)
    const placed = family.workers.filter(({ place }) => place.kind === 'current')
    const releases = new Map(placed.map(({ member: { release } }) => [release?.path, release]))
    const judged = (releases.size === 0 ? [undefined] : [...releases.values()]).flatMap(judgeRelease)
    const ages = family.workers.flatMap((worker) => judgeAge(hostProcess, worker))
    return [...judged.slice(0, maxStrays), ...strays, ...gaps, ...ages.slice(0, 1), ...replaced(family.children)]
  }
  const release = judgeRelease(main.release)
  const isOld = release.some(({ code }) => code === 'runtime/process-old-release')
  const inRelease = family.children.filter(({ place }) => place.kind === 'current')
  return [
    ...release,
    ...(isOld ? [] : strayOf(family.main, main)),
    ...strays,
    ...judgePlace(family),
    ...[family.main, ...inRelease].flatMap((one) => judgeAge(hostProcess, one)).slice(0, 1),
    ...replaced([family.main, ...family.children]),
  ]
}

/** Whatever a collector did not say cannot be judged: where links lead, and which processes there are. */
function judgeKnown(
  hostProcess: HostProcess,
  main: HostProcessProcess,
  { release, files }: ServiceClaim,
): readonly HostProcessFact[] {
  const declared = [release?.path, files?.artifact].filter((path) => path !== undefined)
  const lost = declared.find((path) => !hostProcess.ways?.some((way) => way.path === path && way.real !== undefined))
  if (lost !== undefined) return [{ code: 'runtime/process-place-unknown', about: 'path', path: lost }]
  if (hostProcess.children !== undefined) return []
  return [{ code: 'runtime/process-place-unknown', about: 'children', path: `/proc/${main.pid ?? ''}` }]
}

function familyOf(hostProcess: HostProcess, main: HostProcessProcess): Family {
  const ground = groundOf(hostProcess)
  const place = (member: HostProcessProcess): Placed => ({ member, place: placeOf(member, ground) })
  const all = (hostProcess.children ?? []).map(place)
  // What only shares a socket works for nobody here: it matters where it is of another release.
  const children = all.filter(({ member, place: { kind } }) => member.shares !== true || kind === 'other')
  const isWorker = ({ member, place: { kind } }: Placed): boolean =>
    kind === 'current' || (kind !== 'other' && member.through !== undefined)
  const workers = children.filter(isWorker)
  return { main: place(main), workers, children, current: ground.current, surplus: hostProcess.surplus === true }
}

/** Who was given a file of the release to run does the work itself, and may have helpers that work anywhere. */
const isSupervisor = ({ main, children }: Family): boolean =>
  main.member.supervisor !== undefined ||
  (children.some(({ member }) => member.shares !== true) &&
    (main.place.kind === 'elsewhere' || main.place.kind === 'hidden') &&
    main.member.release === undefined &&
    main.member.through === undefined)

function strayOf({ member, place }: Placed, main: HostProcessProcess): readonly HostProcessFact[] {
  if (place.kind !== 'other') return []
  const child = member === main ? undefined : member.pid
  return [{ code: 'runtime/process-other-release', ...place.stray, child, supervisor: main.supervisor }]
}

/** Whether the processes of a supervisor are all known, and one of them works. */
function judgeWorkers({ main, workers, children, surplus }: Family): readonly HostProcessFact[] {
  const isHidden = children.some(({ member, place }) => place.kind === 'hidden' && member.through === undefined)
  const because = surplus ? 'too-many' : isHidden ? 'hidden' : workers.length === 0 ? 'no-worker' : undefined
  if (because === undefined) return []
  const { supervisor } = main.member
  return [{ code: 'runtime/process-supervisor', supervisor, children: children.length, because }]
}

/** What can't be seen of a process that has to prove the release by itself. */
function judgePlace({ main: { member, place }, surplus }: Family): readonly HostProcessFact[] {
  const path = `/proc/${member.pid ?? ''}`
  if (surplus) return [{ code: 'runtime/process-place-unknown', about: 'children', path }]
  if (place.kind !== 'hidden' || member.through !== undefined) return []
  return [{ code: 'runtime/process-place-unknown', about: 'process', path }]
}

/** Starting times are known to the clock tick, times of files to the second, and the clock may have been set between them. */
const slack = 2_000

/** Clock ticks and the granularity of file times, when both are known to the millisecond. */
const tick = 20

/**
 * Whatever was put there after the process began, it has not read when it began. Links count for a process that nothing
 * shows to work in the release: where they led when it began decides what it runs, so their order has to be known.
 */
function judgeAge(hostProcess: HostProcess, { member, place }: Placed): readonly HostProcessFact[] {
  const { startedAt, launchedAt } = member
  const files = hostProcess.newest === undefined ? [] : [hostProcess.newest]
  // Of what is known to lie in another release, no link says more.
  if (place.kind === 'current' || place.kind === 'other') {
    const late = files.find(({ changedAt }) => Date.parse(changedAt) > Date.parse(startedAt) + slack)
    return late === undefined ? [] : [{ code: 'runtime/process-older', ...late, startedAt }]
  }
  const began = Date.parse(launchedAt ?? startedAt)
  const context = launchedAt === undefined ? slack : tick
  const changes = [...files, ...linksOf(hostProcess)].map(({ path, changedAt }) => ({ path, changedAt }))
  const after = changes.find(({ changedAt }) => Date.parse(changedAt) > began + context)
  if (after !== undefined) return [{ code: 'runtime/process-older', ...after, startedAt }]
  const close = changes.find(({ changedAt }) => Date.parse(changedAt) > began - context)
  return close === undefined ? [] : [{ code: 'runtime/process-order-unknown', ...close, startedAt }]
}

/** An executable of the build that was replaced; one of the system (an interpreter) is no part of the build. */
function judgeExecutable(
  { release }: HostProcess,
  { executable, release: running }: HostProcessProcess,
  { current }: Family,
  { files }: ServiceClaim,
): readonly HostProcessFact[] {
  if (executable?.replaced !== true) return []
  const folders = [release?.path, running?.path, files?.artifact, ...current].filter((folder) => folder !== undefined)
  const isOfTheBuild = folders.some((folder) => executable.path.startsWith(`${folder}/`))
  return isOfTheBuild ? [{ code: 'runtime/process-replaced', path: executable.path }] : []
}
