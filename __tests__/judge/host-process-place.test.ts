import { groundOf, isInside, linksOf, placeOf, straysOutside } from '../../src/judge/host-process-place.ts'
import type { HostProcess, Link, ObservedProcess, Way } from '../../src/model/host-process.ts'
import { hostProcess, link, main, outside, release, way } from '../builders/swarm.ts'

const { release: _release, ways: _ways, ...bare } = hostProcess()
const ground = (...ways: readonly Way[]) => groundOf({ ...bare, ways })
const straight = (real: string) => way({ path: real, real, links: [] })
const through = (real: string, ...links: readonly Link[]) => way({ real, links })
const runs = (path: string, replaced = false): Partial<ObservedProcess> => ({
  executable: { path, replaced, sha256: undefined },
})
const works = (path: string, removed = false): Partial<ObservedProcess> => ({ directory: { path, removed } })
const at = (facts: Partial<ObservedProcess>, ...ways: readonly Way[]) => placeOf(outside(facts), ground(...ways))
const kind = (...given: Parameters<typeof at>) => at(...given).kind

describe('the release directories of a declared path', () => {
  it('are unknown without a declared path', () => {
    expect(groundOf(bare)).toEqual({ current: [], releases: [], plain: [] })
    expect(ground(way({ real: undefined, links: [] }))).toEqual({ current: [], releases: [], plain: [] })
  })

  it('are the folder below a folder of releases, and the release that has the revision', () => {
    expect(ground(straight('/srv/api/releases/2/dist'))).toEqual({
      current: ['/srv/api/releases/2'],
      releases: ['/srv/api/releases/2'],
      plain: ['/srv/api/releases/2/dist'],
    })
    const named: HostProcess = {
      ...bare,
      ways: [straight('/srv/web')],
      release: { ...release('7', 'x'), linkedAt: undefined },
    }
    expect(groundOf(named)).toEqual({
      current: ['/srv/web', '/srv/api/releases/7'],
      releases: ['/srv/api/releases/7'],
      plain: ['/srv/web'],
    })
  })

  it.each(['releases', 'deploys', 'deployments', 'builds', 'versions', 'revisions', 'Releases'])(
    'are below a folder that is named %s',
    (name) => {
      expect(ground(straight(`/srv/${name}/2/dist`)).current).toEqual([`/srv/${name}/2`])
      expect(ground(straight(`/srv/my-${name}/2/dist`)).current).toEqual([`/srv/my-${name}/2/dist`])
    },
  )

  it('are the innermost one if folders of releases contain each other', () => {
    expect(ground(straight('/srv/builds/9/releases/2/dist')).current).toEqual(['/srv/builds/9/releases/2'])
  })

  it.each(['current', 'latest', 'live', 'active', 'release', 'deployed', 'LIVE'])(
    'are where a link named %s leads',
    (name) => {
      const to = '/srv/api/one'
      expect(ground(through(`${to}/dist`, link(to, { path: `/srv/api/${name}` }))).current).toEqual([to])
      expect(ground(through(`${to}/dist`, link(to, { path: `/srv/api/the-${name}` }))).current).toEqual([`${to}/dist`])
      expect(ground(through(`${to}/dist`, link(to, { path: `/srv/api/${name}-site` }))).current).toEqual([`${to}/dist`])
    },
  )

  it('are where a link leads whose target has a number, and not outside of the path', () => {
    const to = '/srv/api-7'
    expect(ground(through(`${to}/dist`, link(to, { path: '/srv/api' }))).current).toEqual([to])
    expect(ground(through('/data/www/dist', link('/srv/shared-7', { path: '/srv/api' }))).current).toEqual([
      '/data/www/dist',
    ])
  })

  it('are each listed once, with the target of every link', () => {
    const twice = [
      through('/srv/a/releases/2/x', link('/srv/a/releases/2')),
      through('/srv/a/releases/2/y', link('/srv/a/releases/2')),
    ]
    expect(ground(...twice)).toEqual({ current: ['/srv/a/releases/2'], releases: ['/srv/a/releases/2'], plain: [] })
    expect(ground(straight('/srv/web'), straight('/srv/web')).plain).toEqual(['/srv/web'])
  })
})

