import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import type { Observations } from '../../src/model/verdict.ts'
import type { Report } from '../../src/reporters/report.ts'
import type { EngineName, Scenario } from './scenario.ts'

/** What a live run saw, as far as it is the same in every run: enough to judge the deployment again. */
export interface Recording {
  /** Versions of the engine and of Compose, as both print them: `docker 20.10.24, compose 1.29.2`. */
  readonly engine?: string
  /** What the deployment alone could know, such as the digest that a registry gave: put for `$NAME` in the config. */
  readonly facts: Readonly<Record<string, string>>
  readonly observations: Observations
  readonly run: Report['run']
}

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/report.schema.json'), 'utf8'))
const part = (name: string): object => ({ ...schema.properties[name], $defs: schema.$defs })
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, inlineRefs: false })
const isReport = ajv.compile<Report>(schema)
const isRecording = ajv.compile<Recording>({
  type: 'object',
  properties: {
    engine: { type: 'string', pattern: '^docker [0-9.]+[^,]*, compose [0-9.]+(, systemd [0-9]+)?$' },
    facts: { type: 'object', additionalProperties: { type: 'string' } },
    observations: { $ref: '#/$defs/observations' },
    run: part('run'),
  },
  required: ['facts', 'observations', 'run'],
  additionalProperties: false,
  $defs: schema.$defs,
})

/** A report as the action wrote it. Throws when it does not match its schema. */
export function readReport(value: unknown): Report {
  if (!isReport(value)) throw new Error(`no report: ${ajv.errorsText(isReport.errors?.slice(0, 3))}`)
  return value
}

/** The files of a recording. Another engine than the first has a folder if its report differs. */
export function recordedAt({ path }: Scenario, engine: EngineName) {
  const folder = engine === 'docker-20' ? path : join(path, engine)
  return { folder, world: join(folder, 'world.json'), summary: join(folder, 'summary.md') }
}

/** The evidence of the last live run of a scenario. */
export function readRecording(scenario: Scenario, engine: EngineName = 'docker-20'): Recording {
  const { world } = recordedAt(scenario, engine)
  const value: unknown = JSON.parse(readFileSync(world, 'utf8'))
  if (!isRecording(value)) throw new Error(`${world}: no recording: ${ajv.errorsText(isRecording.errors)}`)
  return value
}

/** When a recorded run began, whenever it really did. */
const beginning = Date.parse('2026-11-22T10:00:00Z')
/** Times further from the beginning are no times of the run: an image of 1970, a container that never started. */
const year = 365 * 86_400_000
const id = /\b[0-9a-f]{64}\b/g
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/** Ids are named in the order of their first occurrence. */
function nameIds(evidence: unknown): (text: string) => string {
  const ids = [...new Set(JSON.stringify(evidence).match(id))]
  const names = new Map(ids.map((real, at) => [real, (at + 10).toString(16).repeat(64).slice(0, 64)]))
  return (text) => text.replace(id, (real) => names.get(real) ?? real)
}

/** What is kept of a run that began at `begun`, in milliseconds since 1970. `written` names addresses as scenarios do. */
export function record(
  report: Report,
  { engine, facts }: Pick<Recording, 'engine' | 'facts'>,
  begun: number,
  written: (text: string) => string,
): Recording {
  const named = nameIds({ facts, observations: report.observations })
  const text = (received: string): string =>
    written(named(received))
      .replace(/SHA256:[\w+/]{43}/g, 'SHA256:fingerprint')
      .replace(/\btask [0-9a-z]{25}\b/g, 'task 0123456789abcdefghijklmno')
      .replace(/^[0-9a-z]{25}$/, '0123456789abcdefghijklmno')
      // The engine takes another network of its pool in each run.
      .replace(/\b10\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/g, '10.0.0.2')
      .replace(/\/tmp\/drift-engine-\w+\/data\//g, '/var/lib/docker/')
  // By whole seconds: a clock without fractions keeps its distance from every other time.
  const moved = beginning - Math.floor(begun / 1000) * 1000
  const shift = (at: number): number => (Math.abs(at - begun) > year ? at : at + moved)
  const kept = (key: string, value: unknown): unknown => {
    if (key === 'took') return 5
    if (key === 'pid' && typeof value === 'number' && value > 0) return 4242
    if (key === 'last-modified') return 'Sun, 22 Nov 2026 10:00:00 GMT'
    // The name of the machine that the test runs on.
    if (key === 'node') return 'node-1'
    if (key === 'clock' && typeof value === 'number') return shift(value * 1000) / 1000
    if (key === 'port' && typeof value === 'number') return Number(written(`host: ${value}`).slice(6))
    if (typeof value !== 'string') return value
    const at = time.test(value) ? Date.parse(value) : Number.NaN
    return Number.isNaN(at) || Math.abs(at - begun) > year ? text(value) : new Date(shift(at)).toISOString()
  }
  const { checks, stable, ended } = report.run
  const value: unknown = JSON.parse(
    JSON.stringify({ facts, observations: report.observations, run: { checks, stable, ended, took: 0 } }, kept),
  )
  if (!isRecording(value)) throw new Error(`no recording: ${ajv.errorsText(isRecording.errors)}`)
  return { ...(engine && { engine }), ...value, run: { ...value.run, took: 1000 } }
}

function isCut(value: unknown): value is { reason: 'answer-cut'; amount: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'amount' in value &&
    'reason' in value &&
    value.reason === 'answer-cut'
  )
}

/**
 * What of a recording is the same in every run: not when things happened, on which start of a machine, nor how often was looked meanwhile, nor the
 * words of another version of docker or ssh, nor how many bytes came before a cut.
 */
export function comparable({ facts, observations, run: { stable, ended } }: Recording): unknown {
  const kept = (key: string, value: unknown): unknown => {
    if (key === 'received' || key === 'message') return undefined
    if (isCut(value)) return { ...value, amount: 'some' }
    // Each start of a machine has a different id.
    if (key === 'boot') return 'some'
    // Seconds that a task had run.
    if ((key === 'since' || key === 'within') && typeof value === 'number') return 'some'
    if (key === 'clock' && typeof value === 'number') return Math.round((value * 1000 - beginning) / 3_600_000)
    return typeof value === 'string' && time.test(value) && Math.abs(Date.parse(value) - beginning) < year
      ? 'during the run'
      : value
  }
  return JSON.parse(JSON.stringify({ facts, observations, run: { stable, ended } }, kept))
}
