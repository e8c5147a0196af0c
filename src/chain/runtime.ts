import { type TargetView, unseen } from './evidence.ts'
import { broken, holding, type Judged, type Share, silent, sumUp } from './link.ts'
import type { CommitSha, Plan, PlannedTarget } from './plan.ts'
import { judgeService } from './presence.ts'
import { readRevision } from './revision.ts'
import type { Sights } from './sights.ts'

/** Every instance of every service on every target runs the artifact of the commit, and every endpoint says so. */
export function judgeRuntime(plan: Plan, sights: Sights): Judged {
  return sumUp('runtime', [
    ...plan.targets.map((target) => judgeTarget(target, sights, plan.commit)),
    ...plan.services.flatMap((service) => judgeService(service, plan, sights)),
  ])
}

/** That a target was seen is a claim of its own; what it shows of its services is judged with them. */
function judgeTarget(target: PlannedTarget, sights: Sights, commit: CommitSha): Share {
  const sight = sights.target(target)
  if (sight.kind === 'seen') return judgeStatement(target, sight.value, commit)
  const { name, address, place } = target
  return broken({ code: 'runtime/unseen', place, target: name, address, why: sight.why })
}

function judgeStatement({ name, address, place }: PlannedTarget, view: TargetView, commit: CommitSha): Share {
  if (view.kind === 'host') return silent(0)
  const facts = { place, target: name, at: view.at, said: view.commit, commit }
  switch (readRevision(view.commit, commit)) {
    case 'commit':
      return holding('claimed', 'endpoint')
    case 'none': {
      const { why } = unseen('parse', 'commit-missing', { about: view.at })
      return broken({ code: 'runtime/unseen', place, target: name, address, why })
    }
    case 'short':
      return broken({ ...facts, code: 'runtime/statement-short' })
    case 'other':
      return broken({ ...facts, code: 'runtime/statement-other-commit' })
  }
}
