import { createAdapters } from '../src/app.ts'
import { ask, codes, sha } from './builders/inputs.ts'

const sum = 'ab'.repeat(32)
const repository = { workspace: '/', name: undefined, apiUrl: undefined, path: '' }

describe('the adapters of a request', () => {
  it('expect the files of the manifest at the path of the plan', async () => {
    const { read } = await ask({
      file: 'targets: { prod: "ssh://a@prod" }\nservices:\n  api: { artifact: /app, manifest: SHA256SUMS }\n  web:\n',
      files: { SHA256SUMS: `${sum}  b\n${sum}  a\n` },
      inputs: { commit: sha },
    })
    if (!read.ok) throw new Error(codes(read).join())
    expect([...createAdapters(read.value, repository).files]).toEqual([
      ['api', { artifact: '/app', entries: ['a', 'b'].map((path) => ({ path, sha256: sum })) }],
    ])
  })

  it('check the files of features first, so that their differences are reported', async () => {
    const { read } = await ask({
      file: `targets: { prod: "ssh://a@prod" }
services: { api: { artifact: /app, manifest: SHA256SUMS }, web: { artifact: /web, manifest: SHA256SUMS } }
features: { workflow: { artifact: { service: api, path: "z*" } } }
`,
      files: { SHA256SUMS: `${sum}  a\n${sum}  z\n` },
      inputs: { commit: sha },
    })
    if (!read.ok) throw new Error(codes(read).join())
    const { files } = createAdapters(read.value, repository)
    const paths = (service: string) => files.get(service)?.entries.map(({ path }) => path)
    expect([paths('api'), paths('web')]).toEqual([
      ['z', 'a'],
      ['a', 'z'],
    ])
  })
})
