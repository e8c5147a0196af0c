import { patienceOf } from '../../judge/index.ts'
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
import { type Phrase, plain, say, sentence } from '../phrase.ts'
import { meaningOfFeatures } from './feature.ts'
import { explainFinding } from './finding.ts'
import { count, counted, lasting, short } from './names.ts'

/** A verdict's mark; it is always shown next to its word. */
export const verdictMarks: Readonly<Record<VerdictKind, string>> = { proven: '✓', drifted: '✗', unproven: '?' }

/** A link's mark and word. A link that was not checked is never marked as one that holds. */
export const stateWords: Readonly<Record<LinkResult['state'], { readonly mark: string; readonly word: string }>> = {
  holds: { mark: '✓', word: 'holds' },
  broken: { mark: '✗', word: 'broken' },
  unknown: { mark: '?', word: 'unknown' },
  unclaimed: { mark: '○', word: 'not checked' },
}

/** The heading of an open request, when another link broke first. */
export const alarmTitle = causeRecords['open-to-anonymous'].title

/** The basis of a proof, as named in the headline. */
const basisWords: Readonly<Record<Basis, string>> = {
  endpoint: "an endpoint's statement",
  answers: 'responses that name their build',
  tags: 'tags in the registry',
  labels: 'labels',
  release: 'the revision file of the release',
  digests: 'digests',
  'public-files': 'public files',
  files: 'files',
  attestations: 'attestations',
  'attestations-and-files': 'attestations and files',
}

/** `Proven by labels`, `Drifted: broken at runtime`. */
export function explainVerdict(
  { failOn, commit }: Pick<Plan, 'failOn' | 'commit'>,
  verdict: Verdict,
  newer: readonly NewerCommit[] = [],
): Phrase {
  const at = verdict.broken === undefined ? '' : ` at ${verdict.broken}`
  switch (verdict.kind) {
    case 'proven':
      return say`${plain(`Proven by ${joinWords(restsOf(verdict).map(({ basis }) => basisWords[basis]))}`)}${explainNewerCommits(newer, commit)}${plain(extraRecords(failOn, verdict))}`
    case 'drifted':
      return plain(`Drifted: broken${at}`)
    case 'unproven':
      return plain(at === '' ? 'Unproven' : `Unproven: evidence is missing${at}`)
  }
}

/** `, for a newer commit than … (accept: newer)`, so that the proof is not read as one of the expected commit. */
function explainNewerCommits(newer: readonly NewerCommit[], commit: string): Phrase {
  const revisions = [...new Set(newer.map(({ revision }) => revision))]
  const [first] = revisions
  if (first === undefined) return say``
  const what = revisions.length === 1 ? say`commit ${short(first, commit)}` : say`${count(revisions.length, 'commit')}`
  return say`, for ${what} newer than ${short(commit, first)} (${'accept: newer'})`
}

/** An accepted commit in place of the expected one. */
interface NewerCommit {
  readonly revision: string
  readonly says: Phrase
}

/** The number of warnings of a proven run. Whether they fail the job is shown next to it. */
function extraRecords(failOn: Plan['failOn'], verdict: Verdict): string {
  const warnings = warningsOf(verdict).length
  if (warnings === 0) return ''
  return `, ${failOn === 'warning' ? 'but' : 'with'} ${counted(warnings, 'warning')}`
}

/** The basis of all runtime proofs, weakest first. */
const restsOf = ({ chain }: Verdict): LinkResult['rests'] => {
  const rests = chain.flatMap(({ link, rests }) => (link === 'runtime' || link === 'route' ? rests : []))
  return rests.toSorted((a, b) => bases.indexOf(a.basis) - bases.indexOf(b.basis))
}

/** What the proof of an instance can rest on, other than its files. */
const ofInstances: readonly Basis[] = ['tags', 'labels', 'digests', 'release', 'attestations']

/** Whether files were compared, so that a proof by labels is not read as more than it is. */
function explainFilesCompared(verdict: Verdict): string {
  const rests = restsOf(verdict)
  const sumOf = (...of: readonly Basis[]): number =>
    rests.filter(({ basis }) => of.includes(basis)).reduce((sum, { count }) => sum + count, 0)
  const compared = sumOf('files', 'attestations-and-files')
  const all = compared + sumOf(...ofInstances)
  if (rests.some(({ basis }) => basis === 'public-files') && all === 0) return ''
  if (compared === 0) return ' Files were not compared.'
  return compared === all ? '' : ` Files were compared in ${compared} of ${counted(all, 'instance')}.`
}

