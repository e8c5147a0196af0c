import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HostProcessObservation } from '../../../src/model/host.ts'
import type { HostProcess } from '../../../src/model/host-process.ts'
import { collectorScript, piped, readCollected } from '../../../src/targets/collector/index.ts'
import type { ServiceAsk } from '../../../src/targets/port.ts'
import { merged } from '../../builders/observations.ts'

const nonce = '0f9e8d7c-1'
let home = ''
let started: ChildProcess[] = []
let families: number[] = []
const at = (...names: readonly string[]): string => join(home, ...names)

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'drift-daemon-'))
  started = []
  families = []
  for (const name of ['releases/1', 'releases/2', 'bin']) mkdirSync(at(name), { recursive: true })
  writeFileSync(at('releases/1/REVISION'), `${'1'.repeat(40)}\n`)
  writeFileSync(at('releases/2/REVISION'), `${merged}\n`)
  symlinkSync('releases/1', at('current'))
  spawnSync('mkfifo', [at('pipe')])
})
afterEach(async () => {
  // A shell leads a separate group, with all that it started.
  for (const pid of families) spawnSync('kill', ['-9', '--', `-${pid}`])
  for (const child of started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  rmSync(home, { recursive: true })
})

/** Starts a process that sleeps, and writes its number to the pid file. */
function launch(cwd = at('current'), file = '/bin/sleep'): ChildProcess {
  const child = spawn(file, ['1000'], { cwd, stdio: 'ignore' })
  started.push(child)
  writeFileSync(at('api.pid'), `${child.pid}\n`)
  return child
}

const turnLink = (name: string): void => {
  unlinkSync(at('current'))
  symlinkSync(name, at('current'))
}

const ask = (facts: Partial<ServiceAsk> = {}): ServiceAsk => ({
  name: 'api',
  container: { by: 'pidfile', path: at('api.pid') },
  release: { path: at('current'), revision: 'REVISION' },
  ...facts,
})

function look(request = ask(), shell: readonly string[] = ['sh']): HostProcessObservation {
  const [file = 'sh', ...args] = shell
  const { stdout, stderr } = spawnSync(file, [...args, '-s'], {
    input: piped(collectorScript([request], nonce)),
    env: { PATH: `${at('bin')}:/usr/bin:/bin`, HOME: home },
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  const view = readCollected(stdout, nonce, [request])
  const evidence = view.kind === 'seen' ? view.value.hostProcesses?.[0] : undefined
  if (evidence === undefined) throw new Error(stdout)
  return evidence
}

function seenOf({ evidence }: HostProcessObservation): HostProcess {
  if (evidence.kind === 'missing') throw new Error(JSON.stringify(evidence))
  return evidence.value
}

describe.each([[['sh']], [['bash']], [['/bin/busybox', 'sh']]])('the processes of a host, inspected by %p', (shell) => {
  it('are reported with the release that they work in, and with their start', () => {
    const { pid } = launch()
    const { state, main, release } = seenOf(look(ask(), shell))
    expect({ state, pid: main?.pid, executable: main?.executable?.path, release: main?.release }).toEqual({
      state: 'running',
      pid,
      executable: expect.stringMatching(/sleep$/),
      release: { path: at('releases/1'), revision: '1'.repeat(40) },
    })
    expect(Math.abs(Date.parse(main?.startedAt ?? '') - Date.now())).toBeLessThan(60_000)
    expect(release).toMatchObject({ path: at('releases/1'), linkedAt: expect.stringMatching(/Z$/) })
  })

  it('still work in the old release when the link is switched', () => {
    launch()
    turnLink('releases/2')
    const { main, release } = seenOf(look(ask(), shell))
    expect([main?.release?.path, release?.path]).toEqual([at('releases/1'), at('releases/2')])
    expect(release?.revision).toBe(merged)
  })

  it('are missing when no process has the number in the pid file', async () => {
    const child = launch()
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(seenOf(look(ask(), shell)).state).toBe('gone')
  })

  it('have their files hashed on the host', () => {
    launch()
    writeFileSync(at('releases/1/a b\n.js'), 'a')
    const sha256 = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'
    const entries = [
      { path: 'a b\n.js', sha256 },
      { path: 'gone.js', sha256 },
      { path: 'REVISION', sha256 },
    ]
    const evidence = look(ask({ files: { artifact: at('current'), entries } }), shell)
    expect(evidence.contents).toMatchObject([
      {
        artifact: at('current'),
        files: {
          kind: 'seen',
          value: { method: 'host', hashed: 2, changed: { paths: ['REVISION'] }, missing: { paths: ['gone.js'] } },
        },
      },
    ])
  })
})

describe('a process of a host', () => {
  it('whose executable was replaced is reported with its old path and the sum of the running file', () => {
    copyFileSync('/bin/sleep', at('releases/1/api'))
    launch(at('current'), at('releases/1/api'))
    const before = seenOf(look()).main?.executable
    unlinkSync(at('releases/1/api'))
    const after = seenOf(look()).main?.executable
    expect([before?.replaced, after?.replaced]).toEqual([false, true])
    expect(after).toMatchObject({ path: at('releases/1/api'), sha256: before?.sha256 })
    expect(before?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('whose release was removed works in a release without a revision', () => {
    launch()
    turnLink('releases/2')
    rmSync(at('releases/1'), { recursive: true })
    expect(seenOf(look()).main?.release).toEqual({ path: at('releases/1'), revision: undefined })
  })

  it('is reported with the file of its build that changed last, wherever that is', async () => {
    mkdirSync(at('releases/1/dist'))
    launch()
    await new Promise((next) => setTimeout(next, 1_100))
    writeFileSync(at('releases/1/dist/late.js'), 'a')
    const files = { artifact: at('current/dist'), entries: [{ path: 'late.js', sha256: 'ab'.repeat(32) }] }
    expect(seenOf(look(ask({ files }))).newest?.path).toBe(at('current/dist/late.js'))
    expect(seenOf(look()).newest?.path).toBe(at('releases/1/REVISION'))
  })

  it('that works below its release belongs to it', () => {
    mkdirSync(at('releases/1/server/dist'), { recursive: true })
    launch(at('current/server/dist'))
    expect(seenOf(look()).main?.release?.path).toBe(at('releases/1'))
  })

  it('that works outside of any release gets the declared release', () => {
    launch('/')
    const { main, release } = seenOf(look())
    expect([main?.release, release?.path]).toEqual([undefined, at('releases/1')])
  })

  it.each([
    ['no number', 'nginx\n', 'no-pid'],
    ['nothing', '', 'no-pid'],
    ['a number with more beside it', '999999999 and more\n', 'gone'],
    ['a command', '$(touch pwned)\n', 'no-pid'],
    ['a path', '../self\n', 'no-pid'],
  ])('is not read from a pid file that contains %s', (_, text, state) => {
    writeFileSync(at('api.pid'), text)
    expect(seenOf(look()).state).toBe(state)
  })

  it('is another process when it started after its pid file was written', () => {
    launch()
    spawnSync('touch', ['-d', '2020-01-01', at('api.pid')])
    expect(seenOf(look()).state).toBe('other-process')
  })

  it('is missing without a pid file, and cannot be inspected when that is a folder', () => {
    expect(seenOf(look()).state).toBe('no-pid-file')
    mkdirSync(at('api.pid'))
    expect(look().evidence).toMatchObject({ kind: 'missing', why: { reason: 'pid-hidden' } })
  })

  it('may have any text as its commit: the first line is read as data', () => {
    writeFileSync(at('releases/1/REVISION'), '::set-output name=verified::true\nd 0 says forged\n')
    launch()
    expect(seenOf(look()).main?.release?.revision).toBe('::set-output name=verified::true')
  })

  it('may work in a folder whose name could forge a line: the folder is not reported', () => {
    const folder = at('releases/x\nd 0 says forged')
    mkdirSync(folder)
    writeFileSync(join(folder, 'REVISION'), `${merged}\n`)
    launch(folder)
    expect(seenOf(look(ask({ release: { path: undefined, revision: 'REVISION' } }))).main?.release).toBeUndefined()
  })
})

/** Starts a shell that does not wait for the test, and waits until it has as many children as are wanted. */
async function launchFamily(script: string, children: number, cwd = '/'): Promise<number> {
  const child = spawn('sh', ['-c', script], {
    cwd,
    stdio: 'ignore',
    detached: true,
    env: { PATH: '/usr/bin:/bin', HOME: home },
  })
  started.push(child)
  const { pid = 0 } = child
  writeFileSync(at('api.pid'), `${pid}\n`)
  for (let tries = 0; tries < 100 && childrenOf(pid).length < children; tries++)
    await new Promise((next) => setTimeout(next, 50))
  families.push(pid)
  return pid
}

const childrenOf = (pid: number): readonly number[] =>
  spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n')
    .filter(Boolean)
    .map(Number)

describe('the links on the way to a release', () => {
  it('are reported with their own times wherever they are: above, in a chain, relative, absolute, and of a folder of files', () => {
    mkdirSync(at('releases/2/apps/api'), { recursive: true })
    mkdirSync(at('releases/2/packages/api'), { recursive: true })
    turnLink('stable')
    symlinkSync(at('releases/2'), at('stable'))
    symlinkSync('../packages/api', at('releases/2/apps/web'))
    launch('/')
    const path = at('current/apps/web')
    const files = { artifact: at('stable/apps'), entries: [{ path: 'a', sha256: 'ab'.repeat(32) }] }
    const { ways } = seenOf(look(ask({ release: { path, revision: 'REVISION' }, files })))
    expect(ways).toMatchObject([
      {
        path,
        real: at('releases/2/packages/api'),
        links: [
          { path: at('current'), to: at('releases/2') },
          { path: at('stable'), to: at('releases/2') },
          { path: at('releases/2/apps/web'), to: at('releases/2/packages/api') },
        ],
      },
      { path: at('stable/apps'), real: at('releases/2/apps'), links: [{ path: at('stable'), to: at('releases/2') }] },
    ])
    for (const { changedAt } of ways?.[0]?.links ?? [])
      expect(Math.abs(Date.parse(changedAt) - Date.now())).toBeLessThan(60_000)
  })

  it('have no target when they form a loop or lead to a missing path', () => {
    launch('/')
    turnLink('current')
    expect(seenOf(look()).ways).toMatchObject([{ path: at('current'), real: undefined }])
    turnLink('releases/9')
    expect(seenOf(look()).ways).toMatchObject([{ real: undefined, links: [{ path: at('current') }] }])
  })

  it('are compared with the start of the process to the hundredth of a second', async () => {
    const pause = () => new Promise((next) => setTimeout(next, 100))
    turnLink('releases/2')
    await pause()
    launch('/')
    await pause()
    symlinkSync('releases/2', at('later'))
    const turned = (path: string): number =>
      Date.parse(seenOf(look(ask({ release: { path, revision: 'REVISION' } }))).ways?.[0]?.links[0]?.changedAt ?? '')
    const began = Date.parse(seenOf(look()).main?.launchedAt ?? '')
    expect(began - turned(at('current'))).toBeGreaterThan(20)
    expect(turned(at('later')) - began).toBeGreaterThan(20)
  })

  it('are also reported when they are folders of the files', async () => {
    mkdirSync(at('releases/1/dist/real'), { recursive: true })
    writeFileSync(at('releases/1/dist/real/a b.js'), 'a')
    symlinkSync('real', at('releases/1/dist/lib'))
    launch()
    await new Promise((next) => setTimeout(next, 1_100))
    unlinkSync(at('releases/1/dist/lib'))
    symlinkSync('real', at('releases/1/dist/lib'))
    const files = { artifact: at('current/dist'), entries: [{ path: 'lib/a b.js', sha256: 'ab'.repeat(32) }] }
    expect(seenOf(look(ask({ files }))).newest?.path).toBe(at('current/dist/lib'))
  })
})

describe.each([[['sh']], [['bash']], [['/bin/busybox', 'sh']]])('what a process uses, inspected by %p', (shell) => {
  it('includes its directory, its arguments, and open files of other releases', async () => {
    turnLink('releases/2')
    writeFileSync(at('releases/1/app.jar'), 'a')
    const script = `exec 7<${at('releases/1/app.jar')}; exec tail -f ${at('releases/1/app.jar')} ${at('current/REVISION')}`
    await launchFamily(script, 0)
    await new Promise((next) => setTimeout(next, 200))
    const { main, children } = seenOf(look(ask(), shell))
    expect(main).toMatchObject({
      directory: { path: '/', removed: false },
      names: [at('releases/1/app.jar')],
      through: at('current/REVISION'),
    })
    expect(main?.uses).toContain(at('releases/1/app.jar'))
    expect(children).toEqual([])
  })
})

describe('the processes that a main process started', () => {
  it('are reported, with the release that each works in, however deep they are', async () => {
    turnLink('releases/2')
    const script = `cd ${at('releases/1')}; sleep 1000 & cd ${at('current')}; sh -c 'sleep 1000; true' & cd /; wait`
    await launchFamily(script, 2)
    await new Promise((next) => setTimeout(next, 200))
    const { main, children = [] } = seenOf(look())
    expect(main?.release).toBeUndefined()
    expect(children.map(({ release: one }) => one?.path).sort()).toEqual([
      at('releases/1'),
      at('releases/2'),
      at('releases/2'),
    ])
    for (const { pid, launchedAt } of children) expect([typeof pid, typeof launchedAt]).toEqual(['number', 'string'])
  })

  it('are not reported when they are forks of it with the same program and directory', async () => {
    await launchFamily(`(read -r line <${at('pipe')}) & wait`, 1)
    expect(seenOf(look()).children).toEqual([])
  })

  it('are reported when they are forks that work in another directory', async () => {
    await launchFamily(`(cd ${at('releases/1')}; read -r line <${at('pipe')}) & wait`, 1)
    await new Promise((next) => setTimeout(next, 200))
    expect(seenOf(look()).children).toMatchObject([{ release: { path: at('releases/1') } }])
  })

  it('are those of a supervisor when the main one is known as one', async () => {
    writeFileSync(at('bin/supervisord'), '#!/bin/sh\nsleep 1000 &\nwait\n', { mode: 0o755 })
    await launchFamily(`exec ${at('bin/supervisord')}`, 1)
    expect(seenOf(look()).main?.supervisor).toBe('supervisord')
    await launchFamily('exec sleep 1000', 0)
    expect(seenOf(look()).main?.supervisor).toBeUndefined()
  })

  it('that works in a removed directory is reported as such', () => {
    launch()
    rmSync(at('releases/1'), { recursive: true })
    expect(seenOf(look()).main?.directory).toEqual({ path: at('releases/1'), removed: true })
  })
})

describe('a unit of a host', () => {
  const unit = ask({ container: { by: 'systemd', unit: 'api.service' } })
  /** A stand-in for systemctl: the machine of a test has no systemd. It prints as `systemctl show` does. */
  const systemctl = (text: string): void =>
    writeFileSync(at('bin/systemctl'), `#!/bin/sh\necho "$@" >${at('asked')}\n${text}\n`, { mode: 0o755 })

  it('is found by its name alone, and its main process is inspected', () => {
    const { pid } = launch()
    systemctl(
      `printf '%s\\n' MainPID=${pid} LoadState=loaded ActiveState=active Result=success ExecMainStatus=0 NRestarts=0`,
    )
    expect(seenOf(look(unit))).toMatchObject({ state: 'running', main: { release: { path: at('releases/1') } } })
    const property = spawnSync('cat', [at('asked')], { encoding: 'utf8' }).stdout
    expect(property.trim()).toBe(
      'show --no-pager -p LoadState -p ActiveState -p MainPID -p Result -p ExecMainStatus -p NRestarts -p ControlGroup -- api.service',
    )
  })

  it('reports why it failed', () => {
    systemctl(
      `printf '%s\\n' MainPID=0 LoadState=loaded ActiveState=failed Result=exit-code ExecMainStatus=203 NRestarts=5`,
    )
    expect(seenOf(look(unit))).toMatchObject({ state: 'failed', result: 'exit-code', exitCode: 203, restarts: 5 })
  })

  it('is missing when systemd does not answer, with its message', () => {
    systemctl('echo "Failed to connect to bus: No such file or directory" >&2; exit 1')
    expect(look(unit).evidence).toMatchObject({
      why: { reason: 'systemd-failed', received: 'Failed to connect to bus: No such file or directory' },
    })
  })

  it('needs no engine: a host without one is inspected as well', () => {
    systemctl(`printf '%s\\n' MainPID=0 LoadState=not-found ActiveState=inactive`)
    writeFileSync(at('bin/docker'), `#!/bin/sh\ntouch ${at('called')}\n`, { mode: 0o755 })
    expect(seenOf(look(unit)).state).toBe('not-found')
    expect(spawnSync('ls', [home], { encoding: 'utf8' }).stdout).not.toContain('called')
  })
})
