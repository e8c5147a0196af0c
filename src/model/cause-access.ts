import { ofGuard } from './example.ts'
import type { CauseRecords } from './record.ts'

interface OfGuard {
  readonly method: string
  readonly url: string
}

/** Why the auth link broke, from the answers for the callers of one guard. */
export type AuthCause =
  /** Anonymous requests are allowed. `others` are the other callers that must be denied and are allowed. */
  | (OfGuard & {
      readonly code: 'open-to-anonymous'
      readonly status: number
      readonly expected: string
      readonly others: readonly string[]
    })
  /** Anonymous requests are denied, but an invalid credential is allowed. */
  | (OfGuard & {
      readonly code: 'credential-unchecked'
      readonly status: number
      readonly expected: string
      readonly callers: readonly string[]
    })
  /**
   * Authorized callers are denied. `as`: like an invalid credential, so theirs is unknown there; or `forbidden` (403) while
   * others get 401, so theirs is known without the permission; or neither is certain.
   */
  | (OfGuard & {
      readonly code: 'locked-out'
      readonly status: number
      readonly location: string | undefined
      readonly callers: readonly string[]
      readonly headers: readonly string[]
      readonly as: 'invalid' | 'forbidden' | 'unknown'
    })

/** Causes in the auth link. */
export const accessCauseRecords: CauseRecords<AuthCause> = {
  'open-to-anonymous': {
    title: 'Open to anonymous requests',
    fixedBy: 'none',
    meaning: 'Requests without a credential are allowed.',
    example: { ...ofGuard, status: 200, expected: '401', others: ['invalid'] },
  },
  'credential-unchecked': {
    title: 'Credential not checked',
    fixedBy: 'none',
    meaning: 'Requests with an invalid credential are allowed.',
    example: { ...ofGuard, status: 200, expected: '401', callers: ['invalid'] },
  },
  'locked-out': {
    title: 'Authorized caller denied',
    fixedBy: 'none',
    meaning: 'Requests with the right credential are denied.',
    example: {
      ...ofGuard,
      status: 401,
      location: undefined,
      callers: ['authorized'],
      headers: ['authorization'],
      as: 'invalid',
    },
  },
}
