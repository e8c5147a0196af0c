import fc from 'fast-check'
import { judgeChain } from '../../src/judge/index.ts'
import type { RouteObservation } from '../../src/model/answer.ts'
import { noEvidence } from '../../src/model/evidence.ts'
import type { TargetObservation } from '../../src/model/host.ts'
import type { Instance } from '../../src/model/instance.ts'
import { linkNames, type Plan, type PlannedTarget } from '../../src/model/plan.ts'
import type { Observations } from '../../src/model/verdict.ts'
import {
  answer,
  before,
  container,
  endpoint,
  fresh,
  host,
  image,
  merged,
  observations,
  plan,
  resultOf,
  route,
  says,
  service,
  stale,
  target,
  unlabelled,
} from '../builders/observations.ts'

interface Deployment {
  readonly planned: Plan
  readonly observed: Observations
}

/** A deployment that is right in everything: some hosts, services with replicas, endpoints and routes. */
const right: fc.Arbitrary<Deployment> = fc
  .record({
    hosts: fc.integer({ min: 0, max: 4 }),
    services: fc.integer({ min: 1, max: 3 }),
    replicas: fc.integer({ min: 1, max: 3 }),
    endpoints: fc.integer({ min: 0, max: 2 }),
    routes: fc.integer({ min: 0, max: 3 }),
    isCounted: fc.boolean(),
  })
  .filter(({ hosts, endpoints }) => hosts + endpoints > 0)
  .map(({ hosts, services, replicas, endpoints, routes, isCounted }) => {
    const many = (count: number, name: string) => Array.from({ length: count }, (_, at) => `${name}${at}`)
    const [hostNames, names, publics] = [many(hosts, 'host'), many(services, 'svc'), many(endpoints, 'public')]
    const instances = names.flatMap((name) =>
      many(replicas, 'replica').map((replica) => container(name, fresh, { name: `${name}_${replica}` })),
    )
    const claims = hosts === 0 ? [] : names.map((name) => service(name, { on: hostNames }))
    return {
      planned: plan({
        targets: [...hostNames.map((name) => target(name)), ...publics.map(endpoint)],
        services: claims.map((claim) => ({ ...claim, instances: isCounted ? replicas : undefined })),
        routes: many(routes, '/route').map((path) => route(path, 200)),
      }),
      observed: observations({
        targets: [...hostNames.map((name) => host(name, ...instances)), ...publics.map((name) => says(name, merged))],
        answers: many(routes, '').map((_, at) => answer(at, 200)),
      }),
    }
  })

/** Instances as a host may really show them, right and wrong. */
const anyInstance: fc.Arbitrary<Instance> = fc
  .record({
    runs: fc.constantFrom(fresh, stale, unlabelled, image('short', merged.slice(0, 8)), undefined),
    means: fc.constantFrom(fresh, stale, unlabelled, 'nothing' as const),
    own: fc.constantFrom(merged, before, undefined),
    state: fc.constantFrom('running', 'running', 'exited', 'restarting'),
    health: fc.constantFrom(undefined, undefined, 'healthy', 'unhealthy', 'starting'),
    name: fc.constantFrom('api', 'web'),
    number: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ runs, means, own, state, health, name, number }) =>
    container(name, runs, {
      means,
      state,
      health,
      name: `pack_${name}_${number}`,
      ownLabels: { revision: own, source: undefined, version: undefined },
    }),
  )

const anyDeployment: fc.Arbitrary<Deployment> = fc
  .record({
    a: fc.uniqueArray(anyInstance, { selector: ({ name }) => name, maxLength: 4 }),
    b: fc.uniqueArray(anyInstance, { selector: ({ name }) => name, maxLength: 4 }),
    received: fc.constantFrom(merged, before, merged.slice(0, 7)),
    status: fc.constantFrom(200, 404),
  })
  .map(({ a, b, received, status }) => ({
    planned: plan({
      targets: [target('a'), target('b'), endpoint('public')],
      services: [service('api', { on: ['a', 'b'] }), service('web', { on: ['a'] })],
      routes: [route('/', 200)],
    }),
    observed: observations({
      targets: [host('a', ...a), host('b', ...b), says('public', received)],
      answers: [answer(0, status)],
    }),
  }))

