import type { MissingEvidence } from './evidence.ts'
import type { Finding } from './finding.ts'
import type { TargetView } from './host.ts'

/** The steps of one check of a target, in order, with the phases of missing evidence that belong to each. */
export const checkSteps = {
  client: ['prepare'],
  resolve: ['resolve'],
  connect: ['connect'],
  'host-key': ['handshake'],
  certificate: ['handshake'],
  login: ['authenticate'],
  shell: ['run'],
  engine: [],
  answer: ['read', 'parse', 'run'],
} as const satisfies Readonly<Record<string, readonly MissingEvidence['phase'][]>>

export type CheckStep = keyof typeof checkSteps

/** How a step of a check went. A step behind the failed one was not reached. */
export type StepResult =
  | { readonly step: CheckStep; readonly state: 'passed' | 'not-reached' }
  | { readonly step: CheckStep; readonly state: 'failed'; readonly why: MissingEvidence }

/** What a check shows of one service: which builds its containers name, or what hides that. */
export interface ServiceResult {
  readonly service: string
  /** How many containers or processes of it are there. */
  readonly instances: number
  /** The commits that they name, each once. */
  readonly revisions: readonly string[]
  /** What keeps the commit of the service from being known; other findings are the business of a verification. */
  readonly obstacles: readonly Finding[]
}

/** One target, checked step by step. */
export interface TargetResult {
  readonly target: string
  readonly address: string
  readonly steps: readonly StepResult[]
  /** What was seen there; nothing when a step failed. */
  readonly view: TargetView | undefined
  readonly services: readonly ServiceResult[]
  /** What keeps a statement from naming a commit. */
  readonly obstacles: readonly Finding[]
  /** How far the clock of the host is ahead of ours, in milliseconds. */
  readonly skew: number | undefined
}
