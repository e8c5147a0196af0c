import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { becomes } from '../patience.ts'
import { act, root, run } from '../rig/act.ts'
import { liveOrSkip } from './rig/live.ts'
import { startSshd } from './rig/sshd.ts'
import { createSudoer } from './rig/sudoer.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const runs = (text: string): boolean =>
  readdirSync('/proc').some((id) => {
    try {
      return /^\d+$/.test(id) && readFileSync(`/proc/${id}/cmdline`, 'latin1').replaceAll('\0', ' ').includes(text)
    } catch {
      return false
    }
  })

liveOrSkip('sshd')('a run that is ended while docker hangs on a host', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    'leaves no process and no file behind on either side: %s',
    async (name) => {
      const id = `${Math.floor(1e8 + Math.random() * 1e8)}.5`
      const host = await startSshd({ programs: { docker: `exec sleep ${id}` } })
      closers.push(host.stop)
      const folder = mkdtempSync(join(tmpdir(), 'drift-left-'))
      closers.push(() => rmSync(folder, { recursive: true, force: true }))
      const inputs = {
        target: host.address,
        services: 'api',
        'ssh-key': host.key,
        'ssh-known-hosts': host.knownHosts,
      }
      const hangs = becomes(() => runs(`sleep ${id}`))
      const step = await act({ inputs, env: { RUNNER_TEMP: folder }, signal: { name, after: hangs } })
      expect(await hangs).toBe(true)
      expect(step.exit).not.toBe(0)
      expect(await becomes(() => !runs(`sleep ${id}`) && !runs(`-p ${host.port}`) && !runs(folder))).toBe(true)
      const report = step.outputs.report ?? ''
      const left = () => readdirSync(folder, { recursive: true, encoding: 'utf8' })
      expect(await becomes(() => left().every((file) => report.includes(file)))).toBe(true)
    },
  )
})

liveOrSkip('sshd', 'sudo')('a run that is ended while docker hangs as another user', () => {
  const writeProgram = (name: string, text: string): void => {
    writeFileSync(name, `#!/bin/sh\n${text}\n`)
    chmodSync(name, 0o755)
  }

  /** A host where `docker` hangs: the program of root that hangs, and how the user runs it. */
  async function hostOf(kind: 'wrapper' | 'collector') {
    const folder = mkdtempSync(join(tmpdir(), 'drift-sudo-'))
    chmodSync(folder, 0o755)
    closers.push(() => rmSync(folder, { recursive: true, force: true }))
    const id = `${Math.floor(1e8 + Math.random() * 1e8)}.5`
    const [hang, program] = [join(folder, 'hang'), join(folder, 'runtime-drift-collect')]
    // sudo hands SIGTERM on; what ignores it is left to the shell, which may not end a process of root.
    writeProgram(hang, `trap '' TERM\nexec sleep ${id}`)
    const user = await createSudoer(`USER ALL=(root) NOPASSWD: ${hang}, ${program} ""`)
    closers.push(user.remove)
    const wrapper = { docker: `exec sudo -n ${hang} "$@"` }
    const forced = { config: [`ForceCommand sudo -n ${program}`] }
    const host = await startSshd({ user: user.name, ...(kind === 'wrapper' ? { programs: wrapper } : forced) })
    closers.push(host.stop)
    return { host, id, hang, program }
  }

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'leaves no process behind where docker is a script for sudo: %s',
    async (name) => {
      const { host, id } = await hostOf('wrapper')
      const inputs = { target: host.address, services: 'api', 'ssh-key': host.key, 'ssh-known-hosts': host.knownHosts }
      const hangs = becomes(() => runs(`sleep ${id}`))
      const step = await act({ inputs, signal: { name, after: hangs } })
      expect(await hangs).toBe(true)
      expect(step.exit).not.toBe(0)
      expect(await becomes(() => !runs(`sleep ${id}`) && !runs(`-p ${host.port}`))).toBe(true)
    },
  )

  it('leaves no process behind where sudo runs the installed collector', async () => {
    const { host, id, hang, program } = await hostOf('collector')
    const config = `targets: { host: { address: "${host.address}", collector: installed } }\nservices: { api: {} }\n`
    const folder = mkdtempSync(join(tmpdir(), 'drift-config-'))
    closers.push(() => rmSync(folder, { recursive: true, force: true }))
    writeFileSync(join(folder, 'drift.yml'), config)
    const printed = await run(
      [join(root, 'src/cli.ts'), 'collector', '--forced-command', '--config', 'drift.yml'],
      { PATH: process.env.PATH ?? '' },
      folder,
    )
    // The program has a PATH of its own, so `docker` is put into it.
    writeFileSync(program, printed.stdout.replace(/^PATH=/m, `docker() { ${hang}; }\nPATH=`), { mode: 0o755 })
    const inputs = { config: 'drift.yml', 'ssh-key': host.key, 'ssh-known-hosts': host.knownHosts }
    const hangs = becomes(() => runs(`sleep ${id}`))
    const step = await act({ inputs, files: { 'drift.yml': config }, signal: { name: 'SIGTERM', after: hangs } })
    expect(await hangs).toBe(true)
    expect(step.exit).not.toBe(0)
    expect(await becomes(() => !runs(`sleep ${id}`) && !runs(`-p ${host.port}`))).toBe(true)
  })
})

liveOrSkip('sshd')('SIGTERM', () => {
  it('ends a run within a second, and leaves nothing but the report', async () => {
    const host = await startSshd({ programs: { docker: 'exec sleep 1000.25' } })
    closers.push(host.stop)
    const inputs = { target: host.address, services: 'api', 'ssh-key': host.key, 'ssh-known-hosts': host.knownHosts }
    let fastest = Number.POSITIVE_INFINITY
    // A busy machine can delay one of them.
    for (let tries = 0; tries < 5 && fastest >= 1000; tries += 1) {
      const before = host.counts().commands
      const after = becomes(() => host.counts().commands > before)
      const step = await act({ inputs, signal: { name: 'SIGTERM', after } })
      expect(await after).toBe(true)
      expect(step.leftovers).toEqual([])
      fastest = Math.min(fastest, step.took)
    }
    expect(fastest).toBeLessThan(1000)
  })
})
