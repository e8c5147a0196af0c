// Derives schema/report.schema.json from the types that a report is made of, so that nothing in a report goes without a name.
// With --check it writes nothing and fails when the file is behind.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const target = pathOf('../schema/report.schema.json')

const { definitions, ...root } = createGenerator({
  path: pathOf('../src/reporters/report.ts'),
  tsconfig: pathOf('../tsconfig.json'),
  // tsc has checked them, and the two differ in their versions.
  skipTypeCheck: true,
  topRef: false,
  encodeRefs: false,
  sortProps: false,
  additionalProperties: true,
}).createSchema('Report')

/** Types with a parameter, such as `Evidence<Answer>`, have no name that a reader of the schema could use. */
const isNamed = (name) => /^\w+$/.test(name)
const camel = (name) => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`

function named(schema) {
  if (Array.isArray(schema)) return schema.map(named)
  if (typeof schema !== 'object' || schema === null) return schema
  if (schema.$ref === undefined)
    return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, named(value)]))
  const { $ref, ...more } = schema
  const name = $ref.slice('#/definitions/'.length)
  // JSON schema ignores other keys next to a `$ref`.
  return isNamed(name) ? { $ref: `#/$defs/${camel(name)}` } : named({ ...definitions[name], ...more })
}

const wanted = {
  ...named(root),
  title: 'Runtime Drift report',
  description:
    'One finished run, version 1: what was requested, what was observed, and the verdict. New keys, finding codes and cause codes may be added within a version; nothing is renamed or removed.',
  $defs: Object.fromEntries(
    Object.entries(definitions)
      .filter(([name]) => isNamed(name))
      .map(([name, schema]) => [camel(name), named(schema)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
}
const text = `${JSON.stringify(wanted, null, 2)}\n`

if (!process.argv.includes('--check')) writeFileSync(target, text)
else if (readFileSync(target, 'utf8') !== text) {
  console.error(`${target} is behind the types: run node scripts/report-schema.mjs`)
  process.exitCode = 1
}
