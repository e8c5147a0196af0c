import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of mode 0700 for the sockets of all connections. */
export interface SocketFolder {
  readonly path: string
  close(): void
}

interface Shared {
  readonly path: string
  holders: number
  remover?: ChildProcess
}

/** The longest path of a socket: ssh adds 17 bytes while it creates one, and some systems allow 103. */
const longestPath = 86
/** The path below the temporary folder: `/runtime-drift-XXXXXX/c12345678`. */
const longestName = 31

/** The open folders, by their temporary folder. */
const open = new Map<string, Shared>()

/**
 * One folder for all connections, removed by the last of its users. Nothing where no path is short enough and free of
 * characters that ssh interprets, and on Windows, where ssh has no control sockets.
 */
export function shareSocketFolder(temporary: string): SocketFolder | undefined {
  if (process.platform === 'win32') return undefined
  const room = [temporary, tmpdir()].find(
    (path) => /^[\w./@+,-]+$/.test(path) && path.length <= longestPath - longestName,
  )
  if (room === undefined) return undefined
  const shared = open.get(room) ?? create(room)
  shared.holders += 1
  let held = true
  return {
    path: shared.path,
    close() {
      if (!held) return
      held = false
      shared.holders -= 1
      if (shared.holders > 0) return
      open.delete(room)
      rmSync(shared.path, { recursive: true, force: true })
      shared.remover?.stdin?.end()
    },
  }
}

function create(room: string): Shared {
  const shared: Shared = { path: mkdtempSync(join(room, 'runtime-drift-')), holders: 0 }
  open.set(room, shared)
  // ssh is started first.
  setImmediate(() => {
    if (shared.holders > 0) shared.remover = startRemover(shared.path)
  })
  return shared
}

/** Removes the folder when this process is killed: its stdin is a pipe of ours, which the kernel closes. */
function startRemover(path: string): ChildProcess {
  const { spawn } = process.getBuiltinModule('node:child_process')
  const line = ['-c', 'cat >/dev/null; rm -rf -- "$0"', path]
  const child = spawn('sh', line, { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  // Without `sh` there is only the folder to lose.
  child.on('error', () => {})
  child.stdin?.on('error', () => {})
  child.unref()
  if (child.stdin !== null && 'unref' in child.stdin && typeof child.stdin.unref === 'function') child.stdin.unref()
  return child
}
