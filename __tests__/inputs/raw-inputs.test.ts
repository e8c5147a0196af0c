import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { givenTexts, readRunnerInputs } from '../../src/inputs/raw-inputs.ts'
import type { Problem } from '../../src/problem.ts'
import { codes } from '../builders/inputs.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'runtime-drift-asked-'))
  writeFileSync(join(folder, 'event.json'), '{"after":"x"}')
})
afterAll(() => rmSync(folder, { recursive: true }))

const runner = (extra: Record<string, string | undefined> = {}) => ({
  GITHUB_OUTPUT: join(folder, 'output'),
  GITHUB_STEP_SUMMARY: '/summary',
  GITHUB_WORKSPACE: '/workspace',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: join(folder, 'event.json'),
  GITHUB_SHA: 'x',
  RUNNER_TEMP: folder,
  ...extra,
})

describe('the inputs from the runner', () => {
  it('are the `INPUT_` variables, the workspace and the event', async () => {
    const environment = runner({ 'INPUT_BASE-URL': 'https://a', INPUT_ROUTES: 'GET / -> 200\n', INPUT_WAIT: '' })
    expect(await readRunnerInputs(environment)).toEqual({
      ok: true,
      value: {
        front: 'action',
        inputs: new Map([
          ['base-url', 'https://a'],
          ['routes', 'GET / -> 200\n'],
        ]),
        environment,
        workspace: '/workspace',
        event: { name: 'push', payload: { after: 'x' } },
      },
    })
  })

  it.each([
    'GITHUB_OUTPUT',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_WORKSPACE',
    'GITHUB_EVENT_NAME',
    'GITHUB_EVENT_PATH',
    'GITHUB_SHA',
    'RUNNER_TEMP',
  ])('has no fallback for a missing or empty %s', async (name) => {
    expect(codes(await readRunnerInputs(runner({ [name]: undefined })))).toEqual([`runner-variable-missing @ $${name}`])
    expect(codes(await readRunnerInputs(runner({ [name]: '' })))).toEqual([`runner-variable-missing @ $${name}`])
  })

  it('set the output `verified` to false before anything else, and leave nothing behind', async () => {
    rmSync(join(folder, 'output'), { force: true })
    const before = readdirSync(folder)
    await readRunnerInputs(runner({ GITHUB_EVENT_PATH: '/nowhere' }))
    expect(readFileSync(join(folder, 'output'), 'utf8')).toBe('verified=false\n')
    expect(readdirSync(folder).toSorted()).toEqual([...before, 'output'].toSorted())
  })

  it.each([
    ['GITHUB_OUTPUT', '/dev/full', 'ENOSPC'],
    ['GITHUB_OUTPUT', '/proc/nowhere/output', 'ENOENT'],
    ['RUNNER_TEMP', '/nowhere', 'ENOENT'],
    ['RUNNER_TEMP', '/dev/null', 'ENOTDIR'],
    ['RUNNER_TEMP', '/proc', 'ENOENT'],
  ])('refuse a %s at %s, and say why: %s', async (variable, path, reason) => {
    expect(await readRunnerInputs(runner({ [variable]: path }))).toMatchObject({
      problems: [{ place: { name: variable }, value: path, fault: { code: 'runner-file-unwritable', reason } }],
    })
  })

  it('report all missing variables at once', async () => {
    expect(codes(await readRunnerInputs({}))).toHaveLength(7)
  })

  it.each([
    ['not JSON', '{', 'not-json'],
    ['a text', '"x"', 'not-an-object'],
    ['null', 'null', 'not-an-object'],
  ])('refuses a payload that is %s', async (_what, text, reason) => {
    const path = join(folder, 'bad.json')
    writeFileSync(path, text)
    expect(await readRunnerInputs(runner({ GITHUB_EVENT_PATH: path }))).toMatchObject({
      problems: [{ place: { name: 'GITHUB_EVENT_PATH' }, value: path, fault: { code: 'event-unreadable', reason } }],
    })
  })

  it('refuse a missing payload and a directory', async () => {
    expect(await readRunnerInputs(runner({ GITHUB_EVENT_PATH: join(folder, 'none.json') }))).toMatchObject({
      problems: [{ fault: { code: 'event-unreadable', reason: 'not-found' } }],
    })
    expect(await readRunnerInputs(runner({ GITHUB_EVENT_PATH: folder }))).toMatchObject({
      problems: [{ fault: { code: 'event-unreadable', reason: 'not-readable' } }],
    })
  })

  it('suggest a similar input for a misspelled one', async () => {
    expect(await readRunnerInputs(runner({ INPUT_ROUTE: 'GET / -> 200' }))).toMatchObject({
      problems: [{ place: { name: 'route' }, value: undefined, fault: { code: 'unknown-input', nearest: 'routes' } }],
    })
  })

  it('ignore other variables with the same prefix', async () => {
    expect((await readRunnerInputs(runner({ INPUT_RELEASE_CHANNEL: 'beta', INPUT_ROUTE: '' }))).ok).toBe(true)
  })
})

describe('the text of an input', () => {
  const rawWith = (text: string) => ({
    front: 'terminal' as const,
    inputs: new Map([['wait', text]] as const),
    environment: {},
    workspace: '/',
    event: undefined,
  })

  it('is the given one, or the default of action.yml', () => {
    expect(givenTexts(rawWith('1m'), [])('wait')).toBe('1m')
    expect(givenTexts(rawWith(''), [])('timeout')).toBe('20s')
    expect(givenTexts(rawWith('1m'), [])('routes')).toBeUndefined()
  })

  it('leaves a default that is an expression to the runner', () => {
    expect(givenTexts(rawWith(''), [])('github-token')).toBeUndefined()
  })

  it('is at most a mebibyte, in bytes', () => {
    const problems: Problem[] = []
    expect(givenTexts(rawWith('é'.repeat(524_289)), problems)('wait')).toBeUndefined()
    expect(problems).toEqual([
      {
        place: { kind: 'input', name: 'wait' },
        value: undefined,
        fault: { code: 'too-large', limit: 1_048_576, amount: 1_048_578 },
      },
    ])
  })
})
