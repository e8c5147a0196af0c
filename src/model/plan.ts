import type { Branded, Place } from '../parsed.ts'
import type { DirtyFiles } from './plan-files.ts'

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
  readonly baselines?: Baselines
  /** The builds that the public can fetch. */
  readonly publicFiles?: readonly PublicFilesClaim[]
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
  /** Its instances can be observed; otherwise it only states which commit it runs. */
  readonly hasInstances: boolean
  /** It is the machine that runs the check: commands need no login, and its loopback is the one of the check. */
  readonly isThisMachine?: true
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
  | HostProcessManager

/** A request and the answers that are accepted. */
export interface RouteClaim extends RouteTerms {
  /** Names it in its plan: the request, and who is asked in place of the address. */
  readonly id: string
  readonly method: string
  /** Absolute, without credentials. */
  readonly url: string
  /** Exact status codes (`[200, 204]`) and whole classes (`[2]` for `2xx`): one match is enough. */
  readonly expect: StatusClaim
  readonly place: Place
}

/** A full SHA-1 (40) or SHA-256 (64) commit id in lower-case hex, never all zeros. Made by `commitSha` alone. */
export type CommitSha = Branded<'CommitSha'>

/** The commit id in `text`, or nothing: no prefixes, no upper case, no zero id (git's name for "no commit"). */
export function commitSha(text: string): CommitSha | undefined {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text) ? (text as CommitSha) : undefined
}

/** A TCP port that a process of the container must listen on, and the port of the host that must lead to it. */
export interface ListenClaim {
  readonly port: number
  readonly host?: number
  /** That it may listen on loopback alone, for something inside its own container. */
  readonly loopback?: true
  readonly place: Place
}

/** A variable that must have reached the process. What it must be is a secret as far as a plan is concerned. */
export interface VariableClaim {
  readonly name: string
  readonly place: Place
}

/**
 * How far answers are compared with that of a path that cannot exist. `pages` asks one at an origin and one in each directory,
 * and doubts a page that is answered there too. `strict` asks one in each directory, and doubts what turns everybody away as well.
 */
export type BaselineMode = 'pages' | 'strict'

/** The paths that cannot exist, and whom their answers speak for. */
export interface Baselines {
  readonly mode: BaselineMode
  readonly probes: readonly BaselineClaim[]
}

/** A path below `directory` that nobody can guess is asked as its routes are, without a body. */
export interface BaselineClaim {
  /** Names it in its plan. */
  readonly id: string
  /** Absolute; ends with a slash. */
  readonly directory: string
  /** GET when not said. A request that could change something is held against a GET: an unknown path is sent nothing else. */
  readonly method?: 'HEAD' | 'OPTIONS'
  readonly http?: '1.1' | '2'
  readonly follow?: 'same-origin'
  /** Names of the header fields that its routes send, in lower case; their values go with it, for it is the same origin. */
  readonly headers?: readonly string[]
  /** How many answers are wanted, since its routes want as many. */
  readonly samples?: number
  /** That a page is doubted, and no login: what turns everybody away in one directory may be right there. */
  readonly pages?: true
  readonly via?: string
  readonly each?: EachInstance
  /** Ids of the routes that are compared with it. */
  readonly routes: readonly string[]
}

/** A thing that a person can name, traced through all five links. What it does not say of a link is not claimed there. */
export interface FeatureClaim {
  readonly name: string
  /** The files that it is written in: each glob must match one at the commit. */
  readonly source: readonly SourceGlob[]
  /** Where its build must be, in one service or several. */
  readonly artifacts: readonly FeatureArtifact[]
  /** Ids of its routes. */
  readonly routes: readonly string[]
  /** Ids of the guards of those routes. */
  readonly guards: readonly string[]
  readonly place: Place
}

/** A pathspec of git with the magic `top,glob` (gitglossary, "pathspec"): relative to the root of the repository. */
export interface SourceGlob {
  readonly glob: string
  readonly place: Place
}

/** A file of the build of a service, or several by a glob, and whether the manifest of that build lists it. */
export interface FeatureArtifact {
  readonly service: string
  /** Relative to the artifact of the service; as it was written. */
  readonly path: string
  readonly listed: boolean
  /** What a glob stands for, by the manifest: bundlers put a hash into names. All of them; absent where `path` is the file. */
  readonly files?: readonly string[]
  /** What the manifest lists that is called alike, when it does not list the path itself; bounded. */
  readonly near: readonly string[]
  readonly place: Place
}

/** Who is let in at a route, and who is turned away. */
export interface GuardClaim {
  /** Names it in its plan. */
  readonly id: string
  readonly method: string
  /** Absolute, without credentials. */
  readonly url: string
  /** Id of the route that it guards, whose body and settings the callers share. */
  readonly route: string
  /** A stranger, who is turned away, and whoever else was declared. */
  readonly callers: readonly CallerClaim[]
  readonly place: Place
}

/** Somebody who asks: `stranger`, `wrong`, `invited`, or a name of the user's own. */
export interface CallerClaim {
  readonly name: string
  /** Whether it is to be let in; answers with a 2xx let in, whoever gets them. */
  readonly admitted: boolean
  /** Names of the header fields that it sends, in lower case; their values are secrets and stay out of the plan. */
  readonly headers: readonly string[]
  readonly expect: StatusClaim
  readonly place: Place
}

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

/** The build of a service that the public can fetch. */
export interface PublicFilesClaim {
  readonly service: string
  /** Where its build directory lies: an absolute URL that ends with a slash. */
  readonly at: string
  /** How many files of the manifest are fetched in a look, and how many it lists that are public. */
  readonly asked: number
  readonly of: number
  /** What its manifest lists and nobody fetches; absent when that is nothing. */
  readonly leftOut?: LeftOut
  /** What ties it to a commit when it runs on no host: nothing but these files shows that it is there. */
  readonly site?: UnhostedSite
  readonly place: Place
}

/**
 * Files that are not public by what the plan says, or that hosts keep for themselves, and symbolic links: how many, and the
 * first of them. Nothing is proven of these.
 */
export interface LeftOut {
  readonly total: number
  readonly paths: readonly string[]
}

/** The manifest of a site: its path, relative to the workspace, the commit that it names, and how many files it lists. */
export interface UnhostedSite {
  readonly manifest: string
  readonly commit: CommitSha
  /** What differed from that commit when it was written: then it proves nothing. */
  readonly dirty?: DirtyFiles
  readonly listed: number
  readonly place: Place
}

/** Who keeps an instance running, when that is not the Docker Engine by itself. Names as they are on the host. */
export type Manager =
  | { readonly by: 'podman' }
  | { readonly by: 'swarm'; readonly service: string }
  | HostProcessManager

/** Who knows a process of the host that no engine keeps. */
export type HostProcessManager =
  | { readonly by: 'systemd'; readonly unit: string }
  | { readonly by: 'pidfile'; readonly path: string }

/** Whether a status is one of those that are accepted. */
export const isExpected = (status: number, { codes, classes }: StatusClaim): boolean =>
  codes.includes(status) || classes.includes(Math.floor(status / 100))
