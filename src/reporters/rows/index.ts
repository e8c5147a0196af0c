import { accountFor } from '../../judge/index.ts'
import type { Cause } from '../../model/cause.ts'
import { type Finding, findingRecords } from '../../model/finding.ts'
import type { LinkName, Plan } from '../../model/plan.ts'
import type { FindingKind } from '../../model/record.ts'
import { type LinkResult, type Outcome, type Verdict, type VerdictKind, warningsOf } from '../../model/verdict.ts'
import type { Place } from '../../parsed.ts'
import { alarmOf } from '../messages/feature.ts'
import {
  explainCause,
  explainFailed,
  explainFinding,
  explainLink,
  explainMeaning,
  explainOrigin,
  explainRun,
  explainUnsafe,
  explainVerdict,
  fixCauses,
  fixesOf,
  nameCause,
} from '../messages/index.ts'
import { once } from '../once.ts'
import { pageOfCause, pageOfFinding } from '../pages.ts'
import { type Fix, type Phrase, plain, type Statement, say } from '../phrase.ts'
import { type CallerRow, callerRows } from './callers.ts'
import { type FeatureRow, featureRows } from './features.ts'
import { type FilesRow, filesRows, type PublicFilesRow, publicFilesRows } from './files.ts'
import { type LogRows, logRows } from './logs.ts'
import { type NewerRow, newerRows } from './newer.ts'
import { type NotLiveRow, notLiveRows } from './not-live.ts'
import { type PathsRow, pathsRows } from './paths.ts'
import { type RouteRow, routeRows } from './routes.ts'
import { type TargetRows, targetRows } from './targets.ts'

/** One finding as text, with its config line. */
export interface Message {
  readonly code: Finding['code']
  /** What it is about: a service, a target or a request. */
  readonly subject: string
  readonly kind: FindingKind
  readonly place: Place
  readonly what: Phrase
  readonly why?: Phrase | undefined
  /** Those of the causes that account for it; its own where none does. */
  readonly fixes: readonly Fix[]
  /** Its section of the reference, below `docs/`. */
  readonly page: string
}

/** Why the first broken link broke: its title, what was found, and the fixes that no cause above has already. */
export interface CauseModel extends Statement {
  readonly name: string
  readonly fixes: readonly Fix[]
  /** Its section of the reference, below `docs/`. */
  readonly page: string
}

/** One link as every reporter shows it. */
export interface LinkModel {
  readonly link: LinkName
  readonly state: LinkResult['state']
  readonly proof: string | undefined
  readonly claims: number
  readonly blocked: boolean
  readonly note: Phrase
  readonly messages: readonly Message[]
}

/** A finished run as texts, in reading order. Reporters only choose the layout. */
export interface ReportModel {
  readonly verdict: VerdictKind
  readonly broken: LinkName | undefined
  readonly headline: Phrase
  readonly meaning: Phrase
  /** Why the job fails although the verdict is `proven`. */
  readonly failed: Phrase | undefined
  /** Requests that are open to anonymous callers, when an earlier link broke first. */
  readonly alarms: readonly Phrase[]
  /** Switches that weaken the proof. */
  readonly unsafe: readonly Phrase[]
  /** Findings that do not change the verdict. */
  readonly warnings: readonly Message[]
  readonly causes: readonly CauseModel[]
  readonly fixes: readonly Fix[]
  readonly links: readonly LinkModel[]
  readonly targets: readonly TargetRows[]
  readonly files: readonly FilesRow[]
  readonly paths: readonly PathsRow[]
  readonly newer: readonly NewerRow[]
  readonly notLive: readonly NotLiveRow[]
  readonly routes: readonly RouteRow[]
  readonly publicFiles: readonly PublicFilesRow[]
  readonly logs: readonly LogRows[]
  readonly callers: readonly CallerRow[]
  readonly features: readonly FeatureRow[]
  readonly run: Phrase
  readonly commit: Phrase
}

/** Four reporters share these texts, because formatting a thousand routes takes longer than requesting them. */
const models = new WeakMap<Outcome, ReportModel>()

/** Creates the texts of an outcome. */
export function buildReport(outcome: Outcome): ReportModel {
  const model = models.get(outcome) ?? modelOf(outcome)
  models.set(outcome, model)
  return model
}

