import { canConverge, judgeChain } from '../../src/judge/index.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { Instance } from '../../src/model/instance.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import type { Holder } from '../../src/model/requirements.ts'
import {
  container,
  contents,
  endpoint,
  files,
  fresh,
  hidden,
  host,
  mount,
  observations,
  plan,
  resultOf,
  says,
  service,
  stale,
} from '../builders/observations.ts'
import { aged, composedOf, having, listening, looped, mountedAt, needing, socketed } from '../builders/requirements.ts'

const judge = (instances: readonly Instance[], claim: Partial<ServiceClaim>) =>
  judgeChain(plan({ services: [service('api', claim)] }), observations({ targets: [host('prod', ...instances)] }))
const api = (facts: Partial<Instance>, runs = fresh): Instance => container('api', runs, facts)
const runtimeOf = (verdict: ReturnType<typeof judge>) => verdict.chain.find(({ link }) => link === 'runtime')
const built = { files: files() }
const current = { current: true } as const
const before = '2026-11-22T09:59:00.000Z'
const after = '2026-11-22T10:05:00.000Z'

describe('the process of an instance', () => {
  it('is older than the files of the commit when one was changed after its start', () => {
    const verdict = judge([api(aged(after))], built)
    expect(runtimeOf(verdict)?.findings).toMatchObject([
      {
        code: 'runtime/older-than-files',
        artifact: '/app/dist',
        path: 'a.js',
        putAt: after,
        startedAt: '2026-11-22T10:00:01Z',
        instance: { container: 'pack_api_1' },
      },
    ])
    expect(verdict).toMatchObject({ kind: 'drifted', causes: [{ code: 'older-than-files', services: ['api'] }] })
  })

  it.each([
    ['before it was started', before],
    ['in the second in which it was started', '2026-11-22T10:00:01.900Z'],
  ])('is no older than files that were changed %s', (_, at) => {
    expect(judge([api(aged(at))], built).kind).toBe('proven')
  })

  it('proves nothing by files that were changed at an unknown time', () => {
    expect(resultOf(judge([api(aged('yesterday'))], built))).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/unknown'],
    })
  })

  it('may be older than files that it reloads itself', () => {
    expect(judge([api(aged(after))], { ...built, reloads: true }).kind).toBe('proven')
  })

  it('is not reported as older when its files differ anyway', () => {
    const other = contents({ changed: ['a'] }, [mount('/app/dist')]).map((one) =>
      one.files.kind === 'missing'
        ? one
        : { ...one, files: { ...one.files, value: { ...one.files.value, newest: { path: 'a', at: after } } } },
    )
    expect(resultOf(judge([api({ contents: other })], built)).findings).toEqual([
      'runtime/file-changed',
      'runtime/shadowed',
    ])
    const late = { ...aged(after), means: fresh }
    expect(resultOf(judge([container('api', stale, late)], built)).findings).toEqual(['runtime/not-recreated'])
  })

  it.each(['gone', 'another'] as const)('runs an executable that is %s, whatever is claimed', (now) => {
    const verdict = judge([api({ executable: { path: '/server', now } })], {})
    expect(runtimeOf(verdict)?.findings).toMatchObject([{ code: 'runtime/executable-lost', path: '/server', now }])
    expect(verdict.causes).toMatchObject([{ code: 'executable-lost', path: '/server', now }])
  })

  it('runs its own deleted executable: one cause for each process', () => {
    const other = { ...api({ executable: { path: '/worker', now: 'gone' } }), name: 'b' }
    const verdict = judge([api({ executable: { path: '/server', now: 'gone' } }), other], {})
    expect(verdict.causes).toMatchObject([{ path: '/server' }, { path: '/worker' }])
  })

  it('is not judged in a stopped instance', () => {
    const dead = { state: 'exited', executable: { path: '/server', now: 'gone' } } as const
    expect(
      resultOf(judge([api({ ...dead, ...aged(after) })], { ...built, ...listening, ...needing, ...current })).findings,
    ).toEqual(['runtime/not-running'])
  })
})

