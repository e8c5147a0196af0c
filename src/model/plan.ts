import type { Branded, Place } from '../parsed.ts'
import type { AttestationClaim } from './attestation-claim.ts'
import type { EventCommits } from './job-commit.ts'
import type { BundlerName, DirtyFiles } from './plan-files.ts'

export const linkNames = ['source', 'build', 'runtime', 'route', 'auth'] as const
/** The five links of the chain, in order. Each link depends on those before it. */
export type LinkName = (typeof linkNames)[number]

export const proofs = ['claimed', 'identified', 'hashed', 'attested'] as const
/** How strong a link holds, weakest first. */
export type Proof = (typeof proofs)[number]

/** What a workflow claims. It holds no secrets, because a saved report contains all of it. */
export interface Plan {
  readonly commit: CommitSha
  /** Where the commit comes from: the `commit` input, or the event (`push`, `deployment` …) and its field. */
  readonly commitFrom: CommitOrigin
  /** The environment that the run is about. */
  readonly environment?: string
  /** Other commits and refs that the event names; absent if there are none. */
  readonly eventCommits?: EventCommits
  /** The repository of the job, so that commits are links. */
  readonly repository?: RepositoryPage
  readonly targets: readonly PlannedTarget[]
  readonly services: readonly ServiceClaim[]
  readonly routes: readonly RouteClaim[]
  /** Baseline requests that answers are compared with; absent if no route needs one or they are switched off. */
  readonly baselines?: Baselines
  /** The builds whose files are public. */
  readonly publicFiles?: readonly PublicFilesClaim[]
  readonly guards?: readonly GuardClaim[]
  readonly features?: readonly FeatureClaim[]
  readonly pace: Pace
  /** Whether a newer commit that is merged may run in place of the expected one. */
  readonly accept?: 'newer'
  /** Whether a warning fails the job too. */
  readonly failOn?: 'warning'
  /** Settings that weaken the proof and variables of the job that can change it; shown with the verdict. */
  readonly unsafe: readonly string[]
}

export type CommitOrigin =
  | { readonly kind: 'input' }
  | { readonly kind: 'event'; readonly event: string; readonly field: string }
  | { readonly kind: 'checkout' }
  /** The newest successful deployment of the environment of the plan; `ref` is what was deployed, hostile and bounded. */
  | { readonly kind: 'deployment'; readonly id: number; readonly ref: string }

/** Where people read a repository: `https://github.com`, or an Enterprise Server, and `owner/name`. */
export interface RepositoryPage {
  readonly server: string
  readonly name: string
}

/** How long and how often to check, in milliseconds. `stable` is a number of checks. */
export interface Pace {
  readonly wait: number
  /** Without `wait`, the result is final earlier when nothing changes and nothing is in transition. */
  readonly settles?: true
  readonly interval: number
  /** Without `interval`, the pauses grow while nothing changes. */
  readonly grows?: true
  readonly stable: number
  /** Timeout for each check of a target and for each request of a route. */
  readonly timeout: number
  /** The highest number of concurrent requests to one origin. */
  readonly concurrency: number
}

/** A place where the deployment can be observed. */
export interface PlannedTarget {
  readonly name: string
  /** The scheme of its address, which is the name of its kind: `ssh`, `docker`, `https`. */
  readonly kind: string
  /** The address without passwords and secret headers. */
  readonly address: string
  /** Whether its instances can be observed. If not, it only states which commit it runs. */
  readonly hasInstances: boolean
  /** Whether it is the machine of the check: commands need no login, and both share the loopback interface. */
  readonly isThisMachine?: true
  /** Whether the engine that answers there may belong to another machine. */
  readonly remoteEngine?: true
  readonly place: Place
}

/** What a build must be made from. */
export interface SourceClaim {
  /** The commit that must run; absent if that is the commit of the plan. */
  readonly commit?: CommitSha
  /** The part of the repository that it is built from: a build of another commit counts if this part is the same. */
  readonly paths?: PathsClaim
}

