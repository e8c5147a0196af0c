import { judgeChain, patienceOf } from '../../src/judge/index.ts'
import { answering, type Declared } from '../builders/answers.ts'
import { route } from '../builders/observations.ts'

const limited = (after: string): Declared => ({ status: 429, fields: { 'retry-after': after } })
const patience = (...received: readonly Declared[]): number =>
  patienceOf(judgeChain(...answering(received.map((one, at) => [route(`/${at}`, 200), one]))))

describe('the time before the next check', () => {
  it('is the longest one that a server requests', () => {
    expect(patience(limited('3'), limited('30'), limited('7'))).toBe(30_000)
  })

  it.each<[string, Declared]>([
    ['nothing is limited', 200],
    ['a limit says no time', 429],
    ['a limit names a date', limited('Fri, 31 Dec 1999 23:59:59 GMT')],
    ['a server is only down', { status: 503, fields: { 'retry-after': '30' } }],
  ])('is zero when %s', (_, received) => {
    expect(patience(received)).toBe(0)
  })
})
