import type { ChildProcess } from 'node:child_process'
import {
  type Command,
  type Ending,
  type Finished,
  gone,
  grace,
  type Kept,
  keepEnds,
  keepHead,
  killGroup,
  usualBounds,
} from '../bounded.ts'
import { closingFrame, greeting, openingFrame, readyLine, shellLine } from '../collector/session.ts'

/** How the shell answered a script. */
export interface Reply extends Finished {
  /** The closing frame arrived, so nothing is missing. */
  readonly whole: boolean
  /** The exit code of the script, when the shell reported it instead of a closing frame. */
  readonly status?: number
}

/** One script. */
export interface Question {
  readonly nonce: string
  /** `isLast`: the input ends after it. */
  readonly script: (isLast: boolean) => Promise<string>
  /** Milliseconds. */
  readonly timeout: number
}

/** The longest line that ends an answer, in bytes. */
const longestLine = 200
/** What a host may send without a request, in bytes: more than any greeting. */
const maxUnsolicited = 64 * 1024

/**
 * A shell on a host, for one script after the other over one login. An answer is over with its closing frame, so a
 * process that holds the streams open delays nothing.
 */
export class RemoteShell {
  readonly #child: ChildProcess
  readonly #started = process.hrtime.bigint()
  #log = keepEnds(usualBounds.stderr)
  /** The log of the login: it shows how far ssh came. */
  #loginLog = ''
  #out: Kept | undefined
  #tail: Buffer = Buffer.alloc(0)
  #unasked = 0
  #nonce: string | undefined
  #settle: ((ending: Ending, facts?: Pick<Reply, 'whole' | 'status'>) => void) | undefined
  #ended: Ending | undefined
  #isOver = false
  #isReady = true
  #isBegun = true
  #isLasting = false
  #isGreeted = false
  #endsInput: boolean
  #onReady: (() => void) | undefined
  #answers = 0
  /** Resolves when the process has ended. */
  readonly gone: Promise<Ending>

