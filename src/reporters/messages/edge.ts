import type { EdgeObservation } from '../../model/answer.ts'
import { type Phrase, plain, say } from '../phrase.ts'

const deeds: Readonly<Record<EdgeObservation['did'], string>> = {
  challenged: 'asked for a proof that a person sends the request',
  blocked: 'blocked the request',
  failed: 'could not get a response from the application',
  queued: 'sent the request to a waiting room',
  login: 'asked for a login',
}

/** `Cloudflare blocked the request (shown by the body)`. */
export const explainEdge = ({ by, did, mark }: EdgeObservation): Phrase =>
  say`${by} ${plain(deeds[did])} (shown by ${mark === 'body' || mark === 'status' ? say`its ${plain(mark)}` : say`the field ${mark}`})`

/** How to get an answer of the application. Never the advice to expect what the edge says. */
export function fixEdge({ by, did }: EdgeObservation): Phrase {
  switch (did) {
    case 'challenged':
    case 'blocked':
    case 'queued':
      return say`let this runner pass ${by} (an allow rule for its address, or for a secret header), or send the request to the origin (${'via:'})`
    case 'failed':
      return say`see whether the application is up at the address that ${by} uses as its origin`
    case 'login':
      return say`send the credential that ${by} accepts from a machine (${'headers:'}), or send the request to the origin (${'via:'})`
  }
}
