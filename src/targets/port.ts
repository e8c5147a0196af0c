import type { CheckStep } from '../model/check-step.ts'
import type { Evidence, MissingEvidence } from '../model/evidence.ts'
import type { TargetView } from '../model/host.ts'
import type { ReleaseClaim, Selector } from '../model/plan.ts'
import type { Parsed, Place } from '../parsed.ts'
import type { Problem } from '../problem.ts'

/** A kind of place where a deployment can be looked at: one folder, and one line in the registry. */
export interface TargetKind {
  /** The scheme of its addresses. */
  readonly scheme: string
  /** Reads an address and its settings. Pure: touches nothing, and names every mistake. */
  read(request: TargetRequest): Parsed<Target, Problem>
}

export interface TargetRequest {
  readonly name: string
  readonly address: string
  readonly place: Place
  /** What the config file says beside the address, still unread; `undefined` for an address alone. */
  readonly settings: Readonly<Record<string, Setting>>
  readonly access: Access
  readonly timeout: number
  readonly allowUnsafeHttp: boolean
}

/** A setting with the line it stands on. Secrets (`${NAME}`) are resolved and masked already. */
export interface Setting {
  readonly value: unknown
  readonly place: Place
}

/** Inputs that open doors. Secret texts, masked when they were read. */
export interface Access {
  readonly sshKey: string | undefined
  readonly sshKeyPassphrase: string | undefined
  readonly sshKnownHosts: string | undefined
  readonly sshJump: string | undefined
}

/** A place that can be looked at, and closed when nobody looks any more. */
export interface Target {
  readonly name: string
  readonly kind: string
  /** As a person may read it: no secret. */
  readonly address: string
  /** Its instances can be observed; otherwise it only states which commit it runs. */
  readonly hasInstances: boolean
  /** It is the machine that runs the check: commands need no login, and its loopback is the one of the check. */
  readonly isThisMachine?: true
  /** That the plan allows an engine of another machine to answer. */
  readonly remoteEngine?: true
  readonly place: Place
  /** Never throws for what is to be expected; every wait ends by `timeout`, or at once when `signal` aborts. */
  observe(ask: readonly ServiceAsk[], signal: AbortSignal): Promise<Evidence<TargetView>>
  /**
   * A way for requests to a port of the host's own loopback, or of `host`, an IP address that it knows, open until
   * `signal` aborts; only where a kind can carry one. Never throws for what is to be expected.
   */
  tunnel?(port: number, signal: AbortSignal, host?: string): Promise<Evidence<Tunnel>>
  /** The steps of a check, in order, for `doctor`. */
  readonly steps?: readonly CheckStep[]
  /** What asks it, as a person would type it. Files of secrets are named by what they hold. */
  shownCommand?(): string
  /** The addresses of its containers can be dialled from here. */
  readonly canDialContainers?: true
  /** Ends what is still open and removes what was written. Synchronous, so that a signal handler can call it. */
  close(): void
}

/** A socket of this machine that leads to a port of another one. */
export interface Tunnel {
  /** Of the socket. */
  readonly path: string
  /** Why connections came to nothing, as far as the other end said it. */
  why(): MissingEvidence | undefined
}

/** A declared service, as far as a target must know it. */
export interface ServiceAsk {
  readonly name: string
  readonly container: Selector
  /** The files to be hashed where they run; absent when the plan names none. */
  readonly files?: FilesAsk
  /** Where a process of the host says what it was released from; absent for containers. */
  readonly release?: ReleaseClaim
  /** The TCP ports to be looked at, of the container and of its host. */
  readonly listens?: readonly PortAsk[]
  /** The variables to be compared on the host. */
  readonly env?: readonly VariableAsk[]
  /** The end of the log of its containers. */
  readonly logs?: LogsAsk
  /** Whether it is wanted where its containers can be asked. */
  readonly address?: true
  /** Whether compose is asked what it would make of its files now. */
  readonly current?: true
}

export interface LogsAsk {
  readonly lines: number
  /** Secrets that the run knows; they stay here, and are hidden in what comes back. */
  readonly conceal: readonly string[]
}

export interface PortAsk {
  readonly port: number
  readonly host?: number
}

/** A variable with what it must hold: a secret, which goes to the host as data and never comes back. */
export interface VariableAsk {
  readonly name: string
  readonly value: string
}

/** What must lie below `artifact`, an absolute path inside the container. Paths are relative to it, and may hold newlines. */
export interface FilesAsk {
  readonly artifact: string
  /** SHA-256 sums as 64 digits of lower-case hex. */
  readonly entries: readonly { readonly path: string; readonly sha256: string }[]
  /** Symbolic links that must be there, each with its own text. */
  readonly links?: readonly { readonly path: string; readonly link: string }[]
  /** Files that must be there, of which nobody knows more than the name. */
  readonly names?: readonly string[]
  /** Globs: a file or link that matches one of them must be listed. */
  readonly complete?: readonly string[]
}
