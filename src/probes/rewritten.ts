import { elementsIn, type PageElement } from './elements.ts'

/** How a page differs from the build: without these changes its bytes are those of the build. */
export interface Rewrite {
  /** The edges that made them, as far as a mark shows it. */
  readonly by: readonly string[]
  /** The added elements, each by its address or its beginning; hostile, bounded. */
  readonly added: readonly string[]
  /** Whether each change was declared or has the mark of the edge that made it. */
  readonly known: boolean
}

/** A page as it was fetched. */
export interface FetchedPage {
  readonly body: Buffer
  field(name: string): string
}

/** Compares a text, written as latin1, with the sum of the built file. */
export type IsBuilt = (text: string) => boolean

/** How many texts are compared for one page, and how many characters of them in all. */
const maxTries = 600
const maxCharacters = 16 * 1024 * 1024
/** Added elements and their characters that are kept as evidence. */
const maxAdded = 5
const addedCap = 120
/** The most elements that an edge adds in one place. */
const maxInPlace = 6

const isCloudflare = ({ field }: FetchedPage): boolean => /^cloudflare$/i.test(field('server'))

interface Addition {
  readonly by: string
  readonly shows: (text: string, page: FetchedPage) => boolean
}

/**
 * Elements that only an edge writes. The snippets that people put into their own pages (`{"token":…}` of an analytics
 * beacon) are not among them: they may be of an older build.
 */
