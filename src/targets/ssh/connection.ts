import { join } from 'node:path'
import { type Evidence, type MissingEvidence, noEvidence, seen } from '../../model/evidence.ts'
import { runBounded, usualBounds } from '../bounded.ts'
import { installedCommand } from '../collector/session.ts'
import type { Tunnel } from '../port.ts'
import type { SshAddress } from './address.ts'
import { farEnd, forwardCommand, sshCommand } from './command.ts'
import { readForwards, whyRefused } from './forwards.ts'
import { type HeldFile, holdFile, type Places, usualPlaces } from './held-file.ts'
import { type Login, type Secrets, shareLogin } from './login.ts'
import type { Way } from './read.ts'
import { type Question, RemoteShell, type Reply } from './remote-shell.ts'
import { type SocketFolder, shareSocketFolder } from './socket-folder.ts'
import { isBefore, stageOf } from './stage.ts'
import type { FarEnd } from './tunnel.ts'

/** The answer of a host, and what the connection knows about it. */
export interface HostReply extends Reply {
  /** The jump host, and what its ssh printed since the login. */
  readonly hop: (SshAddress & { readonly log: string }) | undefined
  /** The host accepted a login earlier in the same run. */
  readonly isKnown: boolean
}

/**
 * How long to wait before a host is contacted again, in milliseconds, after one failure, two, and so on. A firewall
 * with `limit` allows six connections in half a minute.
 */
const pauses = [1_000, 2_000, 4_000, 8_000, 15_000]
/** How long a shell may take to be ready again after an answer, in milliseconds. */
const readyWithin = 1_000
/** How long after the end of a connection the log may still be on its way, in milliseconds. */
const logDelay = 100
/** How often a new login is checked for its control socket, in milliseconds. */
const glance = 5

/**
 * One login on a host, for all checks and tunnels of a run. Checks run one after the other in one shell, which no limit
 * of sessions forbids; tunnels use a control socket. A lost connection is opened again, with growing pauses.
 */
export class Connection {
  readonly #way: Way
  readonly #env: NodeJS.ProcessEnv
  /** Milliseconds. */
  readonly #timeout: number
  readonly #places: Places
  #login: Login | undefined
  /** Takes the output of the jump host's ssh. */
  #hopLog: HeldFile | undefined
  #hopStart = 0
  #folder: SocketFolder | undefined
  #shell: RemoteShell | undefined
  #control: string | undefined
  #lastOpened = 0
  #failures = 0
  /** The logins that were counted as failures. */
  readonly #failed = new WeakSet<RemoteShell>()
  #isKnown = false
  /** The last login waited for an address that did not answer, with the whole timeout for it. */
  #isHurried = false
  #isClosed = false
  /** The host answers only when the input has ended, so each check needs a login. */
  #answersOnce = false
  #turn: Promise<unknown> = Promise.resolve()
  #tunnels = new Map<string, Promise<Evidence<string>>>()
  #refusals = new Map<string, { readonly received: string; readonly count: number }>()

  constructor(way: Way, env: NodeJS.ProcessEnv, timeout: number) {
    this.#way = way
    this.#env = env
    this.#timeout = timeout
    this.#places = usualPlaces(env)
  }

  /** Runs a script on the host when the scripts before it are done. Throws when a file can't be written. */
  ask(question: Question, signal: AbortSignal): Promise<HostReply> {
    const before = this.#turn
    // The first script starts ssh at once, before anything else is loaded.
    const answered =
      this.#lastOpened === 0 ? this.#askNow(question, signal) : before.then(() => this.#askNow(question, signal))
    this.#turn = answered.catch(() => {})
    return answered
  }

  async #askNow(question: Question, signal: AbortSignal): Promise<HostReply> {
    const until = performance.now() + question.timeout
    if (this.#shell?.isOpen && !(await this.#shell.ready(readyWithin))) this.#shell.close()
    const isReused = this.#shell?.isOpen === true && this.#shell.answers > 0
    const shell = this.#shell?.isOpen ? this.#shell : await this.#enter(signal)
    if (shell === undefined) return this.#told(cancelled)
    const reply = await shell.ask(question, signal)
    const { ending } = reply
    const isLost = !reply.whole && reply.status === undefined && (ending.by === 'exit' || ending.by === 'signal')
    // The connection was lost since the last check, which shows nothing about the host.
    if (isReused && isLost && !signal.aborted && !this.#isClosed) {
      this.#failures = 0
      const again = await this.#enter(signal)
      if (again === undefined) return this.#told(cancelled)
      const left = Math.max(1, until - performance.now())
      return this.#told(await again.ask({ ...question, timeout: left }, signal), again)
    }
    return this.#told(reply, shell)
  }

