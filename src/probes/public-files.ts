import type { PublicFile, PublicFiles } from '../model/answer.ts'
import { type Evidence, type MissingEvidence, noEvidence, seen } from '../model/evidence.ts'
import type { Line, Reply } from '../wire/line.ts'
import { openWires, ownHeaders, type Wire } from '../wire/wire.ts'
import { telling } from './answer.ts'
import { fieldOf } from './assert.ts'
import { assetsIn } from './assets.ts'
import type { ProberSettings } from './index.ts'
import type { PublicFilesAsk } from './port.ts'

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
  | { readonly kind: 'right'; readonly names: readonly string[] }
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
  const named = new Set(read.flatMap((one) => (one.kind === 'right' ? one.names : [])))
  const others = ask.files.filter((file) => !pages.includes(file))
  const ordered = [...others.filter(({ path }) => named.has(path)), ...others.filter(({ path }) => !named.has(path))]
  const rest = await fetchAll(ordered.slice(0, ask.max - pages.length), ask, means)
  if (means.signal.aborted) return noEvidence('run', 'cancelled')
  const foreign = read.flatMap((one) => (one.kind === 'changed' ? one.names.filter((name) => !known.has(name)) : []))
  return seen(sumUp([...read, ...rest], [...new Set(foreign)].slice(0, maxKept)))
}

function sumUp(all: readonly Fetched[], foreign: readonly string[]): PublicFiles {
  const filesOf = (kind: 'changed' | 'missing') => {
    const files = all.flatMap((one) => (one.kind === kind ? [one.file] : []))
    return { total: files.length, files: files.slice(0, maxKept) }
  }
  const lost = all.flatMap((one) => (one.kind === 'lost' ? [one.why] : []))
  return {
    right: all.filter(({ kind }) => kind === 'right').length,
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
      fetched[at] = await fetchOne(file, ask.at, line, sums, means)
    }
  }
  const { origin } = new URL(ask.at)
  const width = Math.min(means.concurrency, files.length)
  await Promise.all(Array.from({ length: width }, () => work(means.wire.line(origin))))
  return fetched
}

async function fetchOne(
  { path, sha256 }: File,
  at: string,
  line: Line,
  pages: ReadonlySet<string>,
  means: Means,
): Promise<Fetched> {
  const url = new URL(addressOf(path), at)
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
  if (reply.kind === 'missing') return { kind: 'lost', why: reply.why }
  const { status, whole, unended } = reply.value
  const file: PublicFile = { path, status, ...fieldsOf(reply.value) }
  // Many hosts send the page for unknown paths with the status that it has for those.
  const isFallback = status === 404 && /(?:^|\/)404\.html$/.test(path)
  if (status !== 200 && !isFallback) return { kind: 'missing', file, names: [] }
  const doubt = doubtOf(reply.value)
  if (doubt !== undefined) return { kind: 'lost', why: noEvidence('read', 'encoding-unexpected', { about: doubt }).why }
  if (!whole && !unended)
    return { kind: 'lost', why: noEvidence('read', 'answer-too-large', { about: path, limit: fileCap }).why }
  const is = sum.digest('hex')
  const names = isPage(path) ? assetsIn(Buffer.concat(kept).toString('utf8'), url, at) : []
  if (is === sha256) return { kind: 'right', names }
  if (unended) return { kind: 'lost', why: noEvidence('read', 'answer-cut', { about: path }).why }
  if (isFallback) return { kind: 'missing', file, names: [] }
  const isPageInPlace = !isPage(path) && (pages.has(is) || isHtml(reply.value))
  return isPageInPlace
    ? { kind: 'missing', file: { ...file, page: true }, names: [] }
    : { kind: 'changed', file, names }
}

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

/** A path as part of a URL; an index is asked for by its directory, as everybody does. */
const addressOf = (path: string): string =>
  `./${path.split('/').map(encodeURIComponent).join('/')}`.replace(/(^|\/)index\.html$/, '$1')
