import type { FilesRequest, ServiceAsk } from '../port.ts'
import { fileLines, newlineMark } from './files.ts'
import { frame } from './frame.ts'
import { inOrder } from './lists.ts'

/** The largest request that an installed collector reads: lines, and bytes. */
export const requestLines = 400_000
export const requestBytes = 64 * 1024 * 1024

/** The part of a list of files that an installed collector compares: their content. Links and globs are fixed there. */
export const requestedFiles = ({ artifact, entries }: FilesRequest): FilesRequest => inOrder({ artifact, entries })

/**
 * A request to an installed collector, as text on its standard input: the version and the nonce, then for each service with
 * files its name, the number of files, the mark for newlines in octal, the path of the files, and one line a file (eight
 * digits of its sum and its path). The collector parses it, and never executes any of it.
 */
export function requestText(asks: readonly ServiceAsk[], nonce: string): string {
  const lists = asks.flatMap(({ name, files }) => {
    const list = files === undefined ? undefined : requestedFiles(files)
    const mark = list === undefined ? undefined : newlineMark(list)
    if (list === undefined || mark === undefined || list.entries.length === 0 || /[\n\r]/.test(list.artifact)) return []
    const octal = mark.charCodeAt(0).toString(8).padStart(3, '0')
    return [`files ${name} ${list.entries.length} ${octal}`, list.artifact, ...fileLines(list, mark)]
  })
  return [`${frame} collect ${nonce}`, ...lists, 'end', ''].join('\n')
}
