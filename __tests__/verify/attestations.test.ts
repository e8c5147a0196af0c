import type { AttestationReading } from '../../src/model/attestation.ts'
import { type Evidence, noEvidence, seen } from '../../src/model/evidence.ts'
import type { Instance } from '../../src/model/instance.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import type { AttestationAsk, Attestor } from '../../src/origin/attestation/port.ts'
import { everyAttestation, openAttestations } from '../../src/verify/attestations.ts'
import { claimed as attestation, attestedBy, attestedDigest } from '../builders/attested.ts'
import { before, container, host, image, merged, plan, service } from '../builders/observations.ts'

const never = new AbortController().signal
const none: Evidence<AttestationReading> = seen({ kind: 'refused', fault: 'none' })
const pushed = image('pushed', merged, { repoDigests: [`ghcr.io/acme/api@${attestedDigest}`] })

async function look(
  instances: readonly Instance[],
  claim: Partial<ServiceClaim> = { attestation },
  right = attestedDigest,
) {
  const asked: AttestationAsk[] = []
  let opened = 0
  const attestor: Attestor = {
    observe: async (asks) => {
      asked.push(...asks)
      return asks.flatMap(({ service: name, digests }) =>
        digests.map((digest) =>
          digest === right
            ? { ...attestedBy(merged, digest), service: name }
            : { service: name, digest, evidence: none },
        ),
      )
    },
  }
  const observe = openAttestations(plan({ services: [service('api', claim)] }), async () => {
    opened += 1
    return attestor
  })
  const found = await observe([host('prod', ...instances)], never)
  await observe([host('prod', ...instances)], never)
  return { found, asked: asked.flatMap(({ digests }) => digests), commits: asked[0]?.commits, opened }
}

describe('the attestations of what hosts have', () => {
  it('are requested only by the digest of the registry if that is attested', async () => {
    const { found, asked, commits, opened } = await look([container('api', pushed)])
    expect(found).toEqual([attestedBy(merged)])
    expect(asked).toEqual([attestedDigest, attestedDigest])
    expect({ commits, opened }).toEqual({ commits: [merged], opened: 1 })
  })

  it('are requested by the other digests if it is not', async () => {
    const { found } = await look([container('api', pushed)], { attestation }, pushed.id)
    expect(found).toEqual([
      { service: 'api', digest: attestedDigest, evidence: none },
      { ...attestedBy(merged), digest: pushed.id },
    ])
  })

  it('are requested once for many instances', async () => {
    const many = Array.from({ length: 50 }, (_, at) => container('api', pushed, { name: `pack_api_${at}` }))
    expect((await look(many)).found).toHaveLength(1)
  })

  it('are not requested for more than 32 digests of one service, and the others are missing evidence', async () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      container('api', image(`i${at}`, merged, { repoDigests: [`a/b@sha256:${String(at).padStart(64, '0')}`] })),
    )
    const { found } = await look(many, { attestation }, 'none')
    const missing = found.filter(({ evidence }) => evidence.kind === 'missing')
    expect(missing).toHaveLength(8 + 8)
    expect(missing[0]?.evidence).toMatchObject({ why: { reason: 'attestations-too-many', limit: 32 } })
  })

  it('may name the commits of images for a service with paths, and no other ones', async () => {
    const older = image('older', before, { repoDigests: pushed.repoDigests })
    const paths = { globs: ['api/**'], place: service('api').place }
    expect((await look([container('api', older)], { attestation, paths })).commits).toEqual([merged, before])
    expect((await look([container('api', older)])).commits).toEqual([merged])
  })

  it('are not requested, and nothing is loaded, for a service without a required attestation', async () => {
    expect(await look([container('api', pushed)], {})).toMatchObject({ found: [], asked: [], opened: 0 })
    expect(await look([], { attestation })).toMatchObject({ found: [], opened: 0 })
    expect(await look([container('api', pushed)], { attestation, instances: 0 })).toMatchObject({
      found: [],
      opened: 0,
    })
  })

  it('are all missing if the check is interrupted', () => {
    const lost = noEvidence('run', 'deadline')
    const asked = plan({ services: [service('api', { attestation })] })
    expect(everyAttestation(asked, [host('prod', container('api', pushed))], lost)).toEqual([
      { service: 'api', digest: attestedDigest, evidence: lost },
    ])
  })
})
