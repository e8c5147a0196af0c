import { type Finding, findingCodes } from '../../chain/finding.ts'
import type { CommitOrigin, LinkName, Plan } from '../../chain/plan.ts'
import type { Cause, LinkResult, Outcome, Verdict, VerdictKind } from '../../chain/verdict.ts'
import { type Phrase, plain, say } from '../phrase.ts'
import { meaningOfFeatures } from './feature.ts'
import { count, lasting, short } from './measure.ts'
import { isServedCause } from './served.ts'

/** A verdict's mark; never alone, always beside its word. */
export const verdictMarks: Readonly<Record<VerdictKind, string>> = { proven: '✓', drifted: '✗', unproven: '?' }

/** A link's mark and word. A link that was not asked about is never marked as one that holds. */
export const stateWords: Readonly<Record<LinkResult['state'], { readonly mark: string; readonly word: string }>> = {
  holds: { mark: '✓', word: 'holds' },
  broken: { mark: '✗', word: 'broken' },
  unseen: { mark: '?', word: 'unseen' },
  unclaimed: { mark: '○', word: 'not claimed' },
}

/** `Drifted: broken at runtime`. */
export function wordVerdict(verdict: Verdict): Phrase {
  const at = verdict.broken === undefined ? '' : ` at ${verdict.broken}`
  switch (verdict.kind) {
    case 'proven':
      return plain('Proven')
    case 'drifted':
      return plain(`Drifted: broken${at}`)
    case 'unproven':
      return plain(at === '' ? 'Unproven' : `Unproven: evidence is missing${at}`)
  }
}

/** The one sentence under the verdict: what it means for the commit. */
export function wordMeaning(outcome: Outcome): Phrase {
  const { plan, verdict } = outcome
  const commit = short(plan.commit)
  // What runs on no host is tied to the commit by its answers, so a broken route leaves nothing that shows it.
  const runs = verdict.chain.some(({ link, state }) => link === 'runtime' && state === 'holds')
  if (verdict.kind === 'unproven' && verdict.broken === 'route' && runs)
    return say`Commit ${commit} is running, but nothing shows that it answers as declared.`
  if (verdict.kind === 'unproven') return say`Nothing shows that commit ${commit} is what is running.`
  if (verdict.kind === 'proven') {
    const claimed = verdict.chain.filter((link) => link.state === 'holds').map((link) => link.link)
    return say`Commit ${commit} is what is running: ${plain(`${joinWords(claimed)} ${claimed.length === 1 ? 'holds' : 'hold'}`)}.`
  }
  switch (verdict.broken) {
    case 'source':
      return meaningOfFeatures(verdict.causes) ?? say`Commit ${commit} is not a commit of this repository.`
    case 'build':
      return meaningOfFeatures(verdict.causes) ?? say`Commit ${commit} was never built into what would be started.`
    case 'runtime':
    case undefined:
      return verdict.causes.some(isOfTheCode)
        ? say`Commit ${commit} is not what is running.`
        : say`Commit ${commit} is not running as declared.`
    case 'route':
      if (runs) return say`Commit ${commit} is running, but it does not answer as declared.`
      return verdict.causes.some(isServedCause)
        ? say`Commit ${commit} is not what is public.`
        : say`Commit ${commit} does not answer as declared.`
    case 'auth':
      return verdict.causes.some(({ code }) => code === 'open-to-strangers')
        ? say`Commit ${commit} is running, and strangers are let in.`
        : say`Commit ${commit} is running and answers, but not to the right people.`
  }
}

/** Causes and findings that say nothing against the code: it is there, but ill, stopped, or other than declared. */
const notOfTheCode: readonly (Cause['code'] | Finding['code'])[] = [
  'tag-moved',
  'crash-loop',
  'stopped',
  'daemon-stopped',
  'task-rejected',
  'runtime/unhealthy',
  'runtime/not-running',
  'port-taken',
  'config-behind',
  'mount-behind',
  'env-differs',
  'runtime/not-listening',
  'runtime/instance-count',
  'runtime/labels-disagree',
  'runtime/other-image',
]

function isOfTheCode(cause: Cause): boolean {
  if (cause.code !== 'as-found') return !notOfTheCode.includes(cause.code)
  const { code } = cause.finding
  return findingCodes[code].kind === 'contradicted' && !notOfTheCode.includes(code)
}

const joinWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** Who named the commit. */
export function wordOrigin(from: CommitOrigin): Phrase {
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
export function wordRun(outcome: Outcome): Phrase {
  const looks = say`${count(outcome.looks, 'look')} in ${plain(lasting(outcome.took))}`
  const { wait, stable } = outcome.plan.pace
  switch (outcome.ended) {
    case 'stable':
      return say`${looks}, proven ${plain(outcome.stable === 1 ? 'once' : `${outcome.stable} times in a row`)}`
    case 'deadline':
      if (wait === 0) return say`${looks}; not asked to wait`
      return outcome.stable > 0
        ? say`${looks}; the time was over (${plain(lasting(wait))}) with ${plain(String(outcome.stable))} of ${count(stable, 'proven look')} in a row`
        : say`${looks}; the time was over (${plain(lasting(wait))})`
    case 'cannot-converge':
      return say`${looks}; looking again could not have changed it`
    case 'cancelled':
      return say`${looks}; cancelled before the end`
  }
}

/** What it means that a link holds, and no more than was asked. */
function wordHeld(link: LinkName, { features = [], guards = [] }: Plan): string {
  switch (link) {
    case 'source':
      return features.some(({ source }) => source.length > 0)
        ? 'the commit is known, and what its features are written in is there'
        : 'the commit is known'
    case 'build':
      return 'what would be started was built from it'
    case 'runtime':
      return 'every instance runs it'
    case 'route':
      return 'every route answers as declared'
    case 'auth':
      return guards.some(({ callers }) => callers.some(({ admitted }) => admitted))
        ? 'strangers are turned away, the invited are let in'
        : 'strangers are turned away'
  }
}

/** What a link says about itself, when something must be said beside its state. */
export function wordLink(result: LinkResult, verdict: Verdict, plan: Plan): Phrase {
  if (result.state === 'unclaimed') return plain('not asked, so not proven')
  if (!result.moot) return plain(result.state === 'holds' ? wordHeld(result.link, plan) : '')
  const before = verdict.chain.find((link) => link.link === verdict.broken)
  return plain(
    `proves nothing while ${before?.link ?? 'an earlier link'} is ${before?.state === 'unseen' ? 'unseen' : 'broken'}`,
  )
}

/** That a switch made the proof weaker. */
export const wordUnsafe = (name: string): Phrase => say`the proof is weakened by ${name}`
