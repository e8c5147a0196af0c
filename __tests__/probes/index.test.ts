import type { Socket } from 'node:net'
import type { MissingEvidence } from '../../src/model/evidence.ts'
import { openProber } from '../../src/probes/index.ts'
import { nothingSent, type ProbedAnswer, type RouteAsk } from '../../src/probes/port.ts'
import { becomes, lateness } from '../patience.ts'
import { answer, type Behaviour, forever, type RawServer, type RawSettings, rawServer } from '../rig/raw-server.ts'

const timeout = 1_200
const open: RawServer[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function serve(behave: Behaviour, settings?: RawSettings): Promise<RawServer> {
  const server = await rawServer(behave, settings)
  open.push(server)
  return server
}

const claim = (url: string, method = 'GET', sent: Partial<RouteAsk> = {}): RouteAsk => ({
  claim: {
    id: `${method} ${url}`,
    method,
    url,
    expect: { codes: [200], classes: [], text: '200' },
    place: { kind: 'input', name: 'routes' },
  },
  ...nothingSent,
  ...sent,
})

const never = new AbortController().signal

const ask = (urls: readonly string[], concurrency = 10): Promise<readonly ProbedAnswer[]> =>
  openProber({ timeout, concurrency }).ask(
    urls.map((url) => claim(url)),
    never,
  )

/** Asks one route of a server that behaves so. */
async function requestOne(behave: Behaviour, settings?: RawSettings): Promise<ProbedAnswer['evidence']> {
  const { origin } = await serve(behave, settings)
  const [evidence] = await ask([`${origin}/a`])
  if (evidence === undefined) throw new Error('no sight')
  return evidence.evidence
}

const why = (evidence: ProbedAnswer['evidence'] | undefined): MissingEvidence | string =>
  evidence === undefined ? 'nothing' : evidence.kind === 'missing' ? evidence.why : `seen ${evidence.value.status}`

describe('a request to a route', () => {
  it('returns the status of a whole answer, and the time until its headers', async () => {
    const evidence = await requestOne((socket) =>
      setTimeout(() => socket.write(answer('418 Teapot', 'short and stout')), 30),
    )
    expect(evidence).toMatchObject({ kind: 'seen', value: { status: 418, location: undefined } })
    expect(evidence.kind === 'seen' && evidence.value.took).toBeGreaterThanOrEqual(25)
  })

  it('sends a user agent and the query, and requests an uncached, uncompressed answer', async () => {
    const server = await serve((socket) => socket.write(answer('200 OK')))
    await ask([`${server.origin}/a/b?c=%20d&e`])
    const [head] = server.heads
    expect(head?.split('\r\n')[0]).toBe('GET /a/b?c=%20d&e HTTP/1.1')
    expect(head).toMatch(/^user-agent: runtime-drift\/\d+\.\d+\.\d+$/m)
    expect(head).toMatch(/^cache-control: no-cache$/m)
    expect(head).toMatch(/^accept-encoding: identity$/m)
  })

  it('sends the declared headers, which win over its own, and the body with its length', async () => {
    const server = await serve((socket) => socket.write(answer('200 OK')))
    const headers = [
      ['authorization', 'Bearer abc'],
      ['accept', 'application/json'],
    ] as const
    await openProber({ timeout, concurrency: 1 }).ask(
      [claim(server.origin, 'POST', { headers, body: '{"name":"Zoë"}' })],
      never,
    )
    const fields = server.heads[0]?.split('\r\n').slice(1)
    expect(fields).toContain('authorization: Bearer abc')
    expect(fields).toContain('content-length: 15')
    expect(fields?.filter((field) => field.startsWith('accept:'))).toEqual(['accept: application/json'])
  })

  it('uses the declared method', async () => {
    const server = await serve((socket) => socket.write('HTTP/1.1 204 No Content\r\ncontent-length: 12\r\n\r\n'))
    const prober = openProber({ timeout, concurrency: 1 })
    const methods = ['HEAD', 'OPTIONS', 'DELETE']
    const observed = await prober.ask(
      methods.map((method) => claim(server.origin, method)),
      never,
    )
    expect(observed.map(({ evidence }) => why(evidence))).toEqual(['seen 204', 'seen 204', 'seen 204'])
    expect(server.heads.map((head) => head.split(' ')[0])).toEqual(methods)
  })

  it('returns one observation per route, in the order of the plan, over several origins', async () => {
    const say =
      (status: string): Behaviour =>
      (socket, head) =>
        setTimeout(() => socket.write(answer(status)), head.includes('/slow') ? 40 : 0)
    const one = await serve(say('200 OK'))
    const two = await serve(say('404 Not Found'))
    const observed = await ask([`${one.origin}/slow`, `${two.origin}/a`, `${one.origin}/b`, `${two.origin}/slow`])
    expect(observed.map(({ route, evidence }) => [route, why(evidence)])).toEqual([
      [0, 'seen 200'],
      [1, 'seen 404'],
      [2, 'seen 200'],
      [3, 'seen 404'],
    ])
  })

  it('shows a redirect, bounded, and follows none', async () => {
    const elsewhere = await serve((socket) => socket.write(answer('200 OK')))
    const location = `${elsewhere.origin}/${'x'.repeat(5000)}`
    const evidence = await requestOne((socket) => socket.write(answer('302 Found', '', `location: ${location}\r\n`)))
    expect(evidence).toMatchObject({ kind: 'seen', value: { status: 302, location: location.slice(0, 1024) } })
    expect(elsewhere.connections().accepted).toBe(0)
  })

  it('does not follow a redirect loop', async () => {
    const server = await serve((socket) => socket.write(answer('301 Moved', '', 'location: /a\r\n')))
    await ask([`${server.origin}/a`])
    expect(server.heads).toHaveLength(1)
  })

  it('accepts the status of a body larger than its limit, and closes the connection', async () => {
    let gone = false
    const evidence = await requestOne((socket) => {
      socket.on('close', () => {
        gone = true
      })
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n')
      forever(socket, `2000\r\n${'x'.repeat(0x2000)}\r\n`, 1)
    })
    expect(why(evidence)).toBe('seen 200')
    expect(await becomes(() => gone)).toBe(true)
  })

  it('accepts an answer that ends with the connection', async () => {
    expect(why(await requestOne((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nall of it')))).toBe('seen 200')
  })

  it('waits past early hints', async () => {
    const hints = 'HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\n'
    expect(why(await requestOne((socket) => socket.write(hints + answer('201 Created'))))).toBe('seen 201')
  })
})

describe('a broken answer', () => {
  const chunked = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n'
  const behaviours: readonly (readonly [string, Partial<MissingEvidence>, Behaviour])[] = [
    ['silence', { phase: 'read', reason: 'headers-timeout', limit: timeout }, () => {}],
    [
      'headers that drip',
      { phase: 'read', reason: 'headers-timeout' },
      (s) => {
        s.write('HTTP/1.1 200 OK\r\n')
        forever(s, 'x-a: b\r\n', 30)
      },
    ],
    [
      'a header that drips',
      { phase: 'read', reason: 'headers-timeout' },
      (s) => {
        s.write('HTTP/1.1 200 OK\r\nx-a: ')
        forever(s, 'a', 30)
      },
    ],
    ['endless hints', { reason: 'headers-timeout' }, (s) => forever(s, 'HTTP/1.1 103 Hm\r\n\r\n', 5)],
    [
      'a body that drips',
      { phase: 'read', reason: 'body-timeout', limit: timeout },
      (s) => {
        s.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n')
        forever(s, 'a', 30)
      },
    ],
    [
      'a body shorter than its length',
      { reason: 'answer-cut' },
      (s) => s.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nab'),
    ],
    ['a cut chunk', { reason: 'answer-cut' }, (s) => s.end(`${chunked}9\r\nab`)],
    ['no last chunk', { reason: 'answer-cut' }, (s) => s.end(`${chunked}2\r\nab\r\n`)],
    ['a broken chunk', { reason: 'answer-malformed' }, (s) => s.write(`${chunked}zz\r\nab\r\n`)],
    [
      'a reset within the body',
      { reason: 'answer-cut' },
      (s) => {
        s.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nab')
        setTimeout(() => s.resetAndDestroy(), 20)
      },
    ],
    ['headers that are cut', { phase: 'read', reason: 'connection-reset' }, (s) => s.end('HTTP/1.1 200 OK\r\nx-a: b')],
    ['a reset', { phase: 'read', reason: 'connection-reset' }, (s) => s.resetAndDestroy()],
    ['a close', { phase: 'read', reason: 'connection-reset' }, (s) => s.end()],
    [
      'another protocol',
      { reason: 'not-http', received: 'SSH-2.0-OpenSSH_9.2p1' },
      (s) => s.write('SSH-2.0-OpenSSH_9.2p1\r\n'),
    ],
    ['HTTP/0.9', { reason: 'not-http' }, (s) => s.end('<html>hello</html>')],
    [
      'a flood of headers',
      { reason: 'headers-too-large', limit: 16384 },
      (s) => s.write(`HTTP/1.1 200 OK\r\n${'x-a: aaaaaaaaaaaaaaaa\r\n'.repeat(2000)}\r\n`),
    ],
    [
      'one header of a megabyte',
      { reason: 'headers-too-large' },
      (s) => s.write(`HTTP/1.1 200 OK\r\nx-a: ${'a'.repeat(1e6)}\r\n\r\n`),
    ],
    [
      'an endless status line',
      { reason: 'headers-timeout' },
      (s) => {
        s.write('HTTP/1.1 200 ')
        forever(s, 'O'.repeat(1000), 5)
      },
    ],
    [
      'an unsolicited 100-continue',
      { reason: 'http-failed' },
      (s) => s.write(`HTTP/1.1 100 Continue\r\n\r\n${answer('200 OK')}`),
    ],
    [
      'another protocol offered',
      { reason: 'http-failed' },
      (s) => s.write('HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'),
    ],
  ]

  it.each(behaviours)('is %s, with its own reason, within the time limit', async (_, expected, behave) => {
    const begun = performance.now()
    const evidence = await requestOne(behave)
    expect(why(evidence)).toMatchObject(expected)
    expect(performance.now() - begun).toBeLessThan(timeout + lateness)
  })

  it('accepts a status line of a megabyte', async () => {
    expect(why(await requestOne((s) => s.write(answer(`200 ${'O'.repeat(1e6)}`))))).toBe('seen 200')
  })
})

describe('an address without a response', () => {
  it('is refused when nothing listens', async () => {
    const server = await serve(() => {})
    await server.close()
    const [evidence] = await ask([`${server.origin}/`])
    expect(why(evidence?.evidence)).toEqual({ phase: 'connect', reason: 'connection-refused', about: '127.0.0.1' })
  })

  it('is refused on each address of its name', async () => {
    const server = await serve(() => {})
    await server.close()
    const [evidence] = await ask([`http://localhost:${server.port}/`])
    expect(why(evidence?.evidence)).toEqual({ phase: 'connect', reason: 'connection-refused', about: 'localhost' })
  })

  it('has a name that cannot be resolved', async () => {
    const [evidence] = await ask(['http://runtime-drift.invalid/'])
    expect(why(evidence?.evidence)).toMatchObject({
      phase: 'resolve',
      reason: 'name-not-resolved',
      about: 'runtime-drift.invalid',
    })
  })

  it('accepts the connection and does not answer a TLS handshake', async () => {
    const server = await serve(() => {}, { greet: (socket: Socket) => socket.resume() })
    const [evidence] = await ask([`${server.origin.replace('http:', 'https:')}/`])
    expect(why(evidence?.evidence)).toMatchObject({ phase: 'handshake', reason: 'connection-timeout', limit: timeout })
  })

  it('speaks plain HTTP where TLS is expected', async () => {
    const server = await serve(() => {}, { greet: (socket: Socket) => socket.write(answer('400 Bad Request')) })
    const [evidence] = await ask([`${server.origin.replace('http:', 'https:')}/`])
    expect(why(evidence?.evidence)).toMatchObject({ phase: 'handshake', reason: 'tls-failed' })
  })
})

describe('connections', () => {
  it('are reused: as many connections as requests at a time, however many routes', async () => {
    const server = await serve((socket) => setTimeout(() => socket.write(answer('200 OK', 'ok')), 5))
    const observed = await ask(
      Array.from({ length: 60 }, (_, at) => `${server.origin}/${at}`),
      4,
    )
    expect(observed.every(({ evidence }) => evidence.kind === 'seen')).toBe(true)
    expect(server.connections()).toMatchObject({ accepted: 4, max: 4 })
    expect(server.heads).toHaveLength(60)
  })

  it('carry no more requests at a time than allowed', async () => {
    let running = 0
    let max = 0
    const server = await serve((socket) => {
      running += 1
      max = Math.max(max, running)
      setTimeout(() => {
        running -= 1
        socket.write(answer('200 OK'))
      }, 10)
    })
    await ask(
      Array.from({ length: 30 }, (_, at) => `${server.origin}/${at}`),
      3,
    )
    expect(max).toBe(3)
  })

  it('do not count the wait for a free connection as time of the request', async () => {
    const server = await serve((socket) => setTimeout(() => socket.write(answer('200 OK')), timeout / 2))
    const observed = await ask(
      Array.from({ length: 5 }, (_, at) => `${server.origin}/${at}`),
      1,
    )
    expect(observed.map(({ evidence }) => why(evidence))).toEqual(Array(5).fill('seen 200'))
  })

  it('send each request once, also when the connection closes during a request', async () => {
    const server = await serve((socket, _, nth) => {
      if (nth === 0) socket.write(answer('200 OK'))
      else socket.resetAndDestroy()
    })
    const observed = await ask([`${server.origin}/a`, `${server.origin}/b`, `${server.origin}/c`], 1)
    expect(observed.map(({ evidence }) => why(evidence))).toEqual([
      'seen 200',
      expect.objectContaining({ reason: 'connection-reset' }),
      'seen 200',
    ])
    expect(server.heads.map((head) => head.slice(4, 6))).toEqual(['/a', '/b', '/c'])
  })

  it('are dialled again after the server sent Connection: close', async () => {
    const server = await serve((socket) => socket.end(answer('200 OK', 'ok', 'connection: close\r\n')))
    const observed = await ask([`${server.origin}/a`, `${server.origin}/b`, `${server.origin}/c`], 1)
    expect(observed.map(({ evidence }) => why(evidence))).toEqual(['seen 200', 'seen 200', 'seen 200'])
    expect(server.connections().accepted).toBe(3)
  })

  it('are dialled again after an answer that was cut at its limit', async () => {
    const server = await serve((socket, head) =>
      head.includes('/big') ? socket.write(answer('200 OK', 'x'.repeat(1e6))) : socket.write(answer('204 No Content')),
    )
    const observed = await ask([`${server.origin}/big`, `${server.origin}/b`], 1)
    expect(observed.map(({ evidence }) => why(evidence))).toEqual(['seen 200', 'seen 204'])
  })

  it('are closed at the end of a check, so that the next one reaches the server of that moment', async () => {
    const server = await serve((socket) => socket.write(answer('200 OK')))
    const prober = openProber({ timeout, concurrency: 1 })
    await prober.ask([claim(server.origin)], never)
    await prober.ask([claim(server.origin)], never)
    expect(server.connections().accepted).toBe(2)
  })
})

describe('a check that is cancelled', () => {
  it('ends at once, with the evidence so far and the reason why the rest is missing', async () => {
    const server = await serve((socket, head) => {
      if (head.includes('/fast')) socket.write(answer('200 OK'))
    })
    const off = new AbortController()
    setTimeout(() => off.abort(), 60)
    const begun = performance.now()
    const routes = ['/fast', '/slow', '/later'].map((path) => claim(server.origin + path))
    const observed = await openProber({ timeout: 60_000, concurrency: 1 }).ask(routes, off.signal)
    expect(observed.map(({ evidence }) => why(evidence))).toEqual([
      'seen 200',
      expect.objectContaining({ reason: 'cancelled' }),
      expect.objectContaining({ reason: 'cancelled' }),
    ])
    expect(performance.now() - begun).toBeLessThan(lateness)
    expect(server.heads).toHaveLength(2)
  })

  it('ends in the middle of a handshake', async () => {
    const server = await serve(() => {}, { greet: (socket: Socket) => socket.resume() })
    const off = new AbortController()
    setTimeout(() => off.abort(), 60)
    const begun = performance.now()
    const route = claim(server.origin.replace('http:', 'https:'))
    const [evidence] = await openProber({ timeout: 60_000, concurrency: 1 }).ask([route], off.signal)
    expect(why(evidence?.evidence)).toMatchObject({ reason: 'cancelled' })
    expect(await becomes(() => server.connections().open === 0)).toBe(true)
    expect(server.connections().accepted).toBe(1)
    expect(performance.now() - begun).toBeLessThan(lateness)
  })

  it('sends no request when it was cancelled before', async () => {
    const server = await serve(() => {})
    const [evidence] = await openProber({ timeout, concurrency: 1 }).ask([claim(server.origin)], AbortSignal.abort())
    expect(why(evidence?.evidence)).toMatchObject({ reason: 'cancelled' })
    expect(server.connections().accepted).toBe(0)
  })

  it('ends when the prober is closed', async () => {
    const server = await serve(() => {})
    const prober = openProber({ timeout: 60_000, concurrency: 1 })
    const answers = prober.ask([claim(server.origin)], never)
    setTimeout(() => void prober.close(), 60)
    expect((await answers).map(({ evidence }) => why(evidence))).toEqual([
      expect.objectContaining({ reason: 'cancelled' }),
    ])
  })
  it('ends when the prober is closed before the first request is made', async () => {
    const server = await serve(() => {})
    const prober = openProber({ timeout: 60_000, concurrency: 1 })
    const answers = prober.ask([claim(server.origin)], never)
    await prober.close()
    expect((await answers).map(({ evidence }) => why(evidence))).toEqual([
      expect.objectContaining({ reason: 'cancelled' }),
    ])
    expect(server.connections().accepted).toBe(0)
  })
})
