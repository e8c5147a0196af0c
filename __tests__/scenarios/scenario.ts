import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { findingRecords } from '../../src/model/finding.ts'
import { linkNames } from '../../src/model/plan.ts'
import { verdictKinds } from '../../src/model/verdict.ts'

/**
 * A deployment and what is to be said of it, one folder each:
 *
 *   scenario.yml   the commands that deploy, the config of the step, and the expected verdict, written by hand
 *   world.json     the evidence of the last live run: what the replay judges without an engine
 *   summary.md     the job summary, which a person has read
 *
 * The last two are written by the live run with UPDATE_GOLDEN=1. Commands know the commits `$merged` (the one to prove),
 * `$before`, `$older` and `$newer`, and the programs of `__tests__/live/rig/stage.ts`. Addresses stand for ports and folders of
 * this machine (`__tests__/live/rig/names.ts`).
 */
export interface Scenario {
  /** Its folder. */
  readonly name: string
  readonly path: string
  /** What we say about such a deployment, as the title of a test. */
  readonly tells: string
  /** Shell text that deploys. What it says with `fact NAME VALUE` is put for `$NAME` in the config. */
  readonly deploy: string
  /** `.github/runtime-drift.yml`. */
  readonly config: string
  /** Other files of the checkout, such as a build manifest: path to text. */
  readonly files: Readonly<Record<string, string>>
  /** Inputs of the step; one look without waiting when they say nothing else. */
  readonly inputs: Readonly<Record<string, string>>
  /** `env:` of the step: secrets for `${NAME}`. */
  readonly environment: Readonly<Record<string, string>>
  /** What happens on the host right before a look: number of the look to shell text. */
  readonly checks: Readonly<Record<string, string>>
  /** Programs that are first on the PATH of a session: name to shell text. */
  readonly programs: Readonly<Record<string, string>>
  readonly expect: Expectation
  /** Whether pasting what the summary says to run there mends the deployment: the live run does it, and verifies again. */
  readonly fixes: boolean
}

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
    broken: v.optional(v.picklist(linkNames)),
    findings: v.optional(v.array(v.picklist(codes)), []),
    warnings: v.optional(v.array(v.picklist(codes)), []),
    causes: v.optional(v.array(v.string()), []),
    fix: v.optional(v.pipe(v.string(), v.trim())),
  }),
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
