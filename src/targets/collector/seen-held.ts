import type { Contents, FilesObservation, HeldFiles, Instance } from '../../model/instance.ts'
import type { FileTime } from '../../model/requirements.ts'
import type { FilesRequest, ServiceAsk } from '../port.ts'
import { timeOf } from './compose.ts'
import { maxPaths } from './files.ts'
import { readCount } from './shell.ts'

/**
 * What a host reports about files of one request that may not come from the image: those that the writable layer has
 * (`layers`, or `diff`, which knows no times), or those that were changed last, in any layer (`times`).
 */
export interface HeldRecord {
  readonly by: 'layers' | 'diff' | 'times'
  readonly image: HeldFiles['image']
  readonly total: number
  /** The first ones, the newest first. */
  readonly files: readonly { readonly path: string; readonly at: string | undefined }[]
  /**
   * Of the listed files in mounts, the one whose inode was changed last; `none` when no file is in a mount; absent
   * when the time is unknown.
   */
  readonly touched?: FileTime | 'none'
}

export function readHeld(
  value: readonly unknown[],
  asks: readonly ServiceAsk[],
): { readonly service: string; readonly held: HeldRecord } | undefined {
  const [service, total] = [asks[readCount(value[0]) ?? -1], readCount(value[3])]
  const by = (['layers', 'diff', 'times'] as const).find((one) => one === value[1])
  const image = (['other', 'unknown'] as const).find((one) => one === value[2])
  const [which, times]: readonly unknown[] = [value[4], value[5]]
  if (service?.files === undefined || total === undefined || by === undefined || image === undefined) return undefined
  if (!Array.isArray(which) || !Array.isArray(times)) return undefined
  const { entries } = service.files
  if (total < 0 || total > entries.length || which.length !== Math.min(total, maxPaths)) return undefined
  if (times.length !== (by === 'diff' ? 0 : which.length)) return undefined
  const files = which.flatMap((one, at) => {
    const [path, seconds] = [entries[readCount(one) ?? -1]?.path, readCount(times[at])]
    const time = seconds === undefined ? undefined : timeOf(seconds)
    return path === undefined || (by !== 'diff' && time === undefined) ? [] : [{ path, at: time }]
  })
  const touched = readTouched(value[6], entries)
  if (files.length !== which.length) return undefined
  return { service: service.name, held: { by, image, total, files, ...(touched && { touched }) } }
}

function readTouched(value: unknown, entries: FilesRequest['entries']): HeldRecord['touched'] {
  if (!Array.isArray(value)) return undefined
  if (value.length === 0) return 'none'
  const [path, seconds] = [entries[readCount(value[0]) ?? -1]?.path, readCount(value[1])]
  const at = seconds === undefined ? undefined : timeOf(seconds)
  return path === undefined || at === undefined ? undefined : { path, at }
}

/**
 * The files that do not come from the image. Files of an image are older than its containers. A mount is no layer:
 * its files count when they were changed after the start, by change time, since a copy may keep an old modification
 * time (`cp -p`). Without a change time, nothing is known about them. The oldest files may have been left out; it is
 * unknown whether a mount has those.
 */
export function heldOf(
  { by, image, total, files, touched }: HeldRecord,
  { artifact, mounts }: Pick<Contents, 'artifact' | 'mounts'>,
  method: FilesObservation['method'],
  { createdAt, startedAt }: Pick<Instance, 'createdAt' | 'startedAt'>,
  paths: readonly string[],
): HeldFiles | undefined {
  const isMounted = (path: string): boolean =>
    mounts.some(({ destination }) => isBelow(`${artifact}/${path}`, destination))
  const isHeld = ({ path, at = '' }: HeldRecord['files'][number]): boolean =>
    isMounted(path)
      ? by === 'times' && method !== 'proc' && isAfter(at, startedAt)
      : by !== 'times' || isAfter(at, createdAt)
  if (mounts.length > 0 && (by === 'diff' || method === 'proc') && paths.some(isMounted)) {
    if (by === 'diff' || touched === undefined || touched === 'none') return undefined
    if (isAfter(touched.at, startedAt)) return { total: 1, paths: [touched.path], image: 'unknown', newest: touched }
  }
  const found = files.filter(isHeld)
  const isAllMounted = mounts.some(({ destination }) => isBelow(artifact, destination))
  const oldest = files.at(-1)?.at ?? ''
  const mayHideMore = total > files.length && !isAllMounted && (by !== 'times' || isAfter(oldest, createdAt))
  if (mayHideMore && found.length === 0) return undefined
  const [first] = found
  const newest = first?.at === undefined ? {} : { newest: { path: first.path, at: first.at } }
  const more = mayHideMore && by !== 'times' ? total - files.length : 0
  return { total: found.length + more, paths: found.map(({ path }) => path), image, ...newest }
}

/** An unknown time is later than everything. */
const isAfter = (at: string, other: string): boolean => !(secondOf(at) <= secondOf(other))

const secondOf = (at: string): number => Math.floor(Date.parse(at) / 1000)

const isBelow = (path: string, folder: string): boolean =>
  folder === '/' || path === folder || path.startsWith(`${folder}/`)