describe('a process', () => {
  const web = straight('/srv/web/dist')

  it.each<[string, Partial<ObservedProcess>]>([
    ['works there', works('/srv/web/dist')],
    ['works below it', works('/srv/web/dist/api')],
    ['works in its parent', works('/srv/web')],
    ['runs an executable there', { ...works('/'), ...runs('/srv/web/dist/bin/x') }],
    ['has a file of it among its arguments', { ...works('/'), names: ['/srv/web/dist/x.js'] }],
  ])('is in the current release if it %s', (_, facts) => {
    expect(kind(facts, web)).toBe('current')
  })

  it.each<[string, Partial<ObservedProcess>]>([
    ['works at the root', works('/')],
    ['works in a folder at the root', works('/srv')],
    ['works in a folder with a similar name', works('/srv/web/distribution')],
    ['only has a file of it open', { ...works('/'), uses: ['/srv/web/dist/log'] }],
  ])('is elsewhere if it %s', (_, facts) => {
    expect(kind(facts, web)).toBe('elsewhere')
  })

  it.each<[string, ObservedProcess]>([
    ['whose executable is unreadable', outside({ executable: undefined })],
    ['whose directory is unreadable', (({ directory: _, ...rest }) => rest)(outside())],
    ['with its own root', outside({ apart: true })],
  ])('%s is hidden', (_, member) => {
    expect(placeOf(member, ground(web)).kind).toBe('hidden')
  })

  it('is not in the release by a replaced executable or a removed directory', () => {
    expect(kind({ ...works('/'), ...runs('/srv/web/dist/x', true) }, web)).toBe('elsewhere')
    expect(kind(works('/srv/web', true), web)).toBe('elsewhere')
  })

  it('is in another release if its removed directory had the path of the current one', () => {
    const release2 = straight('/srv/api/releases/2')
    expect(at(works('/srv/api/releases/2', true), release2)).toEqual({
      kind: 'other',
      stray: { what: 'directory', path: '/srv/api/releases/2', current: '/srv/api/releases/2' },
    })
    expect(at(works('/srv/api/releases/2/x', true), release2)).toMatchObject({ kind: 'other' })
    expect(kind(works('/srv/tmp', true), release2)).toBe('elsewhere')
  })

  it('is in the release that it works in if no path is declared', () => {
    expect(placeOf(main(), groundOf(bare)).kind).toBe('current')
    expect(placeOf(outside(), groundOf(bare)).kind).toBe('elsewhere')
    expect(placeOf(main(works('/')), ground(straight('/srv/web'))).kind).toBe('elsewhere')
  })

  it('is not in a release because it works in the folder of all releases', () => {
    expect(kind(works('/srv/api/releases'), straight('/srv/api/releases/2'))).toBe('elsewhere')
    // A link decides there, so a parent of its target shows nothing.
    expect(kind(works('/srv/api'), through('/srv/api/one/dist', link('/srv/api/one')))).toBe('elsewhere')
  })

  it.each<[string, string, string]>([
    ['directory', '/srv/api/releases/1', '/srv/api/releases/2'],
    ['executable', '/srv/api/releases/1/bin/x', '/srv/api/releases/2'],
    ['file', '/srv/api/releases/1/x.js', '/srv/api/releases/2'],
  ])('is in another release by its %s %s', (what, path, current) => {
    const facts = what === 'directory' ? works(path) : what === 'executable' ? runs(path) : { names: [path] }
    expect(at(facts, straight(current))).toEqual({ kind: 'other', stray: { what, path, current } })
  })

  it.each([
    ['/srv/app-1.3', '/srv/app-1.2/x', 'other'],
    ['/srv/app-10', '/srv/app-9/x', 'other'],
    ['/srv/app-blue', '/srv/app-green/x', 'other'],
    ['/srv/blue', '/srv/green', 'other'],
    ['/srv/app_new', '/srv/app_old/x', 'other'],
    ['/srv/app.next', '/srv/app.previous/x', 'other'],
    ['/srv/1a2b3c4', '/srv/f6e5d4c/x', 'other'],
    ['/srv/App-2', '/srv/app-1/x', 'other'],
    ['/srv/app', '/srv/tools/x', 'elsewhere'],
    ['/srv/app-2', '/srv/tools-1/x', 'elsewhere'],
    ['/srv/blueprint', '/srv/green/x', 'elsewhere'],
    ['/srv/App', '/srv/app/x', 'elsewhere'],
    ['/srv/app-2', '/data/app-1/x', 'elsewhere'],
    ['/srv/app-2', '/srv/app-1', 'other'],
  ])('next to the target %s of a link, at %s, is %s', (to, path, expected) => {
    const placed = placeOf(outside({ ...works('/'), ...runs(path) }), ground(through(`${to}/dist`, link(to))))
    expect(placed.kind).toBe(expected)
  })

  it.each([
    ['/srv/app.old', 'other'],
    ['/srv/app-20261122', 'other'],
    ['/srv/app-1a2b3c4d', 'other'],
    ['/srv/app_bak', 'other'],
    ['/srv/app-backup-2', 'other'],
    ['/srv/app.prev', 'other'],
    ['/srv/app.orig', 'other'],
    ['/srv/app~', 'other'],
    ['/srv/old-app', 'other'],
    ['/srv/.old_app', 'other'],
    ['/srv/web.old', 'elsewhere'],
    ['/srv/old-web', 'elsewhere'],
    ['/srv/old-my-app', 'elsewhere'],
    ['/srv/20261122-app', 'other'],
    ['/srv/backup.app', 'other'],
    ['/srv/app-older', 'other'],
    ['/srv/app-web.old', 'elsewhere'],
    ['/srv/my-old-app', 'elsewhere'],
    ['/srv/old-app-config', 'elsewhere'],
    ['/srv/bold-app', 'elsewhere'],
    ['/srv/oldapp', 'elsewhere'],
    ['/srv/applications', 'elsewhere'],
    ['/srv/tools', 'elsewhere'],
    ['/data/app.old', 'elsewhere'],
  ])('at %s, while the files are in /srv/app/dist without a link, is %s', (folder, expected) => {
    expect(kind(works(`${folder}/dist`), straight('/srv/app/dist'))).toBe(expected)
  })

  it('is in another release if a parent of the declared path was moved away', () => {
    expect(at(works('/data/www/site.old/dist'), straight('/data/www/site/dist'))).toMatchObject({
      kind: 'other',
      stray: { current: '/data/www/site' },
    })
    expect(kind(works('/data.old/www'), straight('/data/www/site'))).toBe('elsewhere')
  })
})

