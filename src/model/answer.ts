import type { BranchRelation } from './branches.ts'
import type { Evidence, MissingEvidence } from './evidence.ts'
import { type CacheField, cacheFields } from './evidence-statement.ts'

const ownFields = [
  'access-control-allow-methods',
  'allow',
  'cache-control',
  'content-type',
  'last-modified',
  'retry-after',
  'server',
  'via',
  'www-authenticate',
  'x-served-by',
] as const
export type EvidenceField = (typeof ownFields)[number] | CacheField

/**
 * Lower-case fields that show which server answered and how fresh the answer is. Kept if present, bounded at 256
 * characters each, those of caches at the most that is read of a response; hostile. Most are from RFC 9110 and 9111,
 * the others are added by edges and caches.
 */
export const evidenceFields: readonly EvidenceField[] = [...ownFields, ...cacheFields]

/** What an answer holds in addition to its status: what the plan needs and what costs nothing to read. */
export interface AnswerTraits {
  /** The result of each assertion, in the order of the claim. */
  readonly asserts?: readonly AssertObservation[]
  /** The value at the build mark of the claim. */
  readonly build?: MarkObservation
  /** The version of HTTP, if the claim names one. */
  readonly http?: '1.1' | '2'
  /** The certificate, if the claim limits its validity. */
  readonly certificate?: CertificateObservation
  /** The followed redirects, in order; the answer comes from the last hop. */
  readonly hops?: readonly HopObservation[]
  /** Why the last redirect was not followed, if there is one. */
  readonly stopped?: 'other-origin' | 'loop' | 'too-many' | 'not-a-url'
  readonly fields?: Readonly<Partial<Record<EvidenceField, string>>>
  /** The name of the first cookie that a redirect sets; hostile, bounded. */
  readonly setsCookie?: string
  /** How many seconds its `Date` is behind our clock (negative: ahead of it); only if that is more than a minute. */
  readonly dated?: number
  /** The hash of the body, if requested. */
  readonly body?: BodyObservation
  /** The intermediary that answered instead of the application; absent if no mark shows one. */
  readonly edge?: EdgeObservation
}

/**
 * An edge, a firewall, a waiting room, a bot check or a login proxy that answered instead of the application. `did`: it
 * sent a challenge, refused the request, could not reach the application, queued the request, required a login, or has no
 * site for the request, so that it returned its own default page; or it sent a program instead of running it.
 */
export interface EdgeObservation {
  readonly by: string
  readonly did: 'challenged' | 'blocked' | 'failed' | 'queued' | 'login' | 'unconfigured' | 'not-run'
  /** The field or part of the answer that shows it. */
  readonly mark: string
}

/** Whether one assertion holds. If not, the received value, bounded and hostile; absent if it may be a secret. */
export interface AssertObservation {
  readonly holds: boolean
  readonly saw?: AssertSaw
}

/** The value that an assertion was compared with. */
export type AssertSaw =
  /** `type` is the type of a JSON value that is not a string. */
  | { readonly kind: 'text'; readonly text: string; readonly type?: 'number' | 'boolean' | 'null' }
  /** The field or the place in the JSON does not exist. */
  | { readonly kind: 'absent' }
  /** An object or a list instead of one value; as JSON, bounded. */
  | { readonly kind: 'structure'; readonly text: string }
  /** The body can't be read as the expected type. */
  | { readonly kind: 'unreadable'; readonly why: Unreadable }

/** Why a body can't be read or searched. */
export type Unreadable =
  | 'not-json'
  | 'not-text'
  | 'encoded'
  | 'too-large'
  | 'cut'
  | 'too-deep'
  /** The search in it was stopped, because it took too much time or memory. */
  | 'too-costly'
  /** An object in it has a key twice. */
  | 'key-repeated'
  /** The value is not a string, where a commit id was expected. */
  | 'not-a-string'
  /** A number that JSON parsers round, so that different numbers become equal. */
  | 'number-inexact'

/** The value at a build mark; hostile, bounded at 256 characters. */
export type MarkObservation =
  | { readonly kind: 'named'; readonly build: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }

