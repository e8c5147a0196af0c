import { createAdapters, machineTime, stopSignal } from '../app.ts'
import { doctorFlags, readFlags } from '../inputs/flags.ts'
import { type Request, readRequest } from '../inputs/index.ts'
import { readSteps } from '../judge/check-steps.ts'
import type { TargetResult } from '../model/check-step.ts'
import type { Plan, ServiceClaim } from '../model/plan.ts'
import { openJobHistory } from '../origin/job-history.ts'
import { readManifest } from '../origin/manifest.ts'
import { isReady, renderDoctor } from '../reporters/doctor.ts'
import { commandLines } from '../reporters/verbose.ts'
import { kinds } from '../targets/registry.ts'
import { openObserver } from '../verify/observer.ts'
import type { Command } from './command.ts'
import { exitOf } from './exit-codes.ts'
import { print, refuse, wantsColor } from './print.ts'
import { readTerminalInputs, shell } from './shell.ts'
import { noMask, repositoryAt } from './verify.ts'

export const command: Command = {
  summary: 'Checks the way to each target step by step, before the first deployment.',
  usage: ['doctor [FLAGS]'],
  about: [
    'Checks each target of the config file or the flags once, exactly as `verify` does. It prints each step: resolve, connect, host key, login, shell, engine, Compose and its version, clock, and the containers and commit of each service. A failed step comes with its fix.',
    'A service may run any commit: `verify` compares it. Routes are not requested.',
  ],
  examples: ['runtime-drift doctor', 'runtime-drift doctor --target ssh://deploy@prod-1 --services api'],
  flags: doctorFlags,
  exits: ['done', 'failed', 'wrongInput', 'bug'],
  run: runDoctor,
}

async function runDoctor(args: readonly string[]): Promise<number> {
  const flags = await readFlags(args, shell, doctorFlags)
  if (!flags.ok) return refuse(flags.problems)
  const { color, switches } = flags.value
  const request = await readRequest(await readTerminalInputs(flags.value), kinds, noMask, readManifest, openJobHistory)
  if (!request.ok) return refuse(request.problems, color)
  const plan = planOfDoctor(request.value)
  const results = await checkTargets(plan, request.value)
  const commands = switches.has('verbose') ? commandLines(request.value.targets) : new Map<string, string>()
  await print(renderDoctor(plan, results, commands, wantsColor(color)))
  return exitOf(isReady(results, plan) ? 'done' : 'failed')
}

/** One check of all targets, with the adapters of `verify`. */
async function checkTargets(plan: Plan, request: Request): Promise<readonly TargetResult[]> {
  const adapters = {
    ...createAdapters({ ...request, plan, publicFiles: [] }, repositoryAt(process.cwd())),
    origin: { observe: async () => undefined },
    composeVersion: true as const,
  }
  const observer = openObserver(plan, adapters, machineTime, () => {})
  const { observations } = await observer.observe(machineTime.now() + 2 * plan.pace.timeout, stopSignal(adapters))
  const now = Date.now()
  await observer.close()
  const steps = new Map(request.targets.map((target) => [target.name, target.steps ?? []]))
  return readSteps(plan, observations, (target) => steps.get(target) ?? [], now)
}

/** The plan without anything that is not needed to reach a target. Compose is called too, to see whether it works. */
function planOfDoctor({ plan, targets }: Request): Plan {
  const { guards: _guards, features: _features, baselines: _baselines, publicFiles: _files, ...rest } = plan
  const shells = new Set(targets.flatMap(({ name, steps = [] }) => (steps.includes('shell') ? [name] : [])))
  const services = plan.services.map(
    (service): ServiceClaim =>
      isContainer(service) && service.on.every((target) => shells.has(target))
        ? { ...service, current: true }
        : service,
  )
  return { ...rest, routes: [], services }
}

const isContainer = ({ container: { by } }: ServiceClaim): boolean =>
  by !== 'systemd' && by !== 'pidfile' && by !== 'swarm'
