import { judgeBystanders } from './bystanders.ts'
import { doubtAge, type Uptime } from './cache.ts'
import { type TargetView, unseen } from './evidence.ts'
import { broken, holding, type Judged, noted, type Share, silent, sumUp } from './link.ts'
import { longestRun } from './neighbours.ts'
import type { CommitSha, Plan, PlannedTarget } from './plan.ts'
import { judgeService } from './presence.ts'
import { readRevision } from './revision.ts'
import type { Sights } from './sights.ts'

/** Every instance of every service on every target runs the artifact of the commit, and every endpoint says so. */
export function judgeRuntime(plan: Plan, sights: Sights): Judged {
  return sumUp('runtime', [
    ...plan.targets.map((target) => judgeTarget(target, sights, plan)),
    ...plan.services.flatMap((service) => judgeService(service, plan, sights)),
    ...plan.targets.map((target) => noted(judgeBystanders(target, sights, plan.commit))),
  ])
}

/** That a target was seen is a claim of its own; what it shows of its services is judged with them. */
function judgeTarget(target: PlannedTarget, sights: Sights, plan: Plan): Share {
  const { commit } = plan
  const sight = sights.target(target)
  if (sight.kind === 'seen') return judgeStatement(target, sight.value, commit, uptimeOf(target, plan, sights))
  const { name, address, place } = target
  return broken({ code: 'runtime/unseen', place, target: name, address, why: sight.why })
}

/** For how long the service runs that a target speaks for; not at all where no host shows that service. */
function uptimeOf({ name }: PlannedTarget, plan: Plan, sights: Sights): Uptime {
  const services = plan.services.filter(({ on }) => on.includes(name))
  const hosts = plan.targets.filter((target) => services.some(({ on }) => on.includes(target.name)))
  return longestRun({ ...plan, targets: hosts }, sights) ?? { seconds: 0, within: plan.pace.timeout / 1000 }
}

function judgeStatement(
  { name, address, place }: PlannedTarget,
  view: TargetView,
  commit: CommitSha,
  uptime: Uptime,
): Share {
  if (view.kind === 'host') return silent(0)
  // Whatever an answer out of a cache says, it says of the past.
  const doubt = doubtAge(view, uptime)
  if (doubt !== undefined) return broken({ code: 'runtime/unseen', place, target: name, address, why: doubt.why })
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
