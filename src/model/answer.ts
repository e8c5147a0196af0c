import type { Evidence, MissingEvidence } from './evidence.ts'

/**
 * Fields of an answer that tell who answered and how fresh it is, in lower case. Kept when they are there, bounded at
 * 256 characters each; hostile. Most are RFC 9110 and 9111; the rest is what edges and caches add.
 */
export const tellingFields = [
  'access-control-allow-methods',
  'age',
  'allow',
  'cache-control',
  'cache-status',
  'cf-cache-status',
  'content-type',
  'last-modified',
  'retry-after',
  'server',
  'via',
  'www-authenticate',
  'x-cache',
  'x-served-by',
  'x-vercel-cache',
] as const
export type TellingField = (typeof tellingFields)[number]

/** What an answer says beside its status: what the plan asks for, or what costs nothing. */
export interface AnswerTraits {
  /** What was seen of each assertion, in the order of the claim. */
  readonly asserts?: readonly AssertObservation[]
  /** What stands at the claim's build mark. */
  readonly build?: MarkObservation
  /** The version of HTTP that was spoken, when the claim names one. */
  readonly http?: '1.1' | '2'
  /** The certificate, when the claim asks how long it is valid. */
  readonly certificate?: CertificateObservation
  /** The redirects that were followed, in order; the answer is the one of the last hop. */
  readonly hops?: readonly HopObservation[]
  /** Whether one more redirect was not followed, and why. */
  readonly stopped?: 'other-origin' | 'loop' | 'too-many' | 'not-a-url'
  readonly fields?: Readonly<Partial<Record<TellingField, string>>>
  /** The sum of the body, when it was asked for. */
  readonly body?: BodyObservation
  /** Who answered in place of the application; absent where no mark shows it. */
  readonly edge?: EdgeObservation
}

/**
 * An edge, a firewall, a waiting room, a bot check or a login proxy that answered by itself. `did`: it asked for a proof that
 * a person is there, refused the request, could not reach the application, let it wait in a queue, or asked for a login.
 */
export interface EdgeObservation {
  readonly by: string
  readonly did: 'challenged' | 'blocked' | 'failed' | 'queued' | 'login'
  /** The field or the part of the answer that shows it. */
  readonly mark: string
}

/** Whether one assertion holds; what was seen where it does not, bounded and hostile, is nothing when it may be a secret. */
export interface AssertObservation {
  readonly holds: boolean
  readonly saw?: AssertSaw
}

/** What stood where an assertion looked. */
export type AssertSaw =
  /** `type` is that of a JSON value that is no text. */
  | { readonly kind: 'text'; readonly text: string; readonly type?: 'number' | 'boolean' | 'null' }
  /** The field, or the place in the JSON, is not there. */
  | { readonly kind: 'absent' }
  /** An object or a list, where one value was expected; as JSON, bounded. */
  | { readonly kind: 'structure'; readonly text: string }
  /** The body is none that can be read so: what it is instead. */
  | { readonly kind: 'unreadable'; readonly why: Unreadable }

/** Why a body cannot be read, or searched. */
export type Unreadable =
  | 'not-json'
  | 'not-text'
  | 'encoded'
  | 'too-large'
  | 'cut'
  | 'too-deep'
  /** An object of it has one key twice. */
  | 'key-repeated'
  /** The value is no text, where a commit id was expected. */
  | 'not-a-string'
  /** A number that JSON readers round, so that several numbers look equal. */
  | 'number-inexact'

/** What stands at a build mark; hostile, bounded at 256 characters. */
export type MarkObservation =
  | { readonly kind: 'named'; readonly build: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }

export interface CertificateObservation {
  /** Whole days until it is no longer valid. */
  readonly days: number
  /** RFC 3339. */
  readonly until: string
}

/** One redirect that was followed. */
export interface HopObservation {
  readonly status: number
  /** Where it led, absolute and bounded. */
  readonly to: string
}

/** A body; of an answer to HEAD, the fields that describe the one that was not sent. */
export interface BodyObservation {
  /** How many bytes were read, and whether that was all of it. */
  readonly bytes: number
  readonly whole: boolean
  /** SHA-256 of those bytes, as 64 digits of lower-case hex. */
  readonly sha256: string
  /** The same of a text without what is new in every answer (numbers, nonces, the path that was asked), where that is another one. */
  readonly shape?: string
}

