import type { ListenClaim } from '../chain/plan/conduct.ts'
import type { RouteTerms, StatusClaim } from '../chain/plan/route.ts'
import type { Proof, Selector } from '../chain/plan.ts'
import type { Place } from '../parsed.ts'
import type { HeaderField } from '../probes/port.ts'
import type { Problem } from '../problem.ts'
import type { Setting } from '../targets/port.ts'

/** What the inputs or the config file say, each thing with its place, before the two are put together. */
export interface Said {
  readonly targets: readonly SaidTarget[]
  readonly services: readonly SaidService[]
  readonly sites: readonly SaidSite[]
  readonly routes: readonly SaidRoute[]
  readonly images: readonly SaidImage[]
  readonly features: readonly SaidFeature[]
  /** `unreadable` when it was said, or may have been, and is reported already. */
  readonly baseUrl: SaidText | 'unreadable' | undefined
  /** How far answers are held against that of a path that cannot exist. */
  readonly control?: SaidText
  /** The names of all targets that were said, also of those that could not be read. */
  readonly targetNames: readonly string[]
  /** The same of services; nothing when nobody can tell which there are. */
  readonly serviceNames: readonly string[] | undefined
}

/** What could be read, and what could not: one mistake does not hide the next. */
export interface Reading {
  readonly said: Said
  readonly problems: readonly Problem[]
}

export interface SaidText {
  readonly text: string
  readonly place: Place
}

/** An image with its digest, for a service. */
export interface SaidImage extends SaidText {
  readonly service: string
}

export interface SaidTarget {
  /** `undefined` takes the name of the host. */
  readonly name: string | undefined
  readonly address: string
  readonly settings: Readonly<Record<string, Setting>>
  readonly place: Place
}

/** Where a build lies in containers, and which manifest lists it; `artifact` is nothing when it is reported already. */
export interface SaidFiles {
  readonly artifact: SaidText | undefined
  readonly manifest: SaidText
  /** Globs below the artifact; absent when none was said. */
  readonly complete?: readonly SaidText[]
}

/** A variable with what it must be, which may be a secret. */
export interface SaidVariable {
  readonly name: string
  readonly value: string
  readonly place: Place
}

/** How the code of a service must run. */
export interface SaidConduct {
  readonly listens: readonly ListenClaim[]
  readonly env: readonly SaidVariable[]
  readonly current: boolean
  readonly reloads: boolean
}

/** Where a build is public, and which part of it; all of it when not said. */
export interface SaidServed {
  readonly at: SaidText
  readonly files: readonly SaidText[] | undefined
}

/** A build that is public and runs on no host: its bytes are all that can be seen of it. */
export interface SaidSite {
  readonly name: string
  readonly manifest: SaidText
  readonly serves: SaidServed
  readonly place: Place
}

/** Where a process says its commit; `key` is what was said first. What is reported already is nothing. */
export interface SaidRelease {
  readonly key: 'release' | 'revision'
  readonly path: string | undefined
  readonly revision: string | undefined
  readonly place: Place
}

/** A service; what is `undefined` was not said. */
export interface SaidService {
  readonly name: string
  readonly on: readonly SaidText[] | undefined
  readonly container: Selector | undefined
  readonly instances: number | undefined
  readonly image: SaidText | undefined
  /** `unreadable` when it was said and is reported already. */
  readonly files: SaidFiles | 'unreadable' | undefined
  readonly conduct?: SaidConduct
  readonly release?: SaidRelease
  readonly serves?: SaidServed
  /** How many lines of its log are wanted. */
  readonly logs?: number
  readonly require: Proof | undefined
  readonly place: Place
}

export type SaidRoute =
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
      readonly terms: SaidTerms
      readonly guard?: SaidGuard
      readonly place: Place
    }

/** A feature, as far as it can be read without knowing the rest of the plan. */
export interface SaidFeature {
  readonly name: string
  readonly source: readonly SaidText[]
  readonly artifacts: readonly SaidArtifact[]
  readonly routes: readonly SaidRoute[]
  readonly guard: SaidGuard | undefined
  readonly place: Place
}

export interface SaidArtifact {
  readonly service: SaidText
  readonly path: SaidText
}

export interface SaidGuard {
  readonly callers: readonly SaidCaller[]
  readonly place: Place
}

export interface SaidCaller {
  readonly name: string
  /** Secrets, masked already. */
  readonly headers: readonly HeaderField[]
  readonly expect: StatusClaim
  readonly place: Place
}

/** What a route says beside its request and its status. */
export interface SaidTerms {
  readonly terms: RouteTerms
  /** Those that are sent, and the body: they may be secrets. */
  readonly headers: readonly HeaderField[]
  readonly body: string | undefined
  /** The path of a file with the authorities to trust. */
  readonly authorities: SaidText | undefined
  /** What is searched for in the answer, still unread. */
  readonly searches: readonly SaidSearch[]
  /** Where the terms stand that may not fit the rest of the plan. */
  readonly places: { readonly http: Place; readonly via: Place; readonly tls: Place; readonly body: Place }
}

/** A regular expression, or a path into JSON (RFC 9535). */
export interface SaidSearch extends SaidText {
  readonly kind: 'pattern' | 'path'
}

export const nothingSaid: Said = {
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
export const nothingReadable: Said = { ...nothingSaid, baseUrl: 'unreadable', serviceNames: undefined }

/** A service of which only the name was said. */
export const bareService = (name: string, place: Place): SaidService => ({
  name,
  on: undefined,
  container: undefined,
  instances: undefined,
  image: undefined,
  files: undefined,
  require: undefined,
  place,
})
