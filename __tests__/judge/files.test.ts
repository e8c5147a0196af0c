import { basisOf } from '../../src/judge/files.ts'
import { canConverge, judgeChain } from '../../src/judge/index.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { Contents, FilesObservation, Instance } from '../../src/model/instance.ts'
import type { Proof, ServiceClaim } from '../../src/model/plan.ts'
import { type Basis, warningsOf } from '../../src/model/verdict.ts'
import {
  before,
  closed,
  composed,
  container,
  contents,
  extras,
  files,
  fresh,
  host,
  image,
  merged,
  mount,
  observations,
  plan,
  resultOf,
  service,
  stale,
  unlabelled,
} from '../builders/observations.ts'
import { holding } from '../builders/requirements.ts'
import { hostProcess, kept } from '../builders/swarm.ts'

const judge = (instances: readonly Instance[], claim: Partial<ServiceClaim> = {}) =>
  judgeChain(
    plan({ services: [service('api', { files: files(), ...claim })] }),
    observations({ targets: [host('prod', ...instances)] }),
  )
const linkOf = (verdict: ReturnType<typeof judge>, name: string) => verdict.chain.find(({ link }) => link === name)
const api = (facts: Parameters<typeof container>[2], runs = fresh): Instance => container('api', runs, facts)
const unreadable = closed(noEvidence('read', 'files-unreadable', { about: '/app/dist' }).why)

describe('the files in the container', () => {
  it('are not what a process in another release runs, whatever its label says', () => {
    const other = closed(noEvidence('read', 'files-of-other-release', { about: '/srv/current' }).why)
    expect(resultOf(judge([api({ contents: other })], {}))).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/files-unknown'],
    })
  })

  it('prove a service by their hashes when every instance has all of them', () => {
    const verdict = judge([api({ contents: contents() }), api({ contents: contents(), name: 'b' })], {
      require: 'hashed',
    })
    expect(verdict.kind).toBe('proven')
    expect(linkOf(verdict, 'runtime')).toMatchObject({ state: 'holds', proof: 'hashed' })
    expect(linkOf(verdict, 'build')).toMatchObject({ state: 'holds', proof: 'hashed' })
  })

  it('prove no more than the label when one instance was not observed', () => {
    const verdict = judge([api({ contents: contents() }), api({ contents: unreadable, name: 'b' })])
    expect(verdict.kind).toBe('proven')
    expect(linkOf(verdict, 'runtime')).toMatchObject({ proof: 'claimed' })
  })

  it.each([
    ['could not be read', unreadable, 'files-unreadable'],
    ['were not checked', undefined, 'answer-missing'],
    ['were checked for another service', contents().map((one) => ({ ...one, service: 'web' })), 'answer-missing'],
    ['were checked in another place', contents().map((one) => ({ ...one, artifact: '/app' })), 'answer-missing'],
  ])('are missing evidence when hashes are required and they %s', (_, seen, reason) => {
    const verdict = judge([api(seen === undefined ? {} : { contents: seen })], { require: 'hashed' })
    expect(verdict).toMatchObject({ kind: 'unproven', broken: 'runtime' })
    expect(linkOf(verdict, 'runtime')?.findings).toMatchObject([
      { code: 'runtime/files-unknown', artifact: '/app/dist', why: { reason }, instance: { container: 'pack_api_1' } },
    ])
  })

  it('are missing evidence when the number of hashes differs from the plan', () => {
    const verdict = judge([api({ contents: contents() })], { files: files({ count: 3 }), require: 'hashed' })
    expect(linkOf(verdict, 'runtime')?.findings).toMatchObject([{ why: { reason: 'answer-malformed' } }])
  })

  it('are reported once when a manifest names no commit, because the proof is weak anyway', () => {
    const claim = { files: files({ commit: undefined }), require: 'hashed' } as const
    expect(resultOf(judge([api({ contents: unreadable })], claim)).findings).toEqual(['runtime/weak-proof'])
  })

  it('are missing evidence when they were read in a stopped instance', () => {
    expect(resultOf(judge([api({ state: 'exited', contents: unreadable })], { require: 'hashed' })).findings).toEqual([
      'runtime/not-running',
      'runtime/files-unknown',
    ])
  })

  it('are retried when they are unreadable for now', () => {
    expect(canConverge(judge([api({ contents: unreadable })], { require: 'hashed' }))).toBe(true)
    const toolless = closed(noEvidence('read', 'hash-tool-missing').why)
    expect(canConverge(judge([api({ contents: toolless })], { require: 'hashed' }))).toBe(false)
  })

  it('prove no more than the label when the manifest names no commit', () => {
    const claim = { files: files({ commit: undefined }) }
    expect(linkOf(judge([api({ contents: contents() })], claim), 'runtime')).toMatchObject({ proof: 'claimed' })
    const required = judge([api({ contents: contents() })], { ...claim, require: 'hashed' })
    expect(resultOf(required).findings).toEqual(['runtime/weak-proof'])
  })

  it('replace a missing label, but not when they are in a mount', () => {
    const bare = judge([api({ contents: contents() }, unlabelled)])
    expect(bare.kind).toBe('proven')
    expect(linkOf(bare, 'build')).toMatchObject({ proof: 'hashed' })
    const mounted = judge([api({ contents: contents({}, [mount('/app')]) }, unlabelled)])
    expect(resultOf(mounted)).toMatchObject({ kind: 'unproven', broken: 'build', findings: ['build/no-revision'] })
    const short = image('short', merged.slice(0, 7))
    expect(judge([api({ contents: contents() }, short)]).kind).toBe('proven')
  })

  it('contradict the claim at any required proof, and are named and counted', () => {
    const verdict = judge([api({ contents: contents({ changed: ['a'], missing: ['b'] }) })])
    expect(verdict).toMatchObject({ kind: 'drifted', broken: 'runtime' })
    expect(linkOf(verdict, 'runtime')?.findings).toMatchObject([
      { code: 'runtime/file-changed', paths: ['a'], total: 1, of: 2, artifact: '/app/dist' },
      { code: 'runtime/file-missing', paths: ['b'], total: 1, of: 2 },
    ])
  })

  it('are not reported for an instance of another build, unless a mount would remain', () => {
    const late = { means: fresh, contents: contents({ changed: ['a'] }) }
    expect(resultOf(judge([container('api', stale, late)])).findings).toEqual(['runtime/not-recreated'])
    const covered = { means: fresh, contents: contents({ changed: ['a'] }, [mount('/app/dist')]) }
    expect(resultOf(judge([container('api', stale, covered)])).findings).toEqual([
      'runtime/not-recreated',
      'runtime/shadowed',
    ])
  })

  it('are not judged in a stopped instance', () => {
    expect(resultOf(judge([api({ state: 'exited' })], { require: 'hashed' })).findings).toEqual(['runtime/not-running'])
  })

  it('are not judged when none are claimed', () => {
    const verdict = judge([api({ contents: contents({ changed: ['a'] }) })], { files: undefined })
    expect(verdict.kind).toBe('proven')
  })
})

