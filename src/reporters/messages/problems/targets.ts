import type { AddressFault, EndpointFault, ManagerFault, SshFault, TargetFault } from '../../../problem.ts'
import { list, type Phrase, plain, say } from '../../phrase.ts'
import { explainPlace } from '../names.ts'
import { emptySecrets, expression, quote, type Says, suggest, variable } from './says.ts'

/** Problems of a line in `target`, before its kind parses the address. */
export function explainTarget(fault: TargetFault, value: string | undefined): Says {
  const received = quote(value, 'this')
  switch (fault.code) {
    case 'target-malformed':
      return {
        what: say`expected an address, received ${received}`,
        fix:
          fault.meant === undefined
            ? say`write one ${'[name=]address'} per line. An address starts with ${list(fault.known, 'or')}.`
            : say`did you mean ${fault.meant}?`,
      }
    case 'line-of-list':
      return {
        what: plain('the input contains a YAML list, but expected one value per line'),
        fix: say`write ${fault.line}.`,
      }
    case 'target-scheme-unknown':
      return {
        what: say`the scheme ${`${fault.scheme}://`} is not supported`,
        fix: suggest(fault.nearest, fault.known),
      }
    case 'address-twice':
      return {
        what: say`${received} has the same address as the target ${fault.first} (${explainPlace(fault.other)})`,
        fix: plain('keep one of the two.'),
      }
  }
}

const sshForm: Phrase = say`write ${'ssh://user@host'} or ${'ssh://user@host:port'}.`

/** Problems of the address of a host. */
export function explainAddress(fault: AddressFault, value: string | undefined): Says {
  const received = quote(value, 'this')
  switch (fault.code) {
    case 'address-malformed':
      return { what: say`expected ${fault.form}, received ${received}`, fix: say`write ${fault.form}.` }
    case 'address-extra':
      return {
        what: say`expected an address without ${plain(fault.part)}, received ${fault.text}`,
        fix: plain('remove it.'),
      }
    case 'setting-not-text':
      return {
        what: say`${fault.key} must be a string`,
        fix: say`write ${fault.key} as one line of text, in quotes if needed.`,
      }
    case 'ssh-user-missing':
      return { what: say`${received} has no user`, fix: sshForm }
    case 'ssh-password-in-address':
      return {
        what: plain('the address contains a password, which would appear in every log'),
        fix: say`remove it, change that password, and log in with a key (${'ssh-key'}).`,
      }
    case 'ssh-user-invalid':
      return { what: say`${fault.text} is not a valid user name`, fix: sshForm }
    case 'ssh-host-invalid':
      return {
        what: say`${fault.text} is not a valid host`,
        fix: say`write a host name, an IPv4 address, or an IPv6 address in brackets: ${'ssh://deploy@[2001:db8::1]'}.`,
      }
    case 'ssh-port-invalid':
      return { what: say`${fault.text} is not a valid port`, fix: plain('write a number from 1 to 65535.') }
  }
}

const pasteKey: Phrase = say`store the whole private key in the secret, from ${'-----BEGIN'} to ${'-----END … PRIVATE KEY-----'}.`

/** Problems of the SSH inputs. Their values are secrets and are not shown. */
export function explainSsh(fault: SshFault): Says {
  switch (fault.code) {
    case 'ssh-known-hosts-missing':
      return {
        what: say`an ${'ssh://'} target requires ${'ssh-known-hosts'}, because no host key is trusted on first use`,
        fix: say`run ${'ssh-keyscan -t ed25519 HOST'} on a trusted network, and compare the fingerprint on the host. Then store the line in a repository variable.`,
      }
    case 'ssh-known-hosts-malformed':
      return {
        what: say`line ${fault.line} of ${'ssh-known-hosts'} has no valid ${'known_hosts'} format`,
        fix: say`write ${'HOST TYPE KEY'}, as ${'ssh-keyscan -t ed25519 HOST'} prints it.`,
      }
    case 'ssh-key-missing':
      return {
        what: say`an ${'ssh://'} target requires ${'ssh-key'} or an ssh agent, and this job has neither`,
        fix: say`add ${`ssh-key: ${expression('secrets.DEPLOY_KEY')}`}. ${emptySecrets}`,
      }
    case 'ssh-key-empty':
      return { what: say`${'ssh-key'} contains only white space`, fix: pasteKey }
    case 'ssh-key-public':
      return { what: say`${'ssh-key'} contains a public key, but the private key is required`, fix: pasteKey }
    case 'ssh-key-putty':
      return {
        what: say`${'ssh-key'} contains a key in PuTTY format`,
        fix: say`convert it: ${'puttygen key.ppk -O private-openssh-new -o key'}.`,
      }
    case 'ssh-key-cut':
      return { what: say`${'ssh-key'} contains an incomplete private key`, fix: pasteKey }
    case 'ssh-key-unrecognised':
      return { what: say`${'ssh-key'} is not a private key in a format of OpenSSH`, fix: pasteKey }
    case 'ssh-key-passphrase-missing':
      return {
        what: say`the private key is encrypted and requires ${'ssh-key-passphrase'}`,
        fix: say`add ${'ssh-key-passphrase'}, or create a deploy key without a passphrase.`,
      }
  }
}

