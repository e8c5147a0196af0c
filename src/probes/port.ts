import type { Answer } from '../model/answer.ts'
import type { Evidence } from '../model/evidence.ts'
import type { RouteClaim } from '../model/plan.ts'

/** A header field, its name in lower case. */
export type HeaderField = readonly [name: string, value: string]

/** A request as it is sent: the claim about its answer, and the values that stay out of the plan. */
export interface RouteAsk {
  readonly claim: RouteClaim
  /** Names in lower case. Values may be secrets: they are sent to the origin of the claim only. */
  readonly headers: readonly HeaderField[]
  readonly body: string | undefined
  /** The authorities to trust instead of the default ones, as PEM. */
  readonly authorities?: string
  /** The instances that receive the request, for a claim about each instance. */
  readonly instances?: readonly RequestedInstance[]
  /** Whether the hash of the body is needed as evidence. */
  readonly sum?: true
}

/** An instance with the name used in messages, and how it is reached, or why it isn't. */
export interface RequestedInstance {
  readonly name: string
  readonly at: Evidence<InstanceWay>
}

/** An address in a network of this machine, or an address for the other end of a tunnel through a target. */
export type InstanceWay =
  | { readonly to: { readonly host: string; readonly port: number } }
  | { readonly through: string; readonly far: { readonly host?: string; readonly port: number } }

/** What a request carries apart from its claim. */
export type Sent = Omit<RouteAsk, 'claim' | 'sum' | 'instances'>

/** A request without headers or body. */
export const nothingSent: Sent = { headers: [], body: undefined }

/** The answer to one request of a list; `route` is its index in that list. */
export interface ProbedAnswer {
  readonly route: number
  readonly evidence: Evidence<Answer>
}

/** Sends requests over HTTP. */
export interface Prober {
  /**
   * One answer for each request, in their order. Never throws for expected failures; ends at once when `signal`
   * aborts.
   */
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
  /** Whether HTTP/2 is offered. */
  readonly http2?: true
  /** Texts of elements that an edge adds to pages. */
  readonly adds?: readonly string[]
}
