import { createHash } from 'node:crypto'
import { narrowRequest } from '../../src/inputs/narrow.ts'
import { ask, codes } from '../builders/inputs.ts'

const sum = createHash('sha256').update('x').digest('hex')

const file = `targets:
  one: ssh://deploy@one.example.com
  two: ssh://deploy@two.example.com
  public: https://backoffice.example.com/version
services:
  web: { on: two }
  api: { on: one, artifact: /app/dist, manifest: SHA256SUMS }
base-url: https://backoffice.example.com
routes: [GET /healthz -> 200]
features:
  other:
    route: GET /other
    guard:
      anonymous: 401
      authorized: { headers: { X-Key: other-key }, status: 200 }
  workflow:
    artifact: { service: api, path: a }
    route: { request: GET /workflows, headers: { Accept: text/plain }, expect: { status: 401 } }
    guard:
      anonymous: 401
      authorized: { headers: { X-Key: the-key }, status: 200 }
`

async function narrowed(name: string, feature = file) {
  const { read } = await ask({ file: feature, files: { SHA256SUMS: `${sum}  a\n` } })
  if (!read.ok) throw new Error(codes(read).join())
  return narrowRequest(read.value, name)
}

describe('a request for one feature', () => {
  it('keeps the service of a route with `via`, and its target', async () => {
    const route = '{ request: GET /version, via: { service: web, port: 80 }, expect: { status: 200 } }'
    const read = await narrowed(
      'seen',
      `${file}  seen:\n    artifact: { service: api, path: a }\n    route: ${route}\n`,
    )
    const { services, targets } = read.ok ? read.value.plan : { services: [], targets: [] }
    expect([services.map(({ name }) => name), targets.map(({ name }) => name)]).toEqual([
      ['web', 'api'],
      ['one', 'two'],
    ])
  })

  it('keeps what the feature needs, and nothing else', async () => {
    const read = await narrowed('workflow')
    if (!read.ok) throw new Error(codes(read).join())
    const { plan, targets, sent, credentials } = read.value
    expect(plan.targets.map(({ name }) => name)).toEqual(['one'])
    expect(targets.map(({ name }) => name)).toEqual(['one'])
    expect(plan.services.map(({ name }) => name)).toEqual(['api'])
    expect(plan.routes.map(({ url }) => url)).toEqual(['https://backoffice.example.com/workflows'])
    expect(plan.guards).toMatchObject([
      { url: 'https://backoffice.example.com/workflows', route: 'GET https://backoffice.example.com/workflows' },
    ])
    expect(plan.features).toMatchObject([
      {
        name: 'workflow',
        routes: ['GET https://backoffice.example.com/workflows'],
        guards: ['GET https://backoffice.example.com/workflows'],
      },
    ])
    expect([...sent]).toEqual([
      ['GET https://backoffice.example.com/workflows', { headers: [['accept', 'text/plain']], body: undefined }],
    ])
    expect(credentials).toEqual([
      { guard: 'GET https://backoffice.example.com/workflows', caller: 'authorized', headers: [['x-key', 'the-key']] },
    ])
    for (const probe of plan.baselines?.probes ?? [])
      expect(probe.routes).toEqual(['GET https://backoffice.example.com/workflows'])
  })

  it('keeps all services and targets for a feature without a service', async () => {
    const read = await narrowed('other')
    if (!read.ok) throw new Error(codes(read).join())
    const { plan, credentials } = read.value
    expect(plan.targets.map(({ name }) => name)).toEqual(['one', 'two', 'public'])
    expect(plan.services.map(({ name }) => name)).toEqual(['web', 'api'])
    expect(plan.routes.map(({ url }) => url)).toEqual(['https://backoffice.example.com/other'])
    expect(credentials).toEqual([
      { guard: 'GET https://backoffice.example.com/other', caller: 'authorized', headers: [['x-key', 'other-key']] },
    ])
  })

  it('is refused for an unknown feature', async () => {
    expect(codes(await narrowed('workflw'))).toEqual(['feature-unknown @ feature'])
  })
})
