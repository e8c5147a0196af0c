import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Evidence, type MissingEvidence, noEvidence, seen } from '../../model/evidence.ts'
import { type Finished, runBounded, usualBounds } from '../bounded.ts'
import type { Tunnel } from '../port.ts'
import type { SshAddress } from './address.ts'
import { farEnd, type SshAccess, tunnelCommand } from './command.ts'
import { whyRefused } from './forwards.ts'
import { holdFile, type Places } from './held-file.ts'

/** What a tunnel is opened with. */
export interface TunnelWay {
  readonly address: SshAddress
  readonly access: SshAccess
  readonly env: Readonly<Record<string, string>>
  readonly jump: SshAddress | undefined
  readonly places: Places
  /** Timeout for opening, in milliseconds. */
  readonly timeout: number
}

/** A tunnel with its files on this machine; `remove` is synchronous, so that a signal handler can call it. */
export interface OpenTunnel extends Tunnel {
  remove(): void
}

/** How often a new tunnel is checked, and how long it lives at most, in milliseconds. */
const glance = 10
const life = 24 * 3_600_000
/** The longest path of a socket that every system allows, in bytes. */
const longestPath = 100

/** Where a tunnel leads: a port of the host's own loopback, or of an IP address in its network. */
export interface FarEnd {
  readonly port: number
  readonly host: string | undefined
}

/**
 * Forwards a socket that only this user can reach to the far end: one login for all requests. It is closed when
 * `signal` aborts.
 */
export async function openTunnel(way: TunnelWay, to: FarEnd, signal: AbortSignal): Promise<Evidence<OpenTunnel>> {
  const { address, access, jump, env, timeout } = way
  const held = hold(way.places, jump !== undefined)
  const hop = jump && { address: jump, log: held.hopLog ?? held.log }
  const [file = 'ssh', ...args] = tunnelCommand(address, access, { path: held.path, ...to, log: held.log }, hop)
  const over = new AbortController()
  const ending = AbortSignal.any([signal, over.signal])
  // The files are removed at once, because the end of a check does not wait for ssh.
  ending.addEventListener('abort', held.remove, { once: true })
  let finished: Finished | undefined
  const running = runBounded({ file, args, env, input: '' }, { ...usualBounds, timeout: life }, ending).then(
    (ended) => {
      finished = { ...ended, stderr: `${held.read().main}${ended.stderr}` }
      held.remove()
    },
  )
  const until = performance.now() + timeout
  while (finished === undefined && performance.now() < until && !/ listening on path /.test(held.read().main))
    await Promise.race([running, new Promise((next) => setTimeout(next, glance))])
  if (finished === undefined && performance.now() < until)
    return seen({ path: held.path, why: async () => whyNot(held.read().main, farEnd(to)), remove: held.remove })
  const ended: Finished = finished ?? { ending: { by: 'timeout' }, stdout: '', stderr: held.read().main, took: timeout }
  over.abort()
  await running
  const { readSession } = await import('./diagnosis.ts')
  const heard = jump === undefined ? undefined : { ...jump, log: held.read().hop }
  const read = readSession({ finished: ended, nonce: crypto.randomUUID(), host: address.host, timeout, hop: heard })
  return read.kind === 'missing' ? read : noEvidence('connect', 'ssh-failed', { about: address.host })
}

/** A folder for the socket, and a log for each ssh that is started. */
function hold(places: Places, jumps: boolean) {
  const log = holdFile('', places, 'log')
  const hopLog = jumps ? holdFile('', places, 'log') : undefined
  const folder = mkdtempSync(join(roomFor(places.temporary), 'runtime-drift-'))
  let isHeld = true
  let output = { main: '', hop: '' }
  const read = (): typeof output => {
    if (isHeld) output = { main: log.read(), hop: hopLog?.read() ?? '' }
    return output
  }
  return {
    path: join(folder, 's'),
    log: log.path,
    hopLog: hopLog?.path,
    /** The output so far; after the end, the output until then. */
    read,
    remove: (): void => {
      if (!isHeld) return
      read()
      isHeld = false
      rmSync(folder, { recursive: true, force: true })
      log.close()
      hopLog?.close()
    },
  }
}

/** Why the host refused the last connection. */
function whyNot(log: string, about: string): MissingEvidence | undefined {
  const received = [...log.matchAll(/open failed: (.*)/g)].at(-1)?.[1]
  return received === undefined ? undefined : whyRefused(received.slice(0, 200), about)
}

/** A folder whose path is short enough for a socket below it, and has no character that ssh interprets. */
const roomFor = (temporary: string): string =>
  temporary.length + 30 > longestPath || temporary.includes(':') ? tmpdir() : temporary
