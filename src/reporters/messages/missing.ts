import type { EvidenceError } from '../../model/evidence.ts'
import { say } from '../phrase.ts'
import { edit } from './commands.ts'
import { missingCollector } from './missing-collector.ts'
import { missingAnswers, missingSignatures } from './missing-http.ts'
import { about, type MissingTeller, missingHosts, missingLogins, quote } from './missing-ssh.ts'
import { placeOf } from './names.ts'

/** Looking at processes, their sockets and their configuration. */
export const missingRequirements = {
  'process-unreadable': (why, at) => ({
    what: say`${why.about ?? 'the processes'} of ${placeOf(at)} could not be seen${quote(why)}`,
    fix: edit(
      say`let the user who looks see them: as root of the host, or with ${'sh'} and ${'ls'} in the image; behind a remote engine nobody can`,
    ),
  }),
  'compose-missing': (why, at) => ({
    what: say`there is no ${why.about ?? 'docker compose'} that could compute what ${placeOf(at)} would be made of now`,
    fix: edit(say`install the Compose that made the container, or take ${'current:'} away`),
  }),
  'compose-failed': (why, at) => ({
    what: say`compose could not compute what ${placeOf(at)} would be made of now${quote(why)}`,
    fix: edit(say`run ${'docker compose config'} in its project directory and mend what it complains about`),
  }),
  'compose-variable': (why, at) => ({
    what: say`the compose files of ${placeOf(at)} need ${why.about ?? 'variables'}, which stands in no file there, so that only whoever deploys knows it`,
    fix: edit(say`write it into ${'.env'} beside the compose file when deploying, or take ${'current:'} away`),
  }),
  'compose-files-unreadable': (why, at) => ({
    what: say`${why.about ?? 'the compose files'} of ${placeOf(at)} may not be read, or lies elsewhere`,
    fix: edit(say`let the user who looks read the files of the compose project, or take ${'current:'} away`),
  }),
} satisfies Record<string, MissingTeller>

/** Asking each instance for itself. */
export const missingInstances = {
  'instances-unknown': (why, at) => ({
    what: say`${placeOf(at)} was asked at no instance: ${about(why, at)} could not be looked at, so nobody knows them all`,
    fix: edit(say`mend what is told of that target first`),
  }),
  'instance-missing': (why, at) => ({
    what: say`${placeOf(at)} was asked at no instance: none runs of ${about(why, at)}`,
    fix: edit(say`see why none of them runs there`),
  }),
  'instance-ambiguous': (why, at) => ({
    what: say`${placeOf(at)} was asked at no instance: ${about(why, at)} may be containers of several owners`,
    fix: edit(say`say which of them is meant (${'container:'})`),
  }),
  'instance-without-address': (why, at) => ({
    what: say`${placeOf(at)} was not asked at ${about(why, at)}: it has no address of its own`,
    fix: edit(say`give it a network of its own, or ask the address that leads to it: ${'via: HOST:PORT'}`),
  }),
  'instance-out-of-reach': (why, at) => ({
    what: say`${placeOf(at)} was not asked at ${about(why, at)}: its engine is on another machine, and nothing leads to its containers from here`,
    fix: edit(say`declare that machine as an ${'ssh://'} target`),
  }),
} satisfies Record<string, MissingTeller>

/** Where the commit came from, and the run itself. */
export const missingOrigins = {
  'checkout-missing': (_why, at) => ({
    what: say`${placeOf(at)} could not be seen: there is no checkout of the repository in the workspace`,
    fix: edit(say`run ${'actions/checkout'} before this step`),
  }),
  'checkout-shallow': (_why, at) => ({
    what: say`${placeOf(at)} could not be seen: the checkout is shallow and does not have the commit, which proves nothing about the repository`,
    fix: edit(say`let ${'actions/checkout'} fetch the history (${'fetch-depth: 0'})`),
  }),
  'checkout-without-commit': (_why, at) => ({
    what: say`${placeOf(at)} could not be seen: the checkout does not have the commit`,
    fix: edit(
      say`let ${'actions/checkout'} check out that commit (${'ref:'}), or fetch the history (${'fetch-depth: 0'})`,
    ),
  }),
  'git-missing': (_why, at) => ({
    what: say`${placeOf(at)} could not be seen: this runner has no ${'git'}`,
    fix: edit(say`install git on the runner`),
  }),
  'git-failed': (why, at) => ({
    what: say`${placeOf(at)} could not be seen: git failed${quote(why)}`,
    fix: edit(say`run the same ${'git'} command in the workspace and mend what it complains about`),
  }),
  'api-refused': (why, at) => ({
    what: say`${placeOf(at)} could not be seen: GitHub's API refused the question${quote(why)}`,
    fix: edit(say`give the job's token ${'contents: read'}`),
  }),
  'api-insecure': (why, at) => ({
    what: say`${placeOf(at)} could not be checked: the address of GitHub's API is not ${'https://'}, so the token was not sent${quote(why)}`,
    fix: edit(say`set ${'GITHUB_API_URL'} to the ${'https://'} address of the API`),
  }),
  'api-unreachable': (why, at) => ({
    what: say`${placeOf(at)} could not be seen: GitHub's API did not answer${quote(why)}`,
    fix: edit(say`run the job again; see the status page of GitHub`),
  }),
  cancelled: (_why, at) => ({
    what: say`${placeOf(at)} was not seen to the end: the run was cancelled`,
    fix: edit(say`run the job again`),
  }),
  deadline: (_why, at) => ({
    what: say`${placeOf(at)} was not seen to the end: the time of the whole run (${'wait:'}) was over`,
    fix: edit(say`give it more time (${'wait:'})`),
  }),
} satisfies Record<string, MissingTeller>

/** A sentence of its own for every reason; the compiler names the one that is missing. */
const sentences: Readonly<Record<EvidenceError, MissingTeller>> = {
  ...missingHosts,
  ...missingLogins,
  ...missingCollector,
  ...missingRequirements,
  ...missingAnswers,
  ...missingInstances,
  ...missingOrigins,
  ...missingSignatures,
}

/** Why nothing can be said about a place, and what now. A step on the way is told with what went wrong there. */
export const explainMissing: MissingTeller = (why, at) => {
  const { cause, about: hop, ...rest } = why
  if (cause === undefined || hop === undefined) return sentences[why.reason](why, at)
  const there = sentences[cause]({ ...rest, reason: cause }, { name: hop, address: hop })
  return { what: say`${placeOf(at)} could not be reached: its jump host ${there.what}`, fix: there.fix }
}
