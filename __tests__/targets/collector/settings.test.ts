import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instance } from '../../../src/model/instance.ts'
import { collectorScript, piped, readCollected } from '../../../src/targets/collector/index.ts'
import { readRequirements } from '../../../src/targets/collector/settings.ts'
import { engineJson } from '../../../src/targets/collector/shell.ts'
import type { ServiceAsk } from '../../../src/targets/port.ts'
import { membersOf, recordOf } from '../../builders/collector-records.ts'

const nonce = 'f00dfeed-8'
const id = 'c'.repeat(64)
const image = `sha256:${'a'.repeat(64)}`
const time = '2026-11-22T10:00:00Z'
/** No process has it. */
const pid = '999999999'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'drift-conduct-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

/** A docker CLI with one container, with these further lines of `docker inspect`; records its arguments. */
function engine(lines: readonly (readonly string[])[], more = ''): void {
  const rest = ['/api', 'running', '', 0, 0, time, time, '', '', '', '', '', '', '', '', '']
  const inspect = [
    ['i', JSON.stringify(id), JSON.stringify(image), '"api"', membersOf('i', rest, 4)],
    ...lines.map(([subject = '', ...fields]) => ['q', JSON.stringify(id), subject, pid, ...fields]),
  ]
  const received = {
    ps: ['c', JSON.stringify(id), '"api"', '"api"', '""', '""'].join('\t'),
    inspect: inspect.map((fields) => fields.join('\t')).join('\n'),
    image: recordOf('m', image, ['api:latest'], [], time, '', '', '', 'linux/amd64'),
  }
  const cases = Object.entries(received).map(([call, text]) => `${call}) cat <<'END'\n${text}\nEND\n;;`)
  program(
    'docker',
    `echo "$1" >> ${dir}/calls\necho "$*" >> ${dir}/said\ncase $1 in\n${cases.join('\n')}\n${more}\nesac`,
  )
}

const program = (name: string, text: string): void =>
  writeFileSync(join(dir, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 })

function run(ask: Omit<ServiceAsk, 'name' | 'container'>, shell: readonly string[] = ['sh'], path = '/usr/bin:/bin') {
  const asks: readonly ServiceAsk[] = [{ name: 'api', container: { by: 'name', name: 'api' }, ...ask }]
  const [file = 'sh', ...args] = shell
  const env = { PATH: `${dir}:${path}`, HOME: dir, TMPDIR: dir }
  const ran = spawnSync(file, [...args, '-s'], { input: piped(collectorScript(asks, nonce)), env, encoding: 'utf8' })
  return { read: readCollected(ran.stdout, nonce, asks), ...ran }
}

function look(...of: Parameters<typeof run>): Instance {
  const { read, stdout, stderr } = run(...of)
  const instance = read.kind === 'seen' ? read.value.instances[0] : undefined
  if (instance === undefined) throw new Error(`${JSON.stringify(read)}\n${stdout}\n${stderr}`)
  return instance
}

const shells: readonly (readonly [string, readonly string[]])[] = [
  ['dash', ['dash']],
  ['bash', ['bash']],
  ['bash as sh', ['bash', '--posix']],
  ['busybox', ['busybox', 'sh']],
]

/** Only what busybox has, and no other tool first. */
function applets(...more: readonly string[]): string {
  const folder = mkdtempSync(join(dir, 'applets-'))
  for (const name of ['awk', 'sh', 'date', 'cat', 'tr', 'ls', 'stat', 'sort', 'grep', 'cmp', ...more])
    symlinkSync('/bin/busybox', join(folder, name))
  return `${folder}:/usr/bin:/bin`
}

const odd = `it's "$(id)" \`id\` \\n \\\\ %s * \u00fc\u2028'; exit 3; '`

