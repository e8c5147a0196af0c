import { openFiles, readFiles } from '../../src/inputs/files.ts'
import { readManifest } from '../../src/origin/manifest.ts'
import { type Asking, ask, codes, mistakesOf } from '../builders/inputs.ts'

const host = 'ssh://deploy@prod-1.example.com'
const base = { target: host, services: 'api' }
const many = (count: number, line: (at: number) => string, separator = '\n'): string =>
  Array.from({ length: count }, (_, at) => line(at)).join(separator)
const digest = `sha256:${'a'.repeat(64)}`

/** The CPU of reading these inputs, in milliseconds; what else the machine does does not count. */
async function costOf(asking: Asking): Promise<number> {
  const before = process.cpuUsage()
  await ask(asking)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('a plan with too many entries of a kind', () => {
  it.each<[string, Asking, readonly string[]]>([
    [
      'services in the file',
      { file: `targets: { prod: ${host} }\nservices:\n${many(501, (at) => `  s${at}:`)}` },
      ['too-many @ 503:3'],
    ],
    [
      'services in one text',
      { file: `targets: { prod: ${host} }\nservices: ${many(501, (at) => `s${at}`, ' ')}` },
      ['too-many @ 2:11'],
    ],
    [
      'targets, although each has a wrong name',
      { file: `services: api\ntargets:\n${many(201, (at) => `  "!${at}": ${host}`)}` },
      [],
    ],
    [
      'images',
      { inputs: { ...base, images: many(501, (at) => `s${at}=acme/api@${digest}`) } },
      ['too-many @ images:501'],
    ],
    [
      'files of features',
      {
        file: `targets: { prod: ${host} }\nservices: api\nfeatures:\n${many(6, (at) => `  f${at}:\n    source: [${many(100, (n) => `a${n}`, ', ')}]`)}`,
      },
      ['too-many @ 15:14'],
    ],
    [
      'files of authorities',
      {
        file: `targets: { prod: ${host} }\nservices: api\nroutes:\n${many(51, (at) => `  - request: GET https://a.example/${at}\n    expect: { status: 200 }\n    tls: { ca: ${at}.pem }`)}`,
      },
      ['too-many @ 156:16'],
    ],
  ])('is refused before its entries are compared: %s', async (_, asking, expected) => {
    const found = await mistakesOf(asking)
    if (expected.length > 0) expect(found).toEqual(expected)
    else expect(found[0]).toMatch(/^too-many @/)
  })

  it.each([
    ['on', `services: { api: { on: [${many(101, (at) => `t${at}`, ', ')}] } }`, '2:24'],
    [
      'contains',
      `services: api\nroutes: [{ request: GET https://a.example/, expect: { status: 200, body: { contains: [${many(101, () => 'aa', ', ')}] } } }]`,
      '3:86',
    ],
    [
      'guard',
      `services: api\nroutes: [{ request: GET https://a.example/, expect: { status: 200 }, guard: { ${many(101, (at) => `c${at}: 401`, ', ')} } }]`,
      '3:77',
    ],
    [
      'status',
      `services: api\nroutes: [{ request: GET https://a.example/, expect: { status: [${many(101, () => '200', ', ')}] } }]`,
      '3:63',
    ],
    [
      'headers',
      `services: api\nroutes: [{ request: GET https://a.example/, headers: { ${many(101, (at) => `x-${at}: a`, ', ')} }, expect: { status: 200 } }]`,
      '3:54',
    ],
  ])('names the list: %s', async (key, text, place) => {
    const { read } = await ask({ file: `targets: { prod: ${host} }\n${text}` })
    expect(codes(read)).toEqual([`too-many @ ${place}`])
    expect(read.ok ? [] : read.problems.map(({ fault }) => fault)).toEqual([
      { code: 'too-many', what: `entries of ${key}`, limit: 100, amount: 101 },
    ])
  })

  it('accepts as many as the limit', async () => {
    const file = `targets: { prod: ${host} }\nservices:\n${many(500, (at) => `  s${at}:`)}\nroutes:\n${many(1000, (at) => `  - GET https://a.example/${at} -> 200`)}`
    expect(await mistakesOf({ file })).toEqual([])
  })
})

describe('hostile inputs', () => {
  it.each<[string, Asking]>([
    ['100,000 keys', { file: many(100_000, (at) => `k${at}: 1`) }],
    ['an anchor that 45,000 aliases repeat', { file: `a: &a [x]\nb: [${many(45_000, () => '*a', ', ')}]` }],
    ['a service list of a megabyte', { inputs: { ...base, services: many(250_000, (at) => `s${at % 10}`, ' ') } }],
    [
      '20,000 names of targets that do not exist',
      {
        file: `targets: { prod: ${host} }\nservices:\n${many(200, (at) => `  s${at}: { on: [${many(100, (n) => `target-with-a-long-name-${at}-${n}`, ', ')}] }`)}`,
      },
    ],
    ['a run of spaces in a target', { inputs: { ...base, target: `a${' '.repeat(500_000)}b` } }],
    ['a run of spaces in an image', { inputs: { ...base, images: `a${' '.repeat(500_000)}b` } }],
    ['a run of spaces in a route', { inputs: { ...base, routes: `GET${' '.repeat(500_000)}b` } }],
    [
      'unclosed variables in a header',
      {
        file: `targets: { prod: { address: https://a.example/v, headers: { a: "${'${'.repeat(200_000)}" } } }\nservices: api`,
      },
    ],
    [
      'a status of a megabyte',
      {
        file: `targets: { prod: ${host} }\nservices: api\nroutes: [{ request: GET https://a.example/, expect: { status: "${many(200_000, () => '200', '|')}" }, guard: { anonymous: 401 } }]`,
      },
    ],
  ])('are read within 4 seconds of CPU: %s', async (_, asking) => {
    expect(await costOf(asking)).toBeLessThan(4_000)
  })
})

describe('the manifests of a plan', () => {
  const place = { kind: 'input', name: 'config' } as const
  const service = (name: string, manifest: string) => ({
    name,
    on: undefined,
    container: undefined,
    instances: undefined,
    image: undefined,
    files: { artifact: { text: '/app', place }, manifest: { text: manifest, place } },
    require: undefined,
    place,
  })

  it('are read once each, and refused when their total size is too large', async () => {
    const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs')
    const { tmpdir } = await import('node:os')
    const { join } = await import('node:path')
    const folder = mkdtempSync(join(tmpdir(), 'manifests-'))
    try {
      for (const name of ['one', 'two']) writeFileSync(join(folder, name), `${'a'.repeat(64)}  index.js\n`)
      const problems: Parameters<typeof readFiles>[2] = []
      const all = [service('a', 'one'), service('b', 'one'), service('c', 'two')]
      const context = { ...openFiles(folder, async (text, hint) => readManifest(text, hint)), left: { bytes: 100 } }
      const found = await readFiles(all, context, problems)
      expect([...found.keys()]).toEqual(['a', 'b'])
      expect(problems).toMatchObject([{ value: 'two', fault: { code: 'too-many', what: 'bytes of manifests' } }])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
