import type { Sshd } from './sshd.ts'

/** Addresses as a scenario writes them, and their replacements on this machine. */
export interface Names {
  real(written: string): string
  written(real: string): string
}

/** Hosts of the scenarios: what is special about one is how it is reached, for there is one engine behind all of them. */
const hosts = {
  'prod.example.com': '127.0.0.11',
  'prod-2.example.com': '127.0.0.12',
  /** Its login always runs a forced command. */
  'restricted.example.com': '127.0.0.13',
  /** It has no docker. */
  'bare.example.com': '127.0.0.14',
  /** It has another host key than the one in `ssh-known-hosts`. */
  'rekeyed.example.com': '127.0.0.15',
  /** `ssh-known-hosts` does not contain its host key. */
  'unknown.example.com': '127.0.0.16',
  /** It knows none of our keys. */
  'closed.example.com': '127.0.0.17',
  /** Its first process is systemd; only where a stage has such a host. */
  'units.example.com': '127.0.0.19',
  /** Nothing listens there. */
  'gone.example.com': '127.0.0.18',
} as const

export const addressOf = (host: keyof typeof hosts): string => hosts[host]

/** Ports and folders that a stage was given. */
export interface Ground {
  readonly ssh: number
  readonly silent: number
  readonly web: number
  /** Domain of the registry. */
  readonly registry: string
  /** Folder in which everything is deployed. */
  readonly folder: string
  readonly socket: string
}

/**
 * As scenarios write them: `deploy@HOST:2222`, the registry `registry.example.com`, the web server `127.0.0.1:8080`, a
 * port where nothing listens `127.0.0.1:8081`, and the folder `/srv/pack`.
 */
export function nameGround({ ssh, silent, web, registry, folder, socket }: Ground): Names {
  const ports = (host: string): number => (host === 'gone.example.com' ? silent : ssh)
  const pairs: readonly (readonly [string, string])[] = [
    ...Object.entries(hosts).flatMap(([host, address]) => {
      const port = ports(host)
      return [
        [`deploy@${host}:2222`, `root@${address}:${port}`],
        [`deploy@${host}`, `root@${address}`],
        [`[${host}]:2222`, `[${address}]:${port}`],
        [`${host} port 2222`, `${address} port ${port}`],
        [`-p 2222 ${host}`, `-p ${port} ${address}`],
        [host, address],
      ] as const
    }),
    ['registry.example.com', registry],
    ['127.0.0.1:8080', `127.0.0.1:${web}`],
    ['127.0.0.1:8081', `127.0.0.1:${silent}`],
    ['host: 8080', `host: ${web}`],
    ['listens: 8080', `listens: ${web}`],
    ['/srv/pack', folder],
    ['/var/run/docker.sock', socket],
    [encodeURIComponent('/var/run/docker.sock'), encodeURIComponent(socket)],
  ]
  const replace = (text: string, from: 0 | 1, to: 0 | 1): string =>
    pairs.reduce((received, pair) => received.replaceAll(pair[from], pair[to]), text)
  return { real: (text) => replace(text, 0, 1), written: (text) => replace(text, 1, 0) }
}

/** The lines of `ssh-known-hosts` for the hosts. */
export function knownHostsOf({ knownHosts, port }: Pick<Sshd, 'knownHosts' | 'port'>): string {
  const key = knownHosts.split('\n')[0]?.split(' ').slice(1).join(' ')
  const blob = Buffer.concat([Buffer.from('\0\0\0\x0bssh-ed25519\0\0\0 '), Buffer.alloc(32, 7)])
  const keys: Partial<Record<string, string>> = {
    'rekeyed.example.com': `ssh-ed25519 ${blob.toString('base64')}`,
    'unknown.example.com': undefined,
  }
  return Object.entries(hosts)
    .map(([host, address]) => (host in keys ? [address, keys[host]] : [address, key]))
    .flatMap(([address, line]) => (line === undefined ? [] : `[${address}]:${port} ${line}\n`))
    .join('')
}