describe('a declared socket', () => {
  it('holds when it belongs to the container and the port of the host leads to it', () => {
    expect(judge([api(socketed({}))], listening).kind).toBe('proven')
    expect(judge([api(socketed({ '8080': { by: 'own', way: 'rules' } }))], listening).kind).toBe('proven')
  })

  it.each([
    ['nothing listens', { by: 'nobody' } as const, 'runtime/not-listening', {}],
    [
      'another container has it',
      { by: 'container', name: 'web' } as const,
      'runtime/port-of-other-container',
      { holder: 'web' },
    ],
    [
      'a program of the host has it',
      { by: 'program', name: 'nginx' } as const,
      'runtime/port-of-other-process',
      { holder: 'nginx' },
    ],
    [
      'the holder is unknown',
      'process-unreadable' as const,
      'runtime/socket-unknown',
      { why: { reason: 'process-unreadable' } },
    ],
    ['it was not checked', undefined, 'runtime/socket-unknown', { why: { reason: 'answer-missing' } }],
  ])('is a finding when %s, in the container and on the host', (_, evidence, code, facts) => {
    for (const [port, on] of [
      ['3000', 'container'],
      ['8080', 'host'],
    ] as const) {
      const verdict = judge([api(socketed({ [port]: evidence }))], listening)
      expect(runtimeOf(verdict)?.findings).toMatchObject([
        { code, port: Number(port), on, place: { line: 6 }, ...facts },
      ])
    }
  })

  it('is required in every instance, but its port of the host only in one', () => {
    const second = { ...api(socketed({ '8080': { by: 'nobody' } })), name: 'pack_api_2' }
    expect(judge([api(socketed({})), second], listening).kind).toBe('proven')
    // The copy that has not got the port sees that the other one has it.
    const other = { ...api(socketed({ '8080': { by: 'container', name: 'pack_api_2' } })), name: 'pack_api_1' }
    expect(judge([other, { ...api(socketed({})), name: 'pack_api_2' }], listening).kind).toBe('proven')
    const third = { ...api(socketed({ '3000': { by: 'nobody' } })), name: 'pack_api_3' }
    expect(runtimeOf(judge([api(socketed({})), third], listening))?.findings).toMatchObject([
      { code: 'runtime/not-listening', port: 3000, instance: { container: 'pack_api_3' } },
    ])
  })

  it('reports the other holder of a port of the host before a missing one', () => {
    const instances = [
      api(socketed({ '8080': { by: 'nobody' } })),
      { ...api(socketed({ '8080': { by: 'program', name: 'nginx' } })), name: 'b' },
      { ...api(socketed({ '8080': 'process-unreadable' })), name: 'c' },
    ]
    const verdict = judge(instances, listening)
    expect(runtimeOf(verdict)?.findings).toMatchObject([{ code: 'runtime/port-of-other-process', holder: 'nginx' }])
    expect(verdict.causes).toMatchObject([
      { code: 'port-taken', holder: { by: 'program', name: 'nginx' }, port: 8080, on: 'host' },
    ])
  })

  it('is named by the port in the container, whatever port of the host leads to it', () => {
    const verdict = judge([api(socketed({ '80': { by: 'nobody' } }))], listening)
    expect(runtimeOf(verdict)?.findings).toMatchObject([{ code: 'runtime/not-listening', port: 80, on: 'container' }])
    const lost = judge([api(socketed({ '80': undefined, '8080': undefined }))], listening)
    expect(runtimeOf(lost)?.findings).toMatchObject([
      { port: 80, why: { phase: 'read', reason: 'answer-missing', about: 'port 80' } },
      { port: 8080, why: { phase: 'read', reason: 'answer-missing', about: 'port 8080' } },
    ])
  })

  it('is the one of its own service, in the container or on the host', () => {
    const { sockets = [] } = socketed({})
    const taken = { by: 'program', name: 'nginx' } as const
    const others = [
      { service: 'web', port: 3000, on: 'container', holder: seen(taken) },
      { service: 'api', port: 3000, on: 'host', holder: seen(taken) },
    ] as const
    expect(judge([api({ sockets: [...others, ...sockets] })], listening).kind).toBe('proven')
  })

  it('is missing evidence when it was observed twice', () => {
    const { sockets = [] } = socketed({})
    expect(resultOf(judge([api({ sockets: [...sockets, ...sockets] })], listening)).findings).toEqual([
      'runtime/socket-unknown',
      'runtime/socket-unknown',
      'runtime/socket-unknown',
    ])
  })

  it.each([['127.0.0.1'], ['::1'], ['127.0.0.53', '::1']])(
    'is out of reach when it listens on %s only',
    (...addresses) => {
      const verdict = judge([api(socketed({ '3000': looped('own', ...addresses) }))], listening)
      expect(verdict.kind).toBe('drifted')
      expect(runtimeOf(verdict)?.findings).toMatchObject([
        { code: 'runtime/not-reachable', port: 3000, on: 'container', addresses, leads: [] },
      ])
      expect(canConverge(verdict)).toBe(true)
    },
  )

  it.each([
    ['one more process is bound to all addresses', looped('own', '127.0.0.1', '0.0.0.0')],
    ['it is bound to all addresses of IPv6', looped('own', '::')],
    ['it is bound to an address of one network', looped('own', '172.18.0.2')],
    ['it uses the network of the host, where a proxy may be', looped('host')],
    ['it shares its network with a proxy', looped('shared')],
  ])('can be reached when %s', (_, holder) => {
    expect(judge([api(socketed({ '3000': holder }))], listening).kind).toBe('proven')
  })

  it('may listen on loopback only when the plan allows it', () => {
    const [claim, ...rest] = listening.listens ?? []
    const meant = { listens: claim === undefined ? [] : [{ ...claim, loopback: true } as const, ...rest] }
    expect(judge([api(socketed({ '3000': looped() }))], meant).kind).toBe('proven')
    expect(resultOf(judge([api(socketed({ '3000': { by: 'nobody' } }))], meant)).findings).toEqual([
      'runtime/not-listening',
    ])
  })

  it('is missing evidence when its address or the users of its network are unknown', () => {
    const unshared: Holder = { by: 'own', way: 'process', addresses: ['127.0.0.1'] }
    for (const [holder, reason] of [
      [{ by: 'own', way: 'process' }, 'answer-missing'],
      [looped('unknown'), 'process-unreadable'],
      [unshared, 'process-unreadable'],
    ] as const) {
      const why = { phase: 'read', reason, about: 'port 3000' }
      expect(judge([api(socketed({ '3000': holder }))], listening)).toMatchObject({
        kind: 'unproven',
        chain: [{}, {}, { findings: [{ code: 'runtime/socket-unknown', port: 3000, why }] }, {}, {}],
      })
    }
  })

  it('must be where the port of the host leads to', () => {
    const at = (way: 'proxy' | 'rules', leads: readonly string[], ...addresses: readonly string[]) =>
      judge(
        [api(socketed({ '80': looped('own', ...addresses), '8080': { by: 'own', way, addresses: leads } }))],
        listening,
      )
    expect(at('proxy', ['172.18.0.2'], '172.18.0.2').kind).toBe('proven')
    expect(at('proxy', ['172.18.0.2', 'fd00::2'], '172.18.0.2').kind).toBe('proven')
    expect(at('rules', ['172.18.0.2', '172.19.0.2'], '0.0.0.0').kind).toBe('proven')
    expect(at('rules', [], '172.18.0.2').kind).toBe('proven')
    const elsewhere = at('proxy', ['172.18.0.2'], '172.19.0.2')
    expect(runtimeOf(elsewhere)?.findings).toMatchObject([
      { code: 'runtime/not-reachable', on: 'host', port: 8080, addresses: ['172.19.0.2'], leads: ['172.18.0.2'] },
    ])
    // It is unknown to which of its networks the rules lead.
    const either = at('rules', ['172.18.0.2', '172.19.0.2'], '172.19.0.2')
    expect(either.kind).toBe('unproven')
    expect(runtimeOf(either)?.findings).toMatchObject([
      {
        code: 'runtime/socket-unknown',
        port: 8080,
        on: 'host',
        why: { phase: 'read', reason: 'process-unreadable', about: 'port 8080' },
      },
    ])
    // One more process listens on loopback, or on another network.
    expect(resultOf(at('proxy', ['172.18.0.2'], '127.0.0.1', '172.19.0.2')).findings).toEqual(['runtime/not-reachable'])
    expect(at('proxy', ['172.18.0.2'], '172.18.0.2', '172.19.0.2').kind).toBe('proven')
    expect(resultOf(at('proxy', ['172.18.0.2'], '127.0.0.1')).findings).toEqual(['runtime/not-reachable'])
  })

  it('may be held on the host by its own process, without a proxy', () => {
    const inHost = { by: 'own', way: 'process', addresses: ['192.0.2.7'] } as const
    expect(judge([api(socketed({ '80': looped('host', '192.0.2.8'), '8080': inHost }))], listening).kind).toBe('proven')
  })

  it.each<[string, Holder, string[]]>([
    ['nothing listens in the container', { by: 'nobody' }, ['runtime/not-listening']],
    ['another program does', { by: 'program', name: 'nginx' }, ['runtime/port-of-other-process']],
  ])('is one finding when %s, wherever the port of the host leads', (_, inner, found) => {
    const leads = { by: 'own', way: 'proxy', addresses: ['172.18.0.2'] } as const
    expect(resultOf(judge([api(socketed({ '80': inner, '8080': leads }))], listening)).findings).toEqual(found)
    expect(resultOf(judge([api(socketed({ '80': undefined, '8080': leads }))], listening)).findings).toEqual([
      'runtime/socket-unknown',
    ])
  })

  describe('that may listen on loopback only, with a port of the host', () => {
    const [place] = listening.listens ?? []
    if (place === undefined) throw new Error('no place')
    const meant = { listens: [{ ...place, port: 80, host: 8080, loopback: true }] } as const
    const at = (inner: Holder, leads: readonly string[] = ['172.18.0.2'], way: 'proxy' | 'rules' = 'proxy') =>
      judge([api(socketed({ '80': inner, '8080': { by: 'own', way, addresses: leads } }))], meant)

    it.each(['proxy', 'rules'] as const)('is out of reach, because the port leads elsewhere by %s', (way) => {
      const verdict = at(looped('own'), ['172.18.0.2'], way)
      expect(verdict.kind).toBe('drifted')
      expect(runtimeOf(verdict)?.findings).toMatchObject([
        { code: 'runtime/not-reachable', on: 'host', port: 8080, addresses: ['127.0.0.1'], leads: ['172.18.0.2'] },
      ])
    })

    it('can be reached if it listens on more, or if a proxy in its network may forward', () => {
      expect(at(looped('own', '127.0.0.1', '172.18.0.2')).kind).toBe('proven')
      for (const network of ['shared', 'host'] as const) expect(at(looped(network)).kind).toBe('proven')
    })

    it('can be reached by a port of the host without a known target', () => {
      expect(at(looped('own'), []).kind).toBe('proven')
    })

    it('is missing evidence if its addresses or the users of its network are unknown', () => {
      for (const [inner, reason] of [
        [looped('unknown'), 'process-unreadable'],
        [{ by: 'own', way: 'process' } as const, 'answer-missing'],
      ] as const)
        expect(runtimeOf(at(inner))?.findings).toMatchObject([
          {
            code: 'runtime/socket-unknown',
            on: 'host',
            port: 8080,
            why: { phase: 'read', reason, about: 'port 8080' },
          },
        ])
    })
  })

  it('is missing evidence when no socket was checked', () => {
    expect(resultOf(judge([api({})], listening)).findings).toEqual([
      'runtime/socket-unknown',
      'runtime/socket-unknown',
      'runtime/socket-unknown',
    ])
  })

  it('is retried while a process starts, and not when access is denied', () => {
    expect(canConverge(judge([api(socketed({ '3000': { by: 'nobody' } }))], listening))).toBe(true)
    expect(canConverge(judge([api(socketed({ '3000': 'process-unreadable' }))], listening))).toBe(false)
  })
})

