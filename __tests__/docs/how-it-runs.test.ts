import { askConfig } from './asking.ts'
import { example } from './pages.ts'

describe('what docs/how-it-runs.md shows', () => {
  it('asks for the ports and the variables of the example, without their values', async () => {
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
