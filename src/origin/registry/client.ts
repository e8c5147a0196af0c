import { createHash } from 'node:crypto'
import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import { concealer } from '../../secrets.ts'
import type { Line, Reply } from '../../wire/line.ts'
import { ownHeaders, type Wire } from '../../wire/wire.ts'
import { mayLeadTo, type RegistryAddress, tokenServer } from './address.ts'
import { type Challenge, readChallenge } from './challenge.ts'
import { readErrors, readToken } from './document.ts'
import { basicOf, findLogin } from './login.ts'
import type { Login, RegistrySettings } from './port.ts'

/** The largest answers that are read, in bytes. The distribution specification allows 4 MiB for a manifest. */
export const maxManifest = 4 * 1024 * 1024
export const maxBlob = 8 * 1024 * 1024
const maxToken = 256 * 1024

/** Redirects that are followed: of blobs to a storage, of manifests to a mirror. */
const maxHops = 3

/** How many connections one origin gets. */
const maxLines = 6

/** The longest time that a registry can ask for, in seconds. */
const maxDelay = 24 * 60 * 60

/** What is read from a repository. */
export interface Fetch {
  /** Below `/v2/NAME/`: `manifests/main`. */
  readonly path: string
  readonly accept: readonly string[]
  readonly cap: number
}

/** An answer of a registry. */
export type Fetched =
  | { readonly kind: 'found'; readonly body: Buffer; readonly type: string; readonly headers: Reply['headers'] }
  | { readonly kind: 'absent'; readonly what: 'image' | 'repository' }

/** What is kept of the registries for a whole run: logins, tokens, and until when a registry refuses requests. */
export interface Sessions {
  readonly logins: Map<string, Promise<Evidence<Login | undefined>>>
  readonly tokens: Map<string, Promise<Evidence<string>>>
  readonly challenges: Map<string, Challenge>
  readonly busy: Map<string, number>
  /** What a registry was sent: its login, by the registry; a token, by the repository. */
  readonly secrets: Map<string, Set<string>>
  /** Functions that hide those secrets, by the repository, with how many they hide. */
  readonly concealers: Map<string, { readonly secrets: number; readonly conceal: (text: string) => string }>
}

export const openSessions = (): Sessions => ({
  logins: new Map(),
  tokens: new Map(),
  challenges: new Map(),
  busy: new Map(),
  secrets: new Map(),
  concealers: new Map(),
})

/** Reads from registries over the connections of one check. */
export interface Client {
  fetch(address: RegistryAddress, what: Fetch): Promise<Evidence<Fetched>>
  /** Hides what the registry of a repository repeats of its login. */
  conceal(address: RegistryAddress, text: string): string
}

/** The SHA-256 digest of bytes. */
export const digestOf = (body: Buffer): string => `sha256:${createHash('sha256').update(body).digest('hex')}`

