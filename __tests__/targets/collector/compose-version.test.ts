import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HostView } from '../../../src/model/host.ts'
import { collectorScript, piped, readCollected } from '../../../src/targets/collector/index.ts'
import type { ServiceAsk } from '../../../src/targets/port.ts'

const nonce = '0f9e8d7c-1'
const ask: ServiceAsk = { name: 'api', container: { by: 'service', name: 'api' }, composeVersion: true }

let bin = ''
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'drift-compose-'))
})
afterEach(() => rmSync(bin, { recursive: true }))

const program = (name: string, text: string): void =>
  writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 })

/** The versions that a host without containers gives, whose docker and docker-compose run these lines for a version. */
function versions(plugin: string, standalone?: string, request = ask, shell = ['sh']): HostView['composeVersions'] {
  program('docker', `case "$*" in 'compose version --short') ${plugin} ;; compose*) exit 1 ;; esac`)
  if (standalone !== undefined) program('docker-compose', standalone)
  const [file = '', ...args] = shell
  // A folder with links to the usual programs, and without the docker-compose of this machine.
  const run = spawnSync(file, [...args, '-s'], {
    input: piped(collectorScript([request], nonce)).replace(
      'PATH=$PATH:/usr/local/bin:/usr/bin:/bin:/snap/bin',
      'PATH=$PATH',
    ),
    env: { PATH: `${bin}:${join(bin, 'tools')}` },
    encoding: 'utf8',
  })
  const read = readCollected(run.stdout, nonce)
  if (read.kind === 'missing') throw new Error(JSON.stringify([read.why, run.stderr]))
  return read.value.instances.length === 0 ? read.value.composeVersions : undefined
}

beforeEach(() => {
  const tools = [
    'sh',
    'awk',
    'date',
    'timeout',
    'sleep',
    'cat',
    'sed',
    'tr',
    'uname',
    'sort',
    'grep',
    'stat',
    'readlink',
  ]
  spawnSync('sh', [
    '-c',
    `mkdir ${bin}/tools; for t in ${tools.join(' ')}; do ln -s "$(command -v $t)" ${bin}/tools/$t; done`,
  ])
})

describe('the versions of Compose on a host', () => {
  it.each([[['sh']], [['/bin/bash', '--posix']], [['/bin/busybox', 'sh']]])('are read by %p', (shell) => {
    expect(versions('echo v2.29.1', 'echo 1.29.2', ask, shell)).toEqual([
      { by: 'plugin', version: 'v2.29.1' },
      { by: 'standalone', version: '1.29.2' },
    ])
  })

  it('are absent where no Compose is installed', () => {
    expect(versions('echo "docker: unknown command" >&2; exit 1')).toBeUndefined()
  })

  it('are absent if no service requests them', () => {
    const { composeVersion: _, ...other } = ask
    expect(versions('echo v2.29.1', 'echo 1.29.2', other)).toBeUndefined()
  })

  it.each([
    ['several lines', `printf 'v2\\nz\\n'`],
    ['quotes', `printf '2","by":"standalone'`],
    ['control characters', `printf '2\\033[2J'`],
    ['other words', 'echo Docker Compose version v2.29.1'],
    ['nothing', ':'],
  ])('are absent where the program prints %s', (_, text) => {
    expect(versions(text)).toBeUndefined()
  })

  it('are cut to 40 characters', () => {
    expect(versions(`echo ${'2'.repeat(5000)}`)).toEqual([{ by: 'plugin', version: '2'.repeat(40) }])
  })

  it('are absent where the program hangs, and the rest is read', () => {
    expect(versions('sleep 60', 'echo 1.29.2')).toEqual([{ by: 'standalone', version: '1.29.2' }])
  }, 20_000)
})
