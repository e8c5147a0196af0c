import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** A registry in memory that answers as the distribution specification says, but for what a test changes. */
export interface FakeRegistry {
  /** `127.0.0.1:40123` */
  readonly domain: string
  /** Every request: `GET /v2/…`, with its `Authorization` where it has one. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** An answer of a server: a status, header fields and a body. */
export interface Answered {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer | string
}

/** Answers before the registry does; nothing lets the registry answer. */
export type Before = (path: string, request: IncomingMessage, domain: string) => Answered | undefined

export const sha256 = (body: Buffer | string): string => `sha256:${createHash('sha256').update(body).digest('hex')}`

export const types = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  list: 'application/vnd.docker.distribution.manifest.list.v2+json',
  docker: 'application/vnd.docker.distribution.manifest.v2+json',
  config: 'application/vnd.oci.image.config.v1+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
} as const

/** Documents by their digest or tag, and blobs by their digest. */
export interface Content {
  readonly manifests: Record<string, { readonly type: string; readonly body: string }>
  readonly blobs: Record<string, string>
}

/** One platform: its config and manifest, put into `content`; gives the descriptor of its manifest. */
export function platform(
  content: Content,
  labels: Readonly<Record<string, string>>,
  {
    architecture = 'amd64',
    docker = false,
    annotations,
  }: {
    readonly architecture?: string
    readonly docker?: boolean
    readonly annotations?: Readonly<Record<string, string>>
  } = {},
) {
  const rootfs = { type: 'layers', diff_ids: [] }
  const config = JSON.stringify({ architecture, os: 'linux', rootfs, config: { Labels: labels } })
  const type = docker ? types.docker : types.manifest
  const body = JSON.stringify({
    schemaVersion: 2,
    mediaType: type,
    config: { mediaType: docker ? types.dockerConfig : types.config, digest: sha256(config), size: config.length },
    layers: [],
    ...(annotations === undefined ? {} : { annotations }),
  })
  content.blobs[sha256(config)] = config
  content.manifests[sha256(body)] = { type, body }
  return {
    ...{ mediaType: type, digest: sha256(body), size: body.length, platform: { os: 'linux', architecture } },
    config: sha256(config),
  }
}

/** An index of such platforms, put into `content`; gives its digest. */
export function index(content: Content, manifests: readonly object[], type: string = types.index): string {
  const body = JSON.stringify({ schemaVersion: 2, mediaType: type, manifests })
  content.manifests[sha256(body)] = { type, body }
  return sha256(body)
}

/** Gives a tag to what has this digest. */
export function tag(content: Content, name: string, digest: string): void {
  const document = content.manifests[digest]
  if (document === undefined) throw new Error(`there is no ${digest}`)
  content.manifests[name] = document
}

/** Starts one on a free port of the loopback network. */
export async function fakeRegistry(
  repository: string,
  content: Content,
  before: Before = () => undefined,
): Promise<FakeRegistry> {
  const requests: string[] = []
  let domain = ''
  const answer = (path: string): Answered => {
    const [, kind, reference = ''] = new RegExp(`^/v2/${repository}/(manifests|blobs)/(.+)$`).exec(path) ?? []
    const unknown = (code: string): Answered => ({
      status: 404,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ errors: [{ code }] }),
    })
    if (kind === undefined) return unknown('NAME_UNKNOWN')
    if (kind === 'blobs') {
      const blob = content.blobs[reference]
      return blob === undefined ? unknown('BLOB_UNKNOWN') : { status: 200, body: blob }
    }
    const document = content.manifests[reference]
    if (document === undefined) return unknown('MANIFEST_UNKNOWN')
    return {
      status: 200,
      headers: { 'content-type': document.type, 'docker-content-digest': sha256(document.body) },
      body: document.body,
    }
  }
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? ''
    const { authorization } = request.headers
    requests.push(`${request.method} ${path}${authorization === undefined ? '' : ` [${authorization}]`}`)
    const { status, headers = {}, body = '' } = before(path, request, domain) ?? answer(path)
    request.resume()
    request.on('end', () => response.writeHead(status, headers).end(body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  domain = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return {
    domain,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
