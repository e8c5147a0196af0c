import { ask, codes, mistakesOf, planOf } from '../builders/inputs.ts'

const environment = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/api' }
const issuer = 'https://token.actions.githubusercontent.com'
const file = (attestation: string) =>
  `targets: { prod: ssh://deploy@prod-1.example.com }\nservices:\n  api:\n    attestation: ${attestation}\n`
const bundle = '{}\n'
const files = { 'attestations.jsonl': bundle, 'root.json': '{}' }

const claimOf = async (attestation: string) => {
  const { services } = await planOf({ file: file(attestation), environment, files })
  const { place: _, ...claim } = services[0]?.attestation ?? { place: undefined }
  return claim
}

describe('the key attestation', () => {
  it.each([
    ['.github/workflows/deploy.yml', 'https://github.com/acme/api/.github/workflows/deploy.yml', undefined],
    ['./.github/workflows/deploy.yaml', 'https://github.com/acme/api/.github/workflows/deploy.yaml', undefined],
    ['acme/ci/.github/workflows/build.yml', 'https://github.com/acme/ci/.github/workflows/build.yml', undefined],
    [
      'https://github.com/acme/ci/.github/workflows/build.yml@refs/tags/v1',
      'https://github.com/acme/ci/.github/workflows/build.yml',
      'refs/tags/v1',
    ],
  ])('names the workflow %s', async (text, url, ref) => {
    const signer = { by: 'workflow', url, ...(ref === undefined ? {} : { ref }) }
    expect(await claimOf(text)).toEqual({ repository: 'https://github.com/acme/api', issuer, signer })
    expect(await claimOf(`{ signer-workflow: "${text}" }`)).toMatchObject({ signer })
  })

  it('accepts any workflow of the repository if it names none', async () => {
    expect(await claimOf('{ ref: refs/heads/main }')).toEqual({
      repository: 'https://github.com/acme/api',
      ...{ issuer, signer: { by: 'repository' }, ref: 'refs/heads/main' },
    })
  })

  it('accepts self-hosted runners only if it says so', async () => {
    expect(await claimOf('{ runner: github-hosted }')).not.toHaveProperty('selfHosted')
    expect(await claimOf('{ runner: self-hosted }')).toMatchObject({ selfHosted: true })
  })

  it('names the signer of another CI system, and reads its attestations from a file', async () => {
    const keys =
      '{ repository: https://gitlab.com/acme/api, issuer: https://gitlab.com, identity: "https://gitlab.com/acme/api//.gitlab-ci.yml@refs/heads/main", bundle: attestations.jsonl, trusted-root: root.json }'
    expect(await claimOf(keys)).toEqual({
      repository: 'https://gitlab.com/acme/api',
      issuer: 'https://gitlab.com',
      signer: { by: 'identity', identity: 'https://gitlab.com/acme/api//.gitlab-ci.yml@refs/heads/main' },
      bundle: 'attestations.jsonl',
      trustedRoot: 'root.json',
    })
    const { read } = await ask({ file: file(keys), environment, files })
    expect(read.ok && read.value.attestations.get('api')).toMatchObject({ bundles: bundle, trustedRoot: '{}' })
  })

  it('is the repository of an Enterprise Server on one', async () => {
    const own = { ...environment, GITHUB_SERVER_URL: 'https://github.example.com' }
    const { services } = await planOf({ file: file('.github/workflows/deploy.yml'), environment: own })
    expect(services[0]?.attestation?.repository).toBe('https://github.example.com/acme/api')
  })

  it.each([
    ['deploy.yml', 'attestation-malformed @ 4:18'],
    ['.github/workflows/deploy', 'attestation-malformed @ 4:18'],
    ['.github/workflows/../deploy.yml', 'attestation-malformed @ 4:18'],
    ['acme/.github/workflows/deploy.yml', 'attestation-malformed @ 4:18'],
    ['http://github.com/acme/ci/.github/workflows/build.yml', 'attestation-malformed @ 4:18'],
    ['{ repository: acme }', 'attestation-malformed @ 4:32'],
    ['{ repository: "https://github.com/acme/api?x" }', 'attestation-malformed @ 4:32'],
    ['{ ref: main }', 'attestation-malformed @ 4:25'],
    ['{ issuer: http://token.example.com }', 'attestation-malformed @ 4:28'],
    ['{ identity: "" }', 'attestation-malformed @ 4:30'],
    ['{ runner: any }', 'value-unknown @ 4:28'],
    ['{ repository: https://gitlab.com/acme/api }', 'attestation-bundle-missing @ 4:32'],
    ['{ signer-workflow: .github/workflows/a.yml, identity: me }', 'attestation-signer-twice @ 4:72'],
    ['{ bundle: none.jsonl }', 'attestation-file-unreadable @ 4:28'],
    ['{ bundle: ../attestations.jsonl }', 'attestation-file-unreadable @ 4:28'],
    ['{ trusted-root: none.json }', 'attestation-file-unreadable @ 4:34'],
    ['{ workflow: a }', 'unknown-key @ 4:20'],
  ])('cannot be %s', async (attestation, mistake) => {
    expect(await mistakesOf({ file: file(attestation), environment, files })).toEqual([mistake])
  })

  it('needs a repository outside of a job', async () => {
    const { read } = await ask({ file: file('.github/workflows/deploy.yml') })
    expect(codes(read)).toEqual(['attestation-repository-missing @ 4:5'])
  })

  it('is for containers only', async () => {
    const of = (more: string, target = 'ssh://deploy@prod-1.example.com') =>
      mistakesOf({
        file: `targets: { prod: "${target}" }\nservices:\n  api:\n    on: prod\n    attestation: .github/workflows/a.yml\n${more}`,
        environment,
      })
    expect(await of('    container: { systemd: api.service }\n')).toEqual(['container-only @ 3:3'])
    expect(await of('', 'https://api.example.com/version')).toEqual(['not-on-endpoint @ 3:3'])
  })

  it('reads the trust roots, but not the attestations, from the base commit of an event of a fork', async () => {
    const asked: string[] = []
    const commit = 'feed'.repeat(10)
    const text = file('{ bundle: attestations.jsonl, trusted-root: root.json }')
    const { read } = await ask({
      event: { name: 'pull_request_target', payload: {} },
      environment: { ...environment, GITHUB_SHA: commit },
      file: text,
      files,
      history: () => ({
        newestDeployment: () => Promise.reject(new Error('not asked')),
        fileAt: async (_commit, path) => {
          asked.push(path)
          return { kind: 'seen', value: { kind: 'text', text: path === 'root.json' ? '{"of":"base"}' : text } }
        },
      }),
    })
    expect(read.ok && read.value.attestations.get('api')).toMatchObject({
      bundles: bundle,
      trustedRoot: '{"of":"base"}',
    })
    expect(asked).toContain('root.json')
    expect(asked).not.toContain('attestations.jsonl')
  })
})
