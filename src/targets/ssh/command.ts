import { shellWord } from '../collector/shell.ts'
import type { SshAddress } from './address.ts'

/** What ssh needs in addition to the address: paths of files, never a secret. */
export interface SshAccess {
  /** A private key, or an agent that `SSH_AUTH_SOCK` names. */
  readonly key: { readonly path: string; readonly asks: boolean } | 'agent'
  readonly knownHosts: string
  /** Timeout for the connection and the server's greeting, in whole seconds. */
  readonly connectTimeout: number
}

/** A jump host, with a log for its own ssh, so that messages of the two hosts are kept apart. */
export interface Hop {
  readonly address: SshAddress
  readonly log: string
}

/** The remote command: the script comes on its stdin. */
const shell: readonly string[] = ['sh', '-s']

/**
 * The command line of a login, as a person would type it. The order of key exchanges is OpenSSH's own: see
 * docs/decisions/0004-key-exchange.md. A jump host is a `ProxyCommand`, because `-J` passes none of these options on.
 * With `control`, the path of a socket, other ssh processes can open tunnels over the same login. `remote` is the remote
 * command.
 */
export function sshCommand(
  address: SshAddress,
  access: SshAccess,
  hop?: Hop,
  control?: string,
  remote: readonly string[] = shell,
): readonly string[] {
  const via = hop ? ['-o', `ProxyCommand=${proxyCommand(address, access, hop)}`] : []
  const shared =
    control === undefined ? [] : settings('ControlMaster=yes', `ControlPath=${control}`, 'StreamLocalBindMask=0177')
  return [...program, ...shared, ...options(access).slice(2), ...via, ...destination(address), ...remote]
}

/** Asks the ssh behind a control socket to forward another socket. It contacts no host. */
export const forwardCommand = (control: string, { path, ...to }: Omit<Forwarding, 'log'>): readonly string[] => [
  ...program,
  ...settings(`ControlPath=${control}`, 'LogLevel=ERROR'),
  ...['-O', 'forward', '-L', `${path}:${farEnd(to)}`, '--', 'localhost'],
]

const program = ['ssh', '-F', '/dev/null']

const settings = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => ['-o', line])

/**
 * A socket of this machine, and where it leads: to the far loopback without a `host`; `log` takes the output of ssh.
 */
export interface Forwarding {
  readonly path: string
  readonly port: number
  readonly host?: string | undefined
  readonly log: string
}

/**
 * The command line of a tunnel. ssh uses the first value of an option, so forwarding is set before the common
 * options.
 */
export function tunnelCommand(
  address: SshAddress,
  access: SshAccess,
  { path, port, host, log }: Forwarding,
  hop?: Hop,
): readonly string[] {
  const via = hop ? ['-o', `ProxyCommand=${proxyCommand(address, access, hop)}`] : []
  const first = settings('ClearAllForwardings=no', 'ExitOnForwardFailure=yes', 'StreamLocalBindMask=0177')
  const last = ['-E', log, '-N', '-L', `${path}:${farEnd({ port, host })}`]
  return [...program, ...first, ...options(access).slice(2), ...via, ...last, ...destination(address)]
}

/** As ssh writes it: an IPv6 address in brackets. */
export const farEnd = ({ host = 'localhost', port }: Pick<Forwarding, 'host' | 'port'>): string =>
  `${host.includes(':') ? `[${host}]` : host}:${port}`

/** ssh puts `exec` before it and hands it to a shell after expanding `%`, so both are quoted. */
function proxyCommand(address: SshAddress, access: SshAccess, hop: Hop): string {
  const host = address.host.includes(':') ? `[${address.host}]` : address.host
  const words = ['ssh', ...options(access), '-E', hop.log, '-W', `${host}:${address.port}`, ...destination(hop.address)]
  const plain = /^[A-Za-z0-9_./:=@,+-]+$/
  const line = words.map((word) => (plain.test(word) ? word : shellWord(word))).join(' ')
  return line.replaceAll('%', '%%')
}

const destination = ({ user, host, port }: SshAddress): readonly string[] => ['-p', `${port}`, '-l', user, '--', host]

function options({ key, knownHosts, connectTimeout }: SshAccess): readonly string[] {
  const values = {
    // No prompt may ever hang; ssh requests a passphrase (with SSH_ASKPASS) only outside of batch mode.
    BatchMode: key !== 'agent' && key.asks ? 'no' : 'yes',
    NumberOfPasswordPrompts: '1',
    PreferredAuthentications: 'publickey',
    ...(key === 'agent'
      ? { IdentityFile: 'none' }
      : { IdentitiesOnly: 'yes', IdentityAgent: 'none', IdentityFile: key.path }),
    StrictHostKeyChecking: 'yes',
    UserKnownHostsFile: knownHosts,
    GlobalKnownHostsFile: '/dev/null',
    VerifyHostKeyDNS: 'no',
    UpdateHostKeys: 'no',
    ConnectTimeout: `${connectTimeout}`,
    ConnectionAttempts: '1',
    ServerAliveInterval: '5',
    ServerAliveCountMax: '2',
    ForwardAgent: 'no',
    ClearAllForwardings: 'yes',
    PermitLocalCommand: 'no',
    ControlPath: 'none',
    RequestTTY: 'no',
    EscapeChar: 'none',
    // Prints each phase, in lines that have not changed in twenty years; without it the exit code 255 is the only
    // evidence.
    LogLevel: 'DEBUG1',
  }
  return ['-F', '/dev/null', ...settings(...Object.entries(values).map(([name, value]) => `${name}=${value}`))]
}
