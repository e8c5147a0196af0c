import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HostView } from '../../../src/model/host.ts'
import { readCollected } from '../../../src/targets/collector/index.ts'
import { knownOf } from '../../../src/targets/collector/known.ts'
import { collectorScript, piped } from '../../../src/targets/collector/script.ts'
import { engineJson } from '../../../src/targets/collector/shell.ts'
import type { ServiceAsk } from '../../../src/targets/port.ts'
import { membersOf, recordOf } from '../../builders/collector-records.ts'

const nonce = 'f00dfeed-9'
const time = '2026-11-22T10:00:00Z'
const asks: readonly ServiceAsk[] = [
  { name: 'api', container: { by: 'service', name: 'api' }, env: [{ name: 'A', value: '1' }] },
]

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'drift-known-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const idOf = (letter: string): string => letter.repeat(64)
const imageOf = (digit: string): string => `sha256:${digit.repeat(64)}`

interface Made {
  /** One hexadecimal digit. */
  readonly letter: string
  readonly tag?: string
  /** The image that it runs, and the one that its tag means now: a digit. */
  readonly runs?: string
  readonly tagged?: string
  readonly state?: string
}

/** A docker CLI with these containers. It notes its calls, and fails for what is not there, as the engine does. */
function engine(made: readonly Made[], before = ''): void {
  rmSync(join(dir, 'calls'), { force: true })
  for (const kind of ['c', 'm']) spawnSync('sh', ['-c', `rm -rf ${dir}/${kind}; mkdir ${dir}/${kind}`])
  for (const { letter, tag = 'api:1', runs = '1', tagged = runs, state = 'running' } of made) {
    const id = JSON.stringify(idOf(letter))
    const members = [`/c-${letter}`, state, '', 0, 0, time, time, 'p', 'api', '1', 'False', '', '', '', '', '']
    const lines = [
      ['i', id, JSON.stringify(imageOf(runs)), JSON.stringify(tag), membersOf('i', members, 4)],
      ['q', id, 'env', '999999999', engineJson('A=1'), engineJson(`SECRET=of-${letter}`)],
    ]
    writeFileSync(join(dir, 'c', idOf(letter)), lines.map((line) => `${line.join('\t')}\n`).join(''))
    for (const digit of [runs, tagged]) {
      const tags = digit === tagged ? [tag] : []
      const text = `${recordOf('m', imageOf(digit), tags, [], time, '', '', '', 'linux/amd64')}\n`
      writeFileSync(join(dir, 'm', imageOf(digit)), text)
      if (digit === tagged) writeFileSync(join(dir, 'm', tag), text)
    }
  }
  const listed = made.map(({ letter, tag = 'api:1', runs = '1', tagged = runs }) => {
    const shown = runs === tagged ? tag : imageOf(runs)
    return ['c', `"${idOf(letter)}"`, `"c-${letter}"`, `"${shown}"`, '"p"', '"api"'].join('\t')
  })
  writeFileSync(join(dir, 'ps.txt'), listed.map((line) => `${line}\n`).join(''))
  const program = `#!/bin/sh
call=$1; shift
for word do case $word in [0-9a-f]*[0-9a-f] | sha256:* | api:*) names="$names $word" ;; esac; done
echo "$call$names" >> ${dir}/calls
${before}
code=0
case $call in
ps) cat ${dir}/ps.txt ;;
inspect) for name in $names; do cat ${dir}/c/$name 2>/dev/null || { echo "Error: No such container: $name" >&2; code=1; }; done ;;
image) for name in $names; do cat ${dir}/m/$name 2>/dev/null || { echo "Error: No such image: $name" >&2; code=1; }; done ;;
esac
exit $code
`
  writeFileSync(join(dir, 'docker'), program, { mode: 0o755 })
}

function check(
  last?: HostView,
  shell: readonly string[] = ['sh'],
): { view: HostView; calls: readonly string[]; all: string } {
  const [file = 'sh', ...args] = shell
  const input = piped(collectorScript(asks, nonce, false, undefined, last))
  const env = { PATH: `${dir}:/usr/bin:/bin`, HOME: dir, TMPDIR: dir }
  const { stdout, stderr } = spawnSync(file, [...args, '-s'], { input, env, encoding: 'utf8' })
  const read = readCollected(stdout, nonce, asks)
  if (read.kind === 'missing') throw new Error(`${JSON.stringify(read)}\n${stdout}\n${stderr}`)
  const calls = readFileSync(join(dir, 'calls'), 'utf8').trim().split('\n')
  return {
    view: { ...read.value, clock: 0 },
    calls: calls.filter((call) => /^(?:ps|inspect|image) ?/.test(call)),
    all: stdout + stderr,
  }
}

