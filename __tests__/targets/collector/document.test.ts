import { createHash } from 'node:crypto'
import { readDocument } from '../../../src/targets/collector/document.ts'
import { listRecords } from '../../../src/targets/collector/lists.ts'
import type { FilesAsk, ServiceAsk } from '../../../src/targets/port.ts'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const list = (...paths: readonly string[]): FilesAsk => ({
  artifact: '/app/dist',
  entries: paths.map((path) => ({ path, sha256: hash(path) })),
})
const ask = (name: string, files?: FilesAsk): ServiceAsk => ({
  name,
  container: { by: 'service', name },
  ...(files === undefined ? {} : { files }),
})
const sumOf = ({ entries }: FilesAsk): string => hash(entries.map(({ sha256 }) => `${sha256}\n`).join(''))

/** What a host prints that was asked so, with one container a service, all of whose files are right. */
function published(asks: readonly ServiceAsk[]): string {
  const records = [
    't 1795341600',
    ...asks.map(({ name }) => `s ${JSON.stringify(name)}`),
    ...listRecords(asks),
    ...asks.flatMap(({ name, files }, at) => {
      const identity = [hash(name), `sha256:${hash(`image ${name}`)}`, `${name}:1`]
      const state = [`/${name}`, 'running', '', 0, 0, '2026-11-22T09:00:00Z', '2026-11-22T09:00:00Z']
      const container = `i ${JSON.stringify([[at], ...identity, ...state, '', '', '', '', '', '', '', '', ''])}`
      if (files === undefined) return [container]
      const found = [hash(name), at, 'proc', sumOf(files), files.entries.length, 0, [], 0, [], null]
      return [container, `v ${JSON.stringify([hash(name), 7, [], null])}`, `h ${JSON.stringify(found)}`]
    }),
    ...['list', 'inspect', 'image'].map((call) => `x ["${call}",0]`),
    'z',
  ]
  return `runtime-drift/1 begin 0123456789abcdef\n${records.join('\n')}\nruntime-drift/1 end 0123456789abcdef ${records.length}\n`
}

const filesIn = (text: string, wanted: readonly ServiceAsk[]) => {
  const read = readDocument(text, wanted)
  if (read.kind === 'unseen') return read.why
  return Object.fromEntries(
    read.value.view.instances.map(({ name, inside }) => [
      name,
      inside?.map(({ files }) => (files.kind === 'seen' ? files.value.hashed : files.why.reason)),
    ]),
  )
}

describe('the files in a published document', () => {
  const [api, web] = [list('a.js', 'b.js'), list('c.js')]

  it('are those of the list that was asked for', () => {
    const asks = [ask('api', api), ask('web', web)]
    expect(filesIn(published(asks), asks)).toEqual({ api: [2], web: [1] })
  })

  it('belong to the services of its own script, in whichever order they are wanted', () => {
    expect(filesIn(published([ask('web', web), ask('api', api)]), [ask('api', api)])).toEqual({ api: [2], web: [] })
  })

  it('are the same in whichever order a plan names them', () => {
    const [featured, rest] = api.entries.toReversed()
    if (featured === undefined || rest === undefined) throw new Error('two files')
    expect(filesIn(published([ask('api', api)]), [ask('api', { ...api, entries: [featured, rest] })])).toEqual({
      api: [2],
    })
  })

  it('are unseen when they were compared with the list of another build', () => {
    expect(filesIn(published([ask('api', list('a.js', 'old.js'))]), [ask('api', api)])).toEqual({
      api: ['files-of-another-build'],
    })
    const moved = { ...api, artifact: '/srv' }
    expect(filesIn(published([ask('api', moved)]), [ask('api', api)])).toEqual({ api: ['files-of-another-build'] })
  })

  it('are unseen when nobody hashed them', () => {
    expect(filesIn(published([ask('api')]), [ask('api', api)])).toEqual({ api: ['files-not-collected'] })
  })

  it('are no part of a plan that names none', () => {
    expect(filesIn(published([ask('api', api)]), [ask('api')])).toEqual({ api: [] })
  })

  it('are unseen when their sum is not that of the list', () => {
    const forged = published([ask('api', api)]).replace(sumOf(api), hash('other'))
    expect(filesIn(forged, [ask('api', api)])).toEqual({ api: ['files-unreadable'] })
  })

  it('stand beside what another plan asked, which is no mistake of theirs', () => {
    const more = [
      `q ["socket","${hash('api')}",0,"container",3000,"own","process"]`,
      `q ["env","${hash('api')}",0,0,"same",""]`,
      `l ["${hash('api')}","00"]`,
    ]
    const text = published([ask('api', api)]).replace('x ["list"', `${more.join('\n')}\nx ["list"`)
    const counted = text.replace(/ (\d+)\n$/, (_, count) => ` ${Number(count) + more.length}\n`)
    expect(filesIn(counted, [ask('api', api)])).toEqual({ api: [2] })
    const asked = { ...ask('api', api), listens: [{ port: 3000 }] }
    const read = readDocument(counted, [asked])
    expect(read.kind === 'seen' && read.value.view.instances[0]?.sockets).toMatchObject([
      { port: 3000, on: 'container' },
    ])
  })

  it('make a document of none that is malformed', () => {
    const text = published([ask('api', api)])
    expect(filesIn(text.replace('"proc"', '"belief"'), [ask('api', api)])).toMatchObject({ reason: 'answer-malformed' })
    // Of a list that nobody can read, nothing is believed.
    expect(filesIn(text.replace(/^u .*$/m, 'u [0]'), [ask('api', api)])).toEqual({ api: ['files-not-collected'] })
  })
})

describe('the view of a published document', () => {
  it('says that it was published, since nobody collected it for this request', () => {
    const read = readDocument(published([ask('api')]), [ask('api')])
    expect(read.kind === 'seen' && read.value.view.collected).toBe('published')
  })
})
