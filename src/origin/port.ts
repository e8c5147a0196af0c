import type { CommitRelation, GlobObservation } from '../model/answer.ts'
import type { Evidence } from '../model/evidence.ts'
import type { SourceObservation } from '../model/host.ts'
import type { CommitSha } from '../model/plan.ts'
import type { DirtyFiles } from '../model/plan-files.ts'
import type { Parsed } from '../parsed.ts'
import type { ManifestFault } from '../problem.ts'

/** Where commits are known. */
export interface Origin {
  /** Whether the commit exists; `undefined` when nobody was named who could know and nothing is claimed. */
  look(commit: CommitSha, signal: AbortSignal): Promise<Evidence<SourceObservation> | undefined>
  /**
   * How other commits stand to `commit`: those of them that somebody could tell. Never throws for what is to be expected.
   * Absent where nobody knows a history.
   */
  relate?(commit: CommitSha, others: readonly CommitSha[], signal: AbortSignal): Promise<readonly CommitRelation[]>
}

/** The files of commits. */
export interface SourceTree {
  /** What each glob matches at the commit, in their order. Never throws for what is to be expected. */
  find(commit: CommitSha, globs: readonly string[], signal: AbortSignal): Promise<Evidence<readonly GlobObservation[]>>
}

/**
 * What a build says of the files that it made. Paths are relative to the build directory, with slashes between names that
 * may hold anything but control characters (newlines and tabs may be in them), in the order of their UTF-16 code units; each once.
 */
export type Manifest = HashedManifest | NamedManifest

interface Recorded {
  /** The commit that was built; most formats do not say it. */
  readonly commit: CommitSha | undefined
  /** What differed from that commit when the manifest was written; nothing of formats that do not say it. */
  readonly dirty?: DirtyFiles
  /** `sha256:…` of the list in canonical form. */
  readonly digest: string
}

/** Its files by content. */
export interface HashedManifest extends Recorded {
  readonly lists: 'hashes'
  readonly format: 'runtime-drift' | 'sha256sum'
  /** At least one; sums are 64 digits of lower-case hex. */
  readonly files: readonly HashedFile[]
  readonly links: readonly LinkedFile[]
}

/** Its files by name alone, as bundlers list what they made: that they exist is all that is claimed. */
export interface NamedManifest extends Recorded {
  readonly lists: 'names'
  readonly format: 'vite' | 'webpack' | 'mix'
  /** At least one. */
  readonly files: readonly NamedFile[]
}

export interface NamedFile {
  readonly path: string
}

export interface HashedFile extends NamedFile {
  readonly sha256: string
}

/** A symbolic link and its own text, which was never followed. */
export interface LinkedFile extends NamedFile {
  readonly link: string
}

/** Reads the text of a manifest; `hint` is the name of its file, which tells apart what bundlers write. */
export type ReadManifest = (text: string, hint: string) => Promise<Parsed<Manifest, ManifestFault>>
