import type { CommitSha, LeftOut, PublicFilesClaim } from '../model/plan.ts'
import type { Manifest } from '../origin/port.ts'
import type { PublicFilesAsk } from '../probes/port.ts'
import type { Problem } from '../problem.ts'
import type { DeclaredPublicFiles, DeclaredService, DeclaredSite, DeclaredText } from './declarations.ts'
import type { ReadFiles } from './files.ts'
import { type Matches, openGlob } from './glob.ts'
import { controlCharacter, keep, problem } from './problems.ts'
import { readBaseUrl } from './url.ts'

/** A public build: its claim in the plan, and its files. */
export interface ReadPublicFiles {
  readonly claim: PublicFilesClaim
  readonly ask: PublicFilesAsk
}

/** The maximum number of files that a check fetches of a build that is also checked on hosts. */
const maxFetched = 200

/** The number of left-out files that are named. */
const maxNamed = 3

/** The maximum number of files of a site. All are fetched, because nothing else proves them. */
const maxOfSite = 2000

/** Parses `serves`. It requires a manifest that lists the files. */
export function readPublicFiles(
  services: readonly DeclaredService[],
  manifests: ReadonlyMap<string, ReadFiles>,
  allowUnsafeHttp: boolean,
  problems: Problem[],
): readonly ReadPublicFiles[] {
  return services.flatMap(({ name, serves, files }) => {
    if (serves === undefined) return []
    if (files === undefined) problems.push(problem(serves.at.place, undefined, { code: 'missing', what: 'manifest' }))
    const open = readPublic(serves, manifests.get(name)?.manifest, allowUnsafeHttp, problems)
    return open === undefined ? [] : [publicFilesOf(name, open, maxFetched, serves.at.place)]
  })
}

/** Parses the sites, which run on no host. Only their manifest can name the commit. */
export function readSiteClaims(
  sites: readonly DeclaredSite[],
  manifests: ReadonlyMap<string, Manifest>,
  allowUnsafeHttp: boolean,
  problems: Problem[],
): readonly ReadPublicFiles[] {
  return sites.flatMap(({ name, serves, source, manifest: { text: path, place } }) => {
    const manifest = manifests.get(name)
    const open = readPublic(serves, manifest, allowUnsafeHttp, problems)
    if (manifest === undefined || open === undefined) return []
    const { commit, dirty, listed } = open
    if (commit === undefined) {
      problems.push(problem(place, path, { code: 'site-without-commit', service: name, manifest: path }))
      return []
    }
    const amount = open.files.length
    if (amount > maxOfSite) {
      problems.push(problem(serves.at.place, undefined, { code: 'site-too-large', limit: maxOfSite, amount }))
      return []
    }
    const { claim, ask } = publicFilesOf(name, open, maxOfSite, serves.at.place)
    return [
      {
        claim: {
          ...claim,
          ...source,
          site: { manifest: path, commit, ...(dirty === undefined ? {} : { dirty }), listed, place },
        },
        ask,
      },
    ]
  })
}

/** The public part of a manifest, and its URL. */
interface Public {
  readonly at: string
  readonly files: PublicFilesAsk['files']
  readonly commit: CommitSha | undefined
  readonly dirty: Manifest['dirty']
  /** The number of files in the manifest. */
  readonly listed: number
  readonly adds: readonly string[]
  readonly http2: boolean
  readonly leftOut: LeftOut
}

function readPublic(
  serves: DeclaredPublicFiles,
  manifest: Manifest | undefined,
  allowUnsafeHttp: boolean,
  problems: Problem[],
): Public | undefined {
  const { at: declared } = serves
  const base = keep(readBaseUrl(declared.text, declared.place, allowUnsafeHttp), problems)
  const globs = readGlobs(serves, problems)
  const http2 = readVersion(serves, base, problems)
  const adds = (serves.adds ?? []).filter((text) => isAddition(text, problems)).map(({ text }) => text)
  // Problems of the manifest were already reported.
  if (base === undefined || manifest === undefined) return undefined
  if (manifest.lists === 'names') {
    const { format } = manifest
    if (format !== 'feature')
      problems.push(problem(declared.place, declared.text, { code: 'manifest-without-hashes', format }))
    return undefined
  }
  const { commit, dirty } = manifest
  const open = manifest.files.filter(({ path }) => globs(path))
  const closed = [...manifest.files.filter(({ path }) => !globs(path)), ...manifest.links].map(({ path }) => path)
  if (open.length === 0)
    problems.push(problem(declared.place, declared.text, { code: 'site-files-none', of: manifest.files.length }))
  return {
    at: `${base}/`,
    files: open.map(({ path, sha256 }) => ({ path, sha256 })),
    commit,
    dirty,
    listed: manifest.files.length,
    adds,
    http2,
    leftOut: { total: closed.length, paths: closed.slice(0, maxNamed) },
  }
}

