import { createHash, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { frame } from '../../targets/collector/frame.ts'
import { questionRecords } from '../../targets/collector/question.ts'

/** The commit that was merged, and the one before it that still runs. */
export const merged = '7f3c2e1b9a8d4c5e6f70819223344556677889ab'
const before = '2b9d1f0e4c3a5b6d7e8f90112233445566778899'

/** The deployment of AI Back Office Pack, simulated on loopback. */
export interface Stage {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string
  /** What the fix does: the containers are recreated from the images that were built. */
  redeploy(): void
  close(): Promise<void>
}

/**
 * Simulates a host whose images are of the merged commit and whose containers still run the previous one. It returns what
 * a collector on such a host would print, and the routes of the code that runs.
 */
export async function openStage(): Promise<Stage> {
  let running = before
  const server = createServer((request, response) => {
    switch (request.url) {
      case '/.well-known/runtime-drift':
        return response.writeHead(200, { 'content-type': 'text/plain' }).end(evidence(running))
      case '/healthz':
        return response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n')
      case '/api/workflows':
        // The workflow screen came with the merged commit: the old code has no such route.
        return response.writeHead(running === merged ? 401 : 404).end()
    }
    return response.writeHead(404).end()
  })
  await listen(server)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    redeploy() {
      running = merged
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const listen = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve())
  })

const services = ['api', 'dashboard']
const project = 'ai-backoffice-pack'
const folder = `/srv/${project}`
const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const imageId = (service: string, commit: string): string => `sha256:${hash(`${service} ${commit}`)}`
/** Times count from the start of the demo, so the containers don't restart in each check. */
const began = Date.now()
const ago = (hours: number): string => new Date(began - hours * 3_600_000).toISOString()

/** What the collector prints on such a host: two containers, created from the images of `running`. */
function evidence(running: string): string {
  const containers = services.map((service) => {
    const [created, started] = running === merged ? [ago(0), ago(0)] : [ago(14 * 24), ago(14 * 24)]
    return `i ${JSON.stringify({
      asks: [services.indexOf(service)],
      id: hash(`${service} container of ${running}`),
      image: imageId(service, running),
      reference: `${project}-${service}:latest`,
      name: `/${project}-${service}-1`,
      ...{ state: 'running', health: '', exit: 0, restarts: 0, created, started },
      ...{ project, service, number: '1', oneoff: 'False', dir: folder, files: `${folder}/compose.yml` },
      ...labels(running),
    })}`
  })
  const images = services.flatMap((service) =>
    [before, merged].map((commit) => {
      const tags = commit === merged ? [`${project}-${service}:latest`] : []
      const created = ago(commit === merged ? 1 : 15 * 24)
      const facts = { id: imageId(service, commit), tags, digests: [], created, platform: 'linux/amd64' }
      return `m ${JSON.stringify({ ...facts, ...labels(commit) })}`
    }),
  )
  const calls = ['list', 'inspect', 'image'].map((call) => `x ${JSON.stringify({ call, code: 0 })}`)
  const clock = `t ${Math.floor(Date.now() / 1000)}`
  const records = [
    clock,
    ...services.map((name) => `s ${JSON.stringify(name)}`),
    ...questionRecords(services.map((name) => ({ name, container: { by: 'service', name } }))),
    ...containers,
    ...images,
    ...calls,
    'z',
  ]
  const nonce = randomUUID()
  return `${frame} begin ${nonce}\n${records.join('\n')}\n${frame} end ${nonce} ${records.length}\n`
}

const labels = (revision: string) => ({ revision, source: 'https://github.com/acme/ai-backoffice-pack', version: '' })
