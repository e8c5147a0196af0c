import { judgeChain } from '../../src/judge/index.ts'
import { isSettled, readState } from '../../src/judge/settled.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { HostView, TargetObservation } from '../../src/model/host.ts'
import type { Instance } from '../../src/model/instance.ts'
import type { LinkName } from '../../src/model/plan.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { everyFinding } from '../builders/examples.ts'
import { ago, livedFor } from '../builders/host-of-age.ts'
import { fresh, image, observations, plan, says, service, stale } from '../builders/observations.ts'
import { elsewhere, hostProcess, main, swarm, task } from '../builders/swarm.ts'

const hour = 3600
const old = image('old', undefined, { createdAt: ago(hour) })
const resting = (facts: Partial<Instance> = {}, host: Partial<HostView> = {}): HostView =>
  livedFor(hour, { image: old, resolved: old, ...facts }, host)
const on = (view: HostView): TargetObservation => ({ target: 'prod', evidence: seen(view) })

const example = (code: string): Finding => {
  const found = everyFinding.find((one) => one.code === code)
  if (found === undefined) throw new Error(`no example of ${code}`)
  return found
}

/** A verdict whose first broken link has findings of these codes. */
const brokenBy = (link: LinkName, ...codes: readonly string[]): Verdict => ({
  kind: 'drifted',
  broken: link,
  causes: [],
  chain: [
    {
      link,
      state: 'broken',
      claims: 1,
      proof: undefined,
      rests: [],
      blocked: false,
      findings: codes.map(example),
      warnings: [],
    },
  ],
})
const drifted = brokenBy('runtime', 'runtime/other-commit')
const settles = (targets: readonly TargetObservation[], verdict: Verdict = drifted): boolean =>
  isSettled(observations({ targets }), verdict)

describe('a result that only a new deployment can change', () => {
  it('is drift of hosts at rest', () => {
    expect(settles([on(resting())])).toBe(true)
    expect(settles([on(resting()), on(resting())])).toBe(true)
  })

  it.each<[string, Verdict]>([
    ['proven', { ...drifted, kind: 'proven' }],
    ['unproven', { ...drifted, kind: 'unproven' }],
    ['no broken link', { ...drifted, broken: undefined }],
    ['a link that is not in the chain', { ...drifted, chain: [] }],
  ])('is not %s', (_, verdict) => {
    expect(settles([on(resting())], verdict)).toBe(false)
  })

  it('needs a target', () => {
    expect(settles([])).toBe(false)
  })

  it.each<[string, TargetObservation]>([
    ['was not observed', { target: 'other', evidence: noEvidence('connect', 'connection-timeout') }],
    ['is an endpoint', says('other', fresh.labels.revision ?? '')],
    ['is a published document', on(resting({}, { collected: 'published' }))],
    ['is not at rest', on(resting({ startedAt: ago(5) }))],
  ])('does not exist when one of the targets %s', (_, other) => {
    expect(settles([on(resting()), other])).toBe(false)
    expect(settles([other, on(resting())])).toBe(false)
  })

  it.each<[string, Partial<Instance>]>([
    ['created', { state: 'created' }],
    ['restarting', { state: 'restarting' }],
    ['being removed', { state: 'removing' }],
    ['starting, by its health check', { health: 'starting' }],
  ])('does not exist while a container is %s', (_, facts) => {
    expect(settles([on(resting(facts))])).toBe(false)
  })

  it.each<[string, Partial<Instance>]>([
    ['has exited', { state: 'exited' }],
    ['is dead', { state: 'dead' }],
    ['is paused', { state: 'paused' }],
    ['is unhealthy', { health: 'unhealthy' }],
    ['is healthy', { health: 'healthy' }],
  ])('still exists when a container %s', (_, facts) => {
    expect(settles([on(resting(facts))])).toBe(true)
  })

  it('does not exist while one of several containers starts', () => {
    const { instances, ...host } = resting()
    expect(settles([on({ ...host, instances: [...instances, ...resting({ health: 'starting' }).instances] })])).toBe(
      false,
    )
  })
})

describe('tasks of a swarm', () => {
  const about = (facts: Partial<NonNullable<Instance['task']>>) => [
    on(
      resting(
        elsewhere('acme/api:1', {
          ...time,
          task: { node: 'node-2', here: false, state: 'running', error: undefined, ...facts },
        }),
      ),
    ),
  ]
  const time = { createdAt: ago(hour), startedAt: ago(hour) }

  it.each(['running', 'complete', 'shutdown', 'failed', 'rejected', 'remove', 'orphaned'])('rest as %s', (state) => {
    expect(settles(about({ state }))).toBe(true)
  })

  it.each(['new', 'pending', 'assigned', 'preparing', 'ready', 'starting'])('do not rest as %s', (state) => {
    expect(settles(about({ state }))).toBe(false)
  })

  it.each([
    [{ ending: true as const }, false],
    [{ since: 59 }, false],
    [{ since: 60 }, true],
  ])('with %p rest: %p', (facts, rests) => {
    expect(settles(about(facts))).toBe(rests)
  })

  it('have a service that is not being updated', () => {
    const of = (facts: Parameters<typeof swarm>[0], ...more: readonly Parameters<typeof swarm>[0][]) =>
      settles([on(resting(task(1, old, time), { swarm: [facts, ...more].map(swarm) }))])
    expect(of({ update: 'completed' })).toBe(true)
    expect(of({ update: 'rollback_completed' })).toBe(true)
    expect(of({ update: undefined })).toBe(true)
    expect(of({ update: 'updating' })).toBe(false)
    expect(of({ update: 'rollback_started' })).toBe(false)
    expect(of({ draining: [{ task: 'shop_api.1', node: 'node-1' }] })).toBe(false)
    expect(of({}, { update: 'updating' })).toBe(false)
  })
})

