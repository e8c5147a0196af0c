import type { Evidence } from './evidence.ts'
import type { Bystanders, EngineObservation } from './evidence-engine.ts'
import type { Freshness } from './evidence-statement.ts'
import type { HostProcessManager, Manager } from './plan.ts'

/**
 * `starting` (also on a restart), `stopped` and `failed` are states of systemd; it does not know a `not-found` unit. A pid
 * file may be missing, hold no number, or hold the number of a process that has ended (`gone`), or of one that started
 * after the file was written and so is another process (`anonymous`).
 */
export const hostProcessStates = [
  'running',
  'starting',
  'stopped',
  'failed',
  'not-found',
  'no-pid-file',
  'no-pid',
  'gone',
  'other-process',
] as const
export type HostProcessState = (typeof hostProcessStates)[number]

/** A process of the host that runs in no container. Hostile text, bounded. Times are RFC 3339, by the host's clock. */
export interface HostProcess {
  readonly state: HostProcessState
  /** `Result` and `ExecMainStatus` of a unit, and how often systemd restarted it. */
  readonly result: string | undefined
  readonly exitCode: number | undefined
  readonly restarts: number
  /** The main process; absent if none runs. */
  readonly main?: ObservedProcess
  /** The release directory that the service names, as it is now. */
  readonly release?: Release & { readonly linkedAt: string | undefined }
  /** The last changed file of the build. */
  readonly newest?: { readonly path: string; readonly changedAt: string }
  /** The paths that the service names, with all symbolic links in them. */
  readonly ways?: readonly Way[]
  /** The children of the main process and the other processes of its unit, without identical forks. Absent if unknown. */
  readonly children?: readonly ObservedProcess[]
  /** There are more than are listed. */
  readonly surplus?: true
}

/** A declared path and the symbolic links in it, the nearest to the root first. */
export interface Way {
  readonly path: string
  /** The path without links; absent if it does not exist or can't be read. */
  readonly real: string | undefined
  readonly links: readonly Link[]
}

/** A symbolic link: when it was created or changed, and its final target. */
export interface Link {
  readonly path: string
  readonly to: string
  readonly changedAt: string
}

export interface ObservedProcess {
  /** Its pid on the host. Another pid in the next check is another process. */
  readonly pid?: number
  readonly startedAt: string
  /** The same in hundredths of a second, for comparing with times of files. It is computed in each check, so it can vary. */
  readonly launchedAt?: string
  /** Its executable; absent without the permission to read it. */
  readonly executable: Executable | undefined
  /** The release of its working directory: the nearest parent that has a revision file. */
  readonly release: Release | undefined
  /** Its working directory; absent without the permission to read it. */
  readonly directory?: { readonly path: string; readonly removed: boolean }
  /** Whether it is outside this group but has one of its listening sockets open, so that it answers some requests. */
  readonly shares?: true
  /** Whether it has its own root or mounts, so that its paths may be other files than on the host. */
  readonly apart?: true
  /** The first files and directories among its arguments, with links resolved. */
  readonly names?: readonly string[]
  /** Files in the directory of the current release that it has mapped or open for reading. */
  readonly uses?: readonly string[]
  /** An argument below a path that the service names, as written. */
  readonly through?: string
  /** The name of the supervisor that it is: `pm2`. */
  readonly supervisor?: string
}

export interface Executable {
  readonly path: string
  /** Whether this file was removed or replaced since, so that the process still runs the old one. */
  readonly replaced: boolean
  /** The SHA-256 hash of the running executable, as 64 hexadecimal digits. */
  readonly sha256: string | undefined
}

/** A release directory, with links resolved, and the commit in its revision file. */
export interface Release {
  readonly path: string
  readonly revision: string | undefined
}

/** The address of an instance on its own host; `ip` has no brackets. */
export type InstanceAddress =
  | { readonly by: 'network'; readonly ip: string }
  /** It uses the network of its host, so it is reached at the host's loopback address. */
  | { readonly by: 'host' }
  /** It has no own address: it uses the network of another container, or none. Bounded, hostile. */
  | { readonly by: 'none'; readonly network: string }

/** The variable of a service that was requested. */
export interface VariableAsked {
  readonly service: string
  readonly name: string
}

/** How a variable compares with the declared value. The comparison runs on the host, so values stay there. */
export const comparisons = ['same', 'other', 'missing'] as const
export type Comparison = (typeof comparisons)[number]

/** One variable, as given to the container and as given to its main process. */
export interface VariableObservation {
  readonly created: Comparison
  /** `undefined` if the environment of the process can't be read, or if the process has overwritten it. */
  readonly started: Comparison | undefined
}

