import type { Answer } from '../model/answer.ts'
import type { Evidence } from '../model/evidence.ts'
import type { RouteClaim } from '../model/plan.ts'

/** A header field, its name in lower case. */
export type HeaderField = readonly [name: string, value: string]

/** A request as it is sent: what is claimed of the answer, and the values that stay out of the plan. */
export interface RouteAsk {
  readonly claim: RouteClaim
  /** Names in lower case. Values may be secrets: they go to the origin of the claim and nowhere else. */
  readonly headers: readonly HeaderField[]
  readonly body: string | undefined
  /** The authorities to trust in place of the usual ones, as PEM. */
  readonly authorities?: string
  /** Whom it is asked at, for a claim about each instance: all of them. */
  readonly instances?: readonly AskedInstance[]
  /** Whether the sum of the body is wanted as evidence. */
  readonly sum?: true
}

/** An instance by the name that it is told by, and how it is reached; or why it is not. */
export interface AskedInstance {
  readonly name: string
  readonly at: Evidence<InstanceWay>
}

/** An address of this machine's own networks, or what the other end of a tunnel through a target calls it. */
export type InstanceWay =
  | { readonly to: { readonly host: string; readonly port: number } }
  | { readonly through: string; readonly far: { readonly host?: string; readonly port: number } }

/** What a request carries beside its claim. */
export type Sent = Omit<RouteAsk, 'claim' | 'sum' | 'instances'>

/** A request that carries nothing of its own. */
export const nothingSent: Sent = { headers: [], body: undefined }

/** What one request of a list was answered; `route` is its index in that list. */
export interface ProbedAnswer {
  readonly route: number
  readonly evidence: Evidence<Answer>
}

/** Asks over HTTP. */
export interface Prober {
  /** One answer for each request, in their order. Never throws for what is to be expected; ends at once when `signal` aborts. */
  ask(asks: readonly RouteAsk[], signal: AbortSignal): Promise<readonly ProbedAnswer[]>
  close(): Promise<void>
}

/** A build that is public at `at`, a URL that ends with a slash. */
export interface PublicFilesAsk {
  readonly service: string
  readonly at: string
  /** The files that are public, by their paths below it; sums are SHA-256, 64 digits of lower-case hex. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
  /** How many of them are fetched. */
  readonly max: number
}
