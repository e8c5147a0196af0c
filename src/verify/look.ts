import type { ServedSight } from '../chain/evidence/served.ts'
import { type Evidence, type SourceSight, type TargetSight, type Unseen, unseen } from '../chain/evidence.ts'
import type { Plan, ServiceClaim } from '../chain/plan.ts'
import type { Progress } from '../chain/verdict.ts'
import type { World } from '../chain/world.ts'
import type { Origin, SourceTree } from '../origin/port.ts'
import type { Prober, Sent } from '../probes/port.ts'
import type { FilesAsk, ServiceAsk, Target, VariableAsk } from '../targets/port.ts'
import { askCallers, type CallerCredentials, everyCaller } from './callers.ts'
import { everyFeature, openFeatures } from './features.ts'
import { findInstances, servicesAsked } from './instances.ts'
import { type Asked, askRoutes, everyRoute } from './routes.ts'
import { openTurns } from './turns.ts'

/** What looks: the places, whoever asks over HTTP, and whoever knows commits. */
export interface Eyes {
  readonly targets: readonly Target[]
  /** Opened once at most, and only for a plan with routes, so that nothing is loaded for nothing. */
  readonly openProber: () => Promise<Prober>
  /** Fetches the public builds, in the order of the plan; absent when it has none. */
  readonly fetchBuilds?: (signal: AbortSignal) => Promise<readonly ServedSight['sight'][]>
  readonly origin: Origin
  /** The files to look for, by the name of their service: too many for a plan that is shown and saved. */
  readonly files: ReadonlyMap<string, FilesAsk>
  /** What routes send that no plan may show, by their index in it; none is absent but those that send nothing. */
  readonly sent?: ReadonlyMap<number, Sent>
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
export interface Glimpse {
  readonly world: World
  readonly cut: 'cancelled' | 'deadline' | undefined
}

/** Looks at everything at the same time, as often as asked. */
export interface Looker {
  /** `until`: when, by the clock, the look is cut. Throws only for a bug. */
  look(until: number, signal: AbortSignal): Promise<Glimpse>
  /** Closes what was opened. Throws after everything is closed, when closing threw. */
  close(): Promise<void>
}

/** How long an eye may take to notice that its look was cut, before it is no longer waited for. */
export const grace = 1_000

/** Targets that are looked at at the same time: each is a process or two, and a key exchange. */
const mostTargets = 64

/** How long one that does not answer keeps another one waiting, in milliseconds. */
const patience = 5_000

export function openLooker(plan: Plan, eyes: Eyes, time: Time, tell: (progress: Progress) => void): Looker {
  const located = servicesAsked(plan)
  let prober: Promise<Prober> | undefined
  let known: { readonly source: Evidence<SourceSight> | undefined } | undefined

  async function lookAtSource(signal: AbortSignal): Promise<Evidence<SourceSight> | undefined> {
    if (known !== undefined) return known.source
    const source = await eyes.origin.look(plan.commit, signal)
    // Commits do not come and go while a run waits, so what was seen once is kept.
    if (source?.kind !== 'unseen') known = { source }
    return source
  }

  async function lookAtTarget(target: Target, signal: AbortSignal): Promise<TargetSight> {
    const begun = time.now()
    const asks = plan.services
      .filter(({ on }) => on.includes(target.name))
      .map((service) => askFor(service, eyes, located.has(service.name)))
    const sight = await target.look(asks, signal)
    tell({ kind: 'answered', target: target.name, seen: sight.kind === 'seen', took: time.now() - begun })
    return { target: target.name, sight }
  }

  async function lookAtRoutes(hosts: readonly Promise<TargetSight>[], signal: AbortSignal): Promise<Asked> {
    if (plan.routes.length === 0) return { answers: [], controls: [] }
    prober ??= eyes.openProber()
    const find = findInstances(plan, eyes.targets, hosts)
    return askRoutes(plan, eyes.sent ?? new Map(), await prober, signal, find)
  }

  /** Builds are fetched after the routes were asked, for both often share the limit of one origin. */
  async function lookAtBuilds(routes: Promise<Asked>, signal: AbortSignal): Promise<NonNullable<World['served']>> {
    await routes
    const sights = (await eyes.fetchBuilds?.(signal)) ?? []
    return sights.map((sight, served) => ({ served, sight }))
  }

  const inTurn = openTurns(mostTargets, patience, time)
  const lookAtFeatures = openFeatures(plan, eyes.tree)

  async function askGuards(signal: AbortSignal): Promise<NonNullable<World['callers']>> {
    if (plan.guards === undefined || plan.guards.length === 0) return []
    prober ??= eyes.openProber()
    return askCallers(plan, eyes.sent ?? new Map(), eyes.credentials ?? [], await prober, signal)
  }

  return {
    async look(until, signal) {
      const over = new AbortController()
      const late = new AbortController()
      const ending = AbortSignal.any([signal, late.signal])
      const cut = (): Glimpse['cut'] => (signal.aborted ? 'cancelled' : late.signal.aborted ? 'deadline' : undefined)
      const lost = () => unseen('run', cut() ?? 'deadline')
      const gone = whenAborted(ending, over.signal).then(() => time.sleep(grace, over.signal))
      const inTime = <T>(work: Promise<T>, otherwise: () => T): Promise<T> => Promise.race([work, gone.then(otherwise)])
      void time.sleep(until - time.now(), over.signal).then(() => over.signal.aborted || late.abort())
      try {
        // Hosts first: logging in takes longest, and what asks over HTTP is loaded meanwhile.
        const hosts = eyes.targets.map((target) => {
          const looked = inTurn(() => lookAtTarget(target, ending), ending)
          return inTime(looked, () => ({ target: target.name, sight: lost() }))
        })
        const asked = lookAtRoutes(hosts, ending)
        const [source, targets, { answers, controls }, served, callers, features] = await Promise.all([
          inTime(lookAtSource(ending), lost),
          Promise.all(hosts),
          inTime(asked, () => everyRoute(plan, lost())),
          inTime(lookAtBuilds(asked, ending), () =>
            (plan.served ?? []).map((_, at) => ({ served: at, sight: lost() })),
          ),
          inTime(askGuards(ending), () => everyCaller(plan, lost())),
          inTime(lookAtFeatures(ending), () => everyFeature(plan, lost())),
        ])
        const world: World = {
          ...{ source, targets, answers },
          ...(plan.controls === undefined ? {} : { controls }),
          ...(plan.served === undefined ? {} : { served }),
          ...(plan.guards === undefined ? {} : { callers }),
          ...(plan.features === undefined ? {} : { features }),
        }
        return { world: cut() === 'deadline' ? blameDeadline(world) : world, cut: cut() }
      } catch (bug) {
        late.abort()
        throw bug
      } finally {
        over.abort()
      }
    },

    async close() {
      const closed = await Promise.allSettled([...eyes.targets.map(async (target) => target.close()), closeProber()])
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
  eyes: Pick<Eyes, 'files' | 'variables' | 'secrets'>,
  located: boolean,
): ServiceAsk {
  const [files, env] = [eyes.files.get(name), eyes.variables?.get(name)]
  return {
    name,
    container,
    ...(files === undefined ? {} : { files }),
    ...(listens === undefined ? {} : { listens }),
    ...(release === undefined ? {} : { release }),
    ...(env === undefined ? {} : { env }),
    ...(current === undefined ? {} : { current }),
    ...(located ? { address: true } : {}),
    ...(logs === undefined ? {} : { logs: { lines: logs, conceal: eyes.secrets ?? [] } }),
  }
}

/** Ends when `signal` aborts; stays silent for ever, and holds nothing, once `over` did. */
const whenAborted = (signal: AbortSignal, over: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true, signal: over })
  })

/** An eye only knows that its look was cut; when the run's own time was over, that is the reason. */
function blameDeadline({ source, targets, answers, controls, served, callers, features, ...rest }: World): World {
  const why = (reason: Unseen): Unseen => (reason.reason === 'cancelled' ? { ...reason, reason: 'deadline' } : reason)
  const sight = <T>(evidence: Evidence<T>): Evidence<T> =>
    evidence.kind === 'seen' ? evidence : { kind: 'unseen', why: why(evidence.why) }
  return {
    ...rest,
    source: source === undefined ? undefined : sight(source),
    targets: targets.map((target) => ({ ...target, sight: sight(target.sight) })),
    answers: answers.map((answer) => ({ ...answer, sight: sight(answer.sight) })),
    ...(controls && { controls: controls.map((one) => ({ ...one, sight: sight(one.sight) })) }),
    ...(served && { served: served.map((one) => ({ ...one, sight: sight(one.sight) })) }),
    ...(callers && { callers: callers.map((caller) => ({ ...caller, sight: sight(caller.sight) })) }),
    ...(features && { features: features.map((one) => ({ ...one, source: sight(one.source) })) }),
  }
}
