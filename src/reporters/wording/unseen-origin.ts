import { say } from '../phrase.ts'
import { edit } from './remedy.ts'
import { quote } from './unseen-host.ts'
import type { UnseenTeller } from './unseen-teller.ts'
import { placeOf } from './whereabouts.ts'

/** Where the commit came from, and the run itself. */
export const unseenOrigins = {
  'checkout-missing': (_why, at) => ({
    what: say`${placeOf(at)} could not be seen: there is no checkout of the repository in the workspace`,
    now: edit(say`run ${'actions/checkout'} before this step`),
  }),
  'checkout-shallow': (_why, at) => ({
    what: say`${placeOf(at)} could not be seen: the checkout is shallow and does not have the commit, which proves nothing about the repository`,
    now: edit(say`let ${'actions/checkout'} fetch the history (${'fetch-depth: 0'})`),
  }),
  'checkout-without-commit': (_why, at) => ({
    what: say`${placeOf(at)} could not be seen: the checkout does not have the commit`,
    now: edit(
      say`let ${'actions/checkout'} check out that commit (${'ref:'}), or fetch the history (${'fetch-depth: 0'})`,
    ),
  }),
  'git-missing': (_why, at) => ({
    what: say`${placeOf(at)} could not be seen: this runner has no ${'git'}`,
    now: edit(say`install git on the runner`),
  }),
  'git-failed': (why, at) => ({
    what: say`${placeOf(at)} could not be seen: git failed${quote(why)}`,
    now: edit(say`run the same ${'git'} command in the workspace and mend what it complains about`),
  }),
  'api-refused': (why, at) => ({
    what: say`${placeOf(at)} could not be seen: GitHub's API refused the question${quote(why)}`,
    now: edit(say`give the job's token ${'contents: read'}`),
  }),
  'api-insecure': (why, at) => ({
    what: say`${placeOf(at)} could not be checked: the address of GitHub's API is not ${'https://'}, so the token was not sent${quote(why)}`,
    now: edit(say`set ${'GITHUB_API_URL'} to the ${'https://'} address of the API`),
  }),
  'api-unreachable': (why, at) => ({
    what: say`${placeOf(at)} could not be seen: GitHub's API did not answer${quote(why)}`,
    now: edit(say`run the job again; see the status page of GitHub`),
  }),
  cancelled: (_why, at) => ({
    what: say`${placeOf(at)} was not seen to the end: the run was cancelled`,
    now: edit(say`run the job again`),
  }),
  deadline: (_why, at) => ({
    what: say`${placeOf(at)} was not seen to the end: the time of the whole run (${'wait:'}) was over`,
    now: edit(say`give it more time (${'wait:'})`),
  }),
} satisfies Record<string, UnseenTeller>
