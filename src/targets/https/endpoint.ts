import { type Evidence, noEvidence } from '../../model/evidence.ts'
import type { TargetView } from '../../model/host.ts'
import { addressOf, waysTo } from '../../wire/addresses.ts'
import type { Way } from '../../wire/dial.ts'
import { readEdge } from '../../wire/edge.ts'
import type { Line } from '../../wire/line.ts'
import type { Proxies } from '../../wire/proxy.ts'
import { type SignedRequest, signRequest } from '../../wire/signature.ts'
import { openWires, ownHeaders } from '../../wire/wire.ts'
import type { ServiceAsk, Target } from '../port.ts'
import { concealed } from './concealed.ts'
import { capOf, readEvidence, readStatement } from './reply.ts'
import type { EndpointSettings } from './settings.ts'
import { type AtAddress, together } from './several.ts'
import { doubtReply } from './signed.ts'
import { withFreshness } from './statement.ts'

/** Sends the requests; loaded only when an endpoint is checked, because reading its address does not need it. */
export type Endpoint = Pick<Target, 'observe' | 'close'>

/** Opens nothing yet; `timeout` bounds each whole request, in milliseconds. */
export function openEndpoint(
  url: URL,
  { says, headers, secret, request: { method, body, http2 } }: EndpointSettings,
  timeout: number,
  proxies?: Proxies,
): Endpoint {
  const wires = openWires(timeout, proxies)
  const target = url.pathname + url.search
  const exchange = {
    method,
    path: target,
    ...(body === undefined ? {} : { body }),
    cap: capOf(says),
    keep: true,
  }
  const sign = (): SignedRequest | undefined =>
    secret === undefined ? undefined : signRequest({ method, target, body }, secret, Date.now(), crypto.randomUUID())
  const observeAt = async (line: Line, ask: readonly ServiceAsk[]): Promise<Evidence<TargetView>> => {
    const signed = sign()
    const signedAt = signed === undefined ? undefined : Date.now()
    const reply = await line.exchange({ ...exchange, headers: sentHeaders(headers, signed) })
    if (reply.kind === 'missing') return reply
    const edge = readEdge(reply.value)
    if (edge !== undefined)
      return noEvidence('read', 'edge-answered', { about: edge.by, amount: reply.value.status, received: edge.mark })
    const doubt =
      signed === undefined || secret === undefined
        ? undefined
        : doubtReply(reply.value, says, signed, secret, Date.now())
    const read: Evidence<TargetView> =
      doubt ??
      (says.kind === 'evidence'
        ? readEvidence(reply.value, ask, Date.now(), signedAt)
        : withFreshness(readStatement(reply.value, says, Date.now()), reply.value, Date.now()))
    const evidence = signed === undefined ? read : asSigned(read)
    return concealed(evidence, [...headers.values(), ...(secret === undefined ? [] : [secret])])
  }
  const observe = async (ask: readonly ServiceAsk[], signal: AbortSignal): Promise<Evidence<TargetView>> =>
    wires.during(signal, async (wire) => {
      const ways = await waysTo(url, wire)
      if (ways.kind === 'missing') return ways
      const [first, ...others] = ways.value
      const at = async (way: Way): Promise<AtAddress> => ({
        address: addressOf(way),
        evidence: await observeAt(wire.line(url.origin, http2 ? { ...way, http2 } : way), ask),
      })
      return together(url.hostname, await Promise.all([at(first), ...others.map(at)]))
    })
  return { observe, close: () => wires.close() }
}

/** A statement that was signed for its request; its place shows that in the report. */
const asSigned = (read: Evidence<TargetView>): Evidence<TargetView> =>
  read.kind === 'seen' && read.value.kind === 'statement'
    ? { kind: 'seen', value: { ...read.value, at: `${read.value.at}, signed`, signed: true } }
    : read

/** The default fields, the declared ones, and those of a signature; for equal names the later wins. */
function sentHeaders(headers: ReadonlyMap<string, string>, signed: SignedRequest | undefined): readonly string[] {
  const fields = new Map<string, string>()
  for (let at = 0; at < ownHeaders.length; at += 2) fields.set(ownHeaders[at] ?? '', ownHeaders[at + 1] ?? '')
  for (const [name, value] of [...headers, ...Object.entries(signed?.signs ?? {})]) fields.set(name, value)
  return [...fields].flat()
}
