import { askConfig } from '../builders/docs-inputs.ts'
import { example } from './pages.ts'

describe('what the guide to runtime settings shows', () => {
  it('checks the ports and variables, and keeps their values out of the plan', async () => {
    const request = await askConfig(example('config', 'conduct'))
    expect(request).toMatchObject({
      ok: true,
      value: {
        plan: {
          services: [
            {
              listens: [{ port: 3000, host: 8080 }],
              env: [{ name: 'WORKFLOWS_ENABLED' }, { name: 'API_TOKEN' }],
              current: true,
            },
          ],
        },
      },
    })
    expect(JSON.stringify(request.ok && request.value.plan)).not.toContain('a-t0ken')
  })
})
