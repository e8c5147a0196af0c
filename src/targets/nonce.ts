import { readFileSync } from 'node:fs'

/** Where Linux hands out random UUIDs, a new one at each reading (random(4)). */
const kernel = '/proc/sys/kernel/random/uuid'

/**
 * A random UUID, in lower case. The first use of `crypto` loads thirty modules of Node, 5 ms that the first connection of a
 * run would wait for; it is used where the kernel has no such file.
 */
export function freshNonce(source = kernel): string {
  try {
    const text = readFileSync(source, 'utf8').trim()
    if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return text
  } catch {
    // No Linux, or no /proc.
  }
  return crypto.randomUUID()
}
