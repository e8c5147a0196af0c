import type { Place } from '../parsed.ts'
import type { DaemonKeeper } from './evidence/keeper.ts'
import type { CommitSha } from './plan/commit.ts'
import type { ListenClaim, VariableClaim } from './plan/conduct.ts'
import type { Controls } from './plan/control.ts'
import type { FeatureClaim, GuardClaim } from './plan/feature.ts'
import type { DirtyFiles } from './plan/files.ts'
import type { RouteTerms, StatusClaim } from './plan/route.ts'
import type { ServedClaim } from './plan/served.ts'

export { type CommitSha, commitSha } from './plan/commit.ts'

export const linkNames = ['source', 'build', 'runtime', 'route', 'auth'] as const
/** One of the five things that must hold, in the order in which they carry each other. */
export type LinkName = (typeof linkNames)[number]

export const proofs = ['claimed', 'identified', 'hashed', 'attested'] as const
/** How strong a link holds, weakest first. */
export type Proof = (typeof proofs)[number]

/** What a workflow asks to be true. Data alone: no secret, no open handle; a saved report carries it whole. */
export interface Plan {
  readonly commit: CommitSha
  /** Who named the commit: the `commit` input, or the event (`push`, `deployment` …) with the field it stood in. */
  readonly commitFrom: CommitOrigin
  readonly targets: readonly PlannedTarget[]
  readonly services: readonly ServiceClaim[]
  readonly routes: readonly RouteClaim[]
  /** What answers are held against; nothing when no route needs it, or it was not wished for. */
  readonly controls?: Controls
  /** The builds that the public can fetch. */
  readonly served?: readonly ServedClaim[]
  readonly guards?: readonly GuardClaim[]
  readonly features?: readonly FeatureClaim[]
  readonly pace: Pace
  /** That a warning fails the job too. */
  readonly failOn?: 'warning'
  /** Switches that weaken the proof, and variables of the job that can change it; shown beside the verdict. */
  readonly unsafe: readonly string[]
}

export type CommitOrigin =
  | { readonly kind: 'input' }
  | { readonly kind: 'event'; readonly event: string; readonly field: string }
  | { readonly kind: 'checkout' }

/** How long and how often to look. All in milliseconds but `stable`, which counts looks. */
export interface Pace {
  readonly wait: number
  readonly interval: number
  readonly stable: number
  /** The most one look at one target, or one request of one route, may take. */
  readonly timeout: number
  /** The most requests to one origin at the same time. */
  readonly concurrency: number
}

/** A place where the deployment can be looked at. */
export interface PlannedTarget {
  readonly name: string
  /** The scheme of its address, which is the name of its kind: `ssh`, `docker`, `https`. */
  readonly kind: string
  /** The address as a person may read it: no password, no secret header. */
  readonly address: string
  /** What looking there yields: the containers of a host, or a statement of which commit it runs. */
  readonly yields: 'instances' | 'statement'
  /** That the engine that answers there may be of another machine. */
  readonly remoteEngine?: true
  readonly place: Place
}

/** A named unit that must run on each of its targets. */
export interface ServiceClaim {
  readonly name: string
  /** Names of targets, never empty. */
  readonly on: readonly string[]
  readonly container: Selector
  /** How many copies must run on each target; at least one when not said. */
  readonly instances: number | undefined
  /** The repository the image must come from, with the digest it must have when one is declared. */
  readonly image: string | undefined
  /** The files that must be inside its containers, when a build manifest was named. */
  readonly files: FilesClaim | undefined
  /** Where a process of the host says what it was released from; for no other service. */
  readonly release?: ReleaseClaim
  /** The ports that it must listen on. */
  readonly listens?: readonly ListenClaim[]
  /** The variables that must have reached its process. */
  readonly env?: readonly VariableClaim[]
  /** That its containers must be those that compose would make of its files now. */
  readonly current?: true
  /** That its process takes up changed files without a restart, so that it may be older than they are. */
  readonly reloads?: true
  /** How many lines of the log of its containers are looked at. */
  readonly logs?: number
  /** The weakest proof that is accepted for this service. */
  readonly require: Proof
  readonly place: Place
}

/** A release directory of the host, and the file in it that names its commit. */
export interface ReleaseClaim {
  /** Absolute; may be a link, as Capistrano's `current`. Not said: the directory that the process works in. */
  readonly path: string | undefined
  /** Relative to the release directory: `REVISION`. */
  readonly revision: string
}

/** The files of a build, as a manifest lists them; the list itself stays out of the plan. */
export interface FilesClaim {
  /** Where the build directory lies inside the container: absolute, without a slash at its end. */
  readonly artifact: string
  /** The path of the manifest, relative to the workspace. */
  readonly manifest: string
  /** The commit that the manifest names; most formats name none. */
  readonly commit: CommitSha | undefined
  /** What differed from that commit when it was written: then it proves nothing. */
  readonly dirty?: DirtyFiles
  /** How many files it lists, with their SHA-256 sum unless it is `named`. */
  readonly count: number
  /** How many symbolic links it lists beside them, with their own text. */
  readonly links: number
  /** Which bundler wrote it, and so that it lists names alone: its files must be there, and prove nothing. */
  readonly named?: 'vite' | 'webpack' | 'mix'
  /** Globs, relative to the artifact: no file that matches one may be there that the manifest does not list. */
  readonly complete?: readonly string[]
  /** `sha256:…` of the list in canonical form (origin/manifest/list.ts). */
  readonly digest: string
  readonly place: Place
}

/** How the containers of a service are recognised on a host. `service` is a compose service or a container name. */
export type Selector =
  | { readonly by: 'service'; readonly name: string }
  | { readonly by: 'compose'; readonly project: string | undefined; readonly service: string }
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'label'; readonly key: string; readonly value: string }
  | { readonly by: 'image'; readonly reference: string }
  /** Everything that runs: of one compose project, or on the whole host. */
  | { readonly by: 'all'; readonly project: string | undefined }
  /** A swarm service by its full name, `stack_service`. */
  | { readonly by: 'swarm'; readonly service: string }
  /** No container: the main process of a systemd unit, or the one whose number a file holds. */
  | DaemonKeeper

/** A request and the answers that are accepted. */
export interface RouteClaim extends RouteTerms {
  readonly method: string
  /** Absolute, without credentials. */
  readonly url: string
  /** Exact status codes (`[200, 204]`) and whole classes (`[2]` for `2xx`): one match is enough. */
  readonly expect: StatusClaim
  readonly place: Place
}
