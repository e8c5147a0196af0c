import type { Progress } from '../../src/model/verdict.ts'
import type { Problem } from '../../src/problem.ts'
import { renderBug } from '../../src/reporters/bug.ts'
import { renderProblems, renderTerminal, terminalProgress } from '../../src/reporters/terminal.ts'
import { causeKinds } from '../builders/examples.ts'
import { attacks, theAttack, theCrowd, theProof, theStory, theUnknownHost } from '../builders/outcomes.ts'
import { expectGolden } from './golden.ts'

const csi = String.fromCodePoint(27)
const problem = (value: string): Problem => ({
  place: { kind: 'file', path: '.github/runtime-drift.yml', line: 7, column: 3 },
  value,
  fault: { code: 'unknown-key', key: value, nearest: 'targets', known: ['targets', 'services'] },
})

describe('the terminal', () => {
  it('shows the verdict, the cause, the fix and the chain', () => {
    expectGolden('story.txt', renderTerminal(theStory, false))
  })

  it('shows the proof, and the host that could not be reached', () => {
    expectGolden('proof.txt', renderTerminal(theProof, false))
    expectGolden('unknown-host.txt', renderTerminal(theUnknownHost, false))
  })

  it('is at most 100 columns wide, commands and single words excepted', () => {
    for (const outcome of [...causeKinds, theStory, theProof, theUnknownHost, theCrowd]) {
      const wide = renderTerminal(outcome, false)
        .split('\n')
        .filter((line) => line.length > 100 && !line.trimStart().startsWith('$ '))
      expect(wide).toEqual([])
    }
  })

  it('uses colours only on request, with the same text', () => {
    const plain = renderTerminal(theStory, false)
    const colourful = renderTerminal(theStory, true)
    expect(plain).not.toContain(csi)
    expect(colourful).toContain(`${csi}[31m`)
    expect(colourful.replaceAll(new RegExp(`${csi}\\[[0-9;]*m`, 'g'), '')).toBe(plain)
  })

  it('stays short with 1,000 routes and 2,000 instances', () => {
    expect(renderTerminal(theCrowd, false).split('\n').length).toBeLessThan(1000)
  })

  it.each(attacks)('prints no control sequence of %#', (attack) => {
    const text = renderTerminal(theAttack(attack), false)
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(text.split('\n').length).toBeLessThan(60)
    expect(renderProblems([problem(attack)], false).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it('names all problems in one message', () => {
    const text = renderProblems([problem('target'), problem('service')], false)
    expect(text).toMatch(/^✗ 2 problems in the input; nothing was done\n/)
    expect(text.match(/runtime-drift\.yml/g)?.length).toBeGreaterThanOrEqual(2)
  })

  it('reports a bug as such, with its place', () => {
    expect(renderBug(new Error('a\u001bb'))).toMatch(
      /^✗ Runtime Drift failed with an internal error, so nothing is proven: a\\u001bb\n.*\n {4}at /,
    )
    expect(renderBug('thrown')).toContain('thrown')
  })
})

describe('the progress of a run', () => {
  const linesOf = (...steps: readonly Progress[]): readonly string[] => {
    const lines: string[] = []
    const tell = terminalProgress(theStory.plan, false, (line) => lines.push(line))
    for (const step of steps) tell(step)
    return lines
  }
  const checking = (at: number): Progress => ({ kind: 'checking', check: at, targets: 1, routes: 2 })
  const waiting = (left: number, verdict = theStory.verdict): Progress => ({
    kind: 'waiting',
    verdict,
    next: 2000,
    left,
    stable: verdict.kind === 'proven' ? 1 : 0,
    wanted: 2,
  })
  const answered: Progress = { kind: 'answered', target: 'prod-1', seen: true, took: 80 }

  it('reports the targets and routes of a check, their answers, and the next wait', () => {
    expect(linesOf(checking(1), answered, waiting(48_000))).toEqual([
      'check 1: 1 target and 2 routes',
      'check 1: 1 of 1 target answered, broken at runtime (api on prod-1 (container ai-backoffice-pack-api-1) still runs commit 9b1d2c3e4f5a, but ai-backoffice-pack-api:latest is now commit 4f0c7d1e9a2b, and 1 more); next check in 2 s, 48 s left',
    ])
  })

  it('counts the public files that are fetched, and mentions no targets and routes only when there are none', () => {
    const lines: string[] = []
    const place = { kind: 'input', name: 'config' } as const
    const publicFiles = [3, 2].map((requestCount) => ({
      service: 'web',
      at: 'https://shop.example/',
      asked: requestCount,
      of: requestCount,
      place,
    }))
    const tell = terminalProgress({ ...theStory.plan, publicFiles }, false, (line) => lines.push(line))
    tell(checking(1))
    tell({ kind: 'checking', check: 1, targets: 0, routes: 0 })
    expect(lines).toEqual(['check 1: 1 target, 2 routes and 5 public files', 'check 1: 5 public files'])
  })

  it('reports only changes after the first check', () => {
    const lines = linesOf(
      checking(1),
      answered,
      waiting(48_000),
      checking(2),
      answered,
      waiting(46_000),
      checking(3),
      answered,
      waiting(44_000, theProof.verdict),
    )
    expect(lines.slice(2)).toEqual([
      'check 2: no change; next check in 2 s, 46 s left',
      'check 3: 1 of 1 target answered, proven (1 of 2 consecutive checks passed); next check in 2 s, 44 s left',
    ])
  })

  it('prints no line for the last check, which the verdict shows', () => {
    expect(linesOf(checking(2), answered, { kind: 'judged', check: 2, verdict: theProof.verdict, took: 90 })).toEqual(
      [],
    )
  })
})
