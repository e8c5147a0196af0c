import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { environmentScript } from '../../../src/targets/collector/settings.ts'

/** Processes below one process: as many as `count`, with the variable `WORKER` of `environment`. */
async function forked(count: number, environment: string): Promise<ChildProcess> {
  const loop = `n=0; while [ $n -lt ${count} ]; do n=$((n + 1)); ${environment} sleep 60 & done; echo up; wait`
  const main = spawn('sh', ['-c', loop], { env: { PATH: process.env['PATH'], MODE: 'live' }, detached: true })
  await once(main.stdout, 'data')
  return main
}

const running: ChildProcess[] = []
afterEach(() => {
  for (const { pid } of running.splice(0)) if (pid !== undefined) process.kill(-pid, 'SIGKILL')
})

/** What the processes below a process show of its variable `MODE`, which it has itself. */
async function reached(count: number, environment: string): Promise<string> {
  const main = await forked(count, environment)
  running.push(main)
  // A child has its own variables once it runs its program.
  for (let tries = 0; tries < 50 && sleepers(main.pid) < count; tries += 1)
    await new Promise((next) => setTimeout(next, 50))
  const script = `${environmentScript}
newline='
'
IFS=$newline nonce=n
set -f
set +f; parents=$(grep -s '^PPid:' /proc/[0-9]*/status /dev/null | tr -cs '0-9\\n' ' '); set -f
reached ${main.pid} 'MODE=live' same`
  return execFileSync('sh', ['-s'], { input: script, encoding: 'utf8' }).trim()
}

const sleepers = (pid: number | undefined): number =>
  Number(execFileSync('sh', ['-c', `pgrep -c -P ${pid} sleep || true`], { encoding: 'utf8' }))

describe('the variables of processes below the main one', () => {
  it('are those of all workers of a server, however many there are', async () => {
    expect(await reached(100, '')).toBe('same')
  })

  it('differ if one of many workers has another value', async () => {
    const odd = 'if [ $n = 90 ]; then mode=test; else mode=live; fi; MODE=$mode'
    expect(await reached(100, odd)).toBe('other')
  })

  it('are unknown if more environments differ than are read', async () => {
    expect(await reached(40, 'WORKER=$n')).toBe('many')
    expect(await reached(30, 'WORKER=$n')).toBe('same')
  })

  it('did not reach a program that has none of them', async () => {
    expect(await reached(40, 'env -i')).toBe('missing')
  })
})
