import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A program as a person would type it, with its whole environment. */
export interface Command {
  readonly line: readonly [string, ...string[]]
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  /** A file that becomes its standard input; default: none. */
  readonly stdin?: string
}

/** One run of a whole process, measured from outside. */
export interface Ran {
  /** Milliseconds from spawn to exit. */
  readonly took: number
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
}

/** What the kernel accounted to a process and the children that it waited for (wait4, by way of GNU time). */
export interface Cost {
  /** Milliseconds of processor time, user and system. */
  readonly cpu: number
  /** The largest resident set of any one of these processes, in bytes. */
  readonly peak: number
}

const gnuTime = '/usr/bin/time'
const running = new Set<number>()

/** Ends the current run and everything it started: every command has its own process group. */
export function endRunning(): void {
  for (const pid of running) endGroup(pid)
}

/** Ends a process group by the id of its leader; one that is gone already is fine. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/**
 * Runs to the end, or to `limit` milliseconds. Output goes to files in `folder`, because a full pipe would block the
 * program.
 */
export async function run(command: Command, folder: string, limit = 300_000): Promise<Ran> {
  const out = join(folder, 'stdout')
  const err = join(folder, 'stderr')
  const files = [command.stdin === undefined ? '/dev/null' : command.stdin, out, err] as const
  const stdio = [openSync(files[0], 'r'), openSync(files[1], 'w'), openSync(files[2], 'w')]
  const [program, ...args] = command.line
  try {
    const start = performance.now()
    const child = spawn(program, args, { env: command.env, cwd: command.cwd, stdio, detached: true })
    const { pid } = child
    if (pid !== undefined) running.add(pid)
    const timer = setTimeout(() => pid !== undefined && endGroup(pid), limit)
    const exit = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', resolve)
    }).finally(() => {
      clearTimeout(timer)
      if (pid !== undefined) running.delete(pid)
    })
    const took = performance.now() - start
    return { took, exit, stdout: readFileSync(out, 'utf8'), stderr: readFileSync(err, 'utf8') }
  } finally {
    for (const file of stdio) closeSync(file)
  }
}

/** The same command once more under GNU time, apart from the timed rounds; nothing where GNU time is missing. */
export async function weigh(command: Command, folder: string): Promise<Cost | undefined> {
  if (!existsSync(gnuTime)) return undefined
  const file = join(folder, 'cost')
  await run({ ...command, line: [gnuTime, '-q', '-f', '%U %S %M', '-o', file, ...command.line] }, folder)
  const [user, system, kibibytes] = readFileSync(file, 'utf8').trim().split(' ').map(Number)
  rmSync(file)
  if (user === undefined || system === undefined || kibibytes === undefined) return undefined
  return { cpu: (user + system) * 1000, peak: kibibytes * 1024 }
}
