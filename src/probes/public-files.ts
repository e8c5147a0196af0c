import type { PublicFile, PublicFiles, RewrittenFile } from '../model/answer.ts'
import { type Evidence, type EvidenceError, type MissingEvidence, noEvidence, seen } from '../model/evidence.ts'
import { addressOf, isUnreached, waysTo } from '../wire/addresses.ts'
import type { Way } from '../wire/dial.ts'
import type { Line, Reply } from '../wire/line.ts'
import { openWires, ownHeaders, type Wire } from '../wire/wire.ts'
import { revealingFields } from './answer.ts'
import { fieldOf } from './assert.ts'
import { assetsIn } from './assets.ts'
import { encodingsOf, openBody, type Sums } from './decoded.ts'
import type { ProberSettings } from './index.ts'
import type { PublicFilesAsk } from './port.ts'
import { converterOf, type FetchedPage, type Rewrite, readRewrite } from './rewritten.ts'

/** The maximum number of bytes of a file. A larger file is missing evidence. */
const fileCap = 64 * 1024 * 1024
/** The number of kept bytes of a page, to find its requests and the additions of an edge. */
const pageCap = 1024 * 1024
/** How many pages are read before anything else. */
const maxPages = 20
/** How many files of a kind are kept as evidence. */
const maxKept = 20

/** The most requests to fetch every file from every address; beyond, only pages are fetched from each. */
const maxEverywhere = 400

/**
 * The headers of a browser. A request for no cache does not get what a cache serves, and a request for
 * no compression does not get a compressed copy that an earlier build left behind.
 */
const own = ownHeaders.filter(
  (_, at) => !['cache-control', 'accept-encoding'].includes(ownHeaders[at - (at % 2)] ?? ''),
)
const asBrowser = (encodings: string): readonly string[] => [...own, 'accept-encoding', encodings]

type File = PublicFilesAsk['files'][number]

/** A fetched file; `names` are the files that a page requests. */
type Fetched =
  | { readonly kind: 'right'; readonly isPage: boolean; readonly names: readonly string[] }
  /** An edge added known elements to it; without them it is right. */
  | { readonly kind: 'extended'; readonly file: RewrittenFile; readonly names: readonly string[] }
  /** It seems to be rewritten on the way; `sure` unless only its form shows that. */
  | {
      readonly kind: 'rewritten'
      readonly file: RewrittenFile
      readonly names: readonly string[]
      readonly sure: boolean
    }
  | { readonly kind: 'changed' | 'missing'; readonly file: PublicFile; readonly names: readonly string[] }
  | { readonly kind: 'lost'; readonly why: MissingEvidence }

/**
 * Fetches files over HTTP/1.1 and compares their sums as they arrive; only pages are kept in memory. One observation per
 *request, in order. Never throws for expected failures; ends at once when `signal` aborts.
 */
export async function fetchBuilds(
  asks: readonly PublicFilesAsk[],
  { timeout, concurrency, proxies }: ProberSettings,
  signal: AbortSignal,
  findWays: typeof waysTo = waysTo,
): Promise<readonly Evidence<PublicFiles>[]> {
  if (signal.aborted) return asks.map(() => noEvidence('run', 'cancelled'))
  const { createHash } = await import('node:crypto')
  const hash = () => createHash('sha256')
  return openWires(timeout, proxies).during(signal, async (wire) => {
    const observed: Evidence<PublicFiles>[] = []
    // One build after the other: several of them are often public at one origin, whose limit is shared.
    for (const ask of asks) observed.push(await fetchBuild(ask, { wire, concurrency, signal, hash, findWays }))
    return observed
  })
}

interface Means {
  readonly wire: Wire
  readonly concurrency: number
  readonly signal: AbortSignal
  readonly findWays: typeof waysTo
  hash(): { update(chunk: Buffer): unknown; digest(as: 'hex'): string }
}

/**
 * Fetches pages first, then the files that they request, then the rest up to the limit. Each address of the name may lead to
 * another server, so pages are fetched from all of them, and so is the rest if that is not too much.
 */
