import type { Proof, Selector } from '../chain/plan.ts'
import type { Place } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import type { Setting } from '../targets/port.ts'

/** What the inputs or the config file say, each thing with its place, before the two are put together. */
export interface Said {
  readonly targets: readonly SaidTarget[]
  readonly services: readonly SaidService[]
  readonly routes: readonly SaidRoute[]
  readonly images: readonly SaidImage[]
  /** `unreadable` when it was said, or may have been, and is reported already. */
  readonly baseUrl: SaidText | 'unreadable' | undefined
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
  readonly require: Proof | undefined
  readonly place: Place
}

export type SaidRoute =
  | { readonly kind: 'line'; readonly text: string; readonly place: Place }
  | { readonly kind: 'parts'; readonly request: string; readonly status: string; readonly place: Place }

export const nothingSaid: Said = {
  targets: [],
  services: [],
  routes: [],
  images: [],
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
