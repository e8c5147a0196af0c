import { posix } from 'node:path'
import type { ServedClaim } from '../chain/plan/served.ts'
import type { HashedFile } from '../origin/port.ts'
import type { ServedAsk } from '../probes/port.ts'
import type { Problem } from '../problem.ts'
import type { ReadFiles } from './files.ts'
import { controlCharacter, keep, problem } from './mistakes.ts'
import type { SaidServed, SaidService, SaidText } from './said.ts'
import { readBaseUrl } from './url.ts'

/** A build that is public: what the plan says of it, and the files themselves. */
export interface ReadServed {
  readonly claim: ServedClaim
  readonly ask: ServedAsk
}

/** The most files of a build that are fetched in a look. */
const mostFetched = 200

/** Reads which builds are public, and where. Without a manifest nothing says what their files are. */
export function readServed(
  services: readonly SaidService[],
  manifests: ReadonlyMap<string, ReadFiles>,
  allowUnsafeHttp: boolean,
  problems: Problem[],
): readonly ReadServed[] {
  return services.flatMap(({ name, serves, files }) => {
    if (serves === undefined) return []
    const { at: said } = serves
    const base = keep(readBaseUrl(said.text, said.place, allowUnsafeHttp), problems)
    if (files === undefined) problems.push(problem(said.place, undefined, { code: 'missing', what: 'manifest' }))
    const globs = readGlobs(serves, problems)
    const manifest = manifests.get(name)?.manifest
    // What is wrong with the manifest is reported already.
    if (base === undefined || manifest === undefined) return []
    if (manifest.lists === 'names') {
      problems.push(problem(said.place, said.text, { code: 'manifest-without-hashes', format: manifest.format }))
      return []
    }
    const open = manifest.files.filter(({ path }) => globs(path))
    if (open.length === 0)
      problems.push(problem(said.place, said.text, { code: 'served-none', of: manifest.files.length }))
    const at = `${base}/`
    const asked = Math.min(open.length, mostFetched)
    const listed = open.map(({ path, sha256 }: HashedFile) => ({ path, sha256 }))
    return [
      {
        claim: { service: name, at, asked, of: open.length, place: said.place },
        ask: { at, files: listed, most: asked },
      },
    ]
  })
}

/** Whether a path is public; without globs all are whose names do not begin with a dot, which servers keep for themselves. */
function readGlobs({ files }: SaidServed, problems: Problem[]): (path: string) => boolean {
  const isHidden = (path: string): boolean => /(?:^|\/)\./.test(path)
  if (files === undefined) return (path) => !isHidden(path)
  const right = files.filter((glob) => isGlob(glob, problems)).map(({ text }) => text)
  const [inside, outside] = [
    right.filter((text) => !text.startsWith('!')),
    right.filter((text) => text.startsWith('!')).map((text) => text.slice(1)),
  ]
  const some = inside.length === 0 ? ['**'] : inside
  return (path) =>
    some.some((glob) => posix.matchesGlob(path, glob)) && !outside.some((glob) => posix.matchesGlob(path, glob))
}

/** Globs are relative to the build directory, as paths of the manifest are. */
function isGlob({ text, place }: SaidText, problems: Problem[]): boolean {
  const character = controlCharacter(text)
  if (character !== undefined) problems.push(problem(place, text, { code: 'control-character', character }))
  const bare = text.replace(/^!/, '')
  const isWrong = bare === '' || bare.startsWith('/') || bare.split('/').includes('..')
  if (isWrong) problems.push(problem(place, text, { code: 'served-glob-malformed' }))
  return character === undefined && !isWrong
}
