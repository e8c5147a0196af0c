import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/** The content of a file, as a manifest lists it; size in bytes. */
export interface Content {
  readonly sha256: string
  readonly size: number
  /** The identity of the file on this machine, independent of its names. */
  readonly inode: string
}

/** The size of the buffer. All files share one, because they are read one after the other. */
const buffer = Buffer.allocUnsafe(256 * 1024)

/**
 * Hashes a file in chunks; `undefined` if it changed in the meantime. Opens no link and does not wait for a pipe. Throws
 * system errors. Synchronous, because 10,000 small files take 0.1 s this way and 1.1 s with sixteen concurrent promises.
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
