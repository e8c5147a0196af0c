import type { PublicFile, PublicFiles, RewrittenFile } from '../model/answer.ts'
import { type Evidence, type MissingEvidence, noEvidence, seen } from '../model/evidence.ts'
import type { Line, Reply } from '../wire/line.ts'
import { openWires, ownHeaders, type Wire } from '../wire/wire.ts'
import { telling } from './answer.ts'
import { fieldOf } from './assert.ts'
import { assetsIn } from './assets.ts'
import type { ProberSettings } from './index.ts'
import type { PublicFilesAsk } from './port.ts'
import { converterOf, type FetchedPage, type Rewrite, readRewrite } from './rewritten.ts'

/** Bytes of a file that are read at most; a larger one was not seen. */
const fileCap = 64 * 1024 * 1024
/** Bytes of a page that are kept, to see what it asks for. */
const pageCap = 256 * 1024
/** How many pages are read before anything else. */
const maxPages = 20
/** How many files of a kind are kept as evidence. */
const maxKept = 20

/** Fields of a person who opens the site: whoever asks not to be answered by a cache does not see what a cache serves. */
const asEverybody = ownHeaders.filter((_, at) => ownHeaders[at - (at % 2)] !== 'cache-control')

type File = PublicFilesAsk['files'][number]

/** A file as it was fetched; `names` is what it asks for, when it is a page. */
type Fetched =
  | { readonly kind: 'right'; readonly isPage: boolean; readonly names: readonly string[] }
  /** An edge added known elements to it; without them it is right. */
  | { readonly kind: 'extended'; readonly file: RewrittenFile; readonly names: readonly string[] }
  /** Something on the way seems to have rewritten it; `sure` unless only its form shows that. */
  | {
      readonly kind: 'rewritten'
      readonly file: RewrittenFile
      readonly names: readonly string[]
      readonly sure: boolean
    }
  | { readonly kind: 'changed' | 'missing'; readonly file: PublicFile; readonly names: readonly string[] }
  | { readonly kind: 'lost'; readonly why: MissingEvidence }

/**
 * Fetches files over HTTP/1.1 and compares their sums as they arrive; nothing but pages is kept in memory. One sight an
 * ask, in order. Never throws for what is to be expected; ends at once when `signal` aborts.
 */
export async function fetchBuilds(
  asks: readonly PublicFilesAsk[],
  { timeout, concurrency }: ProberSettings,
  signal: AbortSignal,
): Promise<readonly Evidence<PublicFiles>[]> {
  if (signal.aborted) return asks.map(() => noEvidence('run', 'cancelled'))
  const { createHash } = await import('node:crypto')
  const hash = () => createHash('sha256')
  return openWires(timeout).during(signal, async (wire) => {
    const observed: Evidence<PublicFiles>[] = []
    // One build after the other: several of them are often public at one origin, whose limit is shared.
    for (const ask of asks) observed.push(await fetchBuild(ask, { wire, concurrency, signal, hash }))
    return observed
  })
}

interface Means {
  readonly wire: Wire
  readonly concurrency: number
  readonly signal: AbortSignal
  hash(): { update(chunk: Buffer): unknown; digest(as: 'hex'): string }
}

/** Pages first, then what they ask for, then everything else, as far as it goes. */
async function fetchBuild(ask: PublicFilesAsk, means: Means): Promise<Evidence<PublicFiles>> {
  const pages = ask.files.filter(({ path }) => isPage(path)).slice(0, Math.min(maxPages, ask.max))
  const read = await fetchAll(pages, ask, means)
  const known = new Set(ask.files.map(({ path }) => path))
  const named = new Set(read.flatMap((one) => ('names' in one && one.kind !== 'changed' ? one.names : [])))
  const others = ask.files.filter((file) => !pages.includes(file))
  const ordered = [...others.filter(({ path }) => named.has(path)), ...others.filter(({ path }) => !named.has(path))]
  const rest = await fetchAll(ordered.slice(0, ask.max - pages.length), ask, means)
  if (means.signal.aborted) return noEvidence('run', 'cancelled')
  const all = settleForms([...read, ...rest])
  const foreign = all.flatMap((one) => (one.kind === 'changed' ? one.names.filter((name) => !known.has(name)) : []))
  return seen(sumUp(all, [...new Set(foreign)].slice(0, maxKept)))
}

/**
 * The form of a page shows that something rewrites it only if it does so with every page, and everything else is right.
 */
function settleForms(all: readonly Fetched[]): readonly Fetched[] {
  const isRewritten = all.every((one) =>
    one.kind === 'right' ? !one.isPage : one.kind === 'extended' || one.kind === 'rewritten',
  )
  return isRewritten
    ? all
    : all.map((one) =>
        one.kind === 'rewritten' && !one.sure ? { ...one, kind: 'changed', file: bareOf(one.file) } : one,
      )
}

