import { judgeChain } from '../../src/judge/index.ts'
import { seen } from '../../src/model/evidence.ts'
import type { HostView } from '../../src/model/host.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import { readDockerTarget } from '../../src/targets/docker/index.ts'
import { before, merged, observations, plan, resultOf, service } from '../builders/observations.ts'
import { type Engine, startEngine } from './rig/engine.ts'
import { liveOrSkip } from './rig/live.ts'
import { type Registry, startRegistry } from './rig/registry.ts'
import { lookOnce, requestFor } from './rig/request.ts'
import { until } from './rig/started.ts'

const revision = 'org.opencontainers.image.revision'
const selector = { by: 'swarm', service: 'shop_api' } as const
/** Two addresses of this machine that no other swarm on it has. */
const address = (node: 1 | 2): string => `127.${50 + (process.pid % 50)}.${Math.floor(process.pid / 50) % 250}.${node}`

liveOrSkip(
  'docker',
  'registry',
  'root',
)('a swarm of two nodes, seen from its manager', () => {
  let manager: Engine
  let worker: Engine
  let registry: Registry

  beforeAll(async () => {
    ;[manager, worker] = await Promise.all([startEngine(), startEngine()])
    registry = await startRegistry()
    const at = (node: 1 | 2) => ['--advertise-addr', address(node), '--listen-addr', `${address(node)}:2377`]
    await manager.docker('swarm', 'init', ...at(1))
    const token = await manager.docker('swarm', 'join-token', '-q', 'worker')
    await worker.docker('swarm', 'join', '--token', token, ...at(2), `${address(1)}:2377`)
  })
  afterAll(async () => {
    await worker?.docker('swarm', 'leave', '--force')
    await manager?.docker('swarm', 'leave', '--force')
    await Promise.all([worker?.stop(), manager?.stop(), registry?.stop()])
  })
  afterEach(async () => {
    await manager.docker('service', 'rm', 'shop_api')
    for (const { docker } of [manager, worker])
      await until(
        async () => (await docker('ps', '-aq')) === '',
        () => 'tasks are left',
        30_000,
      )
  })

  const build = (engine: Engine, image: string, commit: string) =>
    engine.build(image, { labels: { [revision]: commit } })

  /** Starts two tasks, one on each node, and waits until the manager reports the expected text so often. */
  async function start(image: string, state: RegExp, often: number): Promise<void> {
    const quick = ['--stop-grace-period', '1s', '--restart-delay', '1h', '--replicas-max-per-node', '1']
    await manager.docker('service', 'create', '-d', '--name', 'shop_api', '--replicas', '2', ...quick, image)
    const states = () => manager.docker('service', 'ps', '--format', '{{.DesiredState}} {{.CurrentState}}', 'shop_api')
    await until(
      async () => (await states()).split('\n').filter((line) => state.test(line)).length >= often,
      () => image,
      30_000,
    )
  }

  async function look(): Promise<HostView> {
    const read = readDockerTarget(requestFor({ address: 'docker://', key: '', knownHosts: '' }), manager.env)
    const evidence = read.ok ? await lookOnce(read.value, [{ name: 'api', container: selector }]) : undefined
    if (evidence?.kind !== 'seen' || evidence.value.kind !== 'host') throw new Error(JSON.stringify(evidence))
    return evidence.value
  }

  const judge = async (claim: Partial<ServiceClaim> = {}) => {
    const view = await look()
    const planned = plan({ services: [service('api', { container: selector, instances: 2, ...claim })] })
    return { view, verdict: judgeChain(planned, observations({ targets: [{ target: 'prod', evidence: seen(view) }] })) }
  }

  it('is not proven by a tag: the image of another node may be another one, as it is here', async () => {
    await build(manager, 'acme/api', merged)
    await build(worker, 'acme/api', before)
    await start('acme/api', /^Running Running/, 2)
    const { view, verdict } = await judge()
    expect(view.instances.map(({ task }) => task?.here).toSorted()).toEqual([false, true])
    expect(resultOf(verdict)).toMatchObject({ kind: 'unproven', findings: ['runtime/task-elsewhere'] })
  })

  it('is proven on both nodes by the digest of a registry', async () => {
    const image = `${registry.domain}/acme/api:main`
    await build(manager, image, merged)
    await manager.docker('push', '-q', image)
    await start(image, /^Running Running/, 2)
    const { view, verdict } = await judge()
    expect(view.swarm?.[0]?.reference).toMatch(/@sha256:[0-9a-f]{64}$/)
    expect(resultOf(verdict)).toMatchObject({ kind: 'proven' })
    const digest = view.swarm?.[0]?.reference.split('@')[1]
    const pinned = await judge({ image: `${registry.domain}/acme/api@${digest}`, require: 'identified' })
    expect(pinned.verdict.chain[2]?.proof).toBe('identified')
  })

  it('names the task on the node that has no such image', async () => {
    await build(manager, 'acme/only-here', merged)
    await start('acme/only-here', /Rejected/, 1)
    await until(
      async () => (await look()).instances.some(({ state }) => state === 'running'),
      () => 'no task runs',
    )
    const { verdict } = await judge()
    expect(resultOf(verdict)).toMatchObject({
      kind: 'drifted',
      findings: ['runtime/not-running'],
      causes: ['task-rejected'],
    })
    expect(verdict.causes[0]).toMatchObject({ missing: true, errors: [expect.stringContaining('No such image')] })
  })
})
