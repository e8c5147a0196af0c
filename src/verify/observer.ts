import type { PublicFilesObservation } from '../model/answer.ts'
import { type Evidence, type MissingEvidence, noEvidence } from '../model/evidence.ts'
import type { SourceObservation, TargetObservation } from '../model/host.ts'
import type { Plan, ServiceClaim } from '../model/plan.ts'
import type { Observations, Progress } from '../model/verdict.ts'
import type { Attestor } from '../origin/attestation/port.ts'
import type { Origin, SourceTree } from '../origin/port.ts'
import type { Registries } from '../origin/registry/port.ts'
import type { Prober, Sent } from '../probes/port.ts'
import type { FilesRequest, ServiceAsk, Target, VariableAsk } from '../targets/port.ts'
import { everyAttestation, openAttestations } from './attestations.ts'
import { askCallers, type CallerCredentials, everyCaller } from './callers.ts'
import { everyFeature, openFeatures } from './features.ts'
import { findInstances, servicesOf } from './instances.ts'
import { openTurns } from './limiter.ts'
import { everyNewer, openNewer } from './newer.ts'
import { everyPath, openPaths } from './paths.ts'
import { everyRegistry, openRegistryChecks } from './registry.ts'
import { askRoutes, everyRoute, type RouteAnswers } from './routes.ts'

/** Everything that observes: targets, the HTTP prober and the source of commits. */
export interface Adapters {
  readonly targets: readonly Target[]
  /** Called at most once, and only for a plan with routes or guards. */
  readonly openProber: () => Promise<Prober>
  /** Fetches the public files, in the order of the plan; absent when the plan has none. */
  readonly fetchBuilds?: (signal: AbortSignal) => Promise<readonly PublicFilesObservation['evidence'][]>
  readonly origin: Origin
  /** The expected files by service name. The plan, which is shown and saved, leaves them out because they are too many. */
  readonly files: ReadonlyMap<string, FilesRequest>
  /** Secrets that routes send, by route id. A route that sends nothing is absent. */
  readonly sent?: ReadonlyMap<string, Sent>
  /** What the callers of guards send. A caller that is absent sends nothing. */
  readonly credentials?: readonly CallerCredentials[]
  /** Expected variables by service name. They are secrets, so the plan leaves them out. */
  readonly variables?: ReadonlyMap<string, readonly VariableAsk[]>
  /** All secrets of the run, to be masked in the logs of hosts. */
  readonly secrets?: readonly string[]
  /** Whether the versions of Compose on the hosts are read. */
  readonly composeVersion?: true
  /** Called at most once, and only if a service must be attested. */
  readonly openAttestor?: () => Promise<Attestor>
  /** Called at most once, and only if the plan or the hosts need a registry. */
  readonly openRegistries?: () => Promise<Registries>
  /** Lists the files of a commit. Without it, evidence for the source of features is missing. */
  readonly tree?: SourceTree
}

