import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Evidence } from '../../src/model/evidence.ts'
import type { RegistryAnswer } from '../../src/model/registry.ts'
import { openRegistries } from '../../src/origin/registry/index.ts'
import { type Acted, act } from '../rig/act.ts'
import { type Engine, startEngine } from './rig/engine.ts'
import { liveOrSkip } from './rig/live.ts'
import { reader, startRegistry } from './rig/registry.ts'

const revision = 'org.opencontainers.image.revision'
const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'
const anonymous = { HOME: '/nonexistent' }

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** What the registry answers about a tag or digest, and the secrets that were masked. */
async function lookUp(
  repository: string,
  reference: string,
  environment: Readonly<Record<string, string | undefined>> = anonymous,
) {
  const masked: string[] = []
  const registries = openRegistries({
    ...{ tokenHosts: new Map(), githubToken: 'ghs_token', environment, workspace: '', timeout: 5_000 },
    mask: (secret) => masked.push(secret),
  })
  const [answer] = await registries.lookUp([{ repositories: [repository], reference }], new AbortController().signal)
  return { answer, masked }
}

const imageIn = (answer: Evidence<RegistryAnswer> | undefined) =>
  answer?.kind === 'seen' && answer.value.kind === 'image' ? answer.value.image : undefined

liveOrSkip(
  'docker',
  'registry',
  'root',
)('a real registry', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await startEngine()
  })
  afterAll(async () => engine.stop())

  async function open(only?: typeof reader): Promise<{ readonly domain: string; readonly repository: string }> {
    const registry = await startRegistry(only)
    closers.push(registry.stop)
    return { domain: registry.domain, repository: `${registry.domain}/acme/api` }
  }

  /** Builds and pushes an image, and gives its ID and its digest. */
  async function push(reference: string): Promise<{ readonly id: string; readonly digest: string }> {
    const id = await engine.build(reference, { labels: { [revision]: commit } })
    await engine.docker('push', '-q', reference)
    const pushed = await engine.docker('image', 'inspect', '--format', '{{index .RepoDigests 0}}', reference)
    return { id, digest: pushed.slice(pushed.indexOf('@') + 1) }
  }

  it('shows the digests that the engine reports, and the label', async () => {
    const { repository } = await open()
    const { id, digest } = await push(`${repository}:main`)
    for (const reference of ['main', digest])
      expect(imageIn((await lookUp(repository, reference)).answer)).toEqual({
        digest,
        variants: [{ manifest: digest, config: id, platform: 'linux/amd64', labels: { revision: commit } }],
      })
  })

  it('reports which tag and which repository it does not have', async () => {
    const { domain, repository } = await open()
    await push(`${repository}:main`)
    expect((await lookUp(repository, 'next')).answer).toMatchObject({ value: { kind: 'absent', what: 'image' } })
    expect((await lookUp(repository, `sha256:${'0'.repeat(64)}`)).answer).toMatchObject({
      value: { kind: 'absent', what: 'image' },
    })
    expect((await lookUp(`${domain}/acme/web`, 'main')).answer).toMatchObject({ value: { kind: 'absent' } })
  })

  it('has an index with the attestations of BuildKit, which are no platform', async () => {
    const { domain, repository } = await open()
    const { id, digest } = await push(`${repository}:amd64`)
    const type = 'application/vnd.docker.distribution.manifest.v2+json'
    const entry = { mediaType: type, digest, size: await sizeOf(domain, digest, type) }
    const index = {
      ...{ schemaVersion: 2, mediaType: 'application/vnd.docker.distribution.manifest.list.v2+json' },
      manifests: [
        { ...entry, platform: { os: 'linux', architecture: 'amd64' } },
        { ...entry, platform: { os: 'unknown', architecture: 'unknown' } },
      ],
    }
    const put = await fetch(`http://${domain}/v2/acme/api/manifests/main`, {
      ...{ method: 'PUT', headers: { 'content-type': index.mediaType }, body: JSON.stringify(index) },
    })
    expect(put.status).toBe(201)
    expect(imageIn((await lookUp(repository, 'main')).answer)).toMatchObject({
      digest: put.headers.get('docker-content-digest'),
      variants: [{ manifest: digest, config: id }],
    })
  })

  it('wants a login, and takes the one of docker login', async () => {
    const { domain, repository } = await open(reader)
    await engine.docker('login', '-u', reader.user, '-p', reader.password, domain)
    const { digest } = await push(`${repository}:main`)
    const refused = await lookUp(repository, 'main')
    expect(refused).toMatchObject({
      answer: { kind: 'missing', why: { reason: 'registry-login-missing', about: repository } },
      masked: [],
    })
    const { answer, masked } = await lookUp(repository, 'main', { DOCKER_CONFIG: engine.settings })
    expect(imageIn(answer)?.digest).toBe(digest)
    expect(masked).toContain(reader.password)
    expect(JSON.stringify(answer)).not.toContain(reader.password)
  })

  it('is asked by the step with the login, which no output shows', async () => {
    const { domain, repository } = await open(reader)
    await engine.docker('login', '-u', reader.user, '-p', reader.password, domain)
    await push(`${repository}:sha-${commit}`)
    await engine.docker('run', '-d', '--name', 'api', `${repository}:sha-${commit}`)
    closers.push(() => engine.clear())
    const config = `services:\n  api: { image: "${repository}", tag: "sha-{commit}" }\n`
    const step = (login: Readonly<Record<string, string>>): Promise<Acted> =>
      act({
        inputs: { target: 'docker://', wait: '0s', timeout: '10s' },
        env: { DOCKER_HOST: engine.host, ...login },
        files: { '.github/runtime-drift.yml': config },
        sha: commit,
      })
    const right = await step({ DOCKER_CONFIG: engine.settings })
    expect(right.outputs).toMatchObject({ verdict: 'proven' })
    expect(right.stdout).toContain(`::add-mask::${reader.password}`)
    const shown = [right.summary, JSON.stringify(right.report), JSON.stringify(right.outputs), ...right.log]
    expect(shown.filter((text) => text.includes(reader.password))).toEqual([])
    const refused = await step({})
    expect(refused.outputs).toMatchObject({ verdict: 'unproven' })
    expect(refused.summary).toContain(`\`${repository}\` needs a login`)
    expect(refused.summary).toContain('docker/login-action')
  })

  it('refuses a wrong password', async () => {
    const { domain, repository } = await open(reader)
    const folder = await mkdtemp(join(tmpdir(), 'drift-login-'))
    closers.push(() => rm(folder, { recursive: true }))
    const auth = Buffer.from(`${reader.user}:wrong`).toString('base64')
    await writeFile(join(folder, 'config.json'), JSON.stringify({ auths: { [domain]: { auth } } }))
    expect((await lookUp(repository, 'main', { DOCKER_CONFIG: folder })).answer).toMatchObject({
      ...{ kind: 'missing', why: { reason: 'registry-login-refused', about: repository } },
    })
  })
})

/** The size of a manifest in the registry. */
async function sizeOf(domain: string, digest: string, accept: string): Promise<number> {
  const response = await fetch(`http://${domain}/v2/acme/api/manifests/${digest}`, { headers: { accept } })
  return (await response.arrayBuffer()).byteLength
}
