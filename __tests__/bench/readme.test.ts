import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bench, Score } from '../../bench/contest.ts'
import { writePages } from '../../bench/readme.ts'
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
const between = (text: string): string => /<!-- bench -->\n([\s\S]*)<!-- \/bench -->/.exec(text)?.[1] ?? ''

let folder: string
const write = (readme: string, speed: string): void => {
  writeFileSync(join(folder, 'README.md'), readme)
  writeFileSync(join(folder, 'docs/speed.md'), speed)
}
const read = (page: string): string => readFileSync(join(folder, page), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runtime-drift-bench-'))
  mkdirSync(join(folder, 'docs'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('what a benchmark writes', () => {
  const marked = 'before\n<!-- bench -->\nof the last time\n<!-- /bench -->\nafter\n'

  it('says why goals are missed in ratios of the same run, and what of it was not measured', () => {
    write(marked, marked)
    const score = (name: string, ...times: readonly number[]): Score => ({ name, missing: undefined, times, costs: [] })
    const took = [score('runtime-drift', 300, 310, 320), score('ssh host true', 200, 200, 200)]
    const floors = [
      score('ssh with the same script', 250, 251, 252),
      score('a Node that only spawns that ssh', 280, 280, 280),
    ]
    writePages(folder, [judge({ ...bench, name: 'one-host' }, [...took, ...floors])], 'two cores', '2026-01-02')
    const text = between(read('README.md')).replace(/\s+/g, ' ')
    expect(text).toContain('takes 1.25 × as long as the login for 20 containers and not measured for 100')
    expect(text).toContain('takes 1.40 ×, and reads, judges and tells nothing; we take 1.55 ×.')
  })

  it('is the goals in the README, and what each contender took in docs/speed.md', () => {
    write(marked, marked)
    writePages(folder, results, 'two cores', '2026-01-02')
    const measured = 'Measured on 2026-01-02 with `npm run bench` on two cores.\n'
    const readme = between(read('README.md'))
    expect(readme).toContain(measured)
    expect(readme).toContain(
      [
        '| what | goal | measured | met |',
        '| --- | --- | --- | --- |',
        '| ours, against theirs | at most 1.5 × | 1.10 × (1.00 × – 1.20 ×, n = 3) | yes |',
        '| ours, memory | at most 50 MB | 61 MB (61 MB – 61 MB, n = 1) | no |',
        '| absent, against ours | at least 5 × | - | not measured |',
        '',
        'Where it loses, and why:',
      ].join('\n'),
    )
    expect(readme).not.toContain('A race')
    const speed = between(read('docs/speed.md'))
    expect(speed).toContain(measured)
    expect(speed).toContain(
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
    expect(speed).not.toContain('Where it loses')
  })

  it('takes the place of what was measured before, and of nothing else', () => {
    write(marked, marked)
    for (const day of ['2026-01-02', '2026-01-03']) writePages(folder, results, 'two cores', day)
    for (const page of ['README.md', 'docs/speed.md']) {
      expect(read(page)).toMatch(/^before\n<!-- bench -->\nMeasured on 2026-01-03 [\s\S]*\n<!-- \/bench -->\nafter\n$/)
      expect(read(page)).not.toMatch(/of the last time|2026-01-02/)
    }
  })

  it('is nothing at all when one of the pages has no place for it', () => {
    write(marked, 'no marks\n')
    expect(() => writePages(folder, results, 'two cores', '2026-01-02')).toThrow('docs/speed.md has no place')
    expect(read('README.md')).toBe(marked)
  })
})

describe('the pages of this repository', () => {
  it('show one run, in the form that a benchmark writes', () => {
    const pages = { readme: textOf('README.md'), speed: textOf('docs/speed.md') }
    const measured = (text: string) => /^Measured on .*\n.*\n.*\n/.exec(between(text))?.[0]
    expect(measured(pages.readme)).toBeDefined()
    expect(measured(pages.speed)).toBe(measured(pages.readme))
    write(pages.readme, pages.speed)
    writePages(folder, results, 'two cores', '2026-01-02')
    const losses = (text: string) =>
      (between(text).split('Where it loses, and why:')[1] ?? '').replace(/\d+\.\d\d ×|not measured/g, 'N ×')
    expect(losses(pages.readme)).toBe(losses(read('README.md')))
  })
})
