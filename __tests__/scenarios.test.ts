import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { renderReport } from '../src/reporters/report.ts'
import { type Recording, readRecording, readReport } from './scenarios/recording.ts'
import { expectationOf, replay, summaryOf } from './scenarios/replay.ts'
import { readScenarios, type Scenario } from './scenarios/scenario.ts'

const scenarios = readScenarios()
const each = it.each(scenarios.map((scenario) => [scenario.name, scenario.tells, scenario] as const))
const recordings = new Map<Scenario, Recording>()

function recordingOf(scenario: Scenario): Recording {
  const recording = recordings.get(scenario) ?? readRecording(scenario)
  recordings.set(scenario, recording)
  return recording
}

// The words may change without the evidence; UPDATE_GOLDEN=1 writes them anew, but never in CI.
const isUpdating = process.env.UPDATE_GOLDEN === '1' && process.env.CI === undefined

function keepFix({ path }: Scenario, fix: string | undefined): void {
  const file = join(path, 'scenario.yml')
  const document = parseDocument(readFileSync(file, 'utf8'))
  if (fix === undefined) document.deleteIn(['expect', 'fix'])
  else document.setIn(['expect', 'fix'], fix)
  writeFileSync(file, document.toString({ lineWidth: 0 }))
}

describe('a recorded deployment', () => {
  each('%s: %s', async (_name, _tells, scenario) => {
    const outcome = await replay(scenario, recordingOf(scenario))
    const { fix, ...found } = expectationOf(outcome)
    const { fix: expected, ...rest } = scenario.expect
    expect(found).toEqual(rest)
    if (isUpdating && fix !== expected) keepFix(scenario, fix)
    else expect(fix).toBe(expected)
    const golden = join(scenario.path, 'summary.md')
    if (isUpdating) writeFileSync(golden, summaryOf(outcome))
    expect(summaryOf(outcome)).toBe(readFileSync(golden, 'utf8'))
    readReport(JSON.parse(JSON.stringify(renderReport(outcome, '0.1.0'))))
  })
})

describe('the scenarios', () => {
  it('are at least 170, and seven of ten are not proven', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(170)
    const negative = scenarios.filter(({ expect: { verdict } }) => verdict !== 'proven')
    expect(negative.length / scenarios.length).toBeGreaterThanOrEqual(0.7)
  })

  it('are whole: each folder has its commands and expectation, its evidence and its summary, and nothing else', () => {
    const whole = ['scenario.yml', 'summary.md', 'world.json']
    expect(scenarios.filter(({ path }) => readdirSync(path).sort().join() !== whole.join())).toEqual([])
  })

  it('record no value of a variable', () => {
    const declaring = scenarios.filter(({ config }) => config.includes(' env: '))
    expect(declaring.length).toBeGreaterThanOrEqual(5)
    for (const { path, environment, deploy, config } of declaring) {
      // The words that the scenarios write as values have a dash in them, or come from the environment of the step.
      const said = [...`${deploy}${config}`.matchAll(/\benv: \{[^}]*|-e "?\w+=\S+/g)].map(([text]) => text).join()
      const values = [...Object.values(environment), ...(said.match(/\w+(?:-\w+)+/g) ?? [])]
      const kept = ['world.json', 'summary.md'].map((name) => readFileSync(join(path, name), 'utf8')).join()
      expect(values.filter((value) => kept.includes(value))).toEqual([])
    }
  })

  it('have different descriptions', () => {
    const told = scenarios.map(({ tells }) => tells)
    expect(told.filter((tells, at) => told.indexOf(tells) !== at)).toEqual([])
  })
})
