import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { Fault } from '../../problem.ts'

/** A line of known_hosts (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT): marker, names or their hash, key type, key, comment. */
const entry =
  /^(?:@(?:cert-authority|revoked)\s+)?\S+\s+(?:ssh-|ecdsa-|sk-)[A-Za-z0-9@.-]+\s+[A-Za-z0-9+/]{16,}={0,3}(?:\s.*)?$/
/**
 * Reads known_hosts, fixes its line ends (line numbers stay), and reports the first line that ssh would silently
 * skip.
 */
export function readKnownHosts(text: string): Parsed<string, Fault> {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
  const says = lines.filter((line) => line !== '' && !line.startsWith('#'))
  if (says.length === 0) return refused({ code: 'ssh-known-hosts-missing' })
  const wrong = lines.findIndex((line) => says.includes(line) && !entry.test(line))
  if (wrong !== -1) return refused({ code: 'ssh-known-hosts-malformed', line: wrong + 1 })
  return parsed(`${lines.join('\n')}\n`)
}
