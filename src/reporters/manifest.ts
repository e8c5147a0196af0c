import * as core from '@actions/core'
import type { DirtyFiles } from '../chain/plan/files.ts'
import { inLog } from './escape.ts'
import { setOutput } from './output.ts'
import { type Phrase, say } from './phrase.ts'
import { count } from './wording/measure.ts'
import { wordDirtyBuild } from './wording/worktree.ts'

/** A manifest that was written, and where. */
export interface Told {
  readonly digest: string
  readonly files: number
  readonly links: number
  readonly dirty?: DirtyFiles | undefined
}

/** Tells the runner of a manifest: its outputs (manifest/action.yml), and a line in the log. */
export function tellManifest(manifest: Told, path: string): void {
  setOutput('path', path)
  setOutput('digest', manifest.digest)
  setOutput('files', String(manifest.files))
  core.info(inLog(wordManifest(manifest, path)))
  if (manifest.dirty !== undefined) core.warning(inLog(wordDirtyBuild(manifest.dirty)))
}

/** What was written, in a sentence. */
export function wordManifest({ digest, files, links }: Told, path: string): Phrase {
  const more = links === 0 ? say`` : say` and ${count(links, 'link')}`
  return say`${count(files, 'file')}${more} of the build are listed in ${path} (${digest})`
}
