/** How the commit of an event is found. `is` says which commit that is; docs/reference/commit.md shows it. */
export type EventRule =
  | {
      /** Where the commit is: a path in the payload, or `GITHUB_SHA`. */
      readonly field: string
      /** The same for a pushed tag, and for a pull request that was merged. */
      readonly tag?: string
      readonly merged?: string
      readonly is: string
      /** Paths of other commits in the payload. */
      readonly also?: readonly string[]
    }
  | {
      /** The event requires `commit`. The expression that names its commit, if it has one. */
      readonly give: string | undefined
      readonly is: string
      /** It runs with secrets for code of others. */
      readonly unsafe?: true
      readonly also?: readonly string[]
    }

const ofPullRequest = ['pull_request.head.sha', 'pull_request.merge_commit_sha']
const headOfPullRequest = 'github.event.pull_request.head.sha'
const tip = 'The event names no deployed commit: `github.sha` is the tip of the default branch.'
const none = { give: undefined, is: tip } as const

/**
 * Every event that starts a workflow (docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 * docs/reference/commit.md is generated from this table.
 */
export const eventRules = {
  push: {
    field: 'after',
    tag: 'head_commit.id',
    is: 'The pushed commit. For a tag, the commit that it points to, also if the tag is annotated.',
    also: ['head_commit.id'],
  },
  pull_request: {
    field: 'GITHUB_SHA',
    merged: 'pull_request.merge_commit_sha',
    is: 'The test merge commit. After the merge (`closed`), the commit that was merged. The label of an image may name the head instead.',
    also: ofPullRequest,
  },
  merge_group: { field: 'merge_group.head_sha', is: 'The tip of the merge group.' },
  workflow_run: {
    field: 'workflow_run.head_sha',
    is: 'The commit of the run that ended. `github.sha`, which build tools write into labels, is the tip of the default branch.',
  },
  workflow_call: { field: 'GITHUB_SHA', is: 'The commit of the calling workflow, by the event that started it.' },
  workflow_dispatch: {
    field: 'GITHUB_SHA',
    is: 'The tip of the branch or tag that the workflow was started on. A `ref` that an input names is not known: give its commit.',
  },
  repository_dispatch: {
    field: 'GITHUB_SHA',
    is: 'The tip of the default branch. A commit in `client_payload` is not used: give it.',
  },
  schedule: {
    field: 'GITHUB_SHA',
    is: 'The tip of the default branch. To watch what was deployed, use `commit: deployed`.',
  },
  release: { field: 'GITHUB_SHA', is: 'The commit of the released tag.' },
  create: { field: 'GITHUB_SHA', is: 'The tip of the new branch or tag.' },
  deployment: { field: 'deployment.sha', is: 'The commit to deploy. Filter by environment.' },
  deployment_status: {
    field: 'deployment.sha',
    is: 'The commit of the deployment. Filter by environment and by state.',
  },
  pull_request_target: {
    give: headOfPullRequest,
    unsafe: true,
    is: 'The event runs with secrets for code of others, and `github.sha` is the base branch.',
    also: ofPullRequest,
  },
  pull_request_review: { give: headOfPullRequest, is: 'A review deploys nothing.', also: ofPullRequest },
  pull_request_review_comment: { give: headOfPullRequest, is: 'A comment deploys nothing.', also: ofPullRequest },
  check_run: {
    give: 'github.event.check_run.head_sha',
    is: 'The check is about that commit, and `github.sha` is the tip of the default branch.',
    also: ['check_run.head_sha'],
  },
  check_suite: {
    give: 'github.event.check_suite.head_sha',
    is: 'The checks are about that commit, and `github.sha` is the tip of the default branch.',
    also: ['check_suite.head_sha'],
  },
  status: {
    give: 'github.event.sha',
    is: 'The status is about that commit, and `github.sha` is the tip of the default branch.',
    also: ['sha'],
  },
  page_build: {
    give: 'github.event.build.commit',
    is: 'GitHub Pages built that commit.',
    also: ['build.commit'],
  },
  registry_package: {
    give: undefined,
    is: 'A package names no commit reliably. Give the commit that its build wrote down.',
  },
  delete: { give: undefined, is: 'A branch or tag was deleted, so there is no commit.' },
  branch_protection_rule: none,
  discussion: none,
  discussion_comment: none,
  fork: none,
  gollum: none,
  image_version: none,
  issue_comment: none,
  issues: none,
  label: none,
  milestone: none,
  public: none,
  watch: none,
} as const satisfies Readonly<Record<string, EventRule>>
