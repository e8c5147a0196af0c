import { readMetrics, readSeries } from '../../../src/targets/https/metrics.ts'
import { processorTime } from '../../patience.ts'

const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'
const now = Date.parse('2026-11-22T10:00:00Z')
const build = { kind: 'metric', metric: undefined, label: 'revision' } as const
const read = (text: string, metric?: string, label = 'revision') => readMetrics(text, { ...build, metric, label }, now)
const one = (line: string) => {
  const found = readSeries(line, () => true)
  return 'malformed' in found
    ? 'malformed'
    : found.series.map(({ labels, ...rest }) => ({ ...rest, labels: Object.fromEntries(labels) }))
}

describe('a line of metrics', () => {
  it.each([
    ['up 1', { name: 'up', value: 1, labels: {} }],
    ['up{} 1 1395066363000', { name: 'up', value: 1, labels: {}, at: 1395066363000 }],
    ['up{} 1 1395066363.5 # {trace="b"} 0.5', { name: 'up', value: 1, labels: {}, at: 1395066363500 }],
    ['  a:b_c { x = "1" , y="2", } 1e3\r', { name: 'a:b_c', value: 1000, labels: { x: '1', y: '2' } }],
    [
      'a{p="C:\\\\d\\n\\"q\\" } , #"} +Inf',
      { name: 'a', value: Number.POSITIVE_INFINITY, labels: { p: 'C:\\d\n"q" } , #' } },
    ],
    ['a{x="1"} 1 # {trace="b"} 0.5', { name: 'a', value: 1, labels: { x: '1' } }],
    ['{"my.build_info","the.label"="x"} 1', { name: 'my.build_info', value: 1, labels: { 'the.label': 'x' } }],
    ['{"my.build_info"} NaN', { name: 'my.build_info', value: Number.NaN, labels: {} }],
  ])('%s is a series', (line, expected) => expect(one(line)).toEqual([expected]))

  it.each(['# HELP up is it', '', '   ', '#a{x="1"} 1'])('%j is not a series', (line) => expect(one(line)).toEqual([]))

  it.each([
    ...[
      'up',
      'up x',
      'up{ 1',
      'up{x} 1',
      'up{x=1} 1',
      'up{x="a} 1',
      'up{x="a\\t"} 1',
      'up{x="a"y="b"} 1',
      'up{x="a"}',
      'up 0x1',
    ],
    'up{x="a",x="b"} 1',
  ])('%s is malformed', (line) => expect(one(line)).toBe('malformed'))
})

describe('a line that no program writes', () => {
  it.each([
    ['a label of megabytes', `up{revision="${'y'.repeat(8_000_000)}"} 1`],
    ['a label that does not end', `up{revision="${'y'.repeat(8_000_000)}`],
    ['a number of as many digits', `up ${'0'.repeat(1_000_000)}!`],
    ['a short line with a long number', `up ${'0'.repeat(10_000)}!`],
  ])('is malformed: %s', async (_, line) => {
    const spent = await processorTime(() => expect(readSeries(line, () => true)).toHaveProperty('malformed'))
    expect(spent).toBeLessThan(4_000)
  })
})

describe('the commit of metrics', () => {
  it('is the revision of the metric that ends in build_info', () => {
    const text = `# TYPE app_build_info gauge\ngo_build_info{path="x",version="(devel)"} 1\napp_build_info{branch="main",revision="${commit}"} 1\nup 1\n`
    expect(read(text)).toEqual({
      kind: 'seen',
      value: { kind: 'statement', commit, at: 'metric app_build_info{revision}' },
    })
  })

  it('is read from one metric and label, when they are named', () => {
    const text = `a_build_info{revision="aaaa"} 1\nb_version{git_sha="${commit}"} 1\n`
    expect(read(text, 'b_version', 'git_sha')).toMatchObject({ value: { commit, at: 'metric b_version{git_sha}' } })
    expect(read(text, 'c_version', 'git_sha')).toMatchObject({
      why: { reason: 'commit-missing', about: 'metric c_version{git_sha}' },
    })
  })

  it('is missing when several series disagree', () => {
    expect(read(`a_build_info{revision="${commit}"} 1\nb_build_info{revision="ffff"} 1\n`)).toMatchObject({
      why: {
        reason: 'commit-ambiguous',
        about: 'metric a_build_info, b_build_info{revision}',
        received: `${commit}, ffff`,
      },
    })
  })

  it('is read from many workers that agree, and not from a series with the value 0', () => {
    const text = `a_build_info{pid="1",revision="${commit}"} 1\na_build_info{pid="2",revision="${commit}"} 1\na_build_info{pid="3",revision="ffff"} 0\n`
    expect(read(text)).toMatchObject({ value: { commit } })
  })

  it.each(['a_build_info{pid="2"} 1', 'a_build_info 1', 'a_build_info{revision="",version="1.0"} 1'])(
    'is missing when another process does not name one: %s',
    (line) => {
      const why = {
        reason: 'commit-ambiguous',
        about: 'metric a_build_info{revision}',
        received: `${commit}, none in a series of a_build_info`,
      }
      for (const text of [
        `a_build_info{revision="${commit}"} 1\n${line}\n`,
        `${line}\na_build_info{revision="${commit}"} 1`,
      ])
        for (const metric of [undefined, 'a_build_info']) expect(read(text, metric)).toMatchObject({ why })
    },
  )

  it('is read next to a process that ended, and next to another metric without a revision', () => {
    const text = `a_build_info{pid="2"} 0\na_build_info{revision="${commit}"} 1\ngo_build_info{path="x"} 1\n`
    expect(read(text)).toMatchObject({ value: { commit } })
  })

  it.each([
    ['years ago', '1395066363000'],
    ['years ago, in seconds', '1395066363.5'],
    ['six minutes ago', String(now - 360_000)],
    ['in an hour', String(now / 1000 + 3600)],
    ['a time that is no number', '1.2.3'],
  ])('is missing when it was collected %s', (_, time) => {
    for (const other of ['', `a_build_info{pid="2",revision="${commit}"} 1\n`])
      expect(read(`${other}a_build_info{revision="${commit}"} 1 ${time}\n`)).toMatchObject({
        why: { reason: 'answer-stale', about: 'metric a_build_info', limit: 300_000 },
      })
  })

  it.each([String(now - 60_000), String((now - 60_000) / 1000), String(now + 1000)])(
    'is read at the time %s',
    (time) => {
      expect(read(`a_build_info{revision="${commit}"} 1 ${time}\n`)).toMatchObject({ value: { commit } })
    },
  )

  it('is missing when a line cannot be read', () => {
    expect(read(`a_build_info{revision="${commit}" 1\n`)).toMatchObject({ why: { reason: 'answer-malformed' } })
  })

  it('is not taken from a help text or from another metric', () => {
    expect(read(`# a_build_info{revision="${commit}"} 1\nmy_rebuild_infos{revision="${commit}"} 1\n`)).toMatchObject({
      why: { reason: 'commit-missing', about: 'metric *_build_info{revision}' },
    })
  })

  it.each(['a_build_info{', 'a_build_info{x="1",', 'a_build_info ', '{"', ' ', '\\'])(
    'is found in linear time in a large text of %s',
    async (part) => {
      const spent = await processorTime(() => {
        read(`a_build_info{x="${part.repeat(4_000_000 / part.length)}`)
        read(part.repeat(4_000_000 / part.length))
        read(`${part}\n`.repeat(4_000_000 / (part.length + 1)))
      })
      expect(spent).toBeLessThan(15_000)
    },
  )
})
