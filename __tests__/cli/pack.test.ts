import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../rig/act.ts'

const home = mkdtempSync(join(tmpdir(), 'runtime-drift-pack-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const npm = (words: readonly string[], cwd: string): string =>
  execFileSync('npm', [...words, '--offline', '--no-audit', '--no-fund', `--cache=${join(home, 'cache')}`], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })

interface Packed {
  readonly filename: string
  readonly files: readonly { readonly path: string; readonly mode: number }[]
}

describe('the packed tarball', () => {
  let packed: Packed
  beforeAll(() => {
    const [first]: readonly Packed[] = JSON.parse(npm(['pack', '--json', '--pack-destination', home], root))
    if (first === undefined) throw new Error('npm packed nothing')
    packed = first
  })

  it('holds the command, its bundle, the licences and the README, and nothing else', () => {
    const bundle = readdirSync(join(root, 'dist/bundle')).map((file) => `dist/bundle/${file}`)
    const wanted = ['LICENSE', 'README.md', 'dist/cli.js', 'dist/licenses.txt', 'package.json', ...bundle]
    expect(packed.files.map(({ path }) => path).sort()).toEqual(wanted.sort())
  })

  it('runs where nothing else is installed', () => {
    writeFileSync(join(home, 'package.json'), '{ "private": true }')
    npm(['install', join(home, packed.filename)], home)
    expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['runtime-drift'])
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const type = (...words: readonly string[]) => {
      const { status, stdout } = spawnSync(
        process.execPath,
        [join(home, 'node_modules/.bin/runtime-drift'), ...words],
        {
          cwd: home,
          env: { PATH: process.env.PATH, HOME: home },
          encoding: 'utf8',
        },
      )
      return { exit: status, stdout }
    }
    expect(type('--version')).toEqual({ exit: 0, stdout: `${version}\n` })
    expect(type('--help')).toMatchObject({ exit: 0, stdout: expect.stringContaining('Usage:') })
    expect(type('explain', 'runtime/not-recreated')).toMatchObject({ exit: 0 })
    expect(type('demo')).toMatchObject({ exit: 0, stdout: expect.stringContaining('✓ Proven') })
  })
})

describe('the reference of the command line', () => {
  const page = readFileSync(join(root, 'docs/reference/cli.md'), 'utf8')

  it('shows a command that runs the tarball of this version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const [, words = ''] = /^npx (--yes --package=\.\/runtime-drift-\S+ runtime-drift) --help$/m.exec(page) ?? []
    expect(words).toContain(`runtime-drift-${version}.tgz`)
    npm(['pack', '--pack-destination', home], root)
    const stdout = execFileSync('npx', ['--offline', ...words.split(' '), '--version'], {
      cwd: home,
      env: { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, HOME: home },
      encoding: 'utf8',
    })
    expect(stdout).toBe(`${version}\n`)
  })

  it('names the Node that the command requires', () => {
    const [, needed] = /const needed = (\d+)/.exec(readFileSync(join(root, 'dist/cli.js'), 'utf8')) ?? []
    expect(page).toContain(`need Node ${needed} or later`)
  })
})

describe('an old Node', () => {
  it('gets a message about the required Node version first', () => {
    const old = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } })
      Object.defineProperty(process, 'version', { value: 'v20.1.0' })`
    const preload = join(home, 'old.cjs')
    writeFileSync(preload, old)
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', preload, join(root, 'dist/cli.js'), 'demo'],
      { encoding: 'utf8' },
    )
    expect({ status, stdout }).toEqual({ status: 70, stdout: '' })
    expect(stderr).toMatch(/^Runtime Drift needs Node 24 or newer, this is v20\.1\.0\./)
  })
})
