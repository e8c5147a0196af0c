import type { Image } from '../../../src/model/instance.ts'
import { indexImages } from '../../../src/targets/collector/images.ts'

const image = (letter: string, tags: readonly string[] = [], repoDigests: readonly string[] = []): Image => ({
  id: `sha256:${letter.repeat(64)}`,
  tags,
  repoDigests,
  createdAt: '',
  labels: { revision: undefined, source: undefined, version: undefined },
})
const digest = `sha256:${'9'.repeat(64)}`
const [old, now, pulled] = [
  image('a'),
  image('b', ['acme/api:latest', 'acme/api:2']),
  image('c', ['ghcr.io/acme/web:main'], [`ghcr.io/acme/web@${digest}`]),
]
const images = indexImages([old, now, pulled])

describe('what a reference names on a host', () => {
  it.each([
    ['acme/api', now],
    ['docker.io/acme/api:latest', now],
    ['acme/api:2', now],
    ['ghcr.io/acme/web:main', pulled],
    [`ghcr.io/acme/web@${digest}`, pulled],
    [`ghcr.io/acme/web:whatever@${digest}`, pulled],
    [old.id, old],
    ['a'.repeat(64), old],
    ['aaaaaaaaaaaa', old],
    ['acme/api:3', undefined],
    ['ghcr.io/acme/web', undefined],
    [`ghcr.io/acme/other@${digest}`, undefined],
    ['d'.repeat(64), undefined],
    ['library/acme/api', undefined],
    ['', undefined],
  ])('%j', (reference, expected) => {
    expect(images.byReference(reference)).toEqual(expected)
  })

  it('prefers a name to an id prefix, and accepts a prefix only when it is unique', () => {
    const [named, other] = [image('e', ['abcd:latest']), { ...image('f'), id: `sha256:abcd${'0'.repeat(60)}` }]
    expect(indexImages([named, other]).byReference('abcd')).toEqual(named)
    expect(indexImages([other]).byReference('abcd')).toEqual(other)
    expect(indexImages([other, { ...other, id: `sha256:abcd${'1'.repeat(60)}` }]).byReference('abcd')).toBeUndefined()
  })

  it('is the later image when a tag moved between two records', () => {
    const moved = image('f', ['acme/api:latest'])
    expect(indexImages([now, moved]).byReference('acme/api')).toEqual(moved)
  })

  it('is found among hundreds of names, of which a few are kept to be shown', () => {
    const many = image(
      'a',
      Array.from({ length: 500 }, (_, at) => `api:${at}`),
    )
    const found = indexImages([many]).byReference('api:499')
    expect(found?.tags).toHaveLength(32)
  })
})
