import { acceptedIn } from '../judge/accepted.ts'
import type { Outcome } from '../model/verdict.ts'
import { short } from './messages/index.ts'
import { commitPage, runPage } from './repository-pages.ts'

/** The pages of commits that the repository is known to have, by full and by short id, and of their workflow runs. */
export function commitLinks({ plan, observations }: Outcome): ReadonlyMap<string, string> {
  const { repository } = plan
  if (repository === undefined) return new Map()
  const ids = new Set([
    plan.commit,
    ...plan.services.flatMap(({ commit }) => commit ?? []),
    ...(observations.history ?? []).flatMap(({ commit, relation, behind, ahead }) =>
      relation === 'unknown'
        ? []
        : [commit, ...[behind, ahead].flatMap((list) => list?.commits.map(({ id }) => id) ?? [])],
    ),
    ...(observations.paths ?? []).flatMap(({ revision, evidence }) =>
      evidence.kind === 'seen' && evidence.value.is !== 'absent' ? [revision] : [],
    ),
  ])
  for (const { relation } of acceptedIn(plan, observations)) ids.add(relation.commit)
  const runs = observations.runs?.kind === 'seen' ? observations.runs.value.runs : []
  const pages = runs.map(({ id }) => runPage(repository, id))
  return new Map([
    ...[...ids].flatMap((id) => [id, short(id, ...ids)].map((text) => [text, commitPage(repository, id)] as const)),
    ...pages.map((page) => [page, page] as const),
  ])
}

/** The most links of one summary, which has a limit of its size. */
const maxLinks = 500

/**
 * Links the commits in a summary: code spans of paragraphs, and `<code>` of HTML blocks. A text from outside can form
 * neither, and commands in fences stay as they are.
 */
export function linkCommits(markdown: string, links: ReadonlyMap<string, string>): string {
  if (links.size === 0) return markdown
  let left = maxLinks
  let fence: string | undefined
  const link = (whole: string, id: string, wrap: (url: string) => string): string => {
    const url = links.get(id)
    if (url === undefined || left === 0) return whole
    left -= 1
    return wrap(url)
  }
  return markdown
    .split('\n')
    .map((line) => {
      const [mark] = /^`{3,}/.exec(line) ?? []
      if (mark !== undefined && (fence === undefined || mark === fence)) {
        fence = fence === undefined ? mark : undefined
        return line
      }
      if (fence !== undefined) return line
      return line.startsWith('<')
        ? line.replace(/<code>([0-9a-f]{12,64}|https?:[\w:/.-]{1,300})<\/code>/g, (whole, id: string) =>
            link(whole, id, (url) => `<a href="${url}">${whole}</a>`),
          )
        : line.replace(/`([0-9a-f]{12,64}|https?:[\w:/.-]{1,300})`/g, (whole, id: string) =>
            link(whole, id, (url) => `[${whole}](${url})`),
          )
    })
    .join('\n')
}
