import { shellLine } from '../escape.ts'
import { type Remedy, say } from '../phrase.ts'
import { commands, edit } from './remedy.ts'
import { about, quote, within } from './unseen-host.ts'
import type { UnseenTeller } from './unseen-teller.ts'
import { placeOf, readAddress, type Whereabouts } from './whereabouts.ts'

/** Reads the key of a host. It must be compared with what the host itself says: a key read over the net proves nothing. */
function scanKey(at: Whereabouts, host: string): Remedy {
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
export const unseenLogins = {
  'ssh-missing': (_why, at) => ({
    what: say`${placeOf(at)} could not be reached: this runner has no ${'ssh'} client`,
    now: edit(say`install OpenSSH's client on the runner (Debian: ${'apt-get install openssh-client'})`),
  }),
  'banner-timeout': (why, at) => ({
    what: say`${placeOf(at)} accepted the connection, but did not greet as an ssh server${within(why)}`,
    now: edit(
      say`see whether the host is overloaded (${'MaxStartups'} of its sshd), or whether another service has that port`,
    ),
  }),
  'not-an-ssh-server': (why, at) => ({
    what: say`${placeOf(at)} is not an ssh server${quote(why)}`,
    now: edit(say`correct the port in the address`),
  }),
  'no-common-algorithm': (why, at) => ({
    what: say`${placeOf(at)} and this runner's ssh client have no algorithm in common${quote(why)}`,
    now: edit(say`update the older of the two`),
  }),
  'host-key-unknown': (why, at) => ({
    what: say`${placeOf(at)} showed a key that ${'ssh-known-hosts'} does not list${quote(why)}`,
    now: scanKey(at, about(why, at)),
  }),
  'host-key-changed': (why, at) => ({
    what: say`${placeOf(at)} showed another key than the one in ${'ssh-known-hosts'}: the host was set up anew, or somebody answers in its place${quote(why)}`,
    now: scanKey(at, about(why, at)),
  }),
  'host-key-revoked': (why, at) => ({
    what: say`${placeOf(at)} showed a key that ${'ssh-known-hosts'} revokes${quote(why)}`,
    now: edit(say`give the host a new key and list that one`),
  }),
  'key-unreadable': (why, at) => ({
    what: say`${placeOf(at)} was not asked: ssh cannot read the key in ${'ssh-key'}${quote(why)}`,
    now: edit(
      say`put the whole private key into the secret, from ${'-----BEGIN'} to ${'-----END'} with every line of it`,
    ),
  }),
  'key-passphrase-missing': (_why, at) => ({
    what: say`${placeOf(at)} was not asked: the key in ${'ssh-key'} has a passphrase and none was given`,
    now: edit(say`put it into the input ${'ssh-key-passphrase'}`),
  }),
  'key-passphrase-wrong': (_why, at) => ({
    what: say`${placeOf(at)} was not asked: the passphrase does not open the key in ${'ssh-key'}`,
    now: edit(say`correct the secret behind ${'ssh-key-passphrase'}`),
  }),
  'authentication-refused': (why, at) => ({
    what: say`${placeOf(at)} refused the key of ${userOf(at)}${quote(why)}`,
    now: edit(
      say`put the public half of the key into ${`~${readAddress(at.address).user ?? ''}/.ssh/authorized_keys`} on the host, and see that only its owner can write it`,
    ),
  }),
  'authentication-timeout': (why, at) => ({
    what: say`${placeOf(at)} did not decide about the login${within(why)}`,
    now: edit(say`read the log of its sshd: slow DNS or PAM modules are the usual reason`),
  }),
  'jump-host-failed': (why, at) => ({
    what: say`${placeOf(at)} could not be reached through the jump host ${about(why, at)}${quote(why)}`,
    now: edit(say`see that the jump host is up, lets this key in, and may open connections to the target`),
  }),
  'forwarding-refused': (why, at) => ({
    what: say`${placeOf(at)} could not be asked at ${about(why, at)}: its sshd forwards no connections${quote(why)}`,
    now: edit(
      say`set ${'AllowTcpForwarding local'} there for this login, or ask the address itself: ${'via: HOST:PORT'}`,
    ),
  }),
  'ssh-failed': (why, at) => ({
    what: say`${placeOf(at)} could not be read: ssh failed${quote(why)}`,
    now: edit(say`run ${'ssh -v'} from a runner of the same kind with the same key`),
  }),
} satisfies Record<string, UnseenTeller>
