import type { InstanceAddress } from './evidence/address.ts'
import type { AnswerTraits, Tally } from './evidence/answer.ts'
import type { MountedFile, ProjectFile, VariableAsked, VariableSight } from './evidence/configuration.ts'
import type { Daemon } from './evidence/daemon.ts'
import type { Bystanders, EngineSight } from './evidence/engine.ts'
import type { DaemonKeeper, Keeper } from './evidence/keeper.ts'
import type { FileTime, LostExecutable } from './evidence/process.ts'
import type { Holder, SocketAsked } from './evidence/socket.ts'
import type { Freshness } from './evidence/statement.ts'
import type { SwarmService, SwarmTask } from './evidence/swarm.ts'

/** What was seen, or why it could not be seen. There is no third. */
export type Evidence<T> =
  | { readonly kind: 'seen'; readonly value: T }
  | { readonly kind: 'unseen'; readonly why: Unseen }

/** Positive, complete evidence. */
export const seen = <T>(value: T): Evidence<T> => ({ kind: 'seen', value })

/** No evidence, and why. */
export const unseen = (
  phase: Unseen['phase'],
  reason: UnseenReason,
  facts: Omit<Unseen, 'phase' | 'reason'> = {},
): { readonly kind: 'unseen'; readonly why: Unseen } => ({ kind: 'unseen', why: { phase, reason, ...facts } })

/** Why nothing can be said: where it stopped, and for which of the known reasons. No prose: wording.ts has that. */
export interface Unseen {
  readonly phase: 'prepare' | 'resolve' | 'connect' | 'handshake' | 'authenticate' | 'run' | 'read' | 'parse'
  readonly reason: UnseenReason
  /** What the other side said, bounded; hostile. */
  readonly said?: string
  /** The host, path, header or field that it is about. */
  readonly about?: string
  /** What went wrong at `about`, when that is only a step on the way: a jump host. */
  readonly cause?: UnseenReason
  /** What the plan wants in place of what was said. */
  readonly expected?: string
  /** What was expected or seen, in the unit of the reason: milliseconds, bytes, or a status code. */
  readonly limit?: number
  readonly amount?: number
}

/** What cannot change by waiting is marked `final`: looking again would only hide it longer. */
export const unseenReasons = {
  // reaching a host
  'name-not-resolved': 'passing',
  'connection-refused': 'passing',
  'connection-timeout': 'passing',
  'network-unreachable': 'passing',
  'connection-reset': 'passing',
  // speaking ssh
  'ssh-missing': 'final',
  'banner-timeout': 'passing',
  'not-an-ssh-server': 'final',
  'no-common-algorithm': 'final',
  'host-key-unknown': 'final',
  'host-key-changed': 'final',
  'host-key-revoked': 'final',
  'key-unreadable': 'final',
  'key-passphrase-missing': 'final',
  'key-passphrase-wrong': 'final',
  'authentication-refused': 'final',
  'authentication-timeout': 'passing',
  'jump-host-failed': 'passing',
  'forwarding-refused': 'final',
  'ssh-failed': 'passing',
  // running the collector
  'session-timeout': 'passing',
  'session-dropped': 'passing',
  'shell-missing': 'final',
  'remote-exit': 'passing',
  'remote-signal': 'passing',
  'engine-missing': 'final',
  'engine-permission': 'final',
  'engine-down': 'passing',
  'engine-failed': 'passing',
  'engine-elsewhere': 'passing',
  'engine-twice': 'final',
  'not-a-manager': 'final',
  'systemd-missing': 'final',
  'systemd-failed': 'passing',
  'pid-hidden': 'final',
  'main-pid-missing': 'passing',
  // reading inside a container
  'files-unreadable': 'passing',
  'hash-tool-missing': 'final',
  // looking at processes, sockets and configuration
  'process-unreadable': 'final',
  'compose-missing': 'final',
  'compose-failed': 'passing',
  'compose-variable': 'final',
  'compose-files-unreadable': 'final',
  // reading the answer
  'answer-missing': 'final',
  'answer-cut': 'passing',
  'answer-too-large': 'final',
  'answer-malformed': 'final',
  'answer-stale': 'passing',
  'answer-cached': 'passing',
  // asking over HTTP
  'tls-untrusted': 'final',
  'tls-wrong-name': 'final',
  'tls-expired': 'final',
  'tls-failed': 'passing',
  'headers-timeout': 'passing',
  'body-timeout': 'passing',
  'not-http': 'final',
  'headers-too-large': 'final',
  'http-failed': 'passing',
  // asking each instance
  'instances-unseen': 'passing',
  'instance-missing': 'passing',
  'instance-ambiguous': 'final',
  'instance-without-address': 'passing',
  'instance-out-of-reach': 'final',
  'edge-answered': 'passing',
  'answer-surplus': 'passing',
  redirected: 'final',
  'status-unexpected': 'passing',
  'not-json': 'passing',
  'encoding-unexpected': 'final',
  'commit-missing': 'passing',
  'commit-ambiguous': 'passing',
  'commit-not-text': 'passing',
  'key-repeated': 'passing',
  'service-not-collected': 'passing',
  'selection-differs': 'passing',
  'collector-outdated': 'final',
  'collector-newer': 'final',
  'files-not-collected': 'passing',
  'files-of-another-build': 'passing',
  // an answer that is signed
  'signature-missing': 'passing',
  'signature-wrong': 'passing',
  'nonce-mismatch': 'passing',
  'clock-skewed': 'passing',
  'clock-set-back': 'passing',
  // where it came from
  'checkout-missing': 'final',
  'checkout-shallow': 'final',
  'checkout-without-commit': 'final',
  'git-missing': 'final',
  'git-failed': 'final',
  'api-refused': 'final',
  'api-insecure': 'final',
  'api-unreachable': 'passing',
  // the run itself
  cancelled: 'final',
  deadline: 'final',
} as const satisfies Record<string, 'passing' | 'final'>