/** A named unit that must run on each of its targets. */
export interface ServiceClaim extends SourceClaim {
  readonly name: string
  /** Names of targets, never empty. */
  readonly on: readonly string[]
  readonly container: Selector
  /** How many instances must run on each target; at least one if absent. */
  readonly instances: number | undefined
  /** The repository the image must come from, with the digest it must have when one is declared. */
  readonly image: string | undefined
  /** Who must have attested its images; absent if nobody must. */
  readonly attestation?: AttestationClaim
  /** Further repositories of the same image, such as a pull-through cache. */
  readonly mirrors?: readonly string[]
  /** The tag that finds the expected image in its registry, where no digest is declared. */
  readonly tag?: TagClaim
  /** The files that must be in its containers; needs a build manifest. */
  readonly files: FilesClaim | undefined
  /** Where a host process states its release; for host processes only. */
  readonly release?: ReleaseClaim
  /** The ports that it must listen on. */
  readonly listens?: readonly ListenClaim[]
  /** The variables that must have reached its process. */
  readonly env?: readonly VariableClaim[]
  /** Whether its containers must match the current Compose files. */
  readonly current?: true
  /** Whether its process reloads changed files without a restart, so that it may be older than its files. */
  readonly reloads?: true
  /** How many lines of its container logs are read. */
  readonly logs?: number
  /** The weakest proof that is accepted for this service. */
  readonly require: Proof
  readonly place: Place
}

/** Pathspecs of git with the magic `top,glob`; `!` before one excludes what it matches. */
export interface PathsClaim {
  readonly globs: readonly string[]
  readonly place: Place
}

/** A tag of the image in its registry. It only finds an image, so it proves nothing by itself. */
export interface TagClaim {
  /** With the commit filled in. */
  readonly name: string
  /** Whether the full ID of the commit is part of it, so that it says which commit the image was built from. */
  readonly namesCommit: boolean
}

/** A release directory of the host, and the file in it that names its commit. */
export interface ReleaseClaim {
  /** Absolute; may be a link, such as Capistrano's `current`. Defaults to the working directory of the process. */
  readonly path: string | undefined
  /** Relative to the release directory: `REVISION`. */
  readonly revision: string
}

/** The files of a build, as a manifest lists them; the list itself stays out of the plan. */
export interface FilesClaim {
  /** The absolute path of the build directory in the container, without a slash at its end. */
  readonly artifact: string
  /** The path of the manifest, relative to the workspace. */
  readonly manifest: string
  /** The commit that the manifest names; most formats name none. */
  readonly commit: CommitSha | undefined
  /** The files that differed from that commit when the manifest was written. With any, it proves nothing. */
  readonly dirty?: DirtyFiles
  /** How many files it lists, with their SHA-256 hashes unless `named` is set. */
  readonly count: number
  /** How many symbolic links it lists, with their targets. */
  readonly links: number
  /**
   * The bundler that wrote it, or `feature` where there is no manifest and features name the files. Such a list has names
   * only: its files must exist, but prove nothing.
   */
  readonly named?: BundlerName | 'feature'
  /** Globs relative to the artifact. A file that matches one must be listed in the manifest. */
  readonly complete?: readonly string[]
  /** Globs relative to the artifact. Only files that match one are compared; absent if all are. */
  readonly include?: readonly string[]
  /** Globs relative to the artifact. Files that match one are not compared. */
  readonly exclude?: readonly string[]
  /** The entries of the manifest that are not compared; absent if there are none. */
  readonly leftOut?: LeftOut
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
  /** All containers of one compose project, or of the whole host. */
  | { readonly by: 'all'; readonly project: string | undefined }
  /** A swarm service by its full name, `stack_service`. */
  | { readonly by: 'swarm'; readonly service: string }
  /** A host process: the main process of a systemd unit, or the one in a pid file. */
  | HostProcessManager

/** A request and the answers that are accepted. */
export interface RouteClaim extends RouteTerms {
  /** Its id in the plan: the request and the way it is sent. */
  readonly id: string
  readonly method: string
  /** Absolute, without credentials. */
  readonly url: string
  /** Exact status codes (`[200, 204]`) and whole classes (`[2]` for `2xx`): one match is enough. */
  readonly expect: StatusClaim
  readonly place: Place
}

/**
 * A full SHA-1 (40) or SHA-256 (64) commit id in lower-case hex, never all zeros. Made by `commitSha` alone.
 * @pattern ^([0-9a-f]{40}|[0-9a-f]{64})$
 */
export type CommitSha = Branded<'CommitSha'>

/** The commit id in `text`. Prefixes, upper case and the zero id, git's "no commit", give `undefined`. */
export function commitSha(text = ''): CommitSha | undefined {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text) ? (text as CommitSha) : undefined
}

