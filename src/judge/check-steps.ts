import {
  type CheckStep,
  checkSteps,
  type ServiceResult,
  type StepResult,
  type TargetResult,
} from '../model/check-step.ts'
import { type MissingEvidence, noEvidence } from '../model/evidence.ts'
import type { Finding, FindingCode } from '../model/finding.ts'
import type { HostView } from '../model/host.ts'
import type { Plan } from '../model/plan.ts'
import type { Observations } from '../model/verdict.ts'
import { readHosts } from './engine.ts'
import { judgeChain } from './index.ts'

/** Findings that leave the commit of a service unknown. All other findings need a wrong deployment. */
const obstacles: ReadonlySet<FindingCode> = new Set([
  'build/no-revision',
  'build/short-revision',
  'build/image-gone',
  'runtime/no-instance',
  'runtime/ambiguous',
  'runtime/no-revision',
  'runtime/short-revision',
  'runtime/image-gone',
  'runtime/variant-unknown',
  'runtime/files-unknown',
  'runtime/statement-short',
  'runtime/process-no-revision',
  'runtime/process-short-revision',
  'runtime/process-place-unknown',
  'runtime/process-unknown',
])

/**
 * Reads one check of all targets as steps. `stepsOf` returns the steps of a target; `now` is the local clock in
 * milliseconds.
 */
export function readSteps(
  plan: Plan,
  observations: Observations,
  stepsOf: (target: string) => readonly CheckStep[],
  now: number,
): readonly TargetResult[] {
  const found = judgeChain(plan, observations)
    .chain.flatMap(({ findings }) => findings)
    .filter(({ code }) => obstacles.has(code))
  const evidence = new Map(observations.targets.map((one) => [one.target, one.evidence]))
  const hosts = readHosts(plan, ({ name }) => evidence.get(name) ?? noEvidence('run', 'deadline'))
  return plan.targets.map(({ name, address }): TargetResult => {
    const read = hosts.get(name) ?? noEvidence('run', 'deadline')
    const here = found.filter((finding) =>
      'target' in finding ? finding.target === name : ofInstance(finding)?.target === name,
    )
    const view = read.kind === 'seen' ? read.value : undefined
    const host = view?.kind === 'host' ? view : undefined
    const own = (service: string): readonly Finding[] => here.filter((finding) => serviceOf(finding) === service)
    return {
      target: name,
      address,
      steps: walk(stepsOf(name), read.kind === 'missing' ? read.why : undefined),
      view,
      services:
        host === undefined
          ? []
          : plan.services
              .filter(({ on }) => on.includes(name))
              .map((service) => readService(service.name, host, own(service.name))),
      obstacles: here.filter((finding) => serviceOf(finding) === undefined),
      skew: host === undefined ? undefined : host.clock * 1000 - now,
    }
  })
}

const ofInstance = (finding: Finding) => ('instance' in finding ? finding.instance : undefined)
const serviceOf = (finding: Finding): string | undefined =>
  'service' in finding ? finding.service : ofInstance(finding)?.service

/** Steps up to the one where the check stopped. */
function walk(steps: readonly CheckStep[], why: MissingEvidence | undefined): readonly StepResult[] {
  if (why === undefined) return steps.map((step) => ({ step, state: 'passed' }))
  const failed = stepOf(steps, why)
  return steps.map((step, at) => {
    if (at < failed) return { step, state: 'passed' }
    return at === failed ? { step, state: 'failed', why } : { step, state: 'not-reached' }
  })
}

function stepOf(steps: readonly CheckStep[], { reason, phase }: MissingEvidence): number {
  const isEngine = reason.startsWith('engine-') || reason === 'not-a-manager'
  const phases = (step: CheckStep): readonly string[] => checkSteps[step]
  const at = isEngine ? steps.indexOf('engine') : steps.findIndex((step) => phases(step).includes(phase))
  return at === -1 ? steps.length - 1 : at
}

function readService(
  service: string,
  { instances, hostProcesses }: HostView,
  found: readonly Finding[],
): ServiceResult {
  const own = instances.filter(({ services }) => services.includes(service))
  const processes = hostProcesses?.filter((one) => one.service === service) ?? []
  const revisions = [
    ...own.map(({ ownLabels, image }) => ownLabels.revision ?? image?.labels.revision),
    ...processes.map(({ evidence }) => (evidence.kind === 'seen' ? evidence.value.main?.release?.revision : undefined)),
  ]
  return {
    service,
    instances: own.length + processes.length,
    revisions: [...new Set(revisions.filter((one) => one !== undefined))],
    obstacles: found,
  }
}