describe('correct files that do not come from the image', () => {
  const proofsOf = (facts: Partial<Instance>, claim: Partial<ServiceClaim> = {}, runs = fresh) => {
    const verdict = judge([api(facts, runs)], claim)
    return [verdict.kind, linkOf(verdict, 'build')?.proof, linkOf(verdict, 'runtime')?.proof]
  }
  const found = (facts: Partial<Instance>, claim: Partial<ServiceClaim> = {}, runs = fresh) => {
    const verdict = judge([api(facts, runs)], claim)
    return {
      kind: verdict.kind,
      findings: resultOf(verdict).findings,
      warnings: warningsOf(verdict).map(({ code }) => code),
    }
  }

  it('do not prove the build, whenever they were changed', () => {
    expect(proofsOf(holding('other', 'early'))).toEqual(['proven', 'claimed', 'hashed'])
    expect(proofsOf(holding('unknown', 'late'))).toEqual(['proven', 'claimed', 'claimed'])
    expect(found(holding('other', 'early'), {}, unlabelled)).toMatchObject({
      kind: 'unproven',
      findings: ['build/no-revision'],
    })
  })

  it('are not what runs when they replaced others after the start', () => {
    const verdict = judge([api(holding('other', 'late'))])
    expect(verdict).toMatchObject({ kind: 'unproven', broken: 'runtime' })
    expect(linkOf(verdict, 'runtime')?.findings).toMatchObject([
      { code: 'runtime/files-added-later', paths: ['a.js'], total: 1, newest: { path: 'a.js' }, artifact: '/app/dist' },
    ])
    expect(found(holding('other', 'late'), {}, unlabelled).kind).toBe('unproven')
    expect(canConverge(verdict)).toBe(true)
  })

  it('are a warning and no proof when the image may have the same ones', () => {
    for (const when of ['late', undefined] as const)
      expect(found(holding('unknown', when))).toEqual({
        kind: 'proven',
        findings: [],
        warnings: ['runtime/files-not-counted'],
      })
    for (const when of ['late', undefined] as const)
      expect(found(holding('unknown', when), { require: 'hashed' })).toEqual({
        kind: 'unproven',
        findings: ['runtime/files-added-later'],
        warnings: [],
      })
    expect(found(holding('unknown', 'late'), {}, unlabelled)).toMatchObject({ kind: 'unproven' })
  })

  it('are what runs when the process started with them, or reloads them itself', () => {
    expect(proofsOf(holding('other', 'early'), { require: 'hashed' })).toEqual(['proven', 'claimed', 'hashed'])
    expect(proofsOf(holding('other', 'late'), { require: 'hashed', reloads: true })).toEqual([
      'proven',
      'claimed',
      'hashed',
    ])
  })

  it('are not assumed to come from the image when it is unknown', () => {
    const blind = contents().map(({ files: seenFiles, ...one }) => {
      if (seenFiles.kind === 'missing') throw new Error('not seen')
      const { held: _, ...rest } = seenFiles.value
      return { ...one, files: seen(rest) }
    })
    expect(proofsOf({ contents: blind })).toEqual(['proven', 'claimed', 'claimed'])
    expect(found({ contents: blind }, { require: 'hashed' })).toEqual({
      kind: 'unproven',
      findings: ['runtime/files-unknown'],
      warnings: [],
    })
    expect(found({ contents: blind }, {}, unlabelled).kind).toBe('unproven')
  })
})

