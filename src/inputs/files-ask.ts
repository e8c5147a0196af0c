import type { FilesClaim } from '../model/plan.ts'
import type { Manifest } from '../origin/port.ts'
import type { FilesAsk } from '../targets/port.ts'

/** What a target is asked of the files of a service: where they lie, as the plan says it, and which they are, as their manifest does. */
export function askFiles({ artifact, complete }: FilesClaim, manifest: Manifest): FilesAsk {
  const all = complete === undefined ? {} : { complete }
  if (manifest.lists === 'names')
    return { artifact, entries: [], names: manifest.files.map(({ path }) => path), ...all }
  const { files, links } = manifest
  return { artifact, entries: files, ...(links.length === 0 ? {} : { links }), ...all }
}
