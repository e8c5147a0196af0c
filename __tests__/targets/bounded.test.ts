import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Bounds, type Command, runBounded } from '../../src/targets/bounded.ts'
import { becomes, lateness } from '../patience.ts'

const env = { PATH: '/usr/bin:/bin' }
const run = (
  script: string,
  bounds: Partial<Bounds> = {},
  signal = new AbortController().signal,
  input: Command['input'] = '',
) =>
  runBounded(
    { file: 'sh', args: ['-c', script], env, input },
    { timeout: 30_000, stdout: 1000, stderr: 1000, ...bounds },
    signal,
  )

/** Whether a process runs: one that has ended may wait as a zombie for a parent that never waits. */
function lives(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

describe('a bounded process', () => {
  it('reads its input, and returns its output and how it ended', async () => {
    const finished = await run('cat; echo words >&2; exit 3', {}, undefined, 'text')
    expect(finished).toMatchObject({ ending: { by: 'exit', code: 3 }, stdout: 'text', stderr: 'words\n' })
  })

  it('has started when the call returns, so that loading modules delays no host', async () => {
    // proc(5): the children of a thread.
    const children = (): readonly string[] =>
      readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ')
    const before = children()
    const running = run('sleep 0.2')
    expect(children().filter((pid) => !before.includes(pid))).toHaveLength(1)
    await running
  })

  it('starts while its input is prepared, and ends when that fails', async () => {
    const mark = join(mkdtempSync(join(tmpdir(), 'drift-bounded-')), 'mark')
    const finished = await run(`touch ${mark}; cat`, { timeout: 60_000 }, undefined, async () => {
      const runs = await becomes(() => existsSync(mark))
      return runs ? 'late' : 'nothing ran while the input was made'
    })
    rmSync(dirname(mark), { recursive: true })
    expect(finished.stdout).toBe('late')
    let pid = ''
    const failing = run('sleep 60', {}, undefined, async () => {
      pid = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ').at(-1) ?? ''
      throw new Error('no input')
    })
    await expect(failing).rejects.toThrow('no input')
    expect(await becomes(() => !lives(Number(pid)))).toBe(true)
  })

  it('gets only the given environment', async () => {
    expect((await run('env | grep -v ^PWD= | sort')).stdout).toBe('PATH=/usr/bin:/bin\n')
  })

  it('may end before it has read everything', async () => {
    const finished = await run('exit 0', {}, undefined, 'x'.repeat(1_000_000))
    expect(finished).toMatchObject({ ending: { by: 'exit', code: 0 } })
  })

  it('reports the signal that ended it', async () => {
    expect(await run('kill -9 $$')).toMatchObject({ ending: { by: 'signal', signal: 'SIGKILL' } })
  })

  it('reports that it could not be started', async () => {
    const command = { file: '/nonexistent', args: [], env, input: 'x' }
    const finished = await runBounded(command, { timeout: 1000, stdout: 1, stderr: 1 }, new AbortController().signal)
    expect(finished).toMatchObject({ ending: { by: 'spawn', code: 'ENOENT' } })
  })

  it('ends at its deadline, with every process of its group', async () => {
    const finished = await run('sleep 60 & echo $!; wait', { timeout: 1_500 })
    expect(finished).toMatchObject({ ending: { by: 'timeout' } })
    expect(finished.took).toBeLessThan(lateness)
    expect(lives(Number(finished.stdout))).toBe(false)
  })

  it('is killed when it ignores SIGTERM', async () => {
    const finished = await run('trap "" TERM; echo $$; while :; do sleep 0.1; done', { timeout: 1_500 })
    expect(finished).toMatchObject({ ending: { by: 'timeout' } })
    expect(finished.took).toBeLessThan(lateness)
    expect(lives(Number(finished.stdout))).toBe(false)
  })

  it('ends when it is cancelled, and does not start when it is already', async () => {
    const cancel = new AbortController()
    setTimeout(() => cancel.abort(), 200)
    expect(await run('sleep 60', {}, cancel.signal)).toMatchObject({ ending: { by: 'cancelled' } })
    expect(await run('sleep 60', {}, cancel.signal)).toMatchObject({ ending: { by: 'cancelled' }, took: 0 })
  })

  it('ends when its output exceeds the bound, and keeps no more than that', async () => {
    const finished = await run('yes')
    expect(finished).toMatchObject({ ending: { by: 'too-large' } })
    expect(finished.took).toBeLessThan(lateness)
    expect(finished.stdout.length).toBeLessThanOrEqual(1000)
  })

  it('cuts long lines of stderr', async () => {
    const { stderr } = await run('printf "%100000d\\nend\\n" 1 >&2', { stderr: 200_000 })
    expect(stderr.split('\n').map(({ length }) => length)).toEqual([2000, 3, 0])
  })

  it('keeps the beginning and the end of a long stderr', async () => {
    const { stderr, ending } = await run('echo begin >&2; seq 100000 >&2; echo end >&2')
    expect(ending).toEqual({ by: 'exit', code: 0 })
    expect(stderr).toMatch(/^begin\n[\s\S]*\nend\n$/)
    expect(stderr.length).toBeLessThanOrEqual(1000)
  })

  it('does not wait for a grandchild that keeps its streams, and ends it', async () => {
    const finished = await run('sleep 60 & echo $!')
    expect(finished).toMatchObject({ ending: { by: 'exit', code: 0 } })
    expect(finished.took).toBeLessThan(lateness)
    expect(await becomes(() => !lives(Number(finished.stdout)))).toBe(true)
  })
})
