import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signRequest } from '../../src/wire/signature.ts'
import { look } from '../builders/endpoints.ts'
import { root } from '../rig/act.ts'

// Each command is a separate process, which a busy machine starts slowly.
const secret = '0123456789abcdef'.repeat(4)
const api = [{ name: 'api', container: { by: 'service', name: 'api' } as const }]
let home = ''
const started: ChildProcess[] = []

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'runtime-drift-serve-'))
  await mkdir(join(home, 'bin'))
  // An engine that runs nothing, and records its calls.
  await writeFile(join(home, 'bin/docker'), `#!/bin/sh\nsleep 0.2\necho asked >> "${home}/asked"\n`)
  await chmod(join(home, 'bin/docker'), 0o755)
})
afterEach(async () => {
  await Promise.all(started.splice(0).map(end))
})
afterAll(() => rm(home, { recursive: true, force: true }))

const end = (child: ChildProcess): Promise<number | null> =>
  new Promise((gone) => {
    if (child.exitCode !== null || child.signalCode !== null) return gone(child.exitCode)
    child.once('exit', (code) => gone(code))
    child.kill('SIGTERM')
  })

/** Starts `runtime-drift serve`; its first words, and where it serves. */
async function serve(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [join(root, 'src/cli.ts'), 'serve', ...words], {
    cwd: home,
    env: { PATH: `${join(home, 'bin')}:${process.env.PATH}`, HOME: home, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  started.push(child)
  let received = ''
  await new Promise<void>((resolve) => {
    child.stderr?.on('data', (chunk) => {
      received += chunk
      if (received.includes('\n')) resolve()
    })
    child.once('exit', () => resolve())
  })
  return { child, received, url: /http:\/\/\S+?runtime-drift\b/.exec(received)?.[0] ?? '' }
}

describe('runtime-drift serve', () => {
  it('returns evidence of this host to every user of it', async () => {
    const { url, received } = await serve(['--services', 'api', '--listen', '127.0.0.1:0'])
    expect(received).toContain('Anyone who can reach this address can read it.')
    expect(await look(url, { evidence: true }, api)).toMatchObject({
      kind: 'seen',
      value: { kind: 'host', instances: [] },
    })
  })

  it('signs responses to signed requests, and collects for no other request', async () => {
    const { url } = await serve(['--services=api', '--listen=127.0.0.1:0'], { RUNTIME_DRIFT_SIGN_SECRET: secret })
    expect(await look(url, { evidence: true }, api)).toMatchObject({
      why: { reason: 'status-unexpected', amount: 401 },
    })
    const other = { evidence: true, sign: { secret: 'f'.repeat(64) } }
    expect(await look(url, other, api)).toMatchObject({ why: { reason: 'status-unexpected', amount: 401 } })
    await rm(join(home, 'asked'), { force: true })
    const old = signRequest(
      { method: 'GET', target: '/.well-known/runtime-drift' },
      secret,
      Date.now() - 86_400_000,
      'nonce-of-yesterday',
    )
    expect((await fetch(url, { headers: { ...old.signs } })).status).toBe(401)
    await expect(rm(join(home, 'asked'))).rejects.toThrow('ENOENT')
    expect(await look(url, { evidence: true, sign: { secret } }, api)).toMatchObject({ kind: 'seen' })
  })

  it('collects again for each request, one at a time', async () => {
    const { url } = await serve(['--services', 'api', '--listen', '127.0.0.1:0'])
    const nonces = (await Promise.all([1, 2, 3].map(async () => (await fetch(url)).text()))).map(
      (text) => /begin (\S+)/.exec(text)?.[1],
    )
    // The first request gets its own collection. The others came during it and share the next one.
    expect(new Set(nonces).size).toBe(2)
    expect(nonces).not.toContain(/begin (\S+)/.exec(await (await fetch(url)).text())?.[1])
  })

  it('serves one path only', async () => {
    const { url } = await serve(['--services', 'api', '--listen', '127.0.0.1:0'])
    expect((await fetch(`${url}/x`)).status).toBe(404)
    expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(405)
  })

  it('ends with status 0 after a signal', async () => {
    const { child } = await serve(['--services', 'api', '--listen', '127.0.0.1:0'])
    expect(await end(child)).toBe(0)
  })

  it.each([
    [['--services', 'api', '--listen', '0.0.0.0:0'], {}, 'can read what runs here'],
    [['--services', 'api', '--listen', '9117'], {}, 'Expected an address and a port'],
    [['--services', 'api', '--listen', '127.0.0.1:99999'], {}, 'Expected an address and a port'],
    [['--services', 'api'], { RUNTIME_DRIFT_SIGN_SECRET: 'canary' }, 'fewer than 32 characters'],
    [['--services', '-x'], {}, 'services'],
    [[], {}, 'services'],
    [['--services', 'api', '--listen', '192.0.2.1:1'], { RUNTIME_DRIFT_SIGN_SECRET: secret }, 'EADDRNOTAVAIL'],
  ])('is refused as %j with %j', async (words, env, expected) => {
    const { child, received } = await serve(words, env)
    expect(received).toContain(expected)
    expect(received).not.toContain('canary')
    expect(child.exitCode ?? (await new Promise((gone) => child.once('exit', gone)))).toBe(64)
  })
})
