import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addressOf } from '../../../src/origin/registry/address.ts'
import { findLogin } from '../../../src/origin/registry/login.ts'
import type { RegistrySettings } from '../../../src/origin/registry/port.ts'

const folders: string[] = []

afterEach(async () => {
  for (const path of folders.splice(0)) await rm(path, { recursive: true, force: true })
})

/** DOCKER_CONFIG of a config file. */
async function loggedIn(config: object): Promise<RegistrySettings['environment']> {
  const path = await mkdtemp(join(tmpdir(), 'drift-login-'))
  folders.push(path)
  await writeFile(join(path, 'config.json'), JSON.stringify(config))
  return { DOCKER_CONFIG: path }
}

async function loginFor(repository: string, environment: RegistrySettings['environment'] = {}) {
  const address = addressOf(repository)
  if (address === undefined) throw new Error(`no address: ${repository}`)
  const masked: string[] = []
  const login = await findLogin(
    address,
    {
      ...{ tokenHosts: new Map(), githubToken: 'ghs_token', environment, workspace: '', timeout: 1_000 },
      mask: (secret) => masked.push(secret),
    },
    new AbortController().signal,
  )
  return { login, masked }
}

const ofGitHub = { kind: 'seen', value: { kind: 'password', user: 'x-access-token', secret: 'ghs_token' } }
const auth = Buffer.from('reader:secret').toString('base64')
const ofDocker = { kind: 'seen', value: { kind: 'password', user: 'reader', secret: 'secret' } }

describe('the GitHub token', () => {
  it('is the login for ghcr.io, and is masked in both forms', async () => {
    const { login, masked } = await loginFor('ghcr.io/acme/api')
    expect(login).toEqual(ofGitHub)
    expect(masked).toEqual(['ghs_token', Buffer.from('x-access-token:ghs_token').toString('base64')])
  })

  it.each([
    'docker.io/acme/api',
    'ghcr.io:8443/acme/api',
    'ghcr.io.example.com/acme/api',
    'registry.example.com/ghcr.io/api',
    'docker.pkg.github.com/acme/api',
  ])('is no login for %s', async (repository) => {
    expect(await loginFor(repository)).toEqual({ login: { kind: 'seen', value: undefined }, masked: [] })
  })

  it('gives way to the login of docker login', async () => {
    expect((await loginFor('ghcr.io/acme/api', await loggedIn({ auths: { 'ghcr.io': { auth } } }))).login).toEqual(
      ofDocker,
    )
  })
})

describe('the login of docker login', () => {
  it.each([
    ['docker.io/library/nginx', 'https://index.docker.io/v1/'],
    ['registry.example.com:5000/acme', 'registry.example.com:5000'],
    ['registry.example.com/acme', 'https://registry.example.com'],
  ])('for %s is kept under %s', async (repository, name) => {
    expect((await loginFor(repository, await loggedIn({ auths: { [name]: { auth } } }))).login).toEqual(ofDocker)
  })

  it.each([
    ['registry.example.com/acme', 'registry.example.com:5000'],
    ['registry.example.com/acme', 'example.com'],
    ['registry.example.com/acme', 'registry.example.com.evil.example'],
    ['index.docker.io/acme', 'registry.example.com'],
  ])('for %s is not the one of %s', async (repository, name) => {
    expect((await loginFor(repository, await loggedIn({ auths: { [name]: { auth } } }))).login).toEqual({
      kind: 'seen',
      value: undefined,
    })
  })

  it('is unreadable where its config file is no file', async () => {
    const environment = await loggedIn({})
    const file = join(environment['DOCKER_CONFIG'] ?? '', 'config.json')
    await rm(file)
    await mkdir(file)
    expect((await loginFor('ghcr.io/acme/api', environment)).login).toMatchObject({
      ...{ kind: 'missing', why: { reason: 'registry-login-unreadable', about: file } },
    })
  })
})
