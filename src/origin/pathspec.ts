/** Globs of `paths:`, those with `!` apart. */
export interface Globs {
  readonly included: readonly string[]
  readonly excluded: readonly string[]
}

export const splitGlobs = (globs: readonly string[]): Globs => ({
  included: globs.filter((glob) => !glob.startsWith('!')),
  excluded: globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)),
})

/**
 * Matches brackets both as a set of letters, as in git, and literally, as in file-based routing (`app/[id]/page.tsx`).
 */
export const readings = (glob: string): readonly string[] => {
  const named = glob.replace(/(?<!\\)[[\]]/g, '\\$&')
  return named === glob ? [glob] : [glob, named]
}

/** The arguments that give git these globs. */
export const pathspecsOf = ({ included, excluded }: Globs): readonly string[] => [
  ...included.flatMap((glob) => readings(glob).map((one) => `:(top,glob)${one}`)),
  ...excluded.flatMap((glob) => readings(glob).map((one) => `:(top,glob,exclude)${one}`)),
]

/** Whether a path matches a glob as in git: the glob itself, or a directory that it names without wildcards. */
export function matcherOf(glob: string): (path: string) => boolean {
  const patterns = readings(glob).map(patternOf)
  const named = glob.endsWith('/') ? glob : `${glob}/`
  return (path) => path === glob || path.startsWith(named) || patterns.some((pattern) => pattern.test(path))
}

/** A glob with the rules of `wildmatch` for paths: `*`, `?` and sets match within a name, `**` whole names. */
function patternOf(glob: string): RegExp {
  const tokens = glob.replace(/(?:\*\*\/)+/g, '**/').match(/\\.|\[[!^]?\]?[^\]]*\]|\*\*\/|\*+|[\s\S]/g) ?? []
  const source = tokens.map((token, at) => {
    const isAtName = at === 0 || tokens[at - 1]?.endsWith('/') === true
    if (token === '**/') return isAtName ? '(?:[^/]+/)*' : '[^/]*/'
    if (/^\*+$/.test(token)) return token.length > 1 && isAtName && at === tokens.length - 1 ? '.+' : '[^/]*'
    if (token === '?') return '[^/]'
    if (/^\[.+\]$/s.test(token)) return setOf(token)
    return literal(token.length === 2 && token.startsWith('\\') ? token.slice(1) : token)
  })
  try {
    return new RegExp(`^${source.join('')}$`, 's')
  } catch {
    // A set that is none, as in `[z-a]`, matches nothing in git.
    return /(?!)/
  }
}

const literal = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}/-]/g, '\\$&')

function setOf(token: string): string {
  const isNegated = /^\[[!^]/.test(token)
  const inside = token.slice(isNegated ? 2 : 1, -1).replace(/[\]\\^[]/g, '\\$&')
  return `(?!/)[${isNegated ? '^' : ''}${inside}]`
}

/** The names before the first wildcard of a glob: the directory that has all its matches. */
export function baseOf(glob: string): readonly string[] {
  const names = glob.split('/')
  const wild = names.findIndex((name) => /[*?[\\]/.test(name))
  return (wild === -1 ? names : names.slice(0, wild)).filter((name) => name !== '')
}
