import { readCache } from './cache.ts'
import type { ServedFiles, ServedList } from './evidence/served.ts'
import { type Evidence, unseen } from './evidence.ts'
import type { Behind } from './finding/served.ts'
import type { Finding } from './finding.ts'
import { proofInside } from './inside.ts'
import { broken, holding, type Share, silent } from './link.ts'
import type { ServedClaim } from './plan/served.ts'
import type { Plan } from './plan.ts'
import type { Sights } from './sights.ts'

/** The public is served the files that were built, byte for byte. */
export function judgeServed(plan: Plan, sights: Sights): readonly Share[] {
  return (plan.served ?? []).map((claim, index) => judgeFiles(claim, sights.served(index), plan, sights))
}

function judgeFiles(claim: ServedClaim, sight: Evidence<ServedFiles>, plan: Plan, sights: Sights): Share {
  const { service, at, place, asked: of } = claim
  const facts = { place, service, at, of }
  if (sight.kind === 'unseen') return broken({ ...facts, code: 'route/served-unseen', total: of, why: sight.why })
  const { right, changed, missing, unseen: lost, foreign } = sight.value
  const behind = behindOf(claim, plan, sights)
  const findings: Finding[] = []
  const [stale, gone] = [changed.files[0], missing.files[0]]
  if (stale !== undefined)
    findings.push({
      ...facts,
      code: 'route/served-stale',
      ...listed(changed),
      cache: readCache(stale),
      foreign,
      behind,
    })
  if (gone !== undefined) {
    const { status, page = false } = gone
    findings.push({ ...facts, code: 'route/served-missing', ...listed(missing), status, page, behind })
  }
  // Files that nobody speaks for were not seen, whatever the others say.
  const unheard = of - right - changed.total - missing.total
  if (unheard !== 0 || !isConsistent(sight.value)) {
    const why = lost.why ?? unseen('read', 'answer-missing', { about: at }).why
    findings.push({ ...facts, code: 'route/served-unseen', total: Math.max(unheard, lost.total), why })
  }
  if (findings.length > 0) return broken(...findings)
  return claim.site === undefined || claim.site.dirty !== undefined ? silent(1) : holding('hashed', 'public-files')
}

/** Each count has the files that it counts, or a reason, and only a page with other bytes asks for files of another build. */
const isConsistent = ({ changed, missing, unseen: lost, foreign }: ServedFiles): boolean =>
  [changed, missing].every(({ total, files }) => total >= files.length && total > 0 === files.length > 0) &&
  lost.total > 0 === (lost.why !== undefined) &&
  lost.total >= 0 &&
  (foreign.length === 0 || changed.total > 0)

const listed = ({ total, files }: ServedList) => ({ total, paths: files.map(({ path }) => path) })

/** `right` only when every instance of the service was seen to hold the very files. */
function behindOf({ service }: ServedClaim, plan: Plan, sights: Sights): Behind {
  const claim = plan.services.find(({ name }) => name === service)
  if (claim === undefined) return 'unknown'
  const instances = claim.on.map((target) => {
    const presence = sights.presence(claim, target)
    return presence.kind === 'present' ? presence.instances : []
  })
  const isRight = instances.every(
    (some) => some.length > 0 && some.every((one) => proofInside(one, claim, plan.commit) === 'hashed'),
  )
  return isRight ? 'right' : 'unknown'
}