const bareOf = ({ added: _, by: __, ...file }: RewrittenFile): PublicFile => file

function sumUp(all: readonly Fetched[], foreign: readonly string[]): PublicFiles {
  const filesOf = (kind: 'changed' | 'missing') => {
    const files = all.flatMap((one) => (one.kind === kind ? [one.file] : []))
    return { total: files.length, files: files.slice(0, maxKept) }
  }
  const rewritesOf = (kind: 'extended' | 'rewritten') => {
    const files = all.flatMap((one) => (one.kind === kind ? [one.file] : []))
    return files.length === 0 ? {} : { [kind]: { total: files.length, files: files.slice(0, maxKept) } }
  }
  const lost = all.flatMap((one) => (one.kind === 'lost' ? [one.why] : []))
  return {
    right: all.filter(({ kind }) => kind === 'right' || kind === 'extended').length,
    ...rewritesOf('extended'),
    ...rewritesOf('rewritten'),
    changed: filesOf('changed'),
    missing: filesOf('missing'),
    unknown: { total: lost.length, why: lost[0] },
    foreign,
  }
}

async function fetchAll(files: readonly File[], ask: PublicFilesAsk, means: Means): Promise<readonly Fetched[]> {
  const fetched: Fetched[] = files.map(() => ({ kind: 'lost', why: noEvidence('run', 'cancelled').why }))
  const sums = new Set(ask.files.filter(({ path }) => isPage(path)).map(({ sha256 }) => sha256))
  const queue = files.entries()
  const work = async (line: Line): Promise<void> => {
    for (let next = queue.next(); !next.done && !means.signal.aborted; next = queue.next()) {
      const [at, file] = next.value
      fetched[at] = await fetchOne(file, ask.at, line, sums, ask, means)
    }
  }
  const { origin } = new URL(ask.at)
  const width = Math.min(means.concurrency, files.length)
  await Promise.all(Array.from({ length: width }, () => work(means.wire.line(origin))))
  return fetched
}

/** A file as one address sent it. */
interface Got {
  readonly reply: Reply
  readonly url: URL
  readonly size: number
  readonly sum: string
  /** Its bytes, if it is a page; bounded. */
  readonly kept: Buffer
}

async function fetchOne(
  file: File,
  at: string,
  line: Line,
  pages: ReadonlySet<string>,
  ask: Pick<PublicFilesAsk, 'adds'>,
  means: Means,
): Promise<Fetched> {
  const [first, ...others] = addressesOf(file.path)
  const fetched = await fetchAt(first, file, at, line, pages, ask, means)
  if (fetched.kind !== 'missing' || !isAbsent(fetched.file)) return fetched
  // Hosts without directory indexes know an index by its whole name, and hosts with short addresses a page without one.
  for (const address of others) {
    const other = await fetchAt(address, file, at, line, pages, ask, means)
    if (other.kind === 'right' || other.kind === 'extended') return other
  }
  return fetched
}

const isAbsent = ({ status, page }: PublicFile): boolean => [403, 404, 410].includes(status) || page === true

async function fetchAt(
  address: string,
  { path, sha256 }: File,
  at: string,
  line: Line,
  pages: ReadonlySet<string>,
  { adds = [] }: Pick<PublicFilesAsk, 'adds'>,
  means: Means,
): Promise<Fetched> {
  const got = await get(new URL(address, at), path, line, means)
  if (got.kind === 'missing') return { kind: 'lost', why: got.why }
  const { reply, sum: is, size, kept, url } = got.value
  const { status, whole, unended } = reply
  const file: PublicFile = { path, status, ...fieldsOf(reply) }
  // Many hosts send the page for unknown paths with the status that it has for those.
  const isFallback = status === 404 && /(?:^|\/)404\.html$/.test(path)
  if (status !== 200 && !isFallback) return { kind: 'missing', file, names: [] }
  const doubt = doubtOf(reply)
  if (doubt !== undefined) return { kind: 'lost', why: noEvidence('read', 'encoding-unexpected', { about: doubt }).why }
  if (!whole && !unended)
    return { kind: 'lost', why: noEvidence('read', 'answer-too-large', { about: path, limit: fileCap }).why }
  const html = kept.toString('utf8')
  const names = isPage(path) ? assetsIn(html, url, at) : []
  if (is === sha256) return { kind: 'right', isPage: isPage(path), names }
  if (unended) return { kind: 'lost', why: noEvidence('read', 'answer-cut', { about: path }).why }
  const page: FetchedPage = {
    body: kept,
    field: (name) => (fieldOf(reply, name) ?? '').slice(0, 4096),
  }
  const rewrite =
    isPage(path) && kept.length === size ? readRewrite(page, adds, (text) => sumOf(text, means) === sha256) : undefined
  if (rewrite !== undefined) {
    const rewritten = { ...file, ...told(rewrite) }
    return rewrite.known
      ? { kind: 'extended', file: rewritten, names }
      : { kind: 'rewritten', file: rewritten, names, sure: true }
  }
  if (isFallback) return { kind: 'missing', file, names: [] }
  const isOtherPage = pages.has(is) || (!isPage(path) && isHtml(reply))
  if (isOtherPage) return { kind: 'missing', file: { ...file, page: true }, names: [] }
  const by = converterOf(page)
  if (by !== undefined) return { kind: 'rewritten', file: { ...file, by, added: [] }, names, sure: true }
  return isPage(path) && isMinified(html, names)
    ? { kind: 'rewritten', file: { ...file, added: [] }, names, sure: false }
    : { kind: 'changed', file, names }
}