describe('the variables of a container', () => {
  const has = (...entries: readonly string[]) => engine([['exe'], ['env', ...entries.map(engineJson)]])
  const wanted = { SAME: 'a=b c', OTHER: '1', NONE: '', ODD: odd, LINES: 'a\n\tb', EMPTY: '', 'A.b': '1' }
  const env = Object.entries(wanted).map(([name, value]) => ({ name, value }))
  const states = ({ variables = [] }: Instance) =>
    Object.fromEntries(
      variables.map(({ name, evidence }) => [
        name,
        evidence.kind === 'seen' ? evidence.value.created : evidence.why.reason,
      ]),
    )

  it.each(shells)('are compared on the host whatever they contain, by %s', (_, shell) => {
    has('PATH=/bin', 'SAME=a=b c', 'OTHER=11', `ODD=${odd}`, 'LINES=a\n\tb', 'EMPTY=', 'A.b=1', 'NONE_OF=', 'SAMEA=x')
    const expected = {
      SAME: 'same',
      OTHER: 'other',
      NONE: 'missing',
      ODD: 'same',
      LINES: 'same',
      EMPTY: 'same',
      'A.b': 'same',
    }
    expect(states(look({ env }, shell))).toEqual(expected)
    expect(states(look({ env }, shell, applets()))).toEqual(expected)
  })

  it('are compared by the whole name and the whole value', () => {
    has('ODD=x', 'XSAME=a=b c', 'SAME =a=b c', 'EMPTY=0', 'OTHER=')
    expect(states(look({ env }))).toMatchObject({ SAME: 'missing', OTHER: 'other', ODD: 'other', EMPTY: 'other' })
    has()
    expect(Object.values(states(look({ env })))).toEqual(env.map(() => 'missing'))
  })

  it('never leave the host, and are in no arguments', () => {
    has('SAME=held-on-the-host', 'FOREIGN=nobodys-business', 'ODD=x')
    const { stdout, stderr, read } = run({ env: [{ name: 'SAME', value: 'sent-by-us' }] })
    const { stdout: calls } = spawnSync('cat', [join(dir, 'said')], { encoding: 'utf8' })
    for (const text of [stdout, stderr, JSON.stringify(read), calls])
      expect(text).not.toMatch(/held-on-the-host|nobodys-business|sent-by-us/)
    expect(read.kind).toBe('seen')
  })

  it('need no additional call', () => {
    has('SAME=1')
    look({ env, listens: [{ port: 80 }] })
    const { stdout } = spawnSync('cat', [join(dir, 'calls')], { encoding: 'utf8' })
    expect(stdout.trim().split('\n').sort()).toEqual(['image', 'inspect', 'ps'])
  })

  it('are not compared with a process of another machine', () => {
    has('SAME=a=b c')
    const [variable] = look({ env }).variables ?? []
    expect(variable?.evidence).toEqual({ kind: 'seen', value: { created: 'same', started: undefined } })
  })
})

describe('the sockets of a container', () => {
  it.each(shells)('are missing evidence when its process is on another machine, by %s', (_, shell) => {
    engine([['exe'], ['socket', '"bridge"', '{"80/tcp":[{"HostIp":"0.0.0.0","HostPort":"8080"}]}', '" 10.0.0.2  "']])
    const noEvidence = { kind: 'missing', why: { phase: 'read', reason: 'process-unreadable' } }
    expect(look({ listens: [{ port: 80, host: 8080 }, { port: 81 }] }, shell, applets()).sockets).toMatchObject([
      { service: 'api', port: 80, on: 'container', holder: noEvidence },
      { service: 'api', port: 8080, on: 'host', holder: noEvidence },
      { service: 'api', port: 81, on: 'container', holder: noEvidence },
    ])
  })
})

