import { execFileSync, spawnSync } from 'node:child_process'
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
  it('equals the build of src byte by byte (fix: npm run build)', () => {
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
    const text = readFileSync(join(root, 'dist/licenses.txt'), 'utf8').split('\n')
    for (const name of ['@actions/core', '@actions/github', 'undici', 'yaml', 'valibot']) expect(text).toContain(name)
  })

  it('is at most 4 MB, because every job downloads it', () => {
    const sizes = [...bytesBelow(join(root, 'dist')).values()].map((bytes) => bytes.length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4_000_000)
  })

  it('keeps the HTTP client of @actions/github in the one file that requests to GitHub load', () => {
    const texts = [...bytesBelow(join(root, 'dist/bundle')).values()].map(String)
    const clients = texts.filter((text) => text.includes('class HTTPParserError extends'))
    expect(clients).toHaveLength(2)
    expect(clients.filter((text) => text.includes('octokit'))).toHaveLength(1)
  })
})

/** Each of these fails when an update has made a patch of scripts/build.mjs needless: then it is to be deleted there. */
describe('a package that the build patches', () => {
  it('is @actions/core, which loads an HTTP client and does not declare `sideEffects: false`', () => {
    const at = (file: string): string => readFileSync(join(root, 'node_modules/@actions/core', file), 'utf8')
    expect(JSON.parse(at('package.json'))).not.toHaveProperty('sideEffects')
    expect(at('lib/core.js')).toMatch(/^export .* from '\.\/oidc-utils\.js'|^import .* from '\.\/oidc-utils\.js'/m)
    expect(at('lib/oidc-utils.js')).toMatch(/^import .* from '@actions\/http-client'/m)
  })

  it('is undici, whose client loads HTTP/2 before it is needed', () => {
    const script = `
      require('undici/lib/dispatcher/client.js')
      process.exitCode = Object.keys(require.cache).some((file) => file.endsWith('client-h2.js')) ? 0 : 1`
    expect(spawnSync(process.execPath, ['-e', script], { cwd: root }).status).toBe(0)
  })
})

describe('package.json', () => {
  const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

  it('pins every dependency', () => {
    const ranges = Object.entries({ ...pkg.dependencies, ...pkg.devDependencies }).filter(
      ([, range]) => !/^\d+\.\d+\.\d+$/.test(String(range)),
    )
    expect(ranges).toEqual([])
  })

  it('runs the demo on the Node version that the tests run on', () => {
    expect(pkg.scripts.demo).toContain(`--package=node@${pkg.devDependencies.node} `)
    expect(process.version).toBe(`v${pkg.devDependencies.node}`)
  })

  it('has the version that the product prints', () => {
    expect(readFileSync(join(root, 'src/version.ts'), 'utf8')).toContain(`'${pkg.version}'`)
  })
})
