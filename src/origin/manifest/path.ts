import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { ManifestFault, PathReason } from '../../problem.ts'

/** The maximum length in bytes of a path and of one name on Linux (limits.h). */
const longestPath = 4096
const longestName = 255

/** The maximum length of a text in a message, in characters. */
const shown = 200

/** A text of a manifest, shortened for a message. */
export const bounded = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text)

/**
 * Parses and normalizes the path of a file in a build directory (`./a//b` becomes `a/b`). A name may contain newlines,
 * carriage returns and tabs, but no other control characters.
 */
export function readPath(text: string): Parsed<string, ManifestFault> {
  if (isPlain(text)) return parsed(text)
  const names = text.split('/').filter((name) => name !== '' && name !== '.')
  const reason = reasonAgainst(text, names)
  return reason === undefined
    ? parsed(names.join('/'))
    : refused({ code: 'manifest-path', path: bounded(text), reason })
}

/** Whether a path needs none of the slower checks below, as nearly all files of a build. */
const isPlain = (text: string): boolean =>
  text.length <= longestName && /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(text) && !text.includes('__proto__')

function reasonAgainst(text: string, names: readonly string[]): PathReason | undefined {
  if (!text.isWellFormed()) return 'not-unicode'
  if (/(?![\t\n\r])\p{Cc}/u.test(text)) return 'control-character'
  // A backslash is a normal character here. On Windows it separates names, so these paths could leave the directory too.
  if (text.startsWith('/') || /^[A-Za-z]:[\\/]/.test(text) || text.startsWith('\\\\')) return 'absolute'
  if (names.flatMap((name) => name.split('\\')).includes('..')) return 'parent'
  if (names.length === 0) return 'empty'
  if (text.endsWith('/') || text.endsWith('/.')) return 'directory'
  if (names.includes('__proto__')) return 'reserved'
  if (Buffer.byteLength(text) > longestPath || names.some((name) => Buffer.byteLength(name) > longestName))
    return 'too-long'
  return undefined
}

/** Conflicts between paths: duplicates, and paths below a file. */
export function clashes(paths: readonly string[]): ManifestFault[] {
  const known = new Set(paths)
  const twice = paths.filter((path, at) => path === paths[at - 1])
  const below = [...known].filter((path) => ancestors(path).some((above) => known.has(above)))
  return [
    ...twice.map((path) => ({ code: 'manifest-path-twice', path: bounded(path) }) as const),
    ...below.map((path) => ({ code: 'manifest-path', path: bounded(path), reason: 'below-a-file' }) as const),
  ]
}

function ancestors(path: string): string[] {
  const found: string[] = []
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) found.push(path.slice(0, at))
  return found
}