const at = <T>(list: readonly T[], seed: number): number => (list.length === 0 ? 0 : seed % list.length)
const replaced = <T>(list: readonly T[], index: number, value: (old: T) => T): readonly T[] =>
  list.map((old, here) => (here === index ? value(old) : old))
const blind = <T extends TargetObservation | RouteObservation>(evidence: T): T => ({
  ...evidence,
  evidence: noEvidence('read', 'answer-cut'),
})

const seed = fc.nat(10_000)

describe('a verdict', () => {
  it('is proven for a deployment without any mistake', () => {
    fc.assert(
      fc.property(right, ({ planned, observed }) => {
        expect(resultOf(judgeChain(planned, observed))).toMatchObject({ kind: 'proven', findings: [], causes: [] })
      }),
    )
  })

  it('is not proven when any claimed thing was not observed, or is missing', () => {
    fc.assert(
      fc.property(right, seed, fc.boolean(), ({ planned, observed }, which, isMissing) => {
        const things = observed.targets.length + observed.answers.length
        const index = which % things
        const change = <T extends TargetObservation | RouteObservation>(
          list: readonly T[],
          here: number,
        ): readonly T[] => (isMissing ? list.filter((_, other) => other !== here) : replaced(list, here, blind))
        const dimmed: Observations = {
          ...observed,
          targets: change(observed.targets, index),
          answers: change(observed.answers, index - observed.targets.length),
        }
        expect(judgeChain(planned, dimmed).kind).toBe('unproven')
      }),
    )
  })

  it('is not proven when a single instance runs another revision', () => {
    const wrong = fc.constantFrom(
      stale,
      unlabelled,
      image('short', merged.slice(0, 9)),
      image('dirty', `${merged}-dirty`),
    )
    const hosted = right.filter(({ planned }) => planned.services.length > 0)
    fc.assert(
      fc.property(hosted, seed, seed, wrong, fc.boolean(), ({ planned, observed }, one, two, runs, isRetagged) => {
        const hosts = observed.targets.filter(
          ({ evidence }) => evidence.kind === 'seen' && evidence.value.kind === 'host',
        )
        const changed = replaced(observed.targets, at(hosts, one), (old) =>
          old.evidence.kind === 'seen' && old.evidence.value.kind === 'host'
            ? host(
                old.target,
                ...replaced(old.evidence.value.instances, at(old.evidence.value.instances, two), (instance) => ({
                  ...instance,
                  image: runs,
                  imageId: runs.id,
                  resolved: isRetagged ? fresh : runs,
                  ownLabels: runs.labels,
                })),
              )
            : old,
        )
        expect(judgeChain(planned, { ...observed, targets: changed }).kind).not.toBe('proven')
      }),
    )
  })

  it('that is proven has no claimed link that does not hold, and no blocked one', () => {
    fc.assert(
      fc.property(fc.oneof(right, anyDeployment), ({ planned, observed }) => {
        const { kind, chain, broken, causes } = judgeChain(planned, observed)
        const states = chain.map(({ state }) => state)
        const isWhole = states.every((state) => state === 'holds' || state === 'unclaimed')
        const runs = chain.some(({ link, state }) => link === 'runtime' && state === 'holds')
        expect(kind === 'proven').toBe(isWhole && runs)
        expect(kind === 'proven').toBe(broken === undefined && causes.length === 0)
        expect(chain.map(({ link }) => link)).toEqual(linkNames)
        const first = states.findIndex((state) => state === 'broken' || state === 'unknown')
        expect(chain.map(({ blocked }) => blocked)).toEqual(states.map((_, index) => first !== -1 && index > first))
      }),
      // Few of them are proven.
      { numRuns: 5 * (fc.readConfigureGlobal()?.numRuns ?? 100) },
    )
  })

  it('has a cause for every finding of the link that broke', () => {
    fc.assert(
      fc.property(anyDeployment, ({ planned, observed }) => {
        const { chain, broken, causes } = judgeChain(planned, observed)
        const findings = chain.find(({ link }) => link === broken)?.findings ?? []
        const asFound = causes.flatMap((cause) => (cause.code === 'as-found' ? [cause.finding] : []))
        expect(findings).toEqual(expect.arrayContaining(asFound))
        expect(causes.length > 0).toBe(findings.length > 0)
      }),
    )
  })

  it('is the same for saved observations, and changes none of its inputs', () => {
    fc.assert(
      fc.property(anyDeployment, ({ planned, observed }) => {
        const text = JSON.stringify([planned, observed])
        const [savedPlan, savedSights]: [Plan, Observations] = JSON.parse(text)
        const verdict = judgeChain(planned, observed)
        expect(judgeChain(planned, observed)).toEqual(verdict)
        expect(judgeChain(savedPlan, savedSights)).toEqual(verdict)
        expect(JSON.stringify([planned, observed])).toBe(text)
      }),
    )
  })

  it('does not depend on the order of observations or of the plan, except for the order of its lists', () => {
    const turned = <T>(list: readonly T[]): readonly T[] => list.toReversed()
    const sorted = (texts: readonly string[]): readonly string[] => texts.toSorted()
    fc.assert(
      fc.property(anyDeployment, ({ planned, observed }) => {
        const verdict = resultOf(judgeChain(planned, observed))
        const mirror: Plan = {
          ...planned,
          targets: turned<PlannedTarget>(planned.targets),
          services: turned(planned.services),
        }
        const seenFirst = { ...observed, targets: turned(observed.targets) }
        expect(judgeChain(planned, seenFirst)).toEqual(judgeChain(planned, observed))
        const other = resultOf(judgeChain(mirror, seenFirst))
        expect({ ...other, findings: sorted(other.findings), causes: sorted(other.causes) }).toEqual({
          ...verdict,
          findings: sorted(verdict.findings),
          causes: sorted(verdict.causes),
        })
      }),
    )
  })
})

