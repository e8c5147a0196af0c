import { mistakesOf, planOf } from '../../builders/inputs.ts'

const head = 'targets: { prod: ssh://deploy@prod.example.com }\nservices:\n  api:\n'
const file = (...lines: readonly string[]): string => `${head}${lines.map((line) => `    ${line}\n`).join('')}`
const serviceOf = async (...lines: readonly string[]) => (await planOf({ file: file(...lines) })).services[0]
const wrong = (...lines: readonly string[]) => mistakesOf({ file: file(...lines) })

describe('a service that another manager runs', () => {
  it('is a swarm service, a unit, or the process of a pid file', async () => {
    expect((await serviceOf('container: { swarm: shop_api }'))?.container).toEqual({ by: 'swarm', service: 'shop_api' })
    expect((await serviceOf('container: { systemd: api@blue.service }'))?.container).toEqual({
      by: 'systemd',
      unit: 'api@blue.service',
    })
    expect((await serviceOf('container: { pidfile: /run/api.pid }'))?.container).toEqual({
      by: 'pidfile',
      path: '/run/api.pid',
    })
  })

  it('is a service unit when the name has no suffix, as in systemctl', async () => {
    expect((await serviceOf('container: { systemd: api }'))?.container).toEqual({ by: 'systemd', unit: 'api.service' })
  })

  it.each([
    ['container: { swarm: shop.api }', 'name-malformed @ 4:25'],
    ['container: { swarm: "-rf" }', 'name-malformed @ 4:25'],
    ['container: { systemd: api.socket }', 'name-malformed @ 4:27'],
    ['container: { systemd: "--now" }', 'name-malformed @ 4:27'],
    ['container: { systemd: a b }', 'name-malformed @ 4:27'],
    ['container: { pidfile: api.pid }', 'host-path-malformed @ 4:27'],
    ['container: { pidfile: /run/../etc/passwd }', 'host-path-malformed @ 4:27'],
    ['container: { pidfile: / }', 'host-path-malformed @ 4:27'],
    ['container: { pidfile: "/run/a\\u0007.pid" }', 'control-character @ 4:27'],
    ['container: { systemd: api, pidfile: /run/api.pid }', 'entries-count @ 4:16'],
  ])('is refused as %s', async (line, mistake) => {
    expect(await wrong(line)).toEqual([mistake])
  })
})

describe('the release of a process', () => {
  const unit = 'container: { systemd: api }'

  it('defaults to the working directory and REVISION', async () => {
    expect((await serviceOf(unit))?.release).toEqual({ path: undefined, revision: 'REVISION' })
  })

  it('is a directory of the host, with a file of another name', async () => {
    expect((await serviceOf(unit, 'release: /srv/api/current/', 'revision: meta/COMMIT'))?.release).toEqual({
      path: '/srv/api/current',
      revision: 'meta/COMMIT',
    })
  })

  it('is not allowed for a container', async () => {
    expect(await serviceOf('container: { name: api }')).not.toHaveProperty('release')
    expect(await wrong('release: /srv/api')).toEqual(['process-only @ 4:5'])
    expect(await wrong('container: { name: api }', 'revision: REVISION')).toEqual(['process-only @ 5:5'])
  })

  it.each([
    ['release: current', 'host-path-malformed @ 5:14'],
    ['revision: ../REVISION', 'revision-file-malformed @ 5:15'],
    ['revision: /etc/passwd', 'revision-file-malformed @ 5:15'],
  ])('is refused as %s', async (line, mistake) => {
    expect(await wrong(unit, line)).toEqual([mistake])
  })

  it.each(['instances: 2', 'image: ghcr.io/acme/api', 'listens: 3000', 'env: { A: b }', 'current: true'])(
    'cannot be combined with settings of a container: %s',
    async (line) => {
      expect(await wrong(unit, line)).toEqual(['container-only @ 3:3'])
    },
  )

  it('reports all problems at once', async () => {
    expect(await wrong(unit, 'release: current', 'revision: ../a', 'instances: 2')).toHaveLength(3)
  })
})
