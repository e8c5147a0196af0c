import { readCache } from '../chain/cache.ts'
import type { Tally } from '../chain/evidence/answer.ts'
import { type Answer, type Evidence, unseen } from '../chain/evidence.ts'

/** One of many answers to the same question, and the address that gave it. */
export interface Sample {
  readonly address: string | undefined
  readonly sight: Evidence<Answer>
}

/** Addresses that are kept of a group; of instances none is left out. */
const mostAddresses = 10

/** Puts samples together by what they say; the sight of the largest group that was seen stands for all of them. */
export function tallyUp(samples: readonly Sample[], unrouted: readonly string[], by?: 'instance'): Evidence<Answer> {
  const byWord = new Map<string, Sample[]>()
  for (const sample of samples) {
    const word = wordOf(sample.sight)
    byWord.set(word, [...(byWord.get(word) ?? []), sample])
  }
  const groups = [...byWord.values()]
    .map((group) => ({
      count: group.length,
      addresses: [...new Set(group.flatMap(({ address }) => address ?? []))]
        .sort()
        .slice(0, by === undefined ? mostAddresses : undefined),
      sight: oldestOf(group),
    }))
    .sort((a, b) => b.count - a.count)
  const first = groups.map(({ sight }) => sight).find(({ kind }) => kind === 'seen')
  if (first === undefined || first.kind === 'unseen') return groups[0]?.sight ?? unseen('read', 'answer-missing')
  const addresses = new Set(samples.flatMap(({ address }) => address ?? [])).size
  const tally: Tally<Evidence<Answer>> = {
    samples: samples.length,
    addresses,
    ...(by === undefined ? {} : { by }),
    groups,
    ...(unrouted.length === 0 ? {} : { unrouted: unrouted.slice(0, mostAddresses) }),
  }
  return { kind: 'seen', value: { ...first.value, tally } }
}

/** Of answers that say the same, the one that lay in a cache for longest stands for all: it is the first one to be too old. */
function oldestOf(group: readonly Sample[]): Evidence<Answer> {
  const ages = group.map(({ sight }) => (sight.kind === 'seen' ? (readCache(sight.value)?.age ?? 0) : 0))
  return group[ages.indexOf(Math.max(...ages))]?.sight ?? unseen('read', 'answer-missing')
}

/** What tells one answer from another; how long it took does not. */
function wordOf(sight: Evidence<Answer>): string {
  if (sight.kind === 'unseen') return JSON.stringify([sight.why.reason])
  const { status, build, asserts, http, location, stopped, edge, body } = sight.value
  const cached = readCache(sight.value)?.hit === true
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
