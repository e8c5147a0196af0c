import type { Drafted, DraftService } from '../../reporters/draft.ts'
import { type Dockerfile, readDockerfile } from './dockerfile.ts'
import type { Repository } from './repository.ts'
import type { Deployments } from './workflows.ts'

const nothing: Drafted = { value: undefined, from: undefined }

/** The Dockerfile at the root of a repository. */
export function rootDockerfile(repository: Repository): Dockerfile | undefined {
  const text = repository.paths.includes('Dockerfile') ? repository.read('Dockerfile') : undefined
  return text === undefined ? undefined : readDockerfile(text, 'Dockerfile')
}

/** Without compose: a service for each restarted unit or each pushed image, else one with the name of the repository. */
export function ofImages(
  repository: Repository,
  { images, units }: Deployments,
  origin: string,
): readonly DraftService[] {
  const none = { instances: undefined, image: undefined, artifact: nothing, port: nothing }
  if (images.length === 0 && units.length > 0)
    return units.map(({ name: unit, from }) => ({
      ...none,
      name: unit,
      container: { by: 'systemd', text: unit },
      from,
    }))
  const file = rootDockerfile(repository)
  const guessed = { instances: undefined, artifact: file?.artifact ?? nothing, port: file?.port ?? nothing }
  if (images.length > 0)
    return images.slice(0, 10).map((image) => ({
      ...guessed,
      name: image.repository.split('/').at(-1) ?? '',
      container: { by: 'image', text: image.repository },
      image: undefined,
      from: image.from,
    }))
  const called = (origin.split('/').at(-1) ?? '')
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 64)
  return [{ ...guessed, name: called === '' ? 'app' : called, container: undefined, image: undefined, from: undefined }]
}
