import type { Evidence, Unseen } from '../evidence.ts'
import type { TellingField } from './answer.ts'

/** What was fetched of a build, in the order of `plan.served`. */
export interface ServedSight {
  /** Index of the claim in `plan.served`. */
  readonly served: number
  readonly sight: Evidence<ServedFiles>
}

/** The files of a build as the public gets them. Only what differs is kept. */
export interface ServedFiles {
  /** How many had the bytes that were built. */
  readonly right: number
  /** How many had other bytes, and the first of them. */
  readonly changed: ServedList
  /** How many were answered with another status, or with the page that unknown paths are answered with. */
  readonly missing: ServedList
  /** How many could not be fetched to the end, and why the first of them could not. */
  readonly unseen: { readonly total: number; readonly why: Unseen | undefined }
  /** Files that a page with other bytes asks for and the manifest does not list: those of another build. Hostile, bounded. */
  readonly foreign: readonly string[]
}

export interface ServedList {
  readonly total: number
  readonly files: readonly ServedFile[]
}

/** One of them; its path is relative to the build directory. */
export interface ServedFile {
  readonly path: string
  readonly status: number
  /** What was sent in its place: the page of the site, though the file is none. */
  readonly page?: true
  readonly fields?: Readonly<Partial<Record<TellingField, string>>>
}