function modelOf(outcome: Outcome): ReportModel {
  const { plan, verdict } = outcome
  const newer = newerRows(outcome)
  return {
    verdict: verdict.kind,
    broken: verdict.broken,
    headline: explainVerdict(plan, verdict, newer),
    meaning: explainMeaning(outcome, newer),
    failed: explainFailed(outcome),
    alarms: alarmsOf(verdict),
    unsafe: plan.unsafe.map(explainUnsafe),
    warnings: warningsOf(verdict).map((finding) => messageOf(finding, plan)),
    causes: causesOf(outcome),
    get fixes() {
      return fixCauses(verdict.causes, plan)
    },
    links: linksOf(outcome),
    targets: targetRows(outcome),
    files: filesRows(outcome),
    paths: pathsRows(outcome),
    newer,
    notLive: notLiveRows(outcome),
    routes: routeRows(outcome),
    publicFiles: publicFilesRows(outcome),
    logs: logRows(outcome),
    callers: callerRows(outcome),
    features: featureRows(outcome),
    run: explainRun(outcome),
    commit: say`commit ${plan.commit}, ${explainOrigin(plan.commitFrom)}${plan.environment === undefined ? plain('') : say`, environment ${plan.environment}`}`,
  }
}

/** A fix that two causes have in common is shown once, with the first of them. */
function causesOf({ plan, verdict }: Outcome): readonly CauseModel[] {
  const shown = new Set<string>()
  const known: (readonly Fix[])[] = []
  const fixesAt = (at: number): readonly Fix[] => {
    for (const cause of verdict.causes.slice(known.length, at + 1)) {
      const fixes = fixesOf(cause, verdict.causes, plan).filter((fix) => !shown.has(JSON.stringify(fix)))
      for (const fix of fixes) shown.add(JSON.stringify(fix))
      known.push(fixes)
    }
    return known[at] ?? []
  }
  return verdict.causes.map((cause, at) => {
    const statement = once(() => explainCause(cause, plan))
    return {
      name: nameCause(cause),
      page: pageOfCause(cause),
      get what() {
        return statement().what
      },
      get why() {
        return statement().why
      },
      get fixes() {
        return fixesAt(at)
      },
    }
  })
}

function linksOf({ plan, observations, verdict }: Outcome): readonly LinkModel[] {
  const causes = accountFor(plan, observations, verdict)
  // A thousand findings can have one cause.
  const known = new Map<Cause, readonly Fix[]>()
  const fixesFor = (cause: Cause): readonly Fix[] => {
    const fixes = known.get(cause) ?? fixesOf(cause, verdict.causes, plan)
    known.set(cause, fixes)
    return fixes
  }
  return verdict.chain.map((result) => {
    const { link, state, claims, blocked, proof } = result
    const messages = result.findings.map((finding) =>
      messageOf(finding, plan, () => causes.get(finding)?.flatMap(fixesFor) ?? []),
    )
    return { link, state, proof, claims, blocked, messages, note: explainLink(result, verdict, plan) }
  })
}

function messageOf(finding: Finding, plan: Plan, fixesOfCauses: () => readonly Fix[] = () => []): Message {
  const sentence = once(() => explainFinding(finding, plan))
  const fixes = once(fixesOfCauses)
  return {
    code: finding.code,
    subject: subjectOf(finding),
    kind: findingRecords[finding.code].kind,
    place: finding.place,
    page: pageOfFinding(finding.code),
    get what() {
      return sentence().what
    },
    get why() {
      return sentence().why
    },
    get fixes() {
      return fixes().length === 0 ? [sentence().fix] : fixes()
    },
  }
}

const maxAlarms = 5

/** When the auth link broke first, its own findings are enough. */
function alarmsOf({ chain, broken }: Verdict): readonly Phrase[] {
  if (broken === 'auth') return []
  const open = chain.flatMap(({ findings }) =>
    findings.flatMap((finding) => (finding.code === 'auth/anonymous-allowed' ? [finding] : [])),
  )
  return open.slice(0, maxAlarms).map(({ method, url, status }) => alarmOf(method, url, status))
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
