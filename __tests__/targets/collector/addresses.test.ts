import { readAddressed } from '../../../src/targets/collector/addresses.ts'

const id = 'a'.repeat(64)
const addressOf = (mode: string, ...ips: readonly unknown[]) => readAddressed([id, mode, ['', ...ips]])?.address

describe('the record of the networks of a container', () => {
  it('gives an address of the first network that has one, IPv4 before IPv6', () => {
    expect(addressOf('pack_default', '172.18.0.3', 'fd00::3')).toEqual({ by: 'network', ip: '172.18.0.3' })
    expect(addressOf('pack_default', '', 'fd00::3', '10.0.1.4', '')).toEqual({ by: 'network', ip: '10.0.1.4' })
    expect(addressOf('pack_default', '', 'fd00::3')).toEqual({ by: 'network', ip: 'fd00::3' })
  })

  it('gives none to one that shares the network of its host, or of another container', () => {
    expect(addressOf('host', '', '')).toEqual({ by: 'host' })
    expect(addressOf(`container:${id}`)).toEqual({ by: 'none', network: `container:${id}` })
    expect(addressOf('none', '', '')).toEqual({ by: 'none', network: 'none' })
  })

  it.each([
    ['a name, which would be looked up', ['bridge', 'metadata.example.com']],
    ['a number that is no part of an address', ['bridge', '172.17.0.300']],
    ['too few numbers', ['bridge', '172.17.3']],
    ['an option', ['bridge', '-oProxyCommand=x:']],
    ['an address with a port', ['bridge', '172.17.0.3:80']],
    ['something that is no text', ['bridge', 3]],
    ['no mode', []],
  ])('is invalid when it contains %s', (_, received) => {
    const [mode, ...ips]: readonly unknown[] = received
    expect(readAddressed([id, mode, ips])).toBeUndefined()
    expect(readAddressed([id, mode])).toBeUndefined()
  })
})
