import type { EdgeObservation } from '../../model/answer.ts'
import { type Phrase, plain, say } from '../phrase.ts'

const deeds: Readonly<Record<EdgeObservation['did'], string>> = {
  challenged: 'requires a browser check',
  blocked: 'blocked the request',
  failed: 'got no response from the application',
  queued: 'put the request into a waiting room',
  login: 'requires a login',
  unconfigured: 'returned its default page, because it has no site for this address',
  'not-run': 'returned the source code of a program and did not run it',
}

/** `Cloudflare blocked the request (detected by its body)`. */
export const explainEdge = ({ by, did, mark }: EdgeObservation): Phrase =>
  say`${did === 'not-run' ? plain(by) : by} ${plain(deeds[did])} (detected by its ${mark === 'body' || mark === 'status' ? plain(mark) : say`header ${mark}`})`

/** How to get a response from the application. The response of the edge is never advised as the expected one. */
export function fixEdge({ by, did }: EdgeObservation): Phrase {
  switch (did) {
    case 'challenged':
    case 'blocked':
    case 'queued':
      return say`allow this runner at ${by} (by its address or by a secret header), or send the request to the origin (${'via:'})`
    case 'failed':
      return say`check that the application is up at the address that ${by} uses as its origin`
    case 'not-run':
      return say`let the web server pass these files to the program that runs them, such as php-fpm. Change the secrets that the source code contains`
    case 'unconfigured':
      return say`configure the site of this name and port in ${by}, or correct the address of the request`
    case 'login':
      return say`send the credential that ${by} accepts from machines (${'headers:'}), or send the request to the origin (${'via:'})`
  }
}
