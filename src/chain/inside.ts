import { attainable, claimable } from './artifact.ts'
import { type FilesSight, type Inside, type Instance, type Mount, type Unseen, unseen } from './evidence.ts'
import type { Finding, InstanceName } from './finding.ts'
import type { CommitSha, Proof, ServiceClaim } from './plan.ts'

/** What an instance shows of the files that its service claims. */
export type FilesReading =
  | { readonly kind: 'unclaimed' }
  | { readonly kind: 'unseen'; readonly why: Unseen }
  /** Every declared file is there, with the declared sum. */
  | { readonly kind: 'whole'; readonly inside: Inside }
  | { readonly kind: 'differs'; readonly inside: Inside; readonly sight: FilesSight }

export function readFiles({ inside }: Pick<Instance, 'inside'>, { name, files }: ServiceClaim): FilesReading {
  if (files === undefined) return { kind: 'unclaimed' }
  const { artifact, count } = files
  const found = inside?.find((one) => one.service === name && one.artifact === artifact)
  if (found === undefined) return unseen('read', 'answer-missing', { about: artifact })
  if (found.files.kind === 'unseen') return found.files
  const { value: sight } = found.files
  if (sight.changed.total > 0 || sight.missing.total > 0) return { kind: 'differs', inside: found, sight }
  // Evidence about another number of files is about another list.
  return sight.hashed === count
    ? { kind: 'whole', inside: found }
    : unseen('parse', 'answer-malformed', { about: artifact })
}

/** What an instance proves when nothing is found of it: its files when they are those of the commit, else its image. */
export const proofInside = (instance: Pick<Instance, 'inside'>, service: ServiceClaim, commit: CommitSha): Proof =>
  readFiles(instance, service).kind === 'whole' ? attainable(service, commit) : claimable(service)

/**
 * The files of an instance: what differs from the manifest, what is mounted over it, and what was edited in place. Files
 * that could not be seen weaken the proof, and are a finding only where no weaker one is accepted.
 */
export function judgeFiles(
  instance: Pick<Instance, 'inside' | 'state'>,
  service: ServiceClaim,
  named: InstanceName,
  commit: CommitSha,
): readonly Finding[] {
  const { files, place } = service
  const reading = readFiles(instance, service)
  if (files === undefined) return []
  const facts = { place, instance: named, artifact: files.artifact }
  switch (reading.kind) {
    case 'unclaimed':
    case 'whole':
      return []
    case 'unseen': {
      const isNeeded = service.require === 'hashed' && attainable(service, commit) === 'hashed'
      // An instance that does not run has nothing inside, and a finding of its own.
      if (!isNeeded || (instance.state !== 'running' && instance.inside === undefined)) return []
      return [{ ...facts, code: 'runtime/files-unseen', why: reading.why }]
    }
    case 'differs': {
      const { changed, missing, edited = [] } = reading.sight
      const of = files.count
      return [
        ...(changed.total === 0 ? [] : [{ ...facts, code: 'runtime/file-changed', ...changed, of } as const]),
        ...(missing.total === 0 ? [] : [{ ...facts, code: 'runtime/file-missing', ...missing, of } as const]),
        ...shadows(reading).map(({ mount, paths }) => ({ ...facts, code: 'runtime/shadowed', mount, paths }) as const),
        ...(edited.length === 0 ? [] : [{ ...facts, code: 'runtime/edited', paths: edited } as const]),
      ]
    }
  }
}

/** A mount, and the differing files that it holds in place of the image's. */
export interface Shadow {
  readonly mount: Mount
  readonly paths: readonly string[]
}

/** Each differing path belongs to the innermost mount that it lies in, or to none. */
export function shadows({ inside, sight }: Extract<FilesReading, { readonly kind: 'differs' }>): readonly Shadow[] {
  const paths = differing(sight)
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

/** The listed paths that differ, in whichever way. */
export const differing = ({ changed, missing }: FilesSight): readonly string[] => [...changed.paths, ...missing.paths]

const isAt = (path: string, folder: string): boolean =>
  folder === '/' || path === folder || path.startsWith(`${folder}/`)
