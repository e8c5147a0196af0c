import type { Answer } from '../../src/model/answer.ts'
import { type Evidence, type EvidenceError, noEvidence, seen } from '../../src/model/evidence.ts'
import type { Assertion, CallerClaim, FeatureArtifact, FeatureClaim, GuardClaim, Plan } from '../../src/model/plan.ts'
import type { Observations } from '../../src/model/verdict.ts'
import {
  answer,
  container,
  contents,
  files,
  fresh,
  host,
  observations,
  plan,
  route,
  routeId,
  service,
} from './observations.ts'

/** Features and guards in few words. The workflow screen has one source folder, one built file and one route. */

type Deployment = readonly [Plan, Observations]

const place = { kind: 'file', path: '.github/runtime-drift.yml', line: 9, column: 3 } as const

const status = (code: number) => ({ codes: [code], classes: [], text: String(code) })

/** A caller; who sends nothing is a stranger. */
export const caller = (name: string, code: number, facts: Partial<CallerClaim> = {}): CallerClaim => ({
  name,
  admitted: name === 'authorized',
  headers: name === 'anonymous' ? [] : ['authorization'],
  expect: status(code),
  place,
  ...facts,
})

export const guard = (...callers: readonly CallerClaim[]): GuardClaim => ({
  id: 'guard 0',
  method: 'GET',
  url: 'https://backoffice.example.com/api/workflows',
  route: routeId(0),
  callers,
  place,
})

export const theGuard = guard(caller('anonymous', 401), caller('invalid', 401), caller('authorized', 200))

/** A response to a caller: a status, a redirect, or the reason for a missing response. */
export type Answered = number | (Partial<Answer> & { readonly status: number }) | EvidenceError

const evidenceOf = (answered: Answered): Evidence<Answer> =>
  typeof answered === 'string'
    ? noEvidence('connect', answered)
    : seen({ location: undefined, took: 12, ...(typeof answered === 'number' ? { status: answered } : answered) })

/** What the callers of a guard were answered, in their order. */
export const calledBy =
  ({ id, callers }: GuardClaim) =>
  (...answers: readonly Answered[]): NonNullable<Observations['callers']> =>
    answers.map((answered, at) => ({ guard: id, caller: callers[at]?.name ?? '', evidence: evidenceOf(answered) }))

export const called = calledBy(theGuard)

/** A deployment that is right but for how the stranger, the wrong credential and the invited were answered. */
export const guarded = (...answers: readonly Answered[]): Deployment => [
  plan({ services: [service('api')], guards: [theGuard] }),
  observations({ targets: [host('prod', container('api', fresh))], callers: called(...answers) }),
]

/** The same, where an allowed caller gets a page, and a path that cannot exist gets that response with the same credential. */
export const beyond = (received: Answered, got: Answered = received): Deployment => {
  const [planned, seen] = guarded(401, 401, got)
  const callers = (seen.callers ?? []).map((one) =>
    one.caller === 'authorized' ? { ...one, baseline: evidenceOf(received) } : one,
  )
  return [planned, { ...seen, callers }]
}

/** The same, where a stranger must be answered with that status. */
export function guardedBy(anonymous: string, ...answers: readonly Answered[]): Deployment {
  const [planned, seen] = guarded(...answers)
  const [anonymousCaller, ...others] = theGuard.callers
  if (anonymousCaller === undefined) throw new Error('a guard without a stranger')
  return [{ ...planned, guards: [guard({ ...anonymousCaller, expect: status(Number(anonymous)) }, ...others)] }, seen]
}

/** A query that is always answered with 200: who is refused gets a list of errors, and who is allowed gets data. */
export const unauthenticated: Assertion = {
  on: 'json',
  at: '/errors/0/extensions/code',
  test: { is: 'equal', to: 'UNAUTHENTICATED' },
}
export const someData: Assertion = { on: 'json', at: '/data/me/id', test: { is: 'present' } }
export const graphql = (...answers: readonly Answered[]): Deployment => {
  const anonymous = { ...caller('anonymous', 200), asserts: [unauthenticated] }
  const one = guard(anonymous, caller('authorized', 200))
  const [planned, seen] = guarded()
  return [
    { ...planned, guards: [one] },
    { ...seen, callers: calledBy(one)(...answers) },
  ]
}

export const artifact = (facts: Partial<FeatureArtifact> = {}): FeatureArtifact => ({
  service: 'api',
  path: 'workflow/index.js',
  listed: true,
  near: [],
  place,
  ...facts,
})

export const feature = (facts: Partial<FeatureClaim> = {}): FeatureClaim => ({
  name: 'workflow',
  source: [{ glob: 'apps/api/src/workflow/**', place }],
  artifacts: [artifact()],
  routes: [routeId(0)],
  guards: ['guard 0'],
  place,
  ...facts,
})

/** What is not as it is when the feature is there, from its source to who may use it. */
export interface Feat {
  /** How many files its glob matches at the commit. */
  readonly matches?: number
  readonly unseen?: EvidenceError
  readonly listed?: boolean
  readonly instances?: Parameters<typeof host>[1][]
  readonly status?: number
  readonly answers?: readonly Answered[]
  readonly claim?: Partial<FeatureClaim>
}

/** A deployment of the feature that is correct except for the given facts. */
export function featured(facts: Feat): Deployment {
  const { matches = 3, listed = true, instances, status: answered = 401, answers = [401, 401, 200], claim } = facts
  const globs = [{ total: matches, paths: matches === 0 ? [] : ['apps/api/src/workflow/index.ts'] }]
  return [
    plan({
      services: [service('api', { files: files() })],
      routes: [{ ...route('/api/workflows', 401, 200), url: theGuard.url }],
      guards: [theGuard],
      features: [feature({ artifacts: [artifact({ listed })], ...claim })],
    }),
    observations({
      targets: [host('prod', ...(instances ?? [container('api', fresh, { contents: contents() })]))],
      answers: [answer(0, answered)],
      callers: called(...answers),
      features: [
        { feature: 'workflow', source: facts.unseen === undefined ? seen(globs) : noEvidence('run', facts.unseen) },
      ],
    }),
  ]
}
