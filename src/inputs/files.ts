import { isAtLeast } from '../judge/proof.ts'
import type { FilesClaim, LeftOut, ServiceClaim } from '../model/plan.ts'
import type { Manifest, ReadManifest } from '../origin/port.ts'
import { type Parsed, type Place, parsed, refused } from '../parsed.ts'
import type { Fault, Problem } from '../problem.ts'
import type { FilesRequest } from '../targets/port.ts'
import type { DeclaredFiles, DeclaredService, DeclaredSite, DeclaredText } from './declarations.ts'
import { type Matches, openGlob } from './glob.ts'
import { controlCharacter, keep, mistake, problem } from './problems.ts'
import { readWorkspaceFile, type WorkspaceFile } from './workspace-file.ts'

/** The files of a service: their claim in the plan, and the full list. */
export interface ReadFiles {
  readonly claim: FilesClaim
  readonly manifest: Manifest
}

export interface FilesContext {
  readonly workspace: string
  readonly readManifest: ReadManifest
  /** The manifests that were already read, by path; several services can name one. */
  readonly known: Map<string, Parsed<Manifest, Fault>>
  /** How many bytes the others may have. */
  readonly left: { bytes: number }
}

/** The maximum size of a manifest and of all manifests of a plan, in bytes. */
const maxBytes = 10 * 1024 * 1024
const maxTotal = 100 * 1024 * 1024

/** Reads the manifests of services. An unreadable manifest is reported and left out. */
export async function readFiles(
  services: readonly DeclaredService[],
  context: FilesContext,
  problems: Problem[],
): Promise<ReadonlyMap<string, ReadFiles>> {
  const found = new Map<string, ReadFiles>()
  for (const { name, files } of services) {
    if (files === undefined || files === 'unreadable') continue
    const read = await readManifestOf(files.manifest, context)
    if (!read.ok) problems.push(...read.problems)
    else if (files.artifact !== undefined) {
      const compared = keep(leaveOut(files, read.value), problems)
      if (compared !== undefined) found.set(name, filesOf(files.artifact.text, files, compared))
    }
  }
  return found
}

/** Reads the manifests of sites. An unreadable manifest is reported and left out. */
export async function readSites(
  sites: readonly DeclaredSite[],
  context: FilesContext,
  problems: Problem[],
): Promise<ReadonlyMap<string, Manifest>> {
  const found = new Map<string, Manifest>()
  for (const { name, manifest } of sites) {
    const read = keep(await readManifestOf(manifest, context), problems)
    if (read !== undefined) found.set(name, read)
  }
  return found
}

async function readManifestOf(
  { text: path, place }: DeclaredText,
  context: FilesContext,
): Promise<Parsed<Manifest, Problem>> {
  const character = controlCharacter(path)
  if (character !== undefined) return mistake(place, path, { code: 'control-character', character })
  const read = context.known.get(path) ?? (await readOnce(path, context))
  context.known.set(path, read)
  if (!read.ok) return refused(...read.problems.map((fault) => problem(place, path, fault)))
  return parsed(read.value)
}

async function readOnce(
  path: string,
  { workspace, readManifest, left }: FilesContext,
): Promise<Parsed<Manifest, Fault>> {
  const file = await readWorkspaceFile(path, workspace, maxBytes)
  if (file.kind !== 'text') return refused(faultOf(file))
  left.bytes -= file.text.length
  if (left.bytes < 0)
    return refused({ code: 'too-many', what: 'bytes of manifests', limit: maxTotal, amount: maxTotal - left.bytes })
  return readManifest(file.text, file.path)
}

/** The context of one plan. */
export const openFiles = (workspace: string, readManifest: ReadManifest): FilesContext => ({
  ...{ workspace, readManifest },
  known: new Map(),
  left: { bytes: maxTotal },
})

/** A manifest without its excluded entries. */
interface Compared {
  readonly manifest: Manifest
  readonly leftOut: LeftOut | undefined
}

