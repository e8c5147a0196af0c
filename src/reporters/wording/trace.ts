import type { FeatureTrace, TracedFile } from '../../chain/trace.ts'
import { type Phrase, plain, say } from '../phrase.ts'
import { counted } from './measure.ts'

/** Where a feature stands: what holds, or where it breaks first. */
export function wordTrace({ links, broken }: FeatureTrace): Phrase {
  const suspect = links.find(({ link }) => link === broken)
  if (suspect !== undefined)
    return plain(suspect.state === 'broken' ? `broken at ${suspect.link}` : `not seen at ${suspect.link}`)
  const held = links.filter(({ state }) => state === 'holds')
  if (held.length === 0) return plain('nothing of it is proven')
  const open = links.filter(({ state }) => state === 'unclaimed').map(({ link }) => link)
  return plain(open.length === 0 ? 'proven from source to auth' : `holds; not claimed: ${open.join(', ')}`)
}

/** In how many instances its own file is not as the build made it. */
export function wordFile({ service, path, of, changed, missing, unseen }: TracedFile): Phrase {
  const parts = [
    ...(missing === 0 ? [] : [`is missing from ${missing} of ${counted(of, 'instance')}`]),
    ...(changed === 0 ? [] : [`is another file in ${changed} of ${counted(of, 'instance')}`]),
    ...(unseen === 0 ? [] : [`could not be read in ${unseen} of ${counted(of, 'instance')}`]),
  ]
  return say`${path} ${plain(parts.join(', '))} of ${service}`
}

/** What the parentheses of a row mean. */
export const mootLegend = plain('In parentheses: proves nothing, because a link before it does not hold.')

/** Said above everything else, whichever link broke first: a door that is open is closed first. */
export const alarmOf = (method: string, url: string, status: number): Phrase =>
  say`strangers are let in: ${`${method} ${url}`} answers ${status} to somebody without any credential`
