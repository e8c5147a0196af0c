import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, start, stop, until } from './started.ts'

/** Where `scripts/rigs/systemd.sh build` puts a Debian that has systemd. */
export const systemdRoot = join(
  execFileSync(join(import.meta.dirname, '../../../scripts/rigs/systemd.sh'), ['where'], { encoding: 'utf8' }).trim(),
  'root',
)

/** A host whose first process is systemd: separate namespaces, the network of this machine, one folder in common. */
export interface Booted {
  /** Words before a command that runs there. */
  readonly enter: readonly string[]
  stop(): Promise<void>
}

export async function bootSystemd(shared: string): Promise<Booted> {
  const { child, received } = start('/usr/bin/systemd-nspawn', [
    ...['-D', systemdRoot, '--volatile=overlay', `--bind=${shared}`, '--console=pipe'],
    // No other systemd on this machine needs to know.
    ...['--register=no', '--keep-unit', '-M', `drift-${process.pid}`, '--boot'],
  ])
  const first = (): number | undefined => firstProcess(child.pid ?? 0)
  const enterAt = (pid: number) => ['/usr/bin/nsenter', '-t', String(pid), '-a'] as const
  const isUp = async (): Promise<boolean> => {
    const pid = first()
    if (pid === undefined) return false
    // A unit of Debian that cannot work in a namespace makes it "degraded".
    const ask = "systemctl is-system-running | grep -qE 'running|degraded'"
    return run(enterAt(pid)[0], [...enterAt(pid).slice(1), 'sh', '-c', ask]).then(...[() => true, () => false])
  }
  const booted = {
    stop: async () => {
      const pid = first()
      if (pid !== undefined) process.kill(pid, 'SIGKILL')
      await stop(child)
    },
  }
  try {
    await until(isUp, received, 60_000)
  } catch (error) {
    await booted.stop()
    throw error
  }
  return { ...booted, enter: enterAt(first() ?? 0) }
}

/** systemd itself, which is a child of a child of the program that boots it. */
function firstProcess(pid: number): number | undefined {
  for (let at = pid, depth = 0; depth < 4; depth += 1) {
    const next = textOf(`/proc/${at}/task/${at}/children`).split(' ')[0]
    if (!next) return undefined
    at = Number(next)
    if (textOf(`/proc/${at}/comm`) === 'systemd\n') return at
  }
  return undefined
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
