import { bytes, type Covered, type Fields, fieldOf, memberOf, readBytes } from './fields.ts'

/** The label of our signature, in requests and in answers (RFC 9421, section 4). */
export const label = 'drift'

/** The value of a signature component in a message; nothing for an unknown one. */
export type Resolve = (name: string, parameters: string) => string | undefined

/** A request, as both sides see it: `target` is path and query as sent. */
export interface Request {
  readonly method: string
  readonly target: string
  readonly fields: Fields
}

/** The components of a request that can be signed: RFC 9421, sections 2.1, 2.2.1, 2.2.6 and 2.2.7. */
export function ofRequest({ method, target, fields }: Request): Resolve {
  const question = target.indexOf('?')
  return (name, parameters) => {
    if (parameters !== '') return undefined
    if (name === '@method') return method
    if (name === '@path') return (question === -1 ? target : target.slice(0, question)) || '/'
    if (name === '@query') return question === -1 ? '?' : target.slice(question)
    return name.startsWith('@') ? undefined : fieldOf(fields, name)
  }
}

/** The components of an answer: its status and fields, and those of the request that it answers (section 2.4). */
export function ofAnswer(status: number, fields: Fields, request: Request): Resolve {
  const ofItsRequest = ofRequest(request)
  return (name, parameters) => {
    if (parameters === ';req') return ofItsRequest(name, '')
    if (parameters === `;req;key="${label}"`) return memberOf(fieldOf(request.fields, name), label)
    if (parameters !== '') return undefined
    if (name === '@status') return String(status)
    return name.startsWith('@') ? undefined : fieldOf(fields, name)
  }
}

/** The signature base (section 2.5); nothing when a component is missing, unknown, or named twice. */
export function baseOf({ components, raw }: Pick<Covered, 'components' | 'raw'>, resolve: Resolve): string | undefined {
  const lines = new Map<string, string>()
  for (const { name, parameters } of components) {
    const identifier = `"${name}"${parameters}`
    const value = resolve(name, parameters)
    if (value === undefined || lines.has(identifier) || /[\r\n]/.test(value)) return undefined
    lines.set(identifier, `${identifier}: ${value}`)
  }
  return [...lines.values(), `"@signature-params": ${raw}`].join('\n')
}

// Not imported at the top: every start of the action would load it, and most plans sign nothing.
const crypto = (): typeof import('node:crypto') => process.getBuiltinModule('node:crypto')

/** HMAC using SHA-256 (section 3.3.3). */
export const authenticate = (base: string, secret: string | Buffer): Buffer =>
  crypto().createHmac('sha256', secret).update(base).digest()

/** Compares in constant time. */
export const isSame = (a: Buffer, b: Buffer): boolean => a.length === b.length && crypto().timingSafeEqual(a, b)

/** `Content-Digest` of a body (RFC 9530). */
export const digestField = (body: Buffer | string): string =>
  `sha-256=${bytes(crypto().createHash('sha256').update(body).digest())}`

/** Whether the field is a digest of the body: SHA-256 or SHA-512, and both if both are given. */
export function isDigestOf(field: string | undefined, body: Buffer | string): boolean {
  const received = (['sha256', 'sha512'] as const).flatMap((name) => {
    const member = memberOf(field, name.replace('sha', 'sha-'))
    return member === undefined ? [] : [{ name, digest: readBytes(member) }]
  })
  return (
    received.length > 0 &&
    received.every(
      ({ name, digest }) => digest !== undefined && isSame(digest, crypto().createHash(name).update(body).digest()),
    )
  )
}
