import { daemonsOf, readDaemonLine } from '../../../src/targets/collector/seen-daemon.ts'

const unit = [{ name: 'api', container: { by: 'systemd', unit: 'api.service' } }] as const
const file = [{ name: 'api', container: { by: 'pidfile', path: '/run/api.pid' } }] as const

/** What is read of these lines about the first ask. */
const sightOf = (asks: typeof unit | typeof file, ...lines: readonly string[]) =>
  daemonsOf(
    lines.flatMap((line) => readDaemonLine(`0 ${line}`) ?? []),
    asks,
    [],
  )[0]?.sight

const shown = (active: string, more: readonly string[] = []) =>
  sightOf(unit, 'unit LoadState=loaded', `unit ActiveState=${active}`, ...more, 'z ')
const stateOf = (sight: ReturnType<typeof sightOf>) =>
  sight?.kind === 'seen' ? sight.value.state : sight?.kind === 'unseen' ? sight.why.reason : undefined

describe('a unit', () => {
  it.each([
    ['active', 'running'],
    ['reloading', 'running'],
    ['activating', 'starting'],
    ['deactivating', 'stopped'],
    ['inactive', 'stopped'],
    ['failed', 'failed'],
    ['on-holiday', 'answer-malformed'],
  ])('that is %s is %s', (active, state) => {
    expect(stateOf(shown(active, ['began 1795341600']))).toBe(state)
  })

  it('that systemd does not know is not found, whatever else it says', () => {
    expect(stateOf(sightOf(unit, 'unit LoadState=not-found', 'unit ActiveState=inactive', 'z '))).toBe('not-found')
  })

  it('that is active without a main process has nothing that could be looked at', () => {
    expect(stateOf(shown('active'))).toBe('main-pid-missing')
  })

  it('whose process ended meanwhile is being started again', () => {
    expect(stateOf(shown('active', ['gone ']))).toBe('starting')
  })

  it('tells how it ended, and how often it was started again', () => {
    const more = ['unit Result=exit-code', 'unit ExecMainStatus=203', 'unit NRestarts=5']
    expect(shown('failed', more)).toMatchObject({ value: { result: 'exit-code', exitCode: 203, restarts: 5 } })
  })
})

describe('a pid file', () => {
  it.each([
    [['absent '], 'no-pid-file'],
    [['written 1795341600', 'garbage '], 'no-pid'],
    [['written 1795341600', 'gone '], 'gone'],
    [['written 1795341600', 'began 1795341602'], 'running'],
    [['written 1795341600', 'began 1795341603'], 'stranger'],
    [['written 1795341600'], 'answer-malformed'],
    [['unreadable /run/api.pid'], 'pid-hidden'],
  ])('of which is told %p is %s', (lines, state) => {
    expect(stateOf(sightOf(file, ...lines, 'z '))).toBe(state)
  })
})

describe('the process of a pid file', () => {
  const lines = [
    'written 1795341600',
    'began 1795341600',
    'pid 4711',
    'executes /srv/api/bin/api',
    `sum ${'ab'.repeat(32)}`,
    'works /srv/api/releases/1',
    'says  1111 ',
    'release /srv/api/releases/2',
    'states ',
    'linked 1795341660',
    'newest 1795341661 ./assets/a b.js',
    'z ',
  ]

  it('is read with its release, the one that is named, and the file that changed last', () => {
    expect(sightOf(file, ...lines)).toEqual({
      kind: 'seen',
      value: {
        state: 'running',
        result: undefined,
        exitCode: undefined,
        restarts: 0,
        main: {
          pid: 4711,
          startedAt: '2026-11-22T10:00:00.000Z',
          executable: { path: '/srv/api/bin/api', replaced: false, sha256: 'ab'.repeat(32) },
          release: { path: '/srv/api/releases/1', revision: '1111' },
        },
        release: { path: '/srv/api/releases/2', revision: undefined, linkedAt: '2026-11-22T10:01:00.000Z' },
        newest: { path: '/assets/a b.js', changedAt: '2026-11-22T10:01:01.000Z' },
      },
    })
  })

  it('says nothing when the end of what was told is missing', () => {
    expect(stateOf(sightOf(file, ...lines.slice(0, -1)))).toBe('answer-cut')
  })
})

describe('a line of the answer', () => {
  it.each(['', 'api.pid', 'x began 1', '0 BEGAN 1', '12345 began 1'])('is none of ours as %p', (text) => {
    expect(readDaemonLine(text)).toBeUndefined()
  })

  it('is cut, and may hold anything else', () => {
    expect(readDaemonLine(`3 works /srv/${'x'.repeat(5000)}`)?.text).toHaveLength(1024)
    expect(readDaemonLine('3 says ::set-output name=a::b')).toEqual({
      ask: 3,
      key: 'says',
      text: '::set-output name=a::b',
    })
  })
})

describe('the processes and paths beside a main process', () => {
  const lines = [
    'way /srv/current',
    'link 1795341600.5 /srv/current',
    'to /srv/releases/2',
    'real /srv/releases/2',
    'written 1795341600',
    'began 1795341600',
    'launched 1795341600.250',
    'at /srv/releases/2',
    'names /srv/releases/2/server.js',
    'keeper pm2',
  ]
  const child = ['child 4711', 'began 1795341601', 'pid 4711', 'removed /srv/releases/1', 'works /srv/releases/1']
  const daemonOf = (...more: readonly string[]) => {
    const sight = sightOf(file, ...lines, ...more, 'z ')
    return sight?.kind === 'seen' ? sight.value : undefined
  }

  it('are read, each with what was told of it', () => {
    expect(daemonOf(...child, 'child 4712', 'began 1795341602', 'pid 4712', 'surplus ', 'family ')).toMatchObject({
      ways: [
        {
          path: '/srv/current',
          real: '/srv/releases/2',
          links: [{ path: '/srv/current', to: '/srv/releases/2', changedAt: '2026-11-22T10:00:00.500Z' }],
        },
      ],
      main: {
        launchedAt: '2026-11-22T10:00:00.250Z',
        directory: { path: '/srv/releases/2', removed: false },
        names: ['/srv/releases/2/server.js'],
        supervisor: 'pm2',
      },
      children: [
        { pid: 4711, directory: { path: '/srv/releases/1', removed: true }, release: { path: '/srv/releases/1' } },
        { pid: 4712 },
      ],
      surplus: true,
    })
  })

  it('are not known when their end, or a start, was not told', () => {
    expect(daemonOf(...child)?.children).toBeUndefined()
    expect(daemonOf('child 4711', 'pid 4711', 'family ')?.children).toBeUndefined()
    expect(daemonOf('family ')?.children).toEqual([])
  })

  it.each([
    ['link 1795341600 /srv/current', 'real /srv/releases/2'],
    ['link  /srv/current', 'to /srv/releases/2', 'real /srv/releases/2'],
    ['link 1795341600 /srv/current', 'to ', 'real /srv/releases/2'],
  ])('have a path without an end when a link of it was not told whole: %p', (...told) => {
    const sight = sightOf(file, 'way /srv/current', ...told, ...lines.slice(4), 'family ', 'z ')
    expect(sight).toMatchObject({ value: { ways: [{ path: '/srv/current', real: undefined }] } })
  })
})
