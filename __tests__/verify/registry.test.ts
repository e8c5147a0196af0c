import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { TargetObservation } from '../../src/model/host.ts'
import type { Image, Instance } from '../../src/model/instance.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import type { Registries, RegistryAsk } from '../../src/origin/registry/port.ts'
import { everyRegistry, openRegistryChecks } from '../../src/verify/registry.ts'
import { container, host, image, merged, plan, service } from '../builders/observations.ts'
import { digestNamed, found, indexed, moving, repository, variant } from '../builders/registry.ts'

const never = new AbortController().signal
const mirror = 'mirror.example.com/acme/api'
const whole = indexed('index', variant('manifest', 'config', merged))
const pulled = (id: string, ...digests: readonly string[]): Image =>
  image(id, merged, { id: digestNamed(id), repoDigests: digests.map((name) => `${repository}@${digestNamed(name)}`) })

/** The observations of checks, and every ask. */
async function check(claim: Partial<ServiceClaim>, instances: readonly Instance[], checks = 1) {
  const asked: RegistryAsk[] = []
  let opened = 0
  const registries: Registries = {
    lookUp: async (asks) => {
      asked.push(...asks)
      return asks.map(() => found(whole))
    },
  }
  const observe = openRegistryChecks(plan({ services: [service('api', claim)] }), async () => {
    opened += 1
    return registries
  })
  const hosts: readonly Promise<TargetObservation>[] = [Promise.resolve(host('prod', ...instances))]
  let observed = await observe(hosts, never)
  for (let more = 1; more < checks; more += 1) observed = await observe(hosts, never)
  return { observed, asked: asked.map(({ reference }) => reference), opened, repositories: asked[0]?.repositories }
}

describe('a check of registries', () => {
  it('opens nothing for a plan without digests and tags', async () => {
    for (const claim of [{}, { image: repository }, { image: repository, tag: moving, instances: 0 }])
      expect(await check(claim, [container('api', pulled('config'))])).toMatchObject({ opened: 0, observed: [] })
  })

  it('opens nothing where the hosts know the declared digest', async () => {
    const claim = { image: `${repository}@${digestNamed('index')}` }
    expect(await check(claim, [container('api', pulled('config', 'index'))])).toMatchObject({ opened: 0, observed: [] })
    expect(await check(claim, [])).toMatchObject({ opened: 0 })
  })

  it('requests a declared digest that a host knows by another one, from all repositories', async () => {
    const claim = { image: `${repository}@${digestNamed('index')}`, mirrors: [mirror] }
    const { asked, observed, repositories } = await check(claim, [container('api', pulled('config', 'manifest'))])
    expect(asked).toEqual([digestNamed('index')])
    expect(repositories).toEqual([repository, mirror])
    expect(observed).toEqual([{ service: 'api', wanted: digestNamed('index'), expected: found(whole) }])
  })

  it('requests a tag in each check, and opens the registries once', async () => {
    const { asked, opened } = await check({ image: repository, tag: moving }, [container('api', pulled('config'))], 3)
    expect(asked).toEqual(['main', 'main', 'main'])
    expect(opened).toBe(1)
  })

  it('requests a limited number of unexplained digests of hosts', async () => {
    const others = Array.from({ length: 40 }, (_, at) =>
      image(`other ${at}`, merged, { id: digestNamed(`other ${at}`) }),
    )
    const running = others.map((one, at) => container('api', one, { name: `${at}` }))
    const { asked, observed } = await check({ image: repository, tag: moving }, running)
    expect(asked).toHaveLength(1 + 16)
    expect(observed[0]?.running?.[0]).toMatchObject({ digest: digestNamed('other 0') })
  })

  it('never requests an invalid digest of a host', async () => {
    const hostile = image('x', merged, { id: 'sha256:../../../v2/other' })
    const { asked } = await check({ image: repository, tag: moving }, [container('api', hostile)])
    expect(asked).toEqual(['main'])
  })

  it('answers for every tag if it is cut', () => {
    const lost = noEvidence('run', 'deadline')
    expect(everyRegistry(plan({ services: [service('api', { image: repository, tag: moving })] }), lost)).toEqual([
      { service: 'api', wanted: 'main', expected: lost },
    ])
    expect(everyRegistry(plan({ services: [service('api')] }), lost)).toEqual([])
  })

  it('waits for no host with a tag', async () => {
    const hanging = new Promise<TargetObservation>(() => {})
    let asked = 0
    const observe = openRegistryChecks(
      plan({ services: [service('api', { image: repository, tag: moving })] }),
      async () => ({
        lookUp: async () => {
          asked += 1
          return [seen({ kind: 'absent', repository, what: 'image' })]
        },
      }),
    )
    void observe([hanging], never)
    await new Promise((next) => setTimeout(next, 20))
    expect(asked).toBe(1)
  })
})
