import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { Fault } from '../../problem.ts'

/** A private key as ssh reads it: LF line ends and a final newline. Secret. */
export interface PrivateKey {
  readonly text: string
  readonly encrypted: boolean
}

const armour = /-----BEGIN ([A-Z0-9 ]*)PRIVATE KEY-----[\s\S]*?-----END \1PRIVATE KEY-----/
const publicKey =
  /^(?:ssh-|ecdsa-sha2-|sk-ssh-|sk-ecdsa-)[a-z0-9@.-]+ [A-Za-z0-9+/=]{16,}|^-----BEGIN (?:[A-Z0-9 ]+ )?PUBLIC KEY-----|^---- BEGIN SSH2 PUBLIC KEY ----/

/**
 * Reads a key in the forms that secrets have. Fixed safely: CRLF and CR, a missing final newline, spaces and quotes
 * around it, a literal `\n`, the whole key in base64. Any other mistake is reported and not changed.
 */
export function readPrivateKey(secret: string, passphrase: string | undefined): Parsed<PrivateKey, Fault> {
  const text = tidy(secret)
  if (text === '') return refused({ code: 'ssh-key-empty' })
  const key = [text, decoded(text)].find((shape) => armour.test(shape))
  if (key === undefined) return refused({ code: whatElse(text) })
  const whole = `${armour.exec(key)?.[0].replaceAll(/^[ \t]+|[ \t]+$/gm, '') ?? ''}\n`
  const encrypted = isEncrypted(whole)
  if (encrypted && !passphrase) return refused({ code: 'ssh-key-passphrase-missing' })
  return parsed({ text: whole, encrypted })
}

const tidy = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\\r|\\n/g, (written) => (written === '\\n' ? '\n' : ''))
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .trim()
    .replace(/^(["'])([\s\S]*)\1$/, '$2')
    .trim()

/** The decoded text when it is base64 of text only. */
function decoded(text: string): string {
  return /^[A-Za-z0-9+/\s]+={0,2}$/.test(text) ? tidy(Buffer.from(text, 'base64').toString('latin1')) : ''
}

function whatElse(text: string): 'ssh-key-public' | 'ssh-key-putty' | 'ssh-key-cut' | 'ssh-key-unrecognised' {
  for (const shape of [text, decoded(text)]) {
    if (publicKey.test(shape)) return 'ssh-key-public'
    if (shape.startsWith('PuTTY-User-Key-File-')) return 'ssh-key-putty'
    if (/-----(?:BEGIN|END) [A-Z0-9 ]*PRIVATE KEY-----/.test(shape)) return 'ssh-key-cut'
  }
  return 'ssh-key-unrecognised'
}

/**
 * PEM states it in a header; OpenSSH's own format (PROTOCOL.key in its source) in the cipher's name: after the magic
 * `openssh-key-v1\0`, a length of four bytes and `none`.
 */
function isEncrypted(key: string): boolean {
  if (/^Proc-Type: 4,ENCRYPTED/m.test(key) || key.includes('BEGIN ENCRYPTED PRIVATE KEY')) return true
  if (!key.includes('BEGIN OPENSSH PRIVATE KEY')) return false
  const bytes = Buffer.from(key.replaceAll(/-----[^-]*-----/g, ''), 'base64').toString('latin1')
  return bytes.startsWith('openssh-key-v1\0') && !bytes.startsWith('openssh-key-v1\0\0\0\0\u0004none')
}
