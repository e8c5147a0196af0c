import { yieldToEventLoop } from './event-loop.ts'
import { patienceOf } from './judge/index.ts'
import type { Continuity, Restarts } from './model/evidence-continuity.ts'
import type { Plan } from './model/plan.ts'
import type { Observations, Outcome, Progress, Verdict } from './model/verdict.ts'
import { type Judged, withHistory } from './verify/history.ts'
import { type Adapters, grace, type Observer, openObserver, type Time } from './verify/observer.ts'

export type { Adapters, Time } from './verify/observer.ts'

/** Look at everything, judge, tell; look again until it is settled. */
export async function verify(
  plan: Plan,
  adapters: Adapters,
  time: Time,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const observer = openObserver(plan, adapters, time, tell)
  const outcome = await lookUntilSettled(plan, adapters, observer, time, tell, signal).catch(async (bug: unknown) => {
    // The bug is what has to be told; one in closing after it would only hide it.
    await observer.close().catch(() => {})
    throw bug
  })
  await observer.close()
  return outcome
}

async function lookUntilSettled(
  plan: Plan,
  adapters: Adapters,
  observer: Observer,
  time: Time,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const { wait, interval, stable: wanted, timeout } = plan.pace
  const begun = time.now()
  const deadline = begun + wait
  let last: Judged | undefined
  let checks = 0
  let stable = 0
  let wasProven = false
  let restarts: readonly Restarts[] = []
  let continuity: Continuity = { changes: [], repeated: [] }

  const end = async (judged: Judged, ended: Outcome['ended']): Promise<Outcome> => {
    const { observations, verdict } = await withHistory(plan, judged, adapters, time, signal)
    const said = ended === 'stable' ? verdict : requireStability(verdict, stable, wanted, continuity)
    return { plan, observations, verdict: said, checks, stable, took: time.now() - begun, ended }
  }

  for (;;) {
    const lookBegun = time.now()
    tell({ kind: 'checking', check: checks + 1, targets: plan.targets.length, routes: plan.routes.length })
    // The first look may take its own time, for without it there is no verdict at all, and every eye may say itself
    // that its time is up; a later look ends with the run.
    const checking = observer.observe(last === undefined ? deadline + timeout + grace : deadline, signal)
    // The rules are loaded when everything is being looked at.
    const [snapshot, { addRestarts, canConverge, compareChecks, judgeChain }] = await Promise.all([
      checking,
      yieldToEventLoop().then(() => import('./judge/index.ts')),
    ])
    const { cut } = snapshot
    // What a look saw before it was cut says less than the whole look before it.
    if (cut !== undefined && last !== undefined) return end(last, cut)
    if (last !== undefined) continuity = compareChecks(last.observations, snapshot.observations)
    restarts = addRestarts(restarts, continuity)
    const observations: Observations = {
      ...snapshot.observations,
      ...(restarts.length === 0 ? {} : { restarts }),
      ...(wasProven ? { wasProven } : {}),
    }
    const verdict = judgeChain(plan, observations)
    const judged: Judged = { observations, verdict }
    last = judged
    checks += 1
    wasProven ||= verdict.kind === 'proven'
    stable = verdict.kind === 'proven' && cut === undefined ? countChecks(stable, continuity) : 0
    tell({ kind: 'judged', check: checks, verdict, took: time.now() - lookBegun, answers: observations.answers })
    if (cut !== undefined) return end(judged, cut)
    if (stable >= wanted) return end(judged, 'stable')
    if (!canConverge(verdict)) return end(judged, 'cannot-converge')
    const left = deadline - time.now()
    // Whoever limits requests would only be asked in vain before the time that it wants.
    const next = Math.max(interval, patienceOf(verdict))
    if (left <= next) return end(judged, 'deadline')
    tell({ kind: 'waiting', verdict, next, left, stable, wanted })
    await time.sleep(next, signal)
    if (signal.aborted) return end(judged, 'cancelled')
  }
}

/**
 * How many consecutive checks a proven one ends: any change since the check before begins anew, and what was only read a
 * second time counts once.
 */
function countChecks(stable: number, { changes, repeated }: Continuity): number {
  if (stable === 0 || changes.length > 0) return 1
  return repeated.length > 0 ? stable : stable + 1
}

/** A run that ended before it was stable proves nothing, however good the last check was. */
const requireStability = (verdict: Verdict, stable: number, wanted: number, continuity: Continuity): Verdict =>
  verdict.kind === 'proven'
    ? { ...verdict, kind: 'unproven', causes: [{ code: 'not-stable', stable, wanted, ...continuity }] }
    : verdict
