/** What a type is, as `types.mjs` reads it from its declaration. */
export type Type =
  | { readonly is: 'name'; readonly name: string; means(): Type }
  | { readonly is: 'string'; readonly pattern?: string }
  | { readonly is: 'number' | 'boolean' | 'null' | 'undefined' | 'unknown' }
  | { readonly is: 'literal'; readonly value: string | number | boolean }
  | { readonly is: 'array' | 'record'; readonly of: Type }
  | { readonly is: 'union'; readonly of: readonly Type[] }
  | ObjectType

export interface ObjectType {
  readonly is: 'object'
  readonly fields: ReadonlyMap<string, { readonly optional?: boolean; readonly type: Type }>
}

/** The type `name` of the module at `path`. */
export function typeOf(path: string, name: string): Type

/** What a name stands for. */
export function plain(type: Type): Type
