import { readContradiction } from '../../src/judge/coherence.ts'
import { judgeChain } from '../../src/judge/index.ts'
import { seen } from '../../src/model/evidence.ts'
import type { HostView } from '../../src/model/host.ts'
import type { Contents, FilesObservation, Instance } from '../../src/model/instance.ts'
import {
  before,
  container,
  contents,
  extras,
  fresh,
  image,
  observations,
  plan,
  resultOf,
  service,
  stale,
  view,
} from '../builders/observations.ts'
import { elsewhere, hostProcess, kept, swarm } from '../builders/swarm.ts'

const read = (instances: readonly Instance[], facts: Partial<HostView> = {}) =>
  readContradiction({ ...view(...instances), ...facts })

const api = container('api', fresh)
const hold = (...all: readonly Contents[]): Instance => ({ ...api, contents: all })

function miscounted(list: 'changed' | 'missing' | 'extra', total: number, of: 'files' | 'extras'): Instance {
  const paths = { total, paths: total < 0 ? [] : ['index.js'] }
  const [one] = contents({}, [], extras({}))
  if (one === undefined || one.files.kind === 'missing' || one.extras?.kind !== 'seen')
    throw new Error('nothing inside')
  return of === 'files'
    ? hold({ ...one, files: seen({ ...one.files.value, [list]: paths }) })
    : hold({ ...one, extras: seen({ ...one.extras.value, [list]: paths }) })
}

const newest = { path: 'a.js', at: '2026-11-22T09:00:00Z' }
function withFiles(facts: Partial<FilesObservation>): Instance {
  const [one] = contents()
  if (one === undefined || one.files.kind === 'missing') throw new Error('nothing inside')
  return hold({ ...one, files: seen({ ...one.files.value, ...facts }) })
}

describe('the records of a host', () => {
  it.each<[string, readonly Instance[], Partial<HostView>]>([
    ['several containers of one image', [api, container('web', fresh)], {}],
    ['tasks on other nodes, which have no id', [elsewhere('a', { id: '' }), elsewhere('a', { id: '' })], {}],
    ['two services of a swarm', [], { swarm: [swarm(), swarm({ name: 'shop_web' })] }],
    [
      'files of two services in one container',
      [hold(...contents(), ...contents().map((one) => ({ ...one, service: 'web' })))],
      {},
    ],
    ['more differing paths than are named', [hold(...contents()), miscounted('changed', 7, 'files')].slice(1), {}],
    ['an image that got a tag during the check', [{ ...api, resolved: { ...fresh, tags: ['api:2'] } }], {}],
  ])('agree: %s', (_, instances, facts) => {
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
    [
      'the files of one service twice',
      'api /app/dist',
      [hold(...contents(), ...contents({ changed: ['index.js'] }))],
      {},
    ],
    ['a changed path that is not counted', '/app/dist', [miscounted('changed', 0, 'files')], {}],
    ['a missing path that is not counted', '/app/dist', [miscounted('missing', 0, 'files')], {}],
    ['fewer than no paths', '/app/dist', [miscounted('changed', -1, 'files')], {}],
    ['a changed link that is not counted', '/app/dist', [miscounted('changed', 0, 'extras')], {}],
    ['a missing link that is not counted', '/app/dist', [miscounted('missing', 0, 'extras')], {}],
    ['an extra file that is not counted', '/app/dist', [miscounted('extra', 0, 'extras')], {}],
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
    ['a container without an engine', 'engine', [api], { engine: 'none' }],
  ])('contradict each other: %s', (_, about, instances, facts) => {
    expect(read(instances, facts)).toBe(about)
  })

  it('are missing evidence when they contradict each other', () => {
    const twice = { target: 'prod', evidence: seen(view(api, api)) }
    const verdict = judgeChain(plan({ services: [service('api')] }), observations({ targets: [twice] }))
    expect(resultOf(verdict)).toMatchObject({ kind: 'unproven', findings: ['runtime/unknown'] })
    expect(verdict.chain[2]?.findings).toMatchObject([
      { why: { phase: 'parse', reason: 'answer-malformed', about: `${api.name} ${api.id}` } },
    ])
  })

  it('are missing evidence of a unit when they are about another one', () => {
    const other = (manager: { by: 'systemd'; unit: string } | { by: 'pidfile'; path: string }) =>
      resultOf(judgeChain(...kept(seen(hostProcess()), {}, { manager }))).findings
    expect(other({ by: 'systemd', unit: 'api.service' })).toEqual([])
    expect(other({ by: 'systemd', unit: 'web.service' })).toEqual(['runtime/unknown'])
    expect(other({ by: 'pidfile', path: 'api.service' })).toEqual(['runtime/unknown'])
  })

  it('are missing evidence of a pid file when they are about another one', () => {
    const args = { container: { by: 'pidfile', path: '/run/api.pid' } } as const
    const other = (manager: { by: 'systemd'; unit: string } | { by: 'pidfile'; path: string }) =>
      resultOf(judgeChain(...kept(seen(hostProcess()), args, { manager }))).findings
    expect(other({ by: 'pidfile', path: '/run/api.pid' })).toEqual([])
    expect(other({ by: 'pidfile', path: '/run/web.pid' })).toEqual(['runtime/unknown'])
    expect(other({ by: 'systemd', unit: '/run/api.pid' })).toEqual(['runtime/unknown'])
  })
})

describe('an image under two ids', () => {
  it('does not contradict itself', () => {
    const same = image('manifest', undefined)
    expect(read([{ ...api, imageId: same.id }])).toBeUndefined()
    expect(
      read([
        { ...api, imageId: '' },
        { ...container('web', stale), imageId: '' },
      ]),
    ).toBeUndefined()
  })

  it('contradicts itself when its reference resolves to the same id with another revision', () => {
    const old = image('manifest', before)
    expect(read([{ ...api, imageId: old.id, resolved: old }])).toBe(old.id)
  })
})
