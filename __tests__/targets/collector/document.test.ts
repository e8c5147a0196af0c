import { createHash } from 'node:crypto'
import { readDocument } from '../../../src/targets/collector/document.ts'
import { frame } from '../../../src/targets/collector/frame.ts'
import { questionRecords } from '../../../src/targets/collector/question.ts'
import type { FilesRequest, ServiceAsk } from '../../../src/targets/port.ts'
import { recordOf } from '../../builders/collector-records.ts'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const list = (...paths: readonly string[]): FilesRequest => ({
  artifact: '/app/dist',
  entries: paths.map((path) => ({ path, sha256: hash(path) })),
})
const ask = (name: string, files?: FilesRequest): ServiceAsk => ({
  name,
  container: { by: 'service', name },
  ...(files === undefined ? {} : { files }),
})
const sumOf = ({ entries }: FilesRequest): string => hash(entries.map(({ sha256 }) => `${sha256}\n`).join(''))

/** The output of a host for this request, with one container per service and correct files. */
function published(asks: readonly ServiceAsk[]): string {
  const records = [
    't 1795341600',
    ...asks.map(({ name }) => `s ${JSON.stringify(name)}`),
    ...questionRecords(asks),
    ...asks.flatMap(({ name, files }, at) => {
      const identity = [hash(name), `sha256:${hash(`image ${name}`)}`, `${name}:1`]
      const state = [`/${name}`, 'running', '', 0, 0, '2026-11-22T09:00:00Z', '2026-11-22T09:00:00Z']
      const container = recordOf('i', [at], ...identity, ...state, '', '', '', '', '', '', '', '', '')
      if (files === undefined) return [container]
      const found = [hash(name), at, 'proc', sumOf(files), files.entries.length, 0, [], 0, [], null]
      return [container, recordOf('v', hash(name), 7, [], null), recordOf('h', ...found)]
    }),
    ...['list', 'inspect', 'image'].map((call) => recordOf('x', call, 0)),
    'z',
  ]
  return `${frame} begin 0123456789abcdef\n${records.join('\n')}\n${frame} end 0123456789abcdef ${records.length}\n`
}

const filesIn = (text: string, wanted: readonly ServiceAsk[]) => {
  const read = readDocument(text, wanted)
  if (read.kind === 'missing') return read.why
  return Object.fromEntries(
    read.value.view.instances.map(({ name, contents }) => [
      name,
      contents?.map(({ files }) => (files.kind === 'seen' ? files.value.hashed : files.why.reason)),
    ]),
  )
}

describe('the files in a published document', () => {
  const [api, web] = [list('a.js', 'b.js'), list('c.js')]

  it('are those of the requested list', () => {
    const asks = [ask('api', api), ask('web', web)]
    expect(filesIn(published(asks), asks)).toEqual({ api: [2], web: [1] })
  })

  it('belong to the services of its own script, in any order of the plan', () => {
    expect(filesIn(published([ask('web', web), ask('api', api)]), [ask('api', api)])).toEqual({ api: [2], web: [] })
  })

  it('are the same in any order of the plan', () => {
    const [featured, rest] = api.entries.toReversed()
    if (featured === undefined || rest === undefined) throw new Error('two files')
    expect(filesIn(published([ask('api', api)]), [ask('api', { ...api, entries: [featured, rest] })])).toEqual({
      api: [2],
    })
  })

  it('are missing when they were compared with the list of another build', () => {
    expect(filesIn(published([ask('api', list('a.js', 'old.js'))]), [ask('api', api)])).toEqual({
      api: ['files-of-another-build'],
    })
    const moved = { ...api, artifact: '/srv' }
    expect(filesIn(published([ask('api', moved)]), [ask('api', api)])).toEqual({ api: ['files-of-another-build'] })
  })

  it('are missing when they were not hashed', () => {
    expect(filesIn(published([ask('api')]), [ask('api', api)])).toEqual({ api: ['files-not-collected'] })
  })

  it('are ignored by a plan without files', () => {
    expect(filesIn(published([ask('api', api)]), [ask('api')])).toEqual({ api: [] })
  })

  it('are missing when their hash is not that of the list', () => {
    const forged = published([ask('api', api)]).replace(sumOf(api), hash('other'))
    expect(filesIn(forged, [ask('api', api)])).toEqual({ api: ['files-unreadable'] })
  })

  it('may come with answers to another plan', () => {
    const more = [
      `q {"about":"socket","id":"${hash('api')}","ask":0,"on":"container","port":3000,"by":"own","detail":"process"}`,
      `q {"about":"env","id":"${hash('api')}","ask":0,"at":0,"created":"same","started":""}`,
      recordOf('l', hash('api'), '00'),
    ]
    const text = published([{ ...ask('api', api), listens: [{ port: 3000 }] }]).replace(
      'x {"call":"list"',
      `${more.join('\n')}\nx {"call":"list"`,
    )
    const counted = text.replace(/ (\d+)\n$/, (_, count) => ` ${Number(count) + more.length}\n`)
    expect(filesIn(counted, [ask('api', api)])).toEqual({ api: [2] })
    const request = { ...ask('api', api), listens: [{ port: 3000 }] }
    const read = readDocument(counted, [request])
    expect(read.kind === 'seen' && read.value.view.instances[0]?.sockets).toMatchObject([
      { port: 3000, on: 'container' },
    ])
  })

  it('do not make a malformed document valid', () => {
    const text = published([ask('api', api)])
    expect(filesIn(text.replace('"proc"', '"belief"'), [ask('api', api)])).toMatchObject({ reason: 'answer-malformed' })
    for (const body of [
      '[0]',
      '{}',
      '"api"',
      '{"service":"api","container":"service: api","listens":[],"current":"true"}',
    ])
      expect(filesIn(text.replace(/^a .*$/m, `a ${body}`), [ask('api', api)])).toMatchObject({
        reason: 'answer-malformed',
      })
  })
})

