import type { AttestedImage } from './attestation.ts'
import type { Evidence, MissingEvidence } from './evidence.ts'
import type { Manager } from './plan.ts'
import type {
  FileTime,
  Holder,
  LostExecutable,
  MountedFile,
  ObservedVariable,
  ProjectFile,
  RequestedSocket,
  VariableObservation,
} from './requirements.ts'
import type { SwarmTask } from './swarm.ts'

/** The address of an instance on its own host; `ip` has no brackets. */
export type InstanceAddress =
  | { readonly by: 'network'; readonly ip: string }
  /** It uses the network of its host, so it is reached at the host's loopback address. */
  | { readonly by: 'host' }
  /** It has no own address: it uses the network of another container, or none. Bounded, hostile. */
  | { readonly by: 'none'; readonly network: string }

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
  /** The engine's error for its start or stop. Hostile, bounded. */
  readonly error?: string
  /** The Swarm task of this container. */
  readonly task?: SwarmTask
  /** Present only if a mount holds code that it runs. */
  readonly covered?: Covered
  /** Present only if the executable of its main process is no longer the file at its path. */
  readonly executable?: LostExecutable
  /** What listens on the sockets that its services must have. */
  readonly sockets?: readonly (RequestedSocket & { readonly holder: Evidence<Holder> })[]
  /** The variables that its services must have. */
  readonly variables?: readonly (ObservedVariable & { readonly evidence: Evidence<VariableObservation> })[]
  /** What verified attestations say about the digest in the reference of a task. Added when it is judged. */
  readonly attested?: readonly AttestedImage[]
  /** What registries show about the digest in the reference of a task. Added when it is judged. */
  readonly registry?: ImageComparison
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
  /** The version of Compose that created it: `1.29.2`, `5.5.1`; absent if it is unknown. */
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
  /** What verified attestations say about it. Added when it is judged; no host can report it. */
  readonly attested?: readonly AttestedImage[]
  /** What registries show about it. Added when it is judged; no host can report it. */
  readonly registry?: ImageComparison
}

/** The expected images, by digest or by `repository:tag`: those that an image is, is not, or can't be compared with. */
export interface ImageComparison {
  readonly same: readonly string[]
  readonly other: readonly string[]
  readonly unknown: readonly string[]
  /** Those that no registry has. */
  readonly absent: readonly string[]
  /** Those that registries could not show, and why. */
  readonly missing: readonly { readonly expected: string; readonly why: MissingEvidence }[]
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

/** Listed files that the container has in place of its image's: in its writable layer, or changed since it was created. */
export interface HeldFiles extends PathList {
  /** Whether the image is known to have other bytes there, or none. */
  readonly image: 'other' | 'unknown'
  /** The one that was changed last. */
  readonly newest?: FileTime
}
