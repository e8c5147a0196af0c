import { type Evidence, seen } from '../../model/evidence.ts'
import type { HostView } from '../../model/host.ts'
import type { ServiceAsk } from '../port.ts'
import { cutFrame } from './frame.ts'
import { readRecords } from './records.ts'

export { type HostDocument, readDocument, readInstalled } from './document.ts'
export { installedProgram } from './installed.ts'
export { requestText } from './request.ts'
export { collectorScript, piped } from './script.ts'

/**
 * The view in an answer with `nonce`; missing evidence when it is absent, cut, malformed, or the engine failed.
 * `asks` are the requests of the script, needed where they name files.
 */
export function readCollected(text: string, nonce: string, asks: readonly ServiceAsk[] = []): Evidence<HostView> {
  const framed = cutFrame(text, nonce)
  if (framed.kind === 'missing') return framed
  const read = readRecords(framed.value.records, asks)
  return read.kind === 'missing' ? read : seen(read.value.view)
}
