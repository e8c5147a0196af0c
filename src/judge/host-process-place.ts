import type { HostProcess, Link, ObservedProcess, OutsideProcess, Way } from '../model/host-process.ts'

/** A path of a process that belongs to another release than the current one. */
export interface Stray {
  readonly what: 'directory' | 'executable' | 'file'
  readonly path: string
  readonly current: string
}

/** Where a process works: in the current release, in another one, at a place that shows neither, or unreadable. */
export type ProcessPlace =
  | { readonly kind: 'current' }
  | { readonly kind: 'other'; readonly stray: Stray }
  | { readonly kind: 'elsewhere' | 'hidden' }

/** The current release directories of a service, and names that identify other releases of it. */
interface Ground {
  /** Directories of the current release. */
  readonly current: readonly string[]
  /** Targets of links, and directories whose parent is named like a folder of releases. */
  readonly releases: readonly string[]
  /** Declared paths without a link. A process in a parent of one can't be in another release. */
  readonly plain: readonly string[]
}

/** Programs that a person runs in a folder. They do no work for a service. */
const interactive =
  /^(?:-?(?:ba|da|z|fi|k|a|tc|c)?sh|vim?|nvim|nano|less|more|man|top|htop|tmux.*|screen|sudo|su|sshd.*|tail|ls|find|rsync|tar|git)$/i

/** The processes outside of a service that work in another release of it, and the current one. */
export function straysOutside(hostProcess: HostProcess): Strays | undefined {
  const ground = groundOf(hostProcess)
  const strays = (hostProcess.outside ?? []).flatMap((one) => {
    if (interactive.test(one.name)) return []
    const removed = one.path.endsWith(' (deleted)')
    const path = removed ? one.path.slice(0, -' (deleted)'.length) : one.path
    const stray = strayOf({ directory: { path, removed } }, ground)
    return stray === undefined ? [] : [{ one, current: stray.current }]
  })
  const [first] = strays
  const current = first?.current ?? (hostProcess.crowd === true ? ground.current[0] : undefined)
  if (current === undefined) return undefined
  return { current, processes: strays.map(({ one }) => one), ...(hostProcess.crowd === true ? { more: true } : {}) }
}

/** `more`: not all processes near the release are known. */
interface Strays {
  readonly current: string
  readonly processes: readonly OutsideProcess[]
  readonly more?: true
}

/** The release directories that follow from the declared paths and their links. */
export function groundOf({ release, ways = [] }: HostProcess): Ground {
  const ends = ways.flatMap(endOf)
  const folders = ways.flatMap(({ real }) => (real === undefined ? [] : foldersOf(real)))
  const named = release === undefined ? [] : [release.path]
  const links = ways.flatMap((way) => way.links.map(({ to }) => to))
  const releases = [...links, ...named, ...folders]
  const plain = ways.filter((way) => way.links.length === 0).flatMap(({ real }) => real ?? [])
  return { current: unique([...ends, ...named]), releases: unique(releases), plain: unique(plain) }
}

/**
 * Whether a path is in an earlier folder that a deployment renamed: a sibling with the same name plus a number, a date
 * or a word such as `old`. The kernel reports the current name of a process's directory.
 */