/** The number of left-out files that are named. */
const maxNamed = 3

interface Entry {
  readonly path: string
}

/** Leaves out what `include` does not match, and what `exclude` matches. A list of which nothing is left proves nothing. */
function leaveOut({ include = [], exclude = [] }: DeclaredFiles, manifest: Manifest): Parsed<Compared, Problem> {
  const first = exclude[0] ?? include[0]
  if (first === undefined) return parsed({ manifest, leftOut: undefined })
  const links = manifest.lists === 'names' ? [] : manifest.links
  const all: readonly Entry[] = [...manifest.files, ...links]
  const wanted = include.map(({ text, place }) => ({ matches: globOf(text), text, place }))
  const inVain = wanted.find(({ matches }) => !all.some(({ path }) => matches(path)))
  if (inVain !== undefined) return mistake(inVain.place, inVain.text, { code: 'include-nothing', of: all.length })
  const unwanted = exclude.map(({ text }) => globOf(text))
  const isLeftOut = ({ path }: Entry): boolean =>
    (wanted.length > 0 && !wanted.some(({ matches }) => matches(path))) || unwanted.some((matches) => matches(path))
  const paths = all.filter(isLeftOut).map(({ path }) => path)
  const kept =
    manifest.lists === 'names'
      ? { ...manifest, files: manifest.files.filter((file) => !isLeftOut(file)) }
      : {
          ...manifest,
          files: manifest.files.filter((file) => !isLeftOut(file)),
          links: links.filter((link) => !isLeftOut(link)),
        }
  if (kept.files.length === 0)
    return mistake(first.place, first.text, { code: 'exclude-all', of: manifest.files.length })
  const leftOut = paths.length === 0 ? undefined : { total: paths.length, paths: paths.slice(0, maxNamed) }
  return parsed({ manifest: kept, leftOut })
}

