import { type Evidence, type HostView, seen } from '../../chain/evidence.ts'
import type { ServiceAsk } from '../port.ts'
import { cutFrame } from './frame.ts'
import { readRecords } from './records.ts'

export { collectorScript } from './script.ts'

/**
 * The view in an answer that was asked for with `nonce`; unseen when it is missing, cut, malformed, or the engine failed.
 * `asks` is what the script was made for, and is needed where it names files.
 */
export function readCollected(text: string, nonce: string, asks: readonly ServiceAsk[] = []): Evidence<HostView> {
  const framed = cutFrame(text, nonce)
  if (framed.kind === 'unseen') return framed
  const read = readRecords(framed.value.records, asks)
  return read.kind === 'unseen' ? read : seen(read.value.view)
}

/** An answer that a host has published, with the time at which it was collected. */
export interface HostDocument {
  readonly view: HostView
  /** Seconds since 1970 by the host's clock: how old the document is, as far as that clock can be trusted. */
  readonly clock: number
  /** The declared services that it was collected for: it says nothing about any other. */
  readonly services: readonly string[]
}

/** Reads the collector's answer as a host publishes it: the same text, its nonce taken from its opening frame. */
export function readDocument(text: string): Evidence<HostDocument> {
  const framed = cutFrame(text)
  if (framed.kind === 'unseen') return framed
  const read = readRecords(framed.value.records, [])
  if (read.kind === 'unseen') return read
  return seen({ ...read.value, clock: read.value.view.clock })
}
