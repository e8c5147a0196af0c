import type { FilesReading } from '../../judge/files.ts'
import type { Contents, FilesObservation } from '../../model/instance.ts'
import type { CommitSha, FilesClaim, Proof } from '../../model/plan.ts'
import { type Phrase, plain, say } from '../phrase.ts'
import { explainMissing } from './missing.ts'
import { count, few, short, verb } from './names.ts'

/** What was found of the files of some instances of one service on one target. */
export interface FilesFacts {
  readonly service: string
  readonly target: string
  /** The containers, or the process, that it was seen in. */
  readonly names: readonly string[]
  readonly files: FilesClaim
  readonly reading: FilesReading
  /** What the service proves without its files. */
  readonly proven: Proof
  readonly commit: CommitSha
}

/** `⚠` marks a weaker proof, which breaks nothing. */
export const filesMarks = { whole: '✓', weaker: '⚠', wrong: '✗' } as const

/** How files were read, because the container's own tools prove less. */
const ways: Readonly<Record<FilesObservation['method'], string>> = {
  proc: 'from the host (/proc/PID/root)',
  exec: 'in the container with its own tools (docker exec), because the /proc of the host is not readable',
  cp: 'from a copy (docker cp)',
  host: 'on the host',
}

/** The names of bundlers and frameworks that list files without hashes. */
export const bundlerNames = {
  vite: 'Vite',
  webpack: 'webpack',
  mix: 'Laravel Mix',
  next: 'Next.js',
  angular: 'Angular',
  rails: 'Rails',
  django: 'Django',
} as const

/** How the files were read and what that proves, or why they were not read. */
export function explainFiles(facts: FilesFacts): Phrase {
  const { service, target, names, files, reading, proven, commit } = facts
  const where = say`${service} on ${target} (${few(names)})`
  const only = say`so the proof is ${proven}, not hashed`
  switch (reading.kind) {
    case 'unclaimed':
      return say`${where}: no files are configured`
    case 'missing': {
      const { what } = explainMissing(reading.why, { name: names[0] ?? service, address: '' })
      return say`${where}: ${what}, ${only}`
    }
    case 'differs':
      if (files.named === 'feature') return say`${where}: files of features are missing in ${files.artifact}`
      return say`${where}: the files differ from ${files.manifest}, ${plain(wayOf(files, reading.contents))}`
    case 'whole': {
      const what = say`${where}: ${listed(files)}${leftOut(files)} ${verb({ length: files.count + files.links }, 'is', 'are')}`
      if (files.named === 'feature')
        return say`${what} present in ${files.artifact}; without a manifest nothing shows which build ${plain(files.count === 1 ? 'it is' : 'they are')} from, ${only}`
      if (files.named !== undefined)
        return say`${what} present; a manifest of ${plain(bundlerNames[files.named])} has no hashes, ${only}`
      const as = say`${what} as listed in ${files.manifest}, ${plain(wayOf(files, reading.contents))}`
      if (files.dirty !== undefined)
        return say`${as}; the manifest was written in a checkout with changed files, ${only}`
      if (files.commit === commit) return as
      return files.commit === undefined
        ? say`${as}; the manifest names no commit, ${only}`
        : say`${as}; the manifest is of commit ${short(files.commit, commit)}, ${only}`
    }
  }
}

/** The files of the manifest that were not compared, so nothing is proven about them. */
const leftOut = ({ leftOut: left }: FilesClaim): Phrase =>
  left === undefined
    ? say``
    : say` (${count(left.total, 'file')} left out and not proven: ${few(left.paths)}${plain(left.total > left.paths.length ? ', …' : '')})`

function wayOf({ named }: FilesClaim, { files }: Contents): string {
  const verb = named === undefined ? 'hashed' : 'checked'
  return files.kind === 'seen' ? `${verb} ${ways[files.value.method]}` : ''
}

function listed({ count: all, links, complete = [] }: FilesClaim): Phrase {
  const what = links === 0 ? count(all, 'file') : say`${count(all, 'file')} and ${count(links, 'link')}`
  return complete.length === 0 ? what : say`${what}, and no other file that matches ${few(complete, 3)},`
}
