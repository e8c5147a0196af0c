import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import type { HostView, Statement } from '../../model/host.ts'
import { keyTwice } from '../../wire/json.ts'
import type { Reply } from '../../wire/line.ts'
import { metaTags } from '../../wire/meta.ts'
import { valueAt } from '../../wire/pointer.ts'
import { clockLimit } from '../../wire/signature.ts'
import { readDocument } from '../collector/index.ts'
import type { ServiceAsk } from '../port.ts'
import { readMetrics } from './metrics.ts'
import type { Says } from './says.ts'
import { isText, onlyOne, statementOf } from './statement.ts'

/** The largest statement of an endpoint that is read, in bytes. */
export const statementCap = 1024 * 1024
/** The largest metrics answer that is read. */
export const metricsCap = 8 * 1024 * 1024
/** The largest published evidence document that is read: a container takes about 1 KB of it. */
export const documentCap = 16 * 1024 * 1024
/** How old a published document may be, in milliseconds: by our clock, and by the clock of its publisher. */
export const freshness = 5 * 60_000
/**
 * How far the clock of its host may be ahead of ours: a document from the future would stay fresh for that much
 * longer.
 */
const ahead = clockLimit

/** How much of an answer is read, in bytes. */
export function capOf({ kind }: Says): number {
  switch (kind) {
    case 'json':
    case 'header':
    case 'meta':
      return statementCap
    case 'metric':
      return metricsCap
    case 'evidence':
      return documentCap
  }
}

/** The commit in the answer of an endpoint; `now` is our clock, in milliseconds. */
export function readStatement(
  reply: Reply,
  says: Exclude<Says, { kind: 'evidence' }>,
  now: number,
): Evidence<Statement> {
  const refusal = refusalOf(reply)
  if (refusal !== undefined) return refusal
  switch (says.kind) {
    case 'header':
      return onlyOne(valuesOf(reply, says.name), `header ${says.name}`)
    case 'json': {
      // JSON shows its own end.
      if (!reply.whole && !reply.unended) return tooShort(reply, statementCap)
      const document = readJson(reply.body)
      if (document.kind === 'missing') return document
      const place = says.places.find(({ pointer }) => isText(valueAt(document.value, pointer))) ?? says.places[0]
      return statementOf(valueAt(document.value, place?.pointer ?? []), `json ${place?.text ?? ''}`)
    }
    case 'meta': {
      const { contents, whole } = metaTags(reply.body.toString('utf8').replace(/^\ufeff/, ''), says.name)
      if (!whole && !reply.whole) return tooShort(reply, statementCap)
      return onlyOne(contents, `meta ${says.name}`)
    }
    case 'metric':
      if (!reply.whole) return tooShort(reply, metricsCap)
      return readMetrics(reply.body.toString('utf8'), says, now)
  }
}

/**
 * The containers of a host that publishes the collector's output; `now` is our clock, in milliseconds. `signedAt`: when a
 * signed request was sent. Its evidence was collected after that, or the signer signed an old document.
 */
export function readEvidence(
  reply: Reply,
  ask: readonly ServiceAsk[],
  now: number,
  signedAt?: number,
): Evidence<HostView> {
  const refusal = refusalOf(reply)
  if (refusal !== undefined) return refusal
  if (!reply.whole) return tooShort(reply, documentCap)
  const text = decoded(reply.body)
  if (text === undefined) return noEvidence('parse', 'answer-malformed', { about: 'utf-8' })
  const document = readDocument(text, ask)
  if (document.kind === 'missing') return document
  const { view, clock } = document.value
  const published = Date.parse(fieldOf(reply, 'date') ?? '')
  const age = now - clock * 1000
  if (age < -ahead) return noEvidence('parse', 'clock-skewed', { limit: ahead, amount: -age })
  const before = signedAt === undefined ? 0 : signedAt - clock * 1000
  if (before > clockLimit) return noEvidence('parse', 'answer-stale', { limit: clockLimit, amount: before })
  const ages = [age, published - clock * 1000].filter((one) => !Number.isNaN(one))
  const worst = ages.find((one) => Math.abs(one) > freshness)
  if (worst !== undefined) return noEvidence('parse', 'answer-stale', { limit: freshness, amount: worst })
  return seen(view)
}

/**
 * Why an answer was not read completely: it is too large, or it ended with its connection and nothing shows that it
 * was complete.
 */
export const tooShort = ({ unended }: Reply, limit: number): Evidence<never> =>
  unended ? noEvidence('read', 'answer-cut') : noEvidence('read', 'answer-too-large', { limit })

/** Why an answer cannot be read at all, independent of its content. */
export function refusalOf(reply: Reply): Evidence<never> | undefined {
  const { status } = reply
  if (status >= 300 && status < 400 && status !== 304) {
    const location = fieldOf(reply, 'location')?.slice(0, 1024)
    return noEvidence('read', 'redirected', {
      amount: status,
      ...(location === undefined ? {} : { received: location }),
    })
  }
  if (status !== 200) return noEvidence('read', 'status-unexpected', { limit: 200, amount: status })
  const encoding = fieldOf(reply, 'content-encoding')
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    return noEvidence('read', 'encoding-unexpected', { received: encoding.slice(0, 120) })
  return undefined
}

/** A field of the answer; repeated fields are joined. */
export function fieldOf({ headers }: Reply, name: string): string | undefined {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined
  return Array.isArray(value) ? value.join(', ') : value
}

/** Each value of a field: a proxy may repeat one, or join several lines into a list. */
const valuesOf = ({ headers }: Reply, name: string): readonly string[] =>
  Object.hasOwn(headers, name) ? [headers[name] ?? []].flat().flatMap((value) => value.split(',')) : []

function readJson(body: Buffer): Evidence<unknown> {
  const text = decoded(body)
  if (text === undefined) return noEvidence('parse', 'not-json', { about: 'utf-8' })
  try {
    const value: unknown = JSON.parse(text)
    const twice = keyTwice(text, value)
    return twice === undefined ? seen(value) : noEvidence('parse', 'key-repeated', { about: twice.slice(0, 120) })
  } catch {
    return noEvidence('parse', 'not-json', { received: text.trim().slice(0, 80) })
  }
}

function decoded(body: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return undefined
  }
}
