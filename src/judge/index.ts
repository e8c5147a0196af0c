import type { Cause } from '../model/cause.ts'
import type { Finding } from '../model/finding.ts'
import type { Plan } from '../model/plan.ts'
import type { LinkResult, Observations, Verdict } from '../model/verdict.ts'
import { authCauses, judgeAuth } from './access.ts'
import { judgeBuild } from './build.ts'
import { buildCauses } from './build-causes.ts'
import { commitCauses } from './commit-causes.ts'
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
export { isSettled, readState } from './settled.ts'

/** Judges source → build → runtime → route → auth. Pure: the same observations give the same verdict. */
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

/** The first claimed link that does not hold decides. Later links are shown, and prove nothing. */
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
  // Only runtime evidence or the bytes of a site identify a commit. A route shows that something responds, but not
  // which commit. A service that was scaled to zero proves no build.
  const hasSite = plan.publicFiles?.some(({ site }) => site !== undefined) === true
  const isTied = links.some(
    ({ link, proof }) => proof !== undefined && (link === 'runtime' || (link === 'route' && hasSite)),
  )
  return isTied
    ? { kind: 'proven', chain, broken: undefined, causes: [] }
    : { kind: 'unproven', chain, broken: undefined, causes: [{ code: 'nothing-claimed' }] }
}

/** Whether a retry can still end in a proof. It can't if any finding of any link is final. */
export const canConverge = ({ chain, causes }: Verdict): boolean =>
  !chain.some(({ findings }) => findings.some(isFinal)) && !causes.some(({ code }) => code === 'nothing-claimed')

/**
 * Whether responses alone contradict the plan: of an endpoint, a route, a public file or a guard. One address can lead to
 * several servers, so the next response may be right although nothing has changed.
 */
export function isByResponses({ kind, chain, broken }: Verdict): boolean {
  const findings = chain.find(({ link }) => link === broken)?.findings.filter(isContradicted) ?? []
  return kind === 'drifted' && findings.every(({ code }) => /^(?:route|auth)\/|^runtime\/statement-/.test(code))
}

/**
 * Explains the first broken link: the most specific causes first, then each finding without a cause. A cause is named
 * only if the evidence proves it.
 */
export function readCauses(
  plan: Plan,
  observed: ObservationIndex,
  links: readonly Judged[],
  suspect: Judged,
): readonly Explained[] {
  const whole = createContext(plan, observed, links, suspect.findings)
  // The swarm explains its own tasks. Without this, each one would be reported as a forgotten container.
  const ofSwarm = swarmCauses(whole)
  // A commit that the job itself names is no forgotten build.
  const ofCommit = commitCauses(without(whole, ofSwarm))
  const context = without(whole, [...ofSwarm, ...ofCommit])
  const explained: readonly Explained[] = [
    ...ofSwarm,
    ...ofCommit,
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

/**
 * Maps each finding of the first broken link to its causes. A verdict does not contain this, so a saved one can't
 * either.
 */
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
 * The number of milliseconds to wait before the next check: the `Retry-After` of rate limits (429). The one of 503 is
 * ignored, because the service may return earlier.
 */
export function patienceOf({ chain }: Verdict): number {
  const delays = chain.flatMap(({ findings }) =>
    findings.flatMap((finding) => (finding.code === 'route/throttled' ? (finding.after ?? 0) : [])),
  )
  return delays.reduce((max, seconds) => Math.max(max, seconds), 0) * 1000
}
