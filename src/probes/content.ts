import type { JSONValue } from 'json-p3'
import type { Unreadable } from '../model/answer.ts'
import { keyTwice } from '../wire/json.ts'
import type { Reply } from '../wire/line.ts'

/** A body, read once for all assertions. */
export interface Content {
  /** Its text; `whole` is false when it was larger than what is read. */
  text(): { readonly ok: true; readonly text: string; readonly whole: boolean } | NotRead
  json(): { readonly ok: true; readonly value: JSONValue } | NotRead
}

interface NotRead {
  readonly ok: false
  readonly why: Unreadable
}

type Body = Pick<Reply, 'headers' | 'body' | 'whole' | 'unended'>

/** Reads a body on demand, as UTF-8 and without content encoding, because the request accepts no other. */
export function contentOf(reply: Body): Content {
  let text: ReturnType<Content['text']> | undefined
  let json: ReturnType<Content['json']> | undefined
  const readText = (): ReturnType<Content['text']> => {
    text ??= decode(reply)
    return text
  }
  const readJson = (): ReturnType<Content['json']> => {
    const read = readText()
    if (!read.ok) return read
    // JSON shows its own end, except for a number.
    if (!read.whole && !(reply.unended && /^\s*["{[]/.test(read.text)))
      return notRead(reply.unended ? 'cut' : 'too-large')
    try {
      const value: JSONValue = JSON.parse(read.text)
      return keyTwice(read.text, value) === undefined ? { ok: true, value } : notRead('key-repeated')
    } catch (error) {
      return notRead(error instanceof RangeError ? 'too-deep' : 'not-json')
    }
  }
  return {
    text: readText,
    json() {
      json ??= readJson()
      return json
    },
  }
}

function decode({ body, whole, headers }: Body): ReturnType<Content['text']> {
  const encoding = [headers['content-encoding'] ?? []].flat().join(', ').trim().toLowerCase()
  if (encoding !== '' && encoding !== 'identity') return notRead('encoded')
  try {
    // A body that was cut may end in the middle of a character.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body, { stream: !whole })
    return { ok: true, text, whole }
  } catch {
    return notRead('not-text')
  }
}

const notRead = (why: Unreadable): NotRead => ({ ok: false, why })
