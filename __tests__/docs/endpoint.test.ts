import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kinds } from '../../src/targets/registry.ts'
import { ask, sha } from '../inputs/asking.ts'
import { root } from '../rig/act.ts'

const text = readFileSync(join(root, 'docs/endpoint.md'), 'utf8')
const config = (name: string): string =>
  new RegExp(`<!-- config: ${name} -->\n\`\`\`yaml\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? ''

const sum = 'a'.repeat(64)
const files = {
  'build-manifest.json': JSON.stringify({
    schema: 1,
    name: 'runtime-drift-manifest',
    commit: sha,
    files: { 'index.js': { sha256: sum, size: 1 } },
  }),
}

describe('what docs/endpoint.md shows', () => {
  it.each([
    ['presets', ['statement', 'statement', 'statement', 'statement', 'statement', 'statement']],
    ['sign', ['statement']],
    ['evidence', ['instances']],
  ])('is a config that is read: %s', async (name, yields) => {
    const environment = { DRIFT_SECRET: '0123456789abcdef'.repeat(4) }
    const { requests, read } = await ask({ file: config(name), files, environment })
    expect(read.ok ? [] : read.problems).toEqual([])
    const real = requests.map((request) =>
      kinds.find(({ scheme }) => request.address.startsWith(`${scheme}:`))?.read(request),
    )
    expect(real.map((one) => (one?.ok ? one.value.yields : one?.problems))).toEqual(yields)
  })

  it('names the presets that there are', async () => {
    const { readSettings } = await import('../../src/targets/https/settings.ts')
    const place = { kind: 'input', name: 'target' } as const
    for (const [, preset] of text.matchAll(/preset: (\w+)/g))
      expect(readSettings({ preset: { value: preset, place } })).toMatchObject({ ok: true })
  })
})
