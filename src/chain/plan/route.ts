/** Which status codes are accepted: one match is enough. */
export interface StatusClaim {
  readonly codes: readonly number[]
  readonly classes: readonly number[]
  /** As the user wrote it: `200|204`, `2xx`. */
  readonly text: string
}

/** What else a route asks and expects, beside its method, URL and status. Data alone: no secret. */
export interface RouteTerms {
  /** Names of the header fields that are sent, in lower case; their values may be secrets and stay out of the plan. */
  readonly headers?: readonly string[]
  /** How many bytes of body are sent. */
  readonly body?: number
  /** What must hold of the answer beside its status, in the order in which it was declared. */
  readonly asserts?: readonly Assertion[]
  /** The version of HTTP that must be spoken; 1.1 when not said. */
  readonly http?: '1.1' | '2'
  /** Who is asked in place of the address that the name resolves to: `HOST:PORT`, or the name of a target. */
  readonly via?: string
  /** Every running instance of a service is asked for itself; `via` then names the service and the port for people. */
  readonly each?: EachInstance
  /** Redirects inside of the origin are followed; to anywhere else they are evidence, as all are when not said. */
  readonly follow?: 'same-origin'
  /** The most that one request may take, in milliseconds; the plan's own when not said. */
  readonly timeout?: number
  /** How many answers, each over a connection of its own, must be as declared; one when not said. */
  readonly samples?: number
  /** Where an answer says which build it comes from; every answer must say the commit. */
  readonly build?: BuildMark
  /** Days that the certificate must still be valid; fewer are told as a warning. */
  readonly certificateDays?: number
}

/** The instances of a service, each at this port of its own. */
export interface EachInstance {
  readonly service: string
  readonly port: number
}

/** One thing that must hold of an answer. A JSON place is a pointer (RFC 6901) or a path (RFC 9535, begins with `$`). */
export type Assertion =
  | { readonly on: 'header'; readonly name: string; readonly test: Test }
  | { readonly on: 'body'; readonly test: Test }
  | { readonly on: 'json'; readonly at: string; readonly test: Test }

/** How a value is compared. `matches` is a regular expression that is searched in linear time. */
export type Test =
  | { readonly is: 'equal'; readonly to: string | number | boolean | null }
  | { readonly is: 'containing'; readonly text: string }
  | { readonly is: 'matching'; readonly pattern: string }
  | { readonly is: 'present' | 'absent' }

/** Where an answer names the commit it was built from. */
export type BuildMark =
  | { readonly by: 'header'; readonly name: string }
  | { readonly by: 'json'; readonly at: string }
  | { readonly by: 'meta'; readonly name: string }