describe('the basis of a proof', () => {
  it.each<[Proof, Basis]>([
    ['claimed', 'labels'],
    ['identified', 'digests'],
    ['attested', 'attestations'],
    ['hashed', 'files'],
  ])('that is %s: %s', (proof, basis) => {
    expect(basisOf(proof, 'labels')).toBe(basis)
  })
})

describe('a mount', () => {
  const shadow = (mounts: Parameters<typeof contents>[1], changed = ['a', 'sub/b']) =>
    linkOf(judge([api({ contents: contents({ changed }, mounts) })]), 'runtime')?.findings.filter(
      ({ code }) => code === 'runtime/shadowed',
    )

  it.each(['/', '/app', '/app/dist'])('over %s shadows every file below it', (destination) => {
    expect(shadow([mount(destination)])).toMatchObject([{ mount: { destination }, paths: ['a', 'sub/b'] }])
  })

  it('of one file shadows that file', () => {
    expect(shadow([mount('/app/dist/sub/b')])).toMatchObject([{ paths: ['sub/b'] }])
  })

  it('shadows the files that no inner mount contains', () => {
    expect(shadow([mount('/app'), mount('/app/dist/sub', { type: 'volume' })])).toMatchObject([
      { mount: { type: 'bind' }, paths: ['a'] },
      { mount: { type: 'volume' }, paths: ['sub/b'] },
    ])
  })

  it('with the files of the build, or without differing files, is no finding', () => {
    expect(shadow([mount('/app/dist/cache')])).toEqual([])
    expect(judge([api({ contents: contents({}, [mount('/app/dist')]) })]).kind).toBe('proven')
  })
})

describe('the cause of differing files', () => {
  const causesOf = (instances: readonly Instance[], claim: Partial<ServiceClaim> = {}) => judge(instances, claim).causes

  it('is only the mount when it contains all of them', () => {
    const covered = api({ contents: contents({ changed: ['a'], missing: ['b'] }, [mount('/app/dist')]) })
    const causes = causesOf([covered, { ...covered, name: 'pack_api_2' }])
    expect(causes).toMatchObject([
      { code: 'shadowed', mount: { source: '/srv/app' }, instances: [{}, { container: 'pack_api_2' }] },
    ])
    expect(causes).toHaveLength(1)
  })

  it('is one cause for the anonymous volumes of all instances', () => {
    const volume = (name: string) => mount('/app/dist', { type: 'volume', name: name.repeat(64), source: `/v/${name}` })
    expect(
      causesOf([
        api({ contents: contents({ changed: ['a'] }, [volume('1')]) }),
        api({ contents: contents({ changed: ['a'] }, [volume('2')]), name: 'b' }),
      ]),
    ).toMatchObject([{ code: 'shadowed', instances: [{}, {}] }])
  })

  it('is only the edit when the writable layer contains all of them', () => {
    const causes = causesOf([api({ contents: contents({ changed: ['a'], missing: ['b'], edited: ['a', 'b'] }) })])
    expect(causes).toMatchObject([{ code: 'edited-in-place', paths: ['a', 'b'], services: ['api'] }])
    expect(causes).toHaveLength(1)
  })

  it('is a stale cache when the label names the commit and the files come from the image', () => {
    const causes = causesOf([api({ contents: contents({ changed: ['a'] }) }), api({ contents: contents(), name: 'b' })])
    expect(causes).toMatchObject([{ code: 'stale-cache', paths: ['a'], instances: [{ container: 'pack_api_1' }] }])
    expect(causes).toHaveLength(1)
  })

  it('is both when an edit does not explain all files', () => {
    expect(causesOf([api({ contents: contents({ changed: ['a', 'b'], edited: ['a'] }) })])).toMatchObject([
      { code: 'edited-in-place' },
      { code: 'stale-cache' },
    ])
  })

  it('is `as-found` when the writable layer is unknown, or the label names no commit', () => {
    const [one] = contents({ changed: ['a'] })
    if (one?.files.kind !== 'seen') throw new Error('not seen')
    const blind = [{ ...one, files: { ...one.files, value: { ...one.files.value, edited: undefined } } }]
    expect(causesOf([api({ contents: blind })])).toMatchObject([
      { code: 'as-found', finding: { code: 'runtime/file-changed' } },
    ])
  })

  it('is an outdated label when the files are right', () => {
    const web = { compose: composed('pack', 'web') }
    const verdict = judge([api({ contents: contents() }, stale)])
    expect(verdict).toMatchObject({
      kind: 'drifted',
      broken: 'build',
      causes: [{ code: 'label-behind', revision: before, instances: [{ container: 'pack_api_1' }] }],
    })
    expect(verdict.causes).toHaveLength(1)
    expect(resultOf(verdict).findings).toEqual(['build/other-commit', 'runtime/other-commit'])
    // The name now means another old build, whose relation to the commit is unknown.
    expect(causesOf([api({ contents: contents(), means: image('older', before) }, stale)])).toMatchObject([
      { code: 'never-built' },
    ])
    expect(causesOf([api({ contents: contents({ changed: ['a'] }), ...web }, stale)])).toMatchObject([
      { code: 'never-built' },
    ])
  })
})

