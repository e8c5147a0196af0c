import type { InstanceWarning } from '../../model/finding-instance-warning.ts'
import { type Phrase, type Sentence, say } from '../phrase.ts'
import { edit } from './commands.ts'
import { count, few, nameInstance, short, verb } from './names.ts'

const revisionLabel = 'org.opencontainers.image.revision'

/** The most containers that one sentence names. */
const maxNamed = 5

const commitOf = (revision: string | undefined): string =>
  revision === undefined ? 'no commit label' : `commit ${short(revision)}`

/** What is unusual about an instance that runs the commit. */
export function explainInstanceWarning(finding: InstanceWarning): Sentence {
  switch (finding.code) {
    case 'runtime/tag-moved': {
      const { instance, reference, tagged, taggedRevision: other, commit } = finding
      const build: Phrase =
        other === undefined
          ? say`image ${short(tagged)}, which has no commit label`
          : say`an image of commit ${short(other, commit)}`
      return {
        what: say`${nameInstance(instance)} runs commit ${short(commit, other)}, but ${reference} now points to ${build}`,
        why: say`The tag was moved after the container was created. The next recreate would start the other image`,
        fix: edit(
          say`pin the image digest of ${instance.service} on ${instance.target}, or verify the other commit when it is deployed`,
        ),
      }
    }
    case 'runtime/label-copied': {
      const { instance } = finding
      const [own, image] = [finding.own.revision ?? '', finding.image.revision ?? '']
      return {
        what: say`The label ${revisionLabel} of ${nameInstance(instance)} names commit ${short(own, image)}, but its image was built from commit ${short(image, own)}`,
        why: say`The image decides. A tool that recreates containers with their old labels may have copied it`,
        fix: edit(
          say`recreate ${instance.service} on ${instance.target} with Compose or ${'docker run'}, without that label. Only the image may set it`,
        ),
      }
    }
    case 'runtime/kept-copies': {
      const { service, target, containers, total } = finding
      const names = containers.map(({ name, revision }) => `${name} (${commitOf(revision)})`)
      return {
        what: say`${count(total, 'stopped container')} of ${service} on ${target} ${verb({ length: total }, 'has', 'have')} an earlier build: ${few(names, maxNamed)}`,
        why: say`A newer container runs instead, so ${verb({ length: total }, 'it was', 'they were')} not checked. Tools such as Kamal keep old containers for a rollback`,
        fix: edit(say`remove ${verb({ length: total }, 'it', 'them')} only if you need no rollback`),
      }
    }
    case 'runtime/other-nodes': {
      const { service, target, container, swarm } = finding
      return {
        what: say`${container} on ${target} is a task of the swarm service ${swarm}. Tasks of ${service} on other nodes were not checked`,
        fix: edit(
          say`set ${`container: { swarm: ${swarm} }`} for ${service} in the config, with a manager as its target`,
        ),
      }
    }
  }
}
