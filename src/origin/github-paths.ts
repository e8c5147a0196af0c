import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import type { PathsComparison } from '../model/evidence-paths.ts'
import type { CommitSha } from '../model/plan.ts'
import { type Api, during, type GitHubSettings, isSafeApi, nameOf, refusalOf, statusOf } from './github.ts'
import { baseOf, matcherOf, splitGlobs } from './pathspec.ts'

/** An entry of a tree. Equal ids have equal content, so an unchanged directory is never listed. */
interface Entry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
}

interface Tree {
  readonly entries: readonly Entry[]
  readonly isCut: boolean
}

/** The maximum number of requests of one comparison, and the number of paths after which it ends. */
const maxRequests = 100
const maxPaths = 5
const longestPath = 256

/** Ends a comparison without evidence. */
class NoEvidence extends Error {
  readonly evidence: Evidence<never>
  constructor(evidence: Evidence<never>) {
    super('no evidence')
    this.evidence = evidence
  }
}

/**
 * Compares the files of two commits below paths by their trees on GitHub. The compare API is not used, because it compares with
 * the merge base, and lists 300 files at most.
 */
export async function comparePathsOnGitHub(
  settings: GitHubSettings,
  commit: CommitSha,
  other: CommitSha,
  globs: readonly string[],
  signal: AbortSignal,
): Promise<Evidence<PathsComparison>> {
  if (!isSafeApi(settings.apiUrl)) return noEvidence('connect', 'api-insecure')
  return during(settings, signal, async (api) => {
    try {
      const trees = openTrees(api, settings)
      const [root, before] = [await trees.root(commit), await trees.root(other)]
      if (before === undefined) return seen({ is: 'absent', where: 'github' })
      if (root === undefined) return noEvidence('run', 'checkout-without-commit', { about: settings.repository })
      const changed = await differences(trees, before, root, globs)
      if (changed.length > 0) {
        const paths = changed.map((path) => path.slice(0, longestPath))
        return seen({ is: 'changed', where: 'github', changed: { total: changed.length, paths } })
      }
      const unmatched = await firstUnmatched(trees, root, globs)
      return unmatched === undefined
        ? seen({ is: 'same', where: 'github' })
        : noEvidence('run', 'paths-match-nothing', { about: unmatched })
    } catch (error) {
      if (signal.aborted) return noEvidence('run', 'cancelled')
      if (error instanceof NoEvidence) return error.evidence
      return api.lost() ?? refusalOf(error, settings.apiUrl)
    }
  })
}

interface Trees {
  /** The tree of a commit; `undefined` if the repository does not have the commit. */
  root(commit: CommitSha): Promise<string | undefined>
  read(sha: string, at: string, deep?: true): Promise<Tree>
}

/** Reads each tree once. */
function openTrees({ request }: Api, settings: GitHubSettings): Trees {
  const { owner, repo } = nameOf(settings)
  const headers = { accept: 'application/json' }
  const known = new Map<string, Tree>()
  let requests = 0
  const count = (at: string): void => {
    requests += 1
    if (requests > maxRequests) throw new NoEvidence(noEvidence('read', 'api-tree-cut', { about: at }))
  }
  return {
    async root(commit) {
      try {
        const parameters = { owner, repo, ref: commit, per_page: 1, headers }
        const { data } = await request('GET /repos/{owner}/{repo}/commits/{ref}', parameters)
        // A branch can have the name of a commit.
        return data.sha === commit ? shaOf(data.commit?.tree?.sha) : undefined
      } catch (error) {
        if (statusOf(error) === 422) return undefined
        throw error
      }
    },
    async read(sha, at, deep) {
      const key = `${sha}${deep === true ? ' deep' : ''}`
      const tree = known.get(key)
      if (tree !== undefined) return tree
      count(at)
      const { data } = await request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        ...{ owner, repo, tree_sha: sha, headers },
        ...(deep === true ? { recursive: '1' } : {}),
      })
      const read = { entries: readEntries(data.tree), isCut: data.truncated !== false }
      // An entry that is missing from a truncated list looks like a deleted file.
      if (deep !== true && read.isCut) throw new NoEvidence(noEvidence('read', 'api-tree-cut', { about: at }))
      known.set(key, read)
      return read
    },
  }
}

