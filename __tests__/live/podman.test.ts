import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HostView } from '../../src/model/host.ts'
import type { EngineName } from '../../src/targets/collector/engines.ts'
import { collectorScript, readCollected } from '../../src/targets/collector/index.ts'
import type { ServiceAsk } from '../../src/targets/port.ts'
import { merged } from '../builders/observations.ts'
import { openBusyboxRoot } from './rig/busybox-root.ts'
import { liveOrSkip } from './rig/live.ts'
import { openPodman, type Podman } from './rig/podman.ts'
import { writePrograms } from './rig/stage-programs.ts'
import { pipe, run } from './rig/started.ts'

const nonce = '0f9e8d7c-1'
const api: ServiceAsk = { name: 'api', container: { by: 'name', name: 'api' } }

liveOrSkip('podman', 'root')('podman', () => {
  let home = ''
  let podman: Podman
  let busybox = ''
  const env = () => ({ PATH: `${join(home, 'bin')}:/usr/bin:/bin:/usr/sbin`, HOME: home })

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'drift-podman-'))
    podman = await openPodman(join(home, 'podman'))
    await mkdir(join(home, 'bin'))
    busybox = createHash('sha256')
      .update(await readFile('/bin/busybox'))
      .digest('hex')
  })
  beforeEach(async () => {
    await writePrograms(join(home, 'bin'), { podman: podman.program, 'podman-build': podman.build })
    await run('sh', ['-euc', `podman-build acme/api ${merged} && podman run -d --name api acme/api >/dev/null`], env())
  })
  afterEach(async () => podman.clear())
  afterAll(async () => rm(home, { recursive: true, force: true }))

  async function look(ask = api, engine: EngineName | 'any' = 'podman'): Promise<HostView> {
    const script = collectorScript([ask], nonce, false, engine === 'any' ? undefined : engine)
    const received = await pipe('sh', ['-s'], script, env())
    const read = readCollected(received, nonce, [ask])
    if (read.kind === 'missing') throw new Error(`${JSON.stringify(read.why)}\n${received}`)
    return read.value
  }

  const holding = (...paths: readonly string[]): ServiceAsk => ({
    ...api,
    files: { artifact: '/bin', entries: paths.map((path) => ({ path, sha256: busybox })) },
  })
  const filesOf = (view: HostView) => view.instances[0]?.contents?.[0]?.files

  it('lists containers as docker does, with image ids in docker’s form', async () => {
    const view = await look()
    expect(view.engine).toBe('podman')
    expect(view.instances).toMatchObject([
      { name: 'api', state: 'running', manager: { by: 'podman' }, image: { labels: { revision: merged } } },
    ])
    expect(view.instances[0]?.imageId).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(view.instances[0]?.resolved?.id).toBe(view.instances[0]?.imageId)
  })

  it('has files that are hashed from the host, where its containers run', async () => {
    expect(filesOf(await look(holding('busybox', 'gone')))).toMatchObject({
      kind: 'seen',
      value: { method: 'proc', hashed: 1, changed: { total: 0 }, missing: { paths: ['gone'] } },
    })
  })

  it('streams files by other names than docker, so that nothing is taken for missing in its stream', async () => {
    // As with a remote podman: the number of the process is one of another machine. And the image has no shell.
    const elsewhere = `case $1 in inspect) (${podman.program}) | sed 's/^\\(v\\t"[0-9a-f]*"\\t\\)[0-9]*/\\11/' ;; *) ${podman.program} ;; esac`
    await writePrograms(join(home, 'bin'), { podman: elsewhere })
    expect(filesOf(await look(holding('busybox')))).toMatchObject({
      kind: 'missing',
      why: { reason: 'files-unreadable' },
    })
  })

  it('is used when the docker command only calls it, and an error of another docker command is reported', async () => {
    await writePrograms(join(home, 'bin'), { docker: 'exec podman "$@"' })
    expect((await look(api, 'any')).engine).toBe('podman')
    await writePrograms(join(home, 'bin'), { docker: 'echo "not podman" >&2; exit 1' })
    await expect(look(api, 'any')).rejects.toThrow('not podman')
    await rm(join(home, 'bin/docker'))
  })

  it('is used where there is no docker', async () => {
    const bare = await openBusyboxRoot()
    try {
      await writePrograms(join(bare.root, 'bin'), { podman: 'echo "podman is what was asked" >&2; exit 125' })
      const received = await pipe('chroot', [bare.root, '/bin/sh', '-s'], collectorScript([api], nonce), {
        PATH: '/usr/sbin:/bin',
      })
      expect(readCollected(received, nonce)).toMatchObject({
        kind: 'missing',
        why: { reason: 'engine-failed', received: expect.stringContaining('podman is what was asked') },
      })
    } finally {
      await bare.stop()
    }
  })
})
