import { type Cause, causeRecords } from '../../model/cause.ts'
import { publicFilesCauseRecords } from '../../model/cause-site.ts'
import { findingRecords } from '../../model/finding.ts'
import type { CommitOrigin, LinkName, Plan } from '../../model/plan.ts'
import { isOneOf } from '../../model/record.ts'
import {
  type Basis,
  bases,
  type LinkResult,
  type Outcome,
  succeeds,
  type Verdict,
  type VerdictKind,
  warningsOf,
} from '../../model/verdict.ts'
import { type Phrase, plain, say } from '../phrase.ts'
import { meaningOfFeatures } from './feature.ts'
import { explainFinding } from './finding.ts'
import { count, counted, lasting, short } from './names.ts'

/** A verdict's mark; never alone, always beside its word. */
export const verdictMarks: Readonly<Record<VerdictKind, string>> = { proven: '✓', drifted: '✗', unproven: '?' }

/** A link's mark and word. A link that was not checked is never marked as one that holds. */
export const stateWords: Readonly<Record<LinkResult['state'], { readonly mark: string; readonly word: string }>> = {
  holds: { mark: '✓', word: 'holds' },
  broken: { mark: '✗', word: 'broken' },
  unknown: { mark: '?', word: 'unknown' },
  unclaimed: { mark: '○', word: 'not checked' },
}

/** Stands before a request that is open, when another link broke first. */
export const alarmTitle = causeRecords['open-to-anonymous'].title

/** What a proof rests on, as the headline names it. */
const basisWords: Readonly<Record<Basis, string>> = {
  endpoint: "an endpoint's statement",
  answers: 'answers that name their build',
  labels: 'labels',
  release: 'the revision file of the release',
  digests: 'digests',
  'public-files': 'public files',
  files: 'files',
}

/** `Proven by labels`, `Drifted: broken at runtime`. */
export function explainVerdict({ failOn }: Pick<Plan, 'failOn'>, verdict: Verdict): Phrase {
  const at = verdict.broken === undefined ? '' : ` at ${verdict.broken}`
  switch (verdict.kind) {
    case 'proven':
      return plain(
        `Proven by ${joinWords(restsOf(verdict).map(({ basis }) => basisWords[basis]))}${extraRecords(failOn, verdict)}`,
      )
    case 'drifted':
      return plain(`Drifted: broken${at}`)
    case 'unproven':
      return plain(at === '' ? 'Unproven' : `Unproven: evidence is missing${at}`)
  }
}

/** That a proven run has warnings; that they fail the job is said beside it. */
function extraRecords(failOn: Plan['failOn'], verdict: Verdict): string {
  const warnings = warningsOf(verdict).length
  if (warnings === 0) return ''
  return `, ${failOn === 'warning' ? 'but' : 'with'} ${counted(warnings, 'warning')}`
}

/** Everything that the proofs of what runs rest on, weakest first. */
const restsOf = ({ chain }: Verdict): LinkResult['rests'] => {
  const rests = chain.flatMap(({ link, rests }) => (link === 'runtime' || link === 'route' ? rests : []))
  return rests.toSorted((a, b) => bases.indexOf(a.basis) - bases.indexOf(b.basis))
}

/** Whether files were compared, for a proof that somebody might take for more than it is. */
function explainFilesCompared(verdict: Verdict): string {
  const rests = restsOf(verdict)
  const compared = rests.filter(({ basis }) => basis === 'files').reduce((sum, { count }) => sum + count, 0)
  const others = rests.filter(({ basis }) => basis === 'labels' || basis === 'digests' || basis === 'release')
  const all = compared + others.reduce((sum, { count }) => sum + count, 0)
  if (rests.some(({ basis }) => basis === 'public-files') && all === 0) return ''
  if (compared === 0) return ' Files were not compared.'
  return compared === all ? '' : ` Files were compared in ${compared} of ${counted(all, 'instance')}.`
}

/** How many files of what runs on no host nobody fetched: its proof does not speak of these. */
function explainFilesLeftOut({ publicFiles = [] }: Plan): string {
  const total = publicFiles.reduce(
    (sum, { site, leftOut }) => sum + (site === undefined ? 0 : (leftOut?.total ?? 0)),
    0,
  )
  return total === 0 ? '' : ` ${counted(total, 'file')} of the manifest ${total === 1 ? 'was' : 'were'} left out.`
}

