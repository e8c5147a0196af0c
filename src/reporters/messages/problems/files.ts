import type { BuildFault, FilesFault, ImageFault, ManifestFault, PathReason, WorktreeFault } from '../../../problem.ts'
import { plain, say } from '../../phrase.ts'
import { bundlerNames } from '../files-rows.ts'
import { counted, weighing } from '../names.ts'
import { expression, quote, type Says, suggest } from './says.ts'

const again = say`write it again with ${'runtime-drift manifest'} (or ${'sha256sum'}) in the build job.`

/** Problems of build manifests. */
export function explainManifest(fault: ManifestFault, value: string | undefined): Says {
  const received = quote(value, 'the manifest')
  switch (fault.code) {
    case 'manifest-missing':
      return {
        what: say`the workspace has no build manifest ${received}`,
        fix: say`correct the path. The build job must upload the file, and this job must download it (${'actions/download-artifact'}) before this step.`,
      }
    case 'manifest-not-a-file':
      return { what: say`the build manifest ${received} is not a file`, fix: plain('set the path of the file itself.') }
    case 'manifest-not-utf8':
      return { what: say`the build manifest ${received} is not UTF-8 text`, fix: again }
    case 'manifest-unreadable':
      return {
        what: say`the build manifest ${received} can't be read: ${fault.reason}`,
        fix: plain('correct the path or its permissions.'),
      }
    case 'manifest-outside':
      return {
        what: say`a build manifest must be in the workspace, but ${received} ${plain(outside[fault.by])}`,
        fix: say`use a path relative to the workspace: ${'build-manifest.json'}.`,
      }
    case 'manifest-too-large':
      return {
        what: say`the limit of a build manifest is ${plain(weighing(fault.limit))}, ${received} has ${plain(weighing(fault.amount))}`,
        fix: plain('list the deployed files only, without their sources.'),
      }
    case 'manifest-unrecognised':
      return {
        what: say`${received} has no known format of a build manifest`,
        fix: say`write one with ${'runtime-drift manifest'} or ${'sha256sum'}.`,
      }
    case 'manifest-of-other-format':
      return {
        what: say`${received} is ${plain(otherFormats[fault.format])}, which does not list the files of a build`,
        fix: say`write a build manifest with ${'runtime-drift manifest'} or ${'sha256sum'} after the build.`,
      }
    case 'manifest-not-json':
      return { what: say`${received} starts like JSON but is not valid JSON`, fix: again }
    case 'manifest-empty':
      return {
        what: say`the build manifest ${received} lists no files, so it proves nothing`,
        fix: plain('write the manifest after the build.'),
      }
    case 'manifest-newer':
      return {
        what: say`${received} was written by a newer version of Runtime Drift (schema ${fault.schema})`,
        fix: plain('use the same version in both jobs.'),
      }
    case 'manifest-malformed':
      return { what: say`${received} is invalid at ${fault.at}`, fix: again }
    case 'manifest-commit':
      return {
        what: say`expected a full commit id in ${received}, received ${fault.received}`,
        fix: say`write the full id that ${'git rev-parse HEAD'} prints.`,
      }
    case 'manifest-hash':
      return {
        what: say`expected a SHA-256 of 64 lower-case hex digits for ${fault.path} in ${received}, received ${fault.digits} digits`,
        fix: say`create it with ${'sha256sum'}, because shorter hashes are not secure.`,
      }
    case 'manifest-path':
      return { what: say`${received} lists ${quote(fault.path, '')}, ${plain(paths[fault.reason])}`, fix: again }
    case 'manifest-path-twice':
      return { what: say`${received} lists ${fault.path} twice`, fix: again }
  }
}

const outside = {
  absolute: 'is an absolute path',
  parent: 'leads out of it',
  link: 'is a symbolic link that leads out of it',
} as const

/** Why a text is not the path of a file of a build, as a clause. */
export const paths: Readonly<Record<PathReason, string>> = {
  empty: 'which names no file',
  absolute: 'which is absolute and must be relative to the build directory',
  parent: 'which leads out of the build directory',
  url: 'which is on another host and can not be checked',
  directory: 'which is a directory',
  'below-a-file': 'which lies below another listed file',
  'control-character': 'which contains a control character',
  'not-unicode': 'which is not Unicode',
  reserved: 'which is a reserved name',
  'too-long': 'which is too long',
}

