// Reads type declarations and turns one of them into JSON schema. swc parses the syntax; types are interpreted here,
// as far as the report needs it: an unknown construct throws, so that nothing is left out silently.
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseSync } from '@swc/core'

const files = new Map()

/** The declarations and imports of a module. */
function moduleOf(path) {
  const known = files.get(path)
  if (known !== undefined) return known
  const text = readFileSync(path, 'utf8')
  const module = { path, text, types: new Map(), values: new Map(), imports: new Map() }
  files.set(path, module)
  for (const item of parseSync(text, { syntax: 'typescript', target: 'es2024' }).body) {
    if (item.type === 'ImportDeclaration') {
      if (!item.source.value.startsWith('.')) continue
      const from = resolve(dirname(path), item.source.value)
      for (const one of item.specifiers)
        module.imports.set(one.local.value, { from, name: one.imported?.value ?? one.local.value })
      continue
    }
    const exported = item.type === 'ExportDeclaration'
    const declaration = exported ? item.declaration : item
    if (declaration.type === 'TsInterfaceDeclaration' || declaration.type === 'TsTypeAliasDeclaration')
      module.types.set(declaration.id.value, { module, exported, declaration, name: declaration.id.value })
    if (declaration.type === 'VariableDeclaration')
      for (const one of declaration.declarations) module.values.set(one.id.value, { module, init: one.init })
  }
  return module
}

function find(kind, name, module) {
  const own = module[kind].get(name)
  if (own !== undefined) return own
  const imported = module.imports.get(name)
  return imported === undefined ? undefined : find(kind, imported.name, moduleOf(imported.from))
}

const literal = (value) => ({ is: 'literal', value })
const union = (members) => {
  const of = members.flatMap((one) => (one.is === 'union' ? one.of : [one]))
  return of.length === 1 ? of[0] : { is: 'union', of }
}

