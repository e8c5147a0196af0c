import { createHash } from 'node:crypto'
import { createSecureServer } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { fetchBuilds } from '../../../src/probes/public-files.ts'
import { explainMissing } from '../../../src/reporters/messages/missing.ts'
import { commit, faultsOf, look, never } from '../../builders/endpoints.ts'
import { certificates } from '../../rig/certificates.ts'

describe('an endpoint that supports only HTTP/2', () => {
  const zoo = certificates()
  const usual = getCACertificates('default')
  beforeAll(() => setDefaultCACertificates([...usual, zoo.authority.cert]))
  afterAll(() => setDefaultCACertificates(usual))
  const serveOnly2 = async () => {
    const server = createSecureServer(zoo.fine)
    server.on('stream', (stream) => {
      stream.respond({ ':status': 200, 'content-type': 'application/json' })
      stream.end(JSON.stringify({ commit }))
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    return { server, url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/` }
  }

  it('needs `http: 2`, which the message names', async () => {
    const { server, url } = await serveOnly2()
    expect(await look(url, { http: 2 })).toMatchObject({ kind: 'seen', value: { commit } })
    expect(await look(url, { http: '2' })).toMatchObject({ kind: 'seen', value: { commit } })
    const missing = await look(url)
    if (missing.kind === 'seen') throw new Error('it was answered over HTTP/1.1')
    expect(missing.why).toMatchObject({ reason: 'tls-failed' })
    expect(JSON.stringify(explainMissing(missing.why, { name: 'public', address: url }).fix)).toContain('http: 2')
    server.close()
  })

  it('may be that of a site', async () => {
    const { server, url } = await serveOnly2()
    const sha256 = createHash('sha256').update(JSON.stringify({ commit })).digest('hex')
    const files = [{ path: 'a.json', sha256 }]
    const ask = { service: 'web', at: url, files, max: 1 } as const
    const settings = { timeout: 2_000, concurrency: 1 }
    const [first, second] = await fetchBuilds([{ ...ask, http2: true }, ask], settings, never)
    expect(first).toMatchObject({ kind: 'seen', value: { right: 1 } })
    expect(second).toMatchObject({ kind: 'seen', value: { right: 0, unknown: { why: { reason: 'tls-failed' } } } })
    server.close()
  })

  it('is refused over plain HTTP, and in other versions', () => {
    expect(faultsOf({ http: 2 })).toEqual([{ code: 'term-needs-https', term: 'http' }])
    expect(faultsOf({ http: 3 })).toEqual([{ code: 'http-version-unknown' }])
    expect(faultsOf({ http: 1.1 })).toEqual([])
  })
})