/** The clock, in milliseconds. */
export interface Time {
  now(): number
  /** Ends after `ms`, or at once when `signal` is or becomes aborted. Never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

/** The observations of one check. An interrupted check holds what was observed until then and never counts as stable. */
export interface Snapshot {
  readonly observations: Observations
  readonly cut: 'cancelled' | 'deadline' | undefined
}

/** Observes everything concurrently, once for each check. */
export interface Observer {
  /** `until` is the time of the clock at which the check is interrupted. Throws only for a bug. */
  observe(until: number, signal: AbortSignal): Promise<Snapshot>
  /** Closes everything that was opened, then throws the first error from closing. */
  close(): Promise<void>
}

/** How long an adapter may take to end after its check was interrupted, in milliseconds. */
export const grace = 1_000

/** The number of targets observed concurrently. Each needs one or two processes and a key exchange. */
const maxTargets = 64

/** How long a target that doesn't answer may delay the next one, in milliseconds. */
const patience = 5_000

export function openObserver(plan: Plan, adapters: Adapters, time: Time, tell: (progress: Progress) => void): Observer {
  const located = servicesOf(plan)
  let prober: Promise<Prober> | undefined
  let known: { readonly source: Evidence<SourceObservation> | undefined } | undefined

  async function observeSource(signal: AbortSignal): Promise<Evidence<SourceObservation> | undefined> {
    if (known !== undefined) return known.source
    const source = await adapters.origin.observe(plan.commit, signal)
    // A commit doesn't change during a run, so it is fetched once.
    if (source?.kind !== 'missing') known = { source }
    return source
  }

  async function observeTarget(target: Target, signal: AbortSignal): Promise<TargetObservation> {
    const begun = time.now()
    const asks = plan.services
      .filter(({ on }) => on.includes(target.name))
      .map((service) => askFor(service, adapters, located.has(service.name)))
    const evidence = await target.observe(asks, signal)
    tell({ kind: 'answered', target: target.name, seen: evidence.kind === 'seen', took: time.now() - begun })
    return { target: target.name, evidence }
  }

  async function observeRoutes(
    hosts: readonly Promise<TargetObservation>[],
    signal: AbortSignal,
  ): Promise<RouteAnswers> {
    if (plan.routes.length === 0) return { answers: [], baselines: [] }
    prober ??= adapters.openProber()
    const find = findInstances(plan, adapters.targets, hosts)
    return askRoutes(plan, adapters.sent ?? new Map(), await prober, signal, find)
  }

  /** Fetched after the routes, because both often share the rate limit of one origin. */
  async function observePublicFiles(
    routes: Promise<RouteAnswers>,
    signal: AbortSignal,
  ): Promise<NonNullable<Observations['publicFiles']>> {
    await routes
    const observed = (await adapters.fetchBuilds?.(signal)) ?? []
    return (plan.publicFiles ?? []).map(({ service }, at) => ({
      publicFiles: service,
      evidence: observed[at] ?? noEvidence('read', 'answer-missing'),
    }))
  }

  const inTurn = openTurns(maxTargets, patience, time)
  const observeFeatures = openFeatures(plan, adapters.tree)
  const observePaths = openPaths(plan, adapters.origin)
  const observeAttestations = openAttestations(plan, adapters.openAttestor)
  const observeRegistries = openRegistryChecks(plan, adapters.openRegistries)
  const observeNewer = openNewer(plan, adapters.origin)

  async function askGuards(signal: AbortSignal): Promise<NonNullable<Observations['callers']>> {
    if (plan.guards === undefined || plan.guards.length === 0) return []
    prober ??= adapters.openProber()
    return askCallers(plan, adapters.sent ?? new Map(), adapters.credentials ?? [], await prober, signal)
  }

  return {
    async observe(until, signal) {
      const over = new AbortController()
      const late = new AbortController()
      const ending = AbortSignal.any([signal, late.signal])
      const cut = (): Snapshot['cut'] => (signal.aborted ? 'cancelled' : late.signal.aborted ? 'deadline' : undefined)
      const lost = () => noEvidence('run', cut() ?? 'deadline')
      const gone = whenAborted(ending, over.signal).then(() => time.sleep(grace, over.signal))
      const inTime = <T>(work: Promise<T>, otherwise: () => T): Promise<T> => Promise.race([work, gone.then(otherwise)])
      void time.sleep(until - time.now(), over.signal).then(() => over.signal.aborted || late.abort())
      try {
        // Hosts come first, because logging in takes longest. The HTTP client is loaded in the meantime.
        const hosts = adapters.targets.map((target) => {
          const observed = inTurn(() => observeTarget(target, ending), ending)
          return inTime(observed, () => ({ target: target.name, evidence: lost() }))
        })
        const routeAnswers = observeRoutes(hosts, ending)
        const [source, targets, { answers, baselines }, publicFiles, callers, features, registry] = await Promise.all([
          inTime(observeSource(ending), lost),
          Promise.all(hosts),
          inTime(routeAnswers, () => everyRoute(plan, lost())),
          inTime(observePublicFiles(routeAnswers, ending), () =>
            (plan.publicFiles ?? []).map(({ service }) => ({ publicFiles: service, evidence: lost() })),
          ),
          inTime(askGuards(ending), () => everyCaller(plan, lost())),
          inTime(observeFeatures(ending), () => everyFeature(plan, lost())),
          inTime(observeRegistries(hosts, ending), () => everyRegistry(plan, lost())),
        ])
        const [paths, attestations, newer] = await Promise.all([
          inTime(observePaths(targets, ending), () => everyPath(plan, targets, lost())),
          inTime(observeAttestations(targets, ending), () => everyAttestation(plan, targets, lost())),
          inTime(observeNewer(targets, answers, ending), () => everyNewer(plan, targets, answers, lost())),
        ])
        const observations: Observations = {
          ...{ source, targets, answers },
          ...(paths.length === 0 ? {} : { paths }),
          ...(attestations.length === 0 ? {} : { attestations }),
          ...(registry.length === 0 ? {} : { registry }),
          ...(newer.length === 0 ? {} : { newer }),
          ...(plan.baselines === undefined ? {} : { baselines }),
          ...(plan.publicFiles === undefined ? {} : { publicFiles }),
          ...(plan.guards === undefined ? {} : { callers }),
          ...(plan.features === undefined ? {} : { features }),
        }
        return { observations: cut() === 'deadline' ? blameDeadline(observations) : observations, cut: cut() }
      } catch (bug) {
        late.abort()
        throw bug
      } finally {
        over.abort()
      }
    },

    async close() {
      const closed = await Promise.allSettled([
        ...adapters.targets.map(async (target) => target.close()),
        closeProber(),
      ])
      for (const result of closed) if (result.status === 'rejected') throw result.reason
    },
  }

  async function closeProber(): Promise<void> {
    if (prober === undefined) return
    const over = new AbortController()
    const closed = prober.then((opened) => opened.close()).finally(() => over.abort())
    await Promise.race([closed, time.sleep(grace, over.signal).then(() => (over.signal.aborted ? closed : undefined))])
  }
}

function askFor(
  { name, container, listens, current, release, logs }: ServiceClaim,
  adapters: Pick<Adapters, 'files' | 'variables' | 'secrets' | 'composeVersion'>,
  located: boolean,
): ServiceAsk {
  const [files, env] = [adapters.files.get(name), adapters.variables?.get(name)]
  return {
    name,
    container,
    ...(files === undefined ? {} : { files }),
    ...(listens === undefined ? {} : { listens }),
    ...(release === undefined ? {} : { release }),
    ...(env === undefined ? {} : { env }),
    ...(current === undefined ? {} : { current }),
    ...(adapters.composeVersion === undefined ? {} : { composeVersion: true }),
    ...(located ? { address: true } : {}),
    ...(logs === undefined ? {} : { logs: { lines: logs, conceal: adapters.secrets ?? [] } }),
  }
}

/** Resolves when `signal` aborts. After `over` aborts, it never resolves and its listener is removed. */
const whenAborted = (signal: AbortSignal, over: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true, signal: over })
  })

