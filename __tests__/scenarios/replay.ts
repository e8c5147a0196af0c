import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inputNames, type Request, readRequest } from '../../src/inputs/index.ts'
import { judgeChain } from '../../src/judge/index.ts'
import { type Evidence, noEvidence } from '../../src/model/evidence.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { RegistryAnswer } from '../../src/model/registry.ts'
import { type Observations, type Outcome, warningsOf } from '../../src/model/verdict.ts'
import { readManifest } from '../../src/origin/manifest.ts'
import type { RegistryAsk } from '../../src/origin/registry/port.ts'
import type { ProbedAnswer, RouteAsk } from '../../src/probes/port.ts'
import { fixText } from '../../src/reporters/fix.ts'
import { buildReport } from '../../src/reporters/rows/index.ts'
import { renderSummary } from '../../src/reporters/summary.ts'
import type { TargetKind } from '../../src/targets/port.ts'
import { kinds } from '../../src/targets/registry.ts'
import { readSshTarget } from '../../src/targets/ssh/index.ts'
import { type Adapters, verify } from '../../src/verify.ts'
import { merged, resultOf } from '../builders/observations.ts'
import { openClock } from '../clock.ts'
import type { Recording } from './recording.ts'
import type { Expectation, Scenario } from './scenario.ts'

/** The request of a recording is read once, because no rule of the judge changes it. */
const requests = new WeakMap<Recording, Promise<Request>>()

/** Judges what was recorded as the action would, with neither an engine nor a clock. */
export async function replay(scenario: Scenario, recording: Recording): Promise<Outcome> {
  const request = await (requests.get(recording) ?? requestOf(scenario, recording))
  const clock = openClock()
  let look = 0
  // The recorded evidence is returned as often as it held. After that there is none until the run ends.
  const isOver = (): boolean => look > Math.max(1, recording.run.stable)
  const outcome = await clock.run(
    verify(
      request.plan,
      eyesOn(recording.observations, request, isOver),
      clock,
      (progress) => {
        if (progress.kind === 'checking') look = progress.check
      },
      new AbortController().signal,
    ),
  )
  const { checks, took } = recording.run
  // Only the last check was recorded. It contains whether an earlier one proved the commit.
  const verdict =
    recording.observations.wasProven === true ? judgeChain(request.plan, recording.observations) : outcome.verdict
  return { ...outcome, verdict, checks, took }
}

/** An outcome in the form of an expectation. */
export function expectationOf(outcome: Outcome): Expectation {
  const { kind, ...verdict } = resultOf(outcome.verdict)
  const fix = buildReport(outcome).fixes[0]
  const warnings = warningsOf(outcome.verdict).map(({ code }) => code)
  return { verdict: kind, ...verdict, warnings, fix: fix === undefined ? undefined : fixText(fix) }
}

/** The job summary, whatever the version of Runtime Drift. */
export const summaryOf = (outcome: Outcome): string => renderSummary(outcome, 'VERSION')

/** The config with what only the deployment could know. */
export const configOf = ({ config }: Scenario, facts: Recording['facts']): string =>
  Object.entries(facts).reduce((text, [name, value]) => text.replaceAll(`$${name}`, value), config)

/** An agent replaces the key, because the test has no login. */
const kindsWithAgent: readonly TargetKind[] = kinds.map((kind) =>
  kind.scheme === 'ssh' ? { ...kind, read: (request) => readSshTarget(request, { SSH_AUTH_SOCK: '/dev/null' }) } : kind,
)

/** The request of a recorded deployment. */
export function requestOf(scenario: Scenario, recording: Recording): Promise<Request> {
  const request = targetRequest(scenario, recording.facts)
  requests.set(recording, request)
  return request
}

async function targetRequest(scenario: Scenario, facts: Recording['facts']): Promise<Request> {
  const workspace = await mkdtemp(join(tmpdir(), 'drift-replay-'))
  try {
    await mkdir(join(workspace, '.github'))
    await writeFile(join(workspace, '.github/runtime-drift.yml'), configOf(scenario, facts))
    for (const [path, text] of Object.entries(scenario.files)) await writeFile(join(workspace, path), text)
    const request = await readRequest(
      {
        front: 'action',
        inputs: new Map(inputNames.flatMap((name) => [[name, inputsOf(scenario)[name] ?? ''] as const])),
        environment: scenario.environment,
        workspace,
        event: { name: 'push', payload: { after: merged, deleted: false } },
      },
      kindsWithAgent,
      () => {},
      readManifest,
    )
    if (!request.ok) throw new Error(`${scenario.name}: ${JSON.stringify(request.problems)}`)
    return request.value
  } finally {
    await rm(workspace, { recursive: true })
  }
}

const inputsOf = ({ inputs }: Scenario): Readonly<Record<string, string>> => ({
  'ssh-known-hosts': `prod.example.com ssh-ed25519 ${'A'.repeat(68)}`,
  ...inputs,
})

/** What a registry was recorded to answer about a tag or a digest. */
function registryOn({ registry = [] }: Observations, { reference }: RegistryAsk): Evidence<RegistryAnswer> {
  const known = registry.flatMap(({ wanted, expected, running = [] }) => [
    [wanted, expected] as const,
    ...running.map(({ digest, evidence }) => [digest, evidence] as const),
  ])
  return known.find(([name]) => name === reference)?.[1] ?? noEvidence('read', 'answer-missing')
}

function eyesOn(observations: Observations, { targets, plan }: Request, isOver: () => boolean): Adapters {
  const show = <T>(evidence: T, signal: AbortSignal): Promise<T> =>
    isOver() ? aborted(signal).then(() => evidence) : Promise.resolve(evidence)
  return {
    files: new Map(),
    origin: { observe: async () => observations.source, relate: async () => observations.history ?? [] },
    openRegistries: async () => ({ lookUp: async (asks) => asks.map((ask) => registryOn(observations, ask)) }),
    openProber: async () => ({
      ask: (asks, signal) => show(answersOf(observations, plan, asks), signal),
      close: async () => {},
    }),
    fetchBuilds: (signal) =>
      show(
        (observations.publicFiles ?? []).map(({ evidence }) => evidence),
        signal,
      ),
    targets: targets.map((target) => {
      const seen = observations.targets.find((one) => one.target === target.name)
      const evidence = seen?.evidence ?? noEvidence('read', 'answer-missing')
      const observe: typeof target.observe = (_ask, signal) => show(evidence, signal)
      return { ...target, observe }
    }),
  }
}

/** What the prober saw: of callers, of the routes by their place in the plan, then of the paths that cannot exist. */
function answersOf(observations: Observations, { guards }: Plan, asks: readonly RouteAsk[]): readonly ProbedAnswer[] {
  const { answers, baselines = [], callers = [] } = observations
  return asks.flatMap(({ claim }, at) => {
    // A caller's request is no route: only the line that declares it is the same.
    const guard = guards?.find(({ id }) => id === claim.id)
    const caller = guard?.callers.find(({ place }) => place === claim.place)
    const observation = callers.find((one) => one.guard === claim.id && one.caller === caller?.name)
    // A path that cannot exist is requested with the same credential.
    if (guard !== undefined && observation !== undefined && claim.url !== guard.url)
      return observation.baseline === undefined ? [] : [{ evidence: observation.baseline, route: at }]
    const seen =
      caller === undefined
        ? (answers.find(({ route }) => route === claim.id) ?? baselines.find(({ baseline }) => baseline === claim.id))
        : observation
    return seen === undefined ? [] : [{ evidence: seen.evidence, route: at }]
  })
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
