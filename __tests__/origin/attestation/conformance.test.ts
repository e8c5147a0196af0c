import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commitSha } from '../../../src/model/plan.ts'
import { verifyProvenance } from '../../../src/origin/attestation/provenance.ts'
import { readRoot, readRoots, releasedRoots } from '../../../src/origin/attestation/roots.ts'
import { readBundle, type TrustRoot, verifySignature } from '../../../src/origin/attestation/signature.ts'
import { claimed } from '../../builders/attestations.ts'

/**
 * Bundles that others made, from the conformance suite of Sigstore and from the GitHub CLI. They are not ours to publish, so
 * they are read from the folder that SIGSTORE_BUNDLES names, or beside the project, and skipped without one. docs/contributing/testing.md has the sources.
 */
const named = process.env['SIGSTORE_BUNDLES'] ?? join('..', 'shared', 'sigstore')
const folder = existsSync(named) ? named : ''
const describeData = folder === '' ? describe.skip : describe
const read = (...path: readonly string[]): string => readFileSync(join(folder, ...path), 'utf8')
const cases = folder !== '' ? readdirSync(join(folder, 'conformance'), { withFileTypes: true }) : []
const names = cases.filter((one) => one.isDirectory()).map(({ name }) => name)

const released = releasedRoots.flatMap(({ root, text }) => readRoot(text, { root, state: 'bundled' }) ?? [])

function verdictOf(text: string, roots: readonly TrustRoot[] = released): string {
  const bundle = readBundle(JSON.parse(text))
  if (bundle === undefined) return 'malformed'
  const signed = verifySignature(bundle, roots)
  return typeof signed === 'string' ? signed : `signed, ${signed.trust.root}`
}

describeData('the bundles of the conformance suite', () => {
  it.each(names)('%s', (name) => {
    const own = join(folder, 'conformance', name, 'trusted_root.json')
    const roots = existsSync(own) ? readRoots(readFileSync(own, 'utf8')) : released
    const verdict = verdictOf(read('conformance', name, 'bundle.sigstore.json'), roots)
    expect(verdict.startsWith('signed')).toBe(!name.endsWith('_fail'))
  })

  it('are refused for the right reason', () => {
    const verdict = (name: string, root?: string) =>
      verdictOf(read('conformance', name, 'bundle.sigstore.json'), root === undefined ? released : readRoots(root))
    const rootOf = (name: string) => read('conformance', name, 'trusted_root.json')
    expect(verdict('dsse-invalid-sig_fail')).toBe('signature')
    expect(verdict('dsse-mismatch-envelope_fail')).toBe('signature')
    expect(verdict('intoto-expired-certificate_fail', rootOf('intoto-expired-certificate_fail'))).toBe('certificate')
    expect(verdict('intoto-with-custom-trust-root')).toBe('root')
  })
})

describeData('the bundles of GitHub', () => {
  it.each([
    ['reusable-workflow-attestation.sigstore.json', 'signed, public-good'],
    ['sigstore-js-2.1.0-bundle.json', 'signed, public-good'],
    ['github_provenance_demo-0.0.12-py3-none-any-bundle.jsonl', 'signed, github'],
  ])('%s: %s', (name, verdict) => {
    expect(verdictOf(read('attestations', name))).toBe(verdict)
  })

  it('are refused with a signature that was changed', () => {
    expect(verdictOf(read('attestations', 'sigstoreBundle-invalid-signature.json'))).toBe('malformed')
  })

  it('are accepted of a reusable workflow of another repository only if the plan names it', () => {
    const bundle = readBundle(JSON.parse(read('attestations', 'reusable-workflow-attestation.sigstore.json')))
    const commit = commitSha('95baf27389e83e6a5c48f42e190d48d7abcea19e')
    if (bundle === undefined || commit === undefined) throw new Error('no bundle')
    const claim = { ...claimed, repository: 'https://github.com/malancas/attest-demo' }
    const url = 'https://github.com/github/artifact-attestations-workflows/.github/workflows/attest.yml'
    const wanted = {
      digest: 'sha256:49a3aa6075e0f49f82843e74b5baa614ad2a588e6675612bf108a0a008c5ac25',
      commits: [commit],
    }
    const verify = (signer: Parameters<typeof verifyProvenance>[1]['claim']['signer']) =>
      verifyProvenance(bundle, { ...wanted, claim: { ...claim, signer } }, released)
    expect(verify({ by: 'workflow', url })).toMatchObject({ kind: 'attested', trust: { root: 'public-good' } })
    expect(verify({ by: 'repository' })).toMatchObject({ kind: 'refused', fault: 'workflow' })
    const expected = {
      ...wanted,
      commits: [commitSha('d'.repeat(40)) ?? commit],
      claim: { ...claim, signer: { by: 'workflow', url } as const },
    }
    expect(verifyProvenance(bundle, expected, released)).toMatchObject({ kind: 'refused', fault: 'commit' })
  })
})
