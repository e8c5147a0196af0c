/** Where a redirect leads, as compared with what was asked: the same over TLS, the path with or without a slash at its end, another host, or another path. */
export type Move = 'tls' | 'slash' | 'host' | 'path'

/** Paths and hosts that ask who is there, as frameworks and identity providers name them. */
const loginPath =
  /[/#_.-](?:log-?in|log_in|sign-?in|sign_in|logon|auth|oauth2?|sso|saml2?|openid(?:-connect)?|authorize|session\/new)(?:[/_.?-]|$)/i
const loginHost = /^(?:login|signin|auth|sso|accounts?|idp?|identity)\./i

/** Scheme, host and port as they are written; the whole of what is no such address. */
export const originOf = (url: string): string => /^[a-z]+:\/\/[^/?#]*/.exec(url)?.[0] ?? url

/** How the address of a redirect differs from the one that was asked; nothing when it is none, or the same. */
export function readMove(url: string, location: string): Move | undefined {
  const [from, to] = [URL.parse(url), URL.parse(location, url)]
  if (from === null || to === null || to.href === from.href) return undefined
  if (to.hostname !== from.hostname) return 'host'
  if (to.pathname === from.pathname && to.search === from.search && to.protocol !== from.protocol) return 'tls'
  if (to.origin === from.origin && bare(to.pathname) === bare(from.pathname)) return 'slash'
  return to.origin === from.origin ? 'path' : 'host'
}

/** Whether a redirect asks who is there, by where it leads. One that changes no more than the scheme or a slash does not. */
export function leadsToLogin(url: string, location: string): boolean {
  const move = readMove(url, location)
  const to = URL.parse(location, url)
  if (to === null || move === 'tls' || move === 'slash') return false
  return loginPath.test(to.pathname + to.hash) || (move === 'host' && loginHost.test(to.hostname))
}

const bare = (path: string): string => path.replace(/\/$/, '')
