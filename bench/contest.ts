import { type Command, type Cost, type Ran, run, weigh } from './command.ts'
import type { Goal } from './measure.ts'
import type { Stage } from './stage/stage.ts'

/** One way to do the job. */
export interface Contender {
  readonly name: string
  /** Why it cannot run on this machine. */
  readonly missing?: string
  /** The most rounds it takes part in, the warm-up not counted: what needs half a minute is not run seven times. */
  readonly rounds?: number
  /** How often its memory and processor time are taken; never, when it takes part in few rounds alone. */
  readonly weighings?: number
  /** Called before every run, so that files it writes are new each time. */
  command(): Command
  /** Why a run failed; a failed contender is never compared. */
  wrong(ran: Ran): string | undefined
  /** Tidies up after a run, off the clock. */
  after?(): Promise<void>
}

/** A job, its contenders, and the goals for comparing them. */
export interface Bench {
  readonly name: string
  readonly about: string
  /** What a reader has to know to read the numbers. */
  readonly notes: readonly string[]
  readonly goals: readonly Goal[]
  /** Programs, by their paths, without which the stage cannot be set. */
  readonly needs: readonly string[]
  /** Builds what the job needs; `stage` takes it down again. */
  set(stage: Stage): Promise<readonly Contender[]>
}

/** What one contender did: milliseconds of each measured round, and what the kernel accounted to it. */
export interface Score {
  readonly name: string
  readonly missing: string | undefined
  readonly times: readonly number[]
  readonly costs: readonly Cost[]
}

/** Milliseconds between two runs, so that what the last one left behind on the hosts does not slow down the next. */
const breath = 250
/** Runs under GNU time, for processor time and memory. */
const weighings = 3

/** Runs all contenders in turn (A B C A B C …): one round to warm up, `rounds` that count, then a few for the cost. */
export async function contest(
  contenders: readonly Contender[],
  rounds: number,
  stage: Stage,
): Promise<readonly Score[]> {
  const able = contenders.filter(({ missing }) => missing === undefined)
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  const costs = new Map<string, Cost[]>(contenders.map(({ name }) => [name, []]))
  for (let round = -1; round < rounds; round += 1)
    for (const contender of able) {
      if (round >= Math.min(rounds, contender.rounds ?? rounds)) continue
      const ran = await once(contender, stage)
      if (round >= 0) times.get(contender.name)?.push(ran.took)
    }
  for (let round = 0; round < weighings; round += 1)
    for (const contender of able) {
      if (round >= (contender.weighings ?? (contender.rounds === undefined ? weighings : 0))) continue
      stage.alive()
      const cost = await weigh(contender.command(), stage.folder)
      await rest(contender)
      if (cost !== undefined) costs.get(contender.name)?.push(cost)
    }
  return contenders.map(({ name, missing }) => ({
    name,
    missing,
    times: times.get(name) ?? [],
    costs: costs.get(name) ?? [],
  }))
}

async function once(contender: Contender, stage: Stage): Promise<Ran> {
  stage.alive()
  const ran = await run(contender.command(), stage.folder)
  stage.alive()
  const wrong = contender.wrong(ran)
  await rest(contender)
  if (wrong !== undefined)
    throw new Error(
      `${contender.name} did not do the job: ${wrong}\n${ran.stderr.slice(0, 4000)}\n${ran.stdout.slice(0, 2000)}`,
    )
  return ran
}

async function rest(contender: Contender): Promise<void> {
  await contender.after?.()
  await new Promise((resolve) => setTimeout(resolve, breath))
}
