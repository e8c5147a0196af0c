import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Evidence as the JSON of a report. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A type of the evidence, as the schema of reports describes it. */
export type Type =
  | { readonly is: 'literal'; readonly value: Json }
  | { readonly is: 'string' | 'number' | 'boolean' | 'null' }
  | { readonly is: 'array'; readonly of: Type }
  | { readonly is: 'union'; readonly of: readonly Type[] }
  | { readonly is: 'name'; readonly name: string }
  | ObjectType

export interface ObjectType {
  readonly is: 'object'
  readonly fields: ReadonlyMap<string, Field>
}

export interface Field {
  readonly optional: boolean
  readonly type: Type
}

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: Json
  readonly enum?: readonly Json[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

const { $defs }: { readonly $defs: Readonly<Record<string, Schema>> } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schema/report.schema.json'), 'utf8'),
)

/** Reads a schema. What it doesn't know throws, so that no fact of the evidence is passed over. */
function read(schema: Schema): Type {
  if (schema.$ref !== undefined) return { is: 'name', name: schema.$ref.slice('#/$defs/'.length) }
  if (schema.const !== undefined) return { is: 'literal', value: schema.const }
  if (schema.enum !== undefined) return { is: 'union', of: schema.enum.map((value) => ({ is: 'literal', value })) }
  if (schema.anyOf !== undefined) return { is: 'union', of: schema.anyOf.map(read) }
  if (Array.isArray(schema.type)) return { is: 'union', of: schema.type.map((type) => read({ type })) }
  switch (schema.type) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return { is: schema.type }
    case 'array':
      if (schema.items !== undefined) return { is: 'array', of: read(schema.items) }
      break
    case 'object':
      if (schema.properties !== undefined) return { is: 'object', fields: readFields(schema) }
      break
  }
  throw new Error(`no type for ${JSON.stringify(schema).slice(0, 200)}`)
}

const readFields = ({ properties = {}, required = [] }: Schema): ObjectType['fields'] =>
  new Map(
    Object.entries(properties).map(([key, schema]) => [key, { optional: !required.includes(key), type: read(schema) }]),
  )

/** Each definition is read once: members of a union are compared by identity. */
const definitions = new Map(Object.entries($defs).map(([name, schema]) => [name, read(schema)]))

const defined = (name: string): Type => {
  const type = definitions.get(name)
  if (type === undefined) throw new Error(`no definition of ${name}`)
  return type
}

/** What the evidence of one check may be. */
export const worldType: Type = defined('observations')

export const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

/** The members of a union; of anything else itself. */
export function membersOf(type: Type): readonly Type[] {
  if (type.is === 'name') return membersOf(defined(type.name))
  return type.is === 'union' ? type.of.flatMap(membersOf) : [type]
}

/** Which member of a union a value is; nothing when it is none. */
export const memberOf = (type: Type, value: Json): Type | undefined =>
  membersOf(type).find((member) => isOf(member, value))

function isOf(type: Type, value: Json): boolean {
  switch (type.is) {
    case 'literal':
      return value === type.value
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type.is
    case 'null':
      return value === null
    case 'array':
      return isList(value)
    case 'object':
      return isObject(value) && isOfFields(type, value)
    case 'name':
    case 'union':
      return memberOf(type, value) !== undefined
  }
}

/** Unions of objects are distinguished by their literals, and by fields that only some of them have. */
const isOfFields = ({ fields }: ObjectType, value: { readonly [key: string]: Json }): boolean =>
  [...fields].every(([key, field]) => {
    const found = value[key]
    if (found === undefined) return field.optional
    const members = membersOf(field.type)
    return members.every(({ is }) => is === 'literal') ? memberOf(field.type, found) !== undefined : true
  })