async function fetchBuild(ask: PublicFilesAsk, means: Means): Promise<Evidence<PublicFiles>> {
  const pages = ask.files.filter(({ path }) => isPage(path)).slice(0, Math.min(maxPages, ask.max))
  const found = await means.findWays(new URL(ask.at), means.wire)
  if (found.kind === 'missing') return found
  const ways = found.value
  // The first files show which addresses have a server.
  const first = pages.length > 0 || ways.length === 1 ? pages : ask.files.slice(0, Math.min(1, ask.max))
  const read = await fetchEverywhere(first, ask, means, ways)
  const known = new Set(ask.files.map(({ path }) => path))
  const named = new Set(read.files.flatMap((one) => ('names' in one && one.kind !== 'changed' ? one.names : [])))
  const others = ask.files.filter((file) => !first.includes(file))
  const ordered = [...others.filter(({ path }) => named.has(path)), ...others.filter(({ path }) => !named.has(path))]
  const left = ordered.slice(0, ask.max - first.length)
  const rest =
    left.length * read.reached.length <= maxEverywhere
      ? (await fetchEverywhere(left, ask, means, read.reached)).files
      : await fetchInTurn(left, ask, means, read.reached)
  if (means.signal.aborted) return noEvidence('run', 'cancelled')
  const all = settleForms([...read.files, ...rest])
  const foreign = all.flatMap((one) => (one.kind === 'changed' ? one.names.filter((name) => !known.has(name)) : []))
  return seen(sumUp(all, [...new Set(foreign)].slice(0, maxKept)))
}

/** Fetches each file from each address. Addresses without a connection are left out, because they serve no requests. */
async function fetchEverywhere(files: readonly File[], ask: PublicFilesAsk, means: Means, ways: Ways) {
  const all = await atOnce(means, ways, (way, own) => fetchAll(files, ask, own, way))
  const [usual = []] = all
  const isDead = (some: readonly Fetched[] = []): boolean =>
    some.length > 0 && some.every((one) => one.kind === 'lost' && isUnreached({ kind: 'missing', why: one.why }))
  const alive = all.filter((some) => !isDead(some))
  const reached = ways.filter((_, at) => !isDead(all[at]))
  const copies = alive.length === 0 ? [usual] : alive
  return {
    files: files.map((_, at) =>
      worstOf(
        copies.flatMap((some) => some[at] ?? []),
        reached,
      ),
    ),
    reached: reached.length === 0 ? ways.slice(0, 1) : reached,
  }
}

/** Fetches each file from one address, starting with another one in each check. */
async function fetchInTurn(
  files: readonly File[],
  ask: PublicFilesAsk,
  means: Means,
  ways: Ways,
): Promise<readonly Fetched[]> {
  const start = Math.floor(Math.random() * ways.length)
  const shareOf = (nth: number): readonly File[] => files.filter((_, at) => (at + start) % ways.length === nth)
  const all = await atOnce(means, ways, (way, own) => fetchAll(shareOf(ways.indexOf(way)), ask, own, way))
  return all.flat()
}

type Ways = readonly Way[]

/** Does the same with all addresses at once, which share the limit of concurrent requests. */
const atOnce = <T>(means: Means, ways: Ways, work: (way: Way, own: Means) => Promise<T>): Promise<readonly T[]> =>
  Promise.all(
    ways.map((way) => work(way, { ...means, concurrency: Math.max(1, Math.floor(means.concurrency / ways.length)) })),
  )

const kinds = ['changed', 'missing', 'rewritten', 'lost', 'extended', 'right'] as const

/** The worst copy of those at several addresses. Its address is omitted if all copies are equally wrong. */
function worstOf(copies: readonly Fetched[], ways: Ways): Fetched {
  const found = worst(copies)
  const way = ways[copies.indexOf(found)]
  return way === undefined || copies.every(({ kind }) => kind === found.kind)
    ? found
    : asCopy(found, { address: addressOf(way) })
}

/** The worst copy of a file counts. */
function worst(copies: readonly Fetched[]): Fetched {
  const found = kinds.flatMap((kind) => copies.find((one) => one.kind === kind) ?? [])
  return found[0] ?? { kind: 'lost', why: noEvidence('read', 'answer-missing').why }
}

