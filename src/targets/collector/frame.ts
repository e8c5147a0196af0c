import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import { bounded } from './shell.ts'

/**
 * The version of the records between the frames of an answer. Raise it when a reader needs a record or a key that
 * older scripts do not print: documents and collectors of another version are then reported and not read. An optional
 * key needs no new version, because readers ignore unknown keys.
 */
export const frameVersion = 4

/** The words that frame an answer. */
export const frame = `runtime-drift/${frameVersion}`

/** The records between the two frames of an answer, one per line. */
export interface Framed {
  readonly nonce: string
  readonly records: readonly string[]
}

/**
 * Cuts the records out of an answer. Without `nonce` (a published document) it is read from the opening frame. Output
 * of a login shell before the opening or after the closing frame is ignored. An answer without its closing frame, or
 * with another number of records than that states, is rejected.
 */
export function cutFrame(text: string, nonce?: string): Evidence<Framed> {
  const opening = nonce === undefined ? published(text) : opened(text, nonce)
  if (opening === undefined)
    return foreign(text) ?? noEvidence('read', 'answer-missing', { received: bounded(text), amount: text.length })
  const end = `\n${frame} end ${opening.nonce} `
  const close = text.indexOf(end, opening.end - 1)
  if (close === -1) return noEvidence('read', 'answer-cut', { amount: text.length })
  const count = /^(\d{1,9})(?:\n|$)/.exec(text.slice(close + end.length, close + end.length + 10))?.[1]
  const records = close < opening.end ? [] : text.slice(opening.end, close).split('\n')
  if (count === undefined || Number(count) !== records.length)
    return noEvidence('read', 'answer-cut', { amount: records.length })
  return seen({ nonce: opening.nonce, records })
}

interface Opening {
  readonly nonce: string
  /** Where the first record starts. */
  readonly end: number
}

function opened(text: string, nonce: string): Opening | undefined {
  const line = `${frame} begin ${nonce}\n`
  const at = text.startsWith(line) ? 0 : text.indexOf(`\n${line}`) + 1
  return at === 0 && !text.startsWith(line) ? undefined : { nonce, end: at + line.length }
}

/** A foreign frame: of a collector of another version, or the answer to another request. */
function foreign(text: string): ReturnType<typeof noEvidence> | undefined {
  const [, digits] = /^runtime-drift\/(\d{1,6}) begin [0-9A-Za-z-]{8,64}$/m.exec(text) ?? []
  if (digits === undefined) return undefined
  const version = Number(digits)
  if (version === frameVersion) return noEvidence('read', 'nonce-mismatch', { about: 'collector' })
  const facts = { amount: version, limit: frameVersion }
  return noEvidence('read', version < frameVersion ? 'collector-outdated' : 'collector-newer', facts)
}

function published(text: string): Opening | undefined {
  const line = new RegExp(`^${frame} begin ([0-9A-Za-z-]{8,64})\\n`, 'm').exec(text)
  return line?.[1] === undefined ? undefined : { nonce: line[1], end: line.index + line[0].length }
}