/** Problems of the settings of an endpoint. Values of headers are secrets and are not shown. */
export function explainEndpoint(fault: EndpointFault, value: string | undefined): Says {
  switch (fault.code) {
    case 'pointer-malformed':
      return {
        what: say`expected a JSON pointer, received ${quote(value, 'nothing')}`,
        fix: say`start it with a slash: ${'/build/commit'} is the field ${'commit'} of ${'build'}.`,
      }
    case 'header-name-malformed':
      return {
        what: say`${fault.name} is not a valid header name`,
        fix: say`write letters, digits and dashes: ${'X-Revision'}.`,
      }
    case 'header-value-malformed':
      return {
        what: say`the value of the header ${fault.name} is not valid`,
        fix: plain('write one line of printable text. The secret may end with a line break.'),
      }
    case 'header-reserved':
      return { what: say`the header ${fault.name} is set by this action`, fix: plain('remove it.') }
    case 'header-name-twice':
      return {
        what: say`${fault.name} and ${fault.other} are the same header, because case does not matter`,
        fix: plain('keep one of the two.'),
      }
    case 'settings-exclude':
      return { what: say`${list(fault.keys)} can't be combined`, fix: plain('keep one of them.') }
    case 'preset-unknown': {
      const meant =
        fault.nearest === undefined ? say`write one of ${list(fault.known, 'or')}` : say`write ${fault.nearest}`
      return {
        what: say`the preset ${quote(value, 'this')} is unknown`,
        fix: say`${meant}, or declare where the commit is with ${'commit:'}, ${'header:'}, ${'meta:'} or ${'metric:'}.`,
      }
    }
    case 'meta-name-malformed':
      return {
        what: say`${quote(value, 'this')} is not a valid name of a meta tag`,
        fix: say`write the value of its attribute ${'name'}: ${'meta: revision'}.`,
      }
    case 'metric-malformed':
      return {
        what: say`${quote(value, 'this')} is not a valid name of a metric or a label`,
        fix: say`write letters, digits and underscores: ${'metric: app_build_info'}, ${'label: revision'}.`,
      }
    case 'endpoint-method':
      return {
        what:
          fault.method === undefined
            ? say`endpoints don't support the method ${quote(value, 'given here')}`
            : say`the method ${fault.method} does not fit the other keys of this endpoint`,
        fix: say`use ${'GET'}, ${'POST'} with a ${'body:'}, or ${'HEAD'} with a ${'header:'} that names the commit.`,
      }
    case 'sign-secret-in-file':
      return {
        what: say`the config file contains the secret of ${'sign'}, where everyone can read it`,
        fix: say`create a new secret, and write ${`secret: "${variable('DRIFT_SECRET')}"`}.`,
      }
    case 'sign-secret-short':
      return {
        what: say`the secret of ${'sign'} has fewer than ${fault.min} characters`,
        fix: say`create one with ${'openssl rand -hex 32'}.`,
      }
  }
}

/** Problems of keys that only containers have, and of keys that only processes of a host have. */
export function explainManager(fault: ManagerFault, value: string | undefined): Says {
  const received = quote(value, 'this')
  switch (fault.code) {
    case 'host-path-malformed':
      return {
        what: say`${fault.key} must be an absolute path of the host, received ${received}`,
        fix: say`write an absolute path without ${'..'}, such as ${fault.key === 'pidfile' ? '/run/api.pid' : '/srv/api/current'}.`,
      }
    case 'revision-file-malformed':
      return {
        what: say`${'revision'} must be a file in the release directory, received ${received}`,
        fix: say`write its path relative to the release directory, such as ${'REVISION'}.`,
      }
    case 'container-only':
      return {
        what: say`${fault.key} requires a container, but ${fault.service} is a process of the host`,
        fix: say`remove ${fault.key} from the service.`,
      }
    case 'process-only':
      return {
        what: say`${fault.key} requires a process of the host, but this service is a container`,
        fix: say`remove ${fault.key}, or select the process: ${'container: { systemd: NAME.service }'}.`,
      }
  }
}
