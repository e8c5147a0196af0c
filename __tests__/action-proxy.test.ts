import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Acted, aCommit, act } from './rig/act.ts'
import { certificates } from './rig/certificates.ts'
import { type ConnectProxy, connectProxy, type ProxySettings } from './rig/connect-proxy.ts'
import { answer, type RawServer, rawServer } from './rig/raw-server.ts'

const zoo = certificates(['DNS:app.corp.example', 'DNS:api.corp.example'])
const folder = mkdtempSync(join(tmpdir(), 'proxied-'))
const authority = join(folder, 'authority.pem')
beforeAll(() => writeFileSync(authority, zoo.authority.cert))
afterAll(() => rmSync(folder, { recursive: true }))

const servers: (RawServer | ConnectProxy)[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const password = 'canary-p@ssword-91'

/** The action in a network whose only way out is a proxy: it verifies an endpoint, a route, and the commit at GitHub's API. */
async function actBehind(
  settings: ProxySettings,
  variable: (port: number) => string,
  more: Record<string, string> = {},
) {
  const json = (value: unknown): string => answer('200 OK', JSON.stringify(value), 'content-type: application/json\r\n')
  const proxy = await connectProxy(settings)
  const web = await rawServer(
    (socket, head) => {
      const path = head.split(' ')[1]
      if (path === '/version') socket.write(json({ commit: aCommit }))
      else socket.write(path === '/' ? answer('200 OK', 'hello') : answer('404 Not Found', 'no'))
    },
    { tls: zoo.fine },
  )
  const api = await rawServer((socket) => socket.write(json({ sha: aCommit })), { tls: zoo.fine })
  servers.push(proxy, web, api)
  const origin = `https://app.corp.example:${web.port}`
  const acted = await act({
    // Not the commit to prove, so that GitHub's API is requested for that one.
    sha: 'e'.repeat(40),
    inputs: {
      commit: aCommit,
      target: `${origin}/version`,
      routes: `GET ${origin}/ -> 200`,
      'github-token': 'canary-github-token',
      timeout: '5s',
      wait: '0s',
    },
    env: {
      HTTPS_PROXY: variable(proxy.port),
      NODE_EXTRA_CA_CERTS: authority,
      GITHUB_API_URL: `https://api.corp.example:${api.port}`,
      ...more,
    },
  })
  return { acted, proxy, web, api }
}

/** Everything that a person can read afterwards, apart from the commands that mask. */
const shown = ({ stdout, stderr, summary, report, outputs }: Acted): string =>
  [
    stdout.replace(/^::add-mask::.*$/gm, ''),
    ...[stderr, summary, JSON.stringify(report), JSON.stringify(outputs)],
  ].join('\n')

const secrets = [password, encodeURIComponent(password), Buffer.from(`user:${password}`).toString('base64')]

describe('the action behind a proxy', () => {
  it('proves a deployment that only the proxy reaches, and shows no credential', async () => {
    const { acted, proxy, web, api } = await actBehind(
      { credentials: `user:${password}` },
      (port) => `http://user:${encodeURIComponent(password)}@127.0.0.1:${port}`,
    )
    expect(acted.outputs).toMatchObject({ verified: 'true' })
    expect(acted.exit).toBe(0)
    expect(new Set(proxy.requests)).toEqual(new Set([`app.corp.example:${web.port}`, `api.corp.example:${api.port}`]))
    for (const secret of secrets) {
      expect(shown(acted)).not.toContain(secret)
      // The runner decodes a percent sign of a command.
      expect(acted.stdout).toContain(`::add-mask::${secret.replaceAll('%', '%25')}`)
    }
  })

  it('names the proxy that rejects its credentials, and shows none', async () => {
    const { acted, proxy } = await actBehind(
      { credentials: 'user:another' },
      (port) => `http://user:${encodeURIComponent(password)}@127.0.0.1:${port}`,
    )
    expect(acted.outputs).toMatchObject({ verified: 'false' })
    expect(acted.exit).toBe(1)
    expect(acted.summary).toContain(`through the proxy`)
    expect(acted.summary).toContain(`127.0.0.1:${proxy.port}`)
    expect(acted.summary).toContain('rejected the credentials in')
    for (const secret of secrets) expect(shown(acted)).not.toContain(secret)
  })

  it('dials hosts of NO_PROXY directly', async () => {
    const { acted, proxy } = await actBehind({}, (port) => `http://127.0.0.1:${port}`, { NO_PROXY: '.corp.example' })
    expect(proxy.requests).toEqual([])
    expect(acted.outputs).toMatchObject({ verified: 'false' })
    expect(acted.summary).toContain('lists this host, so the proxy was not used')
  })
})
