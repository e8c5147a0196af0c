import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bench, Score } from '../../bench/contest.ts'
import { writePage } from '../../bench/page.ts'
import { judge } from '../../bench/report.ts'
import { textOf } from '../docs/pages.ts'

const bench: Bench = {
  name: 'race',
  about: 'A race',
  notes: ['Both run.', 'One walks.'],
  goals: [
    { kind: 'time', what: 'ours, against theirs', over: 'ours', under: 'theirs', bound: 'at most', times: 1.5 },
    { kind: 'memory', what: 'ours, memory', of: 'ours', megabytes: 50 },
    { kind: 'time', what: 'absent, against ours', over: 'absent', under: 'ours', bound: 'at least', times: 5 },
  ],
  needs: [],
  set: () => Promise.reject(new Error('nothing runs while pages are written')),
}
const scores: readonly Score[] = [
  { name: 'ours', missing: undefined, times: [200, 220, 240], costs: [{ cpu: 70, peak: 61e6 }] },
  { name: 'theirs', missing: undefined, times: [200, 200, 200], costs: [] },
  { name: 'absent', missing: 'it is not installed', times: [], costs: [] },
]
const results = [judge(bench, scores)]
const region = (text: string, name: string): string =>
  new RegExp(`<!-- ${name} -->\\n([\\s\\S]*)<!-- /${name} -->`).exec(text)?.[1] ?? ''

let folder: string
const write = (page: string): void => writeFileSync(join(folder, 'docs/performance.md'), page)
const read = (): string => readFileSync(join(folder, 'docs/performance.md'), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runtime-drift-bench-'))
  mkdirSync(join(folder, 'docs'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('what a benchmark writes', () => {
  const goals = '<!-- goals -->\nof the last time\n<!-- /goals -->\n'
  const marked = `before\n${goals}between\n<!-- bench -->\nof the last time\n<!-- /bench -->\nafter\n`

  it('explains missed goals in ratios of the same run, and names what was not measured', () => {
    write(marked)
    const score = (name: string, ...times: readonly number[]): Score => ({ name, missing: undefined, times, costs: [] })
    const took = [score('runtime-drift', 300, 310, 320), score('ssh host true', 200, 200, 200)]
    const floors = [
      score('ssh with the same script', 250, 251, 252),
      score('a Node that only spawns that ssh', 280, 280, 280),
    ]
    writePage(folder, [judge({ ...bench, name: 'one-host' }, [...took, ...floors])], 'two cores', '2026-01-02')
    const text = region(read(), 'goals').replace(/\s+/g, ' ')
    expect(text).toContain('takes 1.25 × as long as the login for 20 containers, and not measured for 100')
    expect(text).toContain('takes 1.40 ×, and judges nothing; Runtime Drift takes 1.55 ×.')
  })

  it('lists the goals, and then the results of each contender', () => {
    write(marked)
    writePage(folder, results, 'two cores', '2026-01-02')
    const goals = region(read(), 'goals')
    expect(goals).toContain('Measured on 2026-01-02 with `npm run bench` on two cores.\n')
    expect(goals).toContain(
      [
        '| what | goal | measured | met |',
        '| --- | --- | --- | --- |',
        '| ours, against theirs | at most 1.5 × | 1.10 × (1.00 × – 1.20 ×, n = 3) | yes |',
        '| ours, memory | at most 50 MB | 61 MB (61 MB – 61 MB, n = 1) | no |',
        '| absent, against ours | at least 5 × | - | not measured |',
        '',
        'Where a goal is missed, and why:',
      ].join('\n'),
    )
    expect(goals).not.toContain('A race')
    const taken = region(read(), 'bench')
    expect(taken).toContain(
      [
        '## A race',
        '',
        'Both run.',
        'One walks.',
        '',
        '| | wall clock | processor time | largest process |',
        '| --- | --- | --- | --- |',
        '| ours | 220 ms (200 ms – 240 ms, n = 3) | 70 ms | 61 MB |',
        '| theirs | 200 ms (200 ms – 200 ms, n = 3) |  |  |',
        '| absent | skipped: it is not installed | | |',
        '',
      ].join('\n'),
    )
    expect(taken).not.toContain('Where a goal is missed')
  })

  it('replaces the results of the last run, and nothing else', () => {
    write(marked)
    for (const day of ['2026-01-02', '2026-01-03']) writePage(folder, results, 'two cores', day)
    expect(read()).toMatch(
      /^before\n<!-- goals -->\nMeasured on 2026-01-03 [\s\S]*\n<!-- \/goals -->\nbetween\n<!-- bench -->\n## A race[\s\S]*\n<!-- \/bench -->\nafter\n$/,
    )
    expect(read()).not.toMatch(/of the last time|2026-01-02/)
  })

  it('is not written when the page lacks a region', () => {
    write(goals)
    expect(() => writePage(folder, results, 'two cores', '2026-01-02')).toThrow('has no region bench')
    expect(read()).toBe(goals)
  })
})

describe('the page of this repository', () => {
  it('has the form that a benchmark writes', () => {
    const page = textOf('docs/performance.md')
    expect(region(page, 'goals')).toMatch(/^Measured on .*\n.*\n.*\n/)
    write(page)
    writePage(folder, results, 'two cores', '2026-01-02')
    const losses = (text: string) =>
      (region(text, 'goals').split('Where a goal is missed, and why:')[1] ?? '').replace(
        /\d+\.\d\d ×|not measured/g,
        'N ×',
      )
    expect(losses(page)).toBe(losses(read()))
  })
})
