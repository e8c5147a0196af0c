import type { EdgeObservation } from './answer.ts'
import type { EvidenceError, MissingEvidence } from './evidence.ts'
import type { InstanceName } from './finding-instance.ts'
import type { Cached, Diagnosis } from './finding-route.ts'
import type { PublicFilesFinding } from './finding-site.ts'
import type { HostProcessState, SocketAsked, UpdateState } from './host.ts'
import type { HostProcessManager } from './plan.ts'

/** Routes that are asked at the same place and share a cause. */
export interface RouteGroup {
  /** Scheme, host and port. */
  readonly origin: string
  /** Who is asked in its place. */
  readonly via: string | undefined
  /** The service whose instances are asked, each for itself. */
  readonly each?: string
  /** Method and path of each. */
  readonly requests: readonly string[]
  /** The status of the first of them; nothing when nobody answered. */
  readonly status: number | undefined
  /** How many routes are declared there. */
  readonly of: number
  /** Instances that may have answered, where their log says why; none when there are too many to read. */
  readonly suspects?: readonly InstanceName[]
}

/** How many of the samples came from another build, and the addresses that gave them. */
export interface Copy {
  readonly build: string
  readonly count: number
  readonly addresses: readonly string[]
}

/** Why the route link broke. */
export type RouteCause =
  | (RouteGroup & Diagnosis)
  /** Answers as declared, which are older than anything that runs. `ran` counts seconds. */
  | (RouteGroup & { readonly code: 'edge-old'; readonly cache: Cached; readonly ran: number })
  /** An edge, a bot check or a login proxy answered in place of the application. */
  | (RouteGroup & { readonly code: 'edge-answered'; readonly edge: EdgeObservation })
  /** One page is the answer to every path, or everybody is turned away at every path. */
  | (RouteGroup & { readonly code: 'catch-all' | 'all-turned-away'; readonly baseline: string })
  /** The runtime is right, and another build answers: another copy, or an answer that a cache keeps. */
  | (RouteGroup & { readonly code: 'other-copy'; readonly said: string; readonly cache: Cached | undefined })
  /** Some of the servers behind an address are of another build: the most frequent first. */
  | (RouteGroup & { readonly code: 'mixed-copies'; readonly samples: number; readonly copies: readonly Copy[] })
  /** Nobody answered: nothing listens, the name or the certificate is wrong, or it took too long. */
  | (RouteGroup & { readonly code: 'origin-silent'; readonly reason: EvidenceError; readonly why: MissingEvidence })

interface OfSwarm {
  readonly service: string
  readonly target: string
  readonly swarm: string
}

/** Why a swarm service does not run what it was told to. */
export type SwarmCause =
  /** An update was tried and taken back; `wanted` is what it was to run. */
  | (OfSwarm & {
      readonly code: 'update-rolled-back'
      readonly reference: string
      readonly wanted: string | undefined
      /** The commit of what runs again, when that is one. */
      readonly revision: string | undefined
      readonly message: string | undefined
    })
  /** An update, or a rollback, stopped half-way. */
  | (OfSwarm & {
      readonly code: 'update-stuck'
      readonly state: UpdateState
      readonly reference: string
      readonly message: string | undefined
    })
  /** Tasks cannot be started where they were put; `errors` are the nodes' own words. */
  | (OfSwarm & {
      readonly code: 'task-rejected'
      readonly reference: string
      readonly tasks: readonly { readonly task: string; readonly node: string; readonly state: string }[]
      readonly errors: readonly string[]
      /** That the image could not be had there. */
      readonly missing: boolean
    })

interface OfHostProcess {
  readonly service: string
  readonly target: string
  readonly manager: HostProcessManager
}

/** Why a process of the host runs another build, or does not run. */
export type HostProcessCause =
  /** The build is there, and the process is older: `by` tells from what that shows. */
  | (OfHostProcess & {
      readonly code: 'not-restarted'
      readonly by: 'release' | 'other-release' | 'files' | 'executable'
      /** What it runs from, and what is there. */
      readonly running: string | undefined
      readonly current: string
      readonly revision: string | undefined
      /** The program that starts it, as which it is known. */
      readonly supervisor?: string
    })
  /** What lies where it is started from is of another commit. */
  | (OfHostProcess & {
      readonly code: 'not-released'
      readonly release: string
      readonly revision: string
    })
  | (OfHostProcess & {
      readonly code: 'process-stopped'
      readonly state: Exclude<HostProcessState, 'running'>
      readonly result: string | undefined
      readonly exitCode: number | undefined
      readonly restarts: number
    })