describe('processes of the host', () => {
  const time = { startedAt: ago(hour) }
  const of = (evidence: NonNullable<HostView['hostProcesses']>[number]['evidence']) =>
    settles([
      on(
        resting({}, { hostProcesses: [{ service: 'api', manager: { by: 'systemd', unit: 'api.service' }, evidence }] }),
      ),
    ])

  it('rest when they run', () => {
    expect(of(seen(hostProcess({ main: main(time) })))).toBe(true)
  })

  it('do not rest when they start, or when nothing is known of them', () => {
    expect(of(seen(hostProcess({ main: main(time), state: 'starting' })))).toBe(false)
    expect(of(noEvidence('read', 'answer-malformed'))).toBe(false)
  })
})

describe('the time that something new gets', () => {
  it.each([
    ['a minute', 'runtime/other-commit', 'runtime', 59, false],
    ['a minute', 'runtime/other-commit', 'runtime', 60, true],
    ['five minutes to start', 'runtime/not-listening', 'runtime', 299, false],
    ['five minutes to start', 'runtime/not-listening', 'runtime', 300, true],
    ['five minutes to start', 'runtime/unhealthy', 'runtime', 299, false],
    ['five minutes to respond', 'route/status', 'route', 299, false],
    ['five minutes to respond', 'route/status', 'route', 300, true],
    ['five minutes to respond', 'auth/anonymous-allowed', 'auth', 299, false],
  ] as const)('is %s after %s at %s: %i s, settled: %p', (_, code, link, seconds, settled) => {
    expect(settles([on(resting({ startedAt: ago(seconds) }))], brokenBy(link, code))).toBe(settled)
  })

  it('is that of the slowest finding', () => {
    const both = brokenBy('runtime', 'runtime/other-commit', 'runtime/not-listening')
    expect(settles([on(resting({ startedAt: ago(100) }))], both)).toBe(false)
  })

  it.each<[string, Partial<Instance>]>([
    ['is in the future', { startedAt: ago(-5) }],
    ['has another offset', { startedAt: ago(5).replace('.000Z', '+00:00') }],
    ['has fractions', { startedAt: ago(5).replace('.000Z', '.123456789Z') }],
    ['is the time of an image', { image: image('new', undefined, { createdAt: ago(5) }) }],
  ])('runs when a time %s', (_, facts) => {
    expect(settles([on(resting(facts))])).toBe(false)
  })

  it('does not depend on the times of the log', () => {
    expect(settles([on(resting({ log: seen([`${ago(1)} connection refused`, ago(1)]) }))])).toBe(true)
  })

  it.each(['route/throttled', 'route/cached', 'route/edge-answered', 'route/public-files-stale'])(
    'never ends the run for %s, which proves nothing about a host',
    (code) => {
      expect(settles([on(resting())], brokenBy('route', code))).toBe(false)
      expect(settles([on(resting())], brokenBy('route', 'route/status', code))).toBe(false)
    },
  )
})

describe('the text by which two checks are compared', () => {
  const state = (view: HostView) => {
    const observed = observations({ targets: [on(view)] })
    return readState(observed, judgeChain(plan({ services: [service('api')] }), observed))
  }

  it.each<[string, HostView]>([
    ['the clock', resting({}, { clock: resting().clock + 2 })],
    ['the log', resting({ log: seen(['a line more']) })],
  ])('is the same when only %s differs', (_, view) => {
    expect(state(view)).toBe(state(resting()))
  })

  it.each<[string, HostView]>([
    ['start', resting({ startedAt: ago(hour - 1) })],
    ['image', resting({ image: stale })],
    ['number of restarts', resting({ restarts: 1 })],
  ])('is another text after another %s', (_, view) => {
    expect(state(view)).not.toBe(state(resting()))
  })

  it('is another text when the same evidence leads to another verdict', () => {
    const observed = observations({ targets: [on(resting())] })
    expect(readState(observed, drifted)).not.toBe(readState(observed, brokenBy('runtime', 'runtime/unhealthy')))
    expect(readState(observed, drifted)).not.toBe(
      readState(observed, { ...drifted, chain: drifted.chain.map((link) => ({ ...link, state: 'unknown' as const })) }),
    )
  })
})
