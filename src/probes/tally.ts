import { readCache } from '../judge/route-diagnosis.ts'
import type { Answer, Tally } from '../model/answer.ts'
import { type Evidence, noEvidence } from '../model/evidence.ts'
import type { LeftOut } from './task.ts'

/** One of many answers to the same request, and the address that sent it. */
export interface Sample {
  readonly address: string | undefined
  readonly evidence: Evidence<Answer>
}

/** Groups samples by content; the observation of the largest group with an answer represents all of them. */
export function tallyUp(
  samples: readonly Sample[],
  { unrouted, skipped }: LeftOut = { unrouted: [], skipped: [] },
  by?: 'instance',
): Evidence<Answer> {
  const byWord = new Map<string, Sample[]>()
  for (const sample of samples) {
    const word = explainOf(sample.evidence)
    const group = byWord.get(word)
    if (group === undefined) byWord.set(word, [sample])
    else group.push(sample)
  }
  const groups = [...byWord.values()]
    .map((group) => ({
      count: group.length,
      addresses: [...new Set(group.flatMap(({ address }) => address ?? []))].sort(),
      evidence: oldestOf(group),
    }))
    .sort((a, b) => b.count - a.count)
  const first = groups.map(({ evidence }) => evidence).find(({ kind }) => kind === 'seen')
  if (first === undefined || first.kind === 'missing')
    return groups[0]?.evidence ?? noEvidence('read', 'answer-missing')
  const addresses = new Set(samples.flatMap(({ address }) => address ?? [])).size
  const tally: Tally<Evidence<Answer>> = {
    samples: samples.length,
    addresses,
    ...(by === undefined ? {} : { by }),
    groups,
    ...(unrouted.length === 0 ? {} : { unrouted }),
    ...(skipped.length === 0 ? {} : { skipped }),
  }
  return { kind: 'seen', value: { ...first.value, tally } }
}

/**
 * Of equal answers, the one with the longest time in a cache represents all, because it is the first to be too old.
 */
function oldestOf(group: readonly Sample[]): Evidence<Answer> {
  const ages = group.map(({ evidence }) => (evidence.kind === 'seen' ? (readCache(evidence.value)?.age ?? 0) : 0))
  const oldest = ages.reduce((most, age) => Math.max(most, age), 0)
  return group[ages.indexOf(oldest)]?.evidence ?? noEvidence('read', 'answer-missing')
}

/** What distinguishes one response from another, without its duration. */
function explainOf(evidence: Evidence<Answer>): string {
  if (evidence.kind === 'missing') return JSON.stringify([evidence.why.reason])
  const { status, build, asserts, http, location, stopped, edge, body } = evidence.value
  const cached = readCache(evidence.value)?.hit === true
  return JSON.stringify([
    status,
    build,
    asserts?.map(({ holds }) => holds),
    http,
    location,
    stopped,
    edge,
    body,
    cached,
  ])
}
