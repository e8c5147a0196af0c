import type { PublicFilesCause } from '../../model/cause-site.ts'
import type { PublicFilesFinding } from '../../model/finding-site.ts'
import type { LeftOut, PublicFilesClaim } from '../../model/plan.ts'
import { type Fix, list, type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { edit } from './commands.ts'
import { explainMissing } from './missing.ts'
import { counted, few, verb } from './names.ts'
import { explainCache } from './route.ts'

type Listed = Pick<
  Extract<PublicFilesFinding, { code: 'route/public-files-missing' }>,
  'paths' | 'total' | 'of' | 'service' | 'at'
>

const first = ({ paths, total }: Pick<Listed, 'paths' | 'total'>): Phrase => {
  const shown = paths.slice(0, 3)
  return total > shown.length ? say`${few(shown)}, …` : few(shown)
}

/** `3 of 12 fetched files of dashboard`. */
const amount = ({ total, of, service }: Pick<Listed, 'total' | 'of' | 'service'>): Phrase =>
  say`${plain(`${total} of ${counted(of, 'fetched file')}`)} of ${service}`

/** Public files that differ from the build. */
export function explainPublicFiles(finding: PublicFilesFinding): Sentence {
  switch (finding.code) {
    case 'route/public-files-stale':
      return {
        what: say`${amount(finding)} at ${finding.at} ${plain(finding.total === 1 ? 'differs' : 'differ')} from the build: ${first(finding)}${whichCopy(finding)}`,
        ...foreignFiles(finding.foreign),
        fix: fixStale(finding),
      }
    case 'route/public-files-missing':
      return {
        what: say`${amount(finding)} at ${finding.at} ${plain(finding.total === 1 ? 'is' : 'are')} missing: ${first(finding)}${whichCopy(finding)}`,
        why: returned(finding),
        fix: fixCopy(finding) ?? publish(finding),
      }
    case 'route/public-files-rewritten':
      return {
        what: say`${amount(finding)} at ${finding.at} ${plain(finding.total === 1 ? 'was' : 'were')} rewritten on the way: ${first(finding)}`,
        why: explainRewritten(finding),
        fix: leaveAlone(finding),
      }
    case 'route/public-files-extended':
      return {
        what: say`${amount(finding)} at ${finding.at} ${plain(finding.total === 1 ? 'was' : 'were')} rewritten on the way: ${first(finding)}`,
        why: say`${finding.by ?? plain('The edge that the plan names')} ${finding.added.length === 0 ? say`changes them` : say`adds ${few(finding.added, 3)}`}. Without that, ${plain(finding.total === 1 ? 'the file equals' : 'the files equal')} the build`,
        fix: edit(
          say`nothing to do if the edge is meant to do this. Otherwise turn it off for ${finding.at}, for example with ${'Cache-Control: no-transform'}`,
        ),
      }
    case 'route/public-files-unknown': {
      const { what, why, fix } = explainMissing(finding.why, { name: finding.at, address: finding.at })
      return {
        what: say`${amount(finding)} could not be compared`,
        why: why === undefined ? what : say`${what}. ${why}`,
        fix,
      }
    }
  }
}

/** Why public files differ from the build. */
export function explainPublicFilesCause(cause: PublicFilesCause): Phrase {
  switch (cause.code) {
    case 'stale-between':
      return say`${differ(cause)}${cause.behind === 'right' ? say`, but every instance of ${cause.service} has the right files` : say``}. ${cause.cache?.hit ? say`A cache responded (${explainCache(cause.cache)})` : say`A cache or another server responds in front of them`}${pageOfOther(cause.foreign)}`
    case 'stale-public':
      return say`${differ(cause)}. Another build is published there${pageOfOther(cause.foreign)}`
    case 'rewritten-between':
      return say`${amount(cause)} at ${cause.at} ${plain(cause.total === 1 ? 'differs' : 'differ')} from the build (${first(cause)}). ${explainRewritten(cause)}`
    case 'not-public':
      return say`${amount(cause)} at ${cause.at} ${plain(cause.total === 1 ? 'is' : 'are')} missing${cause.behind === 'right' ? say`, but every instance has ${plain(cause.total === 1 ? 'it' : 'them')}` : say``}: ${first(cause)}${whichCopy(cause)}. ${returned(cause)}`
  }
}

const differ = (cause: Pick<Listed, 'total' | 'of' | 'service' | 'at' | 'paths'> & Copied): Phrase =>
  say`${amount(cause)} at ${cause.at} ${plain(cause.total === 1 ? 'differs' : 'differ')} from the build (${first(cause)})${whichCopy(cause)}`

type Rewritten = Pick<
  Extract<PublicFilesFinding, { code: 'route/public-files-rewritten' }>,
  'by' | 'added' | 'at' | 'paths' | 'total'
>

/** What is known about the changes. Another build can look the same, so nothing is proven. */
function explainRewritten({ by, added, total }: Rewritten): Phrase {
  const who = by ?? plain('Something between the server and this runner')
  if (added.length > 0)
    return say`${who} adds ${few(added, 3)} to the page. Without that, the page equals the build. An older page may contain the same, so this is no proof`
  return say`${who} seems to rewrite ${plain(total === 1 ? 'the file' : 'the files')}, and the original can't be restored for a comparison`
}

/** How the original can be compared. */
function leaveAlone({ added, at, paths }: Rewritten): Fix {
  const [one = ''] = paths
  return added.length > 0
    ? edit(
        say`if the edge adds ${few(added, 1)} on purpose, declare that: ${'serves: { at: …, adds: […] }'} with a text that the added element contains. Or turn the addition off for ${at}`,
      )
    : edit(
        say`turn the rewriting off for ${at} (${'Cache-Control: no-transform'}), or leave the files out of the comparison: ${`files: ["**", "!${one}"]`} below ${'serves:'}`,
      )
}

/** Files of another build that the published page loads. */
const foreignFiles = (foreign: readonly string[]): { readonly why?: Phrase } =>
  foreign.length === 0
    ? {}
    : { why: say`The published page loads ${few(foreign, 3)}, which ${verb(foreign, 'is', 'are')} not of this build` }

function pageOfOther(foreign: readonly string[]): Phrase {
  const { why } = foreignFiles(foreign)
  return why === undefined ? say`` : say`. ${why}`
}

const returned = ({ status, page }: { readonly status: number; readonly page: boolean }): Phrase =>
  page
    ? say`The server returned ${status} with a page of the site in place of the file`
    : say`The server returned ${status}`

/** How to fix it. */
export function fixPublicFilesCause(cause: PublicFilesCause): Fix {
  switch (cause.code) {
    case 'stale-between':
      return fixCopy(cause) ?? (cause.cache?.hit ? purge(cause) : uncover(cause))
    case 'rewritten-between':
      return leaveAlone(cause)
    case 'stale-public':
    case 'not-public':
      return fixCopy(cause) ?? publish(cause)
  }
}

type Stale = Extract<PublicFilesFinding, { code: 'route/public-files-stale' }>
type Copied = Pick<Stale, 'copy'>

const fixStale = (finding: Stale): Fix =>
  fixCopy(finding) ??
  (finding.cache?.hit ? purge(finding) : finding.behind === 'right' ? uncover(finding) : publish(finding))

/** How to fix one of several copies; undefined if the files themselves are wrong, or may be. */
function fixCopy({ copy, at, service }: Copied & Pick<Listed, 'at' | 'service'>): Fix | undefined {
  if (copy?.encoding !== undefined)
    return edit(
      say`compress the files of ${service} again in each deployment, or delete the copies of an earlier build (such as ${'index.html.gz'}). Purge ${at} if a cache keeps them`,
    )
  return copy?.address === undefined
    ? undefined
    : edit(say`deploy ${service} to every server that ${at} leads to, or remove ${copy.address} from the DNS`)
}

/** Which copy of the files is wrong. */
function whichCopy({ copy }: Copied): Phrase {
  const encoded =
    copy?.encoding === undefined ? say`` : say`, only in the copy that is compressed with ${copy.encoding}`
  return copy?.address === undefined ? encoded : say`${encoded}, at the address ${copy.address}`
}

const purge = ({ at }: Pick<Listed, 'at'>): Fix =>
  edit(
    say`purge ${at} at the edge after each deployment, and send ${'Cache-Control: no-cache'} with pages. Files with a hash in their name may be cached`,
  )

/** Whether a cache or a server responds is not known. */
const uncover = ({ at, service }: Pick<Listed, 'at' | 'service'>): Fix =>
  edit(
    say`find out what responds at ${at} in place of the instances of ${service}. Purge it if it is a cache, or deploy to it if it is another server`,
  )

const publish = ({ at, service }: Pick<Listed, 'at' | 'service'>): Fix =>
  edit(
    say`publish the build of ${service} at ${at}, or correct ${'serves:'} in the config file. It must be the address of the build directory, and its ${'files:'} select the public part`,
  )

/** The files of a manifest that were not fetched, so nothing is proven about them. */
const explainLeftOut = ({ total, paths }: LeftOut): Phrase =>
  say`; ${plain(counted(total, 'file'))} of its manifest ${plain(total === 1 ? 'was' : 'were')} left out and not proven: ${list([...paths, ...(total > paths.length ? [plain(`${total - paths.length} more`)] : [])])}`

/** How many public files equal the build; `right` is `undefined` when none could be fetched. */
export function explainPublic(
  { service, at, asked, of, site, leftOut, adds = [] }: PublicFilesClaim,
  right: number | undefined,
): Phrase {
  const part =
    asked === of ? say`` : say`; each check fetches ${plain(`${asked} of the ${counted(of, 'public file')}`)}`
  const rest =
    leftOut !== undefined
      ? explainLeftOut(leftOut)
      : site === undefined || site.listed === of
        ? say``
        : say`; its manifest lists ${plain(counted(site.listed, 'file'))}`
  const without =
    adds.length === 0 ? say`` : say`; pages are compared without elements that contain ${list(adds, 'or')}`
  if (right === undefined) return say`no file of ${service} could be fetched from ${at}${part}${rest}${without}`
  const files = counted(asked, 'file')
  const all = right !== asked ? `${right} of ${files}` : asked === 1 ? 'the only file' : `all ${files}`
  return say`${plain(all)} of ${service} fetched from ${at} ${plain(right === 1 ? 'equals' : 'equal')} the build${part}${rest}${without}`
}
