import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands.ts'
import { exitCodes } from '../../src/cli/exit-codes.ts'
import { causeRecords } from '../../src/model/cause.ts'
import { evidenceErrors } from '../../src/model/evidence.ts'
import { findingRecords } from '../../src/model/finding.ts'
import { aCommit, root, run } from '../rig/act.ts'

const home = mkdtempSync(join(tmpdir(), 'runtime-drift-commands-'))
const type = (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  run([join(root, 'dist/cli.js'), ...words], { PATH: process.env.PATH, HOME: home, ...env }, home)
const loaded: (readonly [string, Command])[] = await Promise.all(
  [...commands].map(async ([name, load]) => [name, (await load()).command] as const),
)

let server: Server
let url = ''
let requests = 0
beforeAll(async () => {
  server = createServer((request, response) => {
    requests += 1
    const commit = request.url === '/short' ? aCommit.slice(0, 7) : aCommit
    response.end(JSON.stringify({ commit }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(home, { recursive: true, force: true })
})

describe('runtime-drift COMMAND --help', () => {
  it.each(loaded)('shows the summary, the flags and the exit codes of %s', async (name, { summary, flags, exits }) => {
    const { exit, stdout, stderr } = await type([name, '--help'])
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(stdout).toContain(summary.replaceAll('`', '').slice(0, 40))
    for (const flag of Object.keys(flags)) expect(stdout).toMatch(new RegExp(`^  --${flag}( |$)`, 'm'))
    for (const code of new Set(exits.map((one) => exitCodes[one].code)))
      expect(stdout).toMatch(new RegExp(`^  ${code} `, 'm'))
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
    for (const words of [
      ['help', name],
      [name, 'x', '-h'],
    ])
      expect((await type(words)).stdout).toBe(stdout)
  })

  it.each(loaded)('suggests a similar flag for %s', async (name) => {
    const { exit, stdout, stderr } = await type([name, '--colr'])
    expect({ exit, stdout }).toEqual({ exit: 64, stdout: '' })
    expect(stderr).toContain('--colr: There is no such flag.')
    expect(stderr).toContain('did you mean --color?')
  })

  it('mentions the terminal, not a job', async () => {
    const { stdout } = await type(['verify', '--help'])
    for (const words of ['your ssh agent', '~/.ssh/known_hosts', '~/.ssh/id_ed25519']) expect(stdout).toContain(words)
    expect(stdout).not.toMatch(/\bthe (?:job|event|workflow)\b|secrets\./)
  })
})

describe('runtime-drift verify', () => {
  const words = () => ['verify', '--target', `prod=${url}/`, '--commit', aCommit, '--interval', '100ms']

  it('prints what would be checked with --dry-run, and contacts nothing', async () => {
    const before = requests
    const route = ['--routes', `GET ${url}/healthz -> 200|204`]
    const { exit, stdout, stderr } = await type([...words(), ...route, '--dry-run', '--verbose'])
    expect({ exit, stderr, requests }).toEqual({ exit: 0, stderr: '', requests: before })
    for (const part of [aCommit, 'nothing was contacted', `prod at ${url}/`, `GET ${url}/healthz must return 200|204`])
      expect(stdout).toContain(part)
    expect(stdout).toContain(`command: GET ${url}/`)
  })

  it('prints one line with --quiet, and the report for programs', async () => {
    const { exit, stdout, stderr } = await type([...words(), '--quiet', '--json', 'quiet.json'])
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(stdout).toMatch(/^✓ Proven[^\n]*\n$/)
    expect(JSON.parse(readFileSync(join(home, 'quiet.json'), 'utf8'))).toMatchObject({ verdict: { kind: 'proven' } })
  })

  it.each([['--json'], ['--json', '-']])('prints the report alone on standard output with %s', async (...json) => {
    const { exit, stdout, stderr } = await type([...words(), ...json])
    expect(exit).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ name: 'runtime-drift-report', verdict: { kind: 'proven' } })
    expect(stderr).toContain('check 1')
  })

  it('prints the command for each target and its duration with --verbose', async () => {
    const { stderr } = await type([...words(), '--routes', `GET ${url}/ -> 200`, '--verbose'])
    expect(stderr).toContain(`prod: GET ${url}/`)
    for (const line of [
      /check 1: prod answered after [\d.]+ m?s/,
      /check 2: GET \S+ answered 200 after [\d.]+ ms/,
      /check 2: took/,
    ])
      expect(stderr).toMatch(line)
  })

  it('names the default keys when no key is found, and no secret of a workflow', async () => {
    const { exit, stderr } = await type([
      'verify',
      '--target',
      'ssh://a@127.0.0.1',
      '--commit',
      aCommit,
      '--services',
      'api',
    ])
    expect(exit).toBe(64)
    for (const part of ['~/.ssh/known_hosts', '~/.ssh/id_ed25519', 'ssh-add FILE']) expect(stderr).toContain(part)
    expect(stderr).not.toContain('secrets.')
  })
})

describe('runtime-drift doctor', () => {
  const doctor = (...words: readonly string[]) => type(['doctor', '--commit', 'd'.repeat(40), ...words])

  it('exits 0 when every step passes, whichever commit runs', async () => {
    const { exit, stdout } = await doctor('--target', `prod=${url}/`)
    expect(exit).toBe(0)
    for (const row of [/✓ resolve /, /✓ connect /, /✓ answer /, /✓ commit .*1a2b3c4/]) expect(stdout).toMatch(row)
    expect(stdout).not.toContain('certificate')
  })

  it('marks the step that fails, with its fix, and the steps that were not reached', async () => {
    const { exit, stdout } = await doctor('--target', 'http://127.0.0.1:9/')
    expect(exit).toBe(1)
    for (const row of [/✓ resolve /, /✗ connect .*127\.0\.0\.1/, /Fix: /, /- answer +Not checked\./])
      expect(stdout).toMatch(row)
  })

  it('fails for a commit in short form', async () => {
    const { exit, stdout } = await doctor('--target', `prod=${url}/short`)
    expect(exit).toBe(1)
    expect(stdout).toMatch(/✗ commit /)
    expect(stdout).toContain('✗ 1 of 1 target cannot be checked yet.')
  })
})

describe('runtime-drift explain', () => {
  it('lists every code', async () => {
    const { exit, stdout } = await type(['explain'])
    expect(exit).toBe(0)
    const codes = [findingRecords, causeRecords, evidenceErrors]
      .flatMap((records) => Object.keys(records))
      .filter((code) => code !== 'as-found')
    const listed = new Set(stdout.split('\n').map((line) => line.trim()))
    expect(codes.filter((code) => !listed.has(code))).toEqual([])
  })

  it.each([
    ['runtime/not-recreated', ['Verdict: drifted.', 'It is checked again', 'up -d', 'Fix:']],
    ['auth/anonymous-allowed', ['It is final', 'Fix:']],
    ['built-not-recreated', ['Built, not recreated', 'A command fixes it.', 'up -d']],
    ['label-behind', ['An edit of a file fixes it']],
    ['code-fails', ['There is no general fix']],
    ['host-key-unknown', ['the verdict is unproven', 'It is final', 'ssh-keyscan']],
  ])('explains %s with its fix', async (code, parts) => {
    const { exit, stdout } = await type(['explain', code])
    expect(exit).toBe(0)
    const text = stdout.replaceAll(/\s+/g, ' ')
    for (const part of [code, ...parts]) expect(text).toContain(part)
  })

  it('suggests similar codes', async () => {
    const { exit, stdout, stderr } = await type(['explain', 'runtime/not-recraeted'])
    expect({ exit, stdout }).toEqual({ exit: 64, stdout: '' })
    expect(stderr).toContain('runtime/not-recreated')
    expect((await type(['explain', 'banana'])).stderr).toContain('Run "runtime-drift explain" to list all codes.')
    expect((await type(['explain', 'not-recreated'])).stderr).toContain('runtime/not-recreated')
  })
})

describe('the table of commands', () => {
  it('can run in a folder without a checkout and without a config', async () => {
    mkdirSync(join(home, 'empty'))
    writeFileSync(join(home, 'empty/keep'), '')
    for (const [name] of loaded.filter(([one]) => !['demo', 'explain', 'serve'].includes(one))) {
      const { exit, stderr } = await run(
        [join(root, 'dist/cli.js'), name],
        { PATH: process.env.PATH, HOME: home },
        join(home, 'empty'),
      )
      expect([name, exit === 64 ? stderr.startsWith('✗') : exit]).toEqual([name, name === 'init' ? 0 : true])
    }
  })
})
