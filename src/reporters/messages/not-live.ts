import type { CommitList, CommitRelation, ListedCommit } from '../../model/answer.ts'
import { type Phrase, plain, say } from '../phrase.ts'
import { counted, few, short, verb } from './names.ts'

/** A commit that runs in place of the expected one, and who runs it. */
export interface NotLive {
  readonly relation: CommitRelation
  readonly commit: string
  /** Names of services and of endpoints. */
  readonly services: readonly string[]
}

/** How far a running commit is from the expected one. */
export function explainNotLive({ relation: history, commit, services }: NotLive): Phrase {
  const { commit: revision, relation, behind, ahead, isOnNoBranch } = history
  const runs = say`${few(services)} ${plain(services.length > 1 ? 'run' : 'runs')} ${short(revision, commit)}`
  const wanted = short(commit, revision)
  switch (relation) {
    case 'ancestor':
      return say`${runs}, ${plain(distance(behind))} behind ${wanted}`
    case 'descendant':
      return say`${runs}, ${plain(distance(ahead))} ahead of ${wanted}`
    case 'apart': {
      const both = say`${runs}, which diverged from ${wanted}: ${plain(distance(behind))} behind and ${plain(distance(ahead))} ahead`
      return isOnNoBranch ? say`${both}. No branch of the checkout contains it` : both
    }
    case 'unknown':
      return say`${runs}, which is not a commit of this repository`
  }
}

/** A newer commit that is accepted in place of the expected one. Without services, only responses name it. */
export function explainAccepted({ relation, commit, services }: NotLive): Phrase {
  const { commit: revision, ahead, branch } = relation
  const who = services.length === 0 ? say`responses name` : say`${few(services)} ${verb(services, 'runs', 'run')}`
  return say`${who} commit ${short(revision, commit)}, ${plain(distance(ahead))} newer than ${short(commit, revision)}, accepted by ${'accept: newer'} because ${branch?.name ?? 'the branch'} contains it`
}

/** A commit by its title and its pull requests. */
export const nameCommit = ({ id, title, pulls }: ListedCommit): Phrase =>
  say`${short(id)} ${title}${plain(pulls.map((number) => ` #${number}`).join(''))}`

/** `37 commits and 5 pull requests`; the number of commits may be unknown. */
function distance(list: CommitList | undefined): string {
  if (list === undefined) return 'some commits'
  const commits = `${list.isCut ? 'more than ' : ''}${counted(list.total, 'commit')}`
  const pulls = new Set(list.commits.flatMap((one) => one.pulls)).size
  // Only the listed commits are known.
  const some = list.commits.length < list.total ? 'at least ' : ''
  return pulls === 0 ? commits : `${commits} (${some}${counted(pulls, 'pull request')})`
}
