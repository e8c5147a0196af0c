import { marked } from 'marked'
import type { Problem } from '../../src/problem.ts'
import { reportBug } from '../../src/reporters/bug.ts'
import { reportProblems } from '../../src/reporters/refusal.ts'
import { attacks } from '../builders/outcomes.ts'
import { reportInto } from './telling.ts'

const problem = (key: string, line = 7): Problem => ({
  place: { kind: 'file', path: '.github/runtime-drift.yml', line, column: 3 },
  value: key,
  fault: { code: 'unknown-key', key, nearest: 'targets', known: ['targets', 'services'] },
})
const tell = (problems: readonly Problem[]) => reportInto((context) => reportProblems(problems, context.summaryFile))

describe('the output of the action about wrong input', () => {
  it('names every problem in the annotations, the log and the summary', async () => {
    const { annotations, log, written } = await tell([problem('target'), problem('service', 9)])
    expect(annotations.map(({ name, properties }) => [name, properties.file, properties.line])).toEqual([
      ['error', '.github/runtime-drift.yml', '7'],
      ['error', '.github/runtime-drift.yml', '9'],
    ])
    expect(log.join('\n')).toContain('✗ 2 problems in the input; nothing was done')
    expect(written).toMatch(/^## ✗ Not verified: 2 problems in the input\n\nNothing was checked\.\n\n- .*\n- .*\n$/)
  })

  it('annotates ten of twelve problems, and lists all', async () => {
    const { annotations, dropped, written } = await tell(Array.from({ length: 12 }, (_, at) => problem(`key${at}`)))
    expect([annotations.length, dropped]).toEqual([10, 0])
    expect(annotations[0]?.data).toMatch(/^12 problems, the first 10 are annotated\.\n/)
    expect(written).toContain('key11')
  })

  it('is in the log when there is no summary file', async () => {
    const { log } = await reportInto(() => reportProblems([problem('target')], undefined))
    expect(log.join('\n')).toContain('1 problem in the input; nothing was done')
  })

  it('warns when the summary cannot be written, and reports the rest', async () => {
    const { annotations } = await reportInto(() => reportProblems([problem('target')], '/proc/none/summary'))
    expect(annotations.map(({ name }) => name)).toEqual(['error', 'warning'])
  })

  it.each(attacks)('turns no text of %# into a command', async (attack) => {
    const { commands, complaints, masks, outputs, written } = await tell([problem(attack)])
    const tags = marked.parse(written, { gfm: true, async: false }).match(/<[a-z][^>]*>/g)
    expect(new Set(tags)).toEqual(new Set(['<h2>', '<p>', '<ul>', '<li>', '<code>', '<br>', '<strong>']))
    expect(commands.filter(({ name }) => name !== 'error')).toEqual([])
    expect([complaints, masks, outputs]).toEqual([[], [], {}])
  })

  it('reports a bug as such, and turns no text of it into a command', async () => {
    const { annotations, commands } = await reportInto(() => reportBug(new Error(attacks.join('\n'))))
    expect(annotations.map(({ properties }) => properties.title)).toEqual(['Runtime drift: internal error'])
    expect(annotations[0]?.data.replace('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]|##\[/u)
    expect(commands).toHaveLength(1)
  })
})
