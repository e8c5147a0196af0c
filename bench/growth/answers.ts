import type { ServiceClaim } from '../../src/model/plan.ts'
import { frame } from '../../src/targets/collector/frame.ts'
import type { ServiceAsk } from '../../src/targets/port.ts'

/** An answer of the collector with `size` of something, and what the plan asks. */
export interface Answer {
  readonly text: string
  readonly services: readonly Partial<ServiceClaim>[]
  readonly asks: readonly ServiceAsk[]
}

export const nonce = '0123456789abcdef'
export const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'
export const other = '0f0e0d0c0b0a09080706050403020100ffeeddcc'

const hex = (prefix: string, at: number): string => `${prefix}${at.toString(16)}`.padStart(64, '0')
const record = (letter: string, value: unknown): string => `${letter} ${JSON.stringify(value)}`
const time = '2026-11-22T10:00:00Z'
const clock = 't 1796040000'

interface ContainerFacts {
  readonly asks?: readonly number[]
  readonly image?: string
  readonly reference?: string
  readonly name?: string
  readonly state?: string
  readonly project?: string
  readonly service?: string
  readonly dir?: string
  readonly revision?: string
  readonly source?: string
}

const container = (at: number, facts: ContainerFacts = {}): string =>
  record('i', {
    asks: [0],
    id: hex('c', at),
    image: `sha256:${hex('a', at)}`,
    reference: `registry.example.com/team-${at}/app:latest`,
    name: `/app-${at}`,
    state: 'running',
    health: '',
    exit: 0,
    restarts: 0,
    created: time,
    started: time,
    project: '',
    service: '',
    number: '1',
    oneoff: 'False',
    dir: '',
    files: '',
    revision: '',
    source: '',
    version: '',
    ...facts,
  })

const image = (at: number, facts: object = {}): string =>
  record('m', {
    id: `sha256:${hex('a', at)}`,
    tags: [`registry.example.com/team-${at}/app:latest`],
    digests: [`registry.example.com/team-${at}/app@sha256:${hex('d', at)}`],
    created: time,
    revision: '',
    source: '',
    version: '',
    platform: 'linux/amd64',
    ...facts,
  })

const calls = ['list', 'inspect', 'image'].map((call) => record('x', { call, code: 0 }))

function answer(claim: Partial<ServiceClaim>, ask: ServiceAsk, records: readonly string[]): Answer {
  const all = [clock, record('s', ask.name), ...calls, ...records, 'z']
  const text = `${frame} begin ${nonce}\n${all.join('\n')}\n${frame} end ${nonce} ${all.length}\n`
  return { text, services: [{ name: ask.name, container: ask.container, ...claim }], asks: [ask] }
}

const times = <T>(size: number, one: (at: number) => T): T[] => Array.from({ length: size }, (_, at) => one(at))

const everything: ServiceAsk = { name: 'app', container: { by: 'all', project: undefined } }
const bySwarm: ServiceAsk = { name: 'app', container: { by: 'swarm', service: 'app' } }
const task = (at: number, facts: object = {}): string =>
  record('j', {
    ID: `t${at}`,
    Name: `app.${at}`,
    Image: `registry.example.com/app:latest@sha256:${hex('d', 0)}`,
    Node: `node-${at % 100}`,
    DesiredState: 'Running',
    CurrentState: 'Running 3 hours ago',
    Error: '',
    ...facts,
  })
const swarmService = record('y', {
  name: 'app',
  image: `registry.example.com/app:latest@sha256:${hex('d', 0)}`,
  previous: '',
  state: '',
  message: '',
})
const tasksCalled = record('x', { call: 'tasks', code: 0 })

/** What may be large in the answer of a host. */
export const shapes: Readonly<Record<string, (size: number) => Answer>> = {
  'foreign containers': (size) =>
    answer({}, everything, [
      ...times(size, (at) => container(at, at === 0 ? { revision: commit } : {})),
      ...times(size, (at) => image(at, at === 0 ? { revision: commit } : {})),
    ]),
  'own and foreign sources': (size) =>
    answer({}, everything, [
      ...times(size, (at) =>
        container(at, { revision: at % 2 ? commit : other, source: `https://git/${at % 2 ? at : 'x'}` }),
      ),
      ...times(size, (at) =>
        image(at, { revision: at % 2 ? commit : other, source: `https://git/${at % 2 ? at : 'x'}` }),
      ),
    ]),
  tasks: (size) => answer({}, bySwarm, [tasksCalled, swarmService, ...times(size, (at) => task(at))]),
  'failed tasks of one slot': (size) =>
    answer({}, bySwarm, [
      tasksCalled,
      swarmService,
      ...times(size, (at) =>
        task(at, {
          Name: `app.${at % 10}`,
          ...(at < 10
            ? { CurrentState: 'Pending 3 seconds ago' }
            : {
                DesiredState: 'Shutdown',
                CurrentState: 'Failed 2 minutes ago',
                Error: `"task: non-zero exit (${at})"`,
              }),
        }),
      ),
    ]),
  'instances of one project': (size) =>
    answer({}, everything, [
      ...times(size, (at) =>
        container(at, { project: 'pack', service: 'app', dir: '/srv/pack', revision: other, reference: 'app:latest' }),
      ),
      ...times(size, (at) => image(at, { revision: other, tags: at === 0 ? ['app:latest'] : [], digests: [] })),
    ]),
  'instances of own projects': (size) =>
    answer({}, everything, [
      ...times(size, (at) =>
        container(at, {
          project: `pack-${at}`,
          service: 'app',
          dir: `/srv/pack-${at}`,
          revision: other,
          reference: `app-${at}:latest`,
        }),
      ),
      ...times(size, (at) => image(at, { revision: other, tags: [`app-${at}:latest`], digests: [] })),
      ...times(size, (at) => image(at + size, { revision: commit, tags: [`app-${at}:latest`], digests: [] })),
    ]),
  'old projects beside current ones': (size) =>
    answer({}, everything, [
      ...times(size, (at) =>
        container(at, {
          project: `pack-${at}`,
          service: 'app',
          dir: `/srv/pack-${at}`,
          revision: at % 2 ? commit : other,
        }),
      ),
      ...times(size, (at) => image(at, { revision: at % 2 ? commit : other, digests: [] })),
    ]),
  'stopped instances': (size) =>
    answer({}, everything, [
      ...times(size, (at) =>
        container(at, {
          state: 'exited',
          project: `pack-${at}`,
          service: `app-${at}`,
          dir: `/srv/pack-${at}`,
          revision: commit,
        }),
      ),
      ...times(size, (at) => image(at, { revision: commit })),
    ]),
  'references by the beginning of an id': (size) =>
    answer({}, everything, [
      ...times(size, (at) => container(at, { reference: hex('', at).slice(-12) })),
      ...times(size, (at) => image(at, { digests: [] })),
    ]),
  'platform variants': (size) =>
    answer({}, everything, [
      ...times(size, (at) => container(at)),
      ...times(size, (at) => image(at)),
      ...times(size, (at) =>
        record('f', { id: hex('c', at), digest: `sha256:${hex('e', at)}`, platform: 'linux/arm64', shown: 0 }),
      ),
      ...times(size, (at) =>
        record('u', {
          digest: `sha256:${hex('e', at)}`,
          id: `sha256:${hex('e', at)}`,
          created: time,
          revision: commit,
          source: '',
          version: '',
        }),
      ),
    ]),
}
