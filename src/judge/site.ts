import type { PublicFile, PublicFileList, PublicFiles, RewrittenFileList } from '../model/answer.ts'
import { type Evidence, noEvidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Behind, WrongCopy } from '../model/finding-site.ts'
import type { Plan, PublicFilesClaim } from '../model/plan.ts'
import { type DiagnosisContext, type Explained, findingsOf } from './context.ts'
import { proofOfContents } from './files.ts'
import { runningImage } from './instance.ts'
import { broken, holding, noted, type Share, silent } from './link.ts'
import type { ObservationIndex } from './observations.ts'
import { readCache } from './route-diagnosis.ts'

/** Checks that the public files equal the built files, byte for byte. */
export function judgePublicFiles(plan: Plan, observed: ObservationIndex): readonly Share[] {
  return (plan.publicFiles ?? []).flatMap((claim) => {
    const evidence = observed.publicFiles(claim.service)
    return [judgeFiles(claim, evidence, plan, observed), noted(judgeExtended(claim, evidence))]
  })
}

/** Reports known additions, which change nothing. */
function judgeExtended(
  { service, at, place, asked: of }: PublicFilesClaim,
  evidence: Evidence<PublicFiles>,
): readonly Finding[] {
  if (evidence.kind === 'missing' || evidence.value.extended === undefined) return []
  const { extended } = evidence.value
  return [{ code: 'route/public-files-extended', place, service, at, of, ...listed(extended), ...changesOf(extended) }]
}

/** The changes of the first file. */
const changesOf = ({ files: [first] }: RewrittenFileList) => ({ by: first?.by, added: first?.added ?? [] })

function judgeFiles(
  claim: PublicFilesClaim,
  evidence: Evidence<PublicFiles>,
  plan: Plan,
  observed: ObservationIndex,
): Share {
  const { service, at, place, asked: of } = claim
  const facts = { place, service, at, of }
  if (evidence.kind === 'missing')
    return broken({ ...facts, code: 'route/public-files-unknown', total: of, why: evidence.why })
  const { right, changed, missing, rewritten, unknown: unobserved, foreign } = evidence.value
  const behind = behindOf(claim, plan, observed)
  const findings: Finding[] = []
  const [stale, gone] = [changed.files[0], missing.files[0]]
  if (stale !== undefined)
    findings.push({
      ...facts,
      code: 'route/public-files-stale',
      ...listed(changed),
      cache: readCache(stale),
      foreign,
      behind,
      ...copyOf(stale),
    })
  if (gone !== undefined) {
    const { status, page = false } = gone
    findings.push({
      ...facts,
      code: 'route/public-files-missing',
      ...listed(missing),
      status,
      page,
      behind,
      ...copyOf(gone),
    })
  }
  if (rewritten !== undefined)
    findings.push({ ...facts, code: 'route/public-files-rewritten', ...listed(rewritten), ...changesOf(rewritten) })
  // Files without a result were not observed, whatever the others show.
  const unreported = of - right - changed.total - missing.total - (rewritten?.total ?? 0)
  if (unreported !== 0 || !isConsistent(evidence.value)) {
    const why = unobserved.why ?? noEvidence('read', 'answer-missing', { about: at }).why
    findings.push({ ...facts, code: 'route/public-files-unknown', total: Math.max(unreported, unobserved.total), why })
  }
  if (findings.length > 0) return broken(...findings)
  return claim.site === undefined || claim.site.dirty !== undefined ? silent(1) : holding('hashed', 'public-files')
}

/** Whether all counts match their lists of files or reasons, and only a wrong page refers to files of another build. */
const isConsistent = ({
  right,
  changed,
  missing,
  extended = none,
  rewritten = none,
  unknown: unobserved,
  foreign,
}: PublicFiles): boolean =>
  [changed, missing, extended, rewritten].every(
    ({ total, files }) => total >= files.length && total > 0 === files.length > 0,
  ) &&
  extended.total <= right &&
  unobserved.total > 0 === (unobserved.why !== undefined) &&
  unobserved.total >= 0 &&
  (foreign.length === 0 || changed.total > 0)

const none: RewrittenFileList = { total: 0, files: [] }

/** Which copy of a file is wrong, if others may be right. */
const copyOf = ({ encoding, address }: PublicFile): { readonly copy?: WrongCopy } =>
  encoding === undefined && address === undefined
    ? {}
    : { copy: { ...(encoding === undefined ? {} : { encoding }), ...(address === undefined ? {} : { address }) } }

const listed = ({ total, files }: PublicFileList) => ({ total, paths: files.map(({ path }) => path) })

/** `right` only if every instance of the service has exactly these files. */
function behindOf({ service }: PublicFilesClaim, plan: Plan, observed: ObservationIndex): Behind {
  const claim = plan.services.find(({ name }) => name === service)
  if (claim === undefined) return 'unknown'
  const instances = claim.on.map((target) => {
    const presence = observed.presence(claim, target)
    return presence.kind === 'present' ? presence.instances : []
  })
  const isRight = instances.every(
    (some) =>
      some.length > 0 &&
      some.every((one) => {
        const { commit, service: wanted } = observed.wanted(claim, runningImage(one)?.labels.revision)
        return proofOfContents(one, wanted, commit) === 'hashed'
      }),
  )
  return isRight ? 'right' : 'unknown'
}

/**
 * Explains wrong public files. A cache or proxy in between is a different cause than files that were never deployed.
 */
export function publicFilesCauses(context: DiagnosisContext): readonly Explained[] {
  return [
    ...findingsOf(context, 'route/public-files-stale').map((finding): Explained => {
      const { code: _, place: __, ...facts } = finding
      const isBetween = facts.behind === 'right' || facts.cache?.hit === true
      return { cause: { ...facts, code: isBetween ? 'stale-between' : 'stale-public' }, findings: [finding] }
    }),
    ...findingsOf(context, 'route/public-files-rewritten').map((finding): Explained => {
      const { code: _, place: __, ...facts } = finding
      return { cause: { ...facts, code: 'rewritten-between' }, findings: [finding] }
    }),
    ...findingsOf(context, 'route/public-files-missing').map((finding): Explained => {
      const { code: _, place: __, ...facts } = finding
      return { cause: { ...facts, code: 'not-public' }, findings: [finding] }
    }),
  ]
}
