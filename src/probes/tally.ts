import { readCache } from '../judge/route-diagnosis.ts'
import type { Answer, Tally } from '../model/answer.ts'
import { type Evidence, noEvidence } from '../model/evidence.ts'

/** One of many answers to the same question, and the address that gave it. */
export interface Sample {
  readonly address: string | undefined
  readonly evidence: Evidence<Answer>
}

/** Addresses that are kept of a group; of instances none is left out. */
const maxAddresses = 10

/** Puts samples together by what they say; the sight of the largest group that was seen stands for all of them. */
export function tallyUp(samples: readonly Sample[], unrouted: readonly string[], by?: 'instance'): Evidence<Answer> {
  const byWord = new Map<string, Sample[]>()
  for (const sample of samples) {
    const word = explainOf(sample.evidence)
    byWord.set(word, [...(byWord.get(word) ?? []), sample])
  }
  const groups = [...byWord.values()]
    .map((group) => ({
      count: group.length,
      addresses: [...new Set(group.flatMap(({ address }) => address ?? []))]
        .sort()
        .slice(0, by === undefined ? maxAddresses : undefined),
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
    ...(unrouted.length === 0 ? {} : { unrouted: unrouted.slice(0, maxAddresses) }),
  }
  return { kind: 'seen', value: { ...first.value, tally } }
}

/** Of answers that say the same, the one that lay in a cache for longest stands for all: it is the first one to be too old. */
function oldestOf(group: readonly Sample[]): Evidence<Answer> {
  const ages = group.map(({ evidence }) => (evidence.kind === 'seen' ? (readCache(evidence.value)?.age ?? 0) : 0))
  return group[ages.indexOf(Math.max(...ages))]?.evidence ?? noEvidence('read', 'answer-missing')
}

/** What tells one answer from another; how long it took does not. */
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