const told = ({ by, added }: Rewrite): Pick<RewrittenFile, 'by' | 'added'> => ({
  added,
  ...(by.length === 0 ? {} : { by: by.join(', ') }),
})

function sumOf(text: string, { hash }: Means): string {
  const sum = hash()
  sum.update(Buffer.from(text, 'latin1'))
  return sum.digest('hex')
}

/** Whether a page has no space between tags and no comments, and requests files whose names hold a hash of their content. */
const isMinified = (html: string, names: readonly string[]): boolean =>
  !/>\s+</.test(html) && !html.includes('<!--') && names.some((name) => /[._-][A-Za-z0-9_-]{8,}\.\w+$/.test(name))

/** How many redirects are followed that only change the ending of an address. */
const maxHops = 3

/** Fetches one address, and follows redirects to the address that the host prefers for the same file. */
async function get(first: URL, path: string, line: Line, means: Means): Promise<Evidence<Got>> {
  let url = first
  for (let hop = 0; ; hop += 1) {
    const sum = means.hash()
    const kept: Buffer[] = []
    let size = 0
    const sink = (chunk: Buffer): void => {
      sum.update(chunk)
      if (isPage(path) && size < pageCap) kept.push(chunk)
      size += chunk.length
    }
    const ask = { method: 'GET', path: url.pathname, headers: asEverybody, cap: fileCap, keep: false, sink }
    const reply = await line.exchange(ask)
    if (reply.kind === 'missing') return reply
    const to = hop < maxHops ? sameFile(reply.value, url) : undefined
    if (to === undefined)
      return seen({ reply: reply.value, url, size, sum: sum.digest('hex'), kept: Buffer.concat(kept) })
    url = to
  }
}

/** Where a redirect within the origin leads that only drops or adds `.html`, `index.html` or the slash at the end. */
function sameFile(reply: Reply, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(reply.status)) return undefined
  const to = URL.parse((fieldOf(reply, 'location') ?? '').slice(0, 8192), from.href)
  if (to === null || to.origin !== from.origin || to.search !== '' || to.username !== '' || to.password !== '')
    return undefined
  return bareName(to) === bareName(from) ? to : undefined
}

const bareName = ({ pathname }: URL): string =>
  pathname
    .toLowerCase()
    .replace(/\/index(?:\.html?)?$/, '/')
    .replace(/\.html?$/, '')
    .replace(/\/$/, '')

const isPage = (path: string): boolean => /\.html?$/i.test(path)
const isHtml = (reply: Reply): boolean => /^text\/html\b/i.test(fieldOf(reply, 'content-type') ?? '')

function fieldsOf(reply: Reply): Pick<PublicFile, 'fields'> {
  const fields = telling(reply)
  return fields === undefined ? {} : { fields }
}

/** An encoding that was not asked for: its bytes are none that could be compared. */
function doubtOf(reply: Reply): string | undefined {
  const encoding = fieldOf(reply, 'content-encoding')?.trim().toLowerCase()
  return encoding === undefined || encoding === '' || encoding === 'identity' ? undefined : encoding.slice(0, 80)
}

/**
 * The addresses of a file as parts of a URL. An index is requested by its directory first, as everybody does; the others
 * are those of hosts without indexes and of hosts that drop `.html`.
 */
function addressesOf(path: string): readonly [string, ...string[]] {
  const whole = `./${path.split('/').map(encodeURIComponent).join('/')}`
  const index = whole.replace(/(^|\/)index\.html$/, '$1')
  if (index !== whole) return index === './' ? [index] : [index, whole]
  const short = whole.replace(/\.html?$/i, '')
  return short === whole ? [whole] : [whole, short]
}
