import type { EventCommits } from '../model/job-commit.ts'
import type { CommitOrigin, CommitSha } from '../model/plan.ts'
import type { Problem } from '../problem.ts'
import { readCommit } from './commit.ts'
import { commitOfEvent, namedInEvent } from './event.ts'
import { keep, problem } from './problems.ts'
import type { RawInputs } from './raw-inputs.ts'

export interface CommitInput {
  readonly commit: CommitSha
  readonly from: CommitOrigin
  readonly knownBy: 'event' | undefined
  /** Other commits and refs that the event names; `undefined` if there are none. */
  readonly named?: EventCommits | undefined
}

type Context = Pick<RawInputs, 'event' | 'environment' | 'checkoutCommit'>

/** Outputs of commands end with a newline, and some tools write ids in capitals. Neither makes it another commit. */
const normal = (text: string): string => text.trim().toLowerCase()

/** The commit to verify: the given one, else the one of the event, else HEAD of the checkout. */
export function readCommitInput(
  context: Context,
  text: string | undefined,
  problems: Problem[],
): CommitInput | undefined {
  const found = findCommit(context, text, problems)
  return found && { ...found, named: othersOf(context, found.commit) }
}

/** What the event names besides the commit to verify. */
export function othersOf({ event, environment }: Context, commit: CommitSha): EventCommits | undefined {
  const named = event && namedInEvent(event, environment.GITHUB_SHA)
  const commits = named?.commits.filter((one) => one.commit !== commit) ?? []
  return named === undefined || commits.length + named.refs.length === 0 ? undefined : { ...named, commits }
}

function findCommit(context: Context, text: string | undefined, problems: Problem[]): CommitInput | undefined {
  const place = { kind: 'input', name: 'commit' } as const
  const { event, checkoutCommit } = context
  const ofEvent = event && commitOfEvent(event, context.environment.GITHUB_SHA)
  if (text !== undefined) {
    const commit = keep(readCommit(normal(text), place), problems)
    const known = ofEvent?.ok === true && ofEvent.value.commit === commit
    return commit && { commit, from: { kind: 'input' }, knownBy: known ? 'event' : undefined }
  }
  if (event !== undefined && ofEvent !== undefined) {
    const read = keep(ofEvent, problems)
    return (
      read && { commit: read.commit, from: { kind: 'event', event: event.name, field: read.field }, knownBy: 'event' }
    )
  }
  if (checkoutCommit === undefined) {
    problems.push(problem(place, undefined, { code: 'commit-not-named' }))
    return undefined
  }
  const commit = keep(readCommit(normal(checkoutCommit), place), problems)
  return commit && { commit, from: { kind: 'checkout' }, knownBy: undefined }
}
