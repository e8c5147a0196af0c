import { createServer, type Server } from 'node:http'
import { createAdapters } from '../../../src/app.ts'
import type { Request } from '../../../src/inputs/index.ts'
import { seen } from '../../../src/model/evidence.ts'
import type { TargetObservation } from '../../../src/model/host.ts'
import { verify } from '../../../src/verify.ts'
import {
  attestedCommit,
  attestedDigest,
  type Changes,
  createSigstore,
  otherCommit,
  provenance,
  repository,
  type Sigstore,
  workflow,
} from '../../builders/attestations.ts'
import { ask } from '../../builders/inputs.ts'
import { container, host, image } from '../../builders/observations.ts'
import { openClock } from '../../clock.ts'

/** A whole run over a server that answers as the attestations API of GitHub does. Only the host is not real. */

let [sigstore, stranger]: Sigstore[] = []
let server: Server
let api = ''
let answer: (page: number) => { status: number; body: unknown; next?: boolean } = () => ({ status: 404, body: {} })
let requested: { path: string; token: string | undefined }[] = []

beforeAll(async () => {
  ;[sigstore, stranger] = await Promise.all([createSigstore(), createSigstore()])
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
    requested.push({ path: pathname, token: request.headers.authorization })
    if (!pathname.includes('/attestations/')) return void response.writeHead(404).end('{}')
    const page = Number(searchParams.get('after') ?? 0)
    const { status, body, next } = answer(page)
    const link = next === true ? { link: `<${api}${pathname}?after=${page + 1}>; rel="next"` } : {}
    response.writeHead(status, { 'content-type': 'application/json', ...link }).end(JSON.stringify(body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  api = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
})
afterAll(() => server.close().closeAllConnections())
beforeEach(() => {
  requested = []
})

const running = host(
  'prod',
  container('api', image('api', attestedCommit, { repoDigests: [`ghcr.io/acme/api@${attestedDigest}`] })),
)

async function requestOf(keys: string): Promise<Request> {
  const { read } = await ask({
    inputs: { commit: attestedCommit, 'github-token': 'ghs_example', wait: '0s' },
    file: `targets: { prod: ssh://deploy@prod.example.com }\nservices:\n  api:\n    attestation: { signer-workflow: .github/workflows/deploy.yml, trusted-root: root.json${keys} }\n`,
    files: { 'root.json': sigstore?.root ?? '' },
    environment: { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/api', GITHUB_API_URL: api },
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

/** The verdict of a run, with the findings of the build. */
async function run(bundles: readonly unknown[], keys = '', observed: TargetObservation = running) {
  const listed = bundles.map((bundle) => ({ bundle, repository_id: 1, bundle_url: '' }))
  answer = (page) => ({
    status: bundles.length === 0 ? 404 : 200,
    body: { attestations: listed.slice(page * 100, (page + 1) * 100) },
    next: (page + 1) * 100 < listed.length,
  })
  return runWith(keys, observed)
}

async function runWith(keys = '', observed: TargetObservation = running) {
  const request = await requestOf(keys)
  const adapters = createAdapters(request, { workspace: '/nowhere', name: 'acme/api', apiUrl: api, path: '' })
  const targets = request.targets.map((target) => ({ ...target, observe: async () => observed.evidence }))
  const origin = { observe: async () => seen({ where: 'github', exists: true } as const) }
  const clock = openClock()
  const outcome = await verify(
    request.plan,
    { ...adapters, targets, origin },
    { ...clock, now: () => performance.now() },
    () => {},
    new AbortController().signal,
  )
  const { kind, chain } = outcome.verdict
  const findings = chain.flatMap((link) => link.findings)
  return {
    kind,
    proof: chain.find(({ link }) => link === 'runtime')?.proof,
    codes: findings.map(({ code }) => code),
    fault: findings.flatMap((one) => ('fault' in one ? one.fault : 'part' in one ? String(one.part) : []))[0],
  }
}

const attest = async (changes: Changes = {}) => sigstore?.attest(changes)

describe('a run with attested images', () => {
  it('is proven by the attestation of the image', async () => {
    expect(await run([await attest()])).toEqual({ kind: 'proven', proof: 'attested', codes: [], fault: undefined })
    expect(requested.filter(({ path }) => path.includes('attestations'))).toEqual([
      { path: `/repos/acme/api/attestations/${encodeURIComponent(attestedDigest)}`, token: 'token ghs_example' },
    ])
  })

  it('finds the right one on a further page', async () => {
    const sbom = await attest({ predicateType: 'https://spdx.dev/Document' })
    expect(await run([...Array.from({ length: 150 }, () => sbom), await attest()])).toMatchObject({ kind: 'proven' })
  })

  const unproven = (code: string, fault?: string) => ({ kind: 'unproven', codes: [code], fault })
  it('is unproven without an attestation', async () => {
    expect(await run([])).toMatchObject(unproven('build/attestation-missing'))
    answer = () => ({ status: 200, body: { attestations: [] } })
    expect(await runWith()).toMatchObject(unproven('build/attestation-missing'))
  })

  it.each<readonly [string, Changes, string, string, string]>([
    [
      'of another repository',
      { extensions: { 12: `${repository}-evil` } },
      'build/attestation-other-signer',
      'repository',
      '',
    ],
    ['of another ref', {}, 'build/attestation-other-signer', 'ref', ', ref: refs/tags/v1'],
    [
      'of another predicate type',
      { predicateType: 'https://spdx.dev/Document' },
      'build/attestation-invalid',
      'predicate-type',
      '',
    ],
    [
      'of another subject',
      { subject: [{ name: 'x', digest: { sha256: 'cd'.repeat(32) } }] },
      'build/attestation-invalid',
      'subject',
      '',
    ],
    [
      'of a look-alike issuer',
      { issuer: 'https://token.actions.githubusercontent.com.evil.example' },
      'build/attestation-other-signer',
      'issuer',
      '',
    ],
    [
      'of a look-alike workflow',
      { signer: `${repository}/.github/workflows/deploy.yml.evil.yml@refs/heads/main` },
      'build/attestation-other-signer',
      'workflow',
      '',
    ],
    [
      'of a workflow with the right one in its ref',
      { signer: `https://github.com/evil/api/.github/workflows/a.yml@refs/heads/${workflow}@refs/heads/main` },
      'build/attestation-other-signer',
      'workflow',
      '',
    ],
    ['of a self-hosted runner', { extensions: { 11: 'self-hosted' } }, 'build/attestation-other-signer', 'runner', ''],
    ['without a time of the signature', { timestamps: false }, 'build/attestation-invalid', 'certificate', ''],
    [
      'with an expired certificate',
      { issuedAt: new Date(Math.floor(Date.now() / 1000) * 1000 - 3_600_000) },
      'build/attestation-invalid',
      'certificate',
      '',
    ],
  ])('is unproven by an attestation %s', async (_name, changes, code, fault, keys) => {
    expect(await run([await attest(changes)], keys)).toMatchObject(unproven(code, fault))
  })

  it('is unproven by an attestation that was tampered with, or that another Sigstore signed', async () => {
    const [payload, signature] = [await attest(), await attest()]
    if (payload === undefined || signature === undefined) throw new Error('no attestation')
    const statement = JSON.parse(Buffer.from(payload.dsseEnvelope.payload, 'base64').toString())
    const changed = { ...statement, subject: [...statement.subject, { name: 'evil', digest: {} }] }
    payload.dsseEnvelope.payload = Buffer.from(JSON.stringify(changed)).toString('base64')
    const other = await attest()
    signature.dsseEnvelope.signatures = other?.dsseEnvelope.signatures ?? []
    expect(await run([payload])).toMatchObject({ kind: 'unproven', codes: ['build/attestation-invalid'] })
    expect(await run([signature])).toMatchObject({ kind: 'unproven', codes: ['build/attestation-invalid'] })
    expect(await run([await stranger?.attest()])).toMatchObject(unproven('build/attestation-invalid', 'root'))
    expect(await run([{ bundle: 1 }])).toMatchObject(unproven('build/attestation-invalid', 'malformed'))
  })

  it('has drifted by verified provenance of another commit', async () => {
    const other = await attest({ extensions: { 13: otherCommit }, predicate: provenance(otherCommit) })
    expect(await run([other])).toMatchObject({ kind: 'drifted', codes: ['build/attestation-other-commit'] })
    const [ofRun, ofBuild] = [
      await attest({ extensions: { 13: otherCommit } }),
      await attest({ predicate: provenance(otherCommit) }),
    ]
    expect(await run([ofRun])).toMatchObject({ kind: 'drifted' })
    expect(await run([ofBuild])).toMatchObject({ kind: 'drifted' })
  })

  it('is unproven by ten thousand attestations, and asks for the first thousand only', async () => {
    const other = await attest({ extensions: { 13: otherCommit }, predicate: provenance(otherCommit) })
    expect(await run(Array.from({ length: 10_000 }, () => other))).toMatchObject(
      unproven('build/attestation-invalid', 'too-many'),
    )
    // Ten pages for each digest that the host knows.
    expect(requested.filter(({ path }) => path.includes('attestations')).length).toBeLessThanOrEqual(20)
  })

  it.each([
    [401, {}, 'unproven'],
    [403, {}, 'unproven'],
    [429, {}, 'unproven'],
    [500, {}, 'unproven'],
    [200, {}, 'unproven'],
    [200, { attestations: 1 }, 'unproven'],
    [200, { attestations: [null, 7, {}] }, 'unproven'],
    [200, { attestations: [{ bundle: null, bundle_url: 'http://127.0.0.1/bundle' }] }, 'unproven'],
    [200, { attestations: [{ bundle: null, bundle_url: 'https://169.254.169.254/bundle' }] }, 'unproven'],
  ])('is unproven by the status %i with %j', async (status, body, kind) => {
    answer = () => ({ status, body })
    expect((await runWith()).kind).toBe(kind)
    expect(requested.every(({ token }) => token === 'token ghs_example')).toBe(true)
  })
})
