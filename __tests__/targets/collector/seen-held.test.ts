import type { Mount } from '../../../src/model/instance.ts'
import { type HeldRecord, heldOf, readHeld } from '../../../src/targets/collector/seen-held.ts'
import type { ServiceAsk } from '../../../src/targets/port.ts'
import { mount } from '../../builders/observations.ts'

const asks: readonly ServiceAsk[] = [
  {
    name: 'api',
    container: { by: 'name', name: 'api' },
    files: {
      artifact: '/app',
      entries: Array.from({ length: 30 }, (_, at) => ({ path: `f${at}`, sha256: 'f'.repeat(64) })),
    },
  },
]
const early = '2026-11-22T10:00:00.000Z'
const between = '2026-11-22T10:00:05.000Z'
const late = '2026-11-22T10:00:20.000Z'
const times = { createdAt: '2026-11-22T10:00:00.9Z', startedAt: '2026-11-22T10:00:10.2Z' }
const first20 = Array.from({ length: 20 }, (_, at) => at)

describe('the record of mounts and changed files of a container', () => {
  it.each([
    [[0, 'layers', 'other', 0, [], []]],
    [[0, 'layers', 'other', 2, [3, 1], [20, 10]]],
    [[0, 'diff', 'unknown', 1, [3], []]],
    [[0, 'times', 'unknown', 30, first20, first20]],
    [[0, 'layers', 'other', 0, [], [], null]],
    [[0, 'layers', 'other', 0, [], [], []]],
    [[0, 'layers', 'other', 0, [], [], [3, 20]]],
  ])('is read: %j', (record) => {
    expect(readHeld(record, asks)).toMatchObject({ service: 'api', held: { by: record[1], total: record[3] } })
  })

  it.each([
    [[1, 'layers', 'other', 0, [], []]],
    [[0, 'guess', 'other', 0, [], []]],
    [[0, 'layers', 'same', 0, [], []]],
    [[0, 'layers', 'other', 31, first20, first20]],
    [[0, 'layers', 'other', -1, [], []]],
    [[0, 'layers', 'other', 2, [1], [10]]],
    [[0, 'layers', 'other', 1, [30], [10]]],
    [[0, 'layers', 'other', 1, [1], []]],
    [[0, 'layers', 'other', 1, [1], ['10']]],
    [[0, 'diff', 'unknown', 1, [1], [10]]],
    [[0, 'layers', 'other', 0, 'none', []]],
  ])('is refused: %j', (record) => {
    expect(readHeld(record, asks)).toBeUndefined()
  })
})

describe('files that do not come from the image', () => {
  const heldRecord = (by: HeldRecord['by'], total: number, ...ats: readonly (string | undefined)[]): HeldRecord => ({
    by,
    image: 'unknown',
    total,
    files: ats.map((at, which) => ({ path: `f${which}`, at })),
  })
  const paths = Array.from({ length: 30 }, (_, at) => `f${at}`)
  const held = (one: HeldRecord, mounts: readonly Mount[] = [], method: 'proc' | 'exec' = 'exec') =>
    heldOf(one, { artifact: '/app', mounts }, method, times, paths)

  it('are those that were changed since the container was created', () => {
    expect(held(heldRecord('times', 3, late, between, early))).toMatchObject({
      total: 2,
      paths: ['f0', 'f1'],
      newest: { path: 'f0', at: late },
    })
    expect(held(heldRecord('times', 2, early, early))).toEqual({ total: 0, paths: [], image: 'unknown' })
  })

  it('include files of a mount that were changed since the start, whatever modification time is set', () => {
    const all = [mount('/app')]
    expect(held(heldRecord('times', 2, late, between), all)).toMatchObject({ total: 1, paths: ['f0'] })
    const touched = (at: string) => ({ ...heldRecord('layers', 0), touched: { path: 'f3', at } })
    expect(held(touched(late), all, 'proc')).toEqual({
      total: 1,
      paths: ['f3'],
      image: 'unknown',
      newest: { path: 'f3', at: late },
    })
    expect(held(touched(between), all, 'proc')).toMatchObject({ total: 0 })
    expect(held({ ...heldRecord('layers', 0), touched: 'none' }, [mount('/app/uploads')], 'proc')).toMatchObject({
      total: 0,
    })
  })

  it('are unknown in a mount without change times', () => {
    expect(held(heldRecord('layers', 0), [mount('/app')], 'proc')).toBeUndefined()
    expect(held(heldRecord('diff', 0), [mount('/app')])).toBeUndefined()
    expect(held(heldRecord('diff', 0), [mount('/app/f7')])).toBeUndefined()
    expect(held(heldRecord('diff', 0), [mount('/app/uploads'), mount('/data')])).toMatchObject({ total: 0 })
  })

  it('are files of the layer when mounts overlap', () => {
    const all = [mount('/app')]
    expect(held(heldRecord('layers', 2, late, between), all)).toMatchObject({ total: 0 })
    expect(held(heldRecord('layers', 2, late, between), [mount('/app/f0')])).toMatchObject({ total: 1, paths: ['f1'] })
  })

  it('are unknown when a mount may hide more of them', () => {
    const cut = { ...heldRecord('times', 30, ...first20.map(() => between)) }
    const some = first20.map((at) => mount(`/app/f${at}`))
    expect(held(cut, some)).toBeUndefined()
    expect(held(cut, [mount('/app')])).toMatchObject({ total: 0 })
    expect(held(heldRecord('layers', 30, ...first20.map(() => late)))).toMatchObject({ total: 30 })
  })

  it('may have no times', () => {
    expect(held(heldRecord('diff', 1, undefined))).toEqual({ total: 1, paths: ['f0'], image: 'unknown' })
  })
})
