import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One import of a source file: what it names, whether it is gone after compilation, and whether it is loaded on demand. */
interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
  readonly lazy: boolean
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const src = join(root, 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

/** Every static, dynamic and re-exporting import of a source text. */
function importsOf(file: string, text: string): readonly Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const found: Import[] = []
  const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
  for (const [, type, to] of code.matchAll(statement))
    if (to) found.push({ from: file, to: resolve(file, to), typeOnly: type !== undefined, lazy: false })
  for (const [, to] of code.matchAll(/\b(?:import|require|getBuiltinModule)\(\s*['"]([^'"]+)['"]\s*\)/g))
    if (to) found.push({ from: file, to: resolve(file, to), typeOnly: false, lazy: true })
  return found
}

const resolve = (file: string, to: string): string =>
  to.startsWith('.') ? relative(src, join(src, dirname(file), to)) : to

const imports = files.flatMap((file) => importsOf(file, readFileSync(join(src, file), 'utf8')))
const lines = (wrong: readonly Import[]): readonly string[] => wrong.map(({ from, to }) => `${from} → ${to}`)

/** The floors of the house, from the top down; a file may import from its own room and from lower floors. */
const floors = [
  ['doors'],
  ['main', 'manifest', 'cli', 'app'],
  ['verify'],
  ['inputs', 'targets', 'probes', 'origin', 'reporters'],
  ['wire'],
  ['judge'],
  ['problem'],
  ['model'],
  ['parsed', 'event-loop', 'version', 'secrets', 'thread'],
]
const roomOf = (file: string): string =>
  file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '')
const floorOf = (file: string): number => floors.findIndex((rooms) => rooms.includes(roomOf(file)))
const isOurs = (to: string): boolean => to.endsWith('.ts')

describe('the layout of the source', () => {
  it('assigns each file to a layer', () => {
    expect(files.filter((file) => floorOf(file) === -1)).toEqual([])
  })

  it('allows imports from lower layers only', () => {
    expect(
      lines(imports.filter(({ from, to }) => isOurs(to) && roomOf(from) !== roomOf(to) && floorOf(to) < floorOf(from))),
    ).toEqual([])
  })

  it('allows no imports between inputs, targets, probes, origin and reporters, except the type of a port', () => {
    const middle = floorOf('origin/index.ts')
    const across = imports.filter(
      ({ from, to }) => isOurs(to) && floorOf(from) === middle && floorOf(to) === middle && roomOf(from) !== roomOf(to),
    )
    expect(lines(across.filter(({ to, typeOnly }) => !(typeOnly && to.endsWith('/port.ts'))))).toEqual([])
  })

  it('has no circular import', () => {
    const below = new Map<string, readonly string[]>(
      files.map((file) => [file, imports.filter(({ from, to }) => from === file && isOurs(to)).map(({ to }) => to)]),
    )
    const circles: string[] = []
    // A file is walked once, because the number of paths through the imports is too large.
    const walked = new Set<string>()
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (walked.has(file)) return
      walked.add(file)
      for (const next of below.get(file) ?? []) walk(next, [...path, file])
    }
    for (const file of files) walk(file, [])
    expect(circles).toEqual([])
  })

  it('keeps model, judge and the lowest layer pure: no package, no built-in module, no clock, no environment', () => {
    const pure = files.filter((file) => ['judge', 'model', 'parsed', 'problem'].includes(roomOf(file)))
    expect(lines(imports.filter(({ from, to }) => pure.includes(from) && !isOurs(to)))).toEqual([])
    const impure = /\b(?:process|Date\.now|new Date\(\)|Math\.random|performance|setTimeout|fetch|globalThis)\b/
    // Neither in comments nor in texts: a container has a process, too.
    const code = (file: string): string =>
      readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'/gm, '')
    expect(pure.filter((file) => impure.test(code(file)))).toEqual([])
  })

  it('allows only targets to compare the name of a kind of target', () => {
    const compared = /\bkind [!=]== '(?:ssh|docker|https?|kubernetes)'/
    const others = files.filter((file) => !['targets', 'cli'].includes(roomOf(file)) && !file.includes('draft'))
    expect(others.filter((file) => compared.test(readFileSync(join(src, file), 'utf8')))).toEqual([])
  })

  it('allows only the judge to order proof grades', () => {
    const ordered = /\bproofs\.(?:indexOf|findIndex)\b/
    expect(files.filter((file) => ordered.test(readFileSync(join(src, file), 'utf8')))).toEqual(['judge/proof.ts'])
  })

  it('gives adapters no way to log or to fail the job', () => {
    const adapters = imports.filter(({ from }) => ['targets', 'probes', 'origin', 'wire'].includes(roomOf(from)))
    expect(lines(adapters.filter(({ to }) => to === '@actions/core'))).toEqual([])
  })

  it('loads heavy packages only when they are needed', () => {
    const heavy = ['undici', '@actions/github', '@actions/exec', 'yaml', 'valibot', 'json-p3', 're2js']
    const source = (file: string): string => readFileSync(join(src, file), 'utf8')
    const eager = files.filter((file) =>
      heavy.some((name) => new RegExp(`^import (?!type)[^\\n]*['"]${name}['"]`, 'm').test(source(file))),
    )
    const reached = new Set<string>()
    const walk = (file: string): void => {
      if (reached.has(file)) return
      reached.add(file)
      for (const { to, typeOnly, lazy } of imports.filter(({ from }) => from === file))
        if (isOurs(to) && !typeOnly && !lazy) walk(to)
    }
    walk('main.ts')
    expect(eager.filter((file) => reached.has(file))).toEqual([])
    // A mistyped input is reported before the judge, its findings and the messages are read.
    const early = [...reached].filter((file) => ['judge', 'reporters', 'probes', 'verify'].includes(roomOf(file)))
    expect([...early, ...[...reached].filter((file) => file.startsWith('model/finding'))]).toEqual(['judge/proof.ts'])
  })
})

describe('the reader of imports', () => {
  it('finds static, type, dynamic and re-exporting imports', () => {
    const text =
      "import a from './a.ts'\nimport type { B } from '../b.ts'\nexport { c } from './c.ts'\nconst d = await import('yaml')\nimport './e.ts'\n"
    expect(importsOf('inputs/x.ts', text).map(({ to, typeOnly, lazy }) => [to, typeOnly, lazy])).toEqual([
      ['inputs/a.ts', false, false],
      ['b.ts', true, false],
      ['inputs/c.ts', false, false],
      ['inputs/e.ts', false, false],
      ['yaml', false, true],
    ])
  })
})
