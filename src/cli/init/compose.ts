import type { Source } from '../../reporters/draft.ts'
import type { Repository } from './repository.ts'
import { at, entriesOf, listOf, textOf, textsOf, type Yaml } from './yaml.ts'

/** A service of a compose file. */
export interface ComposeService {
  readonly name: string
  /** `name:` of the file; without it the folder decides, which is the host's. */
  readonly project: string | undefined
  /** As it is written, with its variables. */
  readonly image: string | undefined
  /** The folder it is built from, relative to the repository; `undefined` when it is not built. */
  readonly context: string | undefined
  readonly dockerfile: string
  readonly replicas: number | undefined
  readonly hasProfile: boolean
  /** Another service waits for its end. */
  readonly isTask: boolean
  /** The path that its health check requests. */
  readonly health: { readonly path: string; readonly from: Source } | undefined
  readonly from: Source
}

/** Files of production, or of all environments. Those of development and tests show nothing about a deployment. */
const composeName = /(?:^|\/)(?:docker-)?compose(?:[.-](?:prod|production|deploy|live))?\.ya?ml$/
const maxServices = 100

/** The services of all compose files that may be deployed; of one name, that of the file for production. */
export function readCompose(
  repository: Repository,
  parse: (path: string) => Yaml | undefined,
): readonly ComposeService[] {
  const paths = repository.paths.filter((path) => composeName.test(path) && path.split('/').length <= 3)
  const isOfProduction = (path: string): boolean => /prod|deploy|live/.test(path.slice(path.lastIndexOf('/') + 1))
  const ordered = [...paths.filter((path) => !isOfProduction(path)), ...paths.filter(isOfProduction)].slice(0, 8)
  const services = new Map<string, ComposeService>()
  for (const path of ordered) {
    const yaml = parse(path)
    if (yaml === undefined) continue
    for (const service of servicesOf(path, yaml)) {
      const before = services.get(service.name)
      services.set(service.name, before === undefined ? service : together(before, service))
    }
  }
  return [...services.values()].slice(0, maxServices)
}

/** Compose merges files: keys that a later file does not set stay. */
const together = (before: ComposeService, after: ComposeService): ComposeService => ({
  ...after,
  project: after.project ?? before.project,
  image: after.image ?? before.image,
  context: after.context ?? before.context,
  dockerfile: after.context === undefined ? before.dockerfile : after.dockerfile,
  replicas: after.replicas ?? before.replicas,
  hasProfile: after.hasProfile || before.hasProfile,
  isTask: after.isTask || before.isTask,
  health: after.health ?? before.health,
})

function servicesOf(path: string, { value, line }: Yaml): readonly ComposeService[] {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  const all = entriesOf(at(value, 'services'))
  const tasks = new Set(all.flatMap(([, service]) => awaited(at(service, 'depends_on'))))
  return all.map(([name, service]) => {
    const build = at(service, 'build')
    const replicas = at(service, 'deploy', 'replicas') ?? at(service, 'scale')
    const context =
      textOf(build) ?? (build === undefined || build === null ? undefined : (textOf(at(build, 'context')) ?? '.'))
    const health = healthPath(textsOf(at(service, 'healthcheck', 'test')).join(' '))
    return {
      name,
      project: textOf(at(value, 'name')),
      image: textOf(at(service, 'image')),
      context: context === undefined ? undefined : joined(folder, context),
      dockerfile: textOf(at(build, 'dockerfile')) ?? 'Dockerfile',
      replicas: typeof replicas === 'number' && Number.isInteger(replicas) && replicas > 1 ? replicas : undefined,
      hasProfile: listOf(at(service, 'profiles')).length > 0,
      isTask: tasks.has(name),
      health:
        health === undefined
          ? undefined
          : { path: health, from: { path, line: line('services', name, 'healthcheck') } },
      from: { path, line: line('services', name) },
    }
  })
}

const awaited = (dependsOn: unknown): readonly string[] =>
  entriesOf(dependsOn).flatMap(([name, how]) =>
    at(how, 'condition') === 'service_completed_successfully' ? [name] : [],
  )

/** A folder below the repository, without `.` and `..`; a path that leads out of it is ignored. */
export function joined(folder: string, path: string): string | undefined {
  const parts: string[] = []
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return path.startsWith('/') || path.includes('$') ? undefined : parts.join('/')
}

/** The path that a health check requests from its own container: `curl -f http://localhost:3000/healthz`. */
export function healthPath(command: string): string | undefined {
  const found =
    /\bhttps?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::[^/\s"']{1,20})?(\/[\w./~-]{0,120})?(?=[\s"'|&;)\]]|$)/.exec(
      command.slice(0, 4000),
    )
  return found === null ? undefined : (found[1] ?? '/')
}