describe('judging a large deployment', () => {
  /** How often a property of an instance is read while a world is judged: a count, for times differ by machine. */
  function readsOf(planned: Plan, hosts: readonly string[], instances: readonly Instance[]): number {
    let reads = 0
    const counting = instances.map(
      (instance) =>
        new Proxy(instance, {
          get(known, property, receiver) {
            reads += 1
            return Reflect.get(known, property, receiver)
          },
        }),
    )
    const targets = hosts.map((name) => host(name, ...counting))
    expect(judgeChain(planned, observations({ targets })).kind).toBe('drifted')
    return reads
  }

  it.each([
    ['never recreated', fresh],
    ['never built', stale],
  ])('reads each of 100 hosts with 20 containers that were %s only a few times', (_, means) => {
    const hosts = Array.from({ length: 100 }, (_, index) => `host${index}`)
    const names = Array.from({ length: 20 }, (_, index) => `svc${index}`)
    const planned = plan({ services: names.map((name) => service(name, { on: hosts })) })
    const reads = readsOf(
      planned,
      hosts,
      names.map((name) => container(name, stale, { means })),
    )
    expect(reads / (100 * 20)).toBeLessThan(100)
  })

  it.each([
    ['never recreated', fresh],
    ['never built', stale],
  ])('reads the instances of one service that were %s equally often when there are many', (_, means) => {
    const planned = plan({ services: [service('api')] })
    const stock = Array.from({ length: 2_000 }, (_, at) => container('api', stale, { means, name: `api_${at}` }))
    const each = (count: number): number => readsOf(planned, ['prod'], stock.slice(0, count)) / count
    expect(each(2_000)).toBeLessThan(each(20) * 1.5)
  })
})
