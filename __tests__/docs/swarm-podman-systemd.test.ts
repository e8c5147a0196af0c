import { askConfig } from '../builders/docs-inputs.ts'
import { example } from './pages.ts'

describe('what the guide to Swarm, Podman and systemd shows', () => {
  it('checks a Swarm manager, Podman, and a process of the host', async () => {
    expect(await askConfig(example('config', 'engines'))).toMatchObject({
      ok: true,
      value: {
        plan: {
          services: [
            { name: 'api', container: { by: 'swarm', service: 'shop_api' }, instances: 4 },
            { name: 'proxy', container: { by: 'compose', project: 'edge', service: 'proxy' } },
            { name: 'worker', container: { by: 'systemd', unit: 'worker.service' } },
          ],
        },
      },
    })
  })
})
