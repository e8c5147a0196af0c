import { evidenceErrors } from '../model/evidence.ts'
import { type Finding, findingRecords } from '../model/finding.ts'
import { type LinkName, type Proof, proofs } from '../model/plan.ts'
import { type Basis, bases, type LinkResult } from '../model/verdict.ts'

/** The result of one link, before its place in the chain is known. */
export type Judged = Omit<LinkResult, 'blocked'>

/** The part of a result that one claim or group of claims adds. */
export interface Share {
  readonly claims: number
  readonly proofs: readonly Proof[]
  /** The basis of each proof; undefined for a claim that names no build. */
  readonly bases?: readonly Basis[]
  /** Errors and warnings. */
  readonly findings: readonly Finding[]
}

/** A claim that holds, with the strength of its proof. */
export const holding = (proof: Proof, basis?: Basis): Share => ({
  claims: 1,
  proofs: [proof],
  ...(basis === undefined ? {} : { bases: [basis] }),
  findings: [],
})

/** A claim that does not hold. */
export const broken = (...findings: readonly Finding[]): Share => ({ claims: 1, proofs: [], findings })

/** Claims that another finding covers, or that prove no build. */
export const silent = (claims: number): Share => ({ claims, proofs: [], findings: [] })

/** Findings without a claim. */
export const noted = (findings: readonly Finding[]): Share => ({ claims: 0, proofs: [], findings })

/**
 * Sums up a link. A contradiction outweighs missing evidence, a link without claims does not hold, and warnings change
 * nothing.
 */
export function sumUp(link: LinkName, shares: readonly Share[]): Judged {
  const claims = shares.reduce((sum, share) => sum + share.claims, 0)
  const [warnings, findings] = split(shares.flatMap((share) => share.findings))
  const state = stateOf(claims, findings)
  const holds = state === 'holds'
  const rests = holds ? shares.flatMap((share) => share.bases ?? []) : []
  return {
    link,
    state,
    claims,
    proof: holds ? weakestOf(shares) : undefined,
    rests: countOf(rests),
    findings,
    warnings,
  }
}

function split(findings: readonly Finding[]): readonly [readonly Finding[], readonly Finding[]] {
  return [findings.filter(isWarning), findings.filter((finding) => !isWarning(finding))]
}

const countOf = (rests: readonly Basis[]): LinkResult['rests'] =>
  bases.flatMap((basis) => {
    const count = rests.filter((one) => one === basis).length
    return count === 0 ? [] : [{ basis, count }]
  })

function stateOf(claims: number, findings: readonly Finding[]): LinkResult['state'] {
  if (findings.some(isContradicted)) return 'broken'
  if (findings.length > 0) return 'unknown'
  return claims === 0 ? 'unclaimed' : 'holds'
}

const weakestOf = (shares: readonly Share[]): Proof | undefined =>
  proofs.find((proof) => shares.some((share) => share.proofs.includes(proof)))

/** Whether the evidence contradicts the claim. If not, evidence is missing. */
export const isContradicted = ({ code }: Finding): boolean => findingRecords[code].kind === 'contradicted'

/** Whether a finding is reported without changing the verdict. */
export const isWarning = ({ code }: Finding): boolean => findingRecords[code].kind === 'warning'

/** Whether a retry can't remove the finding. For missing evidence, the reason decides. */
export function isFinal(finding: Finding): boolean {
  const { retryable } = findingRecords[finding.code]
  if (retryable !== 'by-reason') return !retryable
  return 'why' in finding && evidenceErrors[finding.why.reason] === 'final'
}
