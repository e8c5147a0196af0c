import { cache, ofSite } from './example.ts'
import type { MissingPublicFiles, RewrittenPublicFiles, StalePublicFiles } from './finding-site.ts'
import type { CauseRecords } from './record.ts'

/** Why the public files are not those of the build. */
export type PublicFilesCause =
  /** All instances have the files of the build, but the public ones differ: a cache or another server answers. */
  | (StalePublicFiles & { readonly code: 'stale-between' })
  /** Public files differ from the build. */
  | (StalePublicFiles & { readonly code: 'stale-public' })
  /** Something between the server and the public rewrites files. */
  | (RewrittenPublicFiles & { readonly code: 'rewritten-between' })
  /** Files of the build can't be fetched. */
  | (MissingPublicFiles & { readonly code: 'not-public' })

/** Causes of public files that are not those of the build. */
export const publicFilesCauseRecords: CauseRecords<PublicFilesCause> = {
  'stale-between': {
    title: 'Cache or other server in front',
    fixedBy: 'none',
    meaning: 'The instances hold the files of the build, and a cache or another server returns older ones.',
    example: { ...ofSite, cache, foreign: ['assets/app-OLD.js'], behind: 'right' },
  },
  'stale-public': {
    title: 'Outdated public files',
    fixedBy: 'none',
    meaning: 'The public files are not those of the build.',
    example: { ...ofSite, cache: undefined, foreign: [], behind: 'unknown' },
  },
  'rewritten-between': {
    title: 'Rewritten on the way',
    fixedBy: 'none',
    meaning: 'An edge or a proxy changes public files, so that they cannot be compared with the build.',
    example: { ...ofSite, by: 'PageSpeed', added: [] },
  },
  'not-public': {
    title: 'Public files missing',
    fixedBy: 'none',
    meaning: 'Files of the build are not public.',
    example: { ...ofSite, status: 200, page: true, behind: 'right' },
  },
}