const shells = [['dash'], ['bash'], ['bash', '--posix'], ['busybox', 'sh']].filter(([file]) =>
  ['/bin', '/usr/bin'].some((folder) => existsSync(join(folder, file ?? ''))),
)
const two: readonly Made[] = [{ letter: 'a' }, { letter: 'b', tag: 'api:2', runs: '2', tagged: '3' }]

describe.each(shells.map((shell) => [shell.join(' '), shell] as const))(
  'a check after another one, in %s',
  (_, shell) => {
    it('inspects known containers and images with one call each, and returns the same evidence as a first check', () => {
      engine(two)
      const first = check(undefined, shell)
      expect(first.view.instances).toHaveLength(2)
      engine(two)
      const later = check(first.view, shell)
      expect(later.view).toEqual(first.view)
      expect(later.calls.toSorted()).toEqual([
        `image api:1 api:2 ${imageOf('2')}`,
        `inspect ${idOf('a')} ${idOf('b')}`,
        'ps',
      ])
    })

    it.each<[string, readonly Made[], readonly Made[]]>([
      ['a new container', two, [...two, { letter: 'c', tag: 'api:4', runs: '4' }]],
      ['only new containers', two, [{ letter: 'c' }, { letter: 'd', tag: 'api:5', runs: '5' }]],
      ['a container that is gone', two, two.slice(1)],
      ['a container that has stopped', two, two.map((one) => ({ ...one, state: 'exited' }))],
      ['a tag that moved', two, [{ letter: 'a', tagged: '6' }, ...two.slice(1)]],
      ['a tag that moved back', two, [...two.slice(0, 1), { letter: 'b', tag: 'api:2', runs: '2' }]],
      ['an image that is gone', two, [{ letter: 'a' }]],
      ['no container', two, []],
    ])('reports %s like a first check', (_name, before, after) => {
      engine(before)
      const { view } = check(undefined, shell)
      engine(after)
      const later = check(view, shell)
      expect(later.view).toEqual(check(undefined, shell).view)
      expect(later.view.instances.map(({ name }) => name)).toEqual(after.map(({ letter }) => `c-${letter}`))
      expect(later.all).not.toContain('SECRET')
    })

    it('requests a container again that the engine omitted, and accepts that another one is gone', () => {
      engine(two)
      const { view } = check(undefined, shell)
      const once = `[ "$call" != inspect ] || { echo >> ${dir}/inspected; [ $(wc -l < ${dir}/inspected) -gt 1 ] || names=${idOf('b')}; }`
      engine(two, once)
      const later = check(view, shell)
      expect(later.view).toEqual(view)
      expect(later.calls).toContain(`inspect ${idOf('a')}`)
    })

    it('repeats the call when the engine fails at first', () => {
      engine(two)
      const { view } = check(undefined, shell)
      const once = `[ "$call" = ps ] || mkdir ${dir}/$call-failed 2>/dev/null && [ "$call" != ps ] && { echo 'Error response from daemon: busy' >&2; exit 1; }`
      engine(two, once)
      expect(check(view, shell).view).toEqual(view)
    })

    it('has no evidence when the engine still fails', () => {
      engine(two)
      const { view } = check(undefined, shell)
      engine(two, `[ "$call" = ps ] || { echo 'Error response from daemon: busy' >&2; exit 1; }`)
      expect(() => check(view, shell)).toThrow(/engine-failed/)
    })
  },
)

describe('the ids that the next check inspects at once', () => {
  const view = (letters: readonly string[], changes: Partial<HostView> = {}): HostView => {
    engine(letters.map((letter) => ({ letter })))
    return { ...check().view, ...changes }
  }
  const many = (count: number): HostView => {
    const one = view(['a'])
    const [instance] = one.instances
    if (instance === undefined) throw new Error('no instance')
    const instances = Array.from({ length: count }, (_, at) => ({ ...instance, id: at.toString(16).padStart(64, '0') }))
    return { ...one, instances }
  }

  it('are none when no container was found, or too many', () => {
    expect(knownOf(view([]))).toBeUndefined()
    expect(knownOf(many(300))?.containers).toHaveLength(300)
    expect(knownOf(many(301))).toBeUndefined()
  })

  it('include no image of podman, which formats ids differently', () => {
    expect(knownOf(view(['a'], { engine: 'podman' }))).toEqual({ containers: [idOf('a')], images: [] })
  })

  it('include no name with a line break', () => {
    const one = view(['a'])
    const odd = one.instances.map((instance) => ({ ...instance, reference: 'api:1\n--format' }))
    expect(knownOf({ ...one, instances: odd })?.images).toEqual([])
  })
})
