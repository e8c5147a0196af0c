import type { Cause } from '../model/cause.ts'
import type { Finding } from '../model/finding.ts'
import type { LinkName, Plan } from '../model/plan.ts'
import type { LinkResult, Observations, Verdict } from '../model/verdict.ts'
import { authCauses, judgeAuth } from './access.ts'
import { judgeBuild } from './build.ts'
import { buildCauses } from './build-causes.ts'
import { createContext, type Explained, without } from './context.ts'
import { featureCauses } from './feature.ts'
import { insideCauses } from './files-causes.ts'
import { hostProcessCauses } from './host-process.ts'
import { instanceCauses, scaleCauses } from './instance-causes.ts'
import { isContradicted, isFinal, type Judged } from './link.ts'
import { indexObservations, type ObservationIndex } from './observations.ts'
import { requirementsCauses } from './requirements-causes.ts'
import { judgeRoutes } from './route.ts'
import { routeCauses } from './route-causes.ts'
import { judgeRuntime } from './runtime.ts'
import { publicFilesCauses } from './site.ts'
import { judgeSource } from './source.ts'
import { swarmCauses } from './swarm-causes.ts'
import { targetCauses } from './target-causes.ts'

export { addRestarts, compareChecks } from './continuity.ts'

/** Walks source → build → runtime → route → auth. Pure: same world, same verdict. */
export function judgeChain(plan: Plan, observations: Observations): Verdict {
  const observed = indexObservations(plan, observations)
  const runtime = judgeRuntime(plan, observed)
  return settle(plan, observed, [
    judgeSource(plan, observed),
    judgeBuild(plan, observed),
    runtime,
    judgeRoutes(plan, observed, runtime.state === 'broken'),
    judgeAuth(plan, observed),
  ])
}

/** The first claimed link that does not hold decides; what comes after it is shown, and proves nothing. */
function settle(plan: Plan, observed: ObservationIndex, links: readonly Judged[]): Verdict {
  const first = links.findIndex(({ state }) => state === 'broken' || state === 'unknown')
  const suspect = links[first]
  const chain: readonly LinkResult[] = links.map((link, at) => ({
    ...link,
    blocked: suspect !== undefined && at > first,
  }))
  if (suspect !== undefined) {
    const kind = suspect.state === 'broken' ? 'drifted' : 'unproven'
    return {
      kind,
      chain,
      broken: suspect.link,
      causes: readCauses(plan, observed, links, suspect).map(({ cause }) => cause),
    }
  }
  // Only what runs can be tied to a commit, or the bytes of a site: a route shows that something answers, never which
  // commit it is.
  const holds = (name: LinkName): boolean => links.some(({ link, state }) => link === name && state === 'holds')
  const isTied = holds('runtime') || (holds('route') && plan.publicFiles?.some(({ site }) => site !== undefined))
  return isTied
    ? { kind: 'proven', chain, broken: undefined, causes: [] }
    : { kind: 'unproven', chain, broken: undefined, causes: [{ code: 'nothing-claimed' }] }
}

/** Whether looking again may end in a proof: not when anything that was found is final, in whichever link. */
export const canConverge = ({ chain, causes }: Verdict): boolean =>
  !chain.some(({ findings }) => findings.some(isFinal)) && !causes.some(({ code }) => code === 'nothing-claimed')

/**
 * Why the first broken link broke: the most telling causes first, then each finding that no cause accounts for, as it
 * was found. A cause is named only when the evidence proves it.
 */
export function readCauses(
  plan: Plan,
  observed: ObservationIndex,
  links: readonly Judged[],
  suspect: Judged,
): readonly Explained[] {
  const whole = createContext(plan, observed, links, suspect.findings)
  // What a swarm did explains its tasks, each of which would look like a container that somebody forgot.
  const ofSwarm = swarmCauses(whole)
  const context = without(whole, ofSwarm)
  const explained: readonly Explained[] = [
    ...ofSwarm,
    ...hostProcessCauses(context),
    ...instanceCauses(context),
    ...insideCauses(context),
    ...requirementsCauses(context),
    ...buildCauses(context),
    ...targetCauses(context),
    ...featureCauses(context),
    ...publicFilesCauses(context),
    ...routeCauses(context),
    ...authCauses(context),
    ...scaleCauses(context),
  ]
  const accounted = new Set<Finding>(explained.flatMap(({ findings }) => findings))
  const rest = suspect.findings.filter((finding) => !accounted.has(finding))
  return [
    ...explained,
    ...[...rest.filter(isContradicted), ...rest.filter((finding) => !isContradicted(finding))].map(
      (finding): Explained => ({ cause: { code: 'as-found', finding }, findings: [finding] }),
    ),
  ]
}

/** The causes that account for each finding of the first broken link. A verdict does not carry them, a saved one neither. */
export function accountFor(
  plan: Plan,
  observations: Observations,
  { chain, broken }: Verdict,
): ReadonlyMap<Finding, readonly Cause[]> {
  const suspect = chain.find(({ link }) => link === broken)
  const causes = new Map<Finding, readonly Cause[]>()
  if (suspect === undefined) return causes
  for (const { cause, findings } of readCauses(plan, indexObservations(plan, observations), chain, suspect))
    for (const finding of findings) causes.set(finding, [...(causes.get(finding) ?? []), cause])
  return causes
}

/**
 * For how many milliseconds nobody is to be asked again: as long as a server wants that limits its requests (429). What
 * was promised for a later time than that (503) is not waited for; it may well come sooner.
 */
export function patienceOf({ chain }: Verdict): number {
  const wishes = chain.flatMap(({ findings }) =>
    findings.flatMap((finding) => (finding.code === 'route/throttled' ? (finding.after ?? 0) : [])),
  )
  return wishes.reduce((max, seconds) => Math.max(max, seconds), 0) * 1000
}