describe('the processes outside of a service', () => {
  const release2 = straight('/srv/api/releases/2')
  const one = (name: string, path = '/srv/api/releases/1') => ({ pid: 7, name, path })
  const found = (way: Way, ...outside: readonly ReturnType<typeof one>[]) =>
    straysOutside({ ...bare, ways: [way], outside })

  it('are reported if they work in another release', () => {
    const workers = [one('node'), one('ruby', '/srv/api/releases/0/lib')]
    expect(found(release2, ...workers, one('node', '/srv/api/releases/2'), one('node', '/srv/tools'))).toEqual({
      current: '/srv/api/releases/2',
      processes: workers,
    })
    expect(found(release2, one('node', '/srv/tools'))).toBeUndefined()
    expect(straysOutside({ ...bare, ways: [release2] })).toBeUndefined()
  })

  it('are reported if their directory was removed', () => {
    const removed = one('node', '/srv/web (deleted)')
    expect(found(straight('/srv/web'), removed)).toEqual({ current: '/srv/web', processes: [removed] })
    expect(found(straight('/srv/web'), one('node', '/srv/web'))).toBeUndefined()
    expect(found(straight('/srv/web'), one('node', ' (deleted)/srv/web'))).toBeUndefined()
  })

  it.each([
    ...['sh', 'bash', '-bash', 'dash', 'zsh', 'fish', 'ksh', 'ash', 'tcsh', 'csh', 'vi', 'vim', 'nvim', 'less', 'top'],
    ...['tmux', 'tmux: server', 'screen', 'sudo', 'sshd', 'sshd-session', 'rsync', 'git', 'Man'],
  ])('are not reported if they are an interactive %s', (name) => {
    expect(found(release2, one(name))).toBeUndefined()
  })

  it.each(['mash', 'bashful', 'manager', 'topics', 'vimeo', 'gitea', 'my-tmux', 'screenshot', 'tarantool'])(
    'are reported if they are %s, which has a name like such a program',
    (name) => {
      expect(found(release2, one(name))?.processes).toEqual([one(name)])
    },
  )
})

describe('links and folders', () => {
  it('are all those on the way, and the one of the release if its time is known', () => {
    const links = [link(), link('/x', { path: '/y' })]
    expect(linksOf({ ...bare, ways: [way({ links }), way({ links: [] })] })).toEqual(links)
    expect(linksOf(bare)).toEqual([])
    const linkedAt = '2026-11-22T09:59:00.000Z'
    expect(linksOf({ ...bare, release: { ...release('2', 'x'), linkedAt } })).toEqual([
      { path: '/srv/api/releases/2', changedAt: linkedAt },
    ])
    expect(linksOf({ ...bare, release: { ...release('2', 'x'), linkedAt: undefined } })).toEqual([])
  })

  it('contain themselves and what is below them', () => {
    expect(['/a', '/a/b', '/ab', '/'].map((path) => isInside(path, '/a'))).toEqual([true, true, false, false])
  })
})
