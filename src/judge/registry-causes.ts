import type { RegistryBuild, RegistryCause } from '../model/cause-registry.ts'
import type { Finding } from '../model/finding.ts'
import { readReference } from '../model/image-reference.ts'
import type { ServiceClaim } from '../model/plan.ts'
import { isDirty } from '../model/revision.ts'
import type { DiagnosisContext } from './context.ts'
import { type Found, isOfCommit, repositoriesOf } from './registry.ts'
import { commitOf } from './wanted.ts'

type OtherCommit = Extract<Finding, { readonly code: 'build/other-commit' }>

/** Why a host has no image of the commit, as far as its registry shows; undefined if it shows nothing. */
export function registryReason(context: DiagnosisContext, { service }: OtherCommit): RegistryCause['code'] | undefined {
  const claim = context.service(service)
  if (claim === undefined) return undefined
  const found = context.observed.registry(claim)
  // A registry also hides a repository from those who may not see it, so its absence proves nothing about a push.
  if (found.kind === 'absent') return found.what === 'image' ? 'never-pushed' : undefined
  if (found.kind !== 'image' || isDirty(found.revision ?? '')) return undefined
  if (isExpectedBuild(found, claim, context)) return 'never-pulled'
  if (isDigested(claim)) return undefined
  return claim.tag?.namesCommit ? 'tag-of-other-commit' : 'never-pushed'
}

/** A declared digest is the one that the build gave out, unless its label names another commit. */
function isExpectedBuild(
  found: Extract<Found, { readonly kind: 'image' }>,
  claim: ServiceClaim,
  { plan }: DiagnosisContext,
): boolean {
  const commit = commitOf(claim, plan)
  return isOfCommit(found, claim, commit) || (isDigested(claim) && found.revision === undefined)
}

const isDigested = ({ image }: ServiceClaim): boolean =>
  image !== undefined && readReference(image).digest !== undefined

/** The image that the registry should have for a service. */
export function registryBuild(
  context: DiagnosisContext,
  { service, reference, revision }: OtherCommit,
): readonly RegistryBuild[] {
  const claim = context.service(service)
  if (claim?.image === undefined) return []
  const found = context.observed.registry(claim)
  const { repository, digest } = readReference(claim.image)
  const expected = digest === undefined ? `${repository}:${claim.tag?.name ?? ''}` : `${repository}@${digest}`
  const own = readReference(reference)
  const isSame = repositoriesOf(claim).includes(own.repository)
  const pulls =
    isSame &&
    (digest === undefined
      ? (own.tag ?? 'latest') === claim.tag?.name && own.digest === undefined
      : own.digest === digest)
  const other = found.kind === 'image' && !isExpectedBuild(found, claim, context) ? found.revision : undefined
  return [
    {
      ...{ service, reference, revision, expected },
      ...(pulls ? { pulls } : {}),
      ...(other === undefined ? {} : { found: other }),
    },
  ]
}
