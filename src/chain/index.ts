import { judgeAuth } from './auth.ts'
import { judgeBuild } from './build.ts'
import { readCauses } from './cause.ts'
import { isFinal, type Judged } from './link.ts'
import type { LinkName, Plan } from './plan.ts'
import { judgeRoutes } from './route.ts'
import { judgeRuntime } from './runtime.ts'
import { readSights, type Sights } from './sights.ts'
import { judgeSource } from './source.ts'
import type { LinkResult, Verdict } from './verdict.ts'
import type { World } from './world.ts'

export { addRestarts, compareChecks } from './continuity.ts'

/** Walks source → build → runtime → route → auth. Pure: same world, same verdict. */
export function judgeChain(plan: Plan, world: World): Verdict {
  const sights = readSights(plan, world)
  const runtime = judgeRuntime(plan, sights)
  return settle(plan, sights, [
    judgeSource(plan, sights),
    judgeBuild(plan, sights),
    runtime,
    judgeRoutes(plan, sights, runtime.state === 'broken'),
    judgeAuth(plan, sights),
  ])
}

/** The first claimed link that does not hold decides; what comes after it is shown, and proves nothing. */
function settle(plan: Plan, sights: Sights, links: readonly Judged[]): Verdict {
  const first = links.findIndex(({ state }) => state === 'broken' || state === 'unseen')
  const suspect = links[first]
  const chain: readonly LinkResult[] = links.map((link, at) => ({ ...link, moot: suspect !== undefined && at > first }))
  if (suspect !== undefined) {
    const kind = suspect.state === 'broken' ? 'drifted' : 'unproven'
    return { kind, chain, broken: suspect.link, causes: readCauses(plan, sights, links, suspect) }
  }
  // Only what runs can be tied to a commit, or the bytes of a site: a route shows that something answers, never which
  // commit it is.
  const holds = (name: LinkName): boolean => links.some(({ link, state }) => link === name && state === 'holds')
  const isTied = holds('runtime') || (holds('route') && plan.served?.some(({ site }) => site !== undefined))
  return isTied
    ? { kind: 'proven', chain, broken: undefined, causes: [] }
    : { kind: 'unproven', chain, broken: undefined, causes: [{ code: 'nothing-claimed' }] }
}

/** Whether looking again may end in a proof: not when anything that was found is final, in whichever link. */
export const canConverge = ({ chain, causes }: Verdict): boolean =>
  !chain.some(({ findings }) => findings.some(isFinal)) && !causes.some(({ code }) => code === 'nothing-claimed')
