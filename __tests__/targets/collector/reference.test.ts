import { fullTag, readReference, spellingsOf } from '../../../src/targets/collector/reference.ts'

const digest = `sha256:${'0'.repeat(64)}`

describe('an image reference', () => {
  it.each([
    ['api', 'docker.io/library/api', undefined, undefined],
    ['api:1.2', 'docker.io/library/api', '1.2', undefined],
    ['acme/api', 'docker.io/acme/api', undefined, undefined],
    ['docker.io/api', 'docker.io/library/api', undefined, undefined],
    ['index.docker.io/acme/api', 'docker.io/acme/api', undefined, undefined],
    ['ghcr.io/acme/api:main', 'ghcr.io/acme/api', 'main', undefined],
    ['localhost/api', 'localhost/api', undefined, undefined],
    ['localhost:5000/api', 'localhost:5000/api', undefined, undefined],
    ['registry:5000/a/b/c:x', 'registry:5000/a/b/c', 'x', undefined],
    ['ACME/api', 'ACME/api', undefined, undefined],
    [`api@${digest}`, 'docker.io/library/api', undefined, digest],
    [`ghcr.io/acme/api:main@${digest}`, 'ghcr.io/acme/api', 'main', digest],
  ])('%s is %s', (text, repository, tag, digestOf) => {
    expect(readReference(text)).toEqual({ repository, tag, digest: digestOf })
  })

  it('has the tag latest when it has none', () => {
    expect(fullTag(readReference('api'))).toBe('docker.io/library/api:latest')
  })

  it('is written in any way that names the same repository', () => {
    for (const repository of ['docker.io/library/api', 'docker.io/acme/api', 'ghcr.io/acme/api'])
      for (const spelling of spellingsOf(repository)) expect(readReference(spelling).repository).toBe(repository)
    expect(spellingsOf('docker.io/library/api')).toContain('api')
  })
})
