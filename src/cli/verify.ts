import { writeFile } from 'node:fs/promises'
import { createAdapters, machineTime, type Repository, stopSignal } from '../app.ts'
import { readFlags, verifyFlags } from '../inputs/flags.ts'
import { type Request, readRequest } from '../inputs/index.ts'
import { narrowRequest } from '../inputs/narrow.ts'
import { type Outcome, type Progress, succeeds } from '../model/verdict.ts'
import { openJobHistory } from '../origin/job-history.ts'
import { readManifest } from '../origin/manifest.ts'
import { renderPlan } from '../reporters/plan.ts'
import { renderReport } from '../reporters/report.ts'
import { renderTerminal, renderVerdictLine, terminalProgress } from '../reporters/terminal.ts'
import { commandLines, timingReporter } from '../reporters/verbose.ts'
import { kinds } from '../targets/registry.ts'
import { verify } from '../verify.ts'
import { version } from '../version.ts'
import type { Command } from './command.ts'
import { exitOf, exitOfVerdict } from './exit-codes.ts'
import { print, refuse, wantsColor } from './print.ts'
import { readTerminalInputs, shell } from './shell.ts'

export const command: Command = {
  summary: 'Checks targets and routes until the verdict is final, and prints it.',
  usage: ['verify [FLAGS]'],
  about: [
    'Logs in to ssh:// targets with your ssh agent or your default key, and expects the host keys in your ~/.ssh/known_hosts.',
    'Targets, services and routes come from the config file or from flags. Repeat a flag whose value has several lines. A value that begins with @ is read from the file of that name.',
    'Other users of this machine can read a command line. Put secrets into files, or into the variables RUNTIME_DRIFT_SSH_KEY, RUNTIME_DRIFT_SSH_KEY_PASSPHRASE and RUNTIME_DRIFT_GITHUB_TOKEN.',
  ],
  examples: [
    'runtime-drift verify --dry-run',
    'runtime-drift verify --target ssh://deploy@prod-1 --services "api dashboard"',
    'runtime-drift verify --quiet --json report.json',
  ],
  flags: verifyFlags,
  exits: ['proven', 'drifted', 'unproven', 'warned', 'wrongInput', 'bug'],
  run: runVerify,
}

/** Nothing masks a terminal: whatever is printed never held a secret. */
export const noMask = (): void => {}

/** How much a run prints. */
interface Verbosity {
  readonly color: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
  /** Whether the report replaces the text on standard output. */
  readonly silent?: boolean
}

async function runVerify(args: readonly string[]): Promise<number> {
  const flags = await readFlags(args, shell)
  if (!flags.ok) return refuse(flags.problems)
  const { color, values, switches } = flags.value
  const request = await readRequest(await readTerminalInputs(flags.value), kinds, noMask, readManifest, openJobHistory)
  if (!request.ok) return refuse(request.problems, color)
  const feature = values.get('feature')
  const wanted = feature === undefined ? request : narrowRequest(request.value, feature)
  if (!wanted.ok) return refuse(wanted.problems, color)
  if (switches.has('dry-run')) {
    const commands = switches.has('verbose') ? commandLines(wanted.value.targets) : new Map<string, string>()
    await print(renderPlan(wanted.value.plan, commands, wantsColor(color)))
    return exitOf('done')
  }
  const file = values.get('json')
  const outcome = await verifyHere(wanted.value, process.cwd(), {
    color: wantsColor(color),
    quiet: switches.has('quiet'),
    verbose: switches.has('verbose'),
    silent: file === '-',
  })
  for (const target of request.value.targets) target.close()
  const report = file === undefined ? '' : `${JSON.stringify(renderReport(outcome, version), null, 2)}\n`
  if (file === '-') await print(report)
  else if (file !== undefined) await writeFile(file, report, { mode: 0o600 })
  return exitOfVerdict(outcome.verdict.kind, !succeeds(outcome.plan, outcome.verdict))
}

/** The current checkout. */
export const repositoryAt = (workspace: string): Repository => ({
  workspace,
  name: process.env.GITHUB_REPOSITORY,
  apiUrl: process.env.GITHUB_API_URL,
  path: process.env.PATH ?? '',
})

/** Verifies, and prints progress on standard error and the outcome on standard output. */
export async function verifyHere(
  request: Request,
  workspace: string,
  { color, quiet = false, verbose = false, silent = false }: Verbosity,
): Promise<Outcome> {
  const { plan, targets } = request
  const adapters = createAdapters(request, repositoryAt(workspace))
  const write = (line: string): unknown => process.stderr.write(`${line}\n`)
  const reporters: ((progress: Progress) => void)[] = quiet ? [] : [terminalProgress(plan, color, write)]
  if (verbose) {
    for (const [target, line] of commandLines(targets)) write(`${target}: ${line}`)
    reporters.push(timingReporter(plan, color, write))
  }
  const tell = (progress: Progress): void => {
    for (const reporter of reporters) reporter(progress)
  }
  const outcome = await verify(plan, adapters, machineTime, tell, stopSignal(adapters))
  if (!silent) await print(quiet ? renderVerdictLine(outcome, color) : renderTerminal(outcome, color))
  return outcome
}
