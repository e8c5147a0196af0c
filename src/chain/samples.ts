import type { Copy } from './each.ts'
import type { Tally, TallyGroup } from './evidence/answer.ts'
import { type Answer, type Evidence, unseen } from './evidence.ts'
import type { Part, TermFinding } from './finding/terms.ts'
import type { Finding } from './finding.ts'
import { broken, type Share } from './link.ts'
import type { RouteClaim } from './plan.ts'
import type { TermContext } from './terms.ts'

/** Judges each group of samples like one answer, by `judge`; several builds are one finding, and not one each. */
export function judgeSamples(
  route: RouteClaim,
  sight: Evidence<Answer>,
  context: TermContext & { copies(): Evidence<readonly Copy[]> | undefined },
  judge: (sight: Evidence<Answer>) => Share,
): Share {
  if (sight.kind === 'unseen') return judge(sight)
  const { tally } = sight.value
  if (tally === undefined || !isWhole(tally, route, context.copies())) {
    const { why } = unseen('read', 'answer-missing', { about: 'samples' })
    return broken({ code: 'route/unseen', place: route.place, route, why })
  }
  const mixed = readMixture(route, tally, context)
  const shares = tally.groups.map(({ count, addresses, sight }) => ({
    share: judge(sight),
    part: { count, of: tally.samples, ...(tally.by === undefined ? {} : { at: addresses }) },
  }))
  const findings = shares.flatMap(({ share, part }) =>
    share.findings
      .filter(({ code }) => mixed === undefined || code !== 'route/other-build')
      .map((finding) => ofPart(finding, part)),
  )
  const all = [...(mixed === undefined ? [] : [mixed]), ...findings]
  return all.length > 0 ? broken(...all) : (shares[0]?.share ?? judge(sight))
}

/** Whether as many were taken as were wanted; and, of instances, at every one that runs. */
function isWhole(
  { samples: told, groups, by }: Tally<Evidence<Answer>>,
  { samples, each }: RouteClaim,
  copies: Evidence<readonly Copy[]> | undefined,
): boolean {
  const taken = groups.reduce((sum, { count }) => sum + count, 0)
  // A tally that miscounts itself, or answers for instances that nobody asked for, is of another request.
  if (taken !== told || groups.some(({ count }) => count < 1)) return false
  if (each === undefined || copies === undefined) return taken === samples && by === undefined
  if (by !== 'instance' || copies.kind === 'unseen') return false
  const answered = new Set(groups.flatMap(({ addresses }) => addresses))
  return taken === copies.value.length * (samples ?? 1) && copies.value.every(({ name }) => answered.has(name))
}

/** What is true of all samples is said of the route. */
const ofPart = (finding: Finding, part: Part): Finding =>
  part.count === part.of ? finding : Object.assign({}, finding, { part })

/** The builds that the samples name, when there is more than one. */
function readMixture(
  route: RouteClaim,
  { samples, groups }: Tally<Evidence<Answer>>,
  { commit, explained }: TermContext,
): TermFinding | undefined {
  const { place, build: mark } = route
  const byBuild = new Map<string, TallyGroup<Evidence<Answer>>>()
  for (const group of groups) {
    const build = group.sight.kind === 'seen' ? group.sight.value.build : undefined
    if (build?.kind !== 'named') continue
    const known = byBuild.get(build.build)
    byBuild.set(build.build, {
      ...group,
      count: group.count + (known?.count ?? 0),
      addresses: [...new Set([...(known?.addresses ?? []), ...group.addresses])],
    })
  }
  if (mark === undefined || byBuild.size < 2) return undefined
  const builds = [...byBuild]
    .map(([build, { count, addresses }]) => ({ build, count, addresses }))
    .sort((a, b) => b.count - a.count)
  return { code: 'route/mixed-builds', place, route, mark, builds, samples, commit, explained }
}
