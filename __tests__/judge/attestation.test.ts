import { judgeChain } from '../../src/judge/index.ts'
import type { AttestationObservation } from '../../src/model/attestation.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { Instance } from '../../src/model/instance.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import type { Observations } from '../../src/model/verdict.ts'
import { claimed as attestation, attestationOf, attestedBy, attestedDigest } from '../builders/attested.ts'
import {
  before,
  composed,
  container,
  contents,
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
} from '../builders/observations.ts'
import { elsewhere } from '../builders/swarm.ts'

const other = `sha256:${'cd'.repeat(32)}`
const repoDigests = [`ghcr.io/acme/api@${attestedDigest}`]
const pushed = image('pushed', merged, { repoDigests })
const bare = image('bare', undefined, { repoDigests })

interface Judging {
  readonly instances?: readonly Instance[]
  readonly claim?: Partial<ServiceClaim>
  readonly seen?: Partial<Observations>
}

function judge(attestations: readonly AttestationObservation[], { instances, claim, seen: more }: Judging = {}) {
  const verdict = judgeChain(
    plan({ services: [service('api', { attestation, ...claim })] }),
    observations({
      targets: [host('prod', ...(instances ?? [container('api', pushed)]))],
      ...(attestations.length === 0 ? {} : { attestations }),
      ...more,
    }),
  )
  const runtime = verdict.chain.find(({ link }) => link === 'runtime')
  const { kind, findings } = resultOf(verdict)
  return { kind, findings, rests: runtime?.rests, proof: runtime?.proof }
}

const proven = { kind: 'proven', findings: [], rests: [{ basis: 'attestations', count: 1 }], proof: 'attested' }