export interface CertificateObservation {
  /** Whole days until it expires. */
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

/** A body; for HEAD, the fields that describe the body that was not sent. */
export interface BodyObservation {
  /** How many bytes were read, and whether that was the whole body. */
  readonly bytes: number
  readonly whole: boolean
  /** SHA-256 of those bytes, as 64 digits of lower-case hex. */
  readonly sha256: string
  /** The hash of the text without parts that change in every answer (numbers, nonces, the requested path), if it differs. */
  readonly shape?: string
}

/** Several answers to one request, each over its own connection, grouped by their content. */
export interface Tally<Observation> {
  readonly samples: number
  /** How many addresses were requested in turn. */
  readonly addresses: number
  /** True if these are the names of all instances of a service, and not addresses. */
  readonly by?: 'instance'
  /** Addresses that this machine has no route to, so that they got no request. */
  readonly unrouted?: readonly string[]
  /** Addresses that got no request because there are fewer samples than addresses. */
  readonly skipped?: readonly string[]
  /** The largest first. */
  readonly groups: readonly TallyGroup<Observation>[]
}

export interface TallyGroup<Observation> {
  readonly count: number
  /** The addresses that gave this answer, bounded. */
  readonly addresses: readonly string[]
  /** The evidence of the group; taken from its first answer. */
  readonly evidence: Observation
}

/** The answer for a path that cannot exist. */
export interface BaselineObservation {
  /** Id of the baseline request. */
  readonly baseline: string
  readonly evidence: Evidence<Answer>
}

/** The answer for one caller of a guard. */
export interface CallerObservation {
  /** Id of the guard. */
  readonly guard: string
  /** Name of the caller. */
  readonly caller: string
  readonly evidence: Evidence<Answer>
  /** The answer for a path that cannot exist, with the same credentials. Only requested for callers who must be allowed. */
  readonly baseline?: Evidence<Answer>
}

/** What the repository holds of a feature at the commit. */
export interface FeatureObservation {
  /** Name of the feature. */
  readonly feature: string
  /** One row for each glob, in the order of the claim. */
  readonly source: Evidence<readonly GlobObservation[]>
}

/** How many tracked files a glob matches at the commit, and the first of them; hostile text, bounded. */
export interface GlobObservation {
  readonly total: number
  readonly paths: readonly string[]
}

/** The public files that were fetched, in the order of `plan.publicFiles`. */
export interface PublicFilesObservation {
  /** Name of the service whose files they are. */
  readonly publicFiles: string
  readonly evidence: Evidence<PublicFiles>
}

/** The comparison of the public files with the build. Only differences are kept. */
export interface PublicFiles {
  /** How many were the same as in the build, if known additions of an edge are not counted. */
  readonly right: number
  /** Pages among those with known additions; absent if there are none. */
  readonly extended?: RewrittenFileList
  /** Files that something on the way rewrote, so that they can't be compared; absent if there are none. */
  readonly rewritten?: RewrittenFileList
  /** How many had other bytes, and the first of them. */
  readonly changed: PublicFileList
  /** How many got another status, or the page for unknown paths. */
  readonly missing: PublicFileList
  /** How many could not be fetched completely, and the reason for the first of them. */
  readonly unknown: { readonly total: number; readonly why: MissingEvidence | undefined }
  /** Files of another build: a changed page links them and the manifest does not list them. Hostile, bounded. */
  readonly foreign: readonly string[]
}

export interface PublicFileList {
  readonly total: number
  readonly files: readonly PublicFile[]
}

/** One file; its path is relative to the build directory. */
export interface PublicFile {
  readonly path: string
  readonly status: number
  /** What was sent instead: a page of the site, although the file is not a page. */
  readonly page?: true
  /** The encoding of its compressed copy, if only that one is wrong. */
  readonly encoding?: string
  /** The address that returned it, if the name has several. */
  readonly address?: string
  readonly fields?: Readonly<Partial<Record<EvidenceField, string>>>
}

export interface RewrittenFileList {
  readonly total: number
  readonly files: readonly RewrittenFile[]
}

/** A file that was rewritten on the way. */
export interface RewrittenFile extends PublicFile {
  /** The edge that did it, if a mark shows it. */
  readonly by?: string
  /** Elements that were added: the address or the beginning of each; hostile, bounded. Without them the page is of the build. */
  readonly added: readonly string[]
}

/** How an observed commit relates to the expected one, by the history of the checkout or GitHub. */
export interface CommitRelation {
  /** The full id of the observed commit. */
  readonly commit: string
  /**
   * `descendant`: it is newer than the expected commit; `ancestor`: it is older; `apart`: neither; `unknown`: the
   * repository does not have it.
   */
  readonly relation: 'descendant' | 'ancestor' | 'apart' | 'unknown'
  /** The commits of the expected one that it does not have, which are not live; absent if they are not known. */
  readonly behind?: CommitList
  /** The commits that only it has. */
  readonly ahead?: CommitList
  /** Whether no branch of a checkout with all branches contains it. */
  readonly isOnNoBranch?: true
  /** Of a descendant: whether the branch that the run is about contains it. Absent if no branch is known. */
  readonly branch?: BranchRelation
}

/** Commits, the newest first: how many, and the first of them. */
export interface CommitList {
  readonly total: number
  /** Whether there are more than `total`. */
  readonly isCut?: true
  readonly commits: readonly ListedCommit[]
}

/** A commit by its title and the pull requests that brought it. The title is hostile, bounded. */
export interface ListedCommit {
  readonly id: string
  readonly title: string
  readonly pulls: readonly number[]
}

export interface RouteObservation {
  /** Id of the route. */
  readonly route: string
  readonly evidence: Evidence<Answer>
}

/** The status and the relevant headers of an HTTP answer. */
export interface Answer extends AnswerTraits {
  readonly status: number
  /** `Location` of a redirect, shown and never followed; hostile, bounded. */
  readonly location: string | undefined
  /** Milliseconds from the request to the end of the headers. */
  readonly took: number
  /** All answers, if more than one was requested. This one is from the largest group. */
  readonly tally?: Tally<Evidence<Answer>>
}
