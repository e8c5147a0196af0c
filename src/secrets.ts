/** This many characters in a row of a secret mark a text as an echo of it, since both may be cut. */
const echoLength = 8

/** A shorter secret is hidden only as a whole word, because its characters are part of innocent words. */
const anywhere = 6

/** A text of two characters is no secret. */
const shortest = 3

/** Secrets whose echoes are hidden only where they are shown, because hiding them in evidence could change a name. */
export const shortOnes = (secrets: Iterable<string>): readonly string[] =>
  [...secrets].filter((secret) => secret.length < echoLength)

/** Secrets that are long enough to be hidden in evidence. */
export const longOnes = (secrets: Iterable<string>): readonly string[] =>
  [...secrets].filter((secret) => secret.length >= echoLength)

/**
 * Returns a function that replaces echoes of secrets in a text by `***`: the secrets themselves, and the forms in which
 * servers repeat them. The runner masks its log, but neither the summary nor the report.
 */
export function concealer(secrets: Iterable<string>): (text: string) => string {
  const forms = [...new Set([...secrets].flatMap(formsOf))]
  if (forms.length === 0) return (text) => text
  const long = forms.filter((form) => form.length >= echoLength)
  const pieces = new Set(long.flatMap(piecesOf))
  const short = forms
    .filter((form) => form.length < echoLength && form.length >= shortest)
    .toSorted((a, b) => b.length - a.length)
  const words = short.map((form) => (form.length < anywhere ? `(?<![\\w])${quote(form)}(?![\\w])` : quote(form)))
  const whole = short.length === 0 ? undefined : new RegExp(words.join('|'), 'g')
  return (text) => {
    const shown = hidePieces(text, pieces)
    return whole === undefined ? shown : shown.replace(whole, '***')
  }
}

function hidePieces(text: string, pieces: ReadonlySet<string>): string {
  const hidden = new Set<number>()
  for (let at = 0; at + echoLength <= text.length; at += 1) {
    if (!pieces.has(text.slice(at, at + echoLength))) continue
    for (let next = at; next < at + echoLength; next += 1) hidden.add(next)
  }
  if (hidden.size === 0) return text
  const shown = [...Array(text.length).keys()].map((at) =>
    hidden.has(at) ? (hidden.has(at - 1) ? '' : '***') : text.charAt(at),
  )
  return shown.join('')
}

const piecesOf = (secret: string): readonly string[] =>
  Array.from({ length: secret.length - echoLength + 1 }, (_, at) => secret.slice(at, at + echoLength))

const quote = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** A credential and its scheme (RFC 9110, section 11.4). */
const schemed = /^(?:bearer|basic|digest|token|apikey)\s+(\S.*)$/i

/**
 * The forms in which a secret is repeated: itself, without its scheme, the user and password of `Basic`, and each of
 * them in percent-encoding, form encoding, base64, JSON and HTML.
 */
function formsOf(secret: string): readonly string[] {
  const trimmed = secret.trim()
  const token = schemed.exec(trimmed)?.[1] ?? trimmed
  const pair = decoded(token)
  const password = pair?.slice(pair.indexOf(':') + 1)
  const plain = [trimmed, token, pair ?? '', password ?? ''].filter((form) => form !== '')
  return plain.flatMap((form: string) => [form, ...encoded(form)])
}

/** The `user:password` that a base64 text contains (RFC 7617); undefined if it contains none. */
function decoded(token: string): string | undefined {
  if (!/^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(token)) return undefined
  const text = Buffer.from(token, 'base64').toString('utf8')
  return /^[^:\p{C}]+:[^\p{C}]+$/u.test(text) && !text.includes('\ufffd') ? text : undefined
}

function encoded(text: string): readonly string[] {
  // An unpaired surrogate has no percent-encoding.
  const percent = encodeURIComponent(text.toWellFormed())
  const strict = percent.replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
  const base64 = Buffer.from(text).toString('base64').replace(/=+$/, '')
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  return [
    ...[percent, strict].flatMap((one) => [one, one.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase())]),
    strict.replaceAll('%20', '+'),
    base64,
    base64.replaceAll('+', '-').replaceAll('/', '_'),
    JSON.stringify(text).slice(1, -1),
    html,
    html.replaceAll("'", '&#39;'),
  ]
}

/** A value with every text in it concealed. Keys stay, and so does a text that is a plain word: it may be a name of ours. */
export function concealDeep<T>(value: T, conceal: (text: string) => string): T {
  return mapped(value, conceal) as T
}

function mapped(value: unknown, conceal: (text: string) => string): unknown {
  if (typeof value === 'string') return isPlainWord(value) ? value : conceal(value)
  if (Array.isArray(value)) return value.map((one) => mapped(one, conceal))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, conceal)]))
}

/** Such as `running`, `network` or `not-a-manager`. */
const isPlainWord = (text: string): boolean => /^[a-z]+(?:-[a-z]+)*$/.test(text) && text.length <= 24
