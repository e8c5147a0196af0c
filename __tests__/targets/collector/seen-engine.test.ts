import { readEngineObservation } from '../../../src/targets/collector/seen-engine.ts'
import { readBystander, readPorts } from '../../../src/targets/collector/seen-rest.ts'

describe('the record of which engine answered', () => {
  const record = ['hidden', 'DOCKER_HOST', 'tcp://10.0.0.9:2375', 'build-7', '6.1', 'Debian', 'Linux', 'prod', '6.2', 2]

  it('is read completely', () => {
    expect(readEngineObservation(record)).toEqual({
      shown: 'hidden',
      source: 'DOCKER_HOST',
      endpoint: 'tcp://10.0.0.9:2375',
      machine: { name: 'build-7', kernel: '6.1', system: 'Debian' },
      host: { name: 'prod', kernel: '6.2', system: 'Linux' },
      engines: 2,
    })
  })

  it('contains only what was requested', () => {
    expect(readEngineObservation(['process', '', '', '', '', '', '', '', '', 1])).toEqual({ shown: 'process' })
  })

  it('is invalid with another mark, another number of fields, or a field of another type', () => {
    expect(readEngineObservation(record.with(0, 'surely'))).toBeUndefined()
    expect(readEngineObservation(record.slice(1))).toBeUndefined()
    expect(readEngineObservation(record.with(1, 3))).toBeUndefined()
    expect(readEngineObservation(record.with(9, '2'))).toBeUndefined()
    expect(readEngineObservation({})).toBeUndefined()
  })
})

describe('the record of an undeclared container', () => {
  const record = [
    'a'.repeat(64),
    'old/db,old-api-1',
    'acme/api:1',
    'old',
    'api',
    '0.0.0.0:80->80/tcp',
    'rev',
    '',
    '/srv/old',
  ]

  it('is read with its ports', () => {
    expect(readBystander(record)).toEqual({
      id: 'a'.repeat(64),
      name: 'old-api-1',
      image: 'acme/api:1',
      project: 'old',
      service: 'api',
      workingDir: '/srv/old',
      revision: 'rev',
      source: undefined,
      ports: [{ ip: '0.0.0.0', port: 80 }],
    })
  })

  it('is invalid with an invalid id or another number of fields', () => {
    expect(readBystander(record.with(0, 'abc'))).toBeUndefined()
    expect(readBystander(record.slice(1))).toBeUndefined()
    expect(readBystander([...record.slice(0, 8), 3])).toBeUndefined()
    expect(readBystander('x')).toBeUndefined()
  })

  it.each([
    ['', []],
    ['80/tcp', []],
    ['0.0.0.0:8080->80/tcp, :::8080->80/tcp', ['0.0.0.0 8080', ':: 8080']],
    ['[::]:443->443/tcp', [':: 443']],
    ['127.0.0.1:8000-8002->80-82/tcp', ['127.0.0.1 8000-8002']],
    ['0.0.0.0:53->53/udp', []],
    ['0.0.0.0:9-1->1/tcp', ['0.0.0.0 9']],
    ['::set-output name=a::b', []],
  ])('has the ports that lead to it from %j', (text, ports) => {
    expect(readPorts(text).map(({ ip, port, to }) => `${ip} ${port}${to === undefined ? '' : `-${to}`}`)).toEqual(ports)
  })

  it('has every port of a long list and of a wide range', () => {
    expect(readPorts('0.0.0.0:1-65535->1-65535/tcp')).toEqual([{ ip: '0.0.0.0', port: 1, to: 65535 }])
    const many = Array.from({ length: 500 }, (_, at) => `0.0.0.0:${2 * at + 1000}->80/tcp`).join(', ')
    expect(readPorts(many).at(-1)).toEqual({ ip: '0.0.0.0', port: 1998 })
  })
})
