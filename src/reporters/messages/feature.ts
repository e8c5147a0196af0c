import type { FeatureTrace, TracedFile } from '../../judge/feature-rows.ts'
import type { FeatureCause } from '../../model/cause.ts'
import type { FeatureFinding } from '../../model/finding-feature.ts'
import type { Cause } from '../../model/verdict.ts'
import { shellLine } from '../escape.ts'
import { type Fix, type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { commands, edit } from './commands.ts'
import { explainMissing } from './missing.ts'
import { counted, few, short } from './names.ts'

/** What is wrong with a feature before anything runs, and what now. */
export function explainFeature(finding: FeatureFinding): Sentence {
  switch (finding.code) {
    case 'source/feature-missing':
      return {
        what: say`no file of commit ${short(finding.commit)} matches ${few(finding.globs)}, which the feature ${finding.feature} is written in`,
        fix: bringToCommit(finding.globs),
      }
    case 'source/feature-unknown':
      return explainMissing(finding.why, { name: `the source of ${finding.feature}`, address: '' })
    case 'build/feature-missing':
      return {
        what: say`the build of ${finding.service} has no ${finding.path}, which the feature ${finding.feature} needs: ${finding.manifest} does not list it`,
        fix: bringToBuild([finding.path], finding),
      }
  }
}

/** Why features are missing before anything runs. Begins in the middle of a sentence. */
export function explainFeatureCause(cause: FeatureCause): Phrase {
  const commit = short(cause.commit)
  switch (cause.code) {
    case 'not-in-commit':
      return say`the code of ${few(cause.features)} is not in commit ${commit}: no file there matches ${few(cause.globs)}, so it was never merged into it, or it moved`
    case 'not-in-build':
      return say`the code of ${few(cause.features)} is in the repository, but the build of ${cause.service} left it out: ${cause.manifest} does not list ${few(cause.paths)}${insteadOf(cause.near)}`
  }
}

/** The one sentence under the verdict, when nothing but features is missing. */
export function meaningOfFeatures(causes: readonly Cause[]): Phrase | undefined {
  const lacking = causes.filter((cause) => cause.code === 'not-in-commit' || cause.code === 'not-in-build')
  const [first] = lacking
  if (first === undefined || lacking.length < causes.length) return undefined
  const features = few([...new Set(lacking.flatMap((cause) => cause.features))])
  return first.code === 'not-in-commit'
    ? say`Commit ${short(first.commit)} does not have the code of ${features}.`
    : say`What was built from commit ${short(first.commit)} does not have the code of ${features}.`
}

/** What mends that. */
export function fixFeature(cause: FeatureCause): Fix {
  return cause.code === 'not-in-commit' ? bringToCommit(cause.globs) : bringToBuild(cause.paths, cause)
}

/** Where in the history the files are is the first thing to know. */
const bringToCommit = (globs: readonly string[]): Fix =>
  commands(
    undefined,
    globs
      .slice(0, 3)
      .map((glob) => shellLine(['git', 'log', '--all', '--oneline', '-n', '5', '--'], `:(top,glob)${glob}`)),
    say`see which commits have files that match ${few(globs)}`,
    say`Merge the commits that it shows and deploy the result; if the files have moved, correct ${'source'} of the feature. If it shows none, they were never committed.`,
  )

const bringToBuild = (
  paths: readonly string[],
  { service, near, commit }: { readonly service: string; readonly near: readonly string[]; readonly commit: string },
): Fix =>
  edit(
    say`let the build of ${service} include ${few(paths)} (the entry points of the bundler, ${'include'} of ${'tsconfig.json'}, ${'.dockerignore'}), build commit ${short(commit)} again and deploy it; if it only has another name there${insteadOf(near)}, correct ${'artifact'} of the feature`,
  )

/** What the build has that is called alike. */
const insteadOf = (near: readonly string[]): Phrase =>
  near.length === 0 ? plain('') : say` (it lists ${few(near, 3)})`

/** Where a feature stands: what holds, or where it breaks first. */
export function explainTrace({ links, broken }: FeatureTrace): Phrase {
  const suspect = links.find(({ link }) => link === broken)
  if (suspect !== undefined)
    return plain(suspect.state === 'broken' ? `broken at ${suspect.link}` : `not seen at ${suspect.link}`)
  const held = links.filter(({ state }) => state === 'holds')
  if (held.length === 0) return plain('nothing of it is proven')
  const open = links.filter(({ state }) => state === 'unclaimed').map(({ link }) => link)
  return plain(open.length === 0 ? 'proven from source to auth' : `holds; not claimed: ${open.join(', ')}`)
}

/** In how many instances its own file is not as the build made it. */
export function explainFile({ service, path, of, changed, missing, unknown }: TracedFile): Phrase {
  const parts = [
    ...(missing === 0 ? [] : [`is missing from ${missing} of ${counted(of, 'instance')}`]),
    ...(changed === 0 ? [] : [`is another file in ${changed} of ${counted(of, 'instance')}`]),
    ...(unknown === 0 ? [] : [`could not be read in ${unknown} of ${counted(of, 'instance')}`]),
  ]
  return say`${path} ${plain(parts.join(', '))} of ${service}`
}

/** What the parentheses of a row mean. */
export const mootLegend = plain('In parentheses: proves nothing, because a link before it does not hold.')

/** Shown above everything else, whichever link broke first: a request that is open to everybody is closed first. */
export const alarmOf = (method: string, url: string, status: number): Phrase =>
  say`${`${method} ${url}`} returns ${status} to a request without any credential`
