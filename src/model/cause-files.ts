import type { ServiceGroup } from './cause-instance.ts'
import { artifact, mount, ofGroup, older, paths } from './example.ts'
import type { Mount } from './instance.ts'
import type { CauseRecords } from './record.ts'

/** Why the files in an instance are not those of the build. */
export type FilesCause =
  /** A mount hides the files of the image. `paths` are those of the first instance. */
  | (ServiceGroup & { readonly code: 'shadowed'; readonly mount: Mount; readonly paths: readonly string[] })
  /** Files were changed or removed in a running container. */
  | (ServiceGroup & { readonly code: 'edited-in-place'; readonly artifact: string; readonly paths: readonly string[] })
  /** The label of the image names the commit, but its files are different: it was built from a stale cache. */
  | (ServiceGroup & { readonly code: 'stale-cache'; readonly artifact: string; readonly paths: readonly string[] })
  /** The files are those of the commit, but the label of the image names another one. */
  | (ServiceGroup & { readonly code: 'label-behind'; readonly revision: string })

/** Causes in the files of instances. */
export const filesCauseRecords: CauseRecords<FilesCause> = {
  shadowed: {
    title: 'Files hidden by a mount',
    fixedBy: 'edit',
    meaning: 'A mount hides the files of the image.',
    example: { ...ofGroup, mount, paths },
  },
  'edited-in-place': {
    title: 'Files changed in the container',
    fixedBy: 'edit',
    meaning: 'Files were changed in the running container, by a person or by its own start.',
    example: { ...ofGroup, artifact, paths },
  },
  'stale-cache': {
    title: 'Image built from a stale cache',
    fixedBy: 'command',
    meaning: 'The label of the image names the commit, and its files are older: the build used a stale cache.',
    example: { ...ofGroup, artifact, paths },
  },
  'label-behind': {
    title: 'Outdated image label',
    fixedBy: 'edit',
    meaning: 'The files are those of the commit, and the label of the image names another commit.',
    example: { ...ofGroup, revision: older },
  },
}
