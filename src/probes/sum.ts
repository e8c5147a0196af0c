import type { BodyObservation } from '../model/answer.ts'
import type { Reply } from '../wire/line.ts'
import { fieldOf } from './assert.ts'

/** Fields that describe a body (RFC 9110, section 8), which is all that HEAD gives of it. */
const described = ['content-type', 'content-length', 'content-encoding', 'content-language', 'etag', 'last-modified']

/** Bytes of a text that are looked through for what is new in every answer. */
const shapeCap = 64 * 1024

/** A quoted value that a server made for one answer: letters and digits without a dot or a space, sixteen at least. */
const nonce = /(["'])(?=[^"'\d]{0,511}\d)[A-Za-z0-9][A-Za-z0-9+/=_-]{15,511}\1/g
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/** The sum of the body of an answer to `method` at `url`. */
export function sumOf(reply: Reply, method: string, url: string): BodyObservation {
  const { whole } = reply
  const body =
    method === 'HEAD' ? Buffer.from(described.map((name) => fieldOf(reply, name) ?? '').join('\n')) : reply.body
  const sha256 = digest(body)
  const shape = method === 'HEAD' ? undefined : shapeOf(body, url)
  return { bytes: body.length, whole, sha256, ...(shape === undefined || shape === sha256 ? {} : { shape }) }
}

/** Nothing for what is no text, and for one in which nothing is new. */
function shapeOf(body: Buffer, url: string): string | undefined {
  const text = body.subarray(0, shapeCap).toString('latin1')
  if (text === '' || text.includes('\0')) return undefined
  const { pathname } = new URL(url)
  const last = pathname.slice(pathname.lastIndexOf('/') + 1)
  // The path as it was asked, and as a page writes it into an attribute or a query.
  const echoes = [pathname, encodeURIComponent(pathname), last].filter((one) => one.length > 3)
  const shape = echoes
    .reduce((left, echo) => left.replaceAll(echo, ''), text)
    .replace(nonce, '""')
    .replace(uuid, '')
    .replace(/\d+/g, '0')
  return digest(Buffer.from(shape, 'latin1'))
}

function digest(bytes: Buffer): string {
  // Loaded by the first body that is summed, and without waiting for it.
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(bytes).digest('hex')
}
