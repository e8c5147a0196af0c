import type { Evidence, TargetView } from '../../chain/evidence.ts'
import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { Problem } from '../../problem.ts'
import { type SignedRequest, signRequest } from '../../wire/signature.ts'
import { openWires, ownHeaders } from '../../wire/wire.ts'
import type { ServiceAsk, Target, TargetKind, TargetRequest } from '../port.ts'
import { readAddress } from './address.ts'
import { concealed } from './concealed.ts'
import { capOf, readEvidence, readStatement } from './reply.ts'
import { type EndpointSettings, readSettings } from './settings.ts'
import { doubtReply } from './signed.ts'

/**
 * A deployment endpoint. It yields a statement (the commit that it names), or, when its settings say `evidence: true`,
 * the instances of a host that publishes what the collector prints, behind whatever authentication it likes.
 */
export const httpsKind: TargetKind = { scheme: 'https', read: (request) => readEndpoint('https', request) }

/** The same without encryption: for this machine, or where the plan says `allow-unsafe-http`. */
export const httpKind: TargetKind = { scheme: 'http', read: (request) => readEndpoint('http', request) }

function readEndpoint(kind: string, request: TargetRequest): Parsed<Target, Problem> {
  const url = readAddress(request.address, request.place, request.allowUnsafeHttp)
  const settings = readSettings(request.settings)
  if (url.ok && settings.ok)
    return parsed(endpoint(kind, request, atPath(url.value, settings.value.path), settings.value))
  return refused(...(url.ok ? [] : url.problems), ...(settings.ok ? [] : settings.problems))
}

/** A preset knows where it is, when the address names an origin alone. */
function atPath(url: URL, path: string | undefined): URL {
  return path === undefined || url.pathname !== '/' || url.search !== '' ? url : new URL(path, url)
}

function endpoint(
  kind: string,
  { name, place, timeout }: TargetRequest,
  url: URL,
  { says, headers, secret, request: { method, body } }: EndpointSettings,
): Target {
  const wires = openWires(timeout)
  const document = says.kind === 'evidence'
  const target = url.pathname + url.search
  const exchange = {
    method,
    path: target,
    ...(body === undefined ? {} : { body }),
    cap: capOf(says),
    keep: says.kind !== 'header',
  }
  const sign = (): SignedRequest | undefined =>
    secret === undefined ? undefined : signRequest({ method, target, body }, secret, Date.now(), crypto.randomUUID())
  const look = async (ask: readonly ServiceAsk[], signal: AbortSignal): Promise<Evidence<TargetView>> =>
    wires.during(signal, async (wire) => {
      const signed = sign()
      const reply = await wire.line(url.origin).exchange({ ...exchange, headers: sentHeaders(headers, signed) })
      if (reply.kind === 'unseen') return reply
      const doubt =
        signed === undefined || secret === undefined
          ? undefined
          : doubtReply(reply.value, says, signed, secret, Date.now())
      const read: Evidence<TargetView> =
        doubt ??
        (says.kind === 'evidence' ? readEvidence(reply.value, ask, Date.now()) : readStatement(reply.value, says))
      return concealed(read, [...headers.values(), ...(secret === undefined ? [] : [secret])])
    })
  return {
    name,
    kind,
    address: url.href,
    yields: document ? 'instances' : 'statement',
    place,
    look,
    close: () => wires.close(),
  }
}

/** Our fields, the declared ones, and those of a signature; of one name the later wins. */
function sentHeaders(headers: ReadonlyMap<string, string>, signed: SignedRequest | undefined): readonly string[] {
  const fields = new Map<string, string>()
  for (let at = 0; at < ownHeaders.length; at += 2) fields.set(ownHeaders[at] ?? '', ownHeaders[at + 1] ?? '')
  for (const [name, value] of [...headers, ...Object.entries(signed?.signs ?? {})]) fields.set(name, value)
  return [...fields].flat()
}
