import type { Continuity, Restarts } from './chain/evidence/continuity.ts'
import { patienceOf } from './chain/patience.ts'
import type { Plan } from './chain/plan.ts'
import type { Outcome, Progress, Verdict } from './chain/verdict.ts'
import type { World } from './chain/world.ts'
import { turn } from './turn.ts'
import { type Judged, withHistory } from './verify/history.ts'
import { type Eyes, grace, type Looker, openLooker, type Time } from './verify/look.ts'

export type { Eyes, Time } from './verify/look.ts'

/** Look at everything, judge, tell; look again until it is settled. */
export async function verify(
  plan: Plan,
  eyes: Eyes,
  time: Time,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const looker = openLooker(plan, eyes, time, tell)
  const outcome = await lookUntilSettled(plan, eyes, looker, time, tell, signal).catch(async (bug: unknown) => {
    // The bug is what has to be told; one in closing after it would only hide it.
    await looker.close().catch(() => {})
    throw bug
  })
  await looker.close()
  return outcome
}

async function lookUntilSettled(
  plan: Plan,
  eyes: Eyes,
  looker: Looker,
  time: Time,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const { wait, interval, stable: wanted, timeout } = plan.pace
  const begun = time.now()
  const deadline = begun + wait
  let last: Judged | undefined
  let looks = 0
  let stable = 0
  let wasProven = false
  let restarts: readonly Restarts[] = []
  let continuity: Continuity = { changes: [], repeated: [] }

  const end = async (judged: Judged, ended: Outcome['ended']): Promise<Outcome> => {
    const { world, verdict } = await withHistory(plan, judged, eyes, time, signal)
    const said = ended === 'stable' ? verdict : requireStability(verdict, stable, wanted, continuity)
    return { plan, world, verdict: said, looks, stable, took: time.now() - begun, ended }
  }

  for (;;) {
    const lookBegun = time.now()
    tell({ kind: 'looking', look: looks + 1, targets: plan.targets.length, routes: plan.routes.length })
    // The first look may take its own time, for without it there is no verdict at all, and every eye may say itself
    // that its time is up; a later look ends with the run.
    const looking = looker.look(last === undefined ? deadline + timeout + grace : deadline, signal)
    // The rules are loaded when everything is being looked at.
    const [glimpse, { addRestarts, canConverge, compareChecks, judgeChain }] = await Promise.all([
      looking,
      turn().then(() => import('./chain/index.ts')),
    ])
    const { cut } = glimpse
    // What a look saw before it was cut says less than the whole look before it.
    if (cut !== undefined && last !== undefined) return end(last, cut)
    if (last !== undefined) continuity = compareChecks(last.world, glimpse.world)
    restarts = addRestarts(restarts, continuity)
    const world: World = {
      ...glimpse.world,
      ...(restarts.length === 0 ? {} : { restarts }),
      ...(wasProven ? { wasProven } : {}),
    }
    const verdict = judgeChain(plan, world)
    const judged: Judged = { world, verdict }
    last = judged
    looks += 1
    wasProven ||= verdict.kind === 'proven'
    stable = verdict.kind === 'proven' && cut === undefined ? countChecks(stable, continuity) : 0
    tell({ kind: 'judged', look: looks, verdict, took: time.now() - lookBegun })
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
