import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bystander } from '../../../src/model/evidence-engine.ts'
import { collectorScript, readCollected } from '../../../src/targets/collector/index.ts'
import { engineJson } from '../../../src/targets/collector/shell.ts'
import { membersOf, recordOf } from '../../builders/collector-records.ts'
import { before, merged } from '../../builders/observations.ts'

const nonce = '0f9e8d7c-1'
const time = '2026-11-28T21:39:53.1Z'
const imageId = `sha256:${'f'.repeat(64)}`
const idOf = (letter: string): string => letter.repeat(64)

let home = ''
let servers: Server[] = []
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'drift-engines-'))
  servers = []
})
afterEach(async () => {
  for (const server of servers) await new Promise((done) => server.close(done))
  rmSync(home, { recursive: true })
})

/** A line of `docker ps`: a running container of the repository `acme/api`. */
const lineOf = (id: string, name: string, revision: string, project = 'pack', status = 'Up 2 days'): string =>
  ['c', ...[id, name, 'acme/api:1', project, 'api', status, '', revision, '', ''].map(engineJson)].join('\t')

/** Other containers on a host whose user may open sockets of more engines, which list these containers. */
async function collect(engines: Readonly<Record<string, readonly string[]>>): Promise<readonly Bystander[]> {
  for (const [user, lines] of Object.entries(engines)) {
    mkdirSync(join(home, 'user', user), { recursive: true })
    writeFileSync(join(home, 'user', user, 'list'), lines.map((line) => `${line}\n`).join(''))
    const server = createServer().listen(join(home, 'user', user, 'docker.sock'))
    servers.push(server)
    await once(server, 'listening')
  }
  const fields = ['/api', 'running', '', 0, 0, time, time, 'pack', 'api', '', '', '', '', merged, '', '']
  const inspected = ['i', engineJson(idOf('a')), engineJson(imageId), '"acme/api:1"', membersOf('i', fields, 4)]
  const image = recordOf('m', imageId, ['acme/api:1'], [], time, merged, '', '', 'linux/amd64')
  writeFileSync(join(home, 'own'), `${lineOf(idOf('a'), 'api', merged)}\n`)
  writeFileSync(join(home, 'inspected'), `${inspected.join('\t')}\n`)
  const program = `#!/bin/sh
case "$1 $2:$DOCKER_HOST" in
ps*:unix://*) at=\${DOCKER_HOST#unix://}; cat "\${at%/*}/list" ;;
ps*) cat ${home}/own ;;
'inspect '*) cat ${home}/inspected ;;
'image inspect'*) echo '${image}' ;;
esac
`
  writeFileSync(join(home, 'docker'), program, { mode: 0o755 })
  const asks = [{ name: 'api', container: { by: 'name', name: 'api' } as const }]
  const script = collectorScript(asks, nonce).replace('/run/user/*/docker.sock', `${home}/user/*/docker.sock`)
  const answer = execFileSync('sh', ['-s'], { input: script, env: { PATH: `${home}:/usr/bin:/bin` }, encoding: 'utf8' })
  const read = readCollected(answer, nonce, asks)
  if (read.kind === 'missing') throw new Error(answer)
  expect(read.value.instances.map(({ name }) => name)).toEqual(['api'])
  return read.value.bystanders?.containers ?? []
}

describe('another engine on the host', () => {
  it('is searched for containers of the same project or repository', async () => {
    const found = await collect({ 1000: [lineOf(idOf('b'), 'api', before), lineOf(idOf('d'), 'db', '', 'other')] })
    expect(found).toMatchObject([
      { name: 'api', revision: before, engine: join(home, 'user/1000/docker.sock') },
      { name: 'db', engine: join(home, 'user/1000/docker.sock') },
    ])
  })

  it('is not another one when it lists the same containers', async () => {
    expect(await collect({ 1000: [lineOf(idOf('a'), 'api', merged)] })).toEqual([])
    expect(
      await collect({ 1001: [lineOf(idOf('b'), 'x', before)], 1002: [lineOf(idOf('b'), 'x', before)] }),
    ).toHaveLength(1)
  })

  it('is ignored when it has only stopped containers or none', async () => {
    expect(await collect({ 1000: [lineOf(idOf('b'), 'api', before, 'pack', 'Exited (0)')] })).toEqual([])
    expect(await collect({})).toEqual([])
  })
})