/** An adapter only knows that it was cancelled. If the deadline of the run was the reason, this records it. */
function blameDeadline({
  source,
  targets,
  answers,
  baselines,
  publicFiles,
  callers,
  features,
  paths,
  attestations,
  registry,
  newer,
  ...rest
}: Observations): Observations {
  const why = (reason: MissingEvidence): MissingEvidence =>
    reason.reason === 'cancelled' ? { ...reason, reason: 'deadline' } : reason
  const evidence = <T>(evidence: Evidence<T>): Evidence<T> =>
    evidence.kind === 'seen' ? evidence : { kind: 'missing', why: why(evidence.why) }
  return {
    ...rest,
    source: source === undefined ? undefined : evidence(source),
    targets: targets.map((target) => ({ ...target, evidence: evidence(target.evidence) })),
    answers: answers.map((answer) => ({ ...answer, evidence: evidence(answer.evidence) })),
    ...(baselines && { baselines: baselines.map((one) => ({ ...one, evidence: evidence(one.evidence) })) }),
    ...(publicFiles && { publicFiles: publicFiles.map((one) => ({ ...one, evidence: evidence(one.evidence) })) }),
    ...(callers && { callers: callers.map((caller) => ({ ...caller, evidence: evidence(caller.evidence) })) }),
    ...(registry && { registry: registry.map((one) => ({ ...one, expected: evidence(one.expected) })) }),
    ...(features && { features: features.map((one) => ({ ...one, source: evidence(one.source) })) }),
    ...(attestations && {
      attestations: attestations.map((one) => ({ ...one, evidence: evidence(one.evidence) })),
    }),
    ...(paths && { paths: paths.map((one) => ({ ...one, evidence: evidence(one.evidence) })) }),
    ...(newer && { newer: newer.map((one) => ({ ...one, evidence: evidence(one.evidence) })) }),
  }
}
