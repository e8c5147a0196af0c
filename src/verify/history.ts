import { otherCommits } from '../chain/history.ts'
import type { Plan } from '../chain/plan.ts'
import type { Verdict } from '../chain/verdict.ts'
import type { World } from '../chain/world.ts'
import type { Eyes, Time } from './look.ts'

/** A world and what was said of it. */
export interface Judged {
  readonly world: World
  readonly verdict: Verdict
}

/** Each other commit costs a question; a deployment that is at more of them is in such a state that history does not explain it. */
const mostCommits = 3

/**
 * Asks how the commits that were seen stand to the one to prove, once, when a run ends in drift: that something newer runs
 * is another matter than that something old does. What nobody can tell in time changes nothing.
 */
export async function withHistory(
  plan: Plan,
  judged: Judged,
  { origin }: Eyes,
  time: Time,
  signal: AbortSignal,
): Promise<Judged> {
  const { world, verdict } = judged
  const others = verdict.kind === 'drifted' ? otherCommits(world, plan.commit, mostCommits) : []
  if (origin.relate === undefined || others.length === 0 || signal.aborted) return judged
  const over = new AbortController()
  const ending = AbortSignal.any([signal, over.signal])
  try {
    const late = time.sleep(plan.pace.timeout, ending).then(() => [])
    const history = await Promise.race([origin.relate(plan.commit, others, ending), late])
    if (history.length === 0) return judged
    const known = { ...world, history }
    const { judgeChain } = await import('../chain/index.ts')
    return { world: known, verdict: judgeChain(plan, known) }
  } finally {
    over.abort()
  }
}
