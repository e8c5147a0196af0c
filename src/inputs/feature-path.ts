import { type Parsed, type Place, parsed } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { controlCharacter, mistake } from './problems.ts'

const longest = 1024

/** Parses a glob of files in the repository. Git gives `:` and `!` at the start a special meaning. */
export function readGlob(text: string, place: Place): Parsed<string, Problem> {
  const character = controlCharacter(text)
  if (character !== undefined) return mistake(place, text, { code: 'control-character', character })
  const malformed = (reason: 'empty' | 'absolute' | 'parent' | 'excluding' | 'too-long') =>
    mistake(place, text, { code: 'glob-malformed', reason })
  const glob = text.replace(/^(?:\.\/)+/, '')
  if (glob.trim() === '' || glob === '.') return malformed('empty')
  if (glob.startsWith('/')) return malformed('absolute')
  if (glob.split('/').includes('..')) return malformed('parent')
  if (glob.startsWith('!')) return malformed('excluding')
  return glob.length > longest ? malformed('too-long') : parsed(glob)
}

/** Parses the path of a file of a build, as a manifest lists it, or its absolute path where there is no manifest. */
export function readListedPath(text: string, place: Place): Parsed<string, Problem> {
  const character = controlCharacter(text)
  if (character !== undefined) return mistake(place, text, { code: 'control-character', character })
  const malformed = (reason: 'empty' | 'parent' | 'directory' | 'too-long') =>
    mistake(place, text, { code: 'feature-path-malformed', reason })
  const path = text.replace(/^(?:\.\/)+/, '')
  if (path.trim() === '' || path === '.') return malformed('empty')
  if (path.split('/').includes('..')) return malformed('parent')
  if (path.endsWith('/')) return malformed('directory')
  return path.length > longest ? malformed('too-long') : parsed(path)
}
