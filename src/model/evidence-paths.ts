import type { Evidence } from './evidence.ts'
import type { PathList } from './instance.ts'

/** Whether the paths of a service are the same in the commit that a build names and in the commit that it must run. */
export interface PathsObservation {
  readonly service: string
  /** The full id of the commit that a build names. */
  readonly revision: string
  readonly evidence: Evidence<PathsComparison>
}

/** The result of comparing two commits below some paths, and who has both of them. */
export type PathsComparison =
  | { readonly is: 'same'; readonly where: PathsSource }
  /** The files that differ, the first ones by name; hostile, bounded. `total` can be lower than their real number. */
  | { readonly is: 'changed'; readonly where: PathsSource; readonly changed: PathList }
  /** The repository does not have the commit that the build names. */
  | { readonly is: 'absent'; readonly where: PathsSource }

export type PathsSource = 'checkout' | 'github'

/** What differs below the paths of a service between the commit of its build and the one to run. Hostile, bounded. */
export interface ChangedPaths extends PathList {
  readonly globs: readonly string[]
}
