import type { Place } from '../parsed.ts'
import type { MissingEvidence } from './evidence.ts'
import { cache, line, ofSite, why } from './example.ts'
import type { Cached } from './finding-route.ts'
import type { FindingRecords } from './record.ts'

interface PublicFiles {
  readonly service: string
  /** The public URL of the build directory. */
  readonly at: string
  readonly total: number
  /** How many files were fetched. */
  readonly of: number
}

interface SomePublicFiles extends PublicFiles {
  /** The first of `total` paths, relative to the build directory. */
  readonly paths: readonly string[]
}

/** Which copy of the first file is wrong: only the compressed one, or that of one of several addresses. */
export interface WrongCopy {
  readonly encoding?: string
  readonly address?: string
}

/** The state of the same files in the instances of the service, if all were observed and hashed. */
export type Behind = 'right' | 'unknown'

export interface StalePublicFiles extends SomePublicFiles {
  /** The cache headers of the first of them. */
  readonly cache: Cached | undefined
  /** Files that a stale page links and that are not in this build. */
  readonly foreign: readonly string[]
  readonly behind: Behind
  readonly copy?: WrongCopy
}

export interface MissingPublicFiles extends SomePublicFiles {
  /** The status of the first of them, and whether a page was returned instead. */
  readonly status: number
  readonly page: boolean
  readonly behind: Behind
  readonly copy?: WrongCopy
}

export interface RewrittenPublicFiles extends SomePublicFiles {
  /** The edge that did it, if a mark shows it. */
  readonly by: string | undefined
  /** Elements without which the first of them equals the build; none if that is not known. */
  readonly added: readonly string[]
}

/** The public files differ from the build. */
export type PublicFilesFinding = { readonly place: Place } & (
  | (StalePublicFiles & { readonly code: 'route/public-files-stale' })
  | (MissingPublicFiles & { readonly code: 'route/public-files-missing' })
  | (RewrittenPublicFiles & { readonly code: 'route/public-files-rewritten' })
  | (RewrittenPublicFiles & { readonly code: 'route/public-files-extended' })
  | (PublicFiles & { readonly code: 'route/public-files-unknown'; readonly why: MissingEvidence })
)

/** Findings of public files. */
export const publicFilesFindings: FindingRecords<PublicFilesFinding> = {
  'route/public-files-stale': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'Public files have other content than the build.',
    example: { place: line(8), ...ofSite, cache, foreign: [], behind: 'right' },
  },
  'route/public-files-missing': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'Files of the build are missing at their public address.',
    example: { place: line(8), ...ofSite, status: 404, page: false, behind: 'unknown' },
  },
  'route/public-files-rewritten': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning: 'An edge seems to rewrite public files, so that they cannot be compared with the build.',
    example: { place: line(8), ...ofSite, by: undefined, added: ['/edge.js'] },
  },
  'route/public-files-extended': {
    kind: 'warning',
    retryable: true,
    fixedBy: 'none',
    meaning: 'An edge rewrites pages in a known way. Without its changes they equal the build.',
    example: { place: line(8), ...ofSite, by: 'Cloudflare', added: ['/cdn-cgi/scripts/email-decode.min.js'] },
  },
  'route/public-files-unknown': {
    kind: 'missing',
    retryable: 'by-reason',
    fixedBy: 'none',
    meaning: 'Public files of the build could not be fetched completely.',
    example: { place: line(8), service: ofSite.service, at: ofSite.at, total: ofSite.total, of: ofSite.of, why },
  },
}
