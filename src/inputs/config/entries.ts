import type { Selector } from '../../model/plan.ts'
import { type Parsed, type Place, parsed } from '../../parsed.ts'
import type { Problem } from '../../problem.ts'
import {
  bareService,
  type DeclaredPublicFiles,
  type DeclaredRoute,
  type DeclaredService,
  type DeclaredSite,
  type DeclaredTarget,
  type DeclaredText,
} from '../declarations.ts'
import { readArtifact, readGlob } from '../files.ts'
import { guardedStatus } from '../guards.ts'
import { readHost, readMirror, readTag } from '../images.ts'
import { readCompose, readImage, readLabel, readName, readServiceName } from '../name.ts'
import { every, keep, mistake, problem } from '../problems.ts'
import { fillTemplate, type Secrets } from '../template.ts'
import { attestationIn } from './attestation.ts'
import { guardIn } from './guard.ts'
import { readManager, releaseIn } from './release.ts'
import { requirementsOf } from './requirements.ts'
import type { ConfigSchema } from './schema.ts'
import { sourceIn } from './source.ts'
import { readTerms } from './terms.ts'
import type { Located, Path } from './yaml.ts'

type Targets = NonNullable<ConfigSchema['targets']>
type Services = Exclude<ConfigSchema['services'], string | undefined>
type ServiceKeys = NonNullable<Services[string]>
type Container = NonNullable<ServiceKeys['container']>
type Routes = NonNullable<ConfigSchema['routes']>

/** The targets of the file by name. The kind of the address parses the other keys. */
export function targetsIn(targets: Targets, yaml: Located, secrets: Secrets, problems: Problem[]): DeclaredTarget[] {
  return Object.entries(targets).flatMap(([name, target]) => {
    const path = ['targets', name]
    const place = yaml.atKey(path)
    if (keep(readName(name, 'target', place), problems) === undefined) return []
    if (typeof target === 'string') return [{ name, address: target, settings: {}, place }]
    const { address, headers, sign, ...rest } = target
    const filled = headers && keep(fillHeaders(headers, [...path, 'headers'], yaml, secrets), problems)
    const secret = sign && keep(fillSecret(sign.secret, yaml.at([...path, 'sign', 'secret']), secrets), problems)
    if ((headers !== undefined && filled === undefined) || (sign !== undefined && secret === undefined)) return []
    const signing = secret === undefined ? {} : { sign: { secret } }
    const plain: Record<string, unknown> =
      filled === undefined ? { ...rest, ...signing } : { ...rest, ...signing, headers: filled }
    const settings = Object.entries(plain).map(([key, value]) => [key, { value, place: yaml.atKey([...path, key]) }])
    return [{ name, address, settings: Object.fromEntries(settings), place }]
  })
}

/** A signing secret must come from a variable, not from the file. */
const fillSecret = (text: string, place: Place, secrets: Secrets): Parsed<string, Problem> =>
  text.includes('${') ? fillTemplate(text, place, secrets) : mistake(place, undefined, { code: 'sign-secret-in-file' })

function fillHeaders(headers: Readonly<Record<string, string>>, path: Path, yaml: Located, secrets: Secrets) {
  const filled = every(Object.entries(headers), ([name, value]) => {
    const text = fillTemplate(value, yaml.at([...path, name]), secrets)
    return text.ok ? parsed([name, text.value] as const) : text
  })
  return filled.ok ? parsed(Object.fromEntries(filled.value)) : filled
}

