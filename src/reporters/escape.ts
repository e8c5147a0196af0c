import type { Phrase } from './phrase.ts'

/**
 * Characters that are invisible or control a terminal: controls, bidi and zero-width characters, blanks that are not the
 * space, lone surrogates, fillers and variation selectors, and what Unicode has not assigned.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{DI}\u2800]|(?! )\p{Zs}/u

const spelled: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A character as its escape: `\n`, `\u202e`, `\u{e0001}`. */
function spell(char: string): string {
  const hex = (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')
  return spelled[char] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`)
}

/** Most texts are no more than this; the tables of the expression above need not even be compiled for them. */
const printable = /^[\x20-\x7e]*$/

/** A foreign text with everything invisible spelled out, cut with `…` at `limit` characters. Reads no further than that. */
export function visible(text: string, limit = 200): string {
  const head = text.slice(0, limit)
  if (printable.test(head)) return text.length > limit ? `${head}…` : head
  let shown = ''
  for (const char of text) {
    const next = hidden.test(char) ? spell(char) : char
    if (shown.length + next.length > limit) return `${shown}…`
    shown += next
  }
  return shown
}

/**
 * A line that the runner reads as text: it executes `::name::` at the start of a line after trimming and `##[name]`
 * anywhere in it (actions/runner, ActionCommand.cs), so both are spelled out, and so is every end of a line.
 */
export function commandless(line: string): string {
  return line
    .replace(/[\r\n\v\f\u0085\u2028\u2029]/g, spell)
    .replace(/##\[/g, '#\\u0023[')
    .replace(/^(\s*)::/, '$1\\u003a:')
}

/** A phrase with its neighbouring foreign parts joined, so that no two fences touch. */
function joined(phrase: Phrase): Phrase['parts'] {
  const parts: Phrase['parts'][number][] = []
  for (const part of phrase.parts) {
    const last = parts.at(-1)
    if (typeof part !== 'string' && last !== undefined && typeof last !== 'string') {
      parts[parts.length - 1] = { foreign: last.foreign + part.foreign }
    } else parts.push(part)
  }
  return parts
}

const render = (phrase: Phrase, own: (words: string) => string, foreign: (value: string) => string): string =>
  joined(phrase)
    .map((part) => (typeof part === 'string' ? own(part) : foreign(part.foreign)))
    .join('')

const nothing = '(empty)'

/** One word, or a request: text that can't look like our own words without quotes. */
const bare = /^(?:[A-Z]+ https?:\/\/)?[^\s"]+$/

/** For plain text: foreign parts are unquoted if they are one word, and quoted if they could look like our own words. */
export function inText(phrase: Phrase): string {
  return render(
    phrase,
    (words) => words,
    (value) => {
      if (value === '') return nothing
      const shown = visible(value)
      return bare.test(shown) ? shown : `"${shown.replaceAll('"', '\\"')}"`
    },
  )
}

/** For a line of the job log or of an annotation. */
export const inLog = (phrase: Phrase): string => commandless(inText(phrase))

/**
 * For a paragraph of GitHub's markdown: foreign parts as code spans, in which neither markup, mentions, issue numbers,
 * commit ids nor addresses are looked for. A backtick is spelled out, so that the fence is always one backtick.
 */
export const inMarkdown = (phrase: Phrase): string =>
  render(
    phrase,
    (words) => words.replace(/[\\`*_<>[\]|~$&@#]/g, '\\$&'),
    (value) => (value === '' ? nothing : `\`${visible(value).replaceAll('`', '\\u0060')}\``),
  )

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** For the text or a quoted attribute of HTML. */
export const htmlText = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? '')

/** For a block of HTML inside markdown, which ends at an empty line: foreign parts in `<code>`, all on one line. */
export const inHtml = (phrase: Phrase): string =>
  render(phrase, htmlText, (value) => (value === '' ? nothing : `<code>${htmlText(visible(value))}</code>`))

/**
 * A word to paste into a POSIX shell: unquoted when plain, else in single quotes. `undefined` for what is unsafe to paste:
 * what is invisible, empty, an option in disguise, a runner command, or longer than any name.
 */
export function shellWord(value: string): string | undefined {
  const unfit = value === '' || value.length > 300 || value.startsWith('-') || value.includes('##[')
  if (unfit || visible(value, 300) !== value) return undefined
  return /^[\w./@][\w./@%+=:,-]*$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`
}

/** A command of our own words (`['docker', 'rm']`) and foreign ones, or nothing when one of them cannot be pasted. */
export function shellLine(own: readonly string[], ...foreign: readonly string[]): string | undefined {
  const words = foreign.map(shellWord)
  return words.every((word) => word !== undefined) ? [...own, ...words].join(' ') : undefined
}

/** A fenced block of shell lines; the fence is longer than every run of backticks in it. */
export function shellBlock(lines: readonly string[]): string {
  const text = lines.map((line) => line.replace(/[\r\n]/g, spell)).join('\n')
  const runs = text.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)))
  return `${fence}sh\n${text}\n${fence}`
}
