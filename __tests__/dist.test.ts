import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Every file below a folder with its bytes. */
function bytesBelow(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
}

describe('dist', () => {
  it('is, byte for byte, what src builds', () => {
    const fresh = mkdtempSync(join(tmpdir(), 'runtime-drift-dist-'))
    try {
      execFileSync(process.execPath, ['scripts/build.mjs', relative(root, fresh)], { cwd: root, stdio: 'pipe' })
      const built = bytesBelow(fresh)
      const committed = bytesBelow(join(root, 'dist'))
      expect([...committed.keys()]).toEqual([...built.keys()])
      expect([...built].filter(([name, bytes]) => committed.get(name) !== bytes).map(([name]) => name)).toEqual([])
    } finally {
      rmSync(fresh, { recursive: true, force: true })
    }
  })

  it('keeps the licence of every package that is bundled', () => {
    for (const file of ['dist/licenses.txt', 'dist/cli/licenses.txt']) {
      const text = readFileSync(join(root, file), 'utf8')
      for (const name of ['undici', 'yaml', 'valibot']) expect(text.split('\n')).toContain(name)
    }
  })
})

describe('package.json', () => {
  const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

  it('pins every dependency', () => {
    const ranges = Object.entries({ ...pkg.dependencies, ...pkg.devDependencies }).filter(
      ([, range]) => !/^(?:\d+\.\d+\.\d+|file:.*)$/.test(String(range)),
    )
    expect(ranges).toEqual([])
  })

  it('runs the demo on the Node version that the tests run on', () => {
    expect(pkg.scripts.demo).toContain(`--package=node@${pkg.devDependencies.node} `)
    expect(process.version).toBe(`v${pkg.devDependencies.node}`)
  })

  it('has the version that the product tells', () => {
    expect(readFileSync(join(root, 'src/version.ts'), 'utf8')).toContain(`'${pkg.version}'`)
  })
})