/** Problems of the files of a service. */
export function explainFiles(fault: FilesFault, value: string | undefined): Says {
  const received = quote(value, 'this')
  switch (fault.code) {
    case 'artifact-path-malformed':
      return {
        what: say`${'artifact'} must be the absolute path of the build in the container, but ${received} ${plain(artifacts[fault.reason])}`,
        fix: say`write an absolute path, such as ${'/app/dist'}.`,
      }
    case 'proof-without-manifest':
      return {
        what: say`${'require: hashed'} of ${fault.service} requires ${'artifact'} and ${'manifest'}`,
        fix: say`add ${'artifact'} and ${'manifest'} to the service, or lower ${'require'}.`,
      }
    case 'proof-of-endpoint':
      return {
        what: say`${`require: ${fault.proof}`} requires a host, because an endpoint only states its commit, which is ${'claimed'}`,
        fix: say`add a host and its ${'services'}, or lower ${'require'}.`,
      }
    case 'proof-without-commit':
      return {
        what: say`${'require: hashed'} of ${fault.service} requires a manifest with a commit, and ${fault.manifest} names none`,
        fix: say`write it with ${'runtime-drift manifest'}, which adds the commit, or lower ${'require'}.`,
      }
    case 'site-files-none':
      return {
        what: say`${'files:'} matches none of the ${plain(counted(fault.of, 'file'))} in the manifest`,
        fix: say`write globs relative to the build directory: ${'files: [index.html, assets/**]'}.`,
      }
    case 'site-without-commit':
      return {
        what: say`the site ${fault.service} requires a manifest with a commit, and ${fault.manifest} names none`,
        fix: say`write it with ${'runtime-drift manifest'}, which adds the commit.`,
      }
    case 'site-too-large':
      return {
        what: say`the limit of a site is ${plain(counted(fault.limit, 'file'))}, the manifest lists ${plain(String(fault.amount))}`,
        fix: say`select the important files: ${'serves: { at: https://…, files: [index.html, assets/**] }'}.`,
      }
    case 'site-without-instances':
      return {
        what: say`${fault.service} is a site (only ${'manifest'} and ${'serves'}), so it has no image and no instances`,
        fix: say`add ${'artifact'} with the path of the build in its containers, or remove the service here.`,
      }
    case 'site-glob-malformed':
      return {
        what: say`${received} is not a glob of files in the build directory`,
        fix: say`write it relative to that directory: ${'assets/**'}, or ${'!assets/**'} to exclude files.`,
      }
    case 'exclude-all':
      return {
        what: say`${'exclude'} leaves out all ${plain(counted(fault.of, 'file'))} of the manifest, so nothing is compared`,
        fix: say`list only the files that the container rewrites when it starts.`,
      }
    case 'include-nothing':
      return {
        what: say`${received} matches none of the ${plain(counted(fault.of, 'entry', 'entries'))} of the manifest`,
        fix: say`correct the glob, or remove it from ${'include'}. Paths are relative to ${'artifact'}.`,
      }
    case 'site-addition-malformed':
      return {
        what: say`${received} does not identify an added element: at least ${plain(counted(fault.least, 'character'))} of its markup or address are needed`,
        fix: say`write the address of the script that the edge adds: ${'cdn.example.com/beacon.js'}.`,
      }
    case 'files-glob-malformed':
      return {
        what: say`${received} ${plain(globFaults[fault.reason])}`,
        fix: say`write globs relative to the artifact, with ${'*'}, ${'**'} and ${'?'}: ${'**/*.js'}.`,
      }
    case 'manifest-without-hashes':
      return {
        what: say`${received} was written by ${plain(bundlerNames[fault.format])} and has no hashes, which are required here`,
        fix: say`write one with ${'runtime-drift manifest'} in the build job.`,
      }
  }
}

const globFaults = {
  empty: 'is empty',
  absolute: 'starts with a slash, but must be relative to the artifact',
  parent: 'leads out of the artifact',
  excluding: 'excludes files, which is not supported here',
  sign: 'contains a character that these globs do not support',
  'too-long': 'is too long',
} as const

const artifacts = {
  relative: 'is relative',
  root: 'is the root directory',
  parent: 'contains `.` or `..`',
  malformed: 'is not a path',
} as const

const otherFormats = {
  'web-app': 'a web app manifest',
  'browser-extension': 'the manifest of a browser extension',
  package: 'a list of packages (npm)',
  image: 'a manifest of a container image',
  sbom: 'a software bill of materials',
  attestation: 'an attestation',
  esbuild: 'a metafile of esbuild, whose paths are relative to the directory of the build command',
  'source-map': 'a source map',
} as const

const narrower = plain('use the directory that is deployed, without its sources.')

