import type { MissingEvidence } from '../../model/evidence.ts'
import { shellLine } from '../escape.ts'
import { type Fix, type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { commands, edit } from './commands.ts'
import { lasting, placeOf, readAddress, type Whereabouts } from './names.ts'

/** Reads the key of a host. It must be compared with what the host itself says: a key read over the net proves nothing. */
function scanKey(at: Whereabouts, host: string): Fix {
  const { port } = readAddress(at.address)
  const line = port === undefined ? shellLine(['ssh-keyscan'], host) : shellLine(['ssh-keyscan', '-p', port], host)
  return commands(
    undefined,
    [line],
    say`read the host's key with ${'ssh-keyscan'}, compare its fingerprint on the host, and put the line into ${'ssh-known-hosts'}`,
    say`Compare the fingerprint (${'ssh-keygen -lf -'}) with the one that the host itself shows (${'ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub'}), then put the line into ${'ssh-known-hosts'}.`,
  )
}

const userOf = (at: Whereabouts): string => readAddress(at.address).user ?? 'the user'

/** Speaking ssh: the client, the host's key, our key, the login. */
export const missingLogins = {
  'ssh-missing': (_why, at) => ({
    what: say`${placeOf(at)} could not be reached: this runner has no ${'ssh'} client`,
    fix: edit(say`install OpenSSH's client on the runner (Debian: ${'apt-get install openssh-client'})`),
  }),
  'banner-timeout': (why, at) => ({
    what: say`${placeOf(at)} accepted the connection, but did not greet as an ssh server${within(why)}`,
    fix: edit(
      say`see whether the host is overloaded (${'MaxStartups'} of its sshd), or whether another service has that port`,
    ),
  }),
  'not-an-ssh-server': (why, at) => ({
    what: say`${placeOf(at)} is not an ssh server${quote(why)}`,
    fix: edit(say`correct the port in the address`),
  }),
  'no-common-algorithm': (why, at) => ({
    what: say`${placeOf(at)} and this runner's ssh client have no algorithm in common${quote(why)}`,
    fix: edit(say`update the older of the two`),
  }),
  'host-key-unknown': (why, at) => ({
    what: say`${placeOf(at)} showed a key that ${'ssh-known-hosts'} does not list${quote(why)}`,
    fix: scanKey(at, about(why, at)),
  }),
  'host-key-changed': (why, at) => ({
    what: say`${placeOf(at)} showed another key than the one in ${'ssh-known-hosts'}: the host was set up anew, or somebody answers in its place${quote(why)}`,
    fix: scanKey(at, about(why, at)),
  }),
  'host-key-revoked': (why, at) => ({
    what: say`${placeOf(at)} showed a key that ${'ssh-known-hosts'} revokes${quote(why)}`,
    fix: edit(say`give the host a new key and list that one`),
  }),
  'key-unreadable': (why, at) => ({
    what: say`${placeOf(at)} was not asked: ssh cannot read the key in ${'ssh-key'}${quote(why)}`,
    fix: edit(
      say`put the whole private key into the secret, from ${'-----BEGIN'} to ${'-----END'} with every line of it`,
    ),
  }),
  'key-passphrase-missing': (_why, at) => ({
    what: say`${placeOf(at)} was not asked: the key in ${'ssh-key'} has a passphrase and none was given`,
    fix: edit(say`put it into the input ${'ssh-key-passphrase'}`),
  }),
  'key-passphrase-wrong': (_why, at) => ({
    what: say`${placeOf(at)} was not asked: the passphrase does not open the key in ${'ssh-key'}`,
    fix: edit(say`correct the secret behind ${'ssh-key-passphrase'}`),
  }),
  'authentication-refused': (why, at) => ({
    what: say`${placeOf(at)} refused the key of ${userOf(at)}${quote(why)}`,
    fix: edit(
      say`put the public half of the key into ${`~${readAddress(at.address).user ?? ''}/.ssh/authorized_keys`} on the host, and see that only its owner can write it`,
    ),
  }),
  'authentication-timeout': (why, at) => ({
    what: say`${placeOf(at)} did not decide about the login${within(why)}`,
    fix: edit(say`read the log of its sshd: slow DNS or PAM modules are the usual reason`),
  }),
  'jump-host-failed': (why, at) => ({
    what: say`${placeOf(at)} could not be reached through the jump host ${about(why, at)}${quote(why)}`,
    fix: edit(say`see that the jump host is up, lets this key in, and may open connections to the target`),
  }),
  'forwarding-refused': (why, at) => ({
    what: say`${placeOf(at)} could not be asked at ${about(why, at)}: its sshd forwards no connections${quote(why)}`,
    fix: edit(
      say`set ${'AllowTcpForwarding local'} there for this login, or ask the address itself: ${'via: HOST:PORT'}`,
    ),
  }),
  'ssh-failed': (why, at) => ({
    what: say`${placeOf(at)} could not be read: ssh failed${quote(why)}`,
    fix: edit(say`run ${'ssh -v'} from a runner of the same kind with the same key`),
  }),
} satisfies Record<string, MissingTeller>

/** What the other side said, when it said something. */
export const quote = (why: MissingEvidence): Phrase =>
  why.said === undefined || why.said === '' ? say`` : say`; it said ${why.said.replace(/[\s.]+$/, '')}`

/** What it was about, or the address when that was not noted. */
export const about = (why: MissingEvidence, at: Whereabouts): string =>
  why.about === undefined || why.about === '' ? readAddress(at.address).host || at.name : why.about

/** ` within 5 s`, when the limit is known. */
export const within = (why: MissingEvidence): Phrase =>
  why.limit === undefined ? say`` : plain(` within ${lasting(why.limit)}`)

/** Where the port of an address is asked, as a person would check it. */
function reachable(at: Whereabouts): Fix {
  const { scheme, host, port } = readAddress(at.address)
  const asked = port ?? (scheme === 'ssh' ? '22' : scheme === 'http' ? '80' : '443')
  return edit(
    say`see that the host is up, that something listens on port ${asked} of ${host} and that this runner may reach it (firewall, allow-list, VPN)`,
  )
}

/** Reaching a host: names, routes, ports. */
export const missingHosts = {
  'name-not-resolved': (why, at) => ({
    what: say`${placeOf(at)} could not be reached: the name ${about(why, at)} does not resolve${quote(why)}`,
    fix: edit(say`correct the host name, or let this runner use the DNS server that knows it`),
  }),
  'connection-refused': (why, at) => ({
    what: say`${placeOf(at)} could not be reached: the connection was refused, nothing listens there${quote(why)}`,
    fix: reachable(at),
  }),
  'connection-timeout': (why, at) => ({
    what: say`${placeOf(at)} could not be reached: no connection${within(why)}`,
    fix: reachable(at),
  }),
  'network-unreachable': (why, at) => ({
    what: say`${placeOf(at)} could not be reached: this runner has no route to it${quote(why)}`,
    fix: reachable(at),
  }),
  'connection-reset': (why, at) => ({
    what: say`${placeOf(at)} closed the connection before it answered${quote(why)}`,
    fix: edit(
      say`read the log of the server (or of the proxy before it) at that time; a host that bans after failed logins does this too`,
    ),
  }),
} satisfies Record<string, MissingTeller>

/** Says why something could not be seen, and what to do about it. */
export type MissingTeller = (why: MissingEvidence, at: Whereabouts) => Sentence
