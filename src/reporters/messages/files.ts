import type { Finding } from '../../model/finding.ts'
import type { Mount } from '../../model/instance.ts'
import { type Fix, list as joinPhrases, type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { edit } from './commands.ts'
import { explainMissing } from './missing.ts'
import { count, few, nameInstance } from './names.ts'
import { time } from './settings.ts'

type Of<Code extends Finding['code']> = Extract<Finding, { readonly code: Code }>

/** What is wrong with the files in an instance. */
export function explainInside(
  finding: Of<
    | 'runtime/file-changed'
    | 'runtime/file-missing'
    | 'runtime/link-changed'
    | 'runtime/file-extra'
    | 'runtime/shadowed'
    | 'runtime/code-mounted'
    | 'runtime/directory-mounted'
    | 'runtime/edited'
    | 'runtime/files-added-later'
    | 'runtime/files-not-counted'
    | 'runtime/files-unknown'
  >,
): Sentence {
  const who = nameInstance(finding.instance)
  const { service } = finding.instance
  const again = edit(say`build the image of ${service} from the same sources as the manifest, then recreate ${service}`)
  switch (finding.code) {
    case 'runtime/file-changed':
      return {
        what: say`${files(finding)} in ${finding.artifact} of ${who} ${plain(finding.total === 1 ? 'differs' : 'differ')} from the manifest: ${list(finding)}`,
        fix: again,
      }
    case 'runtime/file-missing':
      if (finding.unlisted)
        return {
          what: say`${plain(String(finding.total))} of ${count(finding.of, 'file')} that features name ${are(finding)} missing in ${finding.artifact} of ${who}: ${list(finding)}`,
          why: say`The image was built without ${plain(finding.total === 1 ? 'it' : 'them')}, or ${plain(finding.total === 1 ? 'it was' : 'they were')} removed later`,
          fix: edit(
            say`copy the file into the image of ${service} (${'COPY'} in its Dockerfile, ${'.dockerignore'}), then rebuild and recreate ${service}. If it has another path there, correct ${'artifact'} of the feature`,
          ),
        }
      return {
        what: say`${files(finding)} of the manifest ${are(finding)} missing in ${finding.artifact} of ${who}: ${list(finding)}`,
        why: say`The image was built without ${plain(finding.total === 1 ? 'it' : 'them')}, or ${plain(finding.total === 1 ? 'it was' : 'they were')} removed later`,
        fix: edit(
          say`copy the whole build into the image of ${service} (${'COPY'} in its Dockerfile, ${'.dockerignore'}), then rebuild and recreate ${service}. If the image needs no such ${plain(finding.total === 1 ? 'file' : 'files')}, list ${plain(finding.total === 1 ? 'it' : 'them')} in ${'exclude'}`,
        ),
      }
    case 'runtime/link-changed':
      return {
        what: say`${plain(String(finding.total))} of ${count(finding.of, 'symbolic link')} in ${finding.artifact} of ${who} ${are(finding)} missing or ${plain(finding.total === 1 ? 'differs' : 'differ')} from the manifest: ${list(finding)}`,
        fix: again,
      }
    case 'runtime/file-extra':
      return {
        what: say`${count(finding.total, 'file')} in ${finding.artifact} of ${who} ${plain(finding.total === 1 ? 'is' : 'are')} not in the manifest (${'complete'} is set): ${list(finding)}`,
        fix: edit(
          say`build the image of ${service} from an empty directory, so that no file of an earlier build stays in it, then recreate ${service}. Or exclude these files from ${'complete'}`,
        ),
      }
    case 'runtime/shadowed':
      return {
        what: say`${explainMount(finding.mount)} of ${who} contains files that differ from the manifest: ${few(finding.paths, 3)}`,
        fix: edit(say`remove the mount, or put the files of the build into it`),
      }
    case 'runtime/code-mounted':
      return {
        what: say`${explainMount(finding.mount)} holds the code that ${who} runs (${finding.by})`,
        why: say`The mount hides the files of the image, so the image does not show which code runs`,
        fix: edit(
          say`remove the mount from ${service}, or compare its files: set ${`artifact: ${finding.mount.destination}`} and ${'manifest:'} of ${service} in the config`,
        ),
      }
    case 'runtime/directory-mounted':
      return {
        what:
          finding.by === ''
            ? say`${explainMount(finding.mount)} of ${who} may hold code`
            : say`${explainMount(finding.mount)} holds the start script ${finding.by} of ${who}`,
        why: say`Its files are not from the image, and they were not compared`,
        fix: edit(
          say`if it holds code, remove the mount, or set ${`artifact: ${finding.mount.destination}`} and ${'manifest:'} of ${service} in the config`,
        ),
      }
    case 'runtime/edited':
      return {
        what: say`Files in ${finding.artifact} of ${who} were changed in the running container: ${few(finding.paths, 3)}`,
        fix: fixEdited({ paths: finding.paths, services: [service] }),
      }
    case 'runtime/files-added-later':
      return {
        what: say`${count(finding.total, 'file')} in ${finding.artifact} of ${who} ${plain(finding.total === 1 ? 'was' : 'were')} written${lastAt(finding)}, after its process started${startedAt(finding)}: ${list(finding)}`,
        why: say`The files are not from its image, so it is unknown whether the process uses them`,
        fix: edit(
          say`build the files into the image of ${service}, then recreate ${service}. If the process loads changed files by itself, set ${'reloads: true'}`,
        ),
      }
    case 'runtime/files-not-counted':
      return {
        what: say`${count(finding.total, 'file')} in ${finding.artifact} of ${who} ${plain(finding.total === 1 ? 'was' : 'were')} written in the container${lastAt(finding)}, not in its image: ${list(finding)}`,
        fix: edit(
          say`build the files into the image of ${service}, then recreate ${service}. Files that are written in a container are lost with it`,
        ),
      }
    case 'runtime/files-unknown':
      return explainMissing(finding.why, {
        name: `${finding.instance.container} on ${finding.instance.target}`,
        address: '',
      })
  }
}

/** Nothing shows who changed the files, and a container that rewrites them at its start does so in a new one too. */
export const fixEdited = ({
  paths,
  services,
}: {
  readonly paths: readonly string[]
  readonly services: readonly string[]
}): Fix =>
  edit(
    say`if the start of the container writes these files (placeholders, settings), leave them out of the comparison: ${`exclude: [${paths.slice(0, 3).join(', ')}]`} below ${services[0] ?? 'the service'} in the config file. If they were changed by hand, replace the container with a new one of the same image`,
  )

const lastAt = ({ newest }: { readonly newest: { readonly at: string } | undefined }): Phrase =>
  newest === undefined ? say`` : say` ${time(newest.at)}`

const startedAt = ({ startedAt: at }: { readonly startedAt: string | undefined }): Phrase =>
  at === undefined ? say`` : say` ${time(at)}`

const are = ({ total }: { readonly total: number }): Phrase => plain(total === 1 ? 'is' : 'are')

const files = ({ total, of }: { readonly total: number; readonly of: number }): Phrase =>
  say`${plain(String(total))} of ${count(of, 'file')}`

function list({ paths, total }: { readonly paths: readonly string[]; readonly total: number }): Phrase {
  const shown = paths.slice(0, 3)
  return total > shown.length
    ? say`${joinPhrases(shown, ',')} and ${count(total - shown.length, 'more', 'more')}`
    : few(shown)
}

/** `the bind mount of /srv/app at /app/dist`. */
export function explainMount(mount: Mount): Phrase {
  const over = say` at ${mount.destination}`
  if (mount.source === '') return say`the ${mount.type}${over}`
  if (mount.type === 'bind') return say`the bind mount of ${mount.source}${over}`
  if (isAnonymous(mount)) return say`an anonymous volume${over}`
  return say`the ${mount.type} ${mount.name ?? mount.source}${over}`
}

/** Docker names an anonymous volume with 64 hex digits. */
export const isAnonymous = ({ type, name }: Mount): boolean => type === 'volume' && /^[0-9a-f]{64}$/.test(name ?? '')
