import { lookup as resolve } from 'node:dns/promises'
import { lookupOnce } from '../../src/wire/lookup.ts'

/** A lookup over the real resolver, and the questions that reached it. */
function counted() {
  const requests: string[] = []
  const lookup = lookupOnce((hostname) => {
    requests.push(hostname)
    return resolve(hostname, { all: true })
  })
  const find = (hostname: string, all: boolean): Promise<unknown> =>
    new Promise((done) => {
      lookup(hostname, { all }, (error, address, family) => done(error === null ? [address, family] : error.code))
    })
  return { requests, find }
}

describe('a lookup that is shared', () => {
  it('resolves a name once for all simultaneous connections', async () => {
    const { requests, find } = counted()
    expect(await Promise.all([find('127.0.0.7', false), find('127.0.0.7', true)])).toEqual([
      ['127.0.0.7', 4],
      [[{ address: '127.0.0.7', family: 4 }], undefined],
    ])
    await find('127.0.0.7', true)
    expect(requests).toEqual(['127.0.0.7'])
  })

  it('reports an unknown name to every request', async () => {
    const { requests, find } = counted()
    const [one, other] = await Promise.all([find('a.invalid', false), find('a.invalid', true)])
    expect(one).toMatch(/ENOTFOUND|EAI_AGAIN/)
    expect(other).toBe(one)
    expect(requests).toEqual(['a.invalid'])
  })

  it.each(['localhost', 'LOCALHOST', 'localhost.'])('accepts no address of another machine for %s', async (name) => {
    const elsewhere = { address: '203.0.113.7', family: 4 }
    const ask = (...addresses: { address: string; family: number }[]): Promise<unknown> =>
      new Promise((done) => {
        lookupOnce(async () => addresses)(name, { all: true }, (error, found) => done(error?.code ?? found))
      })
    expect(await ask(elsewhere)).toBe('ENOTFOUND')
    expect(await ask(elsewhere, { address: '127.0.0.1', family: 4 })).toEqual([{ address: '127.0.0.1', family: 4 }])
  })
})
