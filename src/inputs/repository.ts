import type { RepositoryPage } from '../model/plan.ts'

/** The repository of the job, if its variables are valid in a link. */
export function readRepository({
  GITHUB_SERVER_URL: server = '',
  GITHUB_REPOSITORY: name = '',
}: Readonly<Record<string, string | undefined>>): RepositoryPage | undefined {
  const isServer = /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?$/.test(server)
  return isServer && /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) ? { server, name } : undefined
}

/**
 * The id of the own workflow run. On a pull request the commit is a merge that has no runs: GitHub lists those of the head.
 */
export function readRunId({
  GITHUB_RUN_ID: id = '',
  GITHUB_EVENT_NAME: event = '',
}: Readonly<Record<string, string | undefined>>): string | undefined {
  return /^\d{1,20}$/.test(id) && !event.startsWith('pull_request') ? id : undefined
}