/** The services of the file. The valid part of an invalid service is kept, so that its targets are checked too. */
export function servicesIn(
  services: Services,
  yaml: Located,
  has: (path: Path) => boolean,
  secrets: Secrets,
  problems: Problem[],
): DeclaredService[] {
  return Object.entries(services).flatMap(([name, service]) => {
    const path = ['services', name]
    const place = yaml.atKey(path)
    const every = keep(readServiceName(name, place), problems)
    if (service === null) return [{ ...bareService(name, place), container: every }]
    if (isSite(service)) return []
    const on = service.on === undefined ? undefined : onOf(service.on, [...path, 'on'], yaml)
    const selector = service.container && readContainer(service.container, [...path, 'container'], yaml)
    const container = selector === undefined ? every : keep(selector, problems)
    const image = imagesOf(service, path, yaml, problems)
    const isReadable = ['artifact', 'manifest', 'complete', 'include', 'exclude'].every((key) => has([...path, key]))
    const files = isReadable ? filesOf(service, path, yaml, problems) : 'unreadable'
    const requirements = requirementsOf(service, path, yaml, secrets, problems)
    const serves =
      service.serves === undefined ? {} : { serves: publicFilesOf(service.serves, [...path, 'serves'], yaml) }
    const { instances, require, logs } = service
    const source = sourceIn(service, path, yaml, secrets, problems)
    const release = releaseIn(service, path, yaml, problems)
    const attested = attestationIn(service.attestation, [...path, 'attestation'], yaml)
    const extras = {
      ...serves,
      ...attested,
      ...(logs === undefined ? {} : { logs }),
      ...(release === undefined ? {} : { release }),
    }
    return [{ name, on, container, instances, ...image, files, requirements, source, ...extras, require, place }]
  })
}

/** The sites of the file, which have only a manifest and a public URL. */
export function sitesIn(services: Services, yaml: Located, secrets: Secrets, problems: Problem[]): DeclaredSite[] {
  return Object.entries(services).flatMap(([name, service]) => {
    if (service === null || !isSite(service)) return []
    const path = ['services', name]
    const manifest = { text: service.manifest, place: yaml.at([...path, 'manifest']) }
    const serves = publicFilesOf(service.serves, [...path, 'serves'], yaml)
    const source = sourceIn(service, path, yaml, secrets, problems)
    return [{ name, manifest, serves, source, place: yaml.atKey(path) }]
  })
}

/** Public files that equal the build reach every grade of `require`. */
const siteKeys = ['manifest', 'serves', 'require', 'commit', 'paths']

const isSite = (service: ServiceKeys): service is ServiceKeys & Required<Pick<ServiceKeys, 'manifest' | 'serves'>> =>
  service.manifest !== undefined &&
  service.serves !== undefined &&
  Object.keys(service).every((key) => siteKeys.includes(key))

type Images = Pick<DeclaredService, 'image' | 'mirrors' | 'tag'>

/** The image of a service, its mirrors and its tag. */
function imagesOf(service: ServiceKeys, path: Path, yaml: Located, problems: Problem[]): Images {
  const declared = service.image === undefined ? [] : onOf(service.image, [...path, 'image'], yaml)
  const [image, ...mirrors] = declared.flatMap(({ text, place }, at): readonly DeclaredText[] => {
    const read = keep(at === 0 ? readImage(text, place) : readMirror(text, place), problems)
    return read === undefined ? [] : [{ text: read, place }]
  })
  const tag = service.tag === undefined ? undefined : tagOf(service, path, yaml, problems)
  return { image, ...(mirrors.length === 0 ? {} : { mirrors }), ...(tag === undefined ? {} : { tag }) }
}

function tagOf(
  { tag = '', image }: ServiceKeys,
  path: Path,
  yaml: Located,
  problems: Problem[],
): DeclaredText | undefined {
  const place = yaml.at([...path, 'tag'])
  if (image === undefined) problems.push(problem(place, tag, { code: 'missing', what: 'image' }))
  return keep(readTag(tag, place), problems) === undefined ? undefined : { text: tag, place }
}

/** The hosts that give out the tokens of registries. */
export function tokenHostsIn(
  registries: NonNullable<ConfigSchema['registries']>,
  yaml: Located,
  problems: Problem[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(registries).map(([registry, settings]) => {
      const path = ['registries', registry]
      const host = keep(readHost(registry, yaml.atKey(path)), problems)
      const named = onOf(settings['token-host'], [...path, 'token-host'], yaml)
      const hosts = named.flatMap(({ text, place }) => keep(readHost(text, place), problems) ?? [])
      return [host ?? registry, hosts] as const
    }),
  )
}

