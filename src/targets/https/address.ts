import { type Parsed, type Place, parsed, refused } from '../../parsed.ts'
import type { Problem } from '../../problem.ts'
import { urlFault } from '../../wire/url.ts'

/** Reads the address of an endpoint. No problem message repeats its password. */
export function readAddress(text: string, place: Place, allowUnsafeHttp: boolean): Parsed<URL, Problem> {
  const fault = urlFault(text, allowUnsafeHttp)
  if (fault === undefined) return parsed(new URL(text))
  return refused({ place, value: text.replace(/\/\/[^/?#]*@/, '//…@').slice(0, 256), fault })
}
