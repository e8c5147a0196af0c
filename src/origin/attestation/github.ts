import { uncompress } from 'snappyjs'
import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import { openWires, type Wire } from '../../wire/wire.ts'
import { during, type GitHubSettings, isSafeApi, nameOf, refusalOf, statusOf } from '../github.ts'
import { download } from './download.ts'
import type { AttestationSource, FoundBundles } from './port.ts'

/** The most attestations of one digest that are read, and how many are listed in one request. */
const maxListed = 1_000
const pageSize = 100
/** The most bytes of a bundle, compressed and not. A provenance has about ten thousand. */
const maxBundle = 4 * 1024 * 1024
/** The most bytes of all bundles of one digest. */
const maxBundles = 32 * 1024 * 1024
/** How many bundles are fetched at the same time. */
const concurrency = 8

/** An attestation as the API lists it: with its bundle, or with the address of the bundle. */
interface Listed {
  readonly bundle: unknown
  readonly address: unknown
}

/**
 * The attestations that GitHub keeps of a repository (`GET /repos/{owner}/{repo}/attestations/{subject_digest}`). The
 * request needs `attestations: read`. Bundles that are not in the list are fetched from their address, without the token.
 */
export function openGitHubAttestations(settings: GitHubSettings): AttestationSource {
  return {
    async find(digest, signal) {
      if (!isSafeApi(settings.apiUrl)) return noEvidence('connect', 'api-insecure')
      const listed = await list(settings, digest, signal)
      if (listed.kind === 'missing') return listed
      return openWires(settings.timeout, settings.proxies).during(signal, async (wire) =>
        seen(await fetchAll(listed.value, wire, settings, signal)),
      )
    },
  }
}

interface Pages {
  readonly items: readonly Listed[]
  readonly more: boolean
}

function list(settings: GitHubSettings, digest: string, signal: AbortSignal): Promise<Evidence<Pages>> {
  return during(settings, signal, async ({ request, lost }) => {
    const { owner, repo } = nameOf(settings)
    const items: Listed[] = []
    let after: string | undefined
    try {
      do {
        const { data, headers } = await request('GET /repos/{owner}/{repo}/attestations/{subject_digest}', {
          ...{ owner, repo, subject_digest: digest, per_page: pageSize },
          ...(after === undefined ? {} : { after }),
          headers: { accept: 'application/json' },
        })
        const page = itemsOf(data)
        if (page === undefined) return noEvidence('parse', 'answer-malformed', { about: 'attestations' })
        items.push(...page)
        after = page.length === 0 ? undefined : nextOf(headers.link)
      } while (after !== undefined && items.length < maxListed)
      return seen({ items: items.slice(0, maxListed), more: after !== undefined })
    } catch (error) {
      if (signal.aborted) return noEvidence('run', 'cancelled')
      return lost() ?? readRefusal(error, settings.apiUrl)
    }
  })
}

function itemsOf(data: unknown): readonly Listed[] | undefined {
  const items = field(data, 'attestations')
  if (!Array.isArray(items)) return undefined
  return items.map((one: unknown) => ({ bundle: field(one, 'bundle'), address: field(one, 'bundle_url') }))
}

/** The cursor of the next page in a `Link` header (RFC 8288). Only the cursor is taken, never the address. */
function nextOf(link: string | undefined): string | undefined {
  const [, address] = /<([^>]{1,4096})>\s*;\s*rel="next"/.exec((link ?? '').slice(0, 16_384)) ?? []
  return address === undefined ? undefined : (URL.parse(address)?.searchParams.get('after') ?? undefined)
}

/** No attestation and no permission to see a private repository are both 404. */
const readRefusal = (error: unknown, apiUrl: string): Evidence<Pages> =>
  statusOf(error) === 404 ? seen({ items: [], more: false }) : refusalOf(error, apiUrl, 'attestations: read')

async function fetchAll(
  { items, more }: Pages,
  wire: Wire,
  { apiUrl }: GitHubSettings,
  signal: AbortSignal,
): Promise<FoundBundles> {
  const bundles: unknown[] = []
  const waiting = [...items.entries()]
  let size = 0
  let lost: Evidence<never> | undefined
  const work = async (): Promise<void> => {
    for (
      let next = waiting.shift();
      next !== undefined && !signal.aborted && size < maxBundles;
      next = waiting.shift()
    ) {
      const [at, { bundle, address }] = next
      if (bundle !== undefined && bundle !== null) {
        bundles[at] = bundle
        continue
      }
      const fetched = await fetchBundle(address, wire, isEnterprise(apiUrl))
      if (fetched.kind === 'missing') {
        lost ??= fetched
        continue
      }
      size += fetched.value.size
      bundles[at] = fetched.value.bundle
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  const unread = more || waiting.length > 0
  return { bundles: bundles.filter((one) => one !== undefined), more: unread, ...(lost === undefined ? {} : { lost }) }
}

/** An Enterprise Server keeps its bundles in its own network. */
const isEnterprise = (apiUrl: string): boolean => !/(?:^|\.)(?:github\.com|ghe\.com)$/.test(new URL(apiUrl).hostname)

/** A bundle, and how many bytes it has. */
interface Fetched {
  readonly bundle: unknown
  readonly size: number
}

async function fetchBundle(address: unknown, wire: Wire, allowPrivate: boolean): Promise<Evidence<Fetched>> {
  if (typeof address !== 'string') return noEvidence('parse', 'answer-malformed', { about: 'bundle_url' })
  const fetched = await download(wire, address, maxBundle, allowPrivate)
  if (fetched.kind === 'missing') return fetched
  const { status, body } = fetched.value
  const about = new URL(address).host
  if (status !== 200) return noEvidence('read', 'attestation-unreachable', { about, amount: status })
  try {
    const text = uncompress(body, maxBundle).toString()
    return seen({ bundle: JSON.parse(text), size: text.length })
  } catch {
    return noEvidence('parse', 'answer-malformed', { about })
  }
}

/** An own field, so that keys such as `__proto__` have no effect. */
const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined
