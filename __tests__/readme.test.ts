import { parse } from 'yaml'
import { exitCodes } from '../src/cli/exit-codes.ts'
import { ask, askConfig, built } from './builders/docs-inputs.ts'
import { example, textOf } from './docs/pages.ts'

/** The step of ours in a workflow of the README. */
function step(name: string): Readonly<Record<string, string>> {
  const jobs: Record<string, { steps: { uses?: string; with?: Record<string, string> }[] }> = parse(
    example('snippet', name),
  ).jobs
  const found = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ uses }) => uses?.startsWith('OWNER/runtime-drift@'))
  return found?.with ?? {}
}

describe('what the README shows', () => {
  it('checks one host, two services and two routes in the smallest workflow', async () => {
    const request = await ask(step('smallest'))
    expect(request).toMatchObject({
      ok: true,
      value: {
        plan: {
          targets: [{ kind: 'ssh', hasInstances: true }],
          services: [{ name: 'api' }, { name: 'dashboard' }],
          routes: [{ expect: { codes: [200] } }, { expect: { codes: [401] } }],
        },
      },
    })
  })

  it('checks an endpoint without any key', async () => {
    expect(await ask(step('endpoint'))).toMatchObject({
      ok: true,
      value: {
        plan: {
          targets: [{ kind: 'https', hasInstances: false }],
          services: [],
          routes: [{}, { expect: { codes: [302, 401] } }],
        },
      },
    })
  })

  it('reads the whole config file of the README', async () => {
    const request = await askConfig(example('config', 'whole'))
    expect(request).toMatchObject({
      ok: true,
      value: { plan: { services: [{ name: 'api', instances: 2 }, { name: 'dashboard' }] } },
    })
    expect(request.ok && request.value.plan.targets.map(({ name }) => name)).toEqual(['prod-1', 'prod-2', 'public'])
  })

  it('hashes the files that the companion step recorded', async () => {
    expect(await askConfig(example('config', 'hashed'), step('hashed'), built('index.js'))).toMatchObject({
      ok: true,
      value: { plan: { services: [{ name: 'api', require: 'hashed', files: { artifact: '/app/dist', count: 1 } }] } },
    })
  })

  it('lists the exit codes that the command line uses', () => {
    for (const verdict of ['proven', 'drifted', 'unproven'] as const)
      expect(textOf('README.md')).toContain(`| \`${verdict}\` | ${exitCodes[verdict].code} |`)
  })
})
