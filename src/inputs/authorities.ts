import type { Problem } from '../problem.ts'
import type { ReadFile } from './base-file.ts'
import type { DeclaredRoute, DeclaredText } from './declarations.ts'
import { controlCharacter, problem } from './problems.ts'

/** The maximum size of a PEM file in bytes. The list of all browser authorities is a quarter of it. */
const maxBytes = 1024 * 1024

/** Reads the PEM files that routes name, by path. An unreadable file is reported and left out. */
export async function readAuthorities(
  routes: readonly DeclaredRoute[],
  read: ReadFile,
  problems: Problem[],
): Promise<ReadonlyMap<string, string>> {
  const named = routes.flatMap((route) => (route.kind === 'parts' ? (route.terms.authorities ?? []) : []))
  const found = new Map<string, string>()
  for (const declared of new Map(named.map((one) => [one.text, one])).values()) {
    const pem = await readPem(declared, read, problems)
    if (pem !== undefined) found.set(declared.text, pem)
  }
  return found
}

async function readPem(
  { text, place }: DeclaredText,
  read: ReadFile,
  problems: Problem[],
): Promise<string | undefined> {
  const character = controlCharacter(text)
  const file = character === undefined ? await read(text, maxBytes) : undefined
  if (character !== undefined) problems.push(problem(place, text, { code: 'control-character', character }))
  else if (file?.kind === 'text') {
    if (await hasCertificates(file.text)) return file.text
    problems.push(problem(place, text, { code: 'authorities-malformed' }))
  } else if (file) problems.push(problem(place, text, { code: 'authorities-unreadable', reason: file.kind }))
  return undefined
}

/** Node silently trusts no authority if the text contains no certificate, so every block must be one. */
async function hasCertificates(pem: string): Promise<boolean> {
  const { X509Certificate } = await import('node:crypto')
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? []
  try {
    return blocks.map((block) => new X509Certificate(block)).length > 0 && !pem.includes('PRIVATE KEY')
  } catch {
    return false
  }
}