/** A TCP port that a process of the container must listen on, and the port of the host that must forward to it. */
export interface ListenClaim {
  readonly port: number
  readonly host?: number
  /** Whether it may listen on loopback only, for clients in its own container. */
  readonly loopback?: true
  readonly place: Place
}

/** A variable that the process must have. Its expected value counts as a secret and is not in the plan. */
export interface VariableClaim {
  readonly name: string
  readonly place: Place
}

/**
 * How answers are compared with a baseline, the answer for a path that cannot exist. `pages` rejects a page that the
 * baseline of the origin or of the directory gets too. `strict` also rejects a denial that the baseline gets too.
 */
export type BaselineMode = 'pages' | 'strict'

/** The baseline requests and the routes they are compared with. */
export interface Baselines {
  readonly mode: BaselineMode
  readonly probes: readonly BaselineClaim[]
}

/** Requests a random path below `directory` the way its routes are requested, but without a body. */
export interface BaselineClaim {
  /** Its id in the plan. */
  readonly id: string
  /** Absolute; ends with a slash. */
  readonly directory: string
  /** Defaults to GET, which also replaces methods that could change something. */
  readonly method?: 'HEAD' | 'OPTIONS'
  readonly http?: '1.1' | '2'
  readonly follow?: 'same-origin'
  /** Lower-case names of the header fields of its routes, which it sends too because the origin is the same. */
  readonly headers?: readonly string[]
  /** How many answers are needed: as many as its routes need. */
  readonly samples?: number
  /** Whether only pages are compared, and denials are not: a whole directory may need a login. */
  readonly pages?: true
  readonly via?: string
  readonly each?: EachInstance
  /** Ids of the routes that are compared with it. */
  readonly routes: readonly string[]
}

/** A feature of the product, checked in all five links. A link that it declares nothing for is not claimed. */
export interface FeatureClaim {
  readonly name: string
  /** Its source files: each glob must match a file at the commit. */
  readonly source: readonly SourceGlob[]
  /** Its build files, in one service or several. */
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
  /** All files of the manifest that the glob matches; absent if `path` is no glob. Bundlers put a hash into names. */
  readonly files?: readonly string[]
  /** There is no manifest, so nothing is known of the build: only whether the running container has the file. */
  readonly unlisted?: true
  /** Similar paths in the manifest, if it does not list this one; bounded. */
  readonly near: readonly string[]
  readonly place: Place
}

/** Which callers a route allows and which it denies. */
export interface GuardClaim {
  /** Its id in the plan. */
  readonly id: string
  readonly method: string
  /** Absolute, without credentials. */
  readonly url: string
  /** Id of its route, whose body and settings all callers use. */
  readonly route: string
  /** The anonymous caller, who must be denied, and the other declared callers. */
  readonly callers: readonly CallerClaim[]
  readonly place: Place
}

/** A caller: `anonymous`, `invalid`, `authorized`, or a name that the user gave. */
export interface CallerClaim {
  readonly name: string
  /** Whether the caller must be allowed. A 2xx status means allowed. */
  readonly admitted: boolean
  /** Lower-case names of the header fields that it sends. The values are secrets and not in the plan. */
  readonly headers: readonly string[]
  readonly expect: StatusClaim
  /** What distinguishes its response from those to other callers, where the status alone does not. */
  readonly asserts?: readonly Assertion[]
  readonly place: Place
}

/** Which status codes are accepted: one match is enough. */
export interface StatusClaim {
  readonly codes: readonly number[]
  readonly classes: readonly number[]
  /** As the user wrote it: `200|204`, `2xx`. */
  readonly text: string
}