function publicFilesOf(
  service: string,
  { at, files, leftOut, adds, http2 }: Public,
  max: number,
  place: DeclaredText['place'],
): ReadPublicFiles {
  const asked = Math.min(files.length, max)
  const rest = leftOut.total === 0 ? {} : { leftOut }
  const added = adds.length === 0 ? {} : { adds }
  return {
    claim: { service, at, asked, of: files.length, ...rest, ...added, place },
    ask: { service, at, files, max: asked, ...added, ...(http2 ? { http2 } : {}) },
  }
}

/**
 * Files at the root that configure a host and are not published: Netlify, Cloudflare, Vercel, Azure, Firebase, GitHub
 * and GitLab Pages, Surge, Render, Heroku, Amplify, IIS.
 */
const configuration =
  /^(?:_headers|_redirects|_routes\.json|_worker\.(?:js|mjs)(?:\/.+)?|_config\.ya?ml|staticwebapp\.config\.json|vercel\.json|now\.json|netlify\.toml|firebase\.json|wrangler\.(?:toml|jsonc?)|static\.json|Staticfile|render\.yaml|amplify\.yml|CNAME|CORS|AUTH|ROUTER|web\.config)$/

/** Most servers don't publish names that start with a dot, except for `.well-known` (RFC 8615). */
const isHidden = (path: string): boolean =>
  configuration.test(path) || /(?:^|\/)\./.test(path.replace(/^\.well-known\//, ''))

/** Whether HTTP/2 is requested, which needs TLS. */
function readVersion({ http }: DeclaredPublicFiles, base: string | undefined, problems: Problem[]): boolean {
  if (http === undefined || http.text === '1.1') return false
  if (http.text !== '2') problems.push(problem(http.place, http.text, { code: 'http-version-unknown' }))
  else if (base?.startsWith('http:'))
    problems.push(problem(http.place, '2', { code: 'term-needs-https', term: 'http' }))
  return http.text === '2'
}

/** The least characters of a text that identifies an added element. */
const leastAddition = 6

function isAddition({ text, place }: DeclaredText, problems: Problem[]): boolean {
  const character = controlCharacter(text)
  if (character !== undefined) problems.push(problem(place, text, { code: 'control-character', character }))
  const isWrong = text.replace(/^<\/?\w*|[>\s]/g, '').length < leastAddition || text.length > 512
  if (isWrong) problems.push(problem(place, text, { code: 'site-addition-malformed', least: leastAddition }))
  return character === undefined && !isWrong
}

/**
 * Whether a path is public. Without globs, all files that hosts usually publish are. The configuration of a host is
 * public only if it is named without a wildcard.
 */
function readGlobs({ files }: DeclaredPublicFiles, problems: Problem[]): (path: string) => boolean {
  if (files === undefined) return (path) => !isHidden(path)
  const right = files.flatMap((glob) => readGlob(glob, problems) ?? [])
  const [outside, contents] = [right.filter(({ excludes }) => excludes), right.filter(({ excludes }) => !excludes)]
  const isIncluded = (path: string): boolean =>
    contents.some(({ text, matches }) => text === path || (!configuration.test(path) && matches(path)))
  const everything = openGlob('**', { hidden: false })
  return (path) =>
    (contents.length === 0 ? !configuration.test(path) && everything?.(path) === true : isIncluded(path)) &&
    !outside.some(({ matches }) => matches(path))
}

/** The most characters of a glob. It is matched with every path of a manifest. */
const longestGlob = 256

interface ReadGlob {
  readonly text: string
  readonly excludes: boolean
  readonly matches: Matches
}

/** Globs are relative to the build directory, as paths of the manifest are. */
function readGlob({ text, place }: DeclaredText, problems: Problem[]): ReadGlob | undefined {
  const character = controlCharacter(text)
  if (character !== undefined) problems.push(problem(place, text, { code: 'control-character', character }))
  const bare = text.replace(/^!/, '')
  const isWrong = bare === '' || bare.startsWith('/') || bare.split('/').includes('..') || /[@+?!*]\(/.test(bare)
  const matches = isWrong || bare.length > longestGlob ? undefined : openGlob(bare, { hidden: false })
  if (matches === undefined) problems.push(problem(place, text, { code: 'site-glob-malformed' }))
  return character !== undefined || matches === undefined
    ? undefined
    : { text: bare, excludes: text.startsWith('!'), matches }
}
