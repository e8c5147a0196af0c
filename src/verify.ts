import { yieldToEventLoop } from './event-loop.ts'
import { patienceOf } from './judge/index.ts'
import type { Continuity, Restarts } from './model/evidence-continuity.ts'
import type { Plan } from './model/plan.ts'
import type { Observations, Outcome, Progress, Verdict } from './model/verdict.ts'
import { concealDeep, concealer, shortOnes } from './secrets.ts'
import { type Judged, withHistory } from './verify/history.ts'
import { type Adapters, grace, type Observer, openObserver, type Time } from './verify/observer.ts'

export type { Adapters, Time } from './verify/observer.ts'

/** Observes and judges the deployment until the verdict is final. */
export async function verify(
  plan: Plan,
  adapters: Adapters,
  time: Time,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const show = shown(adapters)
  const report = (progress: Progress): void => tell('verdict' in progress ? show(progress) : progress)
  const observer = openObserver(plan, adapters, time, report)
  const outcome = await checkUntilFinal(plan, adapters, observer, time, report, signal).catch(async (bug: unknown) => {
    // The first bug must reach the user, so an error from closing is dropped.
    await observer.close().catch(() => {})
    throw bug
  })
  await observer.close()
  return show(outcome)
}

/** Hides short secrets, which evidence must keep until it is judged. */
function shown({ secrets = [] }: Adapters) {
  const short = shortOnes(secrets)
  const conceal = concealer(short)
  return <T extends { readonly verdict: Verdict; readonly observations?: Observations }>(facts: T): T =>
    short.length === 0
      ? facts
      : {
          ...facts,
          verdict: concealDeep(facts.verdict, conceal),
          ...(facts.observations === undefined ? {} : { observations: concealDeep(facts.observations, conceal) }),
        }
}

async function checkUntilFinal(
  plan: Plan,
  adapters: Adapters,
  observer: Observer,
  time: Time,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const { wait, settles, stable: declared, timeout } = plan.pace
  const begun = time.now()
  const deadline = begun + wait
  // Without the first check there is no verdict. The grace period lets each adapter report its own timeout.
  const first = begun + (wait === 0 ? timeout + grace : Math.max(wait, Math.min(timeout + grace, patient)))
  let last: Judged | undefined
  let checks = 0
  let stable = 0
  let wanted = declared
  let wasProven = false
  let restarts: readonly Restarts[] = []
  let continuity: Continuity = { changes: [], repeated: [] }
  /** What the last checks had in common, since when, and how many there were. */
  let calm = { state: '', since: begun, checks: 0 }

  const end = async (judged: Judged, ended: Outcome['ended']): Promise<Outcome> => {
    const { observations, verdict } = await withHistory(plan, judged, adapters, time, signal)
    const final = ended === 'stable' ? verdict : requireStability(verdict, stable, wanted, continuity)
    return { plan, observations, verdict: final, checks, stable, took: time.now() - begun, ended }
  }

  for (;;) {
    const checkBegun = time.now()
    tell({ kind: 'checking', check: checks + 1, targets: plan.targets.length, routes: plan.routes.length })
    const checking = observer.observe(last === undefined ? first : deadline, signal)
    // The rules are loaded while the adapters wait for answers.
    const [snapshot, rules] = await Promise.all([checking, yieldToEventLoop().then(() => import('./judge/index.ts'))])
    const { addRestarts, canConverge, compareChecks, isByResponses, isSettled, judgeChain, readState } = rules
    const { cut } = snapshot
    // A check that was interrupted shows less than the complete check before it.
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
    // Some of several servers may be old. A few right responses in a row happen by chance.
    if (wasProven && declared > 1 && isByResponses(verdict)) wanted = Math.max(declared, afterWrong)
    wasProven ||= verdict.kind === 'proven'
    stable = verdict.kind === 'proven' && cut === undefined ? countChecks(stable, continuity) : 0
    tell({ kind: 'judged', check: checks, verdict, took: time.now() - checkBegun, answers: observations.answers })
    if (cut !== undefined) return end(judged, cut)
    if (stable >= wanted) return end(judged, 'stable')
    if (!canConverge(verdict)) return end(judged, 'cannot-converge')
    const now = time.now()
    const left = deadline - now
    // A proven check is followed by the next one soon, whatever changed before it.
    const state = verdict.kind === 'proven' ? '' : readState(observations, verdict)
    const isSame = state !== '' && state === calm.state && continuity.changes.length === 0
    calm = isSame ? { ...calm, checks: calm.checks + 1 } : { state, since: now, checks: 0 }
    const isCalm = settles === true && isSettled(observations, verdict)
    if (isCalm && now - calm.since >= settled) return end(judged, 'settled')
    // A server that limits requests refuses them until the time that it gave.
    const patience = patienceOf(verdict)
    if (wait > 0 && patience > 0 && patience >= left) return end(judged, 'retry-after')
    // The last check begins when its result can be final, or ends before the deadline.
    const room = Math.min(left - (now - checkBegun), isCalm ? calm.since + settled - now : left)
    const next = Math.max(pauseAfter(plan.pace, calm.checks, room), patience)
    if (left <= next) return end(judged, 'deadline')
    tell({ kind: 'waiting', verdict, next, left, stable, wanted })
    await time.sleep(next, signal)
    if (signal.aborted) return end(judged, 'cancelled')
  }
}

/**
 * How many consecutive checks must pass after a response was wrong again. If half of the servers are old, ten right
 * responses in a row have a chance of one in a thousand.
 */
const afterWrong = 10
/** How long nothing may change until a result is final, in milliseconds. */
const settled = 15_000
/** How long the first check may take when `wait` is shorter, in milliseconds. */
const patient = 10_000

/** The pauses while nothing changes, as multiples of the first one: 2, 3, 5, 8 and 13 s. */
const growth = [1, 1.5, 2.5, 4, 6.5]

/** The pause after `checks` checks without a change. One that grows leaves time for a last check. */
function pauseAfter({ interval, grows }: Plan['pace'], checks: number, left: number): number {
  if (!grows) return interval
  const pause = interval * (growth[Math.min(checks, growth.length - 1)] ?? 1)
  return Math.max(interval, Math.min(pause, left))
}

/**
 * The number of consecutive proven checks. A change since the previous check starts the count again. A published document
 * that was already read in the previous check is not counted twice.
 */
function countChecks(stable: number, { changes, repeated }: Continuity): number {
  if (stable === 0 || changes.length > 0) return 1
  return repeated.length > 0 ? stable : stable + 1
}

/** A run that ended before it was stable is `unproven`, even if its last check passed. */
const requireStability = (verdict: Verdict, stable: number, wanted: number, continuity: Continuity): Verdict =>
  verdict.kind === 'proven'
    ? { ...verdict, kind: 'unproven', causes: [{ code: 'not-stable', stable, wanted, ...continuity }] }
    : verdict
