import type { ChildProcess } from 'node:child_process'

/** A program, its environment (nothing is inherited), and its input. */
export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** A text, or a function that makes one while the program already starts. */
  readonly input: string | (() => Promise<string>)
}

/** What a program may use: milliseconds, and bytes of each stream. */
export interface Bounds {
  readonly timeout: number
  readonly stdout: number
  readonly stderr: number
}

/** 8 MiB of answer are 8,000 containers; 64 KiB of stderr are more than any diagnosis needs. */
export const usualBounds = { stdout: 8 * 1024 * 1024, stderr: 64 * 1024 } as const

export type Ending =
  | { readonly by: 'exit'; readonly code: number }
  | { readonly by: 'signal'; readonly signal: string }
  /** The program could not be started: `ENOENT`, `EACCES` … */
  | { readonly by: 'spawn'; readonly code: string }
  /** We ended the program. */
  | { readonly by: 'timeout' | 'cancelled' | 'too-large' }

export interface Finished {
  readonly ending: Ending
  readonly stdout: string
  /** Its beginning and its end, when it is longer than the bound. */
  readonly stderr: string
  /** Milliseconds. */
  readonly took: number
}

/** Between SIGTERM and SIGKILL; also how long a stream may stay open after its process ended. */
export const grace = 500

/**
 * Runs one program in its own process group and waits until it ends: by itself, at `timeout`, when `signal` aborts,
 * or when it prints more than the bound. Then the whole group gets SIGTERM and, half a second later, SIGKILL. A
 * grandchild that keeps the streams open delays nothing longer than that. Rejects only when its input cannot be made.
 */
export async function runBounded(command: Command, bounds: Bounds, signal: AbortSignal): Promise<Finished> {
  const started = process.hrtime.bigint()
  const took = (): number => Math.round(Number(process.hrtime.bigint() - started) / 1e6)
  if (signal.aborted) return { ending: { by: 'cancelled' }, stdout: '', stderr: '', took: 0 }
  // No `await` before this, so that the program has started when this function returns and the caller can load
  // modules meanwhile.
  const { spawn } = process.getBuiltinModule('node:child_process')
  const child = spawn(command.file, command.args, { env: command.env, detached: true, stdio: 'pipe' })
  const out = keepHead(bounds.stdout)
  const err = keepEnds(bounds.stderr)
  let ended: Ending | undefined
  const end = (ending: Ending): void => {
    if (ended !== undefined) return
    ended = ending
    killGroup(child, 'SIGTERM')
    setTimeout(() => killGroup(child, 'SIGKILL'), grace).unref()
  }
  child.stdout.on('data', (chunk: Buffer) => out.add(chunk) || end({ by: 'too-large' }))
  child.stderr.on('data', (chunk: Buffer) => err.add(chunk))
  // A program that ends before it has read everything closes the pipe: its exit code is more useful than that error.
  child.stdin.on('error', () => {})
  const timer = setTimeout(() => end({ by: 'timeout' }), bounds.timeout)
  const abort = (): void => end({ by: 'cancelled' })
  signal.addEventListener('abort', abort, { once: true })
  const natural = gone(child)
  try {
    const { input } = command
    child.stdin.end(typeof input === 'string' ? input : await input())
    const ending = await natural
    return { ending: ended ?? ending, stdout: out.text(), stderr: err.text(), took: took() }
  } catch (bug) {
    end({ by: 'cancelled' })
    throw bug
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', abort)
  }
}

/**
 * Resolves when the process has ended and its streams are closed, or a moment later when another process holds them
 * open.
 */
export function gone(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    let holding: NodeJS.Timeout | undefined
    const settle = (ending: Ending): void => {
      clearTimeout(holding)
      resolve(ending)
    }
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (child.pid === undefined) settle({ by: 'spawn', code: error.code ?? error.name })
    })
    const ending = (code: number | null, signal: string | null): Ending =>
      code === null ? { by: 'signal', signal: signal ?? 'unknown' } : { by: 'exit', code }
    child.on('exit', (code, signal) => {
      holding = setTimeout(() => {
        killGroup(child, 'SIGKILL')
        for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy()
        settle(ending(code, signal))
      }, grace)
    })
    child.on('close', (code, signal) => settle(ending(code, signal)))
  })
}

/** Sends a signal to the whole group of a program that was started `detached`. */
export function killGroup({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return
  try {
    // Windows has no process groups: only the process itself is ended.
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // The group is already empty.
  }
}

/** What is kept of a stream. */
export interface Kept {
  /** False when the stream has exceeded its limit. */
  add(chunk: Buffer): boolean
  text(): string
}

/** Keeps the first bytes. */
export function keepHead(limit: number): Kept {
  const chunks: Buffer[] = []
  let size = 0
  const add = (chunk: Buffer): boolean => {
    if (size < limit) chunks.push(chunk.subarray(0, limit - size))
    size += chunk.length
    return size <= limit
  }
  return { add, text: () => Buffer.concat(chunks).toString('utf8') }
}

/** Characters of a line of stderr. A line is compared with many messages, whose time grows with its square. */
const maxLine = 2000

const cutLines = (text: string): string => text.replace(/.{2001,}/g, (line) => line.slice(0, maxLine))

/** Keeps the first and the last half of what fits: the useful lines are at either end. */
export function keepEnds(limit: number): Kept {
  const half = limit / 2
  const head = keepHead(half)
  let size = 0
  let tail = Buffer.alloc(0)
  const add = (chunk: Buffer): boolean => {
    head.add(chunk)
    const beyond = chunk.subarray(Math.max(0, half - size))
    size += chunk.length
    tail = Buffer.concat([tail, beyond]).subarray(-half)
    return size <= limit
  }
  return { add, text: () => cutLines(head.text() + tail.toString('utf8')) }
}
