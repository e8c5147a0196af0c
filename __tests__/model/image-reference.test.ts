import {
  fullTag,
  hasDigest,
  isBuiltByCompose,
  isFromRepository,
  isRegistered,
  readReference,
  spellingsOf,
  withoutCapitals,
} from '../../src/model/image-reference.ts'
import { image } from '../builders/observations.ts'

const digest = `sha256:${'ab'.repeat(32)}`

describe('an image reference', () => {
  it.each([
    ['nginx', 'docker.io/library/nginx', undefined, undefined],
    ['nginx:1.27', 'docker.io/library/nginx', '1.27', undefined],
    ['acme/api:main', 'docker.io/acme/api', 'main', undefined],
    ['docker.io/nginx', 'docker.io/library/nginx', undefined, undefined],
    ['index.docker.io/acme/api', 'docker.io/acme/api', undefined, undefined],
    ['ghcr.io/acme/api', 'ghcr.io/acme/api', undefined, undefined],
    ['localhost/api:dev', 'localhost/api', 'dev', undefined],
    ['registry:5000/api', 'registry:5000/api', undefined, undefined],
    ['registry:5000/api:2', 'registry:5000/api', '2', undefined],
    [`ghcr.io/acme/api:main@${digest}`, 'ghcr.io/acme/api', 'main', digest],
    [`ghcr.io/acme/api@${digest}`, 'ghcr.io/acme/api', undefined, digest],
    ['localhost:5000/api', 'localhost:5000/api', undefined, undefined],
    ['registry:5000/a/b/c:x', 'registry:5000/a/b/c', 'x', undefined],
    ['ACME/api', 'ACME/api', undefined, undefined],
    ['Registry.Example.com:5000/acme/api:Main', 'registry.example.com:5000/acme/api', 'Main', undefined],
    ['Docker.io/nginx', 'docker.io/library/nginx', undefined, undefined],
    ['my.api:2', 'docker.io/library/my.api', '2', undefined],
    ['my.api', 'docker.io/library/my.api', undefined, undefined],
    ['ghcr.io/acme/api@', 'ghcr.io/acme/api', undefined, undefined],
    ['', 'docker.io/library/', undefined, undefined],
  ])('%s has its parts, with the repository in full', (text, repository, tag, digest) => {
    expect(readReference(text)).toEqual({ repository, tag, digest })
  })

  it('has the tag latest when it has none', () => {
    expect(fullTag(readReference('api'))).toBe('docker.io/library/api:latest')
  })

  it.each([
    [`ghcr.io/Acme/API:Main@${digest}`, `ghcr.io/acme/api:Main@${digest}`],
    ['Registry:5000/Acme/API', 'registry:5000/acme/api'],
    ['Acme/API', 'acme/api'],
    [`ACME/api@${digest}`, `acme/api@${digest}`],
    ['', ''],
  ])('%s is %s without capitals, except for its tag', (text, lowered) => {
    expect(withoutCapitals(text)).toBe(lowered)
  })

  it('is written in any way that names the same repository', () => {
    for (const repository of ['docker.io/library/api', 'docker.io/acme/api', 'ghcr.io/acme/api'])
      for (const spelling of spellingsOf(repository)) expect(readReference(spelling).repository).toBe(repository)
    expect(spellingsOf('docker.io/library/api')).toContain('api')
    expect(spellingsOf('docker.io/acme/api')).toEqual(['docker.io/acme/api', 'index.docker.io/acme/api', 'acme/api'])
    expect(spellingsOf('ghcr.io/acme/api')).toEqual(['ghcr.io/acme/api'])
  })
})

describe('the digest of an image', () => {
  it('is one of its digests in registries', () => {
    expect(hasDigest(image('a', undefined, { repoDigests: [`ghcr.io/acme/api@${digest}`] }), digest)).toBe(true)
  })

  it('is its id, when the id is the same hash', () => {
    expect(hasDigest(image('a', undefined, { id: digest }), digest)).toBe(true)
  })

  it('is not any other digest', () => {
    expect(hasDigest(image('a', undefined, { repoDigests: ['ghcr.io/acme/api@sha256:00'] }), digest)).toBe(false)
  })
})

