import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { becomes } from '../patience.ts'
import { act } from '../rig/act.ts'
import { liveOrSkip } from './rig/live.ts'
import { startSshd } from './rig/sshd.ts'

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
