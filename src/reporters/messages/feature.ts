import type { FeatureTrace, TracedFile } from '../../judge/feature-rows.ts'
import type { Cause } from '../../model/cause.ts'
import type { FeatureCause } from '../../model/cause-feature.ts'
import type { FeatureFinding } from '../../model/finding-feature.ts'
import { shellLine } from '../escape.ts'
import { type Fix, type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { commands, edit } from './commands.ts'
import { explainMissing } from './missing.ts'
import { counted, few, short } from './names.ts'

/** What is wrong with a feature before anything runs. */
export function explainFeature(finding: FeatureFinding): Sentence {
  switch (finding.code) {
    case 'source/feature-missing':
      return {
        what: say`the source of the feature ${finding.feature} is missing: no file of commit ${short(finding.commit)} matches ${few(finding.globs)}`,
        fix: bringToCommit(finding.globs),
      }
    case 'source/feature-unknown':
      return explainMissing(finding.why, { name: `the source of ${finding.feature}`, address: '' })
    case 'build/feature-missing':
      return {
        what: say`the build of ${finding.service} does not contain ${finding.path}, which the feature ${finding.feature} needs`,
        why: say`${finding.manifest} does not list the file`,
        fix: bringToBuild([finding.path], finding),
      }
  }
}

/** Why features are missing before anything runs. */
export function explainFeatureCause(cause: FeatureCause): Phrase {
  const commit = short(cause.commit)
  switch (cause.code) {
    case 'not-in-commit':
      return say`the code of ${few(cause.features)} is not in commit ${commit}: no file there matches ${few(cause.globs)}. It was not merged, or it was moved`
    case 'not-in-build':
      return say`the code of ${few(cause.features)} is in the repository, but not in the build of ${cause.service}. ${cause.manifest} does not list ${few(cause.paths)}${insteadOf(cause.near)}`
  }
}

/** The sentence under the verdict when only features are missing. */
export function meaningOfFeatures(causes: readonly Cause[]): Phrase | undefined {
  const lacking = causes.filter((cause) => cause.code === 'not-in-commit' || cause.code === 'not-in-build')
  const [first] = lacking
  if (first === undefined || lacking.length < causes.length) return undefined
  const features = few([...new Set(lacking.flatMap((cause) => cause.features))])
  return first.code === 'not-in-commit'
    ? say`Commit ${short(first.commit)} does not contain the code of ${features}.`
    : say`The build of commit ${short(first.commit)} does not contain the code of ${features}.`
}

/** How to fix it. */
export function fixFeature(cause: FeatureCause): Fix {
  return cause.code === 'not-in-commit' ? bringToCommit(cause.globs) : bringToBuild(cause.paths, cause)
}

/** The history shows first whether the files exist on any branch. */
const bringToCommit = (globs: readonly string[]): Fix =>
  commands(
    undefined,
    globs
      .slice(0, 3)
      .map((glob) => shellLine(['git', 'log', '--all', '--oneline', '-n', '5', '--'], `:(top,glob)${glob}`)),
    say`list the commits with files that match ${few(globs)}`,
    say`Merge the listed commits and deploy the result. If the files were moved, correct ${'source'} of the feature. If no commit is listed, the files were never committed.`,
  )

const bringToBuild = (
  paths: readonly string[],
  { service, near, commit }: { readonly service: string; readonly near: readonly string[]; readonly commit: string },
): Fix =>
  edit(
    say`add ${few(paths)} to the build of ${service} (bundler entry points, ${'include'} in ${'tsconfig.json'}, ${'.dockerignore'}). Then build commit ${short(commit)} again and deploy it. If the file has another name there${insteadOf(near)}, correct ${'artifact'} of the feature`,
  )

/** Files of the build with similar names. */
const insteadOf = (near: readonly string[]): Phrase =>
  near.length === 0 ? plain('') : say` (it lists ${few(near, 3)})`

/** The state of a feature: what holds, or the first broken link. */
export function explainTrace({ links, broken }: FeatureTrace): Phrase {
  const suspect = links.find(({ link }) => link === broken)
  if (suspect !== undefined)
    return plain(suspect.state === 'broken' ? `broken at ${suspect.link}` : `unknown at ${suspect.link}`)
  const held = links.filter(({ state }) => state === 'holds')
  if (held.length === 0) return plain('nothing is proven')
  const open = links.filter(({ state }) => state === 'unclaimed').map(({ link }) => link)
  return plain(
    open.length === 0 ? 'proven from source to auth' : `proven, except for ${open.join(', ')} (nothing claimed)`,
  )
}

/** In how many instances the file of the feature differs from the build. */
export function explainFile({ service, path, of, changed, missing, unknown }: TracedFile): Phrase {
  const parts = [
    ...(missing === 0 ? [] : [`is missing from ${missing} of ${counted(of, 'instance')}`]),
    ...(changed === 0 ? [] : [`differs in ${changed} of ${counted(of, 'instance')}`]),
    ...(unknown === 0 ? [] : [`could not be read in ${unknown} of ${counted(of, 'instance')}`]),
  ]
  return say`${path} ${plain(parts.join(', '))} of ${service}`
}

/** The legend of the parentheses in a row. */
export const blockedLegend = plain('Results in parentheses prove nothing, because an earlier link is broken.')

/** Shown above everything else, whichever link broke first: a request that is open to anonymous callers is closed first. */
export const alarmOf = (method: string, url: string, status: number): Phrase =>
  say`${`${method} ${url}`} returns ${status} to a request without any credential`