const shaOf = (text: unknown): string => {
  if (typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return text
  throw new NoEvidence(noEvidence('parse', 'answer-malformed', { about: 'tree' }))
}

function readEntries(listed: unknown): readonly Entry[] {
  if (!Array.isArray(listed)) throw new NoEvidence(noEvidence('parse', 'answer-malformed', { about: 'tree' }))
  return listed.map((one: unknown) => {
    const entry: Readonly<Record<string, unknown>> = typeof one === 'object' && one !== null ? { ...one } : {}
    const { path, mode, type } = entry
    if (typeof path !== 'string' || typeof mode !== 'string' || typeof type !== 'string')
      throw new NoEvidence(noEvidence('parse', 'answer-malformed', { about: 'tree' }))
    return { path, mode, type, sha: shaOf(entry.sha) }
  })
}

/** Walks down two trees side by side, where they differ and where a glob can match. */
async function differences(
  trees: Trees,
  before: string,
  after: string,
  globs: readonly string[],
): Promise<readonly string[]> {
  const { included, excluded } = splitGlobs(globs)
  const [matches, leaves] = [included.map(matcherOf), excluded.map(matcherOf)]
  const isOurs = (path: string): boolean => matches.some((match) => match(path)) && !leaves.some((match) => match(path))
  const bases = included.map(baseOf)
  /** Whether a glob can match anything below a directory. */
  const leadsOn = (directory: string): boolean => {
    const names = directory.split('/')
    return bases.some((base) => base.every((name, at) => at >= names.length || name === names[at]))
  }
  const changed: string[] = []
  const walk = async (old: string | undefined, fresh: string | undefined, at: string): Promise<void> => {
    if (old === fresh || changed.length >= maxPaths) return
    const [was, is] = [await entriesOf(trees, old, at), await entriesOf(trees, fresh, at)]
    for (const name of new Set([...was.keys(), ...is.keys()])) {
      const [a, b] = [was.get(name), is.get(name)]
      if (a !== undefined && b !== undefined && a.sha === b.sha && a.mode === b.mode) continue
      const path = at === '' ? name : `${at}/${name}`
      const files = [a, b].some((entry) => entry !== undefined && entry.type !== 'tree')
      if (files && isOurs(path) && changed.length < maxPaths) changed.push(path)
      const [oldTree, newTree] = [treeOf(a), treeOf(b)]
      if ((oldTree !== undefined || newTree !== undefined) && leadsOn(path)) await walk(oldTree, newTree, path)
    }
  }
  await walk(before, after, '')
  return changed
}

const treeOf = (entry: Entry | undefined): string | undefined => (entry?.type === 'tree' ? entry.sha : undefined)

const entriesOf = async (trees: Trees, sha: string | undefined, at: string): Promise<ReadonlyMap<string, Entry>> =>
  new Map(sha === undefined ? [] : (await trees.read(sha, at)).entries.map((entry) => [entry.path, entry]))

/** The first glob that matches no file of a tree. */
async function firstUnmatched(trees: Trees, root: string, globs: readonly string[]): Promise<string | undefined> {
  const { included, excluded } = splitGlobs(globs)
  const leaves = excluded.map(matcherOf)
  for (const glob of included) if (!(await isMatched(trees, root, glob, leaves))) return glob
  return undefined
}

async function isMatched(
  trees: Trees,
  root: string,
  glob: string,
  leaves: readonly ((path: string) => boolean)[],
): Promise<boolean> {
  const match = matcherOf(glob)
  const isOurs = (path: string): boolean => match(path) && !leaves.some((leave) => leave(path))
  let tree = root
  let at = ''
  for (const name of baseOf(glob)) {
    const entry = (await entriesOf(trees, tree, at)).get(name)
    at = at === '' ? name : `${at}/${name}`
    if (entry === undefined) return false
    if (entry.type !== 'tree') return isOurs(at)
    tree = entry.sha
  }
  const { entries, isCut } = await trees.read(tree, at, true)
  const found = entries.some(({ path, type }) => type !== 'tree' && isOurs(at === '' ? path : `${at}/${path}`))
  if (!found && isCut) throw new NoEvidence(noEvidence('read', 'api-tree-cut', { about: at === '' ? '.' : at }))
  return found
}
