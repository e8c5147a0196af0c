/** Whether a path matches. */
export type Matches = (path: string) => boolean

/** The maximum number of paths that the braces of one glob expand to. */
const maxAlternatives = 256

/**
 * A glob as a test of paths: `*` and `?` match within a name, `**` matches names too, `[a-c]` one character, and `{a,b}`
 * one of several texts. `undefined` if braces expand to too many paths. `hidden`: whether wildcards match names that start
 * with a dot. Takes at most the product of both lengths, whereas a regular expression for many stars takes a power of it.
 */
export function openGlob(glob: string, { hidden }: { readonly hidden: boolean }): Matches | undefined {
  const alternatives = withoutBraces(glob)
  if (alternatives === undefined) return undefined
  const all = alternatives.map((one) => one.split('/').map((name) => (name === '**' ? '**' : unitsOf(name))))
  return (path) => {
    const names = path.split('/')
    return all.some((units) => matchesNames(units, names, hidden))
  }
}

/** One or any number of characters, a character, or the characters of a bracket. */
type Unit =
  | { readonly is: 'any' | 'one' }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'set'; readonly excludes: boolean; readonly ranges: readonly (readonly [string, string])[] }

type Name = '**' | readonly Unit[]

/** The longest match of a wildcard is tried last, and only the last wildcard of each kind is ever tried again. */
function matchesNames(units: readonly Name[], names: readonly string[], hidden: boolean): boolean {
  let [at, name] = [0, 0]
  let again: { readonly at: number; name: number } | undefined
  while (name < names.length) {
    const unit = units[at]
    if (unit === '**') {
      // At the end it needs a name, as in `a/**`.
      again = { at, name }
      at += 1
      if (at === units.length) return names.slice(name).every((one) => one !== '' && isSeen(one, hidden))
    } else if (unit !== undefined && matchesName(unit, names[name] ?? '', hidden)) {
      at += 1
      name += 1
    } else if (again !== undefined && isSeen(names[again.name] ?? '', hidden)) {
      again = { at: again.at, name: again.name + 1 }
      at = again.at + 1
      name = again.name
    } else return false
  }
  return at === units.length
}

const isSeen = (name: string, hidden: boolean): boolean => hidden || !name.startsWith('.')

function matchesName(units: readonly Unit[], name: string, hidden: boolean): boolean {
  if (!hidden && name.startsWith('.') && units[0]?.is !== 'text') return false
  const letters = [...name]
  let [at, letter] = [0, 0]
  let again: { readonly at: number; readonly letter: number } | undefined
  while (letter < letters.length) {
    const unit = units[at]
    if (unit?.is === 'any') {
      again = { at, letter }
      at += 1
    } else if (unit !== undefined && matchesLetter(unit, letters[letter] ?? '')) {
      at += 1
      letter += 1
    } else if (again !== undefined) {
      again = { at: again.at, letter: again.letter + 1 }
      at = again.at + 1
      letter = again.letter
    } else return false
  }
  while (units[at]?.is === 'any') at += 1
  return at === units.length
}

function matchesLetter(unit: Unit, letter: string): boolean {
  switch (unit.is) {
    case 'any':
    case 'one':
      return true
    case 'text':
      return unit.text === letter
    case 'set':
      return unit.ranges.some(([from, to]) => from <= letter && letter <= to) !== unit.excludes
  }
}

function unitsOf(name: string): readonly Unit[] {
  const units: Unit[] = []
  const letters = [...name]
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? ''
    const set = letter === '[' ? setAt(letters, at) : undefined
    if (set !== undefined) {
      units.push(set.unit)
      at = set.end
    } else if (letter === '*') {
      if (units.at(-1)?.is !== 'any') units.push({ is: 'any' })
    } else units.push(letter === '?' ? { is: 'one' } : { is: 'text', text: letter })
  }
  return units
}

/** `[abc]`, `[a-c]`, `[!abc]`; a bracket without an end is a character. */
function setAt(letters: readonly string[], start: number): { readonly unit: Unit; readonly end: number } | undefined {
  const excludes = letters[start + 1] === '!' || letters[start + 1] === '^'
  const first = start + (excludes ? 2 : 1)
  const end = letters.indexOf(']', first + 1)
  if (end === -1) return undefined
  const ranges: (readonly [string, string])[] = []
  for (let at = first; at < end; at += 1) {
    const [from = '', dash, to = ''] = letters.slice(at, at + 3)
    const isRange = dash === '-' && at + 2 < end
    ranges.push([from, isRange ? to : from])
    if (isRange) at += 2
  }
  return { unit: { is: 'set', excludes, ranges }, end }
}

/** The globs that one with braces expands to; braces without a comma or a range are characters. */
function withoutBraces(glob: string): readonly string[] | undefined {
  const left = [glob]
  const done: string[] = []
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    const found = firstBraces(one)
    if (found === undefined) done.push(one)
    else for (const text of found.texts) left.push(found.before + text + found.after)
    if (left.length + done.length > maxAlternatives) return undefined
  }
  return done
}

interface Braces {
  readonly before: string
  readonly texts: readonly string[]
  readonly after: string
}

function firstBraces(glob: string): Braces | undefined {
  for (let start = glob.indexOf('{'); start !== -1; start = glob.indexOf('{', start + 1)) {
    const texts: string[] = []
    let [depth, from] = [0, start + 1]
    for (let at = start; at < glob.length; at += 1) {
      const letter = glob[at]
      if (letter === '{') depth += 1
      else if (letter === ',' && depth === 1) {
        texts.push(glob.slice(from, at))
        from = at + 1
      } else if (letter === '}') {
        depth -= 1
        if (depth > 0) continue
        const [before, after, last] = [glob.slice(0, start), glob.slice(at + 1), glob.slice(from, at)]
        if (texts.length > 0) return { before, texts: [...texts, last], after }
        const numbers = numbersIn(last)
        if (numbers !== undefined) return { before, texts: numbers, after }
        break
      }
    }
  }
  return undefined
}

/** `1..3`. */
function numbersIn(text: string): readonly string[] | undefined {
  const [, from, to] = /^(\d{1,6})\.\.(\d{1,6})$/.exec(text) ?? []
  if (from === undefined || to === undefined) return undefined
  const [least, most] = [Math.min(Number(from), Number(to)), Math.max(Number(from), Number(to))]
  const count = Math.min(most - least + 1, maxAlternatives + 1)
  return Array.from({ length: count }, (_, at) => String(least + at))
}
