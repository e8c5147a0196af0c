import { otherCommits } from '../judge/source.ts'
import type { Plan } from '../model/plan.ts'
import type { Observations, Verdict } from '../model/verdict.ts'
import type { Adapters, Time } from './observer.ts'

/** A world and what was said of it. */
export interface Judged {
  readonly observations: Observations
  readonly verdict: Verdict
}

/** Each other commit costs a question; a deployment that is at more of them is in such a state that history does not explain it. */
const maxCommits = 3

/**
 * Asks how the commits that were seen stand to the one to prove, once, when a run ends in drift: that something newer runs
 * is another matter than that something old does. What nobody can tell in time changes nothing.
 */
export async function withHistory(
  plan: Plan,
  judged: Judged,
  { origin }: Adapters,
  time: Time,
  signal: AbortSignal,
): Promise<Judged> {
  const { observations, verdict } = judged
  const others = verdict.kind === 'drifted' ? otherCommits(observations, plan.commit, maxCommits) : []
  if (origin.relate === undefined || others.length === 0 || signal.aborted) return judged
  const over = new AbortController()
  const ending = AbortSignal.any([signal, over.signal])
  try {
    const late = time.sleep(plan.pace.timeout, ending).then(() => [])
    const history = await Promise.race([origin.relate(plan.commit, others, ending), late])
    if (history.length === 0) return judged
    const known = { ...observations, history }
    const { judgeChain } = await import('../judge/index.ts')
    return { observations: known, verdict: judgeChain(plan, known) }
  } finally {
    over.abort()
  }
}
