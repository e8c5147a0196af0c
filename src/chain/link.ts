import { unseenReasons } from './evidence.ts'
import { type Finding, findingCodes } from './finding.ts'
import { type LinkName, type Proof, proofs } from './plan.ts'
import type { LinkResult } from './verdict.ts'

/** A link as its own file judges it, before its place in the chain is known. */
export type Judged = Omit<LinkResult, 'moot'>

/** What one part of a link adds to it. */
export interface Share {
  readonly claims: number
  readonly proofs: readonly Proof[]
  readonly findings: readonly Finding[]
}

/** A claim that holds, and how strongly. */
export const holding = (proof: Proof): Share => ({ claims: 1, proofs: [proof], findings: [] })

/** A claim that does not hold. */
export const broken = (...findings: readonly Finding[]): Share => ({ claims: 1, proofs: [], findings })

/** Claims that another finding already speaks for, or that carry no proof of a build. */
export const silent = (claims: number): Share => ({ claims, proofs: [], findings: [] })

/** Sums up a link: a contradiction outweighs missing evidence, and nothing claimed is not "holds". */
export function sumUp(link: LinkName, shares: readonly Share[]): Judged {
  const claims = shares.reduce((sum, share) => sum + share.claims, 0)
  const findings = shares.flatMap((share) => share.findings)
  const state = stateOf(claims, findings)
  return { link, state, claims, proof: state === 'holds' ? weakestOf(shares) : undefined, findings }
}

function stateOf(claims: number, findings: readonly Finding[]): LinkResult['state'] {
  if (findings.some(isContradicted)) return 'broken'
  if (findings.length > 0) return 'unseen'
  return claims === 0 ? 'unclaimed' : 'holds'
}

const weakestOf = (shares: readonly Share[]): Proof | undefined =>
  proofs.find((proof) => shares.some((share) => share.proofs.includes(proof)))

/** Whether evidence contradicts the claim; else it is missing. */
export const isContradicted = ({ code }: Finding): boolean => findingCodes[code].kind === 'contradicted'

/** Whether `proof` carries at least as much as `required`. */
export const isAtLeast = (proof: Proof, required: Proof): boolean => proofs.indexOf(proof) >= proofs.indexOf(required)

/** Whether looking again cannot make a finding go away. An unseen asks its reason. */
export function isFinal(finding: Finding): boolean {
  const { lasts } = findingCodes[finding.code]
  return lasts === 'reason' ? 'why' in finding && unseenReasons[finding.why.reason] === 'final' : lasts === 'final'
}
