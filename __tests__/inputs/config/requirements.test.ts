import { ask, mistakesOf, planOf } from '../../builders/inputs.ts'

const head = 'targets: { prod: ssh://deploy@prod.example.com }\nservices:\n  api:\n'
const file = (...lines: readonly string[]): string => `${head}${lines.map((line) => `    ${line}\n`).join('')}`
const wrong = (...lines: readonly string[]) =>
  mistakesOf({ file: file(...lines), environment: { TOKEN: 'b\u0007', LONG: 'x'.repeat(8193) } })
const serviceOf = async (...lines: readonly string[]) => (await planOf({ file: file(...lines) })).services[0]

describe('the ports that a service must listen on', () => {
  it('are a number, a mapping with `host`, or a list of them; duplicates are removed', async () => {
    expect((await serviceOf('listens: 3000'))?.listens).toMatchObject([{ port: 3000, place: { line: 4, column: 14 } }])
    expect((await serviceOf('listens: { port: 3000, host: 8080 }'))?.listens).toMatchObject([
      { port: 3000, host: 8080 },
    ])
    expect((await serviceOf('listens: [3000, { port: 3000, host: 80 }, 3000]'))?.listens).toMatchObject([
      { port: 3000, place: { column: 15 } },
      { port: 3000, host: 80 },
    ])
  })

  it.each([
    ['listens: 0', 'number-out-of-range @ 4:14'],
    ['listens: 65536', 'number-out-of-range @ 4:14'],
    ['listens: 1.5', 'number-malformed @ 4:14'],
    ['listens: []', 'list-empty @ 4:14'],
    ['listens: { host: 8080 }', 'missing @ 4:14'],
    ['listens: { port: 80, on: 8080 }', 'unknown-key @ 4:26'],
    ['listens: [80, { port: 80, host: 0 }]', 'number-out-of-range @ 4:37'],
    ['listens: "3000"', 'yaml-type @ 4:14'],
    ['listens: 8080:3000', 'yaml-type @ 4:14'],
  ])('are refused as %s', async (line, mistake) => {
    expect(await wrong(line)).toEqual([mistake])
  })

  it('are limited to 65535', async () => {
    const { read } = await ask({ file: file('listens: 65536') })
    expect(read).toMatchObject({ problems: [{ fault: { min: 1, max: 65_535 } }] })
  })
})

describe('the required variables of a process', () => {
  it('are names in the plan; values are passed only to the target', async () => {
    const { read, masked } = await ask({
      file: file('env: { FLAG: "on-today", TOKEN: "Bearer ${TOKEN}", EMPTY: "", A.b-c: "1" }'),
      environment: { TOKEN: 'hunter2-hunter2' },
    })
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const { plan, variables } = read.value
    expect(plan.services[0]?.env).toMatchObject([
      { name: 'FLAG', place: { line: 4 } },
      { name: 'TOKEN' },
      { name: 'EMPTY' },
      { name: 'A.b-c' },
    ])
    expect(variables.get('api')).toEqual([
      { name: 'FLAG', value: 'on-today' },
      { name: 'TOKEN', value: 'Bearer hunter2-hunter2' },
      { name: 'EMPTY', value: '' },
      { name: 'A.b-c', value: '1' },
    ])
    expect(masked).toEqual(['hunter2-hunter2'])
    expect(JSON.stringify(plan)).not.toMatch(/hunter2|on-today/)
  })

  it.each([
    ['env: { FLAG: true }', 'yaml-type @ 4:18'],
    ['env: {}', 'list-empty @ 4:10'],
    ['env: [FLAG]', 'yaml-type @ 4:10'],
    ['env: { 1A: "x" }', 'name-malformed @ 4:12'],
    ['env: { "A=B": "x" }', 'name-malformed @ 4:12'],
    ['env: { A: "${GONE}" }', 'template-unset @ 4:15'],
    ['env: { A: "${{ secrets.A }}" }', 'expression-in-file @ 4:15'],
    ['env: { A: "${TOKEN}" }', 'control-character @ 4:15'],
    ['env: { A: "${LONG}" }', 'too-large @ 4:15'],
  ])('are refused as %s', async (line, mistake) => {
    expect(await wrong(line)).toEqual([mistake])
  })

  it('never appear in a problem', async () => {
    for (const text of ['"${TOKEN}"', '"${LONG}"', '"a\\ab"']) {
      const { read } = await ask({
        file: file(`env: { A: ${text} }`),
        environment: { TOKEN: 'b\u0007', LONG: 'x'.repeat(8193) },
      })
      expect(read).toMatchObject({ ok: false, problems: [{ value: undefined }] })
    }
  })

  it('may contain line breaks and tabs', async () => {
    const { read } = await ask({ file: file('env: { A: "one\\n\\ttwo" }') })
    expect(read.ok && read.value.variables.get('api')).toEqual([{ name: 'A', value: 'one\n\ttwo' }])
  })

  it('are limited to a hundred', async () => {
    const many = (count: number) => `env: { ${Array.from({ length: count }, (_, at) => `V${at}: "x"`).join(', ')} }`
    expect(await wrong(many(101))).toEqual(['too-many @ 4:10'])
    expect((await serviceOf(many(100)))?.env).toHaveLength(100)
  })
})

describe('switches of a service', () => {
  it('are in the plan when they are on, and absent when they are off', async () => {
    expect(await serviceOf('current: true', 'reloads: true')).toMatchObject({ current: true, reloads: true })
    const off = await serviceOf('current: false', 'reloads: false')
    expect(Object.keys(off ?? {})).not.toContain('current')
    expect(Object.keys(off ?? {})).not.toContain('reloads')
  })

  it('are yes or no', async () => {
    expect(await wrong('current: now', 'reloads: 1')).toEqual(['yaml-type @ 4:14', 'yaml-type @ 5:14'])
  })
})
