import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { ManifestFault } from '../../problem.ts'
import type { HashedFile } from '../port.ts'
import { bounded, readPath } from './path.ts'

/** One line of sha256sum; `-` and `--tag` forms (GNU coreutils manual, "md5sum invocation"). */
const usual = /^(\\?)([0-9A-Fa-f]{8,}) [ *](.+)$/s
const tagged = /^(\\?)[A-Z0-9-]+ \((.+)\) = ([0-9A-Fa-f]+)$/s

interface Line {
  readonly path: string
  readonly sum: string
}

/** Whether a text starts like sums of files. */
export function isSums(text: string): boolean {
  const first = linesOf(text).find(({ line }) => isSum(line))
  return first !== undefined && read(first.line) !== undefined
}

/** Parses the output of `sha256sum`, `sha256sum --tag` and `shasum -a 256`. Lines that start with `#` are comments. */
export function readSums(text: string): Parsed<readonly HashedFile[], ManifestFault> {
  const faults: ManifestFault[] = []
  const files = linesOf(text).flatMap(({ line, number }): HashedFile[] => {
    if (!isSum(line)) return []
    const found = read(line)
    if (found === undefined) faults.push({ code: 'manifest-malformed', at: `line ${number}` })
    else if (found.sum.length !== 64)
      faults.push({ code: 'manifest-hash', path: bounded(found.path), digits: found.sum.length })
    else {
      const path = readPath(found.path)
      if (path.ok) return [{ path: path.value, sha256: found.sum.toLowerCase() }]
      faults.push(...path.problems)
    }
    return []
  })
  return faults.length > 0 ? refused(...faults) : parsed(files)
}

const isSum = (line: string): boolean => line !== '' && !line.startsWith('#')

/** The lines with their numbers. Carriage returns are line ends only if every line has one; otherwise they belong to names. */
function linesOf(text: string): { readonly line: string; readonly number: number }[] {
  const lines = text.split('\n')
  const ended = lines.filter((line) => line !== '')
  const windows = ended.length > 0 && ended.every((line) => line.endsWith('\r'))
  return lines.map((line, at) => ({ line: windows ? line.replace(/\r$/, '') : line, number: at + 1 }))
}

function read(line: string): Line | undefined {
  const [, escaped, sum, path] = usual.exec(line) ?? reordered(tagged.exec(line))
  if (sum === undefined || path === undefined) return undefined
  return { path: escaped === '' ? path : unescaped(path), sum }
}

const reordered = (found: RegExpExecArray | null): readonly (string | undefined)[] =>
  found === null ? [] : [found[0], found[1], found[3], found[2]]

/** A backslash before the sum means that the name is escaped. */
const unescaped = (path: string): string =>
  path.replace(/\\(.)/gs, (whole, letter) => ({ n: '\n', r: '\r', '\\': '\\' })[String(letter)] ?? whole)
