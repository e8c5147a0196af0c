import type { EventCommits } from '../model/job-commit.ts'
import { type CommitSha, commitSha } from '../model/plan.ts'
import { type Parsed, type Place, parsed } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { readCommit } from './commit.ts'
import { type EventRule, eventRules } from './event-rules.ts'
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

/** The rule of an event. GitHub adds events, so an unknown one has no commit. */
const ruleOf = (name: string): EventRule | undefined =>
  Object.hasOwn(eventRules, name) ? new Map<string, EventRule>(Object.entries(eventRules)).get(name) : undefined

/**
 * The commit of an event. `GITHUB_SHA` is not enough: on `workflow_run` it is the tip of the default branch. Events that
 * run foreign code with our secrets, and events that name no deployed commit, have none.
 */
export function commitOfEvent(event: RunnerEvent, sha: string | undefined): Parsed<EventCommit, Problem> {
  const place: Place = { kind: 'event', name: event.name }
  const rule = ruleOf(event.name)
  if (rule === undefined) return mistake(place, undefined, { code: 'commit-not-in-event', event: event.name })
  if ('give' in rule) {
    const give = rule.give === undefined ? {} : { give: rule.give }
    const code = rule.unsafe ? 'commit-unsafe-event' : 'commit-not-in-event'
    return mistake(place, undefined, { code, event: event.name, ...give })
  }
  const ref = own(event.payload, 'ref')
  if (event.name === 'push' && own(event.payload, 'deleted') === true) {
    const named = typeof ref === 'string' ? ref : undefined
    return mistake(place, undefined, { code: 'commit-deleted-ref', event: event.name, ref: named })
  }
  const field = fieldOf(event, rule)
  return read(field, field === githubSha ? sha : own(event.payload, field), event.name, place)
}

const githubSha = 'GITHUB_SHA'

/**
 * The field of the commit. `after` of an annotated tag is the tag object, so the head commit of a pushed tag is used. Local
 * runners send a push without a payload; there, `GITHUB_SHA` is the pushed commit.
 */
function fieldOf(
  { name, payload }: RunnerEvent,
  { field, tag, merged }: Extract<EventRule, { field: string }>,
): string {
  const ref = own(payload, 'ref')
  if (merged !== undefined && isMerged(payload)) return merged
  const used = tag !== undefined && typeof ref === 'string' && ref.startsWith('refs/tags/') ? tag : field
  return name === 'push' && own(payload, used) === undefined ? githubSha : used
}

const isMerged = (payload: unknown): boolean =>
  own(payload, 'action') === 'closed' && own(payload, 'pull_request.merged') === true

function read(field: string, value: unknown, event: string, place: Place): Parsed<EventCommit, Problem> {
  if (typeof value !== 'string' || value === '')
    return mistake(place, undefined, { code: 'commit-field-missing', event, field })
  const commit = readCommit(value, place)
  return commit.ok ? parsed({ commit: commit.value, field }) : commit
}

/** A workflow has at most 25 inputs, and a dispatch has at most 10 properties. */
const maxTexts = 25
/** A git ref that is no option and no revision expression. */
const refName = /^(?!.*(?:\.\.|@\{|\/\/|\.lock$|[./]$))[A-Za-z0-9_][\w./+-]{0,199}$/
/** Names of inputs that usually hold what is checked out. */
const namesRef = /(?:^|[-_])(?:ref|refs|branch|tag|commit|sha|revision|rev|version)(?:$|[-_])/i
const maxRefs = 3

/**
 * What else the event names: other commits, and refs that the inputs of a dispatch hold. An image may be built from one of
 * them instead.
 */
export function namedInEvent({ name, payload }: RunnerEvent, sha: string | undefined): EventCommits {
  const rule = ruleOf(name)
  const fields = [...(rule?.also ?? []), ...(rule && 'field' in rule ? [rule.field, rule.merged ?? []].flat() : [])]
  const commits = [
    { expression: 'github.sha', value: sha },
    ...fields
      .filter((field) => field !== githubSha && field !== 'after')
      .map((field) => ({ expression: `github.event.${field}`, value: own(payload, field) })),
    ...textsOf(name, payload),
  ].flatMap(({ expression, value }) => {
    const commit = typeof value === 'string' ? commitSha(value.trim().toLowerCase()) : undefined
    return commit === undefined ? [] : [{ commit, expression }]
  })
  const refs = textsOf(name, payload).flatMap(({ key, expression, value }) => {
    const ref = value.trim().replace(/^refs\/(?:heads|tags)\//, '')
    return namesRef.test(key) && refName.test(ref) && commitSha(ref.toLowerCase()) === undefined
      ? [{ ref, expression }]
      : []
  })
  const unique = new Map(commits.toReversed().map((one) => [one.commit, one]))
  return { event: name, commits: [...unique.values()].toReversed(), refs: refs.slice(0, maxRefs) }
}

/** The inputs of a dispatch, with the expression of each. */
function textsOf(name: string, payload: unknown) {
  const at = name === 'workflow_dispatch' ? 'inputs' : name === 'repository_dispatch' ? 'client_payload' : undefined
  const given = at === undefined ? undefined : own(payload, at)
  if (at === undefined || typeof given !== 'object' || given === null) return []
  return Object.entries(given)
    .slice(0, maxTexts)
    .flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' && /^[A-Za-z_][\w-]{0,99}$/.test(key)
        ? [{ key, value, expression: `github.event.${at}.${key}` }]
        : [],
    )
}

/** The value at a dotted path of own properties. */
export function own(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => {
    if (typeof at !== 'object' || at === null) return undefined
    return Object.getOwnPropertyDescriptor(at, key)?.value
  }, value)
}
