import type { StatusClaim } from './plan/route.ts'

/** Whether a status is one of those that are accepted. */
export const isExpected = (status: number, { codes, classes }: StatusClaim): boolean =>
  codes.includes(status) || classes.includes(Math.floor(status / 100))
