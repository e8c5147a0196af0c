import type { FeatureArtifact } from '../model/plan.ts'
import type { Problem } from '../problem.ts'
import type { DeclaredArtifact, DeclaredService } from './declarations.ts'
import { isWholePath, pathBelow } from './feature-presence.ts'
import type { ReadFiles } from './files.ts'
import { openGlob } from './glob.ts'
import { nearest } from './nearest.ts'
import { problem } from './problems.ts'

/** The services and their builds. */
export interface Builds {
  /** The names of all services; `undefined` if they could not be read. */
  readonly named: readonly string[] | undefined
  /** The sites, which run on no host. */
  readonly sites: readonly string[]
  readonly declared: readonly DeclaredService[]
  /** The manifests by service. */
  readonly files: ReadonlyMap<string, ReadFiles>
}

/** The files of a feature in the manifest of its service. */
export function claimArtifact(
  { service, path }: DeclaredArtifact,
  { named, sites, declared, files }: Builds,
  problems: Problem[],
): FeatureArtifact[] {
  if (named?.includes(service.text) === false) {
    const meant = nearest(service.text, named)
    const fault = { code: 'service-unknown', name: service.text, nearest: meant, known: named } as const
    problems.push(problem(service.place, service.text, fault))
    return []
  }
  if (sites.includes(service.text)) {
    problems.push(problem(service.place, service.text, { code: 'site-without-instances', service: service.text }))
    return []
  }
  const read = files.get(service.text)
  if (read === undefined) {
    // An unreadable manifest was already reported.
    if (declared.some(({ name, files: own }) => name === service.text && own === undefined))
      problems.push(problem(service.place, service.text, { code: 'feature-without-manifest', service: service.text }))
    return []
  }
  if (read.claim.named === 'feature') {
    const own = pathBelow(read.claim.artifact, path.text)
    if (isWholePath(path.text))
      return [
        {
          service: service.text,
          path: path.text,
          place: path.place,
          listed: true,
          unlisted: true,
          files: [own],
          near: [],
        },
      ]
    problems.push(problem(service.place, service.text, { code: 'feature-without-manifest', service: service.text }))
    return []
  }
  if (path.text.startsWith('/')) {
    problems.push(problem(path.place, path.text, { code: 'feature-path-malformed', reason: 'absolute' }))
    return []
  }
  const paths = read.manifest.files.map((file) => file.path)
  const claim = { service: service.text, path: path.text, place: path.place }
  // A file name may look like a glob (`[id].js`).
  if (paths.includes(path.text)) return [{ ...claim, listed: true, near: [] }]
  const matches = isGlob(path.text) ? openGlob(path.text, { hidden: false }) : () => false
  if (matches === undefined) {
    problems.push(problem(path.place, path.text, { code: 'feature-path-malformed', reason: 'too-long' }))
    return []
  }
  const matched = paths.filter(matches)
  if (matched.length === 0) return [{ ...claim, listed: false, near: alike(path.text, paths) }]
  if (matched.length <= maxFiles) return [{ ...claim, listed: true, files: matched, near: [] }]
  const fault = { code: 'too-many', what: 'files of a feature', limit: maxFiles, amount: matched.length } as const
  problems.push(problem(path.place, path.text, fault))
  return []
}

/** The maximum number of files of one glob, because the plan and every report contain all of them. */
const maxFiles = 100

const isGlob = (text: string): boolean => /[*?{[]/.test(text)

const maxAlike = 3

/** Paths of a manifest with the same name in another directory, or with another extension. */
function alike(path: string, paths: readonly string[]): readonly string[] {
  const stem = (text: string): string => (text.split('/').at(-1) ?? '').replace(/\..*$/, '').toLowerCase()
  const folder = (text: string): string => text.split('/').at(-2)?.toLowerCase() ?? ''
  const same = paths.filter((other) => stem(other) === stem(path))
  const near = stem(path) === 'index' ? same.filter((other) => folder(other) === folder(path)) : same
  return near.slice(0, maxAlike)
}
