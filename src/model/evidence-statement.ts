/**
 * Fields of an answer by which caches say that they gave it, and for how long it lay there, in lower case. Kept when they are there, bounded
 * at 256 characters each; hostile. RFC 9111 and 9211, and what content delivery networks and web servers add.
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

/** When a statement was made, as far as its answer tells. */
export interface Freshness {
  readonly cache?: Readonly<Partial<Record<CacheField, string>>>
  /** How many seconds its `Date` lies behind our clock, or ahead of it (negative); only when that is more than a minute. */
  readonly dated?: number
  /** That it was signed for this very request, so that no cache can have kept it. */
  readonly signed?: true
}
