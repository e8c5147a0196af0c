import type { PublicFilesCause } from '../../model/cause.ts'
import type { PublicFilesFinding } from '../../model/finding-site.ts'
import type { LeftOut, PublicFilesClaim } from '../../model/plan.ts'
import type { Cause } from '../../model/verdict.ts'
import { type Fix, list, type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { edit } from './commands.ts'
import { explainMissing } from './missing.ts'
import { counted, few, verb } from './names.ts'
import { explainCache } from './route.ts'

/** What the causes of files that are not served as built are called. */
export const publicFilesCauseNames: Readonly<Record<PublicFilesCause['code'], string>> = {
  'stale-between': 'Stale between',
  'stale-public': 'Stale in public',
  'not-public': 'Not public',
}

export const isPublicFilesCause = (cause: Cause): cause is PublicFilesCause =>
  Object.hasOwn(publicFilesCauseNames, cause.code)

type Listed = Pick<
  Extract<PublicFilesFinding, { code: 'route/public-files-missing' }>,
  'paths' | 'total' | 'of' | 'service' | 'at'
>

const first = ({ paths, total }: Pick<Listed, 'paths' | 'total'>): Phrase => {
  const shown = paths.slice(0, 3)
  return total > shown.length ? say`${few(shown)}, …` : few(shown)
}

/** `3 of the 12 files of dashboard that were fetched`. */
const amount = ({ total, of, service }: Pick<Listed, 'total' | 'of' | 'service'>): Phrase =>
  say`${plain(`${total} of the ${counted(of, 'file')}`)} of ${service} that were fetched`

/** Files that the public is not served as they were built. */
export function explainPublicFiles(finding: PublicFilesFinding): Sentence {
  switch (finding.code) {
    case 'route/public-files-stale':
      return {
        what: say`${amount(finding)} from ${finding.at} ${plain(finding.total === 1 ? 'has' : 'have')} other bytes than those that were built: ${first(finding)}${askedFor(finding.foreign)}`,
        fix: finding.cache?.hit ? purge(finding) : finding.behind === 'right' ? uncover(finding) : publish(finding),
      }
    case 'route/public-files-missing':
      return {
        what: say`${amount(finding)} from ${finding.at} ${plain(finding.total === 1 ? 'is' : 'are')} not there: ${first(finding)} (${answered(finding)})`,
        fix: publish(finding),
      }
    case 'route/public-files-unknown': {
      const { what, fix } = explainMissing(finding.why, { name: finding.at, address: '' })
      return { what: say`${amount(finding)} could not be compared: ${what}`, fix }
    }
  }
}

/** Why the public is not served what was built. Begins in the middle of a sentence. */
export function explainPublicFilesCause(cause: PublicFilesCause): Phrase {
  switch (cause.code) {
    case 'stale-between':
      return say`${seen(cause)}${cause.behind === 'right' ? say`, while every instance of ${cause.service} holds the right ones` : say``}: ${cause.cache?.hit ? say`a cache answered (${explainCache(cause.cache)})` : say`a cache or another server stands between`}${askedFor(cause.foreign)}`
    case 'stale-public':
      return say`${seen(cause)}: another build is what is public${askedFor(cause.foreign)}`
    case 'not-public':
      return say`${amount(cause)} from ${cause.at} ${plain(cause.total === 1 ? 'is' : 'are')} not public (${answered(cause)})${cause.behind === 'right' ? say`, while every instance holds ${plain(cause.total === 1 ? 'it' : 'them')}` : say``}: ${first(cause)}`
  }
}

const seen = (cause: Pick<Listed, 'total' | 'of' | 'service' | 'at' | 'paths'>): Phrase =>
  say`${amount(cause)} from ${cause.at} ${plain(cause.total === 1 ? 'has' : 'have')} other bytes than those that were built (${first(cause)})`

const askedFor = (foreign: readonly string[]): Phrase =>
  foreign.length === 0
    ? say``
    : say`; the page that is served asks for ${few(foreign, 3)}, which ${verb(foreign, 'is', 'are')} of another build`

const answered = ({ status, page }: { readonly status: number; readonly page: boolean }): Phrase =>
  page ? say`the page of the site came in its place, with ${status}` : say`answered with ${status}`

/** What mends that. */
export function fixPublicFilesCause(cause: PublicFilesCause): Fix {
  switch (cause.code) {
    case 'stale-between':
      return cause.cache?.hit ? purge(cause) : uncover(cause)
    case 'stale-public':
    case 'not-public':
      return publish(cause)
  }
}

const purge = ({ at }: Pick<Listed, 'at'>): Fix =>
  edit(
    say`purge ${at} at the edge after each deployment, and let pages be asked for again each time (${'Cache-Control: no-cache'}), files with a hash in their name never`,
  )

/** What stands between says nothing of itself. */
const uncover = ({ at, service }: Pick<Listed, 'at' | 'service'>): Fix =>
  edit(
    say`see what answers at ${at} in place of the instances of ${service}: purge it if it is a cache, deploy to it if it is another server`,
  )

const publish = ({ at, service }: Pick<Listed, 'at' | 'service'>): Fix =>
  edit(
    say`publish the build of ${service} to where ${at} is served from, or correct ${'serves:'} in the plan: it must be the address of the build directory, and ${'files:'} may name the part that is public`,
  )

/** What of a manifest nobody fetched, so that nothing is proven of it. */
const explainLeftOut = ({ total, paths }: LeftOut): Phrase =>
  say`; ${plain(counted(total, 'file'))} of its manifest ${plain(total === 1 ? 'is' : 'are')} left out and not proven: ${list([...paths, ...(total > paths.length ? [plain(`${total - paths.length} more`)] : [])])}`

/** How many files of a build came as they were made; `right` is nothing when none could be fetched. */
export function explainPublic(
  { service, at, asked, of, site, leftOut }: PublicFilesClaim,
  right: number | undefined,
): Phrase {
  const part =
    asked === of ? say`` : say`; ${plain(`${asked} of the ${counted(of, 'public file')}`)} are fetched in a look`
  const rest =
    leftOut !== undefined
      ? explainLeftOut(leftOut)
      : site === undefined || site.listed === of
        ? say``
        : say`; its manifest lists ${plain(counted(site.listed, 'file'))}`
  if (right === undefined) return say`nothing of ${service} could be fetched from ${at}${part}${rest}`
  const files = counted(asked, 'file')
  const all = right !== asked ? `${right} of ${files}` : asked === 1 ? 'the one file' : `all ${files}`
  return say`${plain(all)} of ${service} that ${plain(asked === 1 ? 'was' : 'were')} fetched from ${at} ${plain(right === 1 ? 'has' : 'have')} the bytes that were built${part}${rest}`
}