/** How many files of a manifest were not compared, so that the proof does not include them. */
function explainFilesLeftOut({ publicFiles = [], services }: Plan): string {
  const excluded = services.reduce((sum, { files }) => sum + (files?.leftOut?.total ?? 0), 0)
  const total = publicFiles.reduce(
    (sum, { site, leftOut }) => sum + (site === undefined ? 0 : (leftOut?.total ?? 0)),
    excluded,
  )
  return total === 0 ? '' : ` ${counted(total, 'file')} of the manifest ${total === 1 ? 'was' : 'were'} not checked.`
}

/** Why a proven run fails its job. */
export function explainFailed({ plan, verdict }: Outcome): Phrase | undefined {
  if (verdict.kind !== 'proven' || succeeds(plan, verdict)) return undefined
  return say`The job fails because of ${count(warningsOf(verdict).length, 'warning')} (${'fail-on: warning'}).`
}

/** The sentence under the verdict: what it means for the commit. */
export function explainMeaning(outcome: Outcome, newer: readonly NewerCommit[] = []): Phrase {
  const { plan, verdict } = outcome
  const commit = short(plan.commit)
  const running = newer.length === 0 ? say`Commit ${commit} is running` : say`A newer commit than ${commit} is running`
  // What runs on no host is tied to the commit by its answers, so a broken route leaves nothing that shows it.
  const runs = verdict.chain.some(({ link, state }) => link === 'runtime' && state === 'holds')
  if (verdict.kind === 'unproven' && verdict.broken === 'route' && runs)
    return say`${running}, but its responses could not be checked.`
  if (verdict.kind === 'unproven') return say`It is not proven that commit ${commit} is running.`
  if (verdict.kind === 'proven') {
    const claimed = verdict.chain.filter((link) => link.state === 'holds').map((link) => link.link)
    const held = `${joinWords(claimed)} ${claimed.length === 1 ? 'holds' : 'hold'}`
    const [first, ...others] = newer
    const more = others.length === 0 ? say`` : say` (and ${count(others.length, 'more', 'more')})`
    if (first !== undefined)
      return say`${sentence(say`${first.says}${more}`)} ${sentence(plain(held))}${plain(explainFilesCompared(verdict))}${plain(explainFilesLeftOut(plan))}`
    return say`Commit ${commit} is running: ${plain(held)}.${plain(explainFilesCompared(verdict))}${plain(explainFilesLeftOut(plan))}`
  }
  switch (verdict.broken) {
    case 'source':
      return meaningOfFeatures(verdict.causes) ?? say`Commit ${commit} does not exist in this repository.`
    case 'build':
      return meaningOfFeatures(verdict.causes) ?? say`The images on the hosts were not built from commit ${commit}.`
    case 'runtime':
    case undefined:
      return verdict.causes.some(isAboutCode)
        ? say`The deployment does not run commit ${commit}.`
        : say`Commit ${commit} is not running as configured.`
    case 'route':
      if (runs) return say`${running}, but it does not respond as expected.`
      return verdict.causes.some((cause) => isOneOf(publicFilesCauseRecords, cause))
        ? say`The public files are not those of commit ${commit}.`
        : say`Commit ${commit} does not respond as expected.`
    case 'auth':
      return verdict.causes.some(({ code }) => code === 'open-to-anonymous')
        ? say`${running}, but anonymous requests are allowed.`
        : say`${running}, but access control does not work as expected.`
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

/** Where the commit comes from. */
export function explainOrigin(from: CommitOrigin): Phrase {
  switch (from.kind) {
    case 'input':
      return say`from the input ${'commit'}`
    case 'event':
      return say`from the event ${from.event} (${from.field})`
    case 'checkout':
      return say`from the checkout`
    case 'deployment':
      return say`from deployment ${from.id} of ${from.ref}`
  }
}

/** How many checks ran, for how long, and why they ended. */
export function explainRun(outcome: Outcome): Phrase {
  const checks = say`${count(outcome.checks, 'check')} in ${plain(lasting(outcome.took))}`
  const { wait, stable } = outcome.plan.pace
  switch (outcome.ended) {
    case 'stable':
      return say`${checks}, ${plain(outcome.stable === 1 ? '1 passed' : `${outcome.stable} consecutive checks passed`)}`
    case 'deadline':
      if (wait === 0) return say`${checks}; no retries (${'wait'} is 0)`
      return outcome.stable > 0
        ? say`${checks}; time limit of ${plain(lasting(wait))} reached with ${plain(String(outcome.stable))} of ${count(stable, 'consecutive check')} passed`
        : say`${checks}; time limit of ${plain(lasting(wait))} reached`
    case 'cannot-converge':
      return say`${checks}; a retry could not change the result`
    case 'settled':
      return say`${checks}; waited ${plain(lasting(outcome.took))} for ${plain(outcome.verdict.broken ?? 'a proof')} to hold, but nothing changes and no instance is new, starting or updating. To wait longer, set ${'wait'}`
    case 'retry-after':
      return say`${checks}; the server refuses requests for ${plain(lasting(patienceOf(outcome.verdict)))}, which is more than is left of ${plain(lasting(wait))} (${'wait'})`
    case 'cancelled':
      return say`${checks}; cancelled`
  }
}

/** What it means that a link holds, and no more than was checked. */
function explainHeld(link: LinkName, plan: Plan): string {
  const { features = [], guards = [] } = plan
  switch (link) {
    case 'source':
      return features.some(({ source }) => source.length > 0)
        ? 'the commit and the feature sources exist'
        : 'the commit exists'
    case 'build':
      return `images on the hosts were built from ${thisCommit(plan)}`
    case 'runtime':
      return explainRunning(plan)
    case 'route':
      return 'every route returned the expected response'
    case 'auth':
      return guards.some(({ callers }) => callers.some(({ admitted }) => admitted))
        ? 'unauthorized rejected, authorized accepted'
        : 'unauthorized requests are rejected'
  }
}

/** What a link that holds is about. */
const thisCommit = ({ accept }: Plan): string =>
  accept === 'newer' ? 'this commit or an accepted newer one' : 'this commit'

/** Instances run it; an endpoint reports it. */
function explainRunning(plan: Plan): string {
  const { targets, services } = plan
  const commit = thisCommit(plan)
  const [hosts, endpoints] = [true, false].map((has) =>
    targets.filter(({ hasInstances }) => hasInstances === has).map(({ name }) => name),
  )
  const isShown = services.some(({ on }) => on.some((name) => hosts?.includes(name)))
  if (endpoints === undefined || endpoints.length === 0) return `every instance runs ${commit}`
  const stated = `${endpoints.length === 1 ? 'the' : 'every'} endpoint reports ${commit}`
  return isShown ? `every instance runs ${commit}, and ${stated}` : stated
}

/** The note next to the state of a link. */
export function explainLink(result: LinkResult, verdict: Verdict, plan: Plan): Phrase {
  if (result.state === 'unclaimed') return plain('no checks configured, so not proven')
  if (!result.blocked) return plain(result.state === 'holds' ? explainHeld(result.link, plan) : '')
  const before = verdict.chain.find((link) => link.link === verdict.broken)
  return plain(
    `proves nothing while ${before?.link ?? 'an earlier link'} is ${before?.state === 'unknown' ? 'unknown' : 'broken'}`,
  )
}

/** What a variable of the job can change. */
const variables: Readonly<Record<string, Phrase>> = {
  NODE_TLS_REJECT_UNAUTHORIZED: plain('other steps accept every certificate. Runtime Drift verifies all of them'),
  NODE_EXTRA_CA_CERTS: plain('Runtime Drift also accepts certificates of these authorities'),
  SSL_CERT_FILE: plain('Runtime Drift accepts certificates of these authorities'),
  SSL_CERT_DIR: plain('Runtime Drift accepts certificates of these authorities'),
  OPENSSL_CONF: plain('OpenSSL can load other code into Runtime Drift'),
  LD_PRELOAD: plain('it loads other code into Runtime Drift'),
  LD_AUDIT: plain('it loads other code into Runtime Drift'),
  NODE_OPTIONS: plain('it can load other code into Runtime Drift'),
  ACTIONS_ALLOW_UNSECURE_COMMANDS: plain('text in the log can set variables of this job'),
}

/** A switch that weakens the proof, or a variable of the job that can. */
export function explainUnsafe(name: string): Phrase {
  const effect = variables[name]
  return effect === undefined ? say`${name} is set and weakens the proof` : say`${name} is set: ${effect}`
}

/** The result of a check in a few words: `broken at runtime (api on prod-1 still runs …)`. */
export function explainCheck(verdict: Verdict, plan: Plan): Phrase {
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

/** When the next check starts, and how much time is left. */
export function explainWait(wait: {
  readonly next: number
  readonly left: number
  readonly stable: number
  readonly wanted: number
}): Phrase {
  const row = wait.stable === 0 ? '' : ` (${wait.stable} of ${wait.wanted} consecutive checks passed)`
  return plain(`${row}; next check in ${lasting(wait.next)}, ${lasting(wait.left)} left`)
}
