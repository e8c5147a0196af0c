import { attainable, claimable } from './artifact.ts'
import {
  type BesideSight,
  type FilesSight,
  type Inside,
  type Instance,
  type Mount,
  type PathList,
  type Unseen,
  unseen,
} from './evidence.ts'
import type { Finding, InstanceName } from './finding.ts'
import type { CommitSha, FilesClaim, Proof, ServiceClaim } from './plan.ts'
import type { Basis } from './verdict.ts'

/** What an instance shows of the files that its service claims. */
export type FilesReading =
  | { readonly kind: 'unclaimed' }
  | { readonly kind: 'unseen'; readonly why: Unseen }
  /** Every declared file is there, with the declared sum. */
  | { readonly kind: 'whole'; readonly inside: Inside }
  | Differing

/** Something is not as the manifest lists it; `beside` is what was seen of its links, and of what it does not list. */
export interface Differing {
  readonly kind: 'differs'
  readonly inside: Inside
  readonly sight: FilesSight
  readonly beside: BesideSight | undefined
}

export function readFiles({ inside }: Pick<Instance, 'inside'>, { name, files }: ServiceClaim): FilesReading {
  if (files === undefined) return { kind: 'unclaimed' }
  const { artifact, count, links, named, complete = [] } = files
  const found = inside?.find((one) => one.service === name && one.artifact === artifact)
  if (found === undefined) return unseen('read', 'answer-missing', { about: artifact })
  if (found.files.kind === 'unseen') return found.files
  const { value: sight } = found.files
  const beside = found.beside?.kind === 'seen' ? found.beside.value : undefined
  const differs = sight.changed.total > 0 || sight.missing.total > 0 || (beside !== undefined && isOff(beside))
  if (differs) return { kind: 'differs', inside: found, sight, beside }
  const names = links + (named === undefined ? 0 : count)
  if (beside === undefined && (names > 0 || complete.length > 0))
    return found.beside?.kind === 'unseen' ? found.beside : unseen('read', 'answer-missing', { about: artifact })
  // Evidence about another number of files is about another list.
  return sight.hashed === (named === undefined ? count : 0) && (beside?.right ?? 0) === names
    ? { kind: 'whole', inside: found }
    : unseen('parse', 'answer-malformed', { about: artifact })
}

const isOff = ({ changed, missing, extra }: BesideSight): boolean => changed.total + missing.total + extra.total > 0

type Opened = Pick<Instance, 'inside'> & Partial<Pick<Instance, 'startedAt'>>

/**
 * What an instance proves when nothing is found of it: its files when they are those of the commit and it was started with
 * them, else its image.
 */
export function proofInside(instance: Opened, service: ServiceClaim, commit: CommitSha): Proof {
  const reading = readFiles(instance, service)
  if (reading.kind !== 'whole' || !wasStartedWith(reading.inside, instance, service)) return claimable(service)
  return attainable(service, commit)
}

/** Whether the files were there before the process started. Those of an image were. */
function wasStartedWith({ files }: Inside, { startedAt }: Opened, { reloads }: ServiceClaim): boolean {
  if (files.kind === 'unseen') return false
  const { method, held, hashed } = files.value
  // Files of a host are judged with their process, and of names alone nothing is proven.
  if (method === 'host' || hashed === 0) return true
  if (held === undefined) return false
  if (held.total === 0 || reloads === true) return true
  return held.newest !== undefined && startedAt !== undefined && !isAfter(held.newest.at, startedAt)
}

/** Whether every file is the image's own. */
export const isOfImage = ({ files }: Inside): boolean => files.kind === 'seen' && files.value.held?.total === 0

/** Whether one RFC 3339 time is after another by the second. What is no time is after nothing. */
export const isAfter = (at: string, other: string): boolean => secondOf(at) > secondOf(other)

const secondOf = (at: string): number => Math.floor(Date.parse(at) / 1000)

/** What a proof of an instance rests on; `claim` is what says the commit when neither its digest nor its files do. */
export function basisOf(proof: Proof, claim: Basis): Basis {
  switch (proof) {
    case 'claimed':
      return claim
    case 'identified':
    case 'attested':
      return 'digests'
    case 'hashed':
      return 'files'
  }
}

/**
 * The files of an instance: what differs from the manifest, what is mounted over it, and what was edited in place. Files
 * that could not be seen weaken the proof, and are a finding only where no weaker one is accepted.
 */
