import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { renderReport } from '../src/reporters/report.ts'
import { type Recording, readRecording, readReport, recordedAt } from './scenarios/recording.ts'
import { expectationOf, replay, summaryOf } from './scenarios/replay.ts'
import { type EngineName, engineNames, expectedOn, readScenarios, type Scenario } from './scenarios/scenario.ts'

const scenarios = readScenarios()
const recordings = new Map<string, Recording>()

function recordingOf(scenario: Scenario, engine: EngineName): Recording {
  const { world } = recordedAt(scenario, engine)
  const recording = recordings.get(world) ?? readRecording(scenario, engine)
  recordings.set(world, recording)
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

describe.each(engineNames)('a deployment recorded on %s', (engine) => {
  const recorded = scenarios.filter((scenario) => existsSync(recordedAt(scenario, engine).world))

  it.each(recorded.map((scenario) => [scenario.name, scenario.tells, scenario] as const))(
    '%s: %s',
    async (_name, _tells, scenario) => {
      const outcome = await replay(scenario, recordingOf(scenario, engine))
      const { fix, ...found } = expectationOf(outcome)
      const { fix: expected, ...rest } = expectedOn(scenario, engine)
      expect(found).toEqual(rest)
      // On another engine, the summary names its command.
      if (engine === 'docker-20' && isUpdating && fix !== expected) keepFix(scenario, fix)
      else if (engine === 'docker-20') expect(fix).toBe(expected)
      const { summary } = recordedAt(scenario, engine)
      if (isUpdating) writeFileSync(summary, summaryOf(outcome))
      expect(summaryOf(outcome)).toBe(readFileSync(summary, 'utf8'))
      readReport(JSON.parse(JSON.stringify(renderReport(outcome, '0.1.0'))))
    },
  )
})

describe('the scenarios', () => {
  it('are at least 170, and seven of ten are not proven', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(170)
    const negative = scenarios.filter(({ expect: { verdict } }) => verdict !== 'proven')
    expect(negative.length / scenarios.length).toBeGreaterThanOrEqual(0.7)
  })

  it('are complete: each folder has its commands, expectation, evidence and summary, and nothing else', () => {
    const whole = ['scenario.yml', 'summary.md', 'world.json']
    const filesOf = ({ path }: Scenario): readonly string[] => readdirSync(path).filter((name) => name !== 'docker-29')
    expect(scenarios.filter((scenario) => filesOf(scenario).toSorted().join() !== whole.join())).toEqual([])
  })

  it('are recorded on their declared engine, and again where Docker Engine 29 makes a difference', () => {
    const recorded = scenarios.flatMap((scenario) =>
      engineNames
        .filter((engine) => existsSync(recordedAt(scenario, engine).folder))
        .map((engine) => ({ name: scenario.name, engine, says: recordingOf(scenario, engine).engine ?? '' })),
    )
    const received: Record<EngineName, RegExp> = { 'docker-20': /^docker 2[0-8]/, 'docker-29': /^docker 29/ }
    expect(recorded.filter(({ engine, says }) => !received[engine].test(says))).toEqual([])
    expect(recorded.filter(({ engine }) => engine === 'docker-29').length).toBeGreaterThanOrEqual(40)
    const systemd = scenarios.filter((scenario) => recordingOf(scenario, 'docker-20').engine?.includes(', systemd '))
    expect(systemd.length).toBeGreaterThanOrEqual(5)
  })

  it('record no value of a variable', () => {
    const declaring = scenarios.filter(({ config }) => config.includes(' env: '))
    expect(declaring.length).toBeGreaterThanOrEqual(5)
    for (const { path, environment, deploy, config } of declaring) {
      // The words that the scenarios write as values have a dash in them, or come from the environment of the step.
      const received = [...`${deploy}${config}`.matchAll(/\benv: \{[^}]*|-e "?\w+=\S+/g)].map(([text]) => text).join()
      const values = [...Object.values(environment), ...(received.match(/\w+(?:-\w+)+/g) ?? [])]
      const kept = ['world.json', 'summary.md'].map((name) => readFileSync(join(path, name), 'utf8')).join()
      expect(values.filter((value) => kept.includes(value))).toEqual([])
    }
  })

  it('have different descriptions', () => {
    const descriptions = scenarios.map(({ tells }) => tells)
    expect(descriptions.filter((tells, at) => descriptions.indexOf(tells) !== at)).toEqual([])
  })
})
