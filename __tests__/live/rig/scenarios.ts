import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { renderSummary } from '../../../src/reporters/summary.ts'
import { version } from '../../../src/version.ts'
import { comparable, type Recording, readRecording, recordedAt } from '../../scenarios/recording.ts'
import { expectationOf, replay, summaryOf } from '../../scenarios/replay.ts'
import { type EngineName, expectedOn, readScenarios, type Scenario } from '../../scenarios/scenario.ts'
import { engineKinds } from './engine-kinds.ts'
import { liveOrSkip } from './live.ts'
import { openStage, type Stage } from './stage.ts'

/** UPDATE_GOLDEN=1 records the evidence and the summary anew. What differs in every run stays as it was recorded. */
async function keep(scenario: Scenario, engine: EngineName, recording: Recording): Promise<void> {
  if (process.env.UPDATE_GOLDEN !== '1' || process.env.CI !== undefined) return
  const { folder, world, summary } = recordedAt(scenario, engine)
  if (engine !== 'docker-20') {
    const { received, namesFirst } = await reportOf(scenario, recording)
    if (received === namesFirst) {
      rmSync(folder, { recursive: true, force: true })
      return
    }
  }
  mkdirSync(folder, { recursive: true })
  const kept = existsSync(world) ? readRecording(scenario, engine) : undefined
  const isSame = kept !== undefined && isDeepStrictEqual(comparable(kept), comparable(recording))
  const { engine: versions, ...rest } = isSame ? kept : recording
  const named = { engine: versions ?? recording.engine, ...rest }
  writeFileSync(world, `${JSON.stringify(named, null, 2)}\n`)
  writeFileSync(summary, summaryOf(await replay(scenario, readRecording(scenario, engine))))
}

/** The report of a deployment, and its report on the first engine, both without times. */
const reportOf = async (
  scenario: Scenario,
  recording: Recording,
): Promise<{ received: string; namesFirst: string }> => ({
  received: timeless(summaryOf(await replay(scenario, recording))),
  namesFirst: timeless(readFileSync(recordedAt(scenario, 'docker-20').summary, 'utf8')),
})

/** Without what differs in every run: when things happened, how long they took, and how often was looked meanwhile. */
const timeless = (summary: string): string =>
  summary
    .replace(/\b\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\b/g, 'then')
    .replace(/\bless than a second\b|\b\d+(?:\.\d+)? (?:s|ms|min)\b/g, 'a while')
    .replace(/\b\d+ checks?\b/g, 'some checks')

const needsSystemd = ({ config }: Scenario): boolean => config.includes('units.example.com')

/** Plays the scenarios of a host whose first process is systemd. */
export function playUnits(): void {
  const mine = readScenarios().filter(needsSystemd)
  liveOrSkip(
    'docker',
    'systemd',
    'podman',
    'sshd',
    'registry',
    'root',
  )('deployments on a real systemd, seen over a real ssh', () => {
    let stage: Stage
    beforeAll(async () => {
      stage = await openStage(engineKinds['docker-20'], true)
    })
    afterAll(async () => stage?.close())

    it.each(mine.map((scenario) => [scenario.name, scenario] as const))(
      '%s',
      async (_name, scenario) => playOne(stage, 'docker-20', scenario),
      60_000,
    )
  })
}

/**
 * Plays a share of all scenarios on a real engine, one after the other: the one numbered `share` of so many. Files of tests run side
 * by side, each with a stage of its own.
 */
export function playShare(engine: EngineName, share: number, shares: number): void {
  const mine = readScenarios()
    .filter((scenario) => !needsSystemd(scenario))
    .filter((_, at) => at % shares === share)
  liveOrSkip(
    'docker',
    ...(engine === 'docker-20' ? [] : [engine]),
    'podman',
    'sshd',
    'registry',
    'root',
  )(`deployments on ${engine}, seen over a real ssh`, () => {
    let stage: Stage
    beforeAll(async () => {
      stage = await openStage(engineKinds[engine])
    })
    afterAll(async () => stage?.close())

    it.each(mine.map((scenario) => [scenario.name, scenario] as const))(
      '%s',
      async (_name, scenario) => playOne(stage, engine, scenario),
      60_000,
    )
  })
}

async function playOne(stage: Stage, engine: EngineName, scenario: Scenario): Promise<void> {
  const { step, report, recording, fixed } = await stage.play(scenario)
  const outcome = { ...report, ...report.run }
  const { fix: _, ...expected } = expectedOn(scenario, engine)
  // The output of the step shows the reason, which a comparison of codes does not.
  if (outcome.verdict.kind !== expected.verdict) process.stderr.write(`${step.log.join('\n')}\n`)
  expect(expectationOf(outcome)).toMatchObject(expected)
  expect(step).toMatchObject({
    exit: expected.verdict === 'proven' ? 0 : 1,
    outputs: { verified: String(expected.verdict === 'proven'), verdict: expected.verdict },
    summary: renderSummary(outcome, version),
    complaints: [],
    leftovers: [],
  })
  if (scenario.fixes) expect(fixed).toMatchObject({ exit: 0, outputs: { verified: 'true', verdict: 'proven' } })
  await keep(scenario, engine, recording)
  if (existsSync(recordedAt(scenario, engine).world))
    expect(comparable(recording)).toEqual(comparable(readRecording(scenario, engine)))
  else {
    const { received, namesFirst } = await reportOf(scenario, recording)
    expect(received).toBe(namesFirst)
  }
}
