import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { Fault } from '../../problem.ts'

/** An ssh server and its user. Made by `readAddress` alone, so it is safe on a command line. */
export interface SshAddress {
  readonly user: string
  /** A host name, an IPv4 address, or an IPv6 address without brackets. */
  readonly host: string
  readonly port: number
}

const form = 'ssh://user@host:port'
const usualPort = 22

/**
 * Names that a shell, a `ProxyCommand` and ssh's own `%` expansion do not change: letters, digits, dots, dashes and
 * underscores, never a dash first (CVE-2023-51385, CVE-2025-61984: names from outside became options and commands).
 */
const userName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/
const hostName = /^(?=.{1,253}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62})(?:\.[A-Za-z0-9_][A-Za-z0-9_-]{0,62})*\.?$/
const ipv6 = /^(?=.*:.*:)[0-9A-Fa-f:.]{2,45}$/

/** Reads `ssh://user@host[:port]`, and reports every mistake. */
export function readAddress(address: string): Parsed<SshAddress, Fault> {
  const rest = address.replace(/^ssh:\/\//i, '')
  if (rest === address || rest === '') return refused({ code: 'address-malformed', form })
  const faults: Fault[] = []
  const cut = rest.search(/[/?#]/)
  const extra = cut === -1 ? '' : rest.slice(cut)
  if (extra !== '' && extra !== '/')
    faults.push({ code: 'address-extra', part: extra.startsWith('/') ? 'path' : 'query', text: extra.slice(0, 100) })
  const authority = cut === -1 ? rest : rest.slice(0, cut)
  const at = authority.lastIndexOf('@')
  const user = readUser(at === -1 ? undefined : authority.slice(0, at), faults)
  const { host, port } = readHost(authority.slice(at + 1), faults)
  return faults.length > 0 ? refused(...faults) : parsed({ user, host, port })
}

function readUser(text: string | undefined, faults: Fault[]): string {
  if (text === undefined || text === '') faults.push({ code: 'ssh-user-missing' })
  else if (text.includes(':')) faults.push({ code: 'ssh-password-in-address' })
  else if (!userName.test(text)) faults.push({ code: 'ssh-user-invalid', text: text.slice(0, 100) })
  return text ?? ''
}

function readHost(text: string, faults: Fault[]): { readonly host: string; readonly port: number } {
  const bracketed = /^\[([^\]]*)\](?::(.*))?$/s.exec(text)
  const colon = bracketed ? -1 : text.lastIndexOf(':')
  const host = bracketed ? (bracketed[1] ?? '') : colon === -1 ? text : text.slice(0, colon)
  const port = bracketed ? bracketed[2] : colon === -1 ? undefined : text.slice(colon + 1)
  if (!(bracketed ? ipv6 : hostName).test(host)) faults.push({ code: 'ssh-host-invalid', text: host.slice(0, 300) })
  if (port === undefined) return { host, port: usualPort }
  const valid = /^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65535
  if (!valid) faults.push({ code: 'ssh-port-invalid', text: port.slice(0, 100) })
  return { host, port: Number(port) }
}

/** The address for messages; it never contains a secret. */
export function showAddress({ user, host, port }: SshAddress): string {
  const shown = host.includes(':') ? `[${host}]` : host
  return `ssh://${user}@${shown}${port === usualPort ? '' : `:${port}`}`
}
