import type { Place } from '../../parsed.ts'

/** The build of a service that the public can fetch. */
export interface ServedClaim {
  readonly service: string
  /** Where its build directory lies: an absolute URL that ends with a slash. */
  readonly at: string
  /** How many files of the manifest are fetched in a look, and how many it lists that are public. */
  readonly asked: number
  readonly of: number
  readonly place: Place
}
