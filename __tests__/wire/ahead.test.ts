import type { Socket } from 'node:net'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Line, Reply } from '../../src/wire/line.ts'
import { openWire, ownHeaders, type Wire } from '../../src/wire/wire.ts'
import { freePort } from '../live/rig/started.ts'
import { answer, type RawServer, rawServer } from '../rig/raw-server.ts'

const wires: Wire[] = []
const servers: RawServer[] = []
afterEach(async () => {
  for (const wire of wires.splice(0)) wire.cut()
  await Promise.all(servers.splice(0).map(({ close }) => close()))
})

/** A server that names its connections, and ends those in `ends` before their first request. */
async function serve(ends: (nth: number) => boolean, how: (socket: Socket) => void = (socket) => socket.end()) {
  let accepted = 0
  const names = new Map<Socket, number>()
  const server = await rawServer((socket) => socket.write(answer('200 OK', `connection ${names.get(socket)}`)), {
    greet: (socket) => {
      accepted += 1
      names.set(socket, accepted)
      if (ends(accepted)) setTimeout(() => how(socket), 20)
    },
  })
  servers.push(server)
  return server
}

function lineTo(origin: string, timeout = 2000): Line {
  const wire = openWire(timeout)
  wires.push(wire)
  return wire.line(origin)
}

const ask = (line: Line): Promise<Evidence<Reply>> =>
  line.exchange({ method: 'GET', path: '/', headers: ownHeaders, cap: 1000, keep: true })
const bodyOf = (reply: Evidence<Reply>): string =>
  reply.kind === 'seen' ? reply.value.body.toString('utf8') : reply.why.reason
const soon = (): Promise<void> => new Promise((next) => setTimeout(next, 100))

const never = (): boolean => false

describe('a connection', () => {
  it('is dialled before the first request, which uses that connection', async () => {
    const server = await serve(never)
    const line = lineTo(server.origin)
    await soon()
    expect(server.connections()).toMatchObject({ accepted: 1 })
    expect(bodyOf(await ask(line))).toBe('connection 1')
    expect(bodyOf(await ask(line))).toBe('connection 1')
  })

  it('dials again when the server ended the connection before it was used', async () => {
    for (const how of [(socket: Socket) => socket.end(), (socket: Socket) => socket.resetAndDestroy()]) {
      const server = await serve((nth) => nth === 1, how)
      const line = lineTo(server.origin)
      await soon()
      expect(bodyOf(await ask(line))).toBe('connection 2')
    }
  })

  it('remembers that nothing listened, and its phase', async () => {
    const line = lineTo(`http://127.0.0.1:${await freePort()}`)
    await soon()
    expect(await ask(line)).toMatchObject({ kind: 'missing', why: { phase: 'connect', reason: 'connection-refused' } })
  })

  it('counts the timeout from the request, and not from dialling', async () => {
    const server = await rawServer((socket) => setTimeout(() => socket.write(answer('200 OK', 'slow')), 1_000))
    servers.push(server)
    const line = lineTo(server.origin, 2_500)
    await new Promise((next) => setTimeout(next, 2_000))
    expect(bodyOf(await ask(line))).toBe('slow')
  })

  it('sends nothing after it was closed', async () => {
    const server = await serve(never)
    const line = lineTo(server.origin)
    line.cut()
    expect(await ask(line)).toMatchObject({ kind: 'missing', why: { reason: 'cancelled' } })
    expect(server.heads).toEqual([])
  })
})
