import { spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { readStep } from './runner-oracle.ts'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The inputs of a workflow for the step, in addition to the variables of the runner. */
export interface Given {
  /** The folder of its action.yml; default: the root. */
  readonly action?: string
  /** `with:` of the step; the defaults of action.yml are added as the runner adds them. */
  readonly inputs?: Readonly<Record<string, string>>
  /** `env:` of the step, and runner variables to be overridden; `undefined` removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly event?: { readonly name: string; readonly payload: unknown }
  readonly sha?: string
  /** A folder whose content the checkout begins with, such as a repository. */
  readonly checkout?: string
  /** Files of the checkout, by path. */
  readonly files?: Readonly<Record<string, string>>
  /** A signal to send, once something has happened. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly after: Promise<unknown> }
  /** Options for the Node process, before the script. */
  readonly node?: readonly string[]
}

export type Acted = ReturnType<typeof readStep> & {
  /** How long it still ran after the signal, in milliseconds. */
  readonly took: number
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
  /** The JSON report, when one was written. */
  readonly report: unknown
  /** Names of everything that the step left in RUNNER_TEMP and in the checkout, but for what was there. */
  readonly leftovers: readonly string[]
}

export const aCommit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'

/** Runs what action.yml names as actions/runner runs a step of this action: environment, event payload, file commands. */
export async function act(given: Given): Promise<Acted> {
  const action = readAction(given.action ?? '.')
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'runtime-drift-act-')))
  const at = (name: string): string => join(home, name)
  try {
    for (const folder of ['workspace', 'temp', 'commands', 'home']) mkdirSync(at(folder))
    for (const name of ['output', 'env', 'path', 'state', 'summary']) writeFileSync(at(`commands/${name}`), '')
    if (given.checkout !== undefined) cpSync(given.checkout, at('workspace'), { recursive: true })
    const event = given.event ?? { name: 'push', payload: { after: given.sha ?? aCommit, deleted: false } }
    writeFileSync(at('event.json'), JSON.stringify(event.payload))
    for (const [path, text] of Object.entries(given.files ?? {})) {
      mkdirSync(dirname(at(`workspace/${path}`)), { recursive: true })
      writeFileSync(at(`workspace/${path}`), text)
    }
    const env: Record<string, string | undefined> = {
      PATH: process.env.PATH,
      HOME: at('home'),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION: 'runtime-drift',
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_ENV: at('commands/env'),
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_JOB: 'verify',
      GITHUB_OUTPUT: at('commands/output'),
      GITHUB_PATH: at('commands/path'),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REPOSITORY: 'acme/ai-backoffice-pack',
      GITHUB_RUN_ID: '1',
      GITHUB_SERVER_URL: 'http://127.0.0.1:9',
      GITHUB_SHA: given.sha ?? aCommit,
      GITHUB_STATE: at('commands/state'),
      GITHUB_STEP_SUMMARY: at('commands/summary'),
      GITHUB_WORKSPACE: at('workspace'),
      RUNNER_TEMP: at('temp'),
      RUNNER_OS: 'Linux',
      ...inputVariables(action.inputs, given.inputs ?? {}),
      ...given.env,
    }
    const ran = await run([...(given.node ?? []), action.main], env, at('workspace'), given.signal)
    const text = (name: string): string => readFileSync(at(`commands/${name}`), 'utf8')
    const step = readStep({
      ...ran,
      outputFile: text('output'),
      envFile: text('env'),
      pathFile: text('path'),
      summaryFile: text('summary'),
    })
    const reported = step.outputs.report
    const left = [
      ...readdirSync(at('temp'), { recursive: true, encoding: 'utf8' }),
      ...readdirSync(at('home'), { encoding: 'utf8' }),
    ]
    return {
      ...step,
      ...ran,
      report: reported ? JSON.parse(readFileSync(reported, 'utf8')) : undefined,
      leftovers: left.filter((name) => !(reported ?? '').includes(name)),
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  /** The script that it runs, as an absolute path. */
  readonly main: string
}

function readAction(folder: string): Action {
  const { inputs, runs } = parse(readFileSync(join(root, folder, 'action.yml'), 'utf8'))
  return { inputs, main: join(root, folder, runs.main) }
}

/** INPUT_* as the runner makes them: every input of action.yml, its default where nothing is given. */
function inputVariables(declared: Action['inputs'], inputs: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(inputs).filter((name) => !(name in declared))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  const value = (name: string, fallback: string | undefined): string =>
    inputs[name] ?? (fallback ?? '').replace(/\$\{\{.*?\}\}/g, '')
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value(name, input.default),
    ]),
  )
}

interface Ran {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
  /** How long it still ran after the signal, in milliseconds; without a signal, how long it ran. */
  readonly took: number
}

let isBuildChecked = false

/**
 * Warns when dist/ is older than src/, because the tests run dist/. It is no failure: a change of comments alone changes
 * nothing in dist/, which dist.test.ts compares. A checkout writes both folders within seconds.
 */
function warnOfOldBuild(): void {
  if (isBuildChecked) return
  isBuildChecked = true
  const written = (path: string): number => statSync(join(root, path)).mtimeMs
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const built = written('dist/bundle/index.js')
  const newer = sources.find((name) => written(`src/${name}`) > built + 10_000)
  if (newer !== undefined)
    console.warn(`dist/ is older than src/${newer}, and this test runs dist/. Fix: npm run build`)
}

/** Runs a Node script to its end, and collects what it prints. */
export async function run(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
  signal?: Given['signal'],
): Promise<Ran> {
  warnOfOldBuild()
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  let from = performance.now()
  void signal?.after.then(() => {
    from = performance.now()
    child.kill(signal.name)
  })
  const exit = await new Promise<number | null>((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => done(code))
  })
  const took = performance.now() - from
  return { took, exit, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }
}
