import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judgeChain } from '../../../src/judge/index.ts'
import { warningsOf } from '../../../src/model/verdict.ts'
import { collectorScript, piped, readCollected } from '../../../src/targets/collector/index.ts'
import type { ServiceAsk } from '../../../src/targets/port.ts'
import { before, merged, observations, plan, resultOf, service } from '../../builders/observations.ts'

/** Real processes of this machine, collected and judged: what a process runs counts, whatever its release contains. */

const nonce = 'b16b00b5-7'
let home = ''
/** The warnings of the last verdict. */
let warned: ReturnType<typeof warningsOf> = []
let started: ChildProcess[] = []
const at = (...names: readonly string[]): string => join(home, ...names)

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'drift-place-'))
  started = []
  for (const [name, commit] of [
    ['1', before],
    ['2', merged],
  ] as const) {
    mkdirSync(at('releases', name), { recursive: true })
    writeFileSync(at('releases', name, 'REVISION'), `${commit}\n`)
    writeFileSync(at('releases', name, 'server'), 'sleep 1000\n')
  }
  symlinkSync('releases/2', at('current'))
  // A process that shows no release by itself has to be younger than the link.
  spawnSync('sleep', ['0.1'])
})
afterEach(async () => {
  for (const child of started) {
    const gone = once(child, 'exit')
    spawnSync('kill', ['-9', '--', `-${child.pid}`])
    await gone
  }
  rmSync(home, { recursive: true })
})

/** Whether the process, or the last one that it started, runs a program that only waits. Until then shells prepare it. */
function isReady(pid: number | undefined): boolean {
  const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ')
  if (child) return isReady(Number(child))
  const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
  return ['sleep', 'tail', 'busybox', 'docker', 'podman', 'conmon', 'ssh'].includes(name)
}

/** Waits for a state of processes, at most some seconds. Processes may end while they are read. */
function waitUntil(isReached: () => boolean) {
  const end = Date.now() + 20_000
  let reached = false
  do {
    spawnSync('sleep', ['0.05'])
    try {
      reached = isReached()
    } catch (error) {
      if (Date.now() > end) throw error
    }
  } while (!reached && Date.now() < end)
  expect(reached).toBe(true)
}

/** Starts a shell in `cwd` that becomes the command, and judges it as soon as that runs, and `meanwhile` was done. */
function judge(command: string, cwd = '/', parent?: string, meanwhile = () => {}) {
  const child = spawn('sh', ['-c', `cd '${cwd}' && exec ${command}`], { stdio: 'ignore', detached: true })
  started.push(child)
  waitUntil(() => isReady(child.pid) && (parent === undefined || readlinkSync(`/proc/${child.pid}/cwd`) === parent))
  if (parent === undefined) writeFileSync(at('api.pid'), `${child.pid}\n`)
  meanwhile()
  const container = { by: 'pidfile', path: at('api.pid') } as const
  const release = { path: at('current'), revision: 'REVISION' }
  const asks: readonly ServiceAsk[] = [{ name: 'api', container, release }]
  const { stdout } = spawnSync('sh', ['-s'], {
    input: piped(collectorScript(asks, nonce)),
    env: { PATH: '/usr/bin:/bin', HOME: home },
    encoding: 'utf8',
  })
  const sight = readCollected(stdout, nonce, asks)
  const services = [service('api', { container, release })]
  const verdict = judgeChain(plan({ services }), observations({ targets: [{ target: 'prod', evidence: sight }] }))
  const { kind, findings } = resultOf(verdict)
  warned = warningsOf(verdict)
  return [kind, ...findings]
}

describe('a process with a path of another release among its arguments', () => {
  it.each([
    ['from the folder that holds all releases', 'sh releases/1/server', ''],
    ['from the current release', 'sh ../1/server', 'current'],
    ['as a folder', 'sh current/server releases/1', ''],
    ['as an option', "sh -c 'sleep 1000; true' --config=HOME/releases/1/server", ''],
  ])('drifts when it is given %s', (_, command, cwd) => {
    expect(judge(command.replace('HOME', home), at(cwd))).toEqual(['drifted', 'runtime/process-other-release'])
  })

  it.each([
    ['from the folder that holds all releases', 'sh releases/2/server', ''],
    ['by the link', 'sh current/server', ''],
    ['as a folder', 'sh current/server releases/2', ''],
    ['of the current release, in that', 'sh ./server', 'current'],
    ['that is not there, and a URL', 'sh current/server --url=http://example.com/a --log=../shared/log', ''],
  ])('is proven when it is given one %s', (_, command, cwd) => {
    expect(judge(command, at(cwd))).toEqual(['proven'])
  })
})

