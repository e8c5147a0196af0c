import type { ReadManifest } from './port.ts'

/** Parses a build manifest. The parser is loaded at the first use. */
export const readManifest: ReadManifest = async (text, hint) =>
  (await import('./manifest/read.ts')).readManifest(text, hint)
