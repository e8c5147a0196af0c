import { type Finding, type FindingKind, findingCodes } from '../chain/finding.ts'
import type { LinkName } from '../chain/plan.ts'
import { type LinkResult, type Outcome, type Verdict, type VerdictKind, warningsOf } from '../chain/verdict.ts'
import type { Place } from '../parsed.ts'
import { type Phrase, type Remedy, say } from './phrase.ts'
import { type CallerRow, callerRows } from './story/callers.ts'
import { type FeatureRow, featureRows } from './story/features.ts'
import { type FilesRow, filesRows } from './story/files.ts'
import { type LogRows, logRows } from './story/logs.ts'
import { type RouteRow, routeRows } from './story/routes.ts'
import { type ServedRow, servedRows } from './story/served.ts'
import { type TargetRows, targetRows } from './story/targets.ts'
import { alarmOf } from './wording/trace.ts'
import {
  mendCauses,
  nameCause,
  wordCause,
  wordFailed,
  wordFinding,
  wordLink,
  wordMeaning,
  wordOrigin,
  wordRun,
  wordUnsafe,
  wordVerdict,
} from './wording.ts'

/** What one finding says, and the line that made the claim. */
export interface Told {
  readonly code: Finding['code']
  /** What it is about: a service, a target or a request. */
  readonly subject: string
  readonly kind: FindingKind
  readonly place: Place
  readonly what: Phrase
  readonly now: Remedy
}

/** Why the first broken link broke: what that is called, and what was seen. */
export interface CauseStory {
  readonly name: string
  readonly what: Phrase
}

/** One link as every reporter shows it. */
export interface LinkStory {
  readonly link: LinkName
  readonly state: LinkResult['state']
  readonly proof: string | undefined
  readonly claims: number
  readonly moot: boolean
  readonly note: Phrase
  readonly told: readonly Told[]
}

/** A finished run in words, in the order in which a person needs them. Pure; reporters only choose how it looks. */
export interface Story {
  readonly verdict: VerdictKind
  readonly broken: LinkName | undefined
  readonly headline: Phrase
  readonly meaning: Phrase
  /** Why the job fails although the verdict is `proven`. */
  readonly failed: Phrase | undefined
  /** Doors that are open to strangers, when another link broke before the one that says so. */
  readonly alarms: readonly Phrase[]
  /** Switches that weaken the proof. */
  readonly unsafe: readonly Phrase[]
  /** What is odd and changes nothing. */
  readonly warnings: readonly Told[]
  readonly causes: readonly CauseStory[]
  readonly remedies: readonly Remedy[]
  readonly links: readonly LinkStory[]
  readonly targets: readonly TargetRows[]
  readonly files: readonly FilesRow[]
  readonly routes: readonly RouteRow[]
  readonly served: readonly ServedRow[]
  readonly logs: readonly LogRows[]
  readonly callers: readonly CallerRow[]
  readonly features: readonly FeatureRow[]
  readonly run: Phrase
  readonly commit: Phrase
}

/** What was told already: four reporters tell the same outcome, and a thousand routes take longer to word than to ask. */
const stories = new WeakMap<Outcome, Story>()

/** Puts an outcome into words. */
export function tellStory(outcome: Outcome): Story {
  const story = stories.get(outcome) ?? wordOutcome(outcome)
  stories.set(outcome, story)
  return story
}

function wordOutcome(outcome: Outcome): Story {
  const { plan, verdict } = outcome
  return {
    verdict: verdict.kind,
    broken: verdict.broken,
    headline: wordVerdict(plan, verdict),
    meaning: wordMeaning(outcome),
    failed: wordFailed(outcome),
    alarms: alarmsOf(verdict),
    unsafe: plan.unsafe.map(wordUnsafe),
    warnings: warningsOf(verdict).map((finding) => tellFinding(finding, outcome)),
    causes: verdict.causes.map((cause) => ({ name: nameCause(cause), what: wordCause(cause, plan) })),
    remedies: mendCauses(verdict.causes, plan),
    links: verdict.chain.map((result) => tellLink(result, outcome)),
    targets: targetRows(outcome),
    files: filesRows(outcome),
    routes: routeRows(outcome),
    served: servedRows(outcome),
    logs: logRows(outcome),
    callers: callerRows(outcome),
    features: featureRows(outcome),
    run: wordRun(outcome),
    commit: say`commit ${plan.commit}, ${wordOrigin(plan.commitFrom)}`,
  }
}

function tellLink(result: LinkResult, outcome: Outcome): LinkStory {
  const { link, state, claims, moot, proof } = result
  const told = result.findings.map((finding) => tellFinding(finding, outcome))
  return { link, state, proof, claims, moot, told, note: wordLink(result, outcome.verdict, outcome.plan) }
}

const tellFinding = (finding: Finding, { plan }: Outcome): Told => ({
  code: finding.code,
  subject: subjectOf(finding),
  kind: findingCodes[finding.code].kind,
  place: finding.place,
  ...wordFinding(finding, plan),
})

const mostAlarms = 5

/** The auth link says it itself when it is the first that broke. */
function alarmsOf({ chain, broken }: Verdict): readonly Phrase[] {
  if (broken === 'auth') return []
  const open = chain.flatMap(({ findings }) =>
    findings.flatMap((finding) => (finding.code === 'auth/stranger-admitted' ? [finding] : [])),
  )
  return open.slice(0, mostAlarms).map(({ method, url, status }) => alarmOf(method, url, status))
}

function subjectOf(finding: Finding): string {
  if ('instance' in finding) return finding.instance.service
  if ('feature' in finding) return finding.feature
  if ('service' in finding) return finding.service
  if ('target' in finding) return finding.target
  if ('route' in finding) return `${finding.route.method} ${finding.route.url}`
  if ('origin' in finding) return finding.origin
  if ('caller' in finding) return `${finding.method} ${finding.url}`
  return 'commit'
}
