import type { BuildCause } from '../../model/cause-build.ts'
import type { WorkflowRun } from '../../model/evidence-runs.ts'
import type { Plan } from '../../model/plan.ts'
import { type Fix, type Phrase, plain, type Statement, say } from '../phrase.ts'
import { runPage } from '../repository-pages.ts'
import { edit } from './commands.ts'
import { count, few, nameGroup, short, verb } from './names.ts'

const revisionLabel = 'org.opencontainers.image.revision'

/** Why there is no image of the commit, or none that names it. */
export function explainBuildCause(cause: BuildCause, plan: Plan): Statement {
  const commit = short(plan.commit)
  switch (cause.code) {
    case 'build-run-failed':
      return {
        what: say`No image of ${nameGroup(cause)} was built from commit ${commit}`,
        why: say`${nameRun(cause.run)} of this commit ended with ${cause.run.conclusion ?? 'no result'}: ${linkOf(cause.run, plan)}${others(cause.more)}`,
      }
    case 'build-run-pending':
      return {
        what: say`No image of ${nameGroup(cause)} was built from commit ${commit} yet`,
        why: say`${nameRun(cause.run)} of this commit has not finished (${cause.run.status}): ${linkOf(cause.run, plan)}${others(cause.more)}`,
      }
    case 'build-never-ran':
      return {
        what: say`No image of ${nameGroup(cause)} was built from commit ${commit}`,
        why: say`No workflow of the repository ran for this commit. A path filter, ${'[skip ci]'}, or a push with ${'GITHUB_TOKEN'} starts none`,
      }
    case 'dirty-tree':
      return {
        what: say`The image of ${nameGroup(cause)} was built from a checkout with uncommitted changes: ${few(
          cause.builds.map(({ revision }) => revision),
          3,
        )}, expected ${commit}`,
        why: say`Such a build belongs to no commit`,
      }
    case 'label-missing':
      return {
        what: say`${few(
          cause.references.map((reference) => short(reference)),
          3,
        )} of ${nameGroup(cause)} ${verb(cause.references, 'has', 'have')} no label ${revisionLabel}, so ${verb(cause.references, 'its', 'their')} commit is unknown`,
        why: say`The step that builds the image doesn't set the label. A label of the container is no label of its image`,
      }
  }
}

/** What to change in the build. */
export function fixBuildCause(cause: BuildCause, plan: Plan): Fix {
  const commit = short(plan.commit)
  switch (cause.code) {
    case 'build-run-failed':
      return edit(
        say`correct what failed in that run, run it again for commit ${commit}, and then deploy its image to ${cause.target}`,
      )
    case 'build-run-pending':
      return edit(
        say`run this step after the build: put both into one workflow with ${'needs: build'}, or start this one with ${'on: workflow_run'}`,
      )
    case 'build-never-ran':
      return edit(
        say`run the workflow that builds the image for commit ${commit}, and then deploy to ${cause.target}. If only some services are built, name their source in ${'paths:'}`,
      )
    case 'dirty-tree':
      return edit(
        say`build the image from a clean checkout of commit ${commit} (${'git status --short'} prints nothing), with the label ${`${revisionLabel}=${plan.commit}`}, and deploy it`,
      )
    case 'label-missing':
      return edit(setLabel(cause, plan))
  }
}

function setLabel({ how, services, file }: Extract<BuildCause, { code: 'label-missing' }>, plan: Plan): Phrase {
  const label = `${revisionLabel}=${plan.commit}`
  switch (how) {
    case 'compose':
      return say`add ${`${revisionLabel}: \${GIT_SHA:?}`} to ${'labels:'} below ${'build:'} of ${few(services)} in ${file ?? 'the Compose file'}, and build with ${`GIT_SHA=${plan.commit}`}. ${'labels:'} of the service itself doesn't label the image`
    case 'local':
      return say`build the image with ${`--label ${label}`}, then deploy it (${'docker/metadata-action'} sets this label)`
    case 'registry':
      return say`in the workflow that builds the image, pass ${'labels: ${{ steps.meta.outputs.labels }}'} of ${'docker/metadata-action'} to ${'docker/build-push-action'}, or ${`--label ${label}`} to ${'docker build'}, then deploy the new image`
  }
}

const nameRun = ({ name, number }: WorkflowRun): Phrase => say`Run ${plain(String(number))} of the workflow ${name}`

/** The page of a run, made from its number alone. */
const linkOf = ({ id }: WorkflowRun, { repository }: Plan): Phrase =>
  repository === undefined ? say`run ID ${id}` : say`${runPage(repository, id)}`

const others = (more: number): Phrase =>
  more === 0 ? say`` : say`. The same applies to ${count(more, 'other workflow')}`
