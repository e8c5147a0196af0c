/** The meta tags of a page that have one name. */
export interface MetaTags {
  /** Their contents in order, as written: character references are not decoded. */
  readonly contents: readonly string[]
  /** Whether the head ended: in a page that was cut earlier, more may follow. */
  readonly whole: boolean
}

/** What may be in a head (HTML Standard, 13.2.6.4.4); any other tag, and any text, ends it. */
const ofHead = new Set(['html', 'head', 'base', 'basefont', 'bgsound', 'link', 'meta', 'template'])
/** Elements whose text holds no tags. `noscript` is one where scripts run, as they do in browsers. */
const rawText = new Set(['title', 'style', 'script', 'noscript', 'noframes'])
const endsHead = new Set(['head', 'body', 'html', 'br'])

/**
 * The meta tags named `name` in the head of a page, as a browser would see them, without those in comments, scripts,
 * styles, titles and templates. Reads each character a constant number of times, and nothing after the head.
 */
export function metaTags(html: string, name: string): MetaTags {
  const contents: string[] = []
  const cut = { contents, whole: false }
  let templates = 0
  for (let at = 0; ; ) {
    const open = html.indexOf('<', at)
    const text = html.slice(at, open === -1 ? undefined : open)
    if (templates === 0 && /[^\t\n\f\r ]/.test(text)) return { contents, whole: true }
    if (open === -1) return cut
    const tag = readTag(html, open)
    if (tag === undefined) return cut
    at = tag.end
    if (tag.kind === 'comment') continue
    if (tag.kind === 'end') {
      if (tag.name === 'template') templates = Math.max(0, templates - 1)
      else if (templates === 0 && endsHead.has(tag.name)) return { contents, whole: true }
      continue
    }
    if (rawText.has(tag.name)) {
      const end = tag.name === 'script' ? endOfScript(html, at) : endOfRawText(html, at, tag.name)
      if (end === -1) return cut
      at = end
    } else if (tag.name === 'template') templates += 1
    else if (templates > 0) continue
    else if (!ofHead.has(tag.name)) return { contents, whole: true }
    else if (tag.name === 'meta') {
      const named = tag.attributes.get('name')?.toLowerCase() === name.toLowerCase()
      const content = tag.attributes.get('content')
      if (named && content !== undefined) contents.push(content)
    }
  }
}

type Tag =
  | { readonly kind: 'comment'; readonly end: number }
  | { readonly kind: 'end'; readonly name: string; readonly end: number }
  | {
      readonly kind: 'start'
      readonly name: string
      /** Names in lower case; the first of a name counts. */
      readonly attributes: ReadonlyMap<string, string>
      readonly end: number
    }

/** What begins with the `<` at `open`; nothing when the page ends within it. */
function readTag(html: string, open: number): Tag | undefined {
  const comment = endOfComment(html, open)
  if (comment === -1) return undefined
  if (comment !== undefined) return { kind: 'comment', end: comment }
  const closing = html[open + 1] === '/'
  const names = /[^\t\n\f\r />]*/y
  names.lastIndex = open + (closing ? 2 : 1)
  const name = (names.exec(html)?.[0] ?? '').toLowerCase()
  // A `<` that opens nothing is text; the caller gets it as a tag that no head has.
  if (!closing && !/^[a-z]/.test(name)) return { kind: 'start', name: '<', attributes: new Map(), end: open + 1 }
  const read = readAttributes(html, names.lastIndex)
  if (read === undefined) return undefined
  return closing ? { kind: 'end', name, end: read.end } : { kind: 'start', name, ...read }
}

/** Where a comment, a doctype or another declaration ends; -1 when it does not, nothing when none begins here. */
function endOfComment(html: string, open: number): number | undefined {
  const after = (end: RegExp, from: number): number => {
    end.lastIndex = from
    return end.exec(html) === null ? -1 : end.lastIndex
  }
  if (html.startsWith('<!--', open)) {
    const empty = /-?>/y
    empty.lastIndex = open + 4
    return empty.test(html) ? empty.lastIndex : after(/--!?>/g, open + 4)
  }
  if (/^<(?:[!?]|\/[^A-Za-z])/.test(html.slice(open, open + 3)))
    return after(/>/g, open + 2 - (html[open + 2] === '>' ? 0 : 1))
  return undefined
}

function readAttributes(
  html: string,
  from: number,
): Pick<Extract<Tag, { kind: 'start' }>, 'attributes' | 'end'> | undefined {
  const attributes = new Map<string, string>()
  const attribute =
    /[\t\n\f\r /]*(?:(>)|(=?[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|(?!["'])([^\t\n\f\r >]*)))?)/y
  const unclosed = /[\t\n\f\r ]*=[\t\n\f\r ]*["']/y
  for (let at = from; at < html.length; ) {
    attribute.lastIndex = at
    const found = attribute.exec(html)
    if (found === null || attribute.lastIndex === at) return undefined
    at = attribute.lastIndex
    const [, end, name = '', ...values] = found
    unclosed.lastIndex = at
    if (values.every((value) => value === undefined) && unclosed.test(html)) return undefined
    if (end !== undefined) return { attributes, end: at }
    if (name !== '' && !attributes.has(name.toLowerCase()))
      attributes.set(name.toLowerCase(), values.find((value) => value !== undefined) ?? '')
  }
  return undefined
}

function endOfRawText(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')
  end.lastIndex = from
  const found = end.exec(html)
  return found === null ? -1 : found.index
}

/** A script that opens a comment and then a script hides the end of that one (HTML Standard, 13.2.5.20 to 31). */
function endOfScript(html: string, from: number): number {
  const mark = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi
  mark.lastIndex = from
  let state: 'plain' | 'comment' | 'script in a comment' = 'plain'
  for (let found = mark.exec(html); found !== null; found = mark.exec(html)) {
    const text = found[0].toLowerCase()
    if (text === '<!--') {
      if (state === 'plain') state = 'comment'
      // The dashes of `<!-->` end the comment that they open.
      mark.lastIndex = found.index + 2
    } else if (text === '-->') state = 'plain'
    else if (text === '<script') state = state === 'comment' ? 'script in a comment' : state
    else if (state === 'script in a comment') state = 'comment'
    else return found.index
  }
  return -1
}
