import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Stage } from './stage.ts'
import { commit } from './step.ts'

/** Milliseconds between a client and everything behind a relay, each way. */
export const delay = 25

/** Starts a relay in a separate process; returns the addresses that it listens at, in the order of `routes`. */
export async function openRelay(
  routes: readonly { readonly listen: string; readonly to: string }[],
  stage: Stage,
): Promise<readonly string[]> {
  const program = join(import.meta.dirname, 'relay.ts')
  const received = await stage.start(
    [process.execPath, program, JSON.stringify({ delay, routes })],
    /^listening (.*)$/m,
  )
  return received.split(' ')
}

export interface Web {
  /** `http://127.0.4.1:PORT` or `https://…`, a relay away. */
  readonly base: string
  /** Where it says which commit it runs. */
  readonly version: string
  readonly routes: readonly string[]
  /** The file with the authority that signed its certificate, when it has one. */
  readonly authority: string | undefined
}

/** Starts a web server with `count` routes, `delay` ms away from its clients. */
export async function openWeb(scheme: 'http' | 'https', count: number, stage: Stage): Promise<Web> {
  const host = '127.0.4.1'
  const tls = scheme === 'https' ? certificate(host, stage.folder) : undefined
  const program = join(import.meta.dirname, 'origin.ts')
  const setting = JSON.stringify({ host: '127.0.0.1', commit, ...(tls === undefined ? {} : { tls }) })
  const to = await stage.start([process.execPath, program, setting], /^listening (.*)$/m)
  const [at] = await openRelay([{ listen: `${host}:0`, to }], stage)
  const base = `${scheme}://${at}`
  const routes = Array.from({ length: count }, (_, index) => `${base}/r/${index}`)
  return { base, version: `${base}/version`, routes, authority: tls?.authority }
}

/** A test authority and a certificate for `host`, as files: elliptic-curve keys, as public servers use today. */
function certificate(host: string, folder: string): { key: string; cert: string; authority: string } {
  const at = (name: string): string => join(folder, name)
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' })
  }
  const fresh = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  writeFileSync(at('names'), `subjectAltName=IP:${host}\n`)
  openssl('req', '-x509', ...fresh, '-keyout', 'ca.key', '-out', 'ca.crt', '-subj', '/CN=bench', '-days', '2')
  openssl('req', ...fresh, '-keyout', 'web.key', '-out', 'web.csr', '-subj', `/CN=${host}`)
  const signed = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'names', '-days', '2']
  openssl('x509', '-req', '-in', 'web.csr', '-out', 'web.crt', ...signed)
  return { key: at('web.key'), cert: at('web.crt'), authority: at('ca.crt') }
}
