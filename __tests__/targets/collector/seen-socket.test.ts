import { readAddresses } from '../../../src/targets/collector/seen-socket.ts'

describe('the addresses of a socket', () => {
  it.each([
    ['0100007F', ['127.0.0.1']],
    ['00000000 020012AC', ['0.0.0.0', '172.18.0.2']],
    ['00000000000000000000000000000000', ['::']],
    ['00000000000000000000000001000000', ['::1']],
    ['0000000000000000FFFF00000100007F', ['127.0.0.1']],
    ['000000FD000000000000000002000000', ['fd00::2']],
    [' 172.18.0.2 FD00:0::2 invalid IP ', ['172.18.0.2', 'fd00::2']],
    ['0100007F 0000000000000000FFFF00000100007F', ['127.0.0.1']],
    ['0100007 x:y :g:1]/ "', []],
    ['', []],
  ])('are read: %j', (text, addresses) => {
    expect(readAddresses(text)).toEqual(addresses)
  })

  it('are formatted as text', () => {
    expect(readAddresses(['0100007F'])).toBeUndefined()
  })
})
