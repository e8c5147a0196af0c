import { kinds } from '../../src/targets/registry.ts'
import { ask, sha } from '../builders/inputs.ts'
import { example, textOf } from './pages.ts'

const sum = 'a'.repeat(64)
const files = {
  'build-manifest.json': JSON.stringify({
    schema: 1,
    name: 'runtime-drift-manifest',
    commit: sha,
    files: { 'index.js': { sha256: sum, size: 1 } },
  }),
}

describe('what the guides to endpoints and signed evidence show', () => {
  it.each([
    ['presets', [false, false, false, false, false, false]],
    ['sign', [false]],
    ['evidence', [true]],
  ])('is a config file that is accepted: %s', async (name, hasInstances) => {
    const environment = { DRIFT_SECRET: '0123456789abcdef'.repeat(4) }
    const { requests, read } = await ask({ file: example('config', name), files, environment })
    expect(read.ok ? [] : read.problems).toEqual([])
    const real = requests.map((request) =>
      kinds.find(({ scheme }) => request.address.startsWith(`${scheme}:`))?.read(request),
    )
    expect(real.map((one) => (one?.ok ? one.value.hasInstances : one?.problems))).toEqual(hasInstances)
  })

  it('names only presets that exist', async () => {
    const { readSettings } = await import('../../src/targets/https/settings.ts')
    const place = { kind: 'input', name: 'target' } as const
    const named = [...textOf('docs/guides/endpoints.md').matchAll(/preset: (\w+)/g)]
    expect(named.length).toBeGreaterThanOrEqual(3)
    for (const [, preset] of named)
      expect(readSettings({ preset: { value: preset, place } })).toMatchObject({ ok: true })
  })
})
