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
 * Finds out, once at the end of a drifted run, whether the running commits are older or newer than the expected one.
 * If this is not known within the timeout, the verdict stays as it is.
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
  if (origin.relate === undefined || others.length === 0 || signal.aborted) return judged
  const over = new AbortController()
  const ending = AbortSignal.any([signal, over.signal])
  try {
    const late = time.sleep(plan.pace.timeout, ending).then(() => [])
    const [history, jobCommits] = await Promise.all([
      Promise.race([origin.relate(plan.commit, others, ending), late]),
      Promise.race([origin.jobCommits?.(plan.eventCommits, ending) ?? [], late]),
    ])
    const named = await Promise.race([origin.withPulls?.(history, ending) ?? history, late.then(() => history)])
    const isKnown = jobCommits.some(({ commit }) => others.some((other) => other === commit))
    if (history.length === 0 && !isKnown) return judged
    const known: Observations = {
      ...observations,
      ...(named.length === 0 ? {} : { history: named }),
      ...(isKnown ? { jobCommits } : {}),
    }
    const { judgeChain } = await import('../judge/index.ts')
    return { observations: known, verdict: judgeChain(plan, known) }
  } finally {
    over.abort()
  }
}
