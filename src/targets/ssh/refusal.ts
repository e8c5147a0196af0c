import type { EvidenceError, MissingEvidence } from '../../model/evidence.ts'
import { bounded } from '../collector/shell.ts'

type Refusal = Pick<MissingEvidence, 'phase' | 'reason'> & { readonly received: string }

/**
 * Messages of ssh in English before a session is open (OpenSSH 7.4 to 10, `LC_ALL=C`), and their reasons. The first
 * match counts, so a cause comes before its effects: an unreadable key also ends in "Permission denied".
 */
const refusals: readonly (readonly [RegExp, MissingEvidence['phase'], EvidenceError])[] = [
  [/^.*ssh_askpass: exec.*$/m, 'prepare', 'ssh-failed'],
  [/^.*Could not resolve hostname .*$/m, 'resolve', 'name-not-resolved'],
  [/^.*REVOKED HOST KEY.*$|^.*host key for .* is marked as revoked.*$/m, 'handshake', 'host-key-revoked'],
  [/^.*REMOTE HOST IDENTIFICATION HAS CHANGED.*$|^Host key for .* has changed.*$/m, 'handshake', 'host-key-changed'],
  [/^No \S+ host key is known for .*$|^Host key verification failed\.$/m, 'handshake', 'host-key-unknown'],
  [/^.*no matching .* found.*$|^.*Unable to negotiate with .*$/m, 'handshake', 'no-common-algorithm'],
  [/^.*Connection timed out during banner exchange.*$/m, 'handshake', 'banner-timeout'],
  [/^.*connect to (?:host|address) .*: (?:Connection|Operation) timed out.*$/m, 'connect', 'connection-timeout'],
  [/^.*connect to (?:host|address) .*: Connection refused.*$/m, 'connect', 'connection-refused'],
  [
    /^.*connect to (?:host|address) .*: (?:No route to host|Network is unreachable|Host is down|Invalid argument|Permission denied).*$/m,
    'connect',
    'network-unreachable',
  ],
  [/^.*Load key .*: incorrect passphrase.*$/m, 'authenticate', 'key-passphrase-wrong'],
  [
    /^.*Load key .*$|^.*UNPROTECTED PRIVATE KEY FILE.*$|^.*identity file .* not accessible.*$/im,
    'authenticate',
    'key-unreadable',
  ],
  [
    /^.*(?:Permission denied \(|Too many authentication failures|No more authentication methods|not allowed because).*$/m,
    'authenticate',
    'authentication-refused',
  ],
  [
    /^.*(?:banner line contains invalid characters|Protocol major versions differ|[Ii]nvalid protocol identifier|banner line too long|No banner received|[Bb]ad packet length|message authentication code incorrect|Corrupted MAC).*$/m,
    'handshake',
    'not-an-ssh-server',
  ],
  [
    /^.*(?:Connection (?:closed|reset) by|Connection reset|Broken pipe|Connection closed).*$/m,
    'handshake',
    'connection-reset',
  ],
]

/** Lines of text that a server sent instead of its greeting. */
const strangeBanner = /^debug1: kex_exchange_identification: banner line \d+: (.*)$/m

/** Why ssh gave up before a session was open, from its log; `undefined` when the log does not show it. */
export function readRefusal(log: string, output: string): Refusal | undefined {
  const strange = strangeBanner.exec(log)?.[1]
  if (strange !== undefined && !/^debug1: Remote protocol version /m.test(log) && !/timed out/.test(output))
    return { phase: 'handshake', reason: 'not-an-ssh-server', received: bounded(strange) }
  if (isWrongPassphrase(log))
    return { phase: 'authenticate', reason: 'key-passphrase-wrong', received: bounded(output) }
  const further = furtherMethods(log)
  if (further !== undefined)
    return { phase: 'authenticate', reason: 'authentication-incomplete', received: bounded(further) }
  for (const [pattern, phase, reason] of refusals) {
    const line = pattern.exec(output)?.[0]
    if (line !== undefined) return { phase, reason, received: bounded(details(reason, log, output) ?? line) }
  }
  return undefined
}

/** The login methods that the server requires after it accepted the key (`AuthenticationMethods` of sshd). */
function furtherMethods(log: string): string | undefined {
  const [, after] = log.split(/^Authenticated using "publickey" with partial success\.?$/m)
  return after === undefined
    ? undefined
    : /^debug1: Authentications that can continue: (.*)$/m.exec(after)?.[1]?.trim() || 'another method'
}

/**
 * A wrong passphrase leaves no message: ssh requests it, and then sends nothing, so no answer of the server follows.
 */
function isWrongPassphrase(log: string): boolean {
  const [, after] = log.split(/^debug1: read_passphrase: requested to askpass$/m)
  return (
    after !== undefined && !after.includes('Authentications that can continue') && /^debug1: No more auth/m.test(after)
  )
}

/** For a host's key, what a person needs to compare: its fingerprint, and the line that contradicts it. */
function details(reason: EvidenceError, log: string, output: string): string | undefined {
  if (!reason.startsWith('host-key-')) return undefined
  const shown = /^debug1: Server host key: (.*)$/m.exec(log)?.[1]
  const line = /^(?:Offending|.*REVOKED).* key in .*:(\d+)$/im.exec(output)?.[1]
  const where = line === undefined ? [] : [`ssh-known-hosts:${line}`]
  return shown === undefined ? undefined : [shown, ...where].join(', ')
}
