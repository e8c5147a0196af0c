import * as core from '@actions/core'
import type { DirtyFiles } from '../model/plan-files.ts'
import { inLog } from './escape.ts'
import { count } from './messages/names.ts'
import { explainDirtyBuild } from './messages/worktree.ts'
import { setOutput } from './output.ts'
import { type Phrase, say } from './phrase.ts'

/** A manifest that was written, and where. */
export interface Message {
  readonly digest: string
  readonly files: number
  readonly links: number
  readonly dirty?: DirtyFiles | undefined
}

/** Reports a manifest to the runner: its outputs (manifest/action.yml), and a line in the log. */
export function reportManifest(manifest: Message, path: string): void {
  setOutput('path', path)
  setOutput('digest', manifest.digest)
  setOutput('files', String(manifest.files))
  core.info(inLog(explainManifest(manifest, path)))
  if (manifest.dirty !== undefined) core.warning(inLog(explainDirtyBuild(manifest.dirty)))
}

/** What was written, in a sentence. */
export function explainManifest({ digest, files, links }: Message, path: string): Phrase {
  const more = links === 0 ? say`` : say` and ${count(links, 'link')}`
  return say`${count(files, 'file')}${more} of the build are listed in ${path} (${digest})`
}