  /**
   * Starts the command at once. `tell` gets the output of ssh and of the remote shell on stderr. `endsInput`: the input
   * ends with the first script.
   */
  constructor({ file, args, env }: Omit<Command, 'input'>, tell: (chunk: Buffer) => void, endsInput: boolean) {
    this.#endsInput = endsInput
    const { spawn } = process.getBuiltinModule('node:child_process')
    const child = spawn(file, args, { env, detached: true, stdio: 'pipe' })
    this.#child = child
    child.stdout.on('data', (chunk: Buffer) => this.#hear(chunk))
    child.stderr.on('data', (chunk: Buffer) => {
      this.#log.add(chunk)
      tell(chunk)
    })
    // A program that ends before it has read everything closes the pipe: its exit code is more useful than that error.
    child.stdin.on('error', () => {})
    this.gone = gone(child).then((ending) => {
      this.#isOver = true
      this.#settle?.(this.#ended ?? ending)
      this.#onReady?.()
      return this.#ended ?? ending
    })
  }

  /** Whether it can run another script. */
  get isOpen(): boolean {
    return !this.#isOver && this.#ended === undefined
  }

  /** Whether the host has a shell for several scripts: otherwise ssh ends with the first answer. */
  get isLasting(): boolean {
    return this.#isLasting
  }

  /** Whether the input ended with the first script: a program of the host may read all of it before it answers. */
  get endsInput(): boolean {
    return this.#endsInput
  }

  /** How many answers were whole. */
  get answers(): number {
    return this.#answers
  }

  /** Requests a sign that the shell accepts more scripts, unless a script does already. */
  greet(): void {
    if (this.#isGreeted) return
    this.#isGreeted = true
    this.#child.stdin?.write(greeting)
  }

  /** What ssh and the shell printed: the login, and the last script. */
  log(): string {
    return this.#loginLog + this.#log.text()
  }

  /** Waits until the shell can take the next script; false when it can't within `ms`. */
  async ready(ms: number): Promise<boolean> {
    if (!this.#isReady && this.isOpen) {
      let timer: NodeJS.Timeout | undefined
      await new Promise<void>((resolve) => {
        this.#onReady = resolve
        timer = setTimeout(resolve, ms)
      })
      clearTimeout(timer)
      this.#onReady = undefined
    }
    return this.#isReady && this.isOpen
  }

  /** Runs a script, one at a time. Rejects only when the script cannot be made. */
  async ask({ nonce, script, timeout }: Question, signal: AbortSignal): Promise<Reply> {
    const begun = process.hrtime.bigint()
    if (this.#answers > 0) this.#log = keepEnds(usualBounds.stderr)
    const out = keepHead(usualBounds.stdout)
    this.#out = out
    this.#nonce = nonce
    this.#isReady = false
    this.#isBegun = false
    this.#isGreeted = true
    const answered = new Promise<Pick<Reply, 'ending' | 'whole' | 'status'>>((resolve) => {
      this.#settle = (ending, facts = { whole: false }) => {
        this.#settle = undefined
        resolve({ ending, ...facts })
      }
    })
    if (this.#isOver) this.#settle?.(this.#ended ?? { by: 'exit', code: 255 })
    const timer = setTimeout(() => this.#end({ by: 'timeout' }), timeout)
    const patience = setTimeout(() => this.#isLasting || this.#endInput(), timeout / 2)
    const abort = (): void => this.#end({ by: 'cancelled' })
    signal.addEventListener('abort', abort, { once: true })
    if (signal.aborted) abort()
    try {
      this.#child.stdin?.write(await script(this.#endsInput))
      if (this.#endsInput) this.#endInput()
      const reply = await answered
      const text = this.log()
      if (reply.whole && this.#answers === 0) this.#loginLog = text
      if (reply.whole) this.#answers += 1
      return { ...reply, stdout: out.text(), stderr: text, took: since(begun) }
    } catch (bug) {
      abort()
      throw bug
    } finally {
      this.#out = undefined
      clearTimeout(timer)
      clearTimeout(patience)
      signal.removeEventListener('abort', abort)
    }
  }

  /** The end of the process, for a reader of what ssh printed. */
  finished(ending: Ending): Finished {
    return { ending, stdout: '', stderr: this.log(), took: since(this.#started) }
  }

  /** Ends ssh, and with it the shell and what it has started. */
  close(): void {
    this.#end({ by: 'cancelled' })
  }

  #endInput(): void {
    this.#endsInput = true
    this.#child.stdin?.end()
  }

  #end(ending: Ending): void {
    if (this.#ended !== undefined || this.#isOver) return
    this.#ended = ending
    killGroup(this.#child, 'SIGTERM')
    setTimeout(() => killGroup(this.#child, 'SIGKILL'), grace).unref()
  }

  #hear(chunk: Buffer): void {
    if (this.#out === undefined) {
      this.#unasked += chunk.length
      if (this.#unasked > maxUnsolicited) this.#end({ by: 'too-large' })
    } else if (!this.#out.add(chunk)) this.#end({ by: 'too-large' })
    const recent = Buffer.concat([this.#tail, chunk])
    this.#tail = recent.subarray(-longestLine)
    this.#isLasting ||= recent.includes(shellLine, 0, 'latin1')
    if (this.#nonce === undefined) return
    if (!this.#isBegun && this.#isLasting && recent.includes(openingFrame(this.#nonce), 0, 'latin1')) {
      this.#isBegun = true
      this.#child.stdin?.write('\n')
    }
    if (numberAfter(recent, closingFrame(this.#nonce)) !== undefined)
      this.#settle?.({ by: 'exit', code: 0 }, { whole: true })
    const status = numberAfter(recent, readyLine(this.#nonce))
    if (status === undefined || this.#isReady) return
    this.#isReady = true
    this.#settle?.({ by: 'exit', code: status }, { whole: false, status })
    this.#onReady?.()
  }
}

/** The number that ends a line after these words; nothing when the line is not there, or not complete. */
function numberAfter(bytes: Buffer, words: string): number | undefined {
  const at = bytes.indexOf(words, 0, 'latin1')
  if (at === -1) return undefined
  const digits = /^(\d{1,9})\n/.exec(bytes.toString('latin1', at + words.length, at + words.length + 10))?.[1]
  return digits === undefined ? undefined : Number(digits)
}

const since = (begun: bigint): number => Math.round(Number(process.hrtime.bigint() - begun) / 1e6)
