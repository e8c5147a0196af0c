import { isOfHost } from '../../src/judge/engine.ts'
import { judgeChain } from '../../src/judge/index.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { EngineObservation } from '../../src/model/evidence-engine.ts'
import type { HostView } from '../../src/model/host.ts'
import type { PlannedTarget, ServiceClaim } from '../../src/model/plan.ts'
import {
  container,
  fresh,
  host,
  observations,
  plan,
  resultOf,
  service,
  stale,
  target,
  view,
} from '../builders/observations.ts'
import { hostProcess, main, unitClaim } from '../builders/swarm.ts'

const linux = (name: string, kernel = '6.1.0') => ({ name, kernel, system: 'Linux' })
const machine = (name: string, kernel = '6.1.0', system = 'Debian GNU/Linux 12') => ({ name, kernel, system })
const socket = 'unix:///run/user/1000/docker.sock'

describe('the engine that responded', () => {
  it.each<[string, EngineObservation]>([
    ['a process of the host is of its container', { shown: 'process' }],
    ['that is so behind a socket that was chosen', { shown: 'process', source: 'DOCKER_HOST', endpoint: socket }],
    ['that is so behind the port of a proxy', { shown: 'process', endpoint: 'tcp://127.0.0.1:2375', engines: 1 }],
    ['the runner is one of its containers', { shown: 'container', endpoint: 'tcp://socket-proxy:2375' }],
    [
      'processes are hidden, and name and kernel are those of the host',
      { shown: 'hidden', machine: machine('prod'), host: linux('prod') },
    ],
    [
      'it is Docker Desktop behind a socket',
      { shown: 'hidden', machine: machine('docker-desktop', '5.15', 'Docker Desktop'), host: linux('wsl') },
    ],
    [
      'the host is not Linux, so the engine runs in a virtual machine',
      { shown: 'hidden', machine: machine('colima'), host: { ...linux('mac'), system: 'Darwin' } },
    ],
    ['nothing runs that could show it', { shown: 'none' }],
    ['nothing runs, and only the engine says its name', { shown: 'none', machine: machine('prod') }],
    ['nothing runs, and only the host says its name', { shown: 'none', host: linux('prod') }],
    [
      'nothing runs, and name and kernel are those of the host',
      { shown: 'none', machine: machine('prod'), host: linux('prod') },
    ],
    [
      'its containers are no processes of a host that is not Linux',
      { shown: 'other', endpoint: socket, host: { ...linux('mac'), system: 'Darwin' } },
    ],
  ])('is of the host when %s', (_, evidence) => {
    expect(isOfHost(evidence)).toBe(true)
  })

  it.each<[string, EngineObservation]>([
    ['it is reached over ssh', { shown: 'process', endpoint: 'ssh://deploy@10.0.0.9' }],
    ['its containers are no processes of the host', { shown: 'other', machine: machine('prod'), host: linux('prod') }],
    [
      'and another machine has the name of the host',
      { shown: 'other', endpoint: 'tcp://10.0.0.9:2375', machine: machine('prod'), host: linux('prod') },
    ],
    [
      'processes are hidden, and the name is another',
      { shown: 'hidden', machine: machine('build-7'), host: linux('prod') },
    ],
    [
      'processes are hidden, and the kernel is another',
      { shown: 'hidden', machine: machine('prod', '5.10'), host: linux('prod') },
    ],
    ['processes are hidden, and it does not say its name', { shown: 'hidden' }],
    ['processes are hidden, and only the engine says its name', { shown: 'hidden', machine: machine('prod') }],
    ['processes are hidden, and only the host says its name', { shown: 'hidden', host: linux('prod') }],
    ['its containers are no processes of the host, and nothing has a name', { shown: 'other' }],
    [
      'nothing runs, and it has another kernel',
      { shown: 'none', machine: machine('prod', '5.10'), host: linux('prod') },
    ],
    [
      'its containers are no processes of a host whose system is unknown',
      { shown: 'other', endpoint: socket, host: { ...linux('prod'), system: 'Plan9' } },
    ],
    ['it is one of several behind a port', { shown: 'process', endpoint: 'tcp://127.0.0.1:2375', engines: 2 }],
    ['nothing runs, and it is reached by a port', { shown: 'none', endpoint: 'tcp://10.0.0.9:2375' }],
    ['nothing runs, and it has another name', { shown: 'none', machine: machine('build-7'), host: linux('prod') }],
    [
      'it calls itself Docker Desktop behind a port',
      {
        shown: 'hidden',
        endpoint: 'tcp://10.0.0.9:2375',
        machine: machine('d', '5', 'Docker Desktop'),
        host: linux('prod'),
      },
    ],
  ])('is not of the host when %s', (_, evidence) => {
    expect(isOfHost(evidence)).toBe(false)
  })

  const answered = (by: EngineObservation, runs = fresh, facts: Partial<PlannedTarget> = {}) =>
    judgeChain(
      plan({ services: [service('api')], targets: [target('prod', facts)] }),
      observations({
        targets: [{ target: 'prod', evidence: seen({ ...view(container('api', runs)), answering: by }) }],
      }),
    )
  const elsewhere: EngineObservation = {
    shown: 'other',
    source: 'context build',
    endpoint: 'tcp://10.0.0.9:2375',
    machine: machine('build-7'),
    host: linux('prod'),
  }

  it('neither proves nor contradicts anything when it belongs to another host', () => {
    for (const runs of [fresh, stale])
      expect(resultOf(answered(elsewhere, runs))).toMatchObject({
        kind: 'unproven',
        broken: 'runtime',
        findings: ['runtime/unknown'],
      })
    expect(answered(elsewhere).chain[2]?.findings).toMatchObject([
      {
        why: {
          reason: 'engine-elsewhere',
          about: 'context build = tcp://10.0.0.9:2375',
          received: 'build-7, not prod',
        },
      },
    ])
  })

  it.each<[EngineObservation, { readonly about?: string; readonly received?: string }]>([
    [{ shown: 'other' }, {}],
    [{ shown: 'other', source: 'DOCKER_HOST' }, { about: 'DOCKER_HOST' }],
    [{ shown: 'other', endpoint: 'tcp://x:1' }, { about: 'tcp://x:1' }],
    [{ shown: 'other', machine: machine('build-7') }, { received: 'build-7' }],
  ])('is named as far as it is known: %j', (by, facts) => {
    const [finding] = answered(by).chain[2]?.findings ?? []
    expect(finding !== undefined && 'why' in finding && finding.why).toEqual({
      phase: 'run',
      reason: 'engine-elsewhere',
      ...facts,
    })
  })

  it('may belong to another host when the plan allows it', () => {
    expect(resultOf(answered(elsewhere, fresh, { remoteEngine: true })).kind).toBe('proven')
    expect(resultOf(answered(elsewhere, stale, { remoteEngine: true })).kind).toBe('drifted')
  })

  it('is not judged when an older collector does not report it', () => {
    const silent = observations({ targets: [host('prod', container('api', fresh))] })
    expect(resultOf(judgeChain(plan({ services: [service('api')] }), silent)).kind).toBe('proven')
  })
})