/** A glob as a test: `*` and `?` match within a name, `**` matches names too; names may start with a dot. */
function globOf(glob: string): Matches {
  const byNames = isOfNames(glob) ? openGlob(glob, { hidden: true }) : undefined
  if (byNames !== undefined) return byNames
  const names = glob.replace(/(?:\*\*\/)+/g, '**/').split(/(\*\*\/|\*\*|\*|\?)/)
  const wild: Readonly<Record<string, string>> = { '**/': '(?:[^/]+/)*', '**': '.*', '*': '[^/]*', '?': '[^/]' }
  const source = names.map((name) => wild[name] ?? name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('')
  const pattern = new RegExp(`^${source}$`, 's')
  return (path) => pattern.test(path)
}

/** Whether `**` only stands for whole names, as in `a/**` and not in `a**`. */
const isOfNames = (glob: string): boolean => glob.split('/').every((name) => name === '**' || !name.includes('**'))

/** The most wildcards of a glob that only a pattern can match, which takes a power of the length for each. */
const maxWild = 3

function filesOf(
  artifact: string,
  { manifest: declared, complete, include, exclude }: DeclaredFiles,
  { manifest, leftOut }: Compared,
): ReadFiles {
  const { commit, dirty, files, digest } = manifest
  // Existing file names don't identify a build, so they prove nothing. A missing file is drift.
  const links = manifest.lists === 'names' ? 0 : manifest.links.length
  const named = manifest.lists === 'names' ? { named: manifest.format } : {}
  const globs = complete === undefined ? {} : { complete: complete.map(({ text }) => text) }
  const lists = {
    artifact,
    manifest: declared.text,
    commit,
    ...(dirty === undefined ? {} : { dirty }),
    count: files.length,
    links,
    ...named,
    ...globs,
    ...(include === undefined ? {} : { include: include.map(({ text }) => text) }),
    ...(exclude === undefined ? {} : { exclude: exclude.map(({ text }) => text) }),
    ...(leftOut === undefined ? {} : { leftOut }),
  }
  return { claim: { ...lists, digest, place: declared.place }, manifest }
}

function faultOf(file: Exclude<WorkspaceFile, { readonly kind: 'text' }>): Fault {
  switch (file.kind) {
    case 'missing':
      return { code: 'manifest-missing' }
    case 'not-a-file':
      return { code: 'manifest-not-a-file' }
    case 'not-utf8':
      return { code: 'manifest-not-utf8' }
    case 'outside':
      return { code: 'manifest-outside', by: file.by }
    case 'too-large':
      return { code: 'manifest-too-large', limit: maxBytes, amount: file.amount }
    case 'unreadable':
      return { code: 'manifest-unreadable', reason: file.reason }
  }
}

/** Parses the path of the build directory in the container. `/` is refused, because it contains the whole system. */
export function readArtifact(text: string, place: Place): Parsed<string, Problem> {
  const character = controlCharacter(text)
  if (character !== undefined) return mistake(place, text, { code: 'control-character', character })
  const malformed = (reason: 'relative' | 'root' | 'parent' | 'malformed') =>
    mistake(place, text, { code: 'artifact-path-malformed', reason })
  if (!text.startsWith('/')) return malformed('relative')
  const [, ...names] = text.replace(/\/$/, '').split('/')
  if (names.length === 0) return malformed('root')
  if (names.includes('..')) return malformed('parent')
  if (names.includes('') || names.includes('.') || Buffer.byteLength(text) > 1024) return malformed('malformed')
  return parsed(`/${names.join('/')}`)
}

/** The maximum length of a glob. It becomes a pattern that is matched with every path. */
const longestGlob = 256

/** Parses a glob of files below the artifact. Only `*`, `**` and `?` are supported. */
export function readGlob(text: string, place: Place): Parsed<string, Problem> {
  const character = controlCharacter(text)
  if (character !== undefined) return mistake(place, text, { code: 'control-character', character })
  const malformed = (reason: 'empty' | 'absolute' | 'parent' | 'excluding' | 'sign' | 'too-long') =>
    mistake(place, text, { code: 'files-glob-malformed', reason })
  const glob = text.replace(/^(?:\.\/)+/, '')
  if (glob.trim() === '') return malformed('empty')
  if (glob.startsWith('/')) return malformed('absolute')
  if (glob.split('/').includes('..')) return malformed('parent')
  if (glob.startsWith('!')) return malformed('excluding')
  if (/[[\]{}\\]/.test(glob)) return malformed('sign')
  const isCostly = !isOfNames(glob) && (glob.match(/\*+|\?/g) ?? []).length > maxWild
  return glob.length > longestGlob || isCostly ? malformed('too-long') : parsed(glob)
}

/** Why a service can never reach its required proof grade. */
export function judgeRequired({ name, require, files, place }: ServiceClaim, declared: DeclaredService): Problem[] {
  if (!isAtLeast(require, 'hashed')) return []
  if (declared.files === undefined)
    return [problem(place, undefined, { code: 'proof-without-manifest', service: name })]
  if (files === undefined || files.commit !== undefined) return []
  if (files.named !== undefined && files.named !== 'feature')
    return [problem(files.place, files.manifest, { code: 'manifest-without-hashes', format: files.named })]
  const fault = { code: 'proof-without-commit', service: name, manifest: files.manifest } as const
  return [problem(files.place, undefined, fault)]
}

/** The request to a target for the files of a service: the directory from the plan, and the list from the manifest. */
export function requestFiles({ artifact, complete, exclude }: FilesClaim, manifest: Manifest): FilesRequest {
  const all = {
    ...(complete === undefined ? {} : { complete }),
    ...(exclude === undefined ? {} : { exclude }),
  }
  if (manifest.lists === 'names')
    return { artifact, entries: [], names: manifest.files.map(({ path }) => path), ...all }
  const { files, links } = manifest
  return { artifact, entries: files, ...(links.length === 0 ? {} : { links }), ...all }
}
