import { join } from 'node:path'
import { type ObjectType, plain, type Type, typeOf } from '../../scripts/schema/types.mjs'

/** Evidence as the JSON of a report. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** What the evidence of one check may be, as its types declare it. */
export const worldType: Type = typeOf(join(import.meta.dirname, '../../src/model/verdict.ts'), 'Observations')

export const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

/** The members of a union, `undefined` left out; of anything else itself. */
export function membersOf(type: Type): readonly Type[] {
  const one = plain(type)
  if (one.is === 'union') return one.of.flatMap(membersOf)
  return one.is === 'undefined' ? [] : [one]
}

const mayBeAbsent = (type: Type): boolean => {
  const one = plain(type)
  return one.is === 'undefined' || (one.is === 'union' && one.of.some(mayBeAbsent))
}

/** Whether JSON may lack a field. */
export const isOptional = ({ optional, type }: { readonly optional?: boolean; readonly type: Type }): boolean =>
  optional === true || mayBeAbsent(type)

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
    case 'record':
      return isObject(value)
    case 'object':
      return isObject(value) && isOfFields(type, value)
    case 'name':
    case 'union':
      return memberOf(type, value) !== undefined
    case 'undefined':
      return false
    case 'unknown':
      return true
  }
}

/** Unions of objects are told apart by their literals, and by what only some of them have. */
const isOfFields = ({ fields }: ObjectType, value: { readonly [key: string]: Json }): boolean =>
  [...fields].every(([key, field]) => {
    const found = value[key]
    if (found === undefined) return isOptional(field)
    const members = membersOf(field.type)
    return members.every(({ is }) => is === 'literal') ? memberOf(field.type, found) !== undefined : true
  })
