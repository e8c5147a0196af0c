import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Runs a program to its end; rejects with its stderr when it fails. Gives stdout, trimmed. */
export function run(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  cwd?: string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(file, [...args], { env, cwd, maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${file} ${args.join(' ')}: ${error.message}\n${stderr}`))
      else resolve(stdout.trim())
    })
  })
}

/** Starts a server and keeps its output. */
export function start(file: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  const child = spawn(file, [...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let received = ''
  const keep = (chunk: Buffer): void => {
    received += chunk.toString('utf8')
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return { child, received: () => received }
}

/** Ends a process that we started and waits until it is gone: politely, then not. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await gone
  clearTimeout(timer)
}

/** Polls until it is true; fails with `said()` when it is not within `patience` milliseconds. */
export async function until(
  ask: () => Promise<boolean> | boolean,
  received: () => string,
  patience = 20_000,
): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((next) => setTimeout(next, 50)))
    if (await ask()) return
  throw new Error(`not ready within ${patience} ms\n${received().slice(-2000)}`)
}

/** How many ports this process has reserved. */
let requestCount = 0

/**
 * A TCP port of the loopback without a listener. It is below those that the kernel assigns to any process
 * (`ip_local_port_range`, from 32768), so that none of them takes it before it is used; processes begin at different ones.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const port = 10_000 + ((process.pid * 97 + requestCount++) % 20_000)
    if (await isFree(port)) return port
  }
  throw new Error('no port')
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  const listening = new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '0.0.0.0', () => resolve(true))
  })
  if (!(await listening)) return false
  server.close()
  await once(server, 'close')
  return true
}

/** Runs a program with this on its stdin; gives stdout, whatever its exit code is. */
export async function pipe(
  file: string,
  args: readonly string[],
  input: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const child = spawn(file, [...args], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  let received = ''
  child.stdout.on('data', (chunk: Buffer) => {
    received += chunk.toString('utf8')
  })
  child.stdin.end(input)
  await once(child, 'close')
  return received
}
