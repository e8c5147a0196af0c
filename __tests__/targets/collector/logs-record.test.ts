import { logCap, readLogged } from '../../../src/targets/collector/logs.ts'
import type { ServiceAsk } from '../../../src/targets/port.ts'

const id = 'a'.repeat(64)
const asking = (lines: number, ...conceal: readonly string[]): readonly ServiceAsk[] => [
  { name: 'api', container: { by: 'name', name: 'api' }, logs: { lines, conceal } },
]
const hex = (text: string, code = 0): string => Buffer.from(`${text}\n${code}`).toString('hex')
const linesOf = (text: string, asks = asking(40)): unknown => {
  const log = readLogged([id, hex(text)], asks)?.log
  return log?.kind === 'seen' ? log.value : log
}

describe('the record of a log', () => {
  it('gives its last lines, oldest first', () => {
    expect(linesOf('one\ntwo\r\nthree\n')).toEqual(['one', 'two', 'three'])
    expect(linesOf('one\ntwo\nthree\n', asking(2))).toEqual(['two', 'three'])
    expect(linesOf('')).toEqual([])
  })

  it('gives no line that lost its beginning, and none that is endless', () => {
    const long = 'x'.repeat(logCap)
    const cut = Buffer.from(`${long}password\nwhole\n\n0`).subarray(-logCap).toString('hex')
    expect(readLogged([id, cut], asking(40))?.log).toEqual({ kind: 'seen', value: ['whole'] })
    expect(linesOf('y'.repeat(2_000))).toEqual(['y'.repeat(500)])
  })

  it('shows no secret of the run', () => {
    expect(linesOf('key s3cr3t-value here', asking(40, 's3cr3t-value'))).toEqual(['key *** here'])
  })

  it('is missing when the engine could not read it', () => {
    const received = 'Error response from daemon: configured logging driver does not support reading'
    expect(readLogged([id, hex(received, 1)], asking(40))).toEqual({
      id,
      log: { kind: 'missing', why: { phase: 'run', reason: 'engine-failed', received } },
    })
  })

  it.each([
    [[id]],
    [[id, 'zz']],
    [[id, 'abc']],
    [[id, 'ab'.repeat(logCap + 1)]],
    [[id, hex('x').slice(0, 2)]],
    [['x', 1]],
    ['x'],
  ])('is invalid: %j', (value) => {
    expect(readLogged(value, asking(40))).toBeUndefined()
  })
})