/**
 * A read-only mounted file of the host whose current content the container has not loaded. `another`: the container still
 * has the file that had this path before. Hostile text, bounded.
 */
export interface MountedFile {
  readonly source: string
  readonly destination: string
  readonly is: 'same' | 'another'
  /** RFC 3339 in whole seconds, by the host's clock: when the current file was written. */
  readonly writtenAt: string
}

/** The last changed file of a Compose project: its Compose files, `.env` and those of `--env-file`. */
export interface ProjectFile {
  readonly path: string
  /** RFC 3339 in whole seconds, by the host's clock: the last change of its inode. */
  readonly changedAt: string
}

/** An executable of a main process that is no longer the file at its path. */
export interface LostExecutable {
  /** The path in the container, from the kernel; hostile, bounded. */
  readonly path: string
  /** No file is at that path any more, or a different one. */
  readonly now: 'gone' | 'another'
}

/** The newest file of a list. */
export interface FileTime {
  readonly path: string
  /** RFC 3339 in whole seconds, by the host's clock: when it was written or created. */
  readonly at: string
}

/** The socket of a service that was requested: a port of the container, or one of its host. */
export interface SocketAsked {
  readonly service: string
  readonly port: number
  readonly on: 'container' | 'host'
}

/** The network of a container: its own, shared with other containers, that of the host, or unknown. */
export const networkSharings = ['own', 'shared', 'host', 'unknown'] as const
export type NetworkSharing = (typeof networkSharings)[number]

/** What listens on a TCP socket. Names are hostile text, bounded. */
export type Holder =
  /**
   * This container: one of its processes, or the engine's proxy for it (`docker-proxy`). If nothing listens on the host,
   * the engine states that it forwards the port with rules of the packet filter.
   */
  | {
      readonly by: 'own'
      readonly way: 'process' | 'proxy' | 'rules'
      /** The addresses that the process is bound to, or the addresses of the container that the port is forwarded to. */
      readonly addresses?: readonly string[]
      /** The other containers in the network of a process that is bound to loopback only. */
      readonly network?: NetworkSharing
    }
  | { readonly by: 'nobody' }
  | { readonly by: 'container'; readonly name: string }
  /** A program of the host that runs in no container. */
  | { readonly by: 'program'; readonly name: string }

/** `UpdateStatus.State` of a service (moby, api/types/swarm/service.go). */
export const updateStates = [
  'updating',
  'paused',
  'completed',
  'rollback_started',
  'rollback_paused',
  'rollback_completed',
] as const
export type UpdateState = (typeof updateStates)[number]

/** A swarm service as a manager knows it. Hostile text, bounded. */
export interface SwarmService {
  readonly name: string
  /** The reference that its tasks are created from; a manager adds `@sha256:…` if it could reach the registry. */
  readonly reference: string
  /** The reference before the last update, or before its rollback. */
  readonly previous: string | undefined
  /** The state of its last update or rollback; absent before the first one. */
  readonly update: UpdateState | undefined
  /** The manager's message about that state. */
  readonly message: string | undefined
  /** Tasks with another image than the service that should have ended and still run. */
  readonly draining: readonly { readonly task: string; readonly node: string }[]
}

/** The task of an instance, from a manager. Hostile text, bounded. */
export interface SwarmTask {
  /** Swarm replaces a task that ended with a new one. */
  readonly id?: string
  /** For how many seconds it has been in its state. Managers round to whole minutes, hours or days. */
  readonly since?: number
  /** How many earlier tasks of its slot and reference ended in the last minutes, and the seconds from first to last. */
  readonly failed?: { readonly times: number; readonly within: number }
  /** The host name of its node. */
  readonly node: string
  /** Whether its container is on the requested host. A task on another node is known by its reference only. */
  readonly here: boolean
  /** A state of Swarm: `running`, `preparing`, `pending` … */
  readonly state: string
  /** Why this task, or the last one of its slot, did not run. */
  readonly error: string | undefined
  /** Whether it still runs although its desired state in Swarm is an ended one. */
  readonly ending?: true
}

/** Where the commit was searched (the event, the checkout or the git host), and whether it exists there. */
export interface SourceObservation {
  readonly where: 'event' | 'checkout' | 'github'
  readonly exists: boolean
}

export interface TargetObservation {
  readonly target: string
  readonly evidence: Evidence<TargetView>
}

export type TargetView = HostView | Statement

