/** What is wrong with the process of an instance. */
export type ProcessFault =
  /** Its executable was deleted, or is another one by now. `path` is inside the container. */
  | { readonly code: 'runtime/executable-lost'; readonly path: string; readonly now: 'gone' | 'another' }
  /** A declared file was put there after the process had started. Times are RFC 3339 by the host's clock. */
  | {
      readonly code: 'runtime/older-than-files'
      readonly artifact: string
      readonly path: string
      readonly putAt: string
      readonly startedAt: string
    }

export const processCodes = {
  'runtime/executable-lost': { kind: 'contradicted', lasts: 'passing' },
  'runtime/older-than-files': { kind: 'contradicted', lasts: 'passing' },
} as const