/** The path of the build, and its manifest. Each requires the other. */
function filesOf(service: ServiceKeys, path: Path, yaml: Located, problems: Problem[]): DeclaredService['files'] {
  const { artifact, manifest } = service
  const globs = (['complete', 'include', 'exclude'] as const).flatMap((key) => {
    const declared = service[key]
    return declared === undefined ? [] : [{ key, texts: globsOf(declared, [...path, key], yaml, problems) }]
  })
  if (artifact === undefined && manifest === undefined) {
    const [first] = globs
    if (first === undefined) return undefined
    problems.push(problem(yaml.atKey([...path, first.key]), undefined, { code: 'missing', what: 'manifest' }))
    return 'unreadable'
  }
  const at = artifact && keep(readArtifact(artifact, yaml.at([...path, 'artifact'])), problems)
  if (artifact === undefined || manifest === undefined) {
    const [given, what] = artifact === undefined ? ['manifest', 'artifact'] : ['artifact', 'manifest']
    problems.push(problem(yaml.atKey([...path, given]), undefined, { code: 'missing', what }))
    return 'unreadable'
  }
  const place = yaml.at([...path, 'artifact'])
  return {
    artifact: at === undefined ? undefined : { text: at, place },
    manifest: { text: manifest, place: yaml.at([...path, 'manifest']) },
    ...Object.fromEntries(globs.map(({ key, texts }) => [key, texts])),
  }
}

const globsOf = (
  declared: string | readonly string[],
  path: Path,
  yaml: Located,
  problems: Problem[],
): DeclaredText[] =>
  onOf(declared, path, yaml).flatMap(({ text, place }) => {
    const glob = keep(readGlob(text, place), problems)
    return glob === undefined ? [] : [{ text: glob, place }]
  })

function publicFilesOf(serves: NonNullable<ServiceKeys['serves']>, path: Path, yaml: Located): DeclaredPublicFiles {
  if (typeof serves === 'string') return { at: { text: serves, place: yaml.at(path) }, files: undefined }
  const at = { text: serves.at, place: yaml.at([...path, 'at']) }
  const { files, adds, http } = serves
  return {
    at,
    files: files === undefined ? undefined : onOf(files, [...path, 'files'], yaml),
    ...(adds === undefined ? {} : { adds: onOf(adds, [...path, 'adds'], yaml) }),
    ...(http === undefined ? {} : { http: { text: String(http), place: yaml.at([...path, 'http']) } }),
  }
}

function onOf(on: string | readonly string[], path: Path, yaml: Located): DeclaredText[] {
  if (typeof on === 'string') return [{ text: on, place: yaml.at(path) }]
  return on.map((text, at) => ({ text, place: yaml.at([...path, at]) }))
}

function readContainer(container: Container, path: Path, yaml: Located): Parsed<Selector, Problem> | undefined {
  const { compose, name, label, image } = container
  if (compose !== undefined) return readCompose(compose, yaml.at([...path, 'compose']))
  if (label !== undefined) return readLabel(label, yaml.at([...path, 'label']))
  if (name !== undefined) {
    const read = readName(name, 'container', yaml.at([...path, 'name']))
    return read.ok ? parsed({ by: 'name', name: read.value }) : read
  }
  if (image === undefined) return readManager(container, path, yaml)
  const read = readImage(image, yaml.at([...path, 'image']))
  return read.ok ? parsed({ by: 'image', reference: read.value }) : read
}

/** The routes of the file as text. They are parsed once the base URL is known. */
export const routesIn = (routes: Routes, yaml: Located, secrets: Secrets, problems: Problem[]): DeclaredRoute[] =>
  routes.map((route, at) => routeIn(route, ['routes', at], yaml, secrets, problems))

/** A route of `routes` or of a feature. */
export function routeIn(
  route: Routes[number],
  path: Path,
  yaml: Located,
  secrets: Secrets,
  problems: Problem[],
): DeclaredRoute {
  const place = yaml.at(path)
  if (typeof route === 'string') return { kind: 'line', text: route, place }
  const status = [route.expect.status].flat().join('|')
  const terms = readTerms(route, path, yaml, secrets, problems)
  const parts = { kind: 'parts', request: route.request, terms, place } as const
  if (route.guard === undefined) return { ...parts, status }
  const guard = guardIn(route.guard, [...path, 'guard'], yaml, secrets, problems)
  // A request with declared headers is not anonymous.
  return { ...parts, guard, status: terms.headers.length === 0 ? guardedStatus(status, guard, place) : status }
}
