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

/** The result of a step. A step after the failed one was not reached. */
export type StepResult =
  | { readonly step: CheckStep; readonly state: 'passed' | 'not-reached' }
  | { readonly step: CheckStep; readonly state: 'failed'; readonly why: MissingEvidence }

/** What a check shows about one service: the commits of its containers, or why they are unknown. */
export interface ServiceResult {
  readonly service: string
  /** How many containers or processes it has. */
  readonly instances: number
  /** Their commits, without repetition. */
  readonly revisions: readonly string[]
  /** Why the commit of the service is unknown. Other findings are reported by a verification only. */
  readonly obstacles: readonly Finding[]
}

/** One target, checked step by step. */
export interface TargetResult {
  readonly target: string
  readonly address: string
  readonly steps: readonly StepResult[]
  /** The observation; absent if a step failed. */
  readonly view: TargetView | undefined
  readonly services: readonly ServiceResult[]
  /** Why a statement names no commit. */
  readonly obstacles: readonly Finding[]
  /** How far the clock of the host is ahead of ours, in milliseconds. */
  readonly skew: number | undefined
}
