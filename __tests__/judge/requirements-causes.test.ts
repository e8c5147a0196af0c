import { judgeChain } from '../../src/judge/index.ts'
import type { Instance } from '../../src/model/instance.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import {
  container,
  contents,
  files,
  fresh,
  host,
  mount,
  observations,
  plan,
  service,
  target,
} from '../builders/observations.ts'
import { aged, composedOf, having, listening, mountedAt, needing, socketed } from '../builders/requirements.ts'

const built = { files: files() }
const current = { current: true } as const
const after = '2026-11-22T10:05:00.000Z'

/** Causes that one command fixes, each with its evidence and its claim. */
const oneCommand: readonly (readonly [string, Partial<Instance>, Partial<ServiceClaim>])[] = [
  ['shadowed', { contents: contents({ changed: ['a'] }, [mount('/app/dist')]) }, built],
  ['edited-in-place', { contents: contents({ changed: ['a'], edited: ['a'] }) }, built],
  ['stale-cache', { contents: contents({ changed: ['a'] }) }, built],
  ['executable-lost', { executable: { path: '/server', now: 'gone' } }, {}],
  ['older-than-files', aged(after), built],
  ['mount-behind', mountedAt(after), current],
  ['config-behind', composedOf('other'), current],
  ['env-differs', having({ created: 'other', started: undefined }), needing],
  ['port-taken', socketed({ '3000': { by: 'program', name: 'nginx' } }), listening],
]

describe('a cause with one fixing command', () => {
  it.each(oneCommand)('is reported once for all instances of one host: %s', (code, facts, claim) => {
    const first = container('api', fresh, facts)
    const { causes } = judgeChain(
      plan({ services: [service('api', claim)] }),
      observations({ targets: [host('prod', first, { ...first, name: 'b' })] }),
    )
    expect(causes).toMatchObject([{ code, instances: [{ container: 'pack_api_1' }, { container: 'b' }] }])
    expect(causes).toHaveLength(1)
  })

  it.each(oneCommand)('is reported for each host, with its instances: %s', (code, facts, claim) => {
    const on = ['prod', 'edge']
    const { causes } = judgeChain(
      plan({ targets: on.map((name) => target(name)), services: [service('api', { on, ...claim })] }),
      observations({ targets: on.map((name) => host(name, container('api', fresh, facts))) }),
    )
    expect(causes).toMatchObject(on.map((name) => ({ code, target: name, instances: [{ target: name }] })))
    expect(causes).toHaveLength(2)
  })
})

describe('an outdated Compose configuration', () => {
  it('explains only the variables of its own host', () => {
    const on = ['prod', 'edge']
    const other = (name: string) => having({ created: 'other', started: 'other' }, name)
    const claim = { ...current, env: ['FLAG', 'MODE'].map((name) => ({ name, place: files().place })) }
    const same = having({ created: 'same', started: 'same' })
    const [flag, mode] = [other('FLAG').variables ?? [], other('MODE').variables ?? []]
    const fine = (name: string) => (same.variables ?? []).map((one) => ({ ...one, name }))
    const { causes } = judgeChain(
      plan({ targets: on.map((name) => target(name)), services: [service('api', { on, ...claim })] }),
      observations({
        targets: [
          host('prod', container('api', fresh, { ...composedOf('other'), variables: [...flag, ...fine('MODE')] })),
          host('edge', container('api', fresh, { ...composedOf('other'), variables: [...fine('FLAG'), ...mode] })),
        ],
      }),
    )
    expect(causes).toMatchObject([
      { code: 'config-behind', target: 'prod', variables: ['FLAG'] },
      { code: 'config-behind', target: 'edge', variables: ['MODE'] },
    ])
    expect(causes).toHaveLength(2)
  })
})
