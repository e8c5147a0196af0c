import { ask, mistakesOf, planOf, sha } from '../builders/inputs.ts'

const host = 'ssh://deploy@prod-1.example.com'
const repository = 'ghcr.io/acme/api'
const mirror = 'mirror.example.com:5000/acme/api'
const digest = `sha256:${'ab'.repeat(32)}`
const file = (service: string, rest = '') => `targets: { prod: ${host} }\nservices:\n  api: { ${service} }\n${rest}`

const apiOf = async (service: string, rest?: string, inputs = {}) => {
  const { services } = await planOf({ file: file(service, rest), inputs })
  return services[0]
}

describe('a tag', () => {
  it.each([
    ['main', 'main', false],
    ['"sha-{commit}"', `sha-${sha}`, true],
    ['"{commit}"', sha, true],
    ['"sha-{short}"', `sha-${sha.slice(0, 7)}`, false],
    ['"1.4-{short}-{commit}"', `1.4-${sha.slice(0, 7)}-${sha}`, true],
  ])('%s is filled in with the commit', async (tag, name, namesCommit) => {
    expect(await apiOf(`image: ${repository}, tag: ${tag}`)).toMatchObject({ tag: { name, namesCommit } })
  })

  it('is filled in with the commit of its service', async () => {
    const own = 'a'.repeat(40)
    expect(await apiOf(`image: ${repository}, tag: "sha-{commit}", commit: ${own}`)).toMatchObject({
      tag: { name: `sha-${own}` },
    })
  })

  it.each(['a b', '"ghcr.io/acme/api:main"', '".main"', '"{branch}"', '"sha-{commit"', `"${'a'.repeat(200)}"`])(
    'cannot be %s',
    async (tag) => {
      expect(await mistakesOf({ file: file(`image: ${repository}, tag: ${tag}`) })).toEqual([
        expect.stringMatching(/^tag-malformed @ /),
      ])
    },
  )

  it('needs an image, and a host', async () => {
    expect(await mistakesOf({ file: file('tag: main') })).toEqual([expect.stringMatching(/^missing @ /)])
    const process = file(`image: ${repository}, tag: main, container: { systemd: api }`)
    expect(await mistakesOf({ file: process })).toEqual([expect.stringMatching(/^container-only @ /)])
  })
})

describe('a list of images', () => {
  it('is an image and its mirrors', async () => {
    expect(await apiOf(`image: ["${repository}:main@${digest}", "${mirror}"]`)).toMatchObject({
      image: `${repository}:main@${digest}`,
      mirrors: [mirror],
    })
    expect(await apiOf(`image: [${repository}]`)).not.toHaveProperty('mirrors')
  })

  it.each([`${mirror}:main`, `${mirror}@${digest}`])('has no further tag or digest: %s', async (second) => {
    expect(await mistakesOf({ file: file(`image: ["${repository}", "${second}"]`) })).toEqual([
      expect.stringMatching(/^mirror-malformed @ /),
    ])
  })

  it('gets the digest of the input images, whichever of them it names', async () => {
    for (const name of [repository, mirror])
      expect(
        await apiOf(`image: ["${repository}", "${mirror}"]`, '', { images: `api=${name}@${digest}` }),
      ).toMatchObject({
        image: `${repository}@${digest}`,
      })
    const images = `api=other.example.com/acme/api@${digest}`
    expect(await mistakesOf({ file: file(`image: ["${repository}", "${mirror}"]`), inputs: { images } })).toEqual([
      'declared-twice @ images:1',
    ])
  })
})

describe('the settings of registries', () => {
  const hostsOf = async (rest: string) => {
    const { read } = await ask({ file: file('', rest) })
    return read.ok ? [...read.value.tokenHosts] : read.problems.map(({ fault }) => fault.code)
  }

  it('name the hosts that give out tokens', async () => {
    expect(await hostsOf('registries: { registry.example.com: { token-host: gitlab.example.com } }')).toEqual([
      ['registry.example.com', ['gitlab.example.com']],
    ])
    expect(
      await hostsOf('registries: { "a.example.com:5000": { token-host: [b.example.com, "c.example.com:443"] } }'),
    ).toEqual([['a.example.com:5000', ['b.example.com', 'c.example.com']]])
    expect(await hostsOf('')).toEqual([])
  })

  it.each([
    ['registries: { registry.example.com: { token-host: "https://gitlab.example.com/" } }', 'registry-host-malformed'],
    ['registries: { "registry.example.com/acme": { token-host: gitlab.example.com } }', 'registry-host-malformed'],
    ['registries: { registry.example.com: { token-host: "user@gitlab.example.com" } }', 'registry-host-malformed'],
    ['registries: { registry.example.com: { realm: gitlab.example.com, token-host: a } }', 'unknown-key'],
    ['registries: { registry.example.com: {} }', 'missing'],
  ])('cannot be %s', async (rest, code) => {
    expect(await hostsOf(rest)).toEqual([code])
  })

  it('are at most a hundred, with a hundred hosts each', async () => {
    const registries = (count: number) =>
      `registries: { ${Array.from({ length: count }, (_, at) => `r${at}.example.com: { token-host: a.example.com }`).join()} }`
    const hosts = (count: number) =>
      `registries: { a.example.com: { token-host: [${Array.from({ length: count }, (_, at) => `h${at}`).join()}] } }`
    expect(await hostsOf(registries(100))).toHaveLength(100)
    expect(await hostsOf(registries(101))).toEqual(['too-many'])
    expect(await hostsOf(hosts(101))).toEqual(['too-many'])
  })
})