describe('the compose files of a container', () => {
  const labels = (facts: Partial<Record<'folder' | 'files' | 'envs' | 'version' | 'hash', string>> = {}) => {
    const { folder = dir, files = 'compose.yml', envs = '', version = '2.30.0', hash = 'f00d' } = facts
    return ['config', ...['pack', 'api', folder, files, envs, version, hash].map((one) => JSON.stringify(one))]
  }
  /** Compose as a plugin, with the current configuration of a project. */
  const compose = (now: string) => `compose) case $2 in version) ;; *) echo "$*" > ${dir}/asked; echo ${now} ;; esac ;;`
  const put = (name: string, text: string): void => {
    writeFileSync(join(dir, name), text)
    utimesSync(join(dir, name), 1_000_000_000, 1_000_000_000)
  }
  const hashOf = ({ configuration }: Instance) =>
    configuration?.hash.kind === 'seen'
      ? configuration.hash.value
      : [configuration?.hash.why.reason, configuration?.hash.why.about]

  it.each(shells)('are hashed by Compose itself, like its containers, by %s', (_, shell) => {
    put(
      'compose.yml',
      'services: { api: { image: "api:$TAG", command: "echo $$HOME ${TAG:-1} ${COMPOSE_PROJECT_NAME}" } }\n',
    )
    put('.env', '# a comment\nexport TAG=1\n')
    engine([['exe'], labels()], compose('api f00d'))
    for (const path of [undefined, applets()]) {
      const instance = look({ current: true }, shell, path)
      expect(hashOf(instance)).toBe('same')
      expect(instance.configuration?.newest?.path).toMatch(/^.*\/(?:\.env|compose\.yml)$/)
      expect(Math.abs(Date.parse(instance.configuration?.newest?.changedAt ?? '') - Date.now())).toBeLessThan(60_000)
    }
    engine([['exe'], labels()], compose('api beef'))
    expect(hashOf(look({ current: true }, shell))).toBe('other')
    const { stdout } = spawnSync('cat', [join(dir, 'asked')], { encoding: 'utf8' })
    expect(stdout).toBe(`compose -p pack --project-directory ${dir} -f ${dir}/compose.yml config --hash api\n`)
  })

  it('are passed to Compose as they were when the containers were created', () => {
    mkdirSync(join(dir, 'a b'))
    put('a b/one.yml', 'services: {}\n')
    put('a b/two.yml', 'services: {}\n')
    put('prod.env', 'TAG=1\n')
    const folder = join(dir, 'a b')
    engine(
      [['exe'], labels({ folder, files: `one.yml,${folder}/two.yml`, envs: join(dir, 'prod.env') })],
      compose('api f00d'),
    )
    expect(hashOf(look({ current: true }))).toBe('same')
    const { stdout } = spawnSync('cat', [join(dir, 'asked')], { encoding: 'utf8' })
    expect(stdout).toContain(`-f ${folder}/one.yml -f ${folder}/two.yml --env-file ${dir}/prod.env config`)
  })

  it.each([
    ['the directory above', (name: string) => `./${name}/one.yml,${name}/two.yml`],
    ['a directory beside it', (name: string) => `../../x/${name}/one.yml,../../x/${name}/two.yml`],
  ])('are found where Compose 1 was started in %s', (_, files) => {
    const folder = join(dir, 'project')
    mkdirSync(folder)
    put('project/one.yml', 'services: {}\n')
    put('project/two.yml', 'services: {}\n')
    engine([['exe'], labels({ folder, files: files('project') })], compose('api f00d'))
    expect(hashOf(look({ current: true }))).toBe('same')
    const { stdout } = spawnSync('cat', [join(dir, 'asked')], { encoding: 'utf8' })
    expect(stdout).toContain(`-f ${folder}/one.yml -f ${folder}/two.yml config`)
  })

  it.each([
    [
      'a variable that stands in no file',
      'services: { api: { image: "api:${TAG}" } }\n',
      {},
      ['compose-variable', 'TAG'],
    ],
    ['another file', 'include:\n  - more.yml\n', {}, ['compose-files-unreadable', 'an included file']],
    [
      'a service of another file',
      'services:\n  api:\n    extends: { file: base.yml }\n',
      {},
      ['compose-files-unreadable', 'an included file'],
    ],
    [
      'env_file',
      'services:\n  api:\n    env_file: x.env\n',
      {},
      ['compose-missing', 'Compose that computes one hash with env_file'],
    ],
    ['a file that is not there', undefined, {}, ['compose-files-unreadable', expect.stringContaining('/compose.yml')]],
    ['a path that JSON must escape', '', { folder: '/srv/a"b' }, ['compose-files-unreadable', 'a path']],
    ['no project', '', { hash: '' }, ['compose-missing', 'compose project']],
    ['Compose 1, which is not there', '', { version: '1.29.2' }, ['compose-missing', 'docker-compose 1']],
  ])('are not hashed with %s', (_, text, facts, reason) => {
    if (text !== undefined) put('compose.yml', text)
    program('docker-compose', 'echo "Docker Compose version v2.30.0"')
    engine([['exe'], labels(facts)], compose('api beef'))
    expect(hashOf(look({ current: true }))).toEqual(reason)
  })

  it.each([
    ['a variable that stands in no file', 'services: { api: { image: "api:${TAG}" } }\n'],
    ['an included file', 'include: [more.yml]\nservices: {}\n'],
    ['env_file', 'services:\n  api:\n    env_file: x.env\n'],
  ])('are unchanged when the hash is equal, also with %s', (_, text) => {
    put('compose.yml', text)
    engine([['exe'], labels()], compose('api f00d'))
    expect(hashOf(look({ current: true }))).toBe('same')
  })

  const wholeOf = ({ configuration }: Instance) => configuration?.whole
  it.each(shells)(
    'count the time of an env_file, however it is named, by %s',
    (_, shell) => {
      const forms = [
        'env_file: x.env',
        'env_file: "x.env" # why',
        'env_file:\n      - x.env\n      - ./y.env\n    image: a',
        "env_file: [x.env, './y.env']",
        'env_file:\n      - path: ./x.env\n        required: false\n    image: a',
        `env_file: ${dir}/x.env`,
      ]
      for (const form of forms) {
        put('compose.yml', `services:\n  api:\n    ${form}\n`)
        put('y.env', 'B=1\n')
        spawnSync('sleep', ['1.1'])
        put('x.env', 'A=1\n')
        engine([['exe'], labels()], compose('api beef'))
        const instance = look({ current: true }, shell)
        expect([form, wholeOf(instance), instance.configuration?.newest?.path]).toEqual([
          form,
          true,
          expect.stringContaining('x.env'),
        ])
      }
    },
    60_000,
  )

  it.each([
    ['an included file', 'include: [more.yml]\nservices: {}\n'],
    ['an included file after the services', 'services: {}\ninclude:\n  - path: more.yml\n'],
    [
      'a file that is extended',
      'services:\n  api:\n    extends:\n      file: ../base/compose.yml\n      service: api\n',
    ],
    ['a file that is extended, in one line', 'services: { api: { extends: { file: base.yml, service: api } } }\n'],
    ['a file that is extended, in JSON', '{"services":{"api":{"extends":{"file":"base.yml","service":"api"}}}}\n'],
    ['a label_file', 'services:\n  api:\n    label_file: ./labels\n'],
    ['an env_file that is not there', 'services:\n  api:\n    env_file: gone.env\n'],
    ['an env_file of a variable', 'services:\n  api:\n    env_file: ${NAME}.env\n'],
    ['an env_file in one line with others', 'services: { api: { env_file: x.env } }\n'],
    ['an env_file by an alias', 'services:\n  api:\n    env_file: *files\n'],
    [
      'an env_file in the middle of a mapping',
      'services:\n  api:\n    env_file:\n      - required: false\n        path: x.env\n',
    ],
    ['an env_file as a mapping', 'services:\n  api:\n    env_file:\n      - {path: x.env}\n'],
  ])('are not proven unchanged by their times with %s', (_, text) => {
    put('compose.yml', text)
    put('x.env', 'A=1\n')
    engine([['exe'], labels()], compose('api beef'))
    expect(wholeOf(look({ current: true }))).toBe(false)
  })

  it('are hashed with env_file by Compose 1, which knows one hash of it', () => {
    put('compose.yml', 'services:\n  api:\n    env_file: x.env\n')
    program(
      'docker-compose',
      'case $1 in --version) echo "docker-compose version 1.29.2, build x" ;; *) echo api f00d ;; esac',
    )
    engine([['exe'], labels({ version: '1.29.2' })])
    expect(hashOf(look({ current: true }))).toBe('same')
  })

  it('are not hashed when Compose fails or is not installed', () => {
    put('compose.yml', 'services: {}\n')
    engine([['exe'], labels()], 'compose) case $2 in version) ;; *) exit 14 ;; esac ;;')
    expect(hashOf(look({ current: true }))).toEqual(['compose-failed', 'docker compose'])
    engine([['exe'], labels()], 'compose) exit 1 ;;')
    expect(hashOf(look({ current: true }))).toEqual(['compose-missing', 'docker compose'])
  })

  /** A docker CLI with these containers of projects, each with the services of Compose that its own file has. */
  function projects(made: readonly (readonly [project: string, service: string, hash: string])[], more: string): void {
    const rest = ['running', '', 0, 0, time, time, '', '', '', '', '', '', '', '', '']
    const all = made.map(([project, service, hash], at) => {
      const own = JSON.stringify((at + 16).toString(16).repeat(32))
      const text = (one: string): string => JSON.stringify(one)
      const of = [project, service, dir, `${project}.yml`, '', '2.30.0', hash].map(text)
      return {
        ps: ['c', own, text(`c${at}`), '"api"', '""', text('all')].join('\t'),
        inspect: [
          ['i', own, text(image), '"api"', membersOf('i', [`/c${at}`, ...rest], 4)].join('\t'),
          ['q', own, 'config', pid, ...of].join('\t'),
        ].join('\n'),
      }
    })
    const received = {
      ps: all.map(({ ps }) => ps).join('\n'),
      inspect: all.map(({ inspect }) => inspect).join('\n'),
      image: recordOf('m', image, ['api:latest'], [], time, '', '', '', 'linux/amd64'),
    }
    for (const [project] of made) put(`${project}.yml`, 'services: {}\n')
    for (const [call, text] of Object.entries(received)) writeFileSync(join(dir, `${call}.txt`), `${text}\n`)
    program('docker', `case $1 in ps | inspect | image) cat ${dir}/$1.txt ;;\n${more}\nesac`)
  }

  function hashesOf(shell?: readonly string[]): readonly unknown[] {
    const asks: readonly ServiceAsk[] = [{ name: 'a', container: { by: 'service', name: 'all' }, current: true }]
    const [file = 'sh', ...args] = shell ?? ['sh']
    const env = { PATH: `${dir}:/usr/bin:/bin`, HOME: dir, TMPDIR: dir }
    const input = piped(collectorScript(asks, nonce))
    const { stdout } = spawnSync(file, [...args, '-s'], { input, env, encoding: 'utf8' })
    const read = readCollected(stdout, nonce, asks)
    if (read.kind === 'missing') throw new Error(`${JSON.stringify(read)}\n${stdout}`)
    return read.value.instances.map((instance) => [instance.name, hashOf(instance)].flat().join(' '))
  }
  const requests = (): readonly string[] => readFileSync(join(dir, 'asked'), 'utf8').trim().split('\n')
  /** Compose as a plugin that knows these services; it records its calls. */
  const knows = (...lines: readonly string[]): string =>
    String.raw`compose) shift; echo "$*" >> ${dir}/asked
      for last do :; done
      [ "$1" != version ] || exit 0
      all='${lines.join('\n')}'
      IFS=,
      [ "$last" != '*' ] || { printf '%s\n' "$all" | grep -v '^profiled '; exit; }
      for one in $last; do printf '%s\n' "$all" | grep -q "^$one " || exit 1; done
      for one in $last; do printf '%s\n' "$all" | grep "^$one "; done ;;`

  it.each(shells)('are hashed by one start of Compose for all services of a project, by %s', (_, shell) => {
    const made = [
      ['pack', 'api', 'f00d'],
      ['shop', 'api', 'cafe'],
      ['pack', 'worker', 'beef'],
      ['pack', 'api', 'f00d'],
      ['shop', 'web', 'babe'],
      ['pack', 'profiled', 'feed'],
    ] as const
    projects(made, knows('api f00d', 'worker beef', 'web dead', 'profiled feed'))
    expect(hashesOf(shell)).toEqual(['c0 same', 'c1 other', 'c2 same', 'c3 same', 'c4 other', 'c5 same'])
    expect(requests()).toEqual([
      `-p pack --project-directory ${dir} -f ${dir}/pack.yml config --hash api,profiled,worker`,
      `-p shop --project-directory ${dir} -f ${dir}/shop.yml config --hash api,web`,
    ])
  })

  it.each(shells)('are hashed also when another service is no longer in the files, by %s', (_, shell) => {
    const made = ['api', 'gone', 'worker', 'profiled', 'web'].map((name) => ['pack', name, `${name}1`] as const)
    projects(made, knows('api api1', 'worker worker2', 'profiled profiled1', 'web web1'))
    expect(hashesOf(shell)).toEqual(['c0 same', 'c1 compose-failed docker compose', 'c2 other', 'c3 same', 'c4 same'])
    const names = requests().map((line) => line.replace(/.* /, ''))
    expect(names.toSorted()).toEqual(['*', 'api,gone,profiled,web,worker', 'gone', 'profiled'].toSorted())
  })

  it('read the version of Compose 1 only when a hash differs', () => {
    put('compose.yml', 'services: {}\n')
    const program1 = (version: string) =>
      program(
        'docker-compose',
        `echo "$*" >> ${dir}/asked\ncase $1 in --version) echo ${version} ;; *) echo api f00d ;; esac`,
      )
    program1('"docker-compose version 1.29.2, build x"')
    engine([['exe'], labels({ version: '1.29.2' })])
    expect(hashOf(look({ current: true }))).toBe('same')
    expect(requests()).toHaveLength(1)
    engine([['exe'], labels({ version: '1.29.2', hash: 'beef' })])
    expect(hashOf(look({ current: true }))).toBe('other')
    program1('"Docker Compose version v2.30.0"')
    expect(hashOf(look({ current: true }))).toEqual(['compose-missing', 'docker-compose 1'])
  })

  it('are hashed only when a service requests it', () => {
    engine([['exe'], labels()], compose('api f00d'))
    expect(look({})).not.toHaveProperty('configuration')
  })
})