describe('compose files without known times', () => {
  it('are missing evidence when the hash could not be computed', () => {
    const { configuration } = composedOf('compose-variable', before)
    if (configuration === undefined) throw new Error('no configuration')
    const { whole: _, ...blind } = configuration
    for (const one of [{ ...blind, whole: false }, blind]) {
      const verdict = judge([api({ configuration: one })], current)
      expect(resultOf(verdict)).toMatchObject({ kind: 'unproven', findings: ['runtime/config-unknown'] })
      expect(runtimeOf(verdict)?.findings).toMatchObject([
        {
          why: {
            phase: 'read',
            reason: 'compose-files-unreadable',
            about: 'a file that the compose files name',
          },
        },
      ])
      expect(judge([api({ configuration: { ...one, hash: seen('same') } })], current).kind).toBe('proven')
    }
    expect(judge([api({ configuration })], current).kind).toBe('proven')
  })
})

describe('a declared variable', () => {
  it.each([
    ['same', undefined],
    ['same', 'same'],
    // An entrypoint may set what the container does not have.
    ['missing', 'same'],
    ['other', 'same'],
  ] as const)('holds when the container has it %s and the process %s', (created, started) => {
    expect(judge([api(having({ created, started }))], needing).kind).toBe('proven')
  })

  it.each([
    ['other', undefined, 'runtime/env-differs', 'container'],
    ['other', 'other', 'runtime/env-differs', 'container'],
    ['same', 'other', 'runtime/env-differs', 'process'],
    ['missing', 'other', 'runtime/env-differs', 'process'],
    ['missing', undefined, 'runtime/env-missing', 'container'],
    ['missing', 'missing', 'runtime/env-missing', 'container'],
    ['same', 'missing', 'runtime/env-missing', 'process'],
  ] as const)('that the container has %s and the process %s is %s', (created, started, code, from) => {
    const verdict = judge([api(having({ created, started }))], needing)
    expect(runtimeOf(verdict)?.findings).toMatchObject([{ code, variable: 'FLAG', from, place: { line: 6 } }])
    expect(verdict.causes).toMatchObject([{ code: 'env-differs', variables: ['FLAG'], from }])
  })

  it('is missing evidence when it was not checked, or checked by another name', () => {
    const same = { created: 'same', started: 'same' } as const
    for (const facts of [
      {},
      having(same, 'OTHER'),
      { variables: [...(having(same).variables ?? []), ...(having(same).variables ?? [])] },
    ])
      expect(runtimeOf(judge([api(facts)], needing))?.findings).toMatchObject([
        {
          code: 'runtime/env-unknown',
          variable: 'FLAG',
          why: { phase: 'read', reason: 'answer-missing', about: 'FLAG' },
        },
      ])
  })

  it('is the one of its own service, whatever another service has by the same name', () => {
    const [own] = having({ created: 'same', started: 'same' }).variables ?? []
    const [other] = having({ created: 'other', started: 'other' }).variables ?? []
    if (own === undefined || other === undefined) throw new Error('no variables')
    expect(judge([api({ variables: [{ ...other, service: 'web' }, own] })], needing).kind).toBe('proven')
  })

  it('is reported once for all instances of one command', () => {
    const other = having({ created: 'other', started: undefined })
    const causes = judge([api(other), { ...api(other), name: 'b' }], needing).causes
    expect(causes).toMatchObject([{ code: 'env-differs', instances: [{}, { container: 'b' }] }])
    expect(causes).toHaveLength(1)
  })
})

