import type { DeclaredAttestation, DeclaredText } from '../declarations.ts'
import type { AttestationKeys } from './attestation-schema.ts'
import type { Located, Path } from './yaml.ts'

/** The key `attestation` of a service, with the places of its values. */
export function attestationIn(
  declared: string | AttestationKeys | undefined,
  path: Path,
  yaml: Located,
): { readonly attestation?: DeclaredAttestation } {
  if (declared === undefined) return {}
  const place = yaml.atKey(path)
  if (typeof declared === 'string')
    return { attestation: { texts: { 'signer-workflow': { text: declared, place: yaml.at(path) } }, place } }
  const texts = Object.entries(declared).map(([key, text]): [string, DeclaredText] => [
    key,
    { text, place: yaml.at([...path, key]) },
  ])
  return { attestation: { texts: Object.fromEntries(texts), place } }
}
