import type { Plan } from '../../chain/plan.ts'
import type { Cause } from '../../chain/verdict.ts'
import { type Phrase, type Remedy, say } from '../phrase.ts'
import { few, nameContained, nameGroup, verb } from './amount.ts'
import { short } from './measure.ts'
import { edit } from './remedy.ts'

type Past = Extract<Cause, { readonly code: 'running-newer' | 'rolled-back' | 'digest-of-other-commit' }>

/** Which commit runs instead, where the history of commits or of this run tells more than that it is another one. */
export function wordPast(cause: Past, plan: Plan): Phrase {
  const commit = short(plan.commit)
  switch (cause.code) {
    case 'running-newer':
      return say`${nameGroup(cause)} ${verb(cause.services, 'is', 'are')} at commit ${short(cause.revision, plan.commit)}, which is newer than ${commit}: it descends from it, so this run is about an old commit`
    case 'rolled-back': {
      const now = cause.revision === undefined ? say`another build` : say`commit ${short(cause.revision, plan.commit)}`
      return say`${nameContained(cause)} ran commit ${commit} at an earlier look of this run and ${verb(cause.instances, 'is', 'are')} at ${now} now: somebody or something rolled it back`
    }
    case 'digest-of-other-commit':
      return say`the digest that ${few(cause.services)} must have, ${cause.image}, is the one of a build of commit ${short(cause.revision, plan.commit)}, not of ${commit}: ${nameGroup(cause)} ${verb(cause.services, 'runs', 'run')} what was declared, and not what is to be proven`
  }
}

/** What to do about it: none of it is mended by deploying once more without a look. */
export function mendPast(cause: Past, plan: Plan): Remedy {
  const commit = short(plan.commit)
  switch (cause.code) {
    case 'running-newer':
      return leaveNewer(cause.revision, cause.services.join(' '), cause.target, plan)
    case 'rolled-back':
      return edit(
        say`see what else deploys to ${cause.target} (another run of the workflow, an updater, a failed health check that a tool answered by going back), end it, then deploy commit ${commit} again`,
      )
    case 'digest-of-other-commit':
      return edit(
        say`declare the digest that the build of commit ${commit} gave out (${'steps.build.outputs.digest'} of ${'docker/build-push-action'} in the same run), then deploy that image to ${cause.target}; if that build did make this image, it carries a wrong ${'org.opencontainers.image.revision'} label`,
      )
  }
}

/** What is newer is not to be mended. */
export const leaveNewer = (revision: string, what: string, target: string, plan: Plan): Remedy =>
  edit(
    say`leave it as it is and verify what runs, with ${`commit: ${revision}`}; deploy commit ${short(plan.commit)} again only if ${what === target ? say`${target}` : say`${what} on ${target}`} is to go back to it`,
  )