/** Why a proven run fails its job. */
export function explainFailed({ plan, verdict }: Outcome): Phrase | undefined {
  if (verdict.kind !== 'proven' || succeeds(plan, verdict)) return undefined
  return say`The job fails because of ${count(warningsOf(verdict).length, 'warning')}, as the input ${'fail-on'} asks.`
}

/** The one sentence under the verdict: what it means for the commit. */
export function explainMeaning(outcome: Outcome): Phrase {
  const { plan, verdict } = outcome
  const commit = short(plan.commit)
  // What runs on no host is tied to the commit by its answers, so a broken route leaves nothing that shows it.
  const runs = verdict.chain.some(({ link, state }) => link === 'runtime' && state === 'holds')
  if (verdict.kind === 'unproven' && verdict.broken === 'route' && runs)
    return say`Commit ${commit} is running, but nothing shows that it answers as declared.`
  if (verdict.kind === 'unproven') return say`Nothing shows that commit ${commit} is what is running.`
  if (verdict.kind === 'proven') {
    const claimed = verdict.chain.filter((link) => link.state === 'holds').map((link) => link.link)
    const held = `${joinWords(claimed)} ${claimed.length === 1 ? 'holds' : 'hold'}`
    return say`Commit ${commit} is what is running: ${plain(held)}.${plain(explainFilesCompared(verdict))}${plain(explainFilesLeftOut(plan))}`
  }
  switch (verdict.broken) {
    case 'source':
      return meaningOfFeatures(verdict.causes) ?? say`Commit ${commit} is not a commit of this repository.`
    case 'build':
      return meaningOfFeatures(verdict.causes) ?? say`Commit ${commit} was never built into what would be started.`
    case 'runtime':
    case undefined:
      return verdict.causes.some(isAboutCode)
        ? say`Commit ${commit} is not what is running.`
        : say`Commit ${commit} is not running as declared.`
    case 'route':
      if (runs) return say`Commit ${commit} is running, but it does not answer as declared.`
      return verdict.causes.some((cause) => isOneOf(publicFilesCauseRecords, cause))
        ? say`Commit ${commit} is not what is public.`
        : say`Commit ${commit} does not answer as declared.`
    case 'auth':
      return verdict.causes.some(({ code }) => code === 'open-to-anonymous')
        ? say`Commit ${commit} is running, and strangers are let in.`
        : say`Commit ${commit} is running and answers, but not to the right people.`
  }
}

/** Whether a cause shows that the right code is not there, and not only that it is stopped or set up in another way. */
function isAboutCode(cause: Cause): boolean {
  if (cause.code !== 'as-found') return causeRecords[cause.code].isAboutCode !== false
  const { kind, isAboutCode } = findingRecords[cause.finding.code]
  return kind === 'contradicted' && isAboutCode !== false
}

const joinWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** Who named the commit. */
export function explainOrigin(from: CommitOrigin): Phrase {
  switch (from.kind) {
    case 'input':
      return say`named by the input ${'commit'}`
    case 'event':
      return say`named by the event ${from.event} (${from.field})`
    case 'checkout':
      return say`the one that is checked out`
  }
}

/** How long and how often was looked, and why it ended. */
export function explainRun(outcome: Outcome): Phrase {
  const checks = say`${count(outcome.checks, 'look')} in ${plain(lasting(outcome.took))}`
  const { wait, stable } = outcome.plan.pace
  switch (outcome.ended) {
    case 'stable':
      return say`${checks}, proven ${plain(outcome.stable === 1 ? 'once' : `${outcome.stable} times in a row`)}`
    case 'deadline':
      if (wait === 0) return say`${checks}; not asked to wait`
      return outcome.stable > 0
        ? say`${checks}; the time was over (${plain(lasting(wait))}) with ${plain(String(outcome.stable))} of ${count(stable, 'proven look')} in a row`
        : say`${checks}; the time was over (${plain(lasting(wait))})`
    case 'cannot-converge':
      return say`${checks}; looking again could not have changed it`
    case 'cancelled':
      return say`${checks}; cancelled before the end`
  }
}

