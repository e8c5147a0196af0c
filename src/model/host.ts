import type { Evidence } from './evidence.ts'
import type { Bystanders, EngineObservation } from './evidence-engine.ts'
import type { Freshness } from './evidence-statement.ts'
import type { HostProcessManager, Manager } from './plan.ts'

/**
 * `starting` (again, too) and `stopped` and `failed` are systemd's; `not-found` is a unit that it does not know. A pid file may
 * not be there, hold no number, hold that of a process that has ended (`gone`), or of one that began after the file
 * was written and so is another (`stranger`).
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
  'anonymous',
] as const
export type HostProcessState = (typeof hostProcessStates)[number]

/** What a host knows of a process that no engine keeps. Hostile text, bounded. Times are RFC 3339, by the host's clock. */
export interface HostProcess {
  readonly state: HostProcessState
  /** `Result` and `ExecMainStatus` of a unit, and how often systemd started it again. */
  readonly result: string | undefined
  readonly exitCode: number | undefined
  readonly restarts: number
  /** What runs; nothing when nothing does. */
  readonly main?: ObservedProcess
  /** The release directory that the service names, as it is there now. */
  readonly release?: Release & { readonly linkedAt: string | undefined }
  /** The file of the build that changed last. */
  readonly newest?: { readonly path: string; readonly changedAt: string }
  /** The paths that the service names, with every link on the way to them. */
  readonly ways?: readonly Way[]
  /** What the main process started and what its unit holds beside it, but for forks that work as it does. Absent when unknown. */
  readonly children?: readonly ObservedProcess[]
  /** There are more than are told. */
  readonly surplus?: true
}

/** A declared path, and the links on the way to it, the nearest to the root first. */
export interface Way {
  readonly path: string
  /** Without links; nothing when it is not there or cannot be read. */
  readonly real: string | undefined
  readonly links: readonly Link[]
}

/** A symbolic link: when it was made or turned, and where it leads in the end. */
export interface Link {
  readonly path: string
  readonly to: string
  readonly changedAt: string
}

export interface ObservedProcess {
  /** Its number on the host: another number in the next check is another process. */
  readonly pid?: number
  readonly startedAt: string
  /** The same to the hundredth of a second, but computed anew in each check: for comparing with times of files. */
  readonly launchedAt?: string
  /** What it executes; nothing when the user who looks may not see that. */
  readonly executable: Executable | undefined
  /** The release directory in which it works: the nearest one upwards that has a file of that name. */
  readonly release: Release | undefined
  /** Where it works; nothing when the user who looks may not see that. */
  readonly directory?: { readonly path: string; readonly removed: boolean }
  /** That it is none of them, and has a socket open at which they listen: it answers some of the requests. */
  readonly shares?: true
  /** That it has a root or mounts of its own, so that a path means another file to it than to the host. */
  readonly apart?: true
  /** The first files and folders that it was given as arguments, without links. */
  readonly names?: readonly string[]
  /** Files of the folder of the current release that it has mapped, or open for reading. */
  readonly uses?: readonly string[]
  /** An argument that lies below a path that the service names, as it was written. */
  readonly through?: string
  /** The program that starts and watches others, as which it is known: `pm2`. */
  readonly supervisor?: string
}

export interface Executable {
  readonly path: string
  /** That this file was removed or replaced since: the process still runs the one before. */
  readonly replaced: boolean
  /** 64 digits of hex, of what runs. */
  readonly sha256: string | undefined
}

/** A release directory, without links in its path, and what its file says of its commit. */
export interface Release {
  readonly path: string
  readonly revision: string | undefined
}

/** Where an instance can be asked, as its own host knows it; `ip` is written without brackets. */
export type InstanceAddress =
  | { readonly by: 'network'; readonly ip: string }
  /** It shares the network of its host: the host's loopback. */
  | { readonly by: 'host' }
  /** It has no address of its own: it shares the network of another container, or has none. Bounded, hostile. */
  | { readonly by: 'none'; readonly network: string }

/** Which variable a service was asked about. */
export interface VariableAsked {
  readonly service: string
  readonly name: string
}

/** How a variable stands to the value that was declared. The values themselves are compared where they are. */
export const comparisons = ['same', 'other', 'missing'] as const
export type Comparison = (typeof comparisons)[number]

/** One variable, as the container was created with it, and as its main process was started with it. */
export interface VariableObservation {
  readonly created: Comparison
  /** `undefined` when the environment of the process may not be read, or was overwritten by the process itself. */
  readonly started: Comparison | undefined
}

/**
 * A file of the host that is mounted for reading alone, and that a container has not taken up as it is now. `another`: what
 * the container sees is the file that had the path before. Hostile text, bounded.
 */
export interface MountedFile {
  readonly source: string
  readonly destination: string
  readonly is: 'same' | 'another'
  /** RFC 3339 in whole seconds, by the host's clock: when the bytes of the file that is there now were written. */
  readonly writtenAt: string
}