describe('a service that must be attested', () => {
  it('is proven by provenance of the commit', () => {
    expect(judge([attestedBy(merged)])).toEqual(proven)
  })

  it('needs no label then', () => {
    expect(judge([attestedBy(merged)], { instances: [container('api', bare)] })).toEqual(proven)
    const plain = judge([attestedBy(merged)], { instances: [container('api', bare)], claim: { attestation } })
    expect(plain).toEqual(proven)
  })

  it('is proven by any digest that the engine knows', () => {
    const byId = image('id', merged, { id: attestedDigest })
    const byManifest = image('manifest', merged, { manifest: { digest: attestedDigest, platform: 'linux/amd64' } })
    for (const one of [byId, byManifest])
      expect(judge([attestedBy(merged)], { instances: [container('api', one)] })).toEqual(proven)
  })

  it('is proven by one attested digest of several', () => {
    const twice = image('twice', merged, { repoDigests: [`ghcr.io/acme/api@${other}`, ...repoDigests] })
    const found = [attestationOf({ fault: 'commit', received: before }, other), attestedBy(merged)]
    expect(judge(found, { instances: [container('api', twice)] })).toEqual(proven)
  })

  it('counts the files too if they are of the image', () => {
    const claim = { files: files() }
    const own = container('api', pushed, { contents: contents() })
    expect(judge([attestedBy(merged)], { instances: [own], claim })).toMatchObject({
      kind: 'proven',
      proof: 'attested',
      rests: [{ basis: 'attestations-and-files', count: 1 }],
    })
    const mounted = container('api', pushed, { contents: contents({}, [mount('/app/dist')]) })
    expect(judge([attestedBy(merged)], { instances: [mounted], claim })).toMatchObject({
      kind: 'proven',
      proof: 'hashed',
      rests: [{ basis: 'files', count: 1 }],
    })
  })

  it('is proven on a host with stopped older containers, and with several instances', () => {
    const two = container('api', pushed, { name: 'pack_api_2' })
    expect(judge([attestedBy(merged)], { instances: [container('api', pushed), two] })).toMatchObject({
      kind: 'proven',
      rests: [{ basis: 'attestations', count: 2 }],
    })
  })

  it.each([
    ['nothing', [], 'build/attestation-unknown'],
    ['another digest', [attestedBy(merged, other)], 'build/attestation-unknown'],
    ['another service', [{ ...attestedBy(merged), service: 'web' }], 'build/attestation-unknown'],
    ['two answers', [attestedBy(merged), attestedBy(merged)], 'build/attestation-unknown'],
    ['provenance of another commit than was asked', [attestedBy(before)], 'build/attestation-unknown'],
    [
      'no answer',
      [{ service: 'api', digest: attestedDigest, evidence: noEvidence('connect', 'api-unreachable') }],
      'build/attestation-unknown',
    ],
    ['no attestation', [attestationOf({ fault: 'none' })], 'build/attestation-missing'],
    ['a wrong signature', [attestationOf({ fault: 'signature' })], 'build/attestation-invalid'],
    ['another workflow', [attestationOf({ fault: 'workflow', expected: 'a' })], 'build/attestation-other-signer'],
    ['provenance without a commit', [attestationOf({ fault: 'commit' })], 'build/attestation-no-commit'],
    ['a short commit', [attestationOf({ fault: 'commit', received: 'abc1234' })], 'build/attestation-no-commit'],
  ] as const)('is unproven by %s', (_name, attestations, code) => {
    expect(judge(attestations)).toMatchObject({ kind: 'unproven', findings: [code] })
    expect(judge(attestations, { instances: [container('api', bare)] }).kind).toBe('unproven')
  })

  it.each([
    ['malformed'],
    ['too-many'],
    ['predicate-type'],
    ['subject'],
    ['root'],
    ['certificate'],
    ['payload'],
    ['log'],
    ['issuer'],
    ['repository'],
    ['runner'],
    ['ref'],
  ] as const)('is unproven by the fault %s', (fault) => {
    expect(judge([attestationOf({ fault })])).toMatchObject({ kind: 'unproven' })
  })

  it('has drifted if verified provenance names another commit', () => {
    const found = [attestationOf({ fault: 'commit', expected: merged, received: before })]
    const drifted = { kind: 'drifted', findings: ['build/attestation-other-commit'] }
    expect(judge(found)).toMatchObject(drifted)
    expect(judge(found, { instances: [container('api', bare)] })).toMatchObject({ kind: 'drifted' })
  })

  it('is not contradicted by one of several digests', () => {
    const twice = image('twice', merged, { repoDigests: [`ghcr.io/acme/api@${other}`, ...repoDigests] })
    const found = [attestationOf({ fault: 'commit', received: before }, other), attestationOf({ fault: 'none' })]
    expect(judge(found, { instances: [container('api', twice)] })).toMatchObject({
      kind: 'unproven',
      findings: ['build/attestation-missing'],
    })
  })

  it('has drifted by its label, whatever is attested', () => {
    const labelled = image('labelled', before, { repoDigests })
    const verdict = judge([attestedBy(merged)], { instances: [container('api', labelled)] })
    expect(verdict).toMatchObject({ kind: 'drifted' })
    expect(verdict.findings).toContain('runtime/other-commit')
    expect(judge([], { instances: [container('api', stale)] })).toMatchObject({ kind: 'drifted' })
  })

  it('is unproven if one instance runs another image', () => {
    const instances = [container('api', pushed), container('api', fresh, { name: 'pack_api_2' })]
    expect(judge([attestedBy(merged)], { instances })).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/not-attested'],
    })
    const oneOff = container('api', fresh, { name: 'run', compose: composed('pack', 'api', true) })
    expect(judge([attestedBy(merged)], { instances: [container('api', pushed), oneOff] })).toMatchObject({
      findings: ['runtime/not-attested'],
    })
  })

  it('is unproven if the attested image is there, but does not run', () => {
    const waiting = container('api', fresh, { means: pushed })
    expect(judge([attestedBy(merged)], { instances: [waiting] }).kind).not.toBe('proven')
  })

  it('does not believe a host that says so itself', () => {
    const attested = [{ service: 'api', commit: merged }]
    expect(judge([], { instances: [container('api', { ...pushed, attested })] }).kind).toBe('unproven')
    expect(judge([], { instances: [container('api', { ...bare, attested })], claim: {} }).kind).toBe('unproven')
    const verdict = judgeChain(
      plan({ services: [service('api')] }),
      observations({ targets: [host('prod', container('api', { ...bare, attested }))] }),
    )
    expect(verdict.kind).toBe('unproven')
  })

  it('is proven on another node by the digest of its task', () => {
    const onOtherNode = (attestations: readonly AttestationObservation[]) =>
      judge(attestations, {
        instances: [elsewhere(`ghcr.io/acme/api:main@${attestedDigest}`)],
      })
    expect(onOtherNode([attestedBy(merged)]).findings).not.toContain('runtime/task-elsewhere')
    expect(onOtherNode([attestationOf({ fault: 'none' })]).kind).not.toBe('proven')
  })
})

describe('a service with paths', () => {
  const claim = { paths: { globs: ['api/**'], place: service('api').place } }
  const same = {
    paths: [{ service: 'api', revision: before, evidence: seen({ is: 'same', where: 'checkout' } as const) }],
  }
  const older = image('older', before, { repoDigests })

  it('is proven by provenance of the commit that its image names', () => {
    expect(judge([attestedBy(before)], { instances: [container('api', older)], claim, seen: same })).toEqual(proven)
  })

  it('is unproven by provenance of another commit than its image names', () => {
    const waiting = container('api', older, { means: image('newer', merged, { repoDigests: [`a/b@${other}`] }) })
    expect(judge([attestedBy(merged, other)], { instances: [waiting], claim, seen: same }).kind).not.toBe('proven')
    expect(judge([attestedBy(merged)], { instances: [container('api', older)], claim, seen: same }).kind).toBe(
      'unproven',
    )
  })
})

describe('a service that nobody must attest', () => {
  it('is judged by its labels, whatever is attested', () => {
    const verdict = judgeChain(
      plan({ services: [service('api')] }),
      observations({
        targets: [host('prod', container('api', pushed))],
        attestations: [attestationOf({ fault: 'commit', received: before })],
      }),
    )
    expect(verdict.kind).toBe('proven')
    expect(verdict.chain.map(({ proof }) => proof)).not.toContain('attested')
  })
})
