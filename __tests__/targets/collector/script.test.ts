import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Selector } from '../../../src/model/plan.ts'
import { collectorScript, piped, readCollected } from '../../../src/targets/collector/index.ts'
import { engineJson } from '../../../src/targets/collector/shell.ts'
import type { ServiceAsk } from '../../../src/targets/port.ts'
import { membersOf } from '../../builders/collector-records.ts'
import { container, fresh, view } from '../../builders/observations.ts'

const nonce = '0f9e8d7c-1'
const time = '2026-11-22T10:00:00Z'
const idOf = (letter: string): string => letter.repeat(64)

interface Copy {
  readonly id: string
  readonly name: string
  readonly image: string
  /** What the container was created from, when the list shows an id in its place. */
  readonly reference?: string
  readonly project?: string
  readonly service?: string
  /** The requested label. */
  readonly label?: string
  /** As in the list; empty for most. */
  readonly status?: string
}

let bin = ''
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'drift-bin-'))
})
afterEach(() => rmSync(bin, { recursive: true }))

/** A docker CLI that knows these containers; it records each call, and inspects the requested ones. */
function engineOf(copies: readonly Copy[], more = '', early = ''): void {
  const list = copies.map(({ id, name, image, project = '', service = '', label, status }) =>
    [
      'c',
      ...[
        ...[id, name, image, project, service, ...(label === undefined ? [] : [label])],
        ...(status === undefined ? [] : [status, '', '', '', '']),
      ].map(engineJson),
    ].join('\t'),
  )
  const inspect = copies.map(({ id, name, image, reference = image, project = '', service = '' }) => {
    const rest = [`/${name}`, 'running', '', 0, 0, time, time, project, service, '', '', '', '', '', '', '']
    const fields = membersOf('i', rest, 4)
    return `${id}) printf '%s\\n' '${['i', JSON.stringify(id), `"sha256:${idOf('f')}"`, JSON.stringify(reference), fields].join('\t')}' ;;`
  })
  const text = [
    '#!/bin/sh',
    `echo "$1" >> ${bin}/calls`,
    early,
    `case $1 in`,
    `ps) cat <<'END'\n${list.map((line) => `${line}\n`).join('')}END\n;;`,
    `inspect) for id; do case $id in\n${inspect.join('\n')}\nesac; done ;;`,
    'esac',
    more,
  ]
  writeFileSync(join(bin, 'docker'), `${text.join('\n')}\n`, { mode: 0o755 })
}

/** The calls since the last call of this function, sorted: two of them run at the same time. */
function calls(): readonly string[] {
  const text = readFileSync(join(bin, 'calls'), 'utf8').trim()
  rmSync(join(bin, 'calls'))
  return text
    .split('\n')
    .map((call) => call.split(' ')[0] ?? '')
    .sort()
}

const asksOf = (...selectors: readonly Selector[]): readonly ServiceAsk[] =>
  selectors.map((container, at) => ({ name: `s${at}`, container }))

function collect(
  asks: readonly ServiceAsk[],
  shell: readonly string[] = ['sh'],
  path = `${bin}:/usr/bin:/bin`,
): string {
  const [file = 'sh', ...args] = shell
  const run = spawnSync(file, [...args, '-s'], {
    input: piped(collectorScript(asks, nonce)),
    env: { PATH: path, HOME: bin, TMPDIR: bin },
    encoding: 'utf8',
  })
  return run.stdout
}

/** Which services each container was taken for. */
function taken(asks: readonly ServiceAsk[]): Readonly<Record<string, readonly string[]>> {
  const read = readCollected(collect(asks), nonce)
  if (read.kind === 'missing') throw new Error(JSON.stringify(read.why))
  return Object.fromEntries(read.value.instances.map(({ name, services }) => [name, services]))
}

