import type { CauseRecords } from './record.ts'

interface OfGuard {
  readonly method: string
  readonly url: string
}

/** Why the auth link broke, told from how the callers of one guard were answered. */
export type AuthCause =
  /** Nobody is asked who they are. `others` are the callers beside the stranger that must not be let in, and are. */
  | (OfGuard & {
      readonly code: 'open-to-anonymous'
      readonly status: number
      readonly expected: string
      readonly others: readonly string[]
    })
  /** Strangers are turned away, and a credential that is not right is let in: that there is one is enough. */
  | (OfGuard & {
      readonly code: 'credential-unchecked'
      readonly status: number
      readonly expected: string
      readonly callers: readonly string[]
    })
  /**
   * The invited are turned away. `as`: like somebody with a wrong credential, so theirs is not known there; or
   * `forbidden` (403) where others are asked who they are (401), so they are known and may not; or neither can be told.
   */
  | (OfGuard & {
      readonly code: 'locked-out'
      readonly status: number
      readonly location: string | undefined
      readonly callers: readonly string[]
      readonly headers: readonly string[]
      readonly as: 'invalid' | 'forbidden' | 'unknown'
    })

/** Causes of who is allowed. */
export const accessCauseRecords: CauseRecords<AuthCause> = {
  'open-to-anonymous': { title: 'Open to anonymous requests', meaning: 'Requests without a credential are allowed.' },
  'credential-unchecked': {
    title: 'Credential not checked',
    meaning: 'Requests with an invalid credential are allowed.',
  },
  'locked-out': { title: 'Authorized caller denied', meaning: 'Requests with the right credential are denied.' },
}