describe('the repository of a container', () => {
  const expected = readReference('ghcr.io/acme/api')
  const known = image('a', undefined, { tags: ['ghcr.io/acme/api:main'] })

  it('is that of its reference', () => {
    expect(isFromRepository('ghcr.io/acme/api:main', undefined, expected)).toBe(true)
    expect(isFromRepository('ghcr.io/acme/web:main', known, expected)).toBe(false)
  })

  it('is that of the image, when the container was created by id', () => {
    expect(isFromRepository(digest, known, expected)).toBe(true)
    expect(isFromRepository(digest.slice('sha256:'.length), known, expected)).toBe(true)
    const pulled = image('c', undefined, { repoDigests: [`ghcr.io/acme/api@${digest}`] })
    expect(isFromRepository(digest, pulled, expected)).toBe(true)
    expect(isFromRepository(digest, image('b', undefined), expected)).toBe(false)
    expect(isFromRepository(digest, undefined, expected)).toBe(false)
  })

  it('is that of a reference which only begins like an id', () => {
    expect(isFromRepository(`${'ab'.repeat(32)}c`, known, expected)).toBe(false)
  })

  it('has no tag that could differ when the reference names only a digest', () => {
    const pinned = readReference('ghcr.io/acme/api:1.2')
    expect(isFromRepository(`ghcr.io/acme/api@${digest}`, undefined, pinned)).toBe(true)
    expect(isFromRepository(`ghcr.io/acme/api:1.1@${digest}`, undefined, pinned)).toBe(false)
    expect(isFromRepository(`ghcr.io/acme/web@${digest}`, undefined, pinned)).toBe(false)
  })

  it('has the tag latest when the reference has none', () => {
    expect(isFromRepository('ghcr.io/acme/api', undefined, readReference('ghcr.io/acme/api:latest'))).toBe(true)
    expect(isFromRepository('ghcr.io/acme/api', undefined, readReference('ghcr.io/acme/api:main'))).toBe(false)
  })

  it('comes with the tag, when one is expected', () => {
    expect(isFromRepository('ghcr.io/acme/api:main', known, readReference('ghcr.io/acme/api:main'))).toBe(true)
    expect(isFromRepository('ghcr.io/acme/api:next', known, readReference('ghcr.io/acme/api:main'))).toBe(false)
  })
})

describe('an image that a registry has had', () => {
  const id = `sha256:${'cd'.repeat(32)}`
  it.each([
    ['a graph driver knows another digest than the ID of the config', { repoDigests: [`acme/api@${digest}`] }, true],
    ['no engine gives it a digest', {}, false],
    ['the containerd image store shows its ID as a digest', { id, repoDigests: [`acme/api@${id}`] }, undefined],
    ['Engine 29 knows where it was pulled from', { id, repoDigests: [`acme/api@${id}`], origins: ['acme/api'] }, true],
    ['podman built it', { repoDigests: [`localhost/acme/api@${digest}`] }, false],
    ['podman pulled it', { repoDigests: [`localhost/api@${digest}`, `ghcr.io/acme/api@${digest}`] }, true],
    ['it is from a registry of the host', { repoDigests: [`localhost:5000/acme/api@${digest}`] }, true],
  ])('is known when %s', (_, facts, registered) => {
    expect(isRegistered(image('any', undefined, facts))).toBe(registered)
  })
})

describe('an image that Compose builds', () => {
  it.each([
    ['pack_api', true],
    ['pack-api', true],
    ['pack-api:latest', true],
    ['pack-api:latest-1', false],
    ['pack-api:2', false],
    ['packapi', false],
    ['acme/pack-api', false],
  ])('has the name of its project and service: %s', (reference, expected) => {
    expect(isBuiltByCompose(reference, { project: 'pack', service: 'api' })).toBe(expected)
  })

  it('is not known without a project and a service', () => {
    expect(isBuiltByCompose('undefined-api', { project: undefined, service: 'api' })).toBe(false)
    expect(isBuiltByCompose('pack-undefined', { project: 'pack', service: undefined })).toBe(false)
    expect(isBuiltByCompose('undefined-undefined', undefined)).toBe(false)
  })
})