export function openClient(settings: RegistrySettings, sessions: Sessions, wire: Wire, signal: AbortSignal): Client {
  const exchange = openLines(wire)
  const maskFor =
    (key: string) =>
    (secret: string): void => {
      sessions.secrets.set(key, (sessions.secrets.get(key) ?? new Set()).add(secret))
      settings.mask(secret)
    }

  function conceal({ registry, path }: RegistryAddress, text: string): string {
    const key = `${registry}/${path}`
    const secrets = [registry, key].flatMap((one) => [...(sessions.secrets.get(one) ?? [])])
    const known = sessions.concealers.get(key)
    if (known?.secrets === secrets.length) return known.conceal(text)
    const made = concealer(secrets)
    sessions.concealers.set(key, { secrets: secrets.length, conceal: made })
    return made(text)
  }

  /** The `Authorization` of a repository, once for all requests to it. */
  function authorize(address: RegistryAddress, challenge: Challenge): Promise<Evidence<string>> {
    const key = `${address.registry}/${address.path}`
    const known = sessions.tokens.get(key)
    if (known !== undefined) return known
    const asked = loginTo(address).then((login) =>
      login.kind === 'missing' ? login : authorization(address, challenge, login.value),
    )
    sessions.tokens.set(key, asked)
    void asked.then((answer) => answer.kind === 'missing' && forget(sessions.tokens, key, asked))
    return asked
  }

  function loginTo(address: RegistryAddress): Promise<Evidence<Login | undefined>> {
    const known = sessions.logins.get(address.registry)
    if (known !== undefined) return known
    const asked = findLogin(address, { ...settings, mask: maskFor(address.registry) }, signal)
    sessions.logins.set(address.registry, asked)
    void asked.then((answer) => answer.kind === 'missing' && forget(sessions.logins, address.registry, asked))
    return asked
  }

  async function authorization(
    address: RegistryAddress,
    challenge: Challenge,
    login: Login | undefined,
  ): Promise<Evidence<string>> {
    if (challenge.scheme === 'basic') {
      if (login === undefined) return refusal(address, undefined)
      return login.kind === 'password' ? seen(`Basic ${basicOf(login)}`) : refusal(address, login)
    }
    const server = tokenServer(challenge.realm, address, settings.tokenHosts.get(address.registry))
    if (server === undefined)
      return noEvidence('authenticate', 'registry-token-server', {
        about: address.registry,
        received: conceal(address, hostIn(challenge.realm)),
      })
    const reply = await exchange(server.origin, tokenRequest(server, address, challenge, login))
    if (reply.kind === 'missing') return unreachable(server.host, reply)
    const { status, body, whole } = reply.value
    if (status === 429) return throttled(address, reply.value)
    if ([400, 401, 403, 404].includes(status)) return refusal(address, login)
    const token = status === 200 && whole ? readToken(body) : undefined
    if (token === undefined)
      return status >= 500
        ? noEvidence('authenticate', 'registry-unreachable', { about: server.host, amount: status })
        : noEvidence('authenticate', 'registry-answer', { about: server.host, amount: status })
    maskFor(`${address.registry}/${address.path}`)(token)
    return seen(`Bearer ${token}`)
  }

  /** Which login is missing, or is not enough. */
  const refusal = ({ registry, path }: RegistryAddress, login: Login | undefined) =>
    noEvidence('authenticate', login === undefined ? 'registry-login-missing' : 'registry-login-refused', {
      about: `${registry}/${path}`,
    })

  /** Remembers when the registry answers again, so that no check sends a request before. */
  function throttled({ registry, origin }: RegistryAddress, { headers }: Reply): Evidence<never> {
    const after = secondsOf([headers['retry-after'] ?? []].flat()[0])
    if (after !== undefined) sessions.busy.set(origin, performance.now() + after * 1000)
    return noEvidence('read', 'registry-throttled', {
      about: registry,
      ...(after === undefined ? {} : { limit: after * 1000 }),
    })
  }

  async function fetch(address: RegistryAddress, what: Fetch): Promise<Evidence<Fetched>> {
    const { registry, origin, path } = address
    const left = (sessions.busy.get(origin) ?? 0) - performance.now()
    if (left > 0)
      return noEvidence('read', 'registry-throttled', { about: registry, limit: Math.ceil(left / 1000) * 1000 })
    const known = sessions.challenges.get(origin)
    const first = known === undefined ? seen(undefined) : await authorize(address, known)
    if (first.kind === 'missing') return first
    let reply = await ask(address, what, first.value)
    if (reply.kind === 'seen' && reply.value.status === 401) {
      const challenge = readChallenge(reply.value.headers['www-authenticate'])
      if (challenge === undefined)
        return noEvidence('authenticate', 'registry-answer', { about: registry, amount: 401 })
      sessions.challenges.set(origin, challenge)
      const key = `${registry}/${path}`
      // A token that was accepted before may have expired; one that was just made was refused.
      const used = sessions.tokens.get(key)
      if (first.value !== undefined && used !== undefined && (await sameAs(used, first.value)))
        sessions.tokens.delete(key)
      const next = await authorize(address, challenge)
      if (next.kind === 'missing') return next
      reply = await ask(address, what, next.value)
    }
    if (reply.kind === 'missing') return reply
    return read(address, reply.value, what.cap)
  }

  /** One request, with its redirects. Only the registry itself gets the authorization. */
  async function ask(
    { registry, origin, path }: RegistryAddress,
    { path: below, accept, cap }: Fetch,
    authorization: string | undefined,
  ): Promise<Evidence<Reply>> {
    let url = new URL(`${origin}/v2/${path}/${below}`)
    let carried = authorization
    for (let hop = 0; hop <= maxHops; hop += 1) {
      const reply = await exchange(url.origin, {
        method: 'GET',
        path: url.pathname + url.search,
        cap,
        headers: ['accept', accept.join(', '), ...(carried === undefined ? [] : ['authorization', carried])],
      })
      if (reply.kind === 'missing') return unreachable(url.host, reply)
      if (![301, 302, 303, 307, 308].includes(reply.value.status)) return reply
      const to = URL.parse([reply.value.headers['location'] ?? ''].flat().join(), url.href)
      if (to === null || !mayLeadTo(url, to))
        return noEvidence('read', 'registry-answer', { about: registry, amount: reply.value.status })
      url = to
      carried = undefined
    }
    return noEvidence('read', 'registry-answer', { about: registry, amount: 307 })
  }

  async function read(address: RegistryAddress, reply: Reply, cap: number): Promise<Evidence<Fetched>> {
    const { registry, path } = address
    const { status, body, headers, whole } = reply
    const about = `${registry}/${path}`
    if (status === 429) return throttled(address, reply)
    if (status >= 500) return noEvidence('read', 'registry-unreachable', { about: registry, amount: status })
    if (status === 401 || status === 403) {
      const login = await loginTo(address)
      return login.kind === 'missing' ? login : refusal(address, login.value)
    }
    if (status === 404) {
      const codes = readErrors(body).map((code) => code.toUpperCase())
      if (codes.includes('NAME_UNKNOWN')) return seen({ kind: 'absent', what: 'repository' })
      // Any web server answers 404; only a registry says what it does not know.
      if (codes.some((code) => absentCodes.includes(code))) return seen({ kind: 'absent', what: 'image' })
    }
    if (status !== 200)
      return noEvidence('read', 'registry-answer', {
        ...{ about: registry, amount: status },
        received: conceal(address, readErrors(body).join(', ')).slice(0, 120),
      })
    if (!whole && body.length >= cap) return noEvidence('read', 'registry-too-large', { about, limit: cap })
    const type = conceal(address, [headers['content-type'] ?? ''].flat()[0] ?? '').slice(0, 120)
    return seen({ kind: 'found', body, type, headers })
  }

  return { fetch, conceal }
}

