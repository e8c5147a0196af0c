import type { FeatureFinding } from '../../chain/finding/feature.ts'
import type { FeatureCause } from '../../chain/verdict/feature.ts'
import type { Cause } from '../../chain/verdict.ts'
import { shellLine } from '../escape.ts'
import { type Phrase, plain, type Remedy, type Sentence, say } from '../phrase.ts'
import { few } from './amount.ts'
import { short } from './measure.ts'
import { commands, edit } from './remedy.ts'
import { wordUnseen } from './unseen.ts'

/** What is wrong with a feature before anything runs, and what now. */
export function wordFeature(finding: FeatureFinding): Sentence {
  switch (finding.code) {
    case 'source/feature-missing':
      return {
        what: say`no file of commit ${short(finding.commit)} matches ${few(finding.globs)}, which the feature ${finding.feature} is written in`,
        now: bringToCommit(finding.globs),
      }
    case 'source/feature-unseen':
      return wordUnseen(finding.why, { name: `the source of ${finding.feature}`, address: '' })
    case 'build/feature-missing':
      return {
        what: say`the build of ${finding.service} has no ${finding.path}, which the feature ${finding.feature} needs: ${finding.manifest} does not list it`,
        now: bringToBuild([finding.path], finding),
      }
  }
}

/** Why features are missing before anything runs. Begins in the middle of a sentence. */
export function wordFeatureCause(cause: FeatureCause): Phrase {
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
export function mendFeature(cause: FeatureCause): Remedy {
  return cause.code === 'not-in-commit' ? bringToCommit(cause.globs) : bringToBuild(cause.paths, cause)
}

/** Where in the history the files are is the first thing to know. */
const bringToCommit = (globs: readonly string[]): Remedy =>
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
): Remedy =>
  edit(
    say`let the build of ${service} include ${few(paths)} (the entry points of the bundler, ${'include'} of ${'tsconfig.json'}, ${'.dockerignore'}), build commit ${short(commit)} again and deploy it; if it only has another name there${insteadOf(near)}, correct ${'artifact'} of the feature`,
  )

/** What the build has that is called alike. */
const insteadOf = (near: readonly string[]): Phrase =>
  near.length === 0 ? plain('') : say` (it lists ${few(near, 3)})`
