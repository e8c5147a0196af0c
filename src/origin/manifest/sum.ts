import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/** The content of a file, as a manifest has it; size in bytes. */
export interface Content {
  readonly sha256: string
  readonly size: number
  /** Which file of this machine it is, however many names it has. */
  readonly inode: string
}

/** How much of a file is in memory at once: one buffer for all, since they are read one after the other. */
const buffer = Buffer.allocUnsafe(256 * 1024)

/**
 * Hashes a file as it streams by; nothing when it changed meanwhile, for then the sum is of no file that ever was. Opens
 * no link, and does not wait for a pipe. Throws system errors. Synchronous, because there is nothing else to do meanwhile
 * and 10,000 small files take 0.1 s this way, as long as openssl on two cores; promises and sixteen at a time take 1.1 s.
 */
export function sumOf(path: string): Content | undefined {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  try {
    const before = fstatSync(file, { bigint: true })
    if (!before.isFile()) return undefined
    const hash = createHash('sha256')
    let size = 0
    for (let read = -1; read !== 0; size += read) {
      read = readSync(file, buffer, 0, buffer.length, size)
      hash.update(buffer.subarray(0, read))
    }
    const after = fstatSync(file, { bigint: true })
    const isSame = after.mtimeNs === before.mtimeNs && after.size === BigInt(size)
    return isSame ? { sha256: hash.digest('hex'), size, inode: `${before.dev}:${before.ino}` } : undefined
  } finally {
    closeSync(file)
  }
}