describe('a process with separate mounts or a separate root', () => {
  const inside = (mounts: string, command: string): string => `unshare -m sh -c '${mounts} && exec ${command}'`
  const bind = (to: string): string => `mount --bind ${at('releases/1')} ${to}`

  it('drifts when another release is mounted where it works', () => {
    const found = judge(inside(`${bind(at('releases/2'))} && cd ${at('current')}`, 'sleep 1000'))
    expect(found).toEqual(['drifted', 'runtime/process-other-release'])
  })

  it('is not proven when another release is mounted over the path that it was given', () => {
    const found = judge(inside(bind(at('releases/2')), `tail -f ${at('current/server')}`))
    expect(found).toEqual(['unproven', 'runtime/process-place-unknown'])
  })

  it('is not proven when it works in a folder that the host does not have', () => {
    const found = judge(inside(`${bind('/mnt')} && cd /mnt`, 'sleep 1000'))
    expect(found).toEqual(['unproven', 'runtime/process-place-unknown'])
  })

  it('is not proven in another root', () => {
    mkdirSync(at('root/bin'), { recursive: true })
    copyFileSync('/bin/busybox', at('root/bin/busybox'))
    expect(judge(`chroot ${at('root')} /bin/busybox sleep 1000`)).toEqual(['unproven', 'runtime/process-place-unknown'])
  })

  it('is proven when its mounts hide nothing of the release', () => {
    const private_ = `mkdir -p ${at('tmp')} && mount -t tmpfs none ${at('tmp')}`
    expect(judge(inside(private_, 'sleep 1000'))).toEqual(['proven'])
    expect(judge(inside(`${private_} && cd ${at('current')}`, 'sleep 1000'))).toEqual(['proven'])
  })
})

describe('a process whose release is moved to its place after the start', () => {
  /** The process runs long enough for the difference of whole seconds to be certain. */
  const swap = () => {
    spawnSync('sleep', ['3.2'])
    renameSync(at('releases/2'), at('removed'))
    renameSync(at('releases/3'), at('releases/2'))
  }
  beforeEach(() => {
    mkdirSync(at('releases/3'))
    writeFileSync(at('releases/2/REVISION'), `${before}\n`)
    writeFileSync(at('releases/3/REVISION'), `${merged}\n`)
    writeFileSync(at('releases/3/server'), 'sleep 1000\n')
    copyFileSync('/bin/sleep', at('releases/2/sleep'))
    copyFileSync('/bin/sleep', at('releases/3/sleep'))
  })

  it.each([
    ['a script by the link', () => `sh ${at('current/server')}`],
    ['a script by its own path', () => `sh ${at('releases/2/server')}`],
    ['a program by the link', () => `${at('current/sleep')} 1000`],
  ])('drifts when it was given %s', (_, command) => {
    expect(judge(command(), '/', undefined, swap)).toEqual(['drifted', 'runtime/process-older'])
  })

  it('is proven when it was moved along, or started afterwards', () => {
    expect(judge('sleep 1000', at('releases/3'), undefined, swap)).toEqual(['proven'])
    expect(judge(`sh ${at('current/server')}`)).toEqual(['proven'])
  })

  it('is proven when it makes files in its folder', () => {
    const writing = () => {
      swap()
      writeFileSync(at('releases/2/api.log'), '')
    }
    expect(judge('sleep 1000', at('releases/3'), undefined, writing)).toEqual(['proven'])
  })
})

describe('a process that shares its listening socket', () => {
  /** A server that starts its successor in the current release and goes on, as a master does at `USR2`. */
  const server = (own: string) => `import os, socket, time
s = socket.socket(socket.AF_UNIX); s.bind('${at('socket')}'); s.listen(); s.set_inheritable(True)
if os.fork() == 0:
    os.chdir('${at('current')}')
    open('${at('api.pid')}', 'w').write(str(os.getpid()))
    os.execv('/bin/sleep', ['sleep', '1000'])
os.chdir('${own}')
time.sleep(1000)
`
  const launch = (own: string) => {
    writeFileSync(at('server.py'), server(own))
    return judge(`python3 ${at('server.py')}`, '/', join(own))
  }

  it('drifts when the other one works in another release', () => {
    expect(launch(at('releases/1'))).toEqual(['drifted', 'runtime/process-other-release'])
  })

  it.each(['releases/2', '.'])('is proven when the other one works in %s', (own) => {
    expect(launch(at(own))).toEqual(['proven'])
  })
})