/** The observations of the collector on a host. If a part could not be read, the whole evidence is missing. */
export interface HostView {
  readonly kind: 'host'
  /** The host's clock, in seconds since 1970. Times of a host are compared with it and never with our clock. */
  readonly clock: number
  /**
   * `published` was collected before this request, so only a newer clock shows a new collection. Absent means `asked`:
   * collected for this request, with our nonce.
   */
  readonly collected?: 'published' | 'asked'
  /** The engine of the containers; `none` if no service runs in one, so that no engine was requested. */
  readonly engine: 'docker' | 'podman' | 'none'
  /** Every container of every declared service, running or not. */
  readonly instances: readonly Instance[]
  /** Containers of declared services whose state is unknown here; absent if there are none. */
  readonly unknownContainers?: readonly UnknownContainer[]
  /** Existing names of Compose services and containers, for messages about an unknown name; bounded. */
  readonly others: readonly string[]
  /** The Swarm services that the plan names, if the host is a manager. */
  readonly swarm?: readonly SwarmService[]
  /** The host processes that the plan names by a unit or a pid file. */
  readonly hostProcesses?: readonly HostProcessObservation[]
  /** The engine that answered; absent if none was requested, or with an older collector. */
  readonly answering?: EngineObservation
  /** The boot id of the kernel; present if host processes were requested. */
  readonly boot?: string
  /** The versions of Compose on the host, for `doctor`; absent if they were not requested, or none was found. */
  readonly composeVersions?: readonly ComposeVersion[]
  /** Other containers there that seem to belong to the same deployment; absent if there are none. */
  readonly bystanders?: Bystanders
}

/** A container in a state or health state that is unknown here, in the words of the engine. Hostile, bounded. */
export interface UnknownContainer {
  readonly name: string
  readonly services: readonly string[]
  readonly said: string
}

/** A Compose of a host: the plugin (`docker compose`) or a program of its own (`docker-compose`). Hostile text, bounded. */
export interface ComposeVersion {
  readonly by: 'plugin' | 'standalone'
  readonly version: string
}

/** A host process, for the service that names it. */
export interface HostProcessObservation {
  readonly service: string
  readonly manager: HostProcessManager
  readonly evidence: Evidence<HostProcess>
  /** Its files on the host, if the service names any. */
  readonly contents?: readonly Contents[]
}

/** One instance of a service: a container. Its own labels are kept separate from those of its image. */
export interface Instance {
  /** Full container id. */
  readonly id: string
  readonly name: string
  /** Names of the declared services whose selector matches it. */
  readonly services: readonly string[]
  readonly state: ContainerState
  readonly health: 'healthy' | 'unhealthy' | 'starting' | undefined
  readonly exitCode: number
  readonly restarts: number
  /** RFC 3339, by the host's clock. */
  readonly createdAt: string
  readonly startedAt: string
  readonly compose: ComposeOrigin | undefined
  /** The reference it was created from, `Config.Image`. */
  readonly reference: string
  /** The id of the image it was created from, `.Image`. */
  readonly imageId: string
  readonly ownLabels: BuildLabels
  /** The image it was created from; `undefined` if the engine no longer has it. */
  readonly image: Image | undefined
  /** The image that the reference now resolves to; `undefined` if no image on the host has that name any more. */
  readonly resolved: Image | undefined
  /** The pid of its main process on the host; present only if files were requested and it runs. */
  readonly pid?: number
  /** The end of its log, oldest line first and with secrets masked; only if requested. Hostile, bounded. */
  readonly log?: Evidence<readonly string[]>
  /** Its files, for each of its services that names some; absent if it does not run. */
  readonly contents?: readonly Contents[]
  /** Its supervisor, if that is not the Docker Engine. */
  readonly manager?: Manager
  /** Its address; only if requested, and if it runs. */
  readonly address?: InstanceAddress
  /** The Swarm task of this container. */
  readonly task?: SwarmTask
  /** Present only if a mount holds code that it runs. */
  readonly covered?: Covered
  /** Present only if the executable of its main process is no longer the file at its path. */
  readonly executable?: LostExecutable
  /** What listens on the sockets that its services must have. */
  readonly sockets?: readonly (SocketAsked & { readonly holder: Evidence<Holder> })[]
  /** The variables that its services must have. */
  readonly variables?: readonly (VariableAsked & { readonly evidence: Evidence<VariableObservation> })[]
  /** Whether Compose would create the same container from its current files; only if requested. */
  readonly configuration?: {
    readonly hash: Evidence<'same' | 'other'>
    readonly newest: ProjectFile | undefined
    /** Whether `newest` covers all files of the hash: `env_file`, `include` and `extends` can add some. */
    readonly whole?: boolean
  }
  /** Mounted files of its host that may have changed since it was started; requested with `configuration`. */
  readonly mountedFiles?: readonly MountedFile[]
}

/** The files of a running instance, at the artifact of one service. */
export interface Contents {
  readonly service: string
  /** The absolute path of the build in the container. */
  readonly artifact: string
  readonly files: Evidence<FilesObservation>
  /** The mounts over the artifact or a part of it. */
  readonly mounts: readonly Mount[]
  /** Links, files without hashes and unlisted files; absent if not requested. */
  readonly extras?: Evidence<ExtrasObservation>
}

