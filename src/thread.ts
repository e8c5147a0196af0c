import type { Worker } from 'node:worker_threads'

/**
 * Work on hostile data whose time is not bounded by its size. It runs in a separate thread, one job after the other,
 * because only a thread can be stopped in the middle of a step.
 */
export interface Thread<Job, Result> {
  /** Begins to load the thread, so that it is ready when the first job comes. */
  warm(): void
  /** Runs a job. It is stopped at the limit, when it needs too much memory, and when `signal` aborts. */
  run(job: Job, signal: AbortSignal): Promise<Ran<Result>>
  close(): void
}

export type Ran<Result> =
  | { readonly by: 'result'; readonly result: Result }
  /** The job took too much time or memory. */
  | { readonly by: 'limit' }
  /** The signal aborted, or the thread was closed. */
  | { readonly by: 'cancelled' }

/** Milliseconds that one job may take, and that a thread may take to begin. */
const limits = { job: 5_000, start: 60_000 } as const

const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 2 }

/** The module with the entry point of the thread: the bundle, or its source in tests. */
const doors = import.meta.url.replace(/[^/]+$/, import.meta.url.endsWith('.ts') ? 'doors.ts' : 'index.js')

/** It has no environment variables, and gets only its jobs. */
const program = `import(process.getBuiltinModule('node:worker_threads').workerData).then((doors) => doors.work())`

/** Opens nothing yet: the thread begins with the first job, and again after one that was stopped. */
export function openThread<Job, Result>(limit: number = limits.job): Thread<Job, Result> {
  let begun: Begun | undefined
  let last: Promise<unknown> = Promise.resolve()
  let isClosed = false
  const begin = (): Begun => {
    begun ??= beginThread()
    return begun
  }
  const end = (): void => {
    begun?.end()
    begun = undefined
  }
  const runAlone = async (job: Job, signal: AbortSignal): Promise<Ran<Result>> => {
    const isOver = (): boolean => isClosed || signal.aborted
    if (isOver()) return { by: 'cancelled' }
    signal.addEventListener('abort', end, { once: true })
    try {
      const current = begin()
      const ready = await within(current, limits.start, () => current.ready)
      if (isOver()) return { by: 'cancelled' }
      if (ready === undefined) throw new Error('a worker thread did not begin')
      const reply = await within(current, limit, () => current.ask(job))
      if (reply !== undefined) return { by: 'result', result: reply.value as Result }
      end()
      return { by: isOver() ? 'cancelled' : 'limit' }
    } finally {
      signal.removeEventListener('abort', end)
    }
  }
  return {
    warm: () => void begin(),
    run(job, signal) {
      const ran = last.then(() => runAlone(job, signal))
      last = ran.catch(() => {})
      return ran
    },
    close() {
      isClosed = true
      end()
    },
  }
}

/** A message; nothing when the thread ended before it. */
type Reply = { readonly value: unknown } | undefined

interface Begun {
  readonly ready: Promise<Reply>
  ask(job: unknown): Promise<Reply>
  /** Keeps the process alive only while something is awaited. */
  hold(holds: boolean): void
  end(): void
}

async function within(thread: Begun, limit: number, work: () => Promise<Reply>): Promise<Reply> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limit)
  })
  thread.hold(true)
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
    thread.hold(false)
  }
}

function beginThread(): Begun {
  const { Worker: Thread } = process.getBuiltinModule('node:worker_threads')
  const options = { eval: true, workerData: doors, env: {}, execArgv: [], stdout: true, stderr: true, resourceLimits }
  const thread: Worker = new Thread(program, options)
  thread.unref()
  let waiting: PromiseWithResolvers<Reply> = Promise.withResolvers<Reply>()
  // An unhandled error belongs to a job that was cancelled.
  waiting.promise.catch(() => {})
  thread.on('message', (value: unknown) => waiting.resolve({ value }))
  thread.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') waiting.resolve(undefined)
    else waiting.reject(error)
  })
  thread.on('exit', () => waiting.resolve(undefined))
  const { promise: ready } = waiting
  return {
    ready,
    ask(job) {
      waiting = Promise.withResolvers<Reply>()
      waiting.promise.catch(() => {})
      thread.postMessage(job)
      return waiting.promise
    },
    hold: (holds) => (holds ? thread.ref() : thread.unref()),
    end: () => void thread.terminate(),
  }
}