describe('a process outside of the service', () => {
  const outside = (folder: string, name: string) => {
    copyFileSync('/bin/sleep', at(name))
    utimesSync(at(name), 1, 1)
    started.push(spawn(at(name), ['1000'], { cwd: folder, stdio: 'ignore', detached: true }))
    return judge('sleep 1000', at('current'))
  }

  it('is a warning when it works in another release', () => {
    expect(outside(at('releases/1'), 'worker')).toEqual(['proven'])
    expect(warned).toMatchObject([
      {
        code: 'runtime/process-also-running',
        current: at('releases/2'),
        processes: [{ pid: started[0]?.pid, name: 'worker', path: at('releases/1') }],
      },
    ])
  })

  it('is a warning when it works in the current release and runs a program of another one', () => {
    expect(outside(at('releases/2'), 'releases/1/worker')).toEqual(['proven'])
    expect(warned).toMatchObject([{ processes: [{ name: 'worker', path: at('releases/1/worker') }] }])
  })

  it.each([
    [255, false],
    [256, true],
  ])('is counted, and it is a warning if there are more than are compared: a shell and %i others', (count, more) => {
    const many = spawn('sh', ['-c', `for n in $(seq ${count}); do sleep 1000 & done; wait`], {
      ...{ cwd: at('releases/1'), stdio: 'ignore', detached: true },
    })
    started.push(many)
    const children = () => readFileSync(`/proc/${many.pid}/task/${many.pid}/children`, 'utf8').split(' ').length - 1
    waitUntil(() => children() === count)
    expect(judge('sleep 1000', at('current'))).toEqual(['proven'])
    expect(warned).toMatchObject([{ code: 'runtime/process-also-running', ...(more ? { more } : {}) }])
    expect(warned).not.toMatchObject([more ? { processes: { length: 0 } } : { more: true }])
  })

  it.each([
    ['releases/2', 'worker'],
    ['', 'worker'],
    ['releases/1', 'bash'],
  ])('causes no warning when it works in %j as %s', (folder, name) => {
    expect(outside(at(folder), name)).toEqual(['proven'])
    expect(warned).toEqual([])
  })
})

describe('more than is read of a process', () => {
  const current = (count: number) => Array.from({ length: count }, () => at('releases/2/server')).join(' ')
  const shell = (words: string) => `sh -c 'sleep 1000; true' ${words}`

  it.each<[string, readonly string[], () => string]>([
    ['256 arguments are read', ['proven'], () => current(256)],
    ['257 are not', ['unproven', 'runtime/process-place-unknown'], () => current(257)],
    [
      'the last of many shows another release',
      ['drifted', 'runtime/process-other-release'],
      () => `${current(200)} ${at('releases/1/server')}`,
    ],
    ['many words without a path are read', ['proven'], () => 'word '.repeat(10_000)],
    ['more than 64 KiB of words are not', ['unproven', 'runtime/process-place-unknown'], () => 'word '.repeat(14_000)],
  ])('is no proof: %s', (_, verdict, words) => {
    expect(judge(shell(words()), at('current'))).toEqual(verdict)
  })

  /** A program in a directory next to others that has one file open in each of so many directories. */
  const holds = (folder: string, count: number) => {
    mkdirSync(at('app-2'))
    writeFileSync(at('app-2/REVISION'), `${merged}\n`)
    rmSync(at('current'))
    symlinkSync('app-2', at('current'))
    for (let nth = 0; nth < count; nth += 1) {
      mkdirSync(at(folder, `${nth}`), { recursive: true })
      writeFileSync(at(folder, `${nth}`, 'lib.jar'), '')
    }
    const lines = [
      'import sys, time',
      `held = [open(f"{sys.argv[1]}/{n}/lib.jar") for n in range(${count})]`,
      'open("/proc/self/comm", "w").write("sleep")',
      'time.sleep(1000)',
    ]
    writeFileSync(at('app-2/open.py'), lines.join('\n'))
    utimesSync(at('app-2/open.py'), 1, 1)
    return judge(`python3 ${at('app-2/open.py')} ${at(folder)}`, at('current'))
  }

  it.each([
    ['app-2/libs', 300, ['proven']],
    ['vendor', 256, ['proven']],
    ['vendor', 257, ['unproven', 'runtime/process-place-unknown']],
    ['app-1/libs', 1, ['drifted', 'runtime/process-other-release']],
  ] as const)('files open in directories of %s, %i of them', (folder, count, verdict) => {
    expect(holds(folder, count)).toEqual(verdict)
  })

  it('has the files and arguments of each of many children', () => {
    const child = (nth: number) =>
      `sh -c "sleep 1000; true" ${nth} ${at('releases', nth === 30 ? '1' : '2', 'server')} &`
    writeFileSync(
      at('releases/2/many'),
      `${Array.from({ length: 30 }, (_, nth) => child(nth + 1)).join('\n')}\nsleep 1000\n`,
    )
    utimesSync(at('releases/2/many'), 1, 1)
    expect(judge(`sh ${at('releases/2/many')}`, at('current'))).toEqual(['drifted', 'runtime/process-other-release'])
  })
})

describe('a client of an engine, or of another host', () => {
  it.each(['docker', 'podman', 'conmon', 'ssh'])(
    'proves nothing about processes that %s started, wherever it works',
    (name) => {
      copyFileSync('/bin/sleep', at(name))
      // Older than the process, as an installed program is.
      utimesSync(at(name), 1, 1)
      expect(judge(`${at(name)} 1000`, at('current'))).toEqual(['unproven', 'runtime/process-supervisor'])
    },
  )
})
