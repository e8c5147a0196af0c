import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import type { Command, Ran } from '../command.ts'
import type { Contender } from '../contest.ts'
import type { Stage } from './stage.ts'

export const root = join(import.meta.dirname, '..', '..')
export const bundle = process.env.RUNTIME_DRIFT_DIST ?? join(root, 'dist')

/** The commit that every image of the stage is labelled with, and that every step has to prove. */
export const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'

/** What a workflow gives to the step. */
export interface Step {
  readonly inputs: Readonly<Record<string, string>>
  /** The text of `.github/runtime-drift.yml`; default: no file. */
  readonly config?: string
  /** A file of the workspace that was made before: its name, and where it lies now. */
  readonly files?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

/** The product: `node dist/index.js` as the runner starts it, with new files for every run. */
export function product(
  name: string,
  step: Step,
  stage: Stage,
  wrong: Contender['wrong'] = unproven(stage),
): Contender {
  return { name, command: () => command(step, stage), wrong }
}

function command({ inputs, config, files = {}, env = {} }: Step, stage: Stage): Command {
  const at = (path: string): string => join(stage.folder, 'step', path)
  rmSync(at(''), { recursive: true, force: true })
  for (const folder of ['workspace/.github', 'temp', 'commands', 'home']) mkdirSync(at(folder), { recursive: true })
  for (const file of ['output', 'env', 'path', 'state', 'summary']) writeFileSync(at(`commands/${file}`), '')
  writeFileSync(at('event.json'), JSON.stringify({ after: commit, deleted: false }))
  for (const [name, from] of Object.entries(files)) copyFileSync(from, at(`workspace/${name}`))
  if (config !== undefined) writeFileSync(at('workspace/.github/runtime-drift.yml'), config)
  return {
    line: [process.execPath, join(bundle, 'index.js')],
    cwd: at('workspace'),
    env: {
      PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
      HOME: at('home'),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_ENV: at('commands/env'),
      GITHUB_OUTPUT: at('commands/output'),
      GITHUB_PATH: at('commands/path'),
      GITHUB_STATE: at('commands/state'),
      GITHUB_STEP_SUMMARY: at('commands/summary'),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REPOSITORY: 'acme/ai-backoffice-pack',
      GITHUB_SHA: commit,
      GITHUB_WORKSPACE: at('workspace'),
      RUNNER_TEMP: at('temp'),
      ...inputVariables(inputs),
      ...env,
    },
  }
}

/** `INPUT_*` as the runner sets them: every input that action.yml declares, with its default when it is not given. */
function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const declared: Record<string, { default?: string }> = parse(readFileSync(join(root, 'action.yml'), 'utf8')).inputs
  const literal = (text = ''): string => (text.includes('${{') ? '' : text)
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [
      `INPUT_${name.toUpperCase()}`,
      given[name] ?? literal(input.default),
    ]),
  )
}

const unproven =
  (stage: Stage) =>
  ({ exit }: Ran): string | undefined => {
    const output = readFileSync(join(stage.folder, 'step/commands/output'), 'utf8')
    if (exit !== 0) return `exit code ${exit}`
    // The value stands alone on its line between the delimiters that @actions/core writes.
    return /^verdict<<.*\nproven\n/m.test(output) ? undefined : 'the verdict is not proven'
  }
