import { askConfig, built } from './asking.ts'
import { example } from './pages.ts'

describe('what the guide to features shows', () => {
  it('traces a feature through all links', async () => {
    const request = await askConfig(example('config', 'feature'), { target: 'docker://' }, built('workflow/index.js'))
    expect(request).toMatchObject({
      ok: true,
      value: {
        plan: {
          features: [
            {
              name: 'workflow',
              artifacts: [{ listed: true }],
              routes: ['GET https://backoffice.example.com/api/workflows'],
              guards: ['GET https://backoffice.example.com/api/workflows'],
            },
          ],
          guards: [{ callers: [{ name: 'anonymous' }, { name: 'invalid' }, { name: 'authorized', admitted: true }] }],
        },
      },
    })
  })
})
