import type { Problem } from '../../src/problem.ts'
import { readEngine, refuseUnknown } from '../../src/targets/engine-setting.ts'

const place = { kind: 'file', path: 'drift.yml', line: 3, column: 5 } as const
const read = (value: unknown) => {
  const problems: Problem[] = []
  return { engine: readEngine({ value, place }, problems), faults: problems.map(({ fault }) => fault) }
}

describe('the engine of a target', () => {
  it.each(['docker', 'podman'])('is %s when it is declared', (engine) => {
    expect(read(engine)).toEqual({ engine, faults: [] })
  })

  it('is chosen by the host without a setting', () => {
    expect(readEngine(undefined, [])).toBeUndefined()
  })

  it('is refused with another name, and a similar one is suggested', () => {
    const known = ['docker', 'podman']
    expect(read('podmann').faults).toEqual([{ code: 'value-unknown', what: 'engine', nearest: 'podman', known }])
    expect(read('containerd').faults).toEqual([{ code: 'value-unknown', what: 'engine', nearest: undefined, known }])
    expect(read(true).faults).toEqual([{ code: 'setting-not-text', key: 'engine' }])
  })
})

describe('settings that a kind of target does not know', () => {
  it('are refused, each on its line and with a similar one', () => {
    const problems: Problem[] = []
    const setting = { value: 'x', place }
    refuseUnknown({ engin: setting, jump: setting, colour: setting }, ['jump', 'engine'], problems)
    expect(problems.map(({ fault }) => fault)).toMatchObject([
      { code: 'unknown-key', key: 'engin', nearest: 'engine' },
      { code: 'unknown-key', key: 'colour', nearest: undefined },
    ])
  })
})
