import { ask, codes, mistakesOf, planOf } from '../builders/inputs.ts'

const file = (rest: string): string => `targets: { prod: "ssh://deploy@prod" }\n${rest}`
const logsOf = async (rest: string) => (await planOf({ file: file(rest) })).services.map(({ logs }) => logs)

describe('the lines of a log', () => {
  it('use the number of the service, else the top level, else none', async () => {
    expect(await logsOf('services: { api: { logs: 40 }, web: }\n')).toEqual([40, undefined])
    expect(await logsOf('logs: 10\nservices: { api: { logs: 40 }, web: }\n')).toEqual([40, 10])
  })

  it.each([
    ['logs: 0\nservices: { api: }\n', ['number-out-of-range @ 2:7']],
    ['services: { api: { logs: 1000 } }\n', ['number-out-of-range @ 2:26']],
    ['services: { api: { logs: many } }\n', ['yaml-type @ 2:26']],
  ])('are refused as %j', async (rest, mistakes) => {
    expect(await mistakesOf({ file: file(rest) })).toEqual(mistakes)
  })

  it('are shown without the secrets of the run', async () => {
    const headers =
      'targets: { prod: "ssh://deploy@prod", public: { address: "https://a.example/v", headers: { x-key: "${KEY}" } } }\n'
    const { read } = await ask({
      file: `${headers}services: { api: { on: prod, logs: 5 } }\n`,
      environment: { KEY: 's3cr3t-value' },
    })
    if (!read.ok) throw new Error(codes(read).join())
    expect(read.value.secrets).toContain('s3cr3t-value')
    expect(JSON.stringify(read.value.plan)).not.toContain('s3cr3t')
  })
})

it('reports the allowed number of lines', async () => {
  const { read } = await ask({ file: file('logs: 1000\nservices: { api: }\n') })
  expect(read.ok ? [] : read.problems.map(({ fault }) => fault)).toEqual([
    { code: 'number-out-of-range', min: 1, max: 200 },
  ])
})