/** The file of a compose project that was changed last: compose files, `.env`, and what `--env-file` named. */
export interface ProjectFile {
  readonly path: string
  /** RFC 3339 in whole seconds, by the host's clock: the last change of its inode. */
  readonly changedAt: string
}

/** That the executable of a main process is no longer the file of its path; nothing is said of one that still is. */
export interface LostExecutable {
  /** As the kernel names it inside the container; hostile, bounded. */
  readonly path: string
  /** Nothing has that path any more, or a file with other bytes. */
  readonly now: 'gone' | 'another'
}

/** The file of a list that was put there last. */
export interface FileTime {
  readonly path: string
  /** RFC 3339 in whole seconds, by the host's clock: when its bytes were written, or the file was made. */
  readonly at: string
}

/** Which socket a service was asked about: a port inside of the container, or one of its host. */
export interface SocketAsked {
  readonly service: string
  readonly port: number
  readonly on: 'container' | 'host'
}

/** Whose the network of a container is: its own, one that other containers are in, that of the host, or nobody could tell. */
export const networkSharings = ['own', 'shared', 'host', 'unknown'] as const
export type NetworkSharing = (typeof networkSharings)[number]

/** Who holds a listening TCP socket. Names are hostile text, bounded. */
export type Holder =
  /**
   * This very container: one of its processes, the engine's proxy for it (`docker-proxy`), or, where nobody listens on
   * the host, the engine's own word that it forwards the port (rules of the packet filter).
   */
  | {
      readonly by: 'own'
      readonly way: 'process' | 'proxy' | 'rules'
      /** Where the process is bound; of a proxy and of rules, the addresses of the container that they lead to. */
      readonly addresses?: readonly string[]
      /** Who else is in the network of a process that is bound to loopback alone. */
      readonly network?: NetworkSharing
    }
  | { readonly by: 'nobody' }
  | { readonly by: 'container'; readonly name: string }
  /** A program of the host, outside of any container. */
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
  /** What its tasks are created from; a manager adds `@sha256:…` when a registry could be asked. */
  readonly reference: string
  /** What they were created from before the last update, or before the rollback of it. */
  readonly previous: string | undefined
  /** How its last update or rollback goes; nothing before the first. */
  readonly update: UpdateState | undefined
  /** Why it goes so, in the manager's words. */
  readonly message: string | undefined
  /** Tasks that are to end, run another image than the service, and still run. */
  readonly draining: readonly { readonly task: string; readonly node: string }[]
}

/** What a manager knows of the task behind an instance. Hostile text, bounded. */
export interface SwarmTask {
  /** Swarm makes a new task in the place of one that ended. */
  readonly id?: string
  /** For how many seconds it is in its state, as exactly as the manager says it: of minutes, hours and days, whole ones. */
  readonly since?: number
  /** How many tasks before it in its slot, of the same reference, failed or ended in the last minutes, and the seconds between the first and the last. */
  readonly failed?: { readonly times: number; readonly within: number }
  /** The host name of its node. */
  readonly node: string
  /** Whether its container is on the host that was asked: what runs on other nodes shows by its reference alone. */
  readonly here: boolean
  /** In swarm's words: `running`, `preparing`, `pending` … */
  readonly state: string
  /** Why it, or the last one in its slot, did not run. */
  readonly error: string | undefined
  /** That the swarm wants it to end, and it still runs. */
  readonly ending?: true
}

/** Where the commit is known: the event itself, the checkout, or the git host; or that it is not known there. */
export interface SourceObservation {
  readonly where: 'event' | 'checkout' | 'github'
  readonly exists: boolean
}

export interface TargetObservation {
  readonly target: string
  readonly evidence: Evidence<TargetView>
}

export type TargetView = HostView | Statement

/** What the collector saw on a host. Complete: a host of which only a part was read is `unseen`. */
export interface HostView {
  readonly kind: 'host'
  /** The host's own clock, in seconds since 1970: times of a host are compared with this, never with ours. */
  readonly clock: number
  /**
   * How it was obtained: `published` was collected at some time before this request, so only a newer clock shows that it was collected
   * anew. Absent means `asked`: collected for this request, with our nonce.
   */
  readonly collected?: 'published' | 'asked'
  /** Who keeps the containers; `none` when no service is in one, so that nobody was asked. */
  readonly engine: 'docker' | 'podman' | 'none'
  /** Every container of every declared service, running or not. */
  readonly instances: readonly Instance[]
  /** Names of compose services and containers that exist there, for a message about a name that does not; bounded. */
  readonly others: readonly string[]
  /** The swarm services that the plan names, when the host is a manager of one. */
  readonly swarm?: readonly SwarmService[]
  /** The processes that the plan names by a unit or a pid file. */
  readonly hostProcesses?: readonly HostProcessObservation[]
  /** Which engine answered; absent when none was asked, or an older collector did. */
  readonly answering?: EngineObservation
  /** What tells one start of the machine's kernel from another; said where processes of the host are asked for. */
  readonly boot?: string
  /** What runs there beside the instances and seems to be of the same deployment; absent when nothing does. */
  readonly bystanders?: Bystanders
}

