// Generates schema/runtime-drift.schema.json from the definition that parses the config file.
// With --check it writes nothing and fails if the file is outdated. Runs on Node 24: the definition is TypeScript.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { configSchema } from '../src/inputs/config/schema.ts'

const target = new URL('../schema/runtime-drift.schema.json', import.meta.url)

const schema = {
  ...toJsonSchema(configSchema, { errorMode: 'throw' }),
  title: 'Runtime Drift',
  description: 'What must be running after a deployment.',
}
const wanted = `${JSON.stringify(schema, null, 2)}\n`

if (!process.argv.includes('--check')) writeFileSync(target, wanted)
else if (readFileSync(target, 'utf8') !== wanted) {
  console.error(`${fileURLToPath(target)} is outdated. Run node scripts/schema.mjs`)
  process.exitCode = 1
}
