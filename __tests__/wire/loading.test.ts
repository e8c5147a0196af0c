import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { answer, rawServer } from '../rig/raw-server.ts'

const run = promisify(execFile)
const file = (path: string): string => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href)

/** Names of the packages that a script has loaded when it ends, in a separate Node. */
async function packagesOf(script: string): Promise<readonly string[]> {
  const output = `
    const { registerHooks } = process.getBuiltinModule('module')
    const loaded = new Set()
    registerHooks({ load: (url, context, next) => (loaded.add(url), next(url, context)) })
    ${script}
    console.log(JSON.stringify([...loaded]))`
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', output])
  const urls: readonly string[] = JSON.parse(stdout)
  const names = urls.map((url) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1])
  return [...new Set(names.filter((name) => name !== undefined))]
}

const ask = (url: string, terms = ''): string => `[{ claim: { method: 'GET', url: '${url}', ${terms} }, headers: [] }]`

const probe = (routes: string): string => `
  const { openProber } = await import(${file('probes/index.ts')})
  await openProber({ timeout: 1000, concurrency: 1 }).ask(${routes}, new AbortController().signal)`

const endpoint = (address: string): string => `
  const { httpKind } = await import(${file('targets/https/index.ts')})
  const access = {}
  httpKind.read({ name: 'a', address: '${address}', place: {}, settings: {}, access, timeout: 1000, allowUnsafeHttp: false })`

const origin = (known: string): string => `
  const { openOrigin } = await import(${file('origin/index.ts')})
  const commitKnownBy = ${known}
  await openOrigin({ commitKnownBy, workspace: '/', path: process.env.PATH, timeout: 5000 })
    .observe('d'.repeat(40), new AbortController().signal)`

describe('the modules that are loaded', () => {
  it('exclude the HTTP client for a plan without a route', async () => {
    expect(await packagesOf(probe('[]'))).toEqual([])
  })

  it('exclude the HTTP client while the address of an endpoint is parsed', async () => {
    expect(await packagesOf(endpoint('http://127.0.0.1/'))).toEqual(['fastest-levenshtein'])
  })

  it('include only the HTTP client for a route', async () => {
    const server = await rawServer((socket) => socket.write(answer('200 OK')))
    const packages = await packagesOf(probe(ask(server.origin)))
    await server.close()
    expect(packages).toEqual(['undici'])
  })

  it('include the HTTP client only after the connections of a check were started', async () => {
    const server = await rawServer((socket) => socket.write(answer('200 OK')))
    const asks = `[...Array(3)].flatMap((_, at) => ${ask(server.origin).replace("/'", "/' + at")})`
    const order = `
      const order = []
      const { subscribe } = process.getBuiltinModule('diagnostics_channel')
      subscribe('net.client.socket', () => order.push('dialled'))
      const { registerHooks } = process.getBuiltinModule('module')
      const load = (url, context, next) => (url.endsWith('undici/lib/dispatcher/client.js') && order.push('loaded'), next(url, context))
      registerHooks({ load })
      const { openProber } = await import(${file('probes/index.ts')})
      await openProber({ timeout: 1000, concurrency: 3 }).ask(${asks}, new AbortController().signal)
      console.log(JSON.stringify(order))`
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', order])
    await server.close()
    expect(JSON.parse(stdout)).toEqual(['dialled', 'dialled', 'dialled', 'loaded'])
  })

  it('include the reader of patterns only for a route with a pattern, and no reader of JSON paths, which a separate thread loads', async () => {
    const server = await rawServer((socket) => socket.write(answer('200 OK', '{}')))
    const loadedFor = (assert: string) => packagesOf(probe(ask(server.origin, `asserts: [${assert}]`)))
    const asserts = [
      "{ on: 'json', at: '/a', test: { is: 'absent' } }",
      "{ on: 'body', test: { is: 'matching', pattern: 'a' } }",
      "{ on: 'json', at: '$.a', test: { is: 'absent' } }",
    ]
    const loaded = await Promise.all(asserts.map(loadedFor))
    await server.close()
    expect(loaded.map((packages) => [...packages].sort())).toEqual([['undici'], ['re2js', 'undici'], ['undici']])
  })

  it('are none for a commit of the event', async () => {
    expect(await packagesOf(origin("'event'"))).toEqual([])
  })

  it('exclude the GitHub client for a checkout', async () => {
    expect(await packagesOf(origin('undefined'))).toEqual(['@actions/exec', '@actions/io'])
  })
})
