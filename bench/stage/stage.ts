import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endRunning } from '../command.ts'

/** Where a bench is set: one folder, and everything that was started. Closing it leaves nothing behind. */
export class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), 'runtime-drift-bench-'))
  readonly #closers: (() => Promise<void> | void)[] = []
  #interrupted = false

  /** Registers what must be undone; the last is undone first. */
  defer(close: () => Promise<void> | void): void {
    this.#closers.push(close)
  }

  /** Ends the run that is on at this moment and lets none begin: `close` is the way out from here. */
  interrupt(): void {
    this.#interrupted = true
    endRunning()
  }

  /** Throws once the stage was interrupted. */
  alive(): void {
    if (this.#interrupted) throw new Error('interrupted')
  }

  /** Starts a program that runs until the stage closes, and waits for the line that reports it ready. */
  async start(line: readonly [string, ...string[]], ready: RegExp, env = process.env): Promise<string> {
    this.alive()
    const [program, ...args] = line
    const child = spawn(program, args, { env, cwd: this.folder, stdio: ['pipe', 'pipe', 'pipe'], detached: true })
    this.defer(() => end(child))
    return await received(child, ready)
  }

  /** Takes everything down, last first. */
  async close(): Promise<void> {
    for (const close of this.#closers.splice(0).reverse()) await close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** The first match of `ready` in the output of a program, on either stream, within ten seconds. */
function received(child: ChildProcess, ready: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const timer = setTimeout(() => reject(new Error(`${child.spawnfile} is not ready after 10 s: ${text}`)), 10_000)
    const hear = (chunk: Buffer): void => {
      if (text.length < 65_536) text += chunk.toString()
      const match = ready.exec(text)
      if (match === null) return
      clearTimeout(timer)
      resolve(match[1] ?? match[0])
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${child.spawnfile} ended with ${code}: ${text}`)))
  })
}

/** Sends SIGTERM to a process, and SIGKILL after two seconds. */
function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return resolve()
    const timer = setTimeout(() => child.kill('SIGKILL'), 2000)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    child.kill('SIGTERM')
  })
}
