import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readCollectorInputs } from '../inputs/collector-inputs.ts'
import { readFlags } from '../inputs/flags.ts'
import { readServeInputs, secretVariable, serveFlags } from '../inputs/serve-inputs.ts'
import { readManifest } from '../origin/manifest.ts'
import { refused } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { explainServing } from '../reporters/cli.ts'
import { type Bounds, runBounded } from '../targets/bounded.ts'
import { collectorScript, piped } from '../targets/collector/index.ts'
import { engineEnvironment } from '../targets/docker/index.ts'
import type { ServiceAsk } from '../targets/port.ts'
import { doubtRequest, leastSecret, signAnswer } from '../wire/signature.ts'
import type { Command } from './command.ts'
import { refuse } from './print.ts'
import { shell } from './shell.ts'

/** The path of the evidence of a host. */
const path = '/.well-known/runtime-drift'
/** The limits of one collection with all of its hashing, and of its response. */
const bounds: Bounds = { timeout: 60_000, stdout: 16 * 1024 * 1024, stderr: 64 * 1024 }

export const command: Command = {
  summary: 'Answers requests with the evidence of this host, signed if there is a secret.',
  usage: ['serve [--listen HOST:PORT] [--services NAMES] [--config FILE]'],
  about: [
    `Answers \`GET ${path}\` with evidence that is collected for that request. If the variable ${secretVariable} is set, requests and answers must be signed with it. Ends with SIGINT or SIGTERM.`,
  ],
  examples: ['runtime-drift serve --services "api dashboard"'],
  flags: serveFlags,
  exits: ['done', 'wrongInput', 'bug'],
  run: runServe,
}

async function runServe(args: readonly string[]): Promise<number> {
  const flags = await readFlags(args, shell, serveFlags)
  const ask = readServeInputs(flags.ok ? flags.value.values.get('listen') : undefined, process.env, leastSecret)
  const inputs = flags.ok ? flags.value.inputs : new Map<never, never>()
  const first = flags.ok ? await readCollectorInputs(inputs, process.cwd(), readManifest) : refused<Problem>()
  if (!ask.ok || !flags.ok || !first.ok)
    return refuse([ask, flags, first].flatMap((read) => (read.ok ? [] : read.problems)))
  const { host, port, secret } = ask.value
  const stop = new AbortController()
  // Each deployment replaces the config and its manifests, while this process keeps running.
  const collect = onceAtATime(async () => {
    const asks = await readCollectorInputs(inputs, process.cwd(), readManifest)
    if (asks.ok) return collected(asks.value, stop.signal)
    refuse(asks.problems)
    return undefined
  })
  const server = createServer((request, response) => {
    answer(request, response, secret, collect).catch((bug: unknown) =>
      response.destroy(bug instanceof Error ? bug : undefined),
    )
  })
  server.requestTimeout = 10_000
  server.maxConnections = 256
  const failed = await listen(server, host.replace(/^\[|\]$/g, ''), port)
  if (failed !== undefined)
    return refuse([
      {
        place: { kind: 'input', name: 'listen' },
        value: `${host}:${port}`,
        fault: { code: 'listen-failed', reason: failed },
      },
    ])
  const { port: taken } = server.address() as AddressInfo
  const stopped = new Promise<void>((end) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => end())
  })
  process.stderr.write(explainServing(`http://${host}:${taken}${path}`, secret !== undefined))
  await stopped
  stop.abort()
  server.close()
  server.closeAllConnections()
  return 0
}

/** Serves evidence. A request that is not signed is refused before anything is collected for it. */
async function answer(
  incoming: IncomingMessage,
  response: ServerResponse,
  secret: string | undefined,
  collect: () => Promise<Buffer | undefined>,
): Promise<void> {
  const target = incoming.url ?? ''
  const request = { method: incoming.method ?? '', target, fields: incoming.headers }
  incoming.resume()
  response.setHeader('cache-control', 'no-store')
  if (target.split('?', 1)[0] !== path) return void response.writeHead(404).end()
  if (incoming.method !== 'GET') return void response.writeHead(405, { allow: 'GET' }).end()
  if (secret !== undefined && doubtRequest(request, Buffer.alloc(0), secret, Date.now()) !== undefined)
    return void response.writeHead(401, { 'www-authenticate': 'Signature' }).end()
  const body = await collect()
  if (body === undefined) return void response.writeHead(503).end()
  const signed = secret === undefined ? {} : signAnswer({ status: 200, body }, request, secret, Date.now())
  response
    .writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'content-length': body.length, ...signed })
    .end(body)
}

/** The current output of the collector; `undefined` when it does not finish. */
async function collected(asks: readonly ServiceAsk[], signal: AbortSignal): Promise<Buffer | undefined> {
  const input = piped(collectorScript(asks, crypto.randomUUID(), true))
  const command = { file: 'sh', args: ['-s'], env: engineEnvironment(process.env, ''), input }
  const { ending, stdout } = await runBounded(command, bounds, signal)
  return ending.by === 'exit' && ending.code === 0 ? Buffer.from(stdout) : undefined
}

/** Only one collection runs at a time. A request during a collection waits for the next one, which is current. */
function onceAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  let next: Promise<T> | undefined
  const start = (): Promise<T> => {
    next = undefined
    running = work().finally(() => {
      running = undefined
    })
    return running
  }
  return () => {
    if (running === undefined) return start()
    next ??= running.then(start, start)
    return next
  }
}

/** Starts to listen; returns the code of the system error when that fails. */
const listen = (server: Server, host: string, port: number): Promise<string | undefined> =>
  new Promise((settle) => {
    server.once('error', (error: NodeJS.ErrnoException) => settle(error.code ?? error.name))
    server.listen(port, host, () => settle(undefined))
  })
