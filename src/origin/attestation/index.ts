import { yieldToEventLoop } from '../../event-loop.ts'
import { type AttestationReading, attestationFaults } from '../../model/attestation.ts'
import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import type { Proxies } from '../../wire/proxy.ts'
import { openWires } from '../../wire/wire.ts'
import { openGitHubAttestations } from './github.ts'
import type { AttestationAsk, AttestationFiles, AttestationSource, Attestor, FoundBundles } from './port.ts'
import { judgeStatement, verifyProvenance, type Wanted } from './provenance.ts'
import { type ReleasedRoot, readRoot, readRoots, releasedRoots } from './roots.ts'
import { readBundle, rootsOf, type TrustRoot, type UnverifiedBundle } from './signature.ts'

export interface AttestorSettings {
  /** The claims by service. */
  readonly services: ReadonlyMap<string, AttestationFiles>
  /** GitHub, which keeps the attestations unless a service names a file. */
  readonly github?: GitHubAccess
  /** Where the attestations of a repository are found instead; for tests. */
  readonly source?: (repository: string) => AttestationSource | undefined
  /** Timeout of one request in milliseconds. */
  readonly timeout: number
  readonly proxies?: Proxies | undefined
  /** Fetches the current form of a released root; absent without a network. */
  readonly refresh?: (root: ReleasedRoot, signal: AbortSignal) => Promise<TrustRoot | undefined>
  /** The roots of this version; for tests. */
  readonly released?: readonly ReleasedRoot[]
}

/** The GitHub server of the job, and the access to its API. */
export interface GitHubAccess {
  readonly token?: string | undefined
  readonly apiUrl?: string | undefined
  readonly server?: string | undefined
}

/** The most attestations of one digest that are verified, and digests that are asked for at the same time. */
const maxVerified = 32
const concurrency = 8
/** How long all trust roots may take to be refreshed, in milliseconds. */
const refreshLimit = 10_000

/** Opens nothing yet. A verified attestation is kept for the run; everything else is fetched again in the next check. */
export function openAttestor(settings: AttestorSettings): Attestor {
  const attested = new Map<string, Evidence<AttestationReading>>()
  const refreshed = new Map<ReleasedRoot, Promise<TrustRoot | undefined>>()

  async function rootsFor(read: readonly UnverifiedBundle[], files: AttestationFiles, signal: AbortSignal) {
    if (files.trustedRoot !== undefined) return readRoots(files.trustedRoot) ?? []
    const known = (settings.released ?? releasedRoots).flatMap((released) => {
      const root = readRoot(released.text, { root: released.root, state: 'bundled' })
      return root === undefined ? [] : [{ released, root }]
    })
    // A certificate of no released root may be of a newer one.
    const all = known.map(({ root }) => root)
    const isUnknown = read.some((one) => rootsOf(one, all).length === 0)
    return Promise.all(
      known.map(async ({ released, root }) => {
        if (!isUnknown && !read.some((one) => rootsOf(one, [root]).length > 0)) return root
        const current = refreshed.get(released) ?? refreshOnce(released, signal)
        refreshed.set(released, current)
        return (await current) ?? root
      }),
    )
  }

  async function refreshOnce(released: ReleasedRoot, signal: AbortSignal): Promise<TrustRoot | undefined> {
    const limited = AbortSignal.any([signal, AbortSignal.timeout(refreshLimit)])
    return (settings.refresh ?? refreshOver(settings))(released, limited)
  }

  async function find(files: AttestationFiles, digest: string, signal: AbortSignal): Promise<Evidence<FoundBundles>> {
    if (files.bundles !== undefined) return seen({ bundles: readBundles(files.bundles), more: false })
    const source = (settings.source ?? sourceOf(settings))(files.claim.repository)
    return source?.find(digest, signal) ?? noEvidence('prepare', 'attestations-refused')
  }

  async function look(
    { service, commits }: AttestationAsk,
    digest: string,
    signal: AbortSignal,
  ): Promise<Evidence<AttestationReading>> {
    const files = settings.services.get(service)
    if (files === undefined) return noEvidence('read', 'answer-missing', { about: service })
    const found = await find(files, digest, signal)
    if (found.kind === 'missing') return found
    const wanted = { digest, commits, claim: files.claim }
    const { bundles, more, lost } = found.value
    const read = await readAll(bundles)
    const likely = read
      .filter(({ statement }) => judgeStatement(statement, wanted) === undefined)
      .sort(byCommit(wanted))
    const roots = likely.length === 0 ? [] : await rootsFor(likely.slice(0, maxVerified), files, signal)
    const readings: AttestationReading[] = []
    const ofCommit: AttestationReading[] = []
    for (const one of likely.slice(0, maxVerified)) {
      const reading = verifyProvenance(one, wanted, roots)
      if (reading.kind === 'attested') return seen(reading)
      readings.push(reading)
      if (namesWanted(one, wanted)) ofCommit.push(reading)
      await yieldToEventLoop()
    }
    if (lost !== undefined) return lost
    if (more || likely.length > maxVerified) return seen({ kind: 'refused', fault: 'too-many' })
    // What is wrong with a provenance of the commit explains more than a provenance of another one.
    if (ofCommit.length > 0) return seen(closest(ofCommit))
    const others = read.flatMap(({ statement }) => judgeStatement(statement, wanted) ?? [])
    const malformed = read.length < bundles.length ? [{ kind: 'refused', fault: 'malformed' } as const] : []
    return seen(closest([...malformed, ...others, ...readings]))
  }

  return {
    async observe(asks, signal) {
      const waiting = asks.flatMap((ask) => ask.digests.map((digest) => ({ ask, digest })))
      const found = waiting.map(({ ask, digest }) => ({ service: ask.service, digest, evidence: cancelled }))
      const queue = [...waiting.entries()]
      const work = async (): Promise<void> => {
        for (let next = queue.shift(); next !== undefined && !signal.aborted; next = queue.shift()) {
          const [at, { ask, digest }] = next
          const { service } = ask
          const key = [service, digest, ...ask.commits].join('\n')
          const evidence = attested.get(key) ?? (await look(ask, digest, signal))
          if (evidence.kind === 'seen' && evidence.value.kind === 'attested') attested.set(key, evidence)
          found[at] = { service, digest, evidence }
        }
      }
      await Promise.all(Array.from({ length: concurrency }, work))
      return found
    },
  }
}

