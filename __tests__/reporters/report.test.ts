import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { Outcome } from '../../src/model/verdict.ts'
import { renderReport } from '../../src/reporters/report.ts'
import { everyCause, everyFinding } from '../builders/examples.ts'
import { theStory } from '../builders/outcomes.ts'
import { root } from '../rig/act.ts'
import { readRecording } from '../scenarios/recording.ts'
import { replay } from '../scenarios/replay.ts'
import { readScenarios } from '../scenarios/scenario.ts'

const read = (): unknown =>
  JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'))

/** The schema without additional properties, so that a report can only contain named fields. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const parts = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return 'properties' in schema && 'type' in schema ? { ...parts, additionalProperties: false } : parts
}

const names = new Ajv({ strict: false, inlineRefs: false }).compile(Object(closed(read())))

/** The errors of the schema about a report; none if it names all of its fields. */
function mistakes(outcome: Outcome): string {
  const report: unknown = JSON.parse(JSON.stringify(renderReport(outcome, '0.1.0')))
  return names(report) ? '' : JSON.stringify(names.errors?.slice(0, 3))
}

describe('the schema of the report', () => {
  it('equals the schema of the types', () => {
    const check = () =>
      execFileSync(process.execPath, ['--no-warnings', 'scripts/report-schema.mjs', '--check'], {
        cwd: root,
        stdio: 'pipe',
      })
    expect(check).not.toThrow()
  })

  it.each(readScenarios().map((scenario) => [scenario.name, scenario] as const))(
    'names everything in the report of %s',
    async (_, scenario) => expect(mistakes(await replay(scenario, readRecording(scenario)))).toBe(''),
  )

  it('names everything in each finding and in each cause', () => {
    const [first, ...rest] = theStory.verdict.chain
    const { verdict } = theStory
    const causes = everyCause.map((cause) => [cause.code, { ...verdict, causes: [cause] }] as const)
    const findings = everyFinding.map((finding) => {
      const chain = first === undefined ? [] : [{ ...first, findings: [finding] }, ...rest]
      return [finding.code, { ...verdict, chain }] as const
    })
    const wrong = [...causes, ...findings].filter(([, verdict]) => mistakes({ ...theStory, verdict: verdict }) !== '')
    expect(wrong.map(([code]) => code)).toEqual([])
  })

  it('rejects an additional field in any place', () => {
    const { observations, verdict } = theStory
    const more = { more: 1 }
    const targets = observations.targets.map((target) => ({ ...target, ...more }))
    expect(mistakes({ ...theStory, observations: { ...observations, targets } })).toContain('more')
    expect(mistakes({ ...theStory, verdict: { ...verdict, ...more } })).toContain('more')
  })
})
