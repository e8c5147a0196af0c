import type { ServedFinding } from '../finding/served.ts'

/** Why the public is not served what was built. */
export type ServedCause =
  /** Every instance holds the files of the build, and other bytes arrive: a cache or another server stands between. */
  | (Omit<Extract<ServedFinding, { code: 'route/served-stale' }>, 'code' | 'place'> & {
      readonly code: 'stale-between'
    })
  /** Other bytes than those that were built are public. */
  | (Omit<Extract<ServedFinding, { code: 'route/served-stale' }>, 'code' | 'place'> & { readonly code: 'stale-public' })
  /** Files of the build are not public. */
  | (Omit<Extract<ServedFinding, { code: 'route/served-missing' }>, 'code' | 'place'> & { readonly code: 'not-public' })
