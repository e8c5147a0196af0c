import type { AddressFault, SshFault, TargetFault } from '../../../problem.ts'
import { list, type Phrase, plain, say } from '../../phrase.ts'
import { wordPlace } from '../whereabouts.ts'
import { expression, quote, type Says, suggest } from './says.ts'

/** Faults of a target's line, before its kind reads the address. */
export function wordTarget(fault: TargetFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'target-malformed':
      return {
        what: say`an address was expected, not ${seen}`,
        mend: say`Write one ${'[name=]address'} a line; an address begins with ${list(fault.known, 'or')}.`,
      }
    case 'target-scheme-unknown':
      return { what: say`${`${fault.scheme}://`} is not a kind of target`, mend: suggest(fault.nearest, fault.known) }
    case 'address-twice':
      return {
        what: say`${seen} is the target ${fault.first} already (${wordPlace(fault.other)})`,
        mend: plain('Keep one of the two: looking twice at one place proves nothing more.'),
      }
  }
}

const sshForm: Phrase = say`Write ${'ssh://user@host'} or ${'ssh://user@host:port'}.`

/** Faults of an address of a host. */
export function wordAddress(fault: AddressFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'address-malformed':
      return { what: say`${fault.form} was expected, not ${seen}`, mend: say`Write ${fault.form}.` }
    case 'address-extra':
      return {
        what: say`an address of this kind has no ${plain(fault.part)}, here is ${fault.text}`,
        mend: plain('Remove it.'),
      }
    case 'setting-not-text':
      return {
        what: say`${fault.key} takes a text`,
        mend: say`Write ${fault.key} as one line of text, in quotes if needed.`,
      }
    case 'ssh-user-missing':
      return { what: say`${seen} does not say who logs in`, mend: sshForm }
    case 'ssh-password-in-address':
      return {
        what: plain('the address contains a password, which would be shown in every log'),
        mend: say`Remove it and change that password; log in with a key (${'ssh-key'}).`,
      }
    case 'ssh-user-invalid':
      return { what: say`${fault.text} cannot be the name of a user`, mend: sshForm }
    case 'ssh-host-invalid':
      return {
        what: say`${fault.text} cannot be a host`,
        mend: say`Write a host name, an IPv4 address, or an IPv6 address in brackets: ${'ssh://deploy@[2001:db8::1]'}.`,
      }
    case 'ssh-port-invalid':
      return { what: say`${fault.text} cannot be a port`, mend: plain('A port is a number from 1 to 65535.') }
  }
}

const pasteKey: Phrase = say`Put the whole private key into the secret, from ${'-----BEGIN'} to ${'-----END … PRIVATE KEY-----'}.`

/** Faults of what opens a door over ssh. The texts are secrets: only their shape is told. */
export function wordSsh(fault: SshFault): Says {
  switch (fault.code) {
    case 'ssh-known-hosts-missing':
      return {
        what: say`${'ssh-known-hosts'} is needed: a host key that nobody expected is never trusted`,
        mend: say`Run ${'ssh-keyscan -t ed25519 HOST'} from a network you trust, compare the fingerprint on the host, and store the line in a repository variable.`,
      }
    case 'ssh-known-hosts-malformed':
      return {
        what: say`line ${fault.line} of ${'ssh-known-hosts'} is not a line of a ${'known_hosts'} file`,
        mend: say`A line is ${'HOST TYPE KEY'}, as ${'ssh-keyscan -t ed25519 HOST'} prints it.`,
      }
    case 'ssh-key-missing':
      return {
        what: plain('there is no private key: the input is not given and no ssh agent runs in this job'),
        mend: say`Add ${`ssh-key: ${expression('secrets.DEPLOY_KEY')}`}; a secret is empty in workflows of forks and of Dependabot.`,
      }
    case 'ssh-key-empty':
      return { what: say`${'ssh-key'} holds white space alone`, mend: pasteKey }
    case 'ssh-key-public':
      return { what: say`${'ssh-key'} holds a public key; the private one is needed`, mend: pasteKey }
    case 'ssh-key-putty':
      return {
        what: say`${'ssh-key'} holds a key in PuTTY's format`,
        mend: say`Convert it: ${'puttygen key.ppk -O private-openssh-new -o key'}.`,
      }
    case 'ssh-key-cut':
      return { what: say`${'ssh-key'} is only a part of a private key`, mend: pasteKey }
    case 'ssh-key-unrecognised':
      return { what: say`${'ssh-key'} is not a private key in a format that OpenSSH knows`, mend: pasteKey }
    case 'ssh-key-passphrase-missing':
      return {
        what: plain('the private key is encrypted, and no passphrase was given'),
        mend: say`Add ${'ssh-key-passphrase'}, or make a deploy key without one.`,
      }
  }
}
