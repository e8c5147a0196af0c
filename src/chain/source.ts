import type { Place } from '../parsed.ts'
import { type Evidence, type SourceSight, unseen } from './evidence.ts'
import { judgeFeatureSources } from './feature.ts'
import { broken, holding, type Judged, type Share, sumUp } from './link.ts'
import type { Plan } from './plan.ts'
import type { Sights } from './sights.ts'

/** The commit to prove exists where somebody could know it, and what features are written in is there. */
export function judgeSource(plan: Plan, sights: Sights): Judged {
  const { source } = sights
  const commit = source === undefined ? [] : [judgeCommit(plan, source)]
  return sumUp('source', [...commit, ...judgeFeatureSources(plan, sights)])
}

function judgeCommit({ commit, commitFrom }: Plan, source: Evidence<SourceSight>): Share {
  const place = placeOf(commitFrom)
  if (source.kind === 'unseen') return broken({ code: 'source/unseen', place, why: source.why })
  const { exists, where } = source.value
  // A repository that has the commit has it by its digest; the event only says so.
  if (exists) return holding(where === 'event' ? 'claimed' : 'identified')
  if (where !== 'event') return broken({ code: 'source/commit-unknown', place, commit, where })
  return broken({ code: 'source/unseen', place, why: unseen('parse', 'answer-malformed', { about: where }).why })
}

function placeOf(from: Plan['commitFrom']): Place {
  switch (from.kind) {
    case 'event':
      return { kind: 'event', name: from.field }
    case 'input':
    case 'checkout':
      // A checkout's commit was taken because the input did not say another.
      return { kind: 'input', name: 'commit' }
  }
}
