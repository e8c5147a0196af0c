import type { CommitCause } from '../../model/cause-commit.ts'
import type { CommitOrigin, Plan } from '../../model/plan.ts'
import { type Fix, type Phrase, type Statement, say } from '../phrase.ts'
import { edit } from './commands.ts'
import { nameGroup, short, verb } from './names.ts'
import { expression } from './problems/says.ts'

/** Which commit runs, and how the job knows it. */
export function explainCommitCause(cause: CommitCause, plan: Plan): Statement {
  const [received, expected] = [short(cause.revision, plan.commit), short(plan.commit, cause.revision)]
  const what =
    cause.address === undefined
      ? say`${nameGroup(cause)} ${verb(cause.services, 'runs', 'run')} commit ${received}, expected ${expected}`
      : say`${cause.address} reports commit ${received}, expected ${expected}`
  return { what, why: say`Commit ${received} is ${place(cause)}. ${expecting(plan.commitFrom, expected)}` }
}

/** Where the job has the commit that runs. */
function place({ known }: CommitCause): Phrase {
  const { head, expression: from, ref } = known
  if (head !== undefined)
    return head.ref === undefined ? say`HEAD of the checkout` : say`HEAD of the checkout (${head.ref})`
  if (ref !== undefined) return say`the tip of ${ref}, which ${from ?? 'an input'} names`
  if (from === 'github.sha') return say`${from}, which build tools write into labels`
  return say`${from ?? ''}`
}

/** Who names the expected commit. */
function expecting(from: CommitOrigin, expected: string): Phrase {
  switch (from.kind) {
    case 'input':
      return say`The input ${'commit'} names commit ${expected}`
    case 'event':
      return say`The event ${from.event} names commit ${expected} (${from.field})`
    case 'checkout':
      return say`The checkout is at commit ${expected}`
    case 'deployment':
      return say`The newest successful deployment is of commit ${expected} (${from.ref})`
  }
}

const label = 'org.opencontainers.image.revision'
const headOfRun = 'github.event.workflow_run.head_sha'

/** Which key decides. A commit id in a workflow would be wrong in the next run, so an expression is given. */
export function fixCommitCause(cause: CommitCause, plan: Plan): Fix {
  const { head, expression: from, ref } = cause.known
  if (plan.commitFrom.kind !== 'event' && from === undefined && plan.eventCommits === undefined)
    return edit(
      say`to verify that commit, set ${`commit: ${cause.revision}`}. Otherwise deploy commit ${short(plan.commit)}`,
    )
  if (plan.commitFrom.kind === 'event' && plan.commitFrom.event === 'workflow_run' && from === 'github.sha')
    return edit(fixOfRun(cause))
  if (head !== undefined || ref !== undefined)
    return edit(
      say`if that ref was to be deployed, add ${'id: checkout'} to the step of ${'actions/checkout'} that the build uses, and set ${`commit: ${expression('steps.checkout.outputs.commit')}`} in this step. Otherwise deploy commit ${short(plan.commit)}`,
    )
  return edit(
    say`if that commit was to be deployed, set ${`commit: ${expression(from ?? 'github.sha')}`} in this step. Otherwise deploy commit ${short(plan.commit)}`,
  )
}

function fixOfRun({ known, headIsExpected, newer }: CommitCause): Phrase {
  const relabel = say`label the image with ${`${label}=${expression(headOfRun)}`}`
  const give = say`set ${`commit: ${expression('github.sha')}`} in this step`
  const later = newer === true ? say`. If a later run deployed it, that run verifies it` : say``
  if (headIsExpected === true) return say`${relabel}, and deploy it${later}`
  const checkout = say`check out ${`ref: ${expression(headOfRun)}`} before the build, and ${relabel}`
  return known.head === undefined
    ? say`if the build checked out ${expression(headOfRun)}, ${relabel}. If it did not, ${give}${later}`
    : say`${checkout}. Or ${give}, if the default branch was to be deployed${later}`
}
