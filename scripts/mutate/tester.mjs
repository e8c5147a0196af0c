// The parent's side of the process that runs the tests of the judge.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The longest that the tests of one break may take, in milliseconds. */
const patience = 60_000

/** Thrown when the tests fail without a break; the message names them. */
export class TestsFail extends Error {}

/**
 * A process that has run the tests unbroken and waits for breaks. `setup` is the copy with all breaks in place, the
 * broken files, and the test files. Throws when the tests fail without a break.
 */
export async function openTester(setup) {
  const child = fork(fileURLToPath(new URL('run.mjs', import.meta.url)), {
    env: { ...process.env, MUTANTS: JSON.stringify(setup) },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  /** The next message of the process; nothing when none arrives in time. */
  const hear = (wait) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => settle(resolve, undefined), wait)
      const ended = (code) => settle(reject, new Error(`the tests ended early: ${code}`))
      const received = (what) => settle(resolve, what)
      const settle = (how, what) => {
        clearTimeout(timer)
        child.off('close', ended).off('message', received)
        how(what)
      }
      child.on('close', ended).on('message', received)
    })
  const kill = () => child.kill('SIGKILL')
  process.on('exit', kill)
  const close = () => {
    process.off('exit', kill)
    kill()
  }
  const first = await hear(5 * patience)
  if (first === undefined || first.failing.length > 0) {
    const failing = first?.failing.map((text) => `\n  ${text.replaceAll(/\s+/g, ' ').slice(0, 300)}`) ?? [
      '\n  they never end',
    ]
    close()
    throw new TestsFail(`nothing is broken yet, and tests fail, so no break could be found:${failing.join('')}`)
  }
  /** The result of a break, and whether the process is worn out; nothing when its tests never end. */
  const run = (id) => {
    child.send({ id })
    return hear(patience)
  }
  return { run, close }
}
