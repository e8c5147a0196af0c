import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { judgeChain } from '../../src/judge/index.ts'
import { seen } from '../../src/model/evidence.ts'
import type { HostView } from '../../src/model/host.ts'
import type { Contents, FilesObservation } from '../../src/model/instance.ts'
import type { FilesRequest, ServiceAsk } from '../../src/targets/port.ts'
import { before, files as claimed, merged, observations, plan, resultOf, service } from '../builders/observations.ts'
import { type Engine, startEngine } from './rig/engine.ts'
import { liveOrSkip } from './rig/live.ts'
import { lookOnce, openSsh, requestFor } from './rig/request.ts'
import { type Sshd, startSshd } from './rig/sshd.ts'
import { run } from './rig/started.ts'

const revision = 'org.opencontainers.image.revision'
const artifact = '/app/dist'
type Files = Readonly<Record<string, string>>
const built: Files = { 'index.js': 'new\n', 'workflow/index.js': 'screen\n' }
const old: Files = { 'index.js': 'old\n' }
const inImage = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${artifact}/${path}`, text]))
const applets = 'RUN ["/bin/busybox", "--install", "-s", "/bin"]'

liveOrSkip(
  'docker',
  'sshd',
  'root',
)('what runs inside a container', () => {
  let engine: Engine
  /** The user of the check is root, or a user who may only use the engine. */
  let root: Sshd
  let unprivileged: Sshd
  let calls = ''
  const folders: string[] = []

  const folder = async (): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), 'drift-files-'))
    folders.push(made)
    return made
  }

  beforeAll(async () => {
    engine = await startEngine()
    calls = join(await folder(), 'calls')
    const env = { DOCKER_HOST: engine.host }
    root = await startSshd({ env, programs: { docker: `echo "$1" >> ${calls}; exec /usr/bin/docker "$@"` } })
    const sh = 'exec setpriv --reuid 65534 --regid 65534 --clear-groups /bin/sh "$@"'
    unprivileged = await startSshd({ env, programs: { sh } })
    await run('chmod', ['711', dirname(engine.socket)])
    await run('chmod', ['666', engine.socket])
    const label = { [revision]: merged }
    await engine.build('right', { labels: label, files: inImage(built) })
    await engine.build('tools', { labels: label, files: inImage(built), lines: [applets] })
    await engine.build('cached-tools', { labels: label, files: inImage(old), lines: [applets] })
    await engine.build('other-tools', {
      labels: label,
      files: inImage({ ...built, 'index.js': 'old\n', 'new.js': 'new\n' }),
      lines: [applets],
    })
    await engine.build('cached', { labels: label, files: inImage(old) })
    await engine.build('behind', { labels: { [revision]: before }, files: inImage(built) })
  })
  afterAll(async () => {
    await root?.stop()
    await unprivileged?.stop()
    await engine?.stop()
    for (const made of folders) await rm(made, { recursive: true })
  })
  afterEach(async () => engine.clear())

  const start = (image: string, ...flags: readonly string[]): Promise<string> =>
    engine.docker('run', '-d', '--name', 'api', ...flags, image)

  type Extras = Pick<FilesRequest, 'links' | 'names' | 'complete'>

  async function look(host: Sshd, files: Files = built, at = artifact, extras: Extras = {}): Promise<HostView> {
    const entries = Object.entries(files).map(([path, text]) => ({
      path,
      sha256: createHash('sha256').update(text).digest('hex'),
    }))
    const request: FilesRequest = { artifact: at, entries, ...extras }
    const ask: ServiceAsk = { name: 'api', container: { by: 'name', name: 'api' }, files: request }
    const evidence = await lookOnce(openSsh(requestFor(host)), [ask])
    if (evidence.kind === 'missing' || evidence.value.kind !== 'host') throw new Error(JSON.stringify(evidence))
    return evidence.value
  }

  async function contentsOf(...of: Parameters<typeof look>): Promise<Contents> {
    const contents = (await look(...of)).instances[0]?.contents?.[0]
    if (contents === undefined) throw new Error('nothing was seen inside')
    return contents
  }

  async function evidenceOf(...of: Parameters<typeof look>): Promise<FilesObservation> {
    const { files } = await contentsOf(...of)
    if (files.kind === 'missing') throw new Error(JSON.stringify(files))
    return files.value
  }

  /** The findings about the only container, at grade `hashed`. */
  async function verdictOf(host: Sshd = root) {
    const view = await look(host)
    const planned = plan({ services: [service('api', { require: 'hashed', files: claimed({ count: 2 }) })] })
    return judgeChain(planned, observations({ targets: [{ target: 'prod', evidence: seen(view) }] }))
  }

  it('is proven to be what was built, with no more calls than any check', async () => {
    await start('right')
    await rm(calls, { force: true })
    expect(await verdictOf()).toMatchObject({
      kind: 'proven',
      chain: [{}, { proof: 'hashed' }, { proof: 'hashed' }, {}, {}],
    })
    expect((await readFile(calls, 'utf8')).trim().split('\n').sort()).toEqual(['image', 'inspect', 'ps'])
  })

  /** Files of the container that are none of its image's, as the host and as a user of the engine see it. */
  async function held(host: Sshd) {
    const evidence = await evidenceOf(host)
    return evidence.held && [evidence.method, evidence.held.image, ...evidence.held.paths.toSorted()]
  }
  const execute = (line: string): Promise<string> => engine.docker('exec', 'api', 'sh', '-c', line)
  /** Times are known in whole seconds. */
  const aSecond = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1100))

  it('does not come from the image when it was copied into a container that had other files', async () => {
    const source = await folder()
    await mkdir(join(source, 'dist/workflow'), { recursive: true })
    for (const [path, text] of Object.entries(built)) await writeFile(join(source, 'dist', path), text)
    await run('touch', ['-d', '2001-01-01', join(source, 'dist/index.js')])
    for (const image of ['cached', 'cached-tools']) {
      await start(image)
      await aSecond()
      await engine.docker('cp', '-a', `${source}/dist/.`, `api:${artifact}/`)
      expect(await held(root)).toEqual(['proc', 'other', 'index.js', 'workflow/index.js'])
      expect(resultOf(await verdictOf())).toMatchObject({ kind: 'unproven', findings: ['runtime/files-added-later'] })
      expect(await held(unprivileged)).toEqual([
        image === 'cached' ? 'cp' : 'exec',
        'unknown',
        'index.js',
        'workflow/index.js',
      ])
      expect(resultOf(await verdictOf(unprivileged))).toMatchObject({
        kind: 'unproven',
        findings: ['runtime/files-added-later'],
      })
      await engine.docker('restart', '-t', '0', 'api')
      expect(await verdictOf()).toMatchObject({
        kind: 'proven',
        chain: [{}, { proof: 'claimed' }, { proof: 'hashed' }, {}, {}],
      })
      await engine.clear()
    }
  })

  it.each([
    ['owned by another user', `chown -R 1:1 ${artifact}`],
    ['written anew with what it held', `cp -r ${artifact} /tmp/a && rm -r ${artifact} && mv /tmp/a ${artifact}`],
    ['edited and edited back', `echo x >${artifact}/index.js && echo new >${artifact}/index.js`],
  ])('still comes from the image when it is only %s', async (_, line) => {
    await start('tools')
    await aSecond()
    await execute(`mkdir -p /tmp && ${line}`)
    expect(await held(root)).toEqual(['proc', 'other'])
    expect((await verdictOf()).kind).toBe('proven')
    // A user who may not read the layers cannot distinguish it from an edit.
    expect((await held(unprivileged))?.slice(0, 2)).toEqual(['exec', 'unknown'])
    expect((await held(unprivileged))?.length).toBeGreaterThan(2)
    expect((await verdictOf(unprivileged)).kind).toBe('unproven')
  })

  it.each([
    ['renamed', `mv ${artifact}/index.js ${artifact}/i && mv ${artifact}/new.js ${artifact}/index.js`],
    [
      'edited and given its old time',
      `echo new >${artifact}/index.js && touch -d '2001-01-01 00:00' ${artifact}/index.js`,
    ],
    ['deleted and made again', `rm ${artifact}/index.js && echo new >${artifact}/index.js`],
    [
      'in a folder that was renamed',
      `mkdir /d && cp -r ${artifact}/. /d && echo new >/d/index.js && rm -r ${artifact} && mv /d ${artifact}`,
    ],
  ])('does not come from the image when it was %s', async (_, line) => {
    await start('other-tools')
    await aSecond()
    await execute(line)
    for (const [host, method, image] of [
      [root, 'proc', 'other'],
      [unprivileged, 'exec', 'unknown'],
    ] as const)
      expect((await held(host))?.slice(0, 3)).toEqual([method, image, 'index.js'])
    expect((await verdictOf()).kind).toBe('unproven')
    expect((await verdictOf(unprivileged)).kind).toBe('unproven')
  })

  it('does not come from the image when a link on its path was changed after the start', async () => {
    const ways = {
      '/r/1/index.js': 'old\n',
      '/r/1/workflow/index.js': 'screen\n',
      '/r/2/index.js': 'new\n',
      '/r/2/workflow/index.js': 'screen\n',
    }
    await engine.build('linked', {
      labels: { [revision]: merged },
      files: ways,
      lines: [applets, `RUN ["/bin/busybox", "sh", "-c", "mkdir /app && ln -s /r/1 ${artifact}"]`],
    })
    await start('linked')
    await aSecond()
    await execute(`rm ${artifact} && ln -s /r/2 ${artifact}`)
    for (const host of [root, unprivileged]) {
      expect(await held(host)).toEqual(['exec', 'unknown', 'index.js'])
      expect((await verdictOf(host)).kind).toBe('unproven')
    }
  })

  it('is not counted in a mount when it was put there after the start, whatever time it was given', async () => {
    const [source, next] = [await folder(), await folder()]
    for (const [path, text] of Object.entries(built)) {
      await mkdir(dirname(join(source, path)), { recursive: true })
      await writeFile(join(source, path), path === 'index.js' ? 'old\n' : text)
    }
    await run('chmod', ['-R', 'a+rX', source])
    await writeFile(join(next, 'index.js'), built['index.js'] ?? '')
    await run('touch', ['-d', '2 days ago', join(next, 'index.js')])
    const kinds = async () => [(await verdictOf(root)).kind, (await verdictOf(unprivileged)).kind]
    for (const [image, others] of [
      ['tools', 'proven'],
      // Without its tools, only root can read when a file was changed.
      ['right', 'unproven'],
    ] as const) {
      await writeFile(join(source, 'index.js'), 'old\n')
      await start(image, '-v', `${source}:${artifact}`)
      await aSecond()
      await run('cp', ['-p', join(next, 'index.js'), join(source, 'index.js')])
      expect(await kinds()).toEqual(['unproven', 'unproven'])
      await aSecond()
      await engine.docker('restart', '-t', '0', 'api')
      expect(await kinds()).toEqual(['proven', others])
      await engine.clear()
    }
  })

  it('is not what runs when a process works in another release than the link leads to', async () => {
    const source = await folder()
    for (const [name, files] of [
      ['1', old],
      ['2', built],
    ] as const)
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(source, 'releases', name, path)), { recursive: true })
        await writeFile(join(source, 'releases', name, path), text)
      }
    await symlink('releases/2', join(source, 'current'))
    await run('chmod', ['-R', 'a+rX', source])
    const found = async (folder: string) => {
      await start('tools', '-v', `${source}:/srv`, '-w', folder)
      const views = [await look(root, built, '/srv/current'), await look(unprivileged, built, '/srv/current')]
      await engine.clear()
      return views.map(({ instances: [one] }) => {
        const files = one?.contents?.[0]?.files
        return files?.kind === 'missing' ? files.why.reason : files?.value.method
      })
    }
    expect(await found('/srv/releases/1')).toEqual(['files-of-other-release', 'files-of-other-release'])
    for (const right of ['/srv/releases/2', '/srv/current', '/srv', '/'])
      expect(await found(right)).toEqual(['exec', 'exec'])
  })

  it('may be old although the label is new: the image was built from a stale cache', async () => {
    await start('cached')
    expect(resultOf(await verdictOf())).toEqual({
      kind: 'drifted',
      broken: 'runtime',
      findings: ['runtime/file-changed', 'runtime/file-missing'],
      causes: ['stale-cache'],
    })
  })

  it('may be right although the label is old', async () => {
    await start('behind')
    expect(resultOf(await verdictOf())).toMatchObject({ kind: 'drifted', broken: 'build', causes: ['label-behind'] })
  })

  it('may lie below a bind mount of something else', async () => {
    const source = await folder()
    await writeFile(join(source, 'index.js'), 'mine\n')
    await start('right', '-v', `${source}:${artifact}:ro`)
    expect((await contentsOf(root)).mounts).toEqual([
      { type: 'bind', name: undefined, source, destination: artifact, writable: false },
    ])
    expect(resultOf(await verdictOf())).toMatchObject({ kind: 'drifted', causes: ['shadowed'] })
  })

  it('may be one file that was replaced on the host while its mount kept the old one', async () => {
    const source = await folder()
    await writeFile(join(source, 'index.js'), 'old\n')
    await start('right', '-v', `${join(source, 'index.js')}:${artifact}/index.js`)
    await writeFile(join(source, 'next'), 'new\n')
    await rename(join(source, 'next'), join(source, 'index.js'))
    expect(await evidenceOf(root)).toMatchObject({ changed: { paths: ['index.js'] }, missing: { total: 0 } })
    expect(resultOf(await verdictOf())).toMatchObject({ causes: ['shadowed'] })
  })

  it('is never opened where it is no regular file, because reading a pipe blocks', async () => {
    const source = await folder()
    await writeFile(join(source, 'index.js'), built['index.js'] ?? '')
    await run('mkfifo', [join(source, 'pipe')])
    await start('right', '-v', `${source}:${artifact}:ro`)
    const { 'index.js': index = '' } = built
    expect(await evidenceOf(root, { 'index.js': index, pipe: '' })).toMatchObject({
      method: 'proc',
      hashed: 1,
      changed: { total: 0 },
      missing: { paths: ['pipe'] },
    })
    // One that is not declared, next to correct files.
    expect(await evidenceOf(root, { 'index.js': index })).toMatchObject({ hashed: 1, missing: { total: 0 } })
  })

  it('may lie below an anonymous volume of the container before, or below a tmpfs', async () => {
    await engine.docker('run', '-d', '--name', 'before', '-v', artifact, 'cached')
    const volume = await engine.docker('inspect', '--format', '{{(index .Mounts 0).Name}}', 'before')
    await start('right', '-v', `${volume}:${artifact}`)
    expect((await contentsOf(root)).mounts).toMatchObject([{ type: 'volume', name: volume }])
    expect(resultOf(await verdictOf())).toMatchObject({ causes: ['shadowed'] })
    await engine.clear()
    await start('right', '--tmpfs', artifact)
    expect((await contentsOf(root)).mounts).toMatchObject([{ type: 'tmpfs', destination: artifact }])
    expect(resultOf(await verdictOf())).toMatchObject({ findings: ['runtime/file-missing', 'runtime/shadowed'] })
  })

  it('may have been edited in place', async () => {
    await start('tools')
    await engine.docker('exec', 'api', 'sh', '-c', `echo patched >> ${artifact}/index.js; rm -r ${artifact}/workflow`)
    expect(await evidenceOf(root)).toMatchObject({ edited: ['index.js', 'workflow/index.js'] })
    expect(resultOf(await verdictOf())).toMatchObject({ kind: 'drifted', causes: ['edited-in-place'] })
    expect(resultOf(await verdictOf(unprivileged))).toMatchObject({ kind: 'drifted', causes: ['edited-in-place'] })
  })

  it('is hashed by the available method, which is reported', async () => {
    const whole = { hashed: 2, changed: { total: 0 }, missing: { total: 0 } }
    await start('tools')
    expect(await evidenceOf(root)).toMatchObject({ method: 'proc', ...whole })
    expect(await evidenceOf(unprivileged)).toMatchObject({ method: 'exec', ...whole })
    await engine.docker('exec', 'api', 'rm', '/bin/sh')
    expect(await evidenceOf(unprivileged)).toMatchObject({ method: 'cp', ...whole })
    expect(await verdictOf(unprivileged)).toMatchObject({ kind: 'proven' })
    await engine.docker('pause', 'api')
    expect(await evidenceOf(root)).toMatchObject({ method: 'proc', ...whole })
    await engine.docker('unpause', 'api')
  })

  it('may have links, names and unlisted files, which every method finds', async () => {
    const links = `ln -s index.js ${artifact}/latest && ln -s /etc ${artifact}/away && echo x > ${artifact}/old.js`
    await engine.build('extras', { files: inImage(built), lines: [applets, `RUN ${links}`] })
    await start('extras')
    const extras: Extras = {
      links: [
        { path: 'latest', link: 'index.js' },
        { path: 'away', link: '/srv' },
        { path: 'workflow/gone', link: 'x' },
      ],
      names: ['index.js', 'gone.js'],
      complete: ['**/*.js'],
    }
    const seenBy = async (host: Sshd, request = extras) => (await contentsOf(host, built, artifact, request)).extras
    const comparison = {
      right: 2,
      changed: { total: 1, paths: ['away'] },
      missing: { total: 2, paths: ['workflow/gone', 'gone.js'] },
      extra: { total: 1, paths: ['old.js'] },
    }
    expect(await seenBy(root)).toMatchObject({ value: { method: 'proc', ...comparison } })
    expect(await seenBy(unprivileged)).toMatchObject({ value: { method: 'exec', ...comparison } })
    // A link in the path leads out of the container for the host, and not for the tools of the container.
    const behind = { links: [{ path: 'away/motd', link: 'x' }] }
    expect(await seenBy(root, behind)).toMatchObject({ value: { method: 'exec', missing: { paths: ['away/motd'] } } })
    await engine.docker('exec', 'api', 'rm', '/bin/sh')
    expect(await seenBy(unprivileged)).toMatchObject({ value: { method: 'cp', ...comparison } })
  })

  it('is not observed while the container does not run', async () => {
    await engine.docker('create', '--name', 'api', 'right')
    expect((await look(root)).instances[0]).not.toHaveProperty('contents')
    expect(resultOf(await verdictOf())).toMatchObject({ findings: ['runtime/not-running'] })
  })

  it('may have any names', async () => {
    const odd = {
      'new\nline': '1',
      '-rf': '2',
      'sp ace\t"\'$(id)`': '3',
      'ünï/\u2028': '4',
      'back\\slash': '5',
      '*': '6',
    }
    const source = await folder()
    await mkdir(join(source, 'ünï'))
    for (const [path, text] of Object.entries(odd)) await writeFile(join(source, path), text)
    await start('tools')
    await engine.docker('cp', `${source}/.`, `api:${artifact}`)
    for (const host of [root, unprivileged])
      expect(await evidenceOf(host, { ...odd, 'a\nb': '' })).toMatchObject({
        hashed: 6,
        changed: { total: 0 },
        missing: { paths: ['a\nb'] },
      })
  })

  it('is never a file of the host, wherever a link leads', async () => {
    const source = await folder()
    await writeFile(join(source, 'secret'), 'of the host\n')
    const links = await folder()
    await symlink(join(source, 'secret'), join(links, 'file'))
    await symlink(source, join(links, 'folder'))
    for (const image of ['tools', 'right']) {
      await start(image)
      await engine.docker('cp', `${links}/.`, `api:${artifact}`)
      for (const path of ['file', 'folder/secret']) {
        const { files } = await contentsOf(root, { [path]: 'of the host\n' })
        if (image === 'right') expect(files).toMatchObject({ kind: 'missing' })
        else expect(files).toMatchObject({ value: { method: 'exec', hashed: 0, missing: { paths: [path] } } })
      }
      const { files } = await contentsOf(root, { secret: 'of the host\n' }, `${artifact}/folder`)
      expect(files).not.toMatchObject({ value: { missing: { total: 0 } } })
      await engine.clear()
    }
  })

  it('is followed by a link to the artifact itself', async () => {
    await engine.build('linked', {
      files: inImage(built),
      lines: [applets, 'RUN ["/bin/ln", "-s", "/app", "/current"]'],
    })
    await start('linked')
    expect(await evidenceOf(root, built, '/current/dist')).toMatchObject({
      method: 'exec',
      hashed: 2,
      changed: { total: 0 },
    })
  })

  it('may be thousands of files', async () => {
    const many = Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`m${at % 50}/f${at}.js`, `${at}`]))
    const source = await folder()
    for (const [path, text] of Object.entries(many)) {
      await mkdir(join(source, dirname(path)), { recursive: true })
      await writeFile(join(source, path), text)
    }
    await start('tools')
    await engine.docker('cp', `${source}/.`, `api:${artifact}`)
    for (const host of [root, unprivileged]) {
      expect(await evidenceOf(host, many)).toMatchObject({ hashed: 2500, changed: { total: 0 }, missing: { total: 0 } })
      expect(await evidenceOf(host, { ...many, 'm0/f0.js': 'x', none: '' })).toMatchObject({
        changed: { total: 1, paths: ['m0/f0.js'] },
        missing: { total: 1, paths: ['none'] },
      })
    }
    await engine.docker('exec', 'api', 'rm', '/bin/sh')
    expect((await contentsOf(unprivileged, many)).files).toMatchObject({
      kind: 'missing',
      why: { reason: 'files-unreadable' },
    })
  })
})
