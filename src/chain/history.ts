import type { Instance } from './evidence.ts'
import { type CommitSha, commitSha } from './plan.ts'
import type { World } from './world.ts'

/** The full commit ids that images and endpoints name beside the one to prove, at most `most` of them. */
export function otherCommits({ targets }: World, commit: CommitSha, most: number): readonly CommitSha[] {
  const said = targets.flatMap(({ sight }) => {
    if (sight.kind === 'unseen') return []
    return sight.value.kind === 'statement' ? [sight.value.commit] : sight.value.instances.flatMap(revisionsOf)
  })
  const commits = said.flatMap((text) => (text === undefined ? [] : (commitSha(text) ?? [])))
  return [...new Set(commits)].filter((one) => one !== commit).slice(0, most)
}

const revisionsOf = ({ image, resolved }: Instance): readonly (string | undefined)[] => [
  image?.labels.revision,
  resolved?.labels.revision,
]