export type UnseenReason = keyof typeof unseenReasons

/** Where the commit is known: the event itself, the checkout, or the git host; or that it is not known there. */
export interface SourceSight {
  readonly where: 'event' | 'checkout' | 'github'
  readonly exists: boolean
}

export interface TargetSight {
  readonly target: string
  readonly sight: Evidence<TargetView>
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
  readonly daemons?: readonly DaemonSight[]
  /** Which engine answered; absent when none was asked, or an older collector did. */
  readonly answering?: EngineSight
  /** What tells one start of the machine's kernel from another; said where processes of the host are asked for. */
  readonly boot?: string
  /** What runs there beside the instances and seems to be of the same deployment; absent when nothing does. */
  readonly bystanders?: Bystanders
}

/** A process of the host that no engine keeps, for the service that asks for it. */
export interface DaemonSight {
  readonly service: string
  readonly keeper: DaemonKeeper
  readonly sight: Evidence<Daemon>
  /** Its files on the host, when the service names any. */
  readonly inside?: readonly Inside[]
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
  readonly inside?: readonly Inside[]
  /** Who keeps it running, when that is not the Docker Engine by itself. */
  readonly keeper?: Keeper
  /** Where it can be asked; only when that was asked, and it runs. */
  readonly address?: InstanceAddress
  /** The swarm task that it is the container of. */
  readonly task?: SwarmTask
  /** Said only when the executable of its main process is not the file of its path any more. */
  readonly executable?: LostExecutable
  /** Who holds the sockets that its services must have. */
  readonly sockets?: readonly (SocketAsked & { readonly holder: Evidence<Holder> })[]
  /** The variables that its services must have. */
  readonly variables?: readonly (VariableAsked & { readonly sight: Evidence<VariableSight> })[]
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
export interface Inside {
  readonly service: string
  /** Where the build lies in the container: absolute. */
  readonly artifact: string
  readonly files: Evidence<FilesSight>
  /** What is mounted over the artifact or a part of it. */
  readonly mounts: readonly Mount[]
  /** What stands beside the hashed files; absent when nobody asked. */
  readonly beside?: Evidence<BesideSight>
}

/** Symbolic links, and files of which only the name is known: by name and, a link, by its own text; none is followed. */
export interface BesideSight {
  readonly method: FilesSight['method']
  /** How many are as they should be, are something else, and are not there. */
  readonly right: number
  readonly changed: PathList
  readonly missing: PathList
  /** Files and links that match a glob of the plan and that the manifest does not list; hostile text. */
  readonly extra: PathList
}

/** The declared files of an instance, hashed where it runs. Paths are relative to the artifact, and may hold anything. */
export interface FilesSight {
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

/** Listed files that the container has in place of its image's: in its writable layer, or changed since it was created. */
export interface HeldFiles extends PathList {
  /** Whether the image is known to have other bytes there, or none. */
  readonly image: 'other' | 'unknown'
  /** The one that was changed last. */
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

export interface RouteSight {
  /** Index of the claim in `plan.routes`. */
  readonly route: number
  readonly sight: Evidence<Answer>
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
