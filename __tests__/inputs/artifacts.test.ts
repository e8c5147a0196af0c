import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mistakesOf, planOf } from '../builders/inputs.ts'

const [first, second] = ['ab', 'cd'].map((byte) => `sha256:${byte.repeat(32)}`)
const file = (image: string) =>
  `targets: { prod: "ssh://deploy@prod-1.example.com" }\nservices:\n  api: { image: "${image}" }\n  web:\n`
const api = 'ghcr.io/acme/api'
const built = (name: string, digest = first, kind = 'oci') => ({ name, digest, kind })

const folder = mkdtempSync(join(tmpdir(), 'runtime-drift-artifacts-'))
const path = join(folder, 'list.json')
afterAll(() => rmSync(folder, { recursive: true }))

/** A list on disk, and a step that knows of it. */
function listing(list: unknown, image = api, images = '') {
  writeFileSync(path, typeof list === 'string' ? list : JSON.stringify(list))
  return { file: file(image), inputs: { images }, environment: { GITHUB_ARTIFACTS_LIST: path } }
}
const imageFrom = async (...args: Parameters<typeof listing>) => (await planOf(listing(...args))).services[0]?.image
const subjects = (...all: readonly unknown[]) => ({ version: 1, subjects: all })

describe('the artifact list of the job', () => {
  it('adds the digest to a service that declares only a repository', async () => {
    expect(await imageFrom(subjects(built(`${api}-other`, second), built(api)))).toBe(`${api}@${first}`)
    expect(await imageFrom(subjects(built(api)), `${api}:main`)).toBe(`${api}:main@${first}`)
    expect(await imageFrom(subjects(built('docker.io/acme/api')), 'acme/api')).toBe(`acme/api@${first}`)
    expect(await imageFrom(subjects(built('ghcr.io/Acme/API')), 'GHCR.io/ACME/api')).toBe(`${api}@${first}`)
  })

  it('is not read when the digest is declared', async () => {
    expect(await imageFrom('{', `${api}@${second}`)).toBe(`${api}@${second}`)
    expect(await imageFrom('{', api, `api=${api}@${second}`)).toBe(`${api}@${second}`)
  })

  it('ignores files, other repositories and services without a repository, and may be empty', async () => {
    expect(await imageFrom(subjects(built(api, first, 'file'), built('ghcr.io/acme/web')))).toBe(api)
    expect(await imageFrom(subjects())).toBe(api)
    expect(await imageFrom('')).toBe(api)
    expect((await planOf(listing(subjects(built(api))))).services[1]?.image).toBeUndefined()
    const gone = { ...listing(''), environment: { GITHUB_ARTIFACTS_LIST: join(folder, 'gone.json') } }
    expect((await planOf(gone)).services[0]?.image).toBe(api)
  })

  it('is ambiguous when one repository has two different digests', async () => {
    expect(await imageFrom(subjects(built(api), built(api)))).toBe(`${api}@${first}`)
    expect(await mistakesOf(listing(subjects(built(api), built(api, second))))).toEqual([
      'artifact-ambiguous @ $GITHUB_ARTIFACTS_LIST',
    ])
  })

  it.each<[string, unknown]>([
    ['artifacts-unreadable', '{'],
    ['artifact-malformed', '[]'],
    ['artifact-malformed', 'null'],
    ['artifact-malformed', { version: 1, subjects: {} }],
    ['artifact-malformed', subjects(null)],
    ['artifact-malformed', subjects({ digest: first, kind: 'oci' })],
    ['artifact-malformed', subjects(built(api, 'sha256:12'))],
    ['artifact-malformed', subjects(built(api, `md5:${'a'.repeat(32)}`))],
    ['artifact-malformed', subjects(built(api, first, 'exe'))],
    ['artifacts-unreadable', subjects(...Array.from({ length: 1001 }, () => built(api)))],
    ['artifacts-unreadable', ' '.repeat(1024 * 1024 + 1)],
  ])('is %s when it is something else', async (code, list) => {
    expect(await mistakesOf(listing(list))).toEqual([`${code} @ $GITHUB_ARTIFACTS_LIST`])
  })

  it('is refused when it is not a file', async () => {
    const asking = { file: file(api), environment: { GITHUB_ARTIFACTS_LIST: folder } }
    expect(await mistakesOf(asking)).toEqual(['artifacts-unreadable @ $GITHUB_ARTIFACTS_LIST'])
  })
})
