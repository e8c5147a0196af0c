import { judgeChain } from '../../src/judge/index.ts'
import type { Instance } from '../../src/model/instance.ts'
import {
  container,
  contents,
  extras,
  files,
  fresh,
  host,
  image,
  merged,
  observations,
  plan,
  service,
  stale,
  unlabelled,
} from '../builders/observations.ts'

/** The causes of a copy that was not replaced, next to another one. */
function causesExtras(other: Instance): readonly string[] {
  const late = container('api', stale, { means: fresh, name: 'late' })
  const claim = service('api', { files: files({ links: 1, complete: ['**'] }) })
  const verdict = judgeChain(plan({ services: [claim] }), observations({ targets: [host('prod', other, late)] }))
  expect(verdict.broken).toBe('runtime')
  return verdict.causes.map(({ code }) => code)
}

describe('a copy that was not replaced', () => {
  it('is `left-behind` when another one is right', () => {
    expect(causesExtras(container('api', fresh))).toContain('left-behind')
  })

  it.each<[string, Instance]>([
    ['names no commit', container('api', unlabelled)],
    ['names a short commit', container('api', image('short', merged.slice(0, 8)))],
    ['lost its image', container('api', undefined)],
    ['was not replaced either', container('api', stale, { means: fresh })],
    ['runs another commit', container('api', stale)],
    ['has another file', container('api', fresh, { contents: contents({ changed: ['a'] }) })],
    ['lacks a file', container('api', fresh, { contents: contents({ missing: ['a'] }) })],
    ['has another link', container('api', fresh, { contents: contents({}, [], extras({ changed: ['a'] })) })],
    ['has a file too many', container('api', fresh, { contents: contents({}, [], extras({ extra: ['a'] })) })],
  ])('is not `left-behind` when the other one %s', (_, other) => {
    const causes = causesExtras(other)
    expect(causes).toContain('built-not-recreated')
    expect(causes).not.toContain('left-behind')
  })
})
