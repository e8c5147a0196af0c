import type { BuildFault, WorktreeFault } from '../../../problem.ts'
import { plain, say } from '../../phrase.ts'
import { counted, weighing } from '../measure.ts'
import { paths } from './manifest.ts'
import { quote, type Says } from './says.ts'

const narrower = plain('Name the directory that is deployed, and not what it was made from.')

/** Faults of a build directory that is to be written down. */
export function wordBuild(fault: BuildFault, value: string | undefined): Says {
  const seen = quote(value, 'the build directory')
  switch (fault.code) {
    case 'build-missing':
      return {
        what: say`there is no build directory ${seen}`,
        mend: plain('Run this after the build, and correct the path.'),
      }
    case 'build-not-a-directory':
      return { what: say`${seen} is not a directory`, mend: plain('Name the directory that the build writes to.') }
    case 'build-empty':
      return {
        what: say`the build directory ${seen} has no file in it, so its manifest could only ever be right`,
        mend: plain('Run this after the build, and see that it writes to this directory.'),
      }
    case 'build-unreadable':
      return {
        what: say`${fault.path === '' ? seen : say`${fault.path} in ${seen}`} cannot be read: ${fault.reason}`,
        mend: plain('Give the user of this step the permission to read it.'),
      }
    case 'build-entry':
      return {
        what: say`${fault.path} in ${seen} is a ${plain(fault.kind)}, which has no content to be proven`,
        mend: plain('Remove it: builds make files.'),
      }
    case 'build-name':
      return {
        what: say`${seen} holds ${fault.path}, ${plain(paths[fault.reason])}`,
        mend: plain('Give the file another name.'),
      }
    case 'build-changed':
      return {
        what: say`${fault.path} in ${seen} changed while it was read`,
        mend: plain('Wait for the build to end before this step.'),
      }
    case 'build-too-many':
      return { what: say`${seen} holds more than ${plain(counted(fault.limit, 'file'))}`, mend: narrower }
    case 'build-too-large':
      return {
        what: say`the manifest of ${seen} would have ${plain(weighing(fault.amount))}, at most ${plain(weighing(fault.limit))} are read`,
        mend: narrower,
      }
    case 'build-out':
      return {
        what: say`the manifest of ${seen} cannot be written to ${fault.path}: ${fault.reason}`,
        mend: say`Name another file in ${'out'}, or correct its permissions.`,
      }
  }
}

/** Faults of the checkout that a build was made of. */
export function wordWorktree(fault: WorktreeFault): Says {
  switch (fault.code) {
    case 'build-head-other':
      return {
        what: say`the checkout is at commit ${fault.head}, so the build is not of commit ${fault.commit}`,
        mend: say`Let ${'actions/checkout'} check out the commit before the build (${`ref: ${fault.commit}`}), or name the one that was built: ${`commit: ${fault.head}`}.`,
      }
    case 'build-git-missing':
      return {
        what: say`this runner has no ${'git'}, so nothing says which commit the checkout is at`,
        mend: say`Install git on the runner.`,
      }
    case 'build-git-failed':
      return {
        what: say`git can't read the checkout: ${fault.said}`,
        mend: say`Run ${'git status'} in the workspace and correct what it reports.`,
      }
  }
}
