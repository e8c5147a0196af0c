import type { UrlFault } from '../problem.ts'

/**
 * Why a text is not an allowed HTTP address: `https://`, or `http://` for this machine or where the plan allows it;
 * no credentials (they belong in headers) and no fragment (it is never sent).
 */
export function urlFault(text: string, allowUnsafeHttp: boolean): UrlFault | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase()
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https' && text.includes('://'))
    return { code: 'url-scheme', scheme }
  // A backslash is a slash to the URL standard and a letter to many proxies: they must not read different hosts.
  if (!/^https?:\/\/[^/]/i.test(text) || /[\s\\\p{Cc}]/u.test(text) || !URL.canParse(text))
    return { code: 'url-malformed' }
  const { hostname, protocol, username, password } = new URL(text)
  if (username !== '' || password !== '' || /^https?:\/\/[^/?#]*@/i.test(text)) return { code: 'url-credentials' }
  if (text.includes('#')) return { code: 'url-fragment' }
  if (protocol === 'http:' && !allowUnsafeHttp && !isLoopback(hostname))
    return { code: 'url-plain-http', host: hostname }
  return undefined
}

/** Whether a host in any spelling (`127.1`, `LOCALHOST`) can only be this machine. */
export const isLoopbackHost = (host: string): boolean =>
  URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname)

/** Whether a host, as URL gives it, can only be this machine. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
