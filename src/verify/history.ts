import { otherCommits } from '../judge/source.ts'
import type { Plan } from '../model/plan.ts'
import type { Observations, Verdict } from '../model/verdict.ts'
import type { Adapters, Time } from './observer.ts'

/** Observations and their verdict. */
export interface Judged {
  readonly observations: Observations
  readonly verdict: Verdict
}

/** Each commit costs one request, and history doesn't explain a deployment that runs more commits than this. */
const maxCommits = 3

/**
 * Finds out, once at the end of a drifted run, whether the running commits are older or newer than the expected one,
 * and what became of its build. If this is not known within the timeout, the verdict stays as it is.
 */
export async function withHistory(
  plan: Plan,
  judged: Judged,
  { origin }: Adapters,
  time: Time,
  signal: AbortSignal,
): Promise<Judged> {
  const { observations, verdict } = judged
  const others = verdict.kind === 'drifted' ? otherCommits(plan, observations, maxCommits) : []
  const needsRuns = verdict.causes.some(({ code }) => code === 'never-built' || code === 'never-pushed')
  if ((others.length === 0 && !needsRuns) || signal.aborted) return judged
  const over = new AbortController()
  const ending = AbortSignal.any([signal, over.signal])
  try {
    const late = time.sleep(plan.pace.timeout, ending).then(() => [])
    const hasOthers = others.length > 0
    const [history, jobCommits, runs] = await Promise.all([
      Promise.race([(hasOthers ? origin.relate?.(plan.commit, others, ending) : undefined) ?? [], late]),
      Promise.race([(hasOthers ? origin.jobCommits?.(plan.eventCommits, ending) : undefined) ?? [], late]),
      Promise.race([needsRuns ? origin.runs?.(plan.commit, ending) : undefined, late.then(() => undefined)]),
    ])
    const named = await Promise.race([origin.withPulls?.(history, ending) ?? history, late.then(() => history)])
    const isKnown = jobCommits.some(({ commit }) => others.some((other) => other === commit))
    if (history.length === 0 && !isKnown && runs === undefined) return judged
    const known: Observations = {
      ...observations,
      ...(named.length === 0 ? {} : { history: named }),
      ...(isKnown ? { jobCommits } : {}),
      ...(runs === undefined ? {} : { runs }),
    }
    const { judgeChain } = await import('../judge/index.ts')
    return { observations: known, verdict: judgeChain(plan, known) }
  } finally {
    over.abort()
  }
}
