import type { Place } from '../parsed.ts'
import type { AssertSaw, EdgeObservation } from './answer.ts'
import type { MissingEvidence } from './evidence.ts'
import { challenge, ofAnswer, ofAuthorized, ofCaller, why } from './example.ts'
import type { Assertion } from './plan.ts'
import type { FindingRecords } from './record.ts'

/** The caller, its request and the expected answer. */
export interface OfCaller {
  readonly place: Place
  readonly method: string
  readonly url: string
  readonly caller: string
  /** Names of the header fields that it sent; none for an anonymous caller. */
  readonly headers: readonly string[]
  /** The accepted statuses, as written. */
  readonly expected: string
}

interface Answered<Code> extends OfCaller {
  readonly code: Code
  readonly status: number
  /** `Location` of a redirect; hostile, bounded. */
  readonly location: string | undefined
}

/** A caller is allowed that must be denied, or the other way round. */
export type AuthFinding =
  | Answered<'auth/anonymous-allowed'>
  | Answered<'auth/invalid-allowed'>
  | Answered<'auth/authorized-denied'>
  | Answered<'auth/status'>
  /** The status is the declared one, and something else of the response is not. */
  | (Answered<'auth/response'> & { readonly assertion: Assertion; readonly saw: AssertSaw | undefined })
  /** An authorized caller gets the same response as for a path that cannot exist. */
  | Answered<'auth/catch-all'>
  /** The method may change data, so no path that cannot exist was requested with it. */
  | Answered<'auth/not-compared'>
  /** A redirect to the same path at another address, which shows neither access nor a denial. */
  | Answered<'auth/moved'>
  /** An edge, a bot check or a login proxy answered the caller instead of the application. */
  | (Answered<'auth/edge-answered'> & { readonly edge: EdgeObservation })
  /** The caller got no answer, which is not a denial. */
  | (OfCaller & { readonly code: 'auth/unknown'; readonly why: MissingEvidence })

/** Findings of callers. */
export const accessFindings: FindingRecords<AuthFinding> = {
  // An anonymous request that was allowed once is a finding, so there is no retry that could hide it.
  'auth/anonymous-allowed': {
    kind: 'contradicted',
    retryable: false,
    fixedBy: 'none',
    meaning: 'A caller without a credential is admitted. The run ends at once.',
    example: { ...ofAnswer },
  },
  'auth/invalid-allowed': {
    kind: 'contradicted',
    retryable: false,
    fixedBy: 'none',
    meaning: 'A caller with an invalid credential is admitted. The run ends at once.',
    example: { ...ofAnswer, caller: 'invalid', headers: ['authorization'] },
  },
  'auth/authorized-denied': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'A caller with a valid credential is rejected.',
    example: { ...ofAnswer, ...ofAuthorized, status: 401 },
  },
  'auth/status': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'A caller is neither admitted nor rejected as declared: the server failed, or the route does not exist.',
    example: { ...ofAnswer, status: 500 },
  },
  'auth/response': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The response to a caller has the declared status, and other content than declared.',
    example: {
      ...ofAnswer,
      status: 200,
      assertion: { on: 'json', at: '/errors/0/extensions/code', test: { is: 'equal', to: 'UNAUTHENTICATED' } },
      saw: { kind: 'text', text: 'RATE_LIMITED' },
    },
  },
  'auth/catch-all': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning:
      'An admitted caller gets the response of a path that cannot exist, so the response does not show that the route exists.',
    example: { ...ofAnswer, ...ofAuthorized, status: 200 },
  },
  'auth/not-compared': {
    kind: 'warning',
    retryable: true,
    fixedBy: 'none',
    meaning:
      'The method of the request may change data, so it was not sent to a path that cannot exist. The status alone does not show that the route exists.',
    example: { ...ofAnswer, ...ofAuthorized, method: 'POST', status: 200 },
  },
  'auth/moved': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning: 'A caller is redirected to the same path at another address, which neither admits nor rejects.',
    example: { ...ofAnswer, status: 302, location: '/api/workflows/' },
  },
  'auth/edge-answered': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning: 'An edge, a firewall, a bot check or a login proxy responded to the caller, not the application.',
    example: { ...ofAnswer, edge: challenge },
  },
  'auth/unknown': {
    kind: 'missing',
    retryable: 'by-reason',
    fixedBy: 'none',
    meaning: 'A caller got no complete response, which is not a rejection.',
    example: { ...ofCaller, why },
  },
}
