import { readReference } from '../model/image-reference.ts'
import type { TagClaim } from '../model/plan.ts'
import { type Parsed, type Place, parsed } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import type { DeclaredImage, DeclaredService, DeclaredText } from './declarations.ts'
import { readImage, readServiceReference } from './name.ts'
import { nearest } from './nearest.ts'
import { mistake, problem } from './problems.ts'

/** Parses `service=repository@sha256:…`, as built from the outputs of docker/build-push-action. */
export function readImageLine(text: string, place: Place): Parsed<DeclaredImage, Problem> {
  // In two steps, because one pattern would read a long run of spaces once for each of them.
  const [before = '', ...rest] = text.split('=')
  if (rest.length === 0) return mistake(place, text, { code: 'image-line-malformed' })
  const [name, reference] = [before.trimEnd(), rest.join('=').trimStart()]
  const service = readServiceReference(name, place)
  if (!service.ok) return service
  // An expression is empty if its step built nothing.
  if (!reference.includes('@') || reference.endsWith('@'))
    return mistake(place, text, { code: 'image-digest-missing', service: name })
  const image = readImage(reference, place)
  return image.ok ? parsed({ service: name, text: image.value, place }) : image
}

/** Parses a further repository of an image: it has the tags and digests of the first one. */
export function readMirror(text: string, place: Place): Parsed<string, Problem> {
  const image = readImage(text, place)
  if (!image.ok) return image
  const { tag, digest } = readReference(image.value)
  return tag === undefined && digest === undefined ? image : mistake(place, text, { code: 'mirror-malformed' })
}

/** The characters of a short commit ID, as `docker/metadata-action` writes it. */
const shortLength = 7

/** Parses the template of a tag (OCI distribution specification), with a commit of example filled in. */
export function readTag(text: string, place: Place): Parsed<string, Problem> {
  const filled = fillTag(text, '0'.repeat(64))
  return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(filled)
    ? parsed(text)
    : mistake(place, text, { code: 'tag-malformed' })
}

/** The tag for a commit. */
export const fillTag = (template: string, commit: string): string =>
  template.replaceAll('{commit}', commit).replaceAll('{short}', commit.slice(0, shortLength))

/** A short ID can begin several commits, so only the full one names the commit. */
export const tagClaim = (template: string, commit: string): TagClaim => ({
  name: fillTag(template, commit),
  namesCommit: template.includes('{commit}'),
})

/** Parses the host of a registry or of its token server: `gitlab.example.com`, `registry.example.com:5000`. */
export function readHost(text: string, place: Place): Parsed<string, Problem> {
  const isHost = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?(?::\d{1,5})?$/.test(text)
  // A default port is no part of the host of a URL.
  if (!isHost || !URL.canParse(`https://${text}`)) return mistake(place, text, { code: 'registry-host-malformed' })
  return parsed(new URL(`https://${text}`).host)
}

/** The places besides the services that name images. */
export interface ImageContext {
  /** The lines of the input `images`. */
  readonly images: readonly DeclaredImage[]
  /** The list of artifacts of the job, read only for a service with a repository and no digest. */
  readonly built: readonly DeclaredImage[]
  /** The names of all services; `undefined` if they could not be read. */
  readonly known: readonly string[] | undefined
  /** The sites, which run on no host. */
  readonly sites: readonly string[]
}

/** Adds the declared digests to the services. Two different digests are reported. */
export function withImages(
  services: readonly DeclaredService[],
  { images, built, known, sites }: ImageContext,
  problems: Problem[],
): DeclaredService[] {
  for (const { service, text, place } of images) {
    if (sites.includes(service)) problems.push(problem(place, text, { code: 'site-without-instances', service }))
    if (known === undefined || known.includes(service)) continue
    const meant = nearest(service, known)
    problems.push(problem(place, text, { code: 'service-unknown', name: service, nearest: meant, known }))
  }
  return services.map((service) => {
    const declared = [...images, ...built].filter((one) => one.service === service.name)
    return declared.reduce((before, image) => withImage(before, image, problems), service)
  })
}

function withImage(service: DeclaredService, image: DeclaredImage, problems: Problem[]): DeclaredService {
  const first = service.image
  if (first === undefined) return { ...service, image }
  const text = together(first.text, ofFirst(image.text, first.text, service.mirrors ?? []))
  if (text !== undefined) return { ...service, image: { text, place: first.place } }
  const fault = { code: 'declared-twice', what: 'image of', name: service.name, other: first.place } as const
  problems.push(problem(image.place, image.text, fault))
  return service
}

/** A digest that was declared for a mirror is one of the image itself. */
function ofFirst(text: string, first: string, mirrors: readonly DeclaredText[]): string {
  const { repository, digest } = readReference(text)
  const isMirror = mirrors.some((mirror) => readReference(mirror.text).repository === repository)
  return isMirror && digest !== undefined ? `${first.split('@', 1).join()}@${digest}` : text
}

/** Merges two references; `undefined` if they contradict each other. */
function together(first: string, second: string): string | undefined {
  const [a, b] = [readReference(first), readReference(second)]
  const differ = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined && other !== undefined && one !== other
  if (a.repository !== b.repository || differ(a.tag, b.tag) || differ(a.digest, b.digest)) return undefined
  const [name = ''] = first.split('@', 1)
  const tagged = a.tag === undefined && b.tag !== undefined ? `${name}:${b.tag}` : name
  const digest = a.digest ?? b.digest
  return digest === undefined ? tagged : `${tagged}@${digest}`
}

/** Whether only the list of the job can name the digest of the image. */
export const lacksDigest = (service: DeclaredService, images: readonly DeclaredImage[]): boolean =>
  service.image !== undefined &&
  readReference(service.image.text).digest === undefined &&
  !images.some((image) => image.service === service.name)