/** Many answers to one question, each over a connection of its own, put together by what they say. */
export interface Tally<Observation> {
  readonly samples: number
  /** How many addresses they were asked at, in turn. */
  readonly addresses: number
  /** That these are instances of a service and no addresses: told by their names, all of them. */
  readonly by?: 'instance'
  /** Addresses that were not asked, since the machine that looks has no route to them; bounded. */
  readonly unrouted?: readonly string[]
  /** The largest first. */
  readonly groups: readonly TallyGroup<Observation>[]
}

export interface TallyGroup<Observation> {
  readonly count: number
  /** The addresses that answered so, bounded. */
  readonly addresses: readonly string[]
  /** What each of them saw; the first one stands for all. */
  readonly evidence: Observation
}

/** What a path that cannot exist was answered. */
export interface BaselineObservation {
  /** Id of the baseline request. */
  readonly baseline: string
  readonly evidence: Evidence<Answer>
}

/** What one caller of a guard was answered. */
export interface CallerObservation {
  /** Id of the guard. */
  readonly guard: string
  /** Name of the caller. */
  readonly caller: string
  readonly evidence: Evidence<Answer>
  /** What a path that cannot exist was answered with the same credential. Only asked for callers who are to be let in. */
  readonly baseline?: Evidence<Answer>
}

/** What the repository holds of a feature at the commit. */
export interface FeatureObservation {
  /** Name of the feature. */
  readonly feature: string
  /** One row a glob, in the order of the claim. */
  readonly source: Evidence<readonly GlobObservation[]>
}

/** How many tracked files a glob matches at the commit, and the first of them; hostile text, bounded. */
export interface GlobObservation {
  readonly total: number
  readonly paths: readonly string[]
}

/** What was fetched of a build, in the order of `plan.served`. */
export interface PublicFilesObservation {
  /** Name of the service whose files they are. */
  readonly publicFiles: string
  readonly evidence: Evidence<PublicFiles>
}

/** The files of a build as the public gets them. Only what differs is kept. */
export interface PublicFiles {
  /** How many had the bytes that were built. */
  readonly right: number
  /** How many had other bytes, and the first of them. */
  readonly changed: PublicFileList
  /** How many were answered with another status, or with the page that unknown paths are answered with. */
  readonly missing: PublicFileList
  /** How many could not be fetched to the end, and why the first of them could not. */
  readonly unknown: { readonly total: number; readonly why: MissingEvidence | undefined }
  /** Files that a page with other bytes asks for and the manifest does not list: those of another build. Hostile, bounded. */
  readonly foreign: readonly string[]
}

export interface PublicFileList {
  readonly total: number
  readonly files: readonly PublicFile[]
}

/** One of them; its path is relative to the build directory. */
export interface PublicFile {
  readonly path: string
  readonly status: number
  /** What was sent in its place: the page of the site, though the file is none. */
  readonly page?: true
  readonly fields?: Readonly<Partial<Record<TellingField, string>>>
}

/** How a commit that was seen on a host stands to the one to prove, by the history that a checkout or GitHub knows. */
export interface CommitRelation {
  /** The commit that was seen: a full id. */
  readonly commit: string
  /** `descendant`: it was made on top of the one to prove; `ancestor`: the other way round; `apart`: neither. */
  readonly relation: 'descendant' | 'ancestor' | 'apart'
}

export interface RouteObservation {
  /** Id of the route. */
  readonly route: string
  readonly evidence: Evidence<Answer>
}

/** The first line and the telling headers of an HTTP answer. */
export interface Answer extends AnswerTraits {
  readonly status: number
  /** `Location` of a redirect, shown and never followed; hostile, bounded. */
  readonly location: string | undefined
  /** Milliseconds from the request to the end of the headers. */
  readonly took: number
  /** All of the answers, when more than one was asked for: this one stands for the largest group that was seen. */
  readonly tally?: Tally<Evidence<Answer>>
}
