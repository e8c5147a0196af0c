import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { findingRecords } from '../../src/model/finding.ts'
import { linkNames } from '../../src/model/plan.ts'
import { verdictKinds } from '../../src/model/verdict.ts'

/**
 * A deployment and its expected report, one folder each:
 *
 *   scenario.yml   the commands that deploy, the config of the step, and the expected verdict, written by hand
 *   world.json     the evidence of the last live run: what the replay judges without an engine
 *   summary.md     the job summary, which a person has read
 *
 *   docker-29/     the last two again, where the report differs with Docker Engine 29 and Compose 5
 *
 * The recordings are written by the live run with UPDATE_GOLDEN=1. Commands know the commits `$merged` (the one to prove),
 * `$before`, `$older` and `$newer`, and the programs of `__tests__/live/rig/stage.ts`. Addresses are replaced by ports and folders of
 * this machine (`__tests__/live/rig/names.ts`).
 */
export interface Scenario {
  /** Its folder. */
  readonly name: string
  readonly path: string
  /** The expected behaviour, as the title of a test. */
  readonly tells: string
  /** Shell text that deploys. `fact NAME VALUE` sets the value of `$NAME` in the config. */
  readonly deploy: string
  /** `.github/runtime-drift.yml`. */
  readonly config: string
  /** Other files of the checkout, such as a build manifest: path to text. */
  readonly files: Readonly<Record<string, string>>
  /** Inputs of the step; default: one check without waiting. */
  readonly inputs: Readonly<Record<string, string>>
  /** `env:` of the step: secrets for `${NAME}`. */
  readonly environment: Readonly<Record<string, string>>
  /** What happens on the host right before a check: number of the check to shell text. */
  readonly checks: Readonly<Record<string, string>>
  /** Programs that are first on the PATH of a session: name to shell text. */
  readonly programs: Readonly<Record<string, string>>
  readonly expect: Expectation
  /** What is expected instead on another engine than the first. */
  readonly on: Readonly<Partial<Record<EngineName, Changed<Expectation> | undefined>>>
  /** Whether the commands of the summary fix the deployment: the live run runs them, and verifies again. */
  readonly fixes: boolean
}

/** The engines on which the scenarios are played; the first is Debian's. */
export const engineNames = ['docker-20', 'docker-29'] as const

export type EngineName = (typeof engineNames)[number]

type Changed<T> = { readonly [K in keyof T]?: T[K] | undefined }

export interface Expectation {
  readonly verdict: (typeof verdictKinds)[number]
  readonly broken: (typeof linkNames)[number] | undefined
  /** Codes of the findings of all links, in the order of the chain. */
  readonly findings: readonly string[]
  /** Codes of the warnings, in the order of the chain. */
  readonly warnings: readonly string[]
  /** Codes of the causes, the most telling first. */
  readonly causes: readonly string[]
  /** The first remedy as plain text: a sentence, or a head and one command a line. */
  readonly fix: string | undefined
}

const texts = v.optional(v.record(v.string(), v.string()), {})
const codes = Object.keys(findingRecords)

const expected = {
  broken: v.optional(v.picklist(linkNames)),
  findings: v.array(v.picklist(codes)),
  warnings: v.array(v.picklist(codes)),
  causes: v.array(v.string()),
  fix: v.optional(v.pipe(v.string(), v.trim())),
}

const shape = v.strictObject({
  tells: v.string(),
  deploy: v.optional(v.string(), ''),
  config: v.string(),
  files: texts,
  inputs: texts,
  environment: texts,
  checks: texts,
  programs: texts,
  fixes: v.optional(v.boolean(), false),
  expect: v.strictObject({
    verdict: v.picklist(verdictKinds),
    ...expected,
    findings: v.optional(expected.findings, []),
    warnings: v.optional(expected.warnings, []),
    causes: v.optional(expected.causes, []),
  }),
  on: v.optional(
    v.strictObject({
      'docker-29': v.optional(v.partial(v.strictObject({ verdict: v.picklist(verdictKinds), ...expected }))),
    }),
    {},
  ),
})

/** Every scenario, by the name of its folder. Throws for one that is written wrong. */
export function readScenarios(): readonly Scenario[] {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.map(({ name }) => readScenario(name)).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function readScenario(name: string): Scenario {
  const path = join(import.meta.dirname, name)
  const read = v.safeParse(shape, parse(readFileSync(join(path, 'scenario.yml'), 'utf8')))
  if (!read.success) throw new Error(`${name}/scenario.yml: ${JSON.stringify(v.flatten(read.issues))}`)
  const { inputs, expect, ...rest } = read.output
  return {
    ...rest,
    name,
    path,
    inputs: { wait: '0s', stable: '1', ...inputs },
    expect: { ...expect, broken: expect.broken, fix: expect.fix },
  }
}

/** What is expected on an engine. The words of the first remedy are compared on the first; the summary has them all. */
export function expectedOn({ expect, on }: Scenario, engine: EngineName): Expectation {
  const { verdict, findings, warnings, causes, broken, fix } = on[engine] ?? {}
  return {
    verdict: verdict ?? expect.verdict,
    broken: verdict === undefined ? (broken ?? expect.broken) : broken,
    findings: findings ?? expect.findings,
    warnings: warnings ?? expect.warnings,
    causes: causes ?? expect.causes,
    fix: fix ?? expect.fix,
  }
}
