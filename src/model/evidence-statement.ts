/**
 * Lower-case fields in which caches report a hit and its age. Kept if present, bounded at 256 characters each; hostile.
 * From RFC 9111 and 9211, and added by content delivery networks and web servers.
 */
export const cacheFields = [
  'age',
  'cache-status',
  'cdn-cache',
  'cf-cache-status',
  'warning',
  'x-cache',
  'x-cache-status',
  'x-drupal-cache',
  'x-fastcgi-cache',
  'x-litespeed-cache',
  'x-nginx-cache',
  'x-proxy-cache',
  'x-sucuri-cache',
  'x-varnish-cache',
  'x-vercel-cache',
] as const
export type CacheField = (typeof cacheFields)[number]

/** The difference of two synchronised clocks that is not reported, in seconds. */
export const usualSkew = 60

/** The age of a statement, as far as its answer shows it. */
export interface Freshness {
  readonly cache?: Readonly<Partial<Record<CacheField, string>>>
  /** How many seconds its `Date` is behind our clock (negative: ahead of it); only if that is more than a minute. */
  readonly dated?: number
  /** True if it was signed for this request, so that no cache in front of the signer returned it. */
  readonly signed?: true
}
