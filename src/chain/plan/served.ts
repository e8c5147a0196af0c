import type { Place } from '../../parsed.ts'
import type { CommitSha } from './commit.ts'
import type { DirtyFiles } from './files.ts'

/** The build of a service that the public can fetch. */
export interface ServedClaim {
  readonly service: string
  /** Where its build directory lies: an absolute URL that ends with a slash. */
  readonly at: string
  /** How many files of the manifest are fetched in a look, and how many it lists that are public. */
  readonly asked: number
  readonly of: number
  /** What its manifest lists and nobody fetches; absent when that is nothing. */
  readonly leftOut?: LeftOut
  /** What ties it to a commit when it runs on no host: nothing but these files shows that it is there. */
  readonly site?: SiteClaim
  readonly place: Place
}

/**
 * Files that are not public by what the plan says, or that hosts keep for themselves, and symbolic links: how many, and the
 * first of them. Nothing is proven of these.
 */
export interface LeftOut {
  readonly total: number
  readonly paths: readonly string[]
}

/** The manifest of a site: its path, relative to the workspace, the commit that it names, and how many files it lists. */
export interface SiteClaim {
  readonly manifest: string
  readonly commit: CommitSha
  /** What differed from that commit when it was written: then it proves nothing. */
  readonly dirty?: DirtyFiles
  readonly listed: number
  readonly place: Place
}
