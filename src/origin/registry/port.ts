import type { Evidence } from '../../model/evidence.ts'
import type { RegistryAnswer } from '../../model/registry.ts'

/** A tag or a digest to look up. */
export interface RegistryAsk {
  /** Repositories of one image in full, such as a mirror and its origin: the first one that answers counts. */
  readonly repositories: readonly string[]
  /** A tag, or `sha256:…`. */
  readonly reference: string
}

/** The registries that a plan names. */
export interface Registries {
  /**
   * The answer to each ask, in order. Never throws for expected failures. Answers about a digest are kept for the run; a
   * tag is looked up each time.
   */
  lookUp(asks: readonly RegistryAsk[], signal: AbortSignal): Promise<readonly Evidence<RegistryAnswer>[]>
}

/** How registries are reached. */
export interface RegistrySettings {
  /** Further hosts that may give out tokens for a registry, by the host of the registry. */
  readonly tokenHosts: ReadonlyMap<string, readonly string[]>
  /** A token for `ghcr.io`; a secret. */
  readonly githubToken: string | undefined
  /**
   * HOME or DOCKER_CONFIG say where the login of `docker login` is, and PATH where credential helpers are. A helper gets all
   * other variables too, as from Docker, but for secrets of this job.
   */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The checkout, from which no credential helper is started. */
  readonly workspace: string
  /** Takes each secret that was read, before it is used. */
  readonly mask: (secret: string) => void
  /** Timeout of one request, and of one credential helper, in milliseconds. */
  readonly timeout: number
}

/** What a registry or its token server takes: a user with a password, or a token that is exchanged for another one. */
export type Login =
  | { readonly kind: 'password'; readonly user: string; readonly secret: string }
  | { readonly kind: 'identity'; readonly token: string }
