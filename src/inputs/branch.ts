import type { EventBranches } from '../model/branches.ts'
import type { CommitOrigin } from '../model/plan.ts'
import { own, type RunnerEvent } from './event.ts'

/** The name of a branch as git allows it (git-check-ref-format), and no option. */
const branchName =
  /^(?!.*(?:\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[./]$))[^-./\s\p{Cc}~^:?*[\\][^\s\p{Cc}~^:?*[\\]{0,199}$/u

/**
 * The branch that a run is about: the one of the push, of the pull request, of the run that ended, or of the deployment.
 * An event of a tag or of no ref is about the default branch. A branch of a fork is none of this repository.
 */
export function branchesOfEvent(event: RunnerEvent | undefined, from: CommitOrigin | undefined): EventBranches {
  if (event === undefined) return {}
  const deployed = from?.kind === 'deployment' ? readName(from.ref) : undefined
  const named = from?.kind === 'deployment' ? deployed : ownBranch(event)
  const fallback = readName(own(event.payload, 'repository.default_branch'))
  return {
    ...(named === undefined ? {} : { own: named }),
    ...(fallback === undefined ? {} : { default: fallback }),
  }
}

function ownBranch({ name, payload }: RunnerEvent): string | undefined {
  const at = (path: string): unknown => own(payload, path)
  if (at('pull_request') !== undefined) {
    if (at('pull_request.merged') === true) return readName(at('pull_request.base.ref'))
    return isOfRepository(payload, 'pull_request.head.repo') ? readName(at('pull_request.head.ref')) : undefined
  }
  switch (name) {
    case 'push':
    case 'workflow_dispatch':
      return readHead(at('ref'))
    case 'create':
      return at('ref_type') === 'branch' ? readName(at('ref')) : undefined
    case 'merge_group':
      return readHead(at('merge_group.base_ref'))
    case 'workflow_run':
      return isOfRepository(payload, 'workflow_run.head_repository')
        ? readName(at('workflow_run.head_branch'))
        : undefined
    case 'deployment':
    case 'deployment_status':
      return readName(at('deployment.ref'))
    default:
      return undefined
  }
}

/** Whether a repository of the payload is the one of the job. A fork has branches of the same names. */
function isOfRepository(payload: unknown, path: string): boolean {
  const name = own(payload, `${path}.full_name`)
  return typeof name === 'string' && name === own(payload, 'repository.full_name')
}

const readHead = (ref: unknown): string | undefined =>
  typeof ref === 'string' && ref.startsWith('refs/heads/') ? readName(ref.slice('refs/heads/'.length)) : undefined

/** A branch by its name. A commit id is none, and neither is a ref of another kind. */
function readName(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined
  const name = text.replace(/^refs\/heads\//, '')
  return branchName.test(name) && !name.startsWith('refs/') && !/^[0-9a-f]{40,64}$/.test(name) ? name : undefined
}
