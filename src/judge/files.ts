import { type MissingEvidence, noEvidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { InstanceName } from '../model/finding-instance.ts'
import { hasDigest, readReference, readRevision } from '../model/image-reference.ts'
import type {
  Contents,
  ExtrasObservation,
  FilesObservation,
  Image,
  Instance,
  Mount,
  PathList,
} from '../model/instance.ts'
import type { CommitSha, FilesClaim, Proof, ServiceClaim } from '../model/plan.ts'
import type { Basis } from '../model/verdict.ts'
import { isAttested } from './attestation.ts'
import { isAtLeast } from './proof.ts'
import { isNamedByTag } from './registry.ts'

/** What an instance shows about the files that its service claims. */
export type FilesReading = { readonly kind: 'unclaimed' } | ClaimedReading

/** The same, if the service claims files. */
export type ClaimedReading = { readonly kind: 'missing'; readonly why: MissingEvidence } | Whole | Differing

/** All declared files are there, with the declared hash. */
interface Whole {
  readonly kind: 'whole'
  readonly contents: Contents
  readonly evidence: FilesObservation
}

/** Something differs from the manifest; `beside` is the evidence about links and unlisted files. */
export interface Differing {
  readonly kind: 'differs'
  readonly contents: Contents
  readonly evidence: FilesObservation
  readonly extras: ExtrasObservation | undefined
}

export const readFiles = (instance: Pick<Instance, 'contents'>, { name, files }: ServiceClaim): FilesReading =>
  files === undefined ? { kind: 'unclaimed' } : readClaimed(instance, name, files)

/** What an instance shows about the files of a claim. */
export function readClaimed(
  { contents }: Pick<Instance, 'contents'>,
  service: string,
  { artifact, count, links, named, complete = [] }: FilesClaim,
): ClaimedReading {
  const found = contents?.find((one) => one.service === service && one.artifact === artifact)
  if (found === undefined) return noEvidence('read', 'answer-missing', { about: artifact })
  if (found.files.kind === 'missing') return found.files
  const { value: evidence } = found.files
  const extras = found.extras?.kind === 'seen' ? found.extras.value : undefined
  const differs = evidence.changed.total > 0 || evidence.missing.total > 0 || (extras !== undefined && isOff(extras))
  if (differs) return { kind: 'differs', contents: found, evidence, extras }
  const names = links + (named === undefined ? 0 : count)
  if (extras === undefined && (names > 0 || complete.length > 0))
    return found.extras?.kind === 'missing' ? found.extras : noEvidence('read', 'answer-missing', { about: artifact })
  // Evidence about a different number of files belongs to another list.
  return evidence.hashed === (named === undefined ? count : 0) && (extras?.right ?? 0) === names
    ? { kind: 'whole', contents: found, evidence }
    : noEvidence('parse', 'answer-malformed', { about: artifact })
}

const isOff = ({ changed, missing, extra }: ExtrasObservation): boolean =>
  changed.total + missing.total + extra.total > 0

type Opened = Pick<Instance, 'contents'> & Partial<Pick<Instance, 'startedAt'>>

/**
 * The proof of an instance without findings: its files if they match the commit and it started with them, and otherwise
 * its image.
 */
export function proofOfContents(instance: Opened, service: ServiceClaim, commit: CommitSha): Proof {
  const reading = readFiles(instance, service)
  if (reading.kind !== 'whole' || !wasStartedWith(reading, instance, service)) return claimable(service)
  return attainableByFiles(service, commit)
}

/** Whether the files were there before the process started. The files of an image always were. */
function wasStartedWith({ evidence }: Whole, { startedAt }: Opened, { reloads }: ServiceClaim): boolean {
  const { method, held, hashed } = evidence
  // Files of a host are judged with their process, and names alone prove nothing.
  if (method === 'host' || hashed === 0) return true
  if (held === undefined) return false
  if (held.total === 0 || reloads === true) return true
  return held.newest !== undefined && startedAt !== undefined && isNotAfter(held.newest.at, startedAt)
}

/** Whether a file in a mount was changed after the start. */
const isOlder = ({ newest }: FilesObservation, { startedAt }: Opened): boolean =>
  newest !== undefined && startedAt !== undefined && isAfter(newest.at, startedAt)

/** Whether all files come from the image. */
export const isOfImage = ({ files }: Contents): boolean => files.kind === 'seen' && files.value.held?.total === 0

/** Whether one RFC 3339 time is known to be later than another, in whole seconds. `judgeTimes` reports invalid times. */
export const isAfter = (at: string, other: string): boolean => secondOf(at) > secondOf(other)

/** Whether it is known not to be later. Of an invalid time nothing is known. */
const isNotAfter = (at: string, other: string): boolean => secondOf(at) <= secondOf(other)

const secondOf = (at: string): number => Math.floor(Date.parse(at) / 1000)

/** The basis of a proof of an instance; `claim` is the basis if neither its digest nor its files prove the commit. */
export function basisOf(proof: Proof, claim: Basis): Basis {
  switch (proof) {
    case 'claimed':
      return claim
    case 'identified':
      return 'digests'
    case 'attested':
      return 'attestations'
    case 'hashed':
      return 'files'
  }
}

/**
 * Reports files that differ from the manifest, are hidden by a mount, or were edited in place. Unreadable files weaken
 * the proof, and are a finding only if no weaker proof is accepted.
 */
export function judgeFiles(
  instance: Opened & Pick<Instance, 'state'>,
  service: ServiceClaim,
  named: InstanceName,
  commit: CommitSha,
): readonly Finding[] {
  const { files, place } = service
  if (files === undefined) return []
  const reading = readClaimed(instance, service.name, files)
  const facts = { place, instance: named, artifact: files.artifact }
  const isNeeded = isAtLeast(service.require, 'hashed') && isAtLeast(attainableByFiles(service, commit), 'hashed')
  switch (reading.kind) {
    case 'whole':
      return judgeHeld(reading, instance, service, facts, isNeeded)
    case 'missing': {
      // An instance that does not run has no readable files, and a finding for that.
      const isOther = reading.why.reason === 'files-of-other-release'
      if ((!isNeeded && !isOther) || (instance.state !== 'running' && instance.contents === undefined)) return []
      return [{ ...facts, code: 'runtime/files-unknown', why: reading.why }]
    }
    case 'differs': {
      const { changed, missing, edited = [] } = reading.evidence
      const of = files.count
      const links = linksOff(reading, files)
      const unlisted = files.named === 'feature' ? { unlisted: true as const } : {}
      const extra = reading.extras?.extra ?? nothing
      return [
        ...(changed.total === 0 ? [] : [{ ...facts, code: 'runtime/file-changed', ...changed, of } as const]),
        ...(missing.total === 0
          ? []
          : [{ ...facts, code: 'runtime/file-missing', ...missing, of, ...unlisted } as const]),
        ...(links.total === 0 ? [] : [{ ...facts, code: 'runtime/link-changed', ...links, of: files.links } as const]),
        ...(extra.total === 0 ? [] : [{ ...facts, code: 'runtime/file-extra', ...extra } as const]),
        ...shadows(reading).map(({ mount, paths }) => ({ ...facts, code: 'runtime/shadowed', mount, paths }) as const),
        ...(edited.length === 0 ? [] : [{ ...facts, code: 'runtime/edited', paths: edited } as const]),
      ]
    }
  }
}

/**
 * Reports correct files that don't come from the image. If they were changed after the start, nothing shows that the
 * process read them. If the image may have the same content (a `chown`, a `sed` without a match), the image alone is
 * the proof.
 */
function judgeHeld(
  whole: Whole,
  instance: Opened,
  service: ServiceClaim,
  facts: Pick<Extract<Finding, { readonly code: 'runtime/files-unknown' }>, 'place' | 'instance' | 'artifact'>,
  isNeeded: boolean,
): readonly Finding[] {
  const { artifact, mounts } = whole.contents
  const { held } = whole.evidence
  const isRead = wasStartedWith(whole, instance, service)
  if (held === undefined) {
    // Only root and the tools of the image can read when the files of a mount were changed.
    const { why } =
      mounts.length === 0
        ? noEvidence('read', 'answer-missing', { about: artifact })
        : noEvidence('read', 'process-unreadable', { about: `the times of the files in ${artifact}` })
    return isNeeded && !isRead ? [{ ...facts, code: 'runtime/files-unknown', why }] : []
  }
  if (held.total === 0 || service.reloads === true) return []
  const { total, paths, newest } = held
  const put = { ...facts, paths, total, newest, startedAt: instance.startedAt }
  const isLate = held.image === 'other' && newest !== undefined
  // Another finding reports that the process is older than its files.
  if (isOlder(whole.evidence, instance)) return []
  if (!isRead && (isNeeded || isLate)) return [{ ...put, code: 'runtime/files-added-later' }]
  return [{ ...put, code: 'runtime/files-not-counted' }]
}

/** A mount, and the differing files that it puts in place of the image's files. */
export interface Shadow {
  readonly mount: Mount
  readonly paths: readonly string[]
}

/** Assigns each differing path to the innermost mount that contains it, or to none. */
export function shadows(reading: Differing): readonly Shadow[] {
  const { contents } = reading
  const paths = differing(reading)
  const holder = (path: string): Mount | undefined =>
    contents.mounts
      .filter(({ destination }) => isAt(`${contents.artifact}/${path}`, destination))
      .toSorted((a, b) => b.destination.length - a.destination.length)[0]
  const held = Map.groupBy(paths, holder)
  return contents.mounts.flatMap((mount) => {
    const below = held.get(mount)
    return below === undefined ? [] : [{ mount, paths: below }]
  })
}

/** All differing paths, each once. */
export const differing = ({ evidence, extras }: Differing): readonly string[] => [
  ...new Set([evidence, ...(extras === undefined ? [] : [extras])].flatMap(pathsOf)),
]

const pathsOf = ({
  changed,
  missing,
  extra = nothing,
}: Pick<FilesObservation, 'changed' | 'missing'> & { extra?: PathList }) =>
  [changed, missing, extra].flatMap(({ paths }) => paths)

const nothing: PathList = { total: 0, paths: [] }

/** Links that are missing or something else. Names that are missing from a list count as files. */
function linksOff({ extras }: Differing, { named }: FilesClaim): PathList {
  if (extras === undefined || named !== undefined) return nothing
  const { changed, missing } = extras
  return { total: changed.total + missing.total, paths: [...changed.paths, ...missing.paths] }
}

/** Whether a path is a folder or below it. */
export const isAt = (path: string, folder: string): boolean =>
  folder === '/' || path === folder || path.startsWith(`${folder}/`)

/**
 * The proof that an image of the commit carries without its attestations. The declared digest and attestations need no
 * label, but a label of another commit contradicts them, and a contradiction is drift.
 */
export function proofOf(image: Image, service: ServiceClaim, commit: CommitSha): Proof | undefined {
  const digest = digestOf(service)
  const identified = digest !== undefined && hasDigest(image, digest)
  const reading = readRevision(image.labels.revision, commit)
  if (reading === 'other') return undefined
  if (identified) return 'identified'
  return reading === 'commit' || isNamedByTag(image, service) || isAttested(image, service, commit)
    ? 'claimed'
    : undefined
}

/** The strongest proof that images of a service can carry under this plan. */
export const claimable = (service: ServiceClaim): Proof => (digestOf(service) === undefined ? 'claimed' : 'identified')

/**
 * The strongest proof that a service can reach. Files count only if the manifest is of this commit and of an unmodified
 * checkout.
 */
export const attainable = (service: ServiceClaim, commit: CommitSha): Proof =>
  service.attestation === undefined ? attainableByFiles(service, commit) : 'attested'

const attainableByFiles = (service: ServiceClaim, commit: CommitSha): Proof =>
  service.files?.commit === commit && service.files.dirty === undefined ? 'hashed' : claimable(service)

const digestOf = ({ image }: ServiceClaim): string | undefined =>
  image === undefined ? undefined : readReference(image).digest
