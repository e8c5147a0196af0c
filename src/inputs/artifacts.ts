import { readReference, withoutCapitals } from '../model/image-reference.ts'
import { type Parsed, type Place, parsed, refused } from '../parsed.ts'
import type { Fault, Problem } from '../problem.ts'
import type { DeclaredImage, DeclaredService } from './declarations.ts'
import { keep, mistake, problem } from './problems.ts'
import { errorCode } from './workspace-file.ts'

/** The artifacts of a job, as the runner lists them: `{version, subjects: [{name, digest, kind: "oci" | "file"}]}`. */
interface Subject {
  readonly name: string
  readonly digest: string
}

const variable = 'GITHUB_ARTIFACTS_LIST'
const place: Place = { kind: 'environment', name: variable }
const maxBytes = 1024 * 1024
const maxSubjects = 1000

/**
 * The digests in `$GITHUB_ARTIFACTS_LIST` of services that declare only a repository. The runner creates the file before
 * the first step, so a missing or empty file means that nothing was built.
 */
export async function readBuilt(
  path: string | undefined,
  services: readonly DeclaredService[],
  problems: Problem[],
): Promise<readonly DeclaredImage[]> {
  if (path === undefined || path === '' || services.length === 0) return []
  const text = keep(await readText(path), problems)
  if (text === undefined || text.trim() === '') return []
  const subjects = keep(readSubjects(text, path), problems) ?? []
  const byRepository = Map.groupBy(subjects, ({ name }) => readReference(withoutCapitals(name)).repository)
  return services.flatMap((service) => builtFor(service, byRepository, problems))
}

async function readText(path: string): Promise<Parsed<string, Problem>> {
  const { readFile, stat } = await import('node:fs/promises')
  try {
    if ((await stat(path)).size > maxBytes) return mistake(place, path, unreadable('too-large'))
    return parsed(await readFile(path, 'utf8'))
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? parsed('') : mistake(place, path, unreadable('not-readable'))
  }
}

function readSubjects(text: string, path: string): Parsed<readonly Subject[], Problem> {
  const list = fromJson(text)
  if (list === undefined) return mistake(place, path, unreadable('not-json'))
  const subjects = field(list, 'subjects')
  if (!Array.isArray(subjects)) return mistake(place, path, { code: 'artifact-malformed', at: '/subjects' })
  if (subjects.length > maxSubjects) return mistake(place, path, unreadable('too-large'))
  const wrong: Problem[] = []
  const images = subjects.flatMap((subject: unknown, index) => {
    const [name, digest, kind] = [field(subject, 'name'), field(subject, 'digest'), field(subject, 'kind')]
    const bad = (at: string): [] => {
      wrong.push(problem(place, path, { code: 'artifact-malformed', at: `/subjects/${index}/${at}` }))
      return []
    }
    if (typeof name !== 'string' || name === '') return bad('name')
    if (typeof digest !== 'string') return bad('digest')
    if (kind === 'file') return []
    if (kind !== 'oci') return bad('kind')
    return /^sha256:[0-9a-f]{64}$/.test(digest) ? [{ name, digest }] : bad('digest')
  })
  return wrong.length > 0 ? refused(...wrong.slice(0, 10)) : parsed(images)
}

/** The digest that the repository of a service was built with. Two digests are ambiguous. */
function builtFor(
  service: DeclaredService,
  byRepository: ReadonlyMap<string, readonly Subject[]>,
  problems: Problem[],
): DeclaredImage[] {
  const { image, name } = service
  if (image === undefined) return []
  const { repository } = readReference(image.text)
  const built = byRepository.get(repository) ?? []
  const digests = [...new Set(built.map(({ digest }) => digest))]
  const [digest, ...others] = digests
  if (digest === undefined) return []
  if (others.length > 0) {
    problems.push(problem(place, image.text, { code: 'artifact-ambiguous', service: name, amount: digests.length }))
    return []
  }
  const [base = ''] = image.text.split('@', 1)
  return [{ service: name, text: `${base}@${digest}`, place }]
}

const unreadable = (reason: 'not-readable' | 'not-json' | 'too-large'): Fault => ({
  code: 'artifacts-unreadable',
  reason,
})

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined
