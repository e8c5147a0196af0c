import { type NewerAsk, newerAsked } from '../judge/accepted.ts'
import type { RouteObservation } from '../model/answer.ts'
import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import type { NewerObservation } from '../model/evidence-newer.ts'
import type { TargetObservation } from '../model/host.ts'
import type { Plan } from '../model/plan.ts'
import type { Origin } from '../origin/port.ts'

/**
 * Compares the commits that builds name with those to run, if the plan accepts newer ones. What is settled is kept for the
 * whole run: a commit that is not newer stays so, and one that is not merged yet may still be.
 */
export function openNewer(plan: Plan, { relate }: Origin) {
  const known = new Map<string, NewerObservation['evidence']>()
  const compare = async (
    { commit, revision }: NewerAsk,
    signal: AbortSignal,
  ): Promise<NewerObservation['evidence']> => {
    const [relation] = (await relate?.(commit, [revision], signal)) ?? []
    return relation === undefined ? noEvidence('run', 'checkout-missing') : seen(relation)
  }
  return (
    targets: readonly TargetObservation[],
    answers: readonly RouteObservation[],
    signal: AbortSignal,
  ): Promise<readonly NewerObservation[]> =>
    Promise.all(
      newerAsked(plan, targets, answers).map(async (ask) => {
        const key = `${ask.commit} ${ask.revision}`
        const evidence = known.get(key) ?? (await compare(ask, signal))
        if (isSettled(evidence)) known.set(key, evidence)
        return { ...ask, evidence }
      }),
    )
}

const isSettled = (evidence: NewerObservation['evidence']): boolean =>
  evidence.kind === 'seen' && (evidence.value.relation !== 'descendant' || evidence.value.branch?.contains === true)

/** The same evidence for every comparison, for a check that was interrupted. */
export const everyNewer = (
  plan: Plan,
  targets: readonly TargetObservation[],
  answers: readonly RouteObservation[],
  evidence: Evidence<never>,
): readonly NewerObservation[] => newerAsked(plan, targets, answers).map((ask) => ({ ...ask, evidence }))