interface OfGuard {
  readonly method: string
  readonly url: string
}

/** Why the auth link broke, told from how the callers of one guard were answered. */
export type AuthCause =
  /** Nobody is asked who they are. `others` are the callers beside the stranger that must not be let in, and are. */
  | (OfGuard & {
      readonly code: 'open-to-anonymous'
      readonly status: number
      readonly expected: string
      readonly others: readonly string[]
    })
  /** Strangers are turned away, and a credential that is not right is let in: that there is one is enough. */
  | (OfGuard & {
      readonly code: 'credential-unchecked'
      readonly status: number
      readonly expected: string
      readonly callers: readonly string[]
    })
  /**
   * The invited are turned away. `as`: like somebody with a wrong credential, so theirs is not known there; or
   * `forbidden` (403) where others are asked who they are (401), so they are known and may not; or neither can be told.
   */
  | (OfGuard & {
      readonly code: 'locked-out'
      readonly status: number
      readonly location: string | undefined
      readonly callers: readonly string[]
      readonly headers: readonly string[]
      readonly as: 'invalid' | 'forbidden' | 'unknown'
    })

/** Why a process, its socket or its configuration is another one than declared: facts beside the group that it is of. */
export type RequirementsCause =
  /** The process is older than the files beneath it. Times are RFC 3339 by the host's clock. */
  | {
      readonly code: 'older-than-files'
      readonly artifact: string
      readonly path: string
      readonly putAt: string
      readonly startedAt: string
    }
  | { readonly code: 'executable-lost'; readonly path: string; readonly now: 'gone' | 'another' }
  /** Somebody else answers at the declared port. */
  | ({
      readonly code: 'port-taken'
      readonly holder: { readonly by: 'container' | 'program'; readonly name: string }
    } & Omit<SocketAsked, 'service'>)
  /** A mounted file was changed or replaced since the process was started, which does not read it again by itself. */
  | {
      readonly code: 'mount-behind'
      readonly source: string
      readonly destination: string
      readonly is: 'same' | 'another'
    }
  /** The configuration was changed, and the containers are still those from before. */
  | { readonly code: 'config-behind'; readonly changed: string | undefined; readonly variables: readonly string[] }
  /** The containers, or their processes, have other values than declared. */
  | { readonly code: 'env-differs'; readonly variables: readonly string[]; readonly from: 'container' | 'process' }

/** Why a feature is missing before anything runs. */
export type FeatureCause =
  /** What it is written in is not at the commit. */
  | {
      readonly code: 'not-in-commit'
      readonly features: readonly string[]
      readonly globs: readonly string[]
      readonly commit: string
    }
  /** It is at the commit, as far as anybody could tell, and the build of a service does not have it. */
  | {
      readonly code: 'not-in-build'
      readonly service: string
      readonly manifest: string
      readonly features: readonly string[]
      readonly paths: readonly string[]
      /** What the build has that is called alike. */
      readonly near: readonly string[]
      readonly commit: string
    }

/** Why the public is not served what was built. */
export type PublicFilesCause =
  /** Every instance holds the files of the build, and other bytes arrive: a cache or another server stands between. */
  | (Omit<Extract<PublicFilesFinding, { code: 'route/public-files-stale' }>, 'code' | 'place'> & {
      readonly code: 'stale-between'
    })
  /** Other bytes than those that were built are public. */
  | (Omit<Extract<PublicFilesFinding, { code: 'route/public-files-stale' }>, 'code' | 'place'> & {
      readonly code: 'stale-public'
    })
  /** Files of the build are not public. */
  | (Omit<Extract<PublicFilesFinding, { code: 'route/public-files-missing' }>, 'code' | 'place'> & {
      readonly code: 'not-public'
    })
