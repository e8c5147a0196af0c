import type { RegistryBuild, RegistryCause } from '../../model/cause-registry.ts'
import type { RegistryFinding } from '../../model/finding-registry.ts'
import type { Plan } from '../../model/plan.ts'
import { type Fix, list, type Phrase, type Sentence, type Statement, say } from '../phrase.ts'
import { buildGroup, composeServices, edit } from './commands.ts'
import { explainMissing } from './missing.ts'
import { few, nameGroup, short, verb } from './names.ts'

const label = 'org.opencontainers.image.revision'

/** What is wrong with the tag of a service in its registry. */
export function explainRegistry(finding: RegistryFinding): Sentence {
  const { service, expected } = finding
  switch (finding.code) {
    case 'build/registry-unknown':
      return explainMissing(finding.why, { name: service, address: expected })
    case 'build/tag-missing':
      return {
        what:
          finding.what === 'image'
            ? say`The registry has no image ${expected} of ${service}`
            : say`The registry has no repository for ${expected} of ${service}, or the login of this runner may not see it`,
        fix: edit(say`push the image as ${expected}, or correct ${'tag'} of ${service} in the config file`),
      }
    case 'build/tag-other-commit': {
      const { revision, commit } = finding
      const build: Phrase =
        revision === undefined
          ? say`has no label ${label} that names one commit`
          : say`was built from commit ${short(revision, commit)}, expected ${short(commit, revision)}`
      return {
        what: say`The image ${expected} of ${service} in its registry ${build}`,
        fix: edit(
          expected.includes(commit)
            ? say`push the image of commit ${short(commit, revision)} with this tag and that label, or correct ${'tag'} in the config file`
            : say`if a later build may move this tag, set ${'tag'} to one that names the commit: ${'sha-{commit}'}. Otherwise push the image of commit ${short(commit, revision)} with this tag and that label`,
        ),
      }
    }
  }
}

/** Why a host has no image of the commit. */
export function explainRegistryCause(cause: RegistryCause, plan: Plan): Statement {
  const commit = short(plan.commit)
  const images = few(cause.builds.map(({ expected }) => expected))
  const runs = say`${nameGroup(cause)} ${verb(cause.services, 'has', 'have')} ${running(cause.builds, plan)}`
  switch (cause.code) {
    case 'never-pulled':
      return {
        what: say`The image of commit ${commit} was pushed, but ${cause.target} did not pull it: ${images}`,
        why: runs,
      }
    case 'never-pushed': {
      const found = cause.builds.flatMap(({ found }) => found ?? [])[0]
      return {
        what:
          found === undefined
            ? say`The registry does not have the image of commit ${commit}: ${images}`
            : say`The registry has an image of commit ${short(found, plan.commit)} as ${images}, expected ${commit}`,
        why: say`The build of commit ${commit} failed, did not push its image, or did not run. ${runs}`,
      }
    }
    case 'tag-of-other-commit':
      return {
        what: say`${images} has a tag that names commit ${commit}, but was built from ${list(found(cause.builds, plan))}`,
        why: say`The build was tagged with another commit than the one that it checked out`,
      }
  }
}

const found = (builds: readonly RegistryBuild[], plan: Plan): readonly Phrase[] => {
  const commits = [...new Set(builds.flatMap(({ found }) => found ?? []))].slice(0, 5)
  return commits.length === 0 ? [say`several commits`] : commits.map((one) => say`commit ${short(one, plan.commit)}`)
}

/** The commits that hosts have instead. */
const running = (builds: readonly RegistryBuild[], plan: Plan): Phrase => {
  const commits = [...new Set(builds.map(({ revision }) => revision))]
  return say`${verb(commits, 'commit', 'commits')} ${few(commits.map((one) => short(one, plan.commit)))}`
}

/** How the image gets to the host, or into the registry. */
export function fixRegistryCause(cause: RegistryCause, plan: Plan): readonly Fix[] {
  const commit = short(plan.commit)
  const images = few(cause.builds.map(({ expected }) => expected))
  switch (cause.code) {
    case 'never-pulled': {
      const { builds } = cause
      if (builds.every(({ pulls }) => pulls === true))
        return buildGroup(
          { ...cause, code: 'never-built', builds: builds.map((build) => ({ ...build, registered: true })) },
          plan,
        )
      const services = few(composeServices(cause))
      return [
        edit(
          cause.compose === undefined
            ? say`on ${cause.target}, pull ${images} and create ${services} from it`
            : say`set ${'image'} of ${services} in the Compose file of ${cause.compose.project} on ${cause.target} to ${images}, then pull and recreate the ${verb(cause.services, 'service', 'services')}`,
        ),
      ]
    }
    case 'never-pushed':
      return [
        edit(
          say`read the log of the build of commit ${commit}, and check that it pushes ${images} before this step runs. Then deploy the commit`,
        ),
      ]
    case 'tag-of-other-commit':
      return [
        edit(
          say`check out commit ${commit} before the build (${'ref'} of ${'actions/checkout'}), and take tag and label from one ${'docker/metadata-action'} step. Then push and deploy again`,
        ),
      ]
  }
}
