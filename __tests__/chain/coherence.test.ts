import { readContradiction } from '../../src/chain/coherence.ts'
import { type FilesSight, type HostView, type Inside, type Instance, seen } from '../../src/chain/evidence.ts'
import { judgeChain } from '../../src/chain/index.ts'
import { daemon, elsewhere, kept, swarm } from './kept.ts'
import { before, beside, container, fresh, image, inside, plan, service, stale, told, view, world } from './world.ts'

const read = (instances: readonly Instance[], facts: Partial<HostView> = {}) =>
  readContradiction({ ...view(...instances), ...facts })

const api = container('api', fresh)
const hold = (...all: readonly Inside[]): Instance => ({ ...api, inside: all })

function miscounted(list: 'changed' | 'missing' | 'extra', total: number, of: 'files' | 'beside'): Instance {
  const paths = { total, paths: total < 0 ? [] : ['index.js'] }
  const [one] = inside({}, [], beside({}))
  if (one === undefined || one.files.kind === 'unseen' || one.beside?.kind !== 'seen') throw new Error('nothing inside')
  return of === 'files'
    ? hold({ ...one, files: seen({ ...one.files.value, [list]: paths }) })
    : hold({ ...one, beside: seen({ ...one.beside.value, [list]: paths }) })
}

const newest = { path: 'a.js', at: '2026-11-22T09:00:00Z' }
function withFiles(facts: Partial<FilesSight>): Instance {
  const [one] = inside()
  if (one === undefined || one.files.kind === 'unseen') throw new Error('nothing inside')
  return hold({ ...one, files: seen({ ...one.files.value, ...facts }) })
}

describe('what a host says of itself', () => {
  it.each<[string, readonly Instance[], Partial<HostView>]>([
    ['several containers of one image', [api, container('web', fresh)], {}],
    ['tasks on other nodes, which have no id', [elsewhere('a', { id: '' }), elsewhere('a', { id: '' })], {}],
    ['two services of a swarm', [], { swarm: [swarm(), swarm({ name: 'shop_web' })] }],
    [
      'files of two services in one container',
      [hold(...inside(), ...inside().map((one) => ({ ...one, service: 'web' })))],
      {},
    ],
    ['more differing paths than are named', [hold(...inside()), miscounted('changed', 7, 'files')].slice(1), {}],
    ['an image that got a tag while it was looked at', [{ ...api, resolved: { ...fresh, tags: ['api:2'] } }], {}],
  ])('agrees: %s', (_, instances, facts) => {
    expect(read(instances, facts)).toBeUndefined()
  })

  it.each<[string, string, readonly Instance[], Partial<HostView>]>([
    ['the same container twice', `${api.name} ${api.id}`, [api, { ...api, state: 'exited' }], {}],
    [
      'one image with two revisions',
      fresh.id,
      [{ ...api, resolved: { ...fresh, labels: { ...fresh.labels, revision: before } } }],
      {},
    ],
    [
      'one image with two sources',
      fresh.id,
      [api, container('web', { ...fresh, labels: { ...fresh.labels, source: 'x' } })],
      {},
    ],
    [
      'one image with two versions',
      fresh.id,
      [api, container('web', { ...fresh, labels: { ...fresh.labels, version: '2' } })],
      {},
    ],
    [
      'one image made at two times',
      fresh.id,
      [api, container('web', { ...fresh, createdAt: '2026-11-22T11:00:00Z' })],
      {},
    ],
    ['a service of a swarm twice', 'shop_api', [], { swarm: [swarm(), swarm({ update: 'paused' })] }],
    ['the files of one service twice', 'api /app/dist', [hold(...inside(), ...inside({ changed: ['index.js'] }))], {}],
    ['a changed path that is not counted', '/app/dist', [miscounted('changed', 0, 'files')], {}],
    ['a missing path that is not counted', '/app/dist', [miscounted('missing', 0, 'files')], {}],
    ['fewer than no paths', '/app/dist', [miscounted('changed', -1, 'files')], {}],
    ['a changed link that is not counted', '/app/dist', [miscounted('changed', 0, 'beside')], {}],
    ['a missing link that is not counted', '/app/dist', [miscounted('missing', 0, 'beside')], {}],
    ['an extra file that is not counted', '/app/dist', [miscounted('extra', 0, 'beside')], {}],
    ['files of the host in a container', api.name, [withFiles({ method: 'host' })], {}],
    [
      'a held path that is not counted',
      '/app/dist',
      [withFiles({ held: { total: 0, paths: ['a.js'], image: 'unknown' } })],
      {},
    ],
    [
      'a newest of no held paths',
      '/app/dist',
      [withFiles({ held: { total: 0, paths: [], image: 'unknown', newest } })],
      {},
    ],
    ['a container where no engine was asked', 'engine', [api], { engine: 'none' }],
  ])('contradicts itself: %s', (_, about, instances, facts) => {
    expect(read(instances, facts)).toBe(about)
  })

  it('is no evidence when it contradicts itself', () => {
    const twice = { target: 'prod', sight: seen(view(api, api)) }
    const verdict = judgeChain(plan({ services: [service('api')] }), world({ targets: [twice] }))
    expect(told(verdict)).toMatchObject({ kind: 'unproven', findings: ['runtime/unseen'] })
    expect(verdict.chain[2]?.findings).toMatchObject([
      { why: { reason: 'answer-malformed', about: `${api.name} ${api.id}` } },
    ])
  })

  it('is no evidence of a unit when it is about another one', () => {
    const other = (keeper: { by: 'systemd'; unit: string } | { by: 'pidfile'; path: string }) =>
      told(judgeChain(...kept(seen(daemon()), {}, { keeper }))).findings
    expect(other({ by: 'systemd', unit: 'api.service' })).toEqual([])
    expect(other({ by: 'systemd', unit: 'web.service' })).toEqual(['runtime/unseen'])
    expect(other({ by: 'pidfile', path: 'api.service' })).toEqual(['runtime/unseen'])
  })

  it('is no evidence of a pid file when it is about another one', () => {
    const asked = { container: { by: 'pidfile', path: '/run/api.pid' } } as const
    const other = (keeper: { by: 'systemd'; unit: string } | { by: 'pidfile'; path: string }) =>
      told(judgeChain(...kept(seen(daemon()), asked, { keeper }))).findings
    expect(other({ by: 'pidfile', path: '/run/api.pid' })).toEqual([])
    expect(other({ by: 'pidfile', path: '/run/web.pid' })).toEqual(['runtime/unseen'])
    expect(other({ by: 'systemd', unit: '/run/api.pid' })).toEqual(['runtime/unseen'])
  })
})

describe('an image under two ids', () => {
  it('is none that contradicts itself', () => {
    const same = image('manifest', undefined)
    expect(read([{ ...api, imageId: same.id }])).toBeUndefined()
    expect(
      read([
        { ...api, imageId: '' },
        { ...container('web', stale), imageId: '' },
      ]),
    ).toBeUndefined()
  })

  it('contradicts itself when its reference means the one of the container, with another revision', () => {
    const old = image('manifest', before)
    expect(read([{ ...api, imageId: old.id, resolved: old }])).toBe(old.id)
  })
})
