import type { CommitRelation } from '../model/answer.ts'
import type { EventBranches } from '../model/branches.ts'
import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import type { PathsComparison } from '../model/evidence-paths.ts'
import type { SourceObservation } from '../model/host.ts'
import { type CommitSha, commitSha } from '../model/plan.ts'
import type { Proxies } from '../wire/proxy.ts'
import { relateToBranch } from './branch.ts'
import { askCheckout } from './checkout.ts'
import { openGit, openListing } from './git.ts'
import { askGitHub, type GitHubSettings, resolveOnGitHub } from './github.ts'
import { pullsOnGitHub, relateOnGitHub } from './github-history.ts'
import { comparePathsOnGitHub } from './github-paths.ts'
import { runsOnGitHub } from './github-runs.ts'
import { findJobCommits } from './job-commits.ts'
import { comparePathsInCheckout } from './paths.ts'
import type { Origin } from './port.ts'
import { relateInCheckout } from './relate.ts'

/** The sources that can show that a commit exists. */
export interface OriginSettings {
  /** The directory of the checkout (GITHUB_WORKSPACE), or the working directory of the terminal. */
  readonly workspace: string | undefined
  /** Whether the commit comes from the event, which proves that it exists. */
  readonly commitKnownBy: 'event' | undefined
  /** A token with `contents: read`; a secret. */
  readonly githubToken: string | undefined
  /** `owner/name` (GITHUB_REPOSITORY); `undefined` in a terminal. */
  readonly repository: string | undefined
  readonly apiUrl: string | undefined
  /** The id of the own workflow run, if its commit can have been built by workflows. */
  readonly runId?: string | undefined
  /** The PATH to search for programs. */
  readonly path: string
  /** Timeout of git and of one request in milliseconds. */
  readonly timeout: number
  /** The proxies of the environment. */
  readonly proxies?: Proxies | undefined
  /** The branch that the run is about, as far as its event names it. */
  readonly branches?: EventBranches | undefined
}

/**
 * Checks that commits exist: with the event, else the checkout, else GitHub. GitHub is also requested for a commit that a full
 * checkout does not have, because the checkout may be older. A terminal without a checkout and a token claims nothing.
 */
export function openOrigin(settings: OriginSettings): Origin {
  const github = githubOf(settings)
  return {
    async observe(commit, signal) {
      if (settings.commitKnownBy === 'event') return seen({ where: 'event', exists: true })
      const local = await lookLocally(settings, commit, signal)
      if (signal.aborted) return noEvidence('run', 'cancelled')
      if (local?.kind === 'seen' && local.value.exists) return local
      if (github !== undefined) return askGitHub(github, commit, signal)
      if (local !== undefined) return local
      return settings.repository === undefined ? undefined : noEvidence('run', 'checkout-missing')
    },
    async compare(commit, other, globs, signal) {
      const local = await compareLocally(settings, commit, other, globs, signal)
      if (signal.aborted) return noEvidence('run', 'cancelled')
      if (local.kind === 'seen' || local.why.reason === 'paths-match-nothing') return local
      return github === undefined ? local : comparePathsOnGitHub(github, commit, other, globs, signal)
    },
    async relate(commit, others, signal) {
      const relations = await Promise.all(
        others.map(async (other) =>
          withBranch(settings, github, await relate(settings, github, commit, other, signal), signal),
        ),
      )
      return relations.filter((relation) => relation !== undefined)
    },
    async runs(commit, signal) {
      const { runId } = settings
      if (github === undefined || runId === undefined || signal.aborted) return undefined
      return runsOnGitHub(github, commit, runId, signal)
    },
    async withPulls(history, signal) {
      return github === undefined || signal.aborted ? history : pullsOnGitHub(github, history, signal)
    },
    async jobCommits(event, signal) {
      const { workspace, path, timeout } = settings
      const git = workspace === undefined ? undefined : openGit(path, timeout, signal)
      const elsewhere = github && ((ref: string) => resolveOnGitHub(github, ref, signal))
      return findJobCommits(git, workspace ?? '', event, elsewhere)
    },
  }
}

function compareLocally(
  { workspace, path, timeout }: OriginSettings,
  commit: CommitSha,
  other: CommitSha,
  globs: readonly string[],
  signal: AbortSignal,
): Promise<Evidence<PathsComparison>> {
  if (workspace === undefined) return Promise.resolve(noEvidence('run', 'checkout-missing'))
  const [git, list] = [openGit(path, timeout, signal), openListing(path, timeout, signal)]
  return comparePathsInCheckout(git, list, workspace, commit, other, globs)
}

/** The most characters of titles that are read from git. */
const maxTitles = 64 * 1024

/**
 * Uses the checkout, else GitHub. A shallow checkout knows some relations and no number of commits, so GitHub is requested too.
 */
async function relate(
  { workspace, path, timeout }: OriginSettings,
  github: GitHubSettings | undefined,
  commit: CommitSha,
  other: CommitSha,
  signal: AbortSignal,
): Promise<CommitRelation | undefined> {
  const local =
    workspace === undefined
      ? undefined
      : await relateInCheckout(openGit(path, timeout, signal, maxTitles), workspace, commit, other)
  const isListed = local?.behind !== undefined || local?.ahead !== undefined
  if (isListed || github === undefined || signal.aborted) return local
  return (await relateOnGitHub(github, commit, other, signal)) ?? local
}

/** Adds to a newer commit whether the branch that the run is about contains it. */
async function withBranch(
  { workspace, path, timeout, repository, branches = {} }: OriginSettings,
  github: GitHubSettings | undefined,
  relation: CommitRelation | undefined,
  signal: AbortSignal,
): Promise<CommitRelation | undefined> {
  const commit = relation?.relation === 'descendant' ? commitSha(relation.commit) : undefined
  if (relation === undefined || commit === undefined || signal.aborted) return relation
  const git = workspace === undefined ? undefined : openGit(path, timeout, signal)
  const sources = { branches, git, workspace: workspace ?? '', repository, github }
  const branch = await relateToBranch(sources, commit, signal)
  return branch === undefined ? relation : { ...relation, branch }
}

/** The result of the checkout; `undefined` without one. */
async function lookLocally(
  { workspace, path, timeout }: OriginSettings,
  commit: CommitSha,
  signal: AbortSignal,
): Promise<Evidence<SourceObservation> | undefined> {
  if (workspace === undefined) return undefined
  const answer = await askCheckout(openGit(path, timeout, signal), workspace, commit)
  switch (answer.kind) {
    case 'found':
      return seen({ where: 'checkout', exists: true })
    case 'absent':
      return seen({ where: 'checkout', exists: false })
    case 'shallow':
      return noEvidence('run', 'checkout-shallow', { about: workspace })
    case 'git-missing':
      return noEvidence('prepare', 'git-missing')
    case 'failed':
      return noEvidence('run', 'git-failed', { about: workspace, received: answer.received })
    case 'no-checkout':
      return undefined
  }
}

function githubOf({ githubToken, repository, apiUrl, timeout, proxies }: OriginSettings): GitHubSettings | undefined {
  if (githubToken === undefined || repository === undefined || apiUrl === undefined) return undefined
  return { token: githubToken, repository, apiUrl, timeout, proxies }
}
