import type { Assertion, ListenClaim, Proof, RouteTerms, Selector, SourceClaim, StatusClaim } from '../model/plan.ts'
import type { Place } from '../parsed.ts'
import type { HeaderField } from '../probes/port.ts'
import type { Problem } from '../problem.ts'
import type { Setting } from '../targets/port.ts'

/** The declarations of the inputs or of the config file with their places, before the two are merged. */
export interface Declared {
  readonly targets: readonly DeclaredTarget[]
  readonly services: readonly DeclaredService[]
  readonly sites: readonly DeclaredSite[]
  readonly routes: readonly DeclaredRoute[]
  readonly images: readonly DeclaredImage[]
  readonly features: readonly DeclaredFeature[]
  /** `unreadable` if it is, or may be, declared and a problem was reported. */
  readonly baseUrl: DeclaredText | 'unreadable' | undefined
  /** The environment that the file is about. */
  readonly environment?: DeclaredText
  /** The hosts that may give out tokens for a registry, by its host. */
  readonly tokenHosts?: ReadonlyMap<string, readonly string[]>
  /** Which other commits may run. */
  readonly accept?: 'newer'
  /** How responses are compared with that of a path that can't exist. */
  readonly baseline?: DeclaredText
  /** The names of all declared targets, also of invalid ones. */
  readonly targetNames: readonly string[]
  /** The names of all declared services; `undefined` if they could not be read. */
  readonly serviceNames: readonly string[] | undefined
}

/** The valid declarations, and the problems of the others. */
export interface Reading {
  readonly declared: Declared
  readonly problems: readonly Problem[]
}

export interface DeclaredText {
  readonly text: string
  readonly place: Place
}

/** An image with its digest, for a service. */
export interface DeclaredImage extends DeclaredText {
  readonly service: string
}

export interface DeclaredTarget {
  /** Defaults to the name of the host. */
  readonly name: string | undefined
  readonly address: string
  readonly settings: Readonly<Record<string, Setting>>
  readonly place: Place
}

/** The path of a build in containers, and its manifest. `artifact` is `undefined` if a problem was reported. */
export interface DeclaredFiles {
  readonly artifact: DeclaredText | undefined
  readonly manifest: DeclaredText
  /** Globs below the artifact. */
  readonly complete?: readonly DeclaredText[]
  readonly include?: readonly DeclaredText[]
  readonly exclude?: readonly DeclaredText[]
}

/** A variable with its required value, which may be a secret. */
export interface DeclaredVariable {
  readonly name: string
  readonly value: string
  readonly place: Place
}

/** The requirements on the process of a service. */
export interface DeclaredRequirements {
  readonly listens: readonly ListenClaim[]
  readonly env: readonly DeclaredVariable[]
  readonly current: boolean
  readonly reloads: boolean
}

/** The public URL of a build, and its public files; `undefined` means all of them. */
export interface DeclaredPublicFiles {
  readonly at: DeclaredText
  readonly files: readonly DeclaredText[] | undefined
  /** Texts of elements that an edge adds to pages. */
  readonly adds?: readonly DeclaredText[]
  readonly http?: DeclaredText
}

/** A public build that runs on no host, so only its public files can be checked. */
export interface DeclaredSite {
  readonly name: string
  readonly manifest: DeclaredText
  readonly serves: DeclaredPublicFiles
  readonly source?: SourceClaim
  readonly place: Place
}

/** Where a process has its commit. `key` is the first declared key; a path with a reported problem is `undefined`. */
export interface DeclaredRelease {
  readonly key: 'release' | 'revision'
  readonly path: string | undefined
  readonly revision: string | undefined
  readonly place: Place
}

export type AttestationKey =
  | 'signer-workflow'
  | 'repository'
  | 'ref'
  | 'runner'
  | 'issuer'
  | 'identity'
  | 'bundle'
  | 'trusted-root'

