import type { RepositoryPage } from '../model/plan.ts'

/** The page of a commit. */
export const commitPage = ({ server, name }: RepositoryPage, id: string): string => `${server}/${name}/commit/${id}`

/** The page of a workflow run. */
export const runPage = ({ server, name }: RepositoryPage, id: number): string => `${server}/${name}/actions/runs/${id}`

/** The page of a pull request. */
export const pullPage = ({ server, name }: RepositoryPage, number: number): string => `${server}/${name}/pull/${number}`

/** The page that compares two commits. */
export const comparePage = ({ server, name }: RepositoryPage, base: string, head: string): string =>
  `${server}/${name}/compare/${base}...${head}`
