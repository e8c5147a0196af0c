import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { renderSummary } from '../../../src/reporters/summary.ts'
import { version } from '../../../src/version.ts'
import { comparable, type Recording, readRecording } from '../../scenarios/recording.ts'
import { expectationOf, replay, summaryOf } from '../../scenarios/replay.ts'
import { readScenarios, type Scenario } from '../../scenarios/scenario.ts'
import { liveOrSkip } from './live.ts'
import { openStage, type Stage } from './stage.ts'

/** UPDATE_GOLDEN=1 records the evidence and the summary anew. What differs in every run stays as it was recorded. */
async function keep(scenario: Scenario, recording: Recording): Promise<void> {
  if (process.env.UPDATE_GOLDEN !== '1' || process.env.CI !== undefined) return
  const observations = join(scenario.path, 'world.json')
  if (!existsSync(observations) || !isDeepStrictEqual(comparable(readRecording(scenario)), comparable(recording)))
    writeFileSync(observations, `${JSON.stringify(recording, null, 2)}\n`)
  writeFileSync(join(scenario.path, 'summary.md'), summaryOf(await replay(scenario, readRecording(scenario))))
}

/**
 * Plays a share of all scenarios on a real engine, one after the other: the one numbered `share` of so many. Files of tests run side
 * by side, each with a stage of its own.
 */
export function playShare(share: number, shares: number): void {
  const mine = readScenarios().filter((_, at) => at % shares === share)
  liveOrSkip(
    'docker',
    'podman',
    'sshd',
    'registry',
    'root',
  )('deployments on a real engine, seen over a real ssh', () => {
    let stage: Stage
    beforeAll(async () => {
      stage = await openStage()
    })
    afterAll(async () => stage?.close())

    it.each(mine.map((scenario) => [scenario.name, scenario] as const))(
      '%s',
      async (_name, scenario) => playOne(stage, scenario),
      60_000,
    )
  })
}

async function playOne(stage: Stage, scenario: Scenario): Promise<void> {
  const { step, report, recording, fixed } = await stage.play(scenario)
  const outcome = { ...report, ...report.run }
  const { fix: _, ...expected } = scenario.expect
  // What the step says of it tells why, which a comparison of codes does not.
  if (outcome.verdict.kind !== expected.verdict) process.stderr.write(`${step.log.join('\n')}\n`)
  expect(expectationOf(outcome)).toMatchObject(expected)
  expect(step).toMatchObject({
    exit: scenario.expect.verdict === 'proven' ? 0 : 1,
    outputs: { verified: String(scenario.expect.verdict === 'proven'), verdict: scenario.expect.verdict },
    summary: renderSummary(outcome, version),
    complaints: [],
    leftovers: [],
  })
  if (scenario.fixes) expect(fixed).toMatchObject({ exit: 0, outputs: { verified: 'true', verdict: 'proven' } })
  await keep(scenario, recording)
  expect(comparable(recording)).toEqual(comparable(readRecording(scenario)))
}
