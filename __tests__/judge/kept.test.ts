import { judgeChain } from '../../src/judge/index.ts'
import { splitKept } from '../../src/judge/kept.ts'
import type { Instance } from '../../src/model/instance.ts'
import { warningsOf } from '../../src/model/verdict.ts'
import {
  before,
  composed,
  container,
  fresh,
  host,
  merged,
  observations,
  plan,
  resultOf,
  service,
  stale,
  unlabelled,
} from '../builders/observations.ts'

const [earlier, later] = ['2026-11-21T10:00:00Z', '2026-11-22T12:00:00Z']

/** A container that Kamal or `docker run` made: no labels of Compose. */
const plain = (name: string, runs = fresh, facts: Partial<Instance> = {}): Instance =>
  container('api', runs, { name, compose: undefined, ...facts })
const stopped = (name: string, runs = stale, facts: Partial<Instance> = {}): Instance =>
  plain(name, runs, { state: 'exited', exitCode: 137, createdAt: earlier, ...facts })

/** Its image was removed. */
const removed: Partial<Instance> = { image: undefined, resolved: undefined }

const judge = (instances: readonly Instance[], count?: number) => {
  const verdict = judgeChain(
    plan({
      services: [service('api', { container: { by: 'label', key: 'service', value: 'app' }, instances: count })],
    }),
    observations({ targets: [host('prod', ...instances)] }),
  )
  return { ...resultOf(verdict), warnings: warningsOf(verdict) }
}

describe('a stopped container of an earlier build', () => {
  it('is a warning when a newer container runs the commit', () => {
    const verdict = judge([plain(`app-web-${merged}`), stopped(`app-web-${before}`)])
    expect(verdict).toMatchObject({ kind: 'proven', findings: [] })
    expect(verdict.warnings).toMatchObject([
      { code: 'runtime/kept-copies', total: 1, containers: [{ name: `app-web-${before}`, revision: before }] },
    ])
  })

  it.each([
    ['that ended by itself', stopped('old', stale, { exitCode: 0 })],
    ['that is dead', stopped('old', stale, { state: 'dead' })],
    ['whose image was removed', stopped('old', stale, removed)],
    ['of the same version, which Kamal renamed', stopped('new_replaced_0a1b2c3d4e5f6071', fresh)],
    ['of another Compose project', stopped('old', stale, { compose: composed('app-blue', 'api') })],
  ])('is a warning for a container %s', (_, old) => {
    const green = plain('new', fresh, old.compose === undefined ? {} : { compose: composed('app-green', 'api') })
    expect(judge([green, old])).toMatchObject({ kind: 'proven', warnings: [{ code: 'runtime/kept-copies' }] })
  })

  it('is named with the commit of its image, or of its own label if the image was removed', () => {
    const ownLabels = stale.labels
    const copies = [
      stopped('gone', stale, { ...removed, ownLabels }),
      stopped('unknown', unlabelled, removed),
      stopped('labelled', fresh, { ownLabels, imageId: 'sha256:other' }),
    ]
    expect(judge([plain('new'), ...copies]).warnings).toMatchObject([
      {
        containers: [
          { name: 'gone', revision: before },
          { name: 'unknown', revision: undefined },
          { name: 'labelled', revision: merged },
        ],
      },
    ])
  })

  it('is not counted as an instance', () => {
    expect(judge([plain('new'), stopped('old')], 1)).toMatchObject({ kind: 'proven' })
    expect(judge([plain('new'), stopped('old')], 2)).toMatchObject({
      kind: 'drifted',
      findings: ['runtime/instance-count'],
    })
  })

  it('is counted in one warning that names the first of them', () => {
    const many = Array.from({ length: 60 }, (_, at) => stopped(`old-${at}`))
    const [warning] = judge([plain('new'), ...many]).warnings
    expect(warning).toMatchObject({ total: 60 })
    expect(warning?.code === 'runtime/kept-copies' && warning.containers).toHaveLength(50)
  })

  it('has no separate fix when the newer container runs another build too', () => {
    expect(judge([plain('new', stale), stopped('old', container('x', undefined).image)])).toMatchObject({
      kind: 'drifted',
      causes: ['never-built'],
    })
  })
})

describe('a stopped container', () => {
  it.each([
    ['was created last, because the deployment may have failed', stopped('new', stale, { createdAt: later })],
    ['has the image of the running one, because it may be a replica', stopped('other', fresh)],
    ['never started', stopped('old', stale, { state: 'created' })],
    ['restarts', stopped('old', stale, { state: 'restarting' })],
    ['is paused', stopped('old', stale, { state: 'paused' })],
    ['has an unreadable time', stopped('old', stale, { createdAt: 'never' })],
  ])('is an instance when it %s', (_, one) => {
    expect(judge([plain('current'), one])).toMatchObject({ kind: 'drifted', warnings: [] })
  })

  it('is an instance when it is a replica of the same Compose project', () => {
    const own = { compose: composed('pack', 'api') }
    expect(judge([plain('pack_api_2', fresh, own), stopped('pack_api_1', stale, own)])).toMatchObject({
      kind: 'drifted',
      warnings: [],
    })
  })

  it('is an instance when nothing runs', () => {
    expect(judge([stopped('old')])).toMatchObject({ kind: 'drifted', warnings: [] })
  })

  it('is an instance when the running one was created in the same second', () => {
    expect(judge([plain('current', fresh, { createdAt: earlier }), stopped('other')])).toMatchObject({ warnings: [] })
  })

  it('is an instance when only the middle of its name is like that of a renamed one', () => {
    expect(judge([plain('new'), stopped('new_replaced_0a1b-web', fresh)])).toMatchObject({ warnings: [] })
  })

  it('of a Compose project is no replica of a container without one', () => {
    expect(judge([plain('new'), stopped('old', stale, { compose: composed('app', 'api') })])).toMatchObject({
      warnings: [{ code: 'runtime/kept-copies' }],
    })
  })
})

describe('a stopped container next to several running ones', () => {
  const at = (hour: number): string => `2026-11-22T${hour}:00:00Z`
  const ids = (containers: readonly Instance[]) => splitKept(containers).kept.map(({ name }) => name)

  it('is compared with the one that was created last, wherever that is listed', () => {
    const running = [10, 12, 14].map((hour) => plain(`run-${hour}`, fresh, { createdAt: at(hour) }))
    const old = stopped('old', stale, { createdAt: at(13) })
    expect(ids([...running, old])).toEqual(['old'])
    expect(ids([...running.toReversed(), old])).toEqual(['old'])
    expect(ids([...running, stopped('old', stale, { createdAt: at(15) })])).toEqual([])
  })

  it('is compared with the last one of another image too', () => {
    const running = [plain('again', stale, { createdAt: at(14) }), plain('new', fresh, { createdAt: at(13) })]
    expect(ids([...running, stopped('old', stale, { createdAt: at(12) })])).toEqual(['old'])
    expect(ids([...running, stopped('old', stale, { createdAt: at(13) })])).toEqual([])
  })
})
