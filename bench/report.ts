import { availableParallelism, cpus } from 'node:os'
import type { Bench, Score } from './contest.ts'
import { furtherOf, type Goal, met, ratio, type Spread, spread } from './measure.ts'

/** The result of one bench. Times in milliseconds, memory in bytes. */
export interface Result {
  readonly name: string
  readonly about: string
  readonly notes: readonly string[]
  readonly contenders: readonly Standing[]
  readonly goals: readonly Judged[]
}

interface Standing {
  readonly name: string
  readonly missing: string | undefined
  readonly took: Spread | undefined
  readonly cpu: Spread | undefined
  readonly peak: Spread | undefined
}

interface Judged {
  readonly goal: Goal
  /** Nothing when one of the two did not take part. */
  readonly measured: Spread | undefined
  readonly met: boolean | undefined
}

/** Turns the scores of a bench into a result. */
export function judge({ name, about, notes, goals }: Bench, scores: readonly Score[]): Result {
  const of = (contender: string): Score | undefined => scores.find((score) => score.name === contender)
  const measure = (goal: Goal): Spread | undefined => {
    switch (goal.kind) {
      case 'time':
        return ratio(of(goal.over)?.times ?? [], of(goal.under)?.times ?? [])
      case 'further': {
        const each = furtherOf(of(goal.over)?.times ?? [], of(goal.from)?.times ?? [], goal.count, goal.pause)
        return ratio(each, of(goal.under)?.times ?? [])
      }
      case 'memory':
        return spread((of(goal.of)?.costs ?? []).map(({ peak }) => peak / 1e6))
    }
  }
  return {
    name,
    about,
    notes,
    contenders: scores.map(({ name: contender, missing, times, costs }) => ({
      name: contender,
      missing,
      took: spread(times),
      cpu: spread(costs.map(({ cpu }) => cpu)),
      peak: spread(costs.map(({ peak }) => peak)),
    })),
    goals: goals.map((goal) => {
      const measured = measure(goal)
      return { goal, measured, met: measured && met(goal, measured) }
    }),
  }
}

/** The machine, as far as it matters for the numbers. */
export const machine = (): string =>
  `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}`

/** A result as text for a terminal. */
export function render(result: Result): string {
  const rows = result.contenders.map(({ name, missing, took, cpu, peak }) =>
    missing === undefined
      ? [name, spreadText(took, seconds), spreadText(cpu, seconds), peak ? `${Math.round(peak.max / 1e6)} MB` : '-']
      : [name, `skipped: ${missing}`, '', ''],
  )
  const goals = result.goals.map(({ goal, measured, met: kept }) => {
    const verdict = kept === undefined ? 'not measured' : kept ? 'met' : 'MISSED'
    return [goal.what, bound(goal), spreadText(measured, goal.kind === 'memory' ? megabytes : times), verdict]
  })
  return [
    `${result.name}: ${result.about}`,
    ...result.notes.map((note) => `  ${note}`),
    '',
    ...table([['', 'wall clock', 'processor', 'peak'], ...rows]),
    '',
    ...table([['', 'goal', 'measured', ''], ...goals]),
    '',
  ].join('\n')
}

export const bound = (goal: Goal): string =>
  goal.kind === 'memory' ? `at most ${goal.megabytes} MB` : `${goal.bound} ${goal.times} ×`

/** `1.31 (1.25–1.40, n = 7)`, in the words of a unit. */
export const spreadText = (values: Spread | undefined, unit: (value: number) => string): string =>
  values === undefined ? '-' : `${unit(values.median)} (${unit(values.min)} – ${unit(values.max)}, n = ${values.count})`

export const seconds = (milliseconds: number): string =>
  milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`
export const times = (value: number): string => `${value.toFixed(2)} ×`
export const megabytes = (value: number): string => `${value.toFixed(0)} MB`

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}
