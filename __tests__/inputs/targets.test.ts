import type { DeclaredTarget } from '../../src/inputs/declarations.ts'
import { nameTargets } from '../../src/inputs/targets.ts'
import type { Problem } from '../../src/problem.ts'

let line = 0
function received(name: string | undefined, address: string, settings: Record<string, unknown> = {}): DeclaredTarget {
  line += 1
  const place = { kind: 'input', name: 'target', line } as const
  const placed = Object.entries(settings).map(([key, value]) => [key, { value, place }])
  return { name, address, settings: Object.fromEntries(placed), place }
}

/** The names of the targets, and the mistakes. */
function named(...targets: readonly DeclaredTarget[]) {
  const problems: Problem[] = []
  return { names: nameTargets(targets, problems).map((one) => one.name), codes: problems.map((one) => one.fault.code) }
}

const prod = 'ssh://a@prod'
const page = 'https://x.example/version'

describe('the names of targets', () => {
  it.each([
    ['ssh://a@prod-1.example.com:22', 'prod-1.example.com'],
    ['ssh://prod', 'prod'],
    ['ssh://a@[2001:db8::1]:22', '2001:db8::1'],
    ['https://x.example:8443/v?y', 'x.example'],
    ['docker://', 'docker'],
    ['docker:///run/docker.sock', 'docker'],
    ['nonsense', 'nonsense'],
  ])('of %s is %s', (address, name) => {
    expect(named(received(undefined, address)).names).toEqual([name])
  })

  it('are unique, and declared names come first', () => {
    expect(
      named(received(undefined, prod), received('prod', 'ssh://b@prod'), received(undefined, 'ssh://c@prod')).names,
    ).toEqual(['prod-2', 'prod', 'prod-3'])
  })
})

describe('a duplicate target', () => {
  it('is one target when it is the same', () => {
    expect(named(received('a', prod), received('a', prod))).toEqual({ names: ['a'], codes: [] })
    expect(named(received('a', prod), received(undefined, prod))).toEqual({ names: ['a'], codes: [] })
    expect(named(received(undefined, prod), received(undefined, prod))).toEqual({ names: ['prod'], codes: [] })
    expect(named(received('a', page, { commit: '/x' }), received('a', page, { commit: '/x' }))).toEqual({
      names: ['a'],
      codes: [],
    })
  })

  it('is refused when its address or a setting differs', () => {
    expect(named(received('a', prod), received('a', page)).codes).toEqual(['declared-twice'])
    expect(named(received('a', prod, { jump: 'x' }), received('a', prod)).codes).toEqual(['declared-twice'])
    expect(named(received('a', prod, { jump: 'x' }), received(undefined, prod)).codes).toEqual(['declared-twice'])
    expect(
      named(received('a', page, { headers: { A: 'x' } }), received('a', page, { headers: { A: 'y' } })).codes,
    ).toEqual(['declared-twice'])
  })

  it('is refused when it has two names', () => {
    expect(named(received('a', prod), received('b', prod)).codes).toEqual(['address-twice'])
    expect(named(received('a', page), received('b', page, { commit: '/x' })).codes).toEqual(['address-twice'])
  })

  it('is two targets when the settings of one endpoint differ', () => {
    const [json, header] = [received('a', page, { commit: '/x' }), received('b', page, { header: 'x-revision' })]
    expect(named(json, header)).toEqual({ names: ['a', 'b'], codes: [] })
  })
})
