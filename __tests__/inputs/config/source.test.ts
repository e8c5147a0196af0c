import { mistakesOf, planOf } from '../../builders/inputs.ts'

const head = 'targets: { prod: ssh://deploy@prod.example.com }\nservices:\n  web:\n'
const file = (...lines: readonly string[]): string => `${head}${lines.map((line) => `    ${line}\n`).join('')}`
const serviceOf = async (...lines: readonly string[]) => (await planOf({ file: file(...lines) })).services[0]
const wrong = (...lines: readonly string[]) => mistakesOf({ file: file(...lines) })
const commit = '0f0e0d0c0b0a09080706050403020100ffeeddcc'

describe('what a service is built from', () => {
  it('is one glob or several, with exclusions', async () => {
    expect((await serviceOf('paths: web/**'))?.paths).toMatchObject({ globs: ['web/**'], place: { line: 4 } })
    expect((await serviceOf('paths: [./web/**, lib/, "!**/*.md"]'))?.paths?.globs).toEqual([
      'web/**',
      'lib/',
      '!**/*.md',
    ])
    expect(await serviceOf('instances: 1')).not.toHaveProperty('paths')
  })

  it.each([
    ['paths: /web/**', 'glob-malformed @ 4:12'],
    ['paths: [web/**, ../lib]', 'glob-malformed @ 4:21'],
    ['paths: "!"', 'glob-malformed @ 4:12'],
    ['paths: ["!web/**"]', 'paths-only-excluded @ 4:5'],
    ['paths: "web\\u0007"', 'control-character @ 4:12'],
    ['paths: []', 'list-empty @ 4:12'],
    [`paths: [${'a, '.repeat(51)}]`, 'too-many @ 4:5'],
  ])('is refused as %s', async (line, mistake) => {
    expect(await wrong(line)).toEqual([mistake])
  })
})

describe('the commit of a service', () => {
  it('is a full id, or a variable that is not masked', async () => {
    expect((await serviceOf(`commit: ${commit}`))?.commit).toBe(commit)
    const environment = { WEB_COMMIT: commit }
    const { services } = await planOf({ file: file('commit: ${WEB_COMMIT}'), environment })
    expect(services[0]?.commit).toBe(commit)
    expect(await serviceOf('instances: 1')).not.toHaveProperty('commit')
  })

  it.each([
    [`commit: ${commit.slice(0, 12)}`, 'commit-short @ 4:13'],
    ['commit: main', 'commit-not-hex @ 4:13'],
    ['commit: ${UNSET_COMMIT}', 'template-unset @ 4:13'],
  ])('is refused as %s', async (line, mistake) => {
    expect(await wrong(line)).toEqual([mistake])
  })
})
