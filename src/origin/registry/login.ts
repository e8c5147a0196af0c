import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import type { RegistryAddress } from './address.ts'
import { runHelper } from './credential-helper.ts'
import { field } from './document.ts'
import type { Login, RegistrySettings } from './port.ts'

/** The largest config file of Docker that is read, in bytes. */
const maxConfig = 1024 * 1024

/**
 * The login for a registry as `docker login` of this user left it: from a credential helper, or from the config file of
 * Docker. For `ghcr.io` without a login, the GitHub token is used. Undefined if there is none.
 */
export async function findLogin(
  address: RegistryAddress,
  settings: RegistrySettings,
  signal: AbortSignal,
): Promise<Evidence<Login | undefined>> {
  const login = await dockerLogin(address, settings, signal)
  if (login.kind === 'missing') return login
  const { githubToken } = settings
  const found: Login | undefined =
    login.value ??
    (address.registry === 'ghcr.io' && githubToken !== undefined
      ? { kind: 'password', user: 'x-access-token', secret: githubToken }
      : undefined)
  if (found !== undefined) maskLogin(found, settings.mask)
  return seen(found)
}

/** The value of `Authorization` for a user with a password. */
export const basicOf = ({ user, secret }: Extract<Login, { readonly kind: 'password' }>): string =>
  Buffer.from(`${user}:${secret}`).toString('base64')

function maskLogin(login: Login, mask: (secret: string) => void): void {
  if (login.kind === 'identity') mask(login.token)
  else for (const secret of [login.secret, basicOf(login)]) mask(secret)
}

async function dockerLogin(
  { registry }: RegistryAddress,
  settings: RegistrySettings,
  signal: AbortSignal,
): Promise<Evidence<Login | undefined>> {
  const { DOCKER_CONFIG, HOME } = settings.environment
  const folder = DOCKER_CONFIG || (HOME ? `${HOME}/.docker` : undefined)
  if (folder === undefined) return seen(undefined)
  const path = `${folder}/config.json`
  const config = await readConfig(path)
  if (config.kind === 'missing') return config
  const names = namesOf(registry)
  const helpers = Object.entries(objectOf(field(config.value, 'credHelpers')))
  const own = helpers.find(([name]) => names.includes(hostOf(name)))?.[1]
  const store = own ?? field(config.value, 'credsStore')
  if (typeof store === 'string' && store !== '') {
    // Docker Hub has one name in all helpers.
    const server = registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry
    const login = await runHelper(store, server, settings, signal)
    if (login.kind === 'missing' || login.value !== undefined || own !== undefined) return login
  }
  const entries = Object.entries(objectOf(field(config.value, 'auths')))
  const entry = entries.find(([name]) => names.includes(hostOf(name)))?.[1]
  return entry === undefined ? seen(undefined) : loginOf(entry, path)
}

async function readConfig(path: string): Promise<Evidence<unknown>> {
  const { readFile, stat } = await import('node:fs/promises')
  const unreadable = noEvidence('prepare', 'registry-login-unreadable', { about: path })
  try {
    const file = await stat(path)
    if (!file.isFile() || file.size > maxConfig) return unreadable
    const value: unknown = JSON.parse(await readFile(path, 'utf8'))
    return typeof value === 'object' && value !== null ? seen(value) : unreadable
  } catch (error) {
    return field(error, 'code') === 'ENOENT' ? seen({}) : unreadable
  }
}

/** An entry of `auths`: `auth` is `user:password` in base64. A credential helper leaves an empty entry. */
function loginOf(entry: unknown, path: string): Evidence<Login | undefined> {
  const [auth, identity, username, password] = ['auth', 'identitytoken', 'username', 'password'].map((key) =>
    field(entry, key),
  )
  if (isSecret(identity)) return seen({ kind: 'identity', token: identity })
  if (isSecret(username) && isSecret(password)) return seen({ kind: 'password', user: username, secret: password })
  if (typeof auth !== 'string' || auth === '') return seen(undefined)
  const pair = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '')
  const colon = pair.indexOf(':')
  const [user, secret] = [pair.slice(0, colon), pair.slice(colon + 1)]
  return colon > 0 && isSecret(user) && isSecret(secret)
    ? seen({ kind: 'password', user, secret })
    : noEvidence('prepare', 'registry-login-unreadable', { about: path })
}

/** A text that is valid in a header field. */
export const isSecret = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 65_536 && !/\p{Cc}/u.test(value)

/** The names under which the login of a registry is kept. */
const namesOf = (registry: string): readonly string[] =>
  registry === 'docker.io' ? ['index.docker.io', 'docker.io', 'registry-1.docker.io'] : [registry]

/** Older versions of Docker kept a URL: `https://index.docker.io/v1/`. */
const hostOf = (name: string): string =>
  name
    .replace(/^https?:\/\//, '')
    .split('/', 1)
    .join()

const objectOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})
