import { inText } from '../escape.ts'
import { plain, say } from '../phrase.ts'

/** Says where evidence is served. */
export const wordServing = (url: string, isSigned: boolean): string =>
  `${inText(say`The evidence of this host is served at ${url}${plain(isSigned ? ', signed, to requests that are signed' : ' to everybody who can reach that address')}.`)}\n`
