/** What writes lists of files by name only: a bundler, or the asset pipeline of a framework. */
export type BundlerName = 'vite' | 'webpack' | 'mix' | 'next' | 'angular' | 'rails' | 'django'

/** Well-known documents that are taken for a build manifest. */
export type OtherFormat =
  | 'web-app'
  | 'browser-extension'
  | 'package'
  | 'image'
  | 'sbom'
  | 'attestation'
  | 'esbuild'
  | 'source-map'

/** Tracked files that differed from the commit when a manifest was written: how many, and the first of them. */
export interface DirtyFiles {
  readonly total: number
  /** Relative to the root of the repository. */
  readonly paths: readonly string[]
}
