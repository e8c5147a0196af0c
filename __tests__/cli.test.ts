import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../src/cli/commands.ts'
import { aCommit, root, run } from './rig/act.ts'

const home = mkdtempSync(join(tmpdir(), 'runtime-drift-cli-'))
const commits = new Map([
  ['/right', aCommit],
  ['/wrong', 'd'.repeat(40)],
])
let server: Server
let url = ''
beforeAll(async () => {
  server = createServer((request, response) => {
    response.end(JSON.stringify({ commit: commits.get(request.url ?? '') }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(home, { recursive: true, force: true })
})

/** Types a command, in a folder that is no checkout. */
const type = (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  run([join(root, 'dist/cli.js'), ...words], { PATH: process.env.PATH, HOME: home, ...env }, home)

const verify = (path: string, ...words: readonly string[]) =>
  type(['verify', '--target', `${url}${path}`, '--commit', aCommit, '--wait', '15s', '--interval', '100ms', ...words])

describe('runtime-drift verify', () => {
  it('exits 0 for a proven deployment, and prints no colours when the output is not a terminal', async () => {
    const { exit, stdout, stderr } = await verify('/right')
    expect(exit).toBe(0)
    expect(stdout).toMatch(/^✓ Proven/)
    expect(stdout + stderr).not.toContain('\u001b')
    expect(stderr).toContain('check 1')
  })

  it('exits 1 for drift', async () => {
    const drift = ['verify', `--target=${url}/wrong`, `--commit=${aCommit}`, '--wait=300ms', '--interval=100ms']
    expect(await type(drift)).toMatchObject({ exit: 1, stdout: expect.stringMatching(/^✗ Drifted/) })
  })

  it('exits 2 when the target cannot be reached', async () => {
    const words = [
      'verify',
      '--target',
      'http://127.0.0.1:9/',
      '--commit',
      aCommit,
      '--wait',
      '300ms',
      '--interval',
      '100ms',
    ]
    expect(await type(words)).toMatchObject({ exit: 2, stdout: expect.stringMatching(/^\S+ Unproven/) })
  })

  it.each([['verify', '--help'], ['explain'], ['--version']])(
    'prints no error when the reader of its output ends first: %s',
    (...words) => {
      const cli = [process.execPath, join(root, 'dist/cli.js'), ...words].map((word) => `'${word}'`).join(' ')
      const { status, stderr } = spawnSync(
        'bash',
        ['-c', `set -o pipefail; { sleep 0.2; ${cli}; } | true; echo "$?" >&2`],
        {
          encoding: 'utf8',
        },
      )
      expect({ status, stderr }).toEqual({ status: 0, stderr: '0\n' })
    },
  )

  it('exits 64 for wrong input, and names each mistake', async () => {
    const { exit, stdout, stderr } = await type([
      'verify',
      '--wait',
      'banana',
      '--stable',
      'x',
      '--target',
      'ssj://host',
    ])
    expect({ exit, stdout }).toEqual({ exit: 64, stdout: '' })
    for (const word of ['banana', 'stable', 'ssj']) expect(stderr).toContain(word)
  })

  it('exits 64 for a flag that is given twice', async () => {
    const { exit, stderr } = await verify('/wrong', '--wait=300ms')
    expect({ exit, stderr }).toEqual({ exit: 64, stderr: expect.stringContaining('given twice') })
  })

  it('names every wrong argument', async () => {
    const { exit, stderr } = await type([
      'verify',
      '--comit',
      aCommit,
      'api',
      '--wait',
      '1s',
      '--wait',
      '2s',
      '--target',
      '@nowhere',
      '--routes',
    ])
    expect(exit).toBe(64)
    expect(stderr).toContain('did you mean --commit?')
    for (const word of ['api', 'wait', 'nowhere', 'routes']) expect(stderr).toContain(word)
    expect(stderr).toMatch(/^✗ 5 problems/)
  })

  it('refuses a secret on the command line, and does not repeat it', async () => {
    const { exit, stdout, stderr } = await type([
      'verify',
      '--target',
      'ssh://a@127.0.0.1',
      '--ssh-key',
      'hunter2-hunter2',
    ])
    expect(exit).toBe(64)
    expect(stderr).toContain('RUNTIME_DRIFT_SSH_KEY')
    expect(stdout + stderr).not.toContain('hunter2')
  })

  it('reads a value from a file, and prints colours with --color', async () => {
    writeFileSync(join(home, 'targets'), `${url}/right\n`)
    const words = ['verify', '--target', '@targets', '--commit', aCommit, '--interval', '100ms', '--color']
    expect(await type(words)).toMatchObject({ exit: 0, stdout: expect.stringContaining('\u001b[') })
  })

  it('writes the report for its user alone', async () => {
    const file = join(home, 'report.json')
    expect((await verify('/right', '--json', file)).exit).toBe(0)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ schema: 1, verdict: { kind: 'proven' } })
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('proves the commit that the checkout is at when none is named', async () => {
    const git = (...args: readonly string[]): string =>
      spawnSync('git', ['-C', checkout, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
        encoding: 'utf8',
      }).stdout.trim()
    const checkout = mkdtempSync(join(home, 'checkout-'))
    git('init', '-q')
    git('commit', '-q', '--allow-empty', '-m', 'one')
    commits.set('/head', git('rev-parse', 'HEAD'))
    const words = [join(root, 'dist/cli.js'), 'verify', '--target', `${url}/head`, '--interval', '100ms']
    expect(await run(words, { PATH: process.env.PATH, HOME: home }, checkout)).toMatchObject({ exit: 0 })
  })
})

describe('runtime-drift manifest', () => {
  const dist = join(home, 'dist')
  beforeAll(() => {
    mkdirSync(dist)
    writeFileSync(join(dist, 'index.js'), 'one')
  })

  it('prints only the manifest of a build directory', async () => {
    const { exit, stdout, stderr } = await type(['manifest', 'dist', '--commit', aCommit])
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ commit: aCommit, files: { 'index.js': { size: 3 } } })
  })

  it('writes the same manifest into a file', async () => {
    const { exit, stdout } = await type(['manifest', '--out', 'out/build.json', 'dist'])
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: '' })
    const printed = (await type(['manifest', 'dist'])).stdout
    expect(readFileSync(join(home, 'out/build.json'), 'utf8')).toBe(printed)
    expect(JSON.parse(printed)).not.toHaveProperty('commit')
  })

  it('names the commit that is checked out, refuses another one, and warns of changed files', async () => {
    const checkout = mkdtempSync(join(home, 'built-'))
    const git = (...args: readonly string[]): string =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        cwd: checkout,
        encoding: 'utf8',
      }).stdout.trim()
    git('init', '-q')
    writeFileSync(join(checkout, 'a.ts'), 'one')
    git('add', 'a.ts')
    git('commit', '-q', '-m', 'one')
    const commit = git('rev-parse', 'HEAD')
    mkdirSync(join(checkout, 'dist'))
    writeFileSync(join(checkout, 'dist/index.js'), 'built')
    const build = join(checkout, 'dist')
    const { stdout, stderr } = await type(['manifest', build])
    expect({ received: JSON.parse(stdout), stderr }).toMatchObject({ received: { commit }, stderr: '' })
    expect(JSON.parse(stdout)).not.toHaveProperty('dirty')
    const other = await type(['manifest', build, '--commit', aCommit])
    expect(other).toMatchObject({ exit: 64, stdout: '', stderr: expect.stringContaining(commit) })
    writeFileSync(join(checkout, 'a.ts'), 'two')
    const dirty = await type(['manifest', build])
    expect(JSON.parse(dirty.stdout)).toMatchObject({ commit, dirty: { total: 1, paths: ['a.ts'] } })
    expect(dirty.stderr).toContain('a.ts')
  })

  it('exits 64 for wrong input and for a missing build', async () => {
    expect(await type(['manifest'])).toMatchObject({ exit: 64, stdout: '' })
    expect(await type(['manifest', 'gone'])).toMatchObject({ exit: 64, stderr: expect.stringContaining('gone') })
    const { exit, stderr } = await type(['manifest', 'dist', '--commmit', aCommit])
    expect({ exit, stderr }).toEqual({ exit: 64, stderr: expect.stringContaining('did you mean --commit?') })
  })
})