const additions: readonly Addition[] = [
  {
    by: 'Cloudflare',
    shows: (text, page) =>
      isCloudflare(page) &&
      (/["'(=]\/cdn-cgi\/(?:scripts|challenge-platform|zaraz|speculation|rum|apps)\b/.test(text) ||
        /\/cdn-cgi\/challenge-platform\/|Cloudflare Pages Analytics/.test(text) ||
        (text.includes('static.cloudflareinsights.com/beacon') && /"(?:version|r)"\s{0,4}:/.test(text))),
  },
  {
    by: 'Netlify',
    shows: (text, { field }) =>
      /^Netlify$/i.test(field('server')) && /["']\/\.netlify\/scripts\/|netlify-cdp-loader\.netlify\.app/.test(text),
  },
  {
    by: 'Vercel',
    shows: (text, { field }) => /^Vercel$/i.test(field('server')) && /vercel\.live\/_next-live\/feedback\//.test(text),
  },
  { by: 'Akamai', shows: (text) => /["'/]\/?akam\/\d{1,3}\/(?:pixel_)?[0-9a-f]{4,}/.test(text) },
  {
    by: 'Imperva',
    shows: (text, { field }) => field('x-iinfo') !== '' && text.includes('/_Incapsula_Resource?'),
  },
  {
    by: 'Dynatrace',
    shows: (text, { field }) => field('x-oneagent-js-injection') !== '' && text.includes('ruxitagentjs_'),
  },
]

/** Fields of proxies that compress, minify or convert files. */
const converters: readonly { readonly by: string; readonly field: string; readonly value: RegExp }[] = [
  { by: 'PageSpeed', field: 'x-page-speed', value: /./ },
  { by: 'PageSpeed', field: 'x-mod-pagespeed', value: /./ },
  { by: 'Cloudflare', field: 'cf-polished', value: /./ },
  { by: 'Cloudflare', field: 'cf-polish', value: /origSize|webp/i },
  { by: 'Cloudflare', field: 'cf-bgj', value: /./ },
  { by: 'Fastly', field: 'fastly-io-info', value: /./ },
  { by: 'a proxy', field: 'warning', value: /(?:^|,\s{0,4})214\b/ },
]

/** The proxy that says that it converts files, or a page that has the marks of one. */
export function converterOf(page: FetchedPage): string | undefined {
  const converter = converters.find(({ field, value }) => value.test(page.field(field)))
  if (converter !== undefined) return converter.by
  const text = page.body.toString('latin1')
  return isCloudflare(page) && /__cf_email__|\/cdn-cgi\/|[0-9a-f]{24}-text\/javascript/.test(text)
    ? 'Cloudflare'
    : undefined
}

/**
 * Finds the changes of an edge without which a page has the bytes of the build: elements added at the borders of head
 * and body, hidden e-mail addresses, deferred scripts, and nonces. Nothing if there are none, within a bounded number
 * of tries. `declared`: texts of elements that the edge adds, as declared in the plan.
 */
export function readRewrite(page: FetchedPage, declared: readonly string[], isBuilt: IsBuilt): Rewrite | undefined {
  const text = page.body.toString('latin1')
  let left = Math.min(maxTries, Math.floor(maxCharacters / Math.max(1, text.length)))
  const isRight = (one: string): boolean => {
    left -= 1
    return isBuilt(one)
  }
  const bases = variantsOf(page, text, declared).slice(0, left)
  for (const base of bases) {
    if (left <= 0) return undefined
    if (base.text !== text && isRight(base.text)) return rewriteOf(base, [])
  }
  for (const base of bases)
    for (const removed of removalsOf(base.text)) {
      if (left <= 0) return undefined
      if (isRight(removed.text)) return rewriteOf(base, removed.elements)
    }
  return undefined
}

const rewriteOf = ({ by, removed, known }: Variant, unknown: readonly PageElement[]): Rewrite => ({
  by: [...new Set(by)],
  added: [...removed, ...unknown].slice(0, maxAdded).map(nameOf),
  known: known && unknown.length === 0,
})

/** The address of an added element, or how it begins. */
const nameOf = ({ text }: PageElement): string =>
  (/\s(?:src|href)\s{0,8}=\s{0,8}["']?([^\s"'<>]{1,512})/i.exec(text.slice(0, 2048))?.[1] ?? text).slice(0, addedCap)

/** A page without changes that can be recognised one by one. */
interface Variant {
  readonly text: string
  readonly by: readonly string[]
  readonly removed: readonly PageElement[]
  readonly known: boolean
}

function variantsOf(page: FetchedPage, text: string, declared: readonly string[]): readonly Variant[] {
  const plain: Variant = { text, by: [], removed: [], known: true }
  const steps = [withoutAdditions(page, declared), withEmails(page), withScripts(page), withoutNonces(page)]
  return steps.reduce<readonly Variant[]>((all, step) => all.flatMap((one) => [one, ...step(one)]), [plain])
}

type Step = (variant: Variant) => readonly Variant[]

/** Without the elements of known edges and those that are declared; with the white space around them or without. */
const withoutAdditions =
  (page: FetchedPage, declared: readonly string[]): Step =>
  (variant) => {
    const found = elementsIn(variant.text).flatMap((element) => {
      const by = additions.find(({ shows }) => shows(element.text, page))?.by
      return by !== undefined || declared.some((one) => element.text.includes(one)) ? [{ element, by }] : []
    })
    if (found.length === 0) return []
    const removed = found.map(({ element }) => element)
    const by = found.flatMap((one) => one.by ?? [])
    return spaces.map((space) => ({
      ...variant,
      text: without(variant.text, removed, space),
      by: [...variant.by, ...by],
      removed: [...variant.removed, ...removed],
    }))
  }

/** Cloudflare writes addresses as hex: the first byte is the key of the others. */
const withEmails =
  (page: FetchedPage): Step =>
  (variant) => {
    if (!isCloudflare(page) || !variant.text.includes('email-protection')) return []
    const text = variant.text
      .replace(
        /<(a|span)\b(?=[^<>]{0,300}\bclass="__cf_email__")[^<>]{0,300}\bdata-cfemail="([0-9a-f]{4,512})"[^<>]{0,300}>\[email&#160;protected\]<\/\1>/g,
        (_, __, hex: string) => emailOf(hex),
      )
      .replace(/\/cdn-cgi\/l\/email-protection#([0-9a-f]{4,512})/g, (_, hex: string) => `mailto:${emailOf(hex)}`)
    return text === variant.text ? [] : [{ ...variant, text, by: [...variant.by, 'Cloudflare'] }]
  }

function emailOf(hex: string): string {
  const [key = 0, ...bytes] = Buffer.from(hex, 'hex')
  return Buffer.from(bytes.map((byte) => byte ^ key)).toString('latin1')
}

/** Cloudflare's Rocket Loader changes the type of each script; without a type, it adds one. */
const withScripts =
  (page: FetchedPage): Step =>
  (variant) => {
    const type = /\s?type=(["'])[0-9a-f]{24}-(text\/javascript|module)\1/g
    if (!isCloudflare(page) || !type.test(variant.text)) return []
    const by = [...variant.by, 'Cloudflare']
    return [
      { ...variant, by, text: variant.text.replace(type, (_, quote: string, was: string) => typed(was, quote)) },
      {
        ...variant,
        by,
        text: variant.text.replace(type, (_, quote: string, was: string) =>
          was === 'module' ? typed(was, quote) : '',
        ),
      },
    ]
  }

const typed = (type: string, quote: string): string => ` type=${quote}${type}${quote}`

/** Words that builds write in place of a nonce. */
const placeholders = [
  '__CSP_NONCE__',
  'CSP_NONCE',
  '__NONCE__',
  'NONCE',
  '{{nonce}}',
  '{{ nonce }}',
  '{{cspNonce}}',
  '**CSP_NONCE**',
  'NGINX_CSP_NONCE',
  'DhcnhD3khTMePgXw',
]

/** Without nonces that the policy of the answer names; another one may be of another build. */
const withoutNonces =
  (page: FetchedPage): Step =>
  (variant) => {
    const policy = `${page.field('content-security-policy')} ${page.field('content-security-policy-report-only')}`
    const named = (value: string): boolean => value !== '' && policy.includes(`'nonce-${value}'`)
    const nonce = /\snonce=(?:"([^"<>]{0,200})"|'([^'<>]{0,200})')/g
    const replaced = (by: (text: string, value: string) => string): string =>
      variant.text.replace(nonce, (text: string, double?: string, single?: string) => {
        const value = double ?? single ?? ''
        return named(value) ? by(text, value) : text
      })
    const bare = replaced(() => '')
    if (bare === variant.text) return []
    return [bare, ...placeholders.map((word) => replaced((text, value) => text.replace(value, () => word)))].map(
      (text) => ({ ...variant, text }),
    )
  }

/** Which white space around an added element was added with it: none, all, or up to the border of its line. */
const spaces = ['none', 'line-before', 'line-after', 'before', 'after'] as const
type Space = (typeof spaces)[number]

/** Leaves elements out; neighbours go with the white space between them. */
function without(text: string, removed: readonly Pick<PageElement, 'start' | 'end'>[], space: Space): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of removed) {
    const kept = text.slice(at, start)
    if (parts.length === 0 || kept.trim() !== '') parts.push(keptBefore(kept, space))
    at = end
    if (space === 'after') while (/\s/.test(text.charAt(at))) at += 1
    if (space === 'line-after') at += /^[^\S\n]{0,200}\n/.exec(text.slice(at, at + 201))?.[0].length ?? 0
  }
  return parts.join('') + text.slice(at)
}

function keptBefore(kept: string, space: Space): string {
  const bare = kept.trimEnd()
  if (space === 'before') return bare
  const line = kept.lastIndexOf('\n')
  return space === 'line-before' && line >= bare.length ? kept.slice(0, line).replace(/\r$/, '') : kept
}

interface Removal {
  readonly text: string
  readonly elements: readonly PageElement[]
}

/** The page without elements at the borders of its parts, where edges add theirs; the fewest first. */
function* removalsOf(text: string): Generator<Removal> {
  const places = placesIn(text).filter((place) => place.length > 0)
  const max = places.reduce((sum, place) => sum + place.length, 0)
  for (let total = 1; total <= Math.min(max, maxInPlace + 2); total += 1)
    for (const counts of shared(total, places)) {
      const elements = counts
        .flatMap((count, at) => places[at]?.slice(0, count) ?? [])
        .toSorted((a, b) => a.start - b.start)
      if (new Set(elements).size < elements.length) continue
      for (const space of spaces) yield { text: without(text, elements, space), elements }
    }
}

/** All ways to take `total` elements from these places. */
function* shared(total: number, [first, ...others]: readonly (readonly unknown[])[]): Generator<readonly number[]> {
  if (first === undefined) {
    if (total === 0) yield []
    return
  }
  for (let count = Math.min(total, first.length); count >= 0; count -= 1)
    for (const rest of shared(total - count, others)) yield [count, ...rest]
}

/** The elements before the end of body, head and document, and after their beginning; the nearest to a border first. */
function placesIn(text: string): readonly (readonly PageElement[])[] {
  const elements = elementsIn(text)
  const lower = text.toLowerCase()
  const tagEnd = (name: string): number => {
    const at = new RegExp(`<${name}(?=[\\s>])`).exec(lower)?.index ?? -1
    return at === -1 ? -1 : lower.indexOf('>', at) + 1
  }
  const before = [lower.lastIndexOf('</body'), lower.indexOf('</head'), text.length]
  const after = [tagEnd('head'), tagEnd('body'), 0]
  return [
    ...before.filter((at) => at > 0).map((at) => chain(elements.toReversed(), at, ({ end }, to) => [end, to], 'start')),
    ...after.filter((at) => at >= 0).map((at) => chain(elements, at, ({ start }, from) => [from, start], 'end')),
  ]
}

/** The elements that follow one another from a border, with nothing but white space between them. */
function chain(
  elements: readonly PageElement[],
  border: number,
  gap: (element: PageElement, at: number) => readonly [number, number],
  side: 'start' | 'end',
): readonly PageElement[] {
  const found: PageElement[] = []
  let at = border
  for (const element of elements) {
    const [from, to] = gap(element, at)
    if (from > to) continue
    if (to - from > 200 || element.blank(from, to) === false || found.length === maxInPlace) break
    found.push(element)
    at = element[side]
  }
  return found
}
