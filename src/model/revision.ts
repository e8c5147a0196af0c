/** Whether a revision shows that its build contained uncommitted changes, as `git describe --dirty` and Go write it. */
export const isDirty = (revision: string): boolean => /[-+._](?:dirty|modified)(?:\b|$)/i.test(revision)
