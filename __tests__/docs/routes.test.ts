import { askConfig, built, overSsh } from '../builders/docs-inputs.ts'
import { example } from './pages.ts'

describe('what the guides to routes and sites show', () => {
  it('checks more of a route than its status', async () => {
    const target = 'prod-1=ssh://deploy@prod-1.example.com'
    const request = await askConfig(example('config', 'routes'), { ...overSsh, target, services: 'api' })
    expect(request).toMatchObject({
      ok: true,
      value: {
        plan: {
          routes: [
            { method: 'POST', headers: ['authorization', 'content-type'], body: 19, timeout: 5000 },
            { follow: 'same-origin', http: '2', certificateDays: 14, build: { by: 'meta' }, samples: 40 },
            { via: 'prod-1' },
            { each: { service: 'api', port: 3000 }, build: { by: 'json' } },
          ],
        },
      },
    })
    expect(request.ok && request.value.plan.routes[0]?.asserts).toHaveLength(5)
    expect(request.ok && [...request.value.sent.values()][0]?.headers[0]).toEqual(['authorization', 'Bearer a-t0ken'])
  })

  it('fetches the public files of a service', async () => {
    const request = await askConfig(example('config', 'served'), { target: 'docker://' }, built('index.html'))
    expect(request).toMatchObject({
      ok: true,
      value: { plan: { publicFiles: [{ service: 'dashboard', at: 'https://backoffice.example.com/', asked: 1 }] } },
    })
  })

  it('proves a site by its bytes, without a target', async () => {
    const request = await askConfig(example('config', 'site'), {}, built('index.html', 'assets/app.js'))
    expect(request).toMatchObject({
      ok: true,
      value: { plan: { targets: [], services: [], publicFiles: [{ service: 'shop', asked: 2, of: 2, site: {} }] } },
    })
  })
})
