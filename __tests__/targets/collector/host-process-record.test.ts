import { hostProcessesOf, readHostProcessLine } from '../../../src/targets/collector/host-process-record.ts'

const unit = [{ name: 'api', container: { by: 'systemd', unit: 'api.service' } }] as const
const file = [{ name: 'api', container: { by: 'pidfile', path: '/run/api.pid' } }] as const

/** The result of these lines for the first request. */
const evidenceOf = (asks: typeof unit | typeof file, ...lines: readonly string[]) =>
  hostProcessesOf(
    lines.flatMap((line) => readHostProcessLine(`0 ${line}`) ?? []),
    asks,
    [],
  )[0]?.evidence

const shown = (active: string, more: readonly string[] = []) =>
  evidenceOf(unit, 'unit LoadState=loaded', `unit ActiveState=${active}`, ...more, 'z ')
const stateOf = (evidence: ReturnType<typeof evidenceOf>) =>
  evidence?.kind === 'seen' ? evidence.value.state : evidence?.kind === 'missing' ? evidence.why.reason : undefined

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

  it('that systemd does not know is not found, whatever else systemd reports', () => {
    expect(stateOf(evidenceOf(unit, 'unit LoadState=not-found', 'unit ActiveState=inactive', 'z '))).toBe('not-found')
  })

  it('that is active without a main process has nothing to inspect', () => {
    expect(stateOf(shown('active'))).toBe('main-pid-missing')
  })

  it('whose process ended during the check is reported as starting', () => {
    expect(stateOf(shown('active', ['gone ']))).toBe('starting')
  })

  it('reports how it ended, and how often it was restarted', () => {
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
    [['written 1795341600', 'began 1795341603'], 'other-process'],
    [['written 1795341600'], 'answer-malformed'],
    [['unreadable /run/api.pid'], 'pid-hidden'],
  ])('with the report %p is %s', (lines, state) => {
    expect(stateOf(evidenceOf(file, ...lines, 'z '))).toBe(state)
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

  it('is read with its release, the declared release, and the newest file', () => {
    expect(evidenceOf(file, ...lines)).toEqual({
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

  it('is rejected when the end of the report is missing', () => {
    expect(stateOf(evidenceOf(file, ...lines.slice(0, -1)))).toBe('answer-cut')
  })
})

describe('a line of the answer', () => {
  it.each(['', 'api.pid', 'x began 1', '0 BEGAN 1', '12345 began 1'])('is ignored: %p', (text) => {
    expect(readHostProcessLine(text)).toBeUndefined()
  })

  it('is cut, and may contain any other text', () => {
    expect(readHostProcessLine(`3 works /srv/${'x'.repeat(5000)}`)?.text).toHaveLength(1024)
    expect(readHostProcessLine('3 says ::set-output name=a::b')).toEqual({
      ask: 3,
      key: 'says',
      text: '::set-output name=a::b',
    })
  })
})

describe('the other processes and paths of a main process', () => {
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
    'supervisor pm2',
  ]
  const child = ['child 4711', 'began 1795341601', 'pid 4711', 'removed /srv/releases/1', 'works /srv/releases/1']
  const hostProcessOf = (...more: readonly string[]) => {
    const evidence = evidenceOf(file, ...lines, ...more, 'z ')
    return evidence?.kind === 'seen' ? evidence.value : undefined
  }

  it.each([
    [256, {}],
    [257, { more: true }],
  ])('have more files than are kept from 257 on: %i', (count, more) => {
    const main = (key: string) =>
      hostProcessOf(...Array.from({ length: count - 1 }, () => `${key} /srv/a`), 'family ')?.main
    const [first] = [hostProcessOf('family ')?.main?.names?.[0]]
    expect(main('names')).toMatchObject({ names: { 0: first, length: 256 }, ...more })
    expect(main('names')?.more).toBe(count > 256 ? true : undefined)
  })

  it('have more files and are more than are kept if the host reports that', () => {
    const own = hostProcessOf('more ', ...child, 'family ', 'crowd ')
    expect(own).toMatchObject({ main: { more: true }, crowd: true })
    expect(own?.children?.[0]).not.toHaveProperty('more')
    expect(hostProcessOf(...child, 'more ', 'family ')).toMatchObject({ children: [{ more: true }] })
    expect(hostProcessOf('family ')).not.toHaveProperty('crowd')
  })

  it('are read, each with its own report', () => {
    expect(hostProcessOf(...child, 'child 4712', 'began 1795341602', 'pid 4712', 'surplus ', 'family ')).toMatchObject({
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

  it('have identical forks, of which the start of the oldest is read', () => {
    expect(hostProcessOf('forked 1795341603', 'family ')?.forkedAt).toBe('2026-11-22T10:00:03.000Z')
    expect(hostProcessOf(...child, 'forked 1795341603', 'family ')?.forkedAt).toBe('2026-11-22T10:00:03.000Z')
    expect(hostProcessOf('forked soon', 'family ')?.forkedAt).toBeUndefined()
    expect(hostProcessOf('family ')?.forkedAt).toBeUndefined()
  })

  it('are unknown when their end, or a start, was not reported', () => {
    expect(hostProcessOf(...child)?.children).toBeUndefined()
    expect(hostProcessOf('child 4711', 'pid 4711', 'family ')?.children).toBeUndefined()
    expect(hostProcessOf('family ')?.children).toEqual([])
  })

  it.each([
    ['link 1795341600 /srv/current', 'real /srv/releases/2'],
    ['link  /srv/current', 'to /srv/releases/2', 'real /srv/releases/2'],
    ['link 1795341600 /srv/current', 'to ', 'real /srv/releases/2'],
  ])('have a path without an end when a link of it was not reported completely: %p', (...texts) => {
    const evidence = evidenceOf(file, 'way /srv/current', ...texts, ...lines.slice(4), 'family ', 'z ')
    expect(evidence).toMatchObject({ value: { ways: [{ path: '/srv/current', real: undefined }] } })
  })
})