/** What it means that a link holds, and no more than was asked. */
function explainHeld(link: LinkName, plan: Plan): string {
  const { features = [], guards = [] } = plan
  switch (link) {
    case 'source':
      return features.some(({ source }) => source.length > 0)
        ? 'the commit is known, and what its features are written in is there'
        : 'the commit is known'
    case 'build':
      return 'what would be started was built from it'
    case 'runtime':
      return explainRunning(plan)
    case 'route':
      return 'every route answers as declared'
    case 'auth':
      return guards.some(({ callers }) => callers.some(({ admitted }) => admitted))
        ? 'strangers are turned away, the invited are let in'
        : 'strangers are turned away'
  }
}

/** Instances are seen to run it; an endpoint states it. */
function explainRunning({ targets, services }: Plan): string {
  const [hosts, endpoints] = [true, false].map((has) =>
    targets.filter(({ hasInstances }) => hasInstances === has).map(({ name }) => name),
  )
  const isShown = services.some(({ on }) => on.some((name) => hosts?.includes(name)))
  if (endpoints === undefined || endpoints.length === 0) return 'every instance runs it'
  const stated = endpoints.length === 1 ? 'the endpoint states it' : 'every endpoint states it'
  return isShown ? `every instance runs it, and ${stated}` : stated
}

/** What a link says about itself, when something must be said beside its state. */
export function explainLink(result: LinkResult, verdict: Verdict, plan: Plan): Phrase {
  if (result.state === 'unclaimed') return plain('not asked, so not proven')
  if (!result.blocked) return plain(result.state === 'holds' ? explainHeld(result.link, plan) : '')
  const before = verdict.chain.find((link) => link.link === verdict.broken)
  return plain(
    `proves nothing while ${before?.link ?? 'an earlier link'} is ${before?.state === 'unknown' ? 'unknown' : 'broken'}`,
  )
}

/** What a variable of the job can change. */
const variables: Readonly<Record<string, Phrase>> = {
  NODE_TLS_REJECT_UNAUTHORIZED: plain('other steps accept every certificate. This check verified all of them'),
  NODE_EXTRA_CA_CERTS: plain('certificates of these authorities are accepted as well'),
  SSL_CERT_FILE: plain('certificates of these authorities are accepted'),
  SSL_CERT_DIR: plain('certificates of these authorities are accepted'),
  OPENSSL_CONF: plain('OpenSSL can load other code into this check'),
  LD_PRELOAD: plain('it loads other code into this check'),
  LD_AUDIT: plain('it loads other code into this check'),
  NODE_OPTIONS: plain('it can load other code into this check'),
  ACTIONS_ALLOW_UNSECURE_COMMANDS: plain('text in a log can set variables of this job'),
}

/** That a switch made the proof weaker, or that a variable of the job can. */
export function explainUnsafe(name: string): Phrase {
  const effect = variables[name]
  return effect === undefined ? say`the proof is weakened by ${name}` : say`the job sets ${name}: ${effect}`
}

/** What a look found, in a few words: `broken at runtime (api on prod-1 still runs …)`. */
export function explainLook(verdict: Verdict, plan: Plan): Phrase {
  if (verdict.kind === 'proven') return plain('proven')
  const at = verdict.broken === undefined ? '' : ` at ${verdict.broken}`
  const word = plain(verdict.kind === 'drifted' ? `broken${at}` : `unproven${at}`)
  const findings = verdict.chain.find((link) => link.link === verdict.broken)?.findings ?? []
  const first = findings[0]
  if (first === undefined) return word
  const more = findings.length === 1 ? say`` : plain(`, and ${findings.length - 1} more`)
  return say`${word} (${explainFinding(first, plan).what}${more})`
}

/** `3 of 4 targets answered, `; nothing when there is no target. */
export const explainAnswers = (answered: number, targets: number): Phrase =>
  plain(targets === 0 ? '' : `${answered} of ${targets} ${targets === 1 ? 'target' : 'targets'} answered, `)

/** When the next look comes, and what it may still take. */
export function explainWait(wait: {
  readonly next: number
  readonly left: number
  readonly stable: number
  readonly wanted: number
}): Phrase {
  const row = wait.stable === 0 ? '' : ` (${wait.stable} of ${wait.wanted} in a row)`
  return plain(`${row}; looking again in ${lasting(wait.next)}, ${lasting(wait.left)} left`)
}
