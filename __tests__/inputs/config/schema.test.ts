import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { safeParse } from 'valibot'
import { parse } from 'yaml'
import { configSchema } from '../../../src/inputs/config/schema.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const schema = JSON.parse(readFileSync(join(root, 'schema/runtime-drift.schema.json'), 'utf8'))
const accepts = new Ajv({ strict: false, allErrors: true }).compile(schema)

const full = `
targets:
  prod-1: ssh://deploy@prod-1.example.com
  prod-2: { address: "ssh://deploy@prod-2.example.com:2222", jump: ssh://jump.example.com }
  here: docker://
  public:
    address: https://backoffice.example.com/version
    commit: /build/commit
    evidence: false
    headers: { Authorization: "Bearer \${TOKEN}" }
services:
  api:
    on: [prod-1, prod-2]
    container: { compose: ai-backoffice-pack/api }
    instances: 2
    image: ghcr.io/acme/backoffice-api
    require: identified
  dashboard:
  worker: {}
  web: { on: here, container: { label: role=web } }
base-url: https://backoffice.example.com
routes:
  - GET /healthz -> 200
  - request: GET https://backoffice.example.com/api/workflows
    expect: { status: 401 }
  - { request: GET /x, expect: { status: [200, 3xx] } }
`

interface Schema {
  readonly description?: string
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
}

/** Every key of the schema with its own schema, at any depth. */
function* propertiesOf(part: Schema): Generator<readonly [string, Schema]> {
  yield* Object.entries(part.properties ?? {})
  for (const value of Object.values(part)) if (value !== null && typeof value === 'object') yield* propertiesOf(value)
}

/** A key that has several forms can describe each of them instead. */
const isDescribed = ({ description, anyOf = [] }: Schema): boolean =>
  description !== undefined || (anyOf.length > 0 && anyOf.every(isDescribed))

describe('the JSON schema of the config file', () => {
  it('is generated from the definition that parses it', () => {
    const check = () => execFileSync(process.execPath, ['scripts/schema.mjs', '--check'], { cwd: root, stdio: 'pipe' })
    expect(check).not.toThrow()
  })

  it('accepts a file that uses everything', () => {
    accepts(parse(full))
    expect(accepts.errors).toBeNull()
    expect(safeParse(configSchema, parse(full)).success).toBe(true)
  })

  it('describes every key for editors', () => {
    const keys = [...propertiesOf(schema)]
    expect(keys.map(([key]) => key)).toEqual(
      expect.arrayContaining(['targets', 'services', 'base-url', 'routes', 'on', 'container', 'instances', 'image']),
    )
    expect(keys.filter(([, property]) => !isDescribed(property)).map(([key]) => key)).toEqual([])
  })

  it.each([
    'rotes: []',
    'commit: abc',

    'targets: [ssh://a@b]',
    'targets: { a: 1 }',
    'targets: { a: { jump: ssh://x } }',
    'targets: { a: { address: https://x, headers: { A: 1 } } }',
    'targets: { a: { address: https://x, evidence: yes please } }',
    'services: [api]',
    'services: { api: { imge: x } }',
    'services: { api: { env: {} } }',
    'services: { api: { instances: -1 } }',
    'services: { api: { instances: 1.5 } }',
    'services: { api: { instances: "2" } }',
    'services: { api: { require: attested } }',
    'services: { api: { on: [] } }',
    'services: { api: { container: {} } }',
    'services: { api: { container: { name: a, label: b=c } } }',
    'services: { api: { container: { systemdd: a } } }',
    'services: { sha: { image: 12e4567 } }',
    'routes: GET / -> 200',
    'routes: [{ request: GET / }]',
    'routes: [{ request: GET /, expect: { status: [] } }]',
    'routes: [{ request: GET /, expect: { status: true } }]',
    'base-url: 1',
    '[]',
    'text',
  ])('and its definition both refuse %s', (text) => {
    expect(accepts(parse(text))).toBe(false)
    expect(safeParse(configSchema, parse(text)).success).toBe(false)
  })
})