describe('the current Compose configuration', () => {
  it('is unchanged when the hash is equal, whatever file times are', () => {
    expect(judge([api(composedOf('same', after))], current).kind).toBe('proven')
  })

  it('differs by its hash, and the changed file is named', () => {
    expect(runtimeOf(judge([api(composedOf('other', after))], current))?.findings).toMatchObject([
      { code: 'runtime/config-behind', changed: '/srv/pack/.env' },
    ])
    expect(runtimeOf(judge([api(composedOf('other', before))], current))?.findings).toMatchObject([
      { code: 'runtime/config-behind', changed: undefined },
    ])
  })

  it('is judged by the times of its files when there is no hash', () => {
    expect(judge([api(composedOf('compose-missing', before))], current).kind).toBe('proven')
    expect(judge([api(composedOf('compose-missing', after))], current)).toMatchObject({
      kind: 'unproven',
      causes: [
        { finding: { code: 'runtime/config-newer', changed: '/srv/pack/.env', why: { reason: 'compose-missing' } } },
      ],
    })
    expect(resultOf(judge([api(composedOf('compose-failed'))], current)).findings).toEqual(['runtime/config-unknown'])
    expect(runtimeOf(judge([api({})], current))?.findings).toMatchObject([
      { code: 'runtime/config-unknown', why: { phase: 'read', reason: 'answer-missing', about: 'compose' } },
    ])
  })

  it('explains only the variables of the same containers', () => {
    const other = having({ created: 'other', started: 'other' })
    const behind = { ...api({ ...composedOf('other'), ...other }) }
    expect(judge([behind], { ...needing, ...current }).causes).toMatchObject([
      { code: 'config-behind', variables: ['FLAG'], services: ['api'] },
    ])
    const level = { ...api({ ...composedOf('same'), ...other }), name: 'b' }
    expect(judge([behind, level], { ...needing, ...current }).causes).toMatchObject([
      { code: 'config-behind', variables: ['FLAG'], instances: [{ container: 'pack_api_1' }] },
      { code: 'env-differs', variables: ['FLAG'], instances: [{ container: 'b' }] },
    ])
    const entry = api({ ...composedOf('other'), ...having({ created: 'same', started: 'other' }) })
    expect(resultOf(judge([entry], { ...needing, ...current })).causes).toEqual(['config-behind', 'env-differs'])
  })

  it('does not run when a mounted file was replaced, or changed after the start', () => {
    for (const [at, is] of [
      [before, 'another'],
      [after, 'another'],
      [after, 'same'],
    ] as const) {
      const verdict = judge([api(mountedAt(at, is))], current)
      expect(runtimeOf(verdict)?.findings).toMatchObject([
        { code: 'runtime/mount-behind', source: '/srv/pack/app.conf', destination: '/etc/app.conf', is, writtenAt: at },
      ])
      expect(verdict.causes).toMatchObject([{ code: 'mount-behind', source: '/srv/pack/app.conf', is }])
    }
    expect(judge([api(mountedAt(before))], current).kind).toBe('proven')
    expect(judge([api(mountedAt(after))], {}).kind).toBe('proven')
  })

  it('may differ from a file that the process reloads, but not from a replaced one', () => {
    const reloading = { ...current, reloads: true } as const
    expect(judge([api(mountedAt(after))], reloading).kind).toBe('proven')
    expect(resultOf(judge([api(mountedAt(after, 'another'))], reloading)).findings).toEqual(['runtime/mount-behind'])
  })

  it('is not reported for a container that must be recreated anyway', () => {
    const late = { ...composedOf('other'), means: fresh }
    expect(resultOf(judge([container('api', stale, late)], current)).findings).toEqual(['runtime/not-recreated'])
    for (const facts of [composedOf('compose-missing', after), mountedAt(after)]) {
      const verdict = judge([container('api', stale, { ...facts, means: fresh })], current)
      expect(resultOf(verdict).findings).toEqual(['runtime/not-recreated'])
    }
  })

  it('keeps missing variables of a container that must be recreated, because the next one may miss them too', () => {
    const late = { ...having({ created: 'missing', started: 'missing' }), means: fresh }
    expect(resultOf(judge([container('api', stale, late)], needing)).findings).toEqual([
      'runtime/not-recreated',
      'runtime/env-missing',
    ])
  })
})

