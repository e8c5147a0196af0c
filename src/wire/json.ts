/**
 * The first key that an object of a JSON text has twice; nothing when no object has. `JSON.parse` keeps the last of
 * two equal keys, other readers the first, so such a text is ambiguous. `value` is the result of `JSON.parse`.
 */
export const keyTwice = (text: string, value: unknown): string | undefined =>
  keysIn(text) === keysOf(value) ? undefined : firstKeyTwice(text)

/**
 * How many keys the objects of a JSON text have: strings before a colon. Faster than listing them, which is needed
 * only for a mistake. Where no colon stands apart from its key, `":` ends each of them; a value that contains it is
 * counted too, and then the keys are listed without need.
 */
function keysIn(text: string): number {
  let keys = 0
  if (!/"[ \t\n\r]+:/.test(text)) {
    for (let end = text.indexOf('":'); end !== -1; end = text.indexOf('":', end + 2)) keys += 1
    return keys
  }
  for (let start = text.indexOf('"'); start !== -1; ) {
    let end = text.indexOf('"', start + 1)
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1)
    let next = end + 1
    while (text.charCodeAt(next) <= 0x20) next += 1
    if (text[next] === ':') keys += 1
    start = text.indexOf('"', next)
  }
  return keys
}

/** Whether a quote is inside its string: an odd number of backslashes precedes it. */
function isEscaped(text: string, quote: number): boolean {
  let first = quote
  while (text[first - 1] === '\\') first -= 1
  return (quote - first) % 2 === 1
}

/** How many keys are left after parsing, which keeps one of equal ones. Without recursion, for any depth. */
function keysOf(root: unknown): number {
  let keys = 0
  const left: object[] = []
  const visit = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) left.push(value)
  }
  visit(root)
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (Array.isArray(value)) for (const one of value) visit(one)
    // For an object with ten thousand keys, Object.values takes three times as long.
    else
      for (const key in value) {
        keys += 1
        visit(value[key as keyof typeof value])
      }
  }
  return keys
}

/** The first key that an object of this JSON text has twice. */
function firstKeyTwice(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = []
  let last = ''
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(undefined)
    else if (token === '}' || token === ']') open.pop()
    else if (token !== ':') last = token
    else {
      const keys = open.at(-1)
      const key = last.includes('\\') ? String(JSON.parse(last)) : last.slice(1, -1)
      if (keys?.has(key)) return key
      keys?.add(key)
    }
  }
  return undefined
}
