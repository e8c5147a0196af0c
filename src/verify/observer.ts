import type { PublicFilesObservation } from '../model/answer.ts'
import { type Evidence, type MissingEvidence, noEvidence } from '../model/evidence.ts'
import type { SourceObservation, TargetObservation } from '../model/host.ts'
import type { Plan, ServiceClaim } from '../model/plan.ts'
import type { Observations, Progress } from '../model/verdict.ts'
import type { Origin, SourceTree } from '../origin/port.ts'
import type { Prober, Sent } from '../probes/port.ts'
import type { FilesAsk, ServiceAsk, Target, VariableAsk } from '../targets/port.ts'
import { askCallers, type CallerCredentials, everyCaller } from './callers.ts'
import { everyFeature, openFeatures } from './features.ts'
import { findInstances, servicesAsked } from './instances.ts'
import { openTurns } from './limiter.ts'
import { askRoutes, everyRoute, type RawInputs } from './routes.ts'

/** What looks: the places, whoever asks over HTTP, and whoever knows commits. */
export interface Adapters {
  readonly targets: readonly Target[]
  /** Opened once at most, and only for a plan with routes, so that nothing is loaded for nothing. */
  readonly openProber: () => Promise<Prober>
  /** Fetches the public builds, in the order of the plan; absent when it has none. */
  readonly fetchBuilds?: (signal: AbortSignal) => Promise<readonly PublicFilesObservation['evidence'][]>
  readonly origin: Origin
  /** The files to look for, by the name of their service: too many for a plan that is shown and saved. */
  readonly files: ReadonlyMap<string, FilesAsk>
  /** What routes send that no plan may show, by the ids of the routes; none is absent but those that send nothing. */
  readonly sent?: ReadonlyMap<string, Sent>
  /** What the callers of guards send; whoever is not named here sends nothing. */
  readonly credentials?: readonly CallerCredentials[]
  /** What variables must hold, by the name of their service: secrets, which no plan shows. */
  readonly variables?: ReadonlyMap<string, readonly VariableAsk[]>
  /** Every secret that the run was given, to be hidden in what hosts say of themselves. */
  readonly secrets?: readonly string[]
  /** Where the files of commits are listed; without it what features are written in is unseen. */
  readonly tree?: SourceTree
}

/** The clock, in milliseconds. */
export interface Time {
  now(): number
  /** Ends after `ms`, or at once when `signal` is or becomes aborted. Never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

/** One look at everything. A look that was cut holds what was seen until then and never counts as stable. */
export interface Snapshot {
  readonly observations: Observations
  readonly cut: 'cancelled' | 'deadline' | undefined
}

/** Looks at everything at the same time, as often as asked. */
export interface Observer {
  /** `until`: when, by the clock, the look is cut. Throws only for a bug. */
  observe(until: number, signal: AbortSignal): Promise<Snapshot>
  /** Closes what was opened. Throws after everything is closed, when closing threw. */
  close(): Promise<void>
}

/** How long an eye may take to notice that its look was cut, before it is no longer waited for. */
export const grace = 1_000

/** Targets that are looked at at the same time: each is a process or two, and a key exchange. */
const maxTargets = 64

/** How long one that does not answer keeps another one waiting, in milliseconds. */
const patience = 5_000

export function openObserver(plan: Plan, adapters: Adapters, time: Time, tell: (progress: Progress) => void): Observer {
  const located = servicesAsked(plan)
  let prober: Promise<Prober> | undefined
  let known: { readonly source: Evidence<SourceObservation> | undefined } | undefined

  async function lookAtSource(signal: AbortSignal): Promise<Evidence<SourceObservation> | undefined> {
    if (known !== undefined) return known.source
    const source = await adapters.origin.observe(plan.commit, signal)
    // Commits do not come and go while a run waits, so what was seen once is kept.
    if (source?.kind !== 'missing') known = { source }
    return source
  }

  async function lookAtTarget(target: Target, signal: AbortSignal): Promise<TargetObservation> {
    const begun = time.now()
    const asks = plan.services
      .filter(({ on }) => on.includes(target.name))
      .map((service) => askFor(service, adapters, located.has(service.name)))
    const evidence = await target.observe(asks, signal)
    tell({ kind: 'answered', target: target.name, seen: evidence.kind === 'seen', took: time.now() - begun })
    return { target: target.name, evidence }
  }

  async function lookAtRoutes(hosts: readonly Promise<TargetObservation>[], signal: AbortSignal): Promise<RawInputs> {
    if (plan.routes.length === 0) return { answers: [], baselines: [] }
    prober ??= adapters.openProber()
    const find = findInstances(plan, adapters.targets, hosts)
    return askRoutes(plan, adapters.sent ?? new Map(), await prober, signal, find)
  }

  /** Builds are fetched after the routes were asked, for both often share the limit of one origin. */
  async function lookAtBuilds(
    routes: Promise<RawInputs>,
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
  const lookAtFeatures = openFeatures(plan, adapters.tree)

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
        // Hosts first: logging in takes longest, and what asks over HTTP is loaded meanwhile.
        const hosts = adapters.targets.map((target) => {
          const looked = inTurn(() => lookAtTarget(target, ending), ending)
          return inTime(looked, () => ({ target: target.name, evidence: lost() }))
        })
        const asked = lookAtRoutes(hosts, ending)
        const [source, targets, { answers, baselines }, publicFiles, callers, features] = await Promise.all([
          inTime(lookAtSource(ending), lost),
          Promise.all(hosts),
          inTime(asked, () => everyRoute(plan, lost())),
          inTime(lookAtBuilds(asked, ending), () =>
            (plan.publicFiles ?? []).map(({ service }) => ({ publicFiles: service, evidence: lost() })),
          ),
          inTime(askGuards(ending), () => everyCaller(plan, lost())),
          inTime(lookAtFeatures(ending), () => everyFeature(plan, lost())),
        ])
        const observations: Observations = {
          ...{ source, targets, answers },
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
  adapters: Pick<Adapters, 'files' | 'variables' | 'secrets'>,
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
    ...(located ? { address: true } : {}),
    ...(logs === undefined ? {} : { logs: { lines: logs, conceal: adapters.secrets ?? [] } }),
  }
}

/** Ends when `signal` aborts; stays silent for ever, and holds nothing, once `over` did. */
const whenAborted = (signal: AbortSignal, over: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true, signal: over })
  })

/** An eye only knows that its look was cut; when the run's own time was over, that is the reason. */
function blameDeadline({
  source,
  targets,
  answers,
  baselines,
  publicFiles,
  callers,
  features,
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
    ...(features && { features: features.map((one) => ({ ...one, source: evidence(one.source) })) }),
  }
}
