import type { CommitSha, SourceClaim } from '../../model/plan.ts'
import type { Problem } from '../../problem.ts'
import { readCommit } from '../commit.ts'
import { readGlob } from '../feature-path.ts'
import { keep, problem } from '../problems.ts'
import { fillTemplate, type Secrets } from '../template.ts'
import type { Located, Path } from './yaml.ts'

/** The keys of a service that say what it is built from. */
interface SourceKeys {
  readonly commit?: string
  readonly paths?: string | readonly string[]
}

/** The most globs of one service. */
export const maxGlobs = 50

/** The commit of a service and its part of the repository. */
export function sourceIn(
  { commit, paths }: SourceKeys,
  path: Path,
  yaml: Located,
  secrets: Secrets,
  problems: Problem[],
): SourceClaim {
  const own = commit === undefined ? undefined : commitIn(commit, [...path, 'commit'], yaml, secrets, problems)
  const globs = paths === undefined ? [] : globsIn(paths, [...path, 'paths'], yaml, problems)
  return {
    ...(own === undefined ? {} : { commit: own }),
    ...(globs.length === 0 ? {} : { paths: { globs, place: yaml.atKey([...path, 'paths']) } }),
  }
}

/** A commit is no secret, so it is not masked. */
function commitIn(
  text: string,
  path: Path,
  yaml: Located,
  { environment }: Secrets,
  problems: Problem[],
): CommitSha | undefined {
  const place = yaml.at(path)
  const filled = keep(fillTemplate(text, place, { environment, mask: () => {} }), problems)
  if (filled === undefined) return undefined
  const read = readCommit(filled.trim(), place)
  if (read.ok) return read.value
  // A variable may hold a secret by mistake.
  problems.push(...read.problems.map((one) => (text.includes('${') ? { ...one, value: undefined } : one)))
  return undefined
}

function globsIn(paths: string | readonly string[], path: Path, yaml: Located, problems: Problem[]): readonly string[] {
  const listed =
    typeof paths === 'string' ? [{ text: paths, at: path }] : paths.map((text, at) => ({ text, at: [...path, at] }))
  const globs = listed.flatMap(({ text, at }) => {
    const isExcluded = text.startsWith('!')
    const glob = keep(readGlob(isExcluded ? text.slice(1) : text, yaml.at(at)), problems)
    return glob === undefined ? [] : [isExcluded ? `!${glob}` : glob]
  })
  const place = yaml.atKey(path)
  if (listed.length > maxGlobs) {
    problems.push(
      problem(place, undefined, { code: 'too-many', what: 'paths', limit: maxGlobs, amount: listed.length }),
    )
    return []
  }
  if (globs.length > 0 && globs.every((glob) => glob.startsWith('!')))
    problems.push(problem(place, undefined, { code: 'paths-only-excluded' }))
  return globs
}
