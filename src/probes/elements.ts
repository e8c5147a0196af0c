/** An element or a comment of a page that can be between others: its place in the text, and its markup. */
export interface PageElement {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether there is only white space between two places of the page. */
  blank(from: number, to: number): boolean
}

/** The maximum number of elements of a page, and of characters of one tag. */
const maxElements = 200_000
const maxTag = 4096
/** How often each character of a page is read on average before the rest is omitted. */
const maxPasses = 4

const paired = ['script', 'noscript', 'style', 'iframe', 'template']
const single = ['link', 'meta', 'img']

/** Scripts, styles, links, images and comments of a page, in order; what takes too long to read is omitted. */
export function elementsIn(html: string): readonly PageElement[] {
  const lower = html.toLowerCase()
  const found: PageElement[] = []
  // A kind of element without an end has none later, either.
  const endless = new Set<string>()
  const budget = { left: maxPasses * html.length + maxTag }
  const blank = (from: number, to: number): boolean => html.slice(from, to).trim() === ''
  let at = lower.indexOf('<')
  while (at !== -1 && found.length < maxElements && budget.left > 0) {
    const end = endOf(lower, at, endless, budget)
    if (end !== undefined) found.push({ start: at, end, text: html.slice(at, end), blank })
    at = lower.indexOf('<', end ?? at + 1)
  }
  return found
}

interface Budget {
  left: number
}

function endOf(lower: string, at: number, endless: Set<string>, budget: Budget): number | undefined {
  if (lower.startsWith('<!--', at)) return closeOf(lower, '-->', at + 4, endless)
  const name = /^<([a-z]{3,8})(?=[\s/>])/.exec(lower.slice(at, at + 10))?.[1]
  if (name === undefined) return undefined
  if (single.includes(name)) return tagEnd(lower, at, budget)
  const opened = paired.includes(name) ? tagEnd(lower, at, budget) : undefined
  return opened === undefined ? undefined : closeOf(lower, `</${name}>`, opened, endless)
}

function closeOf(lower: string, close: string, from: number, endless: Set<string>): number | undefined {
  const at = endless.has(close) ? -1 : lower.indexOf(close, from)
  if (at === -1) endless.add(close)
  return at === -1 ? undefined : at + close.length
}

/** The end of a tag; `>` inside of quotes is a part of a value. */
function tagEnd(lower: string, from: number, budget: Budget): number | undefined {
  let quote = ''
  for (let at = from; at < Math.min(lower.length, from + maxTag); at += 1) {
    budget.left -= 1
    const one = lower.charAt(at)
    if (quote === '' && one === '>') return at + 1
    if (quote === '' && (one === '"' || one === "'")) quote = one
    else if (one === quote) quote = ''
  }
  return undefined
}
