import type { CheckStep } from '../model/check-step.ts'
import type { Evidence, MissingEvidence } from '../model/evidence.ts'
import type { TargetView } from '../model/host.ts'
import type { ReleaseClaim, Selector } from '../model/plan.ts'
import type { Parsed, Place } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import type { Proxies } from '../wire/proxy.ts'

/** A kind of deployment target: one folder, and one line in the registry. */
export interface TargetKind {
  /** The scheme of its addresses. */
  readonly scheme: string
  /** Reads an address and its settings. Pure: no I/O; reports every mistake. */
  read(request: TargetRequest): Parsed<Target, Problem>
}

export interface TargetRequest {
  readonly name: string
  readonly address: string
  readonly place: Place
  /** The settings in the config file, not parsed yet; `undefined` for an address alone. */
  readonly settings: Readonly<Record<string, Setting>>
  readonly access: Access
  readonly timeout: number
  readonly allowUnsafeHttp: boolean
  /** The proxies of the environment, for requests over HTTPS. */
  readonly proxies?: Proxies | undefined
}

/** A setting with its line. Secrets (`${NAME}`) are already resolved and masked. */
export interface Setting {
  readonly value: unknown
  readonly place: Place
}

/** Credentials from the inputs. Secret texts, masked when they were read. */
export interface Access {
  readonly sshKey: string | undefined
  readonly sshKeyPassphrase: string | undefined
  readonly sshKnownHosts: string | undefined
  readonly sshJump: string | undefined
}

/** A target that can be checked, and is closed at the end. */
export interface Target {
  readonly name: string
  readonly kind: string
  /** For messages: contains no secret. */
  readonly address: string
  /** Its instances can be observed; otherwise it only states which commit it runs. */
  readonly hasInstances: boolean
  /**
   * The target is the machine that runs the check: commands need no login, and its loopback is the one of the check.
   */
  readonly isThisMachine?: true
  /** The plan allows an engine on another machine. */
  readonly remoteEngine?: true
  readonly place: Place
  /** Never throws for expected failures; every wait ends by `timeout`, or at once when `signal` aborts. */
  observe(ask: readonly ServiceAsk[], signal: AbortSignal): Promise<Evidence<TargetView>>
  /**
   * A tunnel for requests to a port of the host's own loopback, or of `host`, an IP address in its network, open
   * until `signal` aborts; only for kinds that support it. Never throws for expected failures.
   */
  tunnel?(port: number, signal: AbortSignal, host?: string): Promise<Evidence<Tunnel>>
  /** The steps of a check, in order, for `doctor`. */
  readonly steps?: readonly CheckStep[]
  /** The command of a check, as a person would type it. Files of secrets are shown by their content's name. */
  shownCommand?(): string
  /** The addresses of its containers can be dialled from this machine. */
  readonly canDialContainers?: true
  /** Closes what is still open and removes temporary files. Synchronous, so that a signal handler can call it. */
  close(): void
}

/** A socket of this machine that leads to a port of another one. */
export interface Tunnel {
  /** The path of the socket. */
  readonly path: string
  /** Why connections failed, as reported by the other end; waits a moment for its log. */
  why(): Promise<MissingEvidence | undefined>
}

/** A declared service, as far as a target needs it. */
export interface ServiceAsk {
  readonly name: string
  readonly container: Selector
  /** The files to hash where they run; absent when the plan names none. */
  readonly files?: FilesRequest
  /** Where a process of the host names its release; absent for containers. */
  readonly release?: ReleaseClaim
  /** The TCP ports to check, of the container and of its host. */
  readonly listens?: readonly PortAsk[]
  /** The variables to compare on the host. */
  readonly env?: readonly VariableAsk[]
  /** Requests the end of its containers' log. */
  readonly logs?: LogsAsk
  /** Requests the addresses of its containers. */
  readonly address?: true
  /** Whether Compose computes the configuration of its current files. */
  readonly current?: true
  /** Whether the versions of Compose on the host are read. */
  readonly composeVersion?: true
}

export interface LogsAsk {
  readonly lines: number
  /** Secrets that the run knows; they are not sent, and are hidden in the answer. */
  readonly conceal: readonly string[]
}

export interface PortAsk {
  readonly port: number
  readonly host?: number
}

/** A variable with its expected value: a secret, which is sent to the host as data and never returned. */
export interface VariableAsk {
  readonly name: string
  readonly value: string
}

/**
 * What must be below `artifact`, an absolute path inside the container. Paths are relative to it, and may hold
 * newlines.
 */
export interface FilesRequest {
  readonly artifact: string
  /** SHA-256 sums as 64 digits of lower-case hex. */
  readonly entries: readonly { readonly path: string; readonly sha256: string }[]
  /** Symbolic links that must be there, each with its own text. */
  readonly links?: readonly { readonly path: string; readonly link: string }[]
  /** Files that must exist, of which only the name is known. */
  readonly names?: readonly string[]
  /** Globs: a file or link that matches one of them must be listed. */
  readonly complete?: readonly string[]
  /** Globs of files and links that need not be listed. */
  readonly exclude?: readonly string[]
}