/** The keys of `attestation`, not parsed yet. */
export interface DeclaredAttestation {
  readonly texts: { readonly [Key in AttestationKey]?: DeclaredText }
  readonly place: Place
}

/** A declared service. */
export interface DeclaredService {
  readonly name: string
  readonly on: readonly DeclaredText[] | undefined
  readonly container: Selector | undefined
  readonly instances: number | undefined
  readonly image: DeclaredText | undefined
  /** Further repositories of the same image. */
  readonly mirrors?: readonly DeclaredText[]
  /** A template, with the commit not filled in yet. */
  readonly tag?: DeclaredText
  /** `unreadable` if a problem was reported. */
  readonly files: DeclaredFiles | 'unreadable' | undefined
  readonly requirements?: DeclaredRequirements
  /** What it must be built from. */
  readonly source?: SourceClaim
  readonly release?: DeclaredRelease
  readonly serves?: DeclaredPublicFiles
  readonly attestation?: DeclaredAttestation
  /** The number of log lines to show. */
  readonly logs?: number
  readonly require: Proof | undefined
  readonly place: Place
}

export type DeclaredRoute =
  | {
      readonly kind: 'line'
      readonly text: string
      readonly place: Place
      /** The status for an anonymous request, if the guard and not the line declares the accepted statuses. */
      readonly guarded?: StatusClaim
    }
  | {
      readonly kind: 'parts'
      readonly request: string
      readonly status: string
      readonly terms: DeclaredTerms
      readonly guard?: DeclaredGuard
      readonly place: Place
    }

/** A feature, as far as it can be parsed without the rest of the plan. */
export interface DeclaredFeature {
  readonly name: string
  readonly source: readonly DeclaredText[]
  readonly artifacts: readonly DeclaredArtifact[]
  readonly routes: readonly DeclaredRoute[]
  readonly guard: DeclaredGuard | undefined
  readonly place: Place
}

export interface DeclaredArtifact {
  readonly service: DeclaredText
  readonly path: DeclaredText
}

export interface DeclaredGuard {
  readonly callers: readonly DeclaredCaller[]
  readonly place: Place
}

export interface DeclaredCaller {
  readonly name: string
  /** Secrets, already masked. */
  readonly headers: readonly HeaderField[]
  readonly expect: StatusClaim
  /** What distinguishes its response from others with the same status. */
  readonly asserts?: readonly Assertion[]
  readonly searches?: readonly DeclaredSearch[]
  /** Whether it must be allowed, if its name and its status don't show it. */
  readonly allowed?: boolean
  readonly place: Place
}

/** The keys of a route besides its request and its status. */
export interface DeclaredTerms {
  readonly terms: RouteTerms
  /** The request headers and body, which may be secrets. */
  readonly headers: readonly HeaderField[]
  readonly body: string | undefined
  /** The path of a file with certificate authorities. */
  readonly authorities: DeclaredText | undefined
  /** The searches in the response, not yet parsed. */
  readonly searches: readonly DeclaredSearch[]
  /** The places of the keys that may contradict the rest of the plan. */
  readonly places: { readonly http: Place; readonly via: Place; readonly tls: Place; readonly body: Place }
}

/** A regular expression, or a path into JSON (RFC 9535). */
export interface DeclaredSearch extends DeclaredText {
  readonly kind: 'pattern' | 'path'
}

export const emptyDeclaration: Declared = {
  targets: [],
  services: [],
  sites: [],
  routes: [],
  images: [],
  features: [],
  baseUrl: undefined,
  targetNames: [],
  serviceNames: [],
}

/** The config file could not be read, so nothing is reported as missing. */
export const unreadableDeclaration: Declared = { ...emptyDeclaration, baseUrl: 'unreadable', serviceNames: undefined }

/** A service of which only the name is declared. */
export const bareService = (name: string, place: Place): DeclaredService => ({
  name,
  on: undefined,
  container: undefined,
  instances: undefined,
  image: undefined,
  files: undefined,
  require: undefined,
  place,
})