/** The same with what distinguishes its copy from the others. */
const asCopy = (fetched: Fetched, copy: Pick<PublicFile, 'encoding' | 'address'>): Fetched =>
  fetched.kind === 'changed' || fetched.kind === 'missing'
    ? { ...fetched, file: { ...fetched.file, ...copy } }
    : fetched

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

async function fetchAll(
  files: readonly File[],
  ask: PublicFilesAsk,
  means: Means,
  way: Way,
): Promise<readonly Fetched[]> {
  const fetched: Fetched[] = files.map(() => ({ kind: 'lost', why: noEvidence('run', 'cancelled').why }))
  const sums = new Set(ask.files.filter(({ path }) => isPage(path)).map(({ sha256 }) => sha256))
  const queue = files.entries()
  const work = async (line: Line): Promise<void> => {
    for (let next = queue.next(); !next.done && !means.signal.aborted; next = queue.next()) {
      const [at, file] = next.value
      fetched[at] = await fetchCopies(file, { ask, line, pages: sums, means })
    }
  }
  const { origin } = new URL(ask.at)
  const width = Math.min(means.concurrency, files.length)
  await Promise.all(
    Array.from({ length: width }, () => work(means.wire.line(origin, ask.http2 ? { ...way, http2: true } : way))),
  )
  return fetched
}

/** A file as one address sent it. */
interface Got {
  readonly reply: Reply
  readonly url: URL
  /** Its size without compression. */
  readonly size: number
  readonly sums: Sums
  /** Its bytes without compression, if it is a page; bounded. */
  readonly kept: Buffer
}

interface Place {
  readonly ask: Pick<PublicFilesAsk, 'at' | 'adds'>
  readonly line: Line
  /** The sums of the pages of the build. */
  readonly pages: ReadonlySet<string>
  readonly means: Means
}

/** A fetched file, and the encoding in which it was sent. */
interface Copied {
  readonly fetched: Fetched
  readonly encoding?: string | undefined
}

const isRight = ({ kind }: Fetched): boolean => kind === 'right' || kind === 'extended'

/**
 * Fetches a file as browsers do. If that is a compressed copy, the plain copy of a page is fetched too, and that of a
 * file that differs, to report whether only the compressed one does.
 */
async function fetchCopies(file: File, place: Place): Promise<Fetched> {
  const { fetched, encoding } = await fetchOne(file, place, encodingsOf(new URL(place.ask.at).protocol))
  if (encoding === undefined || fetched.kind === 'lost') return fetched
  if (isRight(fetched) && !isPage(file.path)) return fetched
  const plain = await fetchOne(file, place, 'identity')
  if (isRight(fetched)) return worst([plain.fetched, fetched])
  return isRight(plain.fetched) ? asCopy(fetched, { encoding }) : fetched
}

async function fetchOne(file: File, place: Place, encodings: string): Promise<Copied> {
  const [first, ...others] = addressesOf(file.path)
  const copied = await fetchAt(first, file, place, encodings)
  if (copied.fetched.kind !== 'missing' || !isAbsent(copied.fetched.file)) return copied
  // Hosts without directory indexes know an index by its whole name, and hosts with short addresses a page without one.
  for (const path of others) {
    const other = await fetchAt(path, file, place, encodings)
    if (isRight(other.fetched)) return other
  }
  return copied
}

const isAbsent = ({ status, page }: PublicFile): boolean => [403, 404, 410].includes(status) || page === true

async function fetchAt(relative: string, file: File, place: Place, encodings: string): Promise<Copied> {
  const got = await get(new URL(relative, place.ask.at), file.path, place, encodings)
  if (got.kind === 'missing') return { fetched: { kind: 'lost', why: got.why } }
  return { fetched: compareFile(file, got.value, place), encoding: got.value.sums.encoding }
}

