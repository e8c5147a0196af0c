import type { ListenClaim, Proof, RouteTerms, Selector, StatusClaim } from '../model/plan.ts'
import type { Place } from '../parsed.ts'
import type { HeaderField } from '../probes/port.ts'
import type { Problem } from '../problem.ts'
import type { Setting } from '../targets/port.ts'

/** What the inputs or the config file say, each thing with its place, before the two are put together. */
export interface Declared {
  readonly targets: readonly DeclaredTarget[]
  readonly services: readonly DeclaredService[]
  readonly sites: readonly DeclaredSite[]
  readonly routes: readonly DeclaredRoute[]
  readonly images: readonly DeclaredImage[]
  readonly features: readonly DeclaredFeature[]
  /** `unreadable` when it was said, or may have been, and is reported already. */
  readonly baseUrl: DeclaredText | 'unreadable' | undefined
  /** How far answers are held against that of a path that cannot exist. */
  readonly baseline?: DeclaredText
  /** The names of all targets that were said, also of those that could not be read. */
  readonly targetNames: readonly string[]
  /** The same of services; nothing when nobody can tell which there are. */
  readonly serviceNames: readonly string[] | undefined
}

/** What could be read, and what could not: one mistake does not hide the next. */
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
  /** `undefined` takes the name of the host. */
  readonly name: string | undefined
  readonly address: string
  readonly settings: Readonly<Record<string, Setting>>
  readonly place: Place
}

/** Where a build lies in containers, and which manifest lists it; `artifact` is nothing when it is reported already. */
export interface DeclaredFiles {
  readonly artifact: DeclaredText | undefined
  readonly manifest: DeclaredText
  /** Globs below the artifact; absent when none was said. */
  readonly complete?: readonly DeclaredText[]
}

/** A variable with what it must be, which may be a secret. */
export interface DeclaredVariable {
  readonly name: string
  readonly value: string
  readonly place: Place
}

/** How the code of a service must run. */
export interface DeclaredRequirements {
  readonly listens: readonly ListenClaim[]
  readonly env: readonly DeclaredVariable[]
  readonly current: boolean
  readonly reloads: boolean
}

/** Where a build is public, and which part of it; all of it when not said. */
export interface DeclaredSite_ {
  readonly at: DeclaredText
  readonly files: readonly DeclaredText[] | undefined
}

/** A build that is public and runs on no host: its bytes are all that can be seen of it. */
export interface DeclaredSite {
  readonly name: string
  readonly manifest: DeclaredText
  readonly serves: DeclaredSite_
  readonly place: Place
}

/** Where a process says its commit; `key` is what was said first. What is reported already is nothing. */
export interface DeclaredRelease {
  readonly key: 'release' | 'revision'
  readonly path: string | undefined
  readonly revision: string | undefined
  readonly place: Place
}

/** A service; what is `undefined` was not said. */
export interface DeclaredService {
  readonly name: string
  readonly on: readonly DeclaredText[] | undefined
  readonly container: Selector | undefined
  readonly instances: number | undefined
  readonly image: DeclaredText | undefined
  /** `unreadable` when it was said and is reported already. */
  readonly files: DeclaredFiles | 'unreadable' | undefined
  readonly requirements?: DeclaredRequirements
  readonly release?: DeclaredRelease
  readonly serves?: DeclaredSite_
  /** How many lines of its log are wanted. */
  readonly logs?: number
  readonly require: Proof | undefined
  readonly place: Place
}

export type DeclaredRoute =
  | {
      readonly kind: 'line'
      readonly text: string
      readonly place: Place
      /** How a stranger must be answered there, when a guard says so, and not the line, which statuses are accepted. */
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

/** A feature, as far as it can be read without knowing the rest of the plan. */
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
  /** Secrets, masked already. */
  readonly headers: readonly HeaderField[]
  readonly expect: StatusClaim
  readonly place: Place
}

/** What a route says beside its request and its status. */
export interface DeclaredTerms {
  readonly terms: RouteTerms
  /** Those that are sent, and the body: they may be secrets. */
  readonly headers: readonly HeaderField[]
  readonly body: string | undefined
  /** The path of a file with the authorities to trust. */
  readonly authorities: DeclaredText | undefined
  /** What is searched for in the answer, still unread. */
  readonly searches: readonly DeclaredSearch[]
  /** Where the terms stand that may not fit the rest of the plan. */
  readonly places: { readonly http: Place; readonly via: Place; readonly tls: Place; readonly body: Place }
}

/** A regular expression, or a path into JSON (RFC 9535). */
export interface DeclaredSearch extends DeclaredText {
  readonly kind: 'pattern' | 'path'
}

export const nothingSaid: Declared = {
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

/** What may have been said cannot be missed. */
export const nothingReadable: Declared = { ...nothingSaid, baseUrl: 'unreadable', serviceNames: undefined }

/** A service of which only the name was said. */
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
