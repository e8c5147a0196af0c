import { mayBeNewer } from '../../judge/accepted.ts'
import type { Cause } from '../../model/cause.ts'
import type { NewerBranch } from '../../model/cause-instance.ts'
import type { Plan } from '../../model/plan.ts'
import { type Fix, list, type Phrase, plain, type Statement, say } from '../phrase.ts'
import {
  commands,
  composeLine,
  composeLines,
  composeProgram,
  composeServices,
  edit,
  recreateGroup,
  remove,
} from './commands.ts'
import { count, few, machineOf, nameContained, nameContainers, nameGroup, short, verb } from './names.ts'

type Of<Code extends Cause['code']> = Extract<Cause, { readonly code: Code }>
type Leftover = Of<'orphaned' | 'old-project' | 'left-behind' | 'wrong-scale'>

/** Instances that differ from the others of their service. */
export function explainLeftover(cause: Leftover, plan: Plan): Statement {
  const commit = short(plan.commit)
  switch (cause.code) {
    case 'orphaned':
      return {
        what: say`${nameContained(cause)} still ${verb(cause.instances, 'runs', 'run')}, but the Compose files of ${cause.compose?.project ?? 'the project'} no longer define ${few(composeServices(cause))}`,
        why: say`${`${composeProgram(cause.compose)} up`} only updates services that its files define`,
      }
    case 'old-project':
      return {
        what: say`The Compose project ${cause.compose?.project ?? ''} still runs another build of ${nameGroup(cause)}: ${nameContainers(cause.instances)}`,
        why: say`Commit ${commit} runs in ${projects(cause)}`,
      }
    case 'left-behind':
      return {
        what: say`${plain(`${cause.instances.length} of ${cause.of} instances`)} of ${nameGroup(cause)} ${verb(cause.instances, 'does', 'do')} not run commit ${commit}: ${nameContainers(cause.instances)}`,
        why: say`The other instances do, so the deployment did not update all of them`,
      }
    case 'wrong-scale':
      return {
        what: say`${count(cause.running, 'instance')} of ${nameGroup(cause)} ${plain(cause.running === 1 ? 'is' : 'are')} running, expected ${plain(String(cause.expected))}: ${nameContainers(cause.instances)}`,
      }
  }
}

function projects({ current, more }: Of<'old-project'>): Phrase {
  if (more === true) return say`one of the projects ${list(current.slice(0, 5), ',')} and others`
  return current.length === 1 ? say`the project ${few(current)}` : say`one of the projects ${few(current)}`
}

/** The fix. An instance that Compose can't recreate is removed, since the others do its work. */
export function fixLeftover(cause: Leftover, plan: Plan): readonly Fix[] {
  switch (cause.code) {
    case 'orphaned':
      return cause.right ? remove(cause.instances, plan) : remove(cause.instances, plan, replacement(cause, plan))
    case 'old-project':
      return [endProject(cause, plan)]
    case 'left-behind':
      return cause.compose === undefined
        ? remove(cause.instances, plan, say`If you need it, start it again from the new image.`)
        : recreateGroup(cause, plan)
    case 'wrong-scale':
      return [scale(cause, plan)]
  }
}

const replacement = ({ services, target }: Of<'orphaned'>, { commit }: Plan): Phrase =>
  say`Then name the service that replaces ${few(services)} on ${target} in the config. Or add it to the Compose file again and start it from commit ${short(commit)}.`

function endProject(cause: Of<'old-project'>, plan: Plan): Fix {
  const { compose, target, current, more } = cause
  const words = say`stop the Compose project ${compose?.project ?? ''} on ${target}`
  const lines = compose === undefined ? [undefined] : [composeLine(compose, ['down'], [])]
  const named = list(
    (more === true ? current.slice(0, 1) : current).map(
      (project) => `container: { compose: ${project}/${composeServices(cause)[0] ?? ''} }`,
    ),
    'or',
  )
  const then = say`This stops all services of the project and keeps its volumes. To keep the project, name the other one in the config: ${more === true ? say`for example ${named}` : named}.`
  return commands(machineOf(plan, target), lines, words, then)
}

function scale(cause: Of<'wrong-scale'>, plan: Plan): Fix {
  const { target, services, expected, running, instances, compose } = cause
  const otherwise = say`correct ${'instances'} in the config`
  if (compose !== undefined) {
    const words = say`scale ${few(services)} on ${target} to ${expected}, or ${otherwise}`
    return commands(machineOf(plan, target), composeLines(cause, [['up', '-d']]), words, say`Or ${otherwise}.`)
  }
  return running > expected
    ? edit(
        say`remove ${count(running - expected, 'instance')} of ${nameContainers(instances)} on ${target} (${'docker rm -f NAME'}), or ${otherwise}`,
      )
    : edit(say`start ${count(expected - running, 'more', 'more')} of ${few(services)} on ${target}, or ${otherwise}`)
}

type Past = Extract<
  Cause,
  { readonly code: 'running-newer' | 'running-unmerged' | 'rolled-back' | 'digest-of-other-commit' }
>

