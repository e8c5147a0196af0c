import type { BuildFault, FilesFault, ImageFault, ManifestFault, PathReason, WorktreeFault } from '../../../problem.ts'
import { plain, say } from '../../phrase.ts'
import { counted, weighing } from '../names.ts'
import { expression, quote, type Says, suggest } from './says.ts'

const again = say`Let ${'runtime-drift manifest'} (or ${'sha256sum'}) write it again, in the job that builds.`

/** Faults of build manifests. */
export function explainManifest(fault: ManifestFault, value: string | undefined): Says {
  const seen = quote(value, 'the manifest')
  switch (fault.code) {
    case 'manifest-missing':
      return {
        what: say`there is no build manifest ${seen} in the workspace`,
        fix: say`Correct the path, and see that the job that built it uploads it and this one downloads it (${'actions/download-artifact'}) before this step.`,
      }
    case 'manifest-not-a-file':
      return { what: say`the build manifest ${seen} is not a file`, fix: plain('Name the file itself.') }
    case 'manifest-not-utf8':
      return { what: say`the build manifest ${seen} is not UTF-8 text`, fix: again }
    case 'manifest-unreadable':
      return {
        what: say`the build manifest ${seen} cannot be read: ${fault.reason}`,
        fix: plain('Correct the path or its permissions.'),
      }
    case 'manifest-outside':
      return {
        what: say`a build manifest must lie in the workspace, ${seen} ${plain(outside[fault.by])}`,
        fix: say`Give a path relative to the workspace: ${'build-manifest.json'}.`,
      }
    case 'manifest-too-large':
      return {
        what: say`at most ${plain(weighing(fault.limit))} of a build manifest are read, ${seen} has ${plain(weighing(fault.amount))}`,
        fix: plain('List what is deployed, and not what it was made from.'),
      }
    case 'manifest-unrecognised':
      return {
        what: say`${seen} is no build manifest that is known here`,
        fix: say`Let ${'runtime-drift manifest'} write one; sums of ${'sha256sum'} are read too.`,
      }
    case 'manifest-not-json':
      return { what: say`${seen} begins like JSON and is none`, fix: again }
    case 'manifest-empty':
      return {
        what: say`the build manifest ${seen} lists no file, so it could only ever be right`,
        fix: plain('See that the build wrote its files before the manifest was made.'),
      }
    case 'manifest-newer':
      return {
        what: say`${seen} was written by a newer version (its schema is ${fault.schema})`,
        fix: plain('Use the same version in both jobs.'),
      }
    case 'manifest-malformed':
      return { what: say`${seen} makes no sense at ${fault.at}`, fix: again }
    case 'manifest-commit':
      return {
        what: say`${seen} names the commit ${fault.said}, which is not a full commit id`,
        fix: say`Give it the full id, as ${'git rev-parse HEAD'} prints it.`,
      }
    case 'manifest-hash':
      return {
        what: say`the hash of ${fault.path} in ${seen} has ${fault.digits} digits; a SHA-256 has 64, in lower-case hex`,
        fix: say`Make it with ${'sha256sum'}: shorter hashes prove nothing any more.`,
      }
    case 'manifest-path':
      return { what: say`${seen} lists ${quote(fault.path, '')}, ${plain(paths[fault.reason])}`, fix: again }
    case 'manifest-path-twice':
      return { what: say`${seen} lists ${fault.path} twice`, fix: again }
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
export function explainFiles(fault: FilesFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'artifact-path-malformed':
      return {
        what: say`${'artifact'} is where the build lies inside the container; ${seen} ${plain(artifacts[fault.reason])}`,
        fix: say`Write an absolute path, such as ${'/app/dist'}.`,
      }
    case 'proof-without-manifest':
      return {
        what: say`the files of ${fault.service} must be ${'hashed'}, but nothing says which files those are`,
        fix: say`Add ${'artifact'} and ${'manifest'} to the service, or ask for less with ${'require'}.`,
      }
    case 'proof-without-commit':
      return {
        what: say`the files of ${fault.service} must be ${'hashed'}, but ${fault.manifest} does not say which commit they were built from`,
        fix: say`Let ${'runtime-drift manifest'} write it, which names the commit, or ask for less with ${'require'}.`,
      }
    case 'served-none':
      return {
        what: say`none of the ${plain(counted(fault.of, 'file'))} of the manifest is public by what ${'files:'} says`,
        fix: say`Name some as globs relative to the build directory: ${'files: [index.html, assets/**]'}.`,
      }
    case 'site-without-commit':
      return {
        what: say`${fault.service} runs on no host, so that only its manifest can say which commit it is of, and ${fault.manifest} names none`,
        fix: say`Let ${'runtime-drift manifest'} write it, which names the commit.`,
      }
    case 'site-too-large':
      return {
        what: say`all files of what runs on no host are fetched, at most ${plain(counted(fault.limit, 'file'))}, and these are ${plain(String(fault.amount))}`,
        fix: say`Name the part that matters: ${'serves: { at: https://…, files: [index.html, assets/**] }'}.`,
      }
    case 'site-without-instances':
      return {
        what: say`${fault.service} has ${'manifest'} and ${'serves'} alone, so that it runs on no host: it has no image and no instances`,
        fix: say`Give it ${'artifact'}, where its build lies inside its containers, or do not name it here.`,
      }
    case 'served-glob-malformed':
      return {
        what: say`${seen} is no glob of files in the build directory`,
        fix: say`Write it relative to that directory: ${'assets/**'}, or ${'!assets/**'} to leave files out.`,
      }
    case 'files-glob-malformed':
      return {
        what: say`${seen} ${plain(globFaults[fault.reason])}`,
        fix: say`Write globs relative to the artifact, with ${'*'}, ${'**'} and ${'?'}: ${'**/*.js'}.`,
      }
    case 'manifest-without-hashes':
      return {
        what: say`${seen}, written by ${plain(bundlers[fault.format])}, names files without hashes, which are needed here`,
        fix: say`Let ${'runtime-drift manifest'} write one in the job that builds.`,
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

const narrower = plain('Name the directory that is deployed, and not what it was made from.')

/** Faults of a build directory that is to be written down. */
export function explainBuild(fault: BuildFault, value: string | undefined): Says {
  const seen = quote(value, 'the build directory')
  switch (fault.code) {
    case 'build-missing':
      return {
        what: say`there is no build directory ${seen}`,
        fix: plain('Run this after the build, and correct the path.'),
      }
    case 'build-not-a-directory':
      return { what: say`${seen} is not a directory`, fix: plain('Name the directory that the build writes to.') }
    case 'build-empty':
      return {
        what: say`the build directory ${seen} has no file in it, so its manifest could only ever be right`,
        fix: plain('Run this after the build, and see that it writes to this directory.'),
      }
    case 'build-unreadable':
      return {
        what: say`${fault.path === '' ? seen : say`${fault.path} in ${seen}`} cannot be read: ${fault.reason}`,
        fix: plain('Give the user of this step the permission to read it.'),
      }
    case 'build-entry':
      return {
        what: say`${fault.path} in ${seen} is a ${plain(fault.kind)}, which has no content to be proven`,
        fix: plain('Remove it: builds make files.'),
      }
    case 'build-name':
      return {
        what: say`${seen} holds ${fault.path}, ${plain(paths[fault.reason])}`,
        fix: plain('Give the file another name.'),
      }
    case 'build-changed':
      return {
        what: say`${fault.path} in ${seen} changed while it was read`,
        fix: plain('Wait for the build to end before this step.'),
      }
    case 'build-too-many':
      return { what: say`${seen} holds more than ${plain(counted(fault.limit, 'file'))}`, fix: narrower }
    case 'build-too-large':
      return {
        what: say`the manifest of ${seen} would have ${plain(weighing(fault.amount))}, at most ${plain(weighing(fault.limit))} are read`,
        fix: narrower,
      }
    case 'build-out':
      return {
        what: say`the manifest of ${seen} cannot be written to ${fault.path}: ${fault.reason}`,
        fix: say`Name another file in ${'out'}, or correct its permissions.`,
      }
  }
}

/** Faults of the checkout that a build was made of. */
export function explainWorktree(fault: WorktreeFault): Says {
  switch (fault.code) {
    case 'build-head-other':
      return {
        what: say`the checkout is at commit ${fault.head}, so the build is not of commit ${fault.commit}`,
        fix: say`Let ${'actions/checkout'} check out the commit before the build (${`ref: ${fault.commit}`}), or name the one that was built: ${`commit: ${fault.head}`}.`,
      }
    case 'build-git-missing':
      return {
        what: say`this runner has no ${'git'}, so nothing says which commit the checkout is at`,
        fix: say`Install git on the runner.`,
      }
    case 'build-git-failed':
      return {
        what: say`git can't read the checkout: ${fault.said}`,
        fix: say`Run ${'git status'} in the workspace and correct what it reports.`,
      }
  }
}

const form = 'api=ghcr.io/acme/api@sha256:…'

/** Faults of the digests that images must have. */
export function explainImage(fault: ImageFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'image-line-malformed':
      return { what: say`${'service=repository@sha256:…'} was expected, not ${seen}`, fix: say`Write ${form}.` }
    case 'image-digest-missing':
      return {
        what: say`the image of ${fault.service} has no digest: ${seen}`,
        fix: say`Put the digest behind the ${'@'}, as in ${`${fault.service}=ghcr.io/acme/${fault.service}@${expression('steps.build.outputs.digest')}`}. When it comes from a step, see that this step ran and was given an ${'id'}.`,
      }
    case 'image-digest-malformed':
      return {
        what: say`${fault.digest} is not a digest that engines and registries compare`,
        fix: say`Write ${'sha256:'} and all 64 digits of lower-case hex.`,
      }
    case 'service-unknown':
      return {
        what: say`there is no service ${fault.name} to have an image`,
        fix: suggest(fault.nearest, fault.known),
      }
    case 'artifacts-unreadable':
      return {
        what: say`the list of what this job built, ${seen}, ${plain(lists[fault.reason])}`,
        fix: say`See what writes to ${'GITHUB_ARTIFACTS_LIST'} before this step, or name the digests in ${'images'} and unset the variable.`,
      }
    case 'artifact-malformed':
      return {
        what: say`the list of what this job built, ${seen}, has no good value at ${fault.at}`,
        fix: say`Each subject has a ${'name'}, a ${'digest'} (${'sha256:…'}) and a ${'kind'} (${'oci'} or ${'file'}); see what wrote it.`,
      }
    case 'artifact-ambiguous':
      return {
        what: say`this job built ${fault.amount} images that ${fault.service} could have, all of them ${seen}`,
        fix: say`Say which one in ${'images'}: ${`${fault.service}=…@sha256:…`}.`,
      }
  }
}

const lists = {
  'not-readable': 'cannot be read',
  'not-json': 'is not JSON',
  'too-large': 'is longer than any job could fill it',
} as const
