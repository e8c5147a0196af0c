import { judgeChain } from '../../src/judge/index.ts'
import { seen } from '../../src/model/evidence.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Outcome } from '../../src/model/verdict.ts'
import { actionReporters, runReporters } from '../../src/reporters/index.ts'
import { renderTerminal } from '../../src/reporters/terminal.ts'
import { theProof } from '../builders/outcomes.ts'
import { reportInto } from './telling.ts'

/** The proof, with a certificate that ends in three days where fourteen are wanted. */
function withWarning(facts: Partial<Plan> = {}): Outcome {
  const routes = theProof.plan.routes.map((route) => ({ ...route, certificateDays: 14 }))
  const plan = { ...theProof.plan, ...facts, routes }
  const certificate = { days: 3, until: '2026-12-05T10:00:00.000Z' }
  const answers = theProof.observations.answers.map(({ route, evidence }) => ({
    route,
    evidence: evidence.kind === 'seen' ? seen({ ...evidence.value, certificate }) : evidence,
  }))
  const observations = { ...theProof.observations, answers }
  return { ...theProof, plan, observations, verdict: judgeChain(plan, observations) }
}

const tell = (outcome: Outcome) => reportInto((context) => runReporters(actionReporters, outcome, context))
const words = 'The certificate of https://backoffice.example.com expires in 3 days'

describe('a warning', () => {
  it('is in the summary, the annotations, the log and the report of a run that succeeds', async () => {
    const { outputs, annotations, written, report, log } = await tell(withWarning())
    expect(outputs).toMatchObject({ verified: 'true', verdict: 'proven' })
    expect(annotations.map(({ name }) => name)).toEqual(['warning'])
    expect(annotations[0]?.data).toContain(words)
    expect(written).toContain('### Warning\n\n⚠ The certificate of `https://backoffice.example.com` expires in 3 days')
    expect(written).toContain('## ✓ Proven by labels, with 1 warning')
    expect(log.join('\n')).toContain(`Warning: ${words}`)
    const codes = JSON.parse(report?.text ?? '{}').verdict.chain.flatMap(
      ({ warnings }: { readonly warnings: readonly { readonly code: string }[] }) => warnings.map(({ code }) => code),
    )
    expect(codes).toEqual(['route/certificate-ending'])
  })

  it('fails the job with `fail-on: warning`, and reports that', async () => {
    const { outputs, annotations, written } = await tell(withWarning({ failOn: 'warning' }))
    expect(outputs).toMatchObject({ verified: 'false', verdict: 'proven' })
    expect(annotations.map(({ name }) => name).toSorted()).toEqual(['error', 'warning'])
    expect(written).toContain('The job fails because of 1 warning (`fail-on: warning`).')
  })

  it('is on the terminal', () => {
    expect(renderTerminal(withWarning(), false)).toContain(`! Warning: ${words}`)
  })
})

describe('a headline', () => {
  it('names what was compared', () => {
    expect(renderTerminal(theProof, false)).toContain('✓ Proven by labels\n')
    expect(renderTerminal(theProof, false)).toMatch(/Files were not\s+compared\./)
  })
})