/** What a route sends and expects in addition to its method, URL and status. It holds no secrets. */
export interface RouteTerms {
  /** Lower-case names of the header fields that are sent. The values may be secrets and are not in the plan. */
  readonly headers?: readonly string[]
  /** How many bytes of body are sent. */
  readonly body?: number
  /** The assertions about the answer, in the declared order. */
  readonly asserts?: readonly Assertion[]
  /** The required version of HTTP; defaults to 1.1. */
  readonly http?: '1.1' | '2'
  /** Where the request is sent instead of the resolved address: `HOST:PORT`, or the name of a target. */
  readonly via?: string
  /** Each running instance of a service gets its own request; `via` then shows the service and the port. */
  readonly each?: EachInstance
  /** Redirects within the origin are followed. All others are evidence, and without this setting all are. */
  readonly follow?: 'same-origin'
  /** Timeout of each request in milliseconds; defaults to that of the plan. */
  readonly timeout?: number
  /** How many answers, each over its own connection, must be as declared; defaults to one. */
  readonly samples?: number
  /** Where an answer names its build; every answer must name the commit. */
  readonly build?: BuildMark
  /** For how many days the certificate must still be valid; fewer are a warning. */
  readonly certificateDays?: number
}

/** The instances of a service, each at this port. */
export interface EachInstance {
  readonly service: string
  readonly port: number
}

/** One assertion about an answer. A JSON place is a pointer (RFC 6901) or a path (RFC 9535, begins with `$`). */
export type Assertion =
  | { readonly on: 'header'; readonly name: string; readonly test: Test }
  | { readonly on: 'body'; readonly test: Test }
  | { readonly on: 'json'; readonly at: string; readonly test: Test }

/** How a value is compared. `matches` is a regular expression, searched in linear time. */
export type Test =
  | { readonly is: 'equal'; readonly to: string | number | boolean | null }
  | { readonly is: 'containing'; readonly text: string }
  | { readonly is: 'matching'; readonly pattern: string }
  | { readonly is: 'present' }
  | { readonly is: 'absent' }

/** Where an answer names the commit it was built from. */
export type BuildMark =
  | { readonly by: 'header'; readonly name: string }
  | { readonly by: 'json'; readonly at: string }
  | { readonly by: 'meta'; readonly name: string }

/** The public files of the build of a service. */
export interface PublicFilesClaim extends SourceClaim {
  readonly service: string
  /** The absolute URL of its build directory, with a slash at its end. */
  readonly at: string
  /** How many files of the manifest are fetched in each check, and how many of those it lists are public. */
  readonly asked: number
  readonly of: number
  /** The entries of the manifest that are not fetched; absent if there are none. */
  readonly leftOut?: LeftOut
  /** Texts of elements that an edge adds to pages, which are compared without them; absent if none are declared. */
  readonly adds?: readonly string[]
  /** Its manifest, which links it to a commit if it has no host and only these files can be checked. */
  readonly site?: UnhostedSite
  readonly place: Place
}

/**
 * Files that the plan or the web host excludes, and symbolic links: how many, and the first of them. They are not
 * checked.
 */
export interface LeftOut {
  readonly total: number
  readonly paths: readonly string[]
}

/** The manifest of a site: its path, relative to the workspace, the commit that it names, and how many files it lists. */
export interface UnhostedSite {
  readonly manifest: string
  readonly commit: CommitSha
  /** The files that differed from that commit when the manifest was written. With any, it proves nothing. */
  readonly dirty?: DirtyFiles
  readonly listed: number
  readonly place: Place
}

/** The supervisor of an instance, if that is not the Docker Engine. Names are those on the host. */
export type Manager =
  | { readonly by: 'podman' }
  | { readonly by: 'swarm'; readonly service: string }
  | HostProcessManager

/** The supervisor of a host process. */
export type HostProcessManager =
  | { readonly by: 'systemd'; readonly unit: string }
  | { readonly by: 'pidfile'; readonly path: string }

/** Whether a status is accepted. */
export const isExpected = (status: number, { codes, classes }: StatusClaim): boolean =>
  codes.includes(status) || classes.includes(Math.floor(status / 100))
