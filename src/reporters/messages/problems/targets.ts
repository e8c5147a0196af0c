import type { AddressFault, EndpointFault, ManagerFault, SshFault, TargetFault } from '../../../problem.ts'
import { list, type Phrase, plain, say } from '../../phrase.ts'
import { explainPlace } from '../names.ts'
import { expression, quote, type Says, suggest, variable } from './says.ts'

/** Faults of a target's line, before its kind reads the address. */
export function explainTarget(fault: TargetFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'target-malformed':
      return {
        what: say`an address was expected, not ${seen}`,
        fix: say`Write one ${'[name=]address'} a line; an address begins with ${list(fault.known, 'or')}.`,
      }
    case 'target-scheme-unknown':
      return { what: say`${`${fault.scheme}://`} is not a kind of target`, fix: suggest(fault.nearest, fault.known) }
    case 'address-twice':
      return {
        what: say`${seen} is the target ${fault.first} already (${explainPlace(fault.other)})`,
        fix: plain('Keep one of the two: looking twice at one place proves nothing more.'),
      }
  }
}

const sshForm: Phrase = say`Write ${'ssh://user@host'} or ${'ssh://user@host:port'}.`

/** Faults of an address of a host. */
export function explainAddress(fault: AddressFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'address-malformed':
      return { what: say`${fault.form} was expected, not ${seen}`, fix: say`Write ${fault.form}.` }
    case 'address-extra':
      return {
        what: say`an address of this kind has no ${plain(fault.part)}, here is ${fault.text}`,
        fix: plain('Remove it.'),
      }
    case 'setting-not-text':
      return {
        what: say`${fault.key} takes a text`,
        fix: say`Write ${fault.key} as one line of text, in quotes if needed.`,
      }
    case 'ssh-user-missing':
      return { what: say`${seen} does not say who logs in`, fix: sshForm }
    case 'ssh-password-in-address':
      return {
        what: plain('the address contains a password, which would be shown in every log'),
        fix: say`Remove it and change that password; log in with a key (${'ssh-key'}).`,
      }
    case 'ssh-user-invalid':
      return { what: say`${fault.text} cannot be the name of a user`, fix: sshForm }
    case 'ssh-host-invalid':
      return {
        what: say`${fault.text} cannot be a host`,
        fix: say`Write a host name, an IPv4 address, or an IPv6 address in brackets: ${'ssh://deploy@[2001:db8::1]'}.`,
      }
    case 'ssh-port-invalid':
      return { what: say`${fault.text} cannot be a port`, fix: plain('A port is a number from 1 to 65535.') }
  }
}

const pasteKey: Phrase = say`Put the whole private key into the secret, from ${'-----BEGIN'} to ${'-----END … PRIVATE KEY-----'}.`

/** Faults of what opens a door over ssh. The texts are secrets: only their shape is told. */
export function explainSsh(fault: SshFault): Says {
  switch (fault.code) {
    case 'ssh-known-hosts-missing':
      return {
        what: say`${'ssh-known-hosts'} is needed: a host key that nobody expected is never trusted`,
        fix: say`Run ${'ssh-keyscan -t ed25519 HOST'} from a network you trust, compare the fingerprint on the host, and store the line in a repository variable.`,
      }
    case 'ssh-known-hosts-malformed':
      return {
        what: say`line ${fault.line} of ${'ssh-known-hosts'} is not a line of a ${'known_hosts'} file`,
        fix: say`A line is ${'HOST TYPE KEY'}, as ${'ssh-keyscan -t ed25519 HOST'} prints it.`,
      }
    case 'ssh-key-missing':
      return {
        what: plain('there is no private key: the input is not given and no ssh agent runs in this job'),
        fix: say`Add ${`ssh-key: ${expression('secrets.DEPLOY_KEY')}`}; a secret is empty in workflows of forks and of Dependabot.`,
      }
    case 'ssh-key-empty':
      return { what: say`${'ssh-key'} holds white space alone`, fix: pasteKey }
    case 'ssh-key-public':
      return { what: say`${'ssh-key'} holds a public key; the private one is needed`, fix: pasteKey }
    case 'ssh-key-putty':
      return {
        what: say`${'ssh-key'} holds a key in PuTTY's format`,
        fix: say`Convert it: ${'puttygen key.ppk -O private-openssh-new -o key'}.`,
      }
    case 'ssh-key-cut':
      return { what: say`${'ssh-key'} is only a part of a private key`, fix: pasteKey }
    case 'ssh-key-unrecognised':
      return { what: say`${'ssh-key'} is not a private key in a format that OpenSSH knows`, fix: pasteKey }
    case 'ssh-key-passphrase-missing':
      return {
        what: plain('the private key is encrypted, and no passphrase was given'),
        fix: say`Add ${'ssh-key-passphrase'}, or make a deploy key without one.`,
      }
  }
}

