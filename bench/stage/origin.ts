/**
 * A program: the web server that the routes belong to. Answers `200` at `/r/NUMBER` and `/version`, `404` elsewhere, with
 * about 200 bytes of JSON that name the commit, over plain HTTP or, with a key and a certificate, over TLS.
 */
import { readFileSync } from 'node:fs'
import { createServer as createPlain, type RequestListener } from 'node:http'
import { createServer as createSecure } from 'node:https'

interface Setting {
  readonly commit: string
  readonly host: string
  readonly tls?: { readonly key: string; readonly cert: string }
}

const setting: Setting = JSON.parse(process.argv[2] ?? '')
const body = JSON.stringify({ commit: setting.commit, status: 'ok', padding: 'x'.repeat(120) })
const answer: RequestListener = (request, response) => {
  const status = /^\/(?:r\/\d+|version)$/.test(request.url ?? '') ? 200 : 404
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
}

const server =
  setting.tls === undefined
    ? createPlain(answer)
    : createSecure({ key: readFileSync(setting.tls.key), cert: readFileSync(setting.tls.cert) }, answer)
server.keepAliveTimeout = 30_000
// Ends with its parent process, however that ends.
process.stdin.resume().once('end', () => process.exit(0))
server.listen({ host: setting.host, port: 0, backlog: 1024 }, () => {
  const at = server.address()
  if (at !== null && typeof at !== 'string') process.stdout.write(`listening ${at.address}:${at.port}\n`)
})
