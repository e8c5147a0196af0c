import type { ReadManifest } from './port.ts'

/** Reads the text of a build manifest. What can read it is loaded by the first one. */
export const readManifest: ReadManifest = async (text, hint) =>
  (await import('./manifest/read.ts')).readManifest(text, hint)
