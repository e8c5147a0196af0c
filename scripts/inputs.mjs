// Derives src/inputs/declared.ts from action.yml, the one place where inputs, defaults and outputs are declared.
// With --check it writes nothing and fails when the file is behind.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const source = new URL('../action.yml', import.meta.url)
const target = new URL('../src/inputs/declared.ts', import.meta.url)

const text = (words) => (words.includes("'") ? JSON.stringify(words) : `'${words.replaceAll('\\', '\\\\')}'`)

/** A default that is an expression exists in the runner alone: the terminal has no such default. */
const own = (value) => (value === undefined || String(value).includes('${{') ? 'undefined' : text(String(value)))

function declared(action) {
  const lines = ['// Derived from action.yml by scripts/inputs.mjs: edit that, then run `node scripts/inputs.mjs`.', '']
  lines.push(
    '/** Every input: what it is for, and its default as action.yml has it. An expression is left to the runner. */',
  )
  lines.push('export const declaredInputs = {')
  for (const [name, { description, default: value }] of Object.entries(action.inputs)) {
    lines.push(`  ${key(name)}: {`, ...field('description', text(description)), `    default: ${own(value)},`, '  },')
  }
  lines.push('} as const', '', 'export type InputName = keyof typeof declaredInputs', '')
  lines.push('/** Every output and what it tells. */', 'export const declaredOutputs = {')
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
  console.error(`${fileURLToPath(target)} is behind action.yml: run node scripts/inputs.mjs`)
  process.exitCode = 1
}
