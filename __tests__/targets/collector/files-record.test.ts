import { createHash } from 'node:crypto'
import { contentsOf, mountsAt, readHashing, readShell } from '../../../src/targets/collector/files-record.ts'
import type { ServiceAsk } from '../../../src/targets/port.ts'

const sha = (text: string): string => createHash('sha256').update(text).digest('hex')
const entries = ['a', 'b', 'c'].map((path) => ({ path, sha256: sha(path) }))
const asks: readonly ServiceAsk[] = [
  { name: 'api', container: { by: 'name', name: 'api' }, files: { artifact: '/app', entries } },
  { name: 'web', container: { by: 'name', name: 'web' } },
]
const id = 'c'.repeat(64)
const sums = sha(entries.map(({ sha256 }) => `${sha256}\n`).join(''))
const whole: readonly unknown[] = [id, 0, 'proc', sums, 3, 0, [], 0, [], null]
const changed = (changes: Readonly<Record<number, unknown>>): unknown =>
  whole.map((field, at) => (at in changes ? changes[at] : field))

describe('the record of the files of a container', () => {
  it('is reported with the paths of the list that was sent', () => {
    expect(readHashing(whole, asks)).toMatchObject({
      id,
      ask: 0,
      files: { value: { method: 'proc', hashed: 3, changed: { total: 0, paths: [] }, edited: undefined } },
    })
    expect(readHashing(changed({ 3: 'x', 4: 2, 5: 1, 6: [1], 7: 1, 8: [2], 9: [1] }), asks)).toMatchObject({
      files: { value: { changed: { paths: ['b'] }, missing: { paths: ['c'] }, edited: ['b'] } },
    })
  })

  it.each([
    ['no list', {}],
    ['another length', whole.slice(0, 9)],
    ['an ask that has no files', changed({ 1: 1 })],
    ['an unknown request', changed({ 1: 2 })],
    ['an unknown way', changed({ 2: 'ftp' })],
    ['fewer files than were requested', changed({ 4: 2 })],
    ['more files than were requested', changed({ 4: 4 })],
    ['more changes than files', changed({ 5: 4, 6: [0, 1, 2, 0] })],
    ['changes without paths', changed({ 5: 1 })],
    ['paths without changes', changed({ 6: [0] })],
    ['missing ones without paths', changed({ 4: 2, 7: 1 })],
    ['a path that was not requested', changed({ 5: 1, 6: [3] })],
    ['a path that is no number', changed({ 5: 1, 6: ['0'] })],
    ['edits that are no list', changed({ 9: {} })],
    ['a count in quotes', changed({ 4: '3' })],
    ['a reason of another kind of evidence', [id, 0, '', 'host-key-changed', '']],
  ])('is malformed with %s', (_, value) => {
    expect(readHashing(value, asks)).toBeUndefined()
  })

  it('is missing when the hash of all hashes differs from ours', () => {
    for (const sum of ['', sha('x'), '-'])
      expect(readHashing(changed({ 3: sum }), asks)).toMatchObject({ files: { kind: 'missing' } })
  })

  it('is missing when it was answered twice, and absent when it was not answered', () => {
    const [shell, hashing] = [readShell([id, 7, [], null]), readHashing(whole, asks)]
    if (shell === undefined || hashing === undefined) throw new Error('malformed')
    expect(contentsOf([0, 1], asks, shell, [hashing])).toMatchObject([{ service: 'api', files: { kind: 'seen' } }])
    expect(contentsOf([0], asks, shell, [hashing, hashing])).toMatchObject([{ files: { kind: 'missing' } }])
    expect(contentsOf([0], asks, shell, [])).toEqual([])
    expect(contentsOf([0], asks, undefined, [hashing])).toEqual([])
  })
})

describe('the mounts of a container', () => {
  const bind = { type: 'bind', name: '', source: '/srv', destination: '/app', writable: true }
  const { destination: _, ...nowhere } = bind

  it.each([
    ['no list', [id, 7, {}, null]],
    ['another length', [id, 7, []]],
    ['a mount without a destination', [id, 7, [nowhere], null]],
    ['a destination that is no text', [id, 7, [{ ...bind, destination: null }], null]],
    ['a flag that is no flag', [id, 7, [{ ...bind, writable: 'true' }], null]],
    ['a tmpfs that is none', [id, 7, [], 'tmpfs']],
    ['a process that is no number', [id, '7', [], null]],
  ])('are malformed with %s', (_, value) => {
    expect(readShell(value)).toBeUndefined()
  })

  it('are kept where they touch the artifact', () => {
    const { mounts = [] } = readShell([id, 7, [bind], { '/': '', '/app/x/': '', '/application': '' }]) ?? {}
    expect(mountsAt('/app', mounts).map(({ destination }) => destination)).toEqual(['/', '/app', '/app/x'])
  })
})
