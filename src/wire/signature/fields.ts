/** The fields of a message, names in lower case, as Node gives them. */
export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>

/** A field as signatures see it: repeated fields are joined (RFC 9421, section 2.1). */
export function fieldOf(fields: Fields, name: string): string | undefined {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (value === undefined) return undefined
  return [value]
    .flat()
    .map((one) => one.trim())
    .join(', ')
}

/** A member of `Signature-Input` (RFC 9421, section 4.1): what a signature covers, and its parameters. */
export interface Covered {
  readonly components: readonly { readonly name: string; readonly parameters: string }[]
  readonly parameters: ReadonlyMap<string, string | number>
  /** As written, which is also how it is signed. */
  readonly raw: string
}

const item = String.raw`"[!#-\[\]-~]*"(?:;[a-z]+(?:="[!#-\[\]-~]*")?)*`
const parameter = String.raw`;[a-z][a-z0-9_-]*=(?:"[ !#-\[\]-~]*"|-?\d{1,15})`
const list = new RegExp(String.raw`^\((?:${item}(?: ${item})*)?\)(?:${parameter})*$`)

/** Reads one member; strictly as RFC 8941 serialises it, since another spelling could not be signed again. */
export function readCovered(text: string): Covered | undefined {
  if (text.length > 4096 || !list.test(text)) return undefined
  const end = text.indexOf(')')
  const components = [...text.slice(1, end).matchAll(new RegExp(item, 'g'))].map(([whole]) => {
    const quote = whole.indexOf('"', 1)
    return { name: whole.slice(1, quote), parameters: whole.slice(quote + 1) }
  })
  const parameters = new Map<string, string | number>()
  for (const [whole] of text.slice(end + 1).matchAll(new RegExp(parameter, 'g'))) {
    const at = whole.indexOf('=')
    const value = whole.slice(at + 1)
    parameters.set(whole.slice(1, at), value.startsWith('"') ? value.slice(1, -1) : Number(value))
  }
  return { components, parameters, raw: text }
}

/** The member of a dictionary (RFC 8941, section 3.2), as written; the last one of its name, as the RFC requires. */
export function memberOf(dictionary: string | undefined, key: string): string | undefined {
  if (dictionary === undefined || dictionary.length > 16_384) return undefined
  let found: string | undefined
  const member = /[ \t]*([a-z*][a-z0-9_.*-]*)=((?:"[^"]*"|[^,"])*)(,|$)/y
  for (let match = member.exec(dictionary); match !== null; match = member.exec(dictionary)) {
    if (match[1] === key) found = match[2]?.trim()
    if (match[3] === '') return found
  }
  return undefined
}

/** The bytes of a member such as `:AQID:`. */
export function readBytes(text: string | undefined): Buffer | undefined {
  const base64 = /^:([A-Za-z0-9+/]*={0,2}):$/.exec(text ?? '')?.[1]
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64')
}

export const bytes = (value: Buffer): string => `:${value.toString('base64')}:`
