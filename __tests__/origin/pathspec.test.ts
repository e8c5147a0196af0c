import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { baseOf, matcherOf, pathspecsOf, splitGlobs } from '../../src/origin/pathspec.ts'
import { makeRepository } from '../rig/git-repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'pathspec-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const paths = [
  'a',
  'web/index.html',
  'web/.env',
  'web/src/app.ts',
  'web/src/deep/er/app.ts',
  'web/src/app.test.ts',
  'webapp/index.html',
  'apps/web/package.json',
  'apps/api/src/main.ts',
  'app/[id]/page.tsx',
  'app/i/page.tsx',
  'docs/a+b (1).md',
  'docs/ä.md',
  'package.json',
  'x/web/y',
]

const globs = [
  ...['web', 'web/', 'web/**', 'web/*', 'web*', 'web*/**', '**', '*', '**/*', '**/web/**', '**/web', 'web/**/*.ts'],
  ...['web/**/app.ts', 'web/src/**/er/*.ts', '**/*.test.ts', '*/web/*', 'apps/*/src/**', 'apps/?pi/**', 'app/[id]/**'],
  ...['app/[id]/page.tsx', 'app/[!x]/page.tsx', 'app/[a-z]/page.tsx', 'docs/a+b (1).md', 'docs/*.md', 'web/src/a**.ts'],
  ...[
    'package.json',
    './package.json',
    'web/\\.env',
    'a',
    'A',
    'web/src/**/**/app.ts',
    'we[b-]/**',
    'nothing/**',
    'w**b/**',
  ],
]

describe('a glob of paths', () => {
  const repository = makeRepository(join(folder, 'all'))
  repository.commit('all', Object.fromEntries(paths.map((path) => [path, path])))
  const empty = repository.git('hash-object', '-t', 'tree', '/dev/null')

  it.each(globs.map((glob) => [glob.replace(/^\.\//, '')]))('%s matches what git matches', (glob) => {
    const specs = pathspecsOf({ included: [glob], excluded: [] })
    const listed = repository.git('diff-tree', '-r', '-z', '--name-only', empty, 'HEAD', '--', ...specs)
    const ours = paths.filter(matcherOf(glob))
    expect(ours.sort()).toEqual(
      listed
        .split('\0')
        .filter((path) => path !== '')
        .sort(),
    )
  })

  it('begins in the directory before its first wildcard', () => {
    expect(baseOf('web/src/**/*.ts')).toEqual(['web', 'src'])
    expect(baseOf('**/*.ts')).toEqual([])
    expect(baseOf('app/[id]/page.tsx')).toEqual(['app'])
    expect(baseOf('web/')).toEqual(['web'])
  })

  it('excludes with an exclamation mark', () => {
    expect(splitGlobs(['web/**', '!web/*.md'])).toEqual({ included: ['web/**'], excluded: ['web/*.md'] })
  })
})