describe('a record of how code runs', () => {
  const asks: readonly ServiceAsk[] = [
    {
      name: 'api',
      container: { by: 'name', name: 'api' },
      listens: [{ port: 80, host: 8080 }],
      env: [{ name: 'A', value: '1' }],
      files: { artifact: '/app', entries: [{ path: 'a', sha256: 'f'.repeat(64) }] },
    },
  ]
  it.each([
    ['exe', id, 'gone', '/a'],
    ['age', id, 0, 0, 1_795_341_600],
    ['socket', id, 0, 'container', 80, 'own', 'process'],
    ['socket', id, 0, 'host', 8080, 'own', 'rules'],
    ['socket', id, 0, 'host', 8080, 'program', 'nginx'],
    ['socket', id, 0, 'container', 80, 'own', 'process', '0100007F', 'own'],
    ['env', id, 0, 0, 'same', ''],
    ['config', id, 'same', '', 0, ''],
    ['mount', id, 'another', 0, '/a', '/b'],
  ])('is read: %s', (...record) => {
    expect(readRequirements(record, asks)).toMatchObject({ id })
  })

  it.each([
    [['exe', id, 'lost', '/a']],
    [['exe', id, 'gone']],
    [['exe', 7, 'gone', '/a']],
    [['age', id, 1, 0, 1]],
    [['age', id, 0, 1, 1]],
    [['age', id, 0, 0, 1e18]],
    [['age', id, 0, 0]],
    [['socket', id, 0, 'container', 8080, 'own', 'process']],
    [['socket', id, 0, 'host', 80, 'own', 'process']],
    [['socket', id, 1, 'container', 80, 'own', 'process']],
    [['socket', id, 0, 'both', 80, 'own', 'process']],
    [['socket', id, 0, 'container', 80, 'own', 'magic']],
    [['socket', id, 0, 'container', 80, 'own', 'process', 7]],
    [['socket', id, 0, 'container', 80, 'mine', '']],
    [['socket', id, 0, 'container', 80, 'nobody']],
    [['env', id, 0, 1, 'same', '']],
    [['env', id, 1, 0, 'same', '']],
    [['env', id, 0, 0, '', 'same']],
    [['env', id, 0, 0, 'same', 'unread']],
    [['config', id, 'equal', '', 0, '']],
    [['config', id, 'same', '', '0', '']],
    [['mount', id, 'else', 0, '/a', '/b']],
    [['mount', id, 'same', 0, '/a']],
    [['other', id]],
    ['exe'],
  ])('is refused when it answers no request: %j', (record) => {
    expect(readRequirements(record, asks)).toBeUndefined()
  })

  it('bounds hostile text', () => {
    const long = 'x'.repeat(10_000)
    expect(readRequirements(['exe', id, 'gone', long], asks)).toMatchObject({ executable: { path: 'x'.repeat(300) } })
    expect(readRequirements(['socket', id, 0, 'host', 8080, 'container', `/${long}`], asks)).toMatchObject({
      socket: { holder: { value: { name: 'x'.repeat(256) } } },
    })
  })
})
