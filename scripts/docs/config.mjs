// The reference of the config file: every key with its type, default, description and an example.
// Keys come from the schema that parses the file, examples from the YAML blocks of the pages.
import { toJsonSchema } from '@valibot/to-json-schema'
import { parse, stringify } from 'yaml'
import { configSchema } from '../../src/inputs/config/schema.ts'
import { anchor, code, table } from './markdown.mjs'

const schema = toJsonSchema(configSchema, { errorMode: 'throw' })

/** In a path: a name that the user chooses, and an index. */
const name = '.NAME'
const index = '[]'

/** All ways to write a value: a text, a list, a mapping. */
const variants = (node) => (node.anyOf ?? [node]).flatMap((one) => (one.anyOf === undefined ? [one] : variants(one)))

/** Where each mapping is explained: the same keys are explained once. */
const homes = new Map()

/** The mappings with keys at a path, the path's own first. */
function mappingsAt(path, node) {
  return variants(node).flatMap((one) => {
    if (one.properties !== undefined) return [{ path, node: one }]
    if (typeof one.additionalProperties === 'object') return mappingsAt([...path, name], one.additionalProperties)
    if (one.items !== undefined) return mappingsAt([...path, index], one.items)
    return []
  })
}

/** Mappings with the same keys are the same mapping. */
const keysOf = (node) => JSON.stringify(Object.keys(node.properties))

const isKey = (part) => part !== name && part !== index

const title = (path) => path.map((part, at) => (isKey(part) && at > 0 ? `.${part}` : part)).join('')

/** What a value may be, in the words of YAML. */
function typeOf(node) {
  const names = variants(node).map((one) => {
    if (one.enum !== undefined) return one.enum.map((value) => code(String(value))).join(' or ')
    if (one.const !== undefined) return code(String(one.const))
    if (one.type === 'array') return `list of ${oneOf(one.items)}`
    if (one.type === 'object') return 'mapping'
    if (one.type === 'integer' || one.type === 'number') return range(one)
    return one.type ?? 'any value'
  })
  return [...new Set(names)].join(' or ')
}

/** In a list, several types stand in parentheses. */
const oneOf = (node) => (variants(node).length > 1 ? `(${typeOf(node)})` : typeOf(node))

function range({ type, minimum, maximum }) {
  const name = type === 'integer' ? 'whole number' : 'number'
  return minimum === undefined || maximum === undefined ? name : `${name}, ${minimum} to ${maximum}`
}

/** Descriptions name their default in one sentence of a fixed form; the table has a separate column for it. */
const defaultSentence = /\s*(?:Not given: |Default: |Defaults? (?:is|to) )((?:`[^`]*`|[^.`])+)\.?/

/** The default of a key, if its description or type has one. */
function defaultOf(node) {
  const description = describe(node)
  const received = defaultSentence.exec(description)?.[1] ?? /(`[^`]+`) \(the default\)/.exec(description)?.[1]
  return received ?? (typeOf(node) === 'boolean' ? '`false`' : '–')
}

const describe = (node) =>
  node.description ?? variants(node).find((one) => one.description !== undefined)?.description ?? ''

/** Each value at a path in the examples. */
function valuesAt(value, [key, ...rest]) {
  if (key === undefined) return value === undefined ? [] : [value]
  if (value === null || typeof value !== 'object') return []
  if (!isKey(key)) return Object.values(value).flatMap((one) => valuesAt(one, rest))
  return Array.isArray(value) ? [] : valuesAt(value[key], rest)
}

/** The shortest of the examples in which this key is given. */
function exampleOf(path, examples) {
  const key = path.at(-1)
  const found = examples
    .flatMap((text) => valuesAt(parse(text), path))
    .map((value) =>
      stringify({ [key]: value }, { collectionStyle: 'flow', lineWidth: 0 })
        .trim()
        .replace(/^\{ ([\s\S]*) \}$/, '$1'),
    )
  return found.toSorted((a, b) => a.length - b.length)[0]
}

/** The heading under which a mapping is explained, and whether that is decided here. */
function homeOf({ path, node }) {
  const keys = keysOf(node)
  const isNew = !homes.has(keys)
  if (isNew) homes.set(keys, title(path))
  return { heading: homes.get(keys), isNew }
}

/** The keys of a mapping, and then the mappings below it. */
function section({ path, node }, examples, depth) {
  const required = node.required ?? []
  const below = []
  const rows = Object.entries(node.properties).map(([key, one]) => {
    const at = [...path, key]
    const description = describe(one)
    if (description === '') throw new Error(`no description for the key ${title(at)}`)
    const example = exampleOf(at, examples)
    if (example === undefined) throw new Error(`no example on any page for the key ${title(at)}`)
    const inside = mappingsAt(at, one).map((entry) => ({ entry, ...homeOf(entry) }))
    below.push(...inside.filter(({ isNew }) => isNew).map(({ entry }) => entry))
    const more = [...new Set(inside.map(({ heading }) => ` Keys: [\`${heading}\`](#${anchor(heading)}).`))].join('')
    return [
      code(key),
      typeOf(one),
      required.includes(key) ? '**required**' : defaultOf(one),
      `${description.replace(defaultSentence, '').trim()}${more}`,
      example.length > 90 ? 'see above' : code(example),
    ]
  })
  const head = ['key', 'type', 'default', 'description', 'example']
  const own = `${'#'.repeat(depth)} \`${title(path)}\`\n\n${table(head, rows)}`
  return [own, ...below.flatMap((one) => section(one, examples, Math.min(depth + 1, 4)))]
}

/** The tables of one key at the top of the file, or of all that have no keys of their own. */
export function configReference(top, examples) {
  if (top === 'top') {
    const rows = Object.entries(schema.properties).map(([key, node]) => [
      code(key),
      typeOf(node),
      defaultOf(node),
      describe(node).replace(defaultSentence, '').trim(),
    ])
    return table(['key', 'type', 'default', 'description'], rows)
  }
  return mappingsAt([top], schema.properties[top])
    .filter((one) => homeOf(one).isNew)
    .flatMap((one) => section(one, examples, 3))
    .join('\n\n')
}
