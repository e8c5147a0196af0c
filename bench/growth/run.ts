import { compareChecks, judgeChain } from '../../src/judge/index.ts'
import { seen } from '../../src/model/evidence.ts'
import { commitSha, type Plan, type ServiceClaim } from '../../src/model/plan.ts'
import type { Observations, Outcome } from '../../src/model/verdict.ts'
import { renderAnnotations } from '../../src/reporters/annotations.ts'
import { inLog } from '../../src/reporters/escape.ts'
import { logGroups, logVerdict } from '../../src/reporters/log.ts'
import { renderReport } from '../../src/reporters/report.ts'
import { buildReport } from '../../src/reporters/rows/index.ts'
import { renderSummary } from '../../src/reporters/summary.ts'
import { renderTerminal } from '../../src/reporters/terminal.ts'
import { readCollected } from '../../src/targets/collector/index.ts'
import { type Answer, commit as expected, nonce } from './answers.ts'

const place = { kind: 'input', name: 'services' } as const

export function planOf({ services }: Pick<Answer, 'services'>): Plan {
  const commit = commitSha(expected)
  if (commit === undefined) throw new Error('no commit')
  const claim = (one: Partial<ServiceClaim>): ServiceClaim => ({
    name: 'app',
    on: ['prod'],
    container: { by: 'all', project: undefined },
    instances: undefined,
    image: undefined,
    files: undefined,
    require: 'claimed',
    place,
    ...one,
  })
  return {
    commit,
    commitFrom: { kind: 'event', event: 'push', field: 'after' },
    targets: [{ name: 'prod', kind: 'ssh', address: 'ssh://prod', hasInstances: true, place }],
    services: services.map(claim),
    routes: [],
    pace: { wait: 60_000, interval: 2_000, stable: 2, timeout: 20_000, concurrency: 50 },
    unsafe: [],
  }
}

/** Milliseconds of CPU of each step of a run with this answer. */
export function costOf(answer: Answer): {
  readonly total: number
  readonly steps: Readonly<Record<string, number>>
  readonly outcome: Outcome
} {
  const plan = planOf(answer)
  const steps: Record<string, number> = {}
  const step = <T>(name: string, work: () => T): T => {
    const before = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(before)
    steps[name] = (user + system) / 1000
    return result
  }
  const observe = (): Observations => {
    const view = readCollected(answer.text, nonce, answer.asks)
    if (view.kind === 'missing') throw new Error(JSON.stringify(view.why))
    return {
      source: seen({ where: 'event', exists: true }),
      targets: [{ target: 'prod', evidence: view }],
      answers: [],
    }
  }
  const before = step('read', observe)
  const observations = observe()
  step('compare', () => compareChecks(before, observations))
  const verdict = step('judge', () => judgeChain(plan, observations))
  const outcome: Outcome = { plan, observations, verdict, checks: 2, stable: 0, took: 1000, ended: 'deadline' }
  const model = step('rows', () => buildReport(outcome))
  step('summary', () => renderSummary(outcome, '0'))
  step('annotations', () => renderAnnotations(model))
  step('log', () => [...logGroups(model).map(({ lines }) => lines.map(inLog).join('\n')), ...logVerdict(model)])
  step('terminal', () => renderTerminal(outcome, true))
  step('report', () => JSON.stringify(renderReport(outcome, '0'), null, 2))
  return { total: Object.values(steps).reduce((a, b) => a + b, 0), steps, outcome }
}
