import type { Place } from '../../parsed.ts'
import type { Cached } from '../cache.ts'
import type { Unseen } from '../evidence.ts'

interface OfServed {
  readonly place: Place
  readonly service: string
  /** Where the build directory is public. */
  readonly at: string
  /** The first of `total`, relative to the build directory; `of` is how many were fetched. */
  readonly paths: readonly string[]
  readonly total: number
  readonly of: number
}

/** What the instances of the service hold of the same files, when all of them were seen and hashed. */
export type Behind = 'right' | 'unknown'

/** The public is served something else than what was built. */
export type ServedFinding =
  | (OfServed & {
      readonly code: 'route/served-stale'
      /** What a cache says of the first of them. */
      readonly cache: Cached | undefined
      /** Files that a stale page asks for, which are not of this build. */
      readonly foreign: readonly string[]
      readonly behind: Behind
    })
  | (OfServed & {
      readonly code: 'route/served-missing'
      /** The status of the first of them, and whether a page came in its place. */
      readonly status: number
      readonly page: boolean
      readonly behind: Behind
    })
  | (Omit<OfServed, 'paths'> & { readonly code: 'route/served-unseen'; readonly why: Unseen })

export const servedCodes = {
  'route/served-stale': { kind: 'contradicted', lasts: 'passing' },
  'route/served-missing': { kind: 'contradicted', lasts: 'passing' },
  'route/served-unseen': { kind: 'missing', lasts: 'reason' },
} as const
