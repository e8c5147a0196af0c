import { type Evidence, noEvidence } from '../model/evidence.ts'
import {
  authenticate,
  baseOf,
  digestField,
  isDigestOf,
  isSame,
  label,
  ofAnswer,
  ofRequest,
  type Request,
  type Resolve,
} from './signature/base.ts'
import { bytes, type Covered, type Fields, fieldOf, memberOf, readBytes, readCovered } from './signature/fields.ts'

/**
 * Requests and answers that two sides sign with one secret: HTTP Message Signatures (RFC 9421) with `hmac-sha256`,
 * and digests of bodies (RFC 9530). An answer signs the signature of its request, so that an answer to another
 * request, from a cache or a replay, is detected.
 */

/** How far two clocks may be apart, in milliseconds. */
export const clockLimit = 60_000

/** The fewest characters of a secret: 32 of hex are 128 bits. */
export const leastSecret = 32

/** A request with its signature among its fields. */
export interface SignedRequest extends Request {
  readonly nonce: string
  /** The fields that sign it: all fields to send apart from those of the plan. */
  readonly signs: Readonly<Record<string, string>>
}

const sign = (
  components: readonly string[],
  created: number,
  nonce: string,
  secret: string,
  resolve: Resolve,
): Record<string, string> | undefined => {
  const seconds = Math.floor(created / 1000)
  const raw = `(${components.join(' ')});created=${seconds};nonce="${nonce}";alg="hmac-sha256";tag="runtime-drift"`
  const covered = readCovered(raw)
  const base = covered === undefined ? undefined : baseOf(covered, resolve)
  if (base === undefined) return undefined
  return { 'signature-input': `${label}=${raw}`, signature: `${label}=${bytes(authenticate(base, secret))}` }
}

/** Signs a request: its method, path, query and body, the time (milliseconds since 1970), and a new nonce. */
export function signRequest(
  request: Pick<Request, 'method' | 'target'> & { readonly body?: string | undefined },
  secret: string,
  now: number,
  nonce: string,
): SignedRequest {
  const { method, target, body } = request
  const fields = body === undefined ? {} : { 'content-digest': digestField(body) }
  const components = ['"@method"', '"@path"', '"@query"', ...Object.keys(fields).map((name) => `"${name}"`)]
  const signed = sign(components, now, nonce, secret, ofRequest({ method, target, fields }))
  const signs = { ...fields, ...signed }
  return { method, target, nonce, fields: signs, signs }
}

/** An answer, as far as signatures cover it. */
export interface Answer {
  readonly status: number
  readonly fields: Fields
  readonly body: Buffer
}

/**
 * Why an answer was not signed with the secret for this very request; nothing when it was. `field` is the field that
 * is read and must be covered; without it the body must be.
 */
export function doubtAnswer(
  { status, fields, body }: Answer,
  request: SignedRequest,
  secret: string,
  now: number,
  field?: string,
): Evidence<never> | undefined {
  const found = signatureOf(fields)
  if (typeof found === 'string') return noEvidence('parse', 'signature-missing', { about: found })
  const { covered, value } = found
  const nonce = covered.parameters.get('nonce')
  if (nonce === undefined) return noEvidence('parse', 'signature-missing', { about: 'nonce' })
  if (nonce !== request.nonce) return noEvidence('parse', 'nonce-mismatch')
  const needed = ['"@status"', `"signature";req;key="${label}"`, `"${field ?? 'content-digest'}"`]
  const lacking = lacks(covered, needed)
  if (lacking !== undefined) return noEvidence('parse', 'signature-missing', { about: lacking })
  const base = baseOf(covered, ofAnswer(status, fields, request))
  if (base === undefined || !isSame(authenticate(base, secret), value))
    return noEvidence('parse', 'signature-wrong', { about: 'HMAC-SHA-256' })
  if (field === undefined && !isDigestOf(fieldOf(fields, 'content-digest'), body))
    return noEvidence('parse', 'signature-wrong', { about: 'Content-Digest' })
  const skew = skewOf(covered, now)
  return skew === undefined || Math.abs(skew) > clockLimit
    ? noEvidence('parse', 'clock-skewed', { limit: clockLimit, ...(skew === undefined ? {} : { amount: skew }) })
    : undefined
}

/** Why a request was not signed with the secret; nothing when it was. */
export function doubtRequest(
  request: Request,
  body: Buffer,
  secret: string,
  now: number,
): 'signature' | 'clock' | undefined {
  const found = signatureOf(request.fields)
  if (typeof found === 'string') return 'signature'
  const { covered, value } = found
  const needed = ['"@method"', '"@path"', '"@query"', ...(body.length === 0 ? [] : ['"content-digest"'])]
  const base = baseOf(covered, ofRequest(request))
  const whole =
    lacks(covered, needed) === undefined && /^[\x21-\x7e]{8,128}$/.test(String(covered.parameters.get('nonce')))
  if (!whole || base === undefined || !isSame(authenticate(base, secret), value)) return 'signature'
  if (body.length > 0 && !isDigestOf(fieldOf(request.fields, 'content-digest'), body)) return 'signature'
  const skew = skewOf(covered, now)
  return skew === undefined || Math.abs(skew) > clockLimit ? 'clock' : undefined
}

/** The fields that sign an answer to a signed request, with the digest of its body. */
export function signAnswer(
  { status, body }: Pick<Answer, 'status' | 'body'>,
  request: Request,
  secret: string,
  now: number,
): Readonly<Record<string, string>> {
  const fields = { 'content-digest': digestField(body) }
  const nonce = readCovered(memberOf(fieldOf(request.fields, 'signature-input'), label) ?? '')?.parameters.get('nonce')
  const components = ['"@status"', '"content-digest"', `"signature";req;key="${label}"`]
  const resolve = ofAnswer(status, fields, request)
  return { ...fields, ...sign(components, now, String(nonce), secret, resolve) }
}

/** The signature with our label, or the name of the field that has none. */
function signatureOf(fields: Fields): { readonly covered: Covered; readonly value: Buffer } | string {
  const covered = readCovered(memberOf(fieldOf(fields, 'signature-input'), label) ?? '')
  const value = readBytes(memberOf(fieldOf(fields, 'signature'), label))
  if (covered === undefined) return 'Signature-Input'
  // Another algorithm would mean that the secret has a second use.
  if ((covered.parameters.get('alg') ?? 'hmac-sha256') !== 'hmac-sha256') return 'alg="hmac-sha256"'
  return value === undefined ? 'Signature' : { covered, value }
}

const lacks = ({ components }: Covered, needed: readonly string[]): string | undefined =>
  needed.find((identifier) => !components.some(({ name, parameters }) => `"${name}"${parameters}` === identifier))

/** How far ahead the clock of the signer is, in milliseconds. */
function skewOf({ parameters }: Covered, now: number): number | undefined {
  const created = parameters.get('created')
  return typeof created === 'number' ? created * 1000 - now : undefined
}
