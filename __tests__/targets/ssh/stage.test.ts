import { isBefore, stageOf, wasSignalled, withoutDebug } from '../../../src/targets/ssh/stage.ts'

const log = [
  'debug1: Connecting to prod [10.0.0.1] port 22.',
  'debug1: Connection established.',
  'debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2',
  'Authenticated to prod ([10.0.0.1]:22) using "publickey".',
  'debug1: Sending command: sh -s',
  'sh: 1: oops',
  'debug1: client_input_channel_req: channel 0 rtype exit-status reply 0',
  'Transferred: sent 3508, received 3324 bytes, in 0.2 seconds',
]

describe('the last step of a connection', () => {
  it.each([
    [1, 'started'],
    [2, 'connected'],
    [3, 'greeted'],
    [4, 'authenticated'],
    [5, 'running'],
    [6, 'running'],
    [7, 'ended'],
  ])('with %i lines of its log: %s', (lines, stage) => {
    expect(stageOf(log.slice(0, lines).join('\r\n'))).toBe(stage)
  })

  it('have an order', () => {
    expect([isBefore('started', 'running'), isBefore('running', 'running'), isBefore('ended', 'greeted')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('knows a signal', () => {
    const signal = 'debug1: client_input_channel_req: channel 0 rtype exit-signal reply 0'
    expect([wasSignalled(signal), wasSignalled(log.join('\n'))]).toEqual([true, false])
    expect(stageOf(signal)).toBe('ended')
  })

  it('is separated from the output', () => {
    expect(withoutDebug(log.join('\r\n'))).toBe('sh: 1: oops')
  })
})