/** `docker inspect` that lists process 1 as the container's, and another one that returns only the process, `now`. */
const listed = `if [ "$1" = inspect ]; then printf 'u\\t"${idOf('1')}"\\t1\\n'; fi`
const scriptFor = (now: string): string => `case "$*" in *' {{.State.Pid}} '*) echo ${now}; exit ;; esac`

describe('the collector', () => {
  it.each([[['sh']], [['bash']], [['/bin/busybox', 'sh']]])(
    'names the socket of a rootless engine of the user if the engine does not answer: %p',
    async ([file = '', ...args]) => {
      const fail = "echo 'Cannot connect to the Docker daemon. Is the docker daemon running?' >&2; exit 1"
      engineOf([], '', fail)
      const reasonWith = (folder: string) => {
        const env = { PATH: `${bin}:/usr/bin:/bin`, HOME: bin, XDG_RUNTIME_DIR: folder }
        const { stdout } = spawnSync(file, [...args, '-s'], {
          input: piped(collectorScript(asksOf({ by: 'name', name: 'api' }), nonce)),
          env,
          encoding: 'utf8',
        })
        const read = readCollected(stdout, nonce)
        return read.kind === 'missing' ? [read.why.reason, read.why.about] : 'seen'
      }
      expect(reasonWith(bin)).toEqual(['engine-down', 'docker list'])
      const server = createServer()
      await new Promise<void>((ready) => server.listen(join(bin, 'docker.sock'), ready))
      try {
        expect(reasonWith(bin)).toEqual(['engine-rootless', join(bin, 'docker.sock')])
      } finally {
        await new Promise((closed) => server.close(closed))
      }
    },
  )

  it('finds a compose service or a container with the name of a service', () => {
    engineOf([
      { id: idOf('1'), name: 'p_api_1', image: 'x', project: 'p', service: 'api' },
      { id: idOf('2'), name: 'api', image: 'x' },
      { id: idOf('3'), name: 'api2', image: 'x', project: 'api', service: 'web' },
      { id: idOf('4'), name: 'web,p_api_1/api', image: 'x' },
      { id: idOf('5'), name: 'xapi', image: 'api', service: 'ap.' },
    ])
    expect(taken(asksOf({ by: 'service', name: 'api' }))).toEqual({ p_api_1: ['s0'], api: ['s0'] })
    expect(taken(asksOf({ by: 'service', name: 'a.i' }))).toEqual({})
  })

  it('finds the services of one project, or of any project', () => {
    engineOf([
      { id: idOf('1'), name: 'a', image: 'x', project: 'p', service: 'api' },
      { id: idOf('2'), name: 'b', image: 'x', project: 'q', service: 'api' },
      { id: idOf('3'), name: 'api', image: 'x' },
    ])
    expect(
      taken(
        asksOf({ by: 'compose', project: 'p', service: 'api' }, { by: 'compose', project: undefined, service: 'api' }),
      ),
    ).toEqual({ a: ['s0', 's1'], b: ['s1'] })
  })

  it('names the context or variable that led to the engine, and reports that its processes are not on this host', () => {
    const context = 'if [ "$1" = context ]; then echo ssh://deploy@10.0.0.9; fi'
    engineOf([{ id: idOf('1'), name: 'api', image: 'x' }], `${context}\n${listed}`, scriptFor('1'))
    mkdirSync(join(bin, '.docker'))
    writeFileSync(join(bin, '.docker/config.json'), '{ "auths": {},\n\t"currentContext": "build" }')
    const read = readCollected(collect(asksOf({ by: 'name', name: 'api' })), nonce)
    expect(read.kind === 'seen' && read.value.answering).toMatchObject({
      source: 'context build',
      endpoint: 'ssh://deploy@10.0.0.9',
    })
    expect(read.kind === 'seen' && read.value.answering?.shown).toMatch(/^(other|hidden)$/)
    expect(calls()).toEqual(['context', 'image', 'info', 'inspect', 'inspect', 'ps'])
  })

  it('does not attribute a process that ended in between to another host', () => {
    engineOf([{ id: idOf('1'), name: 'api', image: 'x' }], listed, scriptFor('0'))
    const read = readCollected(collect(asksOf({ by: 'name', name: 'api' })), nonce)
    expect(read.kind === 'seen' && read.value.answering?.shown).toBe('none')
  })

  it('finds all running containers of a project or of the host, and reports related ones', () => {
    const up = { image: 'x', status: 'Up 3 minutes' }
    engineOf([
      { id: idOf('1'), name: 'a', project: 'p', service: 'api', ...up },
      { id: idOf('2'), name: 'b', project: 'q', service: 'api', ...up },
      { id: idOf('3'), name: 'c', project: 'p', service: 'web', ...up, status: 'Exited (0) 3 hours ago' },
      { id: idOf('4'), name: 'd', ...up, image: 'other', status: 'Restarting (1) 2 seconds ago' },
    ])
    expect(taken(asksOf({ by: 'all', project: undefined }, { by: 'all', project: 'p' }))).toEqual({
      a: ['s0', 's1'],
      b: ['s0'],
      d: ['s0'],
    })
    const read = readCollected(collect(asksOf({ by: 'all', project: 'p' })), nonce)
    expect(read.kind === 'seen' && read.value.bystanders?.containers.map(({ name }) => name)).toEqual(['b'])
  })

  it('resolves the names of containers that the list shows by an id, and reports the related ones', () => {
    const up = { status: 'Up 3 minutes' }
    const named = ['1', '2', '3'].map((one) => `n\\t${idOf(one)}\\t"acme/${one === '3' ? 'db' : 'api'}:1"\\n`)
    engineOf(
      [
        { id: idOf('1'), name: 'new', image: 'acme/api:1', ...up },
        { id: idOf('2'), name: 'old', image: 'ef36ea6f2107', ...up },
        { id: idOf('3'), name: 'db', image: 'ef36ea6f2108', ...up },
        { id: idOf('4'), name: 'ended', image: 'ef36ea6f2107', status: 'Exited (0) 3 hours ago' },
      ],
      `case "$*" in *Config.Image*RestartCount*) ;; *inspect*n*Config.Image*) printf '${named.join('')}';; esac`,
    )
    const read = readCollected(collect(asksOf({ by: 'name', name: 'new' })), nonce)
    expect(read.kind === 'seen' && read.value.bystanders).toMatchObject({
      total: 1,
      containers: [{ name: 'old', image: 'acme/api:1' }],
    })
  })

  it('finds the container of a name', () => {
    engineOf([
      { id: idOf('1'), name: 'api', image: 'x' },
      { id: idOf('2'), name: 'api-1', image: 'x', service: 'api' },
    ])
    expect(taken(asksOf({ by: 'name', name: 'api' }))).toEqual({ api: ['s0'] })
  })

  it.each(['v', `it's "x"`, 'a\tb\nc', '\u2028é', '$(id)', '\\t'])(
    'finds the containers with the label %j',
    (value) => {
      engineOf([
        { id: idOf('1'), name: 'a', image: 'x', label: value },
        { id: idOf('2'), name: 'b', image: 'x', label: `${value}.` },
        { id: idOf('3'), name: 'c', image: 'x', label: '' },
      ])
      expect(taken(asksOf({ by: 'label', key: "key's", value }))).toEqual({ a: ['s0'] })
    },
  )

  it('finds the containers of an image, also when its tag has moved', () => {
    engineOf([
      { id: idOf('1'), name: 'a', image: 'acme/api' },
      { id: idOf('2'), name: 'b', image: 'docker.io/acme/api:2' },
      { id: idOf('3'), name: 'c', image: `sha256:${idOf('e')}`, reference: 'acme/api:latest' },
      { id: idOf('4'), name: 'd', image: `sha256:${idOf('e')}`, reference: 'acme/web' },
      { id: idOf('5'), name: 'e', image: 'ghcr.io/acme/api' },
      { id: idOf('6'), name: 'f', image: 'acme/api2' },
      { id: idOf('7'), name: 'g', image: `acme/api@sha256:${idOf('9')}` },
    ])
    const of = (reference: string): Selector => ({ by: 'image', reference })
    expect(taken(asksOf(of('acme/api'), of('acme/api:latest'), of(`acme/api@sha256:${idOf('9')}`)))).toEqual({
      a: ['s0', 's1'],
      b: ['s0'],
      c: ['s0', 's1'],
      g: ['s0', 's2'],
    })
  })

  it('calls the engine three times, four times when a tag moved, and once when there are no containers', () => {
    engineOf([
      { id: idOf('1'), name: 'api', image: 'x' },
      { id: idOf('2'), name: 'web', image: 'y' },
    ])
    const asks = asksOf({ by: 'name', name: 'api' }, { by: 'image', reference: 'y' })
    expect(readCollected(collect(asks), nonce)).toMatchObject({ kind: 'seen' })
    expect(calls()).toEqual(['image', 'inspect', 'ps'])
    engineOf([{ id: idOf('1'), name: 'api', image: `sha256:${idOf('e')}`, reference: 'x' }])
    collect(asks)
    expect(calls()).toEqual(['image', 'image', 'inspect', 'ps'])
    collect(asksOf({ by: 'name', name: 'none' }))
    expect(calls()).toEqual(['ps'])
  })

  it('defines no function twice, whatever is requested', () => {
    const files = { artifact: '/app', entries: [{ path: 'a', sha256: idOf('a') }], links: [], names: ['b'] }
    const asks: readonly ServiceAsk[] = [
      {
        name: 'api',
        container: { by: 'service', name: 'api' },
        files: { ...files, complete: ['**'], exclude: ['x'] },
        listens: [{ port: 80 }],
        env: [{ name: 'A', value: 'b' }],
        logs: { lines: 5, conceal: ['s'] },
        address: true,
        current: true,
        composeVersion: true,
      },
      { name: 'tasks', container: { by: 'swarm', service: 'shop_api' } },
      {
        name: 'unit',
        container: { by: 'systemd', unit: 'api.service' },
        files,
        release: { path: '/srv/api/current', revision: 'REVISION' },
      },
    ]
    const last = view(container('api', fresh, { id: idOf('c') }))
    const script = collectorScript(asks, nonce, true, undefined, last)
    const names = [...script.matchAll(/^ *([a-z_]+)\(\) *[({]/gm)].map(([, name]) => name)
    expect(names).toEqual(expect.arrayContaining(['by_layers', 'host_family', 'earlier', 'collect_listed']))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual(['docker', 'docker'])
  })

  it('sends nothing that was not requested', () => {
    const others = Array.from({ length: 1000 }, (_, at) => ({
      id: at.toString(16).padStart(64, '0'),
      name: `other-${at}`,
      image: at % 2 === 0 ? 'other' : `sha256:${idOf('e')}`,
      reference: 'other',
    }))
    const asks = asksOf({ by: 'name', name: 'api' }, { by: 'image', reference: 'acme/api' })
    const own = { id: idOf('a'), name: 'api', image: 'acme/api' }
    engineOf([own])
    const alone = collect(asks).length
    engineOf([...others, own])
    expect(collect(asks).length).toBe(alone)
    expect(taken(asks)).toEqual({ api: ['s0', 's1'] })
  })

  it('names fifty others when one service is missing', () => {
    engineOf(
      Array.from({ length: 80 }, (_, at) => ({ id: at.toString(16).padStart(64, '0'), name: `c${at}`, image: 'x' })),
    )
    const text = collect(asksOf({ by: 'name', name: 'api' }))
    expect(text.match(/^o /gm)).toHaveLength(50)
    const read = readCollected(text, nonce)
    expect(read).toMatchObject({ value: { others: expect.arrayContaining(['c0', 'c49']) } })
  })

  it('accepts that a container or an image was removed before it is inspected', () => {
    for (const words of [
      'Error: No such object: abc',
      'Error: No such container: abc',
      'Error response from daemon: No such container: abc',
      'error: no such object: abc',
      'Error: No such image: api:latest',
      'Error response from daemon: No such image: api:latest',
    ]) {
      engineOf([{ id: idOf('1'), name: 'api', image: 'x' }], `[ $1 = ps ] || { echo; echo '${words}' >&2; exit 1; }`)
      expect(readCollected(collect(asksOf({ by: 'name', name: 'api' })), nonce)).toMatchObject({ kind: 'seen' })
    }
  })

  it('reports every other failure, also together with a missing container', () => {
    const both = `{ echo 'Error response from daemon: disk on fire'; echo 'Error: No such object: abc'; } >&2; exit 1`
    engineOf([{ id: idOf('1'), name: 'api', image: 'x' }], `[ $1 = ps ] || { ${both}; }`)
    expect(readCollected(collect(asksOf({ by: 'name', name: 'api' })), nonce)).toMatchObject({
      why: { reason: 'engine-failed', received: expect.stringContaining('Error response from daemon: disk on fire') },
    })
    engineOf([], 'exit 2')
    expect(readCollected(collect(asksOf({ by: 'name', name: 'api' })), nonce)).toMatchObject({
      why: { reason: 'engine-failed', amount: 2 },
    })
  })

  it('accepts no other output of the engine as a list', () => {
    engineOf([], 'echo Your docker is out of date')
    expect(readCollected(collect(asksOf({ by: 'name', name: 'api' })), nonce)).toMatchObject({
      why: { reason: 'answer-malformed', received: 'Your docker is out of date' },
    })
  })

  it('reports the clock separately from a list that is still being written', async () => {
    const copies = ['a', 'b'].map((letter) => ({ id: idOf(letter), name: letter, image: 'acme/api' }))
    const line = (at: number): string => `c\t"${copies[at]?.id}"\t"${copies[at]?.name}"\t"acme/api"\t""\t""`
    const until = (file: string): string =>
      `for i in 1 2 3 4 5 6 7 8 9 10; do [ -e ${bin}/${file} ] || sleep 0.05; done`
    engineOf(copies)
    const rest = readFileSync(join(bin, 'docker'), 'utf8')
    const [first, second] = [line(0).slice(0, 20), line(0).slice(20)]
    const list = `if [ "$1" = ps ]; then printf '%s' '${first}'; : >${bin}/half; ${until('told')}; printf '%s\n' '${second}' '${line(1)}'; exit; fi`
    writeFileSync(join(bin, 'docker'), rest.replace('#!/bin/sh\n', `#!/bin/sh\n${list}\n`), { mode: 0o755 })
    const clock = `#!/bin/sh\n${until('half')}\necho 't 1795360000'\n: >${bin}/told\n`
    writeFileSync(join(bin, 'date'), clock, { mode: 0o755 })
    const text = collect(asksOf({ by: 'name', name: 'a' }, { by: 'name', name: 'b' }))
    expect(existsSync(join(bin, 'told'))).toBe(true)
    expect(text.match(/^t .*$/gm)).toEqual(['t 1795360000'])
    expect(readCollected(text, nonce)).toMatchObject({
      kind: 'seen',
      value: { clock: 1795360000, instances: [{ name: 'a' }, { name: 'b' }] },
    })
  })

  it('reads its input as data, never as code', () => {
    engineOf([])
    const evil = `'; touch ${bin}/pwned; '$(touch ${bin}/pwned)\`touch ${bin}/pwned\``
    const asks: readonly ServiceAsk[] = [
      { name: evil, container: { by: 'service', name: evil } },
      { name: 'l', container: { by: 'label', key: evil, value: evil } },
      { name: 'i', container: { by: 'image', reference: evil } },
      { name: 'c', container: { by: 'compose', project: evil, service: evil } },
    ]
    expect(readCollected(collect(asks), nonce)).toMatchObject({ kind: 'seen' })
    expect(existsSync(join(bin, 'pwned'))).toBe(false)
  })

  it.each([
    ['dash', ['dash']],
    ['bash', ['bash']],
    ['bash as sh', ['bash', '--posix']],
    ['busybox', ['busybox', 'sh']],
  ])('prints the same in %s', (_, shell) => {
    engineOf([
      { id: idOf('1'), name: 'api', image: 'x', project: 'p', service: 'api' },
      { id: idOf('2'), name: 'web', image: `sha256:${idOf('e')}`, reference: 'acme/web' },
    ])
    const asks = asksOf(
      { by: 'service', name: 'api' },
      { by: 'image', reference: 'acme/web' },
      { by: 'name', name: 'zz' },
    )
    // The clock is read while the list is made, so its record can be anywhere before the next call.
    const withoutClock = (text: string): string => text.replace(/^t \d+\n/m, '')
    const applets = mkdtempSync(join(bin, 'applets-'))
    for (const name of ['awk', 'sed', 'date', 'cat']) symlinkSync('/bin/busybox', join(applets, name))
    const usual = collect(asks, ['sh'])
    expect(readCollected(usual, nonce)).toMatchObject({ kind: 'seen', value: { instances: [{}, {}] } })
    expect(withoutClock(collect(asks, shell))).toBe(withoutClock(usual))
    expect(withoutClock(collect(asks, shell, `${bin}:${applets}:/usr/bin:/bin`))).toBe(withoutClock(usual))
  })

  it.each([['sh'], ['bash']])('runs nothing when it arrives incomplete, in %s', (shell) => {
    engineOf([])
    const script = piped(collectorScript(asksOf({ by: 'name', name: 'api' }), nonce))
    for (const part of [0.3, 0.6, 0.9]) {
      const cut = script.slice(0, Math.floor(script.length * part))
      const run = spawnSync(shell, ['-s'], { input: cut, env: { PATH: `${bin}:/usr/bin:/bin` }, encoding: 'utf8' })
      expect(run.stdout).toBe('')
    }
    expect(existsSync(join(bin, 'calls'))).toBe(false)
  })

  it.each([[['sh']], [['bash']], [['bash', '--posix']], [['/bin/busybox', 'sh']]])(
    'is read once and in blocks by %p',
    ([file = '', ...args]) => {
      const script = `${'a=b\n'.repeat(10_000)}echo said; grep syscr: /proc/$$/io`
      const { stdout } = spawnSync(file, [...args, '-s'], { input: piped(script), encoding: 'utf8' })
      const [received, reads] = stdout.trim().split('\n')
      expect(received).toBe('said')
      expect(Number(reads?.split(' ')[1])).toBeLessThan(2_000)
    },
  )

  it.each([[['sh']], [['bash']], [['/bin/busybox', 'sh']]])(
    'is read completely by %p, whatever shell its environment names',
    ([file = '', ...args]) => {
      const script = `${"a='b'\n".repeat(10_000)}echo said "$a"`
      const env = { PATH: '/usr/bin:/bin', BASH: '/bin/bash', BASH_VERSION: '5.2.15', BASH_VERSINFO: '5', GROUPS: '0' }
      const { stdout, stderr } = spawnSync(file, [...args, '-s'], { input: piped(script), env, encoding: 'utf8' })
      expect([stdout, stderr]).toEqual(['said b\n', ''])
    },
  )

  it('is short enough for the packets that TCP sends at once after a key exchange', () => {
    expect(collectorScript(asksOf({ by: 'name', name: 'api' }), nonce).length).toBeLessThan(19 * 1460)
    expect(
      execFileSync('sh', ['-n'], { input: collectorScript(asksOf({ by: 'name', name: 'api' }), nonce) }).toString(),
    ).toBe('')
  })
})
