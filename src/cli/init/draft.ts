import { basename } from 'node:path'
import type { Draft, Drafted, DraftRoute, DraftService, DraftTarget } from '../../reporters/draft.ts'
import { type ComposeService, joined, readCompose } from './compose.ts'
import { type Dockerfile, readDockerfile } from './dockerfile.ts'
import { readKamal } from './kamal.ts'
import type { Repository } from './repository.ts'
import { readRoutes } from './routes.ts'
import { ofImages, rootDockerfile } from './uncomposed.ts'
import { type Deployments, readWorkflows } from './workflows.ts'
import { readYaml, type Yaml, type YamlParser } from './yaml.ts'

const name = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/
const nothing: Drafted = { value: undefined, from: undefined }
const maxRoutes = 4

/** What a repository shows about its deployment; `folder` is its path. */
export function draftOf(repository: Repository, folder: string, parser: YamlParser): Draft {
  const unread = new Set<string>()
  const parse = (path: string): Yaml | undefined => {
    const text = repository.read(path)
    const yaml = text === undefined ? undefined : readYaml(text, parser)
    if (yaml === undefined) unread.add(path)
    return yaml
  }
  const origin = originOf(repository.read('.git/config'))
  const deployments = readWorkflows(repository, parse, origin)
  const kamal = readKamal(repository, parse)
  const compose = readCompose(repository, parse)
  const left = compose.flatMap((service) => {
    const why = leftOutFor(service, deployments.images)
    return why === undefined ? [] : [{ name: service.name, why, from: service.from } as const]
  })
  const chosen = compose.filter((service) => !left.some((one) => one.name === service.name))
  const files = new Map(chosen.map((service) => [service.name, dockerfileOf(service, repository)]))
  const composed = chosen.map((service) => ofCompose(service, files.get(service.name), deployments.stack))
  const others = [kamal.service, ...ofImages(repository, deployments, origin ?? basename(folder))].filter(
    (one) => one !== undefined,
  )
  const services = (
    composed.length > 0 ? composed : others.slice(0, kamal.service === undefined ? undefined : 1)
  ).filter((one) => name.test(one.name))
  const checks = chosen.flatMap((service) => service.health ?? files.get(service.name)?.health ?? [])
  const root = files.size === 0 ? rootDockerfile(repository)?.health : undefined
  const healthy = [...checks, ...(root === undefined ? [] : [root])].map(
    ({ path, from }): DraftRoute => ({ path, why: 'healthcheck', from }),
  )
  return {
    targets: named([...deployments.targets, ...kamal.targets]),
    services,
    leftOut: left,
    baseUrl: deployments.url ?? nothing,
    routes: onceByPath([...healthy, ...readRoutes(repository)]).slice(0, maxRoutes),
    unread: [...unread].slice(0, 20),
  }
}

/** Why a service does not contain a commit of this repository. */
function leftOutFor({ name: text, hasProfile, isTask, image, context }: ComposeService, images: Deployments['images']) {
  if (!name.test(text)) return 'name'
  if (hasProfile) return 'profile'
  if (isTask) return 'task'
  const isPushed = images.some(({ repository }) => repository === repositoryOf(image))
  // A tag that is filled in at deployment belongs to an image of this repository.
  return context !== undefined || isPushed || image?.includes('${') === true ? undefined : 'not-built-here'
}

function ofCompose(service: ComposeService, file: Dockerfile | undefined, stack: string | undefined): DraftService {
  const project = service.project !== undefined && name.test(service.project) ? `${service.project}/` : ''
  return {
    name: service.name,
    container:
      stack === undefined
        ? { by: 'compose', text: `${project}${service.name}` }
        : { by: 'swarm', text: `${stack}_${service.name}` },
    instances: service.replicas,
    image: repositoryOf(service.image),
    artifact: file?.artifact ?? nothing,
    port: file?.port ?? nothing,
    from: service.from,
  }
}

/** The repository of a literal image reference; `undefined` when a part is a variable, or when it is an official image. */
function repositoryOf(image: string | undefined): string | undefined {
  const repository = image?.replace(/@.*$/, '').replace(/:[^/]*$/, '') ?? ''
  return /^[a-z0-9][a-z0-9._:/-]{0,200}[a-z0-9]$/.test(repository) && repository.includes('/') ? repository : undefined
}

function dockerfileOf({ context, dockerfile }: ComposeService, repository: Repository): Dockerfile | undefined {
  const path = context === undefined ? undefined : joined(context, dockerfile)
  const text = path === undefined ? undefined : repository.read(path)
  return path === undefined || text === undefined ? undefined : readDockerfile(text, path)
}

/** Names that the config accepts, each once. */
function named(targets: readonly DraftTarget[]): readonly DraftTarget[] {
  const all = targets.length > 0 ? targets : [unknown]
  const taken = new Set<string>()
  return all.slice(0, 20).map((target) => {
    const wanted = name.test(target.name) ? target.name : 'prod'
    let free = wanted
    for (let number = 2; taken.has(free); number += 1) free = `${wanted}-${number}`
    taken.add(free)
    return { ...target, name: free }
  })
}

const unknown: DraftTarget = {
  name: 'prod',
  kind: 'ssh',
  user: undefined,
  host: undefined,
  port: undefined,
  from: undefined,
  variable: undefined,
}

const onceByPath = (routes: readonly DraftRoute[]): readonly DraftRoute[] =>
  routes.filter(({ path }, index) => routes.findIndex((one) => one.path === path) === index)

/** `owner/name` of the remote `origin`. */
function originOf(config: string | undefined): string | undefined {
  const url = /\[remote "origin"\]\s*(?:[^[\n]*\n\s*)*?url\s*=\s*(\S{1,300})/.exec(config?.slice(0, 20_000) ?? '')?.[1]
  return /[/:]([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/.exec(url ?? '')?.[1]
}