describe('requirements', () => {
  it('count every port, variable and compose file of each instance, and each port of the host', () => {
    const claim = { ...listening, ...needing, ...current }
    const facts = { ...socketed({}), ...having({ created: 'same', started: 'same' }), ...composedOf('same') }
    const verdict = judge([api(facts), { ...api(facts), name: 'b' }], claim)
    expect(verdict.kind).toBe('proven')
    // Two instances, each with two ports, a variable and its compose files; and one port of the host.
    expect(runtimeOf(verdict)?.claims).toBe(2 + 2 * 4 + 1)
  })

  it('are not proven by an endpoint', () => {
    const planned = plan({
      targets: [endpoint('public')],
      services: [service('api', { on: ['public'], ...listening, ...needing, ...current })],
    })
    const verdict = judgeChain(planned, observations({ targets: [says('public', plan({}).commit)] }))
    expect(verdict.kind).toBe('unproven')
    expect(runtimeOf(verdict)?.findings.map((finding) => 'why' in finding && finding.why.about)).toEqual([
      'sockets of api',
      'variables of api',
      'compose files of api',
    ])
  })

  it('are not judged for an unobserved host', () => {
    const planned = plan({ services: [service('api', { ...listening, ...needing })] })
    const lost = noEvidence('connect', 'connection-refused').why
    expect(resultOf(judgeChain(planned, observations({ targets: [hidden('prod', lost)] }))).findings).toEqual([
      'runtime/unknown',
    ])
  })
})