/** Which commit runs instead, where the history of commits or of this run says more than that it is another one. */
export function explainPast(cause: Past, plan: Plan): Statement {
  const commit = short(plan.commit)
  switch (cause.code) {
    case 'running-newer':
      return {
        what: say`${nameGroup(cause)} ${verb(cause.services, 'runs', 'run')} commit ${short(cause.revision, plan.commit)}, which is newer than ${commit}`,
        why: explainNewer(cause, plan),
      }
    case 'running-unmerged':
      return {
        what: say`${nameGroup(cause)} ${verb(cause.services, 'runs', 'run')} commit ${short(cause.revision, plan.commit)}, which is not in the branch ${cause.branch}, expected ${commit}`,
        why: say`It descends from commit ${commit}, so somebody deployed a branch that is not merged`,
      }
    case 'rolled-back': {
      const build =
        cause.revision === undefined ? say`another build` : say`commit ${short(cause.revision, plan.commit)}`
      return {
        what: say`${nameContained(cause)} ran commit ${commit} in an earlier check of this run and now ${verb(cause.instances, 'runs', 'run')} ${build}`,
        why: say`Another deployment or a rollback replaced it during this run`,
      }
    }
    case 'digest-of-other-commit':
      return {
        what: say`The configured digest ${cause.image} of ${few(cause.services)} belongs to commit ${short(cause.revision, plan.commit)}, expected ${commit}`,
        why: say`${nameGroup(cause)} ${verb(cause.services, 'runs', 'run')} the configured image, which is not the image of this commit`,
      }
  }
}

/** Deploying once more does not fix these, so the fix says what to check first. */
export function fixPast(cause: Past, plan: Plan): readonly Fix[] {
  const commit = short(plan.commit)
  switch (cause.code) {
    case 'running-newer':
      return [leaveNewer(cause, cause.services.join(' '), cause.target, plan)]
    case 'running-unmerged':
      // The image of the commit is there, under the name that the containers start.
      return cause.isTagged ? recreateGroup(cause, plan) : [replaceUnmerged(cause, cause.target, plan)]
    case 'rolled-back':
      return [
        edit(
          say`find out what else deploys to ${cause.target} (another workflow run, an updater, an automatic rollback) and stop it, then deploy commit ${commit} again`,
        ),
      ]
    case 'digest-of-other-commit':
      return [
        edit(
          say`set the digest from the build of commit ${commit} (${'steps.build.outputs.digest'} of ${'docker/build-push-action'} in the same run), then deploy that image to ${cause.target}. If that build made this image, correct its label ${'org.opencontainers.image.revision'}`,
        ),
      ]
  }
}

/** A newer commit that runs, and the branch of the run. */
export interface Newer extends NewerBranch {
  readonly revision: string
}

/** Whether a newer commit is merged, as far as that is known. */
export function explainNewer({ revision, branch }: Newer, plan: Plan): Phrase {
  const [newer, commit] = [short(revision, plan.commit), short(plan.commit, revision)]
  const descends = say`Commit ${newer} descends from ${commit}`
  switch (branch?.contains) {
    case true:
      return say`${descends} and is in the branch ${branch.name}, so this run checks an old commit`
    case false:
      return say`${descends} and is not in the branch ${branch.name}, so somebody deployed a branch that is not merged`
    case undefined:
      return branch === undefined
        ? say`${descends}. It is unknown whether it is merged, because no event and no checkout names the branch`
        : say`${descends}. It is unknown whether the branch ${branch.name} contains it`
  }
}

/** A merged commit is not rolled back, because a later run verifies it. */
export function leaveNewer(newer: Newer, what: string, target: string, plan: Plan): Fix {
  const { branch } = newer
  const commit = short(plan.commit)
  const where = what === target ? say`${target}` : say`${what} on ${target}`
  switch (branch?.contains) {
    case true: {
      const rollback = say`To roll ${where} back, deploy commit ${commit} again`
      return edit(
        say`if commit ${short(newer.revision, plan.commit)} was to be deployed, deploy nothing: its own run verifies it. ${acceptNewer(branch.name, what, target, plan)}. ${rollback}`,
      )
    }
    case false:
      return replaceUnmerged({ ...newer, branch: branch.name }, target, plan)
    case undefined:
      return edit(
        say`find out whether commit ${short(newer.revision, plan.commit)} is merged: give this step a ${'github-token'} with ${'contents: read'}, or check out with ${'fetch-depth: 0'}. If it is not, deploy commit ${commit} to ${where} again`,
      )
  }
}

/** How this step accepts newer commits, or why it does not. */
function acceptNewer(branch: string, what: string, target: string, plan: Plan): Phrase {
  if (plan.accept !== 'newer') return say`To accept newer commits of ${branch}, set ${'accept: newer'} in the config`
  const names = new Set(what.split(' '))
  const fixed = plan.services.filter(
    (one) => (what === target ? one.on.includes(target) : names.has(one.name)) && !mayBeNewer(one),
  )
  return fixed.length === 0
    ? say`When this step checked the host, nothing showed yet that ${'accept: newer'} applies. Run it again`
    : say`${'accept: newer'} does not apply to ${few(fixed.map(({ name }) => name))}: its digest, tag, attestation or manifest in the config belongs to one build`
}

/** A commit that is not merged is replaced, or merged. */
const replaceUnmerged = (
  { revision, branch }: { readonly revision: string; readonly branch: string },
  target: string,
  plan: Plan,
): Fix =>
  edit(
    say`deploy commit ${short(plan.commit)} to ${target} again. If commit ${short(revision, plan.commit)} was to be deployed, merge it into ${branch} and verify the merged commit`,
  )