/** Faults of the settings of an endpoint. Values of headers are secrets and are not told. */
export function explainEndpoint(fault: EndpointFault, value: string | undefined): Says {
  switch (fault.code) {
    case 'pointer-malformed':
      return {
        what: say`a JSON pointer was expected, not ${quote(value, 'none')}`,
        fix: say`It begins with a slash: ${'/build/commit'} is the field ${'commit'} of ${'build'}.`,
      }
    case 'header-name-malformed':
      return {
        what: say`${fault.name} cannot be the name of a header`,
        fix: say`Write letters, digits and dashes: ${'X-Revision'}.`,
      }
    case 'header-value-malformed':
      return {
        what: say`the value of the header ${fault.name} cannot be sent`,
        fix: plain('It has to be one line of printable text: does the secret end with a line break?'),
      }
    case 'header-reserved':
      return { what: say`the header ${fault.name} is set by this action`, fix: plain('Remove it.') }
    case 'header-name-twice':
      return {
        what: say`${fault.name} and ${fault.other} are the same header: case does not matter`,
        fix: plain('Keep one of the two.'),
      }
    case 'settings-exclude':
      return { what: say`${list(fault.keys)} exclude each other`, fix: plain('Keep one of them.') }
    case 'preset-unknown': {
      const meant =
        fault.nearest === undefined ? say`Write one of ${list(fault.known, 'or')}` : say`Write ${fault.nearest}`
      return {
        what: say`${quote(value, 'this')} is no endpoint that is known by name`,
        fix: say`${meant}, or say where the commit stands with ${'commit:'}, ${'header:'}, ${'meta:'} or ${'metric:'}.`,
      }
    }
    case 'meta-name-malformed':
      return {
        what: say`${quote(value, 'this')} cannot be the name of a meta tag`,
        fix: say`Write what stands in its ${'name="…"'}: ${'meta: revision'}.`,
      }
    case 'metric-malformed':
      return {
        what: say`${quote(value, 'this')} cannot be the name of a metric or of its label`,
        fix: say`Write letters, digits and underscores: ${'metric: app_build_info'}, ${'label: revision'}.`,
      }
    case 'endpoint-method':
      return {
        what:
          fault.method === undefined
            ? say`an endpoint is not asked with ${quote(value, 'this')}`
            : say`an endpoint is not asked with ${fault.method} here`,
        fix: say`Use ${'GET'}; ${'POST'} for a ${'body:'}; ${'HEAD'} for a ${'header:'} that names the commit.`,
      }
    case 'sign-secret-in-file':
      return {
        what: say`the secret of ${'sign'} stands in the file itself, where everybody can read it`,
        fix: say`Make a new one, and write ${`secret: "${variable('DRIFT_SECRET')}"`}.`,
      }
    case 'sign-secret-short':
      return {
        what: say`the secret of ${'sign'} has fewer than ${fault.min} characters, so it can be guessed`,
        fix: say`Make one with ${'openssl rand -hex 32'}.`,
      }
  }
}

/** Faults of services that are no containers, and of containers that are asked what only those can say. */
export function explainManager(fault: ManagerFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'host-path-malformed':
      return {
        what: say`${fault.key} is a path of the host; ${seen} is none that can be looked at`,
        fix: say`Write an absolute path without steps in it, such as ${fault.key === 'pidfile' ? '/run/api.pid' : '/srv/api/current'}.`,
      }
    case 'revision-file-malformed':
      return {
        what: say`${'revision'} is a file in the release directory; ${seen} is no path below it`,
        fix: say`Write its path relative to the release directory, such as ${'REVISION'}.`,
      }
    case 'of-a-container-alone':
      return {
        what: say`${fault.service} is a process of the host, and only a container has ${fault.key}`,
        fix: say`Remove ${fault.key} from the service, so that nobody takes it for proven.`,
      }
    case 'of-a-process-alone':
      return {
        what: say`${fault.key} is where a process of the host says its commit; this service is a container`,
        fix: say`Remove ${fault.key}, or name the process: ${'container: { systemd: NAME.service }'}.`,
      }
  }
}