function isMovedAway(path: string, folder: string): boolean {
  const [above, name] = splitLast(folder)
  const other = partIn(path, above)
  if (other === undefined) return false
  const [kind, own] = [kindOf(other), name.toLowerCase()]
  return (
    (kind.startsWith(own) && /^(?:[-_.](?:#|old|bak|backup|prev|orig)|~)/.test(kind.slice(own.length))) ||
    (kind.endsWith(own) && /^\.?(?:#|old|bak|backup|prev)[-_.]$/.test(kind.slice(0, -own.length)))
  )
}

/** The part of a path that is directly in a folder; undefined if the path is elsewhere. */
const partIn = (path: string, folder: string): string | undefined =>
  path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/')[0] : undefined

/** A path and its parents, except those at the root. */
const foldersTo = (path: string): readonly string[] =>
  path
    .split('/')
    .map((_, at, parts) => parts.slice(0, at + 1).join('/'))
    .slice(2)

/**
 * The release of a declared path. If no folder name shows one, it is the path itself, because a link higher up may
 * contain all releases.
 */
function endOf({ links, real }: Way): readonly string[] {
  if (real === undefined) return []
  const above = [...foldersOf(real), ...links.filter(isSwitch).map(({ to }) => to)].filter((to) => isInside(real, to))
  return [above.toSorted((a, b) => b.length - a.length)[0] ?? real]
}

/** Whether a deployment switches this link, by its name or by the name of its target. */
const isSwitch = ({ path, to }: Link): boolean =>
  /^(?:current|latest|live|active|release|deployed)$/i.test(splitLast(path)[1]) || isNumbered(splitLast(to)[1])

export function placeOf(member: ObservedProcess, ground: Ground): ProcessPlace {
  const { directory, executable, release } = member
  const stray = strayOf(member, ground)
  if (stray !== undefined) return { kind: 'other', stray }
  // Without a declared path, the release of a process is the one that it works in.
  if (ground.current.length === 0 && release !== undefined) return { kind: 'current' }
  if (pathsOf(member).some((path) => isCurrent(path, ground))) return { kind: 'current' }
  const works = directory?.removed === false && ground.plain.some((path) => isAbove(directory.path, path))
  if (works) return { kind: 'current' }
  // A process with its own mount namespace may work anywhere.
  const isHidden = directory === undefined || executable === undefined || member.apart === true
  return { kind: isHidden ? 'hidden' : 'elsewhere' }
}

/** Where a process works and what it was started with: neither a removed directory nor a replaced executable. */
function pathsOf({ directory, executable, names }: ObservedProcess): readonly string[] {
  const works = directory?.removed ? undefined : directory?.path
  const runs = executable?.replaced ? undefined : executable?.path
  return [works, runs, names].flat().filter((path) => path !== undefined)
}

function strayOf({ directory, executable, names, uses }: Partial<ObservedProcess>, ground: Ground): Stray | undefined {
  const seen = [
    { what: 'directory', path: directory?.path, isGone: directory?.removed },
    { what: 'executable', path: executable?.path, isGone: false },
    ...[names, uses].flat().map((path) => ({ what: 'file', path, isGone: false }) as const),
  ] as const
  for (const { what, path, isGone } of seen) {
    if (path === undefined) continue
    // A removed directory is not the directory that has its path now.
    const replaced = isGone === true ? ground.current.find((one) => isInside(path, one)) : undefined
    const current = replaced ?? (isCurrent(path, ground) ? undefined : siblingOf(path, ground))
    if (current !== undefined) return { what, path, current }
  }
  return undefined
}

const isCurrent = (path: string, { current }: Ground): boolean => current.some((folder) => isInside(path, folder))

/** The known release that has this path in a sibling release. */
function siblingOf(path: string, { releases, plain }: Ground): string | undefined {
  return (
    plain.flatMap(foldersTo).find((folder) => isMovedAway(path, folder)) ??
    releases.find((release) => {
      const [folder, name] = splitLast(release)
      const other = partIn(path, folder)
      if (other === undefined || isInside(path, release)) return false
      return isReleases(folder) || (kindOf(other) === kindOf(name) && isNumbered(name))
    })
  )
}

/** The parents of a path that are in a folder of releases. */
const foldersOf = (path: string): readonly string[] =>
  foldersTo(path).filter((folder) => isReleases(splitLast(folder)[0]))

/**
 * The release folder of a process, if it is below the directory with the revision file. That file then belongs to no
 * release: a deployment can write it without switching to the new folder.
 */
export function releaseBelow(member: ObservedProcess, above: string): string | undefined {
  const folders = pathsOf(member).flatMap((path) => [...foldersOf(path), ...foldersTo(path).filter(isTwin)])
  return folders.find((folder) => folder !== above && isInside(folder, above))
}

/** Whether a folder has the name of one of two releases that take turns. */
const isTwin = (folder: string): boolean => /^(?:blue|green)$/i.test(splitLast(folder)[1])

const isReleases = (folder: string): boolean =>
  /\/(?:releases|deploys|deployments|builds|versions|revisions)$/i.test(folder)

/** A name without the parts that differ between releases: numbers, commits, and pairs such as blue and green. */
const kindOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[0-9a-f]{7,64}|\d+/g, '#')
    .replace(/(^|[-_.])(?:a|b|blue|green|red|black|old|new|previous|next|last|backup|bak|orig)$/, '$1#')

const isNumbered = (name: string): boolean => kindOf(name) !== name.toLowerCase()

const splitLast = (path: string): readonly [string, string] => {
  const at = path.lastIndexOf('/')
  return [path.slice(0, at), path.slice(at + 1)]
}

export const isInside = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)

/** Whether a folder contains a path. Folders at the root, such as `/srv`, contain too much to prove anything. */
const isAbove = (folder: string, path: string): boolean =>
  folder.split('/').length > 2 && isInside(path, folder) && !isReleases(folder)

const unique = (paths: readonly string[]): readonly string[] => [...new Set(paths)]

/** All links on the way to the declared paths. */
export const linksOf = ({ ways = [], release }: HostProcess): readonly Pick<Link, 'path' | 'changedAt'>[] => [
  ...ways.flatMap(({ links }) => links),
  ...(release?.linkedAt === undefined ? [] : [{ path: release.path, changedAt: release.linkedAt }]),
]
