import { judgeChain } from '../../src/judge/index.ts'
import { seen } from '../../src/model/evidence.ts'
import type { FeatureClaim } from '../../src/model/plan.ts'
import { artifact, feature, featured } from '../builders/guards.ts'
import { container, contents, files, fresh, host, merged, service } from '../builders/observations.ts'

/** The causes of a deployment with these features, whose globs match so many files each. */
function causesOf(matches: number, ...features: readonly FeatureClaim[]) {
  const [plan, observations] = featured({})
  const observed = features.map(({ name, source }) => ({
    feature: name,
    source: seen(source.map(() => ({ total: matches, paths: [] }))),
  }))
  const services = [...plan.services, service('web', { files: files({ manifest: 'web.json' }) })]
  const instances = ['api', 'web'].map((name) => container(name, fresh, { contents: contents() }))
  const targets = [host('prod', ...instances)]
  return judgeChain({ ...plan, services, features }, { ...observations, targets, features: observed }).causes
}

const [place] = feature().source.map((one) => one.place)
const globs = (...names: readonly string[]) => names.flatMap((glob) => (place === undefined ? [] : [{ glob, place }]))
const unlisted = (path: string, service: string, ...near: readonly string[]) =>
  artifact({ path, service, listed: false, near })

describe('features that are not at the commit', () => {
  it('are one cause, with each glob once', () => {
    const [orders, reports] = [globs('apps/orders/**', 'apps/shared/**'), globs('apps/shared/**')]
    expect(
      causesOf(0, feature({ name: 'orders', source: orders }), feature({ name: 'reports', source: reports })),
    ).toEqual([
      {
        code: 'not-in-commit',
        features: ['orders', 'reports'],
        globs: ['apps/orders/**', 'apps/shared/**'],
        commit: merged,
      },
    ])
  })
})

describe('features that are not in a build', () => {
  it('are one cause for each service, with each file once, and with similar names', () => {
    const artifacts = [unlisted('a.js', 'api', 'a.mjs'), unlisted('b.js', 'api', 'a.mjs', 'b.mjs')]
    const causes = causesOf(
      3,
      feature({ name: 'orders', artifacts }),
      feature({ name: 'reports', artifacts: [unlisted('b.js', 'api'), unlisted('c.js', 'web')] }),
    )
    expect(causes).toEqual([
      {
        code: 'not-in-build',
        service: 'api',
        manifest: 'dist/build-manifest.json',
        features: ['orders', 'reports'],
        paths: ['a.js', 'b.js'],
        near: ['a.mjs', 'b.mjs'],
        commit: merged,
      },
      {
        code: 'not-in-build',
        service: 'web',
        manifest: 'web.json',
        features: ['reports'],
        paths: ['c.js'],
        near: [],
        commit: merged,
      },
    ])
  })
})
