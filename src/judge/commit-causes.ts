import type { CommitCause } from '../model/cause-commit.ts'
import type { Finding } from '../model/finding.ts'
import { type DiagnosisContext, type Explained, findingsOf, gather } from './context.ts'
import { proofOfContents } from './files.ts'
import { isOverridden, leftoverOf } from './instance-causes.ts'

/** A commit that runs somewhere instead of the expected one. */
interface Other {
  readonly finding: Finding
  readonly target: string
  readonly service?: string
  readonly address?: string
  readonly revision: string
}

/** Explains a running commit that the job itself knows: HEAD of the checkout, or one that the event names. */
export function commitCauses(context: DiagnosisContext): readonly Explained[] {
  const { observed, plan } = context
  return gather(others(context), ({ target, address, revision }) =>
    JSON.stringify([target, address, revision]),
  ).flatMap((group) => {
    const [{ target, address, revision }] = group
    const jobCommit = observed.jobCommit(revision)
    if (jobCommit === undefined) return []
    const cause: CommitCause = {
      code: 'other-ref-built',
      target,
      services: [...new Set(group.flatMap(({ service }) => service ?? []))],
      ...(address === undefined ? {} : { address }),
      revision,
      known: jobCommit,
      ...(observed.head === plan.commit ? { headIsExpected: true } : {}),
      ...(observed.relation(revision) === 'descendant' ? { newer: true } : {}),
    }
    return [{ cause, findings: group.map(({ finding }) => finding) }]
  })
}

/** The findings about another commit that no more specific cause explains. */
function others(context: DiagnosisContext): readonly Other[] {
  return [
    ...findingsOf(context, 'build/other-commit').flatMap((finding): readonly Other[] => {
      const { service, target, revision } = finding
      return isSpecific(context, service, target) ? [] : [{ finding, target, service, revision }]
    }),
    ...findingsOf(context, 'runtime/other-commit').flatMap((finding): readonly Other[] => {
      const { service, target, container } = finding.instance
      const evidence = context.instancesOf(service, target).byName.get(container)
      const isLeft = evidence !== undefined && leftoverOf(evidence, context.instancesOf(service, target)) !== undefined
      const isOther = evidence === undefined || isLeft || isSpecific(context, service, target)
      return isOther ? [] : [{ finding, target, service, revision: finding.revision }]
    }),
    ...findingsOf(context, 'runtime/process-other-commit').map((finding) => {
      const { service, target } = finding.instance
      return { finding, target, service, revision: finding.revision }
    }),
    ...findingsOf(context, 'runtime/statement-other-commit').flatMap((finding): readonly Other[] => {
      const address = context.plan.targets.find(({ name }) => name === finding.target)?.address ?? finding.target
      const hasHosts = context.plan.targets.some(({ hasInstances }) => hasInstances)
      return hasHosts ? [] : [{ finding, target: finding.target, address, revision: finding.received }]
    }),
  ]
}

/** Whether files or labels of the instances show more than which commit the image names. */
function isSpecific(context: DiagnosisContext, service: string, target: string): boolean {
  const claim = context.service(service)
  const commit = context.commitOf(service)
  return context
    .instancesOf(service, target)
    .instances.some(
      (instance) =>
        isOverridden(instance, commit) ||
        (claim !== undefined && proofOfContents(instance, claim, commit) === 'hashed'),
    )
}