/** Compares a file as it was sent with the build. */
function compareFile(
  { path, sha256 }: File,
  { reply, sums, size, kept, url }: Got,
  { ask: { at, adds = [] }, pages, means }: Place,
): Fetched {
  const { status, whole, unended } = reply
  const file: PublicFile = { path, status, ...fieldsOf(reply) }
  const lost = (reason: EvidenceError, about: string, limit?: number): Fetched => ({
    kind: 'lost',
    why: noEvidence('read', reason, { about, ...(limit === undefined ? {} : { limit }) }).why,
  })
  // Many hosts send the page for unknown paths with the status that it has for those.
  const isFallback = status === 404 && /(?:^|\/)404\.html$/.test(path)
  if (status !== 200 && !isFallback) return { kind: 'missing', file, names: [] }
  if (sums.fault === 'too-large' || (!whole && !unended)) return lost('answer-too-large', path, fileCap)
  if (sums.fault !== undefined)
    return unended ? lost('answer-cut', path) : lost('encoding-unexpected', sums.encoding ?? '')
  const html = kept.toString('utf8')
  const names = isPage(path) ? assetsIn(html, url, at) : []
  // A file that is compressed itself can have its own encoding as that of the response.
  if (sums.held === sha256 || sums.sent === sha256) return { kind: 'right', isPage: isPage(path), names }
  if (unended) return lost('answer-cut', path)
  const page: FetchedPage = {
    body: kept,
    field: (name) => (fieldOf(reply, name) ?? '').slice(0, 4096),
  }
  const rewrite =
    isPage(path) && kept.length === size ? readRewrite(page, adds, (text) => sumOf(text, means) === sha256) : undefined
  if (rewrite !== undefined) {
    const rewritten = { ...file, ...additionsOf(rewrite) }
    return rewrite.known
      ? { kind: 'extended', file: rewritten, names }
      : { kind: 'rewritten', file: rewritten, names, sure: true }
  }
  if (isFallback) return { kind: 'missing', file, names: [] }
  // Only the beginning is known, so nothing shows whether an edge added something to it.
  if (isPage(path) && size > kept.length) return lost('answer-too-large', path, pageCap)
  const isOtherPage = pages.has(sums.held) || (!isPage(path) && isHtml(reply))
  if (isOtherPage) return { kind: 'missing', file: { ...file, page: true }, names: [] }
  const by = converterOf(page)
  if (by !== undefined) return { kind: 'rewritten', file: { ...file, by, added: [] }, names, sure: true }
  return isPage(path) && isMinified(html, names)
    ? { kind: 'rewritten', file: { ...file, added: [] }, names, sure: false }
    : { kind: 'changed', file, names }
}

const additionsOf = ({ by, added }: Rewrite): Pick<RewrittenFile, 'by' | 'added'> => ({
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
async function get(first: URL, path: string, { line, means }: Place, encodings: string): Promise<Evidence<Got>> {
  let url = first
  for (let hop = 0; ; hop += 1) {
    const kept: Buffer[] = []
    let size = 0
    const body = openBody(means.hash, fileCap, (chunk) => {
      if (isPage(path) && size < pageCap) kept.push(chunk)
      size += chunk.length
    })
    const reply = await line.exchange({
      ...{ method: 'GET', path: url.pathname, headers: asBrowser(encodings), cap: fileCap, keep: false },
      sink: body.take,
    })
    if (reply.kind === 'missing') return reply
    const to = hop < maxHops ? sameFile(reply.value, url) : undefined
    const sums = await body.sums(reply.value.headers)
    if (to === undefined) return seen({ reply: reply.value, url, size, sums, kept: Buffer.concat(kept) })
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
  const fields = revealingFields(reply)
  return fields === undefined ? {} : { fields }
}

/**
 * The addresses of a file as parts of a URL. An index is requested by its directory first, as browsers do; the others
 * are those of hosts without indexes and of hosts that drop `.html`.
 */
function addressesOf(path: string): readonly [string, ...string[]] {
  const whole = `./${path.split('/').map(encodeURIComponent).join('/')}`
  const index = whole.replace(/(^|\/)index\.html$/, '$1')
  if (index !== whole) return index === './' ? [index] : [index, whole]
  const short = whole.replace(/\.html?$/i, '')
  return short === whole ? [whole] : [whole, short]
}
