import { askConfig, built } from '../builders/docs-inputs.ts'
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

  it('distinguishes callers by the body', async () => {
    const request = await askConfig(example('config', 'guard-body'), { target: 'docker://' })
    if (!request.ok) throw new Error(JSON.stringify(request.problems))
    expect(request.value.plan.guards).toMatchObject([
      {
        callers: [
          { name: 'anonymous', admitted: false, asserts: [{ on: 'json' }] },
          { name: 'authorized', admitted: true, asserts: [{ on: 'json' }] },
          { name: 'expired', admitted: false, asserts: [{ on: 'body' }] },
        ],
      },
    ])
  })
})
