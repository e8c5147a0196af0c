import { judgeChain } from '../../src/judge/index.ts'
import type { Cause } from '../../src/model/cause.ts'
import {
  before,
  composed,
  container,
  fresh,
  host,
  observations,
  plan,
  service,
  stale,
} from '../builders/observations.ts'

/** By a label, one service can have containers of many owners. */
const labelled = service('api', { container: { by: 'label', key: 'role', value: 'api' } })

function causesOf(...instances: Parameters<typeof host>[1][]): readonly Cause[] {
  return judgeChain(plan({ services: [labelled] }), observations({ targets: [host('prod', ...instances)] })).causes
}

const orphaned = (project: string, of: string) => ({ ...composed(project, of), orphaned: true })
const right = (facts: Parameters<typeof container>[2] = {}) => container('api', fresh, { name: 'right', ...facts })
const old = (facts: Parameters<typeof container>[2] = {}) => container('api', stale, { name: 'old', ...facts })

describe('a leftover of an old deployment', () => {
  it('is an orphan when its compose files no longer define its service', () => {
    expect(causesOf(right(), old({ compose: orphaned('pack', 'backend') }))).toMatchObject([
      { code: 'orphaned', right: true, instances: [{ container: 'old' }], compose: { service: 'backend' } },
    ])
  })

  it('is an orphan also when nothing replaces it, whatever its tag now names', () => {
    const compose = orphaned('pack', 'api')
    expect(causesOf(old({ compose }))).toMatchObject([{ code: 'orphaned', right: false }])
    expect(causesOf(old({ compose, means: fresh }))).toMatchObject([{ code: 'orphaned', right: false }])
  })

  it('is an orphan also when it runs a newer commit, because no service owns it', () => {
    const verdict = judgeChain(
      plan({ services: [labelled] }),
      observations({
        targets: [host('prod', right(), old({ compose: orphaned('pack', 'backend') }))],
        history: [{ commit: before, relation: 'descendant' }],
      }),
    )
    expect(verdict.causes).toMatchObject([{ code: 'orphaned' }])
  })

  it('is one orphan when it has stopped, and is not started again', () => {
    const compose = orphaned('pack', 'backend')
    expect(causesOf(right(), old({ compose, state: 'exited' }))).toMatchObject([{ code: 'orphaned', right: true }])
    expect(causesOf(right(), right({ name: 'two', compose, state: 'exited' }))).toMatchObject([
      { code: 'orphaned', instances: [{ container: 'two' }] },
    ])
  })

  it('is orphaned in each project, and right only if a replacement exists in all of them', () => {
    const [blue, green] = ['blue', 'green'].map((project) => old({ name: project, compose: orphaned(project, 'api') }))
    if (blue === undefined || green === undefined) throw new Error('no orphans')
    expect(causesOf(right(), blue, green)).toMatchObject([
      { code: 'orphaned', compose: { project: 'blue' } },
      { code: 'orphaned', compose: { project: 'green' } },
    ])
    const compose = orphaned('pack', 'backend')
    const two = ['api', 'web'].map((name) => service(name, { container: { by: 'label', key: 'role', value: name } }))
    const instances = [
      right({ means: stale }),
      old({ compose }),
      container('web', stale, { name: 'w', compose, means: fresh }),
    ]
    const verdict = judgeChain(plan({ services: two }), observations({ targets: [host('prod', ...instances)] }))
    expect(verdict.causes).toContainEqual(expect.objectContaining({ code: 'orphaned', right: false }))
  })

  it('is an old project with the names of all current ones, sorted', () => {
    const extras = ['green', 'azure'].map((project) => right({ name: project, compose: composed(project, 'api') }))
    expect(causesOf(...extras, old({ compose: composed('blue', 'api') }))).toMatchObject([
      { code: 'old-project', current: ['azure', 'green'] },
    ])
  })

  it('is an old project when another project runs the same compose service', () => {
    const compose = composed('blue', 'api')
    expect(causesOf(right({ compose: composed('green', 'api') }), old({ compose }))).toMatchObject([
      { code: 'old-project', current: ['green'], compose: { project: 'blue' } },
    ])
  })

  it('is no old project if one of its instances is right, or for another service', () => {
    const blue = { compose: composed('blue', 'api') }
    const green = right({ compose: composed('green', 'api') })
    expect(causesOf(green, right({ ...blue, name: 'two' }), old(blue))).toMatchObject([{ code: 'left-behind' }])
    expect(causesOf(right({ compose: composed('green', 'backend') }), old(blue))).toMatchObject([
      { code: 'left-behind' },
    ])
  })

  it('is left behind in each project separately, because each one needs its own command', () => {
    const others = ['a', 'b'].map((project) => old({ name: project, compose: composed(project, 'worker') }))
    expect(causesOf(right(), ...others)).toMatchObject([
      { code: 'left-behind', of: 3, compose: { project: 'a' } },
      { code: 'left-behind', of: 3, compose: { project: 'b' } },
    ])
  })

  it('keeps the number of copies, which its command would otherwise reset', () => {
    const copies = [1, 2, 3].map((at) => right({ name: `pack_api_${at}` }))
    expect(causesOf(...copies, old())).toMatchObject([{ code: 'left-behind', copies: [{ service: 'api', count: 4 }] }])
    expect(causesOf(old({ means: fresh }))[0]).not.toHaveProperty('copies')
  })
})
