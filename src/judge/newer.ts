import type { Cause } from '../model/cause.ts'
import type { NewerBranch, ServiceGroup } from '../model/cause-instance.ts'
import type { DiagnosisContext } from './context.ts'

/**
 * Explains services that run a descendant of the expected commit: an old job was run again, or a commit was deployed that
 * the branch of the run does not contain.
 */
export function newerCause(
  { observed }: DiagnosisContext,
  group: ServiceGroup,
  revision: string,
  isTagged: boolean,
): Cause {
  const branch = observed.branch(revision)
  return branch?.contains === false
    ? { code: 'running-unmerged', ...group, revision, branch: branch.name, ...(isTagged ? { isTagged } : {}) }
    : { code: 'running-newer', ...group, revision, ...branchOf({ observed }, revision) }
}

/** Whether a service runs a descendant of its commit. The history is that of the commit of the plan. */
export const isNewer = ({ observed, plan, commitOf }: DiagnosisContext, service: string, revision = ''): boolean =>
  commitOf(service) === plan.commit && observed.relation(revision) === 'descendant'

/** The branch of the run, as a part of a cause. */
export function branchOf({ observed }: Pick<DiagnosisContext, 'observed'>, revision: string): NewerBranch {
  const branch = observed.branch(revision)
  return branch === undefined ? {} : { branch }
}
