import type { Cause } from '../../../src/model/cause.ts'
import type { EvidenceError } from '../../../src/model/evidence.ts'
import type { ComposeOrigin } from '../../../src/model/instance.ts'
import { inText } from '../../../src/reporters/escape.ts'
import { fixText } from '../../../src/reporters/fix.ts'
import {
  explainCause,
  explainFinding,
  explainMissing,
  fixCauses,
  lasting,
  short,
  weighing,
} from '../../../src/reporters/messages/index.ts'
import { type Fix, type Phrase, paragraph, type Statement } from '../../../src/reporters/phrase.ts'
import { composed, everyCause, everyFinding, everyReason, lone } from '../../builders/examples.ts'
import { before, digest, merged, planOf, ssh } from '../../builders/outcomes.ts'

const plan = planOf({ targets: [{ ...ssh('prod-1', 2), address: 'ssh://deploy@prod-1.example.com:2222' }] })
const at = { name: 'prod-1', address: 'ssh://deploy@prod-1.example.com:2222' }
const read = (statement: Statement): string => inText(paragraph(statement))
const linesOf = (causes: readonly Cause[]): readonly string[] =>
  fixCauses(causes, plan).flatMap((fix) => (fix.kind === 'command' ? fix.lines : []))
const wordsOf = (fix: Fix): string => fixText(fix)
const ownWords = ({ parts }: Phrase): string => parts.map((part) => (typeof part === 'string' ? part : 'X')).join('')
/** Sentences with a capital and one full stop, without a double blank and without a backtick that markdown would read. */
const isWellFormed = (statement: Statement): boolean => {
  const words = ownWords(paragraph(statement))
  return /^[A-Z0-9].{10,}[.?!:…]$/.test(words) && !/ {2}|`|\n|undefined|\[object|[.:;,]\.|\.[a-z]/.test(words)
}
/** An instruction of at least two words with a full stop, or commands, and no value in it is missing. */
const isWellFormedFix = (fix: Fix): boolean => {
  const words = fixText(fix)
  return (
    /^Fix: (?:[a-z]+ \S[^\n]*\.$|run(?: on \S+)?:\n {2}\S)/.test(words) &&
    !/\(empty\)|undefined|NaN|\[object|\S {2}/.test(words)
  )
}

describe('the messages for findings, causes and missing evidence', () => {
  it('have a different sentence for each finding', () => {
    const sentences = everyFinding.map((finding) => explainFinding(finding, plan))
    expect(sentences.filter((one) => !isWellFormed(one)).map(read)).toEqual([])
    expect(new Set(sentences.map(read)).size).toBe(everyFinding.length)
    expect(new Set(everyFinding.map(({ code }) => code)).size).toBe(everyFinding.length)
    expect(
      sentences
        .map(({ fix }) => fix)
        .filter((fix) => !isWellFormedFix(fix))
        .map(fixText),
    ).toEqual([])
  })

  it('have a different sentence and a fix for each cause', () => {
    const sentences = everyCause.map((cause) => explainCause(cause, plan))
    expect(sentences.filter((one) => !isWellFormed(one)).map(read)).toEqual([])
    expect(new Set(sentences.map(read)).size).toBe(everyCause.length)
    const fixes = everyCause.map((cause) => [cause.code, fixCauses([cause], plan)] as const)
    expect(fixes.filter(([, own]) => own.length === 0).map(([code]) => code)).toEqual([])
    expect(fixes.flatMap(([, own]) => own.filter((fix) => !isWellFormedFix(fix)).map(fixText))).toEqual([])
  })

  it.each(everyReason)('have a different sentence and a fix for %s', (reason) => {
    const { what, fix } = explainMissing(
      { phase: 'run', reason, received: 'a. ', about: 'b', limit: 5000, amount: 7 },
      at,
    )
    expect(isWellFormed({ what })).toBe(true)
    expect(inText(what)).toContain('prod-1 (ssh://deploy@prod-1.example.com:2222)')
    const bare = explainMissing({ phase: 'run', reason }, { name: 'prod-1', address: '' })
    expect(isWellFormed(bare)).toBe(true)
    expect([fix, bare.fix].filter((one) => !isWellFormedFix(one)).map(fixText)).toEqual([])
    const others = everyReason.filter((one) => one !== reason)
    expect(
      others.filter(
        (one) =>
          inText(explainMissing({ phase: 'run', reason: one }, at).what) ===
          inText(explainMissing({ phase: 'run', reason }, at).what),
      ),
    ).toEqual([])
  })

  it('call the text of a label a commit only when it is one', () => {
    const builds = [{ service: 'api', reference: 'api:1', revision: 'latest', registered: false }]
    const cause: Cause = {
      code: 'never-built',
      target: 'prod-1',
      compose: undefined,
      services: ['api'],
      instances: [],
      builds,
    }
    expect(read(explainCause(cause, plan))).toMatch(
      / api:1 has the commit label latest, which is not a full commit ID\.$/,
    )
  })

  it('name a container once when its service has the same name', () => {
    const moved = { target: 'prod-1', compose: undefined, services: ['api'] }
    const [alone, ofCompose] = [lone, composed].map(
      (instance): Cause => ({ code: 'built-not-recreated', ...moved, instances: [instance] }),
    )
    expect(alone && read(explainCause(alone, plan))).toMatch(/^api on prod-1 still runs/)
    expect(ofCompose && read(explainCause(ofCompose, plan))).toMatch(/^pack-api-1 \(api on prod-1\) still runs/)
  })

  it('show how to list the key of a host, with its port', () => {
    const { fix } = explainMissing({ phase: 'handshake', reason: 'host-key-unknown' }, at)
    expect(fix).toMatchObject({ kind: 'command', lines: ['ssh-keyscan -p 2222 prod-1.example.com'] })
    expect(wordsOf(fix)).toContain('Compare the fingerprint')
  })

  it('name the failure at a jump host, and fix the jump host', () => {
    const why = {
      phase: 'connect',
      reason: 'jump-host-failed',
      about: 'bastion.example.com',
      cause: 'host-key-unknown',
    } as const
    const { what, why: reason, fix } = explainMissing(why, at)
    expect(inText(what)).toBe(
      "can't connect to prod-1 (ssh://deploy@prod-1.example.com:2222) through the jump host bastion.example.com",
    )
    expect(reason && inText(reason)).toBe('bastion.example.com has a host key that ssh-known-hosts does not list')
    expect(fix).toMatchObject({ lines: ['ssh-keyscan bastion.example.com'] })
  })

  describe('at a jump host with another port and another user', () => {
    const jump = 'ssh://hopper@bastion.example.com:2022'
    const failed = (cause: EvidenceError) =>
      explainMissing({ phase: 'connect', reason: 'jump-host-failed', about: 'bastion.example.com', cause, jump }, at)

    it('name its port and its user', () => {
      expect(failed('host-key-unknown').fix).toMatchObject({ lines: ['ssh-keyscan -p 2022 bastion.example.com'] })
      expect(inText(failed('host-key-unknown').what)).toContain('through the jump host bastion.example.com:2022')
      const refused = failed('authentication-refused')
      expect(refused.why && inText(refused.why)).toContain('rejected the SSH key for hopper')
      expect(wordsOf(refused.fix)).toContain('~hopper/.ssh/authorized_keys')
      const fix = wordsOf(failed('connection-timeout').fix)
      expect(fix).toContain('bastion.example.com is up and listens on port 2022')
      expect(fix).toContain('this runner may reach it')
    })

    it.each<[EvidenceError, RegExp, RegExp]>([
      [
        'connection-refused',
        /through the jump host bastion.example.com:2022: connection refused/,
        /listens on port 2222.*the jump host bastion.example.com:2022 may reach it/,
      ],
      [
        'connection-timeout',
        /through the jump host .*timed out/,
        /the jump host bastion.example.com:2022 may reach it/,
      ],
      [
        'network-unreachable',
        /the jump host bastion.example.com:2022 has no route to it/,
        /the jump host .* may reach it/,
      ],
      [
        'name-not-resolved',
        /through the jump host .*does not resolve/,
        /DNS server on the jump host bastion.example.com:2022/,
      ],
    ])('report %s as a jump host that did not reach the target', (reason, what, fix) => {
      const sentence = explainMissing({ phase: 'connect', reason, about: 'prod-1.example.com', jump }, at)
      expect(inText(sentence.what)).toMatch(what)
      expect(wordsOf(sentence.fix)).toMatch(fix)
      expect(wordsOf(sentence.fix)).not.toContain('this runner')
    })

    it('name the setting that allows it to forward connections', () => {
      const received = 'channel 0: open failed: administratively prohibited: open failed'
      const { fix } = explainMissing({ phase: 'connect', reason: 'jump-host-failed', about: 'b', received, jump }, at)
      expect(wordsOf(fix)).toContain('AllowTcpForwarding local')
    })
  })

  it.each([
    [{ name: 'https://shop.example.com', address: '' }, 'port 443'],
    [{ name: 'GET http://shop.example.com/a', address: 'http://shop.example.com/a' }, 'port 80'],
    [{ name: 'shop.example.com:8443', address: '' }, 'port 8443'],
    [at, 'port 2222'],
  ])('names the host and the port of %j that refused the connection', (place, port) => {
    const fix = wordsOf(explainMissing({ phase: 'connect', reason: 'connection-refused' }, place).fix)
    expect(fix).toContain(`example.com is up and listens on ${port}`)
  })

  it.each([
    { phase: 'connect', reason: 'connection-refused' } as const,
    { phase: 'connect', reason: 'connection-timeout', limit: 20_000 } as const,
    { phase: 'connect', reason: 'jump-host-failed', cause: 'connection-reset', about: 'bastion' } as const,
  ])('suggest a rate limit when a host that responded before refuses: %j', (why) => {
    const { what, why: reason, fix } = explainMissing({ ...why, answeredBefore: true }, at)
    expect(inText(what)).toMatch(/It answered earlier in this run$/)
    expect(reason && inText(reason)).toContain('Is there a rate limit?')
    expect(wordsOf(fix)).toContain('exempt this runner from the limit')
    expect(inText(explainMissing(why, at).what)).not.toContain('answered earlier')
  })

  it('report a missing file of a feature without mentioning a manifest', () => {
    const found = everyFinding.find(({ code }) => code === 'runtime/file-missing')
    if (found?.code !== 'runtime/file-missing') throw new Error('no example')
    const { what, fix } = explainFinding({ ...found, unlisted: true, total: 1, of: 2 }, plan)
    expect(inText(what)).toMatch(/^1 of 2 files that features name is missing in /)
    expect(wordsOf(fix)).toContain('correct artifact of the feature')
    expect(inText(what) + wordsOf(fix)).not.toContain('manifest')
  })

  it('show how to give the user access to the engine', () => {
    expect(explainMissing({ phase: 'run', reason: 'engine-permission' }, at).fix).toMatchObject({
      on: 'deploy@prod-1.example.com:2222',
      lines: ['sudo usermod -aG docker deploy'],
    })
  })
})

describe('the fix', () => {
  const up = 'docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d'
  const group = { target: 'prod-1', compose: composed.compose, services: ['api'], instances: [composed] }

  it('is one command for the services of one project', () => {
    const dashboard = {
      ...composed,
      service: 'dashboard',
      compose: composed.compose && { ...composed.compose, service: 'dashboard' },
    }
    const causes: Cause[] = [
      { code: 'built-not-recreated', ...group, instances: [composed, dashboard], services: ['api', 'dashboard'] },
    ]
    expect(linesOf(causes)).toEqual([`${up} api dashboard`])
    expect(fixCauses(causes, plan)[0]).toMatchObject({ on: 'deploy@prod-1.example.com:2222' })
  })

  it('names services as Compose does, not as the plan does', () => {
    const renamed = { ...composed, service: 'backoffice-api' }
    expect(
      linesOf([{ code: 'left-behind', ...group, services: ['backoffice-api'], instances: [renamed], of: 2 }]),
    ).toEqual([`${up} api`])
  })

  it('is printed once for two causes with the same fix', () => {
    expect(
      linesOf([
        { code: 'built-not-recreated', ...group },
        { code: 'left-behind', ...group, of: 2 },
      ]),
    ).toEqual([`${up} api`])
  })

  it('builds images that only the host has, and pulls images of a registry', () => {
    const build = { service: 'api', reference: 'api:latest', revision: merged, registered: false }
    expect(linesOf([{ code: 'never-built', ...group, builds: [build] }])).toEqual([
      up.replace('up -d', 'build api'),
      `${up} api`,
    ])
    expect(linesOf([{ code: 'never-built', ...group, builds: [{ ...build, registered: true }] }])).toEqual([
      up.replace('up -d', 'pull api'),
      `${up} api`,
    ])
  })

  it.each([
    ['paused', ['docker unpause api']],
    ['created', ['docker start api']],
    ['exited', ['docker logs --tail 50 api', 'docker start api']],
  ] as const)('restarts a container that is %s from its own image', (state, lines) => {
    const stop = { instance: lone, state, exitCode: 0, restarts: 0 }
    expect(linesOf([{ code: 'stopped', ...group, compose: undefined, instances: [lone], stops: [stop] }])).toEqual(
      lines,
    )
  })

  it('does not replace a newer build', () => {
    const stale = {
      code: 'statement-stale',
      target: 'public',
      address: 'https://a',
      at: 'json /',
      received: before,
    } as const
    const at = (branch?: { readonly name: string; readonly contains?: boolean }): readonly string[] => {
      const newer: Cause = { ...stale, hosts: 'unclaimed', newer: true, ...(branch === undefined ? {} : { branch }) }
      return [read(explainCause(newer, plan)), fixCauses([newer], plan).map(wordsOf).join()]
    }
    const [merged = '', leave] = at({ name: 'main', contains: true })
    expect(merged).toContain('descends from 4f0c7d1e9a2b and is in the branch main, so this run checks an old commit.')
    expect(leave).toMatch(
      /^Fix: if commit \w+ was to be deployed, deploy nothing: its own run verifies it\. To accept newer commits of main, set "accept: newer" in the config\. To roll public back, deploy/,
    )
    const [unmerged = '', replace] = at({ name: 'main', contains: false })
    expect(unmerged).toContain('is not in the branch main, so somebody deployed a branch that is not merged.')
    expect(replace).toMatch(/^Fix: deploy commit 4f0c7d1e9a2b to public again\. If commit \w+ was to be/)
    const [unknown = '', find] = at({ name: 'main' })
    expect(unknown).toContain('It is unknown whether the branch main contains it.')
    expect(find).toContain('"contents: read"')
    expect(at()[0]).toContain('It is unknown whether it is merged, because no event and no checkout names the branch.')
  })

  it('recreates the containers of a commit that is not merged if the image of the commit is there', () => {
    const cause: Cause = { code: 'running-unmerged', ...group, revision: before, branch: 'main' }
    expect(linesOf([cause])).toEqual([])
    expect(linesOf([{ ...cause, isTagged: true }])).toEqual(linesOf([{ code: 'built-not-recreated', ...group }]))
    expect(linesOf([{ ...cause, isTagged: true }])).not.toEqual([])
  })

  it('does not restart a container that will be recreated', () => {
    const stopped = { ...group, compose: undefined, instances: [lone] }
    const stops = [{ instance: lone, state: 'exited', exitCode: 137, restarts: 0 }] as const
    const causes: Cause[] = [
      { code: 'left-behind', ...stopped, of: 2 },
      { code: 'stopped', ...stopped, stops },
    ]
    expect(linesOf(causes)).toEqual(['docker rm -f api'])
  })

  it('starts Compose containers with Compose, except paused ones', () => {
    const dashboard = { ...composed, container: 'pack-dashboard-1', service: 'dashboard' }
    const stops = [
      { instance: composed, state: 'exited', exitCode: 1, restarts: 0 },
      { instance: dashboard, state: 'paused', exitCode: 0, restarts: 0 },
    ] as const
    const instances = [composed, dashboard]
    expect(linesOf([{ code: 'stopped', ...group, services: ['api', 'dashboard'], instances, stops }])).toEqual([
      'docker unpause pack-dashboard-1',
      'docker logs --tail 50 pack-api-1',
      `${up} api`,
    ])
  })

  it('does not use an image id as a name', () => {
    const builds = [{ service: 'api', reference: digest('ab'), revision: before, registered: true }]
    const cause: Cause = { code: 'never-built', ...group, compose: undefined, instances: [lone], builds }
    expect(fixCauses([cause], plan).map(wordsOf)).toEqual([
      'Fix: copy or pull the image of commit 4f0c7d1e9a2b to prod-1, then create api from it.',
    ])
    expect(read(explainCause(cause, plan))).toMatch(/ sha256:abababababab was built from commit \w{12}\.$/)
  })

  const recreated = (made: Partial<ComposeOrigin>): readonly string[] => {
    const compose = composed.compose && { ...composed.compose, ...made }
    return linesOf([{ code: 'built-not-recreated', ...group, compose, instances: [{ ...composed, compose }] }])
  }

  it.each([
    [
      'in the directory of the project',
      ['docker-compose.yml', '/srv/o.yml'],
      ['/srv/pack/docker-compose.yml', '/srv/o.yml'],
    ],
    ['from the root', ['srv/pack/a.yml', 'srv/b.yml'], ['/srv/pack/a.yml', '/srv/b.yml']],
    ['from the directory above', ['./pack/a.yml', './b.yml'], ['/srv/pack/a.yml', '/srv/b.yml']],
    [
      'from a directory beside it',
      ['../../x/pack/a.yml', '../../x/pack/b.yml'],
      ['/srv/pack/a.yml', '/srv/pack/b.yml'],
    ],
    ['by an absolute path', ['/srv/pack/a.yml', 'b.yml'], ['/srv/pack/a.yml', '/srv/pack/b.yml']],
    ['below the directory of the project', ['deploy/a.yml'], ['/srv/pack/deploy/a.yml']],
  ])('finds the files of an old Compose that was started %s', (_, configFiles, files) => {
    expect(recreated({ configFiles })).toEqual([
      `docker compose -p pack --project-directory /srv/pack -f ${files.join(' -f ')} up -d api`,
    ])
  })

  it.each([
    ['1.29.2', 'docker-compose'],
    ['2.30.3', 'docker compose'],
    ['5.5.1', 'docker compose'],
    [undefined, 'docker compose'],
  ])('is for the Compose %s that made the container', (version, command) => {
    expect(recreated(version === undefined ? {} : { version })).toEqual([
      `${command} -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api`,
    ])
  })

  it.each([
    ['1.29.2', 'docker-compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml down'],
    ['5.5.1', 'docker compose -p pack down'],
  ])('stops a project of Compose %s without a file that may need variables, if it can', (version, line) => {
    const compose = composed.compose && { ...composed.compose, version }
    expect(linesOf([{ code: 'old-project', ...group, compose, current: ['pack-green'] }])).toEqual([line])
  })

  it('is a description for a container that was started manually', () => {
    const causes: Cause[] = [{ code: 'built-not-recreated', ...group, compose: undefined, instances: [lone] }]
    expect(fixCauses(causes, plan).map(wordsOf)).toEqual([
      'Fix: on prod-1, run "docker rm -f api", then start it again with its "docker run" command from the new image.',
    ])
  })

  it.each(['a\nb', '\u202ea', '-f', '##[add-mask]x', ''])(
    'is a description when a name is not safe to paste: %j',
    (project) => {
      const compose = composed.compose && { ...composed.compose, project }
      const causes: Cause[] = [
        { code: 'built-not-recreated', ...group, compose, instances: [{ ...composed, compose }] },
      ]
      expect(fixCauses(causes, plan).map((fix) => fix.kind)).toEqual(['edit'])
    },
  )

  it('quotes characters that a shell interprets', () => {
    const compose = composed.compose && { ...composed.compose, workingDir: "/srv/it's; $(id)" }
    expect(
      linesOf([{ code: 'built-not-recreated', ...group, compose, instances: [{ ...composed, compose }] }])[0],
    ).toContain("--project-directory '/srv/it'\\''s; $(id)' -f")
  })
})

describe('measures', () => {
  it('shorten ids, unless two short ones are equal', () => {
    expect(short(merged)).toBe('4f0c7d1e9a2b')
    expect(short(digest('ab'))).toBe('sha256:abababababab')
    const twin = `${merged.slice(0, 39)}0`
    expect([short(merged, twin), short(twin, merged)]).toEqual([merged, twin])
    expect(short('v1.2.3')).toBe('v1.2.3')
  })

  it('format times and sizes for people', () => {
    expect([0, 230, 999.6, 4210, 9960, 48_000, 59_700, 125_000, 600_000].map(lasting)).toEqual([
      '0 ms',
      '230 ms',
      '1 s',
      '4.2 s',
      '10 s',
      '48 s',
      '1 min',
      '2 min 5 s',
      '10 min',
    ])
    expect([1, 512, 65_536, 1_572_864].map(weighing)).toEqual(['1 byte', '512 bytes', '64 KiB', '1.5 MiB'])
  })
})
