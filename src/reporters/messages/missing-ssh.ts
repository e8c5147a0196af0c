import type { MissingEvidence } from '../../model/evidence.ts'
import { shellLine } from '../escape.ts'
import { type Fix, type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { commands, edit } from './commands.ts'
import { type Address, lasting, placeOf, readAddress, type Whereabouts } from './names.ts'

/** Explains why something could not be checked, and how to fix it. */
export type ExplainMissing = (why: MissingEvidence, at: Whereabouts) => Sentence

/** Our own reason, then the message of the other side; `undefined` if neither is known. */
export function because(why: MissingEvidence, reason?: Phrase): Pick<Sentence, 'why'> {
  const text = why.received?.replace(/[\s.]+$/, '') ?? ''
  if (text === '') return reason === undefined ? {} : { why: reason }
  const reported = say`It reported: ${text}`
  return { why: reason === undefined ? reported : say`${reason}. ${reported}` }
}

/** The host, path or field that the reason is about, or the address when that is not known. */
export const about = (why: MissingEvidence, at: Whereabouts): string =>
  why.about === undefined || why.about === '' ? readAddress(at.address).host || at.name : why.about

/** ` within 5 s`, when the limit is known. */
export const within = (why: MissingEvidence): Phrase =>
  why.limit === undefined ? say`` : plain(` within ${lasting(why.limit)}`)

/** The public key must be compared on the host itself: a key that was read over the network proves nothing. */
function scanKey(at: Whereabouts, host: string): Fix {
  const { port } = readAddress(at.address)
  const line = port === undefined ? shellLine(['ssh-keyscan'], host) : shellLine(['ssh-keyscan', '-p', port], host)
  return commands(
    undefined,
    [line],
    say`read the host key with ${'ssh-keyscan'}, compare its fingerprint on the host, and add the line to ${'ssh-known-hosts'}`,
    say`Compare the fingerprint (${'ssh-keygen -lf -'}) with the one that the host itself shows (${'ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub'}). Then add the line to ${'ssh-known-hosts'}.`,
  )
}

const userOf = (at: Whereabouts): Phrase => {
  const { user } = readAddress(at.address)
  return user === undefined ? plain('the SSH user') : say`${user}`
}

/** The SSH client, the host key, the private key and the login. */
export const missingLogins = {
  'ssh-missing': (_why, at) => ({
    what: say`can't connect to ${placeOf(at)}: this runner has no ${'ssh'} client`,
    fix: edit(say`install the OpenSSH client on the runner, on Debian with ${'apt-get install openssh-client'}`),
  }),
  'banner-timeout': (why, at) => ({
    what: say`${placeOf(at)} accepted the connection but sent no SSH greeting${within(why)}`,
    ...because(why),
    fix: edit(
      say`check the load of the host and ${'MaxStartups'} in its ${'sshd_config'}. If another service uses that port, correct the port in the address`,
    ),
  }),
  'not-an-ssh-server': (why, at) => ({
    what: say`${placeOf(at)} is not an SSH server`,
    ...because(why),
    fix: edit(say`correct the port in the address`),
  }),
  'no-common-algorithm': (why, at) => ({
    what: say`${placeOf(at)} and the SSH client of this runner share no algorithm`,
    ...because(why),
    fix: edit(say`update OpenSSH on the older of the two machines`),
  }),
  'host-key-unknown': (why, at) => ({
    what: say`${placeOf(at)} has a host key that ${'ssh-known-hosts'} does not list`,
    ...because(why),
    fix: scanKey(at, about(why, at)),
  }),
  'host-key-changed': (why, at) => ({
    what: say`${placeOf(at)} has a different host key than ${'ssh-known-hosts'} lists`,
    ...because(why, plain('The host was reinstalled, or another machine answers at its address')),
    fix: scanKey(at, about(why, at)),
  }),
  'host-key-revoked': (why, at) => ({
    what: say`${placeOf(at)} has a host key that ${'ssh-known-hosts'} marks as revoked`,
    ...because(why),
    fix: edit(say`create a new host key on the host and list it in ${'ssh-known-hosts'}`),
  }),
  'key-unreadable': (why, at) => ({
    what: say`can't log in to ${placeOf(at)}: ssh cannot read the key in ${'ssh-key'}`,
    ...because(why),
    fix: edit(say`store the whole private key in the secret, from ${'-----BEGIN'} to ${'-----END'}, with every line`),
  }),
  'key-passphrase-missing': (_why, at) => ({
    what: say`can't log in to ${placeOf(at)}: the key in ${'ssh-key'} has a passphrase and none was given`,
    fix: edit(say`set the input ${'ssh-key-passphrase'}`),
  }),
  'key-passphrase-wrong': (_why, at) => ({
    what: say`can't log in to ${placeOf(at)}: the passphrase does not decrypt the key in ${'ssh-key'}`,
    fix: edit(say`correct the secret in ${'ssh-key-passphrase'}`),
  }),
  'authentication-refused': (why, at) => ({
    what: say`${placeOf(at)} rejected the SSH key for ${userOf(at)}`,
    ...because(why),
    fix: edit(
      say`add the public key to ${`~${readAddress(at.address).user ?? ''}/.ssh/authorized_keys`} on the host. Only its owner may have write access to that file`,
    ),
  }),
  'authentication-incomplete': (why, at) => ({
    what: say`${placeOf(at)} accepted the SSH key for ${userOf(at)} and requires another login step: ${why.received ?? 'unknown'}`,
    why: say`A job can't answer a question or enter a one-time code`,
    fix: edit(
      say`let the key alone log this user in: ${`Match User ${readAddress(at.address).user ?? 'deploy'}`} with ${'AuthenticationMethods publickey'} in ${'/etc/ssh/sshd_config'} of the host`,
    ),
  }),
  'authentication-timeout': (why, at) => ({
    what: say`${placeOf(at)} did not finish the login${within(why)}`,
    ...because(why),
    fix: edit(say`read the sshd log of the host. Slow DNS or PAM modules are the usual reason`),
  }),
  'jump-host-failed': (why, at) => ({
    what: say`can't connect to ${placeOf(at)} through the jump host ${why.jump === undefined ? about(why, at) : jumpHost(why.jump)}`,
    ...because(why),
    fix: edit(
      /administratively prohibited|unknown channel type/.test(why.received ?? '')
        ? say`set ${'AllowTcpForwarding local'} for this user in ${'sshd_config'} of the jump host, and let ${'PermitOpen'} or ${'permitopen='} allow the host and port of the target`
        : say`check that the jump host is up, accepts this key, and may open connections to the target`,
    ),
  }),
  'forwarding-refused': (why, at) => ({
    what: say`can't send requests through ${placeOf(at)} to ${about(why, at)}: its sshd forwards no connections`,
    ...because(why),
    fix: edit(
      say`set ${'AllowTcpForwarding local'} for this user in ${'sshd_config'}, or send the request directly with ${'via: HOST:PORT'}`,
    ),
  }),
  'ssh-failed': (why, at) => ({
    what: say`can't connect to ${placeOf(at)}: ssh failed`,
    ...because(why),
    fix: edit(say`run ${'ssh -v'} with the same key from a runner of the same kind`),
  }),
} satisfies Record<string, ExplainMissing>

/** ` through the jump host HOST`, if there is one. */
const throughJump = ({ jump }: MissingEvidence): Phrase =>
  jump === undefined ? say`` : say` through the jump host ${jumpHost(jump)}`

/** The machine that connects to the host: the jump host, or this runner. */
const dialer = ({ jump }: MissingEvidence): Phrase =>
  jump === undefined ? plain('this runner') : say`the jump host ${jumpHost(jump)}`

/** `HOST`, or `HOST:PORT` where the port is not the usual one. */
export function jumpHost(jump: string): string {
  const { host, port } = readAddress(jump)
  return port === undefined ? host : `${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** What to check at an address, with the port that was really used; without one where it is not known. */
function reachable(why: MissingEvidence, at: Whereabouts): Fix {
  const { scheme, host, port } = endpointOf(at)
  const used = port ?? defaultPorts[scheme]
  const listening =
    used === undefined ? say`check that ${host} is up` : say`check that ${host} is up and listens on port ${used}`
  return edit(say`${listening}. Then check that ${dialer(why)} may reach it (firewall, allow list, VPN)`)
}

const defaultPorts: Readonly<Record<string, string>> = { ssh: '22', http: '80', https: '443' }

/** The address, or the name where that is one: `HOST:PORT`, `https://HOST`, `GET https://HOST/path`. */
export function endpointOf({ address, name }: Whereabouts): Address {
  const parsed = readAddress(address || name.replace(/^[A-Z]+ (?=https?:)/, ''))
  const bare = parsed.scheme === '' ? /^\[?([^\]]+?)\]?:(\d+)$/.exec(parsed.host) : null
  return bare === null ? parsed : { ...parsed, host: bare[1] ?? parsed.host, port: bare[2] }
}

/** Names, routes and ports on the way to a host. */
export const missingHosts = {
  'name-not-resolved': (why, at) => ({
    what: say`can't connect to ${placeOf(at)}${throughJump(why)}: the name ${about(why, at)} does not resolve`,
    ...because(why),
    fix: edit(say`correct the host name, or configure a DNS server on ${dialer(why)} that knows it`),
  }),
  'connection-refused': (why, at) => ({
    what: say`can't connect to ${placeOf(at)}${throughJump(why)}: connection refused`,
    ...because(why, plain('Nothing listens on that port, or a firewall rejects the connection')),
    fix: reachable(why, at),
  }),
  'connection-timeout': (why, at) => ({
    what: say`can't connect to ${placeOf(at)}${throughJump(why)}: connection timed out${within(why)}`,
    ...because(why),
    fix: reachable(why, at),
  }),
  'network-unreachable': (why, at) => ({
    what: say`can't connect to ${placeOf(at)}: ${dialer(why)} has no route to it`,
    ...because(why),
    fix: reachable(why, at),
  }),
  'connection-reset': (why, at) => ({
    what: say`${placeOf(at)} closed the connection before it responded`,
    ...because(why),
    fix: edit(
      say`read the log of the server, or of the proxy before it, at that time. A host that bans clients after failed logins does this too`,
    ),
  }),
} satisfies Record<string, ExplainMissing>
