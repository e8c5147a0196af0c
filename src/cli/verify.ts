import { writeFile } from 'node:fs/promises'
import { createAdapters, machineTime, stopSignal } from '../app.ts'
import { type Flags, readFlags } from '../inputs/flags.ts'
import { type RawInputs, type Request, readRequest } from '../inputs/index.ts'
import { narrowRequest } from '../inputs/narrow.ts'
import { type Outcome, succeeds, type VerdictKind } from '../model/verdict.ts'
import { readManifest } from '../origin/manifest.ts'
import type { Problem } from '../problem.ts'
import { renderReport } from '../reporters/report.ts'
import { renderProblems, renderTerminal, terminalProgress } from '../reporters/terminal.ts'
import { kinds } from '../targets/registry.ts'
import { verify } from '../verify.ts'
import { version } from '../version.ts'
import { checkoutCommit, shell, withKnownHosts } from './shell.ts'

const exitCodes: Readonly<Record<VerdictKind, number>> = { proven: 0, drifted: 1, unproven: 2 }
/** Proven, with warnings, and `--fail-on warning`. */
const warned = 3
const wrongInput = 64

/** Colours where a person reads them: https://no-color.org. */
export const wantsColor = (asked: boolean | undefined): boolean =>
  asked ?? (process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '')

/** Nothing masks a terminal: whatever is printed never held a secret. */
const noMask = (): void => {}

/** `runtime-drift verify`: flags in, exit code out. */
export async function runVerify(words: readonly string[]): Promise<number> {
  const flags = await readFlags(words, shell)
  if (!flags.ok) return refuse(flags.problems, undefined)
  const { color } = flags.value
  const request = await readRequest(await askedOfTerminal(flags.value), kinds, noMask, readManifest)
  if (!request.ok) return refuse(request.problems, color)
  const wanted = flags.value.feature === undefined ? request : narrowRequest(request.value, flags.value.feature)
  if (!wanted.ok) return refuse(wanted.problems, color)
  const outcome = await verifyHere(wanted.value, process.cwd(), wantsColor(color))
  for (const target of request.value.targets) target.close()
  if (flags.value.json !== undefined)
    await writeFile(flags.value.json, `${JSON.stringify(renderReport(outcome, version), null, 2)}\n`, { mode: 0o600 })
  return outcome.verdict.kind === 'proven' && !succeeds(outcome.plan, outcome.verdict)
    ? warned
    : exitCodes[outcome.verdict.kind]
}

async function askedOfTerminal({ inputs }: Flags): Promise<RawInputs> {
  const workspace = process.cwd()
  return {
    front: 'terminal',
    inputs: await withKnownHosts(inputs),
    environment: process.env,
    workspace,
    event: undefined,
    checkoutCommit: inputs.has('commit') ? undefined : await checkoutCommit(workspace),
  }
}

/** Verifies, and tells it on the terminal: progress on standard error, the outcome on standard output. */
export async function verifyHere(request: Request, workspace: string, color: boolean): Promise<Outcome> {
  const adapters = createAdapters(request, {
    workspace,
    name: process.env.GITHUB_REPOSITORY,
    apiUrl: process.env.GITHUB_API_URL,
    path: process.env.PATH ?? '',
  })
  const progress = terminalProgress(request.plan, color, (line) => process.stderr.write(`${line}\n`))
  const outcome = await verify(request.plan, adapters, machineTime, progress, stopSignal(adapters))
  process.stdout.write(renderTerminal(outcome, color))
  return outcome
}

function refuse(problems: readonly Problem[], color: boolean | undefined): number {
  process.stderr.write(renderProblems(problems, wantsColor(color)))
  return wrongInput
}
