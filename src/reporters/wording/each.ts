import { plain, type Remedy, say } from '../phrase.ts'
import { edit } from './remedy.ts'

/** Where instances are asked, each for itself, no other copy and no cache can have answered in their place. */
export const answersInside = plain('what answers inside names another build')

/** What is inside of a service is old although its image is new: a layer of the build cache, as a rule. */
export const rebuilt = (service: string): Remedy =>
  edit(
    say`build the image of ${service} without the build cache, deploy it, and have its files compared (${'manifest:'})`,
  )