const absentCodes = ['MANIFEST_UNKNOWN', 'NOT_FOUND', 'BLOB_UNKNOWN', 'MANIFEST_BLOB_UNKNOWN']

type Exchange = (origin: string, ask: Omit<Parameters<Line['exchange']>[0], 'keep'>) => Promise<Evidence<Reply>>

/** Sends requests over a few connections to each origin, which are kept for the check. */
function openLines(wire: Wire): Exchange {
  const origins = new Map<string, { readonly idle: Line[]; open: number; readonly waiting: ((line: Line) => void)[] }>()
  return async (origin, ask) => {
    const pool = origins.get(origin) ?? { idle: [], open: 0, waiting: [] }
    origins.set(origin, pool)
    const take = (): Line | Promise<Line> => {
      const idle = pool.idle.pop()
      if (idle !== undefined) return idle
      if (pool.open >= maxLines) return new Promise((resolve) => pool.waiting.push(resolve))
      pool.open += 1
      return wire.line(origin)
    }
    const line = await take()
    try {
      return await line.exchange({ ...ask, headers: [...ownHeaders.slice(0, 2), ...ask.headers], keep: true })
    } finally {
      const next = pool.waiting.shift()
      if (next === undefined) pool.idle.push(line)
      else next(line)
    }
  }
}

const unreachable = (
  host: string,
  { why }: { readonly why: NonNullable<Evidence<never> & { kind: 'missing' }>['why'] },
) =>
  why.reason === 'cancelled'
    ? noEvidence('run', 'cancelled')
    : noEvidence('connect', 'registry-unreachable', { about: host, below: why })

/** Asks for nothing but `pull` of this repository, whatever scope the challenge names. */
function tokenRequest(
  server: URL,
  { path }: RegistryAddress,
  { service }: Extract<Challenge, { readonly scheme: 'bearer' }>,
  login: Login | undefined,
): Omit<Parameters<Line['exchange']>[0], 'keep'> {
  const scope = `repository:${path}:pull`
  const common = { ...(service === undefined ? {} : { service }), scope }
  if (login?.kind === 'identity') {
    const body = new URLSearchParams({
      ...{ grant_type: 'refresh_token', client_id: 'runtime-drift', refresh_token: login.token },
      ...common,
    }).toString()
    const headers = ['content-type', 'application/x-www-form-urlencoded', 'accept', 'application/json']
    return { method: 'POST', path: server.pathname + server.search, headers, body, cap: maxToken }
  }
  const query = new URLSearchParams(server.search)
  for (const [name, value] of Object.entries(common)) query.set(name, value)
  const headers = login === undefined ? [] : ['authorization', `Basic ${basicOf(login)}`]
  return {
    method: 'GET',
    path: `${server.pathname}?${query}`,
    headers: ['accept', 'application/json', ...headers],
    cap: maxToken,
  }
}

/** `Retry-After` in seconds; a date is read as unknown. */
function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,9}$/.test(text)) return undefined
  return Math.min(Number(text), maxDelay)
}

/** The host of a realm, for a message. */
const hostIn = (realm: string): string => (URL.parse(realm)?.host ?? realm).slice(0, 120)

const forget = <T>(map: Map<string, Promise<T>>, key: string, value: Promise<T>): void => {
  if (map.get(key) === value) map.delete(key)
}

const sameAs = async (known: Promise<Evidence<string>>, used: string): Promise<boolean> => {
  const answer = await known
  return answer.kind === 'seen' && answer.value === used
}
