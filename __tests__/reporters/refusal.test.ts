import { marked } from 'marked'
import type { Problem } from '../../src/problem.ts'
import { tellBug } from '../../src/reporters/bug.ts'
import { tellProblems } from '../../src/reporters/refusal.ts'
import { attacks } from '../builders/outcomes.ts'
import { tellInto } from './telling.ts'

const problem = (key: string, line = 7): Problem => ({
  place: { kind: 'file', path: '.github/runtime-drift.yml', line, column: 3 },
  value: key,
  fault: { code: 'unknown-key', key, nearest: 'targets', known: ['targets', 'services'] },
})
const tell = (problems: readonly Problem[]) => tellInto((context) => tellProblems(problems, context.summaryFile))

describe('what the action says about wrong input', () => {
  it('names every problem in the annotations, the log and the summary', async () => {
    const { annotations, log, written } = await tell([problem('target'), problem('service', 9)])
    expect(annotations.map(({ name, properties }) => [name, properties.file, properties.line])).toEqual([
      ['error', '.github/runtime-drift.yml', '7'],
      ['error', '.github/runtime-drift.yml', '9'],
    ])
    expect(log.join('\n')).toContain('✗ 2 problems in the input; nothing was done')
    expect(written).toMatch(/^## ✗ Not verified: 2 problems in the input\n\nNothing was checked\.\n\n- .*\n- .*\n$/)
  })

  it('annotates ten of twelve, and lists all', async () => {
    const { annotations, dropped, written } = await tell(Array.from({ length: 12 }, (_, at) => problem(`key${at}`)))
    expect([annotations.length, dropped]).toEqual([10, 0])
    expect(annotations[0]?.data).toMatch(/^12 problems, the first 10 are annotated\.\n/)
    expect(written).toContain('key11')
  })

  it('is told in the log when there is no summary to write to', async () => {
    const { log } = await tellInto(() => tellProblems([problem('target')], undefined))
    expect(log.join('\n')).toContain('1 problem in the input; nothing was done')
  })

  it('warns when the summary cannot be written, and says the rest', async () => {
    const { annotations } = await tellInto(() => tellProblems([problem('target')], '/proc/none/summary'))
    expect(annotations.map(({ name }) => name)).toEqual(['error', 'warning'])
  })

  it.each(attacks)('lets nothing of %# become a command', async (attack) => {
    const { commands, complaints, masks, outputs, written } = await tell([problem(attack)])
    const tags = marked.parse(written, { gfm: true, async: false }).match(/<[a-z][^>]*>/g)
    expect(new Set(tags)).toEqual(new Set(['<h2>', '<p>', '<ul>', '<li>', '<code>', '<br>', '<strong>']))
    expect(commands.filter(({ name }) => name !== 'error')).toEqual([])
    expect([complaints, masks, outputs]).toEqual([[], [], {}])
  })

  it('tells a bug as one, and lets nothing of it become a command', async () => {
    const { annotations, commands } = await tellInto(() => tellBug(new Error(attacks.join('\n'))))
    expect(annotations.map(({ properties }) => properties.title)).toEqual(['Runtime drift: internal error'])
    expect(annotations[0]?.data.replace('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]|##\[/u)
    expect(commands).toHaveLength(1)
  })
})
