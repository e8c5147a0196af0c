import type * as Net from 'node:net'

/** An origin, as a URL names it. */
export type Origin = Pick<URL, 'hostname' | 'port' | 'protocol'>

/** A proxy that opens a tunnel to an origin with CONNECT. */
export interface HttpProxy {
  /** `HOST:PORT`, for messages; without its credentials. */
  readonly name: string
  readonly host: string
  readonly port: number
  /** Whether the connection to the proxy itself is encrypted. */
  readonly secure: boolean
  /** The value of `Proxy-Authorization`; a secret. */
  readonly authorization: string | undefined
  /** The variable names a proxy of another kind, or no address. */
  readonly unsupported?: true
}

/** The proxy that the environment names, and the hosts that are reached without it. */
export interface Proxies {
  /** The proxy for an origin; nothing if it is reached directly. */
  of(origin: Origin): HttpProxy | undefined
  /** The variable that names a proxy that is not used for an origin, or that excludes the origin. */
  unusedFor(origin: Origin): 'HTTP_PROXY' | 'NO_PROXY' | undefined
  /** The credentials in the variables, in each form in which they are sent. */
  readonly secrets: readonly string[]
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads HTTPS_PROXY and NO_PROXY as curl does: the lower-case name wins, and an address without a scheme is `http://`.
 * HTTP_PROXY is never used: a proxy could read and change what it forwards without TLS.
 */
export function readProxies(environment: Environment): Proxies {
  const given = (name: string): string => environment[name.toLowerCase()]?.trim() || environment[name]?.trim() || ''
  const proxy = given('HTTPS_PROXY') === '' ? undefined : readProxy(given('HTTPS_PROXY'))
  const plain = given('HTTP_PROXY')
  const isExcluded = readExclusions(given('NO_PROXY'))
  const secrets = [proxy?.secrets ?? [], plain === '' ? [] : readProxy(plain).secrets].flat()
  return {
    of: (origin) =>
      origin.protocol !== 'https:' || isThisMachine(origin.hostname) || isExcluded(origin) ? undefined : proxy?.proxy,
    unusedFor(origin) {
      if (isThisMachine(origin.hostname)) return undefined
      if (origin.protocol === 'http:') return plain === '' ? undefined : 'HTTP_PROXY'
      return proxy !== undefined && isExcluded(origin) ? 'NO_PROXY' : undefined
    },
    secrets: [...new Set(secrets)],
  }
}

const nameCap = 120

function readProxy(text: string): { readonly proxy: HttpProxy; readonly secrets: readonly string[] } {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`)
  if (url === null || url.hostname === '')
    return { proxy: unsupported('an address that is not a URL'), secrets: credentialsOf(text) }
  const { protocol, username, password, hostname } = url
  const secure = protocol === 'https:'
  const [user, word] = [decoded(username), decoded(password)]
  const token = Buffer.from(`${user}:${word}`).toString('base64')
  const hasCredentials = username !== '' || password !== ''
  // A token may be alone, in the place of the user.
  const secrets = hasCredentials ? [word === '' ? user : word, password || username, token] : []
  if (protocol !== 'http:' && !secure) return { proxy: unsupported(`${protocol}//`), secrets }
  const port = Number(url.port || (secure ? 443 : 80))
  return {
    proxy: {
      name: `${hostname}:${port}`.slice(0, nameCap),
      host: bare(hostname),
      port,
      secure,
      authorization: hasCredentials ? `Basic ${token}` : undefined,
    },
    secrets,
  }
}

const unsupported = (name: string): HttpProxy => ({
  ...{ name: name.slice(0, nameCap), host: '', port: 0, secure: false, authorization: undefined },
  unsupported: true,
})

/** The credentials of a text that is no URL, so that not even a mistyped address shows them. */
function credentialsOf(text: string): readonly string[] {
  const before = text.slice(0, Math.max(0, text.lastIndexOf('@'))).replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
  return before === '' ? [] : [before, before.slice(before.indexOf(':') + 1)]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const net = (): typeof Net => process.getBuiltinModule('node:net')
const bare = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1')

/** Whether a host of a URL can only be this machine. */
function isThisMachine(hostname: string): boolean {
  const host = bare(hostname)
  if (net().isIP(host) === 0) return /^(?:.*\.)?localhost\.?$/i.test(host)
  const own = new (net().BlockList)()
  own.addSubnet('127.0.0.0', 8, 'ipv4')
  own.addAddress('0.0.0.0', 'ipv4')
  own.addAddress('::1', 'ipv6')
  own.addAddress('::', 'ipv6')
  return isIn(own, host)
}

const isIn = (list: Net.BlockList, address: string): boolean =>
  list.check(address, net().isIPv6(address) ? 'ipv6' : 'ipv4')

/**
 * NO_PROXY: `*`, hosts (with everything below them), IP addresses and networks in CIDR notation, each with a port if it
 * has one. Names are not resolved.
 */
function readExclusions(text: string): (origin: Origin) => boolean {
  const entries = text
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map(readEntry)
  return ({ hostname, port, protocol }) => {
    const host = bare(hostname).toLowerCase().replace(/\.$/, '')
    const own = port === '' ? (protocol === 'https:' ? '443' : '80') : String(port)
    return entries.some((entry) => (entry.port === undefined || entry.port === own) && entry.covers(host))
  }
}

interface Entry {
  readonly port: string | undefined
  readonly covers: (host: string) => boolean
}

function readEntry(entry: string): Entry {
  if (entry === '*') return { port: undefined, covers: () => true }
  const [, bracketed, rest] = /^\[([^\]]*)\](.*)$/.exec(entry) ?? []
  const isAddress = bracketed === undefined && net().isIP(entry.split('/', 1).join()) !== 0
  const [, named = entry, port] = isAddress
    ? []
    : (/^(.*?):(\d{1,5})$/.exec(bracketed === undefined ? entry : `${bracketed.replaceAll(':', '_')}${rest}`) ?? [])
  const host = (bracketed ?? named).toLowerCase()
  return { port, covers: coverOf(host) }
}

function coverOf(host: string): Entry['covers'] {
  const [address = '', bits] = host.split('/', 2)
  const version = net().isIP(address)
  if (version !== 0) {
    const list = new (net().BlockList)()
    const [family, all] = version === 6 ? (['ipv6', 128] as const) : (['ipv4', 32] as const)
    const prefix = bits === undefined ? all : /^\d{1,3}$/.test(bits) ? Number(bits) : -1
    if (prefix < 0 || prefix > all) return () => false
    list.addSubnet(address, prefix, family)
    return (requestedHost) => net().isIP(requestedHost) !== 0 && isIn(list, requestedHost)
  }
  const name = host.replace(/^\*?\./, '').replace(/\.$/, '')
  // A suffix of an IP address is no network.
  return (requestedHost) =>
    name !== '' && net().isIP(requestedHost) === 0 && (requestedHost === name || requestedHost.endsWith(`.${name}`))
}