/** Symbolic links, compared by their target text, and files without a hash, compared by name. No link is followed. */
export interface ExtrasObservation {
  readonly method: FilesObservation['method']
  /** How many are as expected, are different, and are missing. */
  readonly right: number
  readonly changed: PathList
  readonly missing: PathList
  /** Files and links that match a glob of the plan and are not in the manifest; hostile text. */
  readonly extra: PathList
}

/** The declared files of an instance, hashed on its host. Paths are relative to the artifact; hostile. */
export interface FilesObservation {
  /**
   * How they were read: through the host's `/proc/PID/root`, with the container's own tools (`docker exec`), or as a stream
   * (`docker cp`); `host` means files of the host. Only the result of `exec` depends on programs of the container.
   */
  readonly method: 'proc' | 'exec' | 'cp' | 'host'
  /** How many exist and were hashed. */
  readonly hashed: number
  readonly changed: PathList
  readonly missing: PathList
  /** The listed paths that the writable layer overrides; `undefined` if not requested or unknown. */
  readonly edited: readonly string[] | undefined
  /** Files that are not from the image; absent if unknown. Requested only if all files are as expected. */
  readonly held?: HeldFiles
  /** The newest file; present only if a mount holds some of them and the host knows the time. */
  readonly newest?: FileTime
}

/** The first paths of a kind, and how many there are. */
export interface PathList {
  readonly total: number
  readonly paths: readonly string[]
}

/** A mount of a container. Hostile text, bounded. */
export interface Mount {
  /** `bind`, `volume`, `tmpfs` … */
  readonly type: string
  /** The name of a volume; 64 hexadecimal digits for an anonymous one. */
  readonly name: string | undefined
  /** The path on the host; empty for a tmpfs. */
  readonly source: string
  readonly destination: string
  readonly writable: boolean
}

/**
 * How a mount holds the code of a container: the started program or a code file of its command is in the mount; its command
 * runs what is in the working directory, which the mount holds; or the mount holds a directory that may have code.
 */
export const coverings = ['executable', 'file', 'runner', 'directory'] as const

/** A mount that holds the code of a container in place of its image. `by`: the path or the program. Hostile, bounded. */
export interface Covered {
  readonly how: (typeof coverings)[number]
  readonly by: string
  readonly mount: Mount
}

export const containerStates = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'] as const

export type ContainerState = (typeof containerStates)[number]

/** `com.docker.compose.*` of the container. Hostile text, bounded. */
export interface ComposeOrigin {
  readonly project: string
  readonly service: string
  readonly number: string | undefined
  readonly oneoff: boolean
  readonly workingDir: string | undefined
  readonly configFiles: readonly string[]
  /** Which Compose made it: `1.29.2`, `5.5.1`; absent if it does not say. */
  readonly version?: string
  /** Whether its current Compose files no longer define the service; absent if they do, or if unknown. */
  readonly orphaned?: boolean
}

export interface Image {
  readonly id: string
  readonly tags: readonly string[]
  readonly repoDigests: readonly string[]
  /** The repositories it was pulled from or pushed to; only Engine 29 knows them. Absent if there are none, too. */
  readonly origins?: readonly string[]
  readonly createdAt: string
  readonly labels: BuildLabels
  /** The platform manifest of the container, if its image is an index. The labels are then those of this manifest. */
  readonly manifest?: PlatformManifest
}

/** One variant of a multi-platform image. Hostile text, bounded. */
export interface PlatformManifest {
  readonly digest: string
  /** `linux/arm64/v8` */
  readonly platform: string
  /** That its labels could not be read. */
  readonly unread?: true
}

/** The labels that name a build (OCI image-spec annotations). Hostile text, bounded at 256 characters each. */
export interface BuildLabels {
  readonly revision: string | undefined
  readonly source: string | undefined
  readonly version: string | undefined
}

/** An endpoint's own word for which commit it runs. */
export interface Statement extends Freshness {
  readonly kind: 'statement'
  /** As it was said; hostile, bounded at 256 characters. */
  readonly commit: string
  /** Where in the answer it stood: `header x-revision`, `json /commit`, `meta revision`, `metric app_build_info{revision}`; `json /commit, signed`. */
  readonly at: string
}

/** Listed files that the container has in place of its image's: in its writable layer, or changed since it was created. */
export interface HeldFiles extends PathList {
  /** Whether the image is known to have other bytes there, or none. */
  readonly image: 'other' | 'unknown'
  /** The one that was changed last. */
  readonly newest?: FileTime
}
