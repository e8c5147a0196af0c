import { readReference } from '../model/image-reference.ts'
import { type Parsed, type Place, parsed } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import type { DeclaredImage, DeclaredService } from './declarations.ts'
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
  const text = together(first.text, image.text)
  if (text !== undefined) return { ...service, image: { text, place: first.place } }
  const fault = { code: 'declared-twice', what: 'image of', name: service.name, other: first.place } as const
  problems.push(problem(image.place, image.text, fault))
  return service
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
