import { readFileSync } from 'node:fs'

/** Linux returns a new random UUID for each read (random(4)). */
const kernel = '/proc/sys/kernel/random/uuid'

/**
 * A random UUID, in lower case. The first use of `crypto` loads thirty modules of Node, which would delay the first
 * connection by 5 ms; it is used only where the kernel has no such file.
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
