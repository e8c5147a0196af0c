import type { Instance } from '../../../src/chain/evidence.ts'
import { judgeChain } from '../../../src/chain/index.ts'
import {
  beside,
  container,
  files,
  fresh,
  host,
  image,
  inside,
  merged,
  plan,
  service,
  stale,
  unlabelled,
  world,
} from '../world.ts'

/** The causes of a copy that was not replaced, beside another one. */
function causesBeside(other: Instance): readonly string[] {
  const late = container('api', stale, { means: fresh, name: 'late' })
  const claim = service('api', { files: files({ links: 1, complete: ['**'] }) })
  const verdict = judgeChain(plan({ services: [claim] }), world({ targets: [host('prod', other, late)] }))
  expect(verdict.broken).toBe('runtime')
  return verdict.causes.map(({ code }) => code)
}

describe('a copy that was not replaced', () => {
  it('was left behind when another one is right', () => {
    expect(causesBeside(container('api', fresh))).toContain('left-behind')
  })

  it.each<[string, Instance]>([
    ['says no commit', container('api', unlabelled)],
    ['says a short commit', container('api', image('short', merged.slice(0, 8)))],
    ['lost its image', container('api', undefined)],
    ['is as late', container('api', stale, { means: fresh })],
    ['runs another commit', container('api', stale)],
    ['has another file', container('api', fresh, { inside: inside({ changed: ['a'] }) })],
    ['lacks a file', container('api', fresh, { inside: inside({ missing: ['a'] }) })],
    ['has another link', container('api', fresh, { inside: inside({}, [], beside({ changed: ['a'] })) })],
    ['has a file too many', container('api', fresh, { inside: inside({}, [], beside({ extra: ['a'] })) })],
  ])('was not left behind by one that %s', (_, other) => {
    const causes = causesBeside(other)
    expect(causes).toContain('built-not-recreated')
    expect(causes).not.toContain('left-behind')
  })
})
