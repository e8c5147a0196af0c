import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { collectorScript } from '../../../src/targets/collector/index.ts'
import { greeting, openingFrame, readyLine, sessionScript, shellLine } from '../../../src/targets/collector/session.ts'
import { askApi } from '../../live/rig/request.ts'
import { standInDocker } from '../../live/rig/stand-in.ts'
import { becomes } from '../../patience.ts'

const bin = mkdtempSync(join(tmpdir(), 'drift-session-'))
afterAll(() => rmSync(bin, { recursive: true }))

/** A shell that reads its scripts from a pipe, with a `docker` of the test. */
function open(shell: readonly string[], docker: string) {
  writeFileSync(join(bin, 'docker'), `#!/bin/sh\n${docker}\n`, { mode: 0o755 })
  const [file = 'sh', ...args] = shell
  const env = { PATH: `${bin}:/usr/bin:/bin`, HOME: bin }
  const child = spawn(file, [...args, '-s'], { env, detached: true, stdio: 'pipe' })
  let text = ''
  const keep = (chunk: Buffer): void => {
    text += chunk.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  child.stdin.on('error', () => {})
  return {
    child,
    text: () => text,
    ask: (nonce: string) => child.stdin.write(sessionScript(collectorScript(askApi, nonce), nonce)),
    /** Says that the input goes on, as soon as the script has begun. */
    goOn: async (nonce: string) => {
      await becomes(() => text.includes(openingFrame(nonce)))
      child.stdin.write('\n')
      // The watcher takes the line.
      await new Promise((next) => setTimeout(next, 200))
    },
    isOver: () => child.exitCode !== null || child.signalCode !== null,
  }
}

/** Whether a process runs with this text in its command line. */
const runs = (text: string): boolean =>
  readdirSync('/proc').some((id) => {
    try {
      return /^\d+$/.test(id) && readFileSync(`/proc/${id}/cmdline`, 'latin1').split('\0').includes(text)
    } catch {
      return false
    }
  })

const shells = [['dash'], ['bash'], ['bash', '--posix'], ['busybox', 'sh']].filter(([file]) =>
  ['/bin', '/usr/bin'].some((folder) => existsSync(join(folder, file ?? ''))),
)

describe.each(shells.map((shell) => [shell.join(' '), shell] as const))('a session in %s', (_, shell) => {
  it('runs one script after the other, each with its own frames, and keeps no variable', async () => {
    const { child, ask, text, isOver } = open(shell, standInDocker())
    for (const nonce of ['first-nonce', 'second-nonce', 'third-nonce']) {
      ask(nonce)
      expect(await becomes(() => text().includes(`${readyLine(nonce)}0\n`))).toBe(true)
      expect(text()).toContain(`end ${nonce} `)
    }
    child.stdin.write(`echo "\${list-unset} \${newline-unset} \${watcher-unset} $PATH"\n`)
    expect(await becomes(() => text().includes(`unset unset unset ${bin}:/usr/bin:/bin\n`))).toBe(true)
    child.stdin.end()
    expect(await becomes(isOver)).toBe(true)
  })

  it('announces that it stays open before it answers', async () => {
    const { child, text, isOver } = open(shell, '')
    child.stdin.write(greeting)
    expect(await becomes(() => text() === shellLine)).toBe(true)
    child.stdin.end()
    expect(await becomes(isOver)).toBe(true)
  })

  it.each([
    ['hangs', (id: string) => `exec sleep ${id}`],
    ['hangs and ignores SIGTERM', (id: string) => `trap '' TERM; sleep ${id}; sleep ${id}`],
  ])('ends a docker that %s when its input ends', async (_name, docker) => {
    const id = `${Math.floor(1e6 + Math.random() * 1e6)}.5`
    const { child, ask, goOn, isOver } = open(shell, docker(id))
    ask('a-nonce')
    await goOn('a-nonce')
    expect(await becomes(() => runs(id))).toBe(true)
    child.stdin.end()
    expect(await becomes(() => !runs(id) && isOver())).toBe(true)
  })

  it('answers also when its input ends at once, as behind a forced command that passes on the script alone', async () => {
    const { child, ask, text, isOver } = open(shell, `sleep 2\n${standInDocker()}`)
    ask('a-nonce')
    child.stdin.end()
    expect(await becomes(isOver, 30_000)).toBe(true)
    expect(text()).toContain(`end a-nonce `)
    expect(text()).toContain(`${readyLine('a-nonce')}0\n`)
  })

  it('ends a docker that hangs when its input ended at once and then all streams', async () => {
    const id = `${Math.floor(1e6 + Math.random() * 1e6)}.5`
    const { child, ask, isOver } = open(shell, `exec sleep ${id}`)
    ask('a-nonce')
    child.stdin.end()
    expect(await becomes(() => runs(id))).toBe(true)
    child.stdout.destroy()
    child.stderr.destroy()
    expect(await becomes(() => !runs(id) && isOver())).toBe(true)
  })

  it('ends no other process', async () => {
    const [id, other] = [`${Math.floor(3e6 + Math.random() * 1e6)}.5`, `${Math.floor(2e6 + Math.random() * 1e6)}.5`]
    const bystander = spawn('sleep', [other])
    const { child, ask, goOn, isOver } = open(shell, `exec sleep ${id}`)
    ask('a-nonce')
    await goOn('a-nonce')
    expect(await becomes(() => runs(id))).toBe(true)
    child.stdin.end()
    expect(await becomes(isOver)).toBe(true)
    expect(runs(other)).toBe(true)
    bystander.kill()
  })
})
