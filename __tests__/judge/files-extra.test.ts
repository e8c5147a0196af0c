import { readFiles } from '../../src/judge/files.ts'
import { judgeChain } from '../../src/judge/index.ts'
import { noEvidence } from '../../src/model/evidence.ts'
import type { FilesClaim, Proof } from '../../src/model/plan.ts'
import {
  container,
  contents,
  extras,
  files,
  fresh,
  host,
  mount,
  observations,
  plan,
  resultOf,
  service,
} from '../builders/observations.ts'

/** One instance whose image is correct, with these claimed files and this evidence. */
function judged(claim: Partial<FilesClaim>, seen: ReturnType<typeof contents>, require: Proof = 'claimed') {
  const planned = plan({ services: [service('api', { files: files(claim), require })] })
  return judgeChain(planned, observations({ targets: [host('prod', container('api', fresh, { contents: seen }))] }))
}

const proofOf = (verdict: ReturnType<typeof judged>) => verdict.chain.find(({ link }) => link === 'runtime')?.proof
const findingsOf = (verdict: ReturnType<typeof judged>) => verdict.chain.flatMap(({ findings }) => findings)
const hidden = noEvidence('read', 'files-unreadable')
const closed = contents().map((one) => ({ ...one, extras: hidden }))

describe('the links of a manifest', () => {
  it('hold when each has the declared target, and are a part of the proof', () => {
    expect(proofOf(judged({ links: 2 }, contents({}, [], extras({ right: 2 }))))).toBe('hashed')
  })

  it('weaken the proof when some or all of them were not observed', () => {
    for (const seen of [contents(), closed, contents({}, [], extras({ right: 1 }))]) {
      expect(judged({ links: 2 }, seen).kind).toBe('proven')
      expect(proofOf(judged({ links: 2 }, seen))).toBe('claimed')
      expect(resultOf(judged({ links: 2 }, seen, 'hashed')).findings).toEqual(['runtime/files-unknown'])
    }
  })

  it('contradict the claim when they are missing or differ, whatever proof is required', () => {
    const verdict = judged({ links: 3 }, contents({}, [], extras({ right: 1, changed: ['latest'], missing: ['old'] })))
    expect(verdict.kind).toBe('drifted')
    expect(findingsOf(verdict)).toMatchObject([
      { code: 'runtime/link-changed', paths: ['latest', 'old'], total: 2, of: 3, artifact: '/app/dist' },
    ])
    expect(verdict.causes).toMatchObject([{ code: 'as-found' }])
  })
})

describe('a build that must be complete', () => {
  it('is proven when no unlisted file exists, and not when that was not checked', () => {
    const complete = ['**/*.js']
    expect(proofOf(judged({ complete }, contents({}, [], extras({}))))).toBe('hashed')
    for (const seen of [contents(), closed]) expect(proofOf(judged({ complete }, seen))).toBe('claimed')
  })

  it('is contradicted by each unlisted file', () => {
    const verdict = judged({ complete: ['**/*.js'] }, contents({}, [], extras({ extra: ['old.js'] })))
    expect(findingsOf(verdict)).toMatchObject([{ code: 'runtime/file-extra', paths: ['old.js'], total: 1 }])
  })

  it('is shadowed when the unlisted files are in a mount', () => {
    const seen = contents({}, [mount('/app/dist/assets')], extras({ extra: ['assets/old.js'] }))
    expect(resultOf(judged({ complete: ['**'] }, seen))).toMatchObject({
      findings: ['runtime/file-extra', 'runtime/shadowed'],
      causes: ['shadowed'],
    })
  })
})

describe('the names of a bundler', () => {
  const named = { named: 'vite', commit: undefined } as const
  const seenNames = (hashed: number, right: number) =>
    contents({}, [], extras({ right })).map((one) =>
      one.files.kind === 'seen' ? { ...one, files: { ...one.files, value: { ...one.files.value, hashed } } } : one,
    )

  it('do not strengthen a proof, even if all of them exist', () => {
    const verdict = judged(named, seenNames(0, 2))
    expect([verdict.kind, proofOf(verdict)]).toEqual(['proven', 'claimed'])
  })

  it('are checked next to the links, and none of them is hashed', () => {
    const kindOf = (claim: Partial<FilesClaim>, hashed: number, right: number) =>
      readFiles({ contents: seenNames(hashed, right) }, service('api', { files: files({ named: 'vite', ...claim }) }))
        .kind
    expect(kindOf({}, 0, 2)).toBe('whole')
    expect(kindOf({ links: 1 }, 0, 3)).toBe('whole')
    expect([kindOf({ links: 1 }, 0, 2), kindOf({}, 2, 2), kindOf({}, 0, 0)]).toEqual(['missing', 'missing', 'missing'])
  })

  it('report why they were not observed', () => {
    const claim = service('api', { files: files({ named: 'vite' }) })
    expect(readFiles({ contents: closed }, claim)).toEqual(hidden)
    expect(readFiles({ contents: closed }, service('api'))).toEqual({ kind: 'unclaimed' })
  })

  it('contradict the claim when one of them is missing', () => {
    const seen = contents({ missing: ['assets/a.js'] }, [], extras({ right: 1, missing: ['assets/a.js'] }))
    expect(findingsOf(judged(named, seen))).toMatchObject([
      { code: 'runtime/file-missing', paths: ['assets/a.js'], total: 1, of: 2 },
    ])
  })
})