/** What a type reference means by itself, in place of its declaration. */
const own = { CommitSha: { is: 'string', pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' } }

/** What a type is: a primitive, a literal, an object, an array, a record, a union, or a name with what it stands for. */
function read(type, module, given = new Map()) {
  const to = (one) => read(one, module, given)
  switch (type.type) {
    case 'TsTypeAnnotation':
      return to(type.typeAnnotation)
    case 'TsParenthesizedType':
      return to(type.typeAnnotation)
    case 'TsKeywordType':
      return { is: type.kind }
    case 'TsLiteralType':
      return literal(type.literal.value)
    case 'TsArrayType':
      return { is: 'array', of: to(type.elemType) }
    case 'TsUnionType':
      return union(type.types.map(to))
    case 'TsIntersectionType':
      return type.types.map(to).reduce(intersect)
    case 'TsTypeLiteral':
      return object(type.members, module, given)
    case 'TsTypeOperator':
      return type.op === 'readonly' ? to(type.typeAnnotation) : keysOf(type.typeAnnotation, module)
    case 'TsIndexedAccessType':
      return access(type, module, given)
    case 'TsTypeReference':
      return reference(type, module, given)
  }
  throw new Error(`${module.path}: nothing is known of ${type.type}`)
}

function object(members, module, given, docs = new Map()) {
  const fields = new Map()
  for (const { type, key, optional, typeAnnotation } of members) {
    if (type !== 'TsPropertySignature') throw new Error(`${module.path}: nothing is known of ${type}`)
    fields.set(key.value, { optional, type: read(typeAnnotation, module, given), doc: docs.get(key.value) })
  }
  return { is: 'object', fields }
}

function reference({ typeName, typeParams }, module, given) {
  const name = typeName.value
  if (given.has(name)) return given.get(name)
  if (own[name] !== undefined) return own[name]
  const args = (typeParams?.params ?? []).map((one) => read(one, module, given))
  const found = find('types', name, module)
  if (found === undefined) return builtin(name, args, module)
  const { declaration } = found
  const params = declaration.typeParams?.parameters ?? []
  const inner = new Map(params.map((one, at) => [one.name.value, args[at]]))
  const means = () => declared(found, inner)
  return params.length === 0 && found.exported
    ? { is: 'name', name, home: found.module.path, doc: docOf(found), means }
    : means()
}

function declared({ module, declaration }, given) {
  if (declaration.type === 'TsTypeAliasDeclaration') return read(declaration.typeAnnotation, module, given)
  const body = object(declaration.body.body, module, given, docsOf(module, declaration.id.value))
  return declaration.extends
    .map(({ expression, typeArguments }) =>
      reference({ typeName: expression, typeParams: typeArguments }, module, given),
    )
    .reduce(intersect, body)
}

function builtin(name, args, module) {
  const [first, second] = args
  switch (name) {
    case 'Readonly':
      return first
    case 'Partial':
      return shape(first, (fields) => fields.map(([key, field]) => [key, { ...field, optional: true }]))
    case 'Pick':
      return shape(first, (fields) => fields.filter(([key]) => wordsOf(second).includes(key)))
    case 'Omit':
      return shape(first, (fields) => fields.filter(([key]) => !wordsOf(second).includes(key)))
    case 'Extract':
      return union(membersOf(first).filter((one) => fits(one, second)))
    case 'Exclude':
      return union(membersOf(first).filter((one) => !fits(one, second)))
    case 'NonNullable':
      return union(membersOf(first).filter(({ is }) => is !== 'undefined' && is !== 'null'))
    case 'Record': {
      const keys = plain(first)
      if (keys.is === 'string') return { is: 'record', of: second }
      return { is: 'object', fields: new Map(wordsOf(first).map((key) => [key, { optional: false, type: second }])) }
    }
  }
  throw new Error(`${module.path}: nothing is known of ${name}`)
}

/** A name's own meaning. */
export const plain = (type) => (type.is === 'name' ? plain(type.means()) : type)
const membersOf = (type) => {
  const one = plain(type)
  return one.is === 'union' ? one.of.flatMap(membersOf) : [one]
}
const wordsOf = (type) => membersOf(type).map(({ value }) => value)

/** Each object of a type with other fields. */
const shape = (type, change) =>
  union(membersOf(type).map((one) => ({ is: 'object', fields: new Map(change([...one.fields])) })))

/** Whether a type is one of another: by the fields that the other names. */
const fits = (type, other) =>
  membersOf(other).some((wanted) => {
    if (wanted.is === 'object' && type.is === 'object')
      return [...wanted.fields].every(([key, field]) => {
        const have = type.fields.get(key)
        return have !== undefined && membersOf(have.type).every((one) => fits(one, field.type))
      })
    return wanted.is === type.is && (wanted.is !== 'literal' || wanted.value === type.value)
  })

function intersect(a, b) {
  return union(
    membersOf(a).flatMap((one) =>
      membersOf(b).map((two) => {
        // A branded text is a text.
        if (one.is !== 'object') return one
        if (two.is !== 'object') return two
        return { is: 'object', fields: new Map([...one.fields, ...two.fields]) }
      }),
    ),
  )
}

/** `(typeof list)[number]`, or a field of a type. */
function access({ objectType, indexType }, module, given) {
  const query = objectType.type === 'TsParenthesizedType' ? objectType.typeAnnotation : objectType
  if (query.type === 'TsTypeQuery') return union(itemsOf(query.exprName.value, module).map(literal))
  const key = plain(read(indexType, module, given))
  const type = plain(read(objectType, module, given))
  if (key.is === 'number') return type.of
  return union(membersOf(type).map(({ fields }) => fields.get(key.value).type))
}

const keysOf = (type, module) => {
  if (type.type === 'TsTypeQuery') return union(itemsOf(type.exprName.value, module).map(literal))
  throw new Error(`${module.path}: nothing is known of keyof ${type.type}`)
}

/** The texts of a list, or the keys of a mapping, that is written as it is. */
function itemsOf(name, module) {
  const { init, module: home } = find('values', name, module)
  let value = init
  while (value.expression !== undefined && !Array.isArray(value.elements)) value = value.expression
  if (value.type === 'ArrayExpression')
    return value.elements.flatMap(({ spread, expression }) =>
      spread ? itemsOf(expression.value, home) : [expression.value],
    )
  return value.properties.flatMap((one) =>
    one.type === 'SpreadElement' ? itemsOf(one.arguments.value, home) : [one.key.value],
  )
}

const clean = (comment) =>
  comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .filter((line) => line !== '')
    .join(' ')
    .trim()

const docOf = ({ module, name }) => {
  const found = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export (?:interface|type) ${name}\\b`).exec(module.text)
  return found === null ? undefined : clean(found[1])
}

/** What stands above the fields of an interface. */
function docsOf(module, name) {
  const start = new RegExp(`interface ${name}\\b`).exec(module.text).index
  const body = module.text.slice(start, module.text.indexOf('\n}', start))
  const found = body.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*readonly (\w+)\??:/g)
  return new Map([...found].map(([, comment, field]) => [field, clean(comment)]))
}

/** The type `name` of a module, with everything that it names. */
export const typeOf = (path, name) => {
  const found = find('types', name, moduleOf(resolve(path)))
  return declared(found, new Map())
}
