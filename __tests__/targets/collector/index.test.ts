import { frame as opening } from '../../../src/targets/collector/frame.ts'
import { readCollected, readDocument } from '../../../src/targets/collector/index.ts'
import { recordOf } from '../../builders/collector-records.ts'
import { processorTime } from '../../patience.ts'

const nonce = 'f00dfeed-1'
const image = `sha256:${'a'.repeat(64)}`
const time = '2026-11-22T10:00:00.5Z'
const idOf = (at: number): string => at.toString(16).padStart(64, '0')

/** The record of a container, with some of its fields changed. */
function container(at = 1, changes: Readonly<Record<number, unknown>> = {}): string {
  const fields = [[0], idOf(at), image, 'api', '/p_api_1', 'running', '', 0, 0, time, time]
  const compose = ['p', 'api', '1', 'False', '/srv/p', '/srv/p/a.yml,/srv/p/b.yml']
  const all: unknown[] = [...fields, ...compose, 'own', '', '']
  return recordOf('i', ...all.map((field, index) => (index in changes ? changes[index] : field)))
}
const picture = recordOf('m', image, ['api:latest'], null, time, 'built', 'https://example.com', '2', 'linux/amd64')
const usual = [
  't 1795360000',
  's "api"',
  recordOf('x', 'list', 0),
  container(),
  recordOf('x', 'inspect', 0),
  picture,
  recordOf('x', 'image', 0),
  'z',
]

const frame = (records: readonly string[], { count = records.length, of = nonce } = {}): string =>
  `\n${opening} begin ${of}\n${records.join('\n')}\n${opening} end ${of} ${count}\n`
const reasonOf = (text: string): string => {
  const read = readCollected(text, nonce)
  return read.kind === 'seen' ? 'seen' : read.why.reason
}
const replaced = (at: number, record: string): readonly string[] =>
  usual.map((old, index) => (index === at ? record : old))