/** Problems of a build directory that `manifest` lists. */
export function explainBuild(fault: BuildFault, value: string | undefined): Says {
  const received = quote(value, 'the build directory')
  switch (fault.code) {
    case 'build-missing':
      return {
        what: say`the build directory ${received} does not exist`,
        fix: plain('run this after the build, and correct the path.'),
      }
    case 'build-not-a-directory':
      return { what: say`${received} is not a directory`, fix: plain('use the directory that the build writes to.') }
    case 'build-empty':
      return {
        what: say`the build directory ${received} is empty, so its manifest proves nothing`,
        fix: plain('run this after the build, and check that it writes to this directory.'),
      }
    case 'build-unreadable':
      return {
        what: say`${fault.path === '' ? received : say`${fault.path} in ${received}`} can't be read: ${fault.reason}`,
        fix: plain('give the user of this step read permission.'),
      }
    case 'build-entry':
      return {
        what: say`${fault.path} in ${received} is a ${plain(fault.kind)}, which can't be hashed`,
        fix: plain('remove it from the build directory.'),
      }
    case 'build-name':
      return {
        what: say`${received} contains ${fault.path}, ${plain(paths[fault.reason])}`,
        fix: plain('rename the file.'),
      }
    case 'build-changed':
      return {
        what: say`${fault.path} in ${received} changed while it was being read`,
        fix: plain('wait for the end of the build before this step.'),
      }
    case 'build-too-many':
      return { what: say`${received} contains more than ${plain(counted(fault.limit, 'file'))}`, fix: narrower }
    case 'build-too-large':
      return {
        what: say`the limit of a manifest is ${plain(weighing(fault.limit))}, the one of ${received} would have ${plain(weighing(fault.amount))}`,
        fix: narrower,
      }
    case 'build-out':
      return {
        what: say`the manifest of ${received} can't be written to ${fault.path}: ${fault.reason}`,
        fix: say`set another file in ${'out'}, or correct its permissions.`,
      }
  }
}

/** Problems of the checkout that was built. */
export function explainWorktree(fault: WorktreeFault): Says {
  switch (fault.code) {
    case 'build-head-other':
      return {
        what: say`expected a checkout of commit ${fault.commit}, but HEAD is ${fault.head}`,
        fix: say`check out the commit before the build (${`ref: ${fault.commit}`} of ${'actions/checkout'}), or set the commit that was built: ${`commit: ${fault.head}`}.`,
      }
    case 'build-git-missing':
      return {
        what: say`this runner has no ${'git'}, so the commit of the checkout is unknown`,
        fix: say`install git on the runner.`,
      }
    case 'build-git-failed':
      return {
        what: say`git can't read the checkout: ${fault.received}`,
        fix: say`run ${'git status'} in the workspace and fix what it reports.`,
      }
  }
}

const form = 'api=ghcr.io/acme/api@sha256:…'

/** Problems of the digests of images. */
export function explainImage(fault: ImageFault, value: string | undefined): Says {
  const received = quote(value, 'this')
  switch (fault.code) {
    case 'image-line-malformed':
      return { what: say`expected ${'service=repository@sha256:…'}, received ${received}`, fix: say`write ${form}.` }
    case 'image-digest-missing':
      return {
        what: say`the image of ${fault.service} has no digest: ${received}`,
        fix: say`write the digest after ${'@'}: ${`${fault.service}=ghcr.io/acme/${fault.service}@${expression('steps.build.outputs.digest')}`}. The step that outputs the digest must have an ${'id'} and must have run.`,
      }
    case 'image-digest-malformed':
      return {
        what: say`${fault.digest} is not a valid digest`,
        fix: say`write ${'sha256:'} and 64 lower-case hex digits.`,
      }
    case 'mirror-malformed':
      return {
        what: say`${received} is a further repository of an image, and has a tag or a digest of its own`,
        fix: say`write the repository alone. Tag and digest belong to the first entry of ${'image'}.`,
      }
    case 'tag-malformed':
      return {
        what: say`${received} is not a tag that a registry can have`,
        fix: say`write a tag such as ${'main'}, ${'sha-{commit}'} or ${'sha-{short}'}, without the repository.`,
      }
    case 'registry-host-malformed':
      return {
        what: say`${received} is not the host of a registry`,
        fix: say`write a host, with its port if it has one: ${'registry.example.com:5000'}.`,
      }
    case 'service-unknown':
      return {
        what: say`the service ${fault.name} of this image is not declared`,
        fix: suggest(fault.nearest, fault.known),
      }
    case 'artifacts-unreadable':
      return {
        what: say`the list of the artifacts of this job, ${received}, ${plain(lists[fault.reason])}`,
        fix: say`find the step that writes to ${'GITHUB_ARTIFACTS_LIST'}. Or set the digests in ${'images'} and unset the variable.`,
      }
    case 'artifact-malformed':
      return {
        what: say`the list of the artifacts of this job, ${received}, has an invalid value at ${fault.at}`,
        fix: say`give each subject a ${'name'}, a ${'digest'} (${'sha256:…'}) and a ${'kind'} (${'oci'} or ${'file'}).`,
      }
    case 'artifact-ambiguous':
      return {
        what: say`this job built ${fault.amount} images ${received} that match the service ${fault.service}`,
        fix: say`select one in ${'images'}: ${`${fault.service}=…@sha256:…`}.`,
      }
  }
}

const lists = {
  'not-readable': "can't be read",
  'not-json': 'is not JSON',
  'too-large': 'is too large',
} as const
