import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDockerTarget } from '../../../src/targets/docker/index.ts'
import type { TargetRequest } from '../../../src/targets/port.ts'
import { askApi, lookOnce } from '../../live/rig/request.ts'
import { standInDocker } from '../../live/rig/stand-in.ts'

const place = { kind: 'input', name: 'target' } as const
const request: TargetRequest = {
  name: 'here',
  address: 'docker://',
  place,
  settings: {},
  timeout: 20_000,
  allowUnsafeHttp: false,
  access: { sshKey: undefined, sshKeyPassphrase: undefined, sshKnownHosts: undefined, sshJump: undefined },
}
const faults = (changes: Partial<TargetRequest>) => {
  const read = readDockerTarget({ ...request, ...changes }, {})
  return read.ok ? [] : read.problems.map(({ fault }) => fault)
}

let bin = ''
beforeEach(async () => {
  bin = await mkdtemp(join(tmpdir(), 'drift-bin-'))
})
afterEach(() => rm(bin, { recursive: true }))

async function look(docker: string | undefined, changes: Partial<TargetRequest> = {}, env: NodeJS.ProcessEnv = {}) {
  if (docker !== undefined) await writeFile(join(bin, 'docker'), `#!/bin/sh\n${docker}\n`, { mode: 0o755 })
  const read = readDockerTarget({ ...request, ...changes }, { PATH: `${bin}:/usr/bin:/bin`, ...env })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return lookOnce(read.value, askApi)
}

describe('the address of an engine on this machine', () => {
  it.each([
    ['docker://', 'docker://'],
    ['docker:///', 'docker://'],
    ['DOCKER:///run/user/1000/docker.sock', 'docker:///run/user/1000/docker.sock'],
  ])('%s is %s', (address, shown) => {
    expect(readDockerTarget({ ...request, address }, {})).toMatchObject({ ok: true, value: { address: shown } })
  })

  it.each([
    ['', {}, true],
    ['', { DOCKER_HOST: 'unix:///run/docker.sock', DOCKER_CONTEXT: 'default' }, true],
    ['/run/docker.sock', { DOCKER_HOST: 'tcp://10.0.0.1:2375' }, true],
    ['', { DOCKER_HOST: 'tcp://10.0.0.1:2375' }, undefined],
    ['', { CONTAINER_HOST: 'ssh://deploy@prod' }, undefined],
    ['', { DOCKER_CONTEXT: 'prod' }, undefined],
  ])('reports whether the containers of docker://%s are on this machine, with %j', (path, env, canDialContainers) => {
    const read = readDockerTarget({ ...request, address: `docker://${path}` }, env)
    expect(read.ok && read.value.canDialContainers).toBe(canDialContainers)
  })

  it.each([
    ['docker:', 'address-malformed'],
    ['docker:///run/docker.sock?x', 'address-malformed'],
    ['docker:///run/$(id).sock', 'address-malformed'],
    ['docker:///run/a\nb', 'address-malformed'],
    ['docker://prod/run/docker.sock', 'address-extra'],
  ])('%j is refused as %s', (address, code) => {
    expect(faults({ address })).toMatchObject([{ code }])
  })

  it('has no settings except engine and remote-engine', () => {
    expect(faults({ settings: { jump: { value: 'x', place } } })).toEqual([
      { code: 'unknown-key', key: 'jump', nearest: undefined, known: ['engine', 'remote-engine'] },
    ])
  })
})

describe('a check of the engine of this machine', () => {
  it('runs the collector on this machine', async () => {
    expect(await look(standInDocker())).toMatchObject({ kind: 'seen', value: { instances: [{ name: 'p_api_0' }] } })
  })

  it('passes the engine the socket of the address or of the environment, and nothing else of the runner', async () => {
    const tell = 'echo "Cannot connect to the Docker daemon at $DOCKER_HOST for $DOCKER_CONTEXT$INPUT_X" >&2; exit 1'
    const env = { DOCKER_HOST: 'tcp://127.0.0.1:1', DOCKER_CONTEXT: 'c', INPUT_X: 'secret' }
    const received = (words: string) => ({
      why: { reason: 'engine-down', received: expect.stringMatching(`${words} for c$`) },
    })
    expect(await look(tell, {}, env)).toMatchObject(received('at tcp://127.0.0.1:1'))
    expect(await look(tell, { address: 'docker:///run/x.sock' }, env)).toMatchObject(received('at unix:///run/x.sock'))
  })

  it.each([
    ['a deadline', 'sleep 30', 'session-timeout', { timeout: 1_500 }],
    ['too much of an answer', standInDocker(1, { inspect: 'yes' }), 'answer-too-large', {}],
    ['a collector that was killed', 'kill -9 $(ps -o ppid= -p $PPID) $PPID', 'answer-cut', {}],
    ['an engine that answers with an error', 'echo no >&2; exit 1', 'engine-failed', {}],
  ])('is missing with %s', async (_, docker, reason, changes) => {
    expect(await look(docker, changes)).toMatchObject({ kind: 'missing', why: { reason } })
  })

  it('is missing without a shell', async () => {
    expect(await look(undefined, {}, { PATH: '/nonexistent' })).toMatchObject({ why: { reason: 'shell-missing' } })
  })

  it('ends when it is cancelled or closed', async () => {
    await writeFile(join(bin, 'docker'), '#!/bin/sh\nsleep 30\n', { mode: 0o755 })
    for (const how of ['cancel', 'close'] as const) {
      const read = readDockerTarget(request, { PATH: `${bin}:/usr/bin:/bin` })
      if (!read.ok) throw new Error('refused')
      const cancel = new AbortController()
      setTimeout(() => (how === 'cancel' ? cancel.abort() : read.value.close()), 200)
      expect(await read.value.observe(askApi, cancel.signal)).toMatchObject({ why: { reason: 'cancelled' } })
    }
  })
})
