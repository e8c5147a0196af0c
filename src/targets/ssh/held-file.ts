import { accessSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file that another program of this user can open by its path until `close`. */
export interface HeldFile {
  readonly path: string
  read(): string
  close(): void
}

/** Where such a file briefly has a name, and where open files are listed. */
export interface Places {
  readonly temporary: string
  readonly proc: string
}

/** The runner's temporary folder, which is emptied after each job; else the system's. */
export const usualPlaces = (env: NodeJS.ProcessEnv): Places => ({
  temporary: env.RUNNER_TEMP || tmpdir(),
  proc: '/proc',
})

/**
 * Writes a text where only this user can read it and removes its name at once: what is left is an open file, reached
 * as `/proc/PID/fd/N`, that disappears with this process even when it is killed. Without a /proc it keeps its name,
 * in a folder of mode 0700, until `close`. Opened read-only unless `writable`: a file that is open for writing cannot
 * be executed.
 */
export function holdFile(text: string, places: Places, kind: 'data' | 'program' | 'log' = 'data'): HeldFile {
  const folder = mkdtempSync(join(places.temporary, 'runtime-drift-'))
  let fd: number | undefined
  try {
    const named = join(folder, 'file')
    writeFileSync(named, text, { mode: kind === 'program' ? 0o700 : 0o600 })
    fd = openSync(named, kind === 'log' ? 'r+' : 'r')
    const nameless = `${places.proc}/${process.pid}/fd/${fd}`
    const path = isThere(nameless) ? nameless : named
    if (path === nameless) rmSync(folder, { recursive: true })
    return { path, read: () => readFileSync(path, 'utf8'), close: once(fd, folder) }
  } catch (error) {
    once(fd, folder)()
    throw error
  }
}

function isThere(path: string): boolean {
  try {
    accessSync(path)
    return true
  } catch {
    return false
  }
}

/**
 * Closes the file and removes what still has a name. A second call does nothing: the descriptor may belong to another
 * file then.
 */
function once(fd: number | undefined, folder: string): () => void {
  let closed = false
  return () => {
    if (closed) return
    closed = true
    if (fd !== undefined) closeSync(fd)
    rmSync(folder, { recursive: true, force: true })
  }
}
