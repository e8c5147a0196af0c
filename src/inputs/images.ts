import { readReference } from '../model/image-reference.ts'
import { type Parsed, type Place, parsed } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { mistake, problem } from './mistakes.ts'
import { readImage, readName } from './name.ts'
import { nearest } from './nearest.ts'
import type { DeclaredImage, DeclaredService } from './said.ts'

/** Reads `service=repository@sha256:…`, as the outputs of docker/build-push-action make it. */
export function readImageLine(text: string, place: Place): Parsed<DeclaredImage, Problem> {
  const [, name, reference] = /^([^=]*?)\s*=\s*(.*)$/.exec(text) ?? []
  if (name === undefined || reference === undefined) return mistake(place, text, { code: 'image-line-malformed' })
  const service = readName(name, 'service', place)
  if (!service.ok) return service
  // What an expression of a step that built nothing leaves behind.
  if (!reference.includes('@') || reference.endsWith('@'))
    return mistake(place, text, { code: 'image-digest-missing', service: name })
  const image = readImage(reference, place)
  return image.ok ? parsed({ service: name, text: image.value, place }) : image
}

/** Where the images of services were said beside the services themselves. */
export interface ImageContext {
  /** The lines of the input `images`. */
  readonly images: readonly DeclaredImage[]
  /** What the job built, by its own list; asked only for a service that has a repository and no digest. */
  readonly built: readonly DeclaredImage[]
  /** The names of all services that were said, or nothing when they could not be read. */
  readonly known: readonly string[] | undefined
  /** Those that run on no host. */
  readonly sites: readonly string[]
}

/** Gives services the digests that were said for them. Two that disagree are a mistake, wherever they stand. */
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
  const fault = { code: 'said-twice', what: 'image of', name: service.name, other: first.place } as const
  problems.push(problem(image.place, image.text, fault))
  return service
}

/** Two references as one that claims what both do; nothing when they contradict each other. */
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

/** Whether nobody but the job's own list can say which digest the image of a service has. */
export const lacksDigest = (service: DeclaredService, images: readonly DeclaredImage[]): boolean =>
  service.image !== undefined &&
  readReference(service.image.text).digest === undefined &&
  !images.some((image) => image.service === service.name)
