// Derives schema/report.schema.json from the types that a report is made of, so that nothing in a report goes without a name.
// With --check it writes nothing and fails when the file is behind. Runs on Node 24.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { plain, typeOf } from './schema/types.mjs'

const target = new URL('../schema/report.schema.json', import.meta.url)
const source = fileURLToPath(new URL('../src/reporters/report.ts', import.meta.url))

const definitions = new Map()
const homes = new Map()
const camel = (name) => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`

/** A type as JSON schema. A field that may be undefined is one that may be absent, for JSON knows no undefined. */
function render(type) {
  switch (type.is) {
    case 'name':
      return { $ref: `#/$defs/${define(type)}` }
    case 'string':
      return type.pattern === undefined ? { type: 'string' } : { type: 'string', pattern: type.pattern }
    case 'number':
      return { type: 'number' }
    case 'boolean':
      return { type: 'boolean' }
    case 'null':
      return { type: 'null' }
    case 'unknown':
      return {}
    case 'literal':
      return { const: type.value }
    case 'array':
      return { type: 'array', items: render(type.of) }
    case 'record':
      return { type: 'object', additionalProperties: render(type.of) }
    case 'union':
      return renderUnion(type.of.filter(({ is }) => is !== 'undefined'))
    case 'object':
      return renderObject(type.fields)
  }
  throw new Error(`no schema for ${type.is}`)
}

function renderUnion(members) {
  const values = members.filter(({ is }) => is === 'literal').map(({ value }) => value)
  const others = members.filter(({ is }) => is !== 'literal').map(render)
  if (others.length === 0) return { enum: values }
  const all = values.length === 0 ? others : [{ enum: values }, ...others]
  return all.length === 1 ? all[0] : { anyOf: all }
}

function renderObject(fields) {
  const isOptional = ({ optional, type }) => optional || mayBeUndefined(type)
  const properties = [...fields].map(([key, { type, doc }]) => {
    const schema = render(type)
    // JSON schema ignores other keys next to a `$ref`.
    return [key, doc === undefined || '$ref' in schema ? schema : { ...schema, description: doc }]
  })
  const required = [...fields].filter(([, field]) => !isOptional(field)).map(([key]) => key)
  return { type: 'object', properties: Object.fromEntries(properties), ...(required.length === 0 ? {} : { required }) }
}

const mayBeUndefined = (type) => {
  const one = plain(type)
  return one.is === 'undefined' || (one.is === 'union' && one.of.some(mayBeUndefined))
}

/** Writes each definition once, by its name. */
function define({ name, doc, home, means }) {
  const key = camel(name)
  if (!definitions.has(key)) {
    definitions.set(key, undefined)
    homes.set(key, home)
    const schema = render(means())
    definitions.set(key, doc === undefined ? schema : { ...schema, description: doc })
  } else if (homes.get(key) !== home) throw new Error(`two types are called ${name}`)
  return key
}

const root = render(typeOf(source, 'Report'))
const wanted = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Runtime Drift report',
  description:
    'One finished run, version 1: what was asked, what was seen, and what follows from it. New keys, finding codes and cause codes may be added within a version; nothing is renamed or removed.',
  ...root,
  $defs: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))),
}
const text = `${JSON.stringify(wanted, null, 2)}\n`

if (!process.argv.includes('--check')) writeFileSync(target, text)
else if (readFileSync(target, 'utf8') !== text) {
  console.error(`${fileURLToPath(target)} is behind the types: run node scripts/report-schema.mjs`)
  process.exitCode = 1
}
