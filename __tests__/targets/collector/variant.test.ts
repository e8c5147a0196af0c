import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instance } from '../../../src/model/instance.ts'
import { collectorScript, readCollected } from '../../../src/targets/collector/index.ts'
import { membersOf, recordOf } from '../../builders/collector-records.ts'
import { before, merged } from '../../builders/observations.ts'

const nonce = '0f9e8d7c-1'
const time = '2026-11-28T21:39:53.1Z'
const idOf = (letter: string): string => letter.repeat(64)
const digest = (letter: string): string => `sha256:${idOf(letter)}`
const [index, amd, arm] = [digest('1'), digest('2'), digest('3')]

/** What a container was created from, as Engine 29 has it in the JSON of that container. */
const descriptor = (of: string, platform: Readonly<Record<string, string>>): string =>
  `application/vnd.oci.image.manifest.v1+json","digest":"${of}","size":417,"platform":${JSON.stringify(platform)}}}`
const onAmd = descriptor(amd, { architecture: 'amd64', os: 'linux' })
const onArm = descriptor(arm, { architecture: 'arm64', os: 'linux', variant: 'v8' })
/** What the engine shows of the index: the labels of the platform that it prefers. */
const shown = recordOf('m', index, ['api:1'], [`api@${index}`], time, merged, '', '', 'linux/amd64')

let bin = ''
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'drift-bin-'))
})
afterEach(() => rmSync(bin, { recursive: true }))

/** Collects one container of such an engine; `variant` is what the shell does for `docker image inspect --platform`. */
function collect(from: string, variant = 'exit 1', { own = merged as string, image = shown } = {}): Instance {
  const fields = ['/api', 'running', '', 0, 0, time, time, '', '', '', '', '', '', own, '', '']
  const inspected = [
    ['i', JSON.stringify(idOf('c')), JSON.stringify(index), '"api:1"', membersOf('i', fields, 4)].join('\t'),
    ...(from === '' ? [''] : [['g', JSON.stringify(idOf('c')), from].join('\t')]),
  ]
  const program = `#!/bin/sh
case "$1 $2 $3" in
'ps '*) printf '%s\\n' 'c\t"${idOf('c')}"\t"api"\t"api:1"\t""\t""' ;;
'inspect '*) cat <<'END'
${inspected.join('\n')}
END
;;
'image inspect --platform') echo "$4 $7 $8" >>${bin}/asked; ${variant} ;;
'image inspect '*) echo '${image}' ;;
esac
`
  writeFileSync(join(bin, 'docker'), program, { mode: 0o755 })
  writeFileSync(join(bin, 'asked'), '')
  const asks = [{ name: 'api', container: { by: 'name', name: 'api' } as const }]
  const env = { PATH: `${bin}:/usr/bin:/bin` }
  const answer = execFileSync('sh', ['-s'], { input: collectorScript(asks, nonce), env, encoding: 'utf8' })
  const read = readCollected(answer, nonce, asks)
  const [instance] = read.kind === 'seen' ? read.value.instances : []
  if (instance === undefined) throw new Error(answer)
  return instance
}
const calls = (): string => readFileSync(join(bin, 'asked'), 'utf8').trim()
const says = (revision: string, id = arm): string =>
  `echo '${recordOf('m', id, ['api:1'], [], time, revision, '', '', 'linux/arm64')}'`

describe('a container of a multi-platform image', () => {
  it('has the labels of the running variant, whatever the engine shows for the index', () => {
    const { image, resolved, imageId } = collect(onArm, says(before))
    expect({ image, resolved, imageId }).toMatchObject({
      image: { id: index, labels: { revision: before }, manifest: { digest: arm, platform: 'linux/arm64/v8' } },
      resolved: { id: index, labels: { revision: before } },
      imageId: index,
    })
    expect(calls()).toBe(`linux/arm64/v8 -- ${index}`)
  })

  it('has no label when the variant has none', () => {
    const { image } = collect(onArm, says(''))
    expect(image?.labels.revision).toBeUndefined()
    expect(image?.manifest).toEqual({ digest: arm, platform: 'linux/arm64/v8' })
  })

  it('needs no further engine call when it runs the platform that the engine shows', () => {
    const { image } = collect(onAmd)
    expect(image).toMatchObject({ labels: { revision: merged }, manifest: { digest: amd, platform: 'linux/amd64' } })
    expect(calls()).toBe('')
  })

  it('treats arm64/v8 as arm64, like the engine', () => {
    const image = shown.replace('linux/amd64', 'linux/arm64')
    expect(collect(onArm, 'exit 1', { image }).image?.manifest).toEqual({ digest: arm, platform: 'linux/arm64/v8' })
    expect(calls()).toBe('')
  })

  it.each([
    ['the engine does not know the platform, or the flag', 'echo "unknown flag: --platform" >&2; exit 125'],
    ['the answer is about another manifest', says(merged, digest('4'))],
    ['the answer is none', 'echo nothing'],
  ])('has unknown labels when %s', (_, variant) => {
    const { image, resolved } = collect(onArm, variant)
    expect(image).toMatchObject({ labels: { revision: undefined }, manifest: { digest: arm, unread: true } })
    expect(resolved?.labels.revision).toBe(merged)
  })

  it('is read from Engine 28, which names a variant by the digest of its index', () => {
    expect(collect(onArm, says(before, index)).image?.labels.revision).toBe(before)
  })

  it.each([
    ['an engine that reports no manifests', ''],
    ['an image of one platform', descriptor(index, { architecture: 'amd64', os: 'linux' })],
    ['a platform that is no word', descriptor(arm, { architecture: '$(reboot)', os: 'linux' })],
  ])('needs no further engine call with %s', (_, from) => {
    const { image } = collect(from)
    expect([image?.manifest, image?.labels.revision, calls()]).toEqual([undefined, merged, ''])
  })
})
