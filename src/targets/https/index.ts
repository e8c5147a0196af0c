import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { Problem } from '../../problem.ts'
import type { Target, TargetKind, TargetRequest } from '../port.ts'
import { readAddress } from './address.ts'
import type { Endpoint } from './endpoint.ts'
import { type EndpointSettings, readSettings } from './settings.ts'

/**
 * A deployment endpoint. It gives a statement (the commit that it names), or, with `evidence: true`, the instances of
 * a host that publishes the collector's output, behind any authentication.
 */
export const httpsKind: TargetKind = { scheme: 'https', read: (request) => readEndpoint('https', request) }

/** The same without encryption: for this machine, or with `allow-unsafe-http`. */
export const httpKind: TargetKind = { scheme: 'http', read: (request) => readEndpoint('http', request) }

function readEndpoint(kind: string, request: TargetRequest): Parsed<Target, Problem> {
  const url = readAddress(request.address, request.place, request.allowUnsafeHttp)
  const settings = readSettings(request.settings)
  if (url.ok && settings.ok && settings.value.request.http2 && url.value.protocol !== 'https:')
    return refused({
      place: request.settings['http']?.place ?? request.place,
      value: '2',
      fault: { code: 'term-needs-https', term: 'http' },
    })
  if (url.ok && settings.ok)
    return parsed(endpoint(kind, request, atPath(url.value, settings.value.path), settings.value))
  return refused(...(url.ok ? [] : url.problems), ...(settings.ok ? [] : settings.problems))
}

/** A preset sets the path when the address has none. */
function atPath(url: URL, path: string | undefined): URL {
  return path === undefined || url.pathname !== '/' || url.search !== '' ? url : new URL(path, url)
}

function endpoint(
  kind: string,
  { name, place, timeout, proxies }: TargetRequest,
  url: URL,
  settings: EndpointSettings,
): Target {
  let endpoint: Endpoint | undefined
  let closed = false
  return {
    name,
    kind,
    address: url.href,
    hasInstances: settings.says.kind === 'evidence',
    place,
    steps: ['resolve', 'connect', ...(url.protocol === 'https:' ? (['certificate'] as const) : []), 'answer'],
    shownCommand: () => `${settings.request.method} ${url.href}`,
    async observe(ask, signal) {
      endpoint ??= (await import('./endpoint.ts')).openEndpoint(url, settings, timeout, proxies)
      if (closed) endpoint.close()
      return endpoint.observe(ask, signal)
    },
    close() {
      closed = true
      endpoint?.close()
    },
  }
}
