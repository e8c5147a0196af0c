import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { declaredInputs, declaredOutputs } from '../../src/inputs/declared.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Declared {
  readonly description: string
  readonly default?: string
}
const action: {
  readonly inputs: Record<string, Declared>
  readonly outputs: Record<string, Declared>
  readonly runs: unknown
} = parse(readFileSync(join(root, 'action.yml'), 'utf8'))

describe('action.yml', () => {
  it('has the inputs, defaults and descriptions that the code has', () => {
    const own = (text: string | undefined) => (text?.startsWith('$') ? undefined : text)
    const expected = Object.entries(action.inputs).map(([name, input]) => [
      name,
      { description: input.description, default: own(input.default) },
    ])
    expect(declaredInputs).toEqual(Object.fromEntries(expected))
  })

  it('has the outputs that the code has', () => {
    const expected = Object.entries(action.outputs).map(([name, output]) => [name, output.description])
    expect(declaredOutputs).toEqual(Object.fromEntries(expected))
  })

  it('has every default as a text, since that is what the runner passes', () => {
    for (const input of Object.values(action.inputs)) expect(['string', 'undefined']).toContain(typeof input.default)
  })

  it('has at most 25 inputs, and requires none, because the runner does not enforce it', () => {
    expect(Object.keys(action.inputs).length).toBeLessThanOrEqual(25)
    expect(JSON.stringify(action.inputs)).not.toContain('"required"')
  })

  it('runs on the newest Node that runners have', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  it('is the source of declared.ts', () => {
    const check = () => execFileSync(process.execPath, ['scripts/inputs.mjs', '--check'], { cwd: root, stdio: 'pipe' })
    expect(check).not.toThrow()
  })
})