describe('files of a mount or of the host', () => {
  const having = (facts: Partial<FilesObservation>, from = contents()) =>
    from.map((one) => (one.files.kind === 'missing' ? one : { ...one, files: seen({ ...one.files.value, ...facts }) }))
  const withoutTimes = (one: Contents): Contents => {
    if (one.files.kind === 'missing') return one
    const { held: _, ...rest } = one.files.value
    return { ...one, files: seen(rest) }
  }

  it('are newer than the process in one finding, not in two', () => {
    const { contents: late } = holding('other', 'late', [mount('/app/dist')])
    const newest = { path: 'a.js', at: '2026-11-22T10:00:04.000Z' }
    const verdict = resultOf(judge([api({ contents: having({ newest }, late) })]))
    expect(verdict.findings).toHaveLength(1)
    expect(verdict.findings).not.toContain('runtime/files-added-later')
  })

  it('are only a warning when it is unknown when they were changed', () => {
    const verdict = judge([api(holding('other', undefined))])
    expect(verdict.kind).toBe('proven')
    expect(warningsOf(verdict)).toMatchObject([{ code: 'runtime/files-not-counted' }])
  })

  it.each([
    [
      'the times of a mount are unreadable',
      [mount('/app/dist')],
      { phase: 'read', reason: 'process-unreadable', about: 'the times of the files in /app/dist' },
    ],
    ['nothing is mounted there', [], { phase: 'read', reason: 'answer-missing', about: '/app/dist' }],
  ] as const)('report why they prove nothing: %s', (_title, mounts, why) => {
    const untimed = contents({}, mounts).map(withoutTimes)
    expect(linkOf(judge([api({ contents: untimed })], { require: 'hashed' }), 'runtime')?.findings).toMatchObject([
      { code: 'runtime/files-unknown', why },
    ])
  })

  it('are no warning for a process that reloads them', () => {
    expect(warningsOf(judge([api(holding('other', 'late'))], { reloads: true }))).toEqual([])
    expect(warningsOf(judge([api(holding('unknown', undefined))], { reloads: true }))).toEqual([])
  })

  it('of another service are ignored', () => {
    const other = (one: Contents): Contents => ({ ...one, service: 'web' })
    const build = (more: readonly Contents[]) =>
      linkOf(judge([api({ services: ['api', 'web'], contents: [...contents(), ...more] })]), 'build')?.proof
    expect(build(contents().map(other))).toBe('hashed')
    expect(build(unreadable.map(other))).toBe('claimed')
    expect(build(contents().map(withoutTimes).map(other))).toBe('claimed')
  })

  it('are names alone, without times, when a list has no hashes', () => {
    const names = extras({ right: 2 })
    const named = having({ hashed: 0 }, contents({}, [], names).map(withoutTimes))
    const claim = { files: files({ named: 'vite' }), require: 'hashed' } as const
    expect(resultOf(judge([api({ contents: named })], claim)).findings).not.toContain('runtime/files-unknown')
  })

  it('are what a process of the host runs, whose start is judged by itself', () => {
    const claim = { files: files(), require: 'hashed' } as const
    const there = having({ method: 'host' }, contents().map(withoutTimes))
    const verdict = judgeChain(...kept(seen(hostProcess()), claim, { contents: there }))
    expect(verdict.kind).toBe('proven')
    expect(linkOf(verdict, 'runtime')).toMatchObject({ proof: 'hashed' })
  })
})
