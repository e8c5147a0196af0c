import type { BodyObservation } from '../model/answer.ts'
import type { Reply } from '../wire/line.ts'
import { fieldOf } from './assert.ts'

/** Fields that describe a body (RFC 9110, section 8), which is all that HEAD returns of it. */
const described = ['content-type', 'content-length', 'content-encoding', 'content-language', 'etag', 'last-modified']

/** Bytes of a text that are searched for values that are new in every answer. */
const shapeCap = 64 * 1024

/**
 * A quoted value that a server generates for each answer: at least sixteen letters and digits, without a dot or a
 * space.
 */
const nonce = /(["'])(?=[^"'\d]{0,511}\d)[A-Za-z0-9][A-Za-z0-9+/=_-]{15,511}\1/g
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
/** The nonce of a content security policy; it may be letters only. */
const attribute = /\bnonce=(["'])[^"']{0,512}\1/gi
/** Words as programs write them. Each is read once, since no part of it can match in two ways. */
const word = /[\w+=-]+/g
/** The words of a date, which may change between two answers. */
const date = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g

/** Whether a program generated a word for one answer: it has a digit, or its case changes back and forth. */
const isMade = (text: string): boolean =>
  /\d/.test(text) || (text.length >= 8 && (text.match(/[a-z][A-Z]/g) ?? []).length > 1)

/** A dictionary word; hashed file names keep one next to their hash. */
const isPlain = (text: string): boolean => /^[A-Za-z]?[a-z]{2,}$/.test(text)

/** The sum of the body of an answer to `method` at `url`. */
export function sumOf(reply: Reply, method: string, url: string): BodyObservation {
  const { whole } = reply
  const body = method === 'HEAD' ? fieldsOf(reply, described) : reply.body
  const sha256 = digest(body)
  const shape = method === 'HEAD' ? headShapeOf(reply) : shapeOf(body, url)
  return { bytes: body.length, whole, sha256, ...(shape === undefined || shape === sha256 ? {} : { shape }) }
}

const fieldsOf = (reply: Reply, names: readonly string[]): Buffer =>
  Buffer.from(names.map((name) => fieldOf(reply, name) ?? '').join('\n'))

/**
 * For a page that is generated per request, length and weak validator depend on the path that it repeats. A file has
 * a strong validator or a modification time; then nothing is left out.
 */
function headShapeOf(reply: Reply): string | undefined {
  const isFile = fieldOf(reply, 'etag')?.startsWith('"') === true || fieldOf(reply, 'last-modified') !== undefined
  return isFile ? undefined : digest(fieldsOf(reply, ['content-type', 'content-encoding', 'content-language']))
}

/** Nothing for binary bodies, and for a text without generated values. */
function shapeOf(body: Buffer, url: string): string | undefined {
  const text = body.subarray(0, shapeCap).toString('latin1')
  if (text === '' || text.includes('\0')) return undefined
  const { pathname } = new URL(url)
  const last = pathname.slice(pathname.lastIndexOf('/') + 1)
  // The path as requested, and as a page writes it into an attribute or a query; its last name if that is not a
  // common word.
  const echoes = [pathname, encodeURIComponent(pathname), ...(last.length > 3 ? [last] : [])]
  const shape = echoes
    .reduce((left, echo) => left.replace(patternOf(echo), ''), text)
    .replace(attribute, '')
    .replace(nonce, '""')
    .replace(uuid, '')
    .replace(word, (one) => (isMade(one) ? one.split('-').filter(isPlain).join('-') : one))
    .replace(date, '')
  return digest(Buffer.from(shape, 'latin1'))
}

/** Matches a path only as a whole: `/me` is no part of `/menu`. */
function patternOf(path: string): RegExp {
  const literal = path.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
  const before = /^[\w-]/.test(path) ? '(?<![\\w-])' : ''
  return new RegExp(path === '/' ? '$^' : `${before}${literal}(?![\\w-])`, 'g')
}

function digest(bytes: Buffer): string {
  // Loaded by the first body that is hashed, without waiting for the load.
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(bytes).digest('hex')
}