const cancelled: Evidence<AttestationReading> = noEvidence('run', 'cancelled')

/** The token is sent to the own API only, and the repositories of other servers are not looked up there. */
const sourceOf =
  ({ github = {}, timeout, proxies }: AttestorSettings) =>
  (url: string): AttestationSource | undefined => {
    const { token, apiUrl = 'https://api.github.com', server = 'https://github.com' } = github
    if (token === undefined || !url.startsWith(`${server}/`)) return undefined
    return openGitHubAttestations({ token, apiUrl, timeout, proxies, repository: url.slice(server.length + 1) })
  }

/** The library of The Update Framework is loaded only here. */
const refreshOver =
  ({ timeout, proxies }: AttestorSettings) =>
  async (released: ReleasedRoot, signal: AbortSignal): Promise<TrustRoot | undefined> => {
    const { refreshRoot } = await import('./tuf.ts')
    return openWires(timeout, proxies).during(signal, (wire) => refreshRoot(released, wire))
  }

/** Parses bundles. A list of large ones takes seconds, so other work runs in between. */
async function readAll(bundles: readonly unknown[]): Promise<readonly UnverifiedBundle[]> {
  const read: UnverifiedBundle[] = []
  for (const [at, bundle] of bundles.entries()) {
    read.push(...[readBundle(bundle) ?? []].flat())
    if (at % 16 === 15) await yieldToEventLoop()
  }
  return read
}

const namesWanted = ({ statement }: UnverifiedBundle, { commits }: Wanted): boolean =>
  statement.sources.some((source) => commits.some((one) => one === source.commit))

/** Those that name a wanted commit come first. */
const byCommit =
  (wanted: Wanted) =>
  (a: UnverifiedBundle, b: UnverifiedBundle): number =>
    Number(namesWanted(b, wanted)) - Number(namesWanted(a, wanted))

/** The reading that comes closest to an accepted one. */
const closest = (readings: readonly AttestationReading[]): AttestationReading =>
  readings.reduce((best, one) => (rankOf(one) > rankOf(best) ? one : best), { kind: 'refused', fault: 'none' })

const rankOf = (reading: AttestationReading): number =>
  reading.kind === 'attested' ? attestationFaults.length : attestationFaults.indexOf(reading.fault)

/** The bundles of a file: one JSON document, or one in each line as `gh attestation download` writes them. */
function readBundles(text: string): readonly unknown[] {
  const whole = fromJson(text)
  if (whole !== undefined) return [whole].flat()
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => fromJson(line) ?? {})
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