export function judgeFiles(
  instance: Opened & Pick<Instance, 'state'>,
  service: ServiceClaim,
  named: InstanceName,
  commit: CommitSha,
): readonly Finding[] {
  const { files, place } = service
  const reading = readFiles(instance, service)
  if (files === undefined) return []
  const facts = { place, instance: named, artifact: files.artifact }
  const isNeeded = service.require === 'hashed' && attainable(service, commit) === 'hashed'
  switch (reading.kind) {
    case 'unclaimed':
      return []
    case 'whole':
      return judgeHeld(reading.inside, instance, service, facts, isNeeded)
    case 'unseen': {
      // An instance that does not run has nothing inside, and a finding of its own.
      if (!isNeeded || (instance.state !== 'running' && instance.inside === undefined)) return []
      return [{ ...facts, code: 'runtime/files-unseen', why: reading.why }]
    }
    case 'differs': {
      const { changed, missing, edited = [] } = reading.sight
      const of = files.count
      const links = linksOff(reading, files)
      const extra = reading.beside?.extra ?? nothing
      return [
        ...(changed.total === 0 ? [] : [{ ...facts, code: 'runtime/file-changed', ...changed, of } as const]),
        ...(missing.total === 0 ? [] : [{ ...facts, code: 'runtime/file-missing', ...missing, of } as const]),
        ...(links.total === 0 ? [] : [{ ...facts, code: 'runtime/link-changed', ...links, of: files.links } as const]),
        ...(extra.total === 0 ? [] : [{ ...facts, code: 'runtime/file-extra', ...extra } as const]),
        ...shadows(reading).map(({ mount, paths }) => ({ ...facts, code: 'runtime/shadowed', mount, paths }) as const),
        ...(edited.length === 0 ? [] : [{ ...facts, code: 'runtime/edited', paths: edited } as const]),
      ]
    }
  }
}

/**
 * Right files that are not the image's. That the image has others, and that they were put there after the start, is no proof that
 * the process read them: it may have written them itself as it started, or somebody may have copied them in. Where the image
 * may have the same (a `chown`, a `sed` that changed nothing), the image alone is what is proven.
 */
function judgeHeld(
  inside: Inside,
  instance: Opened,
  service: ServiceClaim,
  facts: Pick<Extract<Finding, { readonly code: 'runtime/files-unseen' }>, 'place' | 'instance' | 'artifact'>,
  isNeeded: boolean,
): readonly Finding[] {
  const { artifact } = inside
  const held = inside.files.kind === 'seen' ? inside.files.value.held : undefined
  const isRead = wasStartedWith(inside, instance, service)
  if (held === undefined) {
    const { why } = unseen('read', 'answer-missing', { about: artifact })
    return isNeeded && !isRead ? [{ ...facts, code: 'runtime/files-unseen', why }] : []
  }
  if (held.total === 0 || service.reloads === true) return []
  const { total, paths, newest } = held
  const put = { ...facts, paths, total, newest, startedAt: instance.startedAt }
  const isLate = held.image === 'other' && newest !== undefined
  if (!isRead && (isNeeded || isLate)) return [{ ...put, code: 'runtime/files-added-later' }]
  return [{ ...put, code: 'runtime/files-not-counted' }]
}

/** A mount, and the differing files that it holds in place of the image's. */
export interface Shadow {
  readonly mount: Mount
  readonly paths: readonly string[]
}

/** Each differing path belongs to the innermost mount that it lies in, or to none. */
export function shadows(reading: Differing): readonly Shadow[] {
  const { inside } = reading
  const paths = differing(reading)
  const holder = (path: string): Mount | undefined =>
    inside.mounts
      .filter(({ destination }) => isAt(`${inside.artifact}/${path}`, destination))
      .toSorted((a, b) => b.destination.length - a.destination.length)[0]
  const held = Map.groupBy(paths, holder)
  return inside.mounts.flatMap((mount) => {
    const below = held.get(mount)
    return below === undefined ? [] : [{ mount, paths: below }]
  })
}

/** The paths that differ, in whichever way: each once. */
export const differing = ({ sight, beside }: Differing): readonly string[] => [
  ...new Set([sight, ...(beside === undefined ? [] : [beside])].flatMap(pathsOf)),
]

const pathsOf = ({
  changed,
  missing,
  extra = nothing,
}: Pick<FilesSight, 'changed' | 'missing'> & { extra?: PathList }) =>
  [changed, missing, extra].flatMap(({ paths }) => paths)

const nothing: PathList = { total: 0, paths: [] }

/** Links that are something else, or not there; what a list of names lacks are files. */
function linksOff({ beside }: Differing, { named }: FilesClaim): PathList {
  if (beside === undefined || named !== undefined) return nothing
  const { changed, missing } = beside
  return { total: changed.total + missing.total, paths: [...changed.paths, ...missing.paths] }
}

const isAt = (path: string, folder: string): boolean =>
  folder === '/' || path === folder || path.startsWith(`${folder}/`)
