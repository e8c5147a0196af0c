import type { FilesAsk, ServiceAsk } from '../port.ts'

/** What tells one list of files from another: paths, sums, and where they lie. */
export const digestOf = (files: FilesAsk): string =>
  process.getBuiltinModule('node:crypto').hash('sha256', JSON.stringify(files))

/**
 * The records that a published document begins with: which list of files each service was compared with, since whoever reads it may
 * hold the list of another build.
 */
export const listRecords = (asks: readonly ServiceAsk[]): readonly string[] =>
  asks.flatMap(({ files }, index) => (files === undefined ? [] : [`l [${index},"${digestOf(files)}"]`]))
