import { type Parsed, type Place, parsed, refused } from '../../parsed.ts'
import type { Fault, Problem } from '../../problem.ts'

/**
 * Reads the address of an endpoint: `https://`, or `http://` for this machine or where the plan allows it; no
 * credentials (they belong into `headers`) and no fragment (it is never sent).
 */
export function readAddress(text: string, place: Place, allowUnsafeHttp: boolean): Parsed<URL, Problem> {
  const fault = faultOf(text, allowUnsafeHttp)
  if (fault === undefined) return parsed(new URL(text))
  return refused({ place, value: text.replace(/\/\/[^/?#]*@/, '//…@').slice(0, 256), fault })
}

function faultOf(text: string, allowUnsafeHttp: boolean): Fault | undefined {
  // A backslash is a slash to the URL standard and a letter to many proxies: they must not read different hosts.
  if (!/^https?:\/\/[^/]/i.test(text) || /[\s\\\p{Cc}]/u.test(text) || !URL.canParse(text))
    return { code: 'url-malformed' }
  const { hostname, protocol } = new URL(text)
  if (/^https?:\/\/[^/?#]*@/i.test(text)) return { code: 'url-credentials' }
  if (text.includes('#')) return { code: 'url-fragment' }
  if (protocol === 'http:' && !allowUnsafeHttp && !isLoopback(hostname))
    return { code: 'url-plain-http', host: hostname }
  return undefined
}

/** Whether a host, as URL gives it, can only be this machine. */
const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