/** A process of the host that no engine keeps, for the service that asks for it. */
export interface HostProcessObservation {
  readonly service: string
  readonly manager: HostProcessManager
  readonly evidence: Evidence<HostProcess>
  /** Its files on the host, when the service names any. */
  readonly contents?: readonly Contents[]
}

/** One copy of a service: a container, with what it says and what its image says kept apart. */
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
  /** The image it was created from; `undefined` when the engine no longer has it. */
  readonly image: Image | undefined
  /** What the reference resolves to at this moment; `undefined` when nothing on the host has that name any more. */
  readonly resolved: Image | undefined
  /** Its main process, as the host numbers it; said only when files were asked for, and something runs. */
  readonly pid?: number
  /** The end of what it said, oldest line first and without secrets; only when it was asked for. Hostile, bounded. */
  readonly log?: Evidence<readonly string[]>
  /** What runs inside, for each of its services that names files; nothing when it does not run. */
  readonly contents?: readonly Contents[]
  /** Who keeps it running, when that is not the Docker Engine by itself. */
  readonly manager?: Manager
  /** Where it can be asked; only when that was asked, and it runs. */
  readonly address?: InstanceAddress
  /** The swarm task that it is the container of. */
  readonly task?: SwarmTask
  /** Said only when the executable of its main process is not the file of its path any more. */
  readonly executable?: LostExecutable
  /** Who holds the sockets that its services must have. */
  readonly sockets?: readonly (SocketAsked & { readonly holder: Evidence<Holder> })[]
  /** The variables that its services must have. */
  readonly variables?: readonly (VariableAsked & { readonly evidence: Evidence<VariableObservation> })[]
  /** Whether compose would make the very same container of its files now; said only when that was asked. */
  readonly configuration?: {
    readonly hash: Evidence<'same' | 'other'>
    readonly newest: ProjectFile | undefined
    /** Whether `newest` was sought among all the files that the hash covers: `env_file`, `include` and `extends` name more. */
    readonly whole?: boolean
  }
  /** Files of its host that are mounted into it, and may have been changed since it was started; asked with `configuration`. */
  readonly mountedFiles?: readonly MountedFile[]
}

/** What is inside a running instance, at the artifact of one service. */
export interface Contents {
  readonly service: string
  /** Where the build lies in the container: absolute. */
  readonly artifact: string
  readonly files: Evidence<FilesObservation>
  /** What is mounted over the artifact or a part of it. */
  readonly mounts: readonly Mount[]
  /** What stands beside the hashed files; absent when nobody asked. */
  readonly extras?: Evidence<ExtrasObservation>
}

/** Symbolic links, and files of which only the name is known: by name and, a link, by its own text; none is followed. */
export interface ExtrasObservation {
  readonly method: FilesObservation['method']
  /** How many are as they should be, are something else, and are not there. */
  readonly right: number
  readonly changed: PathList
  readonly missing: PathList
  /** Files and links that match a glob of the plan and that the manifest does not list; hostile text. */
  readonly extra: PathList
}

/** The declared files of an instance, hashed where it runs. Paths are relative to the artifact, and may hold anything. */
export interface FilesObservation {
  /**
   * How they were read: from the host (`/proc/PID/root`), with the container's own tools (`docker exec`), or from a
   * stream of them (`docker cp`); `host` are files of the host itself. Only what `exec` says is the container's own word.
   */
  readonly method: 'proc' | 'exec' | 'cp' | 'host'
  /** How many were there and were hashed. */
  readonly hashed: number
  readonly changed: PathList
  readonly missing: PathList
  /** Which of the listed paths the writable layer holds in place of the image's; `undefined` when nobody asked, or knew. */
  readonly edited: readonly string[] | undefined
  /** Which of them are not the image's; absent when nobody could tell. Asked only when all are right. */
  readonly held?: HeldFiles
  /** The one that was put there last; said only when a mount holds some of them, and the host could tell. */
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
  /** The name of a volume; an anonymous one has 64 digits of hex. */
  readonly name: string | undefined
  /** Where it comes from on the host; empty for a tmpfs. */
  readonly source: string
  readonly destination: string
  readonly writable: boolean
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
  /** That its compose files, as they lie there now, no longer name the service; absent when they do, or nobody could tell. */
  readonly orphaned?: boolean
}

export interface Image {
  readonly id: string
  readonly tags: readonly string[]
  readonly repoDigests: readonly string[]
  readonly createdAt: string
  readonly labels: BuildLabels
  /** The manifest that the container was created from, where its image is an index; the labels are then those of this one. */
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