describe('the view of a published document', () => {
  it('is marked as published, because it was not collected for this request', () => {
    const read = readDocument(published([ask('api')]), [ask('api')])
    expect(read.kind === 'seen' && read.value.view.collected).toBe('published')
  })
})

describe('the request of a published document', () => {
  const by = (container: ServiceAsk['container'], more: Partial<ServiceAsk> = {}): ServiceAsk => ({
    name: 'api',
    container,
    ...more,
  })
  const whyOf = (collected: readonly ServiceAsk[], wanted: readonly ServiceAsk[]) => {
    const read = readDocument(published(collected), wanted)
    return read.kind === 'missing' ? read.why : 'seen'
  }
  const staging = by({ by: 'compose', project: 'staging', service: 'api' })
  const production = by({ by: 'compose', project: 'prod', service: 'api' })

  it.each<[string, ServiceAsk, ServiceAsk, string, string]>([
    ['project', staging, production, 'compose: staging/api', 'compose: prod/api'],
    [
      'project of any name',
      by({ by: 'compose', project: undefined, service: 'api' }),
      production,
      'compose: api',
      'compose: prod/api',
    ],
    ['compose service', by({ by: 'service', name: 'api' }), production, 'service: api', 'compose: prod/api'],
    ['container', by({ by: 'name', name: 'api-old' }), by({ by: 'name', name: 'api' }), 'name: api-old', 'name: api'],
    [
      'label',
      by({ by: 'label', key: 'stage', value: 'a=b' }),
      by({ by: 'label', key: 'stage', value: 'a' }),
      'label: stage=a=b',
      'label: stage=a',
    ],
    [
      'image',
      by({ by: 'image', reference: 'acme/api:1' }),
      by({ by: 'image', reference: 'acme/api' }),
      'image: acme/api:1',
      'image: acme/api',
    ],
    [
      'swarm service',
      by({ by: 'swarm', service: 'staging_api' }),
      by({ by: 'swarm', service: 'prod_api' }),
      'swarm: staging_api',
      'swarm: prod_api',
    ],
    [
      'unit',
      by({ by: 'systemd', unit: 'api-old.service' }),
      by({ by: 'systemd', unit: 'api.service' }),
      'systemd: api-old.service',
      'systemd: api.service',
    ],
    [
      'pid file',
      by({ by: 'pidfile', path: '/run/old.pid' }),
      by({ by: 'pidfile', path: '/run/api.pid' }),
      'pidfile: /run/old.pid',
      'pidfile: /run/api.pid',
    ],
    [
      'release path',
      by({ by: 'pidfile', path: '/run/api.pid' }, { release: { path: '/srv/staging/current', revision: 'REVISION' } }),
      by({ by: 'pidfile', path: '/run/api.pid' }, { release: { path: '/srv/prod/current', revision: 'REVISION' } }),
      'release: /srv/staging/current',
      'release: /srv/prod/current',
    ],
    [
      'name of the revision file',
      by({ by: 'pidfile', path: '/run/api.pid' }, { release: { path: undefined, revision: 'REVISION' } }),
      by({ by: 'pidfile', path: '/run/api.pid' }, { release: { path: undefined, revision: 'COMMIT' } }),
      'revision: REVISION',
      'revision: COMMIT',
    ],
    ['port', staging, { ...staging, listens: [{ port: 3000 }] }, 'no listens', 'listens: 3000'],
    [
      'port of the host',
      { ...staging, listens: [{ port: 3000 }] },
      { ...staging, listens: [{ port: 3000, host: 8080 }] },
      'listens: 3000',
      'listens: 8080:3000',
    ],
    ['comparison with the compose files', staging, { ...staging, current: true }, 'no current', 'current: true'],
  ])('must have the %s that the plan names', (_, collected, wanted, received, expected) => {
    expect(whyOf([collected], [wanted])).toEqual({
      phase: 'parse',
      reason: 'selection-differs',
      about: 'api',
      received,
      expected,
    })
    expect(whyOf([wanted], [wanted])).toBe('seen')
  })

  it('may be wider than the plan', () => {
    const wide = { ...production, listens: [{ port: 3000 }, { port: 80, host: 8080 }], current: true as const }
    expect(whyOf([ask('web'), wide], [{ ...production, listens: [{ port: 3000 }] }])).toBe('seen')
  })

  it('is missing for a service that the document was not collected for', () => {
    expect(whyOf([production], [production, ask('web')])).toMatchObject({
      reason: 'service-not-collected',
      about: 'web',
    })
    // A name alone, as the script of an ssh target prints it, does not show what was selected.
    const unrequested = readDocument(
      published([production])
        .replace(/^a .*\n/m, '')
        .replace(/ (\d+)\n$/, (_, count) => ` ${Number(count) - 1}\n`),
      [production],
    )
    expect(unrequested).toMatchObject({ why: { reason: 'service-not-collected', about: 'api' } })
  })

  it('proves nothing when one service was selected twice', () => {
    expect(whyOf([production, staging], [production])).toMatchObject({ reason: 'selection-differs' })
  })

  it('has each key once', () => {
    const text = published([staging])
    const forged = text.replace('"compose: staging/api"', '"compose: staging/api","container":"compose: prod/api"')
    expect(readDocument(forged, [production])).toMatchObject({ why: { reason: 'answer-malformed' } })
  })
})
