import type { CommitSha } from '../model/plan.ts'
import { type Parsed, type Place, parsed } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { readCommit } from './commit.ts'
import { mistake } from './problems.ts'

/** The event that started the workflow, and its webhook payload (docs.github.com/webhooks). */
export interface RunnerEvent {
  readonly name: string
  readonly payload: unknown
}

export interface EventCommit {
  readonly commit: CommitSha
  /** Where the commit was found: a path in the payload, or `GITHUB_SHA`. */
  readonly field: string
}

/**
 * The commit of an event. `GITHUB_SHA` is not enough: on `workflow_run` it is the tip of the default branch. Events that
 * run foreign code with our secrets, and events without a commit, have none.
 */
export function commitOfEvent(event: RunnerEvent, sha: string | undefined): Parsed<EventCommit, Problem> {
  const place: Place = { kind: 'event', name: event.name }
  const at = (field: string) => read(field, field === 'GITHUB_SHA' ? sha : own(event.payload, field), event.name, place)
  switch (event.name) {
    case 'push':
      return ofPush(event, place, at)
    case 'merge_group':
      return at('merge_group.head_sha')
    case 'pull_request':
      return at(isMerged(event.payload) ? 'pull_request.merge_commit_sha' : 'GITHUB_SHA')
    case 'deployment':
    case 'deployment_status':
      return at('deployment.sha')
    case 'workflow_run':
      return at('workflow_run.head_sha')
    case 'workflow_dispatch':
    case 'workflow_call':
    case 'repository_dispatch':
    case 'schedule':
    case 'release':
      return at('GITHUB_SHA')
    case 'pull_request_target':
      return mistake(place, undefined, { code: 'commit-unsafe-event', event: event.name })
    // GitHub adds events, so an event that is not in the table has no commit.
    default:
      return mistake(place, undefined, { code: 'commit-not-in-event', event: event.name })
  }
}

/** `after` of an annotated tag is the tag object, so the head commit is used. */
function ofPush(event: RunnerEvent, place: Place, at: (field: string) => Parsed<EventCommit, Problem>) {
  const ref = own(event.payload, 'ref')
  if (own(event.payload, 'deleted') === true) {
    const named = typeof ref === 'string' ? ref : undefined
    return mistake(place, undefined, { code: 'commit-deleted-ref', event: event.name, ref: named })
  }
  const field = typeof ref === 'string' && ref.startsWith('refs/tags/') ? 'head_commit.id' : 'after'
  // Local runners send an empty payload. On a push, `GITHUB_SHA` is the pushed commit.
  return at(own(event.payload, field) === undefined ? 'GITHUB_SHA' : field)
}

const isMerged = (payload: unknown): boolean =>
  own(payload, 'action') === 'closed' && own(payload, 'pull_request.merged') === true

function read(field: string, value: unknown, event: string, place: Place): Parsed<EventCommit, Problem> {
  if (typeof value !== 'string' || value === '')
    return mistake(place, undefined, { code: 'commit-field-missing', event, field })
  const commit = readCommit(value, place)
  return commit.ok ? parsed({ commit: commit.value, field }) : commit
}

/** The value at a dotted path of own properties. */
function own(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => {
    if (typeof at !== 'object' || at === null) return undefined
    return Object.getOwnPropertyDescriptor(at, key)?.value
  }, value)
}
