import { askConfig, overSsh } from '../builders/docs-inputs.ts'
import { example } from './pages.ts'

const target = { ...overSsh, target: 'prod-1=ssh://deploy@prod-1.example.com' }

describe('what the guide to registries shows', () => {
  it('finds images by their tags, with the commit filled in', async () => {
    const request = await askConfig(example('config', 'registry'), target)
    expect(request).toMatchObject({
      ok: true,
      value: {
        plan: {
          services: [
            { image: 'ghcr.io/acme/api', tag: { name: 'sha-1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d' } },
            { image: 'ghcr.io/acme/web', mirrors: ['cache.example.com/acme/web'], tag: { name: 'main' } },
          ],
        },
        tokenHosts: new Map(),
      },
    })
  })

  it('names the host of tokens', async () => {
    const request = await askConfig(example('config', 'registry-tokens'), target)
    expect(request.ok && [...request.value.tokenHosts]).toEqual([['registry.example.com', ['gitlab.example.com']]])
  })
})