describe('two targets', () => {
  const one = container('api', fresh)
  const on = (...views: readonly HostView[]) =>
    views.map((evidence, at) => ({ target: `prod-${at + 1}`, evidence: seen(evidence) }))
  const both = { on: ['prod-1', 'prod-2'] }
  const judged = (views: readonly HostView[], services: readonly ServiceClaim[]) =>
    judgeChain(plan({ services }), observations({ targets: on(...views) }))

  it('are one host when they show the same container of a service', () => {
    const verdict = judged([view(one), view(one)], [service('api', both)])
    expect(resultOf(verdict)).toMatchObject({ kind: 'unproven', findings: ['runtime/unknown'] })
    expect(verdict.chain[2]?.findings).toMatchObject([
      { target: 'prod-2', why: { reason: 'engine-twice', about: 'prod-1' } },
    ])
  })

  it('are one host when they share one of many containers', () => {
    const more = (letter: string) => container('api', fresh, { name: letter, id: letter.repeat(64) })
    expect(resultOf(judged([view(one, more('a')), view(more('b'), one)], [service('api', both)])).kind).toBe('unproven')
  })

  it('are two hosts when their containers differ', () => {
    const views = [view(one), view({ ...one, id: 'b'.repeat(64) })]
    expect(resultOf(judged(views, [service('api', both)])).kind).toBe('proven')
  })

  it('may be two logins to one host with different services', () => {
    const web = container('web', fresh)
    const views = [view(one, web), view(one, web)]
    const services = [service('api', { on: ['prod-1'] }), service('web', { on: ['prod-2'] })]
    expect(resultOf(judged(views, services)).kind).toBe('proven')
  })

  it('are not the same host because of tasks that run on neither of them', () => {
    const away = { ...one, id: '' }
    expect(resultOf(judged([view(away), view(away)], [service('api', both)])).kind).toBe('proven')
  })

  it('are one host when they report the same process of a unit since one boot', () => {
    const views = (boots: readonly string[], pids: readonly number[]) =>
      boots.map((boot, at): HostView => {
        const evidence = seen(hostProcess({ main: main({ pid: pids[at] ?? 0 }) }))
        return {
          ...view(),
          engine: 'none',
          boot,
          hostProcesses: [{ service: 'api', manager: unitClaim.container, evidence }],
        }
      })
    const kindOf = (boots: readonly string[], pids: readonly number[]) =>
      resultOf(judged(views(boots, pids), [service('api', { ...unitClaim, ...both })])).kind
    expect(kindOf(['x', 'x'], [7, 7])).toBe('unproven')
    expect(kindOf(['x', 'x'], [7, 8])).toBe('proven')
    expect(kindOf(['x', 'y'], [7, 7])).toBe('proven')
  })

  it('are compared by the processes of claimed services that were read', () => {
    const others: HostView['hostProcesses'] = [
      { service: 'other', manager: { by: 'systemd', unit: 'other.service' }, evidence: seen(hostProcess()) },
      { service: 'api', manager: { by: 'systemd', unit: 'b.service' }, evidence: noEvidence('run', 'systemd-failed') },
    ]
    const { main: _, ...ended } = hostProcess()
    const idle = { service: 'api', manager: { by: 'systemd', unit: 'c.service' }, evidence: seen(ended) } as const
    const at = (id: string): HostView => ({
      ...view({ ...one, id: id.repeat(64) }),
      boot: 'x',
      hostProcesses: [...others, idle],
    })
    expect(resultOf(judged([at('a'), at('b')], [service('api', both)])).findings).not.toContain('runtime/unknown')
    // Without a boot id, equal process ids of two hosts mean nothing.
    const unit = { service: 'api', manager: unitClaim.container, evidence: seen(hostProcess()) } as const
    const unbooted = { ...view(), engine: 'none', hostProcesses: [unit] } as const
    expect(resultOf(judged([unbooted, unbooted], [service('api', { ...unitClaim, ...both })])).kind).toBe('proven')
  })
})
