// Generates src/inputs/declared.ts from action.yml, the only place where inputs, defaults and outputs are declared.
// With --check it writes nothing and fails if the file is outdated.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const source = new URL('../action.yml', import.meta.url)
const target = new URL('../src/inputs/declared.ts', import.meta.url)

const text = (words) => (words.includes("'") ? JSON.stringify(words) : `'${words.replaceAll('\\', '\\\\')}'`)

/** Only the runner evaluates expressions, so the terminal has no such default. */
const own = (value) => (value === undefined || String(value).includes('${{') ? 'undefined' : text(String(value)))

function declared(action) {
  const lines = [
    '// Generated from action.yml by scripts/inputs.mjs. Edit action.yml, then run `node scripts/inputs.mjs`.',
    '',
  ]
  lines.push(
    '/** Every input with its description and its default in action.yml. The runner evaluates defaults that are expressions. */',
  )
  lines.push('export const declaredInputs = {')
  for (const [name, { description, default: value }] of Object.entries(action.inputs)) {
    lines.push(`  ${key(name)}: {`, ...field('description', text(description)), `    default: ${own(value)},`, '  },')
  }
  lines.push('} as const', '', 'export type InputName = keyof typeof declaredInputs', '')
  lines.push('/** Every output with its description. */', 'export const declaredOutputs = {')
  for (const [name, { description }] of Object.entries(action.outputs)) {
    const line = `  ${key(name)}: ${text(description)},`
    lines.push(...(line.length > 120 ? [`  ${key(name)}:`, `    ${text(description)},`] : [line]))
  }
  lines.push('} as const', '', 'export type OutputName = keyof typeof declaredOutputs', '')
  return lines.join('\n')
}

const key = (name) => (/^[a-z]+$/.test(name) ? name : `'${name}'`)

function field(name, value) {
  const line = `    ${name}: ${value},`
  return line.length > 120 ? [`    ${name}:`, `      ${value},`] : [line]
}

const wanted = declared(parse(readFileSync(source, 'utf8')))
if (!process.argv.includes('--check')) writeFileSync(target, wanted)
else if (readFileSync(target, 'utf8') !== wanted) {
  console.error(`${fileURLToPath(target)} is outdated. Run node scripts/inputs.mjs`)
  process.exitCode = 1
}
