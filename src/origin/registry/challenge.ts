/** What a registry wants before it answers (RFC 9110, section 11.6.1). */
export type Challenge =
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service: string | undefined }
  | { readonly scheme: 'basic' }

/** The longest header field that is read, in characters. */
const maxLength = 4096

/** The challenge that this client can answer; Bearer wins. Undefined if there is none. Scopes are never taken from it. */
export function readChallenge(fields: string | readonly string[] | undefined): Challenge | undefined {
  const challenges = [fields ?? []].flat().flatMap((field) => splitChallenges(field.slice(0, maxLength)))
  for (const { scheme, parameters } of challenges) {
    const realm = parameters.get('realm')
    if (scheme === 'bearer' && realm !== undefined) return { scheme, realm, service: parameters.get('service') }
  }
  return challenges.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : undefined
}

interface Parts {
  readonly scheme: string
  readonly parameters: Map<string, string>
}

/** Splits a field into challenges. A comma separates both challenges and parameters, so each token is looked at. */
function splitChallenges(field: string): readonly Parts[] {
  const found: Parts[] = []
  const token = /\s*,?\s*(?:([A-Za-z0-9!#$%&'*+.^_`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))|([A-Za-z0-9-]+))/y
  for (let match = token.exec(field); match !== null; match = token.exec(field)) {
    const [, name, quoted, bare = '', scheme] = match
    if (scheme !== undefined) found.push({ scheme: scheme.toLowerCase(), parameters: new Map() })
    else if (name !== undefined)
      found.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare)
  }
  return found
}
