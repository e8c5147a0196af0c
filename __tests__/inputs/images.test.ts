import { mistakesOf, planOf } from '../builders/inputs.ts'

const [first, second] = ['ab', 'cd'].map((byte) => `sha256:${byte.repeat(32)}`)
const host = 'ssh://deploy@prod-1.example.com'
const repository = 'ghcr.io/acme/api'
const base = { target: host, services: 'api web' }
const file = (image: string) => `targets: { prod: ${host} }\nservices:\n  api: { image: "${image}" }\n  web:\n`

const imageOfApi = async (asking: Parameters<typeof planOf>[0]) =>
  (await planOf(asking)).services.find(({ name }) => name === 'api')?.image

describe('the input images', () => {
  it('gives each service its image and digest', async () => {
    const images = `# built by this job\napi=${repository}@${first}\n\n  web = ghcr.io/acme/web:2@${second}  \n`
    const { services } = await planOf({ inputs: { ...base, images } })
    expect(services.map(({ image }) => image)).toEqual([`${repository}@${first}`, `ghcr.io/acme/web:2@${second}`])
  })

  it.each([
    [repository, `${repository}@${first}`, `${repository}@${first}`],
    [`${repository}:main`, `${repository}@${first}`, `${repository}:main@${first}`],
    [repository, `${repository}:main@${first}`, `${repository}:main@${first}`],
    [`${repository}@${first}`, `${repository}@${first}`, `${repository}@${first}`],
    ['acme/api', `docker.io/acme/api@${first}`, `acme/api@${first}`],
    ['ghcr.io/Acme/API:Main', `ghcr.io/ACME/Api@${first}`, `${repository}:Main@${first}`],
    [repository, `GHCR.io/Acme/API@${first}`, `${repository}@${first}`],
  ])('adds to %s of the config file the image %s of the input', async (declared, image, together) => {
    expect(await imageOfApi({ file: file(declared), inputs: { images: `api=${image}` } })).toBe(together)
  })

  it.each([
    ['another digest', `${repository}@${second}`],
    ['another repository', 'ghcr.io/acme/web'],
    ['another tag', `${repository}:old`],
  ])('cannot contradict the config file with %s', async (_, declared) => {
    const images = `api=${repository}:new@${first}`
    expect(await mistakesOf({ file: file(declared), inputs: { images } })).toEqual(['declared-twice @ images:1'])
  })

  it('refuses two different digests of one service', async () => {
    const images = `api=${repository}@${first}\napi=${repository}@${first}\napi=${repository}@${second}`
    expect(await mistakesOf({ inputs: { ...base, images } })).toEqual(['declared-twice @ images:3'])
  })

  it.each([
    [`${repository}@${first}`, 'image-line-malformed'],
    [`api=${repository}`, 'image-digest-missing'],
    [`api=${repository}@`, 'image-digest-missing'],
    ['api=', 'image-digest-missing'],
    [`api=${repository}@sha256:abc`, 'image-digest-malformed'],
    [`api=${repository}@${first?.toUpperCase()}`, 'image-digest-malformed'],
    [`api=${repository}@sha512:${'a'.repeat(128)}`, 'image-digest-malformed'],
    [`api=${repository}@md5:${'a'.repeat(32)}`, 'image-digest-malformed'],
    [`api=@${first}`, 'name-malformed'],
    [`-x=${repository}@${first}`, 'name-malformed'],
    [`api=$(touch owned)@${first}`, 'name-malformed'],
    [`apy=${repository}@${first}`, 'service-unknown'],
  ])('cannot be %s', async (images, code) => {
    expect(await mistakesOf({ inputs: { ...base, images } })).toEqual([`${code} @ images:1`])
  })

  it('suggests a similar service', async () => {
    const { read } = await import('../builders/inputs.ts').then(({ ask }) =>
      ask({ inputs: { ...base, images: `appi=${repository}@${first}` } }),
    )
    expect(read).toMatchObject({ problems: [{ fault: { nearest: 'api', known: ['api', 'web'] } }] })
  })

  it('accepts a service of the file with other problems', async () => {
    const wrong = `targets: { prod: ${host} }\nservices:\n  api: 5\n  web:\n`
    const images = `api=${repository}@${first}`
    expect(await mistakesOf({ file: wrong, inputs: { images } })).toEqual(['yaml-type @ 3:8'])
    expect(await mistakesOf({ file: 'services: {', inputs: { images } })).toEqual(['yaml-syntax @ 1:12'])
  })
})

describe('a digest in the config file', () => {
  it('is a whole SHA-256', async () => {
    expect(await mistakesOf({ file: file(`${repository}@sha256:abc`) })).toEqual(['image-digest-malformed @ 3:17'])
  })
})