  #told(reply: Reply, shell?: RemoteShell): HostReply {
    const isKnown = this.#isKnown
    this.#answersOnce ||= shell?.endsInput === true
    if (reply.whole) this.#failures = 0
    else if (shell !== undefined && !shell.isOpen && !this.#failed.has(shell)) {
      this.#failed.add(shell)
      this.#failures += 1
    }
    if (!isBefore(stageOf(reply.stderr), 'authenticated')) this.#isKnown = true
    const hop = this.#hop()
    if (shell !== undefined) this.#isHurried = !this.#isHurried && neverConnected(reply, hop?.log ?? reply.stderr)
    return { ...reply, hop, isKnown }
  }

  /**
   * A tunnel over this login, or the end of a login that failed. Nothing where this login can't have tunnels: without
   * control sockets (Windows, a long path), and when it ends with the first answer (a forced command).
   */
  async tunnel(to: FarEnd, timeout: number, signal: AbortSignal): Promise<Evidence<Tunnel> | HostReply | undefined> {
    if (this.#answersOnce) return undefined
    const until = performance.now() + timeout
    const shell = this.#shell?.isOpen ? this.#shell : await this.#enter(signal)
    const control = this.#control
    if (shell === undefined) return noEvidence('run', 'cancelled')
    if (control === undefined) return undefined
    // An installed collector announces that it accepts more requests.
    if (!this.#way.isInstalled) shell.greet()
    while (!shell.isLasting && shell.answers === 0 && shell.isOpen && performance.now() < until && !signal.aborted)
      await Promise.race([shell.gone, new Promise((next) => setTimeout(next, glance))])
    if (signal.aborted) return noEvidence('run', 'cancelled')
    if (!shell.isLasting) {
      const isIn = shell.answers > 0 || !isBefore(stageOf(shell.log()), 'running')
      if (isIn) return undefined
      const ending = shell.isOpen ? ({ by: 'timeout' } as const) : await shell.gone
      return this.#told({ ...shell.finished(ending), whole: false }, shell)
    }
    const end = farEnd(to)
    const path = this.#tunnels.get(end) ?? this.#forward(control, to)
    this.#tunnels.set(end, path)
    const opened = await path
    if (opened.kind === 'missing') {
      this.#tunnels.delete(end)
      return undefined
    }
    const earlier = this.#refusals.get(end)?.count
    const refusal = () => {
      const last = this.#refusals.get(end)
      return last === undefined || last.count === earlier ? undefined : last.received
    }
    const why = async (): Promise<MissingEvidence | undefined> => {
      const patient = performance.now() + logDelay
      while (refusal() === undefined && performance.now() < patient)
        await new Promise((next) => setTimeout(next, glance))
      const received = refusal()
      return received === undefined ? undefined : whyRefused(received, end)
    }
    return seen({ path: opened.value, why })
  }

  async #forward(control: string, to: FarEnd): Promise<Evidence<string>> {
    const path = `${control}-${this.#tunnels.size}`
    const [file = 'ssh', ...args] = forwardCommand(control, { path, ...to })
    const command = { file, args, env: this.#login?.env ?? {}, input: '' }
    const { ending } = await runBounded(command, { ...usualBounds, timeout: 5_000 }, new AbortController().signal)
    return ending.by === 'exit' && ending.code === 0 ? seen(path) : noEvidence('connect', 'ssh-failed')
  }

  /** Logs in, after a pause when the last attempts failed; nothing when `signal` aborts before that. */
  async #enter(signal: AbortSignal): Promise<RemoteShell | undefined> {
    const pause = pauses[Math.min(this.#failures, pauses.length) - 1] ?? 0
    const left = pause === 0 ? 0 : this.#lastOpened + pause - performance.now()
    if (left > 0) await sleep(left, signal)
    if (signal.aborted || this.#isClosed) return undefined
    // Another check or tunnel may have opened it in the meantime.
    return this.#shell?.isOpen ? this.#shell : this.#open()
  }

  #open(): RemoteShell {
    const { address, jump, secrets } = this.#way
    this.#login ??= shareLogin(secrets, this.#env, this.#places)
    if (jump) this.#hopLog ??= holdFile('', this.#places, 'log')
    this.#hopStart = this.#hopLog?.read().length ?? 0
    this.#folder ??= shareSocketFolder(this.#places.temporary)
    this.#lastOpened = performance.now()
    this.#control = this.#folder === undefined ? undefined : join(this.#folder.path, `c${nextSocket()}`)
    this.#tunnels.clear()
    const access = { ...this.#login.access, connectTimeout: connectTimeoutOf(this.#timeout, this.#isHurried) }
    const hop = jump && this.#hopLog && { address: jump, log: this.#hopLog.path }
    const [file = 'ssh', ...args] = sshCommand(
      address,
      access,
      hop,
      this.#control,
      this.#way.isInstalled ? [installedCommand] : undefined,
    )
    const forwards = readForwards(({ to, received }) => {
      this.#refusals.set(to, { received, count: (this.#refusals.get(to)?.count ?? 0) + 1 })
    })
    this.#shell = new RemoteShell({ file, args, env: this.#login.env }, forwards, this.#answersOnce)
    return this.#shell
  }

  #hop(): HostReply['hop'] {
    const { jump } = this.#way
    if (jump === undefined || this.#hopLog === undefined || this.#isClosed) return undefined
    return { ...jump, log: this.#hopLog.read().slice(this.#hopStart) }
  }

  /** Ends ssh and removes all files. Synchronous, so that a signal handler can call it. */
  close(): void {
    this.#isClosed = true
    this.#shell?.close()
    this.#folder?.close()
    this.#folder = undefined
    this.#login?.close()
    this.#login = undefined
    this.#hopLog?.close()
    this.#hopLog = undefined
  }
}

/** How many addresses of a name get a chance after the first one did not answer. */
const addresses = 4

/**
 * The seconds that ssh waits for each address of a name. A first address that drops packets would take all the time there
 * is, so a login after such a one gives less to each. The next one waits long again, for a slow host with one address.
 */
export const connectTimeoutOf = (timeout: number, isHurried = false): number =>
  Math.max(1, isHurried ? Math.floor(timeout / 1000 / addresses) : Math.ceil(timeout / 1000))

/** Whether no address answered; `log` is that of the ssh that connects to one. */
const neverConnected = ({ whole, ending }: Reply, log: string): boolean =>
  !whole && isBefore(stageOf(log), 'connected') && (ending.by === 'timeout' || /timed out/.test(log))

let sockets = 0
/** A number for each socket of this process. */
const nextSocket = (): number => {
  sockets += 1
  return sockets
}

const cancelled: Reply = { ending: { by: 'cancelled' }, stdout: '', stderr: '', took: 0, whole: false }

/** Ends after `ms`, or at once when `signal` aborts. */
const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done, { once: true })
    if (signal.aborted) done()
  })

interface Shared {
  readonly connection: Connection
  holders: number
}

/** The open connections, by their secrets and addresses. */
const open = new WeakMap<Secrets, Map<string, Shared>>()

/** One connection for all targets that name the same host and user. It is closed by the last of its users. */
export function shareConnection(
  way: Way,
  env: NodeJS.ProcessEnv,
  timeout: number,
): Pick<Connection, 'ask' | 'tunnel' | 'close'> {
  const all = open.get(way.secrets) ?? new Map<string, Shared>()
  open.set(way.secrets, all)
  const key = JSON.stringify([way.address, way.jump, way.isInstalled, timeout])
  const shared = all.get(key) ?? { connection: new Connection(way, env, timeout), holders: 0 }
  all.set(key, shared)
  shared.holders += 1
  const { connection } = shared
  let held = true
  return {
    ask: (question, signal) => connection.ask(question, signal),
    tunnel: (to, within, signal) => connection.tunnel(to, within, signal),
    close() {
      if (!held) return
      held = false
      shared.holders -= 1
      if (shared.holders > 0) return
      all.delete(key)
      connection.close()
    },
  }
}
