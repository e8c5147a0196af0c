import type { FilesFault, ManifestFault, PathReason } from '../../../problem.ts'
import { plain, say } from '../../phrase.ts'
import { counted, weighing } from '../measure.ts'
import { quote, type Says } from './says.ts'

const again = say`Let ${'runtime-drift manifest'} (or ${'sha256sum'}) write it again, in the job that builds.`

/** Faults of build manifests. */
export function wordManifest(fault: ManifestFault, value: string | undefined): Says {
  const seen = quote(value, 'the manifest')
  switch (fault.code) {
    case 'manifest-missing':
      return {
        what: say`there is no build manifest ${seen} in the workspace`,
        mend: say`Correct the path, and see that the job that built it uploads it and this one downloads it (${'actions/download-artifact'}) before this step.`,
      }
    case 'manifest-not-a-file':
      return { what: say`the build manifest ${seen} is not a file`, mend: plain('Name the file itself.') }
    case 'manifest-not-utf8':
      return { what: say`the build manifest ${seen} is not UTF-8 text`, mend: again }
    case 'manifest-unreadable':
      return {
        what: say`the build manifest ${seen} cannot be read: ${fault.reason}`,
        mend: plain('Correct the path or its permissions.'),
      }
    case 'manifest-outside':
      return {
        what: say`a build manifest must lie in the workspace, ${seen} ${plain(outside[fault.by])}`,
        mend: say`Give a path relative to the workspace: ${'build-manifest.json'}.`,
      }
    case 'manifest-too-large':
      return {
        what: say`at most ${plain(weighing(fault.limit))} of a build manifest are read, ${seen} has ${plain(weighing(fault.amount))}`,
        mend: plain('List what is deployed, and not what it was made from.'),
      }
    case 'manifest-unrecognised':
      return {
        what: say`${seen} is no build manifest that is known here`,
        mend: say`Let ${'runtime-drift manifest'} write one; sums of ${'sha256sum'} are read too.`,
      }
    case 'manifest-not-json':
      return { what: say`${seen} begins like JSON and is none`, mend: again }
    case 'manifest-empty':
      return {
        what: say`the build manifest ${seen} lists no file, so it could only ever be right`,
        mend: plain('See that the build wrote its files before the manifest was made.'),
      }
    case 'manifest-newer':
      return {
        what: say`${seen} was written by a newer version (its schema is ${fault.schema})`,
        mend: plain('Use the same version in both jobs.'),
      }
    case 'manifest-malformed':
      return { what: say`${seen} makes no sense at ${fault.at}`, mend: again }
    case 'manifest-commit':
      return {
        what: say`${seen} names the commit ${fault.said}, which is not a full commit id`,
        mend: say`Give it the full id, as ${'git rev-parse HEAD'} prints it.`,
      }
    case 'manifest-hash':
      return {
        what: say`the hash of ${fault.path} in ${seen} has ${fault.digits} digits; a SHA-256 has 64, in lower-case hex`,
        mend: say`Make it with ${'sha256sum'}: shorter hashes prove nothing any more.`,
      }
    case 'manifest-path':
      return { what: say`${seen} lists ${quote(fault.path, '')}, ${plain(paths[fault.reason])}`, mend: again }
    case 'manifest-path-twice':
      return { what: say`${seen} lists ${fault.path} twice`, mend: again }
  }
}

const outside = {
  absolute: 'is absolute',
  parent: 'leads out of it',
  link: 'is a link that leads out of it',
} as const

/** What keeps a text from being the path of a file of a build, as a clause. */
export const paths: Readonly<Record<PathReason, string>> = {
  empty: 'which names no file',
  absolute: 'which is absolute: paths are relative to the build directory',
  parent: 'which leads out of the build directory',
  url: 'which is on another host, where nothing of it can be seen',
  directory: 'which is a directory',
  'below-a-file': 'which lies below something that it lists as a file',
  'control-character': 'which has a control character in it',
  'not-unicode': 'which is not Unicode',
  reserved: 'which is a name that no file has',
  'too-long': 'which is longer than a path can be',
}

/** Faults of what a service says of its files. */
export function wordFiles(fault: FilesFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'artifact-path-malformed':
      return {
        what: say`${'artifact'} is where the build lies inside the container; ${seen} ${plain(artifacts[fault.reason])}`,
        mend: say`Write an absolute path, such as ${'/app/dist'}.`,
      }
    case 'proof-without-manifest':
      return {
        what: say`the files of ${fault.service} must be ${'hashed'}, but nothing says which files those are`,
        mend: say`Add ${'artifact'} and ${'manifest'} to the service, or ask for less with ${'require'}.`,
      }
    case 'proof-without-commit':
      return {
        what: say`the files of ${fault.service} must be ${'hashed'}, but ${fault.manifest} does not say which commit they were built from`,
        mend: say`Let ${'runtime-drift manifest'} write it, which names the commit, or ask for less with ${'require'}.`,
      }
    case 'served-none':
      return {
        what: say`none of the ${plain(counted(fault.of, 'file'))} of the manifest is public by what ${'files:'} says`,
        mend: say`Name some as globs relative to the build directory: ${'files: [index.html, assets/**]'}.`,
      }
    case 'site-without-commit':
      return {
        what: say`${fault.service} runs on no host, so that only its manifest can say which commit it is of, and ${fault.manifest} names none`,
        mend: say`Let ${'runtime-drift manifest'} write it, which names the commit.`,
      }
    case 'site-too-large':
      return {
        what: say`all files of what runs on no host are fetched, at most ${plain(counted(fault.limit, 'file'))}, and these are ${plain(String(fault.amount))}`,
        mend: say`Name the part that matters: ${'serves: { at: https://…, files: [index.html, assets/**] }'}.`,
      }
    case 'site-without-instances':
      return {
        what: say`${fault.service} has ${'manifest'} and ${'serves'} alone, so that it runs on no host: it has no image and no instances`,
        mend: say`Give it ${'artifact'}, where its build lies inside its containers, or do not name it here.`,
      }
    case 'served-glob-malformed':
      return {
        what: say`${seen} is no glob of files in the build directory`,
        mend: say`Write it relative to that directory: ${'assets/**'}, or ${'!assets/**'} to leave files out.`,
      }
    case 'files-glob-malformed':
      return {
        what: say`${seen} ${plain(globFaults[fault.reason])}`,
        mend: say`Write globs relative to the artifact, with ${'*'}, ${'**'} and ${'?'}: ${'**/*.js'}.`,
      }
    case 'manifest-without-hashes':
      return {
        what: say`${seen}, written by ${plain(bundlers[fault.format])}, names files without hashes, which are needed here`,
        mend: say`Let ${'runtime-drift manifest'} write one in the job that builds.`,
      }
  }
}

const globFaults = {
  empty: 'names no files',
  absolute: 'begins with a slash, as if it were not below the artifact',
  parent: 'leads out of the artifact',
  excluding: 'leaves files out, where only what must be listed can be said',
  sign: 'has a sign in it that globs elsewhere know and this one does not',
  'too-long': 'is longer than any glob of files needs to be',
} as const

const artifacts = {
  relative: 'is relative',
  root: 'is all of the container',
  parent: 'has steps up or none in it',
  malformed: 'is no path',
} as const

const bundlers = { vite: 'Vite', webpack: 'webpack', mix: 'Laravel Mix' } as const
