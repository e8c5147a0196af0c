import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { ManifestFault, PathReason } from '../../problem.ts'

/** The most bytes that Linux takes for a path, and for one name of it (limits.h). */
const longestPath = 4096
const longestName = 255

/** As much of a text as a message shows, in characters. */
const shown = 200

/** A text of a manifest, short enough for a message. */
export const bounded = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text)

/**
 * Reads the path of a file inside of a build directory, and takes what changes nothing out of it (`./a//b` is `a/b`).
 * A newline, a carriage return or a tab may be in a name; other control characters are in none that a build makes.
 */
export function readPath(text: string): Parsed<string, ManifestFault> {
  if (isPlain(text)) return parsed(text)
  const names = text.split('/').filter((name) => name !== '' && name !== '.')
  const reason = reasonAgainst(text, names)
  return reason === undefined
    ? parsed(names.join('/'))
    : refused({ code: 'manifest-path', path: bounded(text), reason })
}

/** Whether nothing of what follows can be the matter with it, as with nearly all files that a build makes. */
const isPlain = (text: string): boolean =>
  text.length <= longestName && /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(text) && !text.includes('__proto__')

function reasonAgainst(text: string, names: readonly string[]): PathReason | undefined {
  if (!text.isWellFormed()) return 'not-unicode'
  if (/(?![\t\n\r])\p{Cc}/u.test(text)) return 'control-character'
  // A backslash is a letter like any other here; where it separates names, these would lead out of the directory too.
  if (text.startsWith('/') || /^[A-Za-z]:[\\/]/.test(text) || text.startsWith('\\\\')) return 'absolute'
  if (names.flatMap((name) => name.split('\\')).includes('..')) return 'parent'
  if (names.length === 0) return 'empty'
  if (text.endsWith('/') || text.endsWith('/.')) return 'directory'
  if (names.includes('__proto__')) return 'reserved'
  if (Buffer.byteLength(text) > longestPath || names.some((name) => Buffer.byteLength(name) > longestName))
    return 'too-long'
  return undefined
}

/** What is wrong with paths beside each other: one that stands there twice, or lies below a file. */
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
