import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import { type Parsed, type Place, parsed, refused } from '../../parsed.ts'
import type { Fault, Problem } from '../../problem.ts'
import { mistake, problem } from '../problems.ts'

/** A path in a document: keys and indexes from the root. */
export type Path = readonly (string | number)[]

/** A YAML document as plain data, with the place of each value. */
export interface Located {
  readonly value: unknown
  /** The place of the value, or of the nearest enclosing value if the path does not exist. */
  at(path: Path): Place
  /** The place of the key. */
  atKey(path: Path): Place
  /** The original text of a scalar, before YAML converted it. */
  source(path: Path): string | undefined
}

/** More entries than any plan needs. The limit stops an alias bomb. */
const maxNodes = 50_000
const maxDepth = 32

/** Parses one YAML 1.2 document without coercion and merge keys. Every problem has a line and a column. */
export function readYaml(text: string, path: string): Parsed<Located, Problem> {
  const lines = new LineCounter()
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { kind: 'file', path, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const document = parse(text, lines)
  if (typeof document === 'string') return mistake(place(0), undefined, { code: 'yaml-syntax', received: document })
  const read = new Walk(document, place).whole()
  const received = [...document.errors, ...document.warnings]
  if (received.length === 0) return read
  // The rest of the document is uncertain, but a duplicate key is not.
  const twice = read.ok ? [] : read.problems.filter(({ fault }) => fault.code === 'yaml-duplicate-key')
  const faults = received.map((one) => problem(place(one.pos[0]), undefined, faultOf(one, text.slice(...one.pos))))
  return { ok: false, problems: [...faults, ...twice] }
}

/** The document, or why the parser failed: a thousand brackets overflow its stack. */
function parse(text: string, lineCounter: LineCounter): Document.Parsed | string {
  try {
    // The parser compares each key with every other one; the walk below does it in one pass.
    return parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true, uniqueKeys: false })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function faultOf(received: { code: string; message: string }, source: string): Fault {
  if (received.code === 'MULTIPLE_DOCS') return { code: 'yaml-documents' }
  if (received.code === 'TAG_RESOLVE_FAILED') return { code: 'yaml-tag', tag: source.trim().slice(0, 64) }
  if (received.code === 'NON_STRING_KEY') return { code: 'yaml-key-not-text' }
  return { code: 'yaml-syntax', received: received.message.split('\n')[0] ?? '' }
}

const keyOf = (path: Path): string => JSON.stringify(path)

interface Position {
  readonly depth: number
  /** Whether an alias led here. */
  readonly aliased: boolean
}

/** A traversal of a document with a limit on entries. It returns data or problems. */
class Walk {
  readonly #document: Document.Parsed
  readonly #place: (offset: number) => Place
  readonly #values = new Map<string, Place>()
  readonly #keys = new Map<string, Place>()
  readonly #sources = new Map<string, string>()
  readonly #problems: Problem[] = []
  /** The latest node of each anchor. The parser would search the whole document for each alias. */
  readonly #anchors = new Map<string, Node>()
  #left = maxNodes
  #spent = false

  constructor(document: Document.Parsed, place: (offset: number) => Place) {
    this.#document = document
    this.#place = place
  }

  whole(): Parsed<Located, Problem> {
    const value = this.#plain(this.#document.contents, [], { depth: 0, aliased: false })
    if (this.#problems.length > 0) return refused(...this.#problems)
    const [values, keys, sources] = [this.#values, this.#keys, this.#sources]
    const start = this.#place(0)
    const at = (path: Path): Place => values.get(keyOf(path)) ?? (path.length === 0 ? start : at(path.slice(0, -1)))
    const atKey = (path: Path): Place => keys.get(keyOf(path)) ?? at(path)
    return parsed({ value, at, atKey, source: (path) => sources.get(keyOf(path)) })
  }

  #plain(node: unknown, path: Path, { depth, aliased }: Position): unknown {
    if (!isNode(node)) return null
    const offset = node.range?.[0] ?? 0
    if (this.#left-- <= 0 || depth > maxDepth) return this.#refuseOnce(offset)
    this.#values.set(keyOf(path), this.#place(offset))
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source)
      if (target !== undefined) return this.#plain(target, path, { depth: depth + 1, aliased: true })
      this.#refuse(offset, { code: 'yaml-alias', name: node.source })
      return null
    }
    if (node.anchor !== undefined && !aliased) this.#anchors.set(node.anchor, node)
    const below = { depth: depth + 1, aliased }
    if (isMap(node)) return this.#mapping(node, path, below)
    if (isSeq(node)) return node.items.map((item, index) => this.#plain(item, [...path, index], below))
    if (!isScalar(node)) return null
    if (typeof node.source === 'string') this.#sources.set(keyOf(path), node.source)
    return node.value
  }

  #mapping(node: YAMLMap, path: Path, position: Position): Record<string, unknown> {
    const known = new Set<string>()
    const entries = node.items.flatMap(({ key, value }) => {
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0
      const name = isScalar(key) ? key.value : undefined
      if (typeof name !== 'string') this.#refuse(offset, { code: 'yaml-key-not-text' })
      else if (name === 'prototype' || name in {}) this.#refuse(offset, { code: 'yaml-reserved-key', key: name })
      else if (known.has(name)) this.#refuse(offset, { code: 'yaml-duplicate-key', key: name.slice(0, 64) })
      else {
        known.add(name)
        const below = [...path, name]
        this.#keys.set(keyOf(below), this.#place(offset))
        const plain: unknown = this.#plain(value, below, position)
        if (!this.#values.has(keyOf(below))) this.#values.set(keyOf(below), this.#place(offset))
        return [[name, plain] as const]
      }
      return []
    })
    return Object.fromEntries(entries)
  }

  #refuse(offset: number, fault: Fault): void {
    this.#problems.push(problem(this.#place(offset), undefined, fault))
  }

  #refuseOnce(offset: number): null {
    if (!this.#spent) this.#refuse(offset, { code: 'yaml-too-big' })
    this.#spent = true
    this.#left = 0
    return null
  }
}

const isNode = (value: unknown): value is Node => isAlias(value) || isMap(value) || isSeq(value) || isScalar(value)
