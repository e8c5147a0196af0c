import { isLoopback } from '../../wire/url.ts'

/** A repository as its registry knows it. */
export interface RegistryAddress {
  /** The domain in the reference, with its port: `ghcr.io`, `docker.io`. */
  readonly registry: string
  /** The origin of its API. */
  readonly origin: string
  /** The path in the registry: `acme/api`. */
  readonly path: string
}

/** The path grammar of the distribution specification, bounded. */
const pathGrammar = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/

/** The API of a repository in full, such as `docker.io/library/nginx`; undefined if no registry can have that name. */
export function addressOf(repository: string): RegistryAddress | undefined {
  const slash = repository.indexOf('/')
  const registry = repository.slice(0, slash)
  const path = repository.slice(slash + 1)
  if (slash < 1 || path.length > 255 || !pathGrammar.test(path)) return undefined
  // The API of Docker Hub has another name than its references.
  const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry
  if (!/^[A-Za-z0-9.-]+(?::\d{1,5})?$/.test(host) || !URL.canParse(`https://${host}`)) return undefined
  const { hostname } = new URL(`https://${host}`)
  // As engines do: a registry on this machine needs no TLS.
  return { registry, origin: new URL(`${isLoopback(hostname) ? 'http' : 'https'}://${host}`).origin, path }
}

/** Hosts other than the registry itself that give out its tokens. */
const knownTokenHosts: Readonly<Record<string, string>> = {
  'docker.io': 'auth.docker.io',
  'registry.gitlab.com': 'gitlab.com',
  'registry.digitalocean.com': 'api.digitalocean.com',
  'docker.elastic.co': 'docker-auth.elastic.co',
  'registry.redhat.io': 'sso.redhat.com',
}

/**
 * The address of a token server, if it may have the login of a registry: it is the registry itself, is known to belong to
 * it, or is named by the plan. It must use TLS, except on this machine.
 */
export function tokenServer(
  realm: string,
  { registry, origin }: RegistryAddress,
  named: readonly string[] = [],
): URL | undefined {
  const url = URL.parse(realm)
  if (url === null || url.username !== '' || url.password !== '') return undefined
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) return undefined
  const known = Object.hasOwn(knownTokenHosts, registry) ? knownTokenHosts[registry] : undefined
  const allowed = [new URL(origin).host, ...(known === undefined ? [] : [known]), ...named]
  if (!allowed.includes(url.host)) return undefined
  // A registry elsewhere must not lead to this machine.
  return isLoopback(url.hostname) && !isLoopback(new URL(origin).hostname) && !named.includes(url.host)
    ? undefined
    : url
}

/** Whether a redirect may be followed: it stays encrypted, and leads to this machine only from this machine. */
export const mayLeadTo = (from: URL, to: URL): boolean =>
  to.username === '' &&
  to.password === '' &&
  (isLoopback(to.hostname) ? isLoopback(from.hostname) && /^https?:$/.test(to.protocol) : to.protocol === 'https:')
