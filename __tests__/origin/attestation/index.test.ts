import { noEvidence, seen } from '../../../src/model/evidence.ts'
import { isPublicAddress } from '../../../src/origin/attestation/download.ts'
import { type AttestorSettings, openAttestor } from '../../../src/origin/attestation/index.ts'
import type { AttestationSource } from '../../../src/origin/attestation/port.ts'
import { readRoot, releasedRoots } from '../../../src/origin/attestation/roots.ts'
import {
  attestedCommit,
  attestedDigest,
  claimed,
  createSigstore,
  otherCommit,
  provenance,
  type Sigstore,
} from '../../builders/attestations.ts'

let [sigstore, newer]: Sigstore[] = []
beforeAll(async () => {
  ;[sigstore, newer] = await Promise.all([createSigstore(), createSigstore()])
})

const never = new AbortController().signal
const keeps = (...bundles: readonly unknown[]): AttestationSource => ({
  find: async () => seen({ bundles, more: false }),
})
const asks = [{ service: 'api', digests: [attestedDigest], commits: [attestedCommit] }]

type Changes = Partial<Omit<AttestorSettings, 'source'>> & { readonly source?: AttestationSource | undefined }

async function look({ source, ...changes }: Changes = { source: keeps() }) {
  const trustedRoot = sigstore?.root ?? ''
  const services = new Map([['api', { claim: claimed, trustedRoot }]])
  const settings = { services, source: () => source, timeout: 1000, ...changes }
  const [one] = await openAttestor(settings).observe(asks, never)
  return one?.evidence
}

const refused = (fault: string) => ({ kind: 'seen', value: { kind: 'refused', fault } })
const attested = { kind: 'seen', value: { kind: 'attested', commit: attestedCommit } }

describe('the attestations of an image', () => {
  it('are accepted if one of them is, whatever the others are', async () => {
    const right = await sigstore?.attest()
    const other = await sigstore?.attest({ extensions: { 13: otherCommit }, predicate: provenance(otherCommit) })
    expect(await look({ source: keeps(other, {}, right) })).toMatchObject(attested)
  })

  it('are refused by the one that comes closest', async () => {
    const sbom = await sigstore?.attest({ predicateType: 'https://spdx.dev/Document' })
    const other = await sigstore?.attest({ extensions: { 13: otherCommit }, predicate: provenance(otherCommit) })
    expect(await look()).toMatchObject(refused('none'))
    expect(await look({ source: keeps({}) })).toMatchObject(refused('malformed'))
    expect(await look({ source: keeps({}, sbom) })).toMatchObject(refused('predicate-type'))
    expect(await look({ source: keeps({}, other, sbom) })).toMatchObject(refused('commit'))
  })

  it('are too many if the right one is not among those that are read', async () => {
    const other = await sigstore?.attest({ extensions: { 13: otherCommit }, predicate: provenance(otherCommit) })
    expect(await look({ source: keeps(...Array.from({ length: 10_000 }, () => other)) })).toMatchObject(
      refused('too-many'),
    )
    const more: AttestationSource = { find: async () => seen({ bundles: [], more: true }) }
    expect(await look({ source: more })).toMatchObject(refused('too-many'))
  })

  it('are accepted among ten thousand that do not match', async () => {
    const [right, sbom] = [
      await sigstore?.attest(),
      await sigstore?.attest({ predicateType: 'https://spdx.dev/Document' }),
    ]
    expect(await look({ source: keeps(...Array.from({ length: 10_000 }, () => sbom), right) })).toMatchObject(attested)
  })

  it('are missing evidence if they could not be read', async () => {
    const down = noEvidence('connect', 'attestation-unreachable', { about: 'storage.example.com' })
    expect(await look({ source: { find: async () => down } })).toEqual(down)
    expect(await look({ source: { find: async () => seen({ bundles: [], more: false, lost: down }) } })).toEqual(down)
    expect(await look({ source: undefined })).toMatchObject({
      kind: 'missing',
      why: { reason: 'attestations-refused' },
    })
  })

  it('are read from a file with a document, or with one in each line', async () => {
    const right = JSON.stringify(await sigstore?.attest())
    for (const bundles of [right, `{}\n${right}\n`, JSON.stringify([JSON.parse(right)], null, 2)]) {
      const services = new Map([['api', { claim: claimed, trustedRoot: sigstore?.root ?? '', bundles }]])
      expect(await look({ services, source: undefined })).toMatchObject(attested)
    }
  })

  it('are fetched once they are verified, and again before', async () => {
    const right = await sigstore?.attest()
    let asked = 0
    const source: AttestationSource = {
      find: async () => {
        asked += 1
        return seen({ bundles: asked === 1 ? [] : [right], more: false })
      },
    }
    const services = new Map([['api', { claim: claimed, trustedRoot: sigstore?.root ?? '' }]])
    const attestor = openAttestor({ services, source: () => source, timeout: 1000 })
    for (const _ of [1, 2, 3]) await attestor.observe(asks, never)
    expect(asked).toBe(2)
  })
})

describe('the trust roots', () => {
  const services = new Map([['api', { claim: claimed }]])
  const released = () => [
    { root: 'github' as const, mirror: 'https://tuf.example.com', anchor: Buffer.alloc(0), text: sigstore?.root ?? '' },
  ]
  const refreshTo = (to: Sigstore | undefined) => async () =>
    readRoot(to?.root ?? '', { root: 'github', state: 'refreshed' })

  it('are those of the release if they cannot be refreshed', async () => {
    const source = keeps(await sigstore?.attest())
    const found = await look({ services, source, released: released(), refresh: async () => undefined })
    expect(found).toMatchObject({ value: { kind: 'attested', trust: { root: 'github', state: 'bundled' } } })
  })

  it('are refreshed, and then the released one counts no more', async () => {
    const [old, current] = [await sigstore?.attest(), await newer?.attest()]
    const settings = { services, released: released(), refresh: refreshTo(newer) }
    const trust = { root: 'github', state: 'refreshed' }
    expect(await look({ ...settings, source: keeps(current) })).toMatchObject({ value: { kind: 'attested', trust } })
    expect(await look({ ...settings, source: keeps(old) })).toMatchObject(refused('root'))
  })

  it('are not refreshed without an attestation to verify, or if the plan names a file', async () => {
    let asked = 0
    const refresh = async () => {
      asked += 1
      return undefined
    }
    await look({ services, released: released(), refresh, source: keeps() })
    await look({ refresh, source: keeps(await sigstore?.attest()) })
    expect(asked).toBe(0)
  })

  it('of the release are those of Sigstore and of GitHub', () => {
    const roots = releasedRoots.map(({ root, text }) => readRoot(text, { root, state: 'bundled' })?.material)
    expect(roots.map((one) => [one?.tlogs.length, one?.timestampAuthorities.length])).toEqual([
      [2, 1],
      [0, 6],
    ])
  })
})

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    '::',
    'fc00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    'ff02::1',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['140.82.112.3', '172.32.0.1', '2606:50c0:8000::153'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})
