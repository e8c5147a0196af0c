import type { Parsed, Place } from '../parsed.ts'
import { parsed } from '../parsed.ts'
import type { Fault, Problem } from '../problem.ts'
import { controlCharacter, mistake } from './mistakes.ts'

/** Reads an absolute http or https URL without credentials and without a fragment; `text` is what the user wrote. */
export function readUrl(text: string, place: Place, allowUnsafeHttp: boolean): Parsed<URL, Problem> {
  const fault = faultOf(text, allowUnsafeHttp)
  return fault === undefined ? parsed(new URL(text)) : mistake(place, text, fault)
}

/** Reads the URL that paths begin with: no query either. */
export function readBaseUrl(text: string, place: Place, allowUnsafeHttp: boolean): Parsed<string, Problem> {
  const url = readUrl(text, place, allowUnsafeHttp)
  if (!url.ok) return url
  if (text.includes('?')) return mistake(place, text, { code: 'url-query' })
  return parsed(url.value.href.replace(/\/+$/, ''))
}

function faultOf(text: string, allowUnsafeHttp: boolean): Fault | undefined {
  const character = controlCharacter(text)
  if (character !== undefined) return { code: 'control-character', character }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase()
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https' && text.includes('://'))
    return { code: 'url-scheme', scheme }
  // A backslash is a slash to the URL standard and a letter to many proxies: they must not read different hosts.
  if (!/^https?:\/\/[^/]/i.test(text) || /[\s\\]/.test(text) || !URL.canParse(text)) return { code: 'url-malformed' }
  const url = new URL(text)
  if (url.username !== '' || url.password !== '' || /^https?:\/\/[^/?#]*@/i.test(text))
    return { code: 'url-credentials' }
  if (text.includes('#')) return { code: 'url-fragment' }
  if (url.protocol === 'http:' && !allowUnsafeHttp && !isLoopback(url.hostname))
    return { code: 'url-plain-http', host: url.hostname }
  return undefined
}

/** Whether a host, as URL gives it, can only be this machine. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