describe('an answer of the collector', () => {
  it('returns every field of an instance, and the image that its reference names now', () => {
    const known = {
      id: image,
      tags: ['api:latest'],
      repoDigests: [],
      createdAt: time,
      labels: { revision: 'built', source: 'https://example.com', version: '2' },
    }
    expect(readCollected(frame(usual), nonce)).toEqual({
      kind: 'seen',
      value: {
        kind: 'host',
        clock: 1795360000,
        engine: 'docker',
        others: [],
        instances: [
          {
            id: idOf(1),
            name: 'p_api_1',
            services: ['api'],
            state: 'running',
            health: undefined,
            exitCode: 0,
            restarts: 0,
            createdAt: time,
            startedAt: time,
            compose: {
              project: 'p',
              service: 'api',
              number: '1',
              oneoff: false,
              workingDir: '/srv/p',
              configFiles: ['/srv/p/a.yml', '/srv/p/b.yml'],
            },
            reference: 'api',
            imageId: image,
            ownLabels: { revision: 'own', source: undefined, version: undefined },
            image: known,
            resolved: known,
          },
        ],
      },
    })
  })

  const instanceOf = (composed: unknown, pulls: unknown) => {
    const made = container().replace(/\}$/, `,"composed":${JSON.stringify(composed)}}`)
    const shown = picture.replace(/\}$/, `,"origins":${JSON.stringify(pulls)}}`)
    const records = usual.map((record) => (record === picture ? shown : record === container() ? made : record))
    const read = readCollected(frame(records), nonce)
    return read.kind === 'seen' ? read.value.instances[0] : undefined
  }

  it('may name the Compose version that created an instance, and the registry of its image', () => {
    const instance = instanceOf('5.5.1', 'ghcr.io/acme/api"},{"Repository":"acme/api"}]}}')
    expect(instance?.compose?.version).toBe('5.5.1')
    expect(instance?.image?.origins).toEqual(['ghcr.io/acme/api', 'acme/api'])
  })

  it.each([
    ['nothing', '', ''],
    ['a list that was cut', '', 'ghcr.io/acme/a'],
    ['what is no text', 5, ['ghcr.io/acme/api']],
  ])('contains neither with %s', (_, composed, pulls) => {
    const instance = instanceOf(composed, pulls)
    expect(instance?.name).toBe('p_api_1')
    expect(instance?.compose).not.toHaveProperty('version')
    expect(instance?.image).not.toHaveProperty('origins')
  })

  it.each<[unknown, string | undefined]>([
    ['driver failed: port is already allocated', 'driver failed: port is already allocated'],
    ['x'.repeat(2_000), 'x'.repeat(300)],
    ['', undefined],
    [5, undefined],
    [null, undefined],
  ])('may name why the engine could not start an instance: %j', (received, error) => {
    const made = container().replace(/\}$/, `,"composed":"","error":${JSON.stringify(received)}}`)
    const read = readCollected(frame(usual.map((record) => (record === container() ? made : record))), nonce)
    expect(read.kind === 'seen' && read.value.instances[0]?.error).toBe(error)
  })

  it('lists instances by their names, in whatever order the engine lists them', () => {
    const named = (at: number): string => container(at, { 4: `/p_api_${at}` })
    const records = [...usual.slice(0, 3), named(3), named(1), named(2), ...usual.slice(4)]
    const read = readCollected(frame(records), nonce)
    const names = read.kind === 'seen' ? read.value.instances.map(({ name }) => name) : []
    expect(names).toEqual(['p_api_1', 'p_api_2', 'p_api_3'])
  })

  it('may be surrounded by other output', () => {
    expect(reasonOf(`Welcome!\n${opening} begin other${frame(usual)}bye\n`)).toBe('seen')
  })

  it('may contain no containers', () => {
    expect(readCollected(frame(['t 1', 's "api"', recordOf('x', 'list', 0), 'o "web"', 'z']), nonce)).toMatchObject({
      kind: 'seen',
      value: { instances: [], others: ['web'] },
    })
  })

  it.each([
    ['nothing', '', 'answer-missing'],
    ['noise alone', 'Welcome to prod\n', 'answer-missing'],
    ['the answer to another look', frame(usual, { of: 'f00dfeed-2' }), 'nonce-mismatch'],
    ['an opening in the middle of a line', `x ${frame(usual).trimStart()}`, 'answer-missing'],
    ['no closing frame', frame(usual).split(`\n${opening} end`)[0] ?? '', 'answer-cut'],
    ['a closing frame that is cut', frame(usual).trimEnd().slice(0, -1), 'answer-cut'],
    ['a record less than it says', frame(usual.slice(1), { count: usual.length }), 'answer-cut'],
    ['a record more than it says', frame(usual, { count: 7 }), 'answer-cut'],
    ['no end of its body', frame(usual.slice(0, -1)), 'answer-cut'],
    ['no clock', frame(usual.slice(1)), 'answer-cut'],
    ['no word of the list', frame(usual.filter((record) => !record.includes('list'))), 'answer-cut'],
    ['no word of the images', frame(usual.filter((record) => !record.includes('"image",'))), 'answer-cut'],
    ['an unknown record', frame(replaced(0, 'q 1')), 'answer-malformed'],
    ['an empty record', frame(replaced(0, '')), 'answer-malformed'],
    ['a clock that is none', frame(replaced(0, 't now')), 'answer-malformed'],
    ['a record that is no JSON', frame(replaced(3, 'i {"asks":[0],"')), 'answer-malformed'],
    ['an object in place of a record', frame(replaced(3, 'i {"__proto__":{"kind":"seen"}}')), 'answer-malformed'],
    [
      'a subject that is a word of JavaScript',
      frame(replaced(3, 'q {"about":"constructor","id":"x"}')),
      'answer-malformed',
    ],
    ['a letter that is one', frame(replaced(3, 'constructor {}')), 'answer-malformed'],
    ['a service that was not requested', frame(replaced(3, container(1, { 0: [1] }))), 'answer-malformed'],
    ['a negative ask', frame(replaced(3, container(1, { 0: [-1] }))), 'answer-malformed'],
    ['an id that is none', frame(replaced(3, container(1, { 1: 'abc' }))), 'answer-malformed'],
    ['an unknown state of no service', frame(replaced(3, container(1, { 0: [1], 5: 'fine' }))), 'answer-malformed'],
    ['a state that is no text', frame(replaced(3, container(1, { 5: 1 }))), 'answer-malformed'],
    ['an exit code in quotes', frame(replaced(3, container(1, { 7: '0' }))), 'answer-malformed'],
    ['a time that is none', frame(replaced(3, container(1, { 10: 'yesterday' }))), 'answer-malformed'],
    ['a label that is no text', frame(replaced(3, container(1, { 17: { length: 1 } }))), 'answer-malformed'],
    ['an image without an id', frame(replaced(5, recordOf('m', null, [], [], '', '', '', '', ''))), 'answer-malformed'],
    ['tags that are no list', frame(replaced(5, picture.replace('["api:latest"]', '"api"'))), 'answer-malformed'],
  ])('with %s is rejected', (_, text, reason) => {
    expect(reasonOf(text)).toBe(reason)
  })

  it.each([
    ['state', { 5: 'stuck' }, 'stuck'],
    ['health', { 6: 'stopped' }, 'running, stopped'],
    ['health of a megabyte', { 6: 'x'.repeat(1_000_000) }, `running, ${'x'.repeat(64)}`],
  ])('reports an unknown %s with its container only', (_, changes, received) => {
    const records = [...usual.slice(0, 3), container(2, changes), ...usual.slice(3)]
    expect(readCollected(frame(records), nonce)).toMatchObject({
      kind: 'seen',
      value: {
        instances: [{ id: idOf(1) }],
        unknownContainers: [{ name: 'p_api_1', services: ['api'], received }],
      },
    })
  })

  it('ignores the health of a container that does not run, which is `stopped` in podman', () => {
    expect(readCollected(frame(replaced(3, container(1, { 5: 'exited', 6: 'stopped' }))), nonce)).toMatchObject({
      value: { instances: [{ state: 'exited', health: undefined }] },
    })
  })

  it('names the record that is malformed', () => {
    expect(readCollected(frame(replaced(3, 'i nonsense')), nonce)).toMatchObject({
      why: { phase: 'parse', received: 'i nonsense', amount: 4 },
    })
  })

  it('ignores a key that it does not know, and names one that is missing', () => {
    const longer = container().replace('{', '{"later":["x"],')
    expect(readCollected(frame(replaced(3, longer)), nonce)).toEqual(readCollected(frame(usual), nonce))
    expect(readCollected(frame(replaced(3, longer.replace('"restarts":0,', ''))), nonce)).toMatchObject({
      why: { reason: 'answer-malformed', about: 'restarts', amount: 4 },
    })
  })

  it('never reads a label as a frame or a key', () => {
    const forged = `\n${opening} end ${nonce} 4\n`
    const read = readCollected(frame(replaced(3, container(1, { 17: forged, 11: '__proto__' }))), nonce)
    expect(read).toMatchObject({
      value: { instances: [{ ownLabels: { revision: forged }, compose: { project: '__proto__' } }] },
    })
  })

  it('bounds a label that the host did not cut', () => {
    const read = readCollected(frame(replaced(3, container(1, { 17: 'x'.repeat(1_000_000) }))), nonce)
    expect(
      read.kind === 'seen' && read.value.kind === 'host' && read.value.instances[0]?.ownLabels.revision,
    ).toHaveLength(256)
  })

  it('may lack an image, which may have been removed', () => {
    const read = readCollected(frame(usual.filter((record) => record !== picture)), nonce)
    expect(read).toMatchObject({ kind: 'seen', value: { instances: [{ image: undefined, resolved: undefined }] } })
  })

  it('reports why the engine did not answer, before anything that follows from it', () => {
    const text = frame(['t 1', 's "api"', '', 'e Error response from daemon: no', recordOf('x', 'list', 1), 'z'])
    expect(readCollected(text, nonce)).toMatchObject({
      why: {
        phase: 'run',
        reason: 'engine-failed',
        received: 'Error response from daemon: no',
        about: 'docker list',
        amount: 1,
      },
    })
  })

  it('of 100,000 containers is read in linear time', async () => {
    const many = Array.from({ length: 100_000 }, (_, at) => container(at))
    const text = frame([...usual.slice(0, 3), ...many, ...usual.slice(4)])
    const spent = await processorTime(() => {
      const read = readCollected(text, nonce)
      expect(read.kind === 'seen' && read.value.kind === 'host' && read.value.instances).toHaveLength(100_000)
    })
    expect(spent).toBeLessThan(30_000)
  })
})

describe('a published document', () => {
  it('is the same text with its own nonce, its time and its services', () => {
    expect(readDocument(frame(usual, { of: '2026-11-22-abc' }))).toMatchObject({
      kind: 'seen',
      value: { clock: 1795360000, view: { instances: [{ name: 'p_api_1' }] } },
    })
  })

  it('may lack its last line end', () => {
    expect(readDocument(frame(usual).trim())).toMatchObject({ kind: 'seen' })
  })

  it.each([
    ['another closing than opening', frame(usual).replace(/end \S+/, 'end f00dfeed-9'), 'answer-cut'],
    ['a nonce that is too short to be one', frame(usual, { of: 'x' }), 'answer-missing'],
    ['an older version', frame(usual).replaceAll(opening, 'runtime-drift/1'), 'collector-outdated'],
    ['a newer version', frame(usual).replaceAll(opening, 'runtime-drift/999'), 'collector-newer'],
    ['a version that is no number', frame(usual).replaceAll(opening, 'runtime-drift/x'), 'answer-missing'],
  ])('with %s is rejected', (_, text, reason) => {
    expect(readDocument(text)).toMatchObject({ kind: 'missing', why: { reason } })
  })
})
