import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { frame } from '../../../src/targets/collector/frame.ts'
import { installedProgram, readInstalled, requestText } from '../../../src/targets/collector/index.ts'
import type { FilesRequest, ServiceAsk } from '../../../src/targets/port.ts'

const nonce = '0f9e8d7c-aaaa-bbbb-cccc-0123456789ab'
const sha = (letter: string): string => letter.repeat(64)
const files = (...entries: readonly (readonly [string, string])[]): FilesRequest => ({
  artifact: '/app/dist',
  entries: entries.map(([path, letter]) => ({ path, sha256: sha(letter) })),
})
const ask = (name: string, list?: FilesRequest): ServiceAsk => ({
  name,
  container: { by: 'service', name },
  ...(list === undefined ? {} : { files: list }),
})
const asks = [ask('api', files(['a.js', 'a'])), ask('web')]

let home = ''
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'drift-installed-'))
})
afterAll(() => rmSync(home, { recursive: true }))

/**
 * Runs the program as sshd does, in an empty folder: its standard input stays open until it is ready for the next request,
 * or ends.
 */
async function run(
  requests: string | readonly string[],
  { installed = asks, original }: { installed?: readonly ServiceAsk[]; original?: string } = {},
) {
  const program = join(home, 'runtime-drift-collect')
  writeFileSync(program, installedProgram(installed))
  const env = { PATH: '/nowhere', HOME: home, ...(original === undefined ? {} : { SSH_ORIGINAL_COMMAND: original }) }
  const child = spawn('/bin/sh', [program], { env, cwd: home, timeout: 60_000 })
  const waiting = [requests].flat()
  let [stdout, stderr] = ['', '']
  const next = () => {
    const request = waiting.shift()
    if (request === undefined) child.stdin.end()
    else child.stdin.write(request)
    // Nothing follows a request that is no request.
    if (request !== undefined && !request.endsWith('\nend\n')) child.stdin.end()
  }
  child.stdin.on('error', () => {})
  child.stdout.on('data', (chunk) => {
    stdout += chunk
    if (/\nruntime-drift\/\d+ ready [0-9a-f-]+ \d+\n$/.test(String(chunk))) next()
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  next()
  const [status] = await once(child, 'close')
  return { stdout: stdout.replace(/^\nruntime-drift\/\d+ shell\n/, ''), stderr, status }
}

/** What the script would hash: the values of its variables for a service. */
function givenTo(request: string, index: number, installed = asks) {
  const program = installedProgram(installed)
  const cut = program.slice(0, program.indexOf('\n(\nexec 6'))
  const data = program.slice(program.indexOf("\nnonce=''"), program.indexOf('\n{\n'))
  const print = `${cut}${data}\nprintf '%s|%s|%s|%s' "$nonce" "$artifact${index}" "$mark${index}" "$files${index}"\nexit 0\ndone\n`
  const { stdout, status } = spawnSync('/bin/sh', ['-c', print], { input: request, encoding: 'utf8' })
  return status === 0 ? stdout.replace(/^\nruntime-drift\/\d+ shell\n/, '').split('|') : status
}

describe('an installed collector', () => {
  it('answers a request, and reports which services it was installed for', async () => {
    const { stdout, status } = await run(requestText(asks, nonce))
    expect(status).toBe(0)
    expect(stdout).toContain(`begin ${nonce}\n`)
    const read = readInstalled(stdout, nonce, asks)
    // There is no engine in this folder's PATH, and the request was understood.
    expect(read.kind === 'missing' ? read.why.reason : 'seen').toMatch(/^engine-/)
    expect(readInstalled(stdout, nonce.replace('0f', 'f0'), asks)).toMatchObject({ why: { reason: 'nonce-mismatch' } })
  })

  it('compares the files of the request, with the path that is installed', () => {
    const newer = [ask('web'), ask('api', files(['b c.js', 'b'], ['new\nline.js', 'c']))]
    expect(givenTo(requestText(newer, nonce), 0)).toEqual([
      nonce,
      '/app/dist',
      '\\002',
      'bbbbbbbbb c.js\nccccccccnew\u0002line.js',
    ])
  })

  it('compares its own files when the request has none', () => {
    expect(givenTo(requestText([ask('api')], nonce), 0)).toEqual([nonce, '/app/dist', '\\002', 'aaaaaaaaa.js'])
  })

  it('answers several requests of one connection, one after the other', async () => {
    const second = nonce.replace('0f', 'f0')
    const { stdout, status } = await run([requestText(asks, nonce), requestText([ask('api')], second)])
    expect(status).toBe(0)
    for (const one of [nonce, second]) expect(stdout).toMatch(new RegExp(`begin ${one}[^]*end ${one} \\d+\n`))
  })

  it('refuses files at another path', async () => {
    const moved = [ask('api', { ...files(['a.js', 'a']), artifact: '/etc' })]
    const { stderr, stdout } = await run(requestText(moved, nonce))
    expect(stdout).toBe(`\n${frame} ready ${nonce} 64\n`)
    expect(stderr).toContain('at another path')
  })

  it('ignores files of services that it does not show', async () => {
    const foreign = requestText([ask('db', files(['x', 'd']))], nonce)
    expect(givenTo(foreign, 0)).toEqual([nonce, '/app/dist', '\\002', 'aaaaaaaaa.js'])
    expect((await run(foreign)).stdout).not.toContain('"db"')
  })

  const head = `${frame} collect ${nonce}`
  const line = `${'a'.repeat(8)}a.js`
  it.each([
    ['nothing', ''],
    ['a script', 'id\n'],
    ['another version', `runtime-drift/2 collect ${nonce}\nend\n`],
    ['no end', `${head}\n`],
    ['a nonce that is too short', `${frame} collect 0f9e\nend\n`],
    ['a nonce with a command', `${frame} collect $(id)\`id\`${'a'.repeat(26)}\nend\n`],
    ['another word', `${head}\nexec id\nend\n`],
    ['a service with a command', `${head}\nfiles $(id) 1 002\n/app/dist\n${line}\nend\n`],
    ['a mark that is no control character', `${head}\nfiles api 1 057\n/app/dist\n${line}\nend\n`],
    ['a list twice', `${head}\n${`files api 1 002\n/app/dist\n${line}\n`.repeat(2)}end\n`],
    ['a list that is shorter than it says', `${head}\nfiles api 2 002\n/app/dist\n${line}\nend\n`],
    ['a list that is longer than it says', `${head}\nfiles api 1 002\n/app/dist\n${line}\n${line}\nend\n`],
    ['a list without a path', `${head}\nfiles api 1 002\n${line}\nend\n`],
    ['a path with parents', `${head}\nfiles api 1 002\n/app/../etc\n${line}\nend\n`],
    ['a file above the path', `${head}\nfiles api 1 002\n/app/dist\naaaaaaaa../../etc/shadow\nend\n`],
    ['a file in a parent of a folder', `${head}\nfiles api 1 002\n/app/dist\naaaaaaaax/../../../etc/shadow\nend\n`],
    ['an absolute file', `${head}\nfiles api 1 002\n/app/dist\naaaaaaaa/etc/shadow\nend\n`],
    ['a sum that is no number', `${head}\nfiles api 1 002\n/app/dist\n$(id)aaaa.js\nend\n`],
  ])('refuses %s, and runs nothing of it', async (_, request) => {
    const { status, stderr, stdout } = await run(request)
    expect({ status, stdout }).toEqual({ status: 64, stdout: '' })
    expect(stderr).toBe(`runtime-drift-collect: the request is not valid, or not of version ${frame}\n`)
  })

  it.each(['sh -s', 'runtime-drift-collect; id', 'runtime-drift-collect --services all', '/bin/bash', ''])(
    'refuses the command %j',
    async (original) => {
      expect(await run(requestText(asks, nonce), { original })).toMatchObject({ status: 64, stdout: '' })
    },
  )

  it('runs nothing that follows a request', async () => {
    const { status, stdout } = await run([requestText(asks, nonce), 'id\nend\n'])
    expect(status).toBe(0)
    expect(stdout).not.toContain('uid=')
  })

  it('accepts the command of a target', async () => {
    expect((await run(requestText(asks, nonce), { original: 'runtime-drift-collect' })).status).toBe(0)
  })

  it('handles names of files as data', () => {
    const odd = [ask('api', files(["it's $(id) `id` \\n %s.js", 'a'], ['-rf', 'b'], ['end', 'c']))]
    expect(givenTo(requestText(odd, nonce), 0)).toEqual([
      nonce,
      '/app/dist',
      '\\002',
      "bbbbbbbb-rf\nccccccccend\naaaaaaaait's $(id) `id` \\n %s.js",
    ])
  })

  it('names no container that was not requested', () => {
    const program = installedProgram([ask('api')])
    expect(program).not.toContain('print "o "')
    expect(program).not.toContain('"c {')
  })
})
