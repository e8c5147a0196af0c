import type { Place } from '../../parsed.ts'
import type { EdgeSight } from '../evidence/answer.ts'
import type { Unseen } from '../evidence.ts'

/** Who asked, what, and which answer was declared for it. */
export interface OfCaller {
  readonly place: Place
  readonly method: string
  readonly url: string
  readonly caller: string
  /** Names of the header fields that it sent; a stranger sends none. */
  readonly headers: readonly string[]
  /** The statuses that are accepted, as they were written. */
  readonly expected: string
}

interface Answered<Code> extends OfCaller {
  readonly code: Code
  readonly status: number
  /** `Location` of a redirect; hostile, bounded. */
  readonly location: string | undefined
}

/** The wrong people are let in, or the right ones are not. */
export type AuthFinding =
  | Answered<'auth/stranger-admitted'>
  | Answered<'auth/wrong-admitted'>
  | Answered<'auth/invited-refused'>
  | Answered<'auth/status'>
  /** An edge, a bot check or a login proxy answered the caller in place of the application. */
  | (Answered<'auth/edge-answered'> & { readonly edge: EdgeSight })
  /** Nobody answered the caller: that is no refusal. */
  | (OfCaller & { readonly code: 'auth/unseen'; readonly why: Unseen })

export const authCodes = {
  // Whatever was let in once was let in: looking again would only hide it longer.
  'auth/stranger-admitted': { kind: 'contradicted', lasts: 'final' },
  'auth/wrong-admitted': { kind: 'contradicted', lasts: 'final' },
  'auth/invited-refused': { kind: 'contradicted', lasts: 'passing' },
  'auth/status': { kind: 'contradicted', lasts: 'passing' },
  'auth/edge-answered': { kind: 'missing', lasts: 'passing' },
  'auth/unseen': { kind: 'missing', lasts: 'reason' },
} as const