describe('runtime-drift', () => {
  it('demo shows the drift as a person would see it, redeploys, and proves it', async () => {
    const { exit, stdout } = await type(['demo'])
    expect(exit).toBe(0)
    const output = [
      '✗ Drifted: broken at runtime',
      'Built, not recreated',
      'up -d api dashboard',
      'The runtime link is broken',
      '✓ Proven',
    ]
    expect(output.map((words) => stdout.indexOf(words)).every((at, index, all) => at > (all[index - 1] ?? -1))).toBe(
      true,
    )
  })

  it('collector prints a script that a shell can read', async () => {
    const { exit, stdout } = await type(['collector', '--services', 'api dashboard'])
    expect(exit).toBe(0)
    expect(spawnSync('sh', ['-n'], { input: stdout }).status).toBe(0)
    expect(stdout).toContain('dashboard')
    expect(await type(['collector'])).toMatchObject({ exit: 64, stdout: '' })
    expect(await type(['collector', '--services', '-x'])).toMatchObject({ exit: 64, stdout: '' })
  })

  it('prints its version and its help', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(await type(['--version'])).toMatchObject({ exit: 0, stdout: `${version}\n` })
    const help = await type(['--help'])
    expect(help).toMatchObject({ exit: 0, stderr: '' })
    for (const name of commands.keys()) expect(help.stdout).toContain(`\n  ${name} `)
    expect(help.stdout).toBe((await type(['help'])).stdout)
  })

  it('exits 64 for no command, and for one that it does not have', async () => {
    expect(await type([])).toMatchObject({ exit: 64, stdout: '' })
    const wrong = await type(['verfy', '--commit', aCommit])
    expect(wrong).toMatchObject({ exit: 64, stdout: '', stderr: expect.stringContaining('There is no command verfy.') })
    expect(wrong.stderr).toContain('Did you mean "runtime-drift verify"?')
    expect((await type(['x'])).stderr).toContain('The commands are verify, doctor, explain,')
  })
})
